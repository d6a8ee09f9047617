/** Portuguese cues of an overdose, now or in the past, theirs or somebody else's; and of any body that needs 911 (R7). */
import type { Words } from './language.ts'

const not = '(nao|n|naum|num|nem|mal|quase nao|parou de|para de)'
const took =
  '(tomei|tomou|tomamos|tomaram|usei|usou|usaram|cheirei|cheirou|injetei|injetou|fumei|fumou|bebi|bebeu|engoli|engoliu|ingeri|ingeriu|mandei|mandou|apliquei|aplicou|meti|meteu|peguei|pegou|tomando|tomo|fiz|fez)'

/** Portuguese cues of an overdose, now or in the past, theirs or somebody else's; and of any body that needs 911 (R7). */
export const ptOverdose: Words['danger']['overdose'] = {
  sure: [
    {
      says: '(over ?dos(e|es|i|ia|is|ei|ou)|overd|overdosei|overdosou|sobredos(e|es|agem)|super ?dos(e|agem))',
      unless: [
        '(dia|semana|mes|evento|vigilia|marcha) (_ ){0,5}(overdose|sobredose)',
        '(curso|treino|treinamento|aula|palestra|folheto|kit|prevencao|documentario|filme|serie|novela|noticia) (_ ){0,4}(overdose|sobredose)',
        'overdose (de )?(chocolate|acucar|cafe|netflix|serie|futebol|trabalho|fofura|pizza|bolo|comida|novela)',
        'prevencao de overdose',
      ],
    },
    {
      says: '(od|ods|odei|odou|odzei|odzou|o d)( (ontem|hoje|de novo|outra vez|semana passada|ano passado|mes passado|agora|aqui|no|em|na|duas|tres|com|de|foi|feia|faz|ha))?',
      unless: ['(o d )(e|a|o|s)', 'od (on )?netflix'],
    },
    {
      says: `${not}( (ta|tao|esta|estao|tava|estou|to|tou|consigo|consegue|conseguindo|conseguia|mais|da|pra|para)){0,4} (respira|respirando|respirar|respirava|respiro|respirou|respirano|respiran|resp)( (direito|bem|mais))?`,
      unless: [
        '(alergia|gripe|nariz|asma|rinite|resfriado|congestionado)',
        'nem (respira|respirar) (de tanto|direito de)',
        'mal (consigo|da) (pra )?respirar (no|de tanto) (trabalho|servico)',
      ],
    },
    {
      says: '(parou|para|deixou|sem|falta)( (de|ta|a)){0,2} (respirar|respiracao|ar ta|folego)',
      unless: ['parar pra respirar', '(alergia|gripe|asma)'],
    },
    {
      says: `(respira|respirando|respiracao)( (ta|esta|muito|bem|mal|tao|mto|super|bem)){0,3} (mal|fraco|fraquinho|devagar|lento|pouco|pouquinho|estranho|esquisito|ruim|curto|curta|fraca|lenta|superficial)`,
    },
    {
      says: '(labio|labios|boca|dedo|dedos|unha|unhas|rosto|cara|pele|maos)( (dele|dela|ta|tao|esta|estao|ficou|ficaram|ficando|todo|toda|todos|meio|bem|dos|da)){0,4} (azul|azuis|roxo|roxa|roxos|roxas|cinza|cinzas|azulado|azulada|azulados|arroxeado|arroxeada)',
      unless: ['(batom|esmalte|unhas? (pintad|feit)|tinta)'],
    },
    {
      says: '(ta|esta|ficou|ficando|tava|todo|toda)( (todo|toda|meio|bem|muito)){0,1} (azul|azulado|azulada|roxo|roxa|arroxeado|cinza)( (e|ta|nao|no|na|ja))?',
      unless: ['(ceu|camisa|carro|casa|cabelo|tempo|mar|olho|joelho|perna)'],
    },
    {
      says: `${not}( (ta|tao|esta|estou|consigo|consegue|consigo mais|quer|conseguimos|queria|me|o|a|ele|ela|se|mais)){0,4} (acorda|acordar|acordando|acordam|acordava|acordou|acorde|acordo|desperta|despertar|despertando)( (ele|ela|meu|minha|de jeito nenhum|mais))?`,
      unless: [
        '(nao|n) (quero|queria|consigo) (mais )?(acordar)( (cedo|mais|nunca mais|amanha))?',
        '(acordar|acordo|acorda) (cedo|pra (ir|trabalhar|escola)|a tempo)',
        '(despertador|escola|trabalho|atrasad)',
      ],
    },
    {
      says: `(nao|n)( (ta|esta|tava|mais|ele|ela|me)){0,2} (responde|respondendo|reage|reagindo|reagiu|mexe|se mexe|mexendo|se mexendo|acorda mais|volta|voltando)( (a|nada|mais|a nada|ao narcan|quando|e|ta))?`,
      unless: [
        '(mensagem|mensagens|telefone|ligacao|ligacoes|whatsapp|zap|email|minhas)',
        '(voces|vcs|vc|voce|ninguem|advogado|medico) (nao|n) (me )?(responde|respondem)',
        '(nao|n) (me )?(responde|volta) (mais )?(pra|para) (casa|ca|mim)',
        '(nao|n) (mexe|volta)( (mais)){0,1} (com|comigo|pra|para|atras|la|aqui)',
        '(nao|n) me responde',
      ],
    },
    {
      says: '(inconsciente|desacordado|desacordada|desmaiado|desmaiada|desmaiou|desmaiei|apagou|apagado|apagada|desfalecido|desfaleceu|convulsionando|convulsionou|convulsao|sem pulso|sem sentidos)',
      unless: [
        '(apaguei|apagou|apagado)( (_)){0,3} (luz|foto|mensagem|conversa|celular|app|numero|contato)',
        '(luz|foto|celular) (_ ){0,2}apag',
        'quase (desmaiei|desmaiou) de (rir|susto|fome|calor)',
        'desmaiei de sono',
      ],
    },
    {
      says: `${took}( (_)){0,3} (demais|de mais|muito mais|alem da conta|muita coisa|coisa demais|pra caramba|tudo de uma vez|o frasco|o vidro|a cartela|uma cartela|cartelas|todos os (comprimidos|remedios)|todas as pilulas|um monte|um punhado|dose errada|a mais|muito forte)`,
      unless: ['(cafe|cerveja|sol|bolo|comi|comida|sorvete|peso|cuidado|tempo|onibus)', 'tomei (_ ){0,2}cuidado'],
    },
    {
      says: `(dei|demos|deu|deram|usei|usamos|usou|usaram|coloquei|borrifei|aplicamos|apliquei|tomou|levou|precisou|gastei|gastamos|ja|segunda|duas|dois|tres)( (de|o|a|um|uma|nele|nela|dois|duas|tres|spray|dose|doses|pra ele|pra ela|em mim|ja|do|ate|kit|tive que usar|que)){0,4} (narcan|naloxona|naloxone|narkan)`,
      unless: [
        '(dei|deu|deram|recebi|entregaram|voces|vcs) (_ ){0,2}(um|uns|kit|kits|caixa) (_ ){0,2}(narcan|naloxona)( (de graca|ontem|hoje|pra levar|no posto))?$',
        '(usar|usamos) (_ ){0,2}(treino|aula|curso)',
        '(preciso|quero|tem|tenho|acabou) (_ ){0,3}(narcan|naloxona)',
      ],
    },
    {
      says: '(narcan|naloxona|narkan)( (ja|nao|n|mais)){0,2} (funciona|funcionou|adiantou|adianta|fez efeito|pegou|salvou|nele|nela|agora|rapido|urgente|ta funcionando|resolveu|me trouxe|trouxe|acabando o efeito|passou o efeito)',
    },
    {
      says: '(caiu|cai|caido|caida)( (_)){0,2} (duro|dura|no chao e|no banheiro e|e nao|desmaiado|do nada e|inconsciente)',
      unless: ['(celular|preco|internet|ligacao|sinal|cabelo|chuva)'],
    },
    {
      says: '(espuma|espumando|babando|roncando|gorgolejando|engasgando|engasgado|engasgada|ronco|barulho)( (_)){0,3} (boca|estranho|esquisito|feio|garganta|morrendo|sem parar|horrivel)',
      unless: ['(cachorro|vizinho|motor|carro|geladeira)'],
    },
    {
      says: `(ta|tao|esta|estou|to|tou|acho que|quase|vai|vou|ele|ela|parece)( (ele|ela|eu|ta|esta|acho|vai|vou|que)){0,2} (morrendo|morreno|morrer agora|a morrer)`,
      unless: ['(morrendo|morreno) (de|pra|por)', '(celular|bateria|planta)'],
    },
    {
      says: `(quase|praticamente)( (eu|ele|ela)){0,1} (morri|morreu|morro|morre|fui)( (_)){0,4} ?(dose|overdose|usando|usei|semana|ontem|hoje|noite|mes|no|na|de novo|vez|fentanil|droga|ali|la)?`,
      unless: ['(quase|praticamente) (morri|morreu|morro|morre) de (rir|vergonha|susto|medo|fome|frio|calor|tedio|saudade|ri)', 'jogo'],
    },
    {
      says: '(me|o|a|trouxeram|trouxe|trazer|traz)( (ele|ela|me|de)){0,2} (ressuscitaram|ressuscitou|reanimaram|reanimou|de volta a vida|de volta da morte|reviveram|reviveu|salvaram da overdose)',
    },
    {
      says: '(chama|chame|chamem|chamei|chamar|liga|ligue|liguem|ligo|mandem|manda|preciso de|precisa de|precisamos de|vem)( (uma|a|o|pro|para o|pra|logo|no|do|por favor|um|socorro)){0,3} (ambulancia|911|samu|socorro|resgate|bombeiros|paramedico|paramedicos|112|emergencia)',
      unless: ['(numero|contato) de emergencia', '(ligou|liguei|ligar) (pro|para o) 911 (ano|mes|semana)'],
    },
    {
      says: '(batimento|batimentos|coracao|pulso)( (dele|dela|ta|esta|nao|n|parou|muito|bem)){0,3} (parou|parando|fraco|bate|batendo|fraquinho|devagar)',
      unless: ['coracao (_ ){0,2}(partido|apertado|acelerado)', 'coracao (_ ){0,2}bate(ndo)? (forte|por|mais)'],
    },
    { says: '(olho|olhos)( (_)){0,2} (virado|virados|virando|revirado|revirados|pra tras|brancos)' },
    {
      says: `(gelado|gelada|frio|fria|mole|palido|palida|branco|branca|suando frio)( (_)){0,4} (nao (responde|acorda|respira|mexe|reage)|dose|usou|usei|overdose)`,
    },
    { says: '(socorro|ajuda|ajudem|help)( (_)){0,4} (morrendo|acorda|respira|desmaiou|overdose|passou mal|passando mal|apagou)' },
    {
      says: '(passou|passando|passei|passa) (muito )?mal( (_)){0,3} (dose|usou|usei|droga|fentanil|usar|depois|apagou|caiu|agora|aqui)',
      unless: ['(comida|comi|calor|onibus|ressaca)'],
    },
    {
      says: '(acho que )?(morreu|ta morto|ta morta|esta morto|esta morta)( (aqui|agora|no|na|nao|sera|acho|sem|frio|gelado)){1,2}',
      unless: ['(cansaco|cansado|sono|de rir|celular|bateria|semana passada|ano passado|faz)'],
    },
  ],
  possible: [
    { says: '(over ?dos(e|es)|sobredose|od)' },
    {
      says: '(bateu|ta batendo|bateu mal|subiu|to muito|tou muito|ta muito|muito)( (_)){0,2} (estranho|esquisito|chapado|chapada|doido|doida|louco|louca|mal|torto|torta|apagando|lesado)',
      unless: ['(tempo|filme|dia|chefe|transito|vizinho|gente)'],
    },
    {
      says: `(essa|esse|aquela|aquele|o|a)( (_)){0,1} (droga|po|bagulho|parada|dose|heroina|pedra|mercadoria)( (ta|esta|era|tava|e)){0,1} (muito |mt |bem )?(forte|estranha|estranho|ruim|diferente|batizada|batizado|com fentanil|pesada|pesado)`,
    },
    {
      says: '(ta|esta|tava|to|tou|cabeceando|quase)( (_)){0,1} (apagando|cabeceando|pescando|desligando|caindo no sono|dormindo em pe|nodding|nodado)',
    },
    { says: '(nao|n) (to|tou|estou|me) sentindo? (nada )?bem( (_)){0,3} (usei|dose|tomei|droga)?' },
    {
      says: '(dorme|dormindo|dormiu)( (_)){0,3} (horas|estranho|demais|sem parar|desde)',
      unless: ['(bem|bebe|nenem|crianca|cachorro|gato)', 'horas (por|de) (noite|sono)'],
    },
  ],
}
