/** Haitian Creole and French cues of an overdose, now or in the past, theirs or somebody else's. */
import type { Rule } from './language.ts'

/** Somebody else, by kinship or by the street. */
export const other =
  '(li|l|lap|lpa|lpap|msye|moun nan|moun sa|yon moun|on moun|yon neg|on neg|neg|gason|tigason|ti gason|fi|tifi|fanm|dam|nonm|fre|frem|se|sem|manman|manmanm|papa|papam|pitit|pititm|mari|marim|madanm|mennaj|mennajm|menaj|menajm|anmwre|zanmi|zanmim|zanmi an|kouzen|kouzin|kouzenm|tonton|matant|vwazen|vwazin|kamarad|patne|patnem|kolok|kolokate|roommate|boyfriend|girlfriend|bro|granpe|grann|neve|nyes|timoun|ti moun|bebe|boss|dealer|kliyan|elev|fyanse|nevem|boy|gf|bf)'
/** Words between somebody and what is the matter with them. */
export const their =
  '( (m|mwen|mw|w|ou|li|nou|an|nan|la|a|lan|sa|sa a|fi|gason|mwen an|chanm|ki|ap|toujou|la a|menm|bo kote m|devan m|isit|kounya|yo)){0,4}'
/** A film, a song, a game, a class: not a body. */
const notReal =
  '(fim|film|sinema|netflix|tele|televizyon|chanson|chante|rape|akte|jwe|video|jwet|match|seri|show|fomasyon|trening|training|awareness|afich|klas|kou a|aprann|konferans|jounal|news|videyo|nouvel)'
const drug =
  '(dwog|drog|drug|drugs|poud|pouda|fent|fentanyl|fentanil|fantanil|heroin|ewoyin|eroin|kokayin|koka|coke|crack|krak|wach|grenn|grenn yo|pil|pilil|pills?|perc|percs|pekoset|xanax|xan|xans|benzo|benzos|klonopin|valium|ativan|m30|blues|oxy|oxys|metadon|methadone|meth|met|kristal|molly|tranq|alkol|wiski|tafya|kleren|medikaman|remed|remed|tylenol|dope|dop|tizan|bagay|bagay la|piki|doz|spid|kapsil|suboxone|lean|siwo)'

export const htOverdose: Rule[] = [
  {
    says: '(od|o d|ods|oded|oding|overdose|overdoz|ovedoz|ovadoz|ovedose|oberdoz|ovrdoz|overdoses|overdosed|ovedoze|overdoze|surdose|surdoz|sirdoz|sidoz|sidoze|syrdoz|sourdoz|sudoz|over doz|ove doz|sur dose)',
    unless: [
      notReal,
      '(kijan|kouman|ki jan|koman)( _){0,3} (konnen|rekonet|anpeche|evite|prevni)',
      '(pa|p)( janm){1} (fe )?(od|overdose|overdoz)',
    ],
  },
  {
    says: '(pa|p|pap|ppa|lpa|lpap|paka|pat|poko|sispann|sispan|kanpe|rete|stop|bouke|sot|prese|manke|preske pa|mal|difisil|pena|penn|apenn|apen|preske)( (t|te|ka|kab|kapab|ap|vle|bay|menm|janm|fin|byen|pou|pa|santi|preske|mal|gen|pran|bon)){0,3} (respire|respir|respiro|respie|respre|resipire|respirer|respirasyon|souf|soufle|soufl|louf)',
    unless: [
      '(kouri|eskalye|mache|cho) _ _ (san|pa gen) souf',
      'pran souf$',
      '(pa|p) (gen|menm gen) tan( _){0,2} respire',
      '(travay|timoun|lwaye|bill)( _){0,6} respire',
    ],
  },
  {
    says: '(respire|respirasyon|respirasyonl|souf|souf li|soufl)( (l|li|m|mwen|la|w|ap|vin|tou|two|yon ti jan|yon jan)){0,3} (yon fwa|youn fwa|kout|kou|mal|dousman|doutman|piti|feb|lou|kras|ti kras|di|difisil|fini|koupe|bloke|fe bri|fe bwi|dwol|drol|ra|yon grenn|fin|kanpe|sispann|trangle|pa bon|ralanti)',
    unless: ['souf kout', 'respire (dousman|byen)( _){0,2} (e|epi|m santi|kalm)', 'opresyon', 'dokte a di'],
  },
  {
    says: '(souf|souf li|soufl|souf m|soufm|kem|ke l|ke m|kel|ke li)( (ap|ka|preske|te|t|vin|prese)){0,3} (fini|koupe|etenn|lage|kanpe|rete|sispann|ralanti|ale|femen|bloke|feb|fe bak)',
    unless: ['(fini|kontan|sote|kase|rache|kanpe) (ak|pou|le|de)', '(match|fim)'],
  },
  {
    says: '(ke|kel|kem)( (l|li|m|mwen|w)){0,1}( (preske|pa|p|pap|te|t|ap)){1,3} (bat|kanpe|rete|sispann|fonksyone|mache)',
    unless: ['ap bat (fo|for|vit)', '(pa|p)( t)? (kanpe|rete)'],
  },
  {
    says: '(pa|p|pap|pat|san|pwen)( (gen|ka|santi|jwenn|ap|bay|ka jwenn|ka santi)){0,3} (pouls|poul|pils|puls|pouls li|batman ke|siy lavi|siy vi|lavi anko nan)',
    unless: ['poul (fri|ak diri|nan)'],
  },
  {
    says: '(pouls|puls|tansyon)( (li|l|la|m|mwen)){0,1}( (ap|vin|two|tou)){0,2} (feb|ba|desann net|ralanti|fin|prese pa bat|disparet)',
    unless: ['tansyon( _){1,2} (ba|feb)( _){0,3} (dokte|grenn)'],
  },
  // They cannot be woken, do not move, do not answer.
  {
    says: `${other}${their}( (pa|p|pap|lpa|poko|paka|pat)){1}( (ap|t|te|ka|kab|vle|menm|janm|fin|anvi|toujou)){0,3} (reveye|reveyel|revey|leve|bouje|deplase|louvri je|louvri jel|ouvri je|konnen kote l ye|fe anyen|fe yon mouvman|ka kanpe|kanpe|fe mouvman|vini sou li|tounen|retounen|reyaji|revini|pran konesans|bay siy|siy)`,
    unless: [
      '(reveye|leve|kanpe)( (l|m|li)){0,1} (bone|ta|lekol|pou lekol|pou travay|nan travay|alam|vwa|men|demen|lendi|maten)',
      '(anko )?(tounen|retounen) (lakay|travay|ayiti|lekol|nan)',
      '(pa|p) (ka |vle )?(kanpe|leve) (lontan|dwat|sou pye|pou)',
      '(telefon|machin|bis|liy|kompyoute|ekran)',
      '(kite|lese) l (domi|leve)',
      'tounen anko$',
    ],
  },
  {
    says: '(pa|p|pap|lpa|pat|poko|paka)( (ap|t|te|ka|kab|vle|menm|janm)){0,2} (reveye|revey|reveye l|leve je|louvri je|ouvri je|louvri jel|bouje|reaji|reyaji)( (m|l|li|anko|ditou|svp|men|anpil|souke|m souke|je))?',
    unless: [
      'reveye( (l|m|li)){0,1} (bone|ta|lekol|pou|nan|demen|maten|alam|midi|7|8|9)',
      '(vle|pou m|pou mwen pa|mwen pa vle) reveye',
      '(m|mwen) (pa|p)( (vle|janm|ka)){0,2} (reveye|leve|bouje)',
      'pa bouje (nan|la|m ap vini|non)',
      'reveyel',
      '(bebe|timoun)( _){0,3} (pa|poko) reveye$',
      '(janm|pa|p)( pa)? janm (reveye|leve)',
    ],
  },
  {
    says: '(paka|pa ka|pa kapab|pa kab|pap ka|p ap ka|pa rive)( (fe|jwenn)){0,1}( (li|l))? (reveye|leve|souke)( (l|li|yo|frem|moun|pitit))',
    unless: ['(bone|lekol|travay|tet)'],
  },
  {
    says: '(souke|rele|frape|jete dlo sou|bay kalot|pense|soufle|rele non)( (m|l|li|mwen|ap|anpil|fo)){1,4} (li |l )?(anyen|pa|p|pap|poko|toujou pa|zewo)( (bouje|reponn|reveye|leve|reyaji))?',
    unless: ['telefon', '(rele|call)( _){0,3} (pa|p) (reponn|pran|decroche|dekwoche)'],
  },
  {
    says: `(tonbe|ate|ate a|piki|zegwi|sereng|sache|twalet|dwog|grenn|souke|bouch|kim|konesans|narcan|nakan|boutey|bwat|mov|ble|fent|kouche|pike|lonje|blayi|parking|koulwa|kwen)( _){0,8} (pa|p|pap|poko)( (ap|ka|t|vle)){0,2} (reponn|leve|bouje|reveye|pale)`,
    unless: ['(telefon|bawo|apel|randevou|mesaj)', 'bone', 'm leve'],
  },
  {
    says: `(pa|p|pap|poko)( (ap|ka|t|vle)){0,2} (reponn|leve|bouje|reveye)( _){0,6} (tonbe|zegwi|sereng|sache|konesans|narcan|bouch|kim|ronfle|mov|ble|ambulans|anbilans)`,
    unless: ['telefon'],
  },
  {
    says: '(san konesans|san konnesans|pedi konesans|pedi konnesans|pa gen konesans|inkonsyan|enkonsyan|unconscious|endispoze|endispozisyon|endispoz|dekonekte net|fe febles|tonbe febles|tonbe endispoze|nan koma|koma|inconscient|inconsciente|evanoui|evanwi|evanouie|blackout|blakawout|fe nwa|tout bagay vin nwa|vin nwa|tou nwa devan je|flat line)',
    unless: ['moun san konesans$', '(fim|match)'],
  },
  // Colours.
  {
    says: '(bouch|lev|level|bouchl|po|pol|po bouch|po bouch li|dwet|zong|figi|figil|vizaj|tet|ko|kol|je|jel|men|janm|fas|face|lips)( (l|li|m|mwen|yo|w|la|a|nan|an|ki|sa a)){0,2}( (ap|vin|tou|tounen|komanse|te|t|tap|sanble|fin|preske|vire|vini)){0,4} (ble|blou|mov|vyole|vyolet|violet|gri|griz|blan|blanch|nwa|blem|pal|jon|fwet|fret)( |$)',
    unless: [
      '(slush|slushy|kool ?aid|bonbon|siret|penti|makiyaj|ji|krem|fwa|fresko|popsicle|glas la|chapo|rad|tatou|tatoo|linet|koule|pent|je ble|fredi|frison|chofaj|deyo)',
    ],
  },
  {
    says: `${other}${their}( (ap|vin|tou|tounen|komanse|te|t|sanble|fin|preske|gentan)){0,4} (ble|mov|vyole|vyolet|gri|tou ble|blem)( (net|nan|kou|tankou|ap|svp|li|nan bouch))?$`,
    unless: ['(mayo|rad|soulye|chemiz|machin|kay|je|chapo|pantalon|slushy|penti|cheve|wob|koule|renmen)'],
  },
  {
    says: '(tou|vin|tounen|ap vin|fin) (ble|mov|vyole|vyolet|gri|blem)( _){0,2}',
    unless: ['(mayo|rad|soulye|chemiz|machin|kay|chapo|pantalon|slushy|penti|cheve|wob|koule|syel|lanme|dlo|foto|mi an|twal)'],
  },
  {
    says: '(fret|fwet|freta|red|mou|lou)( (kou|tankou|kon|pase)) (glas|kadav|bwa|mouri|chif|fe|barik|yon mo|moun mouri|woch|twal)',
    unless: ['(deyo|fe fret|kay la|chofaj)'],
  },
  {
    says: `${other}${their} (mou|fret|tou mou|tou fret|red)( (net|nan|sou|ate|kou|li))?$`,
    unless: ['(travay|lavi|manje|soup|kafe|kay)( _){0,3} (fret|red|mou)', 'deyo'],
  },
  // Sounds and foam.
  {
    says: '(kim|ekim|mous|foam|lamous|bav|kimen)( (ap|k ap)){0,1}( (soti|sot|koule|nan|fe|ki soti)){0,2}( nan)? (bouch|bouchl|nen|boucm|pwent bouch)',
    unless: ['(savon|dantifris|dan)'],
  },
  { says: '(bouch|bouchl)( (li|l|la|m)){0,1}( (ap|plen|fe)){1,2} (kimen|kim|bave|ekim|mous)' },
  { says: '(fe|ap fe) kim', unless: ['(savon|lesiv|bye)'] },
  {
    says: '(ronfle|ronf|wonfle|rale|rann souf|gagari|gagann ap fe bri)( (dwol|drol|fo|byen fo|toujou|bizarre|anpil|mal|san rete|l ap)){1}( _){0,3}',
    unless: ['(mari|madanm)( m| mwen)? (te )?(ap )?ronfle', 'rale (toujou|dwol)', 'pa ka domi'],
  },
  {
    says: '(domi|dozi|node)( (san rete|tankou mouri|kou mo|di pa leve|fon pa leve|kou mouri|san l pa|twop depi|sou mwen|nod|sou chez|nan je l))',
    unless: ['bebe'],
  },
  { says: `(domi|doz)( _){0,4} (${drug.slice(1, -1)})( _){0,4} (pa|p|pap) (ka )?(reveye|leve|reponn)` },
  // Too much.
  {
    says: '(pran|pranm|fimen|pike|bwe|vale|sevi|itilize|snife|rale|fe|manje|bay|melanje|take|rann)( (yon|m|li|l|yo|doz|dwog|bagay|grenn|poud|fent|fentanyl|heroin|kokayin|alkol|medikaman|ki te|youn|sa|nan)){0,2} (twop|two|trop|twob|tro|twop anpil|plis pase sa|anpil twop|plis ke sa|double|yon bann|yon pil|tout bwat la|tout boutey la|tout grenn|tout medikaman)( _){0,3}',
    unless: [
      '(twop|two|trop|anpil|double)( (anpil|de)){0,1} (soley|tan|randevou|det|lajan|kob|pwa|kafe|travay|foto|kouray|responsablite|manje|diri|sik|sel|cho|bon|bel|fret|bone|presyon|chay|ti|dlo|devwa|espas|cheri|piti|bri|wout|je|videyo|le|stres|estres|bwi|pal|blag|griyo|pwomes|enpotan|long|fasil|difisil)',
      'fe (yon|twop|two|yon bann|yon pil)( _){0,1} (bagay|travay|blag|jou|tan|efo|fre|dlo|mouvman|move|fret|cho|mal|lapli|bri|anpil|bone)',
      'pa fe twop',
      'mesaj',
      'bay (twop|two|yon)',
      'pran (yon pil|yon bann|twop) (_ )?(tan|moun|kou)',
      '(le|si) (w|ou|moun|yo) pran',
      '(kijan|kouman|koman)( _){0,3} konnen',
      '(dokte|famasi|klinik) (a )?(bay|ba|fe)',
      'twop (fok|poum)',
    ],
  },
  {
    says: `(${drug.slice(1, -1)})( (la|a|yo|sa|nan|an)){0,2}( (te|t|vin|yon jan)){0,2} (two|twop|tro|trop|twob) (fo|cho|fort|strong|danje|pur|pi)`,
    unless: ['(bagay|bagay la|bagay yo|mizik|piki) (la |yo )?(te )?(two|twop) (cho|fo) (pou mwen|nan)', '(manje|soup|pwoblem|fet|mizik)'],
  },
  {
    says: `(pran|vale|bwe|manje|gaye)( (yon|anpil|yon pil|yon bann|tout|yon men|ven|dis|trant|20|30|10|15|40|50|yon ponyen|yon boutey|tout yon|tout yon boutey|plen)){1,3} (grenn|pils?|kapsil|medikaman|xanax|tylenol|boutey grenn|boutey|bwat|percs?)( _){0,3}`,
    unless: [
      '(pran|bwe|manje|achte) (yon|anpil) (boutey|bwat|medikaman|grenn)( (dlo|ji|bye|manje|pou|chak|diri|tansyon|sik))?',
      '(yon|1) grenn',
      'medikaman (tansyon|sik|pou)',
      '(pral|anvi|vle) (pran|vale|bwe)',
    ],
  },
  {
    says: '(li|l|pitit la|pitit mwen|pititm|frem|timoun nan|bebe a|madanm mwen|mari m|manman m|papa m|sem|zanmi m)( (te|t|fin|fek|gentan)){0,2} (vale|bwe)( _){0,4} (grenn|medikaman|kloroks|klowoks|poison|pwazon|pil|pils|bwat|fentanyl|metadon|dwog|zafe m|suboxone)',
    unless: ['(grenn|medikaman) (tansyon|sik|li|maten)'],
  },
  {
    says: `(melanje|miks|mix|pran|fimen|bwe)( _){0,3} (${drug.slice(1, -1)})( _){0,4} (ansanm|ak|avek)( _){0,5} (pa ka|paka|souf|tonbe|pa sonje|je|dwol|respire|lou|reveye|pati)`,
    unless: ['(randevou|reyinyon|manje)'],
  },
  // Falling.
  {
    says: `(tonbe|tombe|tonbel|tonbem|blayi|kaye|lage ko)( (san|ate|ate a|nan|sou|devan|deye|kounya|la|sot|net|mouri|red|li|ki|pa|fel|sek|plat|yon sel)){1,3}( _){0,3} (pa|p|pap|konesans|twalet|beny|douch|koulwa|lari|machin|devan m|plat|mouri|red|reponn|leve|respire)`,
    unless: [
      '(tonbe|tombe) (malad|damou|sou)( _){0,3}',
      '(lapli|nej|lanej|grele|dlo|SSI|ssi|telefon|chek|dat|fey|kle)( _){0,3} tonbe',
      '(tonbe|tombe)( _){0,4} m leve',
      'pa kite',
    ],
  },
  {
    says: '(tonbe|tombe|blayi) (devan m|ate a|ate|ate la|mouri|san konesans|sek|plat ate|tou red|deye|anba chodye)( _){0,3}',
    unless: [
      '(telefon|rad|lapli|nej|manje|kle|soup|sak|chapo|foto|te) (m |mwen |la |a |nan |an )?(mwen )?(te )?tonbe',
      'm leve$',
      '(deye)( (machin|bis|lekol))',
    ],
  },
  {
    says: `(pike|pran|fimen|grenn|dwog|poud|piki|sevi|itilize|fent|rale|snife)( _){0,6} (tonbe|blayi|pa sonje anyen|reveye ate|reveye lopital|leve lopital|reveye nan lopital|mouri sou|endispoze|pati|fin ale|vin nwa)`,
    unless: ['(lapli|nej|SSI|ssi|chek|kob)', '(pati|tonbe) (lakay|travay|damou|malad)', '(pap|pa janm) tonbe'],
  },
  {
    says: `${other}${their} (tonbe|blayi|tombe)( (anko|kounya|svp|vit|la|li|nan beny nan|nan twalet|nan koulwa|nan chanm))( _){0,4}`,
    unless: ['(tonbe) (malad|damou|sou|nan (lapli|nej))', '(lapli|nej|chek|dat|ssi|pri|bebe a tonbe)'],
  },
  // Revived.
  {
    says: '(bay|ba|ban|bam|banm|bal|mete|fe|pran|itilize|flite|spre|sevi|gave|give|tire|pike|piki|itilizel|bezwen|bezwenn|pote|voye|resevwa|lage)( (m|l|li|mwen|yo|w|nou|ak|avek|de|2|3|4|twa|yon|youn|kat|doz|dezyem|twazyem|te|tout|lot|deja|tousuit)){0,4} (narcan|narkan|nakan|nacan|naloxone|nalokson|naloxon|spray|spre|sprey|nasal)',
    unless: [
      notReal,
      '(kit|trening|fomasyon|training|bwat|nou (ka )?(bay|gen)|eske nou|kote|yo (bay|ap bay)|jwenn|aprann|bezwen|ban m|banm|pote|voye|kijan pou|prevansyon|ekspire|distribye|bay moun|nan poch|nan poch|nan valiz|sou mwen|si (m|w|ou) bezwen|dousman|gratis)',
      'spre(y)? (pou nen|nen|aleji|parfen|cheve)',
    ],
  },
  {
    says: '(narcan|narkan|nakan|naloxone|nalokson|spray la|spre a)( (la|a|lan|nan|an|ki|te)){0,2} (pa mache|pa fe|pa fe anyen|pap mache|p ap mache|pa ede|sove|sovem|sovel|sove m|reveye|reveyem|reveyel|leve|anyen|pa travay|retire|retounen|fin|fe l|bay|mennen)',
    unless: ['(kit|gratis|nou bay|trening)'],
  },
  {
    says: '(narcan|narkan|nakan)( _){0,3} (vit|touswit|kounya|tousuit|prese|now|svp vit|anvan m reveye|li retounen|3 fwa|2 fwa|de fwa|twa fwa)',
    unless: ['(kit|trening|fini)'],
  },
  { says: '(vit|touswit|prese|kounya|tousuit)( _){0,3} (narcan|narkan|nakan|naloxone)', unless: ['(kit|trening)'] },
  {
    says: '(kijan|kouman|koman|ki jan)( _){0,4} (bay souf|fe cpr|bay cpr|fe bouch a bouch|bouch a bouch|respirasyon atifisyel|masaj kadyak|reveye yon|reveye l)',
    unless: [notReal],
  },
  { says: '(fe|bay|ba|bal)( (l|li|m|yo))? (cpr|bouch a bouch|masaj kadyak|bouch anbouch|masaj)', unless: [notReal, 'aprann'] },
  {
    says: '(sove|sovem|retounen|retounenm|leve|reveye|mennen m|fe m|fem|rale m)( (m|mwen)){0,1} (soti |sot |tounen )?(nan lanmo|vivan|nan lavi|anba lanmo|viv|anba tonm)',
  },
  {
    says: '(mwen|m|mw|kem|ke m|ke l|li)( (te|t|gentan|deja|preske|prese)){1,3} (mouri|ale net|fin ale|pati|kanpe|rete|pati net)( _){0,2} (minit|2|3|4|5|segonn|sou|yo|nan|fwa|anba|narcan|le|semen|ye|twop|pike)',
    unless: [
      '(ri|fatig|grangou|swaf|kriye|wont|anvi|laperez|pe|sezisman|fret|fredi|chale)',
      '(ki te|vwayaj|travay|batri|telefon|granme|plant)',
      'ane pase',
      '(rete|pati|kanpe) nan',
      'rete (2|3|4|5)',
    ],
  },
  {
    says: '(l ap|lap|li pral|lpral|li ap|m ap|map|yap|mwen ap) (mouri|fin mouri|pati|ale|fin ale|file|trepase)( (nan men m|sou mwen|kounya|vit|tanpri|anmwe|svp|la|devan m|net|souple|ede|edem|nan bra m|nan))?$',
    unless: [
      '(ri|fatig|grangou|swaf|kriye|wont|pou|anvi|batri|telefon|plant|fredi|frison|chale|demen|travay|legliz|lakay|lekol|domi|randevou|dan|bone|pita|doule|kounya bye|li ale)( _){0,3}',
      '(map|m ap|l ap|lap|li ap) (ale|file|pati)( (la|kounya|svp|vit|lakay|nan))?$',
    ],
  },
  {
    says: '(preske|prese|manke|fin|te fini|ap fini)( (m|mwen|l|li|te|t|fin)){0,3} (mouri|ale net|fini ave ?m|pati|fini avek mwen)( _){0,3}',
    unless: [
      '(ri|fatig|grangou|swaf|kriye|wont|pou we|anvi|batri|telefon|plant|fredi|chale|travay|lakay|ayiti|dan|konpa|nan (fim|match)|touye m|doule|pe|jwet|griyo)',
      'ane pase',
      'pati (lakay|travay|kite|al)',
      'fini (ak|nan|pwogram|lekol)',
      '(pitit|granme|manman|papa|zanmi)( _){0,3} fin mouri',
    ],
  },
  {
    says: '(santi|sanble|kwe|we)( (m|mwen|ke|tankou|m ap|kom si|li)){1,4} (pati|mouri|ale net|fin ale|file|prale net|ap pati|ap mouri|ap etenn)',
    unless: ['(fatig|grangou|ri|travay|doule dan|fredi)'],
  },
  {
    says: '(rele|voye|bezwen|ban|banm|vini ak|call|chache|voye yon)( (m|nou|yon|tanpri|vit|svp|l|pou mwen|pou li)){0,3} (anbilans|ambilans|ambulans|ambulance|anbulans|anbilens|911|9 1 1|sekou|paramedik|ems|lanbilans)',
    unless: ['(depi|si|te) (_ )?(bezwen|rele)( _){0,2} (konbyen|koute)', '(bill|fakti|koute|travay|transpo)', 'pou kay'],
  },
  {
    says: '(anbilans|ambilans|ambulans|anbulans|911|sekou|paramedik)( (vit|tanpri|svp|pa|poko|touswit|kounya|an ap|sou wout|pa vini|pa reponn|pote m|pote l|vin chache|mennen)){1}',
    unless: ['(bill|fakti|koute|asirans|travay)'],
  },
  {
    says: '(anmwe|anmweee|osekou|o sekou|au secours|sekou sekou|ijans ijans)( _){0,2}',
    unless: ['(lol|haha|ri|chen|rele anmwe|mezanmi lol|kite|nou)'],
  },
  {
    says: '(zegwi|sereng|piki|seringue|egwi)( (a|la|nan|an|te|toujou|li)){0,3} (nan bra|nan bral|nan bra l|bra l|nan janm|nan kou|ate a|ate|bo kote l|nan ponyet|nan men l)',
    unless: ['(prop|randevou|dokte|grip|vaksen|ranmase|pak)'],
  },
  {
    says: '(poud|dwog|sache|grenn|boutey grenn|bwat grenn|papye aliminyom|aliminyom)( _){0,4} (bo kote l|bo kote li|nan men l|nan bouch li|ate bo kote|kote l|sou li)( _){0,4}',
    unless: ['(polis|kont|vann|tribinal)'],
  },
  {
    says: '(jwenn|jwennm|twouve|found)( (m|mwen|l|li|mwe)){1}( (tou|ate|ate a|kouche|san|nan|mouri|blayi|plat|sou|prese|twalet|beny|machin)){1,4}( _){0,3} (ble|mov|konesans|ate|twalet|beny|mouri|inkonsyan|respire|ble nan|machin|lari)',
    unless: ['(nan|sou) (facebook|telefon|lari|travay|lis)', '(mouri)( _){0,6} (telefon|pwopriyete)'],
  },
  {
    says: '(tete|tet)( (li|l|m|la)){0,1} (panche|pann|tonbe|lage|vire|bese|kokobe)( (l ap|epi|e|nan|sou|anba|li)){1}( _){0,4} (respire|pati|tonbe|reponn|anyen|ble|mov|twalet|twop|fimen|pike|kras)',
  },
  {
    says: '(je|jel)( (l|li|m|yo)){0,1}( (ap|tou|fin)){0,2} (vire|tounen blan|sou planche|sou anle|pati|vire blan|blanch|moute anle|kale|panche|pa gen moun ladan)',
    unless: ['(bouke|vire tet|gade)'],
  },
  { says: '(gwo je|je)( (li|l)) (fiks|fix|kale pa bouje)' },
  {
    says: '(pran|fe|ap fe|gen|fel)( (l|li|yon|yon gwo)){0,2} (kriz ke|atak ke|atak|kriz kadyak|are kadyak|estwok|stroke)',
    unless: ['(manman|papa|granme|ane pase)( _){0,4}', '(panik|ke kase)'],
  },
  { says: '(icu|reanimasyon|swen entansif|aparey pou respire|entibe)( _){0,8} (twop|dwog|grenn|doz|pran|fent|pike)' },
  {
    says: '(twop|dwog|grenn|doz|fent|od|overdoz)( _){0,6} (icu|ijans|lopital|reanimasyon|anbilans)',
    unless: ['(twop|grenn) (travay|moun|tan|pou)', '(randevou|detox|tretman|kob|lajan|moun)'],
  },
  {
    says: '(koman|kijan|kouman|ki sa|kisa|kisa pou)( _){0,3} (fe)( _){0,4} (tonbe|respire|reveye|twop dwog|overdoz|od|leve|pran twop)',
    unless: [notReal, '(konnen|aprann)', '(lapli|chek)'],
  },
  {
    says: '(batch|bagay|dwog|poud|pil|lo|stok|sache)( _){0,3} (ap touye|touye|touye de|fin touye|tiye)( (moun|de|2|3|twa|plizye|anpil|neg|yon|zanmi)){1}',
    unless: ['(fim|tele|jwet)'],
  },
  { says: '(noding|nodin)( _){0,4}', unless: [notReal] },
  // French
  { says: '(ne |n )?(respire|reveille|reagit|bouge|repond|reveillent|se reveille|sereveille)( (plus|pas)){1}', unless: ['telephone'] },
  {
    says: '(il|elle|mon ami|mon frere|levres|visage)( (est|sont|devient|a les levres)){1} (bleu|bleue|bleus|bleues|inconscient|inconsciente|evanoui|tombe par terre)',
    unless: ['(mer|ciel|voiture|robe)'],
  },
  {
    says: '(pris|prise|prend|avale)( (trop|beaucoup)) (de )?(drogue|pilules|comprimes|fentanyl|medicaments|heroine|cachets)?',
    unless: ['trop de (temps|poids|soleil)'],
  },
  { says: '(appelez|appelle) (une |l |le )?(ambulance|911|lambulance|secours|les secours)' },
]

/** May be an overdose. */
export const htOverdosePossible: Rule[] = [
  {
    says: `${other}${their} (pa|p|pap|poko)( (ap|t|te|ka)){0,2} (reponn|pran telefon|dekwoche|reponnm|bay siy)( _){0,3}`,
    unless: [
      '(biwo|klinik|dokte|avoka|liy|famasi|travay|apel la|job|imel|yo) (a |la )?(yo )?(pa|p)',
      'yo pa reponn',
      'pa ka reponn',
      'm pa reponn',
      'si (li|l) pa reponn',
    ],
  },
  {
    says: '(santi|santim)( (m|mwen|ko m|tet m|tem)){1,2}( (yon jan|tou|vreman|byen)){0,2} (dwol|drol|bizarre|bizar|pa byen|mal|etoudi|tou dwol|toudi|lou|feb|ap pati|tou mou)( _){0,4}',
    unless: ['(kontan|travay|manje|papye|lanmou|demenn|moral)', '(depi|grip|tansyon|lafyev|tris)'],
  },
  {
    says: '(tetm|tet mwen|tet m|kem|ke m|ke mwen)( (ap|tou)){1,2} (vire|bat|chavire|toudi)( _){0,4} (fimen|pike|pran|grenn|dwog|sniff|snife|bwe)',
  },
  { says: '(domi|nod|dozi)( (kanpe|chita|sou pye|toupatou)){1}( _){0,3}', unless: ['(travay|job|bebe|shelter|bis)'] },
  { says: '(le|si|kijan|kouman|koman|kisa)( _){0,5} pran (twop|two|trop)' },
  { says: '(narcan|nakan|naloxone)( _){0,3} (ekspire|mache|bon toujou|ka mache)( _){0,4}', unless: ['(nan poch|kit|trening)'] },
  {
    says: '(anbilans|ambilans|ambulans|anbulans|polis)( _){0,6} (zanmi|frem|fre m|pitit|mari|moun)( _){0,3}',
    unless: ['(fim|travay|bill|koute)'],
  },
  { says: '(pale|pale byen|mache|kanpe)( _){0,2} (mal|dwol|sou|tankou moun sou)( _){0,3} (piti|grenn|je)' },
  { says: '(je|jel)( (li|l|m)){0,1}( (yo|ap|tou)){0,2} (piti|ti pwen|tou piti|pwent zepeng|pwen|pwente)', unless: ['(jwenti|mizik)'] },
  {
    says: '(pap|pa|p ap|p) pale( (byen|kle|menm|anko)){1}( _){0,3}$',
    unless: ['(m|mwen|nou|yo|w|ou) (pa|pap|p ap|p) pale', 'angle', 'franse', 'kreyol'],
  },
  { says: '(te|fek|fin|t) (pran|fimen|pike)( _){0,3} (nouvo|lot kalite|bagay nouvo|dwog nouvo|lot bagay)' },
  { says: '(preske|manke) mouri', unless: ['(ri|fatig|grangou|swaf|wont|kriye)'] },
  {
    says: '(dwog|bagay|poud|grenn)( (la|a|yo|sa)){0,2}( (pa|p)){1}( (t|te)){0,1} (menm|menm jan|nomal|bon|santi bon)',
    unless: ['(jou|manje|lavi)'],
  },
  { says: '(pa|p)( (t|te)){0,1} (sonje|konnen)( (anyen|kijan m|kote m)){1}( _){0,4} (reveye|leve|pran|fimen|pike|bwe)' },
]
