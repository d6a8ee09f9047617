/** Haitian Creole cues of danger that hear a few words wherever they stand together; looked at after the closer ones. */
import type { Rule } from './language.ts'

const someone =
  '(li|l|yo|msye|misye|neg|nonm|gason|fi|tifi|fanm|dam|fre|frem|se|sem|manman|papa|pitit|mari|marim|madanm|mennaj|menaj|zanmi|zanmim|kouzen|kouzin|tonton|matant|vwazen|kamarad|patne|kolok|moun|timoun|bofre|belse|bope|bebe|granpe|neve)'
const narcan = '(narcan|narkan|nakan|naloxone|nalokson)'
const supplies = '(kit|trening|fomasyon|bwat|gratis|jwenn|aprann|distribye|klinik nan bay|ka ban m|ka banm|ka bay)'
const noBody =
  '(batri|telefon|plant|chen|chat|ri|fatig|grangou|swaf|wont|lol|haha|fim|chanson|jwet|match|fredi|frison|chale|dan|lajounen|bone|leko|lekol|travay|kompa|netflix|rape)'
/** What "kills" or "beats" somebody in small talk. */
const noHand =
  '(fredi|lwaye|chale|cho|travay|soulye|do m|pye|doule|match|celtics|heat|jwet|fim|basen|ke m|kem|ri|lol|haha|fatig|rat|moustik|mizik|netflix|duty|video|videyo|telefon|limye|tele|dlo|chanson|griyo|grangou|swaf|lavi|bill|sevraj|anvi|mank|stres|estres|vant|dan|tet fe mal|lekol|devwa|lapli|nej|tansyon|dwog|domino|kat|tet mwen|tet m|tetm|nostalji|somey|anyi|bouki)'

export const htWideOverdose: Rule[] = [
  {
    says: `(yo|li|l|te|polis|anbilans|ems|zanmi m|m te|nou te|oblije|mwen te|lopital|fre m|se m|ak|san|apre)( (te|t|oblije|bezwen|fin|deja)){0,2} (ban|banm|ban m|ba|bay|mete|fe|sove|sovem|pran|bezwen|reveye|resevwa|itilize|flite|tire)( _){0,4} ${narcan}`,
    unless: [supplies, '(nou|ou|w) (ka|ap|gen)', 'si (m|mwen|yo)'],
  },
  { says: `${narcan}( (te|ki|lan|la|an|a)){0,3} (sove|reveye|leve|tounen|fe m|ede m|fe l|ranmase|retire)`, unless: [supplies] },
  {
    says: `${someone}( _){0,5} (ap|pral|lap|prale) (mouri|trepase)( _){0,4}(vini|vit|ede|edem|svp|tanpri|anmwe|kisa|men m|anbilans|ijans)`,
    unless: [noBody],
  },
  {
    says: `(edem|ede m|vini vit|vini|vin vit|anmwe|sove l|sovel|ede l|edel)( _){0,6} (ap mouri|pral mouri|mouri|lap mouri|pati|ap pati)`,
    unless: [noBody],
  },
  {
    says: `(te|t|fin|gentan|deja|preske|manke)( (m|mwen)){0,1} mouri( _){0,8} (reveye|tounen|leve|narcan|nakan|fwa|minit|retounen|ranime|reanime|fe m viv|fem viv)`,
    unless: [noBody],
  },
  {
    says: `mouri( _){0,6} (kisa (m|pou m|mwen) fe|sa pou m fe|kisa pou m fe|vini vit|anbilans|anmwe|ate a|nan twalet|nan beny|devan m|kwe|li te pike|te pike|nan machin)`,
    unless: [noBody, '(semen|mwa|jou|ye|ane) (pase)?'],
  },
  { says: `(kwe|panse|sanble)( (m|mwen|ke|fin|deja)){0,2} (li|l)( (fin|deja)){0,1} mouri`, unless: [noBody, '(vle|anvi|pito|ta) mouri'] },
  {
    says: `(dwog|drog|poud la|fent|fentanyl|heroin|ewoyin|eroyin|kokayin|perc|percs|xanax|doz|overdoz)( _){0,6} (koma|anbilans|reveye lopital|tonbe ate|te tonbe|m tonbe|li tonbe|reanimasyon|toufe|trangle|pa sonje|pedi konesans|ap mouri|preske touye m|manke touye m|preske touye|touye l|touye m)`,
    unless: ['(detox|tretman|randevou|rehab|lekol|kit|trening|bagay( _){0,8} lopital|sou randevou|travay)', noBody],
  },
  {
    says: `(reveye lopital|koma|anbilans|tonbe ate|reanimasyon|endispoze)( _){0,6} (twop|dwog|drog|fent|fentanyl|heroin|ewoyin|eroyin|kokayin|perc|percs|xanax|doz)`,
    unless: ['(detox|tretman|randevou|rehab|lekol|kit|trening|bagay|grenn pou|sa)', noBody],
  },
  { says: '(trangle|toufe|trangl|chok|choke|gagari|gagannen)( _){0,3} (vomi|vomisman|lang|krache|bave|salive)' },
  { says: '(vomi|vomisman)( _){0,4} (trangle|toufe|bouch li|nan domi|san konesans|pap leve|pa leve|pa reveye|pa reponn|kouche sou do)' },
  {
    says: `${someone}( _){0,4} (fret|red|mou|ble|mov|gri|pal|blanch|nwa)( _){0,4} (respire|souf|reponn|reveye|bouje|leve|pouls|bouch|po|figi)`,
  },
  {
    says: `${someone}( _){0,4} (pedi souf|bay denye souf|sispann bouje|pa bouje|pap bouje|pa konsyan|pa gen konesans|pa fe okenn mouvman|pa bay repons|tonbe nan koma|pa gen souf|pa santi m|pa tande m|ap pati anba men m|koule sou mwen|ap fennen|ale nan je m)( _){0,3}`,
    unless: [noBody, 'chanje koule (cheve|kay|machin|rad)', 'pa bay repons', 'pa tande (m )?(byen|nan telefon)'],
  },
  {
    says: '(pran|fimen|pike|sevi|itilize|vale|bwe|snife)( _){0,4} (twop|trop)( (dwog|bagay|grenn|fent|poud|xanax|anpil|kounya|ye|aswe|epi|li|m|svp|ede|edem|alkol))( _){0,3}',
    unless: [
      '(soley|soley|tan|randevou|det|lajan|kob|pwa|kafe|travay|foto|manje|diri|sik|sel|responsab|bis|plas|dlo|ji|twop tan|poze|respons|pansman|pase (1|2|3|4|5|10|de|yon) (jou|semen|mwa|an|e|ze))',
      '(le|si) (w|ou|moun|yo) pran',
      '(kijan|kouman|koman)( _){0,3} konnen',
    ],
  },
  {
    says: '(pran|vale|bwe) (6|7|8|9|10|12|15|20|25|30|40|50|60|100|sis|set|wit|dis|kenz|ven|trant) (grenn|percs?|percocet|xanax|pils?|kapsil|tylenol|oxys?|m30|klonopin|aspirin|konprime)',
  },
  {
    says: '(m|mwen|li)( (te|gentan|fek|ye)){0,2} (fe|fe yon|fe 2|fe de) (od|overdoz|overdose|ovedoz|surdoz|doz twop)( _){0,2}',
    unless: ['(fim|akte|chanson)', '(pa|p) janm'],
  },
  {
    says: '(kem|ke m|ke l|kel|ke li|ke mwen)( (ap|vin|komanse|pral|te|t|sispann|preske)){1,3} (rete|kanpe|sispann bat|bat dousman|ralanti|lage m|lage|fini)',
    unless: ['kontan', 'travay'],
  },
  {
    says: '(m|mwen)( (pa|p)){1} (ka|kab|kapab) (louvri je|ouvri je|rete je kle|leve tet|santi (ko m|kom|janm|pye|men))( _){0,3}(pran|fimen|pike|grenn|dwog)?',
  },
  {
    says: '(je)( (m|mwen|l|li)){1}( (ap|pap|paka)){1} (femen|femen pou kont|rete louvri|rete ouvri|louvri)( _){0,4} (pran|fimen|pike|sache|dwog|grenn|doz)',
  },
  { says: '(pran|fimen|pike|sache|dwog|grenn|doz)( _){0,5} je( (m|mwen|l|li)){1}( (ap|pap|paka)){1} (femen|vire|tounen|louvri)' },
]

export const htWideSelfHarm: Rule[] = [
  {
    says: '(vwa|tet|lespri|li)( _){0,4} (di|mande)( (m|mwen)){1} (pou m )?(touye|mouri|touyem|fini|pann|koupe|sote)( (m|mwen|tet|tetm))?',
    unless: ['(mari|mennaj|nonm|li di m li)'],
  },
  {
    says: '(pa|p|mpa)( (vle|anvi)){1}( (rete|ret)){0,1} (la|isit)( (anko|sou te a|sou late|nan mond sa|nan lavi sa|sou late sa))( _){0,2}$',
    unless: ['(shelter|kay|travay|lopital|chanm|boston|pwogram|detox|mesaj|nan sa)'],
  },
  {
    says: '(pa|p)( (we|konprann|konnen)){1} (poukisa|pou ki|pouki|kisa)( _){0,3} (viv|vivan|la toujou|la anko|sou te|kontinye viv|reveye|fet)( _){0,2}',
    unless: ['la (anko)?$'],
  },
  {
    says: '(lide|panse|pansee)( (nwa|sinis|pou m mouri|mouri|touye|suicide|swisid|malouk|fini ak lavi|disparet)){1}( _){0,3}',
    unless: ['(zanmi|granme|manman|papa)'],
  },
  { says: '(anvi|vle|lide|ta renmen)( (fe|pou m fe|touye|m fe)){1} (tet|ko|tetm|kom)( (m|mwen|mal|mwen mal|m mal))' },
  {
    says: '(fe|ap fe|fem)( (tet|ko)){1} (m|mwen) (mal|dito|san)( _){0,2}',
    unless: ['(pye|tet) (m )?(ap )?fe', '(li|sa|travay|doule)( _){0,2} fe (ko|tet) m mal', 'ap fe (tet|ko) (m|mwen) mal$'],
  },
  {
    says: '(ekri|kite)( (yon)){0,1} (let|mo)( (pou)) (manman|papa|pitit|fanmi|madanm|mari|timoun|tout moun|yo le)( _){0,5}',
    unless: ['(jij|lekol|fet|anivese|imigrasyon|travay)'],
  },
  { says: '(chwazi|gen|pare|fin fe)( _){0,2} (plan|jou)( _){0,3} (mouri|touye|fini|ale pou|lavi)' },
  {
    says: '(m|mwen|mw)( (pral|vle|ap|anvi|ta|deside|pare|deja|fin)){1,2}( (fin|al)){0,1} (fini ak tout|fini ak sa|fini ave l|fini net|fini ak mwen|detwi tet)( _){0,3}',
    unless: ['(pwogram|lekol|travay|dwog|papye|kou|mesaj|teks)'],
  },
  {
    says: '(lavi|viv)( _){0,3} (pa (vo|gen|merite|itil|enterese)|se yon soufrans|twop pou mwen|twop doule|fini|lou pou mwen|se lanfe)( _){0,4}',
    unless: ['(pa fini|poko fini|lavi lari|lavi dwog)'],
  },
  {
    says: '(dwe|ta dwe|sipoze|te dwe|ta)( (m|gentan|deja)){0,2} (mouri|deja mouri)( _){0,3}',
    unless: [noBody, '(li|zanmi m|manman m|papa m|moun|manke)( _){0,2} (te|ta|dwe)'],
  },
  {
    says: '(di|pale|menase|ekri)( _){0,4} (vle mouri|touye tet|pral mouri|anvi mouri|pa vle viv|pann tet|suicide)( _){0,4}',
    unless: [noBody],
  },
  { says: '(manje|bwe|pran|vale)( _){0,2} (pwazon|raticid|klowoks|kloroks|asid|bleach)' },
]

export const htWideSelfHarmPossible: Rule[] = [
  {
    says: '(denye)( (fwa|mesaj|mo|jou|nwit)){1}( (m ap|nou pral|map|nou ap|w ap|m|mwen)){1}( _){0,5}',
    unless: ['(dwog|itilize|fimen|bwe|pike|m te|mwen te|m we|lekol|travay|manje|m pran|m ale|dokte|klinik|m pale)'],
  },
  {
    says: '(pa|p) ?(gen)?( (pesonn|peson|moun)){1}( (ki|k)){0,1}( (renmen|bezwen|konprann|sonje|ka ede|pral manke|ap manke|ap kriye|damen|vle)){1}( (m|mwen)){0,2}( _){0,3}',
    unless: ['(fom|papye|angle|chache|narcan|kabann)'],
  },
  {
    says: '(pesonn|peson|okenn moun)( (pa|pap|p ap)){1}( (ap)){0,1} (renmen|bezwen|konprann|sonje|kriye|manke|okipe|remake|dekouvri)( (m|mwen|pou mwen|si|pou m)){0,3}',
    unless: ['(mesaj|papye|kouzen)'],
  },
  {
    says: '(vle|anvi|ta renmen|al|ale)( (al|ale|m|rejwenn)){0,2} (jwenn|rejwenn|kote|we|bo kote) (bondye|letenel|jezi|papa bondye|syel)( _){0,2}',
    unless: ['(legliz|lapriye|mes)'],
  },
  {
    says: '(m|mwen)( (santi)){1}( (m|mwen|tet mwen|kom|se|tankou|yon)){0,4} (fado|chay|initil|vid|anyen|pedi|perdi|fini|mouri anndan|mouri deja|san vale|bon pou anyen|fatra|de trop|detwop)( _){0,3}',
    unless: ['(pedi (nan|wout|bis))', 'vid lopital'],
  },
  {
    says: '(fini|fini pou mwen|tout bagay fini|lavi m fini|fini net|sa fini)( (pou mwen|pou m))( _){0,3}',
    unless: ['(pwogram|lekol|travay|fom|mesaj|ranpli)'],
  },
  { says: '(m|mwen)( (pa|p)){1} (vo|merite|itil)( (anyen|viv|lavi|menm|pesonn|pou anyen|la))( _){0,3}' },
  {
    says: '(pran swen|okipe|veye|gade)( (yo|pitit|timoun|chen|manman|fanmi|madanm)){1}( _){0,4} (pou mwen|le m pa|apre m|si m pa|le m ale)( _){0,3}',
    unless: ['(randevou|klinik|travay|detox|lopital)'],
  },
  {
    says: '(m|mwen)( (vle|anvi|ta renmen|swete)){1}( (jis|senpman|selman|m|ka)){0,2} (domi|repoze|repoz|disparet|ale lwen)( (pou|san|pou tout|net|pou toujou))( (m|reveye|pa|tout|toujou|tan|leve)){1,3}( _){0,3}',
    unless: ['(kote|chanm)'],
  },
  {
    says: '(tris|dekouraje|deprime|depresyon|dezespere|desespere)( (anpil|net|twop|pou|ak lavi|m pa|m))( _){0,4} (ka|vle|mouri|kenbe|anko|viv|fini|lavi)( _){0,3}',
    unless: ['(mouri (semen|mwa|ane|ye))'],
  },
]

export const htWideViolence: Rule[] = [
  {
    says: `(bat|frape|trangle|toufe|maltrete|abize|tabase|etrangle|vyole|viole|kidnape|choute|souflete|kalote|agrese|bimen|bourade) ?(m|mwen)( (ak|si|anko|chak|ye|yeswa|toulejou|jodia|maten|devan|nan|le|svp|vini|vit|tout|anpil|aswea|aswe|epi|paske|pou|sou|semen|mal|lakay|kont|san|depi|lendi|samdi|dimanch|3|2|fwa|deja))?( _){0,2}`,
    unless: [
      noHand,
      '(vle|anvi|pou|pral|deside|lide|panse|ta|ka|met|m ap|map|m|mwen) (touye|tiye|koupe|pike|boule|blese|bat|kraze) (m|mwen)( _){0,1}$',
      '(pa|p|pap|p ap)( (janm|ka)){0,1} (touye|bat|frape|kraze)',
      'pike (m|mwen) (nan|pou|anba|le|ye|aswe|toulejou|tout|deja|si)',
      '(m|mwen|mpral|map|m ap|pral|te|deja|fek|fin|konn|toujou|vle|anvi)( (te|ap|fek|fin|deja)){0,1} (pike|koupe|boule) (m|mwen)',
      '(tire|koupe|kale) (m|mwen) (kob|lajan|yon|san|cheve|dan|pri|20|sou)',
      '(dokte|enfimye)',
      'koupe (m|mwen) (medicaid|ed|snap|food|travay|dlo|limye|telefon)',
    ],
  },
  {
    says: `${someone}( (m|mwen|la|a|an|nan|yo)){0,3}( (ap|te|toujou|vle|pral|konn|kontinye|k ap|ki ap|di)){1,3} (bat|touye|frape|espyone|pesekite|menase|imilye|fose|vyole|eksplwate) ?(m|mwen)( (toupatou|anko|si|tout|kom|tankou|chak|pou|sou|deye|mal|nan))?( _){0,3}$`,
    unless: [
      noHand,
      '(rele|chache|veye|swiv|touche|pran|trete) (m|mwen) (pou|nan|si|tout|chak|anko|tankou)?( _){0,3}$',
      '(dokte|klinik|avoka|lekol|biwo|pwogram|konseye)',
    ],
  },
  {
    says: `${someone}( (m|mwen|la|a|an|nan|k|ki|sa)){0,3}( (ap|te|toujou|vle|pral|konn|k ap|kap|ki ap|k)){1,3} (swiv|suiv|veye|espyone|pesekite|pousuiv|chase|trake|file|rode deye|mache deye|gete) ?(m|mwen)( _){0,3}`,
    unless: [
      '(dokte|dokte|klinik|avoka|lekol|biwo|pwogram|konseye|bis|legliz|machin|manman m ap tann|tann (m|mwen) (lakay|nan|pou|deyo|demen|lekol))',
      'tann (m|mwen)$',
    ],
  },
  {
    says: `(li|misye|nonm nan|mari m|mennaj m|yo|bofre m|bope m|papa m|tonton m|patwon m|bos m|bos la|pe a|kouzen m)( (ap|te|toujou|konn|pral)){0,2} (touche|manyen|karese|fe seks ak|kouche ak|kouche avek|pran fos|fe dappiyanp sou|sote sou|voye men sou|leve men sou|mete men sou|leve men|pete) ?(m|mwen|mwen san|ave m)( _){0,3}`,
    unless: ['(dokte|enfimye)', 'touche (ke|chek|kob)', '(patwon|bos) (m|la)? ?(te )?touche'],
  },
  {
    says: `(li|misye|nonm nan|mari m|mennaj m|yo|papa m|papa pitit mwen)( (ap|te|toujou|konn|pral)){0,2} (rale|tire|rache|kenbe|trennen|voye|jete|pouse|lage|peze|sere|chire|kraze|fann|kase|mode)( (m|mwen)){0,1}( (nan)){0,1} (cheve|cheve m|figi m|figi mwen|gagann|goj|kou|kou m|ate|ate a|mi|nan mi|mi an|eskalye|nan eskalye|sou mi|bra m|zorey|dan m|rad m|rad sou mwen|lang)( _){0,4}`,
    unless: ['(dokte|dantis|kwafe|salon|travay)'],
  },
  {
    says: '(ba|ban|bay|banm|bam|fout)( (m|mwen|li|l)){1}( (yon|anpil|kek|bann|yon bann)){0,2} (kou|kout|kalot|souflet|baf|kale|bwa|klak|swel|flo|koutpye|koutpwen|coup)( _){0,3}',
    unless: ['kou(t)? (fil|telefon|men|lang|kreyol|ang)', 'kou (a|sa|angle|kreyol)'],
  },
  {
    says: '(fose|fosem|oblije|foce|obligem|oblijem)( (m|mwen)){0,1}( _){0,2} (sex|seks|bagay ak|bagay avek|fe bagay|kouche|vann|danse|bouzin|bouzen|fimen|pike|pran dwog|sere dwog|pote dwog|itilize)( _){0,3}',
    unless: ['(m|mwen) (santi m |te )?oblije'],
  },
  { says: '(vann|lwe|prete)( (ko|kom|tet)) ?(m|mwen)?( _){0,3}', unless: ['vann tet li'] },
  {
    says: '(ap|te|pral|vle) (vann|lwe|prete|eksplwate) (m|mwen|ko m|kom)( _){0,2}',
    unless: ['(vann|prete|lwe) (m|mwen) (yon|machin|dwog|rad|kay|chanm|20|kob|telefon|on|grenn|bagay)'],
  },
  {
    says: '(kache|sere|m kouri|sove|kouri)( (m|kite|pou li|pou l|anba|nan|tet mwen|lakay|pou)){0,4}( _){0,3} (l ap chache|li ap chache|lap chache|yo ap chache|y ap chache|pou li pa|pou l pa|anba men l|pou yo pa)( (m|mwen|bat m|jwenn m|touye m|we m))( _){0,2}',
    unless: ['(fet|sipriz|kado)'],
  },
  {
    says: '(mari|mennaj|menaj|misye|nonm|papa|li)( (m|mwen|nan|an|se yon neg|se|yon|mwen an|li)){0,4} (vyolan|violent|agresif|danjere|abizif|abusive|brital|mechan)( _){0,3}',
    unless: ['(chen|fim|jwet|dwog)'],
  },
  { says: '(nan|an|anba)( (yon|gwo)){0,1} danje( _){0,3} (lakay|kay|nan kay|ak|bo|isit|li|mari)( _){0,3}', unless: ['(overdoz|dwog)'] },
  { says: '(vyolans|violence)( (domestik|konjigal|nan kay|lakay|nan fwaye))( _){0,3}', unless: ['(fomasyon|reyinyon|klas|kou)'] },
  {
    says: '(gen|li gen|yo gen)( (yon)){0,1} (zam|fizi|pistole|kouto|gun|manchet)( (lakay|sou li|nan men l|nan men li|nan tiwa|nan kay)){1}( _){0,4} (pe|menase|touye|bat|mwen|m)( _){0,2}',
    unless: ['(fim|jwet)'],
  },
  {
    says: '(y ap|yo ap|lap|l ap|li ap|yap|li pral|yo pral)( (touye|tire|boule|koupe|kraze|bat|detwi|pran|fann|kidnape)) ?(m|mwen|fanmi m|pitit mwen|manman m|kay la)( _){0,2} (si|paske|pou det|pou kob|le)( _){0,4}',
    unless: [noHand],
  },
]

export const htWideViolencePossible: Rule[] = [
  {
    says: '(li|mari m|mennaj m|misye|nonm nan)( (ap|toujou|vle|konn)){0,2} (kontwole|deside|jere|siveye|espyone|tcheke|fouye)( (tout|telefon|sa|kob|lavi|mouvman)){1}( _){0,4}',
    unless: ['(dokte|po m|jij)'],
  },
  {
    says: '(li|mari m|mennaj m|misye|nonm nan|yo)( (te|fin|fek)){0,1} (kase|kraze|pran|sere|kenbe|gade|konfiske) (telefon|selil|kle|kat|papye|kob)( (m|mwen|mwen an|m nan))( _){0,3}',
    unless: ['(vole|polis|jij|lopital)'],
  },
  {
    says: '(li|mari m|mennaj m|misye|nonm nan)( (ap|toujou)){1,2} (veye|siveye|espyone|joure|rele sou|kriye sou|imilye|denigre|akize|kontwole|menase|swiv) ?(m|mwen)( _){0,4}',
    unless: ['(dokte|randevou)'],
  },
  {
    says: '(m|mwen)( (pe|krenn)){1} (li|l|mari m|mennaj m|misye|nonm nan|papa m|neg sa|bos la|patwon m|dealer a)( _){0,4}',
    unless: ['(dokte|piki|chen)', 'pe (li|l) (mouri|malad|pa|fe od|tonbe)'],
  },
  {
    says: '(pa|p) (ka|kapab) (ekri|pale|reponn)( (kounya|la|anpil|lib|fo))?( _){0,3} (li la|bo kote m|lap gade|l ap gade|li ap gade|li ap tande|mari m|mennaj m|tande)( _){0,3}',
  },
  { says: '(pa|p) (santi|santim)( (m|mwen)){0,1} (an sekirite|ansekirite|byen lakay|pwoteje|alez lakay)( _){0,4}' },
  {
    says: '(bezwen|kote|jwenn|vle|gen)( _){0,3} (shelter|kote|refij|fwaye)( _){0,4} (fanm yo bat|viktim|vyolans|mari m|pou m kache|kache|pa ka jwenn m|pa jwenn m|abize)( _){0,3}',
    unless: ['kache (lapli|fredi)'],
  },
  { says: '(lod pwoteksyon|restraining order|lod restriksyon|lod eskplizyon|order pwoteksyon)( _){0,3}' },
  {
    says: '(li|yo|misye|nonm nan|ex m|ansyen mennaj m)( (konn|konnen|jwenn|dekouvri|aprann)){1} (kote|ki kote|adres) ?(m|mwen)?( _){0,4} (rete|ye|travay|domi|kache)( _){0,3}',
    unless: ['(nou|ou|lapos|dokte|bis)'],
  },
  {
    says: '(m|mwen)( (ap|oblije|vle|bezwen|dwe|fok m)){1,2} (sove|kouri kite|kite li|kite mari m|kite mennaj m|chape|kache)( _){0,2} (li|l|kay la|anba|mari|mennaj|pou|misye)( _){0,3}',
    unless: ['(lapli|travay|lekol|dwog|kado|fet)'],
  },
]

export const htWideAlone: Rule[] = [
  {
    says: `(poukont|pou kont|poukontm|pou kontm|poukonm|sel|m sel|mwen sel|pa gen moun|pa gen pesonn|pa gen okenn moun|san moun|tout moun ap domi|tout moun domi|kay la vid|pot la femen|an kachet|ankachet)( _){0,7} (pike|pran|fimen|itilize|sevi|snife|rale|fe) (l|li|bagay|dwog|drog|fent|fentanyl|heroin|ewoyin|eroyin|kokayin|krak|crack|grenn|doz|yon doz|piki|yon piki|ti|yon ti|youn|yon ti bagay|poud|sa m gen|perc|woch|shot|yon shot|yon ti kras|yon liy|yon ti liy|pou kont mwen)( _){0,3}`,
    unless: [
      '(pa|p|pap|p ap)( (janm|vle|bezwen|ap)){0,2} (pike|pran|fimen|itilize|sevi)',
      '(manje|legliz|reyinyon|kwit|bis|tren|machin|medikaman tansyon|kafe|randevou|sigaret|foto|travay|fe (bagay|li) (yo|byen))',
      '(eske|kijan|danje)',
    ],
  },
  {
    says: `(pike|fimen|itilize|sevi|snife|pran)( _){0,3}( (le|pandan|kan))( _){0,1} (pa gen moun|tout moun|moun yo|yo|pesonn pa|m sel|mwen sel|manman m|madanm mwen|mari m)( _){0,3} (domi|la|soti|pa la|sel|lakay)`,
    unless: ['(manje|bis|tren|sigaret|medikaman)'],
  },
  {
    says: `(le|pandan|kan)( _){0,1} (pa gen moun|tout moun|moun yo|yo|pesonn pa|m sel|mwen sel|manman m|madanm mwen|mari m)( _){0,4} (domi|la|soti|pa la|sel|lakay)( _){0,4} (pike|fimen|itilize|sevi|snife|pran l|pran dwog|fe l|pran bagay)`,
  },
  {
    says: `(m pral|mpral|map|m ap|mwen pral|mwen ap|vle|m vle|prale)( (al|fin|jis)){0,1} (pike|fimen (fent|krak|crack|woch|dwog|bagay|heroin|sa)|pran (fent|fentanyl|dwog|heroin|ewoyin|eroyin|kokayin|yon doz|doz mwen|yon perc)|itilize|fe yon piki|fe piki|fe yon shot|snife)( (m|mwen|dwog|anko|la|l|li|sa|yon|ti)){0,3}( (aswe|aswea|aswe a|kounya|kounye a|la|nan|anba|deye|tale|jodia|kanmenm|pou kont mwen|poukont mwen|m sel|lakay))( _){0,4}`,
    unless: [
      '(pa|p|pap|p ap)( (ap|vle|pral)){0,1} (pike|fimen|pran|itilize)',
      '(te|t) (vle|ap)',
      '(machin|bis|kat|telefon|tren|fom)',
      'itilize (machin|telefon|kat|douch|limye)',
    ],
  },
  {
    says: `(nan|anba|deye)( (yon)){0,1} (machin|twalet|beny|chanm|otel|motel|tant|lari|pak|park|pon|sousol|garaj|parking)( (m|mwen|nan|la|a|an|m nan|mwen an)){0,2}( _){0,4} (pral|map|m ap|mpral|ap) (pike|fimen|pran l|pran dwog|itilize|fe l|fel|fe yon piki|fe yon shot|pran fent|pran doz)( _){0,3}`,
    unless: ['(manje|sigaret|legliz|randevou|yo ap|li ap)'],
  },
  {
    says: `(pou kont|poukont|pou kontm|poukontm|sel)( (mwen|m)){0,1}( (nan|ak|sou|avek|epi|e)){1}( _){0,4} (gram|sache|dwog|doz|fent|poud|perc|heroin|piki|sereng)`,
    unless: ['(polis|test|strips)'],
  },
  {
    says: `(map|m ap|pral|mpral|vle|anvi)( (al)){0,1} (pran|pike|fe|fimen|itilize|sevi)( _){0,3} (pou kont|poukont|poukontm|pou kontm)( _){0,2}`,
    unless: ['(bis|tren|randevou|papye|fom|travay|manje|legliz|lekol|machin|sigaret|tib|foto|medikaman tansyon|vakans|apatman|chanm)'],
  },
]

export const htWideAlonePossible: Rule[] = [
  {
    says: '(pa gen|pa jwenn|san|bezwen)( (okenn|yon|pyes)){0,1} (moun|pesonn|zanmi)( (pou|ki|k|ka)){1,3} (veye|siveye|rete ave|gade|tcheke|rete) ?(m|mwen|ave m|avem|sou mwen)?( _){0,3}',
    unless: ['(timoun|pitit|bebe|kay|machin|lopital)'],
  },
  {
    says: '(map|m ap|pral|mpral|anvi|ka)( (al)){0,1} (fe|pran|touche|goute) (yon|youn|ti|yon ti|on ti)( (ti|bagay|kras|youn)){0,2}( (aswe|aswea|aswe a|kounya|tale|nan nwit|sel|lakay))( _){0,3}',
    unless: ['(manje|sot|soti|poz|domi|kafe|mache|repo|travay|douch|lapriye|moman|film|bwe dlo|pen|soup)'],
  },
  {
    says: '(anvi|tante|tantasyon|craving)( (m|la|a|pou m|m ap)){0,2}( (pran dwog|pran yon doz|itilize|fimen dwog|fimen fent|pike|sevi|fe l|dwog|rechite|retonbe)){1}( _){0,3}',
    unless: ['anvi (domi|manje|we|kriye|ale|ri|travay|vini|pale|pran (bis|yon kafe|douch|foto))', 'sigaret'],
  },
  {
    says: '(m|mwen)( (pral|ap)){1} (rechite|retonbe|tonbe anko|relapse|kraze reko m|kase reko m)( _){0,3}',
    unless: ['(pa|pap|p ap) (rechite|retonbe|tonbe)'],
  },
  {
    says: '(poukont|pou kont|poukontm|pou kontm|m sel|mwen sel|kay la vid|tout moun domi|an kachet|ankachet)( _){0,9} (dwog|drog|fent|fentanyl|heroin|itilize|pike|fimen|piki|sache|doz|gram|anvi)( _){0,3}',
    unless: ['(manje|legliz|reyinyon|sigaret|pa itilize|pa fimen|pap itilize|anvi (domi|manje|pale|kriye|we))'],
  },
  {
    says: '(dwog|drog|fent|fentanyl|heroin|itilize|pike|fimen|piki|sache|doz|gram)( _){0,9} (poukont|pou kont|poukontm|pou kontm|m sel|mwen sel|kay la vid|tout moun domi|an kachet|ankachet)( _){0,2}',
    unless: ['(manje|legliz|reyinyon|sigaret|pa itilize|pa fimen|pap itilize|chanm pou kont)'],
  },
  {
    says: '(fe l|fel|pran l|pranl|itilize|pike|fimen|sevi)( _){0,4} (an sekre|kache|twalet|sousol|san moun|san yo konnen|lannwit|deye pot)( _){0,3}',
    unless: ['(manje|legliz|randevou|douch|sigaret|pap|telefon)'],
  },
]

export const htWideWithdrawal: Rule[] = [
  {
    says: '(tranble|tranbleman|swe|lafyev|kriz|malkadi|vomi)( _){0,6} (bezwen|anvi|fok m|si m pa|le m pa|san) (bwe|yon gode|yon ve|alkol|kleren|wonm|tafya|yon bye|xanax|benzo|valium|klonopin)( _){0,2}',
    unless: ['(kafe|dlo|ji|the)'],
  },
  {
    says: '(si|le) (m|mwen|li) (pa|p) (bwe|pran xanax|pran benzo|pran klonopin)( _){0,4} (tranble|kriz|malkadi|swe|we bagay|tande vwa|malad|vomi|konvilsyon)( _){0,2}',
  },
  {
    says: '(depi)( _){0,1} (2|3|4|5|6|de|twa|kat|senk|yon|ye|maten|lendi|madi|mekredi|jedi|vandredi|samdi|dimanch)( (jou|semen))?( _){0,3} (san|pa) (bwe|alkol|xanax|benzo|klonopin)( _){0,6} (tranble|kriz|swe|we|tande|vomi|malkadi|konfonn|pale)',
  },
  {
    says: '(konfonn|konfonn tout|pa rekonet|pale pou kont|pale anba|pale tankou fou|pa konn ki jou|pa konnen ki jou|divage|delire|deraye)( _){0,10} (bwe|alkol|sispann|sevraj|xanax|benzo|kite tafya|kleren)',
  },
  {
    says: '(bwe|alkol|sispann|sevraj|xanax|benzo|tafya|kleren)( _){0,10} (konfonn tout|pa rekonet|pale pou kont|pale anba|pale tankou fou|pa konn ki jou|pa konnen ki jou|divage|delire|deraye|pedi tet|pedi lokal)',
  },
  {
    says: '(sevraj|withdrawal|mank|dope sick|dopesick)( _){0,6} (ansent|gwo vant|gwoses|kriz|malkadi|konvilsyon|endispoze|3 jou|4 jou|kenbe dlo|san nan|lopital|tande vwa|we bagay|ke m ap bat|souf)',
    unless: ['(detox|pase)'],
  },
  {
    says: '(tranble|tranbleman|tremblements|tranblad)( _){0,9} (bwe|alkol|gode|boutey|wonm|kleren|tafya|benzo|xanax|valium|klonopin)( _){0,2}',
    unless: ['(kafe|dlo|ji|fredi|bwe dlo|piki)', 'anfom'],
  },
  {
    says: '(bwe|alkol|gode|boutey|wonm|kleren|tafya|benzo|xanax|valium|klonopin)( _){0,10} (tranble|tranbleman|malkadi|konvilsyon|seizure|alisinasyon|lonbraj|pale ak moun)',
    unless: ['(kafe|ji|fredi|piki)', 'anfom', '(te|t) konn tranble( _){0,4} (ane|avan|lontan)'],
  },
  {
    says: '(ansent|gwo vant|gwoses|pregnant|enceinte)( _){0,8} (sevraj|mank|sick|vomi tout|fe kriz|san doz|tranble|malad anpil|san metadon|koupe|sispann)',
    unless: ['(fimen sigaret|grip|lafyev)'],
  },
]

export const htWideWithdrawalPossible: Rule[] = [
  {
    says: '(malad|mal|doule|swe|baye|frison|kolik)( _){0,5} (pa|san|pap|poko)( (ka|gen|jwenn|pran)){1,2}( (jwenn|pran|yon|okenn)){0,2} (dwog|doz|metadon|suboxone|heroin|fent|bagay|grenn mwen|anyen pou m pran)( _){0,3}',
    unless: ['(legliz|kob pou|famasi)'],
  },
  {
    says: '(pa|san|pap|poko)( (ka|gen|jwenn|pran)){1,2}( (jwenn|pran|yon|okenn)){0,2} (dwog|doz|metadon|suboxone|heroin|fent|grenn mwen)( _){0,7} (malad|mal|doule|swe|baye|frison|kolik|mouri|kouche)( _){0,2}',
    unless: ['(legliz|kob)'],
  },
  {
    says: '(ko|kom|zo|janm|vant)( (m|mwen)){0,1}( (ap|yo ap)){1} (fe m mal|fem mal|tranble|brize|koupe|fremi|mande)( _){0,4} (dwog|doz|bagay|sevraj|metadon|sispann|depi m pa|fent|bagay la)( _){0,3}',
    unless: ['(fredi|grip|travay)'],
  },
  {
    says: '(pa|poko|manke|rate|san)( (pran|jwenn|gen|m|bwe)){0,2} (metadon|methadone|suboxone|subutex|doz mwen|doz metadon)( (m|mwen)){0,1}( _){0,2} (depi|2 jou|3 jou|4 jou|jodia|semen)( _){0,4}',
    unless: ['(anfom|byen|mwen sispann|pa bezwen)'],
  },
  {
    says: '(fe|gen|ap fe|te fe|pran)( (m|li|yon|gwo|2|de|3)){0,2} (kriz|malkadi|seizure|konvilsyon)( (nan|anko|ye|maten|devan|pandan|chak|san))?( _){0,3}',
    unless: ['kriz (tansyon|ke|kriye|ri|lojman|ne|panik|sa|ekonomik|aleji|astm|opresyon)'],
  },
  {
    says: '(ansent|gwo vant|gwoses|pregnant|enceinte)( _){0,8} (dwog|heroin|fent|itilize|metadon|suboxone|malad)( _){0,3}',
    unless: ['(zanmi|pwogram|vitamin)'],
  },
  {
    says: '(sispann|kite|kanpe|pa jwenn|san)( _){0,3} (dwog|fent|heroin|alkol|bwe|metadon|suboxone|benzo|xanax|bagay la)( _){0,8} (malad|soufri|doule|mal|swe|vomi|domi|frison|eneve|neve|lafyev|ke m|kem|pe)( _){0,2}',
    unless: ['(anfom|kontan|fye|fasil|byen|semen a)', '(kafe|sigaret)'],
  },
  {
    says: '(swe|vomi|frison|doule|malad|dyare|kranp)( _){0,8} (sispann|kite|kanpe|depi m pa|san)( _){0,3} (dwog|fent|heroin|alkol|bwe|metadon|suboxone|benzo|xanax|pran|jwenn)( _){0,2}',
    unless: ['(kafe|sigaret|bwe dlo)'],
  },
]
