/** Haitian Creole sentences about our texts: pause, fewer, more, which hours, which language. */
import type { Words } from './language.ts'

/** What the sentence must speak of for an hour or a pause to be about our texts. */
const writing =
  '(ekri|ekrim|ekriw|ecri|tekste|tekstem|texte|text|voye|voyem|vouye|mesaj|teks|messages?|kontakte|kontaktem|rele|relem|deranje|derange|ecrivez|check|tcheke|tchekem|texto)'
const day = '(lendi|madi|mekredi|jedi|vandredi|samdi|dimanch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const number = '(1|2|3|4|5|6|7|10|14|15|30|yon|youn|on|de|twa|kat|senk|kenz|kek|plizye|one|une|deux|kelke|anpil)'
const span =
  '(jou|semen|semenn|semene|mwa|tan|moman|ti tan|ti moman|ti kadans|ti repo|week|weeks|days|month|wikenn|fen semen|ti bout tan|bon ti tan|zanmi)'
const hour = '(1|2|3|4|5|6|7|8|9|10|11|12|ine|deze|twaze|katre|senke|size|sete|wite|neve|dize|onze|midi|minwi)'
const part =
  '(maten|le maten|lematen|granmaten|gran maten|bone|midi|apremidi|apre midi|aswe|aswea|aswe a|le swa|leswa|swa|lannwit|lanwit|nan nwit|nannwit|minwi|lajounen|jounen|la jounen|wikenn|weekend|soir|matin|nuit|apre travay|apre lekol)'

type TextAsks = 'pause' | 'less' | 'more' | 'hours' | 'lang'

export const htAskedTexts: Pick<Words['asked'], TextAsks> = {
  pause: [
    {
      says: `(pran|fe|mete|bezwen|vle|banm|ban m|ba m|take|pandan|bay|annou pran|an nou pran)( (yon|on|ti|yon ti|m|nou|a|mwen|mesaj yo|sou|sevis la|bagay la|bezwen)){0,4} (poz|pause|break|repo|kanpe|ti kanpe|ti repo|ti pran souf|kanpo|ti poz|brek|res|vakans)( (ak|sou|nan|pou|svp|tanpri|mesaj|yon|1|2|3|kounya|de|la|yo|teks|semen|jou|mwa|la a|non|wi))?( _){0,8}`,
      unless: [
        '(travay|bos|otobis|legliz|lekol|job|dwog|fimen|bwe)( _){0,4} (poz|break|repo)',
        '(poz|break)( _){0,2} (foto|dejene|manje)',
        '(banm|ban m) (repo|yon ti repo|kanpo|vakans)',
        '(m|mwen) (pran|te pran|ap pran) (yon )?(vakans|repo)$',
        'kanpe nan',
        '(pye|do) m',
        'm ap pran (yon )?(ti )?(poz|break|repo)',
      ],
    },
    {
      says: `(sispann|sispan|kanpe|rete|stop|arrete|arretez|poz|pause|poze|sispande|mete sou poz|suspann|break)( (ekri|voye|mesaj|teks|m|mwen|yo|la|ak|sevis|tout|svp|tanpri|bagay|text|texts|les|messages)){0,6} (pou|for|pandan|pendant|apati|pour|epi)? ?(${number.slice(1, -1)}|semen sa|yon ti|de twa|mwa sa|now|kounya|cette|on ti|wikenn sa|ti) ?(${span.slice(1, -1)}|sa|now|a|semaine)?( (seulement|selman|sa|a|la|apre|svp|tanpri|epi|m|ak|pou))?( _){0,5}`,
      unless: [
        '(dont|do not|never|un|una|el|the|bus|a|cant|to|i|he|she|they|didnt) stop',
        `(sispann|kanpe|rete|stop|poz)( _){0,6} (kounya|kounye a)( (svp|tanpri|mesi))?$`,
        '(kounya|kounye)',
        '(m|mwen|li|l|yo|nou|travay|bos la|machin|tren|bis|lapli)( (te|ap|pral|fek|pa)){0,2} (sispann|kanpe|rete|stop)',
        '(bwe|fimen|pran|dwog|itilize|pike)',
        '(rete) (2|3|4|yon|1|5|kek|de) (jou|semen|mwa) (anvan|nan|poum|pou m|isit)',
        '(anko|janm)',
        '(chak|fwa)',
        '^(rete|kanpe) (yon|on|de) (ti |moun)',
      ],
    },
    {
      says: `(sispann|sispan|kanpe|rete|stop|arrete|poz|pause|pa voye|pa ekri|pa ekrim|pa tekste|pinga ekri|pa rele)( (ekri|voye|mesaj|teks|m|mwen|yo|la|ak|sevis|tout|svp|tanpri|bagay|text|anyen|mesaj yo|ban)){0,6} (jiska|jis|jiskaske|jiskake|jouk|jouktan|joukaske|juska|jusqua|until|avan|anvan|toutotan|tank|tant|pandan)( _){1,8}`,
      unless: [
        '(avan|anvan) (midi|minwi)',
        `(avan|anvan|jiska|jis|apre) ${hour}( e|e| ze| am| pm| h)?`,
        '(bwe|fimen|dwog|itilize|pike)',
        '(m|mwen|li|l|yo|nou|machin|bis)( (te|ap|pral|pa)){0,2} (sispann|kanpe|rete|stop)',
        '(janm) ',
      ],
    },
    {
      says: '(pa|pinga|piga|pap)( (vin|bezwen|janm|nou)){0,2} (ekri|ekrim|voye|tekste|tekstem|texte|kontakte|rele|deranje)( (m|mwen|anyen|mesaj|teks|ban m|banm)){0,3} (semen sa|semenn sa|wikenn sa|wikenn|mwa sa|jou sa yo|pou kounya|pou yon|pandan|pou 2|pou 1|pou 3|pou kek|jodia|jodi a|demen|fen semen|weekend)( _){0,10}',
      unless: ['(chak|tout|le) (wikenn|weekend|fen semen)', '(sel|bone|maten|aswe)'],
    },
    {
      says: `(ekri|ekrim|tekste|tekstem|texte|voye mesaj|kontakte|kontaktem|rele|relem|tounen ekri|retounen|ekriv|rekomanse|kontinye|ekri nou)( (m|mwen|anko|ban m|mesaj yo|l|voye|ekri)){0,3} (mwa pwochen|semen pwochen|lot semen|lot mwa|semen k ap vini|apre wikenn|apre fet|apre tretman|apre detox|apre semen|mwa k ap vini|le m tounen|le m soti|le m retounen|le m pare|le m fini|le m lage|apre 2|apre 3|apre yon|nan 2|nan 3|nan yon semen|nan yon mwa|nan kek|nan de|nan 1|${day.slice(1, -1)} pwochen|mwa pwochen an)( _){0,4}`,
      unless: [
        '(m ap|map|mpral|m pral|mwen ap|mwen pral|pral)( _){0,1} (ekri|rele|kontakte|retounen|rekomanse|kontinye|tekste)',
        '(eske|yo ap|yo|li|bos la)( _){0,3} (rele|ekri|kontakte)',
        '(chak|lekol|travay) ',
        `apre (2|3)( e|e| ze| am| pm| h)`,
        '(fom|papye|cv|let|randevou)',
      ],
    },
    {
      says: '(map|m ap|mwen ap|map pral|mpral|m pral|mwen pral)( _){0,3} (lopital|detox|rehab|vwayaj|vakans|prizon|ayiti|travay deyo|antere|entene|operasyon|san telefon|pati)( _){0,10} (ekri|voye|mesaj|tann|rele|poz|kanpe|teks)( _){0,8}',
      unless: ['(m ap|map|mpral|m pral)( _){0,1} (ekri|rele|voye)', '(vle|bezwen) (_ ){0,3}(detox|rehab)', 'kote'],
    },
    {
      says: '(nan|sou)( (yon)){0,1} (vwayaj|vakans|detox|lopital|tretman|jewe|retret|kan|dey|prizon|rehab)( _){0,8} (ekri|voye|mesaj|tann|poz|kanpe|teks|kontakte)( (m|mwen|anko|ban m|anyen|yo)){0,3}( (apre|mwa|semen|le|lot|jiska|pwochen|retounen|pita|pandan))( _){0,5}',
      unless: ['(m ap|map|mpral|m pral) (ekri|rele|voye)'],
    },
    {
      says: '(rete|ret|tann|rete tann|atann|kite sa)( (tann|jis|jiska|yon|kek|2|3|pou|1)){1,3}( _){0,8} (ekri|voye|kontakte|mesaj|teks|tekste|rele)( (m|mwen|anko|anyen|yo|ban)){0,3}( _){0,4}',
      unless: ['(m ap|map|mpral|m pral|mwen ap|yo|li|bos) (rete|tann|ret)', '(m|mwen|map) (tann|rete)', 'rele (yo|li|dokte)'],
    },
    {
      says: '(rete|ret|fe|pase)( (yon|1|2|3|4|de|twa|kek)){1} (semen|semenn|jou|mwa)( (san|pa)){1} (ekri|voye|mesaj|teks|kontakte|rele|tekste)( _){0,8}',
      unless: ['(m|mwen|li|nou|yo)( (te|ap)){0,1} (rete|fe|pase)'],
    },
    {
      says: '(pase|retounen|tounen|vini)( _){0,2} (ekri|tekste)( _){0,2} (pita|apre|lot|semen|mwa)( _){0,4}',
      unless: ['(map|m ap|mpral)'],
    },
    {
      says: '(arretez?|faites|faire|fais|mettez)( (une|en|les|de|messages|m)){0,3} (pause|pour cette semaine|pendant|pour linstant|pour le moment)( _){0,5}',
    },
    { says: '(stop|pause|hold|break)( (for|pou)){1} (now|kounya|yon|a|the|1|2|3|semen|on)( _){0,8}', unless: ['kounya$'] },
    { says: '(map|m ap|mwen ap|n ap) (di|fe) (nou|ou|w) (le|siy le) (m|mwen) (pare|tounen|retounen|soti|vle)( _){0,5}' },
  ],
  less: [
    { says: '^(mesaj|teks)( (yo|sa yo|nou))? (twop|two souvan|anpil|twop anpil|two anpil)( _){0,3}$' },
    {
      says: `(mwens|mwen souvan|mwens souvan|pi piti|moins|less|fewer|pi kout kantite|pa twop|pi ra|pi dousman)( (de|kantite|texts?|souvan|regilye|vit)){0,2}( (mesaj|teks|texts?|messages?|souvan|souvent|check ?ins?|chek|ekri|sms|tchek)){1}( _){0,5}`,
      unless: ['(kob|travay|manje|anvi|dwog|bwe|mwens grangou)', 'pa mwens', '(m|mwen) (ap|ekri|tcheke|we)( _){0,2} mwens'],
    },
    {
      says: `(ekri|ekrim|voye|tekste|texte|tekstem|kontakte|rele|check)( (m|mwen|mesaj|teks|yo|ban m|l)){0,3} (mwens|pi ra|pi piti|mwens souvan|yon fwa|youn fwa|1 fwa|one fwa|2 fwa|de fwa|chak 2|chak de|chak 3|chak twa|chak kenz|chak 15|selman yon|yon sel|yon sel fwa|yon grenn|le dimanch selman)( (pa|chak|souvan|nan|jou|semen|mwa|fwa|sel|selman))?( _){0,4}`,
      unless: [
        '(pa ase|twop piti|ekri m plis)',
        '(m|mwen|te|m ap) (ekri|voye|rele|tekste) (nou|yo|l|li)',
        '(m|mwen) (te )?(ekri|voye|rele)',
        'yon fwa pou tout',
      ],
    },
    {
      says: `(twop|two|trop|tro|anpil|twob|too much|too many)( (anpil|de|souvan)){0,1} (mesaj|teks|texts?|messages?|check ?ins?|sms|tchek)( _){0,7}`,
      unless: [
        '(pa|p) (gen )?(twop|anpil)',
        'anpil (mesaj|teks)( _){0,4} (ede|mesi|bon|lanmou|renmen)',
        '(sispann|retire|pa ekri)( _){0,4}',
        '(m|mwen|bos|facebook) (gen|resevwa) anpil',
        'anpil mesaj( _){0,3} (lot|zanmi|fanmi)',
      ],
    },
    {
      says: `(mesaj|teks|texts?|messages?|chak jou|toulejou|chak maten|chak|fwa pa jou|fwa pa semen|pa jou|pa semen)( (yo|sa yo|nou|nou yo|men|jou)){0,3}( (se|twop|two|fe|li|vin|a)){1,3} ?(twop|anpil|souvan|two souvan|twop souvan|pou mwen|anpil pou)( _){0,6}`,
      unless: [
        '(pa|p) (twop|two|anpil)',
        '(travay|dwog|bwe|fimen|doule|manje|pike|kriye)',
        '(chak) (jou|maten) (se|li|fe) (bagay|travay|menm)',
      ],
    },
    {
      says: `(diminye|redui|rediw|redwi|bese|koupe|gaye|espase|espasye|desann|limite|ralanti|bay mwens|reduce|reduire|diminue|diminuer|fe mwens)( (sou|kantite|mesaj|teks|yo|nan|texts?|nonb|kadans|vites|messages|fwa|de|check ?ins?|les|le|ekri|souvan)){1,5}( _){0,5}`,
      unless: [
        '(m|mwen|li|dokte|yo|leta)( (ap|te|pral)){0,1} (diminye|redui|bese|koupe|ralanti)',
        '(doz|grenn|metadon|bwe|fimen|dwog|kob)',
      ],
    },
    {
      says: `(pa|pinga|sispann|sispan|piga|stop)( (vin|bezwen|janm|nou)){0,2} (ekri|ekrim|voye|tekste|tekstem|texte|kontakte|text|rele|deranje)( (m|mwen|mesaj|teks|ban m|yo|ban|banm|anyen)){0,3} (chak jou|toulejou|chak maten|chak 2|chak de|two souvan|twop souvan|souvan|twop|tout jou|tout tan|tout lajounen|chak swa|chak aswe|chak semen|konsa souvan|souvan konsa|tro souvan|2 fwa|de fwa|3 fwa|plizye fwa)( _){0,8}`,
      unless: ['(pa|pinga) (ekri|voye)( _){0,3} ase'],
    },
    {
      says: `(yon|1|youn|2|de|one|un|une|sel yon)( (sel|fwa|mesaj|teks|seul|fois|text)){1,3} (pa|chak|par|a|per|nan|yon) (jou|semen|semenn|mwa|week|month|semaine|jour|mois|2 semen|de semen|kenz jou)( (sa|li|se|ap|ta|tap|t ap|suffit|pi bon|bon|ase|oke|ok|pito|selman|pou|svp|tanpri|sifi|kont))( _){0,4}`,
      unless: [
        '(pa|p) (ase|sifi)',
        '(m|mwen|li)( (te|konn|ap)){0,1} (pran|bwe|fimen|we|ale|itilize|pike|manje)',
        'ekri m plis',
        '(dokte|reyinyon|randevou|metadon|doz)',
      ],
    },
    {
      says: `(chak jou|toulejou|2 fwa|3 fwa)( _){0,4} (twop|two|souvan|anpil)( _){0,5}`,
      unless: ['(travay|dwog|bwe|fimen|doule|pa twop|pike|kriye|itilize|manje|lapriye)'],
    },
    {
      says: `(trop|moins|un seul|une fois)( (de|souvent|par)){1} ?(messages?|semaine|souvent|textos)?( _){0,5}`,
      unless: ['trop de (drogue|pilules|bruit|travail)'],
    },
    {
      says: '(plizye|anpil|twop) (fwa|mesaj)( (pa|nan|chak|par|yon)){1,2} (jou|jounen|semen)( _){0,2} (twop|fatige|two)( _){0,3}',
      unless: ['(dwog|pike|bwe)'],
    },
    { says: '(nou|ou|w)( (ap)){0,1} (ekri|voye)( (m|mwen|mesaj|ban m)){0,2} (twop|two souvan|twop souvan|tro|trop)( _){0,4}' },
    { says: '(pi mwens|pi piti|mwens)( (souvan|fwa|regilye))( _){0,4}', unless: ['(bwe|fimen|dwog|pran|ale)'] },
  ],
  more: [
    {
      says: '(vle|bezwen|ta renmen)( (nou|ou|w|pou)){1,2} (pale|ekri|tcheke|voye|rele)( (m|ave m|avem|avek mwen|ak mwen|mesaj))? (plis|pi souvan|chak jou)( _){0,3}',
      unless: ['pa (vle|bezwen)'],
    },
    {
      says: `(ekri|ekrim|voye|voyem|tekste|texte|tekstem|kontakte|kontaktem|rele|relem|check|tcheke|tchekem|ecrivez)( (m|mwen|mesaj|teks|ban m|banm|sou mwen|yo|ban|moi|on me)){0,4} (plis|pi souvan|plus souvan|plus souvent|pi plis|pi regilye|regilyeman|pi regilyeman|chak jou|chak maten|chak swa|chak aswe|toulejou|tou le jou|2 fwa pa jou|de fwa pa jou|pi vit|plizye fwa|more|maten ak aswe|pi pre|pli souvan)( _){0,5}`,
      unless: [
        '(pa|pinga|piga|sispann|sispan|stop|pap)( (vin|bezwen|janm|nou)){0,2} (ekri|ekrim|voye|tekste|texte|kontakte|rele|deranje)',
        '(manman|papa|yo|li|pitit|zanmi|fre|bos)( (m|mwen|la|a)){0,1} (rele|ekri|tekste)',
        '(m|mwen|m ap)( (te|ap)){0,1} (ekri|voye|rele|tekste)',
        '(pran|bwe) plis',
        '(nou|ou|w) (ap )?(ekri|voye)( _){0,3} chak',
        'rele (yo|biwo)',
        'twop',
      ],
    },
    {
      says: `(plis|pi plis|more|plus|pli)( (de)){0,1} (mesaj|teks|texts?|messages?|check ?ins?|chek|tchek|kontak|kominikasyon|souvan|souvent|sms)( _){0,6}`,
      unless: [
        '(pa|p|pap|pinga|pa bezwen|pa vle|okenn|pa voye|no)( (bezwen|vle|voye|gen|renmen)){0,2} (plis|more|plus)',
        '(ne|veux)( _){0,4} plus',
        'plus de (messages?|textos?)( (svp|merci|stp|sil vous plait)){0,2}$',
        'no more',
        '(plis|pi) souvan( _){0,2} (pran|bwe|fimen)',
        '(pran|bwe|fimen|pike) (plis|pi souvan)',
      ],
    },
    {
      says: `(m|mwen|ta|j|je)( (ta|t)){0,1} (vle|renmen|anvi|pito|bezwen|aimerais|voudrais)( (pou|nou|ou|w|resevwa|jwenn|gen|yon|w ap|n ap|voye|recevoir)){0,5} (ekri|ekrim|mesaj|teks|tekste|plus|plis|voye|check|kontakte|text|texts)( (m|mwen|de|ban m|yo|sou mwen|messages)){0,3} (chak jou|chak maten|chak swa|chak aswe|chak semen|toulejou|plis|pi souvan|2 fwa|de fwa|3 fwa|lendi|tou le jou|messages|chaque|souvent|le maten ak)( _){0,8}`,
      unless: ['(pa|p)( (ta)){0,1} (vle|renmen|anvi|bezwen)', '(selman) (lendi|le)', '(mwens|twop)', 'ne veux'],
    },
    {
      says: `(chak (jou|maten|swa|aswe)|toulejou)( (m|mwen|ta|pito|nou|ka|mete|m ta|eske)){1,3} (renmen|vle|anvi|voye|ekri|bezwen|yon)( (jwenn|resevwa|yon|m|mwen)){0,2} (mesaj|teks|yon mesaj|m|chek|check)( _){0,5}`,
      unless: ['(pa|p|sispann)( _){0,2} (renmen|vle|anvi|ekri)'],
    },
    {
      says: `(ogmante|ogmanteu|double|monte|ajoute|miltipliye|augmentez|mete plis|bay plis|add)( (sou|kantite|plis|lot|yon|nonb|les)){0,3} (mesaj|teks|text|texts?|messages?|check ?ins?|chek|tchek)( _){0,5}`,
      unless: ['(ajoute|mete) (m|mwen|non|nimewo)'],
    },
    {
      says: `(pa|p)( (ase|sifi|kont)){1} (pou mwen |pou m |m |mwen )?( )?(ekri|voye|plis|mesaj|teks|vle|bezwen)( _){0,5}`,
      unless: ['(kob|manje|dwog|doz)'],
    },
    {
      says: `(1|yon|2|de|one|youn) (fwa|mesaj|teks)( (pa|chak|nan)){1} (semen|mwa|jou|2 semen)( (sa|li|se)){0,2} (pa|p) (ase|sifi|kont)( _){0,5}`,
    },
    {
      says: `(nou|ou|w)( (ka|ta ka|kapab|met)){1} (voye|ekri|tekste|check|kontakte)( (m|mwen|ban m|banm)){0,2} (plis|pi souvan|chak jou|chak maten|yon lot|lot|toulejou|plis mesaj|de fwa)( _){0,5}`,
      unless: ['(pa|p) ka', 'lot (moun|nimewo|lang|kote|let)'],
    },
    {
      says: `(plus|davantage)( (souvent|de messages|messages|de textos))( (svp|merci|par|chaque|stp))( _){0,3}`,
      unless: ['(ne|veux|pas)( _){0,4} plus', 'plus de (messages?|textos?)( (svp|merci|stp)){0,2}$'],
    },
    { says: '(rete|ret)( (an)){0,1} (kontak|avem|ave m|bo kote m|pre m)( (plis|chak jou|pi souvan|toulejou))( _){0,4}' },
    {
      says: '(ekri|tekste|voye)( (m|mwen)){0,1} (semen sa )?(toulejou|tou le jou|chak jou)( _){0,3}',
      unless: ['(pa|sispann|pinga|twop)( _){0,3}', '(m|mwen|map|m ap) (ekri|voye|tekste)', 'poukisa'],
    },
    { says: '(semen|jou) (sa|sa yo)( (difisil|di|red|lou|mal)){1}( _){0,2} (ekri|voye|tekste|kontakte|tcheke)( _){0,6}' },
  ],
  hours: [
    { says: '(travay|domi)( (lannwit|nan nwit|aswe|lajounen|jounen|de nwit|maten)){1}( _){0,4} (ekri|voye|tekste)( _){0,5}' },
    { says: '^(ekri|tekste|voye)( (m|mwen|mesaj|ban m))? (apre|anvan|avan) (travay|lekol|midi|legliz|dine|manje)( _){0,4}$' },
    {
      says: `${writing}( (m|mwen|mesaj|teks|ban m|banm|yo|l|li|anyen|sa|ban mwen|pito|selman)){0,4} (apre|anvan|avan|pase|a|ve|nan zon|zon|depi|aptir|apati|ant|antre|jiska|between|after|before|entre|avant|apres)( (le|de))? ${hour}( ?(e|ze|h|am|pm|e|ze|heures?|edmi))?( _){0,8}`,
      unless: [
        '(m|mwen|map|m ap|li|yo|bos|dokte)( (te|ap|pral|va)){0,1} (ekri|rele|voye|tekste|kontakte)',
        '(rele|ekri) (yo|li|biwo|klinik|avoka)',
        '(apre|nan|depi|avan) (1|2|3|4|5|6|7|8|9|10|11|12) (jou|semen|mwa|an|fwa|ane|fanm)',
        `voye( _){0,3} (kob|chek|papye)`,
        '(pandan) ',
      ],
    },
    {
      says: `(pa|pinga|piga|sispann|sispan|evite|pas|pap|not|no|stop)( (vin|bezwen|janm|nou|ka)){0,2} ${writing}( (m|mwen|mesaj|teks|ban m|banm|yo|anyen|ban mwen|ban|texts?)){0,4}( (le|nan|si|a|two|twop|tro|pandan|o|si ta|byen|gen|tan|bo|chak)){0,3} (${part.slice(1, -1)}|${hour.slice(1, -1)}|ta|two ta|two bone|bon maten|travay|legliz|domi|dimanch|samdi|lekol|le m ap|le map|le m legliz|le m nan|nan reyinyon)( ?(e|ze|h|am|pm))?( _){0,8}`,
      unless: [
        '(anko|janm)( _){0,3} (aswe|demen)',
        '(touye|mouri|pran|itilize|pike)',
        '(poukisa|pouki)',
        '(wikenn sa|semen sa|apre wikenn|demen|mwa)',
        '(ekri|tekste) (l|li)',
      ],
    },
    {
      says: `${writing}( (m|mwen|mesaj|teks|ban m|banm|yo|l|li|anyen|sa|ban mwen|la|nan|moi|les)){0,4}( (pito|selman|sel|le|nan|pandan|o|de|plito|a|lan)){0,4} (${part.slice(1, -1)})( (pito|selman|a|svp|tanpri|sel|seulement|plito|ase|yo|si posib|apre|anvan|oke|ok|pi bon|se pi bon|olye|pa|non|m|mwen|souple|pase|jis|se|le)){1}( _){0,6}`,
      unless: [
        '(m|mwen|map|m ap|li|yo|bos|dokte|manman m)( (te|ap|pral|va)){0,1} (ekri|rele|voye|tekste|kontakte|rele m)',
        '(touye|mouri|pran|itilize|pike|fimen)',
        '(voye) (anbilans|polis)',
        '(wikenn|dimanch) sa',
        '(chak|plis|plus) (maten|aswe)',
        'anko( _){0,4} (aswe)',
        '(map|m ap|mpral) ',
      ],
    },
    {
      says: `(fe l|fel|voye yo|voye l|mete l|mete yo|chanje l|chanje le|chanje ore|rele m|pi bon pou|pito)( (pou|nan|le|pito|a|m ta pito)){0,3} (${part.slice(1, -1)}|${hour.slice(1, -1)}e|${hour.slice(1, -1)} e)( (svp|tanpri|pito|selman|a|yo|m|pou mesaj))?$`,
      unless: [
        'randevou',
        '(rele m|pito) swa',
        '(map|m ap|mpral)',
        '(doz|fent|dwog|grenn|touye|pran)',
        '(fel|fe l) (aswe|aswea|aswe a|nan nwit|lannwit|jodia)',
      ],
    },
    {
      says: `(${part.slice(1, -1)})( (a|la|nan|yo|se|telefon|mesaj|m|pa|pi|lan)){0,3}( (pa|p|pi|two|m ap|map|toujou|deranje|fatige)){1} (bon|pi bon|bone|ta|bon le|domi|deranje m|travay|deranje|bon pou|bon pou mesaj|mache pou)( (pou|mesaj|m|mwen|teks|yo|ekri|voye|resevwa|nou)){1,4}( _){0,4}`,
      unless: ['(randevou|lekol|reyinyon|bis)', 'travay( _){0,4} (domi|ale)'],
    },
    {
      says: `(chanje|ki|modifye|deplase|ranje|change|mete)( (m|yon|sou|lot)){0,1} (le|ore|e|lo|horaire|hours|time|eur|lot le|le mesaj|ore mesaj)( (la|yo|mesaj|nou|ekri|teks|pou|a|mesaj yo|pou mesaj)){1,3}( _){0,5}`,
      unless: [
        '(bis|travay|randevou|klinik|ouvri|femen|mesye|tren|metadon|legliz|lekol|reyinyon)',
        '^(ki le|ki ore) (nou|biwo|yo|yo ap|klinik|la|a)',
        'le (nou|pou) (m|w|vini|ale)',
      ],
    },
    {
      says: `(mesaj|teks|yo)( _){0,4} (aswe|maten|lajounen|midi|apremidi|lannwit|nan aswe) (pito|selman|a|olye|svp|tanpri)( _){0,4}`,
      unless: ['(touye|mouri|pran|pike)'],
    },
    {
      says: '(pas|jamais|seulement|ecrivez|textez)( (moi|me|seulement|pas|de messages?)){0,2} (le matin|avant|apres|le soir|la nuit|trop tot|trop tard|pendant|le dimanche|entre)( _){0,5}',
    },
    { says: `(not|no texts?|only|dont text)( (before|after|at|in the))( _){0,6}( (map|m ap|mwen|svp|domi|travay|maten|aswe))( _){0,3}` },
    {
      says: `(pa|pas)( (anvan|avan|apre|nan|le)) (midi|${hour.slice(1, -1)}|maten|lannwit|aswe)( ?(e|ze|h|am|pm))?( (svp|tanpri|m ap domi|map domi|m ap travay|map travay|mesi))?$`,
      unless: ['(map|m ap|mpral|randevou) (_ ){0,3}pa', '(m|mwen|li|yo|ouvri|rive|vini|soti|leve) pa'],
    },
    {
      says: `(map|m ap|mwen)( (domi|travay|lekol|legliz)){1}( _){0,3} (ekri|voye|tekste)( (m|mwen|mesaj)){0,2} (apre|pita|a|avan|le)( _){0,4}`,
      unless: ['(semen|mwa) pwochen'],
    },
    { says: `(bone|ta|two ta|two bone|twop bone|tro ta)( _){0,2} (pou|yo) (mesaj|teks|ekri|voye|text)( _){0,4}` },
    {
      says: `(sel le|bon le|meye le|pi bon le|sel moman)( _){0,4} (ekri|mesaj|teks|voye|reponn|kontakte|tekste)( _){0,6}`,
      unless: ['(ki|pou m vini)'],
    },
  ],
  lang: [
    {
      says: '(m|mwen)( (pito|prefere|vle|ta renmen|renmen|ta pito)){1}( (pale|ekri|mesaj|an|nan|li|yo|l)){0,3} (kreyol|creole|franse|angle|panyol|english|francais|espanyol)( (svp|tanpri|pito|wi|mesi))?$',
      unless: ['(aprann|chanson|mizik|manje|pa)'],
    },
    {
      says: '(ekri|ekrim|tekste|voye|pale|palem|reponn|reponnm|parle|parler|write|speak|esplike|eksplike|mete|sevi|chanje|kontinye|fe)( (m|mwen|mesaj|avem|ave m|ak mwen|avek mwen|ban m|banm|l|nou|yo|lang|pou|mesaj yo|pou mwen|pito|sa|sou|lan|li)){0,4}( (an|nan|en|in|sou|le)){0,2} (kreyol|creole|kreol|kreole|krayol|angle|anglais|english|franse|francais|french|panyol|espanyol|espanol|spanish|potige|potigue|portige|portuguese|ayisyen)( (svp|tanpri|pito|souple|selman|ayisyen|la|m|mwen|pou|wi|non|si|olye|mesi|paske|please|yo))?( _){0,6}',
      unless: [
        '(li|pitit m|manman m|yo|fre m)( (pa|te|konn|ka)){1} pale',
        '(aprann|klas|kou|lekol|reyinyon|fom|legliz|liv|dokte|avoka|travay|rele yo|radyo|mesye|li pale|pale angle pi byen)',
        '(se)( _){0,4} (pa pale) (angle)',
      ],
    },
    {
      says: '(eske|gen|nou|ou|w|moun|yon moun|some1|do you|u)( (gen|ki|ka|konn|moun|nou|ou|w|pale|yon|you|k)){0,5} (pale|ekri|konprann|speak|parle)( (pa)){0,1}( (an|la))? (kreyol|creole|angle|english|franse|francais|panyol|espanyol|ayisyen|spanish)( (la|svp|isit|ladan|non|a|wi|nan nou))?( _){0,2}$',
      unless: ['(reyinyon|fom|legliz|dokte|avoka|klinik|lekol|travay)', '(m|mwen|li|yo)( (pa|te)){1} (pale|konprann|konn)'],
    },
    {
      says: '(mwen|m|mw)( (pa)){1}( (ka|konn|fin|two|byen|vreman)){0,2} (pale|konprann|li|konn|konnen|kompran|konpran|comprend|ekri)( (byen)){0,1} (angle|english|panyol|espanyol|franse|kreyol|anglais)( _){0,8}',
      unless: ['(lekol|fom|klas|travay|dokte|jij)'],
    },
    {
      says: '^((svp|tanpri|souple|non|alo|bonjou|please|mwen vle|m vle|m bezwen|m pito|eske m ka gen|mete l|mesaj yo) ){0,2}(an|en|in|nan|lang) (kreyol|creole|angle|anglais|english|franse|francais|panyol|espanyol|espanol|lang pa m|lang mwen|lang manman m)( (svp|tanpri|pito|souple|please|ayisyen|si posib|si possible|si se posib|mesi|wi|nou|yo|m pa|m|pa|sil vous plait|paske)){0,3}( _){0,4}$',
      unless: ['(eske )?(gen )?(reyinyon|fom|klas|liv)'],
    },
    {
      says: '(kreyol|creole|angle|anglais|english|franse|francais|panyol|espanyol|espanol|kreol|portuguese|potige)( (svp|tanpri|pito|souple|please|plz|ayisyen|mwen|sil vous plait|selman|pou mwen|pou madanm|stp|mesi))( _){0,6}$',
      unless: ['(reyinyon|fom|klas|liv|legliz|radyo|chanson|li pale|aprann)'],
    },
    {
      says: '(m|mwen)( (pale|konprann|li|ekri|konn)){1}( (sel|selman|pi byen))? (kreyol|creole|franse|francais|panyol|angle|english)( (selman|sel|pi byen|pito|svp|ase|non))( _){0,4}',
    },
    {
      says: '(chanje|switch|change|mete|modifye)( (m|nan|sou|mesaj yo|mesaj|pou)){0,3} (lang|lang lan|langage|language|langue|lang la)( (la|an|lan|mesaj|svp|tanpri|yo|pou|nan|kreyol|franse))?( _){0,4}',
    },
    { says: '(en francais|in english|en anglais|parlez vous|parlez francais|vous parlez)( _){0,5}' },
    {
      says: '(tradui|tradwi|translate|tradiksyon)( (sa|mesaj|l|li|m|pou|yo|svp|an|tanpri)){0,4}( (kreyol|angle|franse|panyol|english|mwen|yo|svp))( _){0,3}',
      unless: ['(papye|fom|let|batiste|dokiman|tribinal|lopital|dokte)'],
    },
    {
      says: '^(nou|ou|w|u|eske nou|eske ou)? ?(pale|konn|parle|speak) (kreyol|creole|franse|angle|english|francais|panyol|espanyol)( (la|svp|wi|tanpri))?$',
    },
    {
      says: '(pa voye|pa ekri|sispann ekri|olye)( (m|mwen|ban m|mesaj|an)){0,3} (panyol|angle|franse|kreyol|english|espanyol|espanol|anglais)( _){0,6}',
    },
    {
      says: '(m|mwen|madanm mwen|manman m|li)( (pa konprann|pap konprann)) (angle|lang|panyol|lang sa|english|franse)( _){0,5}',
      unless: ['(jij|lekol|travay)'],
    },
  ],
}
