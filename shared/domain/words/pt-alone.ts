/** Portuguese cues of using alone, now or by habit (R8). */
import type { Words } from './language.ts'
import { ends } from './pt-ends.ts'

/** To take the drug; every word that people have for it. */
const takes = `(usar|uza|usa|consumir|injetar|injectar|cheirar|fumar (pedra|crack|meth|cristal|heroina|fent|uma pedra|sozinh${ends})|me picar|picar|pika|chutar|dar um (pico|teco|tiro|tapa|pega|baque|raio|chute)|dar uma (cheirada|picada|bola)|tomar (minha|uma|a|essa|meu|um|uns|umas) (dose|parada|negocio|comprimid${ends}|perc${ends}|xan${ends}|pico|bagulho|bala)|fazer (agora|aqui|uma dose|a dose|isso agora|tudo|um pico|o meu)|fazer agora|mandar (agora|ver|uma)|chapar|meter (agora|uma|um)|recair|usar de novo|experimentar (a|o|essa|esse)|aplicar|preparar (a dose|o pico|a seringa|um)|ressuscitar o vicio)`
/** About to. */
const about = `(vou|vo|vamo|bou|bai|ta bai|ja vou|la vou|indo|quero|queria|kero|prestes a|pronto pra|pronta pra|pronto para|pronta para|a ponto de|quase|comprei pra|to pra|tou pra|to indo|tou indo|estou a ponto de|vim|preciso|prefiro|acho que vou|pensando em|penso em|to a fim de|querendo|decidi)( (so|logo|ja|agora|hoje|hj|mesmo|aqui|e|de|bai|la|eu)){0,2} ${takes}`
/** Does so as a rule, or is doing so. */
const habit =
  '(uso|usa|usei|usando|uza|usamos|consumo|consome|consumindo|injeto|injetando|injeta|injecto|cheiro|cheirando|cheira|fumo (pedra|crack|meth|heroina)|fumando (pedra|crack|meth|heroina)|me pico|me picando|pico me|me injeto|tomo minha dose|faco minha dose|a usar|a consumir|a injetar|costumo usar|gosto de usar|prefiro usar|so uso|sempre usei|sempre uso)'
/** It is in the hand. */
const ready = `(acabei de (preparar|comprar|pegar|cozinhar)|ja (preparei|ta pronta|ta pronto|esta pronta|cozinhei|carreguei)|(seringa|agulha|dose|linha|carreira|colher|cachimbo|pico) (na mao|pront${ends}|carregad${ends}|cheia|feita|esticad${ends}|no braco|aqui|na mesa)|(pronta|pronto|na mao|carregada) a (seringa|dose|agulha)|com a (parada|dose|seringa|agulha|droga|colher) (na mao|aqui|pronta)|com (o bagulho|o po|a pedra) (na mao|aqui)|comprei (_ ){0,2}(saquinho|saquinhos|saco|pino|pinos|papel|papelote|pedra|pedras|po|droga|dose|bagulho|fent${ends}|heroina|grama|gramas))`
/** Nobody is there. */
const nobody = `(sozinh${ends}|sozin|sozinhu|so eu|so mesmo|to so|tou so|estou so|mi so|so mi|eu so|fico so|ficar so|ninguem|ningen|sem companhia|so eu e (deus|ela|a droga|o cachorro)|eu e deus|so nos duas)`
/** Other things are done alone too, and "use" has other objects. */
const notAlone = [
  '(usar|uso|usa|usei|usando) (o|a|os|as|meu|minha|esse|essa|este|esta|um|uma) (banheiro|carro|computador|telefone|celular|cozinha|internet|onibus|app|cartao|mascara|narcan|naloxona|maquina|lavanderia|wifi|roupa|chave|chuveiro|cadeira|bengala|andador|metro|transporte)',
  '(dias|meses|semanas|anos|mes|ano|semana) sem (usar|consumir)',
  'nao (vou|quero|posso|penso em|pretendo) (mais )?(usar|recair|consumir|injetar)',
  'sem (usar|recair) (hoje|nada)',
  '(sabe|sei|ensina|aprender a|ensinar|como) (_ ){0,1}usar (narcan|naloxona|o narcan)',
]

const soon = '(agora|hoje|de noite|essa noite|esta noite|hoje a noite|amanha|daqui a pouco|ja ja|esse fim de semana|mais tarde|logo)'
const drugs =
  '(droga|drogas|po|heroina|fenta|fentanil|fentanyl|fent|coca|cocaina|crack|pedra|dose|uma dose|pico|um pico|bagulho|dope|pills|comprimido|comprimidos|percs|meth|cristal|uns negocios|negocio)'

/** Portuguese cues of using alone, now or by habit (R8). */
export const ptAlone: Words['danger']['overdose'] = {
  sure: [
    {
      says: `(vou|vo|quero|to indo|tou indo|la vou eu|ja vou|vou acabar)( (_)){0,1} (usar|usando|injetar|cheirar|consumir|me picar|dar um (pico|teco|tiro)|mandar uma|recair|fumar pedra)( (agora|ja|e|so|um pouco)){0,2} (fica de olho|fiquem de olho|se (eu )?nao responder|se (eu )?sumir|se (eu )?apagar|sem narcan|sem naloxona|me liga em|me liguem em|me chama em|chequem|confere|confiram|da um toque)( (_)){0,6}`,
      unless: notAlone,
    },
    {
      says: `(vou|vo|quero|to indo|la vou eu|ja vou)( (_)){0,1} (usar|injetar|cheirar|consumir|me picar|recair)( (_)){0,4} (fica de olho|fiquem de olho|se nao responder|se eu nao responder|chama ajuda|chamem ajuda|sem narcan|liga pra mim em|minutos)( (_)){0,4}`,
      unless: notAlone,
    },
    {
      says: `(agulha|seringa|pico)( (_)){0,2} (no braco|na veia|na mao|pronta|pronto|carregada|cheia)( (_)){0,3}`,
      unless: ['(achei|vi|encontrei|ele|ela|amig_|caid_|troc_|descart_|hospital|soro|sangue|vacina)'],
    },
    {
      says: '(ja )?(ta|esta|tudo|droga|dose|po|heroina)( (_)){0,1} (na seringa|na colher|no cachimbo|esticada|preparada|prontinha|na agulha)( (_)){0,3}',
    },
    {
      says: '(preparei|preparando|prepar(o|ar)|cozinhei|esquentei|carreguei|estiquei)( (a|o|uma|minha|um|meu)){0,2} (dose|pico|seringa|colher|carreira|linha|agulha|baque|cachimbo|tiro)( (_)){0,3}',
      unless: ['(anos|antigamente|quando eu usava|nao quero)'],
    },
    {
      says: `(uso|usa|usei|usava|usando|costumo usar|gosto de usar|prefiro usar|consumo|injeto|cheiro|tranco|aluguei|usar)( (_)){0,3} (escondid_|so mesmo|quieto no quarto|em paz sozinh_|trancad_|no meu canto|pra ninguem ver|sem ninguem ver|a porta (pra|para) usar|um quarto (pra|para) usar|quarto pra usar)( (_)){0,4}`,
      unless: [...notAlone, 'usar (roupa|oculos)'],
    },
    { says: '(costumo|gosto de|prefiro|sempre|so) (usar|uso|consumir|consumo|injetar|injeto) (so|sozinh_|solo|isolad_)( (_)){0,2}$' },
    {
      says: '(com (a|o|um|uma) (droga|pacote|dose|parada|saquinho|heroina|po|pedra|bagulho|bolsa))( (_)){0,3} (ninguem|sozinh_|so)( (_)){0,3}',
      unless: notAlone,
    },
    {
      says: '(sozinh(o|a)|so|ninguem)( (_)){0,3} com (a|o|um|uma) (droga|pacote|dose|parada|saquinho|heroina|po|pedra|bagulho|seringa)( (_)){0,3}',
      unless: notAlone,
    },
    {
      says: '(vou|vo|bora)( (_)){0,1} (fazer|mandar|usar|injetar|cheirar|consumir|meter|aplicar|fumar pedra|dar um (pico|teco|tiro|pega))( (uma|um|isso|ela)){0,1} (agora|agorinha|neste momento|ja ja|daqui a pouco|em 5 minutos)( (mesmo)){0,1}$',
      unless: [
        ...notAlone,
        '(vou (fazer|mandar) (isso )?(agora|ja)( ja)? (o|a|comida|compras)|detox|formulario|ligacao|compras|foto)',
        'vou (fazer|mandar) (isso )?(daqui a pouco|ja ja)',
      ],
    },
    {
      says: `(fica|fique|ficar|ficam|fiquem|conversa|fala|falar|espera|me acompanha|alguem)( (_)){0,4} (comigo|na linha|no telefone|aqui|linha|acompanh_)( (_)){0,5} (enquanto|vou|ate eu|quando|pra eu|eu|antes)( (eu|vou|so)){0,2} ?(uso|usar|injeto|injetar|tomo minha dose|faco|pico|cheiro|cheirar|consumo|consumir|fumo|fumar|me pico)( (_)){0,3}`,
      unless: ['(telefone da|emprego|fumar um cigarro)'],
    },
    {
      says: `(fica|fique|pode ficar|podem ficar|fiquem)( (_)){0,3} (comigo|linha|telefone)( (_)){0,2} (vou|quero|preciso|to)( (_)){0,2} (usar|injetar|cheirar|consumir|picar|recair|fazer|dose)( (_)){0,3}`,
    },
    {
      says: `${about}( (_)){0,3} (no banheiro|banheiro|no mato|atras do|no beco|no estacionamento|no carro|no meu carro|no quarto|na escada|no parque|debaixo da ponte|na tenda|na barraca|no porao|na garagem|num canto|no hotel|no motel)( (_)){0,5}`,
      unless: [...notAlone, '(com (ele|ela|meu amigo|minha amiga|uns amigos|a galera|alguem)|junto)', '(fazer|tomar) (xixi|banho)'],
    },
    {
      says: `(banheiro|no carro|no meu carro|quarto|no mato|beco|motel|hotel|barraca|tenda|porao|garagem|estacionamento)( (_)){0,4} ${about}( (_)){0,3}`,
      unless: [...notAlone, '(com (ele|ela|meu amigo|minha amiga|uns amigos|a galera|alguem)|junto)'],
    },
    {
      says: `(esper(ei|o|ando|ar)|quando|depois que|assim que|agora que|todo mundo|meus filhos|minha mulher|meu marido|minha mae|roommate|o pessoal|a familia|eles|ela|ele)( (_)){0,5} (dorm(iu|iram|ir|irem|indo)|sai(u|ram|r|rem)|viaj(ou|aram)|foi embora|foram embora|foi trabalhar|foi dormir)( (_)){0,4} (usar|vou usar|uso|usei|dose|injetar|cheirar|picar|recair|fazer|consumir|fumar pedra)( (_)){0,4}`,
      unless: notAlone,
    },
    {
      says: `(nao|n)( tem| ha| ta| to com| tenho)( (_)){0,1} (ninguem|alguem)( (_)){0,5} (vou|to|quero|e)( (vou|to|ja)){0,1} (fumar|usar|injetar|cheirar|picar|consumir|fazer|recair|com a (dose|droga|seringa))( (_)){0,3}`,
      unless: [...notAlone, 'cigarro'],
    },
    {
      says: '(me drog(o|ar|ando|uei|ava)|drogar me|drogo me|me chap(o|ar|ando))( (_)){0,4} (sozinh_|escondid_|trancad_|so|ninguem|sem ninguem)( (_)){0,3}',
    },
    {
      says: '(comprei|peguei|arrumei|preparando|preparei|cozinhando|esquentando|carregando)( (_)){0,4} (e |agora |to |aqui |estou |dose |tou ){1,3}(to |tou |estou )?(sozinh_|so|sem ninguem)( (em casa|aqui|no quarto|no carro|mesmo|e)){0,2}$',
      unless: ['(comida|almoco|janta|bolo|feijao|carne|cafe|arroz|sapato|roupa|sofa|mudanca)'],
    },
    { says: '(so|somente) (eu|nos) e (a )?(droga|dose|seringa|agulha|pedra|po|heroina|cachimbo)( (_)){0,3}' },
    // About to use, and nobody there: either order.
    { says: `${about}( (_)){0,9} ${nobody}`, unless: notAlone },
    { says: `${nobody}( (_)){0,9} ${about}`, unless: notAlone },
    {
      says: `${habit}( (_)){0,4} ${nobody}`,
      unless: [...notAlone, '(nao|n|nunca|evito|melhor nao|parei de)( (_)){0,2} (usa|usar|uso|use|usei|usando) (_ ){0,2}sozinh_'],
    },
    { says: `${nobody}( (_)){0,5} ${habit}`, unless: [...notAlone, '(nao|n|nunca)( (_)){0,1} (uso|usei|usar)'] },
    { says: `${ready}( (_)){0,8} ${nobody}`, unless: notAlone },
    { says: `${nobody}( (_)){0,8} ${ready}`, unless: notAlone },
    // Behind a shut door, or as soon as somebody has left.
    {
      says: `${about}( (_)){0,6} (tranquei|trancad_|fechei a porta|porta (trancada|fechada)|escondid_|no carro|no meu carro|no banheiro|no quarto|no meu quarto|no mato|na garagem|no porao|na praia|no estacionamento|no beco|quando (todo mundo|ele|ela|eles) (dormir|sair|sairem|dormirem)|assim que (_ ){1,3}(sair|sairem|dormir|for embora|dormirem)|e depois dormir)`,
      unless: [...notAlone, '(junto|comigo tem|com meus amigos|com a galera|com ele|com ela)', 'usar (o|no) (quarto|banheiro|carro)'],
    },
    { says: `(tranquei|tranco|me tranquei|fechei|fechad${ends}|trancad${ends}|escondid${ends})( (_)){0,6} ${about}`, unless: notAlone },
    {
      says: `(se eu (apagar|morrer|cair|passar mal|nao responder|nao voltar|nao acordar|sumir))( (_)){0,8} (vou usar|usar|dose|manda|mandem|chama|chamem|liga|liguem|narcan)`,
      unless: ['(ambulancia la|consulta)'],
    },
    { says: '(n|ami) (ta|sta) (bai )?(uza|pika|fuma|xera|toma)( (_)){0,4} (mi so|so mi|sozinhu|gosi)' },
    {
      says: `(vou|vo|indo|quero|prestes a|pronto pra|pronta pra|a ponto de|comprei pra|to pra|tou pra|pensando em|prefiro|preciso|la vou eu|ia|bora)( (_)){0,2} (usar|injetar|cheirar|fumar|tomar|picar|meter|mandar|dar um pico|me picar|me injetar|chapar|fazer|tomar uma dose|dar um tiro|usa|usar umas)( (_)){0,5} (sozinho|sozinha|so eu|so mesmo|ninguem|so|sozin|eu mesmo)`,
      unless: [
        '(tomar|fazer) (_ ){0,2}(cafe|banho|comida|remedio|janta|compras|agua)',
        '(nao|n) (vou|quero|uso|usar) (_ ){0,2}(usar )?sozinh',
        'so (por|de|um|uma|hoje|que|pra|o|a|quero)',
      ],
    },
    {
      says: `(usando|uso|usei|injeto|cheiro|fumo|injetando|cheirando|usar|me pico|usamos|tomo|to usando|tou usando|estou usando|costumo usar|sempre uso)( (_)){0,4} (sozinho|sozinha|sozin|so eu aqui|sem ninguem|sem ninguem por perto|trancado|trancada)`,
      unless: [
        '(nao|n|nunca)( (_)){0,2} (usa|usar|uso|use|usei) (_ ){0,2}sozinh',
        '(onibus|carro|computador|cozinha|banheiro novo|roupa|celular)',
      ],
    },
    {
      says: `(sozinho|sozinha|sozin|so|ninguem|trancado|trancada)( (_)){0,7} (vou usar|usando|usar|uso|injetar|injetando|cheirar|dar um pico|picar|minha dose|a dose|fazer a dose|com a dose|com uma dose|com a droga|com um saquinho|comprei|bagulho aqui|com heroina|com fentanil|chapar)`,
      unless: [
        '(nao|n|sem) (vou )?(usar|usando|uso|comprei)',
        '(usar|uso) (o|a|meu|minha) (banheiro|carro|computador|telefone|celular|cozinha|internet)',
        'dias sem usar',
        'conseg',
      ],
    },
    {
      says: `(comprei|peguei|arrumei|consegui|tenho|to com|tou com|ta na minha mao)( (_)){0,4} (${drugs.slice(1, -1)}|saquinho|saco|pacote)( (_)){0,8} (sozinho|sozinha|ninguem|so eu|trancado|trancada|fica comigo|linha comigo|alguem comigo)`,
    },
    {
      says: '(alguem|voces|vcs|vc|voce|podem|pode)( (_)){0,4} (ficar|fica|fique)( (na linha|no telefone|comigo|aqui)){1,2}( (_)){0,5} (uso|usar|dose|injeto|faco|pico|tomo|cheiro)',
    },
    {
      says: '(nao tem|nao ha|sem|n tem|nao to com|nao tenho)( (mais)){0,1} ninguem( (_)){0,4} (vou usar|usar|dose|usando|injetar|se eu apagar|se eu passar mal|narcan|naloxona)',
      unless: ['sem usar'],
    },
    {
      says: `(vou|vo|quero|indo)( (_)){0,1} (usar|injetar|cheirar|me picar|dar um pico|recair|chapar|fazer uma dose|tomar uma dose|usar de novo) ${soon}`,
      unless: ['(nao|n) (vou|quero)', '(usar) (o|a|meu|minha)'],
    },
  ],
  possible: [
    {
      says: '(nao|n) sei se( (_)){0,2} (resist_|aguento|consigo|vou conseguir|seguro)( (_)){0,3}$',
      unless: ['(ir|consulta|chegar|pagar|trabalh_|carona|prova|aluguel|reuniao|viver|frio|ficar nesse|parar de)'],
    },
    {
      says: '(vou acabar|acabo|vou terminar|quase|to perto de|periga eu)( (_)){0,1} (usando|recaindo|usar|recair|cedendo|comprando|cheirando|injetando)( (_)){0,3}',
      unless: ['(telefone|banheiro|celular)'],
    },
    {
      says: '(noite|dia|fim de semana|madrugada)( (_)){0,1} (longa|vai ser longa|dificil|vai ser dificil|pesada|vai ser foda|complicada)( (_)){0,3} (so|sozinh_|ninguem|fissura|vontade|usar)( (_)){0,3}',
      unless: ['(trabalh_|turno)'],
    },
    {
      says: '(frac(o|a)|vulneravel|tentad(o|a)|balancad(o|a)|por um fio|na corda bamba|no limite)( (_)){0,3} (so|sozinh_|ninguem|usar|recair|em casa)( (_)){0,3}',
      unless: ['(sinal|internet|perna|cafe|bateria)'],
    },
    {
      says: '(dealer|traficante|plug|fornecedor|aviao|boca|cara da droga)( (_)){0,3} (ligou|mandou|chamou|escreveu|me deu|ta aqui|passou|ofereceu|na porta|vindo|chegando|veio)( (_)){0,4}',
      unless: ['(ameac_|bat_|atras de mim|matar|apag_|bloque_|nao (quis|aceitei)|voo|aeroporto)'],
    },
    {
      says: '(amig(os|o|a)|pessoal|galera|eles|todo mundo|ele|ela)( (_)){0,2} (foram embora|foi embora|sairam|saiu|dormiram|deixou|deixaram|esqueceu|esqueceram)( (_)){0,4} (sobrou|restou|resto|um pouco|droga|bagulho|dose|po|pedra|saquinho)( (_)){0,3}',
      unless: ['(pizza|comida|bolo|cerveja|jantar)'],
    },
    {
      says: '(ligar|liguei|ligando|chamar|chamei|mandei mensagem|mandar mensagem|esperando|espero|encontrar|indo encontrar|indo ver|vou ver|vou encontrar|cara|dealer|traficante|contato)( (_)){0,4} (traficante|dealer|boca|fornecedor|aviao|biqueira|cara da droga|plug|meu contato|ta vindo|ta chegando|vem aqui)( (_)){0,3}',
      unless: ['(atras de mim|ameac_|me bat_|matar|devo|uber|entrega|encanador|seguro|apag_|bloque_|mudei)'],
    },
    {
      says: '(quase|doid(o|a)|louc(o|a)|vontade|perto de|prestes|segurando|tentando nao|lutando pra nao|lutando para nao)( (_)){0,3} (usando|recaindo|usar|recair|cedendo|comprar|cheirar|injetar|pico|consumir)( (_)){0,4}',
      unless: [
        '(sem vontade|nenhuma vontade|nao (tenho|deu|sinto) (_ ){0,1}vontade|passou a vontade|o telefone|o banheiro|comprar (roupa|carro|sapato|casa|um))',
      ],
    },
    {
      says: '(ninguem|nem minha _|nem meu _|familia|eles)( (_)){0,2} (sabe|sabem|desconfia|imagina|vai saber|sonha)( (_)){0,3} (uso|usando|usei|recai|recaida|voltei|to usando|usar|dose)( (_)){0,4}',
    },
    {
      says: `${about}( (_)){0,2} (hoje|hj|agora|essa noite|esta noite|de noite|mais tarde|amanha|esse fim de semana|fds|daqui a pouco|de novo)`,
      unless: notAlone,
    },
    {
      says: '(hoje|hj|essa noite|esta noite|amanha|agora|de noite)( (_)){0,2} (eu )?(uso|vou usar|vou recair|recaio|vou fazer|uso sim)',
      unless: [...notAlone, '(nao|n) (uso|vou)', 'vou fazer (_ ){0,1}(comida|janta|compras|detox|exame|feijoada|bolo|faxina|prova)'],
    },
    {
      says: `(comprei|peguei|arrumei|tenho|guardei|guardad${ends}|sobrou|ficou|restinho|to com|tem)( (_)){0,3} (restinho|um pouco|bagulho|parada|coisa|minhas coisas|saquinho|pino|papel|po|dose|droga|pedra|resto|pouquinho|uma guardada|um guardado)( (_)){0,6} (guardad_|aqui|noite|sozinh_|nao sei se|tentacao|vontade|fazer|olhando|em casa|gaveta)`,
      unless: ['(comida|pizza|bolo|feijao|arroz|sopa|dinheiro|fruta|jantar)'],
    },
    {
      says: '(comprei|peguei|arrumei|busquei)( (_)){0,2} (hj|hoje|agora|ontem|uma|um)( (_)){0,2} (nao sei se|acho que vou|to olhando|to pensando|ta na minha mao|ta aqui)( (_)){0,3}',
      unless: ['(sapato|carro|casaco|celular|camisa|livro|sofa)'],
    },
    {
      says: `(ninguem|sozinh${ends}|fico so|ficar so|ficando so|to so|so)( (_)){0,8} (minhas coisas|faco aquilo|fazer aquilo|aquilo|com a fissura|fissura|vontade|tentacao|o que vou fazer|do que eu vou fazer|medo do que|besteira|a cabeca pede|pede)`,
      unless: ['(sem|nenhuma|passou a) (vontade|fissura)', 'vontade de (comer|ir|ver|viajar|dormir)'],
    },
    {
      says: '(fissura|vontade|tentacao|compulsao|maluca|gana)( (_)){0,7} (ninguem|sozinh_|to so|fico so|so eu)',
      unless: ['(sem|nenhuma|passou a) (vontade|fissura)', 'vontade de (comer|ir|ver|viajar|dormir|comprar roupa)'],
    },
    {
      says: `(a fim|afim|doid${ends}|louc${ends}|morrendo de vontade|com vontade|na fissura|querendo|com gana)( (de|pra|por|para|muito)){1,2} (usar|recair|cheirar|injetar|um pico|uma dose|um teco|chapar|consumir|fumar pedra)`,
      unless: ['(nao|sem) (to |estou |tou )?(com )?(vontade|a fim)', ...notAlone],
    },
    {
      says: '(vai embora|viaja|viajou|saiu|sai|foi embora|muda|mudou|se mudar)( (_)){0,6} (fico|ficar|ficando|vou ficar|to) (so|sozinh_)( (_)){0,3} (com|casa|aqui|minhas|medo)',
      unless: ['(cachorro|bebe|crianca|paz|tranquil_|feliz)'],
    },
    {
      says: `(to|tou|estou|fico|fiquei|ando|to aqui|tou aqui|em casa|no quarto|no carro|no banheiro|noite)( (_)){0,4} (sozinho|sozinha|sozin)( (_)){0,6} (fissura|vontade|recair|recaida|usar|droga|dose|medo|tentacao|comprei|fraco|fraca|forte|tentado|tentada|pensando)?`,
      unless: [
        '(moro|vivo|cinema|viajando|jantei|cozinhando|comi|de boa|tranquil|cachorro|gostando|paz)',
        '(sozinho|sozinha) (e|mas) (bem|feliz|de boa)',
      ],
    },
    {
      says: '(vontade|fissura|doido pra|louco pra|louca pra|tentado a|tentada a|quase|a ponto de|muita vontade)( (_)){0,3} (usar|recair|comprar|injetar|voltar a usar|dose|chapar|uma dose|um pico)',
      unless: ['(sem|nenhuma|nao tenho|passou a|nao deu) vontade'],
    },
    {
      says: '(comprei|peguei|arrumei|ligando pro|liguei pro|esperando o|indo ver o|chamei o)( (_)){0,3} (traficante|dealer|cara|droga|bagulho|po|heroina|fentanil|pedra|dose|aviao|dope)',
      unless: ['(seguro|entrega|uber|encanador|eletricista)'],
    },
    {
      says: '(vou|vo|quero|queria|acho que vou|devo)( (so)){0,1} (usar|recair|tomar uma|dar um pico|so uma vez|usar so hoje|usar uma vez|so um pouquinho|so um)( (hoje|vez|pouco|pouquinho|ultima vez|mais uma vez))?$',
      unless: ['(nao|n) (vou|quero)', '(banheiro|telefone|computador)'],
    },
    { says: '(ninguem)( (sabe|vai saber|precisa saber|me ve)){1}( (_)){0,4} (uso|usando|usar|recai|to usando|dose)' },
    {
      says: '(quando todo mundo|depois que todos|quando eles|quando ela|quando ele)( (_)){0,3} (dormir|dormirem|sair|sairem|for embora)( (_)){0,5} (usar|dose|eu uso|vou|fazer)',
    },
    {
      says: `(recai|tive uma recaida|usei de novo|voltei a usar|escorreguei)( (_)){0,4}`,
      unless: ['(nao|n) recai', '(ano|anos|meses) atras', '(grupo|padrinho|madrinha|overdose)'],
    },
  ],
}
