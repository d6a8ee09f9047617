/** Portuguese sentences that ask us to stop (R3): by intent, negation and object, not a bag of words. Brazilian, European and Cape Verdean habits of writing. */
import type { Rule } from './language.ts'

/** What we send, as people call it. */
const texts =
  '(mensagem|mensagens|mensagen|mensage|mensages|mesagem|mensaje|mensajes|mensagi|msg|msgs|msgm|msm|msn|sms|smss|torpedo|torpedos|texto|textos|recado|recados|aviso|avisos|notificacao|notificacoes|alerta|alertas|zap|check ins?)'
/** What is between "stop" and the thing: articles, and words of annoyance. */
const the =
  '( (de|com|a|as|o|os|esta|estas|essa|essas|esse|esses|este|estes|suas|seus|sua|seu|tuas|teus|tua|tuas|dessas|desses|destas|destes|dessa|desse|desta|deste|das|dos|da|do|me|mais|todas|todos|toda|todo|tantas|tantos|tanta|tanto|nenhuma|nenhum|qualquer|porcaria|porra|merda|droga|caralho|automaticas|automatica|chatas|malditas)){0,4}'
const stop =
  '(para|pare|parem|parar|parai|paren|para ai|pare ai|cessa|cesse|cessem|cessar|interrompa|interrompam|interromper|suspenda|suspendam|encerra|encerre|encerrem|encerrar|termina|termine|terminem|terminar|acaba|acabe|acabem|acabar|chega|deixa|deixe|deixem|deixar)'
const send =
  '(mandar|mandarem|mandando|mandem|manda|mande|mandes|mandam|mandares|enviar|enviarem|enviando|enviem|envia|envie|envies|escrever|escreverem|escrevendo|escreva|escrevam|escreve|escrevas|textar|textando|texte|textem|contactar|contatar|contate|contatem|contactem|contacte|contactes|contatar|chamar|procurar|procure|procurem|incomodar|incomode|incomodem|perturbar|perturbe|perturbem|encher|encha|encham|falar|fala|fale|falem|ligar|ligue|liguem|ligues|responder)'
const not = '(nao|n|naum|num|nunca|nem|ja nao|nao me|n me)'
const want = '(quero|kero|qro|desejo|preciso|aceito|gosto|autorizo|concordo|to a fim|estou a fim|tenho interesse|queria|quis|quer|kero)'
const more =
  '( (mais|por favor|pfv|pf|pls|plz|obrigado|obrigada|obg|brigado|nunca|nunca mais|ok|ta|por aqui|aqui|agora|ja|daqui pra frente)){0,4}'
const me =
  '( (me|mim|pra mim|para mim|pra este numero|para este numero|pra esse numero|para esse numero|neste numero|nesse numero|este numero|esse numero|pra ca|aqui|a mim|pro meu celular|para o meu celular|no meu celular|pro meu telefone|no meu telefone|para o meu telefone|nada|isso|isto|mais|por favor)){0,3}'
const list =
  '(lista|listas|sistema|cadastro|registro|registo|programa|servico|banco de dados|base de dados|grupo|contatos|contactos|base|agenda)'

/** Somebody else is to stop, or we are told not to stop. */
const othersStop = [
  '(nao|n|nunca) (para|pare|parem|parar|deixa|deixe|deixem|deixar)',
  '(ele|ela|eles|elas|meu|minha|a policia|ex|quem|todo mundo|gente|vizinho|fulano) (_ ){0,3}(para|parar|deixar|parasse|parassem|parou)',
  '(eu|to|tou|estou|tentando|consigo|consegui|queria|vou|quero|preciso) (_ ){0,1}(parar|deixar) de (usar|beber|fumar|cheirar|injetar|tomar)',
]

/** Sentences that ask us to stop: what is to stop, and whom it reaches. */
export const ptOptOut: Rule[] = [
  {
    says: `${stop}( (ja|logo|agora|por favor|pfv)){0,1} (de |com )?(me |mim |nos |lhe )?${send}( me)?( (nada|isso|isto|mais)){0,1}`,
    unless: [
      ...othersStop,
      '(para|pra) (falar|ligar|mandar|enviar|escrever|responder|chamar)( (com|pra|para|um|uma|o|a))',
      'deixa eu',
      'deixe eu',
      'deixa (ele|ela)',
      '(deixar|deixa) de ligar pra',
      'parar de (falar|ligar) (com|pra|para) (ele|ela|minha|meu)',
    ],
  },
  {
    says: `${stop}${the} ${texts}`,
    unless: [
      ...othersStop,
      '(serve|servem|numero|horario|dinheiro|app|celular|credito) para',
      '(deixa|deixe|deixei|deixar) (uma|um|recado)',
      'para (mandar|receber|ler|ver|responder) ',
    ],
  },
  {
    says: `${not}( (me|mim|nos)){0,1} (mande|mandem|manda|mandes|mandar|envie|enviem|envia|envies|enviar|escreva|escrevam|escreve|escrevas|texte|textem|contate|contatem|contacte|contactem|contactes|procure|procurem|perturbe|perturbem|perturba|incomode|incomodem|incomoda|encha|encham|ligue|liguem|liga|ligues|chame|chamem)${me}`,
    unless: [
      '(ele|ela|eles|elas|voces|vcs|vc|voce|ninguem|por que|porque|pq|se)( (_)){0,1} (nao|n) (me )?(manda|mandam|mandar|envia|escreve|liga|ligam|chama|procura|contata)',
      '(nao|n) (me )?(liga|ligue) (pra|para) (isso|mim|nada|ele|ela)',
      'nao liga nao',
      '(nao|n) (me )?(incomoda|perturba) (se|que|em)',
    ],
  },
  {
    says: `${not}( (eu|me|mais|tou|to)){0,2} ${want}( (de|mais|receber|ter|ver|ler|ser|que|me|voces|vcs|vc|voce|nenhuma|nenhum|continuar|recebendo|a|as|os|essas|esses|suas|seus|estas|tuas|ficar|nada|interesse|em|por)){0,6} ${texts}`,
    unless: ['(nao|n) (quero|preciso) (que )?(parar|parem)', 'nao quero perder'],
  },
  {
    says: `${not}( (eu|me|mais)){0,1} ${want}( (que|mais|voces|vcs|vc|voce|me|ser|de)){0,4} (${send.slice(1, -1)}|contatado|contactado|contatada|contactada|incomodado|incomodada|perturbado|procurado|procurada)`,
    unless: [
      'falar (com|sobre|disso|agora|hoje)',
      '(quero|preciso) (falar|ligar|escrever|responder|chamar)',
      'nao quero que (ele|ela|eles|elas|minha|meu|a policia|ninguem)',
      'incomodar (voces|vcs|vc|voce|ninguem|o senhor|a senhora)',
      'quero (incomodar|perturbar|encher)',
    ],
  },
  {
    says: `(me )?(tira|tire|tirem|retira|retire|retirem|remova|remove|removam|exclua|exclui|excluam|apaga|apague|apaguem|deleta|delete|deletem|risca|risque|risquem|cancela|cancele|cancelem|elimina|elimine|eliminem|desinscreve|desinscreva|descadastra|descadastre|descadastrem|desliga|desligue)( (me|eu|o meu|meu|meu nome e|esse|este|o)){0,3}( (nome|numero|telefone|celular|contato|contacto|cadastro|fone|tel|registro|registo|numero de telefone))?( (da|de|do|desta|dessa|deste|desse|daqui|disso|disto|dai)){1}( (sua|seu|tua|teu|vossa|esta|essa))?( ${list})?`,
    unless: [
      '(tira|tire|tirem) (_ ){0,3}(foto|duvida|rua|cadeia|prisao)',
      '(da|de) (minha|meu) (cabeca|vida|casa|mae)',
      '(apaga|apague|deleta|delete|exclui|exclua) (_ ){0,3}(foto|conversa|app)',
    ],
  },
  {
    says: `(apaga|apague|apaguem|deleta|delete|deletem|exclui|exclua|excluam|esquece|esqueca|esquecam|perde|perca|percam|remove|remova|removam|tira|tire|tirem|bloqueia|bloqueie|bloqueiem)( (o|esse|este|com))? (meu |esse |este )?(numero|contato|contacto|telefone|celular)`,
    unless: ['(eu|ele|ela) (perde|perdi|bloqueou|apagou)', '(perdi|esqueci|bloquearam)'],
  },
  {
    says: `(me tira|me tire|me tirem|tira me|tire me|tirem me|me remova|remova me|me retirem|me exclua|me excluam|me descadastra|me descadastre|me desinscreva|me bloqueia|me bloqueie)${more} ?$`,
  },
  { says: `(sai|saiam|saia|suma|some|sumam|vaza|vazem) (do|da) (meu|minha) (pe|celular|telefone|vida|frente)`, unless: ['(ele|ela|ex)'] },
  {
    says: `(me )?(deixa|deixe|deixem|larga|largue|larguem)( (me|eu|a gente|nos))? (em paz|sossegado|sossegada|quieto|quieta|de mao|do pe)`,
    unless: [
      '(ele|ela|eles|elas|policia|ex|vozes|ninguem|pai|mae|marido|cara) (_ ){0,4}(deixa|deixe|deixem|larga)',
      '(nao|n) (me )?(deixa|larga)',
    ],
  },
  { says: `(nao|n) (enche|encha|encham|me enche|me encha|me encham) (o saco|mais|a paciencia)` },
  {
    says: `(quero|queria|gostaria de|desejo|preciso|posso|como faco para|vou|prefiro|pode) (me )?(sair|cancelar|descadastrar|desinscrever|sair fora|remover|desistir|desligar)( (me|meu|a|o|minha|de|do|da|dessa|desse|desta|deste|disso|disto|daqui|dai|dessas|desses|essas|esses|estas)){0,3} ?(${texts}|${list}|inscricao|assinatura|cadastro|numero|isso|isto)?${more} ?$`,
    unless: [
      '(sair|cancelar) (_ ){0,3}(consulta|casa|rua|hospital|cadeia|detox|clinica|agora|hoje|amanha|cedo|dessa vida|do abrigo|de casa|com)',
      '(quero|queria|vou|preciso|posso|pode) sair ?$',
      '(como|onde)',
      '(desistir)( de (tudo|viver|mim))?',
      'sair (dessa|desta|disso)',
    ],
  },
  {
    says: `(cancela|cancele|cancelem|cancelar)${the} (${texts}|inscricao|assinatura|cadastro|servico|tudo isso|envio|recebimento)`,
    unless: ['nao (cancela|cancele|cancelem|cancelar)'],
  },
  { says: `(chega|basta|cansei|ja deu|deu)( (de|dessas|desses|com|das|dos|essas|esses|tanta|tantas|suas|pra mim)){1,3} ${texts}` },
  {
    says: `(sem|nada de|nenhuma|nenhum|zero|acabou|acabaram) (mais )?${texts}( mais)?${more} ?$`,
    unless: [
      '(sem|nao tenho) (credito|sinal|internet|internet para)',
      '(recebi|chegou|tenho|tive|veio|vi|ficou|fiquei|recebo) (_ ){0,2}(nenhuma|nenhum|sem)',
    ],
  },
  { says: `^(nao|n|chega de|nada de|sem) (mais )?(${texts}|contato|contacto|mensagens)${more} ?$` },
  {
    says: `(nao|n|ja nao|nunca) (autorizo|autorizei|consinto|permito|dou permissao|concordo|aceito)( (mais|o|a|em|com|receber|que|voces|vcs|me|esse|essas|nenhum|nenhuma)){0,5} ?(contato|contacto|${texts}|mandem|contatem|envio)?${more} ?$`,
    unless: ['(tratamento|revista|busca|cirurgia)'],
  },
  { says: '(revogo|retiro|cancelo|anulo)( (o|a|meu|minha)){0,2} (consentimento|autorizacao|permissao|inscricao|cadastro)' },
  { says: '(nao|n) (me )?(contate|contatem|contacte|contactem|procure|procurem)( (mais|nunca mais|de novo|outra vez)){0,2}' },
  { says: '(opt out|unsubscribe|stop|para)( (de|com|me|essas|as)){0,2} (mensagens|msgs|textos)' },
  {
    says: `(nao|n) (me )?(manda|mande|mandem|envia|envie|enviem)( (mais|nada|isso|essas coisas|coisa nenhuma|porra nenhuma|merda nenhuma)){1,3}`,
    unless: ['(ele|ela|eles|voces|vcs|vc|voce|por que|pq|ninguem) (nao|n) (me )?(manda|envia)'],
  },
  {
    says: '(para|pare|parem) (por favor|com isso|ja|logo|agora|pfv|pf|de me|de mandar|com essas|com estas|com as|imediatamente)( (de|com|me))?',
    unless: [
      '(ele|ela|eles|dor|coceira|chuva|voz|vozes|barulho|sangue|sangramento|tremedeira)',
      '(para|pra) (logo|agora) (_)',
      'nao (para|pare|parem)',
      'vai para',
    ],
  },
]

/** Sentences that may ask us to stop. The texts rest until a person has read them. */
export const ptDoubtful: Rule[] = [
  {
    says: `(como|onde|de que jeito)( (e que|que|eu|faco|faz|posso|se|a gente|e)){0,3}( (pra|para|por))? ?(sair|cancelar|parar|me tirar|tirar|desligar|descadastrar|acabar|desinscrever|bloquear|eu saio|saio|paro|cancelo|desligo)( (com|de|do|da|disso|disto|isso|isto|daqui|desse|dessa|desta|deste|essas|esses|as|o|a|me|meu|numero|nome|receber|lista|${texts})){1,6}`,
    unless: ['(parar|sair) de (usar|beber|fumar|cheirar|injetar|casa)', '(cadeia|hospital|abrigo|detox|divida|vida)'],
  },
  {
    says: `(acho que|talvez|sei la|nao sei se|n sei se)( (eu|ja|nao|n|seja|melhor|preciso|quero|e)){0,4} (preciso|quero|melhor|vale|parar|sair|deixar|precisa)( (mais|nao|receber|disso|disto|dessas|isso|essas|continuar|parar|sair|de|por aqui|com isso|voces|as|mensagens|msgs|com|essa coisa)){1,5}${more} ?$`,
    unless: ['(viver|vida|usar|beber|fumar|morrer|hospital|consulta|ligar)'],
  },
  {
    says: `(nao|n) (preciso|quero|gosto|to precisando|estou precisando|kero)( (mais|disso|disto|isso|isto|dessas|de|da|sua|ajuda|voces|vcs|vc|nada|coisas|dessas coisas|desse|servico|programa|por enquanto|obrigado|obrigada|de nada|nenhuma|apoio|seu)){1,5}${more} ?$`,
    unless: [
      '(nao|n) (quero|preciso) (mais )?(nada|isso)? ?(viver|usar|morrer)',
      '(nao|n) quero mais ?$',
      '(comida|carona|naloxona|narcan|agulha|seringa|hoje|agora)',
    ],
  },
  {
    says: '(to|tou|estou|ja to|ja estou|tamos) (bem|de boa|legal|tranquilo|tranquila|ok|otimo)( (assim|sozinho|sozinha|sem|com|isso|disso|e|nao|preciso|mais|obrigado|obrigada|obg|por|aqui|dessas|mensagens|voces|ajuda)){2,8} ?$',
    unless: ['(e voces|e vc|e voce)', '(to|tou|estou) (bem|de boa|ok) (obrigado|obrigada|obg)( por perguntar)?$', 'hoje'],
  },
  {
    says: `(por que|porque|pq|pra que|para que|qual o motivo)( (e que|que|voces|vcs|vc|voce|ainda|fica|ficam|continua|continuam|tanto|estao|esta|tao|ta|fico|eu|to|tou|estou|sempre|tanta|tantas)){1,5} ?(me )?(manda|mandam|mandando|escreve|escrevem|escrevendo|enviando|enviam|recebo|recebendo|texting|liga|ligam|ligando|perturbando|enchendo|incomodando|mensagem|mensagens|msg|msgs)`,
  },
  {
    says: '(ja|ate) (chega|basta|deu|enchi|cansei|encheu)( (ja|o saco|disso|isso|de voces|ne|disto|pra mim|o suficiente)){0,3} ?$',
    unless: ['de (viver|sofrer|apanhar|usar)', '^(ja )?deu$'],
  },
  {
    says: '^(chega|basta|ja deu|ja chega|deu|nao mais|n mais|me erra|me poupe|tchau|sai fora|cai fora|vaza|some|suma|para com isso|pare com isso|vai embora|va embora|nao tenho interesse|sem interesse|nao interessa|nao obrigado|nao obrigada|nao quero|n quero|nao kero|nao quero mais|nao quero saber|desisto|me bloqueia|vtnc|vai tomar no cu|vai se foder|vsf|foda se|va se foder)( (por favor|obrigado|obrigada|obg|valeu|ok|ta|mais|disso)){0,3}$',
  },
  {
    says: `(nao|n|nunca) (pedi|solicitei|me inscrevi|assinei|me cadastrei|dei|autorizei|lembro de (ter )?(pedir|pedido|assinar|assinado|dado|ter dado|me inscrever))( (isso|isto|por|essas|nada|meu|numero|pra|para|voces|vcs|nenhuma|mensagem|mensagens|disso|o|esse|a|essas mensagens|receber)){1,6}`,
  },
  {
    says: '(quem|como)( (foi que|que|voces|vcs|vc|e que|te|lhe|lhes)){0,3} (deu|conseguiram|conseguiu|arranjou|arrumou|passou|pegou|pegaram|tem)( (o|meu|esse|a|pra|voce|voces)){1,3} ?(numero|telefone|contato)',
    unless: ['como (_ ){0,2}tem (_ ){0,2}passado'],
  },
  {
    says: `(podem|pode|podia|podiam|poderia|poderiam|da pra|tem como|queria que|gostaria que|seria bom)( (voces|vcs|vc|voce|por favor|ja|me|nao)){0,3} (parar|parassem|parasse|deixar|dar um tempo|nao mandar|cancelar)( (com|de|isso|disso|por favor|ja|agora|essas|com isso|logo|me)){0,4} ?$`,
    unless: ['parar de (usar|beber)'],
  },
  {
    says: `(recebo|recebendo|receber|mandam|manda|mandando|e)( (_)){0,1} (muita|muitas|demais|tanta|tantas) ${texts}`,
    unless: ['menos', 'nao (recebo|manda)'],
  },
  {
    says: '(ja )?(enche|encheu|enchendo|cansei|cansado|cansada|de saco cheio|irritado|irritante|chato|chata|saco|porre)( (_)){0,3} (mensagem|mensagens|msg|msgs|textos|sms|voces|vcs)( (automaticas|de voces))?',
  },
  {
    says: '(sair|parar|cancelar|para|pare|chega)( (por favor|pfv|pf|ja|agora|ok|ta|tudo|isso|disso|talvez|acho|eu acho|sim)){0,3}$',
    unless: [
      '(vou|quero|pra|para|de|quando|posso|pode|tentando|tento|consigo|preciso|nao|n|to|tou|onde|nem|vai|vamos|hora|sem|querer|bora|nunca|nao da|deixa|la) (sair|parar|cancelar|para|pare|chega)',
      '(ele|ela|onibus|chuva|dor|coracao|tudo|mundo|tempo) (para|chega)',
      '(vai|foi|la|pra|mudou|indo|voltou|e) para',
      'quando (_ ){0,3}chega',
      '(salario|cheque|encomenda|horas) (_ ){0,2}chega',
    ],
  },
]

/** Turn a clear opt-out into a doubtful one: a maybe, or only certain hours. */
export const ptHedges: string[] = [
  '(talvez|sei la|nao sei|n sei|acho que|quem sabe|pode ser|to pensando|estou pensando|sera que)',
  '(a noite|de noite|de manha|de madrugada|a tarde|de tarde|no trabalho|tao cedo|tao tarde|muito cedo|muito tarde|nos fins de semana|no fim de semana|aos domingos|no domingo|todo dia|todos os dias|tantas vezes|tanto|com tanta frequencia)',
  '(antes|depois|ate|enquanto|durante|quando|apos) (das|de|do|da|as|o|a|eu|meu|minha|que|segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|semana)',
  '(por agora|por enquanto|por um tempo|por uns dias|por uma semana|uns dias|umas semanas|hoje|essa semana|esta semana|amanha)',
  '(em ingles|em espanhol|em portugues|em kreyol|em outra lingua)',
]

/** Say that texts are wanted. */
export const ptGoesOn: Rule[] = [
  {
    says: '(continua|continue|continuem|continuar|segue|siga|sigam|pode continuar|podem continuar|seguir)( (me|a|de|me a|a me)){0,2} (mandar|mandando|enviar|enviando|escrevendo|escrever|texting|com as mensagens)',
    unless: [
      '(por que|porque|pq|voces|vcs|vc|voce|ainda|se)( (ainda|sempre)){0,1} (continua|continuam|continue)',
      'nao (quero|precisa) (que )?continu',
    ],
  },
  { says: '(nao|n|nunca) (para|pare|parem|deixa|deixe|deixem)( de)? (me )?(mandar|enviar|escrever|mandando|escrevendo)' },
  {
    says: '(ainda|sim|eu) quero( (continuar|receber|recebendo|as|suas|essas|ter|as suas)){1,4} (mensagem|mensagens|msg|msgs|textos|recebendo|recebe las)',
  },
  {
    says: '(gosto|gostei|adoro|amo)( (de|das|dessas|receber|suas|quando|voces|vcs|mandam|as|essas)){1,4} (mensagem|mensagens|msg|msgs|mandam)',
    unless: ['(nao|n|nem) (gosto|gostei|adoro)'],
  },
]
