/** Haitian Creole sentences that ask us to stop (R3): by intent, negation and object, not a bag of words. French as it is mixed in. */
import type { Rule } from './language.ts'

/** What we send, as people call it. */
const texts =
  '(mesaj|messaj|mesay|mesaje|mesaz|mesage|mesages|message|messages|messags|msg|msgs|msj|teks|tex|tekst|teksto|text|texts|txt|texte|textes|texto|textos|sms|notifikasyon|notif|notifs|alet|rapel|imel|check ?ins?|chekin)'
/** To write to somebody. What can grow together with "m" is followed by `me`, so that "ekrim" is heard. */
const write =
  '(ekri|ekrir|ecri|ecrire|ecris|ekwi|eki|tekste|texte|teksto|texter|text|texts|txt|message|messaging|mesaje|kontakte|kontakt|kontak|contacte|contact|deranje|derange|deranjew|anmede|anmde|enmede|anbete|annwiye|nwi|bonbade|bombade|arasele|arsele|pesekite|persekite|takinen|nui|fatige|kontinye ekri|bay pwoblem|jennen)'
const send = '(voye|vouye|voy|voye ban|voyem|voyew|vwaye|anvwaye|envoye|envoyer|banm|ban m|ban mwen|bay)'
/** Me, or us, or whoever has the phone: apart, or grown together with the verb. */
const me = '(m|mwen|mw|mwn|mwe|mwenn|moin|moi|me|l|li|nou)'
const stop =
  '(sispann|sispan|sispand|sispn|sispnn|sispanne|sispane|sispans|sispenn|sispanm|sisspann|sipann|sisipann|sispon|suspann|suspan|stop|stope|stopp|kanpe|kanp|kampe|rete|reete|arete|arrete|arreter|arret|arretez|aretez|bouke|fini|fin|sese|sesse|abandone)'
/** A prohibition, and what may stand between it and its verb. */
const not = '(pa|p|pas|pap|pinga|piga|penga|fok|veye|evite)'
const loosely =
  '( (pa|janm|janmen|vin|menm|bezwen|ap|gen dwa|dwa|dwe|nou|ou|w|u|oblije|tante|eseye|seye|vinn|ale|al|blije|gen bezwen|sipoze|konn|rekonmanse|rekomanse|tounen|kontinye|toujou|non|tanpri|svp|souple|ka)){0,4}'
/** Words of no weight between "stop" and what is to stop. */
const between =
  '( (non|svp|tanpri|souple|deja|nou|ou|w|vin|ap|de|ak|avek|ave|tout|tou|bann|pil|voye|bay|ban|banm|mwen|m|sa|yo|sa yo|kounya|fe|fouten|fout|jwe|pou mwen|menm|les|la|le|me|recevoir|anko)){0,4}'
/** Somebody else stopped or stops, or we are told not to stop, or it is a plan with a drug. */
const othersStop = [
  // English mixed in, and English alone: every language is tried on every text.
  '(dont|do not|never|cant|wont|didnt|not|no) (ever )?stop',
  `(pa|p|pap|pinga|piga|poko)( (janm|janmen|vle|vle nou|mande nou|bezwen|ka|t|te|di nou|di m)){0,3} ${stop}`,
  `(li|yo|bos la|travay la|leta|biwo a|medicaid|dokte a|manman m|papa m|zanmi m)( (te|t|ap|fek|fin|deja|pral)){0,2} ${stop}`,
  `(poukisa|pouki|pouki sa|sak fe|le|depi|anvan|ki fe) (nou|ou|w|m|mwen|yo|li)( (te|t|ap)){0,1} ${stop}`,
  `^(m|mwen)( (te|t|ap|fek|fin|deja|pral|vle|ka|pa|ta renmen)){0,3} ${stop} (ekri|tekste|texte)( (l|li|yo))$`,
  '(sispann|kanpe|rete) (ekri|voye|tekste) (fo|chek|kob|lajan|cv|let)',
  'rete san',
]
/** Not told to us: he, they, nobody; or asked why we do not. */
const othersWrite = [
  `(li|l|yo|pesonn|peson|pyes moun|okenn moun|moun|dokte a|avoka a|biwo a|dealer a|deale a|patwon m|fanmi m|zanmi m|manman m|papa m) (pa|p|pap)( (ap|t|te|janm|ta|vle|menm)){0,2} (ekri|tekste|texte|kontakte|voye|deranje|anmede|rele)`,
  `(poukisa|pouki|pouki sa|sak fe|ki fe|kom) (nou|ou|w|yo|u)( (pa|p|pap|pat)){1}`,
  '(ou|w|nou|u|sa|yo)( (pa|pap|p ap)){1}( janm)? deranje',
  '(pa|p)( janm)? (rete|sispann|kanpe) (ekri|voye)',
]
const list =
  '(lis|list|liste|sistem|system|baz|kaye|kontak|kontakt|repetwa|pwogram mesaj|pwogram|program|bagay|gwoup|group|liy|sevis|mesaj|teks|data|base|kont|sa)'
const leave = '(retire|retirem|wete|wetem|tire|tirem|efase|efasem|delete|remove|siprime|siprimem|elimine|raye|rayem|bife|take|kole|mete)'
const number = '(nimewo|nimero|nimewom|numero|number|no|nimwo|nimewo telefon|telefon|kontak|phone)'

/** Sentences that ask us to stop: what is to stop, and whom it reaches. */
export const htOptOut: Rule[] = [
  { says: `${stop}${between} ${write} ?${me}?`, unless: othersStop },
  {
    says: `${stop}${between} ${texts}`,
    unless: [...othersStop, '(fini|fin|rete|kanpe|bouke) (li|ekri|resevwa|we) (mesaj|teks)', 'fin (jwenn|resevwa)'],
  },
  {
    says: `${stop} ${send}( _){0,3} (${texts.slice(1, -1)}|bagay|anyen|sa|yo|sou telefon)`,
    unless: [...othersStop, '(chek|kob|lajan|manti|fo|let|polis|dwog)', 'fini bay'],
  },
  { says: `${stop} (rele|relem|call|calling|chache|swiv) ?(m|mwen|nimewo sa|telefon sa|isit)`, unless: [...othersStop, 'fini rele'] },
  {
    says: `${not}${loosely} ${write} ?(m|mwen|mw|mwn|mwe|isit|anko|nimewo|telefon|sou|nan nimewo|l anko|li anko|l|li|pitit|mari|madanm|nou anko)`,
    unless: [
      ...othersWrite,
      '(m|mwen|mw)( (pa|p|pap|pat|poko)){1}( (ka|konn|ap|kab|kapab|vle|t|te|janm)){0,2} (ekri|tekste) (l|li|nou|sou|nan|anko|isit)',
      'pa (konn|ka) ekri',
      'oblije',
    ],
  },
  {
    says: `${not}${loosely} ${send}( (m|mwen|ban|banm|ban mwen|lot|okenn|yon|plis|tout|pyes|ankenn|anko|nou|pou|pou mwen)){0,4} (${texts.slice(1, -1)}|anyen sou|anyen isit|anyen ban|anyen anko|anyen|bagay sa|lot)`,
    unless: [
      ...othersWrite,
      '(m|mwen)( (pa|p|pap|pat|poko)){1}( (ka|konn|ap|kab|kapab|t|te|janm)){0,2} (voye|bay|vouye)',
      'pa (voye|bay) (polis|lapolis|panyol|angle)',
      'si (yo|li|m|nou) pa',
    ],
  },
  {
    says: `(pa|p|pap|pat)( (t|te|ta|ap|janm|menm|vreman|swete)){0,2} (vle|bezwen|dako|anvi|renmen|aksepte|otorize|mande|swete|bay dwa|bay pemisyon|gen dwa|dwe|sipoze)( (anko|pou|ke|pou ke)){0,2} (nou|ou|w|yo|moun|pesonn|u|yon moun)( (ekri|tekste|texte|text|kontakte|voye|deranje|anmede|kontinye|toujou)){1}`,
    unless: ['(polis|lapolis)( _){0,3} (ekri|kontakte)', 'pa (dwe|sipoze|gen dwa) (moun|yo)'],
  },
  { says: `(nou|ou|w|yo) ?(pa|p)( (gen)){0,1} (dwa|dwe|otorize|gen otorizasyon)( pou)? ${write}`, unless: ['yo pa (dwe|gen dwa)'] },
  {
    says: `(pa|p|pap)( (t|te|ta|ap|janm|menm|vreman|plis)){0,2} (vle|bezwen|anvi|enterese|renmen|bezwenn)( (anko|resevwa|recevoir|we|li|jwenn|gen|pran|ak|nan|okenn|lot|plis|bann|pou|tande|moun voye)){0,4} ${texts}`,
    unless: ['mesaj (angle|panyol|kreyol|franse)', 'pa (bezwen|vle) (we|li) mesaj li', 'pa (vle|renmen) (pedi|rate)'],
  },
  {
    says: `${leave} ?(m|mwen|mw|mwn|l|li|nou|${number.slice(1, -1)}|non|non m|non mwen)( (m|mwen|mwen an|an|nan|la|sa|sa a|l|li|mw)){0,2}( (non|deyo|tanpri|svp|souple|pitit mwen)){0,2} (nan|sou|off|sot|from|nn|sou tout|nan tout|nan yon|soti nan) (${list.slice(1, -1)})`,
    unless: [
      'mesaj yo (menm )?(yo )?(ok|oke|bon)',
      'non (m|mwen)( an)? (nan|sou) (mesaj|teks)',
      '(mete|take|kole) (m|mwen|l|non|nimewo)',
      'nou (mete|te mete)',
    ],
  },
  {
    says: '(retire|retirem|wete|wetem|raye|efase|efasem|siprime|dezabone|dezabonnen|desabone|dezenskri|desenskri|dezenskrim|unsubscribe|unsub|dezaktive) ?(m|mwen|mw|mwn)( (la|ladan|ladann|ladan l|nan sa|kounya|kounye a|svp|tanpri|souple|mesi|non|vit|touswit|anko|net)){0,3}$',
    unless: ['(li|yo|pa|ki|te) (retire|wete|efase|retirem|wetem)'],
  },
  {
    says: '(retire|wete|efase|siprime|jete|pedi|bliye|bloke|chire|lose|delete|kraze|elimine|raye) (nimewo|nimero|numero|number|no|non|kontak|telefon)( (telefon|pa)){0,1}( (m|mwen|sa|mw|mwen an)){1}( (a|an|nan|la|svp|tanpri|anko|sou|mesi)){0,2}',
    unless: [
      '(m|mwen|li|l|yo|map|te|t|ap|fek|pral) (retire|wete|pedi|bliye|bloke|jete|efase|chire|siprime)',
      'mesaj yo (menm )?(yo )?(ok|oke|bon)',
      'non (m|mwen)( an)? (nan|sou) (mesaj|teks)',
      '(pa|pinga)( janm)? (bliye|pedi|jete|efase)',
      '(bliye|pedi) non',
      'retire non m$',
    ],
  },
  {
    says: '(vle|ta renmen|bezwen|mande|anvi|ka)( (pou|m|mwen|nou)){0,2} (soti|sot|retire tet mwen|retire tet m|retirem|retire m|wete m|wete tet mwen|kite|dezabone)( m)?( (nan|sou|ladan)){1}( (lis|pwogram mesaj|bagay mesaj|sevis|liy|sistem|gwoup|sa|l|bagay sa|teks|mesaj)){1}',
    unless: ['(eske|kijan|kouman|koman|ki jan|how)', 'soti nan (sa|bagay)( a)?( _){1,3} (dwog|pike|bwe)', 'soti nan (sa|bagay sa)$'],
  },
  {
    says: `(fe|fok|fo|vle|mande|tanpri|renmen|bezwen)( (pou|tout|bagay)){0,2} ${texts}( (sa|yo|sa yo|la|a|nou)){0,3}( (yo|ka|dwe|pou|ap)){0,2} ${stop}`,
    unless: ['(pa|p)( (janm)){0,1} (vle|fe|renmen|bezwen)', '(kijan|kouman|koman|ki jan|how)'],
  },
  { says: `(ase|fini|kont|m fini|mfini) ak( (tout|yon|pil|bann|sa|tout bann)){0,2} ${texts}` },
  {
    says: `(okenn|pyes|ase|finish|no more|zewo|pa gen|pwen|non) ${texts}( (anko|svp|tanpri|non|ase|nonplis)){1}`,
    unless: ['(resevwa|poukisa|gen okenn)', 'pa gen (mesaj|teks) anko'],
  },
  {
    says: `^(pa|pas|pas de|plis|plus|plus de|okenn|no) (mesaj|messages?|teks|textos?|sms)( (anko|svp|non|merci|mesi|tanpri)){0,3}$`,
    unless: ['(plis|plus) (mesaj|teks)'],
  },
  {
    says: '(kite|lage|lese) ?(m|mwen) (trankil|trankill|tranquille|anpe|an pe|an repo|repoze|viv|viv an pe|kanpe|domi an pe|pou kont mwen|poukont mwen)',
    unless: [
      '(pa|p|pap|pat)( (vle|janm|ka|ap)){0,2} (kite|lage|lese)',
      '(lese|kite) (m|mwen) viv non$',
      '(doule|sevraj|vwa|polis|dwog|li di|anvi)',
    ],
  },
  { says: '(ban|banm|bay|ba) ?(m|mwen)? (lape|la pe|repo|vakans|kanpo|pe)( (ak|avek|sou|ave)){1} (mesaj|teks|sa|bagay)' },
  { says: '(retire|revoke|anile|repran|wete|kase|annule) (konsantman|pemisyon|otorizasyon|ako|dako|consent|siyati|konsantman m)' },
  {
    says: '(pa|p|pat|pap)( (t|te|ap|janm|ta)){0,2} (bay|ba|banm) (nou |w |ou )?(pemisyon|konsantman|dwa|otorizasyon|ako)( (pou|m|mwen|sa)){0,2}',
    unless: ['(dokte|lopital|lapolis|polis|jij)'],
  },
  { says: '(pa|p|pap|pat|paka)( (ap|vle)){0,1} ladan( (l|li|n|nn|ladan)){0,1} anko' },
  {
    says: '(pa|p|pap)( (ap|vle)){0,2} (patisipe|nan pwogram mesaj|nan sevis sa|nan bagay sa|nan sa)( (sa)){0,1} anko',
    unless: ['(dwog|pike|pran)'],
  },
  {
    says: '(femen|koupe|dezaktive|dekonekte|kansele|kanse|kansel|anile|cancel|bloke|annule|etenn|end)( (tout|liy|abonman)){0,1} (liy|sevis|abonman|mesaj|teks|kont mwen|enskripsyon|subscription|pwogram mesaj)( (sa|la|a|yo|mwen|m|an|nan|pou mwen)){0,3}',
    unless: ['(yo|li|verizon|tmobile|konpayi a) (te )?(koupe|femen|bloke)', '(telefon|entenet|dlo|kouran)'],
  },
  {
    says: '(pa|p|pap|pat)( (vle|bezwen)){1}( (m|mwen|nou)){0,1} (tande|tandem|tann|we)( (pale|nouvel|zafe|bagay)){0,1}( (de|ak|avek)){0,1} (nou|ou|w|moun sa yo|nimewo sa)( anko)?',
  },
  {
    says: '(pran|deklare|rele|mennen)( _){0,2} (avoka|lajistis|tribinal|polis)( _){0,3} (si nou|si w|si ou)( _){0,2} (ekri|kontinye|voye)',
  },
  { says: '^(opt|opte|sign|sinye|siyen) ?(m|mwen|me)? ?(out|off|deyo)' },
  {
    says: '(pa|p|pap|mpa|pam|pinga|piga)( _){0,5} (mesaj|teks|texts?|messages?|ekri|ekrim|tekste|texte|kontakte|anyen)( _){0,4} anko',
    unless: [
      ...othersWrite,
      '(pa|p|pap)( (ka|konn|kab|t|te|kapab|jwenn|resevwa|we|gen|we|poko|konprann|sonje|bezwen (ed|kob|manje))){1}',
      '(pa|p)( (janm|vle nou|vle|bezwen)){0,2} (sispann|rete|kanpe)',
      '(anyen|pa|p) (pa|p)? ?(fe|di|manje|gen) (m )?(anyen )?anko',
      '(manje|bwe|fimen|pran|itilize|vann|kob|touche|tounen|kenbe|espwa|viv|fe) (anyen|mesaj)?',
    ],
  },
  {
    says: '(retire|wete|efase|soti|sot|raye|delete|siprime|remove|tire|bife)( _){0,5} (lis|list|liste)( (la|sa|nou|a|mesaj|ou|w))',
    unless: [
      '(eske|kijan|kouman|ki jan|koman|how|soti nan lis (tann|lojman))',
      '(pa|pinga|piga|li|yo|te) (retire|wete|efase|soti|sot|raye)',
      'lis (tann|lojman|shelter|detox|manje)',
    ],
  },
  {
    says: '(fe|ranje|degaje)( (yon|sa|nou)){0,2} (jan|fason|kom)( _){0,4} (pa|p)( (janm|ka)){0,1} (resevwa|jwenn|we|voye|ekri)( _){0,3} (mesaj|teks|m|mwen|anko)',
  },
  // French
  {
    says: '(ne |n ?)?(me|m|mecrivez|menvoyez|mecris|menvoie|mecrire|menvoyer|nous)( (ecrivez|ecris|ecrire|textez|texte|texter|contactez|contacte|envoyez|envoie|envoye|envoyer|derangez|derange|appelez|appelle|message))? (plus|pas|jamais|rien)( (svp|de|vos|message|messages|rien|jamais|encore)){0,3}',
    unless: [
      '(il|elle|ca|cela|on|qui|je|personne|m) (ne |n )?(me|m)',
      '(m|me|nous) (pas|plus|jamais|rien)',
      '(le matin|avant|apres|le soir)',
    ],
  },
  {
    says: '(je|j) (ne |n )?(veux|souhaite|desire|voudrais|ai besoin)( (pas|plus)){1}( (recevoir|de|vos|ces|des|avoir|ce|lire|que vous)){0,4} (messages?|textos?|sms|textes?|mecriviez|ecriviez)',
  },
  {
    says: '(arretez|arrete|arreter|cessez|stoppez|cesse)( (svp|de|tout|tous|ces|les|vos|avec|tes|sil vous plait)){0,3} (messages?|textos?|sms|textes?|m|me|menvoyer|mecrire|mennuyer|me texter|m envoyer|m ecrire)',
    unless: ['(comment|pour cette semaine)'],
  },
  {
    says: '(enlevez|retirez|otez|supprimez|effacez|enleve|retire|supprime|desinscrivez|desabonnez|rayez|desinscrire|desabonner)( (moi|mon|me|ce|le)){1}( (numero|nom|contact|de|sur))?',
    unless: ['(il|elle) (enleve|retire)'],
  },
  {
    says: 'plus de (messages?|textos?|sms)( (svp|merci|stp|sil vous plait)){0,2}$',
    unless: ['(aimerais|voudrais|veux|envoyez|donnez|recevoir)'],
  },
]

const exitVerb =
  '(sot|soti|kite|sispann|sispan|kanpe|retire|retirem|stop|stope|arete|dezabone|wete|anile|arrete|fini|rete|femen|unsubscribe|bloke|efase|cancel)'
const usingDrugs =
  '(itilize|sevi|pike|bwe|fimen|dwog|pran|alkol|boule|tafya|heroin|fent|kokayin|metadon|grenn|anvi|doule|sevraj|manje|machin|travay|bus|san|ranje|pansman|priye|kriye|panse|dokte|tren)'

/** Sentences that may ask us to stop. The texts rest until a person has read them. */
export const htDoubtful: Rule[] = [
  {
    says: '(pa|p|mpa|pap)( (vle|anvi|bezwen|enterese)){1}( (pale|koze|fe|patisipe|kontinye|kominike|ladan|ak|gen|afe|nan|rete)){1,3}( (anyen|ak|avek|ave|nan|zafe)){0,2} (nou|ou|w|sa|pwogram sa|bagay sa|sevis sa)( (anko|non|a))?$',
    unless: ['(dwog|lapolis)'],
  },
  {
    says: '(m|mwen)( (vle|prefere|pito|ap|fin)){1} (soti|sot|kite|retire tet mwen|retire tet m|fini ak)( (nan|ak)){0,1} (sa|sa a|bagay sa|bagay nou|pwogram|pwogram sa|pwogram nan|sevis la|sevis sa)( (a|la|anko))?$',
    unless: ['(dwog|detox|lari|rehab|tretman)', 'soti nan sa'],
  },
  {
    says: '(sispann|kanpe|rete|stop|bloke)( (tout)){0,1} (sa|bagay sa|bagay sa yo|tout sa)( (tanpri|svp|non|mesi|kounya|a))?$',
    unless: ['(vle|m|mwen|ka|dwog|bwe|pa|li|yo) (sispann|kanpe|rete)'],
  },
  {
    says: `(kijan|kouman|ki jan|koman|kijanm|kisa|ki sa|ki kote|ki bouton|comment|how|eske|ki mo|ki mwayen|fason)( _){0,6} ${exitVerb}( _){0,3} (sa|lis|lis la|mesaj|mesaj yo|messages|teks|nimewo|nimewo m|bagay|liy|sevis|pwogram mesaj|kontak|yo|l|ladan|vre|deja)`,
    unless: [usingDrugs, '(randevou|kanpe pou|travay|lekol|lopital|lajan|kay|appointment|bis)'],
  },
  {
    says: '(si|le) (m|mwen|moun|w|ou)( (ta|te|ka)){0,1} (ekri|di|voye|tape|reponn|mete|text|peze)( (mo|le mo)){0,1} (stop|sispann|kanpe|rete|sispan|end|fini)',
  },
  {
    says: '(stop|sispann|kanpe|rete|sispan) (oubyen|oswa|ou|se mo a|se sa|lol|pou kisa|kisa|vre|wi|non|mezanmi|anmwe)( _){0,6}',
    unless: ['(dwog|bwe|pike|fimen)', '(rete|kanpe) (ou|oswa|oubyen) (_ )', 'rete (wi|non)'],
  },
  {
    says: '(bouke|fatige|about|las|ennuye|swe|degoute|ase|rasazye|fache)( (m|mwen|deja|vreman)){0,2} (ak|avek|ave|we|li|resevwa|de)( (tout|bann|pil|yon|resevwa)){0,2} (mesaj|teks|text|texts|messages?|sms|nou|bagay sa)',
    unless: ['(pa|p) (janm )?(bouke|fatige|about|las)', 'bagay sa (yo )?(nan|ki)'],
  },
  {
    says: '(toujou|anko|toutan|chak jou|encore|chak fwa|se) (mesaj|teks|messages?|texts?)( (toujou|sa|yo|sa yo|nou|anko)){0,3}$',
    unless: ['(renmen|vle|voye|ekri|resevwa|mesi|ta)'],
  },
  {
    says: '(mesaj|teks|texts?|messages?)( (sa|yo|nou)){0,2} (toujou|anko|ap fatige|ap anmede|fatige|anmede|anbete|ennuye|fe ?m (wont|fache|pe|estrese|mal|sonje)|nwi|jennen|deranje|twop konsa)',
    unless: ['(maten|aswe|lannwit|nan nwit|bone)', '(mesaj|teks)( (sa|yo|nou)){0,2} (toujou) (fe|ede|bon|bel|rive|la)'],
  },
  { says: '(chak|tout|toulejou) (jou|fwa|maten) menm (bagay|chanson|koze|mesaj|kesyon|refren)' },
  {
    says: '(pa|p|pap|p ap)( (ap|t|te|ta|janm|menm|vreman|kwe m|panse m)){0,3} (bezwen|enterese|vle)( (anko|de|nan|ak|zafe|sevis|ed|pwogram)){0,3} (nou|sevis|sevis sa|sevis nou|sa|sa yo|ed nou|bagay sa yo|bagay sa|pwogram sa|ou|yo|zafe sa|li)( (la|a|yo|nou|sa|sa a)){0,2}( (anko|mesi|non|svp)){0,3}$',
    unless: [
      '(si|paske|ki) (m|mwen) pa',
      'pa vle (ou|nou|w|li|yo)$',
      '(dwog|bwe|pike|fimen|lapolis|tretman)',
      '(li|yo|w|ou|nou) pa (vle|bezwen)',
    ],
  },
  {
    says: '(pa|p|pap) (enterese|interese|interesse|interested)( (anko|mesi|nan sa|non))?',
    unless: ['(tretman|rehab|detox|nan travay)', 'yo pa'],
  },
  { says: '(mwen|m|mw)( (deja|gentan)){0,1} (gen|jwenn) tout sa (m|mwen) (bezwen|te bezwen)' },
  {
    says: '(kite|bay|okipe|ede) (plas la |plas mwen an )?(bay |pou )?(yon )?lot moun( (jwenn|pran|nan|ki|pito|gen)){0,2}( (plas|plas mwen|kounya|bezwen))?',
    unless: ['(vle|renmen|ka|ta) (m )?(ede|bay|okipe)', 'pou (yon )?lot (fanm|nonm|neg)', '(ede|bay) lot moun$', 'pral'],
  },
  { says: '(m|mwen|mw)( (kwe|panse|santi))( (ke|m|mwen)){0,2} (bon|byen|anfom|ok) (kounya|konsa|kounye a|deja|san nou|mesi|san sa)' },
  {
    says: '(byen|bon|ok|oke|anfom) (ase )?(konsa|san nou|san sa)( (mesi|non|tanpri|wi|pou)){0,2}',
    unless: ['(manje|rad|kafe|randevou)', '(m|sa) (pa|p) (byen|bon)', 'se (byen|bon)'],
  },
  { says: '(bon|byen|ok|oke|sa) ase (konsa|mesi|kounya)' },
  { says: '(pa|p) (pou) (mwen|m) (bagay|zafe|pwogram|sevis|mesaj|sa)' },
  { says: '(bagay|zafe|pwogram|sevis) (sa|sa yo|sa a)( a)? (pa|p) (pou mwen|pou m|itil|itil mwen|di m anyen|enterese)', unless: ['lavi'] },
  {
    says: '(pa|p|pap) (kwe|panse|we)( (m|mwen|ke|sa|nan)){0,3} (itil|ede|sevi|bezwen)( (m|mwen|mwn|nou|anyen|sa)){0,2}( anko)?',
    unless: ['(dwog|tretman|grenn|metadon|suboxone|lavi)'],
  },
  {
    says: '(sa|mesaj yo|li) (pa|p|pap) (itil|ede|sevi|di|fe)( (m|mwen|anyen|mwen anyen|m anyen|non)){1,2}( anko)?$',
    unless: ['(grenn|tylenol|metadon|dokte|manje|narcan|medikaman|doule)'],
  },
  {
    says: '(pa|p) gen (anyen|pawol|plis anyen)( (anko)){0,1} (pou|a) (m|mwen|nou)? ?(di|pale|reponn)( (nou|w|ou|avek nou|ave nou))?',
    unless: ['(di yo|di l|di li|di polis|di jij)'],
  },
  {
    says: '(pa|p|pat)( (t|te)){0,1} (konn|konnen|sonje)( _){0,1} (kiyes|ki moun|ki|kijan|kouman|koman|le)( _){0,3} (mete|enskri|siyen|bay|jwenn|pran)( (m|mwen|nimewo)){1}',
  },
  { says: '(kiyes|ki moun)( ki)?( te)? (mete|enskri|siyen)( (m|mwen|non m|nimewo m)){1}' },
  {
    says: '(pa|p|pat|poko)( (t|te|janm|sonje|konnen)){0,3} (siyen|enskri|mande|dako|aksepte|di wi|bay non m|bay nimewo m|bay nimewo mwen|antre)( (anyen|non m|pou|ak|nan|nimewo m)){0,2} (sa|mesaj|bagay sa|sevis|pwogram sa|nou|okenn moun|resevwa|teks)',
  },
  { says: 'si (m|mwen) (te|t) (konn|konnen)( _){0,2} (pa|p)( (t|te|ta|ap)){0,3} (bay|ba|ban|siyen|di|reponn|enskri)' },
  {
    says: '(pa|p|pinga|piga)( janm)? (fose|fosem|presem|prese|fatige|fatigem|anmede|nwi|deranje|derange|anbete|chache|chachem|rele|relem) ?(m|mwen|mw|mwn)( (anko|svp|non|tanpri|mesi|ak sa)){0,3}',
    unless: [
      '(li|yo|sa|ou|w|nou|pesonn|moun)( (pa|p|pap|p ap)){1}( janm)? (fose|rele|deranje|fatige|chache|anmede)',
      '(m|mwen) pa rele',
      'li pral tande',
      '(pa|p) rele (m|mwen) (pa|pou|non|konsa|jan|ti|mesye|madam)',
      '(maten|aswe|lannwit|anvan|apre|travay|domi)',
    ],
  },
  {
    says: '(sak fe|poukisa|pouki|pouki sa|kisa ki fe|ki fe|why)( _){0,3} (kite|ekri|kontinye|voye|anmede|deranje|tekste|texte|fatige|ekrim|bonbade)( _){0,2}( (m|mwen|m konsa|mesaj|teks|ekri|kontinye)){0,1}',
    unless: [
      '(pa|pap|p ap|pat)( (ap|t)){0,1} (ekri|ekrim|voye|tekste)',
      '(li|yo|m|mwen)( (te|ap|t|pa|pat)){0,2} (kite|ekri|kontinye|voye)',
      'angle',
    ],
  },
  {
    says: '(nou|ou|w|u) (twop|tro|two)( (ap)){0,1} (ekri|anmedan|voye|deranje|tekste|fatigan|ensistan|anmede)',
    unless: ['chak jou', 'semen'],
  },
  { says: '(mesi|ok|oke|bon)( (anpil|pou tout)){0,2} (orevwa|babay|bye|adye)( _){0,3} (pa|p|pap)' },
  {
    says: '(banm|ban m|ban mwen|ba m|bam) (vag|pe|lape|repo|kanpo|espas|vakans|yon chans|yon kanpo)( (non|svp|tanpri|anko)){0,2}$',
    unless: ['(li|yo|vwa|doule) pa'],
  },
  {
    says: '(lage|kite|lese) ?(m|mwen)( (non|svp|tanpri|mezanmi|kounya|deja|konsa|souple|viv|viv non|kalm|sou sa)){0,3}$',
    unless: [
      '(pa|p|pap|pat|ap|te|y|yo|li|l|w|wap|pral|vle|ki|mari m|menaj m|mennaj m|fanmi m|pa janm)( (ap|vle|ka|janm|t|te|pral|fin)){0,2} (kite|lage|lese|kitem)',
      '(mennaj|fanm|nonm|mari|madanm|li|pwogram)( (mwen|m|nan|an)){0,2} (te )?(kite|lage)',
    ],
  },
  { says: '(reponn|map reponn|ekri|pale)( _){0,1} le (m|mwen) (vle|pare|anvi|kapab)( (pa|p))?', unless: ['(ou|w|nou)( _){0,1} le'] },
  {
    says: '(ale|al|degaje|depoze|chire|pati)( (w|ou|nou)){0,1} (fout|fout nou|fe wout|fe wout nou|anko|bouzen|kaka|fe foutre|vag|chye|fe kaka|lwen m)',
  },
  { says: '(fout|foutem|foute|fiche|fouten)( (m|moi|kan|lekan|mwen|nou)){1,2}( (la|lekan|kan|pe|trankil|lape|paix)){0,2}' },
  { says: '(laissez|laisse|foutez|lachez|lache)( (moi|nous)){1}( (tranquille|en paix|la paix))?' },
  { says: '(ca suffit|pas interesse|pas interessee|je veux arreter|comment arreter|non merci)' },
  { says: '^(encore|anko) (vous|nou|ou|w)' },
  {
    says: '^(sispann|rete|kanpe|sispan)( _){1,4}$',
    unless: [
      usingDrugs,
      '(ekri chak|chak|yon semen|pou yon|poz|bo|la m|kote|devan|anba|ak|anko|lakay|lopital|li|liy|kondwi|di|enkyete|jwe|bay|joure|nan|sou|pa|m|ap|2|yon|djanm|dwat|la|trankil|konsa|fem|fe|byen|tou|goute|kouche|manti|vann|deyo|chita|tann|toujou|gade|pou|vye|pale|san|jis|jiska|avek|ave|pre|lwen|kalm|kwe|rele|ou)',
    ],
  },
  {
    says: '(nou|ou|w) (ka|met|met mete|kapab) (sispann|kanpe|rete|kite|efase|retire)( (ekri|la|sa|konsa|non|m|nimewo m|kounya)){0,2}$',
    unless: ['(ou|w) (ka|met) (rete|kanpe)'],
  },
  { says: '(fini|bye|babay|adye|orevwa) (ak|avek|ave) (nou|ou|w|sa|bagay sa|mesaj)$', unless: ['(lavi|fini ak (li|lavi))'] },
]

/** The writing whose hour or day is spoken of. */
const writing =
  '(ekri|ekrim|tekste|tekstem|texte|text|voye|vouye|mesaj|teks|messages?|kontakte|rele|relem|deranje|derange|deranjem|plus|ecrivez|anyen|sispann|kanpe|stop|rete|arretez?)'

/** Turn a clear opt-out into a doubtful one: a maybe, or only certain hours. */
export const htHedges: string[] = [
  '(petet|pet|gendwa|gen dwa se|poko deside|oswa non|pa fin si|pa si|m ap panse|map panse|hmm|hum|m pa konnen si|mpa konnen si|pa konn si|ta renmen konnen)',
  '(pa konnen|pa konn)$',
  `${writing}( _){0,3} (maten|le maten|nan maten|bone|two bone|aswe|aswea|le swa|leswa|lannwit|lanwit|nan nwit|nannwit|minwi|midi|apremidi|ta|two ta|wikenn|weekend|dimanch|samdi|lendi|madi|mekredi|jedi|vandredi|lajounen|soir|matin|nuit)`,
  `${writing}( _){0,3} (anvan|avan|apre|jiska|jis|jiskaske|pandan|chak|toulejou|tout tan|toutan|souvan|twop|konsa|ankachet|pou kounya|pou yon|semen sa|mwa sa|jodia|jodi a|demen|avant|apres|pendant|chaque|selman|pour)`,
  `${writing}( _){0,3} (le|si|tank|toutotan) (m|mwen|map|li|mari|madanm|timoun|yo|pitit|bos|manman|papa)`,
  '(sispann|kanpe|rete|stop|poz)( _){0,2} (yon|1|2|3|de|twa|kek) (jou|semen|semenn|mwa|ti tan|ti moman|moman)',
]

/** Say that texts are wanted. "You keep texting me" says the opposite. */
export const htGoesOn: Rule[] = [
  {
    says: `(pa|p|pinga|piga|penga)( (janm|janmen|vle nou|vle|mande nou|bezwen|vle ou|vle w)){0,3} ${stop}( (nan|de)){0,1} (ekri|ekrim|voye|tekste|texte|kontakte|tcheke|mesaj|text)`,
    unless: ['(nou|ou|w|yo|poukisa) (pa|p)( (janm|vle|ka)){0,2} (sispann|rete|kanpe|bouke)'],
  },
  {
    says: '(kontinye|kontinuer|kenbe|kontinu|continue|continuez) (ekri|ekrim|voye|tekste|texte|kontakte|tcheke|ba|ban|banm|avek|ecrire|mesaj)',
    unless: ['(poukisa|sak fe|ki fe|pouki|nou|ou|w|yo|pa|p|pinga|sispann|si nou|toujou)( (ap|toujou|p|pa)){0,2} (kontinye|kenbe)'],
  },
  { says: '(ta|m|mwen)( (toujou|ta|te)){0,2} (vle|renmen)( (kontinye)){0,1}( resevwa)? (mesaj|teks)( yo| nou yo)?' },
  { says: '(mesaj|teks) (yo|nou yo)( menm)?( yo)? (ede m|edem|fe m byen|fem byen|ok|oke|ban m fos|itil)', unless: ['(pa|p) (ede|fe)'] },
]
