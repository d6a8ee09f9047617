/** Portuguese cues of dangerous withdrawal: alcohol, benzos, seizures, pregnancy, no water (R8). */
import type { Words } from './language.ts'
import { ends } from './pt-ends.ts'

/** Without the drug, and ill with it. */
const dry =
  '(sem (usar|dose|nada|droga|a parada|parada|hero|heroina|fentanil|fent|metadona|suboxone|minha dose|a dose|o po|bagulho|remedio|medicacao)|sen (droga|nada|doze)|parei|larguei|deixei de usar|parei de usar|cortei|abstinencia|fissura|primeiro dia sem|dia (1|2|3|4|5|6|7|um|dois|tres|quatro) sem|ultima dose|desde que parei|na seca|nao usei|nao uso)'
const dryElse = [
  '(anos|meses|ano) (sem|limp_)',
  '(cigarro|fumar|facebook|refrigerante|acucar|carne|cafe|academia|dieta|luz|internet|trabalho de|comer|glutem|futebol|joelho|pensei|pra fumar|no sinal|o carro|na fila|em casa e)',
  'sem dor',
  'orgulh_',
]

/** Not, as people write it. */
const no = '(nao|n|naum|num|nem|ka)'
/** To go without. */
const without =
  '(parei|parar|parou|parando|para|pare|para di|larguei|largou|largar|sem|sen|cortei|cortou|deixei|deixou|larga|dexa|acabou|acabaram|acabando|tiraram|fiquei sem|ficou sem|to sem|tou sem|faltou|falta|falta de|abandonei|interrompi|dias sem|dia sem|horas sem|nao tomo|nao bebo|nao tomei|nao bebi|abstinencia)'
/** What one can die of being without. */
const dangerous =
  '(beber|bebi|bebe|bebida|bebidas|alcool|alcol|alcoool|vodka|vodca|pinga|cachaca|goro|birita|manguaca|trago|cana|rum|grogu|grogue|vinho|cerveja|whisky|uisque|xanax|xan|xans|xanny|bars|benzo|benzos|benzodiazepina|benzodiazepinas|rivotril|clonazepam|klonopin|klono|diazepam|valium|ativan|lorazepam|alprazolam|calmante|calmantes|gabapentina|gabapentin|remedio pra ansiedade|remedios pra ansiedade|remedio de dormir|phenobarbital|barbiturico|ghb)'
/** Signs that it is dangerous. */
const signs = `(trem(endo|e|o|edeira|or|ores|ia|eu|i|ura|ulas)( (muito|demais|dimas|todo|toda|tanto|inteir${ends})){0,1}|a tremer|treme|tremi|tremura|convuls${ends}|ataque|ataques|seizure|seizures|vendo (_ ){0,2}(bichos?|coisas?|vultos?|aranhas?|gente|sombras?|baratas?|insetos?|formigas?)|vejo (_ ){0,2}(bichos?|coisas?|vultos?|aranhas?|gente|sombras?|baratas?|insetos?)|odja (kusas|bichu|algen)|ve (_ ){0,1}(bichos?|coisas?|aranhas?|gente)|ver (bichos?|coisas?|aranhas?)|alucin${ends}|ouvindo vozes|ouvindo coisas|ouco vozes|a ouvir vozes|vozes|delir${ends}|confus${ends}|desorientad${ends}|falando com gente|falando sozinh_|mordi a lingua|acordei no chao|acordou no chao|cai duro|desmai${ends}|apaguei|coracao (disparado|acelerado|a mil|saindo|batendo)|suando (frio|muito|demais|horrores|bicas)|suor frio|febre|nao para de tremer|vomitando sangue|ataque epilept_)`
/** Shaking for other reasons. */
const spared = [
  '(frio|neve|inverno|emocao|prova|entrevista|medo de altura|celular|carro|casamento|calor)',
  'sem (frio|parar de (rir|trabalhar))',
  '(ataque) (de riso|de nervos|cardiaco do)',
  'ataque(s)? (aereo|dos|do (time|corinthians|benfica|flamengo))',
]

/** Portuguese cues of dangerous withdrawal: alcohol, benzos, seizures, pregnancy, no water (R8). */
export const ptWithdrawal: Words['danger']['overdose'] = {
  sure: [
    {
      says: '(preciso|tenho que|tenho de|se nao|se eu nao|senao|quando nao)( (de|eu|nao|tomar)){0,2} (beber|bebo|beb_|xanax|rivotril|um gole)( (_)){0,4} (trem_|convuls_|alucin_|ataque|vejo)( (_)){0,3}',
      unless: ['agua'],
    },
    {
      says: '(se eu|quando|toda vez que|sempre que)( (eu)){0,1} (parar|paro|parei|largar|largo)( (_)){0,5} (convuls_|ataque|alucin_|trem_|vejo)( (_)){0,3}',
      unless: ['(cigarro|cafe)'],
    },
    {
      says: `(parou|parei|largou|larguei|sem|deixou)( (_)){0,2} ${dangerous}( (_)){0,5} (nao (me )?reconhece|nao sabe (onde|quem)|coisa sem sentido|coisas sem sentido|apagao|apagou|sumiu da mente|nao lembra|surtou|endoidou|fora de si|perdid_|agressiv_)( (_)){0,3}`,
      unless: spared,
    },
    {
      says: `(apagao|apagoes|ataque|surto|crise|falando coisa|falando coisas|confusao)( (_)){0,6} (sem|parou|parei|largou)( (_)){0,3} ${dangerous}( (_)){0,3}`,
      unless: [...spared, 'sem luz'],
    },
    { says: '(vomit(o|ando|ei|a))( (_)){0,1} (ate|a|toda a|toda) (agua|saliva)( (_)){0,4}', unless: ['(bebe|virose|comida)'] },
    {
      says: `${without}( (_)){0,6} ${dangerous}( (_)){0,8} (nao fala coisa com coisa|nao para de tremer|nao paro de tremer|tremem|nao sabe onde|nao reconhece|morrer|posso morrer|de uma vez|perigo|perigoso|surt_|endoid_|agitad_|ansiedade muito|panico|nao dur_|febre|vomit_)( (_)){0,4}`,
      unless: spared,
    },
    { says: `${signs}( (_)){0,6} (sem|sen)( (_)){0,2} ${dangerous}( (_)){0,3}`, unless: spared },
    {
      says: `(nao|n|ka)( (_)){0,1} (bebo|bebi|bebe|bebeu|tomo|tomei|tomou|beber)( (_)){0,8} (trem(o|e|endo|em|er|ura)|vendo|vejo|ouco|ouvindo|alucin_|convuls_|delir_|suando|confus_|nao (para|paro) de tremer|mao|maos)( (_)){0,4}`,
      unless: [...spared, '(cafe|agua|remedio pra pressao)'],
    },
    {
      says: `(nao|n|nem)( (_)){0,2} (segur(o|a|ar)|par(o|a|ar)|fic(a|ar)|ret(enho|er)|manter|tom(o|ar)|beb(o|er))( (nem|a|o|de|um|uma|no|gole|gota|copo|nada|comida)){0,4} (agua|liquido|vomitar|estomago)( (_)){0,6}`,
      unless: ['(torneira|conta|virose|intoxicacao|gripe|gravidez|cloro|luz|cerveja)'],
    },
    {
      says: '(vomit(o|ando|ei|a)|diarreia|evacuando|botando pra fora)( (_)){0,4} (tudo|sem parar|ha|faz|desde|direto|sangue|3|4|5|tres|quatro)( (_)){0,4} (dia|dias|parar|ontem|hora|horas|sangue|noite|segunda|abstinencia|dose|sexta|domingo)( (_)){0,4}',
      unless: ['(comida|bebe|filh_|virose|gripe|cachorro|restaurante|gravidez)'],
    },
    // Without drink or benzos, and the body shakes, sees things, or seizes: either order.
    { says: `${without}( (_)){0,4} ${dangerous}( (_)){0,12} ${signs}`, unless: spared },
    { says: `${signs}( (_)){0,12} ${without}( (_)){0,4} ${dangerous}`, unless: spared },
    { says: `${signs}( (_)){0,6} (do|da|de|di) ${dangerous}`, unless: [...spared, '(bebed_|bebeu demais)'] },
    {
      says: `${dangerous}( (_)){0,8} (acabou|acabaram|cortaram|tiraram|parei|sem|perdi|faltou|ultimo|ultima|kaba)( (_)){0,12} ${signs}`,
      unless: spared,
    },
    {
      says: `(ultimo gole|ultimo copo|ultima bebida|ultima cerveja|ultima dose de (vodka|whisky|cachaca)|ultimo comprimido|ultimo xanax|ultimo trago|nao bebo|nao bebi|n bebo)( (_)){0,9} ${signs}`,
      unless: spared,
    },
    { says: `${signs}( (_)){0,9} (ultimo gole|ultimo copo|ultima bebida|ultima cerveja|ultimo comprimido|ultimo xanax|ultimo trago)` },
    {
      says: `(gravid${ends}|gravida|gestante|prenha|barriga de|meses de barriga|esperando bebe)( (_)){0,12} (ressac_|abstinencia|larguei|parei|deixei|cortei|sem (usar|dose|metadona|heroina|suboxone)|de repente|fissura|doente|vomit_|trem_|convuls_|contrac_|sangr_)`,
      unless: ['(cigarro|fumar|enjoo matinal|trabalho|escola)'],
    },
    {
      says: `(ressac${ends}|abstinencia|larguei|parei de usar|deixei|sem (usar|dose|metadona|heroina|suboxone)|parei a|parei o|dopesick)( (_)){0,10} (gravid_|gravida|gestante|meu bebe na barriga|o bebe na barriga)`,
      unless: ['(cigarro|fumar|trabalho|escola)'],
    },
    {
      says: '(convulsao|convulsoes|convulsei|convulsou|convulsionei|convulsionou|convulsiona|ataque epiletico|ataque epileptico|tive (um )?seizure|tive (uma )?seizure|seizure (hj|hoje|ontem|de novo))',
      unless: ['(cachorro|gato|epilepsia desde|remedio pra convulsao|historico|filme|treinamento|aula)'],
    },
    {
      says: `${no} (seguro|segurar|consigo|to conseguindo|tou conseguindo|conseguindo|fica|para|conseguir)( (_)){0,3} (agua|liquido|liquidos|nem agua|nada no estomago|comida nem agua)( (_)){0,8} (dia|dias|ontem|horas|desde|abstinencia|ressaca|sem|parei)`,
      unless: ['(torneira|conta|virose|intoxicacao|gripe)'],
    },
    {
      says: `(ressac${ends}|abstinencia|sem usar|sem dose|sem nada|parei)( (_)){0,9} (sem (conseguir )?(beber|comer nem beber|segurar agua)|nem agua|desmai_|desidratad_|sangue|vomitando (ha|faz|sem parar)|vomito (ha|faz|sem parar)|convuls_|alucin_)`,
      unless: ['(frio|calor)'],
    },
    {
      says: '(falando|fala|conversando|conversa|papia)( (_)){0,2} (gente|pessoas|pessoa|alguem|quem)( (_)){0,1} (nao|n|ka) (existe|ta|esta|tem|existem)',
      unless: ['filme'],
    },
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
  ],
  possible: [
    {
      says: '(doente|mal|sofrendo|ruim)( (_)){0,5} (sem (grana|dinheiro)|preciso (de|d) (uma )?dose|nao tenho como comprar|nao achei|nao consegui (comprar|pegar|nada)|sem nada|preciso usar)( (_)){0,3}',
      unless: ['(comida|aluguel|remedio da gripe|passagem|medico)'],
    },
    {
      says: '(sem (grana|dinheiro)|nao tenho como comprar|preciso de uma dose|nao consegui comprar)( (_)){0,4} (doente|mal|sofrendo|trem_|suando)( (_)){0,3}',
      unless: ['(comida|aluguel|gripe|passagem)'],
    },
    {
      says: '(amanheci|acordei|to ficando|tou ficando|comecando a ficar|ja to|fiquei) (muito )?(doente|sick|na merda|ruim|doentinh_)( (hoje|hj|de novo|sem nada|ja)){0,2}$',
      unless: ['(gripe|covid|filh_)'],
    },
    {
      says: '(roubaram|perdi|levaram|derrubei|acabou|acabaram|nao consegui pegar|nao peguei|nao deu pra pegar|fiquei sem|to sem|tou sem|estou sem|cortaram|sem)( (a|o|as|minha|meu|minhas|meus)){0,2} (metadona|suboxone|subutex|buprenorfina|dose|medicacao|take home|take homes|receita)( (_)){0,6}',
      unless: [
        '(dose de (vacina|reforco)|receita (de|do) (bolo|pao)|anos|limp_|quero|tem|onde pego|sem dose (ha|faz)|de graca|consegui outra|to bem|aux_)',
      ],
    },
    {
      says: '(preso|cadeia|detido|detida|presa|hospital|abrigo)( (_)){0,5} (sem|cortaram|tiraram|nao me deram|nao dao)( (_)){0,2} (suboxone|metadona|medicacao|dose|remedio)( (_)){0,3}',
    },
    {
      says: '(arrepi(o|os|ado|ada)|bocej(o|os|ando)|calafrio|calafrios|suadeira|coriza|lacrimejando|pele arrepiada)( (_)){0,4} (comecou|comecaram|comecando|de novo|dose|sem|ja|voltou|voltaram|diarreia|parei)( (_)){0,3}',
      unless: ['(gripe|covid|alergia|filme|resfriado|emocao|musica|frio)'],
    },
    {
      says: '(dia|noite)( (1|2|3|4|5|6|7|um|dois|tres|quatro|cinco)){1}( (limp_|sem|de abstinencia|de detox|sobri_)){1}( (_)){0,5} (morrendo|dor|trem_|mal|horrivel|pern_|nao dur_|suando|inferno|pesad_|vomit_|ruim)( (_)){0,3}',
    },
    {
      says: '(com|os|uns|voltaram|comecaram|muitos)( (_)){0,1} (tremores|tremor|tremedeira|calafrios|suores)( (_)){0,3}',
      unless: ['(gripe|covid|frio|terremoto|parkinson|emocao|febre)'],
    },
    {
      says: `(cort|tir|acab|par|larg|reduz|suspend)(aram|ou|ei|i|iram|eram|arao|o)( (_)){0,2} (meu|minha|o|a|meus|de tomar)( (_)){0,1} (xanax|rivotril|klonopin|benzo|benzos|clonazepam|metadona|suboxone|valium|ativan|calmante|remedio de dormir|alcool|bebida|medicacao)( (_)){0,4}`,
      unless: ['(anos|meses) (atras|limp_)', 'tomei'],
    },
    {
      says: '(doente|mal|ruim|sofrendo|passando mal|morrendo|horrivel|agoniad(o|a)|dor)( (_)){0,3} (por falta|falta|sem)( (_)){0,2} (droga|dose|parada|usar|heroina|fentanil|metadona|suboxone|bagulho|dela|opioide|nada)( (_)){0,3}',
      unless: ['(sem falta|comida|dinheiro|sem usar (ha|faz) (_ )(ano|meses))'],
    },
    {
      says: '(to|tou|estou|ficando|fiquei|acordei)( (com|na|numa|em|muito|de|meio)){0,2} (a doenca|doente da dose|ressaca|fissura|fissurad_|abstinencia|crise|secura|nhaca|sindrome|na seca|seco|seca|doentinh_|a ressacar|ressacad_)( (_)){0,4}',
      unless: [
        '(vinho|cerveja|festa|carnaval|balada|churrasco|whisky|gripe|covid|crise de (riso|tosse|asma)|crise (financeira|no|economica)|roupa)',
      ],
    },
    {
      says: '(nao|n)( (_)){0,2} (durmo|dormi|dorme|dormir|prego o olho)( (_)){0,6} (parei|sem (usar|dose|heroina|metadona|suboxone)|larguei|abstinencia|cold turkey)( (_)){0,4}',
      unless: ['(cigarro|cafe|fumar)'],
    },
    {
      says: '(parei cold turkey|parar cold turkey|larguei cold turkey|na marra|no seco|a seco|no frio e na raca|de uma vez so)( (_)){0,4}',
      unless: ['(cigarro|fumar|acucar|facebook|refrigerante|carne|cafe|lavagem)'],
    },
    {
      says: '(ressac)(a|ar|ando|ado|ada)( (_)){0,2} (hero|heroina|droga|fentanil|dose|opioid_|metadona|po|forte|feia|pernas|doi|doente)',
      unless: ['(festa|vinho|cerveja|carnaval|churrasco)'],
    },
    {
      says: '(a ressacar|to ressacando|tou a ressacar|na ressaca da|gripe da droga|gripe da hero|doente da droga|doente de falta|frio da droga|na nhaca|em falta|sentindo falta da dose)',
      unless: ['(sick day|sick of|licenca|filh_|escola|sem falta)'],
    },
    {
      says: `(doente|duenti|mal|ruim|pessim${ends}|acabad${ends}|quebrad${ends}|sofrendo|vomit${ends}|arrepi${ends}|suando|suor|tremendo|tremo|treme|bocejando|diarreia|dor|dores|calafrio|calafrios|enjoad${ends}|enjoo|pern${ends}|pernas)( (_)){0,8} ${dry}`,
      unless: dryElse,
    },
    {
      says: `${dry}( (_)){0,8} (doente|duenti|mal|ruim|pessim_|vomit_|arrepi_|suando|suor|tremendo|tremo|treme|bocejando|diarreia|dor|dores|dor de cabeca|calafrio|calafrios|enjoad_|enjoo|pern_|pernas|esquisit_|estranh_|nao dur_|insonia|sem dormir|cabeca|horrivel|sofrendo)`,
      unless: dryElse,
    },
    {
      says: '(pern)(a|as)( (_)){0,3} (chutando|inquiet_|nao param|pulando|agoniad_|doendo a noite)',
      unless: ['(corrida|academia|futebol|trabalho|caimbra)'],
    },
    {
      says: `(nariz (escorrendo|pingando)|bocejando|arrepi${ends}|calafrio|calafrios|suando frio|corpo (doendo|todo doendo|moido))( (_)){0,6} (doente|dose|usar|sem|abstinencia|falta|fissura|clinica|parei)`,
      unless: ['(gripe|covid|resfriado|alergia|medico disse|frio la fora)'],
    },
    {
      says: `(arrepi${ends}|calafrios?|suando|suor frio|bocejando|corpo doendo|vomitando)( (_)){0,4} (to|tou|estou) (doente|mal|na merda|acabad_)`,
      unless: ['(gripe|covid|resfriado)'],
    },
    {
      says: `(tremendo|tremo|mao trem_|maos trem_|treme|tremedeira|suando)( (_)){0,7} (nao|n|sem|ainda nao|ka)( (_)){0,1} (bebi|beber|bebo|bebida|beb_|tomei|remedio)`,
      unless: ['(frio|neve|cafe|agua)'],
    },
    {
      says: '(perdi|perdeu|faltei|nao peguei|sem|fiquei sem|acabou|fechou|nao me deram|cortaram)( (_)){0,3} (dose|metadona|suboxone|subutex|buprenorfina|receita do suboxone|clinica)( (_)){0,6} (mal|doente|suando|bocej_|trem_|dor|dores|vomit_|sofr_|arrepi_|nao aguento|fissura|medo|ruim|pernas)',
    },
    {
      says: `(parei|cortei|larguei|deixei|suspendi|interrompi)( (_)){0,2} ((o|a|os|as) )?(alcool|bebida|remedi_|calmante|calmantes|xanax|rivotril|benzo|benzos|klonopin|metadona|suboxone)( (_)){0,6} (conta propria|ontem|hoje|hj|sozinh_|esquisit_|estranh_|sem medico|de uma vez|de repente|dias?)`,
      unless: ['(anos|meses|ano) (atras|limp_|sem)', '(pressao|antibiotico|dor de cabeca passou)'],
    },
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
  ],
}
