/** Portuguese cues of using alone, now or by habit (R8). */
import type { Words } from './language.ts'

const soon = '(agora|hoje|de noite|essa noite|esta noite|hoje a noite|amanha|daqui a pouco|ja ja|esse fim de semana|mais tarde|logo)'
const drugs =
  '(droga|drogas|po|heroina|fenta|fentanil|fentanyl|fent|coca|cocaina|crack|pedra|dose|uma dose|pico|um pico|bagulho|dope|pills|comprimido|comprimidos|percs|meth|cristal|uns negocios|negocio)'

/** Portuguese cues of using alone, now or by habit (R8). */
export const ptAlone: Words['danger']['overdose'] = {
  sure: [
    {
      says: `(vou|vo|indo|quero|prestes a|pronto pra|pronta pra|a ponto de|pra|para|comprei pra|to pra|tou pra|pensando em|prefiro|preciso|la vou eu|ia|bora)( (_)){0,2} (usar|injetar|cheirar|fumar|tomar|picar|meter|mandar|dar um pico|me picar|me injetar|chapar|fazer|tomar uma dose|dar um tiro|usa|usar umas)( (_)){0,5} (sozinho|sozinha|so eu|so mesmo|ninguem|so|sozin|eu mesmo)`,
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
    { says: '(ninguem|nao)( (sabe|vai saber|precisa saber|me ve)){1}( (_)){0,4} (uso|usando|usar|recai|to usando|dose)' },
    {
      says: '(quando todo mundo|depois que todos|quando eles|quando ela|quando ele)( (_)){0,3} (dormir|dormirem|sair|sairem|for embora)( (_)){0,5} (usar|dose|eu uso|vou|fazer)',
    },
    {
      says: `(recai|tive uma recaida|usei de novo|voltei a usar|escorreguei)( (_)){0,4}`,
      unless: ['(nao|n) recai', '(ano|anos|meses) atras'],
    },
  ],
}
