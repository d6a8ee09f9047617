/** Portuguese cues of danger (rules §5). Wide on purpose; a clinician and the advisory board review them before launch (R35). */
import type { Rule, Words } from './language.ts'

const not = '(nao|n|naum|num|nem|mal|quase nao|parou de|para de)'
const took =
  '(tomei|tomou|tomamos|tomaram|usei|usou|usaram|cheirei|cheirou|injetei|injetou|fumei|fumou|bebi|bebeu|engoli|engoliu|ingeri|ingeriu|mandei|mandou|apliquei|aplicou|meti|meteu|peguei|pegou|tomando|tomo|fiz|fez)'
const soon = '(agora|hoje|de noite|essa noite|esta noite|hoje a noite|amanha|daqui a pouco|ja ja|esse fim de semana|mais tarde|logo)'
const drugs =
  '(droga|drogas|po|heroina|fenta|fentanil|fentanyl|fent|coca|cocaina|crack|pedra|dose|uma dose|pico|um pico|bagulho|dope|pills|comprimido|comprimidos|percs|meth|cristal|uns negocios|negocio)'

/** An overdose, now or in the past, theirs or somebody else's; and any body that needs 911. */
const overdoseSure: Rule[] = [
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
]

const overdosePossible: Rule[] = [
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
]

/** Suicide and self-harm. */
const suicideSure: Rule[] = [
  {
    says: '(me|se)? ?(matar|mato|mata|matando|matava|matei|matou|mate|suicidar|suicido|suicidando|suicidei|suicidou|enforcar|enforco|enforcando|enforquei|esfaquear|afogar|envenenar|machucar|cortar|corto|cortando|cortei|mutilar|mutilo|mutilando|ferir)( (a)){0,1} (me|mesmo|mesma|a mim mesmo|a mim mesma)',
    unless: ['me mata de'],
  },
  {
    says: '(vou|vo|quero|queria|kero|penso em|pensei em|pensando em|to pensando em|tentei|tentando|tento|tenho vontade de|vontade de|dava vontade de|da vontade de|querendo|ia|devia|deveria|preciso|planejo|planejei|decidi|prometi|prestes a|a ponto de|quase) (me |se |de me )?(matar|suicidar|enforcar|machucar|cortar|mutilar|ferir|afogar|jogar|atirar|envenenar|esfaquear|apagar de vez|explodir os miolos)( (me))?',
    unless: [
      '(matar) (ele|ela|esse|essa|o|a|aula|saudade|trabalho|fome|tempo|barata|baratas|todo mundo|meu|minha)',
      '(jogar) (bola|futebol|video|lixo|fora|game|no|na loteria|conversa)',
      '(cortar) (cabelo|o cabelo|unha|grama|carne|cebola|gastos|a grama|o|relacoes)',
      '(se matar|me matar) de (trabalhar|rir|estudar)',
    ],
  },
  {
    says: '(me corto|me cortei|me cortando|me cortar|me mutilo|me mutilei|me machuco|me machuquei de proposito|me queimo|me queimei de proposito|cortei os pulsos|cortar os pulsos|corto os pulsos|cortei meus pulsos|cortes no braco)',
    unless: ['(cozinha|cozinhando|faca de|barbeando|barbear|papel|vidro|sem querer|trabalho)'],
  },
  {
    says: '(me matar|me mato|me matando|mim matar|me suicidar|suicidar me|matar me|m matar)',
    unless: [
      '(me matar|me mata|me mato) de (rir|trabalhar|tanto|vergonha|saudade|estudar)',
      '(ele|ela|eles|marido|ex|namorado|pai|traficante|cara) (_ ){0,4}(vai|quer|disse que vai|ameacou|jurou|ameaca|tentou) (_ ){0,1}me matar',
      'mae vai me matar',
      'calor',
    ],
  },
  {
    says: '(suicid(io|ios|a|ar|ando|ei|ou)|suisid(io|ar)|sucid(io|ar)|kms|autoexterminio)',
    unless: ['(filme|serie|livro|palestra|campanha|setembro amarelo|prevencao|esquadrao)'],
  },
  {
    says: '(quero|queria|kero|qria|prefiro|preferia|desejo|vontade de|so quero|so queria|tomara que eu|espero|gostaria de|merecia|mereco|rezo pra|peco pra|pedi pra|deveria|devia|era melhor|melhor|querendo|tentei|tentando|bom seria) (eu )?(morrer|morre|morri|estar morto|estar morta|ter morrido|sumir de vez|desaparecer de vez|morrer logo|nao acordar|nao acordar mais|nunca mais acordar|nao existir|deixar de existir|nao ter nascido|nunca ter nascido)',
    unless: ['(nao|n) (quero|queria|vou) (_ ){0,1}morrer', '(morrer|morre) de (rir|amor|vergonha)'],
  },
  { says: '(nao|n) (quero|queria|kero) (morrer|me matar|me machucar)', unless: ['morrer de (fome|frio|calor|vergonha|tedio)'] },
  {
    says: '(nao|n|nem|ja nao)( (eu|mais|aguento|consigo|quero|kero|vejo|tenho|queria|to|tou|estou|aguentando|sinto|suporto|faz|vale)){1,3}( (mais|sentido|motivo|motivos|razao|vontade|forcas|pra|para|de|em|a|pena|nenhum|nenhuma|essa|esta|nessa|querendo)){0,5} (viver|vida|existir|continuar vivo|continuar viva|acordar|estar vivo|estar viva|seguir vivendo|seguir em frente|nesse mundo|neste mundo|nessa terra)',
    unless: ['viver (aqui|com|nessa casa|em|na rua|sem)', 'acordar (cedo|as|pra)', '(paga|custo|custa) (_ ){0,2}vida'],
  },
  {
    says: '(nao|n) (aguento|guento|suporto|to aguentando|tou aguentando|consigo) mais( (essa|esta|viver|isso tudo|tudo isso|a vida|nada|continuar|seguir)){1,2}',
    unless: ['(trabalho|chefe|barulho|vizinho|calor|frio|esperar|fome|dor de dente)'],
  },
  {
    says: '(acabar|acabo|acabando|terminar|termino|por fim|dar fim|dou fim|botar um fim|tirar|tirei|tiro|dar cabo)( (com|a|na|da|em|de)){0,2} (minha|a|propria|tudo|minha propria|a propria|meu sofrimento)( (propria))? ?(vida|sofrimento|isso tudo|mim|de vez|de uma vez)?',
    unless: [
      '(acabar|terminar|acabo|termino)( (com)){0,1} (tudo|a) (hoje|ate|trabalho|obra|servico|serie|comida)',
      'tirar (a|tudo) (roupa|foto|duvida|limpo|do|da)',
      '(tirar|tiro|tirei) (_ ){0,1}(a|tudo|minha)( (folga|carteira|mae|filha|sogra|roupa|foto|medida|temperatura|paz))?$',
      'terminar a (escola|obra|faculdade|serie)',
      'minha (folga|carteira|identidade|habilitacao|temperatura|licenca)',
    ],
  },
  {
    says: '(melhor|melhores|mais felizes|aliviados|aliviada|vida melhor)( (_)){0,3} (sem mim|se eu morresse|se eu sumisse|se eu nao existisse|se eu morrer|morto|morta|eu morto|eu morta)',
    unless: ['sem mim no (time|jogo|trabalho)'],
  },
  {
    says: '(pular|pulo|pulei|me jogar|me jogo|joguei|atirar|me atirar|jogar)( (me)){0,1}( (da|na|do|no|de|embaixo|debaixo|frente|em frente|de baixo|pela)){1,3}( (uma|um|do|da|de|a|o|ao)){0,2} (ponte|predio|janela|trem|metro|onibus|carro|caminhao|varanda|telhado|trilho|trilhos|rio|viaduto|estrada)',
  },
  {
    says: '(corda|arma|revolver|pistola|gilete|lamina|remedios|comprimidos|veneno|faca)( (_)){0,5} (pescoco|cabeca|boca|acabar|separei|separados|na mao|na mesa|me despedir|tomar tudo|tudo de uma vez|prontos)',
    unless: ['(receita|farmacia|cozinha)'],
  },
  {
    says: '(tomar|tomo|vou tomar|engolir)( (todos|todas|tudo|o frasco|a cartela)){1}( (os|as|o|meus|minhas|de)){0,2} ?(remedios|comprimidos|pilulas|remedio|uma vez)?( (_)){0,2} (dormir|acabar|sumir|morrer|descansar|vez)',
  },
  { says: '(merecia|devia|deveria|era pra)( (eu)){0,1} (ter )?(morrido|morrer|estar morto|estar morta)' },
  { says: '(cansei|cansado|cansada|farto|farta|exausto|exausta) de (viver|estar vivo|estar viva|existir|respirar|estar aqui)' },
  { says: '(adeus|tchau)( (mundo|mundo cruel|pra sempre|para sempre|vida))', unless: ['adeus (ferias|dinheiro|salario)'] },
  { says: '(prefiro|preferia) (morrer|a morte)', unless: ['(do que )(comer|trabalhar|ver|ouvir|ir)'] },
]

const suicidePossible: Rule[] = [
  {
    says: '(ninguem|nem|quem)( (vai|iria|ia|vao|que)){0,1} (sentir|sentiria|perceber|perceberia|notar|notaria|ligar|ligaria|se importar|se importaria|chorar|choraria)( (_)){0,3} (falta|sumisse|sumir|morresse|embora|mim|diferenca|minha|fosse|desaparecesse|aqui)?',
    unless: ['(mancha|roupa|cabelo|festa|bagunca)'],
  },
  {
    says: '(quero|queria|kero|so quero|so queria|vontade de|preciso|querendo) (so )?(sumir|desaparecer|dormir pra sempre|dormir e nao acordar|descansar de vez|descansar pra sempre|que tudo acabe|que acabe|que isso acabe|ir embora de vez|parar de sofrer|parar de existir|paz eterna|apagar)',
    unless: ['sumir (com|daqui do|do trabalho)', '(apagar) (foto|mensagem|conversa|conta)'],
  },
  {
    says: '(to|tou|estou|ando|cansei|cansado|cansada)( (tao|muito|de|cansado|cansada|disso|desse|dessa)){0,3} (cansado|cansada|tudo|vida|de tudo|sofrer|lutar|de lutar|da vida|dessa vida|disso tudo)( (disso|de|tudo|vida|da|dessa|lutar))?',
    unless: ['(trabalho|trabalhar|servico|hoje foi|academia|mudanca|viagem|esperar)'],
  },
  {
    says: '(nao|n) (vejo|tem|ha|existe|tenho|sei)( (mais|nenhum|nenhuma|por que|pra que|porque)){0,2} (saida|sentido|esperanca|futuro|motivo|razao|motivos|jeito|solucao|proposito|continuar|sigo)',
    unless: ['(saida) (do|da) (estacionamento|metro|autoestrada|predio)', 'motivo (pra|para) (reclamar|preocupacao)'],
  },
  {
    says: '(cuida|cuide|cuidem|fica|fique|fiquem|olha|olhe)( (bem|com|do|da|de|dos|das|por)){1,3}( (meu|minha|meus|minhas|o|a)){0,2} (cachorro|gato|filho|filha|filhos|mae|coisas|crianca|criancas|gata|cadela)( (por mim|pra mim|quando eu|se eu|depois))',
  },
  {
    says: '(dei|doei|dando|distribui|deixei|entreguei)( (tudo|todas|todos|minhas|meus|as|os|ja)){1,3} ?(coisas|roupas|que tenho|que eu tinha|discos|pertences|que era meu|cartas|senhas)?( (pra|embora|ja|todos|nao|onde))?',
    unless: ['(igreja|caridade|bazar|brecho|exercito da salvacao|mudanca|lavanderia|trabalho)'],
  },
  {
    says: '(nao|n) (vou|vao)( (mais|me|precisar)){0,3} (estar aqui|precisar|precisar mais|ver mais|incomodar mais|estar|existir|me ver)( (disso|desse|amanha|por muito tempo|mais|muito tempo|numero|semana|no natal|de mim|por aqui))',
    unless: [
      '(nao|n) vou estar (aqui|em casa|no) (na|no|terca|segunda|quarta|quinta|sexta|de)',
      '(consulta|viajando|viajar|mudar|mudando|trocar|celular novo)',
    ],
  },
  {
    says: '(essa|esta|minha)( (e|deve|pode)){0,1}( (ser|a|minha)){0,2} (ultima|derradeira) (mensagem|noite|vez|conversa|msg)',
    unless: ['ultima vez que (usei|fui|vi|te|eu)', 'ultima (semana|mensagem) (de|do)'],
  },
  {
    says: '(obrigado|obrigada|obg|valeu)( (por|de)){0,1} (tudo|tudo que|tudo mesmo)( (_)){0,6} (adeus|despedida|fim|culpa|perdao|desculpa|cuidem|tentou|tentaram|fizeram|verdade)',
  },
  {
    says: '(me despedir|despedida|minha despedida|carta de despedida|despedindo|escrevi uma carta|escrevi cartas|deixei uma carta|adeus)',
    unless: ['(festa|trabalho|emprego|despedida de solteir|ferias|aeroporto)'],
  },
  {
    says: '(sou|so|sou so|virei|eu so)( (um|uma|so|o|a|dou|pra)){0,3} (peso|fardo|estorvo|problema pra todos|lixo|inutil|desgosto|fracasso|nada|trabalho pra todo mundo)',
    unless: ['(trabalho|academia|peso (de|na|da))', 'nada (disso|contra|demais)'],
  },
  {
    says: '(tanto faz|ja nao importa|nao importa mais|pra que|de que adianta|qual o sentido|nao faz diferenca|nao adianta)( (_)){0,3} (viver|vivo|morro|vida|tudo|nada|amanha|acordar|tentar|existir|lutar|continuar|mais)',
    unless: ['(ligar|reclamar|chorar pelo)', '(pra que) (serve|serviria)'],
  },
  {
    says: '(a|essa|esta|minha) vida( (ja|nao|n|tem|e|ta|faz|perdeu|so|acabou|mais|um|uma|o)){1,4} (acabou|sentido|merda|inferno|vale|lixo|graca|sofrimento|pesadelo|fim)',
  },
  {
    says: '(em breve|logo|daqui a pouco|ja ja|amanha)( (_)){0,3} (tudo isso acaba|acaba tudo|vou descansar|nada disso importa|nao vou sentir|nao vai importar|estarei em paz|vou estar em paz|com minha mae no ceu|vou encontrar)',
    unless: ['(ferias|aposentadoria|expediente|acaba (a|o) (aula|turno|mes))'],
  },
  { says: '(me odeio|odeio minha vida|odeio viver|odeio a mim|nao me aguento|nao presto pra nada|nao sirvo pra nada)' },
  {
    says: '(penso|pensando|pensei|pensamentos|ideias|vozes)( (_)){0,3} (em morte|na morte|na ponte|morrer|de morte|ruins|suicidas|em sumir|escuros|dizendo pra)',
    unless: ['(comida|dinheiro) ruins'],
  },
  {
    says: '(desisto|desisti|desistindo)( (de|da|dessa|disso)){0,2} ?(tudo|mim|vida|viver|lutar|tentar)?( (mesmo|de vez))?$',
    unless: ['(curso|emprego|jogo|aula|dieta|viagem)'],
  },
  { says: 'me mata(m)?( (logo|por favor|de uma vez))?$' },
]

/** Violence, threat, coercion, and being watched. */
const violenceSure: Rule[] = [
  {
    says: '(ele|ela|eles|marido|namorado|namorada|ex|pai|padrasto|irmao|parceiro|cara|traficante|cafetao|esposo|homem|meu homem|companheiro|patrao|filho|chefe|tio)( (_)){0,4} (me|mim|em mim) (bateu|bate|batendo|espancou|espanca|espancando|agrediu|agride|agredindo|machucou|machuca|machucando|estuprou|estupra|violentou|abusou|abusa|abusando|enforcou|estrangulou|esganou|chutou|chuta|socou|soca|empurrou|empurra|queimou|queima|esfaqueou|ameacou|ameaca|ameacando|forca|forcou|obriga|obrigou|obrigando|prende|prendeu|trancou|tranca|trancado|persegue|perseguindo|seguindo|segue|vendeu|vende|sequestrou|amarrou|jogou|arrastou|apontou|cortou)',
    unless: [
      '(jogo|futebol|videogame|uno|carta|preco)',
      '(me )(bateu|bate) (uma|a) (saudade|fome|sono)',
      '(cachorro|gato|gata) (_ ){0,2}me',
      'me (segue|seguindo) no (insta|instagram|face)',
      'me (jogou|cortou) (uma|um|o) (cantada|beijo|cabelo)',
      'me liga',
    ],
  },
  {
    says: '(me|nos) (bateu|bate|batendo|bateram|batem|espancou|espancaram|espanca|agrediu|agrediram|estuprou|estupraram|violentou|estrangulou|enforcou|esfaqueou|esfaquearam|sequestrou|trancou|trancaram|tranca|ameacou|ameacaram|ameaca|abusou|abusaram|abusa)( (em casa|de novo|ontem|hoje|ate|no|na|com|e|aqui|se|toda|todo|outra|muito|sexualmente|fisicamente|de morte|dentro))?',
    unless: ['(me )(bateu|bate) (uma|a|um|aquela|o) ?(saudade|fome|sono|vontade|tristeza|medo|cansaco)?', 'carro', 'jogo'],
  },
  {
    says: '(vai|quer|querem|vao|ameacou|jurou|disse que vai|prometeu|tentou|tentaram|falou que vai)( (me|nos)){1} (matar|bater|machucar|pegar|espancar|estuprar|queimar|cortar|enterrar|acabar comigo|quebrar|encontrar)',
    unless: [
      '(mae|professora|chefe|ela) vai me matar( (quando|se|por))?',
      '(me )(pegar|encontrar) (as|no|na|em|de|aqui|pra|mais|amanha|depois)',
      '(calor|trabalho|dieta|saudade)',
    ],
  },
  {
    says: '(fui|fomos|foi|to sendo|tou sendo|estou sendo|sou|era|sendo|tava sendo|ser)( (_)){0,1} (estuprado|estuprada|espancado|espancada|agredido|agredida|violentado|violentada|abusado|abusada|ameacado|ameacada|perseguido|perseguida|sequestrado|sequestrada|traficada|vendida|esfaqueado|esfaqueada|forcado|forcada|obrigado a|obrigada a|mantida|mantido|trancada|trancado|baleado|baleada)',
    unless: ['muito obrigad'],
  },
  {
    says: '(ele|ela|eles|o cara|cafetao|homem|namorado|marido|dono)( (_)){0,3} (forca|obriga|obrigam|forcam|faz|fazem|manda|quer que)( (me|eu)){1}( (a)){0,1} (transar|vender|fazer programa|programa|dormir com|usar|prostituir|sair com homens|trabalhar na rua|ir pra rua|ter relacao|sexo|prostituicao)',
  },
  {
    says: '(tenho|to com|tou com|estou com|com|morro de|morrendo de|sinto) (muito )?medo( (_)){0,4} (dele|dela|deles|marido|namorado|ex|casa|voltar|pai|padrasto|ele|matar|cara|chegar|aqui dentro|parceiro)',
    unless: ['medo de (altura|injecao|agulha|dentista|barata|falar|perder|recair)', 'medo dele (_ ){0,2}(morrer|recair|usar|cair)'],
  },
  {
    says: '(nao|n)( (me)){0,1} (deixa|deixam)( (eu|me|a gente)){0,1} (sair|ir embora|falar com|usar o telefone|ver minha familia|ver ninguem|sair de casa|trabalhar)( (de casa|daqui|do quarto|com ninguem|ninguem))?',
    unless: ['(chuva|medico|trabalho|chefe|clinica|detox|dor|perna|probation)'],
  },
  {
    says: '(nao|n) (to|tou|estou|me sinto) (seguro|segura|em seguranca|a salvo)( (aqui|em casa|com ele|no|na|agora))?',
    unless: ['(seguro|segura) (se|de que|disso|que)'],
  },
  {
    says: '(tem|ta com|com|tinha|puxou|apontou|mostrou|sacou|armado|armada)( (uma|um|a|o)){0,1} (arma|faca|revolver|pistola|facao|machado|canivete)( (_)){0,4} (mim|me|porta|casa|aqui|pescoco|cabeca|fora|dele|mao)',
  },
  {
    says: '(violencia domestica|me trancou|me prendeu|carcere privado|refem|me mantem presa|me mantem preso|trafico humano|escondida no banheiro|escondido no banheiro|trancada no banheiro|trancado no banheiro)',
  },
  {
    says: '(to|tou|estou|me) (escondido|escondida|fugindo|fugi|escondi)( (_)){0,3} (dele|dela|marido|namorado|ex|casa|deles|banheiro|pai|padrasto)',
  },
  {
    says: '(quebrou|quebraram|fraturou|roxo|roxos|hematoma|hematomas|sangrando|sangue|marcas)( (_)){0,5} (meu braco|meu nariz|minha costela|minhas costelas|minha cara|bateu|ele fez|dele|apanhei|surra|no meu rosto|meu dente|meus dentes|pescoco)',
  },
  {
    says: '(apanhei|apanho|apanhando|levei uma surra|levei um soco|levei porrada|tomei uma surra|me encheu de porrada|me deu uma surra|me deu um soco|me deu um tapa)',
    unless: ['(chuva|jogo|quando crianca|onibus|time)'],
  },
]

const violencePossible: Rule[] = [
  {
    says: '(ele|ela|eles|marido|namorado|namorada|ex|pai|padrasto|parceiro|cara)( (_)){0,3} (le|lendo|ve|vendo|olha|olhando|mexe|mexendo|controla|controlando|pega|pegou|vigia|vigiando|fuca|checa|checando|revista|confere|pegue|veja|leia|descobrir|descobre|descobriu|sabe)( (o|as|no|nas|meu|minhas|tudo|todas|a|que|meus|sobre)){0,4} (celular|telefone|mensagens|msgs|msg|cel|dinheiro|conversas|texto|textos|onde eu|isso|falo|vou|fone)',
  },
  {
    says: '(ele|ela|marido|namorado|namorada|ex|pai|padrasto|parceiro)( (_)){0,3} (fica|ficou|fico|vira|anda|ta|esta|vai ficar)( (muito|bem|tao|todo|mt)){0,1} (bravo|brava|puto|puta|nervoso|nervosa|furioso|furiosa|agressivo|agressiva|violento|violenta|com raiva|louco|doido|bicho|irritado|ciumento)',
    unless: ['(time|jogo|futebol|fila|transito)'],
  },
  {
    says: '(ele|ela|marido|namorado|ex|namorada|parceiro|padrasto)( (_)){0,2} (ta|esta|chegou|chegando|do meu lado|ao meu lado|em casa|perto|vem ai|ouvindo|na porta)( (aqui|do lado|chegando|em casa|perto|ouvindo|agora)){0,2}( (nao posso|tenho que|preciso|depois|apaga|nao)){1}',
  },
  {
    says: '(tenho|to com|tou com|com|sinto|da|fico com)( (muito|um pouco de)){0,1} medo( (_)){0,3} (casa|dormir|sair|noite|aqui|sozinha|ele|voltar)?$',
    unless: ['(altura|injecao|dentista|chuva|trovao)'],
  },
  {
    says: '(ele|ela|ex|marido|namorado)( (_)){0,2} (apareceu|aparece|sabe onde|me achou|me encontrou|descobriu onde|passa na frente|fica rondando|rondando|na minha porta|me procurando)',
  },
  {
    says: '(gritou|grita|gritando|humilha|humilhou|xinga|xingou|empurrou|empurrao|quebrou as coisas|quebra tudo|quebrou tudo|joga coisas|jogou coisas)( (_)){0,3} (comigo|mim|me|em casa|de novo|casa|parede)',
  },
  { says: '(devo|to devendo|tou devendo|divida)( (_)){0,4} (traficante|caras|gente perigosa|cobrando|vem atras|atras de mim)' },
  {
    says: '(atras de mim|me seguindo|me segue|me perseguindo|me ameaca|me vigiando|me vigia|me controla|me controlando|pisando em ovos|nao me deixa em paz)',
  },
  { says: '(me)( (_)){0,1} (faz|obriga|forca)( (a)){0,1} (_ ){0,2}(nao quero|coisas)' },
]

/** Dangerous withdrawal: alcohol, benzos, seizures, pregnancy, no water. */
const withdrawalSure: Rule[] = [
  {
    says: '(parei|parar|parou|parando|larguei|largou|sem|dias sem|dia sem|horas sem|cortei|deixei|acabou|acabaram|tiraram)( (_)){0,4} (beber|bebida|alcool|vodka|pinga|cachaca|cerveja|xanax|xan|xans|benzo|benzos|rivotril|clonazepam|klonopin|diazepam|valium|ativan|lorazepam|alprazolam|calmante|gabapentina|remedio pra ansiedade)( (_)){0,10} (tremendo|tremo|tremor|tremores|treme|tremedeira|convulsao|convulsoes|convulsionei|vendo|alucinando|alucinacao|alucinacoes|ouvindo|vozes|suando|coracao|confuso|confusa|delirando|delirio|bichos|ataque|crise|desmaiei|vomitando)',
  },
  {
    says: '(tremendo|tremo|tremor|tremores|treme|tremedeira|convulsao|convulsoes|vendo coisas|alucinando|alucinacoes|ouvindo vozes|suando|coracao disparado|bichos)( (_)){0,10} (parei|parar|parou|sem|larguei|largou|dias|abstinencia|ultima dose|ultimo gole|ultima bebida|desde)( (_)){0,4} (beber|bebida|alcool|vodka|xanax|benzo|benzos|rivotril|clonazepam|klonopin|valium|calmante|remedio|abstinencia|bebo|bebe|tomo)?',
    unless: ['(frio|neve|inverno|emocao|nervos|febre de|prova|entrevista)', 'sem parar( de)? (rir|trabalhar)', 'calor'],
  },
  {
    says: '(convulsao|convulsoes|convulsionei|convulsionou|convulsionando|ataque epileptico|delirium tremens|dts)( (_)){0,4}',
    unless: ['(cachorro|epilepsia desde|remedio pra convulsao|historico)'],
  },
  {
    says: '(gravida|gravidez|gestante|semanas de gravidez|meses de gravidez|esperando um bebe|bebe na barriga)( (_)){0,12} (abstinencia|passando mal|sem (metadona|suboxone|dose|heroina|usar|fentanil|buprenorfina)|parei|fissura|doente|vomitando|tremendo|colicas|contracoes|sangrando|perder o bebe|larguei|crise)',
  },
  {
    says: '(abstinencia|parei|sem dose|doente|fissura|crise|desintoxicando|detox sozinho|detox sozinha|detox em casa)( (_)){0,10} (gravida|gestante|gravidez|convulsao|desmaiei|desmaiando|sangue|vomitando sangue|nao paro de vomitar|nao seguro|alucinando|vendo coisas|morrendo|delirando|confuso|confusa|coracao)',
  },
  {
    says: '(nao|n|nem)( (consigo|to conseguindo|seguro|para|paro|fica|tou conseguindo|estou conseguindo)){1,2}( (segurar|manter|beber|engolir|nem|de|nada|no|reter|tomar|deixar)){0,3} (agua|liquido|liquidos|vomitar|estomago|nada no estomago)( (_)){0,5} (dia|dias|ontem|abstinencia|horas|desde|segunda|terca|quarta|quinta|sexta|parei|nada|noite|dentro)?',
    unless: ['(comida estragada|virose|gripe|pizza)', '(agua) (da torneira|quente|encanada)'],
  },
  {
    says: '(vomitando|vomito|vomitei|diarreia|vomitar)( (_)){0,6} (ha|faz|3|tres|4|quatro|2|dois|dias|horas|sangue|sem parar|noite toda|nada para)( (_)){0,4} ?(dias|horas|abstinencia|desidratado|desidratada|sem (dose|usar|metadona)|parei)?',
    unless: ['(cachorro|bebe|filho|comida|virose|gravidez normal)'],
  },
  { says: '(desidratado|desidratada)( (_)){0,6} (abstinencia|parei|dias|vomit|sem dose)' },
  {
    says: '(vendo|vejo|ve|ouvindo|ouco|sinto|sentindo)( (uns|umas|os|as|muitas|muitos)){0,1} (bichos|aranhas|vultos|sombras|insetos|coisas que nao existem|coisas que nao estao|baratas|gente que nao|pessoas que nao|formigas|vozes)( (_)){0,6} (parei|beber|abstinencia|parede|pele|dias|alcool|noite|desde|remedio|cama)',
  },
  { says: '(abstinencia)( (de|do)){0,1} (alcool|bebida|benzo|benzos|xanax|rivotril|calmante|alcoolica)' },
]

const withdrawalPossible: Rule[] = [
  {
    says: '(abstinencia|fissura|sindrome de abstinencia|dope ?sick|dopesick|doente de abstinencia|na seca|em crise|crise de abstinencia|withdrawal|withdrawals)',
    unless: ['(curso|reuniao|grupo|anos de|meses de|dias de) (_ ){0,1}abstinencia', 'orgulho'],
  },
  {
    says: '(parei|parar|sem|larguei|dias sem|dia sem)( (_)){0,3} (beber|bebida|alcool|xanax|benzos?|rivotril|clonazepam|klonopin|metadona|suboxone|usar|dose|heroina|fentanil)( (_)){0,6} (doente|mal|ruim|pessimo|pessima|dormir|suando|suor|dor|dores|frio|arrepios|horrivel|passando|doi|corpo|pernas|aguento|enjoo)',
  },
  {
    says: '(doente|mal|suando|calafrios|arrepios|dores|tremendo|tremores|corpo doendo|pernas inquietas|enjoado|enjoada|vomitando)( (_)){0,5} (sem dose|sem usar|sem nada|parei|larguei|sem metadona|sem suboxone|sem minha dose|abstinencia|desde que parei|cold turkey|na seca|sem minha medicacao|sem remedio)',
  },
  {
    says: '(larguei|parei|parando|vou parar|largar|parar)( (de|com|tudo|o|a|do|da)){1,3}( (_)){0,3} (nada|uma vez|sozinho|sozinha|na marra|frio|seco|cold turkey|repente|tudo de uma vez)',
    unless: ['(fumar cigarro|cigarro|facebook|refrigerante|acucar|carne)'],
  },
  {
    says: '(acabou|acabaram|perdi|roubaram|cortaram|fiquei sem)( (_)){0,3} (metadona|suboxone|xanax|rivotril|clonazepam|klonopin|receita|buprenorfina|benzos?|gabapentina|remedio|remedios|medicacao)( (_)){0,5} (mal|doente|tremendo|tremer|suando|dias|medo|ruim|nao sei|fds|segunda|ontem|e agora|preocupad)',
  },
  {
    says: '(mao|maos|corpo|perna|pernas)( (nao|n|ta|tao|estao|esta)){1,2}( (para|param|parando|de)){0,2} (tremer|tremendo|tremendo muito)',
    unless: ['(frio|nervos|cafe|prova)'],
  },
]

/** About to use alone, or used to it. */
const aloneSure: Rule[] = [
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
]

const alonePossible: Rule[] = [
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
]

export const ptDanger: Words['danger'] = {
  overdose: { sure: overdoseSure, possible: overdosePossible },
  'self-harm': { sure: suicideSure, possible: suicidePossible },
  violence: { sure: violenceSure, possible: violencePossible },
  withdrawal: { sure: withdrawalSure, possible: withdrawalPossible },
  alone: { sure: aloneSure, possible: alonePossible },
}
