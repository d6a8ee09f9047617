/** Portuguese cues of an overdose, now or in the past, theirs or somebody else's; and of any body that needs 911 (R7). */
import type { Words } from './language.ts'
import { ends } from './pt-ends.ts'

/** Feels strange, in the head or the body. */
const strange = `(me sentindo (_ ){0,1}(estranh${ends}|esquisit${ends}|mal)|sentindo (_ ){0,1}(estranh${ends}|mal)|zonz${ends}|ton(to|ta)|grogue|tontur${ends}|muito sono|com sono|molenga|mole|chapad${ends} demais|muito chapad_|muito loc_|esquisit${ends}|dormente|enjoad${ends}|vomitando|passando mal|tremendo|suando frio|vendo dobrado)`

/** Not, as people write it. */
const no = '(nao|n|naum|num|nem|mal|nun|nao ta|quase nao|ja nao|nunca)'
/** What may stand between "not" and the verb. */
const between =
  '((ta|tao|esta|estao|tava|estava|estou|to|tou|sta|consigo|consegue|conseguindo|conseguia|conseguimos|quer|queria|ele|ela|el|meu|minha|amigo|amiga|irmao|filho|filha|marido|a|o|se|me|mais|ainda|da pra|para|pra|nada|bem|de jeito nenhum|to conseguindo|tou conseguindo|estou a conseguir) ){0,4}'
/** To take a drug, as a finished act. */
const use =
  '(tomei|tomou|tomaram|toma|tomo|tomando|tomado|usei|usou|usaram|uza|uzei|cheirei|cheirou|cheiraram|injetei|injectei|injetou|injectou|injetaram|fumei|fumou|engoli|engoliu|ingeri|ingeriu|bebi|bebeu|misturei|misturou|piquei|picou|se picou|aplicou|apliquei|mandei|mandou|meti|meteu|fez|fiz|deu um pico|deu um teco|deu um tiro|depois do pico|depois da dose|depois de usar|depois de cheirar|depois da picada|depois de injetar)'
/** A body that gives way. */
const failing =
  '(dor no peito|peito (doendo|apertado|ta doendo|doi)|dor forte no peito|braco (formigando|dormente)|visao (escurecendo|escura|turva|embacada)|tudo (girando|escurecendo|ficando preto|preto)|coracao (disparado|disparou|vai explodir|vai sair pela boca|parando|saindo pela boca)|ta girando|to caindo|nao sinto (as pernas|o braco|minhas pernas|meu corpo)|nao consigo (ficar acordad_|levantar|me mexer|falar|respirar|ficar de pe)|apagando|to apagando|perdendo os sentidos)'
/** Not in earnest, or about the thing in general. */
const notReal = [
  '(dia|semana|mes|evento|vigilia|marcha|caminhada|curso|treino|treinamento|aula|palestra|folheto|kit|prevencao|documentario|filme|serie|novela|noticia|memorial)( (_)){0,5} (overdose|sobredose)',
  '(overdose|sobredose) de (chocolate|acucar|cafe|netflix|serie|series|futebol|trabalho|fofura|pizza|bolo|comida|novela|brigadeiro|doce|doces|amor|cafeina|tiktok|sono)',
]
/** Sleep, and nothing more. */
const wakesLate = [
  'acord(ar|o|a|ei|ou|ando) (cedo|tarde|as|a tempo|pra|com o despertador|de manha|antes)',
  '(despertador|escola|trabalho|atrasad_|preguica|alarme|bebe|nenem|soneca)',
]

const not = '(nao|n|naum|num|nem|mal|quase nao|parou de|para de)'
const took =
  '(tomei|tomou|tomamos|tomaram|usei|usou|usaram|cheirei|cheirou|injetei|injetou|fumei|fumou|bebi|bebeu|engoli|engoliu|ingeri|ingeriu|mandei|mandou|apliquei|aplicou|meti|meteu|peguei|pegou|tomando|tomo|fiz|fez)'

/** Portuguese cues of an overdose, now or in the past, theirs or somebody else's; and of any body that needs 911 (R7). */
export const ptOverdose: Words['danger']['overdose'] = {
  sure: [
    // Nearly died, in the ways it is said.
    {
      says: '(quase|por pouco)( (nao|eu|que)){0,2} (bati as botas|voltei|voltava|escapei|sobrevivi|fui dessa|fui pro outro lado|fui embora de vez|parti|virei estrelinha|estava aqui|tava aqui|acordei)( (_)){0,4}',
      unless: ['(pra casa|do trabalho|cedo|atrasad_|escola|viagem)'],
    },
    {
      says: '(morri|morreu|fiquei mort_|coracao parou|fui declarad_ mort_)( (por|durante|uns|por uns))( (_)){0,2} (minuto|minutos|segundos)( (_)){0,3}',
    },
    {
      says: '(agoniz(a|ando|ou)|estrebuch(a|ando|ou)|revir(ou|ando|aram|ados) os olhos|vir(ou|ando|aram) os olhos|os olhos (reviraram|viraram|reviram|virando)|olhos (revirad(o|os)|virad(o|os)|brancos|pra tras)|olho virad(o|os))( (_)){0,3}',
      unless: ['(cansad_|de raiva|de tedio|ele revirou os olhos pra)'],
    },
    {
      says: '(sem|nao tem|nao da|nenhuma|nenhum)( (mais)){0,1} (reacao|resposta nenhuma|sinal de vida|sinais vitais|sinal nenhum)( (_)){0,3}',
      unless: ['(emprego|mensagem|entrevista|remedio|alergica|vacina|juiz)'],
    },
    {
      says: '(ta|esta|tava|ficou|fria|frio|gelad(o|a))( (_)){0,1} (frio|fria|gelad_|mole|dur_)( e){1} (rox_|azul|mole|dur_|branc_|palid_|nao (_ ){0,2}(acord_|respond_|respir_|mexe))( (_)){0,2}',
      unless: ['(comida|noite|tempo|dia|agua|la fora)'],
    },
    {
      says: '(acordo|acordei|acorda|sacudo|chamo|voltou|acordou)( (_)){0,5} (dorme de novo|dormiu de novo|apaga de novo|apagou de novo|volta a dormir|dormindo de novo|sonolent_|caindo de novo|some de novo)( (_)){0,3}',
      unless: ['(bebe|nenem|crianca|cachorro|despertador)'],
    },
    {
      says: '(convuls|trem)(ionando|ionou|ionei|ando|endo|oes|ao|eu)( (_)){0,4} (fum(ar|ou|ei)|cheir(ar|ou|ei)|us(ar|ou|ei)|inject(ar|ou|ei)|injet(ar|ou|ei)|dose|pico|droga|crack|k2|cristal|virando|revirando|olhos|azul|rox_)( (_)){0,3}',
      unless: ['(sem usar|parei|frio|beber|bebida|alcool|abstinencia|nao us_)'],
    },
    {
      says: '(us(ou|ei)|tom(ou|ei)|cheir(ou|ei)|injet(ou|ei)|fum(ou|ei))( (_)){0,2} (heroina|fent_|droga|xanax|metadona|opio_|oxy|perc_|dose)( (_)){0,4} (dormindo (muito|desde|sem parar|profundo)|nao (_ ){0,2}bem|estranh_|inchad_|rox_|sonolent_|apagad_|sumindo|delirando)( (_)){0,3}',
      unless: ['(anos|semana passada|ano passado|meses)'],
    },
    { says: '(depois|desde)( (_)){0,3} (narcan|naloxona|spray)( (_)){0,6} (dorm_|sonolent_|apag_|mal|piorando|vomit_|respir_)( (_)){0,3}' },
    {
      says: '(narcan|naloxona)( (_)){0,4} (voltou|acordou|dormindo|sonolent_|reagiu|mal|respir_)( (_)){0,4}',
      unless: ['(curso|treinamento|kit|preciso|quero)'],
    },
    // Signs of a body going, by themselves: no pulse, cold, grey, snoring, choking, drooling, limp.
    {
      says: '(nao|n|sem|cade|perdi|quase sem)( (sinto|acho|tem|to achando|to sentindo|encontro|consigo (achar|sentir)|tenho|o|a|mais|dele|ta achando)){0,4} (pulso|pulsacao|pulsasao|batimento|batimentos|batida do coracao)( (_)){0,3}',
      unless: ['(relogio|pulseira|quebr_|dor no pulso)'],
    },
    {
      says: '(inconciente|inconsciente|inconsciencia|inconsiente|desacordad(o|a)|desacordado|dezacordad(o|a)|em coma|entrou em coma|desfalecid(o|a)|parada (cardiaca|respiratoria)|parou o coracao|coracao parou|sem sentidos|sem consciencia|perdeu a consciencia|perdeu os sentidos|perdi a consciencia|perdi os sentidos|nao voltou a si)',
      unless: ['(coma (algo|alguma|bem|fruta|feijao|devagar)|filme|anos atras|vies|preconceito)'],
    },
    {
      says: `(geladinh(o|a)|gelad(o|a)|gelado|mole|molinh(o|a)|palid(o|a)|cinza|branc(o|a)|cinzent(a|o)|roxinh(o|a)|azulad(o|a)|suando frio|suand(o)? frio|duro|dura)( (feito|como|igual|e|que nem|um|ta|bem|muito|papel|pedra|pau|defunto|morto|boneco|boneca de pano|ja|fraco|to)){0,4} (gelad(o|a)|frio|fria|mole|duro|dura|papel|defunto|morto|nao (_ ){0,2}(responde|acorda|mexe|fala|respira|levanta|reage)|suando frio|boneco|pau|pedra|apagado|desmaiado|caido)( (_)){0,3}`,
      unless: [
        '(agua|sol|cerveja|suco|pao|colchao|ovo|queijo|dente|cama|tempo|dia|quarto|chao|casa|carne|neve|rosto com|camisa|cafe|comida)',
      ],
    },
    {
      says: '(ronc(a|ando|o|ou)|rosn(a|ando)|gorgolej(a|ando|o)|gargarejando|chiando|gemendo estranho)( (_)){0,5} (nao|n|sem)( (_)){0,2} (levanta|acorda|responde|reage|acordar|mexe|abre|para de roncar)',
      unless: ['(motor|carro|vizinho|marido ronca|dormir)'],
    },
    {
      says: '(engasg|sufoc|asfixi|afog)(ando|ou|ado|ada|a|aram|ando se)( (_)){0,4} (vomito|saliva|baba|sangue|proprio|propria|lingua|azul|rox(o|a)|nao respira|dose|usou)',
    },
    {
      says: '(bab|espum|vomit|convuls|trem|estrebuch|virand)(ando|endo|a|e|ou|eu|o)( (_)){0,3} (nao|n|sem)( (_)){0,2} (fala|falando|responde|reage|acorda|abre|mexe|consciencia|sentidos)( (_)){0,3}',
      unless: ['(cachorro|frio|beber|bebida|alcool|xanax|cachaca)'],
    },
    {
      says: '(labi|beic|boc|bos|unh|ded|ros|cara|pel|face)(io|ios|o|os|a|as|to|e)( (_)){0,5} (azul|azuis|azulad_|azulinh_|rox(o|a|os|as|inho|inha)|cinza|cinzas|cinzent_|arroxead_|preto|pretos|branc_ como)',
      unless: ['(batom|esmalte|tinta|pintad_|camisa|olho|maquiagem|cabelo|porta|caneta)'],
    },
    {
      says: '(fika|fica|ficou|ta|sta|tava|esta|estava|virou|ficando|todo|toda)( (todo|toda|meio|bem|a ficar|ficando)){0,2} (azul|azulinh_|azulad_|roxinh_|cinza|cinzent_|arroxead_)( (e|ja|de novo|agora|nao|na|no|ele|ela|aqui|socorro|ajuda)){0,2}$',
      unless: ['(ceu|camisa|carro|casa|cabelo|tempo|mar|olho|joelho|perna|braco|dedo do pe|parede|tinta|tela|me bateu|hematoma)'],
    },
    {
      says: '(respir)(a|ando|ou|o|acao)( (_)){0,2} (e|para|depois|so|aos|bem|muito|tao|devag_|mal|pouco|pouquinho|lent_|quase|esquisit_|estranh_|fraco|curto|com dificuldade|errado|engasgad_)( (para|devagar|devagarinho|lento|pouco|nada|fraco|trancos|parando|pra dentro|fundo nao|mal|com dificuldade)){1}',
      unless: ['(exercicio|yoga|medita_|calma|ansiedade|fundo pra acalmar)'],
    },
    {
      says: '(to|tou|estou|ta|fico|ficando|fiquei)( (_)){0,1} sem (ar|respirar|conseguir respirar|folego)',
      unless: ['(ar condicionado|alergia|asma|gripe|de tanto rir|escada|correr|academia)'],
    },
    {
      says: '(nao|n|ka)( (_)){0,1} (levanta|mexe|se mexe|mexendo|papia|fala|falando|reage|da sinal)( (_)){0,3} (nem|nada|chao|socorro|ajuda|mais|e ta|caiu|usou|dose|mole|azul|do chao|de jeito|por nada|nao)',
      unless: [
        '(nao fala (nada|mais|nem) (comigo|portugues|ingles)|(celular|telefone|dinheiro|carro|computador|perna|joelho|dedo|voces|trabalho|nao fala nada (disso|pra)|cama))',
      ],
    },
    {
      says: '(ja )?(joguei|jogamos|taquei|botei|dei|bati|batemos|sacudi|sacudimos|chacoalhei|balancei|gritei|gritamos|chamei|chamamos|esfreguei|belisquei|empurrei)( (_)){0,7} (e nada|nada|nao acord_|nao respond_|nao reag_|nao mexe|nao levanta|e nao|sem resposta)',
      unless: ['(telefone|mensagem|porta|clinica|medico|vezes e nada resolvido|email|ligacao|voces|entrevista|curriculo)'],
    },
    // Brought back, or woke where they were brought.
    {
      says: '(acordei|acordou|acordamos)( (_)){0,2} (ambulancia|hospital|emergencia|er|uti|maca|chao do banheiro|chao|paramedic_|bombeir_|com (o|um|uns|os) (narcan|paramedic_|policiais))',
      unless: ['(colchao|cama no chao|anos atras|nasceu|operacao|cirurgia|parto|mordi a lingua|xanax|klonopin|bebida|beber)'],
    },
    {
      says: '(paramedic(os|o)|bombeiros|ambulancia|policia|medicos|vizinho|vizinha|amigo|amiga|enfermeira|enfermeiro|minha _|meu _|eles|ela|ele)( (_)){0,3} (trouxe|trouxeram|trazer|reviveu|reviveram|reanimou|reanimaram|salvou|salvaram|ressuscit_)( (_)){0,3} (de volta|vida|morte|narcan|naloxona|overdose|me|dose|spray)',
      unless: ['(comida|roupa|compras|carteira)'],
    },
    {
      says: '(narcan|naloxona|spray|narkan)( (_)){0,4} (efeito|pegou|funcion_|adiant_|voltou|voltei|acord_|nada|acabou|salvou|nele|nela|em mim|ja dei|ja foi|dei|trouxe)',
      unless: [
        '(como|onde|curso|treinamento|preciso de|quero|tem|dura|validade|venc_|acabou (o|meu) (narcan|kit)|passa o efeito)( (_)){0,4}',
      ],
    },
    {
      says: '(dei|usei|botei|coloquei|apliquei|borrifei|meti|espirrei)( (_)){0,3} (spray|narcan|naloxona|antidoto)( (_)){0,2} (nele|nela|em|nariz|voltou|acordou|no meu|na minha)',
    },
    // Swallowed what should not be.
    {
      says: '(tomei|tomou|bebi|bebeu|engoli|engoliu|comeu|ingeriu|ingeri|chupou|pegou e comeu|achou e comeu)( (_)){0,5} (veneno|chumbinho|agua sanitaria|candida|soda|raticida|cloro|desinfetante|metadona (do|da|de)|metadona demais|meu suboxone|meu comprimid_|minha metadona|meus comprimid_|comprimid_ meu|minhas pilulas|fentanil|minha droga|remedio demais|remedio de adulto)',
      unless: [
        '(cloro (da|na) piscina|hoje (as|de manha)|minha dose)',
        '^(eu )?(tomei|tomo) (o )?meu (suboxone|comprimid_)',
        '^(eu )?(tomei|tomo) (a )?minha metadona',
      ],
    },
    {
      says: '(bebe|nenem|crianca|filha|filho|neto|neta|menino|menina|cachorro)( (_)){0,6} (engoliu|comeu|tomou|pegou|bebeu|chupou|achou)( (_)){0,5} (suboxone|metadona|comprimid_|pilula|pilulas|droga|fentanil|fenta|xanax|remedio|remedios|po|adesivo|pill)',
    },
    // Thought it was another thing; it was fentanyl, and the body says so.
    {
      says: '(fent(a|anil|anyl)|batizad(o|a)|misturad(o|a) com|contaminad(o|a)|adulterad(o|a)|xilazina|tranq|xylazine)( (_)){0,8} (mole|caiu|caindo|apag_|desmai_|medo|mal|morr_|sono|tont_|zonz_|socorro|ajuda|nao (_ ){0,2}(acord_|respir_|respond_))',
      unless: ['(tira|tiras|teste|testar|testei|noticia|aviso)'],
    },
    { says: '(achando|achei|pensei|jurava)( (_)){0,3} (que era|era)( (_)){0,6} (fent_|outra coisa|po errado|heroina|xilazina)' },
    {
      says: `(peito|coracao|cabeca|visao|vista|tudo|corpo|braco)( (_)){0,3} (explodindo|explodir|estourando|preto|escurec_|girando|apagando|parando|disparad_|apertad_|formigando|dormente|rasgando|doendo)( (_)){0,5} (cheirei|cheirar|usei|fumei|injetei|tiro|crack|coca|cocaina|po|pedra|droga|dose|meth|cristal|pico|muito)`,
      unless: ['(estudar|trabalhar|trabalho|academia|ressaca|enxaqueca)'],
    },
    {
      says: '(vejo|vendo|ver|vista|vi)( (ficando|tudo|ta|so|ficou)){1,2} (preto|escuro|escurec_|embacad_|dobrado|girando|branco)( (_)){0,3}',
      unless: ['(roupa|filme|tv|luz|apagao|oculos|em preto e branco|futuro)'],
    },
    {
      says: `(caiu|tombou|capotei|capotou|apaguei|apagou|desabou|desmaiei|desmaiou|desabei|cai|tava caid_)( (_)){0,6} (dose|usar|usou|usei|picada|pico|cheirar|fumar|heroina|fentanil|droga|agulha|seringa|tremendo todo|tremendo toda|depois da dose|baque|crack|po|roxo|roxa|azul|nao volta)`,
      unless: ['(sono|sem usar|luz|internet|foto|nao usou|anos atras|celular)'],
    },
    {
      says: '(usei|usou|fumei|fumou|cheirei|cheirou|injetei|injetou|tomei|tomou|meu amigo|minha amiga|ele|ela)( (_)){0,5} (apaguei|apagou|desmaiei|desmaiou|capotei|capotou|tombou|desabou|caiu)( (_)){0,4} (hora|horas|e|do nada|na rua|chao|minutos|tremendo|duro|dura|mole)',
      unless: ['(sono|luz|internet|foto|celular|da bicicleta|da escada|onibus)'],
    },
    {
      says: '(ficou|ta|tava|caiu|esta)( (_)){0,1} (duro|dura|rigido|rigida|travad_|estatelad_|estirad_)( (_)){0,2} (que nem|feito|como|no|na|e|igual)( (_)){0,3}',
      unless: ['(de grana|transito|bateria|computador|celular|pescoco|costas|coluna|pao|lama|neve|jogo|carne|congelad_|sem dinheiro)'],
    },
    {
      says: '(acho que|parece que|sera que|socorro|ajuda|ai meu deus|meu deus|gente|ele|ela|eu acho que)( (_)){0,2} (ele|ela|meu _|minha _|ta|esta|sta)( (_)){0,1} (morreu|morto|morta|mortu|morrendo)( (aqui|agora|socorro|ajuda|nao sei|ou|e)){0,2}$',
      unless: [
        '(faleceu|numero|cansaco|cansad_|cachorro|gato|celular|bateria|de rir|mes|ano|semana|ontem|mensagem)',
        '^(_ ){0,2}ele morreu',
      ],
    },
    {
      says: '(el|ela|nha _) (sta|fika|kai|ka sta|dja) (mortu|azul|dizmaiadu|dismaiadu|na txon|gelad_|mortu|ta respira|duru|moli)( (_)){0,4}',
    },
    {
      says: '(tive|teve|tiveram|sofri|sofreu|dei|deu|sobrevivi|sobreviveu|passei por|quase)( (_)){0,3} (od|ods|over|overdose|sobredose|sobredosagem|overdoses)( (_)){0,3}',
      unless: ['(filme|serie|de (chocolate|cafe|brigadeiro|bolo|doce|novela|serie|netflix))'],
    },
    // "ovredose", "overdosi", "ouverdoze": the word as thumbs and ears write it.
    {
      says: '(ove|ov|ovr|ovre|oveer|ouver|ouve|uver|over|ovver|overd|overr) ?(dos|doz|dous|does|doss)(e|es|i|is|ei|ou|ando|ar|ada)',
      unless: notReal,
    },
    {
      says: `${no} ${between}(respir|respr|rispir|respiri)(a|ando|ano|an|ar|ava|ou|am|o|e)`,
      unless: ['(alergia|gripe|nariz|asma|rinite|resfriado|mascara|entupido|de (tanto )?rir|tempo (pra|para|nem))'],
    },
    {
      says: `${no} ${between}(acord|acod|acoord|arcord|akord|kord|despert)(a|ando|ano|an|ar|ava|ou|am|e)`,
      unless: [
        ...wakesLate,
        '(eu|quero|queria|rezo|peco|espero|tomara|prefiro|vontade de|deitar|dormir|durma|durmo)( (_)){0,5} (nao|n|nunca|e nao)( (mais|nunca mais)){0,1} acord(ar|e|o|asse)',
      ],
    },
    {
      says: `${no} ${between}(responde|respondendo|respondeno|reage|reagindo|reagino|abre o olho|abre os olhos?|abre olho|da sinal|levanta do chao|fala coisa com coisa|se mexe|volta a si|voltou a si|voltou ainda)`,
      unless: [
        '(mensagem|mensagens|msg|msgs|telefone|ligacao|ligacoes|zap|email|e mail|atende|advogado|medico|clinica|dcf|voces|vcs|vc|me responde)',
      ],
    },
    // Found like that.
    {
      says: `(achei|encontrei|acharam|encontraram|achou|encontrou|vi|cheguei e|peguei|deixei|acordei com)( (_)){0,5} (azul|azulad_|rox_|cinza|dur_|gelad_|desacordad_|inconsciente|desmaiad_|apagad_|caid_|sem respirar|sem vida|jogad_ no chao|babando|espumando|com a (agulha|seringa) no braco)`,
      unless: ['(carro|camisa|camiseta|celular|carteira|chave|bolsa|sapato|mochila|cachorro|gato|pao|anos atras|sou (o|a)|ceu)'],
    },
    // Used, and then.
    {
      says: `${use}( (_)){0,5} (caiu|kai|tombou|capotou|apagou|apaguei|desmaiou|desmaiei|desabou|espumou|espumando|travou|ficou (dur_|mole|rox_|azul_|azul|branc_|cinza)|revirou|convulsionou|parou de|passou mal|passei mal|cai no|caiu no|caindo|nao (voltou|acord_|levant_|respond_))`,
      unless: ['(comida|celular|bateria|bebe (caiu|kai)|cai no sono|computador|carro|wifi|internet|app)'],
    },
    {
      says: '(ta|esta|ficou|tava|caiu|caido|caida|deitado|deitada|estirado|estirada|jogado|jogada)( (_)){0,2} (duro|dura|mole|roxinho|roxinha|roxo|roxa|azulzinho|azul|no chao|no banheiro)( (_)){0,5} (picada|dose|agulha|seringa|usou|usar|cheirou|baque|pico|injet_|nao (_ ){0,2}(mexe|acord_|respir_|respond_|levant_))',
    },
    { says: '(espum)(a|ou|ando|ava)( (_)){0,2} boca', unless: ['cachorro'] },
    // More than a body takes: a number of pills, a whole pack, "demais".
    {
      says: `${use}( (uns|umas|mais de|quase|tipo|ja|bem uns)){0,2} ((4|5|6|7|8|9)|(1|2|3|4|5|6|7|8|9)(0|1|2|3|4|5|6|7|8|9){1,2}|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|quarenta|cinquenta|cem|meia duzia de|uma duzia de)( (de|e poucos|e tantos|e tantas)){0,2} (comprimid_|pilul_|remedi_|perc_|percs|pill_|oxys?|xan_|xans|rivotr_|clonazep_|klonop_|tyleno_|advil|vicodin|tramado_|gabapent_|cartela_|cartelas|capsul_|benz_|diazep_|calmant_|bala_|balas)`,
    },
    {
      says: `${use}( (_)){0,2} (demais|dimas|de mais|txeu|muita droga|alem da conta|mais do que aguento|mais do que devia e|vidro inteiro|frasco inteiro|frasco todo|vidro todo|caixa inteira|caixa toda|cartela inteira|cartela toda|tudo de uma vez)`,
      unless: ['(cafe|cerveja|sol|comi|comida|sorvete|telefone|celular|internet|dados|agua|tempo|sal)'],
    },
    {
      says: '(exagerei|exagerou|passei da conta|passou da conta|pesei a mao|abusei)( (_)){0,3} (dose|droga|po|pico|baque|remedio|cheir_|us_|injet_|hoje|hj)( (_)){0,9} (coracao|cai|ar|olho|vis_|visao|respir_|acordad_|chao|sozinh_|peito|tremendo|girando|apag_|mal|morr_|acho)',
    },
    { says: '(exagerei|exagerou|errei|errou)( na| a) (dose|mao no po)' },
    { says: `(droga|coca|cocaina|po|cristal|meth|pedra|crack|cheir${ends}|fent${ends}|fentanil|heroina|dose|pico)( (_)){0,6} ${failing}` },
    { says: `${failing}( (_)){0,6} (droga|cheirei|usei|fumei|injetei|cocaina|fentanil|heroina|dose|pico|cristal|meth)` },
    {
      says: '(respira|respirando|respiracao|folego)( (_)){0,3} (fraquinh_|fraquissim_|de vez em quando|por minuto|aos poucos|bem pouquinho|parando|quase nada|barulhent_|roncand_|roncando)',
    },
    // Brought back.
    {
      says: '(fui|foi|fomos|sendo|ser|me|o|a|tiveram que me|tiveram de me|tive que|precisei|conseguiram)( (me|o|a|ser)){0,1} (reanim|ressuscit|revivi)(ad_|ado|ada|ou|aram|ei|ar|do|da|ram)',
    },
    {
      says: '(dei|demos|deram|deu|dando|botei|meti|borrifei|apliquei|aplicaram|usei|usamos|usaram|injetei|precisei de|precisou de|levei|levou|gastei|gastaram|gastamos|tomou|tomei|foram|foi|com|so com)( (ja|o|a|os|as|nele|nela|um|uma|uns|umas|no nariz|dele|dela|1|2|3|4|5|6|dois|duas|tres|quatro|varias|varios|mais|spray|sprays|dose|doses|de|jato|jatos|em mim|no meu _)){0,5} (narcan|narcans|narkan|narcam|naloxona|naloxone|nalaxona|naloxon)',
      unless: [
        '(curso|treino|treinamento|aula|kit|kits|caixa|caixas|palestra|ensina)',
        '(deram|deu|dei)( (_)){0,3} (narcan|naloxona) (de graca|no posto|pra (eu )?(levar|guardar)|na (rua|clinica|feira))',
        'voces|vcs (_ ){0,1}(deram|dao)',
      ],
    },
    {
      says: '(dei|demos|deram|um|dois|outro|segundo|mais um) (spray|jato|esguicho)( (_)){0,4} (nao|nariz|agora|mais|voltou|adianta|acord_|o que)',
    },
    // Cape Verdean.
    { says: '(el|n|nha _|kel _) ((ka|dja|ku|sta|ta) ){0,3}(ta |sta )?(korda|kordadu|respira|mexi|fla nada)', unless: ['(sedu|trabadju)'] },
    { says: '(boka|boxu|bos|labiu|kara|dedu|unha)( (_)){0,2} (azul|roxu)' },
    { says: '(mariadu|desmadjadu|kai na txon|dismaia|ta mori|sta mori)', unless: ['(barku|karu|dinheru|mes|trabadju|mar)'] },
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
        '(quero|queria|rezo|peco|espero|tomara|prefiro|vontade de|deitar|dormir|durma|durmo|pra|para)( (_)){0,5} (nao|n|nunca)( mais){0,1} acord(ar|e|o|asse)',
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
      says: '(inconsciente|desacordado|desacordada|desmaiado|desmaiada|desmaiou|desmaiei|apagou|apagado|apagada|desfalecido|desfaleceu|sem pulso|sem sentidos)',
      unless: [
        '(apaguei|apagou|apagado)( (_)){0,3} (luz|foto|mensagem|conversa|celular|app|numero|contato)',
        '(luz|foto|celular|cel|telefone|tela|internet|bateria|tv|computador|farol|fogo) (_ ){0,2}apag_',
        'apagou (_ ){0,2}(luz|foto|celular|tela|tv)',
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
      says: '(passou|passando|passei|passa) (muito )?mal( (_)){0,3} (dose|usou|usei|droga|fentanil|de usar|depois de usar|apagou|caiu|agora|aqui)',
      unless: ['(comida|comi|calor|onibus|ressaca|sem usar|sem dose|abstinencia)'],
    },
    {
      says: '(acho que )?(morreu|ta morto|ta morta|esta morto|esta morta)( (aqui|agora|no|na|nao|sera|acho|sem|frio|gelado)){1,2}',
      unless: ['(cansaco|cansado|sono|de rir|celular|bateria|semana passada|ano passado|faz)'],
    },
  ],
  possible: [
    {
      says: `(usei|usou|tomei|tomou|cheirei|cheirou|fumei|fumou|injetei|injetou)( (_)){0,1} (mt|mto|mta|muito|muita|bastante|pra caramba|pra krl|pra caralho|d mais|um tanto|tudo|o dobro)( (_)){0,2}( (xanax|rivotril|metadona|oxy|po|heroina|droga|coca|remedio|comprimido|comprimidos|perc|fent|k2|cristal|agora|hoje|hj|essa noite)){0,1}( (_)){0,1}$`,
      unless: [
        '(cafe|agua|sol|tempo|cerveja|telefone|internet|celular|comida|remedio pra tosse|cha|sal|narcan|anos|suco)',
        'ja (usei|fumei|cheirei) muito',
      ],
    },
    {
      says: '(usei|usou|fumei|fumou|cheirei|cheirou|tomei|tomou|injetei|injetou)( (_)){0,5} (to mal|ta mal|to ruim|to pessim_|me sinto mal|passando mal|to estranh_|to esquisit_|to zoad_|to com medo|to assustad_|coracao (a mil|disparad_|acelerad_)|suando|paranoia)( (_)){0,3}',
      unless: ['(semana passada|ano passado|remedio da gripe|comi)'],
    },
    {
      says: '(coracao|peito)( (_)){0,3} (a mil|disparad_|acelerad_|explodindo|doendo|saindo)( (_)){0,6} (usei|cheirei|fumei|injetei|tomei|cristal|meth|coca|crack|po)',
    },
    {
      says: '(me acharam|me encontraram|fui achad_|fui encontrad_)( (_)){0,3} (azul|caid_|carro|banheiro|rua|chao|desmaiad_|sem ar)( (_)){0,3}',
    },
    { says: '(dose|fenta|fentanil|od|overdose)( (_)){0,3} (medo|quase|perto|forte demais)( (_)){0,3}', unless: ['(nao tenho medo)'] },
    {
      says: '(bateu|pegou|ta batendo|subiu)( (_)){0,1} (errado|forte|mal|pesado|torto|demais|estranho)( (_)){0,4}',
      unless: ['(porta|carro|sol|saudade|cabeca na|bola|onibus)'],
    },
    {
      says: '(to|tou|estou|ta|fiquei|ficando)( (_)){0,1} (muito |mt |bem |todo |toda )?(mole|molinh_|grogue|zonz_|tont_|lerd_|chapad_|pescando|cabeceando|derretid_|dopad_|lesad_)( (_)){0,4}',
      unless: ['(dente mole|coracao mole|calor|fome|gravida|labirintite|dentista|anestesia|trabalho)'],
    },
    {
      says: '(nao|n) (consigo|to conseguindo|tou conseguindo) (ficar|manter)( (_)){0,3} (acordad_|de pe|em pe|abert_|de olho aberto|olhos abert_)( (_)){0,3}',
      unless: ['(trabalho|reuniao|aula|turno|filme|perna|joelho|missa)'],
    },
    {
      says: `${use}( (_)){0,3} (mais do que devia|mais do que podia|um pouco demais|mais que o normal|dose dupla|duas vezes|em dobro|dobrado|a mais|errado|pesado|misturado)`,
      unless: ['(telefone|internet|agua|sal|cafe|banho|numero|onibus|autocarro|endereco|mensagem|mandou|fez)'],
    },
    {
      says: '(misturei|misturou|misturar|misturando|juntei)( (_)){0,5} (remedi_|calmant_|vinho|bebida|alcool|cerveja|xanax|rivotril|metadona|benzo|droga|po|heroina|comprimid_|klonopin)',
    },
    {
      says: `(${strange.slice(1, -1)})( (_)){0,6} (usei|usar|dose|cheirei|fumei|tomei|comprei|droga|fumar|daquilo|depois dess_|injetei|pico|bagulho)`,
    },
    {
      says: `(usei|dose|cheirei|fumei|tomei|comprei|droga|bagulho|injetei|pico|noite toda)( (_)){0,6} ${strange}`,
      unless: ['(livro|filme|comida|comi|remedio de pressao)'],
    },
    {
      says: '(coracao|peito)( (_)){0,2} (estranho|disparado|acelerado|batendo (estranho|rapido|forte)|pulando|apertado|doendo|formigando)',
      unless: ['(amor|saudade|paixao|alegria|feliz|apaixonad_)'],
    },
    {
      says: '(ta|esta|tava|ficou|vi)( (_)){0,2} (caido|caida|jogado|jogada|estirado|estirada|apagado|apagada)( (no|na|do|perto|em))',
      unless: ['(celular|carteira|arvore|poste|sinal|luz|jogado fora)'],
    },
    {
      says: '(nao|n) (atende|responde|aparece|deu noticia|da noticia|chegou)( (_)){0,8} (usando|usou|recai_|dose|droga|pesado|drogad_)',
      unless: ['(medico|clinica|voces|vcs)'],
    },
    {
      says: '(hospital|ambulancia|emergencia|er|pronto socorro|uti)( (_)){0,7} (droga|drogas|dose|usou|usei|usando|fentanil|heroina)',
      unless: ['(teste|trabalho|enfermeir_|exame)'],
    },
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
