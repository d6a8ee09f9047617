/** Portuguese cues of using alone, now or by habit (R8). */
import type { Words } from './language.ts'

/** To take the drug; every word that people have for it. */
const takes =
  '(usar|uza|usa|consumir|injetar|injectar|cheirar|fumar (pedra|crack|meth|cristal|heroina|fent|uma pedra|sozinh_)|me picar|picar|pika|chutar|dar um (pico|teco|tiro|tapa|pega|baque|raio|chute)|dar uma (cheirada|picada|bola)|tomar (minha|uma|a|essa|meu|um|uns|umas) (dose|parada|negocio|comprimid_|perc_|xan_|pico|bagulho|bala)|fazer (agora|aqui|uma dose|a dose|isso agora|tudo|um pico|o meu)|fazer agora|mandar (agora|ver|uma)|chapar|meter (agora|uma|um)|recair|usar de novo|experimentar (a|o|essa|esse)|aplicar|preparar (a dose|o pico|a seringa|um)|ressuscitar o vicio)'
/** About to. */
const about = `(vou|vo|vamo|bou|bai|ta bai|ja vou|la vou|indo|quero|queria|kero|prestes a|pronto pra|pronta pra|pronto para|pronta para|a ponto de|quase|comprei pra|to pra|tou pra|to indo|tou indo|estou a ponto de|vim|preciso|prefiro|acho que vou|pensando em|penso em|to a fim de|querendo|decidi)( (so|logo|ja|agora|hoje|hj|mesmo|aqui|e|de|bai|la|eu)){0,2} ${takes}`
/** Does so as a rule, or is doing so. */
const habit =
  '(uso|usa|usei|usando|uza|usamos|consumo|consome|consumindo|injeto|injetando|injeta|injecto|cheiro|cheirando|cheira|fumo (pedra|crack|meth|heroina)|fumando (pedra|crack|meth|heroina)|me pico|me picando|pico me|me injeto|tomo minha dose|faco minha dose|a usar|a consumir|a injetar|costumo usar|gosto de usar|prefiro usar|so uso|sempre usei|sempre uso)'
/** It is in the hand. */
const ready =
  '(acabei de (preparar|comprar|pegar|cozinhar)|ja (preparei|ta pronta|ta pronto|esta pronta|cozinhei|carreguei)|(seringa|agulha|dose|linha|carreira|colher|cachimbo|pico) (na mao|pront_|carregad_|cheia|feita|esticad_|no braco|aqui|na mesa)|(pronta|pronto|na mao|carregada) a (seringa|dose|agulha)|com a (parada|dose|seringa|agulha|droga|colher) (na mao|aqui|pronta)|com (o bagulho|o po|a pedra) (na mao|aqui)|comprei (_ ){0,2}(saquinho|saquinhos|saco|pino|pinos|papel|papelote|pedra|pedras|po|droga|dose|bagulho|fent_|heroina|grama|gramas))'
/** Nobody is there. */
const nobody =
  '(sozinh_|sozin|sozinhu|so eu|so mesmo|to so|tou so|estou so|mi so|so mi|eu so|fico so|ficar so|ninguem|ningen|sem companhia|so eu e (deus|ela|a droga|o cachorro)|eu e deus|so nos duas)'
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
    { says: `(tranquei|tranco|me tranquei|fechei|fechad_|trancad_|escondid_)( (_)){0,6} ${about}`, unless: notAlone },
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
      says: `${about}( (_)){0,2} (hoje|hj|agora|essa noite|esta noite|de noite|mais tarde|amanha|esse fim de semana|fds|daqui a pouco|de novo)`,
      unless: notAlone,
    },
    {
      says: '(hoje|hj|essa noite|esta noite|amanha|agora|de noite)( (_)){0,2} (eu )?(uso|vou usar|vou recair|recaio|vou fazer|uso sim)',
      unless: [...notAlone, '(nao|n) (uso|vou)', 'vou fazer (_ ){0,1}(comida|janta|compras|detox|exame|feijoada|bolo|faxina|prova)'],
    },
    {
      says: '(comprei|peguei|arrumei|tenho|guardei|guardad_|sobrou|ficou|restinho|to com|tem)( (_)){0,3} (restinho|um pouco|bagulho|parada|coisa|minhas coisas|saquinho|pino|papel|po|dose|droga|pedra|resto|pouquinho|uma guardada|um guardado)( (_)){0,6} (guardad_|aqui|noite|sozinh_|nao sei se|tentacao|vontade|fazer|olhando|em casa|gaveta)',
      unless: ['(comida|pizza|bolo|feijao|arroz|sopa|dinheiro|fruta|jantar)'],
    },
    {
      says: '(comprei|peguei|arrumei|busquei)( (_)){0,2} (hj|hoje|agora|ontem|uma|um)( (_)){0,2} (nao sei se|acho que vou|to olhando|to pensando|ta na minha mao|ta aqui)( (_)){0,3}',
      unless: ['(sapato|carro|casaco|celular|camisa|livro|sofa)'],
    },
    {
      says: '(ninguem|sozinh_|fico so|ficar so|ficando so|to so|so)( (_)){0,8} (minhas coisas|faco aquilo|fazer aquilo|aquilo|com a fissura|fissura|vontade|tentacao|o que vou fazer|do que eu vou fazer|medo do que|besteira|a cabeca pede|pede)',
      unless: ['(sem|nenhuma|passou a) (vontade|fissura)', 'vontade de (comer|ir|ver|viajar|dormir)'],
    },
    {
      says: '(fissura|vontade|tentacao|compulsao|maluca|gana)( (_)){0,7} (ninguem|sozinh_|to so|fico so|so eu)',
      unless: ['(sem|nenhuma|passou a) (vontade|fissura)', 'vontade de (comer|ir|ver|viajar|dormir|comprar roupa)'],
    },
    {
      says: '(a fim|afim|doid_|louc_|morrendo de vontade|com vontade|na fissura|querendo|com gana)( (de|pra|por|para|muito)){1,2} (usar|recair|cheirar|injetar|um pico|uma dose|um teco|chapar|consumir|fumar pedra)',
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
