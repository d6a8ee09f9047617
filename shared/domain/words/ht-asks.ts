/** Haitian Creole sentences that ask us for something other than to stop. French as it is mixed in. */

import { htAboutMe } from './ht-asks-data.ts'
import { htAskedTexts } from './ht-asks-texts.ts'
import type { Words } from './language.ts'

/** The person's own kin, who write from the same phone. */
const kin =
  '(manman|manmanl|papa|papal|fre|frel|se|sel|pitit|pitit fi|pitit gason|pititl|madanm|madanml|mari|maril|kouzen|kouzenl|kouzin|kouzin li|tonton|matant|granme|grann|vwazen|vwazin|zanmi|zanmil|fiyans|fiyanse|mennaj|menaj|neve|nyes|belse|bofre|belme|kolok|pwopriyete|mere|soeur|frere|cousin|cousine|fanmi|manm fanmi|patne)'
const died =
  '(mouri|desede|dekede|decede|trepase|pati pou tout tan|mort|rann lam|rann denye souf|fe wout|ale nan peyi san chapo|disparet|pa viv anko|pa la anko|pa nan mond sa anko|pa la anko sou late|kite nou|kite lavi|kite mond sa|kite lemond|ale jwenn bondye|al jwenn bondye|ale kay bondye|al kay bondye|pa fe l|pa fel|vole nan syel|antere|tonbe mouri|pa siviv|mouri wi|mouri deja|pa gen souf anko)'
const when =
  '(semen|semenn|mwa|jou|ye|yeswa|jedi|lendi|madi|mekredi|vandredi|samdi|dimanch|maten|ane|janvye|fevriye|mas|avril|me|jen|jiye|out|septanm|oktob|novanm|desanm|nan|sanpase|pase|lopital|gen|depi|sou|deja|wi|se|m|epi|la|a|pov|1|2|3|4|5|6|7|8|9|12|fin)'
const notOurs =
  '(chen|chat|plant|batri|telefon m te|telefon m ap|chaj|kwe|preske|prese|vle mouri|anvi mouri|pou l mouri|pou li mouri|pou m mouri|ap mouri|ri|fatig|grangou|swaf|fim|chanson|rape|kontan|granmoun|granme m|zanmi m|manman m|papa m|grann m|matant m|tonton m|kouzen m (te )?mouri|pa respire|respire|pike 10|reveye|si li|si l|eske li|ka mouri|medikaman|poul|bebe a|jenn|bet|match|fey|ki mouri|prezidan|akte|chante|papa li|manman li|zanmi li|mari li|pitit li|espwa)'
const exceptOurs = [notOurs]

export const htAsked: Words['asked'] = {
  'wrong-number': [
    {
      says: '(pa|p|mpa)( (konn|konnen|rekonet)){1} (moun sa|moun sa a|okenn moun ki rele|kiyes ou ye|kiyes sa|kiyes w ye|ki moun ou ye|ki moun w ye|nou|non sa|moun ou ap|moun w ap|moun nou ap)( (a|w|ou|ap|ekri|chache|pale|mande|rele|konsa|nan))?( _){0,6}',
      unless: ['(m|mwen) pa konn(en)? nou( _){0,2} (ka|gen|te|fe|kijan|ede|ap)', '(zanmi|dokte|klinik|adres)'],
    },
    {
      says: '(se)( (pa)){0,1} (yon ere|nimewo|telefon)( (_)){0,2}( (sa|la|a|li|nan|anko))?$',
      unless: ['(se (nimewo|telefon))', '(se pa yon)', 'nimewo (klinik|dokte|biwo|avoka)'],
    },
    { says: '^(se|sa se|mwen panse se|m kwe se|ou fe) (yon )?(ere|mistake|error)$' },
    {
      says: '(moun|kiyes|sa|misye|dam)( (a|nan)){0,1} (ou|w|nou) ap (chache|cheche|ekri|mande|rele|pale)( (a|la|pou li|avel|ave l|ak li))?( _){0,2} (pa|se pa|deplase|pati|chanje|ale)( _){0,4}',
      unless: ['(mouri|desede)'],
    },
    { says: '(mwen|m)( pa)( (moun)) (sa|sa a|ou|w|nou|nan|ki)( _){0,5}' },
    { says: '(fek|fenk|sot|fin)( (pran|achte|jwenn|gen|chanje)){1} (nouvo )?(nimewo|liy|number)( (sa|sa a|la|a))( _){0,4}' },
    {
      says: '(nimewo|telefon|liy)( (sa|sa a|la|a|nan)){1,2} (pa|se pa|pat)( (janm)){0,1} (pou|pa|nimewo|telefon|li|te pou)( _){0,4}',
      unless: ['(pou (mwen|m) (ka|rele)|mache|sonnen|pase)'],
    },
    {
      says: '(move|mal|fo|mauvais|lot|mo ve|mov)( (nimewo|nimero|numero|number|moun|person|personne|kontak|telefon|kote|num))',
      unless: [
        '(ban m|banm|te ba|te bay|te ban|m te gen|te gen|chanje) (_ ){0,3}(move|lot) nimewo',
        '(gen|ede|kite|bay|okipe|pou|yon|ak|tankou|nan|lot|pi|tout) (yon )?lot (moun|kote|telefon|nimewo|kontak|fanm)',
        '(kote|telefon|moun) (sa|mal)',
        '(gen|ki|se|santi|fe) (mal|move) moun$',
        'm gen lot (telefon|nimewo)',
        'move (kote|moun|telefon)( _){0,3} (katye|lari|mennen)',
        'lot (moun|kote|telefon|kontak|nimewo)',
        'moun ki mal',
      ],
    },
    { says: '(wrong|mal) (nimewo|nimero|moun)' },
    {
      says: '(ou|w|nou|u)( (ap|te|t)){0,1} (mal rele|mal ekri|gen mal moun|gen move moun|tronpe|trompe|twonpe|fe ere|konfonn|pran m pou yon lot|pran mwen pou yon lot|mal nimewo|mal konpoze|mal tape|gen yon lot moun nan tet|pa gen bon nimewo|pa gen bon moun|gen yon lot nimewo|pa sou bon nimewo|pran m pou)( _){0,4}',
      unless: ['(bis|adres|randevou|dat|lekol|klinik)', '(si|eske) (ou|w|nou)'],
    },
    {
      says: '(twonpe|tronpe|trompe|konfonn|konfond)( (w|ou|nou|de|m|mwen|moun|nimewo|avek|ak)){1}( (moun|nimewo|lot|yon|avek|ak|tronpe))?( _){0,2}',
      unless: [
        '(pa|pinga|piga) (konfonn|tronpe|twonpe)',
        '(m|mwen|li)( te)? (tronpe|twonpe|konfonn) (m|mwen|l|li|kob|dat)',
        '(dat|jou|randevou|bis|adres|lavi|mari|mennaj)',
      ],
    },
    {
      says: '(se|c|sa)( (pa|p)){1}( (te)){0,1} (mwen|mw|moin|m)( (menm|ki|sa|w|ou|nou|non|m|l|ye))?( _){0,5}',
      unless: [
        '(fot|kap|k ap|k te|ki te|ki fe|ki sou|lot bagay|ki responsab|ki di|sel|ki konn|ki peye|fasil|mwen k|ki chwazi|ki vle|ki pran)',
        'se pa m(wen)? (sel|ki )',
        '(mwen|m) pou',
        '(m|mwen) sel',
      ],
    },
    {
      says: '(se|c)( (pa|p)){1} (li|l|lii|moun sa|moun sa a|moun nan|moun w ap|moun ou ap|moun ou panse|moun nou|nimewo l|nimewo li|telefon li|telefon l|nimewo moun|pou lot moun)( (a|non|menm|ki la|sa|panse|chache|ekri|anko|wi|nimewo|chanje|mande))?( _){0,5}',
      unless: ['se pa li (ki|k)', 'se pa (li|l) (ki|k|sel|pou|m vle)', 'se pa li m'],
    },
    {
      says: '^(non )?(sa|se)( (pa|p)){1} (pa )?_ (non|sa|sa a|ki la|menm|ki ekri|nimewo sa|la|wi)( _){0,9}',
      unless: [
        '(bon|grav|fasil|vre|jis|byen|enpotan|anyen|yon|blag|pi|konsa|twop|fot|mal|menm|posib|nomal|tout|mwen|travay|jwet|lavi|pa|kob|demen|jodia|li|nou|bagay|sa|fe|te|ka|ap|itil|mache) (non|sa|la|menm|wi)',
        '(m|mwen) (pa|p)( _){0,6}',
        'ok',
      ],
    },
    {
      says: '(mwen|m|mw)( (pa)){1} (rele|te rele)( (konsa|sa|_)){0,2}( (non|ditou|konsa))?$',
      unless: ['(pa|p) rele (l|li|yo|nou|w|ou|anko|biwo|dokte|sou|m|mwen|polis|lapolis|non|moun|pesonn|anyen|manman|papa)'],
    },
    {
      says: '(pa|p)( (gen|genyen)){1}( (okenn|pyes|ankenn|yon|pesonn|moun|kliyan|fre|zanmi|pitit|se)){1,3}( (ki|k|ak)){0,1}( (rele|non|ki rele|gen non|konsa|sou))( (konsa|sa|isit|nimewo|la|telefon|_))( _){0,4}',
      unless: ['moun (ki|k) (ede|konn|ka|rele m|pou)', 'rele (m|mwen|l|w|ou|nou)'],
    },
    {
      says: '(pa|p) gen( okenn| pyes| ankenn)? _( (sou|isit|la|nan|sou nimewo))( (nimewo|telefon|kay|isit|la|adres|liy|sa))( (sa|sa a|a|la|m|mwen))?$',
      unless: [
        '(anyen|sevis|chale|dlo|limye|entenet|kob|manje|moun|pesonn|siyal|bis|chofaj|kote|travay|narcan|plas|kabann|mesaj|minit|kouran|douch|vwazen|espwa|kle|pwoblem|polis|fom|bagay|randevou|narkan|medikaman|tretman|zam|rat|bebe|bruit|bri) (sou|isit|la|nan)',
      ],
    },
    {
      says: '(moun|msye|dam|fanm|neg|gason)( (sa|sa a|w ap chache|ou ap chache|w ap cheche|ou ap cheche|nou ap chache|w ap ekri|ou bezwen|w ap mande|li)){1}( (a|la)){0,1}( (pa|p)){1} (rete|viv|la|gen|abite|nan|travay|sou|sevi)( (isit|la|nimewo|nan|telefon|ak|anko|avek|bo|ave))( _){0,7}',
      unless: ['(kay|chanm|shelter|pwogram)( _){0,3} (pa|p) gen', '(m|mwen|li) pa rete (isit|la)', '(viv|la) anko$', 'pa (la|viv) anko'],
    },
    {
      says: '(nimewo|nimero|telefon|liy|number)( (sa|sa a|a|la|nan)){1,2}( (se|e|pa|kounya se|chanje|te)){1,3}( (pou mwen|pou m|pa m|pam|nimewo m|pou li|pa l|pou moun|men|met|lot moun|nouvo|yon biznis|yon biwo|yon restoran|yon magazen|yon legliz|pou yon))( _){0,7}',
      unless: ['(pou (mwen|m) (rele|ekri|sonje|pran)|pou ki|pou kisa)', 'chanje (yon|m|nimewo)', '(se|e) pou (mwen|m) (ka|rele)'],
    },
    {
      says: '(fek|fenk|fin|nouvo|sot|new)( (achte|pran|jwenn|chanje|gen|genyen)){1}( (nouvo|yon)){0,1} (nimewo|liy|telefon|number|sim)( _){0,7} (ansyen|lot moun|moun avan|moun anvan|pa konnen|pa konn|ap ekri|met)( _){0,3}',
    },
    {
      says: '(se )?(mwen|m)( (ki|k)){1} (genyen|gen|met|sevi)( (ak|nimewo|telefon|li|l|avek)){0,2}( (sa|li|l|la|kounya|nimewo))( _){0,4} ?',
      unless: ['(pitit|manman|kay|pwoblem|kle|li mouri|mouri|desede|fre|chaj|timoun)', 'm gen (li|l|sa|telefon)', '(m|mwen) gen'],
    },
    { says: '(ansyen|denye|premye)( (met|moun|pwopriyete)){1}( _){0,2} (nimewo|telefon|liy|li)( _){0,5}', unless: ['kay'] },
    {
      says: '(sa )?(se|e)( (yon)){1} (biznis|restoran|magazen|biwo|legliz|lekol|boutik|konpayi|famasi|garaj|telefon travay|otel|salon)( _){0,5}( (rele|nimewo|isit|ekri|moun|konn|se pa|la|kliyan))',
      unless: ['(kote|bon|bel|pre)'],
    },
    {
      says: '(rele|ekri|tonbe|nan)( (nan|sou)){1} (yon )?(biznis|restoran|magazen|biwo|legliz|lekol|boutik|konpayi|famasi|garaj|telefon travay|otel|salon)( _){0,6} (pa gen|pa konn|pa rete|fre m|wrong|kliyan konsa)( _){0,4}',
      unless: ['travay nan'],
    },
    {
      says: '(telefon|nimewo|liy) (travay|biwo|biznis|restoran|magazen|famasi|legliz)( _){0,3}( (sa ye|ye|se sa|sa|pa konn moun))( _){0,5}',
      unless: ['(klinik|dokte (a|mwen))( _){1,4} (bay|kisa|ki)'],
    },
    {
      says: '(pa|p|pat|mpa)( (t|te|janm)){0,2} (fe|gen|pran|itilize|konn|konnen|nan|siyen|antre)( (okenn|yon|janm|pwogram|bagay|zafe)){0,3} (od|overdoz|overdose|dwog|pwogram sa|sa w ap pale|kisa w ap pale|moun sa|nou|kiyes)( (mwen menm|non|ditou|sa a|sa))?( _){0,3} (se pa mwen|move moun|move nimewo|wrong|ou gen|mal|lot moun|trompe|twonpe|pa konn|mwen menm ou)( _){0,2}',
    },
    {
      says: '^ki _ (pa gen|m pa konn|mwen pa konn|pa konnen|isit pa gen)( _){0,6}',
      unless: ['(kote|le|jan|moun|sa|kisa|dat|biwo|bis|lekol|bagay) (pa gen|m pa)'],
    },
    {
      says: '(kiyes|ki moun)( (w|ou|nou|sa|w ap|ou ap|nou ap|ou vle|w vle|w te|ou te)){1}( (ap|ye|bezwen|vle)){0,2} (chache|cheche|bezwen|pale|vle pale|ekri|rele|mande)( (la|pou|a|ak|avek))?( _){0,4} (pa|mal|move|lot)( _){0,4}',
    },
    { says: '(ou|w|nou) (ap|te) (ekri|rele|chache|pale|tekste|pale avek|pale ak) (yon )?(move|mal|lot) (moun|nimewo)( _){0,3}' },
    {
      says: '(m|mwen)( (pa)){1} (_)( (non|ditou|se|menm|fre m|chef|mwen menm|wrong|sa|madam|mesye))?( _){0,5}(se pa mwen|move nimewo|nimewo sa|mwen se|mwen rele|m rele)( _){0,4}',
      unless: [
        '(rele|konn|konnen|gen|ka|vle|bezwen|sonje|we)( _){0,4} (m rele|mwen rele)$',
        '(pa|p) (gen|ka|vle|bezwen|te|konn|konnen|reponn|sonje) (_ )',
      ],
    },
    {
      says: '^(mwen|m) pa (jonas|jean|jan|pye|pierre|pol|paul|marie|mari|jozef|joseph|jak|jacques|louis|lwi|michel|emmanuel|emanyel|stanley|ronald|josue|jozye|josef|samuel|samyel|david|daniel|guerda|nadege|rose|roz|frantz|franz|kerby|wilner|evens|ricardo|james|mike|fabiola|darline|peterson|junior|wilson|carline|mirlande|yolande)( non| wi)?$',
    },
    { says: '(mauvais|faux) numero' },
    { says: '(vous|tu)( (vous|t|te)){0,1}( (etes|es)){0,1} tromp(ez|es|e|er)( _){0,3}' },
    { says: '(ce nest pas|cest pas|c est pas) (moi|lui|elle|le bon|la bonne|mon numero|son numero)( _){0,3}' },
  ],
  death: [
    {
      says: '^((bonjou|bonswa|alo|padon|dezole) ){0,1}_ (mouri|desede|trepase)( (semen|mwa|ye|lendi|madi|mekredi|jedi|vandredi|samdi|dimanch|maten|depi|lopital|nan (aksidan|lopital|mwa)|wi|ane|deja))?( _){0,4}$',
      unless: [
        ...exceptOurs,
        '^(m|mwen|granme|chen|chat|espwa|tout|moun|batri|telefon|match|m ap|map|ki|pap|pa|travay|li|zanmi|manman|papa) ',
      ],
    },
    {
      says: '(nou|n ap|yo|fanmi a|fanmi li|m|nou te)( (ap|te|fek|fin|pral)){0,2} (antere|akonpanye|fe anteman|fe lanteman|sot antere) (l|li)( _){0,5}',
      unless: exceptOurs,
    },
    {
      says: `(mwen se|m se|se|cest|c est|sa se|im|its|mwenmenm se)( (yon|sa|mwen)){0,1} ${kin}( _){0,12} ${died}( _){0,3}`,
      unless: exceptOurs,
    },
    {
      says: `${died}( _){0,8} (mwen se|m se|se|cest|c est|its|im) (yon |sa )?${kin}( (li|l|m|la|a|ki|msye|dam|wi|fi|gason|kap|k ap|_)){0,4}`,
      unless: exceptOurs,
    },
    {
      says: `(li|lii|moun nan|moun sa|msye|dam nan|fanm nan|neg la|pov dyab la|met telefon|met nimewo|moun ki te|moun w ap|moun ou ap)( (a|sa|fin|te|gentan|deja|an|la|ki|ekri|chache|nan|telefon|nimewo|gen|tou|ap)){0,6} (${died.slice(1, -1)})( ${when})( _){0,9}`,
      unless: exceptOurs,
    },
    {
      says: `^(li|l|lii|msye|elle|il)( (fin|te|gentan|deja|est|tou)){0,3} ${died}( (wi|deja|non|mezanmi|la|pov|depi|anko|bondye|svp|vre))?( _){0,3}$`,
      unless: [...exceptOurs, 'pa la anko$'],
    },
    {
      says: `(telefon|nimewo|liy|mesaj)( _){0,8} (mouri|desede|trepase|antere|pa viv anko|pa la anko|decede)( _){0,5}`,
      unless: [
        ...exceptOurs,
        '(telefon|liy) (m|mwen|nan|la|a|sa)?( a)? ?(te )?mouri',
        '(telefon|liy) (m|nan|mwen) (te |ap |gentan )?mouri',
      ],
    },
    {
      says: `(mouri|desede|trepase|antere|pa viv anko|pa la anko|decede|anteman|lanteman|kite nou)( _){0,12} (telefon|nimewo|sispann ekri|pa ekri|pa voye|sispann voye|efase nimewo|retire nimewo|reponn pou l|reponn pou li|ap reponn|liy li|mesaj)( _){0,4}`,
      unless: [...exceptOurs, '(m|mwen) pa (ka )?reponn', 'mesi'],
    },
    {
      says: `^((bonjou|bonswa|alo|hello|padon|non|wi|mezanmi|dezole|svp) ){0,2}(pitit|mari|madanm|fre|frem|se|sem|marim|madanmm|kouzen|neve|mennaj|menaj|pititm|mon frere|ma soeur|mon fils|ma fille|mon mari|ma femme)( (m|mwen|gason|fi|la|nan|an|a|lan|sa|te|fin|gentan|deja|mwen an|est)){0,5} (${died.slice(1, -1)})( _){0,9}`,
      unless: [...exceptOurs, 'mouri (an|le m te|kom) (2|19|20|piti)', '(m|mwen) (poko|sonje|panse|fe dey)'],
    },
    {
      says: '(pitit|mari|madanm|fre|se|fi|gason|papa|mennaj)( (m|mwen|gason|fi|la|nan|an|a|lan)){0,4} (pa fe l|pa fel|pa t fe l|pat fel|kite nou|ale kite nou|rann souf|rann nanm)( _){0,9}',
      unless: ['(pa fe l|pa fel) (ekspre|anyen)', 'kite nou (soti|ale|antre)'],
    },
    {
      says: '(anteman|lanteman|antereman|veye|simitye|fineray|vey|funeral|seremoni)( (l|li)){1}( (te|ap|se|pral|fet|samdi|dimanch|lendi|madi|mekredi|jedi|vandredi|demen|la|ye)){1}( _){0,8}',
      unless: ['(granme|zanmi|manman|papa) m'],
    },
    {
      says: '(prepare|ap prepare|fe|okipe|planifye|sot|soti|te|fin)( (nan|pou)){0,1} (anteman|lanteman|antere|fineray|funeral) (l|li)( _){0,9}',
      unless: ['(granme|zanmi|manman|papa) m'],
    },
    {
      says: '(bondye|granmet|papa bondye|jezi|lanmo|seye|letenel)( (te|fin|gentan|vin)){0,2} (pran|rele|rapele|chache|vin chache|reprann|prann)( (l|li))( (lakay|kote|nan|ye|semen|bo|jodia|kay|deja|jedi|_))?( _){0,6}',
      unless: ['rele (m|mwen)'],
    },
    {
      says: '(li|l|msye|papa nou|manman nou|pitit nou|fre nou|se nou)( (te|fin|gentan|deja)){0,2} (nan syel|nan paradi|nan peyi san chapo|ale nan peyi san chapo|anba te|nan simitye|bo kote bondye|kite nou|pati kite nou|nan lari verite|ale kay letenel|nan men bondye kounya)( _){0,9}',
      unless: ['(anvi|vle|pral)( _){0,3} (jwenn|ale)', 'kite nou (fe|soti|ale|antre|rantre|domi)', 'syel (a|la) ble'],
    },
    {
      says: '(jwenn|twouve|found)( (yo)){0,1} (li|l|kadav li|ko l|ko li|kadav l)( (tou|te|gentan)){0,1} (mouri|san vi|san lavi|nan mog|mourri)( _){0,9}',
      unless: exceptOurs,
    },
    {
      says: '(pa|p|pap) (ka reponn|ap reponn|ka pran|ap janm reponn)( (ou|w|nou|anko|apel|mesaj)){0,2} (li|l|paske li|paske l|anko li) (mouri|desede|trepase)( _){0,6}',
    },
    {
      says: '(est|etait) (morte?|decedee?|decede|partie|enterre|enterree)( _){0,9}',
      unless: ['(rire|fatigue|faim|partie (chez|au|travailler))', '(telephone|batterie|chien|chat) est mort'],
    },
    {
      says: '(he|she) (died|passed|passed away|pass away|is dead|gone)( _){0,9}',
      unless: ['(grandma|granme|dog|zanmi m)', 'dead (tired|lol)'],
    },
    { says: '(mouri)( _){0,3} (mwen se|m se|se) (manman|papa|fre|se|pitit|madanm|mari|kouzen|zanmi|vwazen|pwopriyete) (l|li|a|la|m)' },
  ],
  'under-18': [
    {
      says: '(m|mwen|mwen toujou|m toujou|mwen se|m se)( (nan|toujou nan|yon|elev|etidyan|nan dezyem|al)){1,2} (lekol segonde|segonde|lise|klas segonde|lekol prime|kolej segonde|high school|middle school|retorik|filo|timoun lekol)( _){0,3}',
      unless: ['(te|pitit|travay|anseye|diplom|fini)'],
    },
    {
      says: '(m|mwen|mw|mwn|im|i am|j|jai|je)( (gen|genyen|fek gen|fenk gen|gen jis|gen sel|gen selman|fek fe|fe|fek fete|ai|jwenn|gen laj|pral gen|pral fe|ap fe|ap gen|poko gen|sot fe|sot gen)){1} (8|9|10|11|12|13|14|15|16|17|onz|douz|trez|katoz|kenz|sez|diset|disset|dis set|quinze|seize|treize)( (an|ane|ans|zan|lane|lan|tan))',
      unless: [
        '(depi|san|sob|clean|pitit|fre|se|ti fre) (m|mwen) (gen|fe)',
        '(an|ane|ans|zan)( (depi|san|sob|clean|nan|m|ap|isit|travay|map|m ap|sispann|netwaye|maryaj|kap|lekol|prizon|boston|etazini|gen|edikasyon|esperyans|ansanm|k ap|lan|pwobasyon|probation|sou))',
      ],
    },
    {
      says: '(m|mwen|mw|mwn|im|i am|jai|j ai)( (gen|genyen|ai|fe|ap fe|fek fe|pral gen|pral fe))? ?(11|12|13|14|15|16|17)( )?(an|ane|ans|zan)?$',
      unless: ['(depi|san|pitit|fre m|se m) ', '(fe|gen) (11|12|13|14|15|16|17)$'],
    },
    { says: '(m|mwen)( (gen|genyen)){1} (13|14|15|16|17)$' },
    {
      says: '(gen|genyen|fek gen)( )(8|9|10|11|12|13|14|15|16|17|onz|douz|trez|katoz|kenz|sez|diset)( )?(an|zan|ane|lane)( (m|mwen|pa|mwen menm|selman|wi))( _){0,6}',
      unless: [
        '(pitit|fre|se|ti fre|fi|gason|li|l|timoun|neve|kouzen)( (m|mwen|gason|fi|nan|an)){0,3} (gen|genyen)',
        '(depi|san|sob|clean|zan m ap|an m ap|map)',
        '(an|zan) (m|mwen) (nan|ap|fe|gen|isit|pa)',
        '(pa) (pran|bwe|fimen|itilize|we|touche)',
      ],
    },
    {
      says: '(8|9|10|11|12|13|14|15|16|17|onz|douz|trez|katoz|kenz|sez|diset) ?(an|zan|ane|lane|ans)( (selman)){0,1} (mwen ye|m ye|mwen genyen|m genyen|mwen gen|m gen|mwen|wi m)( _){0,6}',
      unless: ['(depi|fe) (_ ){0,2}(an|zan)', '(an|zan|ane) (mwen|m) (nan|pa|ap|fe|gen (nan|ap|depi|m)|isit|sispann)', '(pitit|fre|se) '],
    },
    { says: '(m|mwen|mw)( (poko|pa|pako)){1}( (gen|rive|fe|ko gen|menm gen|gen menm)){1,2} (18|dizwit|diswit|dizuit)( _){0,4}' },
    {
      says: '(poko|pa)( (rive|gen|fe)){0,1} (18|dizwit|diswit|maje|majeur|adilt|granmoun)( (an|ane|zan))?( _){0,2}',
      unless: ['(pitit|li|l|fre|se|timoun|ti fre|yo)( (m|mwen|gason|fi|nan)){0,3} (poko|pa)', 'pa (gen )?18 (_ )', 'granmoun (ki|mwen)'],
    },
    {
      says: '(pral|ap|map|mpral)( (m)){0,1} (gen|fe|fete) (13|14|15|16|17|18|dizwit)( (an|ane|zan))?( (nan|le|lot|lan|samdi|dimanch|demen|mwa|semen|jiye|desanm|wi|pwochen))( _){0,5}',
      unless: ['(pitit|li|l|fre|se|ti fre|fi) (m |mwen )?(pral|ap|gason)', '(mwa|jou) (clean|sob|san)', 'pitit'],
    },
    {
      says: '(m|mwen)( (fe|fek fe|sot fe|ap fe|map fe|pral fe)){1} (13|14|15|16|17)( (an|ane|zan))( _){0,3}',
      unless: ['(an|zan|ane) (prizon|depi|sob|clean|san|nan|ap|isit)'],
    },
    {
      says: '(mine|minor|mineur|mineure|underage|timoun|ti moun|tineje|tinedje|teenager|ado|adolesan)( (m|mwen|mwen ye|m ye|toujou|eske|toujou mwen ye|wi)){1}( _){0,6}',
      unless: [
        '(timoun|ti moun|ado) (m|mwen|mwen yo|m yo|m nan|wi)( _){0,6}$',
        '(le|depi|te|gen|yo|pou|gade|ak|lekol|pran) (m |mwen )?(te )?(timoun|ti moun)',
      ],
    },
    {
      says: '(m|mwen|mw|se)( (toujou|se|yon|yon ti|se yon|sel|te yon|jis yon)){1,2} (mine|minor|mineur|mineure|timoun|ti moun|tinedje|teenager|ado|adolesan|tifi lekol|elev lekol|underage)( _){0,5}',
      unless: [
        '(m|mwen) te yon',
        '(gen|pitit|pou) (yon )?(timoun|ti moun)',
        'se (timoun|ti moun) (yo|m|mwen|nan|ki)( _){0,5}$',
        'tankou yon timoun',
      ],
    },
    { says: '(m|mwen|im)( (mine|minor|underage|underaged|pa maje|poko maje|two jenn|twop jenn))( _){0,7}', unless: ['(fe|lot) mine'] },
    { says: '(m|mwen)( (two|twop|tro)){1} (piti|jenn|jen)( (pou|anko|m))( _){0,6}', unless: ['(m|mwen) te'] },
    {
      says: '(m|mwen|in|nan|mwen nan|m nan|map fe|m ap fe|m lekol|im in|m se)( (nan|an|yon|in|my)){0,2} (klas |6|7|8|9|10|11|12|sizyem|setyem|wityem|nevyem|dizyem|katriyem|sekonde|segond|reto|rheto|twazyem segonde|high school|middle school|freshman|sophomore|lise)( ?(em|yem|e|th|eme))?( (ane|grade|lekol|klas|high|nan lekol|mwen ye|m ye|ane fondamantal|nan|school|wi))( _){0,4}',
      unless: [
        '(pitit|fre|se|fi|gason|li|timoun|neve|ti fre)( _){0,3} (nan|klas)',
        '(map|m ap) (anseye|travay)',
        '(le) (m|mwen) te',
        '(te) nan',
        'nan (6|7|8|9|10|11|12) (ane|nan)',
        '(etap|step|an) ',
      ],
    },
    { says: '(freshman|sophomore|8th grader|9th grader|10th grader)( _){0,5}', unless: ['(pitit|fre|se|college|inivesite) (m|mwen)'] },
    {
      says: '(nan|an|klas|fe)( (klas))?( (6|7|8|9|10|11|12|9em|8em|7em|10em|11em|6em|9yem|8yem|7yem|10yem|11yem|12yem|nevyem|wityem|setyem|9th|8th|10th|11th|12th|7th))( (ane|grade|lekol|mwen ye|m ye|klas|ane lekol|ane fondamantal))( _){0,4}',
      unless: [
        '(pitit|fre|se|fi|gason|li|timoun|neve|ti fre)( _){0,4} (nan|klas|an)',
        '(le) (m|mwen) te',
        'te nan',
        '(nan|an) (6|7|8|9|10|11|12) ane',
      ],
    },
    { says: '(laj)( (m|mwen|mw)){1}( (se|selman|jis)){0,2} (11|12|13|14|15|16|17|trez|katoz|kenz|sez|diset)( _){0,5}', unless: ['pitit'] },
    {
      says: '^(gen )?(13|14|15|16|17)( )?(an|zan)( (m|mwen|wi|mwen menm|selman|pa))?( _){0,6}$',
      unless: ['(depi|sob|clean|san|map|m ap|pitit|fre|se m|li|an m ap|maryaj|prizon|ansanm)'],
    },
    { says: '(jai|j ai|je n ai que|jai que)( que)? (13|14|15|16|17|quinze|seize)( ans)?', unless: ['ans (de|sans|d)'] },
    {
      says: '(im|i am)( (only|just)){0,1} (13|14|15|16|17)( (wi|non|an|zan|yo|m|years|svp|mwen))',
      unless: ['(17|16|15|14|13) (mwa|jou|days|months|weeks|semen)'],
    },
    { says: '(timoun|ti moun)( (m|mwen)){1} ye( _){0,5}' },
  ],
  help: [
    {
      says: '(m|mwen|mw)( (bezwen|bzwen|bezwenn|need|ta bezwen|mande|vle)){1}( (yon|yon ti|ti|anpil|de|gwo)){0,2} (ed|help|asistans|sekou|aid|koutmen|kout men|aide)( (svp|tanpri|souple|non|wi|kounya|vit|mezanmi|nou|silvouple|please|mwen|anpil|jodia|urgent|ijan|touswit|kounye a)){0,3}$',
      unless: ['(pa|p) (bezwen|vle)'],
    },
    {
      says: '^(ed|help)( (li|l ap|mwen|m|nou|gen|yo|mari|vin|vit|svp))( _){0,6}$',
      unless: [
        '(ed) (mwen te|legal|pou|yo te|ki)',
        '(ed|help) (m|mwen) (jwenn|peye|ranpli|chache|voye|ak|ranje|tradui|li|pou|fe|konprann|antre|gade|rouvri|pran|netwaye|deplase|ekri)',
        '(bezwen|koupe|kob)',
      ],
    },
    {
      says: '(ki|kisa|ki sa)( (sa)){0,1}( (nimewo|liy|sevis|pwogram|mesaj|bagay|kont)){1}( (sa|sa a|la|a)){0,2}( (ye|se|sa ye|pou|se pou|se kisa|kisa|menm|li ye)){1,3}( _){0,4}',
      unless: ['(nimewo) (telefon )?(klinik|biwo|bis|lopital|avoka|randevou|famasi|dokte)', '(ki|kisa) pwogram (ye )?pou (moun|timoun)'],
    },
    {
      says: '(nimewo|liy|sevis|mesaj|text|teks|number)( (sa|sa a|la|a|yo|nou)){1,2}( (se|ye|soti|sot|pou|li)){1,2}( (kisa|pou kisa|pou ki|ki bagay|kiyes|pou ki bagay|ki kote|kote|pou kiyes|pou ki rezon|ki sa|ki sevis))( _){0,5}',
      unless: ['(klinik|avoka|bis)'],
    },
    {
      says: '(ki|kisa|ki sa)( (sevis|nimewo|liy|kalite sevis|oganizasyon))?( (kisa|sa))?( (k|ki)){1} ap (ekri|tekste|rele|voye)( (m|mwen|la|ban m))?( _){0,3}',
      unless: ['ki moun (ki|k) ap'],
    },
    { says: '(sevis|nimewo|liy)( (kisa|ki sa)){1}( _){0,8}' },
    { says: '(aidez|aide|aider)( (moi|nous|mwen)){1}( (svp|stp|merci|vite|please)){0,2}$' },
    {
      says: '(edem|ede m|ede mwen|edemwen|ede nou|edenm|ed m)( (svp|tanpri|souple|non|wi|kounya|vit|mezanmi|silvouple|please|edem|ede|m|mwen|anko|papa|bondye|ase|touswit)){0,4}$',
      unless: [
        '(pa|p|ka|kapab|pwogram|bondye|legliz|li|nou|yo|te|ap|sa|pou|vle|w|ou|ki|va|moun|ta|fanmi m|kiyes)( (te|ap|ka|pral|anpil|toujou|vreman)){0,2} (edem|ede m|ede mwen)',
        'mouri ede',
        '(yo|narcan|metadon) ede',
      ],
    },
    {
      says: '(vin|vini|vinn|bezwen moun)( (vit|tanpri)){0,1} (edem|ede m|ede mwen)( (svp|tanpri|vit|kounya|mwen|non))?$',
      unless: ['(legliz|bondye)'],
    },
    {
      says: '^(what|kisa|ki)( (is|se|ye|sa)){0,2} (this|nimewo|number|sa) (number|sa|ye|ye sa|la)( (ye|la|menm))?$',
      unless: ['ki sa (ye|la)( ye)?$'],
    },
    { says: '(quel est ce numero|cest quoi ce numero|a quoi sert ce numero|besoin daide|besoin d aide)$' },
    { says: '(info|infos|enfo|enfomasyon)( (sou nimewo sa|sou sevis sa|svp|tanpri|sou nou|sou liy sa|sou pwogram sa))$' },
  ],
  start: [
    {
      says: '(m|mwen|mw|ta|nou)( (ta|toujou)){0,1} (vle|renmen|anvi|pare pou|aksepte|dako pou)( (kontinye|resevwa|jwenn|pran|nou|voye|gen|retounen|re)){0,3} (mesaj|teks|texts?|messages?|mesaj la)( (yo|nou yo|la|sa yo|sa)){0,2}( (anko|ank|re|toujou|ankor|again|banm|retounen|wi))( _){0,8}',
      unless: ['(pa|p|pap|pat)( (ta|te|t|ap)){0,1} (vle|renmen|anvi)', '(pi|pito|chak|plis)'],
    },
    {
      says: '(rekomanse|rekomans|recommence|rekoumanse|reprann|retounen|kontinye|reaktive|relanse|repran|komanse|kumanse|restart|demare)( (voye|ekri|ekrim|m|mwen|tekste|ban|banm|pou|mesaj|avek|texte|kontak)){1,2}( _){0,5}',
      unless: [
        '(ekri|voye) (cv|let|liv|kob)',
        '(pa|p|pinga|sispann)( _){0,1} (kontinye|rekomanse)',
        '(m|mwen|li|yo|nou|poukisa)( (ap|te|pral|vle)){0,1} (rekomanse|kontinye|komanse|retounen) (ekri|mwen|m)',
        'kontinye',
      ],
    },
    {
      says: '(retounen|mete|remete|mete m)( (voye)){0,1} (tounen |anko )?(teks|mesaj|text)( (yo|la|banm|ban m)){0,2}( _){0,7}',
      unless: ['(non|nan mesaj|nan teks)'],
    },
    {
      says: '(mete|metem|remete|ajoute|ajoutem|add|remet|put|enskri)( (m|mwen|nimewo|non|m tounen|nimewo m|non m)){1}( (tounen|mwen|anko|m|nan|sou|back)){1,3} (lis|list|liy|mesaj|sistem|pwogram mesaj|lis mesaj)( (la|yo|a|mesaj|nou|sa|mesaj yo|svp|tanpri|anko)){0,4}$',
      unless: ['(kiyes|ki moun|nou te|konn|pat|pa)( _){0,4} (mete|ajoute|enskri)', 'tann', '(manje|lojman|detox|kabann|shelter)'],
    },
    {
      says: '(nou|ou|w)( (ka|met|kapab|mete)){1} (rekomanse |komanse |kontinye |toujou )?(ekri|ekrim|tekste|voye mesaj|texte)( (m|mwen|ban m|banm))?( (anko|svp|kounya|wi|le w vle|san pwoblem|pa gen pwoblem|re))( _){0,8}',
      unless: ['(eske|pa|p)( _){0,2} ka ekri', '(chak|maten|aswe|apre|le)'],
    },
  ],
  join: [
    {
      says: '(m|mwen|mw|ta)( (ta)){0,1} (vle|renmen|anvi|dako|bezwen|pare)( (pou|m|mwen)){0,2} (enskri|enskrim|enskri m|siyen|antre|patisipe|join|fe pati|sign up|rejwenn|abone|aboneman|vin manm|komanse resevwa|resevwa|jwenn)( (m|mwen|nan|pou|ak|tankou|tou)){0,3} (mesaj|bagay mesaj|pwogram mesaj|sevis|lis|tchek|check ?ins?|teks|texts?|sa|bagay|alet|liy)( _){0,4}',
      unless: [
        '(pa|p|pat|pap)( (t|te|ta|ap)){0,2} (vle|renmen|anvi|bezwen|dako)',
        '(chak|plis|selman|pito|lendi|maten|aswe|detox|tretman)',
      ],
    },
    {
      says: '(enskri|enskrim|enskriw|siyen|siyenm|abone|abonnem|sign|ajoute|add|anrejistre|enrejistre)( (m|mwen|me|nou|non m|nimewo m|mw)){1}( (up|svp|tanpri|pou|nan|non|souple|la|wi|tou|mesi|sou)){0,2}( (mesaj|sevis|lis|teks|pwogram|sa|check ?ins?|bagay|mesaj yo|liy))?( (yo|mesaj|la|nan|sa|svp|tanpri|mesaj yo|a)){0,3}$',
      unless: [
        '(kiyes|ki moun|nou te|konn|pat|pa|p|yo|te|li|dwe|kijan|kote)( _){0,3} (enskri|siyen|ajoute|abone)',
        '(detox|tretman|lekol|kou|travay|klas|shelter|ged|klinik|kote)',
      ],
    },
    { says: '(abonem|abone m|subscribe|jwenn mwen|sign me up|add me)( (svp|tanpri|wi|mesaj))?$' },
    { says: '(remettez|mettez|inscrivez|ajoutez|abonnez|remets)( (moi|nous)){1}( _){0,6}' },
    { says: '(je|j) (veux|voudrais|aimerais) (minscrire|m inscrire|recevoir (les|vos|des) (messages|textos))', unless: ['plus'] },
  ],
  yes: [
    {
      says: '^(wi|yes|oui)( (mwen|m)){0,1} (dako|aksepte|vle)( (pou|nou|ou|resevwa|mesaj|ekri|m|mwen|yo|sevis|la|check ?ins?|sa)){0,8}$',
      unless: ['(pa|p) (dako|vle|aksepte)', 'plis'],
    },
    { says: '^(m|mwen)( (dako|aksepte))( (pou|nou|ou|resevwa|mesaj|ekri|m|mwen|yo|sevis|la|teks)){2,8}$' },
  ],
  ...htAskedTexts,
  ...htAboutMe,
}
