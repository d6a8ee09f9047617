/** Portuguese sentences that ask us for something other than to stop. */
import type { Words } from './language.ts'
import { ptCommands } from './pt-commands.ts'
import { ends } from './pt-ends.ts'

/** A number that is not their age. */
const notAge = [
  '(filh_|irma_|irmao|sobrinh_|net_|prim_|meu menino|minha menina|enteado|enteada|bebe|cachorro|gato|casa)( (_)){0,4} (10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete)',
  '(10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezessete)( (anos|ano)){0,1} (limp_|de (limp_|uso|casad_|sobriedade|recuperacao|trabalho|cadeia|estrada|profissao|namoro|casamento|brasil|america|clean)|sobri_|sem (usar|beber|droga)|usando|nisso|trabalhando|casad_|dias|meses|semanas|horas|dolares|reais|mil|por cento|pacotes|comprimidos|mg|quilos|kg|minutos|pessoas|filhos|netos|irmaos|graus|no abrigo|aqui|morando)',
  '(quando|desde que|desde os|desde|aos|comecei (com|aos)|usei (com|aos))( (eu)){0,1} (tinha )?(os )?(10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezessete)',
]

/** Somebody has died. */
const gone = `(morreu|more|mori|morto|morta|faleceu|faleseu|falecid${ends}|fase|partiu|se foi|nos deixou|foi a obito|veio a falecer|veio a obito|nao resistiu|descansou|passed away|passed|foi enterrad_|foi sepultad_|foi encontrad_ mort_|foi assassinad_|ta no ceu|esta no ceu|com deus agora|foi morar com deus|nao ta mais (entre nos|aqui entre nos|vivo|viva)|nao esta mais (entre nos|vivo|viva|conosco)|ja nao esta (entre nos|connosco|conosco|viv${ends})|teve overdose e (morreu|faleceu))`
/** Whose number it was. */
const owner = `(don${ends} (desse|deste|do|dessa|desta) (numero|celular|cel|telefone|tel|chip|linha)|pessoa (desse|deste|do|a quem|que voces|que vcs|que usava)|inquilin${ends} (desse|deste|do) _|titular (desse|deste|do)|a pessoa que (voces|vcs|usava)|quem (voces|vcs|vc) procura_|quem usava (esse|este)|propriet${ends} (desse|deste)|usuari${ends} (desse|deste))`
const kin =
  '(mae|mai|pai|irma|irmao|irmon|esposa|esposo|marido|mulher|filha|filho|fidju|tia|tio|avo|namorada|namorado|prima|primo|familia|cunhada|cunhado|sobrinha|sobrinho|viuva|viuvo|nora|genro|madrasta|padrasto|companheira|companheiro|landlord|senhorio|landlady|vizinha|vizinho|amigo dele|amiga dela|patrao)'
/** Long ago, somebody else, or not of people. */
const notDead = [
  '(quase|achei que|pensei que|sonhei)',
  '(faz|ha) (_ ){0,2}(anos|ano)',
  '(bateria|carreg_|cachorro|gato|personagem|jogador|cantor|ator|novela|filme|serie|planta|carro|motor)',
  '(quando|qd) eu tinha',
]
/** They are not who we mean, in a form that could be ordinary. */
const notMe = [
  '(nao|n) (sou|e|eh|tem|ta|fala|existe|mora)( (_)){0,2} (bom|boa|facil|justo|certo|seguro|segura|longe|perto|verdade|mentira|ruim|mal|nada|comida|sinal|internet|agua|luz|vaga|carro|onibus|dinheiro|emprego|tempo|remedio|caro|barato|dificil|tarde|cedo|frio|calor|brincadeira|problema|portugues|ingles|espanhol|santo|anjo|perfeit_|viciad_|crianca|idiota|burr_|bob_|robo|policia|policial|suicida|medic_)',
  '(aquela|a mesma|o mesmo|mais a|mais o) pessoa',
  '(usar|uso|usando|sozinh_|comigo|overdose|dose|respira|acorda)',
  '(comida|carona|abrigo|naloxona|narcan|reuniao|vaga|apelido|me chamo|podem me chamar|meu nome|me chamem)',
]
/** They have themselves got a number wrong. */
const misdialled = [
  '(me deu|me deram|anotei|disquei|liguei|me passou|me passaram|tinha|peguei|salvei|digitei)( (_)){0,4} (errad_|trocad_)',
  '(clinica|abrigo|detox|farmacia|hospital|medico|consulta|endereco|site|escritorio|rmv)( (_)){0,7} (errad_|incorret_)',
]

const you = '(voces|vcs|vc|voce|ce|ceis|o senhor|a senhora|tu|vos)'
const wantTo =
  '(quero|queria|kero|qro|preciso|precisava|gostaria de|gostava de|posso|podia|poderia|da pra|tem como|desejo|to precisando|tou precisando|estou precisando)'
const texts = '(mensagem|mensagens|msg|msgs|sms|textos?|check ins?|recados?|avisos?)'
const treatment =
  '(tratamento|tratamentos|detox|desintoxicacao|desintox|rehab|reabilitacao|clinica|clinica de recuperacao|metadona|suboxone|subutex|buprenorfina|sublocade|vivitrol|internacao|programa de tratamento)'

export const ptAsked: Words['asked'] = {
  'wrong-number': [
    {
      says: '(trocou|mudou) de (numero|celular|telefone|chip)( (_)){0,4} (meu|minha|outra pessoa|outro dono)$',
      unless: ['^(eu )?(troquei|mudei)'],
    },
    {
      says: '(n|nr|nro|num|nu|nume|nmero|numro|numero|numeru|contato|telefone|tel|cel|celular|pessoa)( (ta|esta|e|eh|foi|sta)){0,1} (errad_|eradu|errdo|erado|equivocad_|trocad_|incorret_)$',
      unless: misdialled,
    },
    {
      says: '(aqui|isto|isso|este numero|esse numero|este telefone|esse telefone|aki)( (ja)){0,1} (nao|n|ka) (e|eh|fala|pertence|mora|tem|ta|existe|trabalha|vive|usa)( (mais|nenhum|nenhuma|o|a|do|da|de|ao|ninguem|esse|essa|este|esta)){0,3} _( _){0,1}$',
      unless: notMe,
    },
    {
      says: '(isto|isso|aqui|esse numero|este numero|aki)( (agora)){0,1} (e|eh|fala|fala e) (um|uma|o|a|do|da|de)( (_)){0,1} (oficina|loja|restaurante|pizzaria|salao|padaria|empresa|escritorio|consultorio|igreja|escola|pastor|padre|advogad_|dentista|construtora|mercado|mercearia|farmacia|casa de familia|residencia|lavanderia|barbearia|senhor|senhora)',
    },
    {
      says: '(ninguem|nenhum|nenhuma|nao tem ninguem|nao ha ninguem|nao existe ninguem|nao mora ninguem|nao conheco ninguem|nao conheco nenhum|nao conheco nenhuma|desconheco)( (_)){0,3} (com esse nome|com este nome|se chama|chama assim|desse nome|deste nome|essa pessoa|esta pessoa|tem esse nome|chamad_|assim)( (_)){0,2}',
    },
    {
      says: '(nao|n|naum|ka|nunca)( (sou|e|eh|somos|fui|conheco|sei quem e|sei de quem|sei quem seja)){1}( (mais|o|a|esse|essa|este|esta|nenhum|nenhuma|ninguem|quem|eu|aquele|aquela)){0,3} (pessoa que|senhora|senhor|rapaz|moca|dono|dona|fulan_|tal de|cara que|quem (voces|vcs|vc|voce|tu)|maria|joao|jose|pedro|ana|carlos|paulo|marcos|que procura_|que voces|que vcs|voces querem|esse paciente|essa paciente)',
      unless: notMe,
    },
    {
      says: '(voces|vcs|vc|voce|ce|tu|o senhor|a senhora)( (ta|tao|esta|estao|me|deve|devem|estar|estao a|esta a|tas|se|ter)){0,3} (confundindo|confundir|confundiu|confundiram|enganad_|enganou|enganaram|errou|erraram|errad_|procurando outr_|procurando outra pessoa|mandando pra pessoa errada|mandando pro numero errado|falando com a pessoa errada|equivocad_|trocando|trocou|digitou errado|discou errado|ligou errado|marcou mal|marcou errado)',
      unless: ['(endereco|horario|remedio|dia|data|nome|conta|onibus|me (enganei|confundi))'],
    },
    {
      says: '(marcou|discou|digitou|ligou|escreveu|mandou|mandaram|marcaram|anotou|anotaram|salvou|salvaram|deram|pegou|pegaram)( (_)){0,2} (errado|mal|engano|numero errado|mal o numero|o numero errado|pra pessoa errada|pro numero errado|para a pessoa errada|para o numero errado)',
      unless: [
        '(eu|me) (marquei|digitei)',
        '(clinica|farmacia|remedio|dose|endereco|dia) (_ ){0,3}(errado|mal)',
        'me (deu|deram|passou|passaram|mandou)',
        '(clinica|abrigo|detox|farmacia|hospital|medico|consulta|endereco)',
      ],
    },
    {
      says: '(enganou se|enganaram se|se enganou|se enganaram|e engano|foi engano|por engano|so engano|um engano|houve engano|ha engano|deve ser engano|engano)( (no numero|de numero|meu amigo|moco|moca|nao escrevam|nao mandem|nao sou|aqui|amigo|desculpa|desculpe)){0,2}$',
      unless: ['(remedio|tomei|tomou|eu|comprei|desliguei|apaguei|mandei)'],
    },
    {
      says: '^(engano|errado|errada|equivoco|kkk errado|foi errado)( (_)){0,10} (nao sou|nao escrev_|nao mandem|aqui e|aqui fala|nao conheco|numero)',
    },
    {
      says: '(deve ser|devem estar procurando|deve ta procurando|procurando|procura|procuram|procurar|querendo falar com|e)( (com)){0,1} (outra pessoa|outro alguem|outro fulano|outra gente|outro numero)',
      unless: ['(eu|vou|posso|prefiro)( (_)){0,2} (procurar|procurando)', 'outro numero (_ ){0,3}(meu|novo)'],
    },
    {
      says: `(antig${ends}|ex|anterior|outr${ends})( (don_|propriet_|usuari_|titular)){1}( (_)){0,6}`,
      unless: ['(casa|carro|apartamento|predio|loja|cachorro)'],
    },
    {
      says: '(numero|celular|chip|telefone|linha)( (e|eh|agora e|ta)){0,1} (novo|meu agora|meu faz pouco|recente|de outra pessoa|de outro)( (_)){0,6} (nao sou|nao conheco|outra pessoa|outro dono|procurando|de outra|era de|antes|quem procura)',
    },
    {
      says: '(nao|n|nunca)( (fui|estive|participei|tive|pedi|usei|fiz parte|passei))( (_)){0,3} (programa|hospital|overdose|droga|drogas|clinica|nada disso|isso)( (_)){0,3} (outra pessoa|engano|errad_|nao sou|numero)',
    },
    {
      says: '(nao|n) (sei|faco ideia|entendo)( (_)){0,2} (quem (sao|e|eh) (voces|vcs|vc|voce)|do que (se trata|voces|vcs|esta|ta)|porque (estao|voces)|quem (voce|vc|voces|vcs) procura)( (_)){0,4} (errad_|engano|outra pessoa|nao sou|numero|procur_)',
    },
    { says: 'wrong (nr|numero)' },
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
      says: '(nao|n) (conheco|tem) (ninguem|nenhum|nenhuma) (com esse nome|chamado|chamada|com este nome)( (aqui))?',
      unless: ['(ninguem) (aqui|na cidade|em)$', 'carona'],
    },
  ],
  death: [
    { says: `${gone}( (_)){0,6} (${owner.slice(1, -1)})`, unless: notDead },
    { says: `${owner}( (_)){0,6} ${gone}`, unless: notDead },
    {
      says: `(aqui e|aqui quem fala e|aqui fala|sou|soy|e|mi e|ami e|falo como|esta e|quem fala e|eu sou|fala)( (o|a|se|seu|sua|d)){0,1} ${kin}( (_)){0,8} ${gone}`,
      unless: ['(anos|ano) atras', 'quase'],
    },
    { says: `${gone}( (_)){0,8} (sou|aqui e|mi e|eu sou|aqui fala|quem fala e)( (o|a|se|seu|sua)){0,1} ${kin}`, unless: ['quase'] },
    {
      says: `(ele|ela|el|o meu filho|meu filho|minha filha|meu irmao|minha irma|meu menino|minha menina|nha irmon|nha fidju|meu marido|minha esposa|meu pai|minha mae)( (ja|dja|infelizmente|nao|n|ka)){0,2} ${gone}( (_)){0,8} (numero|celular|cel|telefone|tel|chip|mensagens|mensagem|msgs|avis_|parem|lista|favor|obrigad_|numeru)`,
      unless: ['quase'],
    },
    {
      says: `(numero|celular|cel|telefone|tel|chip|numeru)( (_)){0,6} (${gone.slice(1, -1)})`,
      unless: [...notDead, '(bateria|carreg_|tela|descarreg_)'],
    },
    {
      says: `${gone}( (_)){0,6} (numero|celular|cel|telefone|tel|chip|numeru)( (_)){0,3} (era|ficou|del_|di|comigo|cmg|dele|dela|agora)`,
      unless: notDead,
    },
    {
      says: '(perdemos|enterramos|velamos|sepultamos|cremamos)( (_)){0,6} (ele|ela|o|a|obrigad_|ontem|hoje|sexta|sabado|domingo|segunda|terca|quarta|quinta|semana|mes|por cuidarem|numero)',
      unless: ['(jogo|casa|onibus|emprego|guarda|apartamento|cachorro|gato|carro|tempo)', '(meu|minha) (avo|tio|amigo|amiga|prim_)'],
    },
    {
      says: '(velorio|enterro|funeral|missa de setimo dia|setimo dia|missa)( (_)){0,3} (dele|dela|do dono|da dona|do meu filho|da minha filha|do meu irmao|da minha irma|do meu marido)',
      unless: ['(anos|amig_|primo|avo)'],
    },
    {
      says: '(encontraram|acharam|achamos|encontramos|mataram|assassinaram|perdemos)( (ele|ela|o|a|meu filho|minha filha|meu irmao|minha irma)){1}( (_)){0,3} (sem vida|mort_|irma|irmao|mae|pai|prim_|numero|semana|ontem|sexta|sabado|domingo|segunda)',
      unless: ['(amig_|anos|time|jogo)'],
    },
    {
      says: '(ja)? ?(nao|n) (ta|esta|se encontra)( mais)? (connosco|conosco|entre nos|neste mundo|entre os vivos)',
      unless: ['(amig_|avo|cachorro)'],
    },
    {
      says: `(passed away|faleceu|falecid${ends}|veio a obito)( (_)){0,4} (filho|filha|irmao|irma|mae|pai|esposa|esposo|viuv_|inquilin_|dono|numero|titular)`,
      unless: ['(anos|amig_|avo|vizinh_)'],
    },
    {
      says: `(ele|ela|meu filho|minha filha|meu irmao|minha irma|meu marido|minha esposa|minha mulher|meu pai|minha mae|meu sobrinho|minha sobrinha|meu neto|minha neta|o dono|a dona|essa pessoa|esta pessoa|meu primo|minha prima|meu namorado|meu tio|minha tia|meu companheiro|o rapaz|a moca|a pessoa)( (_)){0,5} (morreu|faleceu|partiu|nos deixou|se foi|foi a obito|veio a falecer|nao esta mais entre nos|nao resistiu|falecido|falecida|descansou|foi enterrado|foi enterrada|morto|morta)`,
      unless: [
        '(quase|achei que|pensei que|se|quando|desde que|depois que|medo|sonhei|amigo|amiga)( (_)){0,4} (morreu|faleceu|partiu|se foi)',
        '(quando|qd) eu tinha',
        '(faz|ha) (_ ){0,1}(anos|ano)',
        '(ano|mes) passado (sinto|sonho|saudade)',
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
      unless: ['(bateria|celular|cel|telefone|pneu|motor|cachorro|gato|planta|carro|tv|internet|wifi|eu)', '(quase|ano|anos)'],
    },
    {
      says: '(mandando|mandam|mandem|manda|escrevendo|mensagem|mensagens)( (_)){0,5} (um|uma|pra|para)( (um|uma)){0,1} (morto|morta|falecido|falecida|quem ja morreu|quem morreu)',
    },
  ],
  'under-18': [
    {
      says: `(eu )?(tenho|so tenho|tendo|to com|tou com|fiz|faco|completei|tinha feito|acabei de fazer|tem so|n ten|com meus|sou de menor|sou menor|sou adolescente|sou novo|sou nova|sou crianca|ainda tenho|vou fazer|aos)( (so|apenas|agora|uns|quase|ainda|de|menor|e|idade|mesmo)){0,3} (10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete|desesseis|desessete|dizasete|dizaseis)( (anos|anu|aninhos|ano|anos de idade|e|mas|agora|so|ja|meu|minha|mas)){1}`,
      unless: notAge,
    },
    {
      says: `(tenho|so tenho|tendo|to com|fiz|completei|n ten|sou)( (so|apenas|agora|quase|ainda|mesmo)){0,2} (10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete|desesseis|desessete|dizasete|dizaseis)$`,
      unless: notAge,
    },
    {
      says: `(im|i am|i have|ive|ja|i m) (only )?(10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete|desesseis|desessete|dizasete|dizaseis)( (years old|anos|e|and|yo|y o|ainda|mas)){0,2}`,
      unless: ['ja (10|11|12|13|14|15|16|17) (vezes|dias|meses|horas|doses|semanas|mensagens|reunioes)', ...notAge],
    },
    {
      says: '(nao|n|ainda nao|ainda n|nem)( (tenho|fiz|completei|sou|ten|cheguei|fazer)){1}( (ainda|aos|de|nem)){0,1} (18|dezoito|maior|maior de idade)( (anos|ainda)){0,2}',
      unless: ['(filh_|dolares|reais|horas|irma_|sobrinh_)'],
    },
    {
      says: '(faco|vou fazer|fazer|completo|vou completar|faltam? _ pra|falta _ pra|falta pouco pra|so faco|quando fizer|quando eu fizer|quase)( (os|meus|so|fazer|eu)){0,2} (18|dezoito)( (anos|so|em|mes|ano|daqui|no|na|eu)){0,3}',
      unless: ['(filh_|irma_|sobrinh_|horas|turno|meses|dias|limp_|18 (reais|dolares|dias|meses|horas|semanas))'],
    },
    { says: `(nasci|nascid${ends}|sou)( (em|de|no ano de|la em)){1,2} (2009|2010|2011|2012|2013|2014|2015)` },
    {
      says: `(sou|eu sou)( (uma|um|so|ainda|so um|so uma|muito)){0,2} (adolescente|crianca|moleque|menino|menina|garoto|garota|menor|de menor|teen|teenager)( (ainda|de idade|tenho|com|e)){0,2}( (10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete|desesseis|desessete|dizasete|dizaseis))?$`,
      unless: ['(de deus|comportad_|grande|por dentro|boazinha|com (minha|meu) mae)'],
    },
    {
      says: '(to|tou|estou|sou|faco|curso|estudo|ando|vou pro|passei pro|passei para o)( (no|na|do|o|da|ainda|em|a estudar)){0,3} (6|7|8|9|10|11|12|setimo|oitavo|nono|decimo|decimo primeiro|6o|7o|8o|9o|10o|11o|6th|7th|8th|9th|10th|11th|12th|sexto)( (o|a|th)){0,1} (ano|serie|grade|classe|ano da escola)',
      unless: ['(filh_|irma_|sobrinh_|net_|prof_|anos|ano (limp|sobri)_|recuperacao)'],
    },
    {
      says: '(estudo|estudando|to|tou|estou|sou aluno|sou aluna|vou)( (no|na|do|da|ainda|pro|pra|em)){0,3} (middle school|high school|highschool|ensino medio|ensino fundamental|colegial|ginasio|secundario|liceu|escola secundaria|freshman|sophomore|junior high)',
      unless: ['(filh_|irma_|sobrinh_|trabalh_|faxin_|limpando|professor_|terminar|terminei|noturno|supletivo|ged)'],
    },
    {
      says: `(menina|menino|garota|garoto|estudante|aluna|aluno|jovem)( (de)){1} (10|11|12|13|14|15|16|17|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete|desesseis|desessete|dizasete|dizaseis)( anos)?`,
      unless: ['(filh_|meu|minha|uma|um|aquel_)'],
    },
    {
      says: '(minha mae|meu pai|meus pais)( (_)){0,2} (tem que assinar|precisa assinar|precisam assinar|precisa autorizar)',
      unless: ['(filh_|idos_)'],
    },
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
    {
      says: '^(i need |preciso |preciso de |n mesti |necessito |necessito de |quero |pode me dar |me da |me de |por favor )?(um |uma |algum |alguma |d)?(ajud|ajudaa|ajuda|auda|ajda|aujda|ajuida|ajudda|ajudinha|ajudem|djuda|jda|help|helpp|hlp|hepl|auxilio|socorro|socoro|socorr|info|infos|informacao|informacoes|informasao|informason|sos)( (pfv|pf|por favor|pfvzinho|favor|agora|please|pls|ai|aqui|gente|me)){0,3}$',
    },
    {
      says: '^(que|q|ki|qual|de onde|de quem)( (e|eh|ta)){0,1} (numero|numeru|telefone|contato|nr|coisa|servico|programa)( (e|eh)){0,1} (esse|este|isso|isto|es|li)( (aqui|ai))?$',
    },
    { says: '(que|q|qual|de quem)( (e|eh)){0,1} (numero|telefone|servico|programa)( (e|eh)){1} (esse|este|isso)' },
    {
      says: '^(o )?(que|q)( (e|eh)) (isso|isto|esse servico|esse programa|esta mensagem|essa mensagem|warmline|a warmline)( (aqui|ai|mesmo))?$',
    },
    {
      says: '^(como|pra que)( (e que|que)){0,1} (funciona|serve|usa|uso|uso isso|se usa)( (isso|isto|esse numero|este numero|esse servico|este servico|aqui|a linha|o servico|essa linha|ai)){0,2}$',
    },
    { says: '^(nao sei (como )?(usar|mexer)( nisso| nisto| isso| aqui)?|to perdid_ aqui|como uso isso)$' },
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
      says: `(volt|recomec|comec|retom)(a|e|em|ar|o|aria|arem)( (pf|por favor|pfv|logo)){0,1}( (a|me|de|com|pra|para)){0,3} (mandar|enviar|escrever|${texts.slice(1, -1)}|receber|mandando|enviando)( (_)){0,6}`,
      unless: [
        '(nao|n|ja) (volt|recomec|comec)_',
        '(dia (1|2|3|4|5|6|7|8|9|0){1,2}|mes que vem|semana que vem|quando eu|depois|segunda|proxim_|a usar|menos|so (depois|de|a))',
      ],
    },
    {
      says: `(me )?(inscrev|cadastr|adicion|coloc|bot|inclu|reinscrev|recadastr|reativ|reactiv|ativ|pon|poe)(a|am|e|em|i|o|er|ar|ha|ham|h|am me|e me|em me)?( (me|eu|o|meu|de|de novo|numero|outra vez|novamente|na|no|da|nessa|lista|programa)){0,4} (outra vez|de novo|novamente|de volta|na lista|no programa|nas mensagens|pra receber|para receber|por favor|nisso|na warmline|meu numero|no servico)`,
      unless: [
        '(nao|n) (me )?(inscrev|cadastr|adicion|coloc|bot)_',
        '(detox|fila|espera|tratamento|clinica|abrigo|aula|curso|escola|wic|snap|metadona|filh_|medicaid|masshealth)',
      ],
    },
    {
      says: `(quero|queria|kero|qro|kre|gostaria de|gostava de|posso|desejo|n kre|aceito|pode|podem)( (sim|de|me|eu|volta|voltar|resebe|receber|entrar|continuar|participar|a|as|de novo|novamente|outra vez|otu bes|me cadastrar|me inscrever|inscrever me|aderir|fazer parte|ficar|estar)){1,5} (${texts.slice(1, -1)}|mensaji|mensajen|de novo|novamente|outra vez|otu bes|no programa|do programa|na lista|no servico|nisso|disso|a receber)`,
      unless: [
        '(nao|n|naum|ka) (quero|kero|preciso|gostaria|desejo|aceito|kre|posso)',
        '(menos|so|outra lingua|outro horario|depois|em (ingles|portugues|espanhol)|detox|usar|beber|parar|sair|casa|escola|trabalho)',
      ],
    },
    {
      says: '^(sim|siim|simm|ssim|sm|sin|ok sim|sim ok|claro|claro que sim|com certeza|aceito|topo|bora|pode ser sim|quero|eu quero|to dentro|tou dentro|conta comigo|podem contar comigo)( (sim|quero|aceito|claro|por favor|pode|podem|eu|pfv|mandar|mandem|manda|obrigad_)){0,3}$',
      unless: ['^(claro|ok|quero|bora)$'],
    },
    {
      says: '(mudei de ideia|me arrependi|arrependi me|foi sem querer|sem querer|por engano|eu tinha (pedido|mandado|parado|saido|cancelado))( (_)){0,9} (volta|voltar|voltem|de volta|de novo|receber|continuar|quero|mandar|ativ_|reativ_)',
      unless: ['(nao quero|desliguei|usar|beber)'],
    },
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
      says: '^(o )?(que|q|oq)( (e que)){0,1}( (eu)){0,1} (posso|da pra|consigo|se pode) (pedir|perguntar|fazer aqui|escolher)( (aqui|ai|por aqui|mais)){0,2}$',
    },
    {
      says: '^(o |ver o |ver |voltar ao |volta ao |ir pro |abrir o |abre o |abre |mostra o |manda o |cade o |quero o |quero ver o |lista de |listar |ver a lista de |mostra as |mostra |manda as |quais |quais sao |quais sao as |quais as |que |ver as |ver todas as |todas as |me manda as |lista das )?(menu|menuu|meni|comandos|opcoes|opcao|opsoes|opson|servicos|funcoes|menu principal|palavras)( (existem|tem|disponiveis|ha|de novo|inicial|por favor|pfv|principal|tenho|voces tem|vcs tem)){0,2}$',
    },
    {
      says: '(o )?(que|q|oq|ki|qual|quais|em que|no que|com que|com o que|de que forma|como)( (e que|que|tipo de|tipos de|coisa|coisas|coisa que|ajuda|ajudas|servico|servicos|mais|eh|sao|e)){0,4} (voces|vcs|vc|voce|ceis|nhos|bu|esse numero|este numero|esse servico|este servico|a warmline|isso aqui|isso|me)( (me|que|ta|podem|pode|podes|sabem|sabe|conseguem|consegue|costumam|ainda|mais|realmente)){0,3} (ajudar|ajudam|ajuda|fazer|fazem|faz|faze|oferecem|oferece|ofereceis|oferecer|dao|resolver|resolvem|arrumar|arrumam|arranjar|arranjam|servem|disponibilizam|tem pra oferecer|tem a oferecer)( (me|por mim|pra mim|para mim|a gente|aqui|ai|com|nisso|pela gente|pelas pessoas|exatamente|de ajuda|de bom|alem disso|por nos)){0,3}$',
      unless: ['(com meus dados|minhas mensagens|comida|hoje|amanha|policia)', 'como (voces|vcs) (me )?(acharam|conseguiram)'],
    },
    {
      says: '(que|q|quais|oq)( (tipo de|tipos de|outras|mais)){0,1} (coisa|coisas|ajuda|ajudas|servicos|opcoes|apoio|apoios|recursos)( (que|voces|vcs|vc|eu|posso)){0,2} (tem|oferecem|existe|existem|ha|fazem|dao|pedir|disponiveis|oferece)( (aqui|ai|pra mim|voces|vcs)){0,2}$',
    },
    {
      says: '(o )?(que|q|oq)( (e que)){0,1} (posso|da pra|eu posso|consigo|se pode)( (_)){0,1} (pedir|fazer|perguntar|escolher|escrever|mandar|digitar)( (aqui|ai|por aqui|pra voces|pra vcs|nesse numero|neste numero|a voces|nisso)){1,2}$',
    },
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
      says: `(quero|queria|kero|qro|kre|n kre|preciso|presiso|gostaria de|gostava de|posso|decidi|topo|aceito|to querendo|tou querendo|estou querendo|hora de|chegou a hora de|vou|me arruma|me arranja|arruma me|arranja me|me consegue|consegue me|tem|ha|onde|como|me bota|n kre|kre|me leva|me interna|me coloca|me manda|manda me|leva me|da pra|tem como|da para)( (_)){0,5} (detox|desintoxic_|desintox|desintoxicacao|rehab|reab|reabilitacao|tratamentu|tratamento|internacao|me tratar|tratar me|me internar|internar me|clinica de recuperacao|comunidade terapeutica|metadona|methadone|suboxone|subutex|buprenorfina|sublocade|vivitrol|sober house|sober home|halfway|mat|medicacao pra parar|casa de recuperacao)`,
      unless: [
        '(nao|n|nem|ka|nunca) (_ ){0,1}(quero|kero|preciso|vou|gostaria|aceito|funciona|voltei|kre|tem)',
        '(consulta|carona|sai|saio|terminei|horario|buscar|remarcar|faltei|tomo|tomando|ano passado|tomei|estou em|dose de hoje|perdi|acabou|roubaram|sem|parei|fila da|ja fui|esqueci|ligar pra|ligaram|aniversario|meses|anos)',
      ],
    },
    {
      says: '(to|tou|estou|me sinto|sinto me|acho que to|ja to|agora to|fiquei)( (ja|agora|mais que|mesmo|finalmente|enfim)){0,2} (pront_|preparad_|decidid_|disposto|disposta)( (_)){0,4} (tratamento|detox|rehab|parar|largar|me tratar|me internar|internar|ficar limp_|mudar de vida|ir pra clinica|clinica|desintoxicar|recuperacao|ajuda)',
      unless: ['(nao|n|nem) (to|tou|estou|me sinto)'],
    },
    {
      says: '(quero|queria|preciso|kero|kre|decidi|vou)( (_)){0,2} (parar|largar|sair|deixar|me livrar|ficar limp_|limpar me|me limpar|ficar sobri_)( (de|com|da|do|das|a|as|o|disso|dessa|desse|essa|esse)){0,2} (usar|droga|drogas|heroina|po|crack|vicio|fentanil|fent|pedra|limp_|vida de droga|dessa merda|dessa vida|merda|bebida e droga)( (_)){0,4}',
      unless: ['(nao|n|nem) (quero|preciso|consigo)', '(tent_|consig_|dificil|cigarro|cafe|filh_|irma_|ele|ela)'],
    },
    {
      says: `(me ajud_|ajud${ends} me|ajuda)( (_)){0,2} (parar de usar|largar (a droga|as drogas|isso)|me tratar|me internar|ficar limp_|entrar no (detox|programa)|achar (detox|clinica|tratamento)|com tratamento)`,
    },
    {
      says: '(vaga|vagas|leito|cama|lugar)( (_)){0,4} (detox|rehab|clinica|tratamento|reabilitacao|sober|internacao|metadona|desintoxic_)',
      unless: ['(nao quero|sai|saio|perdi)'],
    },
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
