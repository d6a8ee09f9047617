/** Haitian Creole and French cues of suicide and self-harm. */
import type { Rule } from './language.ts'

/** One's own body. "Touye tet mwen", "touyetetm", "touye m" are said by the person; "tèt li" by those who fear for somebody. */
const self = '(tet|tete|tetm|tetmwen|tetl)( (m|mwen|mw|mwn|pa m|pam|pa mwen|li|l|ou|w|yo|nou))?'
const kill =
  '(touye|tiye|touy|tuye|twiye|pann|pan|pand|pandye|tire|tiremm|blese|koupe|neye|noye|boule|anpwazonnen|anpwazone|pwazonnen|detwi|fini ak|disparet|kill|elimine|touch|neyen|fout)'
const life = '(lavi|la vi|vi|lavi m|lavi mwen|lavi sa|lavi a|vi mwen|vi m|la vie|lemond|egzistans)'
const drugsAndJokes =
  '(ri|travay|fatig|lwaye|fredi|chale|soulye|lol|haha|hahaha|videyo|griyo|manje|grangou|swaf|match|batri|dwet|pye m|do m|rat|moustik|mizik|fim|jwet|wont|kriye ak)'

export const htSelfHarm: Rule[] = [
  {
    says: `${kill} ${self}`,
    unless: [
      '(koupe|boule|blese) (tet|tete)( (nan|cheve|ak|m nan))',
      'koupe tet (m )?(cheve|pou cheve|nan salon|yon poul)',
      'tire (tet|tete) (m|mwen) (d|sot|soti|anba|nan)',
      `touye tet (m|mwen|li|nou) (nan travay|travay|ak travay|pou yo|pou lekol|ap travay)`,
      'koupe tet$',
      'detwi tet (li|m) ak dwog',
      'boule tet',
    ],
  },
  {
    says: '(vle|anvi|anvim|pral|ta|lide|panse|pou|plan|pare|map|m ap|bezwen|ka|deside|eseye|tante|bout)( (pou|ta|jis|m|mwen|fe|ale|jwenn|rive)){0,3} (touyem|touye m|touye mwen|tiye m|touyet|tiyem|pann m|neye m|mouri m)( _){0,3}',
    unless: [
      '(li|l|yo|lap|l ap|mari m|nonm|neg|fredi|travay|doule|pye|cho|lwaye|soley|fim|jwet)( _){0,3} (touyem|touye m|touye mwen|tiye m)',
      '(travay|do|pye|lwaye|soulye|fredi) (sa )?(m )?(yo )?(a )?(ap|pral)',
    ],
  },
  {
    says: '(vle|anvi|anvim|ta pito|pito|prefere|swete|deside|pare|ta renmen|renmen|espere|souwete|priye|mande bondye|lide|panse|plan|tann|pre|bezwen|met|bout|merite|ap tann|oblije|dwe|sipoze|vlem|wanna|vo myeux|pi bon|pi bon pou m|kite m|kitem|lese m|lesem)( (pou|m|mwen|mw|jis|ta|te|t|li|l|de|sou|nan|fin|senpman|si|le|tou|bondye|deja)){0,4} (mouri|mouripo|mori|muri|mouriye|disparet|desede|lanmo|pati pou tout tan|trepase|mouriii)( _){0,2}',
    unless: [
      `(pa|p|pap)( (janm|t|ta)){0,1} (vle|anvi|pare|bezwen)( (pou|m|mwen|we)){0,2} (mouri)( (non|pou|nan|anba|bone|jenn))`,
      `mouri( (ak|de|nan|anba|pou))? ${drugsAndJokes}`,
      `${drugsAndJokes}( _){0,2} mouri`,
      '(bebe|ayiti|chen|plant|espwa|chat|batri)( _){0,3} mouri',
      'mouri (ri|wont|kite)',
      '(lide|panse|kite) (zanmi|li|moun|manman)( _){0,3} mouri',
      '(swete|espere)( _){0,2} (li|yo) mouri',
    ],
  },
  {
    says: '(m|mwen|mw|mwn)( (vle|anvi|ta vle|te vle|t vle|toujou vle|pito)){1} (m )?(mouri|disparet|fini ak lavi|pa la anko)( _){0,2}',
    unless: [`mouri( (ak|de|nan))? ${drugsAndJokes}`, 'pa disparet'],
  },
  {
    says: `(pa|p|pap|pat|ppa)( (t|te|ta|ap|janm|menm|vreman|plis|we|gen|ka|kab|kapab|vle|anvi|bezwen|merite|santi|sipoze|dwe)){1,4}( (pou|m|mwen|rezon|rezon pou|okenn rezon pou|kouraj pou|fos pou|gou|sans|sans pou|anvi|lide)){0,4} (viv|vivan|la anko sou late|egziste|kontinye viv|leve demen|reveye demen|reveye|reveye anko|reveye ditou|viv anko|siviv|vi|respire anko|we demen)( _){0,2}`,
    unless: [
      'viv (ak|avek|san|nan|isit|boston|lakay|kay|ansanm|ave|sou|konsa|poukont|pou kont|jan|bo|tankou)',
      '(fasil|bon) pou (m )?viv',
      'reveye (bone|bebe|timoun|li|l|nou|w|ou)',
      'pa ka (we) demen',
      '(ka|kapab) reveye',
      'pap viv san ou',
    ],
  },
  {
    says: '(pa|p|pat|okenn|pwen|ki|san)( (gen|gen okenn|we|okenn|te gen)){0,2} (rezon|sans|bi|gou|motif)( (pou|anko|nan|m|mwen|lavi)){0,3} (viv|kontinye|la|lavi|vi|egziste|leve|rete vivan|rete sou late)( _){0,2}',
    unless: ['kontinye (travay|lekol|ak pwogram|bwe)'],
  },
  {
    says: `(fini|fin|finn|mete fen|met fen|fen|kaba|dekole|ended|end|koupe fache|quit)( (net|tout bon|ak|nan|a|avek|ave|sa|yon fwa|pou tout)){0,4} (${life.slice(1, -1)})( _){0,2}`,
    unless: ['lavi (lari|dwog|sa nan lari|nan lari|prizon|bandi)', 'liv sou lavi', 'fen (vi|lavi) (pwofesyonel)'],
  },
  {
    says: '(vle|pral|anvi|deside|pare|map|m ap|ta|bezwen|fok m|fin|chwazi)( (m|mwen|jou|tout|fin|deja)){0,3} (fini|kaba|termine|fin)( (ak|avek)){1} (tout bagay|tout|tout sa|sa pou tout bon|tout bagay sa|tet mwen|tet m|mwen|lavi|sa net pou tout)( _){0,3}',
    unless: [
      '(pwogram|lekol|travay|dwog|fimen|bwe|tretman|papye|kou|randevou|det|fre)',
      'tout (papye|travay|randevou|sa m gen pou|bagay m gen)',
    ],
  },
  {
    says: `(bouke|fatige|about|las|swe|degoute|depase|lage|bay legen|banbouk|desann)( (m|mwen|ak|nan|avek|ave|viv|de|net|vreman|tout|sou)){0,3} (viv|${life.slice(1, -1)}|vivan|egziste|vivr)$`,
    unless: ['(lavi|viv)( _){0,2} (lari|dwog|shelter|konsa|isit|prizon)', 'viv (nan|ak|avek|konsa|lakay|san)'],
  },
  {
    says: '(lanmo|mouri|la mort)( (ta|te|se|t)){0,2} (pi bon|pito|pi dous|miyo|sel solisyon|sel chans|sel wout|delivrans|solisyon|repo|sel bagay|rele m|ap rele m|ap tann mwen|tann mwen)( _){0,2}',
    unless: [drugsAndJokes],
  },
  {
    says: '(pi byen|miyo|pi bon|alez|pi kontan|pi trankil|better off)( (pou yo|pou tout moun|pou fanmi m|pou mwen)){0,1}( (si|san|le)){1} (m|mwen)( (pa|te|ta|t|pap|fin|p|pat)){0,3}( (la|mouri|disparet|anko|ale|egziste|fet|pati|viv))?',
    unless: [
      '(dwog|bwe|pike|fimen|travay|metadon|rad|li|machin|kafe|reveye|domi|manje|fini|jwenn)',
      '(san|si|le) (m|mwen) (pa )?(te |ta )?(ka|gen|bezwen|di|ekri|fe|konnen|deranje|jwenn|pran)',
    ],
  },
  {
    says: '(ta|t ap|tap|te)( (dwe|pito|mye|pi bon)){0,2} (m |mwen )?(mouri|ta mouri)( (nan|jou|avan|anvan|lontan|pito|deja|le)){1}( _){0,2} (od|overdoz|overdose|jou|sa|bebe|fet|lopital|aksidan|a|pito)',
    unless: ['(li|l|manman m|papa m|zanmi m|yo|grann m|moun) (te|ta|t) mouri', drugsAndJokes, 'manke (m )?mouri', 'preske'],
  },
  {
    says: '(regret|domaj|poukisa|si selman|madichon|dommage|pouki)( _){0,3} (m|mwen)( (te|t|pa|pat)){1,3} (mouri|rete mouri|reveye|fet|leve|sove)( _){0,2}',
    unless: ['(bone|ta)'],
  },
  {
    says: '(poukisa|pouki|domaj)( (nou|yo|ou|w)){1}( (te|pat|pa t)){0,2} (sove m|sovem|kite m mouri|leve m|reveye m|ban m narcan|banm narcan)',
  },
  {
    says: '(suicide|suicid|suicidal|suisid|suiside|swisid|swiside|swisidal|swisidel|kill myself|kms|unalive)',
    unless: ['(fim|tele|netflix|squad|fomasyon|trening)'],
  },
  {
    says: '(koupe|kout|rache|louvri|tranche|slit)( (m|mwen|pwop)){0,1} (venn|ven|venm|ponyet|ponyetm|bra|gagann|gagannm|goj|gojm|kou|po|janm|kuis)( (m|mwen|mw|yo|li|l))',
    unless: [
      '(li|yo|lap|l ap|mari m|nonm nan|dokte|travay|kouto|manje|kwizin|pran m pa)( _){0,2} koupe (bra|janm|gagann|goj|kou)',
      '(li|yo|lap|l ap) (koupe|tranche)',
      'aksidan',
    ],
  },
  {
    says: '(koupe|blese|boule|grafouyen|fe mal|domaje|pike)( (tet|ko)){1} (m|mwen|mw|li|l)',
    unless: ['koupe tet', '(travay|kwizin)', 'pike ko m'],
  },
  {
    says: '(kod|senti|fil|dra|cable)( _){0,6} (kou|koum|koul|plafon|pann|pye bwa|branch)( _){0,2}',
    unless: ['(rad|chen|bef|kabrit|lesiv|machin|foul)'],
  },
  { says: '(pann|pandye|pan)( (m|mwen|ko m|tet mwen|tetm))', unless: ['pann (m|mwen) (rad|anba|nan bra)', '(li|yo) (pral |ap )?pann'] },
  {
    says: '(sote|lage|jete|vole|plonje|lanse|lage ko m|jump)( (ko|kom|ko m|tet|tet mwen|tetm|m|mwen|sot|soti|depi|desann|anba|sou|nan|devan|off)){1,5} (pon|pont|tren|dlo|dlo a|larivye|bilding|balkon|fenet|twati|do kay|katriyem etaj|etaj|machin|kamyon|bis|lanme|pon an|letaj|subway|t a|bridge|rivye)',
    unless: [
      '(naje|pisin|plaj|basen|benyen|pral travay|pran tren)',
      '(sote|lage)( _){0,2} (nan tren|nan bis|nan machin|nan dlo) (pou|pral|al|lakay)',
      '(timoun|pitit)( _){0,3} (sote|jete)',
      '(jete|lage)( _){0,2} dlo',
    ],
  },
  {
    says: '(pon|pont|pon an|twati|do kay|balkon|ray tren|ray|bo larivye|bridge|rebo|tet kay)( _){0,8} (sote|map sote|lage ko|lage kom|jete tet|gade dlo|gade anba|jete ko|vole)',
    unless: ['(naje|pisin|foto|bel)'],
  },
  {
    says: '(devan|anba|sou) (yon )?(tren|kamyon|machin|bis|train)( (an|a|la))?( _){0,3} (pou l kraze m|kraze m|lage|fini|tiye)',
    unless: ['(moute|travay)'],
  },
  {
    says: '(tire|tirem|lage|mete|bay)( _){0,2} (yon bal|bal|zam|revolve|pistole|kout fizi)( (nan|sou|pou)){1}( (tet|tempe|bouch|ke|tamp|sevel)){1}( (m|mwen|pam))?',
    unless: ['(li|l|yo|neg|nonm|polis)( (pral|ap|te)){0,2} (tire|mete|lage|bay)', 'yo (mete|tire)'],
  },
  {
    says: '(m|mwen|mw|mwn)( (gen|te gen|achte|jwenn|gade|kenbe|ap gade)){1}( (yon|yon ti|on|deja)){0,2} (zam|revolve|fizi|pistole|gun|glock|kouto|razwa|jilet|kod|pwazon|poison)( _){0,5} (pa ka|paka|anko|tab|tet|bouch|lavi|fini|aswe|pare|mouri|men m|ponyet|bra m|touye)',
    unless: ['(li|yo|polis|kont|prizon|jwet|fim|travay|chas)', 'te gen chans'],
  },
  {
    says: '(si (m|mwen) (te|ta) gen|banm|ban m|jwenn|vle achte)( (yon|on))? (zam|revolve|pistole|fizi|gun|kod|pwazon)( _){0,4}',
    unless: ['(pwoteje|defann|jwet|fim|li ap)'],
  },
  {
    says: '(revolve|pistole|zam|gun|fizi|bal|kouto|razwa|jilet|grenn yo|boutey grenn|kod)( (a|la|nan|an|yo)){0,2} (nan men m|nan menm|nan bouch mwen|nan bouch m|sou tab la|sou tanm|sou tanp mwen|pare|devan m|deja|bo kote m|nan men mwen)( _){0,3}',
    unless: ['(fim|travay|manje|jwet|medikaman|dokte|maten|li|l ap|polis|pansman|narcan)'],
  },
  {
    says: '(bwe|vale|swallow)( (m|mwen|l|li|yon|yon bann|yon ve|boutey|de|dlo)){0,3} (klowoks|kloroks|klorox|clorox|bleach|asid|pwazon|poison|raticid|raticide|ratisid|pwazon rat|antifreeze|javel|dlo javel|gaz|lapoud)',
    unless: ['(chen|chat|aksidan)'],
  },
  {
    says: '(pral|vle|anvi|deside|plan|pou|map|m ap|vale|pran|fin|ta|bwe|mete|fe|gen)( (m|mwen|pran|vale|bwe|manje|yon|ase|sere|pran tout)){0,4} (tout grenn|tout medikaman|tout pil|tout pills|tout boutey|grenn yo tout|boutey la net|doz|fent|grenn|dwog|bagay)( _){0,4} (pou m pa|pou mwen pa|pou m mouri|pou pa|mouri|pa janm|fini ak|pou m domi pou tout|pa leve|pou m fini|pou m ale)( _){0,3}',
    unless: [
      'pou m pa (malad|fe sevraj|santi|an mank|gen doule|tranble|angwase|bliye)',
      '(fini ak|pou m fini) (pwogram|tretman|dwog|sa nan)',
    ],
  },
  {
    says: '(pral|vle|anvi|map|m ap|ta|deside) (pran|vale|bwe|manje)( (m|yo)){0,1} tout( _){0,1} (grenn|medikaman|pil|pills|bwat|boutey)( _){0,3}',
    unless: ['(jodia|chak jou) jan dokte'],
  },
  { says: '(ekspre|espre|expre|volonte)( _){0,4} (mouri|od|overdoz|overdose|twop|touye)' },
  { says: '(od|overdoz|overdose|twop|grenn|medikaman|doz)( _){0,5} (ekspre|espre|pou m mouri|pou l mouri|pou mwen mouri)' },
  {
    says: '(pou|poum|pou l)( m| mwen)? (pa|p)( (janm|ka|jann)){0,1} (reveye|leve)( anko)?( _){0,2}',
    unless: ['(bone|pa reveye bebe|timoun|reveye (l|li|moun|yo|nou))', '(pou w|reveye) pa'],
  },
  {
    says: '(let|note|ti mo|testaman|mo)( (adye|orevwa|la|pou)){0,3}( (deja|ekri|kite)){0,2}( _){0,4} (mouri|m ale|orevwa|adye|avan m ale|touye|lanmo|aswe a m|pa la anko)',
    unless: ['(jij|avoka|tribinal|travay|imigrasyon)'],
  },
  {
    says: '(ekri|kite|fe)( _){0,1} (let adye|let orevwa|let deja|let la deja|denye let|denye mo|suicide note)',
    unless: ['(jij|avoka|tribinal|travay|imigrasyon)'],
  },
  {
    says: '(avan|anvan) (m|mwen) (mouri|touye|fini|disparet|ale pou tout tan|pati pou tout tan)( _){0,3}',
    unless: ['(vle we|we) (ayiti|pitit|peyi)', '(li|manman m) mouri'],
  },
  {
    says: '(al|ale|pral|vle al|vle ale|anvi al|jwenn|rejwenn|map|suiv)( (jwenn|rejwenn|kote|we|swiv|nan)){1}( _){0,5} (mouri|nan syel|anba te|kay bondye|lot bo|nan paradi|ki mouri|nan simitye)( _){0,2}',
    unless: ['(anteman|anteman|lanteman|mete fle|pote fle|legliz|vizite|la swe|jwenn li mouri|lot bo (dlo|lari|kay|ri|vil|peyi))'],
  },
  {
    says: '(di|dis|ekri)( (m|l|li|nou|yo|fanmi m|moun|pitit)){1}( (nou|tout moun))? (orevwa|adye|bye|goodbye)( _){0,3} (zam|pati|mouri|kouto|pon|grenn|lanmo|touye|aswe|denye)',
    unless: ['(travay|vakans|ayiti)'],
  },
  {
    says: '(m|mwen|pa)( (pa|p|pap)){1} (pe|gen pe)( (lanmo|mouri)){1}( _){0,4} (anko|tann|menm|rele|pare|vle)',
    unless: ['(travay|bondye|legliz|jezi)'],
  },
  {
    says: '(sa)( (se|pral)){1} (denye)( (mesaj|jou|fwa|nwit|mo|tex|teks)){1}( (mwen|m|ap|pou))?',
    unless: ['(pwogram|lekol|travay|jou (lekol|travay)|fwa (m pral|map)? ?(pran|fimen|bwe)|randevou|semen)'],
  },
  {
    says: `(kite|lese|let)( (m|mwen|me)){1} (mouri|pati|die|ale net|disparet|mouri an pe)( _){0,2}`,
    unless: ['(pa|p|pinga|piga|pap)( (janm|ka)){0,2} (kite|lese)', '(pati|ale) (lakay|travay|lekol|ayiti)', 'pati'],
  },
  {
    says: '(m|mwen|mw)( (ap|pral|ta)){1} (mouri|touye|pati pou tout tan|fel|fe l)( (aswe a|aswea|aswe|demen|jodia|nan nwit|denmen|lannwit|kanmenm|pou tout bon|dimanch|pita))',
    unless: [drugsAndJokes, '(batri|telefon)', '(fe l|fel) (demen|pita|jodia)', 'fe l$'],
  },
  {
    says: '(fe l|fel|fin fe l|pase alak|fe sa|map fel|fe sa m gen pou fe)( (aswea|aswe a|aswe|jodi a|nan nwit)){1}( _){0,2}',
    unless: ['(randevou|papye|manje|fom|kwit|travay|lapriye|ekri|mesaj|rele|anvi fe l)'],
  },
  { says: '(antere|antre|anterre)( (m|mwen)){1}( _){0,3}', unless: ['antre (m|mwen)', 'lakay'] },
  {
    says: '(lavi)( (a|sa|mwen|m|la)){0,2} (pa pou mwen|pa pou m|pa vo|pa itil|pa gen sans|pa gen rezon|pa gen gou|fini pou mwen|pa bon pou mwen|nan men m|fini)( _){0,3}',
    unless: ['lavi (m |mwen )?(pa )?fini (pa|poko)', 'lavi (m |mwen )?pa fini', '(lari|dwog)'],
  },
  {
    says: '(pran|retire|wete|ote|otem|koupe)( (pwop)){0,1} (vi|lavi|lavim|la vie|souf)( (m|mwen|mwen menm|li|l|pam|tet li))',
    unless: [
      '(li|l|yo|nonm|neg|mari m|dwog|dwog la|bal|alkol)( (vle|pral|ap|te|pran)){0,2} (pran|wete|retire|koupe)( (lavi|vi))( (m|mwen))',
      'bondye',
      'pran (lavi|vi) (m|mwen) (oserye|an men)',
    ],
  },
  // French
  {
    says: '(je|j)( (vais|veux|voudrais|ai envie|ai envie de|pense|pense a|ai)){0,3}( (me|de|a|d|essaye de|mourir)){0,2} (tuer|suicider|mourir|pendre|suicide|jeter du pont|en finir|finir avec la vie|me tuer|couper les veines)',
    unless: ['mourir de (rire|faim|fatigue)'],
  },
  { says: '(marre|fatigue|fatiguee|lasse|assez) (de )?(vivre|la vie|ma vie|cette vie)' },
  { says: '(veux|envie)( (plus|pas)){1}( (de)){0,1} (vivre|etre la|me reveiller|continuer a vivre|exister)' },
  { says: '(en finir|mettre fin a (mes|ma|ses)|finir avec la vie)' },
  // Mixed with English
  {
    says: '(vle|anvi|wanna|want|pral|m)( (to|just|ta)){0,1} (die|kill myself|end it|kms|give up|disappear)( _){0,2}',
    unless: [drugsAndJokes],
  },
]

/** Understated: a goodbye, giving things away, nothing left. */
export const htSelfHarmPossible: Rule[] = [
  {
    says: `(bouke|fatige|about|las|swe|depase|banbouk)( (m|mwen|ak|nan|avek|ave|de|net|vreman|tout|sou|anpil)){0,4} (viv|viv konsa|lavi|lavi sa|lavi a|tout bagay|tout|lite|goumen|kontinye|soufri|doule|batay|tout sa|sa net|egziste|pote chay)( (konsa|sa|a|net|m|anko|yo))?( _){0,2}`,
    unless: ['(nou|yo) (about|bouke)', '(travay|pwopriyete|lapli|fredi|leta|dwog|fimen|bwe|mesaj|teks|manje|lavi lari|pike) ?'],
  },
  {
    says: '^((mezanmi|bondye|papa|wi|non|bon) ){0,1}(m|mwen|mw)( (vreman|tro|two|tou)){0,1} (bouke|about|fini|depase)( (net|wi|vreman|tou bon|anpil|mezanmi|papa|net ale)){0,2}$',
  },
  {
    says: '(m|mwen|mw|mwn|^)?( )?(pa|p|pap|mpa|paka|pakapab)( (ka|kab|kapab|ka menm)){0,1} (anko|ancor|ankor|ak sa anko|kenbe anko|sipote anko|reziste anko|lite anko|kontinye anko|kontinye konsa|kenbe|avanse anko|goumen anko|pran l anko|pote chay sa anko)( (mezanmi|non|ak|bondye|tout bon|svp|m|wi))?( _){0,2}$',
    unless: [
      '(la anko|ladan|ekri|voye|mache|travay|domi|manje|pale|vini|reponn|peye) ?(anko)?',
      '(li|yo|nou|w) (pa|p|pap)',
      'pa anko',
      '(pa|p|pap) kenbe',
    ],
  },
  {
    says: '(pa|p|mpa|paka)( (ka|kapab|kab)){1} (anko|kontinye konsa|kontinye viv|kontinye anko|kenbe anko|sipote anko|reziste anko|lite anko)( _){0,3}',
    unless: ['(li|yo|nou|w|ou) (pa|p|pap)', '(travay|peye|mache|kondwi|mesaj|teks|doule dan|konprann|bwe)'],
  },
  {
    says: '(pa|p|pwen|okenn|san|pedi)( (gen|we|okenn|tout)){0,3} (espwa|lespwa|espoir|limye)( (anko|pou mwen|pou m|nan|ditou|menm|nan lavi))?( _){0,2}',
    unless: [
      '(pa|pinga|pap|p ap|poko)( (janm)){0,1} pedi',
      'espwa (papye|travay|jwenn|ke)',
      '(mouri|nou)',
      'touye limye',
      '(kouran|limye a|limye nan)',
    ],
  },
  {
    says: '(adye|adieu|orevwa|orevwar|babay|farewell)( (tout moun|mond|mezanmi|zanmi|fanmi|pitit|nou|lavi|pou tout tan|pou toujou|m renmen nou|padone m|nou te bon|mesi))( _){0,4}',
    unless: ['(demen|lendi|pita|travay|lekol|tale|randevou)'],
  },
  { says: '(mesi|merci)( _){0,9} (adye|adieu|pou tout tan|orevwa pou tout|denye fwa)', unless: ['enterese'] },
  {
    says: '(nou|ou|w)( te){1} (bon|janti|bel|emab)( (pou|ave|avek|av|ak)){1} ?(m|mwen|em)?( _){0,3}(adye|orevwa|sonje m|padone|$)',
    unless: ['(lopital|klinik|narcan|jodia|ye)'],
  },
  {
    says: '(padon|padone|padonem|eskize|sorry|dezole|dezolem)( (m|mwen|nou|w)){0,1} (pou) (tout|tou)( (sa|fot|mal|peche|bagay)){1}( _){0,4}',
  },
  {
    says: '(di|dil|diy)( _){0,4} (m|mwen) (renmen|te renmen|ap toujou renmen|sonje|regret|mande padon|padon|toujou renmen)( (yo|l|li|nou|tout))?( _){0,2}',
    unless: ['(di m|di w|mesi|anivese|foto|fet|chanson|manje)', '(m|mwen) (renmen|te renmen)( (manje|rad|soup|pwogram|mesaj|liv))'],
  },
  { says: '(si)( (yon bagay|kichoy|anyen)){1}( (ta|te)){0,1} rive ?(m|mwen)( _){0,6}', unless: ['(travay|asirans|kontak ijans|lekol)'] },
  {
    says: '(bay|ba|banm|bay tout|separe|distribye|kite|ranje)( _){0,4} (tout|rad|bagay|chen|chat|kle|kat bank|afe|zafe)( _){0,4} (pap bezwen|p ap bezwen|pa bezwen|pou tout tan|pou l|pa la anko|p ap sevi|pa itil mwen|san mwen|leje)( _){0,4}',
    unless: ['(travay|lekol|demenaje|twop piti|grosi|megri|shelter)'],
  },
  {
    says: '(kiyes|ki moun)( _){0,2} (ka |pral |ap )?(pran|okipe|gade|swen)( _){0,5} (pou tout tan|apre m|apre mwen|san mwen|si m pa la|le m pa la|pou toujou|le m ale)( _){0,2}',
    unless: ['(travay|lopital|detox|tretman|vwayaj)'],
  },
  {
    says: '(pa|p|pap) (bezwen|pral bezwen)( (l|li|yo|telefon|nimewo|anyen|bagay)){1}( (sa|a|m))?( (anko|lontan))$',
    unless: ['(ou|w|nou|li) (pa|p)', 'sevis', 'mesaj', '(ed|machin|narcan|kit)'],
  },
  {
    says: '(telefon|nimewo|liy)( (m|mwen|sa|la|nan|a)){0,2} (pral|ap|p ap|pap)( (ap)){0,1} (etenn|fini|itil|bezwen|sevi|reponn)( _){0,4} (pou tout|tale|bon|anko|bientot|lontan)',
    unless: ['(batri|chaje|chaj|peye|minit|bill)'],
  },
  {
    says: '(pesonn|peson|pa gen moun|pa gen pesonn|okenn moun|moun)( (k|ki)){0,1}( (pap|p ap|pa|t ap|pa ta|ta|tap|t)){1,3} (remake|manke m|sonje m|sonje mwen|kriye pou|konnen|konn|regret|pran ka|chache m|bezwen m|renmen m|we sa|mande pou mwen)( _){0,5} ?(si|le|m|mwen)?',
    unless: [
      '(adres|randevou|papye|kisa|kote|kijan|kouman|repons|ki moun|ki jan)',
      '(fe m siy|travay|pa t konnen)',
      '(konn|konnen) (sa|ki|kote|m ap ekri|nimewo|pwogram|m sou|m pran|m itilize|m ap)',
    ],
  },
  {
    says: '(si)( (m|mwen)){1}( (ta|te)){0,1} (disparet|pa la|mouri|pati|pa te la|pat la|pa te fet)( (anko))?( _){0,5}',
    unless: ['(randevou|reponn|lakay|travay|vini|kite)', 'mouri (ri|fatig|grangou)', 'pa la (le|kite|mete)'],
  },
  {
    says: '(pa|p|mpa)( (we|ap we|ka we|imajine)){1}( (m|tet mwen|poukisa|sa|okenn)){0,3} (demen|avni|lavni|yon demen|sa m ap fe|fe|soti|lot ane|rive 30|sa m ap viv|map fe)( (sou te|sou late|pou mwen|isit|anko|sa))?( _){0,4}',
    unless: ['(n ap|pa) we demen$', '(ka vini|randevou|nou|travay|match)', 'we (nou|w|ou|li|yo) demen'],
  },
  {
    says: '(vle|anvi|renmen|swete|pou)( (tout|m|ke|pou|yon)){0,2} (bagay|doule|sa|soufrans|soufrans lan|sa yo|vwa|pwoblem)( (sa|a|la|yo|m)){0,3} (kanpe|fini|sispann|pase net|rete)( _){0,4} (pou|yon|net|tout)',
    unless: ['(dan|grip|mesaj|teks|lapli|travay|janm|do|pye)'],
  },
  {
    says: '(kisa|ki sa|poukisa|sa)( _){0,1} (lavi|viv)( (a|la|sa|m|mwen)){0,2}( (vo|sevi|itil|bay|menm)){0,2}( (menm|anko|m|anyen)){0,2}$',
    unless: ['(viv|fe) ki jan', '(ki|sa) (viv)'],
  },
  {
    says: '(pa|p) (gen|rete|genyen) (anyen|pesonn|okenn bagay|rezon)( _){0,2} (kenbe m|pou mwen|pou m viv|pou m rete|kenbem|ki kenbe|anko pou|isit anko|sou te|pou m la)( _){0,3}',
    unless: ['(manje|pou mwen nan|frigide|travay|di nou|pou mwen (jodia|la))'],
  },
  {
    says: '(sa|bagay|anyen)( (pa|p)){1} (fe sans|vo lapenn|gen sans|vo anyen|gen enpotans|vo pen)( (anko|pou m|pou mwen|kontinye|viv|menm))( _){0,4}',
    unless: ['(papye|fom|kesyon|mesaj|prizon|travay|jij)'],
  },
  { says: '(m|mwen)( (pa|p|mpa)){1} (pe)( (lanmo|mouri))' },
  {
    says: '(anvi|vle|pral|ta renmen)( (m|mwen|ta)){0,2} (ale|al|pati|kote)( (tou|jwenn li|jwenn li tou|kote (_ ){1,2}ye|jwenn yo|rejwenn li|menm kote|pou toujou|pou tout tan|kote l ale))( (m|mwen|a|ye|l|li|la|tou))?$',
    unless: ['(ayiti|lakay|travay|legliz|reyinyon|miami|lekol|anteman|lopital|kinema|fet)'],
  },
  {
    says: '(kote|jwenn|rejwenn|kot) (manman|papa|pitit|fre|se|granme|zanmi|mari|madanm|grann)( (m|mwen|an|nan|fi|gason)){0,3} ye( (a|la))?( _){0,2}',
    unless: ['(pa konnen|pa konn|ki kote|lopital|ayiti|florida|miami|lakay|kouman|chache|telefon)'],
  },
  { says: '(m|mwen)( (santi)){1} (m )?(leje|anpe|an pe|trankil|libere)( _){0,6} (fini|deside|orevwa|mesi|padon|adye)' },
  {
    says: '(mete|ranje|fin ranje)( _){0,2} (papye|zafe|afe|bagay)( (m|mwen|yo)){0,2} (an lod|an ord|nan lod|pou le)( _){0,4}',
    unless: ['(imigrasyon|travay|avoka|lekol|randevou|tps|lojman)'],
  },
  {
    says: '(m|mwen)( (se|tankou)){1} (yon |on )?(chay|fado|fatra|bouden|bon pou anyen|anyen|initil|kras|moun ki pa vo|move zafe|malediksyon)( (pou|sou|nan|sa|ki|yo|m))?( _){0,2}$',
    unless: ['(pa|p) (se )?(yon |on )?(chay|fado|fatra|bon pou anyen)', 'granmoun'],
  },
  {
    says: '(si|kom|pito|ta)( _){0,1} (te|ta)( _){0,1} (ale|pati|mouri|fini)( _){0,2} (jou od|jou overdoz|jou a|le m te fe od|nan od|nan overdoz|jou sa|lopital la)( _){0,6}',
    unless: ['(randevou|legliz|travay)'],
  },
  { says: '(rayi|rai|degoute|hate)( (m|mwen|vreman)){0,1} (tet mwen|tetm|tet m|lavi m|lavi mwen|lavi a|vi m|lavi sa|tet pam|myself)' },
  {
    says: '(bay|bye|lage|baye)( (m|ap)){0,1} (legen|vag ak lavi|tout bagay)( _){0,3}',
    unless: ['(pa|pap|p ap|pinga|jamn|janm)( (janm|vle|dwe)){0,2} (bay|lage)', '(dwog|match|jij)'],
  },
  { says: '(pa|p)( (gen)){1} (anyen|pesonn|moun)( (ki|k)){1} (kenbe|retni)( (m|mwen))( _){0,3}' },
  { says: '(kontinye|lite|goumen|fe efo)( _){0,2} (pou kisa|poukisa|pou ki sa|pou ki rezon)( _){0,2}$' },
  {
    says: '(anko yon jou|yon lot jou|demen)( _){0,3} (vo lapenn|pou kisa|p ap la|pap la|pap we m|p ap we m)( _){0,3}',
    unless: ['(randevou|travay|reyinyon|klinik|vini)'],
  },
]
