/** Portuguese sentences that are commands: about their data, our hours, our language, and who is here. */
import type { Ask, Rule } from './language.ts'
import { ends } from './pt-ends.ts'

/** A person and no machine. */
const human = `(uma pessoa|pessoa|pessoa real|pessoas reais|pessoa de verdade|gente de verdade|gente real|alguem|algen|humano|humana|um humano|ser humano|um ser humano|atendente|um atendente|uma atendente|conselheir${ends}|um conselheiro|uma conselheira|assistente social|a assistente social|uma assistente social|um assistente|operador|um operador|alguem de verdade|alguem real|alguem da (equipa|equipe)|funcionario|um funcionario|responsavel|o responsavel|supervisor|um supervisor|voluntario|um voluntario|a moca que _|o rapaz que _|um ser vivo|carne e osso|algum de voces|um de voces|profissional|um profissional|psicolog${ends}|um psicologo|uma psicologa|navegador|recovery coach|coach)`

/** The police, by all its names. */
const badge =
  '(policia|polisia|polica|pulicia|policias|policial|policiais|pm|tira|tiras|cana|guarda|guardas|xerife|cop|cops|gambe|gambes|homens da lei|law enforcement|officer|officers|oficial da policia|viatura|viaturas|gente fardada|fardados|farda|pulica|bofia|psp|gnr|agente|agentes da lei|detetive)'
/** The police as a story, not a wish. */
const noBadge = [
  '(voces|vcs|vc|voce|isso|essa conversa|mensagens)( (_)){0,4} (compartilh_|partilh_|passam|contam|mostram|trabalham|vao pra|e da) (_ ){0,3}(policia|pm)',
  '(sem policia|nao (tem|tinha|veio|apareceu))( (_)){0,3} (hoje|ontem|na rua|na festa|no jogo|por aqui|la)$',
  '(medo)( (_)){0,3} (e|mas) (chamei|liguei)',
  'agente (_ ){0,1}(imobili|de viagem|comunit|de saude)',
]

/** "Me chama de volta": no name at all. */
const noName = [
  '(de|por|como|pelo|di|d) (volta|novo|telefone|favor|voces|vcs|noite|manha|tarde|zap|viciad_|drogad_|nome feio|mentiros_|louc_|madrugada|video|whatsapp|mensagem|burr_|vagabund_|idiota|tudo|nomes|inutil|puta|lixo|preguicos_|onde|que|repente|vez|sms|texto|dia)',
  '(ele|ela|eles|marido|ex|mae|pai|chefe|patrao) (_ ){0,2}me (chama|chamou|chamam|trata|tratam)',
]

/** Languages by name. */
const tongues =
  '(portugues|portuguese|portugueis|portuges|portuga|ingles|english|inglish|engles|espanhol|spanish|espanol|castelhano|kreyol|creole|crioulo|kriolu|kriol|kabuverdianu|caboverdiano|cabo verdiano|frances|french|brasileiro|haitiano)'
/** To speak, write or switch. */
const speak =
  '(usa|usar|usem|use|muda|mudar|mude|mudem|troca|trocar|troque|troquem|passa|passar|passem|fala|falar|falem|fale|falam|falas|escreve|escreva|escrevam|escrever|papia|entendo|leio|manda|mande|mandem|mandar|responde|responda|respondam|quero|queria|prefiro|preferia|continua|conversar|atendem|atende|traduz|traduza|traduzam|bota|coloca|coloquem|poe|change|change to|speak|tem|pode ser|podem ser|da pra|so entendo|so falo|so leio|n kre)'
/** A language, but not ours to change. */
const noTongue = [
  '(aula|aulas|curso|cursos|prova|aprendendo|aprender|aprendo|estudando|estudo|professor|professora|prof|filme|comida|restaurante|time|escola|nota|dever|livro|musica|jogo|missa|culto|radio|novela|jornal|padaria|interprete|sobrinha|bolo|bandeira)',
  '(meu|minha|o|a) (mae|pai|avo|filho|filha|patrao|vizinho|vizinha|medico|medica|amigo|juiz|enfermeira|moca|cara|clinica) (_ ){0,3}(fala|nao fala|falava|entende|falou)',
  '(trabalho|emprego|entrevista|tratamento|detox|clinica|vaga|reuniao)',
]

/** To send to me. */
const sends =
  '(manda|mande|mandem|mandar|mandarem|mandes|mandando|envia|envie|enviem|enviar|escreve|escreva|escrevam|escrever|texta|text|texto|mensagem|mensagens|msg|msgs|sms|fala comigo|falem comigo|contata|contatem|contactem|contacte|skrebe m|manda m|mandar|receber|so me chama|me chama so|chamem so|check in)'
/** At which hours. */
const when =
  '((so |somente |apenas |sempre |me |mais ){0,2})((depois|antes|a partir|entre|ate|dipos|apos|por volta|la pelas|pelas|tipo)( (das|de|di|do|da|as|dos)){0,1} ((1|2|3|4|5|6|7|8|9|0){1,2}( ?(h|hs|horas|hrs|pm|am|ora|00|30)){0,2}|meio dia|uma da|duas da|tres da|quatro da|cinco da|seis da|sete da|oito da|nove da|dez da|onze da|almoco|trabalho|expediente|jantar|aula|escola|servico|janta|seis|sete|oito|nove|dez|onze|quatro|cinco)|(so |mais )?(de|a|ao|da|pela|na|no|no fim da|ao fim da|fim da|final da|ao final da|durante a|durante o|nas|aos|nos) (noite|noti|tarde|manha|fim da tarde|final da tarde|almoco|hora do almoco|intervalo|dia|noitinha|tardinha|madrugada|fins de semana|fim de semana|domingos|sabados|final de semana|horario comercial)|mais (tarde|cedo)|(as|pelas|la pelas) (1|2|3|4|5|6|7|8|9|10|11|12|17|18|19|20|21)( ?(h|hs|horas|da|pm|am)){0,2})'
const noHours = [
  'depois (de|do|da) (amanha|feriado|fim|natal|ferias|dia|ano|semana|mes|viagem)',
  'antes de (usar|dormir|sair|morrer)',
  'depois de (segunda|terca|quarta|quinta|sexta|sabado|domingo|uma semana|duas semanas|dois dias)',
  'ate (segunda|terca|quarta|quinta|sexta|sabado|domingo|dia)',
  '(consulta|onibus|trem|reuniao|metadona|detox|clinica|carona|audiencia|turno|visita|abre|fecha|endereco|que horas vc manda|normalmente|foto|numero|o kit|comprovante|formulario|documento|dose|usei|us_ (a|de) noite)',
  '(gosto|adoro|nao seguro)',
  '(mandei|mandou|recebi|escrevi|recebo|mandaram|recebeu|chegou|vi)( (_)){0,4} (noite|tarde|manha|almoco|hoje|ontem)',
  '(boa|bom) (noite|tarde|dia)$',
  '(ele|ela|meu|minha|chefe|patrao|ex|mae) (_ ){0,2}(manda|mandou|escreve|escreveu)',
  'no (dia|fim de semana) (que|passado|da)',
  'mais tarde$',
]

/** For how long, or until when. */
const span =
  '(por enquanto|por agora|por ora|por um tempo|por uns tempos|um tempo|um tempinho|uns dias|alguns dias|(por |durante |so )?(uma|duas|tres|umas|1|2|3|un|um|dois|uns|so esta|so essa|esta|essa|nessa|nesta|a proxima|na proxima|4|5|10|15|cinco|dez|quinze) (semana|semanas|simana|dia|dias|mes|meses|semaninha)|ate (eu|o|a|dia|segunda|terca|quarta|quinta|sexta|sabado|domingo|semana|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|depois|la|mes|passar|melhorar) ?_?|durante (as|o|a|os|minhas|minha) (ferias|feriado|viagem|natal|fim de ano|ramadao|quaresma|semana|mes)|(essa|esta|nessa|nesta) semana|esse mes|este mes|esses dias|estes dias|esse fim de semana|este fim de semana|uma temporada|temporariamente|un simana|un tenpu)'
/** A pause from something else, or none. */
const noPause = [
  '(relacionamento|namoro|namorado|usar|trabalhar|trabalho|jogo|cigarro|almoco|cafe|lanche|escola|aula|faculdade|detox|metadona|suboxone|remedio|consulta|horas? de (pausa|almoco)|aluguel|onibus|fumar|beber|pena|dose)',
  '(antes|depois) das (_)',
]

/** What is known of somebody. */
const info =
  '(dado|dados|dadu|dadus|data|informacao|informacoes|informason|info|infos|registro|registros|registo|registos|ficha|fichas|arquivo|historico|prontuario|cadastro|coisa|coisas|conversas|mensagens|detalhes|perfil)'
/** To keep it. */
const keeps =
  '(tem|ten|tens|guarda|guardam|guardaram|guardou|salva|salvam|salvaram|sabe|sabem|armazena|armazenam|mantem|anota|anotam|anotaram|registra|registram|registraram|grava|gravam|gravaram|coleta|coletam|recolhem|possuem|conservam|colhem|retem)'

/** People one would not have reading along. */
const watchers =
  '(policia|polisia|imigracao|migra|ice|dcf|juiz|juiza|governo|probation|oficial|oficial de probation|meu oficial|po|p o|tribunal|hospital|medico|meu medico|patrao|patroa|chefe|minha mae|meu pai|meus pais|minha familia|familia|meu marido|minha esposa|minha mulher|meu ex|meu namorado|minha filha|meu filho|escola|seguro|landlord|senhorio|meu advogado|operadora|abrigo|clinica|quem mais|outras pessoas|alguem mais|vizinhos)'
/** To see, read or know, of messages. */
const sees =
  '(ve|veem|ver|vendo|viu|le|leem|ler|lendo|sabe|sabem|saber|ficar sabendo|fica sabendo|acessa|acessam|acessar|acesso|tem acesso|recebe|recebem|receber|olha|olham|consegue ver|conseguem ver|pode ver|podem ver|pode ler|podem ler|pode saber|podem saber|descobrir|descobre|rastrear|monitora|monitoram|escuta|espiona)'

const you = '(voces|vcs|vc|voce|ce|ceis|o senhor|a senhora|tu|vos)'
const texts = '(mensagem|mensagens|msg|msgs|sms|textos?|check ins?|recados?|avisos?)'
const send =
  '(manda|mande|mandem|mandar|mandam|mandarem|envia|envie|enviem|enviar|escreve|escreva|escrevam|escrever|texta|texte|texting|chama|chame|chamem|fala|fale|falem|falar|contata|contate|contatem|contacte|contactem|procura|procure)'
const police =
  '(policia|policial|policiais|pm|tira|tiras|cana|canas|guarda|guardas|xerife|cop|cops|fbi|gambe|gambes|imigracao|ice|law enforcement|pulica)'

export const ptCommands = {
  who: [
    {
      says: '(quem|qm|kem|ken|kenha|com quem|quem diabos)( (e|eh|sao|ta|esta|que|me|eu|falo|estou|to|bosu|es|fala|ai|aqui)){1,4}( (falando|escreve|escrevendo|a falar|a escrever|manda|mandando|ai|aqui|isso|esse|essa|falo|fala|voce|vc|vcs|voces|tu|contactou|mandou|numero novo)){0,3}$',
      unless: ['(quem sou eu|errad_|engano)', 'quem (e|eh) (ele|ela|o|a|meu|minha)'],
    },
    {
      says: '(bosu|bo|nhos|voces|vcs|vc|voce|tu)( (e|eh|sao|es)){1} (kenha|kenhas|quem|de onde|quem mesmo|que gente|uma pessoa ou|gente ou|robo ou|robo|bot|uma maquina|da policia|policia|do governo|do hospital|de que)( (_)){0,4}',
      unless: ['errad_'],
    },
    { says: '(who is this nao|kem e bo|kenha ki)( (_)){0,4}' },
    {
      says: `${watchers}( (_)){0,3} ${sees}( (_)){0,3} (isso|isto|disso|disto|aqui|chat|mensagem|mensagens|msg|msgs|conversa|conversas|conversamos|texto|textos|sms|escrevo|digo|falo|mando|que eu|respostas|destas|dessas|tudo|minhas|numero|numeros)`,
      unless: [
        '(ele|ela|marido|namorado|ex|esposa|mulher)( (_)){0,4} (fica|vai ficar|ficou|brav_|bat_|sempre|todo dia|meu celular|meu telefone)',
        '^(meu marido|ele|ela|meu namorado|meu ex) (ve|le|olha|vigia|mexe|ta lendo)',
        'nao quero que',
      ],
    },
    {
      says: `(alguem|mais alguem|outra pessoa|terceiros|outros|gente de fora|ninguem)( (_)){0,4} ${sees}( (_)){0,4} (isso|isto|aqui|chat|mensagem|mensagens|msg|msgs|conversa|texto|textos|escrevo|digo|falo|mando|que eu|respostas)`,
      unless: ['(nao quero|tomara|espero|me (ouve|responde)|sabe se|sabe (onde|quando|como|quem|que horas)|numero)'],
    },
    {
      says: '(voces|vcs|vc|voce|nhos|isso|isto|isso aqui|esse numero|essa linha|esse servico|aqui)( (_)){0,3} (trabalham|trabalha|ligad_|ligacao|conectad_|relacion_|junto|vinculad_|conta pra|contam pra|contam a|passam|passa|vai pra|vao pra|fala pra|falam pra|compartilh_|partilh_|dedura|deduram|entrega|entregam|avisa|avisam|manda pra|mandam pra|repassa|repassam|mostra pra|mostram pra|vendem|denunci_)( (_)){0,4} (policia|ice|imigracao|dcf|probation|governo|tribunal|juiz|hospital|familia|mae|pais|marido|patrao|chefe|alguem|terceiros|medico|seguro|escola)',
      unless: ['nao quero'],
    },
    {
      says: '(isso|isto|essa conversa|esse chat|essas mensagens|as mensagens|aqui|o que eu (falo|digo|escrevo))( (_)){0,2} (confidencial|confidenciais|privad_|sigilos_|anonim_|secret_|segred_|sigilo|fica entre nos|fica entre a gente)( (_)){0,3}',
      unless: ['quero'],
    },
    {
      says: '(isso|isto|quem|vc|voce|voces|to falando com|estou falando com|falo com)( (_)){0,3} (robo|bot|pessoa|maquina|computador|gente|humano|inteligencia artificial|ia|policia|policial) (ou|mesmo ou|de verdade ou)( (_)){0,4}',
      unless: ['(quero|prefiro|preciso)'],
    },
    {
      says: `(quem|qm|kem)( (e|eh|sao|ta|esta|ta)){1}( (${you.slice(1, -1)}|esse|essa|este|ai|ae|falando|escrevendo|mandando|que|do outro lado|quem|isso|ta|fala|a pessoa|por tras|disso|desse)){1,5}`,
      unless: [
        '(policia|responsavel|medico|o cara|jogando|na escala|proximo)',
        'quem e (esse|essa|este) (_ ){0,1}(que voces procuram|que vcs)',
        '(esse|este) numero$',
      ],
    },
    {
      says: '^(quem|qm|kem)( (e|eh|sao|ta|esta)){0,1}( (fala|ai|voce|voces|vc|vcs|isso|esse|essa|falando|aqui|escreve|mandou|te mandou)){0,3}$',
    },
    {
      says: '(quem|qm)( (mais|que|e que|sao|pode|podem|consegue|conseguem|vai|vao|tem|alem)){0,3} (ve|veem|le|leem|ver|ler|acesso|recebe|recebem|acessa|acessar|lendo|vendo|sabe|leva|enxerga)( (a|as|o|os|isso|isto|essas|essa|minhas|minha|meus|meu|aqui|estas|eu|que|disso)){0,4} ?(mensagem|mensagens|msg|msgs|isso|conversa|conversas|textos|texto|escrevo|mando|numero|dados|aqui|digo|respostas|acesso)?',
      unless: ['(quem sabe) (_)', 'quem (ve|sabe|recebe) (_ ){0,2}(pensa|um dia)'],
    },
    {
      says: `${you}( (_)){0,3} (compartilham|compartilha|passam|passa|contam|conta|mostram|mostra|repassam|vendem|dao|entregam|dividem|falam|avisam|trabalham|trabalha|informam)( (_)){0,5} (${police.slice(1, -1)}|governo|alguem|outros|terceiros|juiz|probation|dcf|minha familia|meu chefe|meus pais|minha mae|meu oficial|tribunal|informacao|informacoes|dados|mensagens|conselho tutelar)`,
      unless: ['(nao quero|sem)'],
    },
    {
      says: `(${police.slice(1, -1)}|juiz|governo|probation|dcf|minha mae|minha familia|meu marido|meu chefe|meu oficial|alguem mais|outra pessoa|mais alguem)( (_)){0,3} (ve|le|ler|ver|vai ver|vai ler|lendo|leem|recebe|acesso|acessar|lendo|veem|sabe|pode ver|pode ler|consegue ver)( (_)){0,3} (isso|mensagens|msgs|mensagem|aqui|conversa|tudo|isto|textos|escrevo)`,
      unless: ['(ele|ela) (vai ficar|fica)', '(meu marido|minha mae) (ta|esta|fica) (lendo|vendo)'],
    },
    {
      says: '(isso|isto|essa conversa|esse servico|aqui|esse numero|voces|vcs|vc)( (e|eh|sao|ai|ta|tem|fica)){0,2} (confidencial|privado|sigiloso|seguro|anonimo|secreto|da policia|policia|do governo|de confianca|particular|um robo|robo|bot|uma pessoa|pessoa de verdade|maquina|uma maquina|humano|pessoas reais|gente de verdade)( (mesmo|ou|policia|bot|robo|nao))?',
      unless: ['(nao|n) (e|quero|confio)', '(seguro) (de|ficar|sair|aqui)', '(quero|preciso) (falar|de)'],
    },
    {
      says: '(de onde|pra quem|para quem|de que)( (e que)){0,1}( (voces|vcs|vc|voce|e|essa|esse)){1,2} (sao|e|trabalham|trabalha|mensagem|falam|organizacao|fala|numero|empresa)',
    },
    {
      says: '(tem|ha|existe)( (algum|alguma|um)){0,1} (policia|policial|cop|tira|xerife)( (_)){0,3} (lendo|vendo|ai|aqui|nisso|envolvido|equipe|conversa|por tras)',
      unless: ['(nao quero|sem)'],
    },
  ],
  data: [
    {
      says: `(o )?(que|q|oq|ki|qual|quais|quantos|quanto|what)( (e que|que|tipo de|tipos de|e|sao|os|as|tanto|foi|ficou|ta|esta|de|data)){0,4} ?${info}?( (e que|que|minhas?|meus?|minha|meu|de mim|a meu respeito|pessoais|pessoal|sobre mim)){0,2} ?(voces|vcs|vc|voce|ceis|nhos|esse servico|este servico|o sistema|a warmline)?( (ta|ja|ainda)){0,1} ${keeps}( (_)){0,6}`,
      unless: [
        '(comida|roupa|naloxona|narcan|kit|vaga|vagas|horario|servico pra|oferecem|pra comer|cardapio|sopao|acesso|reuniao|opcoes|menu|salvam vidas|sabe fazer|dizer)',
        '^(o )?(que|q|oq) (voces|vcs|vc|voce) (tem|sabem|sabe)$',
        'tem (aqui|ai|pra|a ver|de bom|hoje|que)',
        '(sabe|sabem) (que|onde|quando|como|quem|se)',
      ],
    },
    {
      says: `(o )?(que|q|oq|qual|quais)( (_)){0,2} (escrit_|guardad_|registrad_|registad_|anotad_|gravad_|salv_|armazenad_|arquivad_)( (_)){0,2} (de mim|sobre mim|da minha|do meu|na minha|no meu|meu|minha|ficha|comigo|aqui|ai|a meu respeito|sobre a minha|sistema)( (_)){0,3}`,
    },
    {
      says: `(voces|vcs|vc|voce|nhos)?( )?(${keeps.slice(1, -1)})( (_)){0,3} (meu nome|o meu nome|foto minha|fotos minhas|meu endereco|minha morada|minhas mensagens|minhas msgs|minhas respostas|minhas conversas|meu numero|meus dados|minhas informacoes|tudo que eu|tudo o que|o que eu (falo|digo|escrevo|mando)|meu documento|minha localizacao|localizacao|historico|registro|registo|as mensagens|as msgs|as conversas)( (_)){0,4}$`,
      unless: [
        '(nao|n) (guard|salv|tenho|tem)_',
        '^(eu|ja|meu|minha|o|a|ela|ele|sei|tenho|nao|salva|salvem|anota|anotem|grava) ',
        'policia',
        '(lista|errad_)',
        '(quem|alguem|acesso)',
      ],
    },
    {
      says: `(quero|queria|kero|posso|podem|pode|gostaria de|gostava de|preciso|da pra|tem como|como|me|exijo|solicito|peco)( (_)){0,4} (ver|vejo|saber|acess_|consultar|copia|mostr_|mand_|receber|baixar|pedir)( (_)){0,3} ${info}( (_)){0,2} (mim|meu|meus|minha|minhas|respeito|sobre mim|voces tem|vcs tem|guard_|tem|salv_)`,
      unless: ['(apag|delet|exclu|remov)_'],
    },
    {
      says: `(meus|minhas|os meus|as minhas|minha|meu)( (_)){0,1} ${info}( (_)){0,3} (fica|ficam|vai|vao|e|sao|esta|estao|ta|tao)( (_)){0,2} (guardad_|salv_|gravad_|onde|armazenad_|registrad_|segur_|protegid_|com quem|por quanto tempo)`,
      unless: ['(carro|casa|cofre)'],
    },
    { says: 'ki (informason|dadu|kusa)( (_)){0,3} (di mi|sobri mi|ten|guarda)( (_)){0,3}' },
    {
      says: `(o )?(que|q|quais|qual)( (tipo de|e que|mais|e|os|as|sao os|sao as)){0,2} ?(dados|informacoes|informacao|coisas|info|registros|infos)?( (e que|que)){0,1} ?(${you} )?(tem|guardam|guarda|salvam|salva|sabem|sabe|armazenam|mantem|anotam|anotaram|registram|gravam|coletam|tem guardado|possuem|colecionam)( (_)){0,4} (mim|meu|minha|meus|minhas|eu|dados|respeito|arquivo|sistema|a gente|sobre|meu nome|comigo|pessoais|ai|nos)`,
      unless: ['(o que|que) (_ ){0,2}(tem|sabe) (_ ){0,3}(comigo|pra mim comer)', '(oferecem|ajuda|podem)', 'tem pra mim'],
    },
    {
      says: `(quero|queria|posso|podem|pode|gostaria de|me|preciso|como faco pra|como)( (_)){0,4} (ver|saber|acessar|receber|copia|mostrar|mostra|mostrem|mandar|manda|enviar|pedir|vejo)( (_)){0,4} (dados|informacoes|informacao|registro|registros|arquivo|ficha|historico|guardam|guardado|salvo|sabem|prontuario)( (_)){0,3} ?(mim|meu|meus|minhas|minha|respeito|eu)?`,
      unless: ['(apagar|apaguem|deletar|excluir|detox|tratamento|vagas|abrigo)'],
    },
    { says: '(por|ate)( quanto| que) (tempo|quando)( (_)){0,3} (guardam|guarda|ficam|fica|salvam|mantem|armazenam)( (_)){0,5}' },
    {
      says: '(minhas|meus|as|essas)( (mensagens|dados|informacoes|msgs|textos|conversas)){1}( (_)){0,2} (ficam|fica|sao|estao)( (_)){0,2} (guardadas|guardados|salvas|salvos|gravadas|armazenadas|registradas|onde)',
    },
    {
      says: '(voces|vcs|vc|voce)( (_)){0,1} (guardam|salvam|gravam|anotam|registram|armazenam|guarda|mantem)( (_)){0,3} (tudo|mensagens|conversa|conversas|nome|dados|numero|informacoes|registro|que eu)',
    },
    { says: '(que|quais|qual)( (sao|os|as|e)){0,2} (meus|minhas) (dados|informacoes|registros)( (_)){0,3}', unless: ['(apaga|delet)'] },
  ],
  forget: [
    {
      says: `(apag|delet|elimin|exclu|remov|destru|limp|some|sumam|esque|esqu|sum|desap|tir|retir)(a|e|em|am|i|iam|o|ar|er|ir|ia|ca|cam|ce|cer|cam de|ir com|am com)( (com|me|de|por favor|pfv|ja|completamente|logo|agora)){0,2}( (tudo|tudu|tudo que|tudo o que|tds|todo|todos|todas|qualquer|o|a|os|as|toda|cada|minha|meu)){0,3} (meus|minhas|meu|minha|sobre mim|di mi|de mim|a meu respeito|que e meu|que eu|que voces tem|que vcs tem|que tem|informason|informacoes|informacao|dados|registos|registros|ficha|historico|existencia)( (_)){0,5}`,
      unless: [
        '(nome|numero|contato|telefone|celular)( (da|de|do|dos|dessa|desta|desse|deste|daqui|dai|disso|disto|por)){1}',
        '(meu|minha) (numero|nome|contato|telefone|celular)$',
        '(foto|celular|computador|ex|instagram|facebook|insta|conversa com|antecedentes|cori|divida|casa|quarto|carteira|roupa|dente|folga|pressao|temperatura|pele|mente|cabeca|sangue|remedio|consulta|chave|bolsa|mae|filh_|carro|compromisso|senha|duvida|lingua|licenca|habilitacao|lixo|chapeu|mesa|gato|cachorro|apelido|vida|rua|problema_?|foto_?|tristeza|dor)',
        '(esqueci|esqueceu|limpei|tirei|tira foto|ele le|ele ve)',
        'esque(ca|ce) (_ ){0,3}(consulta|reuniao)',
      ],
    },
    {
      says: '(nao|n)( (quero|guard_|mantenham|deixem|fique|armazenem|salvem|gostaria|gostava|desejo|autorizo))( (_)){0,4} (guardad_|nada meu|nada sobre mim|registro|registros|registo|registos|meus dados|minhas informacoes|salvo|salvos|salvas|arquivado|arquivados|no sistema)( (_)){0,3}',
      unless: ['(policia|perder)'],
    },
    {
      says: '(quero|queria|peco|exijo|solicito|preciso|gostaria|gostava)( (_)){0,4} (apag_|delet_|elimin_|exclu_|remo_|destru_|esquec_|esquecam|sumir com|desaparecer com)( (_)){0,3} (dados|informac_|registr_|regist_|ficha|historico|tudo|conta|cadastro|de mim|sobre mim)',
      unless: ['(divida|cori|antecedentes|foto|ex|esquecer tudo|celular)'],
    },
    {
      says: '(quero|queria|prefiro|gostaria de|gostava de)( (ser|que me|que voces me|que vcs me)){1} (esquec_|apag_|delet_|exclu_|elimin_|remov_)( (_)){0,4}',
      unless: ['(da lista|policia)'],
    },
    {
      says: '^(me|por favor me|esquece|esqueca) (esquece|esqueca|esquecam|apaga|apague|apaguem|deleta|delete|deletem)( (por favor|pfv|tudo|completamente|do sistema|de tudo)){0,2}$',
    },
    {
      says: `(apaga|apague|apaguem|apagar|deleta|delete|deletem|deletar|exclui|exclua|excluam|excluir|elimina|elimine|eliminem|eliminar|remove|remova|removam|remover|destroi|destrua|limpa|limpe|esquece|esqueca|esquecam|some com|sumam com)( (com|me|tudo|o|a|os|as|todo|todos|todas|tds|de|que|voces|vcs|vc|tem|tenham|qualquer|completamente|logo)){0,7} (meus dados|minhas informacoes|minha informacao|meu historico|meu registro|meus registros|minhas mensagens|meu cadastro|minha ficha|meu nome|meus textos|sobre mim|de mim|a meu respeito|meu arquivo|minha conta|minhas conversas|meu perfil|minha existencia|que e meu|que eu falei|dados pessoais|informacoes sobre mim|registros|dados)`,
      unless: ['(meu nome)( (da|de|do|dessa|desta|desse|deste)){1} (lista)', '(foto|celular|computador|ex|instagram|facebook)', 'esqueci'],
    },
    { says: '^(me )?(esquece|esqueca|esquecam|esquecer)( (de|me|mim|por favor|eu|completamente|que eu existo|tudo)){0,4}$' },
    {
      says: '(esquecam|esquece|esqueca|esquece que|finge que|finjam que|faz de conta que)( (de|que)){0,1} (mim|eu existo|eu nunca existi|nunca existi|me conhecem)',
    },
    {
      says: '(quero|queria|gostaria de|preciso|exijo)( (que|ser|meus|minhas|voces|vcs|meu)){1,4} (esquecido|esquecida|apagado|apagada|apagados|apagadas|deletado|deletada|deletados|deletadas|excluidos|excluidas|excluido|eliminados|dados|informacoes|esquecam|apaguem|deletem|excluam|destruam)( (de|mim|apagados|tudo|apagadas|do|sistema|deletados|excluidos|deletadas|meus|dados|minhas|informacoes|sobre)){0,6}',
      unless: ['(nao quero|copia|ver|acesso)'],
    },
    {
      says: '(nao|n) (guardem|guarde|salvem|mantenham|quero que guardem|quero que (voces|vcs|vc) (guardem|tenham))( (_)){0,3} (nada|dados|informacao|informacoes|registro|minhas|meus)',
    },
  ],
  pause: [
    {
      says: '(vou|to|tou|estou|estarei|fico)( (_)){0,3} (viajar|viajando|viagem|ferias|fora|hospital|internad_|brasil)( (_)){0,4} (volta|voltem|volte|retomem|retoma|recomec_|manda|mandem)( (_)){0,3} (dia|depois|quando|semana|mes|em)( (_)){0,4}',
    },
    {
      says: '(volta|voltem|volte|retoma|retomem|recomeca|recomecem)( (_)){0,3} (mandar|escrever|enviar|mensagens|falar)( (_)){0,2} (dia (1|2|3|4|5|6|7|8|9|0){1,2}|mes que vem|semana que vem|em (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|depois d_|quando eu)( (_)){0,4}',
    },
    {
      says: `(paus|interromp|suspend|par|congel|segur|esper)(a|e|em|am|ar|er|ada|ado|inha|amos|erem|arem)( (_)){0,4} ${span}`,
      unless: [
        ...noPause,
        '(para|pare) (casa|cima|mim|o|a|minha|meu|de)( (_)){0,3} (semana|dia|mes) (que vem|passad_)',
        '^(_ ){1,9}(vou|fui|vai|indo|mudar|voltar|viajar|ir) para',
      ],
    },
    {
      says: `(nao|n|naum|ka)( (me)){0,1} (manda|mande|mandem|mandar|escreve|escreva|escrevam|escrever|envia|envie|enviem|enviar|texta|contata|contatem|precisa mandar|precisa escrever|precisam mandar|precisam escrever|mandes|escrevas|precisa|precisam)( (nada|me|mais|mensagem|mensagens|msg|msgs|sms)){0,3}( (_)){0,1} ${span}`,
      unless: ['(de noite|a noite|de manha|depois das|antes das|no trabalho|todo dia)', '(nunca mais)'],
    },
    {
      says: `(posso|pode|podem|podemos|da pra|tem como|quero|queria|kero|kre|preciso|gostaria de|gostava de|pode ser|bora|vamos|n kre|poderia|podia|podiam|consigo|consegue)( (de|dar|fazer|uma|um|un|me|so|por favor|colocar em|por em|botar em|deixar em|a gente)){0,4} (pausa|pausar|pauza|pausinha|pausada|pausado|pause|intervalo|folga das mensagens|folga de mensagens|um tempo (das|de|sem) (mensagens|msgs)|suspender|interromper|break)( (_)){0,6}`,
      unless: noPause,
    },
    {
      says: `(so|somente|apenas)? ?(volt|retom|recomec|mand|escrev|fal|chama|contat|procur|contact|txoma|skrebe)(a|e|em|am|ar|o|emos|amos|amo nos|er|m)( (a|me|comigo|de novo|mandar|escrever|mensagem|mensagens|msg|msgs|enviar|so|novamente|pra mim|falar)){0,4} (mes que vem|semana que vem|daqui a|depois do|depois da|depois que|so depois|quando eu (voltar|sair|melhorar|chegar|puder|tiver melhor|avisar|estiver)|a partir do dia|na proxima|no proximo|ano que vem|em (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|na segunda|segunda feira|depois das ferias|depois do natal|depois de (domingo|segunda|terca|quarta|quinta|sexta|sabado)|dia (1|2|3)?(1|2|3|4|5|6|7|8|9|0)( |$))( (_)){0,4}`.replace(
        '( |$)',
        '',
      ),
      unless: [
        ...noPause,
        '(nao vou|vou|volto|voltei|fui|volta as aulas|consulta|audiencia|turno|detox|trabalho|horas|depois d(o|a) (trabalho|almoco|jantar|aula|escola|servico|meio dia|tarde|noite))',
        'depois das (1|2|3|4|5|6|7|8|9|10|11|12)',
        '(dose|metadona|remedio)',
        '(moca|medico|advogad_|chefe|clinica|abrigo|ela|ele) (_ ){0,3}(mand|fal|escrev|volt)_',
      ],
    },
    {
      says: `(para|parem|pare|parar|pausa) (por enquanto|por agora|por ora|um pouco|um pouquinho|um tempo|uns dias|so um tempo|temporariamente|so esta semana|so essa semana|ate eu avisar|ate segunda ordem|ate eu voltar|ate eu chamar)( (_)){0,6}`,
      unless: noPause,
    },
    {
      says: '(eu|depois eu|quando puder|ai eu|que eu)( (te|vos|lhe)){0,1} (aviso|chamo|falo)( (voces|vcs|vc|quando|se)){1}( (_)){0,1} (voltar|quiser|melhorar|precisar|puder)( (_)){0,3}',
      unless: ['(consulta|detox|carona|onibus|nao (vou|quero) (mais )?)'],
    },
    {
      says: '(to|tou|estou|vou estar|estarei|vou ficar|fico|tenho)( (_)){0,3} (viajando|de viagem|viajar|de ferias|fora|no hospital|internad_|com visita|visita em casa|sem celular|no brasil|em cabo verde|ocupad_|de luto)( (_)){0,6} (para|pare|parem|pausa|pausem|pausar|suspend_|interromp_|nao manda|nao mandem|nao escrev_|so depois|me escreve depois|manda so|manda depois|mandem so|mandem depois|volta a mandar|espera|esperem)( (_)){0,6}',
    },
    {
      says: `(pausa|pausar|pause|pausem|pausamos|da um tempo|dar um tempo|deem um tempo|da uma pausa|dar uma pausa|fazer uma pausa|faz uma pausa|uma pausa|um descanso|segura|segurem|suspende|suspender|suspendam|suspendam)( (_)){0,8} ?(${texts}|semana|semanas|dias|mes|ate|uns|por|voces|ai|isso|um pouco|por enquanto|tempo|favor|nas|agora)`,
      unless: [
        '(relacionamento|namoro|namorado|usar|trabalho|trabalhar|jogo|cigarro)',
        'preciso de um descanso$',
        'pausa d(o|e) (almoco|cafe|lanche)',
      ],
    },
    {
      says: `(nao|n|so|parem|para|pare|podem parar|fiquem sem|sem)( (me|de|precisa|precisam)){0,2} ?(${send}|mandando|${texts})?( (_)){0,4} (por|durante|ate|essa|esta|nessa|nesta|na|nessas|antes)( (uns|umas|uma|um|a|o|as|duas|dois|algumas|alguns|segunda|terca|quarta|quinta|sexta|sabado|domingo|proxima|essa|de|dia|proximo|eu|2|3|1|tres|que vem|tempo|fim|semana|do)){1,4} ?(semana|semanas|dias|mes|tempo|feira|voltar|melhorar|sair|segunda|terca|quarta|quinta|sexta|domingo|sabado|pouco|de semana|que vem|mais)`,
      unless: [
        '(das|as) (_ ){0,1}(horas|h|da manha|da noite)',
        '(nao|n)( (_)){0,2} (aguento|uso|usei|como|durmo|comi|consigo|tenho|vou|posso|to|fui|recebi)',
        '(ate|antes) das',
        'antes (do|da) (meio dia|noite)',
        'sem (usar|beber|comer|dormir|agua|luz|metadona|dose)',
      ],
    },
    {
      says: '(so|me)( (me)){0,1} (escreve|escreva|escrevam|manda|mande|mandem|procura|procure|procurem|fala|fale|chama|chame|contata|volta a escrever|voltem a escrever|voltem a mandar)( (de novo|mensagem|msg|mensagens|comigo|depois|so)){0,2} (depois|daqui|a partir|semana que vem|mes que vem|na semana|quando|segunda|proxima)( (_)){0,5} ?(semana|semanas|dias|mes|fds|feriado|viagem|voltar|sair|segunda|terca|que vem|melhor|dia)?',
      unless: [
        'depois (das|de|do)( (_)){0,1} (horas|trabalho|almoco|h|meio dia|tarde|noite)',
        'quando (puder|der|quiser|tiver vaga|alguem)',
        'depois das',
      ],
    },
    {
      says: '(vou|to|tou|estou|estarei|fico|vo)( (_)){0,3} (viajar|viajando|viagem|ferias|fora|ocupado|ocupada|hospital|sem celular)( (_)){0,6} (depois|volto|pausa|para|parem|esperem|espera|so depois|semana|ate)( (_)){0,4} (mensagem|mensagens|escreve|escrevam|mandem|manda|me|falamos|conversamos|msgs)',
    },
    {
      says: '(preciso|quero|queria)( (de|dar)){0,2} (um tempo|uma pausa|um intervalo|umas ferias|espaco|um break)( (das|dessas|de|disso|com|por|uns|mensagens|voces|msgs|disto|semana|dias|agora|aqui)){0,5}',
      unless: ['(trabalho|namorado|marido|tudo|casa|familia|filhos|vida)'],
    },
  ],
  less: [
    {
      says: `(menos|menus|bem menos|muito menos|um pouco menos|mensaji menus)( (${texts.slice(1, -1)}|mensaji|mensajen|vezes|bes|frequencia|frequente|frequentes|contato|seguido|seguidas|a miude|por semana|por mes|por dia|sms|perguntas)){1}`,
      unless: [
        '(to|tou|estou|ando|recebi|vieram|uso|usando|bebendo|fumando|dor)( (_)){0,3} menos',
        'menos (vezes|frequencia|frequente)( (_)){0,2} (us_|beb_|dor|fum_)',
        'menos uso',
      ],
    },
    {
      says: '(tao|estao|ta|esta|vcs|voces|vc|recebo|to recebendo|chega|chegam|vem|mandam|manda|e|eh|sao|acho)( (_)){0,4} (demais|muita|muitas|muito|tanta|tantas|exagerad_|toda hora|exagero|excesso|tao seguido|muito seguid_)( (_)){0,6} (diminu_|reduz_|menos|espac_|maneir_|uma (vez )?por|1 por|uma basta|so uma|uma ja|basta uma|duas por|de vez em quando|mais espacad_|afrouxa|alivia)( (_)){0,5}',
      unless: ['(dose|metadona|dor|usar|remedio)'],
    },
    {
      says: `(diminu|reduz|espac|maneir|abrand|alivi)(i|a|am|ir|ar|e|em|ei|o)( (_)){0,4} (${texts.slice(1, -1)}|frequencia|quantidade|contato|ritmo|perguntas|isso|ai|um pouco|pouco|por favor|vezes|as)( (_)){0,3}`,
      unless: ['(dose|danos|metadona|dor|suboxone|remedio|usando|peso|volume|velocidade)'],
    },
    {
      says: '(podem|pode|da pra|podia|podiam|tem como|seria melhor|melhor|prefiro|queria|gostaria|gostava|quero|basta|bastava|so|manda so|mandem so|e melhor)( (_)){0,4} (diminuir|reduzir|espacar|mandar menos|escrever menos|menos|so uma|so 1|uma|1|duas|2)( (vez|vezes|mensagem|msg|so)){0,2} (por|na|no|ao|cada|a cada) (semana|mes|quinzena|15 dias|duas semanas)( (_)){0,4}',
      unless: ['(mais vezes|remedio|metadona|terapia|reuniao|dose|injecao|medico|em vez de (uma|1)|pouco)'],
    },
    {
      says: `(todo dia|todos os dias|todo santo dia|cada dia|diariamente|tres vezes por semana|duas por semana|toda semana)( (_)){0,3} (e|eh|ta|acho) (muito|demais|muita|exagero|too much|pesado|cansativo|excesso|muita coisa)( (_)){0,12}`,
      unless: ['(trabalh_|metadona|clinica|dose|reuniao|us_|beb_|onibus)'],
    },
    {
      says: '(uma|1|duas) (vez )?(por|ao|a cada|na) (semana|mes|quinzena)( (_)){0,2} (ta bom|tava bom|de bom tamanho|basta|chega|suficiente|ja da|ja chega|esta bom|e o suficiente|e suficiente|pra mim|tava)( (_)){0,4}',
      unless: ['(metadona|terapia|reuniao|dose|injecao|remedio)'],
    },
    {
      says: '(nao|n)( (precisa|precisam|quero|e preciso|e necessario|ha necessidade de|gosto de)){1}( (_)){0,3} (todo dia|todos os dias|sempre|toda hora|tantas vezes|tanto|tao seguido|com tanta frequencia|tantas)( (_)){0,3}',
      unless: ['(us_|beb_|trabalh_|tomar|ir|ligar pra|metadona)'],
    },
    {
      says: `(menos|muito menos|bem menos)( (${texts}|vezes|frequente|frequencia|seguido|mensagem|contato|frequentes|por semana|mensagens)){1}`,
      unless: [
        '(menos) (vezes|frequencia|frequente)( (_)){0,2} (usando|uso|bebo|dor|fumando|fumo)',
        '(to|tou|estou|recebi|veio|vieram)( (_)){0,1} (usando|fumando|bebendo|recebendo) menos',
      ],
    },
    {
      says: `${send}( (me|mensagem|mensagens|msg|msgs|pra mim|so)){0,3} menos( (vezes|seguido|por favor|frequente|frequencia|que isso)){0,2}`,
    },
    {
      says: `(nao|n)( (precisa|precisam|quero|me|tem que|necessita|necessario)){1,2}( (${send.slice(1, -1)}|de|ser|me|mensagem|mensagens|receber|que|mandem|msg)){0,5} (todo dia|todos os dias|todo santo dia|tantas vezes|tanto|toda hora|tao seguido|toda semana|tantas|com tanta frequencia|sempre|tanta frequencia)( (_)){0,2}`,
      unless: ['(usar|beber|trabalhar|tomar|ir|ligar pra ela)'],
    },
    {
      says: `(so|apenas|somente|pode ser|melhor|prefiro|basta|mandem|manda|mande|quero)( (me|manda|mandem|mande|escreve|escrevam|receber|uma mensagem|mensagem|msg|so|ser|umas)){0,3} (uma|1|duas|2) (vez|vezes|mensagem|mensagens|msg|msgs)?( (por|ao|a|na|no|cada)){1} (semana|mes|quinzena|dia|15 dias|duas semanas|2 semanas|dois meses)`,
      unless: ['(remedio|metadona|terapia|reuniao|comi|como|uso)', 'mais'],
    },
    {
      says: `(diminui|diminuir|diminuam|diminua|reduz|reduzir|reduza|reduzam|baixa|abaixa|espaca|espacem|mais espacadas|maneira|maneirem|menos seguido|mais devagar)( (_)){0,5} (${texts}|frequencia|quantidade|contato|numero de|com as|nas)`,
      unless: ['(dose|danos|dano|metadona)'],
    },
    {
      says: `(e|sao|ta|recebo|mandam|muita|muitas|demais|tanta|tantas)( (_)){0,3} ${texts}( (_)){0,3} (menos|diminui|diminuir|uma vez|reduz|reduzir)`,
    },
    {
      says: '(semana sim semana nao|dia sim dia nao|a cada duas semanas|a cada quinze dias|a cada 15 dias|quinzenal|mensal|uma por semana|uma vez por semana|1x por semana|uma vez por mes|de quinze em quinze dias|so de vez em quando)( (ta|esta|e|pode|ja|seria|por|favor|bom|basta|melhor)){1,3}',
      unless: ['(metadona|terapia|reuniao|trabalho|injecao|consulta|pouco)'],
    },
  ],
  more: [
    {
      says: '(uma|duas|1|2|so uma|uma so|um) (vez )?(por|a|na) (semana|mes)( (_)){0,2} (e|eh|ta|acho|fica) (pouco|muito pouco|insuficiente|pouquissimo)( (_)){0,5}',
      unless: ['(metadona|terapia|reuniao|dose|remedio|dinheiro|trabalho)'],
    },
    {
      says: `(podem|pode|podiam|podia|poderia|poderiam|da pra|tem como|queria que|quero que|gostaria que|gostava que|seria bom|sera que|e possivel|bem que|tava bom se|era bom)( (_)){0,4} (mand|escrev|pergunt|fal|convers|cham|check|contat|envi|tex)(ar|em|er|asse|assem|e|a|am|essem|esse|ando|in)( (de mim|comigo|cmg|me|mensagem|mensagens|msg|msgs|por mim|pra mim|mensaji|como estou|como to)){0,3} (mais|mas|todo dia|todos os dias|toda noite|toda manha|diariamente|mais vezes|mais seguido|duas vezes|tres vezes|2|3|4|5)( (_)){0,5}`,
      unless: [
        '(nao|n|nunca|nem|parem|parar)( (_)){0,4} (mais|mas)',
        '(menos|metadona|terapia|reuniao|tarde|cedo|alto|devagar|mais (informacao|informacoes|sobre|narcan|naloxona|comida))',
        '(2|3|4|5) (da|horas|h|pm|am)',
      ],
    },
    {
      says: '(me )?(escreve|escreva|escrevam|manda|mande|mandem|chama|chame|chamem|pergunta|perguntem|procura|procurem|fala|falem|texta|skrebe m|manda m)( (mensagem|mensagens|msg|msgs|comigo|cmg|me|mensaji|de mim)){0,2} (mais|mas|mais vezes|mais seguido|mais durante|todo dia|todos os dias|toda noite|toda manha|duas vezes por|mais amiude|mas txeu)( (_)){0,8}',
      unless: [
        '(nao|n|nunca|nem|ka|parem|para de|pare de)( (_)){0,4} (mais|mas)',
        '(mais (tarde|cedo|alto|devagar|informacao|informacoes|sobre|narcan|naloxona|comida|nada|isso|um kit|do que))',
        'ele|ela (_ ){0,2}(manda|escreve|fala)',
      ],
    },
    {
      says: '(quero|queria|gostaria de|gostava de|preciso de|podia|pode|podem|da pra|tem como|kre|n kre|seria bom|ia ser bom)( (_)){0,3} mais (mensagem|mensagens|msg|msgs|contato|check ins?|conversa|vezes|textos|acompanhamento|sms|apoio por mensagem|mensaji)',
      unless: ['(nao|n|nem|ka|sem)( (_)){0,3} mais', 'outras'],
    },
    {
      says: '(3|tres|4|5|duas|2|mais) (vezes )?(por semana|por dia|ao dia)( (_)){0,3} (em vez de|ao inves de|no lugar de)( (uma|1|2|duas)){1}',
    },
    {
      says: '(sinto|me sinto|to|tou|estou)( (_)){0,3} (so|sozinh_)( (_)){0,4} (manda|mandem|escreve|escrevam|chama|chamem|fala|falem) mais( (_)){0,4}',
    },
    {
      says: `(mais)( (${texts}|vezes|frequente|frequentes|seguido|frequencia|contato|check)){1,2}`,
      unless: [
        '(nao|n|nenhuma|sem|nunca|chega|de|nem|parem|pare|para)( (_)){0,4} mais (mensagem|mensagens|msg|msgs|sms|vezes|contato|textos)',
        '(uma|duas|algumas|umas|outras) vezes',
        'mais vezes (que|do que)',
        '(uma|um) mais',
        '(nao|n) quero mais',
      ],
    },
    {
      says: `(${send.slice(1, -1)}|falem|conversem|perguntem|pergunta)( (me|mensagem|mensagens|msg|msgs|comigo|pra mim)){0,3} mais( (vezes|seguido|por favor|frequente|frequencia)){0,2}$`,
      unless: ['(nao|n|nunca|nem)( (_)){0,4} mais', 'parem', 'para de'],
    },
    {
      says: `(quero|queria|gostaria|preciso|posso|podem|pode|da pra|seria bom|pfv|por favor|podiam)( (que|de|receber|me|ter|voces|vcs|vc|mandar|mandem|escrever|falar|mandassem|ser|checar|comigo|de mim)){1,5} (todo dia|todos os dias|diariamente|toda manha|toda noite|duas vezes por dia|cada dia|mais vezes|dia sim dia nao)`,
      unless: ['(nao|n) (quero|preciso)', '(metadona|remedio|terapia|trabalhar|usar|reuniao)', 'menos'],
    },
    {
      says: '(sinto falta|gosto|ajuda muito|me ajuda|me fazem bem)( (_)){0,6} (mais|mandem mais|mais vezes)',
      unless: ['(nao|n) (_ ){0,3}mais', 'do que'],
    },
    { says: '(aumenta|aumentar|aumentem|aumente)( (_)){0,4} (mensagem|mensagens|frequencia|quantidade|contato|msgs|check)' },
  ],
  hours: [
    { says: `${sends}( (_)){0,3} ${when}( (_)){0,8}`, unless: noHours },
    {
      says: `^(por favor |pfv |so |apenas |somente |sempre |prefiro |melhor |manda |pode ser |podem ser |de preferencia )?${when}( (_)){0,4} (por favor|pfv|melhor|apenas|so|nao|pode|podem|please|obrigad_|trabalho|durmo|pra mim)( (_)){0,4}$`,
      unless: [...noHours, '^(hoje|amanha)', '(bem|bom|de boa|fui|vou|trabalhei|dormi|passei)'],
    },
    {
      says: '(outro|mudar|muda|mude|mudem|trocar|troca|troquem|melhor|alterar|ajustar|combinar|escolher)( (o|de|a|e|as|meu|um|pra outro)){0,2} (horario|horarios|hora|horas)( (por favor|pfv|das mensagens|das msgs|possivel|de mensagem|de mandar|to no|estou no|as|trabalho|ta|e)){0,4}',
      unless: ['(consulta|onibus|trem|reuniao|metadona|detox|clinica|aula|turno|visita|audiencia|carona|que horas vc manda)'],
    },
    {
      says: '(trabalho|durmo|dormir|to no trabalho|estou no trabalho|to dormindo|estou a dormir|estudo|tenho aula|entro|saio|recolhem o celular|fico sem celular|sem celular|so vejo|so consigo ver|so posso ver|so leio)( (_)){0,9} (manda|mande|mandem|mandar|escreve|escreva|escrevam|escrever|mensagem|mensagens|msg|msgs|texto)( (_)){0,4} (depois|antes|noite|tarde|manha|cedo|intervalo|entre|so|mais tarde|mais cedo|outro horario|almoco)( (_)){0,6}',
      unless: ['(vaga|carona|clinica|metadona|detox)'],
    },
    {
      says: '(so|somente|apenas)( (consigo|posso|da pra|vejo|leio|respondo|pego|uso|vou|estou|to))( (ver|ler|responder|o celular|celular|as mensagens|mensagem|mensagens|msg|a|livre)){0,3} ((a|de|pela|na|as|depois|antes|entre|a partir|ate)( (das|da|do|de|as|a|o|meio)){0,2}) (noite|tarde|manha|dia|almoco|trabalho|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22)( (_)){0,8}',
      unless: ['(carona|consulta|ir|passar|buscar|abre|clinica)'],
    },
    {
      says: '(de noite|a noite|de madrugada|de manha|de manha cedo|cedo|a tarde|no trabalho|no expediente|antes das _|depois das _|no domingo|fim de semana)( (_)){0,1} (nao|n|nunca|jamais|nem pensar)( (me|por favor|pfv|pode|da|manda|mandem|escrevam|da)){0,4}$',
      unless: ['(durmo|dormi|consigo|como|uso|aguento|trabalho)'],
    },
    { says: '(que horas|a que horas)( (_)){0,2} (escolho|posso escolher|mudo|posso mudar)' },
    {
      says: `(${send.slice(1, -1)}|mandando|mensagem|mensagens|msgs|msg|escrevendo|textos)( (_)){0,5} (depois|antes|a partir|entre|so|ate|apos|pelas|la pelas|por volta)( (das|de|do|da|as|dos|na)){1,2} _( (horas|h|da|e|as|manha|tarde|noite|pm|am)){0,5}`,
      unless: [
        'depois (de|do) (amanha|feriado|fim|natal)',
        'antes de (usar|dormir|sair)',
        'depois de (segunda|terca|quarta|quinta|sexta|sabado|domingo|uma|duas|dois|tres)',
        '(entre|ate) (de|a) (segunda|sexta)',
      ],
    },
    {
      says: `(nao|n|nunca|so|parem|para|pare|somente|apenas|prefiro|melhor|pode ser|podem|pode)( (me|de|que|ser|mande|mandem|manda|mandar|mandarem|escreva|escrevam|escreve|escrever|envie|enviem|receber|mensagem|mensagens|msg|msgs|mandando|texto|liga|ligar|liguem|falar|contate|as|se for|for|voces|podem|por favor|seja)){1,7} (de|a|pela|pelas|na|no|durante|nas|aos|nos|em|antes|depois|tao|muito|quando|enquanto)( (o|a|da|de|do|as|das)){0,2} (manha|noite|tarde|madrugada|cedo|trabalho|expediente|almoco|meio dia|jantar|tardinha|fim de semana|fins de semana|final de semana|semana|domingo|domingos|sabado|sabados|to trabalhando|estou trabalhando|trabalho|dormir|durmo|jantar|hora do almoco|dia|horario)`,
      unless: [
        '(saio|sair|consulta|reuniao|carona|vou|trabalhei)',
        '(nao|n) (consigo|durmo|dormi)',
        '(na|essa|nessa|por uma|durante a|esta) semana( que vem)?$',
        'ate (_ ){0,2}semana',
      ],
    },
    {
      says: `(muito|tao|mto) (cedo|tarde)( (_)){0,4} (${texts}|mandar|manda|mandam|escrever|mensagem)`,
      unless: ['(acordei|dormi|demais pra mim)'],
    },
    {
      says: `(${texts}|mandam|mandaram|mandando|manda)( (_)){0,5} (muito|tao|mto|de madrugada|as 7|as 8|as 6)( (cedo|tarde))?( (_)){0,6} (durmo|trabalho|acordo|acorda|outro horario|mais tarde|mais cedo|depois|noite|durmindo|dormindo)`,
    },
    {
      says: `(outro|mudar|muda|mude|mudem|trocar|troca|troquem|melhor|qual|meu|alterar|ajustar|que)( (o|de|a|e|as|meu|um)){0,2} (horario|horarios|hora|horas)( (_)){0,6} (mensagem|mensagens|msg|msgs|mandar|mandem|manda|receber|escrever|contato|voces|me|check|falar comigo|textos|pra mim)`,
      unless: [
        'que horas (voces|vcs|vc|voce) manda',
        '(que horas) (_ ){0,4}(abre|abrem|fecha|fecham|funciona|sao|e a|consulta|reuniao|atendem)',
        '(consulta|onibus|trem|reuniao|metadona|detox|clinica)',
      ],
    },
    {
      says: '(eu )?(trabalho|durmo|entro no trabalho)( (_)){0,3} (noite|madrugada|dia|de dia|a noite|turno|tarde)( (_)){0,6} (mande|mandem|manda|escrev(a|am|e)|so|depois|mensagem|mensagens|msgs)',
      unless: ['(vaga|carona|clinica|metadona)'],
    },
    {
      says: '(so|somente|apenas|prefiro|melhor)( (_)){0,2} (a|de|pela|pelas|depois das|antes das|entre|a partir das)( (as|das)){0,1} (noite|tarde|manha|1|2|3|4|5|6|7|8|9|10|11|12|17|18|19|20|meio dia)( (_)){0,4}$',
      unless: ['(posso|consigo|saio|vou|chego|trabalho|tenho|abre|onibus|consulta|passar)'],
    },
  ],
  lang: [
    {
      says: `${speak}( (em|o|a|pro|para|pra|as|no|na|de|mensagens|msgs|idioma|lingua|comigo|cmg|me|so|mim|tudo|por favor|melhor|mais|to|alguem que fale|alguem|gente que fale|isso|bem|in|di|na)){0,4} ${tongues}( (por favor|pfv|pf|pls|please|ai|da|obrigad_|se|puder|possivel|melhor)){0,3}`,
      unless: [...noTongue, '(nao|n) (fala|falam) (_ ){0,2}(portugues|ingles|espanhol) (mas|e)'],
    },
    { says: `^(in |em |na )?${tongues}( (por favor|pfv|pf|pls|please|ai|so|apenas|se puder|melhor|obrigad_|por fv)){0,3}$` },
    {
      says: `(in|em|na|so|apenas|somente|n ta papia so) ${tongues}( (por favor|pfv|pf|pls|please|se puder|ai|da|nao|so|sff|pode ser|tem como|melhor)){1,3}`,
      unless: noTongue,
    },
    { says: `${tongues}( (pls|please|por favor|pfv|pf)){1}( (_)){0,5} (ruim|fraco|pessimo|nao entendo|nao leio|mal)` },
    {
      says: `(nao|n|mal|ka|pouco|quase nao|nunca aprendi|num)( (eu|sei|falo|entendo|leio|compreendo|percebo|falu|papia|ntendi|manjo|falar|entender|ler|to entendendo|tou entendendo|estou a perceber|aprendi|domino|escrevo|bem|muito|nada|de|o|a|direito|mto|em|esse|quase)){1,5} ${tongues}`,
      unless: ['(medico|juiz|vizinho|patrao|mae|filh_|marido|esposa|clinica|enfermeir_)( (_)){0,2} (nao|n) (fala|entende)'],
    },
    {
      says: `(n|ami|mi|eu|meu marido|minha mae|minha esposa|minha mulher|meu pai)( (ta|so|e)){0,1} (papia|falo|fala|entendo|entende|leio|le|prefiro|prefere)( (so|apenas|melhor)){1} ${tongues}`,
    },
    {
      says: `(fala|so fala|fala so|entende)( (_)){0,2} ${tongues}( (_)){0,4} (muda|mudem|troca|troquem|manda|mandem|escreve|escrevam|pode mudar|podem mudar|tem em)( (_)){0,4}`,
    },
    {
      says: `(mensagens|mensagem|msgs|textos|isso|tudo|isto)( (_)){0,3} em ${tongues}( (por favor|pfv|pf|pls|nao|da|tem|pode)){0,2}`,
      unless: [...noTongue, '(recebi|obrigad_ por)'],
    },
    { says: `change( (_)){0,2} ${tongues}` },
    {
      says: `(em|no|na|pra|para|por|usa|usar|usem|muda|mudar|mude|troca|trocar|troque|fala|falar|falem|fale|falam|escreve|escreva|escrevam|escrever|entendo|leio|sei|manda|mande|mandem|responde|responda|respondam|quero|prefiro|continua|conversar|atendem|atende|tem)( (o|a|pro|para|pra|as|mensagens|o idioma|idioma|lingua|a lingua|me|msgs|so|comigo|melhor|mensagem|tudo|bem|alguem|pessoa|que|fale|fala|voces|apenas|so em|em)){0,5} (portugues|portuguese|ingles|english|espanhol|spanish|kreyol|creole|crioulo|crioulo haitiano|frances|kriolu)( (por favor|pfv|pf|pls|please|ai|da|obrigado|obrigada|se|puder|possivel)){0,3}`,
      unless: [
        '(aula|aulas|curso|prova|aprendendo|aprender|estudando|professor|professora|filme|comida|restaurante|time|escola|nota|dever|livro|musica)',
        '(meu|minha) (mae|pai|avo|filho|filha|patrao|vizinho|marido|esposa|medico|amigo) (_ ){0,3}(fala|nao fala|entende)',
        '(trabalho|emprego|entrevista)',
        ...noTongue,
      ],
    },
    {
      says: '(nao|n|mal|pouco)( (sei|falo|entendo|leio|compreendo|to entendendo|manjo|falar|entender)){1,2}( (bem|muito|nada|de|o|ler|falar|direito|mto|em|esse)){0,3} (ingles|english|espanhol|spanish|idioma|lingua|portugues)',
    },
    {
      says: '(outra|outro|mudar|muda|mude|mudem|trocar|troca|que|minha|meu|qual)( (de|o|a)){0,1} (lingua|idioma)( (_)){0,4}',
      unless: ['(lingua)( (inchada|doendo|azul|roxa|seca))', 'mordi', 'falam la'],
    },
    { says: '^(ingles|english|espanhol|portugues|portuguese|kreyol|crioulo|brasileiro|frances)( (por favor|pfv|pf|please|pls)){0,1}$' },
    {
      says: '(tem|alguem|voces|vcs|voce|vc)( (que|alguem|ai|por|ai que)){0,2} (fala|falam|fale|entende|entendem|falem)( (o)){0,1} (portugues|ingles|espanhol|kreyol|crioulo|brasileiro|kriolu)',
    },
  ],
  name: [
    {
      says: '(me|mi) (chama|chame|chamem|chamam|chamar|trata|trate|tratem|tratar|txoma)( (so|apenas|somente|mais)){0,1} (de|por|como|pelo|d|di) _',
      unless: noName,
    },
    {
      says: '(chama|chame|chamem|trata|trate|tratem|txoma|call|chamar)( (eu|me|mi|m)){0,1}( (so|apenas|somente)){0,1} (de|por|como|pelo|di|d) _',
      unless: [...noName, '(chama|chame|chamem|chamar) (o|a|um|uma|gente|alguem|policia) '],
    },
    {
      says: '(call me|my name is|txoma m|txoma mi|txoman) (?!(now|later|back|please|when|at|on|a|pf|pls|pfv|pliz|today|asap|ok|again|tonight|tomorrow|if|cuz|i))_( (por favor|pf|pfv|pls|please)){0,1}$',
    },
    {
      says: '(meu nome|o meu nome|nha nomi)( (_)){0,3} (nao e (mais )?|agora e|ja nao e|e|mudou pra|certo e|verdadeiro e|social e|correto e|na verdade e) ?_( (_)){0,4}',
      unless: ['(lista|sujo|processo|contrato|documento|limpo|aluguel|spc|sistema|apag_)', '^(_ ){0,2}(oi|ola) '],
    },
    {
      says: '(nao|n|naum|ka|nunca|sem|nada de)( (me|quero|quero que|usem|usa|use|usar|precisa|precisam|que|voces|vcs|coloquem|escrevam|escreve|escreva|ponham|poe|diga|digam|fala|falem|fale|mostra|mostrem|apareca|mencione|mencionem|bota|botem|coloca|coloque|gosto|gosto que|por|o|de|chamem|chame|chama|mandem|manda|saiba|saibam|citem|cita|com|aparecer)){0,6} (meu nome|nome|nome verdadeiro|nome real|nome completo|nome de verdade|meu nome verdadeiro|meu nome real|nome proprio|nha nomi|o nome)( (por favor|pfv|pf|nas mensagens|nas msgs|aqui|ai|nisso|completo|verdadeiro|real|inteiro|nenhum|na mensagem|em nada|mais|por ai|de batismo)){0,3}$',
      unless: ['(sujo|limpo|lista|processo|contrato|aluguel|conta|lembro|sei|policia|nome (dele|dela|do|da))'],
    },
    {
      says: '(usa|use|usem|usar|bota|botem|poe|ponham|coloca|coloquem|escreve|escrevam|pode usar|podem usar|so usa|so usem)( (so|apenas|somente|um|o|outro|meu|a)){0,3} (apelido|nome|letra|inicial|iniciais|alcunha|sobrenome|codinome|pseudonimo|nome falso|nome social|segundo nome|primeira letra)( (_)){0,4}',
      unless: ['(lista|processo|formulario|documento)'],
    },
    {
      says: '(prefiro|gosto|quero|queria|atendo|respondo|gosto mais|pode|podem)( (que|me|ser|de|a|mais|usar|o|por|pelo|apelido|chamem|chamar|chamad_|tratad_|tratem|do|um|uma)){1,6} (apelido|chamad_ de|chamad_ por|tratad_ por|tratad_ como|anonim_|so pela inicial|so a inicial|pela inicial|outro nome|sobrenome|nome social|nome do meio|segundo nome)( (_)){0,3}',
      unless: noName,
    },
    {
      says: '(todo mundo|todos|amigos|galera|pessoal|aqui|na rua|familia|casa|todos aqui)( (_)){0,1}( (me|mi)) (chama|chamam|conhece|conhecem|trata|tratam) (de|por|como) _',
      unless: noName,
    },
    {
      says: `(mudar|muda|mudem|mude|trocar|troca|troquem|corrig${ends}|arrum${ends}|conserta|alterar|atualiza|atualizem)( (o|a|de|meu)){0,2} nome( (por favor|pfv|pra|para|ai|aqui|la|que|errado|e)){0,2}`,
      unless: ['(documento|carteira|contrato|aluguel|conta|juiz|cartorio|processo|sobrenome do)'],
    },
    { says: '(esse|este)( (_)){0,1} nao e (o )?meu nome( (_)){0,5}', unless: ['(engano|errado o numero|nao sou|numero)'] },
    {
      says: `(me|podem me|pode me|prefiro que me|quero que me|e so me)( )?(chama|chame|chamem|chamar|chamam|tratem|trata|trate)( (so|apenas|so de|mais|somente)){0,2}( (de|por|como|pelo)){1} _`,
      unless: [
        '(de|por|como|pelo) (volta|novo|telefone|favor|voces|noite|manha|tarde|zap|viciado|viciada|drogado|drogada|nome feio|mentiros_|louco|louca)',
        '(nao|n) me (chama|chame|chamem|chamam) (_ ){0,2}(hoje|amanha|mais)',
      ],
    },
    {
      says: `(nao|n)( (me|quero|usem|usa|use|usar|precisa|precisam|que|voces|vcs|coloquem|escrevam|ponham|digam|falem|fale|diga)){1,4}( (o|pelo|que|chamem|chame|chama|chamar|usem|usar|de|saibam|apareca|usar o)){0,4} (meu nome|nome verdadeiro|nome real|meu nome verdadeiro|meu nome real|nome completo|nome de verdade|meu nome completo)`,
      unless: ['(sujo|limpo|lista|processo|contrato|aluguel|conta)'],
    },
    {
      says: `(quero|queria|prefiro|gostaria de|posso|podem|pode|da pra|usem|usa|use|mudar|muda|mudem|mude|trocar|troca|troque|troquem|alterar|corrigir|atualizem)( (usar|mudar|trocar|de|ser|o|um|por|ter|outro|meu|chamado|chamada|so|pelo|alterar|ficar|que|usem|me)){0,5} (outro nome|apelido|um apelido|meu apelido|nome falso|pseudonimo|anonimo|anonima|nome social|meu nome|codinome|meu nome social|outro nome comigo|alcunha|outro)( (pra|para|comigo|aqui|e|por|de|em|nas)){0,2}`,
      unless: [
        '(mudar|tirar|trocar|apagar|apaga|tira|risca|deleta|remove|exclui)( (_)){0,2} (meu nome|o meu nome)( (_)){0,2} (lista|sistema|cadastro|processo|contrato|aluguel|conta|documento|identidade|carteira)',
        '(outro) (numero|horario|dia|lugar|medico|idioma|celular)',
        'outro$',
      ],
    },
    {
      says: '(meu nome|meu apelido|nome)( (agora|nao|n|correto|certo|e|real|verdadeiro|social)){1,3}( (e|eh|mais|na verdade|agora|o)){0,3} _( (nao|e nao|por favor|agora))',
      unless: ['(lista|sujo|processo|contrato|documento|limpo|aluguel)', '(apelido|nome) (_ ){0,2}(dele|dela|do|da)'],
    },
    {
      says: '(pode|podem|so)( (me)){0,1} (chamar|chamem|chame|chama)( (me)){0,1}( (de|so de|por|so)){1,2} _',
      unless: ['(de|por) (novo|volta|telefone|favor|manha|noite|tarde)'],
    },
    { says: '(todo mundo|todos|meus amigos|os amigos|a galera|o pessoal)( me)? (chama|chamam)( (me)){0,1} (de|por) _' },
    {
      says: '(atendo|respondo|prefiro ser chamado|prefiro ser chamada|gosto de ser chamado|gosto de ser chamada|pode usar)( (por|pelo|de|so)){1,2}( (nome|apelido))? ?_',
      unless: ['(por) (telefone|mensagem|zap|texto|favor|sms|aqui)'],
    },
  ],
  'no-police': [
    {
      says: `(no|sem|sen|zero|nada de|nenhum|nenhuma|jamais|nunca|nem|evita|evitem|dispenso|fora|longe d|longe da|odeio|detesto)( (a|o|da|de|com|um|uma|nenhum|nenhuma|os|as|me|manda|mandem|tem|ter|chama|chamem|envolver|envolvam|traz|tragam)){0,3} ${badge}( (_)){0,4}`,
      unless: noBadge,
    },
    {
      says: `(nao|n|naum|ka)( (nhos|bu|me|quero|kero|kre|aceito|confio|falo|abro|deixo|gosto|chama|chame|chamem|liga|ligue|liguem|manda|mande|mandem|traz|traga|tragam|traze|txoma|envolve|envolva|envolvam|avisa|avise|avisem|conta|contem|passa|passem|pode|podem|venha|venham|vem|precisa|precisam|necessito|permito|mandar|chamar|trazer|envolver|avisar|ver|ter|falar|receber|que|seja|sejam|tenha|haja|pra|para|pro|a|o|as|os|da|do|de|na|no|em|com|nenhum|nenhuma|um|uma|ninguem|nada|mais|gente|pessoa|alguem|junto|aqui|casa|minha|equipe|visita|isso|voces|vcs|vc|venha|contato|contacto)){1,9} ${badge}( (_)){0,4}`,
      unless: [...noBadge, `(nao|n) (_ ){0,1}(sou|e|tem|tinha|veio|vi|apareceu|fui) (_ ){0,2}${badge}`],
    },
    {
      says: `(so|apenas|somente|falo|aceito|prefiro|quero|recebo|topo|abro|respondo|equipe|time|alguem|gente|pessoa|pessoas|visita)( (_)){0,7} (sem|nao tiver|nao tenha|nao for|nao seja|nao vier|nao venha|nao houver|nao haja|que nao e|fora|longe|livre de)( (_)){0,2} ${badge}( (_)){0,4}`,
      unless: noBadge,
    },
    {
      says: `${badge}( (_)){0,1} (nao|n|fora|longe|nunca|jamais|nem pensar|de jeito nenhum|ka|de fora|nao por favor)( (por favor|pfv|disso|disto|aqui|pode|comigo|mim|venha|vem|de mim|quero|dessa|e bem vinda|em casa|junto|na minha|porta|pf|ta|ok|tem que saber|precisa saber|mesmo)){0,4}$`,
      unless: ['(veio|fez|prendeu|achou|apareceu|deixou|tava|faz nada|ajuda|ajudou|liga)'],
    },
    {
      says: `(tenho|morro de|com|muito|trauma|pavor|panico|receio)( (_)){0,1} (medo|trauma|pavor|panico|receio|horror)( (_)){0,1} (da|de|do|com|a) ${badge}( (_)){0,4}`,
      unless: noBadge,
    },
    {
      says: `(se|caso)( (_)){0,4} ${badge}( (_)){0,5} (eu|nao|paro|saio|nao respondo|nao abro|bloqueio|sumo|desapareco|vou embora|acabou|nao falo|fujo|tchau|esquece|esquecam)( (_)){0,3}`,
      unless: noBadge,
    },
    {
      says: `(sem|nada de|nenhum|nenhuma|nao chamem|nao chame|nao chama|nao liguem|nao liga pra|nao ligue|nao mandem|nao mande|nao manda|nao tragam|nao traga|nao traz|nao envolvam|nao envolva|nao quero|n quero|nao quero nenhum|nao quero nada com|nao gosto|nao confio|nao falo|nao venham com|nao vem com|tenho medo|medo|odeio|evitem|nao aceito|recuso|nunca|nao deixem|nao avisem|nao contem|nao passem|nao me mandem|nao me manda|nao coloquem|longe)( (ninguem|nada|a|o|da|de|com|do|pra|para|pro|na|no|um|uma|que|falar|ver|meu|minha|equipe|gente|mais|nem|em|os|as|envolvida|nenhum|nenhuma|qualquer|ter|contato|alguem|voces|chamem|chame|ligado|ligada|isso|mandem|me|venha|tenha|vindo|envolvam|tragam|mim|casa|aqui|junto|sabe|saber|membro)){0,7} ${police}`,
      unless: [
        '(nao (sou|e|tem|tinha|veio|vi|apareceu)) (_ ){0,2}(da )?policia',
        '(voces|vcs|vc|voce) (_ ){0,2}(compartilham|passam|contam|mostram|trabalham)',
        '(medo) (_ ){0,4}(e|mas) (chamei|liguei)',
      ],
    },
    {
      says: `(equipe|time|pessoa|alguem|gente|visita|grupo|atendimento)( (_)){0,4} (sem|que nao|fora|longe)( (seja|tenha|da|de|a|e|envolva|nenhum|nenhuma|trabalhe|com|do|dos)){0,4} ${police}`,
    },
    {
      says: `(${police.slice(1, -1)}) (nao|n|fora|longe|de jeito nenhum|nem pensar|nunca|jamais|de fora)( (por favor|disso|aqui|pode|comigo|mim|venha|vem|de mim|quero)){0,3}`,
      unless: ['(policia|policial|pm) (nao|n) (veio|fez|prendeu|achou|apareceu|ajuda|deixou|tava|sabe|faz)'],
    },
    {
      says: `(se|caso)( (_)){0,3} ${police}( (_)){0,4} (eu|nao|paro|saio|nao respondo|nao abro|bloqueio|sumo|desapareco|nao venham|vou embora)`,
    },
    { says: `(quero|prefiro|posso|pode ser|so|somente|apenas)( (_)){0,5} (sem|que nao seja|nao seja)( (a|da|de|nenhum)){0,1} ${police}` },
  ],
  'call-me': [
    {
      says: '(liga m|liga mi|txoma m na telefone|telefona m|ligam mi)( (_)){0,6}',
      unless: [
        'call me (?!(now|later|back|please|when|at|on|pf|pls|pfv|today|asap|ok|again|tonight|tomorrow|if|cuz|i))_',
        '(nao|n|ka|dont|dexa di) (call|liga) m_?',
      ],
    },
    {
      says: '(kre|kria|quero|queria|quero que|queria que|gostava que|gostaria que|preciso que|prefiro que|pode|podem|podia|podiam|poderia|poderiam|podes|e melhor|da pra|tem como|alguem pode|alguem)( (pa|nhos|bu|voces|vcs|vc|voce|por favor|alguem|me|uma pessoa|ai|so)){0,4} (liga m|liga mi|me ligar|me ligue|me liguem|me liga|me ligasse|me ligassem|ligar me|ligue me|liguem me|ligar pra mim|ligar para mim|ligue pra mim|liguem pra mim|me telefonar|telefonar me|telefone me|me dar um toque|dar me um toque|dar uma ligada|me dar uma ligada|fazer uma chamada|telefonar pra mim|me chamar no telefone)( (_)){0,6}',
      unless: [
        '(nao|n|nunca) (_ ){0,2}(ligue|liguem|liga|ligar)',
        '(mandar mensagem|mensagem) (_ ){0,2}(em vez|ao inves)',
        '(clinica|medico|advogado|abrigo|hospital|juiz|ele|ela|chefe) (_ ){0,2}(me ligar|me liga)',
      ],
    },
    {
      says: '(prefiro|quero|queria|melhor|gosto mais de|posso|podemos|da pra)( (_)){0,3} (por voz|por telefone|no telefone|ao telefone|por chamada|por ligacao|ouvir uma voz|uma ligacao|um telefonema|uma chamada|por video|via telefone|de viva voz)( (_)){0,5}',
      unless: ['(nao|n) (quero|prefiro|gosto|posso)', '(consulta|audiencia|medico|terapia)'],
    },
    {
      says: '(nao sei|nao consigo|nao gosto de|dificil|ruim de|mal sei)( (_)){0,1} (escrever|ler|digitar|teclar)( (_)){0,6} (lig_|chamada|telefon_|call)( (_)){0,4}',
    },
    {
      says: `(me|mi) (liga|ligue|liguem|ligar|liga ai|da uma ligada|de uma ligada|da um toque|telefona|telefone|telefonem|telefonar|ligam|ligarem|liguem ai|de um telefonema)( (_)){0,4}`,
      unless: [
        '(nao|n|nunca|nem|parem de|para de|pare de)( (_)){0,1} (me )(liga|ligue|liguem|ligar|telefona)',
        '(ele|ela|eles|meu|minha|quando|se|sempre|ninguem|mae|ex|que|nunca|hospital|medico) (_ ){0,2}me (liga|ligam|ligar|ligou)( (_)){0,2}',
        '(liga) (pra|para) (_ ){0,2}(isso|nada)',
        'me ligam',
        'me liga (nao)',
        'ficou de me ligar',
        '(depois|quando) (_ ){0,2}me ligar',
        'me telefone',
      ],
    },
    {
      says: `(pode|podem|podia|podiam|poderia|poderiam|da pra|tem como|consegue|conseguem|alguem|alguem pode|quero que|queria que|gostaria que|preciso que|sera que|voces podem|voce pode)( (alguem|voces|vcs|vc|voce|por favor|me|uma pessoa|podem|pode|ai)){0,4} (ligar|ligue|liga|liguem|telefonar|telefone|telefonem|me ligar|ligasse|ligassem)( (pra mim|para mim|me|mim|hoje|agora|por favor|amanha|em vez|no|mais tarde|ao|de|pfv)){0,4}`,
      unless: [
        '(nao|n|nunca) (_ ){0,2}(ligar|liguem|ligue|liga)',
        'ligar (pro|para o|pra a|pra o|pra minha|pro meu|pra ele|pra ela|para a|o |a |meu|pra casa|no 911)',
        '(pode|podem|posso|alguem) ligar (pro|pra|para) (?!mim)_',
        '(numero|telefone) (de|do|da) (abrigo|clinica)',
      ],
    },
    {
      says: `(quero|queria|preciso|prefiro|gostaria de|posso|podemos|melhor|da pra)( (falar|conversar|receber|uma|por|de|uma ligacao|ter|um|conversar com alguem|falar com alguem|falar com uma pessoa|voces|com|alguem|so)){1,6} (telefone|ligacao|telefonema|chamada|fone|viva voz|ligacao de voces|voz)( (_)){0,2}`,
      unless: [
        '(nao|n) (quero|preciso|gosto)',
        '(credito|carregar|conta|carregador|telefone novo|celular novo|comprar|conseguir um)',
        '(um|o|meu) telefone$',
      ],
    },
    {
      says: `^(me )?(liga|ligue|liguem|telefona|telefonem|ligacao|chamada|me chama|me chame|me chamem)( (me|por favor|pfv|agora|hoje|ai|mim|pra mim|para mim|urgente|ja|no telefone|voces|quando puder|quando puderem|assim que der|rapido)){0,4}$`,
      unless: ['^chamada$'],
    },
    {
      says: '(espero|esperando|aguardo|aguardando)( (_)){0,2} (ligacao|telefonema|chamada|ligarem|voces ligarem)',
      unless: ['(medico|advogado|hospital|juiz|abrigo|emprego|chefe)'],
    },
  ],
  person: [
    {
      says: `(quero|queria|kero|qro|kre|n kre|preciso|presiso|precisava|gostaria de|gostava de|posso|podia|poderia|da pra|tem como|prefiro|necessito|to precisando|tou precisando|tem|ha|me passa|passa me|me liga com|me poe com|me bota|e possivel|consigo)( (de|falar|fala|papia|conversar|desabafar|trocar|uma ideia|com|ku|um|uma|pra|para|so|muito|agora|a|o|que|mesmo|urgente|mais|ca|ai|hoje|eu|logo)){0,6} ${human}( (_)){0,5}`,
      unless: [
        '(nao|n|nem|ka)( (_)){0,1} (quero|preciso|consigo|kre|posso) ',
        '(overdose|desmai_|respir_|acord_|ferid_|tendo (1|16|17))',
        '(leve|busque|me leve|me busque|traga|acorde) ',
        '(portugues|ingles|espanhol|kreyol|kriolu|crioulo)$',
        '(tem|ha) (gente|uma pessoa|pessoa|alguem|assistente social|um conselheiro)( (_)){0,2} (na|no|me|aqui comigo|comigo|do|da|vendo|lendo|com|querendo|usando|morrendo|batendo|perto|roub_)',
        '(minha|meu|o meu|a minha) (assistente social|conselheir_|terapeuta|case manager)$',
        '(pessoa|gente) (boa|chata|legal)',
        'preciso de (gente|alguem) (que|pra) (me )?(ajud|cuid|leve|busque|trabalh)_',
        '(voces|vcs) sao',
      ],
    },
    {
      says: `(quero|queria|kero|preciso|prefiro|posso|gostaria de)( (falar|conversar|desabafar|trocar ideia|papear)){1} com (alguem|uma pessoa|voces|vcs|gente|um de voces|a equipe|alguma pessoa|a moca|o rapaz|o moco|a enfermeira|quem manda|o responsavel|a pessoa)( (_)){0,8}`,
      unless: ['(nao|n|nem)( (_)){0,1} (quero|preciso|consigo|kero)'],
    },
    {
      says: '(tem|ha|existe|sera que tem|alguem|ainda tem)( (alguem|algum|alguma|uma|um|gente|pessoa|ai|aqui)){0,3} (ai|disponivel|pra conversar|para conversar|pra falar|para falar|pra ouvir|acordad_|acordado pra|online|de plantao|humano|de verdade)( (comigo|agora|ai|pra|para|conversar|hoje|mesmo|desse lado|por favor|a essa hora|nesse|pf)){0,4}$',
      unless: ['(policia|carona|naloxona|narcan|vaga|reuniao|grupo|clinica|detox|sofa|comida|roupa|kit)'],
    },
    {
      says: '(nao|n|em vez de|ao inves de|sem|chega de|cansei de|odeio|detesto|nada de)( (quero|de|falar|com|um|uma|o|a|so|conversar|gosto)){0,4} (robo|robos|bot|bots|maquina|maquinas|computador|mensagem automatica|mensagens automaticas|resposta automatica|respostas automaticas|automatico|gravacao)( (_)){0,4}',
      unless: ['(receber|mandem|parem|pare|para de mandar)', 'sou'],
    },
    {
      says: `(real person|human|humano|humana|pessoa|pessoa real|pessoa de verdade|gente de verdade|alguem de verdade|atendente|operador|operadora|assistente|conselheir${ends})( (pls|please|por favor|pfv|pf|agora|ja)){1,2}$`,
    },
    {
      says: '^(real person|human|talk to someone|falar com (gente|alguem|humano|atendente|pessoa)|conversar|desabafar|papia ku algen|ku algen)$',
    },
    {
      says: `(quero|queria|preciso|precisava|gostaria de|posso|podia|poderia|da pra|tem como|prefiro|consigo|to precisando|tou precisando|estou precisando|necessito|tem|kero|qro|da)( (de|falar|conversar|trocar|uma ideia|com|desabafar|bater|papo|um papo|ouvir|escrever|pra|para|so|eu|muito|agora|tc|que|fale|conversar com|falar com|mesmo|por mensagem|urgente|responda)){1,6} (alguem|uma pessoa|pessoa|gente|gente de verdade|pessoa de verdade|um humano|humano|voces|atendente|um atendente|conselheiro|um conselheiro|assistente|algum de voces|alguem de verdade|alguem ai|alguem real|ser humano|um ser humano|funcionario|equipe|uma assistente social|responsavel|operador)( (_)){0,3}`,
      unless: [
        '(nao|n|nem) (quero|preciso|consigo)',
        '(portugues|ingles|espanhol|kreyol|crioulo)',
        '(policia|medico|juiz|advogado|minha mae|meu filho)',
        '(telefone|ligacao|por voz|ligar)',
        '(naloxona|narcan|carona|comida) ',
        '(tem|preciso) (de )?(gente|alguem)( (aqui|comigo|que))',
        'preciso (que|de) (alguem|gente|uma pessoa)( (_)){0,2} (leve|busque|me leve|me busque|traga)',
      ],
    },
    {
      says: '(tem|ha|existe|alguem|tem alguem|tem gente|sera que tem)( (algum|alguma|alguem|uma|gente)){0,1} (ai|pessoa|humano|de verdade|real|gente ai|lendo|alguem ai|pessoa ai|online|disponivel)( (_)){0,5}',
      unless: [
        '(policia|policial|carona|comida|naloxona|narcan|vaga|reuniao|grupo|clinica|detox|portugues|sofa|comigo)',
        '(alguem) (real|disponivel)? ?(me )?(roubou|levou)',
      ],
    },
    {
      says: '(nao|n)( (quero|aguento|gosto|fala|falo)){1,2}( (falar|conversar|de|com|mais|um|uma)){0,4} (robo|bot|maquina|robos|mensagem automatica|mensagens automaticas|resposta automatica|computador|respostas automaticas)',
      unless: ['(receber|mandem|parem)'],
    },
    {
      says: '(pessoa|alguem|humano|gente|atendente)( (real|de verdade|mesmo|por favor|pfv|ai|de carne e osso|agora)){1,2}$',
      unless: ['(sou|e|nao|policia|carona|comigo)', '(alguem|gente) (ai|agora)? ?$'],
    },
    {
      says: '(me passa|me passe|me passem|me transfere|me transfira|me coloca|me conecta|passa|chama|chame|me poe)( (pra|para|pro|com|a|em contato com|um|uma|o)){1,3} (alguem|pessoa|uma pessoa|humano|atendente|atendente humano|gente|equipe|funcionario|responsavel|supervisor|conselheiro)',
      unless: ['nao (chama|chame)'],
    },
    {
      says: '(alguem|uma pessoa|voce|vc|voces)( (ai|de verdade|pode|podem|poderia)){1,2} (me responder|me ouvir|conversar comigo|falar comigo|me escutar|responder|me atender)',
      unless: ['(nao|n) (pode|podem)', '(por que|porque)'],
    },
    {
      says: '^(preciso|quero|queria)( (muito|so)){0,1} (conversar|desabafar|falar|falar com alguem|de alguem pra conversar|trocar ideia)( (agora|hoje|por favor|um pouco|mesmo)){0,2}$',
    },
  ],
} satisfies Partial<Record<Ask, Rule[]>>
