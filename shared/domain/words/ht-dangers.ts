/** Haitian Creole and French cues of violence, of dangerous withdrawal, and of using alone. */
import type { Rule } from './language.ts'

/** Who hurts: he, they, a partner, a parent, a boss, a dealer. */
const they =
  '(li|l|lap|yo|yap|lpral|misye|msye|neg|neg la|neg yo|neg sa|nonm|nonm nan|nonm lan|moun yo|mari|marim|madanm|madanmm|mennaj|mennajm|menaj|menajm|nonm sa|papa|papam|bope|bopem|tonton|fre|frem|kouzen|manman|manmanm|belme|dealer|dile|deale|bos|boss|patwon|patwonm|pimp|makwo|vwazen|vwazin|ex|exm|eks|ansyen|boyfriend|bf|pitit|pitit gason|kolok|bandi|gang|zanmi)'
const whose = '( (m|mwen|mw|mwen an|nan|la|a|an|lan|yo|sa|sa a|ki|k|mennaj|mari|toujou|konn|sot|fek)){0,4}'
const will = '( (ap|pral|te|t|ta|vle|konn|toujou|fek|fin|fenk|sot|kontinye|komanse|pa janm sispann|menase|pare pou|ka|chak jou|pe)){0,3}'
const me = '(m|mwen|mw|mwn|nou|moi|pitit mwen|pitit m|timoun yo|timoun mwen yo)'
/** What he does to the body. "Touye", "bat", "frape" also belong to weather, sport and work: see the `unless`. */
const hurt =
  '(bat|batm|frape|frapem|kale|kalem|kraze|krazem|touye|touyem|tiye|tiyem|tire|tirem|toufe|toufem|trangle|tranglem|etrangle|etranglem|sere|boule|boulem|koupe|kase|kasem|blese|blesem|maltrete|maltretem|abize|abizem|mode|modem|pike m ak|pouse|pousem|jete|jetem|voye kout|kalote|kalotem|souflete|choute|choutem|bourade|bouradem|beat|hit|frappe|tabase|tabasem|lage|rache|pote men sou|fese|fesem|ponnen|ponyade|touche|touchem|kofre|vyole|vyolem|viole|violem|peze|rale)'
const notHurt =
  '(fredi|lwaye|chale|travay sa|travay la|soulye|do m|pye m|doule|cho a|match|celtics|heat|jwet|fim|tele|basen|ke m ap bat|ri|lol|haha|fatig|rat|moustik|mizik|netflix|call of duty|video|videyo|plante|telefon mwen|touye limye|touye tele|bat dlo|chanson|tombola|griyo|kondisyon)'

export const htViolence: Rule[] = [
  {
    says: `${they}${whose}${will} ${hurt} ?${me}( _){0,2}`,
    unless: [
      notHurt,
      '(travay|bos) (la|sa|a)? ?ap (touye|kraze)',
      'touche (ke m|m anpil|m paske)',
      '(lage|jete|rale) (m|mwen) (nan travay|yon|lopital|kob|lakay|bo)',
      `(pa|p|pap) ${hurt}`,
      'pouse (m|mwen) (pou|al|fe|kontinye)',
      '(bra|pye|dan|tet) ap (fe|touye)',
      'kase ti kote',
      '(koupe|kale|kase) (m|nou) (yon|20|kob)',
      'koupe (nou|m|mwen) (asistans|ed|food|snap|dlo|kouran|medicaid)',
      '(li|yo)( (te|ap))? lage m( (demen|jodia|vandredi))?$',
      '(po|pi|bus|polis) (pran|tire) nan',
    ],
  },
  {
    says: `(bat|batm|frape|frapem|kale m|kalem|kraze m|toufem|toufe m|tranglem|trangle m|maltretem|maltrete m|abizem|abize m|tabase m|etrangle m|vyolem|vyole m|viole m|violem|fe kadejak|kadejak|dappiyanp|agrese m|agresem|fese m|beat me|hit me|choked me|kalote m|souflete m|choute m)( (mwen|m|sou mwen|anko|chak|ye|devan|ak|nan|toulejou|tout|swa|jodia|maten|yeswa|li)){1}`,
    unless: [
      notHurt,
      '(ke|kem|ke m)( ap)? (bat)',
      'bat (m|mwen) nan (domino|jwet|kat|ludo)',
      '(travay|lwaye|fredi|lavi)( _){0,3} (kraze m|bat m)',
    ],
  },
  {
    says: `${they}${whose}${will} (touyem|touye m|touye mwen|tiyem|tiye m|tue m|fini ave m|fini avem|fini ak mwen|fini avek mwen|elimine m|mete m nan te|voye m nan simitye)( _){0,2}`,
    unless: [notHurt, '(travay|soulye|jwet)'],
  },
  {
    says: `${they}${whose}( _){0,2} (di|dim|di m|diy)( (li|l|mwen|m|ke|yo|si|konsa)){0,4}( (ap|pral|lap|l ap|ta|fok|m|pou)){0,4} (touye|tiye|tire|bat|kraze|kase|boule|koupe|kouche|vann|kale|frape|toufe|vyole|fe mwen|touyem|tirem|batm)( _){0,3}`,
    unless: [notHurt, '(touye|tiye) tet', 'koupe (cheve|kob|ed)', 'boule (dwog|kalori|gres)', 'vann (machin|kay|manje|rad)'],
  },
  {
    says: '(menase|menasem|menas|menace|menasse|menacem|mennase)( (m|mwen|nou|pou|l|li|touye|fanmi|pitit|ak|touyem|lanmo)){1,2}( _){0,3}',
    unless: ['(pwopriyete|koupe sevis|voye bill)', '(lapli|tanpet)'],
  },
  {
    says: `(kouto|manchet|zam|fizi|revolve|pistole|baton|rigwaz|fe cho|gun|knife|rasoir|jilet|boutey|mato|hache|rach)( _){0,3} (sou|nan|devan|pou|anba)( _){0,2} (goj|gojm|tet|tetm|kou|koum|vant|figi|figim|tanp|do|mwen|m)$`,
    unless: ['(fim|jwet|tab|men m|pwop tet|tet mwen$|mete zam nan bouch)', '(m|mwen) (gen|mete|te mete|kenbe)'],
  },
  {
    says: `(pwente|mete|rale|paret|paret ak|monte|pare|vize|kenbe|met)( _){0,2} (zam|kouto|fizi|pistole|revolve|gun|manchet|rigwaz|knife)( _){0,2} (sou|nan|devan|pou|goj|tet|kou)`,
    unless: ['(fim|jwet|call of duty|m mete|mwen mete)'],
  },
  {
    says: `${they}${whose}( (gen|te gen|kenbe|vini ak|paret ak|sere|achte|rale|toujou gen|ap pwomennen ak)){1}( (yon|on|yon gwo|gwo)){0,1} (kouto|zam|fizi|pistole|manchet|gun|knife|revolve|baton|asid|gaz)( _){0,3}`,
    unless: ['(fim|jwet|call|prizon|polis|travay|chas|gwo mizik)', 'yo pran zam'],
  },
  {
    says: '(fose|fosem|oblije|oblijem|foce|pouse|fe m|fem|fok|vle)( (m|mwen|nou|pou|mwen pou|yo|ak)){0,3} (kouche|fe bouzen|fe bouzin|fe sex|fe seks|vann ko|vann kom|vann ko m|fe lavi|fe jenes|domi|travay gratis|vann dwog|pote dwog|danse toutouni|mache ak|pran dwog|pike)( (ak|avek|ave|pou|ko|m|mwen|moun|gason|kliyan|zanmi|li|yo|anba))( _){0,3}',
    unless: ['(kouche (bone|ta|sou|ate|nan)|domi bone|domi)', 'manti', '(m|mwen) vle'],
  },
  {
    says: '(vann|vannm|vann m|pwostitye|pwostitiye|eksplwate|trafik|trafike|lwe)( (m|mwen|kom|ko m|ko mwen|fi)){1}( (bay|pou|ba|bay moun|yo|ak|gason|chak))( _){0,3}',
    unless: ['vann (m|mwen) (yon|dwog|bagay|grenn|sak|manje|machin|rad)'],
  },
  {
    says: '(vyole|viole|vyol|kadejak|kadjak|rape|raped|abi seksyel|abis|atouchman|fe dappiyanp|agresyon seksyel|agrese m|inses)( (m|mwen|l|li|pitit|sou|nan|ye|le|fi|yon|yo)){0,2}',
    unless: [
      '(rape)$',
      '(chanson|rape|konse)( _){0,4} (mizik|chanson|fim)',
      '(viole|vyole) (probation|pwobasyon|kondisyon|pawol|dwa|lwa|lib|reg|parole)',
    ],
  },
  {
    says: '(touche|manyen|karese|manyenm|touchem)( (m|mwen|pati|anba|tete|ko|kom|bouda|pitit|fi|deye)){1}( (chak|nan|san|swa|sou|le|pandan|anba|m pa|lannwit|pa ka|m))( _){0,3}',
    unless: ['touche (ke|chek|kob|premye)', '(dokte|enfimye)'],
  },
  {
    says: '(pe|pem|laperez|peur|krent|afraid|gen pe|krenn)( (pou|de|m|mwen|al|ale)){0,3} (tounen|rantre|antre|lakay|ret|rete|domi|soti|al|ale lakay|mari|li|l|mennaj|lap|pou vi|pou lavi|pou pitit|nonm|chanm|rentrer)( _){0,3}',
    unless: [
      '(imigrasyon|lapolis|ICE|ice|fredi|nej|lekol|travay|bruit|lanmo|chen|rechit|rekonmanse|randevou|dokte|piki|avyon|detox|sispann|tren|prizon)',
      '(pa|p) pe',
    ],
  },
  {
    says: '(pa|p|paka)( (ka|kapab|kab|vle|gen dwa|oze)){1} (al|ale|tounen|rantre|antre|ret|rete|retounen) (lakay|lakay mwen|lakaym|nan kay|kay)( _){0,4} (kraze|bat|touye|la|kouto|tann|menase|pe|frape|fache)',
    unless: ['(bis|tren|machin|nej|kle)'],
  },
  {
    says: '(femen|klere|klete|anfemen|boukle|kadnase|akle|bloke|kenbe|lock|fere|anfem|kenbem|femenm)( (m|mwen|nou|pot|pot la|anndan|prizonye|li)){1}( (nan|anndan|ak|la|pot|deye|pou|san|kle|sou)){1,3}( _){0,4} (soti|kle|kite|chanm|kay|ale|anndan|mwen|chak)',
    unless: [
      '(prizon|detox|psychiatric|lopital|polis|travay|biwo|magazen|poukont|pou kont|itilize|fimen|pike)',
      '(mwen|m|map|m ap) (fin )?(femen|klete)',
      'kenbe (m|mwen) (la|nan pwogram|kanpe|anvi|fo|djanm)',
      '(facebook|telefon|kat)',
    ],
  },
  {
    says: '(pa|p|pap|p ap|refize)( (vle|janm|ka|ap)){0,2} (kite|lese|kitem)( (m|mwen|nou)){0,1} (soti|ale|pati|we fanmi|we moun|pale ak moun|pale ak fanmi|kite kay|kite l|travay|vin nan|rele moun)( _){0,3}',
    unless: [
      '(lopital|dokte|travay la|bos|jij|po|prizon|shelter|lapli|fredi|fievre|detox|gad)',
      '(pa|pap|p ap) kite (m|nou) ale (travay|nan)',
    ],
  },
  {
    says: `(pran|konfiske|sere|kenbe|vole|kache|pranm|prann)( (tout|m|mwen)){0,1} (paspo|papye|dokiman|kat idantite|id|telefon|kle|kat|kob|lajan|kat sosyal|selil)( (m|mwen|mwn|yo|mwen yo|m yo))( _){0,3} (pou m pa|pou mwen pa|kenbe|deplase|soti|ale|kat|bay|anmwe|paspo|tout|travay|telefon|kite)`,
    unless: ['(polis|lapolis|jij|magazen|lopital|vole|vole nan|shelter|detox)'],
  },
  {
    says: '(li|yo|mari m|mennaj m|nonm nan|patwon m|bos la)( (te|fin|fek)){0,1} (pran|kenbe|sere|konfiske) (paspo|papye|dokiman|kat idantite|id|pasport)( (m|mwen|nou))',
    unless: ['(polis|lapolis|jij|biwo|klinik|imigrasyon|lopital|dmv)'],
  },
  {
    says: `${they}${whose}${will} (swiv|swivm|suiv|suivm|veye|veyem|espyone|espyonem|chache|chachem|pousuiv|pousuivm|rode|tann|tannm|stalke|stalk|tracke|gete|getem|pist|piste|siveye) ?${me}( (tout kote|toupatou|anba|devan|deyo|nan|chak|kote|pou|la|tout|ak|deye|lari|sou|tout lajounen|lakay|travay|tout tan|pa))( _){0,3}`,
    unless: [
      '(dokte|avoka|jij|lopital|klinik|randevou|travaye|metadon|pwogram|po|biwo|konsey|yon job|travay)',
      'chache (m|mwen) (demen|pou|kote|yon|lekol|la|nan machin)$',
      '(ap|pral) (tann|chache) (m|mwen) (lekol|nan machin|legliz|pou m|pou al|lopital)',
      '(li|yo) ap tann (m|mwen) (pou|nan|rele|demen)( _){0,2}$',
    ],
  },
  {
    says: '(gps|tracker|airtag|kamera|trake|aparey)( _){0,2} (sou|nan|anba)( _){0,1} (machin|telefon|sak|chanm|manto|selil|mwen|rad)( (m|mwen|nan|la|an))?',
    unless: ['(dokte|travay|bracelet|pwobasyon|probation|m mete|mwen mete|uber)'],
  },
  {
    says: `${they}${whose}( (chita|kanpe|paret|vini|pase|toujou)){1}( (devan|nan|bo|deye)){1} (travay|kay|lakay|pot|lekol|legliz|machin)( (m|mwen))( _){0,3} (chak|tout|toulejou|tann|san|nwit|swa)`,
    unless: ['(lapos|bis|amazon|uber|taksi)'],
  },
  {
    says: '(kache|kachem|kachet|bare|anfemen)( (m|mwen|tet mwen)){0,1} (nan|anba|deye) (twalet|chanm|beny|pla|kabann|klozet|machin|kwizin|sousol|basement)( (la|a|an|nan)){0,1}( _){0,4} (chache|bat|touye|kraze|tande|frape|l ap|lap|li ap|pot)',
    unless: ['(pike|fimen|itilize|pran|dwog)'],
  },
  {
    says: '(l ap|lap|li ap|yo ap|yap|li pral|lpral)( (kraze|frape|defonse|bat|bimen|voye|kase|chire|boule|demoli)){1} (tout bagay|pot la|pot|kay|kay la|tout sa|ve|fenet|asyet|machin mwen|rad mwen|telefon mwen|telefon m)( _){0,3}',
    unless: ['(pwopriyete|konstriksyon|fimen)'],
  },
  {
    says: '(sove ?m|sovem|sove nou|vin chache m|vin chachem|ede m soti|edem soti|edem kite|ede m kite|help me)( _){0,4} (li|l ap|lap|mari|mennaj|nonm|kouto|bat|touye|kay sa|anba men|zam|kraze)',
    unless: ['(lari|dwog|narcan|overdoz|od|respire)'],
  },
  {
    says: '(men|mak|bra|je|figi|kot|dan|zo|nen|bouch|janm)( (m|mwen)){0,1}( _){0,2} (anfle|kase|ble|nwa|san|koupe)( _){0,3} (bat|frape|kou|li|mari|mennaj|nonm|kout)',
    unless: ['(soufri|maleng|piki|travay|tonbe|spor|foutbol|goch|respire|od|narcan)'],
  },
  {
    says: `${they}${whose}${will} (kase|koupe|boule|tode|rache|kraze|fann|pete|gonfle|chire) (bra|bram|janm|janmm|dwet|tet|figi|dan|zorey|cheve|je|kot|bouch|ponyet|men)( (m|mwen|mwn))?( _){0,2}`,
    unless: ['(travay|pran|chire rad|fatig|cheve (nan|pou)|dokte|dokte|dantis|rache dan|koupe cheve)', notHurt],
  },
  {
    says: '(jete|vide|voye|lage)( (sou mwen|sou m)){0,1}( _){0,2} (dlo cho|asid|gaz|kafe cho|lwil cho|luil cho|alkol|ve|asyet)( _){0,1}( (sou|nan))( _){0,3}',
    unless: ['(manje|kwizin|travay)'],
  },
  {
    says: `(yo|neg yo|bandi yo|gang nan|dealer a|deale a|dile a|neg|mafya|kamarad li yo)( (ap|pral|te|vle|di|toujou)){1,2} (tann|tire|chache|touye|bat|pran|kidnape|menase|vin|fini|bay chas|lache)( (m|mwen|sou mwen|deye m|sou m|fanmi m|nan pla men))( _){0,3}`,
    unless: [
      '(rele|randevou|biwo|dokte|travay|lekol|jij|vin chache m (pou|lekol|demen)|(tann|pran) (m|mwen) (nan|pou) (travay|pwogram|detox|rehab|job))',
      'chache (m|mwen) (pou|demen|lopital)',
    ],
  },
  {
    says: '(kidnape|kidnap|anlve|sekestre|sekestrasyon|prizonye lakay|esklav|trafik moun|trafficked|kenbe prizonye|kenbem prizonye)( _){0,2}',
    unless: ['(ayiti|nouvel|fim|potoprens|jounal)'],
  },
  {
    says: '(fe|voye|bay|ban|banm|ba|kout)( (m|mwen|l|li|yon|gwo)){0,3} (kout|kou|kalot|souflet|kout pwen|kout pye|baf|kout baton|kout kouto|kout ponyet|kout zam|bwa|frap)( (pwen|pye|baton|kouto|ponyet|bal|manchet|tet|woch|senti|fil))( _){0,3}',
    unless: [
      '(bokse|fim|foutbol|gol|jwet|match|chans|voye kout boul|men|telefon|fil$)',
      '(ban|banm|bay)( m| mwen)? (yon )?kou(t)? (fil|men|lang)',
    ],
  },
  {
    says: '(mari|mennaj|menaj|nonm|papa|bope|boyfriend|misye|neg)( (li|la|nan|an|mwen|m|pitit|fi|mwen an)){0,4}( (ap|te|toujou|konn)){1,2} (bat|frape|kale|trangle|kraze|touye|menase|maltrete|abize) (li|l|pitit|timoun|fi|manman|madanm|sem|yo)( _){0,3}',
    unless: ['(fim|match|jwet|basen)'],
  },
  { says: '(rele anmwe|ap rele anmwe|ap rele sekou)( _){0,6} (bat|touye|frape|nonm|mari|kouto|trangle)', unless: ['(chen|lol|ri)'] },
  {
    says: '(anmwe|sekou|ed|help|vini vit|vini)( _){0,3} (kouto|zam|bat m|batm|touye m|touyem|fizi|menase)( _){0,3}',
    unless: ['(fim|jwet|lwaye|fredi)'],
  },
  // French
  {
    says: '(il|elle|mon mari|mon copain|mon pere|mon ex|ma femme|ils)( (m|me|ma|va|veut|a|vient de|te|menace|mon)){1,3} (bat|battre|battu|frappe|frapper|tuer|tue|menace|menacer|viole|violer|etrangle|enferme|force|suit|tape)( _){0,3}',
    unless: ['tuer de (rire|travail)'],
  },
  { says: '(il|elle|on) (mbat|mfrappe|mmenace|me bat|me frappe|me menace|ma frappe|ma battu|ma menace|ma viole|menferme|mattend|me suit)' },
  { says: '(peur)( (de|d)){0,1} (rentrer|lui|mon mari|mon copain|chez moi|etre a la maison|dormir)' },
  // Mixed
  {
    says: '(he|she|they|he gonna|hes gonna|she gonna)( (gonna|going to|will|just|keep|keeps|always)){0,2} (kill|hit|hits|hitting|beat|beats|choke|choked|hurt|rape|raped|touye|bat|frape)( (me|m|mwen|us))( _){0,2}',
    unless: ['(lol|haha)'],
  },
  { says: '(m|mwen|nou)( (pa|p)){1} (an|nan) sekirite( _){0,3} (lakay|kay|bo|ak|avek|isit|la)( _){0,3}(li|mari|mennaj|bat|nonm)' },
]

/** Violence hinted at: he reads the phone, keeps the money, is angry at texts. */
export const htViolencePossible: Rule[] = [
  {
    says: `${they}${whose}${will} (gade|li|tcheke|kontwole|fouye|fouyem|lire|check|veye|siveye|ouvri|pran)( (tout|nan)){0,2} (mesaj|telefon|telefonm|teks|kob|lajan|apel|facebook|whatsapp|selil)( (m|mwen|yo|mwen yo|la|nan))?( _){0,2}`,
    unless: [
      '(lapolis|polis|jij|kote m ka|famasi|lapos|li pran kob|dokte|klinik|bank|avoka)',
      '(nou|ou|w) (ap|gade)',
      'yo pran (telefon|kob)',
      '(pitit|timoun)( _){0,3} (gade|pran) (tele|telefon)',
      'li mesaj (nou|sa|la)',
    ],
  },
  {
    says: `${they}${whose}${will} (fache|move|ankole|fristre|eksploze|fe kole|fe eskandal|fe jalouzi|jalou|fou)( _){0,3} (le|si|chak|paske|ak)( _){0,3} (tekste|mesaj|telefon|pale|ekri|soti|ak moun|tande|teks|rele|we m|zanmi|reponn)( _){0,2}`,
    unless: ['(diri|lekol|travay|match|bliye|lol)'],
  },
  {
    says: '(mari|mennaj|menaj|madanm|nonm|li|misye|papa|boyfriend)( (m|mwen|nan|an|la|mwen an)){0,2} (pa|p|pap|pa janm)( (vle|renmen|dako)){1}( (pou|ke)){0,1}( (m|mwen)){1} (pale|soti|ekri|travay|rele|we|gen zanmi|gen telefon|al|ale|reponn|resevwa)( _){0,4}',
    unless: ['(dwog|fimen|bwe|fet|ekri nou|ekri l)'],
  },
  {
    says: '(pa|p)( (ka|gen dwa|kab|kapab)){1} (soti|fe anyen|ale|pale|rele|depanse|deplase|al)( _){0,2} (san l|san li|san pemisyon|san misye|san mari m|si li pa)( _){0,4}',
    unless: ['(kle|machin|kat|metadon|grenn)'],
  },
  {
    says: '(li|misye|mari m|mennaj m|nonm nan|se li|se li ki)( (ki|k)){0,1}( (kenbe|kontwole|jere|pran)){1} (tout )?(kob|lajan|papye|kat|chek|sale|touch)( (m|mwen|mwen yo))?',
    unless: ['(lwaye|bank|biwo|polis|vole)'],
  },
  { says: '(mache|mache sou|pile)( (sou)){0,1} (ze|eggshells|pwent pye|pikan|zepin|kokiy ze)( _){0,4}', unless: ['(bebe ap domi)'] },
  {
    says: '(mak|blesi|ble|bra m|je m|figi m|kout)( _){0,5} (se tonbe m tonbe|m te tonbe|tonbe m tonbe|m frape nan pot|se pot la|tande|pa mande m)( _){0,2}',
    unless: ['(piki|pike)'],
  },
  { says: '(pa|p) (santi|santim)( (m|mwen)){0,1}( (an|nan|ansekirite)){1} ?(sekirite)?( _){0,6}', unless: ['(pa santi m an (fom))'] },
  {
    says: '(oblije|fok|map|m ap|bezwen)( (m|mwen)){0,1} (efase|kache|delete|siprime|sere)( (m|tout)){0,1} (mesaj|telefon|teks|nimewo|selil|konvesasyon)( _){0,2}( (anvan|avan|pou li pa|pou l pa|paske|le)){1}( _){0,4}',
  },
  {
    says: '(ekri|pale|sevi)( _){0,2} (an kachet|ankachet|an sekre|ansekre|kachet|kache|ba vwa)( _){0,4}',
    unless: ['(li|yo) (fimen|bwe)', '(itilize|fimen|pike|dwog)'],
  },
  {
    says: '(le|si|chak fwa)( (l|li|misye|mari m|mennaj m|papa m)){1}( (m|mwen)){0,1} (bwe|sou|gen kle|fache|tounen|antre|rantre|pran dwog)( _){0,4} (pa konn|pa konnen|pe|kache|tranble|kraze|tounen lot moun|dyab|move|chanje|bat)( _){0,4}',
  },
  {
    says: '(gen|yon|menm)( (yon|menm|on)){0,1} (moto|machin|neg|nonm|kamyon|moun|gason|misye|jeep)( (nwa|blan|sa|k|ki|nan)){0,2}( (ap|k ap|toujou|te)){1,2} (pase|swiv|kanpe|pake|gade|tann|veye|pwomennen|sou mwen|sou m|vin devan)( _){0,3} (kay|lakay|m|mwen|pot|travay|tan|fwa|nwit)?',
    unless: [
      '(bis|taksi|uber|tire|mache|lapos|vann|distribye|manje|kriye)',
      '(moun|neg)( _){0,2} (tann|pase)( _){0,3} (randevou|manje|biwo|klinik)',
      '(travay|kominote|legliz|benevol)',
    ],
  },
  {
    says: '(neg|nonm|gason|misye|moun)( _){0,3} (toujou|tout tan|ap)( _){0,2} (sou mwen|sou m|deye m|anmede m|fawouche m|fawouch)( _){0,3}',
  },
  {
    says: '(li|misye|mari m|mennaj m|deale a|dealer a)( (te)){0,1} (ban|ba|bay)( m| mwen)? (dwog|piki|grenn|bagay)( (la|a|yo))?( _){0,1} (pou m|pou mwen|pou m pa|fos)( _){0,3} (ale|kite|pati|fe|rete|domi|kouche)',
  },
  {
    says: '(pa|p|pinga)( (rele|ekri|tekste)){1} ?(m|mwen)?( _){0,2} (li pral|l ap|lap|li ap|mari m|mennaj m|misye|li la)( (tande|we|la|fache|konnen|li))( _){0,3}',
  },
  {
    says: `(mari|mennaj|menaj|misye|nonm)( (m|mwen|nan|an|mwen an)){0,2} (jalou|kontwole m|kontwolem|fe m pe|fem pe|joure m|imilye m|imilyem|avili m|trete m|denigre m)( _){0,3}`,
  },
  {
    says: `${they}${whose}${will} (fem pe|fe m pe|fe mwen pe|joure m chak|imilye m|imilyem|avili m|kontwole m|kontwolem|kontwole lavi m)( _){0,3}`,
    unless: ['(fim|dokte|chen|piki|tansyon)'],
  },
]

const quit =
  '(sispann|sispan|kite|kanpe|rete|koupe|koupem|pa|sispend|arete|stop|manke|san|bay vag|depi|kanpem|retire|fini|lage|kwape|p|poko|sevre|sevraj)'
/** Drink and sleeping pills: stopping these can kill. */
const drinkOrBenzo =
  '(bwe|alkol|alcol|alcool|wonm|rom|kleren|kleran|tafya|wiski|whisky|vodka|bye|bie|diven|gwog|tranpe|beer|drink|drinking|xanax|xan|xans|zanax|benzo|benzos|klonopin|clonopin|valium|ativan|lorazepam|gabapentin|grenn yo|grenn domi|grenn pou domi|somnife|booz|booze|boule|wom|barbansou|barbancourt|nip|ro)'
const shaking =
  '(tranble|tranbleman|tranblad|tramble|tremble|tremblements|shake|shaking|shakes|kriz|seizure|seizures|malkadi|malkadik|konvilsyon|konvulsyon|kvulsyon|sezisman ko|we|tande|alisinasyon|alisinen|halisinasyon|halisine|lonbraj|zonbi|rat|bet|vomi|vomisman|rann|swe|sye|delirium|dt|dts|san|fe m sote|sote|red|konfizyon|konfi|bat fo|tansyon|ke m|kem|lafyev|pale tou|pa konnen non|pa konn kote|pa konnen kote|trape|pale ak moun|foumi|krab|bebet|ko m ap sote)'
const pregnant =
  '(ansent|anset|pregnant|gwoses|vant 4|gwo vant|gwovant|enceinte|mwa gwo|bebe nan vant|bebe a nan vant|vant mwen|ansenm|anvant|ansint)'

export const htWithdrawal: Rule[] = [
  {
    says: `${quit}( (pran|bwe|m|mwen|li|l|pa|te|t|nan|de|a|ak|fimen|vin|sou|ap|touche|yon|ti|gout|gen)){0,5} ${drinkOrBenzo}( _){0,12} ${shaking}( _){0,2}`,
    unless: [
      '(randevou|travay la|pwobasyon|avantou|we (dokte|pitit|zanmi|moun legliz))',
      '(kafe|soda|cola|pepsi)',
      'bwe dlo( _){0,4} we',
      '(eske|si|ki sa|kisa)( _){0,3} (moun|yon moun) (ka|kapab)',
      'byen anko',
      'anfom',
    ],
  },
  {
    says: `${shaking}( _){0,10} ${quit}( (pran|bwe|m|mwen|li|l|pa|te|t|nan|de|a|ak|vin|sou|ap|touche|yon|ti|gout|gen)){0,5} ${drinkOrBenzo}`,
    unless: [
      '(san|tann|we|tande) (bwe|dlo|randevou|nou|sa|w|ou|li|moun|pitit|dokte)',
      '(kafe|soda|cola|pepsi)',
      'anfom',
      'san bwe dlo',
      '(sou|grip) (yo )?(we)',
      'we (nou|w|ou) ',
    ],
  },
  {
    says: `${drinkOrBenzo}( _){0,8} (sispann|sispan|kite|kanpe|rete sek|sek|koupe|toudenkou|brid sou kou|koupe m|depi)( _){0,10} ${shaking}`,
    unless: ['(kafe|soda|cola|pepsi|anfom|lwaye)', '(we|tande) (nou|w|ou|zanmi|pitit)', 'bye (bye|depi)'],
  },
  {
    says: `${quit}( (pran|itilize|m|mwen|li|l|pa|nan|dwog|tout|heroin|fent|suboxone|subutex|metadon|methadone|bagay)){0,6}( _){0,4} (kriz|malkadi|seizure|seizures|konvilsyon|alisinasyon|alisinen|lonbraj|delirium|delire)( _){0,2}`,
    unless: ['kriz (sa|ekonomik|nan peyi|lojman)', '(eske|kijan)( _){0,3} (moun|yon moun)'],
  },
  {
    says: '(fe|gen|ap fe|fin fe|pran|have|having|had|te fe|komanse fe|ap gen|fel)( (m|li|yon|l|gwo|2|de|3|twa|de gwo|plizye)){0,3} (kriz|seizure|seizures|malkadi|konvilsyon|kriz malkadi|kriz konvilsyon|siziz)( _){0,5} (depi|sevraj|xanax|benzo|benzos|alkol|bwe|klonopin|ativan|valium|sispann|kanpe|kite|koupe|kleren|tafya|toudenkou|grenn)',
    unless: ['(tansyon|ke|ne|kriz lojman|epilepsi depi)', 'kriz (tansyon|ke|panik)'],
  },
  {
    says: '(depi|sevraj|xanax|benzo|benzos|alkol|bwe|klonopin|ativan|valium|sispann|kanpe bwe|kite bwe|koupe)( _){0,9} (fe|gen|ap fe|pran|have|nan|ap gen|fel|komanse)( (m|li|yon|l|gwo|2|de|3|twa)){0,3} (kriz|seizure|seizures|malkadi|konvilsyon|kriz malkadi)( _){0,2}',
    unless: ['kriz (tansyon|ke|panik|lojman|ekonomik|nan peyi)'],
  },
  {
    says: '(seizure|seizures|malkadi|konvilsyon)( _){0,6} (benzo|benzos|xanax|valium|alkol|bwe|klonopin|ativan|sevraj|withdrawal|sispann|gen valium)',
    unless: ['(epilepsi|eske|ka mouri)'],
  },
  { says: '(delirium|delirium tremens|delirium tremen|dts|d t s|deliriom|trembleman delirium)( _){0,2}' },
  {
    says: `${pregnant}( _){0,10} (sevraj|dope ?sick|malad|sispann|mank|an mank|withdrawal|pa pran|pran suboxone|koupe|sevre|dopesick|fe sevraj|san metadon|kanpe|sick)( _){0,3}`,
    unless: ['(prenatal|vitamin|randevou|matant|zanmi|lafyev|grip|maladi maten|rad|pwogram ede|anfom)', 'malad (maten|grip)'],
  },
  {
    says: `(sevraj|dope ?sick|sispann|mank|withdrawal|pa pran (suboxone|metadon|subutex|doz)|dopesick|koupe metadon)( _){0,8} ${pregnant}( _){0,3}`,
    unless: ['(zanmi|matant|fimen sigaret)'],
  },
  { says: '(bebe a|bebe|timoun nan)( _){0,2} (pa bouje|pap bouje|p ap bouje|bouje anko)( _){0,6} (sevraj|sick|malad|sispann|mank|pran)' },
  {
    says: '(pa|p|pap|paka)( (ka|kab|kapab|t ka)){1} (kenbe|gade|manje|bwe|sere|vale|desann)( (anyen|dlo|menm|manje|ni|yon|gout|ji|pa)){1,4}( _){0,6} (jou|nan vant|vomi|vomisman|lestomak|sevraj|vant mwen|desann|depi|anyen|2 jou|3 jou)',
    unless: ['(dan|grip|covid|goj|chimyo|chemo|kob|lajan|frigide|chaje|telefon|deyo)', 'kob'],
  },
  {
    says: '(vomi|vomisman|rann|dyare|diare)( (tout|m|mwen|ak|epi|san|dlo|san rete|anpil|e|m ap)){0,5}( _){0,4} (2 jou|3 jou|4 jou|5 jou|de jou|twa jou|kat jou|leve|pipi|endispoze|san rete|tout tan|kenbe dlo|kenbe|feb|dezidrate|mare|toudi)( _){0,4}',
    unless: ['(bebe|timoun|grip|covid|chimyo|chemo|ansent maten)'],
  },
  {
    says: '(san)( (nan|ap|k ap)){1}( (vomi|vomisman|poupou|wate|pipi|soti))( (m|mwen|nan))?( _){0,6}',
    unless: ['(ap vomi) $', '(emowoyid|reg)'],
  },
  {
    says: '(anyen|dlo|manje)( (pa|p|pap)){1} (ret|rete|kenbe|desann)( (nan|sou)){1} (vant|lestomak|vant mwen|ko)( _){0,3}',
    unless: ['(grip|covid|bebe)'],
  },
  { says: '(dezidrate|dezydrate|dehydrated)( _){0,6} (sevraj|sick|jou|vomi)' },
  {
    says: '(sevraj|withdrawal|withdrawals|dope ?sick|sevre|mank)( (la|a|sa|an)){0,1}( _){0,8} (pa ka bwe|pa bwe dlo|pa ka leve|pa ka manje|kriz|san konesans|endispoze|vomi san|ap touye|pral touye|mouri|fini ave|fini avel|we bagay|tande vwa|kem ap|ke m ap|doule nan ke|lestomak anyen|mete m ate)( _){0,3}',
    unless: ['(eske|ka) (_ ){0,2}mouri', '(koute|randevou)'],
  },
  {
    says: `(we|tande)( (yon|bann|pil|anpil|plen|gwo|ti)){0,2} (bagay|moun|vwa|bet|lonbraj|rat|foumi|krab|solda|mo|zonbi|zarenyen|lonbray|dyab|koulev|ti moun|insek|ensek|vemin)( (ki|k|ap|yo|sou|nan|deye|toupatou|pa|mi)){1}( _){0,8} (depi|sispann|kite|kanpe|alkol|bwe|sevraj|xanax|tafya|kleren|wonm|san)`,
    unless: ['(nan apatman|kay la|met kay|fim|tele|lari)'],
  },
  {
    says: '(depi|sispann|kite|kanpe|sevraj|sek|dezyem jou|twazyem jou)( _){0,8} (we|tande)( (yon|bann|pil|anpil|plen|gwo|ti)){0,2} (bagay|moun|vwa|bet|lonbraj|rat|foumi|krab|mo|zarenyen|limye|dyab|koulev)( (ki|k|ap|yo|sou|nan|toupatou|pa|men)){1}',
    unless: ['(apatman|randevou|fim|travay|nouvo|legliz|lekol)'],
  },
  {
    says: `(tranble|swe|tranbleman|shake|shaking|lafyev|vomi)( _){0,8} (depi|paske|san)( (m|mwen|li|l)){0,1}( (pa|te|p)){0,1} (bwe|sispann bwe|kite bwe|kanpe bwe|pran xanax|jwenn xanax|pran benzo|pran klonopin|pran valium)`,
  },
  {
    says: '(depi)( (m|mwen|li|l|m te|papa m|mari m)){1}( (pa|te|t|p|fin)){0,2} (bwe|kite bwe|sispann bwe|kanpe bwe|kite alkol|kite tafya|kite kleren|sispann alkol)( _){0,6} (tranble|swe|kriz|red|lang|konfi|konnen|pale ak|vomi|we|lafyev|malkadi|tansyon)',
    unless: ['anfom', 'bwe (kafe|dlo)'],
  },
  { says: '(lang)( (m|mwen|li|l)){0,1} mode( _){0,6}(kriz|seizure|konvilsyon|malkadi)?', unless: ['manje'] },
  {
    says: '(koupe|sispann|retire|kanpe|rale)( (m|mwen)){0,1}( _){0,2} (xanax|klonopin|ativan|valium|benzo|benzos|gabapentin)( _){0,8} (kriz|tranble|swe|konvilsyon|bat|sote|panse map fou|vin fou|mouri|seizure|vwa|red)',
    unless: ['(eske|ka) (_ ){0,1}mouri'],
  },
  {
    says: '(je |j )?(tremble|convulse|crise|crises|hallucine|hallucinations|delire)( _){0,6} (alcool|arrete|sevrage|boire|xanax|lalcool|depuis)',
  },
  { says: '(alcool|sevrage|boire|xanax|lalcool)( _){0,6} (tremble|convulsions?|crises?|hallucinations?|vomis)' },
]

/** Sick from stopping, and no sign yet that it is dangerous; or fear of it. */
export const htWithdrawalPossible: Rule[] = [
  {
    says: '(sevraj|sevrage|withdrawal|withdrawals|dope ?sick|dopesick|an mank|anmank|nan mank|sick nan|fe mank|sevre|mankman|m sick|mwen sick|malad mank)( _){0,3}',
    unless: [
      '(pase|fini)( _){0,2} (semen|kounya|mwa|jou)',
      '(grip|covid|sick day|sick leave)',
      'sevraj (la )?(pase|fini)',
      'an mank (lajan|kob|tan|manje|mesaj|travay)',
    ],
  },
  {
    says: '(mank|dwog|sispann|kite)( _){0,4} (fe m mal|fem mal|ap touye m|ap touyem|fini ave m|malad|tonbe malad)',
    unless: ['(kob|travay|lekol)'],
  },
  {
    says: `(si|le)( (m|mwen|yon moun|moun|w|ou|li)){1}( (ta)){0,1} (sispann|kite|kanpe|koupe|stop)( (pran|bwe|m)){0,2}( _){0,2} (${drinkOrBenzo.slice(1, -1)}|toudenkou|brid|net|tou sek)( _){0,6}`,
    unless: ['(kafe|soda)'],
  },
  {
    says: `(ka|kapab|ta)( (m|mwen)){0,1} mouri( (nan|ak|anba|de|si)){1}( _){0,3} (sevraj|sispann|alkol|xanax|benzo|withdrawal|mank)( _){0,4}`,
  },
  {
    says: '(pa|p|poko|mpa)( (t|te|ka|kab|fin)){0,1} (domi)( _){0,5} (depi m sispann|depi m kite|sevraj|sispann|kite dwog|kanpe)( _){0,2}',
    unless: ['(bebe|travay)'],
  },
  {
    says: '(sispann|kite|kanpe|san doz|depi)( _){0,5} (pa|p|poko|mpa)( (t|te|ka|kab)){0,1} (domi)( _){0,3}',
    unless: ['(bebe|travay|shelter|kote|lari|machin)'],
  },
  {
    says: '(manke|rate|pedi|san|pa jwenn|pa pran|pap jwenn)( (m|mwen)){0,1}( _){0,2} (doz|metadon|methadone|suboxone|subutex|doz mwen|grenn mwen)( _){0,6} (malad|je k ap|swe|baye|frison|vomi|fe m mal|doule|an mank|ko m|kom|zo|jou)( _){0,3}',
    unless: ['famasi'],
  },
  {
    says: '(janm|jam|pye|ko|zo|kom|ko m|zo m|bra)( (m|mwen|yo|mwen yo)){0,1}( (pa|p|ap|pap)){0,2}( (vle|ka)){0,1} (kanpe|sote|fe m mal|fem mal|ret anplas|rete an plas|ret trankil|fremi|grate|brize|kraze)( _){0,6} (nwit|sispann|kite|sevraj|doz|jou|tout kote|kanpe|sevraj la)',
    unless: ['(travay|aksidan|fet|bal|foutbol|jwenti|fredi|kanpe lontan|grip)'],
  },
  {
    says: '(tranble|tranbleman|swe fret|frison|shakes)( (m|mwen|yo|sa|la|ap)){0,2}( _){0,6} (pase|bwe|dwog|sevraj|doz|depi|bagay|sispann|metadon)',
    unless: ['(fredi|lafyev|grip|chofaj|kote|piki)'],
  },
  {
    says: `(sispann|kite|kanpe|koupe|sevre)( _){0,3} (alkol|bwe|tafya|kleren|wonm|xanax|benzo|klonopin)( _){0,6} (jan|neve|jennen|fache|anvi|ajite|anksye|dwol|domi|malad|tranble|swe)( _){0,2}`,
    unless: ['(kafe|soda|anfom)'],
  },
  {
    says: '(dokte|klinik|famasi|prizon|yo)( (a|la|an)){0,1}( (te|fin|fek)){0,1} (koupe|sispann|retire|diminye|wete)( (m)){0,1} (klonopin|xanax|ativan|valium|benzo|metadon|suboxone|gabapentin|grenn|doz)( _){0,8} (dwol|malad|mal|swe|mwatye|fou|tranble|domi|pe|doule)',
  },
  { says: '(anvi vomi|vomi|kolik|dyare|vant fe mal|vant mal)( _){0,5} (sevraj|dwog|sispann|depi m kite|depi m pa pran|doz)( _){0,2}' },
]

const alone =
  '(pou kont|poukont|pou kontm|poukontm|pou kont mwen|poukont mwen|pou kont m|poukont m|pou kon|poukon|poukonm|pou konm|pokont|pokont mwen|pokontm|pokont m|pou tet mwen|poutet mwen|pou kontel|poukontel|poukont li|pou kont li|sel|se mwen sel|mwen sel|m sel|san moun|san pesonn|san peson|an kachet|ankachet|kachet|alone|solo|m sel nan|tout moun domi|kay la vid|kay vid|seul|seule|pot fenmen|pot la femen|pa gen moun|pa gen pesonn|pa gen moun isit|pa gen peson|okenn moun|pesonn pa la|pesonn pa konnen|moun pa konnen|pa gen lot moun|pesonn isit)'
const use =
  '(itilize|itlize|itilizem|utilize|iz|use|using|konsome|konsonmen|fimen|femen pay|fumen|fimenm|pike|pikem|fe piki|fe yon piki|fe yon shot|fe yon chot|fe shot|shot|rale|snife|sniff|snifel|sevi dwog|sevi|pran dwog|pran bagay|pran heroin|pran fent|pran fentanyl|pran doz|pran yon doz|pran ti kras|pran yon ti kras|pran yon ti|pran youn|pran kokayin|pran l|pranl|pran li|fe yon ti liy|fe yon liy|fe liy|fe ti liy|boule l|touche l|bat pou bagay|get high|high|pran poud|pran sa m gen|pran bagay mwen|fe dwog|pran perc|pran m30|fe yon doz|pran grenn|fe bagay|pran piki|tape|fe yon ti piki|fe yon ti sache|vale l|fimen woch|fimen krak|fimen crack|fimen fent|consommer|shoot)'
const soon =
  '(pral|map|m ap|mwen ap|mpral|prale|mprale|ap|vle|ka|aswe|aswea|aswe a|kounya|tale|pare|pou m|fin|bout|fe|vais|deside|wap|konn|toujou|sot|anvi|te|t)'
const notDrug =
  '(manje|legliz|reyinyon|kwit|travay|film|fim|tele|meet|machin|bis|tren|sikilasyon|kouri|famasi|medikaman tansyon|kafe|dejene|telefon pou kont|douch|bebe|randevou|fe mache|sevis|sigaret)'

export const htAlone: Rule[] = [
  {
    says: `${use}( _){0,5} ${alone}( _){0,2}`,
    unless: [
      notDrug,
      '(pa|p|pap|p ap|pinga|piga)( (janm|vle|ka|bezwen|dwe)){0,3} (itilize|pran|pike|fimen|fe|sevi)',
      '(eske|kijan|si|kiyes)( _){0,6} (danje|danjere)',
      'te ede',
      '(avan|anvan) m te',
      'anko( _){0,2} (kounya|paske) ',
    ],
  },
  {
    says: `${alone}( _){0,9} ${soon} ${use}( _){0,2}`,
    unless: [notDrug, '(eske|si)( _){0,6} (danje|danjere)', '(pa|pap|p ap) ap', '(ede|konnen|aprann) (m|nou|moun)', '(yon|lot) moun ki'],
  },
  {
    says: `${alone}( (nan|ak|sou|e|epi|avek|lakay|la|chanm|otel|twalet|kay|sousol|machin|tant|yon|mwen|m|an|a|kounya|devan|gen|isit|motel)){1,7} (sache|dwog|poud|fent|fentanyl|heroin|gram|bagay|piki|sereng|zegwi|grenn|perc|woch|crack|krak|kokayin|doz)( _){0,3}`,
    unless: [notDrug, '(polis|test|strips|manje|bagay (la )?(fini|pou manje|ki|yo))', 'bagay( _){0,2} (fret|bon|lavi|travay|deyo)'],
  },
  {
    says: `(gen|achte|ak|jwenn|avek)( (yon|yon ti|ti|3|2|de|twa|kek|on|bagay)){0,3} (sache|dwog|poud|fent|heroin|gram|bagay mwen|bagay sou mwen|doz|woch|perc|grenn)( _){0,8} ${alone}`,
    unless: [notDrug, '(polis|test|strips|pwoblem|nimewo)', 'pa gen (moun|pesonn)( _){1,3} (ede|machin)'],
  },
  {
    says: `(veye|veyem|gade|siveye|rete sou liy|ret sou liy|sou liy|rete nan telefon|ret nan telefon|rete ave m|rete avem|ret avem|koute m|watch|spot)( _){0,7} (pandan|le|map|m ap|pral|mpral|jan|m)( _){0,3} (pike|itilize|fimen|pran l|pranl|pran doz|pran bagay|sevi|fe piki|boule|fe l|fel|pran dwog|pran)`,
    unless: ['(medikaman|pitit|timoun|bebe|tansyon|randevou|fim)'],
  },
  {
    says: `(pral|map|m ap|mpral|vle|ap)( (pran|itilize|pike|fimen|sevi|fe|boule|fel)){1}( _){0,8} (veye|rete sou liy|ret sou liy|rete nan telefon|ret nan telefon|rele m rete|rete avem|rete ave m|check sou mwen|tcheke m apre)( _){0,3}`,
    unless: ['(medikaman|pitit|timoun|bebe|randevou|fe manje|fe yon entevyou|travay)'],
  },
  {
    says: `(pa gen|san)( (narcan|nakan|moun|pesonn)){1}( _){0,6} (pral|map|m ap|mpral)( _){0,1} (pran|pranl|pike|fimen|itilize|fe l|fel|sevi)( _){0,3}`,
    unless: ['(randevou|bis|tren|avoka|manje)'],
  },
  {
    says: `(femen|fenmen|klete|pot|lock)( (m|pot|la|a|kle|deja)){0,3}( _){0,6} (pral|map|m ap|mpral|pou m) (fe l|fel|pran l|pranl|pike|fimen|itilize|sevi)( _){0,3}`,
    unless: ['(manje|ouvri pou|ale|travay)'],
  },
  {
    says: `(map|m ap|mpral|m pral|pral|mwen pral)( (fe l|fel|pran l|pranl|pike|itilize|fimen|sevi|boule)){1}( (nan|anba|deye|sot|lan)){1} (twalet|beny|machin|chanm|sousol|basement|pon|lari|park|otel|tant|motel|kwen|mcdo|mcdonald|kay|dunkin|pak|rakwen|do kay|garaj|garage)( _){0,4}`,
    unless: [notDrug, '(douch|lave|netwaye)'],
  },
  {
    says: `(kache|ankachet|an kachet|an sekre|kachet)( _){0,2} (itilize|pran|fimen|pike|sevi|fe l|pran l|konsome)( _){0,3}`,
    unless: [notDrug, '(te|t) konn( _){0,3} (avan|anvan|lontan|kounya)', '(grenn|medikaman) (tansyon|sik)'],
  },
  {
    says: `(itilize|pran l|pran|fimen|pike|sevi|konsome)( _){0,3} (an kachet|ankachet|an sekre|kachet|san moun konnen|san pesonn konnen)`,
    unless: [notDrug],
  },
  { says: `(toujou|konn|abitye|chak jou|chak swa|tout nwit|tou le swa|lannwit|aswe)( _){0,4} ${use}( _){0,4} ${alone}`, unless: [notDrug] },
  {
    says: `(m|mwen|mpral|m pral|map|m ap|mwen pral|deside|bouke kenbe)( (pral|ap|vle|ka|deside|pare pou|pare|anpe)){0,2} (pran l|pranl|fe l|fel|itilize|pike|fimen|sevi|pran bagay la|pran sa m gen|pran doz mwen|fe yon shot|pran yon doz|pran youn)( (kounya|la|la a|aswe a|aswea|aswe|kanmenm|tale|padon|jodia|nan nwit|an pe|anpe|nan|kounye a)){1}( _){0,4}`,
    unless: [
      notDrug,
      '(medikaman|grenn tansyon|randevou|tansyon|map fe l (demen|pita)|papye|fom|douch|vaksen|piki (grip|vaksen)|bis|tren|check|chek|entevyou|lapriye)',
      '(pa|p|pap|p ap|pa ka|pinga)( (ka|vle)){0,1} (pran|fe|itilize|pike|fimen)',
      'fe l nan (legliz|lekol)',
      '(fel|fe l) (la|tale|jodia|kounya|kounye a|nan)$',
      '(metadon|suboxone|subutex) m',
    ],
  },
  {
    says: `(prepare|pare|preparem|monte|chofe|chaje)( (m|deja|yon)){0,1} (sereng|seringue|zegwi|piki|doz|pip|shot|rig|bagay)( (nan|la|m|mwen|deja|an|a))?( _){0,6}`,
    unless: [notDrug, '(randevou|bagay (pou|yo)|ale|demenaje)', '(grip|vaksen|dokte)'],
  },
  {
    says: '(sereng|zegwi|piki|pip|sache|poud|doz|liy)( (nan|la|a|an|mwen|m|yo)){0,2} (pare|pre|deja|devan m|nan men m)( _){0,3}( (pare|deja|kounya|pou kont|poukont|pa gen moun|aswe|map|m ap|pral))( _){0,3}',
    unless: ['(grip|vaksen|polis|kit|randevou|reparasyon)'],
  },
  { says: '(consommer|prendre|fumer|me piquer|utiliser|shooter|injecter)( _){0,3} (seul|seule|tout seul|toute seule)( _){0,2}' },
  { says: '(use|using|do a shot|shoot up|get high|smoke|fe yon shot|fe shot)( _){0,2} (alone|poukont|pou kont|m sel|by myself)' },
  { says: '(alone|by myself)( _){0,4} (shot|shoot|use|piki|pike|fimen|itilize)' },
]

/** Using alone, hinted at. */
export const htAlonePossible: Rule[] = [
  {
    says: `${alone}( _){0,6}( (mank|anvi|bat pou|bagay|tantasyon|deale|dealer|doz|tantan|craving|rechit|relapse))( _){0,3}`,
    unless: [notDrug, '(reyinyon)', 'anvi (pale|domi|manje|kriye|we|ale)', 'bagay (bon|lavi|yo|ki|sa|lari)', 'gen bagay'],
  },
  {
    says: `(anvi|tantasyon|craving|bat pou bagay|ke m ap bat pou|mank)( _){0,8} ${alone}`,
    unless: [notDrug, 'anvi (pale|domi|manje|kriye|we|ale)', 'fo pou (entevyou)'],
  },
  {
    says: '(anvi|anvim|tantasyon|craving|cravings|urge)( (m|an|a|la|yo|dwog|pran|itilize|fimen|pike|fe l|sa)){0,4}( _){0,1} (fo|ap monte|ap touye m|twop|anpil|two fo|monte|cho|ap bat mwen|kenbe m|ap vini)( _){0,3}',
    unless: ['anvi (domi|manje|we|we|kriye|ale|ri|travay|ayiti|bwe (kafe|dlo))', '(sigaret|sik|chokola)'],
  },
  {
    says: '(achte|jwenn|pran|sere|kenbe|gen)( (yon|on|ti|kek|yon ti)){0,2} (men|sache|gram|bagay|bout|demi|woch|doz|piki|poud)( (m|la|a))?( _){0,3} (poko|pa)( (touche|pran|ouvri|fe|fimen))( _){0,3}',
    unless: ['(randevou|papye|manje)'],
  },
  { says: '(kob|lajan|chek)( _){0,4} (nan men|nan menm|nan poch|sou mwen)( _){0,8} (deale|dealer|dile|vande|plug)( _){0,3}' },
  {
    says: '(deale|dealer|dile|plug|vande dwog)( (a|la|m|mwen|yo)){0,2} (ekri|rele|tekste|voye|pase|ap tann|ban|ofri|texte)( (m|mwen|yon))( _){0,3}',
    unless: ['(menase|bat|touye|bloke)'],
  },
  {
    says: '(pa|p|pwen|okenn)( (gen|okenn)){0,2} (zanmi|moun|pesonn)( (ki|k)){0,1}( (ap|pou|ka|vle)){0,1} (fel|fe l|pran l|itilize|pike|fimen|sevi)( (ave m|avem|avek mwen|ansanm|ave mwen|ak mwen))( _){0,2}',
  },
  {
    says: '(pito|prefere|renmen|abitye)( _){0,1} (rete|ret|fe l|fel|pran l|sevi)( _){0,1} (pou kont|poukont|pou kontm|poukontm|sel|mwen sel)( _){0,7}',
    unless: [notDrug, 'chanm pou kont'],
  },
  {
    says: '(pa|p|pap|p ap)( (vle|renmen|kite)){1}( (pesonn|moun|okenn moun|yo)){1} (we|konnen|gade|wem|konn)( m| mwen)?( _){0,3} (konsa|le|nan eta|sou|jan|high|m fe|pran|anba)( _){0,5}',
    unless: ['(mesaj|teks|adres|statu|papye|non m)'],
  },
  {
    says: '(sa|kisa)( (m|mwen|map))( ap| pral)? (fe)( (aswe|aswea|aswe a|nan nwit|la|poukont mwen|nan chanm))( _){0,2} (pa|se) (pou moun|pou pesonn|zafe m|konnen|afe)( _){0,3}',
  },
  {
    says: '(pral|pran|map|m ap|anvi)( _){0,2} (nan|sot nan) (twalet|beny|machin|chanm|sousol|basement)( (la|a|nan|an)){0,1}( _){0,5} (si m pa|si mwen pa|10 min|15 min|5 min|minit|tcheke|rele|pa reponn|pa soti)( _){0,4}',
    unless: ['(douch|lave|netwaye|lapli)'],
  },
  {
    says: '(ki kantite|konbyen|konben|ki doz)( _){0,5} (pran|ka pran|itilize|fe|pike|fimen|dwe pran)( _){0,8} (apre|san|depi|kounya|lontan|tolerans|mwa|semen)( _){0,4}',
    unless: ['(medikaman|tylenol|randevou|tan|kob|bis|kafe|grenn tansyon|sik)'],
  },
  {
    says: '(si|le)( (m|mwen)){1}( (ta)){0,1} (pran|itilize|fimen|pike|sevi)( _){0,5} (pou kont|poukont|sel|pou kontm|poukontm)( _){0,8}',
    unless: [notDrug],
  },
  {
    says: '(pral|ta|map|m ap|anvi)( (m|mwen)){0,1} (itilize|pran dwog|pike|fe yon shot|fimen fent|pran heroin|rechite|relapse|tonbe anko|get high)( _){0,2} (aswe|aswea|aswe a|jodia|demen|kounya|anko)',
    unless: ['(pa|pap|p ap)( _){0,2} (itilize|pike)'],
  },
]
