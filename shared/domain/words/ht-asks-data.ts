/** Haitian Creole sentences about people and data: who is this, what is kept, forget me, my name, no police, a call, a person, what there is. */
import type { Words } from './language.ts'

const police =
  '(polis|polisye|lapolis|la polis|lapolice|police|cops|cop|jandam|jandamri|ajan|chef polis|flik|flic|flics|pigs|5 0|blue|boys in blue|FBI|inifom|ajan lapolis|babilon|dea|sherif|cherif|sheriff)'
const watcher =
  '(polis|polisye|lapolis|police|cops|cop|jandam|flik|flic|imigrasyon|ice|jij|jij mwen|tribinal|po|po m|po mwen|pwobasyon|probation|parol|parole|leta|gouvenman|bos|bos mwen|bos m|patwon|patwon m|fanmi|fanmi m|madanm|mari m|mari mwen|mennaj|manman m|dokte|dokte a|dcf|travaye sosyal|asirans|lekol|lot moun|moun|yo|yon polis|yon ajan|moun deyo|tout moun|fbi|avoka|met kay|pwopriyete)'
const files =
  '(mesaj|mesaj yo|mesaj mwen|mesaj mwen yo|mesaj m|mesaj sa|mesaj sa yo|teks|sa m ekri|sa m voye|sa m di|sa map ekri|sa m ap ekri|sa|repons|repons mwen|enfomasyon|konvesasyon|done|done mwen|li|text|texts|non m|non mwen|nimewo m|nimewo mwen|sa nou pale|bagay m di|dosye m)'
/** What we keep about the person. */
const mine =
  '(tout|tou|tout bagay|tout enfomasyon|enfomasyon|enfo|enfos|info|infos|infomasyon|done|data|dosye|dossier|fichye|fich|papye|papye ki|profil|istwa|istorik|konvesasyon|mesaj mwen|mesaj m|sa nou gen|sa nou konnen|sa ki|non|non m|nimewo m|kont|kont mwen|kont m|rejis|record|records|anrejistreman|tras|tout sa|everything|files?|informations?|donnees|bagay)'

type DataAsks = 'menu' | 'treatment' | 'harm-reduction' | 'who' | 'data' | 'forget' | 'name' | 'no-police' | 'call-me' | 'person'

export const htAboutMe: Pick<Words['asked'], DataAsks> = {
  menu: [
    {
      says: '(kisa|ki sa|sa|ki bagay|what|ki kalite bagay|ki jan|nan kisa|nan ki|kouman|kijan|koman|ki sevis|ki kalite sevis|ki jan de)( (eske|tout|lot|sevis|bagay|ed)){0,2} (nou|ou|w|liy sa|sevis sa|pwogram sa|nimewo sa|u|n|wap|liy lan)( (ka|kab|kapab|konn|te ka|ta ka)){1} (fe|ede|ede m|edem|ofri|bay|do|ban m|banm)( (m|mwen|pou|ak|avek|nan|moun)){0,4}$',
      unless: ['(narcan|manje|woulib|lojman|papye|tretman|detox|rad|kabann)'],
    },
    {
      says: '(kisa|ki sa|ki|sak|ki kalite|sa|lis)( (sevis|bagay|ed|pwogram|opsyon|chwa|tout)){0,2} (nou|ou|w|n|yo)( (ap|gen|konn)){0,1} (ofri|genyen|gen|bay|fe|disponib|propoze|pwopoze|genyen la|gen la)( (isit|la|pou|mwen|pou mwen|kom sevis|kom opsyon|moun|m)){0,3}$',
      unless: [
        '(sou|de) (mwen|m)',
        'ki (moun|le|kote|nimewo|enfomasyon|done)',
        'sa nou gen',
        'nou fe( la)?$',
        '^(sa|ki sa|kisa) (nou|ou|w) (fe|gen)$',
        'vle we',
      ],
    },
    {
      says: '(montre|ban|banm|ban m|voye|voyem|bay|mete|fe m we|fem we|show|list|repete|pase|vle we|vle)( (m|mwen|we|yon|lis|la|tout|yon lot fwa)){0,4} (lis|chwa|opsyon|meni|menu|options|sevis|chwa yo|opsyon yo|sevis yo|lis sevis|lis bagay|lis chwa|komand|komann)( (sevis|yo|la|bagay|nou|genyen|gen|anko|svp|tanpri|an|ki|disponib|a|ofri|nan)){0,6}$',
      unless: ['(manje|food|restoran|medikaman|lojman|shelter|detox|avoka|kote|dokte|klinik|travay)'],
    },
    {
      says: '(ki|kisa|lis)( (tout|se)){0,2} (opsyon|chwa|sevis|komand|options)( (m|mwen|yo|ki|nou|genyen|gen|la|disponib|ki gen|ki disponib|m gen|m genyen)){1,3}$',
      unless: ['(detox|lojman|tretman|nan tribinal)'],
    },
    { says: '^(meni|menu|opsyon|chwa|options|lis|lis la)( (la|yo|an|a|svp|tanpri|souple|anko|please|wi)){1,3}$' },
    { says: '(que pouvez vous faire|quels services|quels sont vos services|quoi faire pour moi|vos options|montrez moi le menu)( _){0,4}' },
    { says: 'what( can)? (u|you|nou)( can)? (do|ofri|fe)( _){0,3}$' },
    {
      says: '(kijan|kouman|koman|ki jan) (sevis|liy|bagay|nimewo|sistem|pwogram)( (sa|la|nan|a|mesaj)){0,2} (mache|fonksyone|travay)( _){0,2}$',
    },
  ],
  treatment: [
    {
      says: '(m|mwen)( (bezwen|vle|chache)){1} (yon )?(kabann|plas|pwogram)( (detox|rehab|tretman|nan detox|pou detox|dwog|rezidansyel|residansyel))?$',
      unless: ['plas$'],
    },
    { says: '^(mete|antre|voye)( (m|mwen))? nan (yon )?(pwogram|sant)( (svp|tanpri|kounya|detox|tretman))?$' },
    {
      says: '(m|mwen|mw|mwn|mpare|nou)( (ta)){0,1} (vle|bezwen|pare|pre|anvi|ta renmen|renmen|chache|mande|need|want|deside|fin deside|ready|bezwenn|ap chache|dispoze|m vle)( (pou|ale|al|antre|jwenn|yon|nan|plas|m|komanse|eseye|tounen|retounen|rantre|kounya|for|fe|on|pran|pwogram|sevis|kabann|sou|ed|pou m|vreman|mwen|tousuit|la|tout bon|go|to|kote|sant)){0,8} (detox|detoks|detoksifikasyon|dezentoksikasyon|detwoks|tretman|tretman an|rehab|reyab|rihab|reabilitasyon|rehabilitasyon|metadon|methadone|suboxone|suboxon|subokson|soubokson|subs|subutex|bupe|buprenofin|vivitrol|sublocade|treatment|traitement|sobriete|cure|28 jou|pwogram 28|pwogram tretman|mat)( (svp|tanpri|kounya|jodia|wi|kounye a|tousuit|aswe a|la|a|an|please|pou|vit|mwen|nan|non|tout bon|kote|ki|demen|mesi))?( _){0,4}',
      unless: [
        '(pa|p|pat|pap|poko)( (t|te|ta|ap|janm)){0,2} (vle|bezwen|pare|pre|anvi|renmen)',
        '(rete|rest) sou (metadon|suboxone)',
        '(te|t) (vle|bezwen)',
        'tretman (cheve|dan|po|epatit|tansyon|je|kanse)',
        '(fre|zanmi|pitit|mari|madanm|li|manman|papa)( (m|mwen)){0,1} (vle|bezwen|nan)',
        '(gen|konn|jwenn) (lot )?(enfo|enfomasyon|randevou) ',
        'randevou (metadon|suboxone)',
        '(papye|let|kob|kat|bis|woulib|machin)( _){0,4} (tretman|metadon|rehab|detox)',
      ],
    },
    {
      says: '(ede|edem|mete|metem|jwenn|kote|kijan|kouman|koman|ki jan|ki kote|antre|voye|mennen|chache|help|mete m|eske nou gen|eske m ka|gen|get|pran)( (m|mwen|nan|yon|pou|antre|jwenn|ka|al|ale|plas|kabann|yon plas|yon kabann|nou|mwen ka|me|in|into|li)){1,7} (detox|detoks|tretman|rehab|reyab|reabilitasyon|metadon|methadone|suboxone|suboxon|subutex|pwogram 28|kabann detox|plas detox|sant tretman|pwogram tretman|treatment|vivitrol|sublocade|pwogram dwog)( _){0,6}',
      unless: [
        '(famasi|matant|pwogram nan ede|zanmi|fre m|pitit|mari|madanm|fanmi|li) ',
        'tretman (cheve|dan|po|epatit|tansyon|je|kanse)',
        '(te|t|deja|fini|sot|soti|le|ane) (_ ){0,3}(rehab|tretman|detox)',
        'nan (tretman|rehab|detox) (te|2|fwa|deja)',
        'reyinyon',
        '(woulib|kob|papye)',
      ],
    },
    {
      says: '(mete|metem|antre|ede m antre|enskri)( (m|mwen)){0,1} (nan|in) (yon )?(pwogram|program|sant)( (28|30|90|tretman|detox|rehab|residansyel|rezidansyel|pou dwog|pou sispann|dwog|pou moun ki))( _){0,4}',
    },
    {
      says: '(pare|pre|ready|deside)( (pou|m|mwen|antre|al|ale|for)){1,4} (nan )?(pwogram|program)( (nan|lan|la|tretman|28|rehab))( _){0,3}',
      unless: ['(pa|p|poko) (pare|pre)'],
    },
    {
      says: '(m|mwen)( (vle|bezwen|pare|deside|anvi)){1}( (pou|m|vreman|tout bon|fin|kounya)){0,3} (sispann|kite|lage|kanpe|soti nan)( (pran|itilize|nan|bagay)){0,2} (dwog|drog|heroin|fent|fentanyl|grenn|kokayin|bagay sa|piki)( _){0,2} (ede|edem|tretman|kijan|plas|detox|kote|svp|tanpri|help|rehab|jwenn|kounya|jodia)( _){0,5}',
      unless: ['(pa|p) (vle|bezwen|pare)', '(te) vle'],
    },
    {
      says: '(ede|edem|ede m)( (m|mwen|pou)){0,2} (sispann|kite|soti nan|kanpe) (pran |itilize )?(dwog|drog|heroin|fent|fentanyl|bwe|alkol|bagay sa|grenn)( _){0,4}',
      unless: ['(te) ede'],
    },
    {
      says: '^((svp|tanpri|m|mwen|please) ){0,2}(detox|tretman|rehab|metadon|suboxone)( (svp|tanpri|kounya|jodia|please|tousuit|wi|vit|souple)){1,2}$',
    },
    {
      says: '(je|j)( (veux|voudrais|ai besoin|cherche|suis pret|suis prete)){1}( (de|d|un|une|aller|entrer|en|pour|a|la|le|dun|commencer)){0,4} (traitement|detox|desintox|cure|rehab|methadone|suboxone)( _){0,4}',
      unless: ['(ne|pas)'],
    },
    {
      says: '(im |i am )?(ready|need|want)( (for|a|to go to|to|go|get|in|into)){0,4} (rehab|detox|treatment|suboxone|methadone)( _){0,4}',
      unless: ['(not|dont|never|wasnt)'],
    },
    {
      says: '(bezwen|need|vle|kote m ka jwenn|kijan m ka jwenn|ban m|banm|jwenn)( (yon|yon ti|gen|m)){0,2} (kabann|plas|bed|spot)( (nan|pou|in)){0,1} (detox|rehab|tretman)( _){0,5}',
    },
  ],
  'harm-reduction': [
    {
      says: '(m|mwen)( (bezwen|vle|ta renmen)){1}( (plis|yon|2|3|kek|lot|anko|ti|de)){0,3} (narcan|nakan|naloxone|kit|piki prop|zegwi prop|sereng|test strips?|fent strips?|kapot|pip)( _){0,4}',
      unless: ['(pa|p) (bezwen|vle)'],
    },
  ],
  who: [
    { says: '^(nou|ou|w) (se|ye) (kiyes|ki moun|kisa|ki)( _){0,2}$' },
    { says: '(kote|ki kote)( _){0,1} (mesaj|teks|nimewo)( (sa|sa yo|a|yo|nou)){1,2} (soti|sot|vini|ye)( _){0,2}$' },
    {
      says: '(polis|lapolis|jij|imigrasyon|ice|po|cops|dcf)( (a|la|m|mwen|yo)){0,1}( (ka|ap|konn|gen)){0,1} (we|li|gade|jwenn|konnen)( (sa|mesaj|teks|tout|bagay)){1}( (m|mwen|sa|yo|m ekri|m voye|m di)){0,3}$',
    },
    {
      says: '(se|eske se|li|mesaj yo|sa)( (se|rete)){0,1} (konfidansyel|prive|anonim|sekre|an sekirite)( (vre|wi|ant nou|la|non|toutbon))?$',
      unless: ['(an sekirite)$'],
    },
    {
      says: '(nou|ou|w|liy sa|sevis sa)( (ap)){0,1} (travay|kolabore|asosye|konekte|gen rapo|gen lyen)( (avek|ak|pou|ansanm)){1,2} (lapolis|polis|leta|imigrasyon|ice|tribinal|jij|cops|police|gouvenman|dcf)( _){0,3}',
    },
    {
      says: '(kiyes|ki moun|kiles|kyes|who|ki es|kimoun|kimes|kiyess|kies|kiyez|kilej)( (sa|nou|ou|w|ki|k|ye|se|sa a|li|ye sa|dis|this|is|sa ye|menm|sa ki)){1,4}( (la|ye|menm|a|svp|ki la|dis|this|nou ye|ou ye|ekri|ap ekri|kap ekri|sa|mezanmi|non|tanpri|m|mwen|m la|ban m|tekste m|texte m)){0,5}$',
      unless: [
        '(mete|bay|ka ede|edem|ka pran|genyen|rele m ye|chache|te genyen|ki ka|vin chache|gade|di|pou)',
        '(ki moun|kiyes) (ki|k) (ka|vle|gen|pral)',
      ],
    },
    {
      says: '(kiyes|ki moun|kiles|kimoun|ki sevis|ki oganizasyon|ki konpayi|ki gwoup|ki biwo|pou ki oganizasyon|ki kote|kote)( (nou|ou|w|sa|sevis|mesaj|moun)){0,2}( (ki|k|sa|nou|mesaj sa|w|ou)){1}( (ap)){0,1} (ekri|tekste|texte|voye|sot|soti|ye|kontakte|deye|travay pou|ekri m|pale|reprezante|ladan)( (m|mwen|la|mesaj|sa|a|ladan|ladan l|yo|mesaj sa yo|l|ave m|avem|avek mwen|sot|ak mwen|ban m|m la)){0,5}$',
      unless: [
        '(ki kote|kote) (nou|ou|w) (ye|sa ye|sot)$',
        '(kote) (nou|ou|w|moun) ye',
        'kote (ou|w|nou) (travay|sot|soti)',
        '(m|mwen) te',
      ],
    },
    {
      says: `(kiyes|ki moun|kiles|who|ki lot moun|kimoun)( (ki|lot|else|tout|k)){0,2}( (ka|kab|kapab|ap|gen dwa|gen akse|konn|can|k ap)){1} (we|li|gade|lire|read|see|jwenn|tande|aksede|konnen|gen|pran)( _){0,2}( ${files})?( _){0,4}`,
      unless: [
        '(ede|edem|rouvri|lekol|timoun|pitit|narcan|pran (chen|chat)|randevou|gade (timoun|pitit))',
        'ka (gade|pran) (timoun|chen|pitit|chat)',
        'kiyes ki ka pran',
        'ka (jwenn|gen|tande|konnen) (yon|travay|lojman|ed|m|kay)',
      ],
    },
    {
      says: `${watcher}( (a|la|an|m|mwen|nan|yo)){0,2}( (ka|kab|kapab|ap|gen dwa|konn|gen akse nan|k ap|ki ka)){1,2} (we|li|gade|lire|read|see|konnen|jwenn|aksede|tande|siveye|veye)( (tout)){0,1} ${files}( _){0,3}$`,
      unless: [
        '(mari m|madanm|mennaj|li|m te|yo) (ap )?(gade|li|we) (tout )?(mesaj|telefon)',
        '^(yo|moun|tout moun|lot moun|manman m|fanmi m|dokte|dokte a|mari m|bos m)( _){0,2} (ka|ap) (we|gade|li|konnen|jwenn|tande) (li|sa)$',
        '(pa|p) (ap )?(ka )?(we|li|gade)',
        '(mwen|m) ap gade',
      ],
    },
    {
      says: `(eske|esk|is|are)( _){0,3} ?${watcher}( (a|la|an|m|mwen|nan|yo)){0,2}( (ka|kab|kapab|ap|gen dwa|konn|gen akse|ladan|nan|reading|deye|melanje|pral|jwenn)){1,2}( (we|li|gade|lire|konnen|jwenn|tande|pran|mesaj|bagay|liy|sa|ladan|konvesasyon|ladan l|akse)){1,2}( _){0,5}`,
      unless: [
        '(ede|jwenn (yon|randevou|travay|lojman|manje|ed|plas)|konnen kote|ka jwenn (lot|yon|narcan|rad|manje)|pran (metadon|foto|asirans|medikaman))',
        '(moun|lot moun|yo) (ka|konn|ap) (jwenn|pran|konnen|ede)',
        '(moun|yo) (gen dwa|ka) mouri',
        'timoun',
      ],
    },
    {
      says: `(nou|ou|w|n ap|yo|eske sa|sa|mesaj yo|liy sa|sevis sa|u)( (ap|konn|pral|ka|pa)){0,2} (pataje|bay|vann|share|di|voye|travay|rapote|kolabore|pale|montre|transmet|denonse|rele)( (enfomasyon|sa|done|mesaj|m|mwen|non m|bagay|yo|tout|sa m di|mesaj mwen|avek|ak|l|li|bay|ba|pou|mesaj yo|with|sa nou|mwen yo|sou mwen|tou)){0,5} ?${police}( _){0,4}`,
      unless: [
        '(pa|pinga|piga)( (janm|voye|bay|rele)){1}',
        '(tanpri|svp) pa',
        '(eske )?nou bay (test|fomasyon)',
        '(li|m|mwen)( (te|ap|pral))? (di|rele|voye|pale|bay)',
      ],
    },
    {
      says: `(nou|ou|w|u|do you|do u|eske nou|esk nou|eske ou)( (ap|konn|pral|ka|yo)){0,2} (pataje|vann|share|bay|rapote|voye|transmet)( (enfomasyon|sa|done|mesaj|m|mwen|non m|bagay|tout|sa m di|mesaj mwen|info|mesaj yo|li|l|sa m ekri|mwen yo)){0,4} (ak|avek|bay|ba|with|to|a)( (lot)){0,1} ${watcher}( _){0,4}`,
      unless: ['(manje|rad|kat|narcan|kit|kob|lojman|fomasyon|let)( _){0,2} (bay|ba|ak)'],
    },
    {
      says: `(eske|esk)( (sa|li|mesaj|bagay|sevis|liy|tout|nimewo)){1,2}( (sa|a|la|yo|m|m di|m ekri|m voye)){0,3} (prive|konfidansyel|sekre|anonim|an sekirite|private|confidential|rete ant nou|sekirite)( _){0,5}`,
    },
    { says: '(prive|konfidansyel|anonim|confidential|sekre)( (sa|mesaj|ye|li ye|eske|la|mesaj yo|nou)){1,3}$' },
    { says: '(li|sa|mesaj|tout)( (m|di|ekri|yo|sa|la)){0,3} (rete|ret|ap rete) (prive|sekre|ant nou|konfidansyel|anonim)( _){0,3}' },
    {
      says: '(who|qui|c est qui|cest qui)( (dis|this|is this|est ce|est|etes vous|sa|is|can see|ki sa|vous etes|etes|ecrit)){1}( (svp|la|sa|this|messages?|my|mwen|m))?( _){0,3}',
      unless: ['qui est (mort|malade)', 'who is (mouri)'],
    },
    {
      says: `(gen|genyen)( (yon|on|okenn)){0,1} (polis|polisye|ajan|jij|imigrasyon|travaye sosyal|cop|cops|lot moun|moun)( (oswa|ou|_)){0,5}( (ki|k|kap|ki ka)){1}( (ka|ap)){0,2} (li|we|gade|tande)( (sa|l|li|mesaj|m|mwen|teks|yo)){0,4}$`,
      unless: ['(li|we) (fim|liv)'],
    },
    {
      says: `(do|are|is|can|will)( (you|u|they|nou|the|it)){1} ?(share|report|tell|talk|give|see|read|reading)?( _){0,3} (cops|police|polis|lapolis|feds|ice)( _){0,7}`,
      unless: ['(need|call|no)'],
    },
    {
      says: '(se|c)( (yon)){0,1} (robo|bot|machin|odinate|otomatik|vre moun|moun vre|yon vre moun|yon moun vre)( (k|ki|ap|sa|nou|ou|w|ye|mwen|m)){1}( _){0,5}',
      unless: ['(pa|p) vle', '(m|mwen) (vle|bezwen)', 'machin (m|mwen|nan)'],
    },
    {
      says: '(kouman|kijan|koman|ki kote|kote)( (nou|ou|w|yo|u)){1}( (fe|te)){0,2} (jwenn|pran|gen|konnen|konn)( (gen|konn)){0,1} (nimewo|non|numero|number|kontak)( (m|mwen|m nan|mwen an))( _){0,4}',
    },
    {
      says: '(se|c)( (ki|kiyes|ki moun)){1}( (moun|sa)){0,1} (ki|k|sa)( (nan|ap|sou|deye|la)){1,2}( (telefon|liy|mesaj|ekri|lot bo|ekran|nimewo|pale|bo))( _){0,3}',
    },
  ],
  data: [
    {
      says: '(ki|kisa|ki sa|sa)( (sa)){0,1} (ki|k|gen)( (nan|sou|ladan|ekri)){1,2} (dosye|fichye|kont|sistem)( (m|mwen|nou|mwen an|m nan))( _){0,3}',
    },
    {
      says: '(ki|kisa|ki sa|sa|sak|ki kalite|konbyen|what|ki tip|ki bagay|tout|montre m|montrem|we|di m|dim|ki mesaj)( (enfomasyon|enfo|done|info|bagay|infos|tout|data|mesaj|sa|ki|sa ki|informasyon|dosye)){0,3} (nou|ou|w|yo|n|sistem nan|u)( (gen|genyen|kenbe|konnen|konn|konseve|sere|anrejistre|ekri|ranmase|sove|estoke|ap kenbe|gen ekri|fe ak|save|note|pran|te pran|kolekte|genyen la)){1,2}( (ekri|deja|done|kom done|mesaj|yo)){0,2} (sou|de|about|konsenan|pou)( (mwen|m|mw|moi|me|kont mwen|non m|nimewo m))( _){0,5}',
      unless: ['(efase|delete|retire|siprime|detwi|jete|erase|bliye)', '(pou) (mwen|m)'],
    },
    {
      says: '(ki|kisa|ki sa|sa)( (kalite|tip)){0,1} ?(enfomasyon|done|enfo|info|data|infos|informasyon|bagay)?( (nou|ou|w|n))( (ap)){0,1} (kenbe|ranmase|anrejistre|konseve|estoke|kolekte|sove|sere)( _){0,5}$',
      unless: ['(efase|delete|retire)', '(sa|ki sa|kisa) (nou|ou|w) (kenbe|sere)$', 'kenbe (m|mwen)'],
    },
    {
      says: '(kopi|we|jwenn|montre|voye|voyem|banm|ban m|lis|gade|telechaje|download|resevwa|mande)( (m|mwen|yon|kopi|tout|de|dosye|sa|sa ki|ki|nan|lis|mesaj|done)){0,6} (dosye|done|done mwen|dosye m|dosye mwen|enfomasyon m|enfomasyon mwen|data mwen|fichye m|fichye mwen|istorik|data m|records?|infomasyon mwen)( (m|mwen|ban mwen|yo|banm|nou|genyen|gen|svp|tanpri|mwen an|la))?( _){0,4}',
      unless: ['(efase|delete|retire|siprime|detwi|jete)', '(lopital|dokte|jij|tribinal|avoka|imigrasyon|medikal|klinik|kredi)'],
    },
    {
      says: '(nou|ou|w)( (konn|ap|toujou)){0,1} (kenbe|ekri|anrejistre|sere|sove|note|estoke)( (mesaj|sa|tout|done|konvesasyon|bagay|teks)){1,2}( (m|mwen|yo|mwen yo|m di|sa yo|m ekri|m ap di|di)){0,4}( (konbyen|kote|yon kote|lontan|pandan|ki kote|nan|yo|yon))( _){0,4}',
    },
    { says: '(konbyen tan|konben tan|pandan konbyen)( _){0,3} (nou|ou|w|yo) (kenbe|gade|konseve|sere|anrejistre)( _){0,5}' },
    {
      says: '(eske|esk)( (non|nimewo|adres|enfomasyon|mesaj|done|istwa|foto)){1}( (m|mwen|m nan|mwen an|mwen yo)){1}( (nan|sou|anrejistre|ekri|la|sere)){1}( _){0,4}',
      unless: ['(lis tann|lis lojman|lis detox|randevou)'],
    },
    {
      says: '(nou|eske nou|ou)( (gen|kenbe|fe)){1}( (yon|on)){0,1} (lis|dosye|fichye|rejis|baz)( (tout|sou|moun|ak|de|done|mwen|sou mwen))( _){0,8}',
      unless: ['(manje|detox|lojman|tann|klinik|avoka|sevis|reyinyon|kote|shelter)'],
    },
    {
      says: '(sa|kisa|ki sa)( (k|ki|ki te)){1} (ekri|gen|nan|genyen|anrejistre)( (sou mwen|nan|ladan|sou non m|sou m))?( (dosye|fichye|done|sistem))?( (m|mwen|mwen an|nou|nan|sou mwen|la)){0,2}$',
      unless: [
        '(ki|sa ki) (nan|gen)( (kit|bwat|manje|sak|nan|la))?',
        'sak (gen|nan)',
        'sa (k|ki) (gen|nan)$',
        '(ki|k) gen( (la|nan))?$',
        'sa (k|ki) gen',
      ],
    },
    {
      says: '(what|quelles?|quoi)( (info|infos|informations?|data|do|donnees|avez vous|est ce que)){1,3}( (u|you|vous|nou|yall|avez|have|got|gen|sur|on|about)){1,5}( (moi|me|mwen|m))( _){0,3}',
    },
    {
      says: '(done|data)( (mwen|m|mwen yo))( (yo|svp|tanpri|kote|ki kote))?$',
      unless: ['(efase|siprime|delete|retire|bliye|jete|detwi|netwaye)', '(plan|telefon|fini)'],
    },
    {
      says: '(ki|kisa|ki sa|sa)( (done|enfomasyon|enfo)){1}( (nou|ou|yo|w)){0,1}( (ranmase|kenbe|genyen|gen|pran|kolekte))( _){0,4}',
      unless: ['(pou|sou) (klinik|lojman|travay|detox)'],
    },
    { says: '(ki )?sa (nou|ou|w|n) (konnen|konn|gen ekri|genyen ekri) (sou|de) (mwen|m|mw)' },
  ],
  forget: [
    {
      says: '(efase|delete|siprime|detwi|erase|bliye|netwaye)( (tout|net)){0,1}( (sa|bagay|enfomasyon|done|mesaj)){0,2}( (ki|k|nou)){0,1} (konsene|gade|genyen|gen|konnen|pale de|gen rapo ak|sou) ?(m|mwen)?( _){0,4}',
      unless: ['(m|mwen|li|yo|pa|pinga|te) (efase|delete|siprime|bliye|detwi)', 'bliye'],
    },
    { says: '(efase|delete|siprime|erase)( (m|mwen)) (net|nan sistem|nan baz|nan odinate|nan dosye|nan done)( (nan|nou|la|yo))?( _){0,2}' },
    {
      says: '(vle|mande|bezwen|tanpri)( (pou|m)){0,1} (nou|ou|w) (efase|siprime|delete|detwi|bliye)( (m|tout|dosye|done|enfomasyon)){1}( _){0,4}',
      unless: ['nimewo'],
    },
    {
      says: `(efase|efasem|delete|siprime|siprim|netwaye|detwi|jete|boule|chire|erase|remove|retire|wete|elimine|effacez|effacer|efacer|supprimez|kraze|vide|fe disparet|fouye jete|bliye|tire)( (tout|yo|m|net|svp|pa)){0,2} ${mine}( (m|mwen|enfomasyon|bagay|sa|ki|sou|nou|gen|genyen|konnen|yo|mwen yo|dosye|done|papye|non|ladan|konsenan|moi|de|te|di|ekri|nan|pale|sistem|data|info|infos|fichye|kom|nou te|tras|mesaj|a|la|mesaj mwen|my|about|me|sur)){0,9} ?(m|mwen|moi|me|net|ladan|ladan l|yo|nou|sistem nan|svp|an|sistem|siplite|ekri|di)( _){0,3}`,
      unless: [
        '(m|mwen|li|yo|te|pa|p|pinga|poko|fek|pap|ap|bos|facebook|ki|oblije|fok m|pou m|map|m ap)( (te|janm|fin|ap)){0,2} (efase|delete|siprime|jete|netwaye|boule|chire|bliye|retire|wete|detwi|kraze|vide|tire)',
        '(grafiti|foto|videyo|cheve|dlo|fatra|rad|manje|kat|bagay lakay|bagay sa yo sou do)',
        '(bliye|pase|kite) (tout )?(sa|bagay|papye|dosye)( _){0,2} (pase|fe m|fe mwen|li|te|m te)',
        '(retire|wete) (non|nimewo) (m|mwen)',
        '(retire|wete)( _){0,4} (lis|mesaj yo)',
        '(jete|boule|netwaye|retire|wete|kraze|tire) (tout )?(bagay|mwen|m)',
        'papye (imigrasyon|travay)',
        'bliye (tout )?(bagay|sa)( _){0,3}',
      ],
    },
    {
      says: '(efase|delete|siprime|detwi|erase|retire|wete|jete|elimine)( (tout)){0,1} (dosye|done|enfomasyon|profil|kont|fichye|istorik|data|info|infos|tras|istwa|records?|my info|enfo|konvesasyon|mesaj)( (yo|mwen yo|mwen an|nan)){0,1}( (m|mwen|mw|m nan|mwen yo|mwen an|svp|sou mwen|my|net|pam)){1}( _){0,6}',
      unless: [
        '(m|mwen|li|yo|te|pa|p|pinga|poko|oblije|fok m|map|m ap)( (te|janm|fin|ap)){0,2} (efase|delete|siprime|jete|retire|wete|detwi)',
        '(facebook|kriminel|tribinal|polis|lopital|casier|kazye)',
        '(retire|wete|jete) (mesaj|istwa)',
      ],
    },
    {
      says: '(bliye|blie|oublie|oubliez|bliyem)( (m|mwen|moi|me|nou|non m|ki moun m ye|kiyes m ye|mwen menm|mwen te egziste|m te egziste)){1}( (net|tout bon|svp|tanpri|ak|tout|sistem|non|nan|souple|netale|totalman)){0,4}( _){0,2}$',
      unless: [
        '(pa|pinga|piga|p|pap|pa janm|janm|yo|li|tout moun|fanmi m|lavi|bondye|zanmi|pitit|ou|w|te|t|fin|nou)( (janm|te|fin|ap|gentan|vle)){0,2} (bliye|oublie|bliyem|forget)',
        '(map|m ap|mwen|m)( te)? bliye',
        'bliye (m|mwen) (te|pa|dwe|gen|jwenn|di)',
      ],
    },
    {
      says: '(pa|pinga|san)( (kite|kenbe|gade|sere|konseve|gen|anrejistre|kite okenn|rete)){1}( (okenn|ankenn|pyes|yon)){0,1} (anyen|tras|dosye|done|enfomasyon|mesaj|enfo|papye|data|info|bagay)( (m|mwen|nan|sou|de|ki|anko|lakay|konsenan|yo)){1,3}( (mwen|m|nan|odinate|sistem|sou mwen|la|nou|rete|anko|yo|non m|ladan)){0,4}( _){0,3}',
      unless: ['(m|mwen|li|yo)( (pa|p)) (gen|kenbe|gade|sere)', '(mwen|m) pa', 'bagay lakay', '(nou|yo|li) pa gen', '(prizon|polis|jij)'],
    },
    {
      says: '(fe tankou|fe kom si|konsidere|aji kom si|pretend)( _){0,1} (m|mwen)( (pa|pa t|pat|te)){1,2}( (janm)){0,1} (egziste|pale|ekri|la|konnen nou|konn nou|siyen|nan)( _){0,9}',
    },
    {
      says: '(pa|p)( (vle)){1}( (okenn|nou|pou nou|ankenn|yon)){1,2} (dosye|tras|kenbe|gade|gen|konseve|sere|enfomasyon)( (enfomasyon|anyen|okenn|done|tras|rete|dosye|bagay|mwen|m)){0,3}( (sou|rete|mwen|m|nan|kay|ladan|anko))( _){0,4}',
      unless: ['(jij|polis|lopital|kazye)'],
    },
    {
      says: '(effacez|supprimez|effacer|oubliez|detruisez|efface|supprime)( (tout|moi|mes|mon|ma|toutes)){1}( (donnees|dossier|informations?|infos?|sur moi|moi|compte|ce que|profil|les))?( _){0,5}',
      unless: ['numero$'],
    },
    {
      says: '(erase|delete|wipe|remove)( (everything|all|my info|my data|tout sa|all my|my|tout))( (m|mwen|sou mwen|info|data|svp|nou gen|mwen yo|nan|tanpri|about|gen|stuff))?( _){0,6}',
      unless: ['my number', '(dont|pa) (delete|erase)'],
    },
    { says: '(disparet|retire|wete|soti)( (m|non m|mwen)) (net)( _){0,1} (nan|sot nan) (sistem|baz|odinate|dosye|done)( _){0,4}' },
  ],
  name: [
    { says: '^(rele|relem|call) ?(m|mwen|me)? (ti|big|gwo|lil|don|madan|msye|tonton|manman|papi) _$' },
    { says: '(non|tinon)( (m|mwen))? se _ (pa|se pa|non pa|olye) _( _){0,2}' },
    { says: '^(mwen|m) rele _ kounya$' },
    {
      says: '(pa|pinga|piga|sispann|evite|dont|san|pas)( (janm|bezwen|vin|nou)){0,2} (mete|itilize|sevi|ekri|rele|use|di|site|nonmen|nome|make|utilise|put)( (m|mwen|ak|avek|pa|vre)){0,3} (non|vre non|bon non|non vre|real name|my name|nom|non fanmi|siyati|prenon|tinon|ti non)( (m|mwen|m nan|mwen an|mw|legal|batem|vre|batiste|anko|svp))?( _){0,6}',
      unless: [
        '(pa|p) (rele|di) non (l|li|yo)',
        '(moun|li|yo) pa',
        '(rele|di) (m|mwen) non',
        '(pa|p) (ekri|mete|di) non( (l|li|yo|w|ou))',
        '(m|mwen) pa (ekri|mete|di|itilize)',
      ],
    },
    {
      says: '(sevi|itilize|mete|use|utilise|chanje|ekri|change|pran|met|modifye)( (ak|avek|yon|pou|sou|pito|m)){0,2} (ti non|tinon|fo non|lot non|nickname|my nickname|non jwet|surnom|bon non|non|non m|non mwen|yon lot non|pseudo|ti non mwen|ti non m|yon fo non)( (mwen|m|an|pou|mwen an|nan|mete|svp|tanpri|la|se|kounya|rele|sou))( _){0,5}',
      unless: [
        '(pa|p|pinga)( (janm)){0,1} (bliye|sevi|itilize|mete|ekri)',
        '(ekri|mete|pran|itilize) (non|lot non) (li|l|yo|w|ou|sou|nan|m sou|mwen sou|m nan lis|m nan)( (lis|papye|fom|let|bail|kontra|biwo))',
        'mete non (m|mwen)( (nan|sou)) (lis|papye|waiting)',
        '(ki|kijan) non',
        'ekri non (m|mwen) (nan|sou)',
        'mete non (m|mwen)( (tounen|anko|nan|sou)){1,2}',
      ],
    },
    {
      says: '(rele|relem|appelle|appelez|call|rele m|nonmen|nonmenm)( (m|mwen|moi|me))? (ti |big |gwo |lil |pa |bebe |don |papi |manmi )?(_|jo|p|j|t)( (pito|tou kout|olye|kounya|selman|svp|tanpri|apati jodia|olye de|de sa|pou|wi|se non jwet mwen|anko pa|plito|e ekri|epi|konsa pito)){1}( _){0,6}',
      unless: [
        '(rele|relem|call|appelez)( (m|mwen|me|moi))? (pito|svp|kounya|demen|maten|aswe|tanpri|vit|anvan|apre|le|sou|pou|la|nan|si|selman|please|yon|lontan|souvan|pandan|chak|1|2|3|4|5|6|7|8|9|10|non|jodia|pita|wi|sil|toujou|anko|tou|tousuit|touswit|mwen|now|svp m|e|epi|a|konsa|kote|pa|rete|lakay|travay|biwo|lendi|madi|mekredi|jedi|vandredi|samdi|dimanch)',
        '(kijan|kouman|koman|ki jan|yo|nou|li|bos la|dokte|manman m|zanmi m|po)( (a|ap|te|konn|ta))? (rele|call)',
        '(m|mwen) rele',
        'rele (yo|li|l|nou|biwo|klinik|non|polis|lapolis|anbilans|911|sou|ou|w)( _){0,3}',
      ],
    },
    {
      says: '^(rele|relem|appelle|appelez|call|ou ka rele|ou met rele|nou ka rele|nou met rele|m ta pito nou rele|mwen ta pito nou rele|m pito nou rele|m vle nou rele|vle w rele|pito rele|tanpri rele|svp rele)( (m|mwen|moi|me|mw))? (ti |big |gwo |lil |don |papi |manmi |madan |mesye |msye |miss |mr |bo |se |fre )?_( (pito|svp|tanpri|selman|wi|mesi|olye|kounya|p|jo|boy|t|ase|sel|de sa))?$',
      unless: [
        '(rele|relem|call|appelez|appelle)( (m|mwen|me|moi|mw))? (pito|svp|kounya|demen|maten|aswe|tanpri|vit|anvan|apre|le|sou|pou|la|nan|si|selman|please|yon|lontan|souvan|pandan|chak|non|jodia|pita|wi|sil|toujou|anko|tou|tousuit|touswit|now|a|kote|pa|rete|lakay|travay|biwo|lendi|madi|mekredi|jedi|vandredi|samdi|dimanch|aswea|midi|back|mesi|konsa|telefon|urgent|ijan|bo|anmwe|menm|souple|ok|ankor|later|tonight|today|asap|mezanmi|m|mwen|kounye|tale)( _){0,3}$',
        '(rele) (yo|li|l|nou|biwo|klinik|polis|lapolis|anbilans|911|ou|w|dokte|manman|papa|fre|avoka|taksi|sekou|ems|anmwe)( _){0,2}$',
        'rele (m|mwen)$',
        '(rele|relem|call|appelez)( (m|mwen|me|moi))? (_ )?(kounya|pita|demen|svp)$',
      ],
    },
    {
      says: '(non|tinon|ti non)( (m|mwen|mw|mwen an|m nan)){0,1} (pa|se pa|p|pa t)( (janm|te)){0,1} _( (anko|se|non|ditou))( _){0,4}',
      unless: [
        '(non m pa (te|gen|ka|vle|bezwen|konn|sou|nan|soti|la|ale|pran|janm|mande))',
        'non (m|mwen) (pa|p) (te|gen|ka|vle|bezwen|konn|sou|nan|soti|ale|pran|mande|ap|rive)',
      ],
    },
    {
      says: '(pa|p)( (vle)){1}( (we|pou|nou|yo|ou|mete|itilize|sevi|ekri|di)){0,4}( (ak|avek))? (non|vre non|bon non|real name)( (m|mwen|mwen an|m nan|vre|mw))( _){0,8}',
      unless: ['(li|yo) pa vle', '(jij|polis|jounal|papye|travay)'],
    },
    {
      says: '(retire|wete|efase|tire|remove)( (non|vre non)) (m|mwen|m nan|mwen an)( (nan|sou|sot|anndan)) (mesaj|teks|text|texts)( _){0,8}',
    },
    {
      says: '(m|mwen)( (pito|prefere|ta pito|ta renmen|vle)){1}( (yo|nou|ou|w|moun)){1}( (rele|relem|itilize|sevi ak|mete|nonmen|ban m|banm))( (m|mwen|non|yon))?( (ti |big |gwo )?_)( (pito|svp|p|jo|wi|olye))?$',
      unless: [
        'rele( (m|mwen))? (pito|svp|kounya|demen|maten|aswe|pita|chak|yon|sou|anvan|apre|le|si|souvan|jodia|anko|tanpri|vit|plis|wi)( _){0,1}$',
        'rele m$',
        'mesaj|teks|polis',
      ],
    },
    { says: '(san|pa mete|pa itilize) (non|non m|non mwen)( (svp|tanpri|nan mesaj yo|pito|ditou))?$', unless: ['(moun|li) san non'] },
    { says: '(dont|pa|do not) (use|call me)( (my|by|non))( _){0,4}( (name|mwen|m|svp))' },
    { says: '(use|itilize) (my )?(nickname|nick name|initials|inisyal)( _){0,4}' },
    {
      says: '(kounya|kounye a|koulya|depi jodia|pito)( (m|mwen|non m|non mwen))? (rele|se)( _){1,2}( (pa|olye|se pa|anko))( _){1,3}$',
      unless: ['(m|mwen) (pa|gen|rete|ap)', 'se (pa|yon|sa|jou|le|mwen)'],
    },
  ],
  'no-police': [
    {
      says: `(pa|pinga|piga|no|san|pas|pas de|pap|okenn|zewo|sanzwe|without|penga|ni|nada|sans)( (janm|mete|voye|rele|mennen|bay|kite|vin|vini|gen|pote|bezwen|vle|fe|enplike|kontakte|okenn|yon|ak|avek|ave|de|call|send|bring|nou|we|pale|nan|melanje|la|antre|pale ak|tande|mele|di|avetir|aveti|moun|pou|deplase|menm|rele okenn|bay nimewo m)){0,5} ?${police}( (la|yo|lan|nan|vini|vin|lakay|avek|ave|tanpri|svp|non|pou|please|anko|kote|bo|moun|isit|deyo|ditou|m|mwen|souple|pap|m pa|an|ladan|a|ak|yo a|sou|menm|dwe))?( _){0,8}`,
      unless: [
        '(m|mwen|li|l|yo|nou|moun)( (pa|pap|p ap)) (pe|gen|konn|we|fe|te|vin|vini|rele|renmen|bay)( _){0,2} (polis|lapolis|police|cops|ajan)( _){0,3}( (ane|lakay|nan|yo te|lot|ye|non))?$',
        '(pa|p) (te )?(rele|vini|vin|fe)( _){0,2} (lapolis|polis) (ye|semen|le|te|poko|anko nan)',
        '(pa|p)( (te|janm))? gen pwoblem (ak|avek) (lapolis|polis)',
        '(ap gade|match|fim|jwet|rat|machin|asirans|imobilye)',
        'pa gen papye( _){0,2}$',
      ],
    },
    {
      says: `${police}( (yo|a|la|lan|nan|sa yo)){0,1}( (pa|p)){1}( (dwe|ka|bezwen|gen dwa|gen bezwen|pou|ladan|fet pou|janm|mele|antre|nan|konnen|vini|vin)){1,2}( _){0,6}`,
      unless: [
        '(ede|fe anyen|reponn|pran|vini (ye|le|vit)|konnen kiyes)',
        'ajan (asirans|imigrasyon|imobilye)',
        '(polis|lapolis) (pa|p) (vin|vini|janm)( _){0,2}$',
      ],
    },
    {
      says: `(kite|mete|lese|gade|kenbe|retire|wete)( (moun|tout)){0,1} ${police}( (yo|la|a|lan)){0,1} (deyo|dewo|lwen|an deyo|sou kote|nan sa|lakay yo|apa)( _){0,5}`,
    },
    {
      says: `(si)( (gen|nou|ou|w|yo|mwen we|m we)){1,2}( (vini|mennen|voye|rele|ak|avek|yon|vin|pote)){0,3} ${police}( _){0,2} (m|mwen|map|m p ap|pap|m pap|mwen p ap|p ap|pa)( _){1,8}`,
      unless: ['(rele|fe) (nou|m) (siy)', '(gen chans)'],
    },
    {
      says: `(ekip|moun|travaye|grup|gwoup|yon moun|team|vini|vin|vizit|yon ekip|pale)( (ki|yo|nan|nou|lan)){0,1} (san|ki pa|pa|no|sans|without|ki pa gen|pa gen|pa ak)( (gen|nan|travay ak|travay pou|ak|yon)){0,2} ${police}( _){0,4}`,
    },
    {
      says: `(m|mwen)( (pa)){1} (vle|bezwen|renmen|dako|ka sipote|fe)( (pale|we|okenn|yon|konfyans|avek|ak|tande|rankontre|nou|pou|rele|voye|mennen|gen|anyen|pou we|afe|zafe|arive|vini|mele)){0,6} ?${police}( (lakay|la|nan|yo|svp|lakaym|isit|bo|ladan|avek|vini|vin|pandan|pot|kote|tanpri|non))?( _){0,4}`,
      unless: ['(fim|match|travay kom|vin yon)', '(li bat|bal)'],
    },
    { says: `(pe|laperez|krent)( (pou|de|m)){0,1} ${police}( _){0,4} (pa|san)( _){0,2} (voye|rele|mennen|vini|vin)( _){0,4}` },
    { says: '(no|pas de|zero|without) (cops|cop|police|polis|pigs|flics?)( _){0,6}' },
  ],
  'call-me': [
    {
      says: '(rele|relem|relemwen|apele|apelem|fonnen|sonnen|telefone|telefonem|bip|bipe|rappelez|appelez|appelle|rele ban|retelefone)( (m|mwen|mw|mwn|moi|me|nou|tounen|back|m tounen)){0,2}( (svp|tanpri|souple|please|kounya|kounye a|la|le|touswit|tousuit|vit|sou|demen|aswe|maten|apre|anvan|pita|si|non|wi|pito|plz|back|jodia|anko|asap|pou|nan|m|mwen|yon|silvouple|lew|tale|pale|ijan|map|mwen disponib|now|urgent|mezanmi|papa|a|kan|chak|midi|apremidi|sil|stp|olye|tanpri m|mesi|ou|w|nou|e))?( _){0,9}$',
      unless: [
        '(yo|li|l|bos la|bos|dokte|manman|papa|manman m|papa m|biwo|avoka|po|tann yo|fanmi|zanmi|m|mwen|te|toujou|moun|klinik|lopital|pitit|kijan|kouman|koman|ki jan|ki|map|m ap|ap|pral|pa|p|pap|pinga|piga|pat|poko|sispann|sispan|stop|konn|non|si yo|fre|se|mari|madanm|mennaj|dealer|dile|ICE|job|travay|jean|pierre|pe|paste|sponsor|jij)( (a|la|m|mwen|nan|te|ap|pa|janm|pral|konn|toujou|jean|fek|fenk|sot|t|ta|vin|a te|an|jij la|vle|bezwen|legal|anko|sa)){0,3} (rele|relem|apele|call|sonnen|telefone|bip|apelem|fonnen)',
        '(rele|call|appelez|apele)( (yo|li|l|polis|lapolis|anbilans|911|biwo|klinik|moun|non|anmwe|sa|ayiti|dokte|avoka|ou|w|nou|konsa|bagay|anbilanns|sekou|lopital|manman|papa|une|un|la police|ambulance|tout|pitit|fre))',
        `(rele|relem|call|appelle|appelez)( (m|mwen|moi|me))? (ti|big|gwo|lil)( _)`,
        'call (of|duty|center)',
        '(nap|n ap)( _){0,1} rele',
        '(rele|relem|call) (m|mwen|me)? ?_( pito| olye)?$',
      ],
    },
    {
      says: '(rele|relem|apele|appelez|rappelez)( (m|mwen|moi))?( (svp|tanpri|kounya|sou|vit|le|si|touswit|please|asap|now|back|pito|demen|jodia|aswe))( _){0,8}',
      unless: [
        '(yo|li|l|bos la|bos|dokte|manman|papa|manman m|papa m|biwo|avoka|po|fanmi|zanmi|m|mwen|te|toujou|klinik|lopital|pitit|kijan|kouman|koman|ki|map|m ap|ap|pral|pa|p|pap|pinga|piga|pat|poko|sispann|sispan|stop|konn|non|mari|mennaj|sponsor|jij)( (a|la|m|mwen|nan|te|ap|pa|janm|pral|konn|toujou|fek|t|ta|vin|an|vle|bezwen)){0,3} (rele|relem|apele|call)',
        '(rele|call|appelez|apele) (yo|li|l|polis|lapolis|anbilans|911|biwo|klinik|moun|non|anmwe|sa|dokte|avoka|ou|w|nou|sou|ambulance|une|kounya|vit)',
        'moun ki toujou rele',
      ],
    },
    {
      says: '(ban|banm|ban m|ba|bam|bay|fe|ban mwen|give)( (m|mwen|nou|yon)){0,2} (kout fil|ti kout fil|apel|ti apel|koutfil|kout telefon|ring|a call|call|yon apel|ti call|telefon)( (svp|tanpri|kounya|non|le|sou|yon|wi|demen))?( _){0,4}$',
      unless: [
        '(m|mwen|m ap|map|pral|pou m|ka m|vle)( (fe|ba|bay)){1}',
        '(dokte|avoka|biwo) (a )?(ban|ba|bay|fe)',
        'fe (yon )?(apel|telefon)( _){0,3} (manman|yo|biwo|dokte|avoka)',
        '(ban|banm|bay)( m| mwen)?( yon)? telefon',
      ],
    },
    {
      says: '(yon moun|moun|nou|ou|w|eske nou|eske ou|some1|someone|eske yon moun|kiyes|u)( (ki)){0,1}( (ka|kapab|kab|met|ta ka|can)){1} (rele|relem|apele|apelem|call|telefone|ban|telefonem)( (m|mwen|me|yon kout fil|nou))?( _){0,6}$',
      unless: [
        '(rele|call) (yo|li|l|polis|lapolis|anbilans|911|biwo|klinik|non|dokte|avoka|pou)( _)',
        '(nou|ou|w|moun) ka rele (ou|w|nou)',
        '(m|mwen) ka rele',
        'rele( (m|mwen))? (ti|big|gwo) ',
      ],
    },
    {
      says: '(m|mwen|mw)( (pito|prefere|ta pito|ta renmen|vle|bezwen|ta vle)){1}( (pale|yon|yo|nou|ou|w|fe|resevwa|moun|yon moun|kapab)){0,4} (rele m|relem|rele mwen|sou telefon|nan telefon|telefon|apel|yon apel|kout fil|a phone call|phone call|call)( (pito|olye|svp|tanpri|ekri|mwen|wi|kounya|pase|olye ekri|olye de))?( _){0,4}$',
      unless: [
        '(pa|p) (vle|bezwen|renmen)',
        '(chaje|yon telefon|telefon (nef|gratis|m|mwen|pou)|nouvo)',
        '(bezwen|vle) (telefon|yon telefon)$',
        'rele( (m|mwen))? (ti|big|gwo) ',
      ],
    },
    { says: '(m|mwen|m pa)( (pa)){0,1}( (ka|konn)){1} ekri( (byen|anpil|kounya|pito)){0,2}( _){0,2} (rele|relem|call|telefon)( _){0,5}' },
    {
      says: '(pale)( (sou|nan|pa|au)){1} (telefon|vwa|phone|videyo)( _){0,4}',
      unless: ['(m|mwen|li|yo) (te|ap|tap|fek) (_ )?pale', 'm ap pale', '(manman|papa|zanmi|pitit)'],
    },
    {
      says: '(rappelez|appelez|telephonez|rappelle|appelle)( moi){1}( (svp|stp|vite|maintenant|demain|ce soir|quand|des|sur|au|s il|sil))?( _){0,4}$',
      unless: ['(appelle|appelez) moi (?!svp|stp|vite|maintenant|demain|ce|quand|des|sur|au|s|sil)_'],
    },
    { says: '(can|could|pls|please|will)( (some1|someone|sum1|you|u|somebody|sm1)){0,1} (call|phone|ring) (me|m|mwen)( _){0,6}' },
    { says: '(call|phone) (mwen|m|me) (svp|tanpri|please|plz|non|kounya|wi|now)( _){0,3}' },
  ],
  person: [
    {
      says: '(m|mwen|mw|mwn|nou)( (ta|te)){0,1} (vle|bezwen|ka|kapab|renmen|ta renmen|anvi|pito|prefere|kab|mande|swete)( (pou|m|mwen|yon|pale|ekri|gen|tande|jwenn|ti|koze|diskite|ta|kapab|ka|ta renmen|to|konekte)){0,5}( (ak|avek|ave|with|to|a))?( (yon|on|vre|de)){0,2} (moun|vre moun|moun vre|travaye|konseye|pe|peer|kowotch|kooch|coach|human|person|imen|travaye sosyal|ajan sosyal|someone|somebody|kelken|yon lot moun|infimye|enfimye|espesyalis)( (vre|la|svp|tanpri|kounya|pito|an pesonn|sante mantal|non|wi|ki|aswe a|nou|pou|reyel|reel|toutbon|tout bon|an vi|isit|sa))?( _){0,6}$',
      unless: [
        '(pa|p|pat|pap)( (ta|te|t)){0,1} (vle|bezwen|anvi|renmen|ka)',
        '(ede|edem) (lot )?moun',
        '(vle|bezwen|renmen) (ede|we|jwenn|gen|tande) (yon )?(lot )?moun (ki|pou|avem|ave m)',
        '(moun) (pou (gade|mennen|pran|ede m|edem|veye)|ki ka (gade|mennen|pran|ede m (ak|jwenn|ranpli)))',
        'veye',
        'gen yon moun ki (_ ){0,2}',
        '(dwe|bliye) moun',
        '(vle|renmen|bezwen) moun (yo|konnen|respekte|renmen|m)',
        'menm moun',
        '(rele|relem|call)',
      ],
    },
    {
      says: '(eske|esk|gen|is|ki|anyone)( (gen|yon|there|nou|on)){0,2} (moun|vre moun|human|person|imen|kelken|someone|travaye|real)( (ki|vre|la|k|there|moun|person)){0,2}( (la|ap|disponib|ka|reponn|pale|there|k ap|pou|sou|reyel|li)){1}( (la|reponn|pale|koute|m|mwen|ave m|avem|avek|disponib|avel|ave l|pale avem|liy|kounya|bezwen|vre|li|ave)){0,6}$',
      unless: [
        '(gade|pitit|timoun|lakay|li mesaj|kreyol|angle|kay|legliz|vini|vle|anteman|deyo|biwo|klinik)',
        '(pa|p) gen',
        '(jwenn|ki konn)',
        '(nan|ak|ede)( _){0,3}$',
        'ki moun (ki|k) (ap|ekri)',
        'ka (ede|pale) (kreyol|m ak)',
      ],
    },
    {
      says: '(pa|p)( (vle|renmen|bezwen|pale)){1}( (pale|ak|avek|yon|repons|ekri|m)){0,4} (robo|machin|bot|odinate|otomatik|computer|robot|ai)( _){0,8}',
      unless: ['machin (m|mwen|nan|sa)', 'bezwen machin'],
    },
    {
      says: '(pa|san|not|no|olye)( (se|yon|ak|a|avek)){0,2} (robo|machin|bot|odinate|robot)( (svp|tanpri|ki|ap|non|moun))?$',
      unless: ['(m|mwen|gen) (pa )?(gen )?(yon )?machin', '(pa|p) (gen|bezwen) (yon )?machin', 'pa machin$'],
    },
    {
      says: '(pase|konekte|transfere|mete|ban|banm|ban m|voye|jwenn|get|give|mande|konektem|transferem)( (m|mwen|nan|me|pale|pou mwen)){0,3}( (ak|avek|ave|bay|sou|liy ak))?( (yon|on|vre|yon vre|a)){0,2} (moun|vre moun|konseye|travaye|imen|human|person|moun vre|operate|ajan|peer|sipevize|direkte)( (svp|tanpri|pale|ave m|avem|kounya|vre|non|m|please|pou|ki|la|vre a|reyel|wi))?( _){0,5}$',
      unless: [
        '(gade|veye|mennen|ede m jwenn|pran m|ki konn|pou gade|pou mennen|pou ede|ki ka (mennen|gade))',
        '(moun) (ki|yo|pou) (_ )',
        '(voye|mete)( (m|mwen))? (polis|anbilans)',
        'jwenn moun',
        '(pinga|pa) (voye|mete)',
        'lot',
      ],
    },
    {
      says: '(pale|palem|koze|talk|speak|parler|ekri)( (ak|avek|ave|a|to|with))( (yon|on|un|une|a|yon vre)){0,2} (moun|vre moun|someone|some1|quelqu un|quelquun|konseye|travaye|human|person|imen|moun vre|peer|real person|somebody|personne|kelken|sm1)( (wi|svp|tanpri|kounya|vre|please|la|non|tout bon|pito|reyel))?$',
      unless: [
        '(pa|p|pap|pat)( (vle|renmen|ka|gen dwa|anvi|bezwen)){0,2} (pale|ekri)',
        '(li|l|yo|mari m|bos la)( (ap|te|pa|vle|konn)){1,2} (pale|ekri)',
        '(m|mwen) (te|tap|t ap|fek) pale',
      ],
    },
    {
      says: '(real|vre|yon|moun|human|person|imen|moun vre)( (person|moun|human|vre|imen|pa machin|pa robo|being)){1}( (svp|tanpri|please|pa|machin|kounya|non|wi|reyel|plz|robo)){1,4}$',
      unless: ['(gen|se|ede|pou|ak|bezwen pa|pa) (yon|vre) moun'],
    },
    {
      says: '^(yon|yon vre|on|vre|3|3 pale ak|3 talk to a)? ?(moun|human|imen|person|vre moun|moun vre|konseye|yon moun)( (svp|tanpri|please|pa machin|kounya|vre|la|non|wi|souple|pa robo|pito)){1,3}$',
      unless: ['(tout|gen) moun'],
    },
    {
      says: '(yon moun|moun|yon konseye|yon travaye)( (ka|kapab|met|ta ka)) (pale|koute|ekri|reponn)( (m|mwen|ave m|avem|avek mwen|ak mwen|kounya))( _){0,4}',
      unless: ['veye'],
    },
    {
      says: '(bezwen|vle|gen pou m)( (pale|koze))( (svp|tanpri|kounya|vit|non|ak moun|anpil|aswe a))?$',
      unless: ['(pa|p) (bezwen|vle)', '(li|yo|l) (vle|bezwen)'],
    },
    {
      says: '(veux|voudrais|besoin|puis je)( (de|je)){0,1} (parler)( (a|avec))( (quelqu|quelquun|une personne|un humain|un conseiller|vous|qqn))( _){0,4}',
    },
    {
      says: '(talk|speak|talking)( (to|with)) (someone|some1|a person|human|a human|somebody|moun|yon moun|sm1)( _){0,5}',
      unless: ['(dont|not|never)'],
    },
    { says: '(gen moun|moun)( (la|disponib))( _){0,3} (pale|bezwen)( _){0,3}$' },
  ],
}
