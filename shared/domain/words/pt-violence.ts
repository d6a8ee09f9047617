/** Portuguese cues of violence, threat, coercion, and being watched (R8). */
import type { Words } from './language.ts'
import { ends } from './pt-ends.ts'

/** To hurt, in whatever tense. Misspelt too. */
const hurts =
  '(bate|bateu|bateram|batem|batia|batendo|bater|baeteu|bateo|beteu|bat|bati|espanc(a|ou|aram|ando|ava)|agred(iu|iram|e|indo|ia)|agride|agridem|machuc(a|ou|aram|ando|ava)|magoou|feriu|surr(a|ou|aram|ando)|soc(a|ou|aram|ando)|chut(a|ou|aram|ando)|esmurr(a|ou|ando)|esbofete(ou|ia)|estapeou|enforc(a|ou|ando)|estrangul(a|ou|ando)|esgan(a|ou|ando)|sufoc(a|ou|ando)|esfaque(ou|aram|ia|ando)|facou|furou|estupr(a|ou|aram|ando|ava)|violent(a|ou|aram|ando)|violou|violaram|tocou a forca|molest(a|ou|aram|ava)|queim(a|ou|aram|ando)|mord(e|eu)|arranc(a|ou) o cabelo|chicote(ou|ia)|empurr(a|ou|aram|ando)|encoch(a|ou)|encheu de porrada|enche de porrada|deu (um|uma|uns|umas) (soco|tapa|surra|murro|chute|coronhada|facada|tapas|socos|murros|porrada)|da (porrada|soco|tapa|murro|surra)|deu porrada|trancou|tranca|tranc(aram|ando)|prendeu (em casa|no quarto|no banheiro)|amarrou|amarraram|sequestr(ou|aram)|persegue|perseguindo|ameac(a|ou|aram|ando|ava)|obrig(a|ou|am|aram|ando|ava) a|forc(a|ou|am|aram|ando|ava) a|vendeu pra|vende pra)'
/** Who does it. */
const who =
  '(ele|ela|eles|elas|el|es|marido|maridu|namorado|namorada|ex|pai|padrasto|madrasta|irmao|parceiro|parceira|cara|caras|traficante|cafetao|esposo|homem|homens|companheiro|companheira|patrao|dono|tio|filho|vizinho|policial|alguem)'
/** The same words, and nobody is hurt. */
const notHurt = [
  '(me|mi|nos) (bate|bateu|batendo) (uma|a|um|aquela|aquele|o) ?(saudade|saudades|fome|sono|vontade|tristeza|medo|cansaco|nostalgia|fissura|preguica|desanimo|ansiedade|angustia|depre|crise)?$',
  '(bate|bateu|batendo) (uma|a|um|aquela|aquele)? ?(saudade|saudades|fome|sono|vontade|tristeza|nostalgia|fissura|preguica|desanimo)',
  '(jogo|futebol|videogame|uno|domino|xadrez|baralho|truco|dever de casa|prof|professor|professora|tarefa|sol|frio|cafe|sopa|mosquito|cachorro|gato|gata|formiga|abelha|fogao|panela)',
  '(empurra|empurrou)( (_)){0,2} (pra frente|medico|outro setor|fila)',
  '(policia|pm) (_ ){0,1}me (prendeu|parou)',
]

/** Portuguese cues of violence, threat, coercion, and being watched (R8). */
export const ptViolence: Words['danger']['overdose'] = {
  sure: [
    {
      says: '(jurad(o|a)|ameac(a|as|ad(o|a)))( (de|por|com)){0,1} (morte|mort_|faca|arma|vida|me|surra|estupro|cobra|na rua|traficante)( (_)){0,4}',
      unless: ['(filme|serie|bomba|chuva)'],
    },
    {
      says: '(gente|caras|cara|pessoal|alguem|eles|uns|traficante|traficantes|homens|gangue|tem gente|povo)( (_)){0,2} (querendo|quer|querem|vao|jurou|atras|procurando)( (pra|para|me|de)){0,2} (me )?(matar|pegar|bater|mat_|furar|quebrar|cobrar|mim pra|mim com)( (_)){0,4}',
      unless: ['(me pegar (as|no|na)|carona|emprego|nas aulas)'],
    },
    {
      says: '(me|fui|fomos|foi|nos)( (_)){0,1} (atacaram|atacou|atacad_|assaltaram com|espancad_|agredid_|estuprad_|assaltad_ e|roubad_ e|drogaram|dopad_|dopou|doparam|molestad_|tocou onde|tocaram onde)( (_)){0,4}',
      unless: ['(dente|alergia|cachorro|pulgas|mosquito|verme|jogo|gastrite)'],
    },
    {
      says: '(pai|padrasto|tio|avo|primo|irmao|vizinho|cunhado|pastor|patrao)( (_)){0,2} (me toca|me tocou|me tocava|mexe comigo|mexeu comigo|mexia comigo|abusa|abusou|abusava|passa a mao|vem no meu quarto|entra no meu quarto|entrou no meu quarto|me apalpa|me apalpou|encosta em mim)( (_)){0,4}',
      unless: ['(emocao|musica)'],
    },
    {
      says: '(acordei)( (_)){0,3} (sem roupa|sem calca|pelad_|nua|nu|machucad_|com dor|em cima de mim)( (_)){0,6}',
      unless: ['(dor (de|nas) (cabeca|costas|dente)|ressaca|torcicolo)'],
    },
    {
      says: '(me )?(escond(endo|id(o|a)|i|o)|fug(i|indo|imos|id(o|a)|ir)|corri|correndo)( (_)){0,3} (dele|dela|deles|marido|ex|namorado|padrasto|com as criancas|com meus filhos|atras de (mim|nos)|de casa|do meu)( (_)){0,4}',
      unless: ['(policia|juiz|detox|clinica|chuva|us(o|ar|ando)|droga|problema|frio|gato|cachorro|quando (era|tinha))'],
    },
    {
      says: '(trouxe|trouxeram|levou|levaram|pegou|pegaram|tomou|tomaram|retem|reteve|seguram|segura|ficou com|ficaram com)( (_)){0,5} (papeis|passaporte|documentos|meus papeis|meus documentos|minha identidade|meu visto)( (_)){0,5}',
      unless: ['(advogado|juiz|rmv|consulado|banco|policia|assistente|roubaram|onibus|xerox|copia|clinica|social security)'],
    },
    {
      says: '(trabalh(o|ando|ar)|faxino|limpo)( (_)){0,3} (sem receber|de graca|sem salario|sem pagamento|obrigad_|forcad_)( (_)){0,6}',
      unless: ['(voluntari_|igreja)'],
    },
    {
      says: '(moro|vivo|durmo|fico)( (_)){0,3} (eles|ele|patrao|patroa|donos?)( (_)){0,2} (nao me deixam|nao me deixa|nao deixam|nao deixa|me vigiam|me obrigam|me obriga)( (_)){0,4}',
    },
    {
      says: '(rastreador|gps|camera|aplicativo espiao|app espiao|airtag|microfone)( (_)){0,5} (meu carro|meu celular|minha bolsa|minha casa|meu quarto|me seguir|me vigiar|saber onde)( (_)){0,3}',
      unless: ['(entrega|uber|seguro|bebe|cachorro|comprei|gato|pet)'],
    },
    {
      says: `${who}( (_)){0,3} (ta com|esta com|tem|tinha|comprou|anda com|pegou|carrega|guarda|puxou|sacou|mostrou|apontou|veio com)( (uma|um|a|o|sempre)){0,1} (arma|faca|pistola|revolver|facao|machado|canivete|taco|cano|espingarda)( (_)){0,4}`,
      unless: ['(cozinha|churrasco|brinquedo|policial|filme|seguranca|caca)'],
    },
    {
      says: '(apert|segur|agarr|pux|torc|pis|cusp)(ou|a|ando|aram|iu|e|eu)( (_)){0,2} (meu|minha|no meu|na minha|o meu|pelo|pelos)( (_)){0,1} (pescoco|cabelo|cabelos|braco|garganta|cara|rosto|barriga|pulso)( (_)){0,4}',
      unless: ['(cabeleireir_|medic_|dentista|massag_|enfermeir_|academia|cachorro|bebe)'],
    },
    {
      says: '(tentou|tentaram|tenta|tentando|quis|queria|quer|querem|kre|kria|vai|vao)( (me|mi|nos)){0,1} (agarrar|estuprar|me agarrar|me estuprar|violentar|abusar|forcar|sufocar|enforcar|esganar|atropelar|sequestrar|me atropelar|me sequestrar|furar|esfaquear|me bater|me matar|mata m|mata mi|bate m|bate mi|da m)( (_)){0,4}',
      unless: ['(oportunidade|chance|jogo|mosquito|eu (quis|queria|tentei))', '^(eu )?(vou|quero)'],
    },
    {
      says: '(passou|passa|passaram|passando|botou|meteu|colocou|enfiou)( (a|as)){1} (mao|maos)( (_)){0,1} (em mim|na minha|no meu|ni mi|me)( (_)){0,4}',
    },
    {
      says: '(trancad(o|a)|presa|preso|fechad(o|a)|cativ(o|a)|amarrad(o|a))( (_)){0,4} (ele|ela|eles|marido|levou a chave|chave|nao (posso|deixa|consigo) sair|contra a minha vontade|a forca|em casa|no quarto|no porao)( (_)){0,4}',
      unless: [
        '(us(o|ar|ando|ei)|dose|transito|neve|elevador|cadeia|preso no (trabalho|transito)|carro|esqueci|perdi|na delegacia|meu (irmao|filho|pai|primo)|ele ta preso|ela ta presa|banheiro da)',
      ],
    },
    {
      says: '(levou|escondeu|tirou|tomou|pegou|roubou)( (a|as|o|os|meu|minha|meus|minhas)){1,2} (chave|chaves|celular|passaporte|documentos|sapatos|roupas|dinheiro)( (_)){0,5} (nao (posso|consigo|deixa)|trancou|pra eu nao|presa|sair|fugir|embora|ameac_)',
      unless: ['(ladrao|na rua|onibus)'],
    },
    {
      says: '(nao|n) (posso|consigo|da pra|tenho como) (sair|ir embora|fugir|escapar)( (_)){0,3} (ele|ela|eles|dele|dela|marido|ex|casa|aqui|nao deixa)( (_)){0,4}',
      unless: ['(neve|chuva|carro|perna|dinheiro|trabalho|frio|doente|febre|gesso|probation|cama|onibus|cadeira)'],
    },
    {
      says: '(surra|surras|porrada|porradas|soco|socos|murro|murros|tapa|tapas|pancada|pancadas|facada|facadas|chute|chutes|coronhada)( (_)){0,3} (na rua|em casa|dele|dela|do meu|da minha|na cara|no rosto|do marido|ontem|hoje|de novo|no abrigo|no olho|na barriga|hj)( (_)){0,4}',
      unless: ['(jogo|domino|luta|ufc|boxe|filme|vida|conta|preco|time|frio|vento|saco de|que dei)'],
    },
    {
      says: '(deram|deu|dao|da|davam|dava)( (me|um|uma|uns|umas)){1,2} (surra|porrada|soco|socos|tapa|tapas|murro|murros|chute|chutes|pancada|facada|tiro|coronhada)( (_)){0,4}',
      unless: ['(jogo|domino|luta|ufc|boxe|filme|vida|time|sorte|tapa na (casa|cara da)|no gol)'],
    },
    {
      says: '(cheia|cheio|toda|todo|marcad(o|a)|coberta|coberto|com)( (_)){0,1} (de )?(hematoma|hematomas|rox(o|os|a|as)|marcas|machucad_|sangue|olho roxo|arranhad_|ferid_|quebrad_)( (_)){0,3}(dele|bat_|apanh_|marido|briga|$)',
      unless: ['(labio|boca|unha|dose|usou|respir_|acord_|cor|camisa|vestido|veia|agulha|cai|queda|bicicleta|gelo|escada|cansad_)'],
    },
    {
      says: '(chama|chamem|chame|liga pra|liguem pra|manda|mandem)( (_)){0,2} (policia|911|viatura)( (_)){0,4} (ele|ela|ex|marido|eles|socorro|arma|faca|bat_|matar|aqui|porta|rapido)( (_)){0,3}',
      unless: ['nao (chama|chamem|liga|manda)', '(respira|acorda|overdose|desmai_|azul)'],
    },
    {
      says: '(ele|ela|ex|marido|eles|namorado|padrasto|el)( (_)){0,3} (vindo|vem|ta vindo|a caminho|chegando|voltando|na porta|aqui fora|la fora)( (_)){0,3} (raiva|brav_|furios_|arma|faca|bebad_|me pegar|me matar|me bater|atras de mim|louc_|porrada|gritando)( (_)){0,3}',
    },
    {
      says: '(tao|estao|ta|esta|eles|me|nos)( (me|nos|tao|estao)){0,2} (segurando aqui|prendendo aqui|mantendo aqui|mantem aqui|mantem presa|mantem preso|vigiando|venderam|vendeu|vendendo|traficaram|trouxeram enganad_|trouxe enganad_|drogaram|droga a forca|dopou|dopam|doparam|droga pra|injeta a forca|exploram|explora|escraviza|escravizam)( (_)){0,4}',
      unless: ['(fila|na clinica|no hospital|na linha|carro|celular|apartamento|me vendeu (um|uma|o|a))'],
    },
    {
      says: '(sofro|sofri|sofrendo|sofre|vitima|vivo|vivendo|passo|passei|aguento|denunciar|numa|num|em|meu|um)( (de|por|uma|um|com|numa|num)){0,2} (abuso|abusos|agressao|agressoes|violencia|maus tratos|espancamento|relacionamento abusivo|relacao abusiva|casamento abusivo|marido abusivo|namorado abusivo|ameacas|assedio|estupro|trafico de pessoas|exploracao sexual|trabalho escravo|carcere)( (_)){0,4}',
      unless: ['(palestra|curso|infancia|quando era|filme|noticia|alcool|abuso de (droga|alcool|substancia))'],
    },
    {
      says: '(relacionamento|relacao|casamento|namoro|marido|namorado|ex|parceiro|homem)( (_)){0,1} (abusiv(o|a)|agressiv(o|a)|violent(o|a)|toxico e|perigos(o|a))( (_)){0,3}',
      unless: ['(palestra|curso|grupo)'],
    },
    {
      says: '(medu|medo|mede)( (_)){0,2} (del|di nha maridu|di el|dele|dela|deles|do meu|da minha (ex|mulher|namorada))( (_)){0,3}',
      unless: ['(recair|perder|morrer|morra|usar|juiz|medico|chefe|cachorro|exame|dente)'],
    },
    {
      says: '(el|maridu|nha maridu|omi|nha omi|nha namoradu|padrastu)( (_)){0,2} (bate|bati|da|mata|amiasa|inxota|kre mata|feri|dja bate|ta bate)( (m|mi|na mi|nha)){0,1}( (_)){0,2}$',
      unless: ['(bola|palma)'],
    },
    // Hit, choked, forced: whoever did it.
    { says: `(me|mi|nos|te) ${hurts}`, unless: notHurt },
    {
      says: `${hurts} (em mim|ni mi|na mi|na gente|em nos|na minha cara|no meu rosto|minha cara|nela|na minha (mae|irma|filha|amiga)|nos meus filhos|no meu filho|na minha barriga|na minha cabeca)`,
      unless: notHurt,
    },
    { says: `${who}( (_)){0,3} ${hurts} (me|nos|m|lhe|a)( (_)){0,3}`, unless: notHurt },
    { says: `${who} (ta|sta|tava|esta a|anda a) (da m|da mi|bate m|bati m|bate mi|inxota m|amiasa m)` },
    {
      says: `${who}( (_)){0,4} (agua quente|oleo quente|acido|cadeira|garrafa|panela|cinto|fio|pau)( (_)){0,2} (em mim|mim|na minha cara)`,
    },
    {
      says: '(jogou|jogaram|atirou|tacou|arremessou|lancou|botou)( (_)){0,3} (em mim|contra mim|na minha cara|na minha cabeca|contra a parede|na parede|escada abaixo|no chao e)',
      unless: ['(praga|bola|neve|culpa|pedido|charme)', 'prato na parede'],
    },
    {
      says: '(me|nos) (jogou|empurrou|arrastou|atirou|agarrou|agarraram|puxou|segurou|derrubou)( (_)){0,2} (parede|escada|chao|cabelo|braco|pescoco|forca|beco|rua|carro|atras|garganta|cama|mato|banheiro)',
    },
    {
      says: '(apanh)(o|ei|a|ou|ando|ava|ar|amos)( (_)){0,2} (de novo|em casa|dele|do|da|de|muito|ontem|hoje|toda|todo|quando|por|na frente)',
      unless: [
        '(onibus|autocarro|comboio|trem|chuva|jogo|time|frio|sol|gripe|taxi|quando era|do _ mais|feio|vasco|flamengo|corinthians|benfica|porto|sporting|celtics|patriots|bruins|red sox)',
      ],
    },
    {
      says: '(levei|tomei|levou|leva|levo)( (_)){0,1} (surra|soco|socos|porrada|porradas|tapa|tapas|pancada|murro|murros|facada|tiro|chute|chutes|paulada)( (_)){0,3}',
      unless: ['(domino|jogo|futebol|videogame|xadrez|baralho|truco|conta|preco|vida|trabalho|cara do)'],
    },
    // Said they would kill or hurt.
    {
      says: `(ele|ela|eles|ex|marido|namorado|cara|caras|traficante|padrasto|cafetao|pai|disse|disseram|falou|falaram|jurou|ameacou|ameaca|ameacando|prometeu|mandou dizer)( (_)){0,7} (me mata|me matam|me matar|mata eu|mata a gente|mata nos|mata meus filhos|mata minha mae|mata minha familia|matar meus filhos|matar minha familia|matar a gente|nos matar|acaba comigo|acabar comigo|me pega|me pegar|me queima|me queimar|me furar|me fura|quebra minha cara|quebrar minha cara|me arrebenta|me arrebentar|me acha|corta minha cara|mata todo mundo)`,
      unless: [
        '(mae|professora|chefe|esposa|mulher) (_ ){0,1}me mata',
        'me pega (as|no|na|em|aqui|de carro|pra|amanha)',
        'me pegar (as|no|na|em casa pra|aqui|de carro|pra|amanha|depois)',
        'calor',
        'cansaco',
      ],
    },
    {
      says: `(ameac|amiac|amias)(ou|a|aram|ando|am|ava|ado|ada)( (_)){0,3} (me|mim|matar|morte|faca|arma|minha familia|meus filhos|tomar|tirar|chamar a imigracao|deportar|imigracao|policia|de novo)`,
      unless: ['(chuva|dever de casa|prof|chover|neve)'],
    },
    {
      says: '(tao|ta|estao|esta|to sendo|tou sendo|sendo|anda|andam|alguem|cara|carro|homem|caras|uns caras|ele)( (_)){0,3} (me seguindo|me segue|me perseguindo|me persegue|me vigiando|me rondando|atras de mim|seguindo me|a seguir me|a perseguir me|a vigiar me|me espionando)',
      unless: ['(instagram|insta|tiktok|face|cachorro|gato)'],
    },
    {
      says: `(ele|ela|ex|marido|namorado|homem|cara|caras|eles|uns|alguem|padrasto)( (_)){0,4} (na porta|na minha porta|na janela|la fora|no portao|em frente|na minha casa|aqui|ca|vieram|veio|entrou|invadiu|apareceu)( (_)){0,3} (faca|arma|armad_|pistola|facao|gritando|me procurando|esmurrando|batendo na porta|querendo entrar|forcando|quebrando|ameacando|me matar|bebad_ e)`,
    },
    {
      says: '(com|tem|tinha|puxou|sacou|mostrou|apontou|encostou)( (uma|um|a|o)){0,1} (arma|faca|pistola|revolver|facao|canivete|cano)( (_)){0,4} (porta|mim|minha|me|pescoco|cabeca|costas|barriga)',
      unless: ['(cozinha|churrasco)'],
    },
    { says: `(armad${ends})( (_)){0,4} (porta|casa|procur_|atras|aqui|mim|entr_|meu irmao)`, unless: ['(forcas|filme)'] },
    {
      says: '(nao|n) (posso|da|consigo|quero|devo|tenho como|posso nem)( (_)){0,1} (voltar|ir|entrar|dormir|ficar)( (_)){0,3} (casa|la)( (_)){0,3} (ele|ela|marido|ex|padrasto|me esper_|me mat_|bat_|perig_|medo|porque ele|armad_)',
    },
    {
      says: '(ele|ela|marido|ex|pai|padrasto|namorado)( (_)){0,3} (bebad_|drogad_|louc_|descontrolad_|fora de si|transtornad_)( (_)){0,9} (medo|quarto|crianca|criancas|trancad_|escondid_|gritando|quebrando|bater|socorro|machuc_|porta)',
    },
    {
      says: '(ele|ela|marido|ex|namorado|padrasto)( (_)){0,3} (gritando|quebrando|esmurrando|batendo na porta)( (_)){0,8} (medo|quarto|crianca|criancas|socorro|escond_|tranc_)',
    },
    {
      says: `(medo|apavorad${ends}|com panico|pavor|morro de medo|aterrorizad${ends})( (_)){0,6} (ele|dele|marido|ex|namorado|padrasto|meu pai|voltar pra casa|ir pra casa|dormir em casa|me mat_|me bat_|me ach_|me encontr_)`,
      unless: ['(recair|perder|morrer|usar|morra|recaia|prova|juiz|medo dele cair)'],
    },
    // Held, sold, put to work.
    {
      says: `(obrig|forc)(a|am|ou|aram|ada|ado|ando|ava)( (_)){0,3} (transar|programa|programas|prostitu_|sexo|vender|me vender|usar|dormir com|trabalhar sem|ficar com|fazer coisas|na rua|homens|pagar com|carregar|levar droga|trabalhar de graca)`,
      unless: ['(empresa|escola)'],
    },
    {
      says: '(pega|pegou|fica com|ficou com|tomou|toma|guarda|segura|retem|reteve|escondeu|confiscou|leva)( (_)){0,2} (meu passaporte|meus documentos|meu salario|meus papeis|minha identidade|todo meu dinheiro|meu dinheiro todo|meu pagamento|o meu salario|o meu passaporte)( (_)){0,12}',
      unless: ['(banco|rmv|aluguel|abrigo guarda|consulado|advogado)'],
    },
    { says: '(devo|deve|devendo|divida)( (_)){0,3} (passagem|viagem|coiote)( (_)){0,9} (bat_|trabalh_|ameac_|sair|pag_)' },
    {
      says: '(nao|n|nunca)( (me)){0,1} (deixa|deixam|deixou|deixava)( (eu|me|a gente|nos)){0,1} (sair|ir embora|falar com|usar|ver|trabalhar|ter|estudar|visitar|ligar)',
      unless: ['(chuva|medico|chefe|clinica|detox|dor|perna|probation|neve|abrigo|hospital|seguro|doi|usar sapato|onibus)'],
    },
    {
      says: '(ele|ela|marido|ex|namorado|namorada|padrasto)( (_)){0,1} (controla|controlava|controlando|comanda|manda em|vigia|toma conta de)( (_)){0,3} (tudo|dinheiro|celular|roupa|vida|horarios|passos|salario|comida)',
    },
    {
      says: `(estupr|violent|viol)(ou|aram|ada|ado|ar|o|adas)( (_)){0,2}`,
      unless: ['(filme|serie|noticia|novela|regra|probation|violao|lei)'],
    },
    { says: '(abus)(ou|aram|a|am|ada|ado|ando|ava)( (_)){0,1} (de mim|sexual_|de minha|da minha|dela|do meu filho)' },
    {
      says: '(irma|amiga|mae|prima|filha|vizinha|ela|sobrinha|cunhada)( (_)){0,3} (apanha|apanhou|apanhando|foi espancada|foi agredida|foi estuprada|ta escondida|fugiu do|fugiu de casa)',
      unless: ['(onibus|autocarro|chuva|frio)'],
    },
    { says: '(pol|violencia)( (_)){0,1} domestica', unless: ['(curso|palestra|grupo|advogad_|folheto)'] },
    {
      says: '(ele|ela|eles|marido|namorado|namorada|ex|pai|padrasto|irmao|parceiro|cara|traficante|cafetao|esposo|homem|meu homem|companheiro|patrao|filho|chefe|tio)( (_)){0,4} (me|mim|em mim) (bateu|bate|batendo|espancou|espanca|espancando|agrediu|agride|agredindo|machucou|machuca|machucando|estuprou|estupra|violentou|abusou|abusa|abusando|enforcou|estrangulou|esganou|chutou|chuta|socou|soca|empurrou|empurra|queimou|queima|esfaqueou|ameacou|ameaca|ameacando|forca|forcou|obriga|obrigou|obrigando|prende|prendeu|trancou|tranca|trancado|persegue|perseguindo|seguindo|segue|vendeu|vende|sequestrou|amarrou|jogou|arrastou|apontou|cortou)',
      unless: [
        ...notHurt,
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
      unless: [...notHurt, 'carro'],
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
      unless: ['(uso|usar|usando|usei|dose|parada|droga|chave|fechadura|porta do carro|fora do carro)'],
    },
    {
      says: '(to|tou|estou|me) (escondido|escondida|fugindo|fugi|escondi)( (_)){0,3} (dele|dela|marido|namorado|ex|casa|deles|banheiro|pai|padrasto)',
    },
    {
      says: '(quebrou|quebraram|fraturou|roxo|roxos|hematoma|hematomas|sangrando|sangue|marcas)( (_)){0,5} (meu braco|meu nariz|minha costela|minhas costelas|minha cara|bateu|ele fez|dele|apanhei|surra|no meu rosto|meu dente|meus dentes|pescoco)',
    },
    {
      says: '(apanhei|apanho|apanhando|levei uma surra|levei um soco|levei porrada|tomei uma surra|me encheu de porrada|me deu uma surra|me deu um soco|me deu um tapa)',
      unless: ['(chuva|jogo|quando crianca|onibus|autocarro|comboio|trem|taxi|time|domino|baralho|truco|xadrez|gripe|sol)'],
    },
  ],
  possible: [
    {
      says: `${who}( (_)){0,2} (instalou|colocou|botou|pos|usa|tem)( (_)){0,1} (app|aplicativo|rastreador|gps|camera|senha|bloqueio|airtag)( (_)){0,5}`,
      unless: ['(trabalh_|entrega|uber|seguro|clinica|escola|abrigo|bebe)'],
    },
    {
      says: `(quando|se|assim que|enquanto|so quando|porque)( (_)){0,1} (ele|ela|marido|namorado)( (_)){0,1} (chega|chegar|ta|sai|sair|estiver|dorme|bebe|beber|descobrir|souber|ver|vir|acordar)( (_)){0,4} (medo|parar|para|apag_|escond_|desligo|nao (posso|escrev_|respond_|manda)|agressiv_|muda|outr_|brig_|grit_|respond_|escrev_)( (_)){0,3}`,
      unless: ['(bebe (dorme|acordar)|trabalho|remedio|comida)'],
    },
    {
      says: '(tenho|preciso|vou)( (que|ter|de|ir)){1,2} (ir|parar|desligar|apagar|sair|parar de escrever)( (_)){0,2} (ele|ela|marido|namorado|eles)( (_)){0,1} (chegou|chegando|ta (vindo|aqui|chegando|em casa)|voltou|acordou|vem)( (_)){0,3}',
    },
    {
      says: '(ele|marido|namorado|padrasto)( (_)){0,1} (chegou|chegando|acordou|voltou|ta vindo|ta em casa|ta aqui)( (_)){0,2} (depois|tchau|nao|falo|nao posso|apag_|desligo|para|parem|tenho que)( (_)){0,3}',
      unless: ['(bem|feliz|trabalho e)'],
    },
    {
      says: '(so|somente|apenas|nao)( (me)){0,1} (escreve|escreva|escrevam|manda|mande|mandem|liga|liguem|ligue)( (_)){0,4} (ele|ela|marido)( (_)){0,1} (nao (ta|esta|estiver)|ta (em casa|aqui|perto)|esta (em casa|aqui|perto)|sair|estiver|ve|olha|pode ver|dormir|trabalh_)( (_)){0,3}',
    },
    {
      says: '(me arrepend(o|er|a)|vai se arrepender|vou me arrepender|vou pagar caro|vai me pagar|eu vou ver so|voce vai ver|vou ver o que)( (_)){0,3}',
      unless: ['(compr_|usei|recai|fiz|casei|de ter|eu me arrependo|mudei)'],
    },
    {
      says: `${who}( (_)){0,3} (decide tudo|manda em tudo|manda em mim|nao me da dinheiro|pega meu dinheiro|controla quanto|nao sou nada|sou nada sem|nao valho|diz que sou|me chama de|escolhe minhas|esconde (meu|minha|meus|minhas)|fica me esperando|me espera na|me liga (_ ){0,1}vezes|nao larga do meu pe|nao larga do pe|nao me deixa em paz|vive atras)( (_)){0,5}`,
      unless: ['(carona|onibus|amor|querid_|bem|linda|anjo)'],
    },
    {
      says: '(nao|n) (posso|pude|consegui)( (_)){0,5} (porque|pq|por que|pois)( (_)){0,1} (ele|ela|marido|namorado) nao (deixa|deixou|quer|gosta)( (_)){0,3}',
    },
    {
      says: '(ele|ela|marido|namorado|ex|padrasto|el)( (_)){0,3} (do meu lado|ao meu lado|do lado|aqui perto|ouvindo|olhando|por perto|aqui comigo|me olhando|vendo)( (_)){0,3}$',
      unless: ['(feliz|tv|jogo|filme|carinh_|apoia|bebe|cachorro|gato|dormindo)'],
    },
    {
      says: '(ele|ela|marido|namorado|ex|eles|padrasto)( (_)){0,1} (nao|n) pode( (nem)){0,1} (saber|ver|descobrir|desconfiar|sonhar|ouvir)( (_)){0,6}',
      unless: ['(surpresa|festa|presente|recai)'],
    },
    {
      says: `${who}( (_)){0,2} (me |mi )?(humilha|humilhou|xinga|xingou|xingando|ofende|ofendeu|grita|gritou|gritando|rebaixa|diminui|insulta|insultou|manipula|isola|persegue|chantageia|sufoca|controla|vigia|pressiona|ciume|ciumes|cobra)( (_)){0,3}`,
      unless: ['(gol|jogo|juiz|time|transito|cachorro|crianca|bebe|aluguel|sufoca o)'],
    },
    {
      says: `${who}( (_)){0,3} (quebrando|quebra|quebrou|destruiu|destruindo|chutou|socou|esmurrou|jogou|jogando|arrebentou)( (_)){0,1} (tudo|a porta|a parede|as coisas|meu celular|meu telefone|coisas|prato|pratos|copo|copos|a tv|a casa|o carro|meu carro|moveis|minhas coisas|nossa)( (_)){0,3}`,
      unless: ['(lixo|bebe|crianca|mecanico|obra|reforma|gato|cachorro|neve)'],
    },
    {
      says: `${who}( (_)){0,2} (tem|com|morre de|sente|doente de)( (muito|um)){0,1} (ciume|ciumes)( (_)){0,3}`,
      unless: ['(cachorro|gato|irmaozinho|bebe)'],
    },
    {
      says: '(ordem de restricao|restraining order|medida protetiva|ordem de protecao|209a)( (_)){0,6}',
      unless: ['(acabou|contra mim|advogado ajud_)'],
    },
    {
      says: `${who}( (_)){0,3} (nao gosta|nao deixa|nao quer|detesta|odeia|implica|se irrita|fica bravo|reclama|briga)( (_)){0,4} (eu saia|eu saio|eu saia de casa|eu fale|eu falo|eu trabalhe|meus amigos|minhas amigas|minha familia|eu use|eu tenha|eu visite|eu estude|quando saio|quando eu saio|que eu _)`,
      unless: ['(cachorro|fume|fumo|recaia|beba|use droga|use drogas)'],
    },
    {
      says: `${who}( (_)){0,2} (le|ler|ve|olha|mexe|conta|vigia|checa|revista|escuta|ouve|quebrou|quebra|joga|jogou|esconde|escondeu|rasgou|pega|confere|controla|rastreia|toma)( (_)){0,4} (tudo|os minutos|o tempo|celular|telefone|mensagem|mensagens|msg|msgs|prato|pratos|documento|documentos|parede|minhas coisas|minhas roupas|porta|copo|copos|cadeira|passaporte|carteira|chaves?)`,
      unless: ['(medico|clinica|abrigo|cachorro|crianca|bebe|trabalho|voces|vcs|quem|meu irmao e eu)'],
    },
    {
      says: '(nao|n) (posso|da pra|consigo|podia|devo)( (_)){0,2} (falar|demorar|escrever|responder|ligar|mandar|conversar|digitar)( (_)){0,3} (ele|ela|marido|ex|namorado|padrasto|eles)( (_)){0,3} (aqui|perto|do lado|ouvindo|vendo|olhando|chegou|chegando|casa|le|ve|conta|escuta|acord_)',
    },
    {
      says: '(apaga|apague|apaguem|deleta|delete|apagar|apago)( (_)){0,4} (ele|ela|marido|ex|namorado)( (_)){0,2} (le|ve|olha|mexe|descobr_|pega|checa|lendo|ver|ler)',
    },
    {
      says: '(casa|la|aqui|abrigo|quarto)( (_)){0,3} (nao|n) (e|ta|esta|estao|sao|eh) (segur_|tranquil_|bom pra mim|bom com ele)',
      unless: ['(escada|gelo|obra)'],
    },
    {
      says: '(ta|esta|ficou|tava|ficando|clima)( (_)){0,1} (tens_|pesad_|feio|complicad_|perigos_|dificil)( (_)){0,4} (com ele|com ela|em casa|casa|marido|namorado)',
      unless: ['(aluguel|dinheiro|trabalho|neve)'],
    },
    {
      says: '(dormindo|dormi|durmo|saindo|fiquei|ficando)( (_)){0,2} (fora|no carro|na casa da|na rua|escondid_)( (_)){0,4} (por causa dele|por causa dela|com ele|ele|marido|briga|medo)',
    },
    {
      says: `${who}( (_)){0,2} (muito |bem |tao )?(ciument_|possessiv_|controlador_|controlador|agressiv_|violent_|estourad_|perigos_|nervos_)`,
      unless: ['(cachorro|gato|time|jogo|filme)'],
    },
    {
      says: '(medo|receio)( (_)){0,3} (reacao dele|que ele|do que ele|ele descobr_|ele ver|ele saber|ele chegar|ele voltar)',
      unless: ['(morra|morrer|recair|recaia|use|usar)'],
    },
    { says: '(tenho|to com|tou com|estou com|com)( (_)){0,1} medo de (casa|dormir|sair de casa|ficar em casa|ficar sozinha com|voltar)$' },
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
      says: '(tenho|to com|tou com|com|sinto|da|fico com)( (muito|um pouco de)){0,1} medo( (_)){0,3} (casa|aqui|sozinha|ele|voltar)$',
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
  ],
}
