/** Portuguese sentences that ask us to stop (R3): by intent, negation and object, not a bag of words. Brazilian, European and Cape Verdean habits of writing. */
import type { Rule } from './language.ts'
import { ends } from './pt-ends.ts'

/** A refusal, and politeness around it. */
const refuse =
  '(nao|n|naum|num|nunca|ja nao|nem)( (eu|me|mais|to|tou|estou|a fim|afim)){0,2} (quero|kero|qro|qero|queria|desejo|pretendo|vou|gostaria|gostava|preciso|aceito|autorizo|tenho interesse em|tenho vontade de|vou querer|estou interessad_ em|to interessad_ em|faco questao de|posso)( (de|mais|receber|ter|ver|ler|as|os|essas|esses|suas|nenhuma|nenhum|estas|vossas|tuas|a|continuar a|continuar|mesmo|nunca)){0,4}'

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
  // European order: "nao me voltem a contactar", "deixem de me enviar", "agradeco que nao".
  {
    says: '(nao|n|nunca mais|nunca|jamais)( (me|mais|nos)){0,2} (voltem|volte|volta|voltes|tornem|torne) a (me )?(contactar|contatar|escrever|mandar|enviar|ligar|incomodar|procurar|chatear|texting)( (_)){0,4}',
  },
  {
    says: '(nunca mais|jamais|nunca)( (me|nos)){0,1} (escrev_|mand_|envi_|contat_|contact_|procur_|incomod_|lig_|perturb_|text_)( (_)){0,4}',
    unless: [
      '(ele|ela|eu|ninguem|voces|vcs|vc|meu|minha)( (_)){0,2} nunca',
      'nunca (mais )?(mandei|escrevi|liguei|procurei|mandou|ligou|mandaram|escreveu|escreveram|procurou|ligaram)',
    ],
  },
  {
    says: `(quero|queria|prefiro|preferia|gostaria de|gostava de|desejo|peco pra|peco para|exijo|vou)( (eu)){0,1} (deixar de|parar de|nao|nao mais|cessar de|nunca mais) (receber|ser contatad_|ser contactad_|ser incomodad_|ter contato|participar|continuar recebendo|ouvir falar de voces)( (_)){0,5}`,
    unless: ['(hoje|noite|manha|visita|amanha|metadona|tratamento|dinheiro|snap|tao cedo)'],
  },
  {
    says: '(quero|queria|exijo|peco|preciso|gostaria|prefiro|gostava|favor|pedi|faz favor)( (so|que|pra|para|por favor|voces|vcs|me|e)){1,4} (parem|pare|parassem|pararem|nao (me )?(mandem|escrevam|contatem|contactem|liguem|procurem|mandassem|enviem|incomodem))( (de|com|ja|por favor|mais|isso|isto|logo|agora|mandar|escrever|essas|mensagens|pra mim)){0,4}$',
    unless: ['(usar|beber|policia|dor|chuva|brigar|ele|ela)'],
  },
  {
    says: '(cancela|cancele|cancelem|cancelar|cancelo|encerra|encerrem|encerre|termina|terminem)( (pra mim|para mim|isso|isto|tudo|tudo isso|ai|isso ai|o meu|esse troco|essa coisa|essa porcaria|essa merda|ja|de vez|logo)){1,3}$',
    unless: ['(nao|n) (cancel|encerr)_', '(consulta|carona|reuniao|pedido)'],
  },
  {
    says: '(pode|podem|favor|por favor|faz favor de|solicito|peco|queria|quero|gostaria de)( (a|que|voces|vcs|de|me|para|pra)){0,2} (tirar|remover|retirar|excluir|remocao|retirada|exclusao|descadastrar|cancelamento|eliminar|riscar|tirem|removam|retirem|excluam)( (o|a|do|da|de|me|meu|minha)){0,3} (nome|numero|contato|contacto|telefone|cadastro|celular|inscricao|me|daqui|disso|da lista|das mensagens)( (_)){0,4}',
    unless: ['(processo|aluguel|contrato|conta|spc|ficha|apag_ tudo|documento|fila)'],
  },
  {
    says: '(nao|n) (faco|quero fazer|fazia)( mais){0,1} parte( (disso|disto|mais|do programa|desse programa|da lista|daqui|deste|de voces|de nada disso)){1,2}',
  },
  {
    says: '(nao|n) (precisa|precisam|e preciso|e mais preciso)( (mais|voces|vcs)){0,2} (me )?(mandar|escrever|enviar|procurar|contatar|contactar|ligar|perguntar|mandarem)( (me|mais|nada|msg|msgs|mensagem|mensagens|nao|pra mim|obrigad_|ta)){0,4}$',
    unless: ['(hoje|agora|amanha|cedo|noite|semana|ninguem|logo|ler)'],
  },
  {
    says: '(nao|n|ja nao) quero( (mais|nem)){0,1} (saber (disso|disto|de voces|de vcs|dessas|desse|de nada disso|de mensagem|de mensagens)|ouvir (falar )?de voces|contato|contacto|esse contato|nada com voces|nada com vcs|nada disso)( (mais|por favor|nao|obrigad_)){0,3}$',
  },
  {
    says: '(stop|parar|pare|parem|para|nada|sem|chega)( (de|com)){0,1} (mandar|enviar|escrever|msg|msgs|mensagens|sms|me mandar|me escrever)( (mais|nada|msg|msgs|mensagem|mensagens|por favor|pra mim|ja|isso)){0,3}$',
    unless: ['(serve|numero|horario|credito|app|celular|nao|n|vou|consigo|app|dinheiro) (para|pra|sem) '],
  },
  { says: '^(vao|vai|va)( (se|tomar|pra|para|a)){1} (_ ){0,4}(pare|parem|para|me deixem em paz|chega)$' },
  { says: '(desinscrev|descadastr|retir|exclu|elimin)(am|a|em|e|er|ar|ir) me( (_)){0,4}' },
  // "No more texts", however it is put: a refusal, and what comes from us or goes on.
  {
    says: `${refuse} (${texts.slice(1, -1)}|vosso contacto|contato de voces|isso no meu (celular|telefone)|(mais )?nada (de voces|disso|desse numero|deste numero|daqui)|(mais )?receber( nada| isso| isto| mais)?|(mais )?participar|(mais )?continuar( (a participar|participando|a receber|recebendo|nisto|nisso|com isso|com isto|no programa|na lista|nesse programa|com as (mensagens|msgs)))?|fazer (mais )?parte|estar (mais )?(nessa|nesta|na) lista|(mais )?ser contatad_|que (me )?(mandem|escrevam|escreva|mande|contatem|contactem|enviem|liguem|procurem|perguntem)|(mais )?conversar com (voces|vcs)|(mais )?falar com (voces|vcs))`,
    unless: [
      ...othersStop,
      '(nao|n) (quero|preciso)( que){0,1} (parar|parem)',
      'nao quero (perder|deixar|continuar (usando|assim|a usar|bebendo|nessa vida|sofrendo|vivendo|a viver))',
      '(participar|fazer parte)( (_)){0,2} (reuniao|grupo|aula|consulta|gangue)',
      '(ele|ela|eles|policia|pai|mae|ex|familia)$',
    ],
  },
  {
    says: `(dispenso|dispensa|dispensem|recuso|rejeito|abro mao|abdico|desisto|desisti|desistindo|fora)( (de|d|do|as|os|das|dos|essas|esses|suas|vossas|desse|deste|dessas)){0,3} (${texts.slice(1, -1)}|programa|servico|acompanhamento|contato|check in)`,
  },
  {
    says: `(cancel|encerr|termin|desativ|desactiv|suspend|elimin|exclu|revog|anul|deslig|retir|apag|delet|remov)(a|e|em|o|ar|am|i|am|er|ir|ei)( (ja|logo|por favor|pfv|de vez|imediatamente|completamente)){0,1}( (o|a|os|as|esse|essa|este|esta|meu|minha|meus|minhas)){1,2} (cadastro|inscricao|subscricao|assinatura|registro|registo|participacao|conta|adesao|numero|contato|contacto|autorizacao|consentimento|servico|envio|telefone)( (de|do|da|dos|das|desse|dessa|disso|disto|ai|dai|por|agora|ja|sistema|lista|programa|em|com|voces|vcs|imediatamente|favor)){0,5}$`,
    unless: ['nao (cancel|deslig|apag)_', '(luz|gas|internet|banco|netflix|academia|celular|chip|seguro|aluguel|consulta|plano)'],
  },
  {
    says: `(descadastr|desinscrev|desvincul|desinscr|descadastre|desliga|desligue|desconecta|bloque)(a|e|em|ia|ie|iem|ar|er)?( (o|a|me|eu|esse|essa|este|esta|meu|minha)){1,3} (celular|numero|telefone|contato|fone|nome|daqui|dai|disso|da lista|do sistema|do programa)`,
    unless: ['(ele|ela|ex|vou|quero|posso|eu|como|consigo)( (_)){0,2} (bloque|deslig)_', 'meu (celular|telefone) (quebr|descarreg)_'],
  },
  {
    says: `(me|eu|tirem me|tira me)( ){0,1}(exclui|exclua|excluam|tira|tire|tirem|remove|remova|removam|retira|retire|retirem|apaga|apague|apaguem|desliga|desliguem|risca|risquem|bota fora|elimina|eliminem|descadastra|descadastrem|desinscreva|desinscrevam)( (ja|logo|por favor|pfv)){0,1}( (da|de|do|desse|dessa|desta|deste|dos|das|disso|disto|daqui|dai|nessa|fora))( (_)){0,3}`,
    unless: ['(rua|cadeia|casa|abrigo|hospital|detox|vida|aqui|foto|duvida|situacao|buraco|fila)', 'daqui (por favor )?(ele|socorro)'],
  },
  {
    says: '(tira|tire|tirem|retira|retire|retirem|risca|risquem|remova|removam|remove|exclui|exclua|excluam|apaga|apaguem)( (ja|logo|por favor|pfv)){0,1}( (eu|o meu|meu|minha|o|esse|este))( (nome|numero|contato|contacto|telefone|celular)){0,2}( (da|de|do|dessa|desse|desta|deste|dos|daqui|disso|dai|disto))',
    unless: ['(rua|cadeia|casa|abrigo|hospital|detox|vida|foto|processo|aluguel|contrato|conta|spc)'],
  },
  {
    says: `(pode|podem|podes|e pra|e para|favor|faca o favor de|facam o favor de|queria que|quero que|preciso que|gostaria que|gostava que|peco que|exijo que|vou pedir que|pedi pra|pedi para|pediu pra|pediu para|pediu que|mandou|ele quer que|ela quer que|solicito que)( (voces|vcs|vc|voce|por favor|me|ja|agora)){0,3} (parar|pararem|parem|pare|parassem|parasse|deixar|deixem|deixassem|cessar|cessem)( (ja|por favor|logo|agora|imediatamente)){0,1}( (de|com)){1} (me |nos |lhe )?(${send.slice(1, -1)}|perguntar|perguntando|contatar|isso|isto|essas|${texts.slice(1, -1)})`,
    unless: [...othersStop.slice(1), '(eu tinha pedido|tinha pedido|sinto falta)'],
  },
  {
    says: '(ja pedi|pedi|quantas vezes|ja falei|ja disse|falei|mandei)( (_)){0,3} (sair|parar|pararem|cancelar|me tirar|tirar meu nome|remover|pra parar|pra tirar)( (_)){0,6} (continua|continuam|ainda|lista|mensagem|mensagens|msg|de novo|insistem|vezes|numero)',
    unless: ['(mudei de ideia|sinto falta|me bota|voltar)'],
  },
  {
    says: '(nunca mais|nem mais uma|mais nenhuma|nem uma|nada mais de|nada de|chega de|basta de|fim das|fim de|sem|zero|acabem com as|acaba com as|parem as|para as|pare as|parem com as|para com as|corta as|cortem as|corta essas|cortem essas)( (mais|essas|as|suas|vossas)){0,2} (mensagem|mensagens|msg|msgs|sms|textos?|check ins?|mensajen|mensaji|notificacoes|contato)',
    unless: ['(recebi|chegou|tenho|tive|veio|credito|sinal|fico|fiquei|nao quero ficar)( (_)){0,2}'],
  },
  {
    says: '(vou|vo|irei|terei que|ja vou|senao|se nao|ou)( (eu|te|ti|os|vos|vou)){0,2} (bloquear|bloqueio|denunciar|denuncio|processar|reportar)( (_)){0,5} (pare|parem|para|sair|cancela|tira|chega|numero|voces|vcs)',
    unless: ['(ex|ele|ela|traficante|banco|amigo)'],
  },
  { says: '(pare|parem|para|chega|sai|sair|cancela|basta)( (_)){0,5} (vou bloquear|bloqueio|vou denunciar|denuncio|vou processar)' },
  {
    says: '(nao|n|nunca)( (precisa|precisam|e preciso|e necessario|tem que|tens de|quero que|carece)){1} (mais )?(me )?(mandar|escrever|enviar|mandarem|escreverem|ligar|contatar|contactar|procurar|perguntar|responder|falar)( (me|mais|nada|nunca mais|pra mim|para mim|comigo|nenhuma)){1,3}',
    unless: ['(hoje|agora|amanha|cedo|noite|semana)', '(ninguem|logo|ler)', 'todo dia'],
  },
  {
    says: '(desisto|desisti|sai|saio|estou fora|to fora|tou fora|me tira|to saindo|quero sair|quero me retirar|vou sair|quero desligar me)( (do|da|de|desse|dessa|deste|desta|disso|disto)){1} (programa|lista|servico|grupo|projeto|check in|mensagens|msgs|sms|warmline)( (_)){0,5}',
    unless: [
      '(metadona|detox|escola|tratamento|abrigo|aa|na|trabalho|whatsapp|zap|futebol|oracao|igreja|familia)',
      '(como|da pra|pensando|acho|talvez)',
    ],
  },
  // Cape Verdean.
  {
    says: '(para|dexa|stop|ka (bu|nhos)|ka|n ka kre|n ka ta kre)( (di|ku|mas|nhos|bu|resebe|nada)){0,3} (manda m|manda mi|manda|skrebe m|skrebe|mensaji|mensajen|txoma m|papia ku mi|liga m)',
    unless: ['(hora|noti|menus|simana|manha|polisia)'],
  },
  { says: '(dexa m|deixa m|larga m)( (na|en|em)){0,1} (pas|paz|sosegu)' },
  { says: '(tra|tira|raska)( (m|mi|nha nomi|nha numeru))( (di|na|des|li)){1}( (lista|li|kel lista|es lista)){0,1}' },
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
      '(policia|policial|polisia|cops|meu nome|nome verdadeiro|nome real|ambulancia)',
      'to no trabalho',
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
      '(tira|tire|tirem) (_ ){0,3}(foto|duvida|rua|cadeia|prisao|teste|xilacina|xylazine|fentanil)',
      '^(_ ){0,4}(una|uma) tira de',
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
  { says: '(optar por sair|unsubscribe|para)( (de|com|me|essas|as)){0,2} (texting|texts|messages|mensagens)' },
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
      'nao precisava',
    ],
  },
]

/** Sentences that may ask us to stop. The texts rest until a person has read them. */
export const ptDoubtful: Rule[] = [
  {
    says: '(como|que)( (_)){0,3} (faco|fazer|faz|posso)( (eu|pra|para|que|se)){0,2} (cancelar|sair|parar|nao receber|nao receber mais|nao me mandarem|deixar de receber|bloquear|tirar meu nome|me descadastrar|desinscrever|desligar isso)( (mais|isso|disso|as|mensagens|daqui|essas|msgs|nada)){0,4}$',
  },
  {
    says: '(to|tou|estou|ja to|ja estou)( (bem|de boa|ok|tranquil_|otim_|curad_|legal)){1}( (_)){0,2} (nao (precisa|precisam|preciso)|podem parar|pode parar|nao e mais necessario|dispenso)( (mais|disso|de voces|se preocup_|mandar|nao|obrigad_|disto)){0,4}$',
  },
  {
    says: '(nao|n)( (to|tou|estou|sou|fiquei|tenho)){1}( (mais|nada|muito)){0,2} (interessad_|interesse|afim|a fim|com vontade|disposto|disposta)( (nisso|disso|mais|nao|obrigad_|em nada|em participar|em conversar|nisto)){0,3}$',
  },
  {
    says: '(quem|como|onde|de onde|aonde)( (foi que|que|voces|vcs|vc|e que)){0,3} (deu|conseguiram|conseguiu|arranjaram|arrumaram|pegaram|tiraram|acharam|obtiveram|tem|passou)( (o)){0,1} (meu|esse) (numero|telefone|contato|celular)( (_)){0,3}',
  },
  {
    says: '(nao|n|nunca)( (vou|quero)){0,1}( mais){0,1} (respondo|responder|vou responder|respondia|responderei|vou ler|leio|ler)( (mais|nada|voces|vcs|isso|essas|nao)){0,3}$',
    unless: ['(quando|porque|se|desculp_|consigo|tarde|trabalho|ele|ela)', '^(nao|n) (respondo|responder|leio|ler)$'],
  },
  {
    says: '(vou|parei|quero)( (mesmo)){0,1} (parar de responder|de responder|ignorar|nao responder mais|bloquear|bloquear voces|bloquear vcs|bloquear isso|bloquear esse numero|bloquear esse contato|deixar no vacuo)( (_)){0,3}$',
    unless: ['(ex|ele|ela|traficante|dealer|cara)'],
  },
  {
    says: '^(que (insistencia|chatice|inferno|saco|perseguicao)|nao enche|nao enche o saco|vai encher outro|vao encher outro|vai encher o saco de outro|me poupem|bloquead(o|a)|ta bloquead(o|a)|ja disse que nao|ja disse que nao quero|eu disse nao|falei que nao|eu disse que nao|ja falei que nao quero|da um tempo pra sempre|chatos|seus chatos|larga do meu pe|larguem do meu pe|some daqui|sumam|vazem|tchau pra voces|fui|to fora dessa)( (_)){0,2}$',
    unless: ['^fui (_)'],
  },
  {
    says: '(quero|queria|posso|gostaria de|da pra|tem como|preciso|pensando em|penso em|pensei em|vontade de|acho que vou|ia|talvez|decidi)( (eu|de|mesmo|ja|se quiser|logo|depois|um dia)){0,2} (parar|sair|cancelar|desligar|descadastrar|desistir|largar isso|acabar com isso|bloquear)( (disso|disto|daqui|dai|desse|dessa|isso|isto|ai|as mensagens|as msgs|com isso|com isto|depois|mais tarde|se eu quiser|quando quiser|quando eu quiser|um dia|hein|qualquer dia|o servico|o programa|a inscricao|programa|de receber|por favor|do|da|de|lista)){0,5}$',
    unless: [
      '(usar|beber|fumar|vida|casa|escola|emprego|trabalho|detox|consulta|pessoas|droga|drogas|abrigo|cidade|ele|ela|cadeia)',
      'sair (hoje|amanha|com|pra|mais|agora)',
      '(quero|vou|preciso) (sair|parar) (de|agora|um pouco)$',
      'nao (quero|consigo|posso|vou|penso em)',
    ],
  },
  {
    says: `(nao|n|naum|ka|nunca|nem)( (sei|tenho|to|tou|estou|acho|vejo|e|precisa|precisam|preciso|sinto|quero|kre|tem|ta|sabe)){1,2}( (que|se|mais|nada|a|si|n|ficar|de|interesse|para|pra|por|eu|vale|pena|quero|kre|e|bom|com|em|isso|isto)){0,6} ?(continu_|kontinua|conversa|papo|vos dizer|te dizer|pra dizer|dizer a voces|falar com voces|perguntando|perguntar sempre|se preocup_|preocup_ mais|interesse|utilidade|isso na minha vida|isto na minha vida|acompanhamento|esse servico|este servico|pra que serve|por que recebo|seguir com isso|me acompanh_|vale a pena)( (_)){0,6}`,
    unless: [
      '(nao|n) (tenho interesse|quero continuar|consigo continuar|sei se (ele|ela|vou|consigo|posso) )( (_)){0,2} (usar|usando|viver|emprego|namor_|trabalho)',
      '(aluguel|dinheiro|trabalho|escola|vida vale|viver|namoro|curso|usando|bebendo|metadona|suboxone|detox|carona|consulta|morrer|juiz|policia|sem parar)',
      'nao precisa se preocupar( comigo)? (hoje|agora|to bem)$',
      '(conversa) (comigo|de)',
    ],
  },
  {
    says: `(acho|creio|penso|sinto|por enquanto|talvez|sei la|ja|obrigad${ends} mas|obg mas|valeu mas|brigad${ends} mas|agradeco mas)( (que|mas|acho|eu|ja|nao|por enquanto|posso|to|tou|estou|seja|e|hora de|agora)){0,6} (dispenso|seguir sozinh_|me virar sozinh_|seguir daqui|nao e pra mim|nao seja (mais )?pra mim|(ta|esta|tou|to|estou) (bom|bem|ok|legal) (assim|sem|por aqui)|me viro|basta|chega|ja deu|sair|parar|nao quero (mais )?|nao preciso (mais )?(disso|de voces|de vcs|de ajuda|disto|das)|nao precisa mais|deixa pra la|deixem pra la|nao tenho mais interesse|nao vale a pena)`,
    unless: [
      '(usar|beber|detox|hospital|trabalho|carona|viver|comida|abrigo)',
      'nao quero (mais )?(usar|beber|viver|morrer|comer|ir|ficar|sofrer)',
    ],
  },
  {
    says: `(isso|isto|essas|essa|esse|vocs|voces|vcs|vc|esta|estas|${texts.slice(1, -1)})( (_)){0,3} (spam|golpe|irrit_|incomod_|enche_|enchendo|chat_|cans_|perturb_|aborrec_|stress_|estress_|inutil|inuteis|dispensav_|desnecessari_|invasiv_|repetitiv_|me fazem mal|me faz mal|demais pra mim|insistent_|insistencia)`,
    unless: ['(dente|perna|vizinho|trabalho|nao (me )?(incomod|irrit|cans)_|menos)'],
  },
  {
    says: '(ate quando|por quanto tempo|quando)( (e que|que|isso|isto|essas|as|voces|vcs|vc|vai|vao|ainda|mensagens|msgs)){1,4} (parar|para|param|acaba|acabam|mandar|continuar|termina|terminam|vai durar|escrever|parar de|encher)',
    unless: ['(dor|chuva|neve|detox|abrigo|frio|inverno)'],
  },
  {
    says: '(de novo|outra vez|novamente|la vem|mais uma)( (_)){0,2} (essa|essas|esse|voces|vcs|vc|isso|isto|mensagem|mensagens|msg|msgs)( (_)){0,3}( (aff|af|saco|ai|meu deus|credo|porra|que saco|pqp))?$',
    unless: ['(manda|mande|obrigad|overdose|usei|recai|pode|quero|ler|posso)'],
  },
  {
    says: '(quanta|quantas|que tanta|tanta|tantas|muita|muitas|todo dia (a|essa)|toda hora)( (_)){0,2} (mensagem|mensagens|msg|msgs|sms|notificacao|notificacoes)( (_)){0,4}',
    unless: ['(por (semana|mes|dia)|menos|posso|recebi do|trabalho|diminu_|reduz_|espac_|legal|boa|bom)'],
  },
  {
    says: '(que saco|q saco|saco|aff|affe|pqp|puts|caramba|credo|que inferno|que chatice|que seca|que chato)( (_)){0,5} (mensagem|mensagens|msg|msgs|voces|vcs|isso de novo|de novo isso|essas)',
  },
  { says: '(mensagem|mensagens|msg|msgs|voces|vcs|isso)( (_)){0,4} (que saco|q saco|aff|affe|pqp|credo|que inferno|que chatice)' },
  {
    says: '(como|onde|qual|tem jeito|tem como|da pra|e possivel|que faco|o que faco|oq faco)( (_)){0,4} (cancela|cancelo|cancelar|desliga|desligo|desligar|sai|saio|sair|paro|parar|para|tira|tiro|tirar|bloqueio|bloquear|descadastra|descadastro|desinscrevo|acaba|remove|removo)( (_)){0,2} (isso|isto|disso|disto|daqui|dai|dessa|desse|desta|deste|essas|esses|as mensagens|as msgs|meu nome|meu numero|da lista|do programa|o servico|a inscricao|de receber)',
    unless: ['(usar|beber|casa|hospital|cadeia|vida|depressao|situacao|divida|dor|carro|onibus|vicio|droga|sem carro|fome)'],
  },
  {
    says: '(patrao|patroa|chefe|mulher|marido|esposa|mae|namorada|familia|filha|filho)( (_)){0,4} (reclam_|brig_|perguntou|viu|descobriu|estranhou|desconfi_)( (_)){0,5} (mensagem|mensagens|msg|msgs|notificacao)',
    unless: ['(bate|bateu|ameac_|medo)'],
  },
  {
    says: '(se eu)( (_)){0,1} (nao responder|parar de responder|ignorar|bloquear|sair|cancelar)( (_)){0,3} (param|para|parar|acontece|desistem|deixam|vcs param)',
    unless: ['(chama|ambulancia)'],
  },
  { says: '^(me deixa|deixa eu|deixem me|deixa me|deixe me)( (na minha|quieto|quieta|em sossego|viver|so|em paz|sossegad_)){1}' },
  { says: '(sair ou nao|fico ou saio|sai ou fica|stop ou|parar ou nao|continuar ou nao|continuo ou nao)' },
  {
    says: '(toda vez|sempre|cada vez|quando)( (_)){0,3} (chega|recebo|vejo|leio|mandam)( (_)){0,4} (mal|triste|lembr_|gatilho|vontade|ansios_|nervos_|fissura|pior)( (_)){0,12}',
    unless: ['(conta|salario|cheque|carta|noticia|ele chega|marido|a noite chega|fim de semana)', '(gosto|bom|feliz|alegr_)'],
  },
  { says: '^(para|parem|pare) (vai|gente|cara|mano|hein|com isso|ne|por enquanto nao sei)$' },
  { says: '(isto|isso)( (e|ainda|eh)){1,2} (preciso|necessario|obrigatorio)( (continuar|mesmo|ainda)){0,2}$' },
  {
    says: `(como|onde|de que jeito)( (e que|que|eu|faco|faz|posso|se|a gente|e)){0,3}( (pra|para|por))? ?(sair|cancelar|parar|me tirar|tirar|desligar|descadastrar|acabar|desinscrever|bloquear|eu saio|saio|paro|cancelo|desligo)( (com|de|do|da|disso|disto|isso|isto|daqui|desse|dessa|desta|deste|essas|esses|as|o|a|me|meu|numero|nome|receber|lista|${texts})){1,6}`,
    unless: [
      '(parar|sair) de (usar|beber|fumar|cheirar|injetar|casa)',
      'sair daqui (sem|de|pra)',
      '(cadeia|hospital|abrigo|detox|divida|vida)',
    ],
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
    says: '(sair|parar|cancelar|chega)( (por favor|pfv|pf|ja|agora|ok|ta|tudo|isso|disso|talvez|acho|eu acho|sim)){0,3}$',
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
  { says: '(sinto falta|senti falta|saudade)( (_)){0,4} (mensagem|mensagens|msg|msgs|voces|vcs|check ins?)' },
  {
    says: '(volta|volte|voltem|voltar|bota|bote|botem|coloca|coloque|coloquem|poe|ponham)( (_)){0,2} (a me mandar|a mandar|a enviar|a escrever|eu de volta|me de volta|de volta|eu de novo|me de novo)',
  },
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
