/** Portuguese sentences that ask us for something other than to stop. */
import type { Words } from './language.ts'
import { ptCommands } from './pt-commands.ts'

const you = '(voces|vcs|vc|voce|ce|ceis|o senhor|a senhora|tu|vos)'
const wantTo =
  '(quero|queria|kero|qro|preciso|precisava|gostaria de|gostava de|posso|podia|poderia|da pra|tem como|desejo|to precisando|tou precisando|estou precisando)'
const texts = '(mensagem|mensagens|msg|msgs|sms|textos?|check ins?|recados?|avisos?)'
const treatment =
  '(tratamento|tratamentos|detox|desintoxicacao|desintox|rehab|reabilitacao|clinica|clinica de recuperacao|metadona|suboxone|subutex|buprenorfina|sublocade|vivitrol|internacao|programa de tratamento)'

export const ptAsked: Words['asked'] = {
  'wrong-number': [
    {
      says: '(numero|nr|fone|telefone|contato|pessoa|destinatario)( (ta|esta|e|foi)){0,1} (errado|errada|equivocado|trocado|incorreto)',
      unless: [
        '(me deu|deu|anotei|disquei|liguei|passou|passaram|mandei|tinha|tava com|peguei|salvei|digitei)( (_)){0,3} (numero|contato|telefone|nr) errado',
        '(pro|para o|no) numero errado ontem',
      ],
    },
    {
      says: '(se )?(enganou|enganaram|errou|erraram|enganado|enganada|equivocado|confundiu|confundindo|confundiram|engano)( (se|de|o|a|do|no|foi)){0,2} (numero|pessoa|contato|telefone|fone|destinatario|gente)',
      unless: ['(eu|me) (enganei|errei)'],
    },
    { says: '(foi|e|deve ser|acho que e|isso e|so pode ser|tem|houve) (um )?engano' },
    {
      says: `(aqui )?(nao|n) (sou|e|eh|tem|conheco|existe|mora|e o|e a|e mais|somos)( (mais|o|a|esse|essa|nenhum|nenhuma|ninguem|quem|dele|dela|do|da|numero|celular|telefone|aqui|com|chamado|chamada|esta|este|de|nenhum|nenhuma)){0,4}( (_)){0,2} (numero|ele|ela|dele|dela|pessoa|aqui|esse nome|este nome|quem voce procura|quem voces procuram|quem vc procura|quem vcs procuram|procura|procurando|procuram|pensa|pensam|pensando)`,
      unless: [
        '(nao|n) (e|tem|conheco) (_ ){0,4}(bom|boa|facil|justo|certo) (_ ){0,3}aqui',
        '(nao|n) (tem|e) (_ ){0,3}(comida|nada|ninguem em casa|ninguem comigo) ?aqui',
        '(nao|n) (e|sou) (mais )?(aquela|a mesma|o mesmo) pessoa',
        '(vou usar|usar|sozinh)',
        '(comida|carona|abrigo|naloxona|narcan|reuniao|vaga)',
        '(nao|n) tem (_ ){0,2}(ninguem|alguem)( (comigo|agora))? aqui',
      ],
    },
    {
      says: '(esse|este|o)( (numero|celular|telefone|fone|chip)){1}( (nao|n)){1}( (e|pertence|eh)){1}( (mais|ao|a|do|da|dele|dela|de|o)){1,2}',
      unless: ['(meu|minha)( trabalho)?$'],
    },
    {
      says: '(comprei|peguei|ganhei|troquei|tenho)( (esse|este|um|o|de)){1,2} (numero|chip|celular|telefone)( (_)){0,4} (semana|mes|agora|ontem|novo|dias|pouco|outra pessoa|outro dono|usado)( (nao|n|e|sou|conheco|antes)){0,2}',
      unless: ['meu (numero|celular) novo', '(salva|anota|salvem)', 'troquei de numero'],
    },
    {
      says: '(quem|nao sei quem) (e|eh|seja) (esse|essa|este|esta)? ?(_ ){0,1}(que voces procuram|que vcs procuram|que voce procura|que vc procura|nao conheco)',
    },
    {
      says: '(esse|este|o) (numero|celular|chip|telefone)( (antes|era|agora|ja|foi)){1,3}( (e|de|do|da|outra|outro|meu|minha)){1,2}( (pessoa|dono|dona|gente|alguem))?',
      unless: ['(numero|celular) (agora|ja) (e|foi) (novo|cortado|roubado)', '(salva|anota)'],
    },
    {
      says: '(nao|n) (conheco|tem) (ninguem|nenhum|nenhuma) (com esse nome|chamado|chamada|com este nome|_)( (aqui))?',
      unless: ['(ninguem) (aqui|na cidade|em)$', 'carona'],
    },
  ],
  death: [
    {
      says: `(ele|ela|meu filho|minha filha|meu irmao|minha irma|meu marido|minha esposa|minha mulher|meu pai|minha mae|meu sobrinho|minha sobrinha|meu neto|minha neta|o dono|a dona|essa pessoa|esta pessoa|meu primo|minha prima|meu namorado|meu tio|minha tia|meu companheiro|o rapaz|a moca|a pessoa)( (_)){0,5} (morreu|faleceu|partiu|nos deixou|se foi|foi a obito|veio a falecer|nao esta mais entre nos|nao resistiu|falecido|falecida|descansou|foi enterrado|foi enterrada|morto|morta)`,
      unless: [
        '(quase|achei que|pensei que|se|quando|desde que|depois que|medo|sonhei|amigo|amiga)( (_)){0,4} (morreu|faleceu|partiu)',
        '(faz|ha) (_ ){0,1}(anos|ano)',
        '(anos|ano) (atras|hoje)',
        '(sinto|saudade|saudades|falta)( (_)){0,3} (dele|dela|minha|meu)',
        '(cachorro|gato|personagem|jogador|cantor|ator|novela|filme|serie)',
        'partiu (_ ){0,2}(trabalho|casa|academia|pra|meu coracao)',
      ],
    },
    {
      says: `(aqui e|aqui quem fala e|sou|e|falo como|esta e)( (a|o)){0,1} (mae|pai|irma|irmao|esposa|marido|mulher|filha|filho|tia|tio|avo|namorada|namorado|prima|primo|familia|cunhada|sobrinha|viuva|viuvo)( (_)){0,8} (morreu|faleceu|partiu|se foi|nos deixou|nao resistiu|enterramos|velorio|enterro|falecimento|obito)`,
    },
    {
      says: '(dono|dona|pessoa|proprietario|proprietaria)( (desse|deste|do|desta|dessa)){1}( (numero|celular|telefone|chip|linha)){1}( (_)){0,3} (morreu|faleceu|partiu|falecido|falecida)',
    },
    {
      says: '^(ele|ela|o _|a _|_) (morreu|faleceu|partiu|se foi|nao resistiu|nao esta mais entre nos|foi a obito)( (ontem|hoje|semana passada|mes passado|sabado|domingo|segunda|terca|quarta|quinta|sexta|de overdose|no hospital|anteontem|faz uma semana|essa semana|esta semana|noite passada|mes|dia|e)){0,4}',
      unless: ['(bateria|celular|telefone|pneu|motor|cachorro|gato|planta|carro|tv|internet|wifi|eu)', '(quase|ano|anos)'],
    },
    {
      says: '(mandando|mandam|mandem|manda|escrevendo|mensagem|mensagens)( (_)){0,5} (um|uma|pra|para)( (um|uma)){0,1} (morto|morta|falecido|falecida|quem ja morreu|quem morreu)',
    },
  ],
  'under-18': [
    {
      says: '(eu )?(tenho|so tenho|to com|tou com|fiz|faco|acabei de fazer|vou fazer|completei|tou fazendo|com)( (so|apenas|agora|uns|quase)){0,2} (10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete|desesseis|desessete) (anos|aninhos|ano|anos de idade)',
      unless: [
        '(filho|filha|irmao|irma|sobrinho|sobrinha|neto|neta|primo|prima)( (_)){0,3} (com|tem|fez|de) (_ ){0,1}(10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezessete)',
        '(limpo|limpa|sobrio|sobria|casad|recuperacao|trabalho|namoro|usando|uso|cadeia|preso|presa) (_ ){0,4}anos',
        'anos (limpo|limpa|de|usando|sem|sobrio|sobria|nisso|nessa|trabalhando|casad)',
        'quando eu tinha',
      ],
    },
    { says: '(sou|eu sou|ainda sou|to|sendo) (de )?menor( de idade)?', unless: ['menor (que|do)', 'filho', 'filha'] },
    { says: '(nao|n) (sou|tenho)( (maior|18|dezoito))( (de idade|anos|ainda))?', unless: ['filho', 'filha', '18 (dolares|reais|horas)'] },
    {
      says: '(to|tou|estou|sou|faco|curso)( (no|na|do|o|da|ainda)){0,2} (setimo|oitavo|nono|sexto|7|8|9|6|primeiro|segundo|10|11|decimo|decimo primeiro|middle school|high school|ensino medio|ensino fundamental|ginasio|colegial|freshman|sophomore|junior)( (ano|serie|grade|do|da|ensino|colegial|ano do)){0,3}( (ensino medio|ensino fundamental|fundamental|medio|colegio|escola|high school))?',
      unless: [
        '(filho|filha|dava aula|professor|professora|andar|mes|dia|passo|lugar|fila|primeiro passo)',
        '(primeiro|segundo) (dia|passo|mes|lugar|da fila|andar|emprego|detox)',
        '(no|na) (primeiro|segundo|setimo|oitavo|nono|sexto|decimo)$',
        '(to|tou|estou) (no|na|ainda)? ?(primeiro|segundo|6|7|8|9|10|11|decimo)( (do|da|ano))?$',
      ],
    },
    {
      says: '(meus pais|minha mae|meu pai)( (nao|n)){1} (sabem|sabe|podem|pode)( (que|saber|descobrir|disso|disto)){0,2}( (_)){0,6} (escola|idade|anos|menor)',
    },
  ],
  help: [
    { says: '(que|qual|de quem|quem)( (e|eh)){1} (esse|este|o|desse|deste) (numero|telefone|servico|contato)' },
    {
      says: '^(preciso de|preciso|quero|me da|me de|por favor|alguem me|alguem|pode me dar|pode)( uma)? (ajuda|ajudar|ajude|help|socorro|informacao|informacoes|me ajudar)( (por favor|pfv|agora|ja|urgente)){0,2}$',
    },
    {
      says: '^(me ajuda|me ajude|me ajudem|ajuda eu|ajuda ai|ajudem|ajude me|ajuda me|socorro|como funciona( isso| isto| esse numero| esse servico)?|o que e isso|o que e isto|do que se trata|pra que serve( isso| esse numero)?)( (por favor|pfv|agora|ja)){0,2}$',
    },
  ],
  start: [
    {
      says: `${wantTo}( (voltar|continuar|comecar|entrar|participar|me inscrever|me cadastrar|me increver|aderir|fazer parte|receber|voltar a|a|de novo)){1,3}( (a|as|com|de|do|da|no|na|nesse|neste|novo|receber|essas|suas|esse|mais)){0,4} ?(receber|${texts}|programa|servico|grupo|lista|de novo|isso|novamente|recados|checagem)`,
      unless: [
        '(nao|n) (quero|preciso|kero)',
        '(outra|menos|mais) (mensagens|vezes)',
        '(detox|tratamento|escola|trabalho|trabalhar|usar|casa|metadona)',
        '(comecar|voltar) a (usar|beber|trabalhar|estudar)',
        '(menos|mais|so|outro|em)',
      ],
    },
    {
      says: `(me )?(inscreve|inscreva|inscrevam|cadastra|cadastre|cadastrem|adiciona|adicione|coloca|coloque|coloquem|bota|poe|ponha|inclui|inclua|assina|sign)( (me|eu|o|de novo|meu|novamente|numero|up)){0,3}( (nessa|na|no|ai|de|por|lista|programa|novo|favor|servico|esse|nisso|pra|novamente)){1,4}`,
      unless: ['(nao|n) me', '(detox|fila|espera|tratamento|clinica|abrigo|quem|aula)'],
    },
    {
      says: '(pode|podem|voltem a|volta a|comeca a|comecem a|comece a|pode comecar a|podem comecar a|volte a)( (me|a)){0,1} (mandar|enviar|escrever|texting)( (de novo|novamente|mensagens|as mensagens|de volta|sim|pra mim|msgs))',
      unless: ['(nao|n|menos|so|mais|outro|depois|antes|em|das|as)', '(pode|podem) (_ ){0,2}(endereco|foto|resposta)'],
    },
    {
      says: '(sim|claro|ok|beleza)( (eu|quero|aceito|concordo|pode|podem|me|mandar|receber|participar|as|mensagens|por favor)){2,5}$',
      unless: ['(nao|n|detox|tratamento|falar|ligar|carona)'],
    },
    {
      says: '(mudei de ideia|me arrependi|cancelei sem querer|sai sem querer|parei sem querer)( (_)){0,6} (voltar|mensagens|receber|de novo|volta)',
    },
  ],
  join: [],
  yes: [],
  menu: [
    {
      says: `(o )?(que|q|quais|qual|como)( (mais|e que|eh|tipo de|coisas|sao|ajuda|servicos)){0,2} ?(${you} )?(podem|pode|oferecem|oferece|fazem|faz|tem|ajudam|ajuda|podes|as opcoes|opcoes|os servicos|disponivel)( (fazer|me|ajudar|oferecer|com|por|mim|oferecem|pra|ai|aqui|tem|dar|de|opcoes|servicos|disponivel)){0,4} ?(mim|ajuda|fazer|ajudar|oferecer|oferecem|servicos|opcoes|ai|servico|me ajudar|coisas)?$`,
      unless: [
        '(fazer|faz|faco) (amanha|hoje|pra (comer|dormir))',
        'que (horas|dia)',
        'o que (tem|faz|pode) ?$',
        '(nao|policia|dados|comigo|isso|tem a ver)',
        '(guardam|sabem|salvam)',
        'como (_ ){0,2}(faz|fazem) ?$',
      ],
    },
    {
      says: '(me )?(mostra|mostre|manda|mande|ver|quero ver|envia|envie|abre|cade|quais sao|quais as|qual e|me da|lista de|ver as|repete|de novo)( (o|as|a|me|pra mim|de novo)){0,2} (menu|opcoes|lista de opcoes|servicos)( (de novo|por favor))?',
    },
    { says: '(com|em)( (o)){0,1} que( (voces|vcs|vc|voce)){1} (podem|pode|ajudam)( (me|ajudar|ajuda)){0,2}' },
  ],
  treatment: [
    {
      says: `${wantTo}( (de|ir|entrar|fazer|um|uma|ajuda|para|pra|comecar|em|no|na|o|a|vaga|vagas|voltar|pro|num|numa|me|internar|iniciar|tomar|conseguir|achar|entrar em|tentar|um lugar|marcar|parar de usar|parar|agora|com|logo|hoje|algum|meu|minha)){0,6} ${treatment}`,
      unless: ['(nao|n|nem) (quero|preciso|kero|to precisando|gostaria)', '(consulta|carona|sair|horario|buscar|remarcar|faltei|terminei)'],
    },
    {
      says: `(to|tou|estou|me sinto|acho que to) (pronto|pronta|preparado|preparada|decidido|decidida)( (pra|para|pro|a|por)){1}( (_)){0,2} (${treatment.slice(1, -1)}|parar|parar de usar|largar|me tratar|me internar|ficar limpo|ficar limpa|mudar)`,
      unless: ['(nao|n|nem) (to|tou|estou)'],
    },
    {
      says: `(tem|tem alguma|como|onde|voces tem|ha|existe|consegue|conseguem|arruma|arrumam|me arruma|me consegue|me ajuda|me ajudem|ajuda|podem|pode)( (me|eu|vaga|vagas|alguma|algum|faco|pra|para|consigo|entrar|ir|ajudar|a|em|no|na|num|numa|um|uma|com|cama|leito|lugar|conseguir|achar|entro|ajuda|arrumar|comecar|comeco|posso|de|o)){1,7} ${treatment}`,
      unless: ['(nao|n) (quero|preciso)', 'consulta'],
    },
    {
      says: '(quero|preciso|queria|kero|gostaria de)( (muito|me|ajuda|pra|para|de|ajuda pra|ajuda para|logo)){0,3} (me tratar|me internar|parar de usar|largar as drogas|largar a droga|sair das drogas|ficar limpo|ficar limpa|me limpar|parar com as drogas|parar com a droga|me desintoxicar|desintoxicar|internar|ficar sobrio|ficar sobria|sair dessa vida de drogas|parar de vez)',
      unless: ['(nao|n|nem) (quero|preciso|queria)'],
    },
    { says: `^(${treatment.slice(1, -1)})( (por favor|pfv|agora|ja|hoje|urgente|sim)){0,2}$` },
  ],
  'harm-reduction': [
    {
      says: `${wantTo}( (de|mais|um|uma|uns|umas|algum|kit|kits|pegar|buscar)){0,3} (naloxona|narcan|seringa|seringas|agulha|agulhas|cachimbo|cachimbos|tiras de teste|tira de teste|material limpo|kit de reducao|suprimentos)`,
    },
  ],
  ...ptCommands,
}
