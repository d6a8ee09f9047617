/** English cues of withdrawal that may kill, of being sick without, and of using alone (rules §5). */
import type { Words } from './language.ts'

/** Stopping these can kill: drink, benzos, barbiturates and their like. */
const drink =
  '(alcohol|drinking|drink|drinks|vodka|liquor|booze|boozing|beer|beers|whiskey|rum|gin|wine|drank|drunk|nips|handle|fifth|etoh|the bottle|sauce|alcoholic|hennessy)'
const benzo =
  '(benzo|benzos|xanax|xanny|xannies|xans?|bars|klonopins?|klonopin|clonopin|kpins?|k pins|clonazepam|valiums?|diazepam|ativans?|lorazepam|librium|alprazolam|phenobarb|phenobarbital|gabapentin|gabbies|barbiturates?|temazepam|restoril|baclofen|phenibut|ghb)'
const either = `(${drink.slice(1, -1)}|${benzo.slice(1, -1)})`
const tranq = '(tranq|medetomidine|xylazine|metedomidine|medatomidine|demon)'
/** What a body does that needs a doctor. */
const signs =
  '(shaking|shakin|shakes|shake|tremors?|tremoring|trembling|tremble|twitch|twitching|twitchy|twitches|seizures?|siezures?|seziures?|seizure|seize|seized|seizing|fits?|convulsing|convulsions?|convulsed|hallucinating|hallucinations?|hallucinate|halucinating|hallucinated|seeing (things|bugs|people|stuff|shit|shadows|spiders|ppl)|saw (things|bugs|people|shit|stuff)|hearing (things|voices|stuff|shit)|confused|confusion|delirious|delirium|disoriented|heart (is )?(racing|pounding|beating out)|bit my tongue|cant think straight|the sweats and|dts|dt|paranoid and|bugs|dont know what (year|day)|chest (hurts|pain)|passed out)'
const harmless = [
  '(shaking|shake) (my|his|her) (head|hand|ass|booty)',
  'shake (hands|it|off|shack)',
  '(milk|milkshake|protein) ?shakes?',
  '(cold|degrees|freezing|gloves|shivering|snow) ',
  '(my|her|his) (aunt|dog|cat|cousin|nephew|niece|kid) (_ ){0,2}seizures?',
  '(fits|fit) (me|perfect|good|well|great|in|right|the|him|her|my)',
  '(movie|show|lol|haha)',
]

const pregnant =
  '(pregnant|pregnent|pregant|preg|prego|preggo|preggers|expecting|months along|mo pregnant|mos pregnant|weeks along|wks along|weeks pregnant|months pregnant|with a baby inside|the baby)'
const sickness =
  '(dope ?sick|sick|withdrawal|withdrawals|withdrawing|withdrawling|kicking|detox|detoxing|cold turkey|no methadone|no subs|no suboxone|no dose|off methadone|stopped (everything|using|my|all|methadone|heroin|dope|cold)|quit (cold|everything|using)|cramping|cramps|shakes|shaking|bleeding|missed my dose|out of subs)'

const cantKeep =
  '(cant|cannot|can not|couldnt|could not|havent|havnt|have not|not|nothing|unable|wont|aint|never|doesnt|dont|isnt|no)( (even|really|been able to|able to|to|will|wanna|is|has)){0,3} (keep|kept|keeping|hold|holding|stay|stays|staying|stayed|held)( (anything|nothing|water|food|it|any|liquids?|fluids?|even|my|down|soup|stuff|a thing|or|and|meds|sips?|of|gatorade|ginger ale)){0,6} down'
const throwing = '(throwing up|throwin up|threw up|puking|pukin|vomiting|vomitting|vomit|puked|throw up|puke|barfing|heaving|dry heaving)'

const alone =
  '(alone|all alone|by myself|by my self|by maself|by myslef|myself|by my lonesome|on my lonesome|my lonesome|solo|on my own|home alone|by meself|(nobody|no one|noone|no1|no body|aint nobody|nobodys|no ones)( (else|is|s|will be|to use|to be|gonna be)){0,2} (here|around|home|there|with me|with|watching|in the house|coming|to watch|nearby)|just me|just me and|only me|dolo)'
const uses =
  '(use|using|usin|get high|getting high|get hi|gettin high|shoot up|shooting up|shootin up|shoot|shooting|smoke|smoking|do it|do some|do this|doing it|doing some|do a (line|bump|shot|bag|hit)|hit it|hit this|hit the pipe|hitting the pipe|slam|slamming|bang|banging|bang one|dose|fix|relapse|relapsing|get loaded|sniff|sniffing|snort|snorting|do dope|do my shot|do a bag|boof|boot up|cook up|cooking up|bump|inject|injecting|get well|do one|slam one|hit one|bang a|take a hit|nod|use it|try it|use again|get fucked up|get lit|pick up|use fent|do fent)'
const will =
  '(gonna|going to|gon|about to|abt to|abt 2|bout to|bouta|boutta|bout 2|about 2|finna|fixing to|fixin to|fittin to|ima|imma|im a|i will|ill|ready to|planning to|planning on|plan to|im|i am|just|gotta|getting ready to|gettin ready to|fina|go|heading home to|heading to|going home to|on my way to|gonna just|is about to|i might just|to)'
const stuff =
  '(bag|needle|rig|dope|stuff|pipe|fent|fentanyl|fetty|heroin|bundle|works|shot|point|syringe|gram|bun|bags|pills|blues|percs|crack|tranq|hard|rock|kit|dose|package|pack)'
const notAlone = [
  '(never|dont|do not|didnt|not|shouldnt|wasnt|wont|nobody should|no one should|havent|wouldnt|aint|isnt|without)( (ever|gonna|going to|to|want|wanna|like|should|even|have|been)){0,3} (use|using|used|shoot|smoke|get high|do it|relapse|cop|alone)',
  '(smoke|smoking) (a |my )?(cigs?|cigarettes?|butts?|weed|bowl|turkey|ribs|detector|alarm|alone is bad for)',
  '(bus|bathroom|kitchen|laundry|computer|phone|shower|stove|microwave|library|bike|car) (_ ){0,2}(by myself|alone)',
  '(use|using) (the|a|my|your|this|their) (phone|bathroom|computer|shower|kitchen|laundry|stove|bus|card|cane|walker)',
  '(hoops|pool|video|basketball|movie|selfie|photos?)',
  'leave me alone( _){0,2}$',
  'alone time',
]

export const enWithdrawal: Words['danger']['withdrawal'] = {
  sure: [
    { says: `${signs}( _){0,14} ${either}`, unless: [...harmless, '(wasnt|was just|just|only|i was) drunk', 'overdose'] },
    { says: `${either}( _){0,14} ${signs}`, unless: harmless },
    {
      says: `${signs}( _){0,8} (withdrawals?|withdrawing|withdrawling|detoxing|kicking|wds|cold turkey|detox)`,
      unless: [...harmless, '(went|going|go) to detox'],
    },
    { says: `(withdrawals?|withdrawing|withdrawling|detoxing|kicking|wds|cold turkey|detox)( _){0,8} ${signs}`, unless: harmless },
    { says: '(dts|d ts|the dt|delirium|delirum|delerium|dt s)( tremens)?' },
    {
      says: `${tranq}( _){0,5} (withdrawals?|withdrawing|sick|wd|wds)( _){0,8} (heart|blood pressure|bp|chest|throwing|puking|vomiting|cant|shaking|passed|dizzy|sweating|bad|crazy)`,
    },
    { says: cantKeep },
    {
      says: `${throwing}( _){0,5} (everything|water|nonstop|non stop|for days|_ days|_ day|blood|all day|since|constantly|bile|all night|even water|every (hour|few)|_ times|everything i|cant stop)`,
      unless: [
        '(food poisoning|chinese|bad (fish|food|chicken|milk)|flu|bug|covid|drunk|kid|baby|daughter|son|dog|cat|norovirus|stomach virus)',
      ],
    },
    {
      says: `(been|keep|kept|cant stop) ${throwing}( _){0,2} (_ days|days|for|all|since|nonstop)`,
      unless: ['(food poisoning|chinese|flu|covid|dog|cat)'],
    },
    {
      says: '(no|havent|aint|cant|barely|not|hasnt)( (been|even)){0,1} (pee|peed|pissed|peeing|pissing|urinated)( (in|since|all|today|for|at)){0,1}',
      unless: ['(dog|cat|drug test|for my po|cup)'],
    },
    { says: `${pregnant}( _){0,12} ${sickness}`, unless: ['(sick of|morning sickness|dad)'] },
    { says: `${sickness}( _){0,10} ${pregnant}`, unless: ['(sick of|morning sickness|need a)', 'the baby (_ ){0,2}(is|has|got)'] },
    {
      says: '(months|mo|mos|weeks|wks) (pregnant|along|preg)( _){0,10} (stopped|cramp|cramps|cramping|shakes|sick|no methadone|withdrawal|kicking|detox|quit)',
    },
    {
      says: '(had|having|have|has|got|get|a|two|2|3|another|my)( (a|an|another|two|2|3|bad|big|small|grand mal|more|few)){0,2} (seizures?|siezures?|seziures?|sezure|seisure)( |$)?',
      unless: [
        '(my|her|his) (aunt|dog|cat|cousin|nephew|niece|kid|brothers kid)( _){0,2} seizures?',
        '(disorder|meds|medication|med|epilepsy|epileptic|neurologist|keppra)',
        '(movie|show)',
      ],
    },
    { says: '^(_ ){0,3}seizures? (last night|today|yesterday|this morning|again|tonight|in (my|the))' },
    { says: '(i |had |having |2 |two |a )(had |having )?(a |2 |two |some )?fits? (and|last|yesterday|today|from|this)', unless: harmless },
    {
      says: '(seeing|seein|saw|see|feel|feeling) (bugs|spiders|things|stuff|people|shadows|shit|rats|snakes|ants)( (crawling|on|that|in|all|coming|moving|and|again|everywhere|under|arent|aint|not|there|real)|$)',
      unless: [
        '(bed ?bugs|at the|in the (park|shelter|street|kitchen)|lately|clearly|differently|people (again|at|in|on|that i))',
        '(see|saw|seeing) (people|things|stuff|shit) (in|at|on|that|and|again|like|coming|there)',
      ],
    },
    {
      says: '(bugs|spiders|ants|worms|snakes) (are |is |r )?(crawling|all over|on|coming out|under|in)( (of|the|my|me|up|on)){0,3} (walls?|me|skin|ceiling|arms?|floor|bed)',
      unless: ['(bed ?bugs|bites|exterminator|roach|landlord)'],
    },
    {
      says: '(hallucinating|hallucinations|hallucinate|halucinating|halucinations|hallucinated)',
      unless: ['(movie|ai|chatgpt|shrooms|acid)'],
    },
    {
      says: `(need|needs|gotta have|have to have|got to have|gotta|must)( (a|to|have|my|another|some)){0,3} (drink|drinks|shot|beer|nip|vodka)( _){0,5} (stop|shake|shaking|shakes|function|steady|from shaking|seize)`,
      unless: ['protein'],
    },
    {
      says: `(cut|took|taken|taking|kicked|pulled|weaned)( (me|him|her|my|us|them|all)){0,2} off( (of|my|all|the|his|her)){0,2} ${benzo}( _){0,8} (cold|shak|shaking|shakin|sick|twitch|twitching|seize|now|scared|cant|and)`,
    },
    { says: `(drink|drinking|drank)( _){0,8} (last time i (seized|had a seizure|shook|almost died)|on my own tonight( _){0,4}seiz)` },
    {
      says: `(the )?shakes (are|r|is|so|got|get|getting|real|wont)( (so|really|real|too|very)){0,1} (bad|worse|stop|terrible|crazy)|(bad|got the|have the|terrible|having the|worst) shakes`,
      unless: harmless,
    },
    {
      says: '(shaking|shakin|twitching|sweating)( _){0,3} (seeing|hallucinat|throwing up blood|cant stop shaking|uncontrollably|hearing)|(shaking|twitching|trembling) (uncontrollably|all over|nonstop|violently)',
      unless: harmless,
    },
    { says: '(dehydrated|dehydration)( _){0,6} (withdrawals?|kicking|detox|sick|dope ?sick|passed out|cant)', unless: ['heat'] },
    {
      says: '(heart|pulse|bp|blood pressure)( (is|was|rate|at|wont|keeps|so)){0,2} (racing|pounding|wont slow|crazy|out of|1(2|3|4|5|6|7|8|9)0|sky|through the roof)( _){0,8} (withdrawals?|coming off|detox|kicking|quit|stopped|sick|alcohol|benzos|tranq)',
      unless: ['love'],
    },
  ],
  possible: [
    { says: '(dope ?sick|dopesick|dopsick|dope sik|drug ?sick|junk ?sick|fent ?sick|tranq ?sick|fetty sick)' },
    {
      says: '(withdrawals?|withdrawl|withdrawls|withdrawing|withdrawling|withdrawel|withdrawels|wds|wd|in wd)',
      unless: ['(bank|atm|money|account|cash|ebt|case|court|college|class)'],
    },
    { says: '(precipitated|precip|precipped|pw d|precipitate)', unless: ['rain'] },
    {
      says: '(kicking|kickin|kick)( (rn|now|dope|cold|it|heroin|fent|methadone|subs|opiates|at home|on my own|hard|by myself|again|today|right now|since|day|this shit|bad|off)|$)',
      unless: ['(baby|back|ass|it with|leg day|kick it (with|at|later)|out|butts|soccer|alive and kicking|still kicking|off (at|the))'],
    },
    { says: '(legs?|feet) (are |is |r |keep |wont stop )?(kicking|restless|jumping|twitching)|restless legs?' },
    { says: '(cold turkey|coldturkey)', unless: ['(twice before|years ago|once before|never took|sandwich|leftover)'] },
    {
      says: '^(_ ){0,2}(im|i am|i feel|i m|feelin|feeling|i been|been|still|so|really)( (so|real|really|hella|wicked|still|too|very|feeling|fuckin|fucking|super|just|getting|feelin|a little|kinda)){0,2} (sick|ill)( (rn|today|right now|as fuck|af|as hell|bad|again|and need|man|now|tho|bro|yo|please|help)){0,2}$',
    },
    {
      says: '(getting|gettin|starting to get|starting to feel|start to feel|about to be|gonna be|gonna get|feel|feeling|been|so|wicked|woke up|be|waking up|being|dying) sick( (from|rn|off|again|soon|without|cuz|by|if|in the morning|all|no dose|last|bad|and i|off the|for days|every|as hell|as fuck|tonight)|$)',
      unless: ['(sick of|covid|flu|cold|kid|daughter|son|dog|mom|stomach bug|food|sick and tired)', 'sick (day|as a dog)', 'no longer'],
    },
    {
      says: '(need|needa|gotta|got to|have to|tryna|trying to|want to|wanna|just want to|gettin|get) (get |be |feel )?(well|straight|unsick|off e)( (rn|now|today|so|before|asap|bad)|$)',
      unless: ['(get well (soon|card)|very well|as well|well soon|scared straight|go straight|oh well)'],
    },
    {
      says: '(missed|no|out of|miss|lost|without|didnt get|cant get|not had|havent had|skipped|ran out of)( (my|any|a|the|all my|more)){0,2} (dose|doses|methadone|subs|suboxone|sub|strips|take ?homes|done|bupe|subutex)( _){0,6} (sick|feeling it|feel|hurting|withdrawal|withdrawals|cramps|bad|sweating|kicking|shaking|rough|im)',
      unless: ['(im (ok|good|fine|alright)|so im ok)'],
    },
    {
      says: `(ran out|run out|running out|out|outta|lost|stopped|quit|off|stopping|quitting|came off|coming off|comin off|cut off|cut me off|without|no|no more|tapering off|taper|weaning off|need)( (of|my|the|all|taking|from|all my|on|more|any|some|script for)){0,3} ${benzo}`,
      unless: [
        '(gold|iron|candy|chocolate|handle|monkey|snack|granola|the) bars',
        '(years|yrs) (ago|clean)',
        'bars (close|closed|tonight)',
      ],
    },
    {
      says: `(trying to|tryna|gonna|going to|want to|wanna|need to|im|i|just|how (do|can) i|about to|been|thinking of|thinking about)( (to|just|really|try|try to|completely|trying to)){0,3} (stop|stopped|quit|quitting|stopping) (drinking|alcohol|booze|vodka|liquor|drinkin)( _){0,6}`,
      unless: ['(years ago|months (sober|ago)|clean|ago i|long time|soda|coffee|sugar|good|proud|pop|celebrat)'],
    },
    {
      says: '(havent|havnt|aint|have not|no|didnt|not)( (had|even|a|any|drank|drunk|drinking|in|a single)){0,3} (drank|drunk|a drink|drink|drinks|alcohol|booze|vodka|liquor|beer)( _){0,4} (today|shaky|shaking|yesterday|sweating|since|feel|hours|days|sick|rough|all day)',
      unless: ['(years|months|clean|proud|sober|celebrat|water)'],
    },
    {
      says: '(feel|feeling|im|so|all|hands are|getting|kinda|really|bit) shaky',
      unless: ['(video|bridge|table|nervous|coffee|hungry|eat)'],
    },
    {
      says: '(goosebumps|goose bumps|runny nose|yawning nonstop|cold sweats|hot and cold|night sweats|hot flashes and|chills and|the sweats|sweating and|cramps and|body aches|bone pain|skin crawling)( _){0,6} (whole 9|whole nine|runs|cramps|sick|kick|kicking|dope|all of it|no sleep|withdrawal|aches|puking|chills|throwing up|shits|again|yawning)',
      unless: ['(flu|covid|a cold|tylenol)'],
    },
    {
      says: '(the runs|the shits|stomach cramps|diarrhea|leg cramps|cramping)( _){0,5} (kick|kicking|dope|sick|withdraw|throwing up|cant sleep|all day|from|and)',
      unless: ['(food|chinese|period|pizza|milk|taco)'],
    },
    {
      says: '(coming|comin|came) (down|off)( (so|real|really|hard|bad|off|it|rn|of|from|dope|fent|heroin|meth|crack|methadone|speed|ice|subs|opiates|a bender|everything)){1,3}',
      unless: ['(snow|rain|sidewalk|stairs|ladder)( |$)', 'coming down (to|with|the)', 'come off as'],
    },
    {
      says: `(cant stop|wont stop|nonstop|keep|been) ${throwing}|${throwing} (and|im) (sick|shaking|the)`,
      unless: ['(food poisoning|chinese|flu|covid|dog|cat|kid|baby|milk)'],
    },
    {
      says: '(pregnant|preg|prego|preggo|expecting|months along|carrying)( _){0,8} (use|using|still using|use|high|dope|fent|methadone|meth|drinking|drink|relapsed|heroin|crack)|(using|use|used|high|dope|fent|drinking|relapsed)( _){0,6} (pregnant|preg|prego|preggo)',
      unless: ['my girl is pregnant'],
    },
    {
      says: '(how long|how many days|when)( (does|do|will|is|til|till|until)){1}( (the|being|this|it|i|im|dope|till)){0,3} (sick|sickness|withdrawals?|kick|kicking|detox|feeling)( _){0,3}',
      unless: ['(detox (wait|list|bed)|covid|flu|how long is detox)'],
    },
    {
      says: '(anything|something|meds|help|comfort meds|what can i take)( (for|with)){1}( (the|my|these|this)){0,1} (withdrawals?|sickness|sick|shakes|kick|kicking|detox)',
    },
    {
      says: '(day|night) (1|2|3|4|5|one|two|three|four|five)( (of|off|no|without|and)){1}( (the|my|no|dope|fent|subs|methadone|kicking|it|withdrawal|h|i|booze|drinking)){1,3}( _){0,6} (sick|garbage|shit|bad|rough|hell|dying|hurting|cant|awful|sweating|sleep)|(third|second|first|fourth|2nd|3rd|1st) day (off|of|without|no)( _){0,6} (garbage|sick|shit|rough|hell|hurting|awful|bad)',
    },
    {
      says: '(need|want|drinking|drink)( (a|to|my|every|in|the|some)){0,3} (drink|morning)( (or|to|just|and)){1}( _){0,2} (sick|shake|shakes|steady|normal|function|even)',
    },
  ],
}

export const enAlone: Words['danger']['alone'] = {
  sure: [
    {
      says: `${uses}( _){0,5} ${alone}`,
      unless: [
        ...notAlone,
        '(used to|years ago)',
        '(do it|do this|doing it|do some|try it|pick up|fix|doing this|shoot|smoke)( _){0,5} (myself|on my own|by myself|alone|solo)$',
        '(tired of|hard|cant|raising|raise|kids) (_ ){0,3}(do|doing) (it|this)',
        '(move|moving|cleaned|cook|fix|fixed|laundry|paperwork|forms?|application|stairs)',
      ],
    },
    {
      says: `${will}( _){0,2} (do it|do this|do some|try it|shoot|smoke|hit it)( _){0,4} ${alone}`,
      unless: [...notAlone, '(move|clean|cook|laundry|paperwork|forms?|application|job|raising|recovery|sober|detox)'],
    },
    {
      says: `(alone|by myself|solo)( _){0,10} ${will}( (to|just|go|probably|prolly|still|be)){0,2} ${uses}`,
      unless: [...notAlone, '(never|dont|not) (_ ){0,2}alone'],
    },
    {
      says: `${alone}( _){0,8} (gonna|going to|about to|abt to|bout to|boutta|finna|fixing to|ima|imma|planning to|im|and)( (to|just|go|probably|still|be)){0,2} (use|using|get high|getting high|shoot up|shooting up|relapse|relapsing|do it|do some|slam|do a shot|do a bag|hit the pipe|smoke (fent|dope|crack|it)|use it|do this bag|dose|cook up|boot up)`,
      unless: [...notAlone, 'myself (_ ){0,8}(do it|im)'],
    },
    {
      says: `${alone}( _){0,6} (with|w|and|got|have|holding|this|bag|needle)( (a|this|my|the|and|me|some)){0,3} ${stuff}`,
      unless: [
        ...notAlone,
        '(trash|sleeping|grocery|duffel|food|hand|tea|garbage) bags?',
        '(hung up|took|picked|carried|got myself|bought|fixed|packed)',
        'myself (_ ){0,3}(kit|pack|bag|shot)',
        'by myself (_ ){0,2}(kit)',
        'hard',
      ],
    },
    {
      says: `(got|copped|cop|have|scored|holding|picked up|bought|grabbed|w|with|just got|this|just me and)( (a|this|my|the|some|and|me|just|me and)){0,3} ${stuff}( _){0,7} ${alone}`,
      unless: [...notAlone, '(trash|sleeping|grocery|duffel|food|hand|tea|garbage) bags?', '(carried|carry|kit|work|works|hard|moved) '],
    },
    {
      says: '(copped|scored|picked up|just got some|just copped|reupped|re upped|caved)( _){0,10} (alone|by myself|nobody (there|home|here|around)|my tent|solo|in my car|in my room|bathroom|use|do it|gonna do)',
      unless: ['(picked up) (my|the) (kids?|meds|check|script|food|son|daughter|groceries|mail)', ...notAlone],
    },
    {
      says: '(about to|bout to|abt to|abt 2|gonna|going to|finna|fixing to|ima|imma|gon|ready to|boutta|getting ready to|i will|im) (use|relapse|shoot up|get high|slam one|do a shot|do my shot|do a bag|do this bag|do some dope|using|relapsing|hit this|shooting up|use fent|do fent|smoke fent|use dope|bang this)( (again|my|a|this|some|one|it|now|tonight|rn|right now|soon|in|and|5|10|min|minutes|mins|dope|fent|today|later|so|alone|can|anyway|if)){0,4}$',
      unless: [
        ...notAlone,
        '(im|am) using (the|a|my|your|this)',
        '(with|and) (my|a) (buddy|friend|girl|boy|man)',
        'later$',
        '(not|never|aint) (_ ){0,1}(use|relapse|using)',
        '(might|scared|afraid|worried|feel like|think|thinking|thought) (_ ){0,4}(use|relapse|using|get high)',
      ],
    },
    { says: '(im|i am|about to be|gonna be|i been) using( (in|rn|right now|now|tonight)){1}', unless: notAlone },
    {
      says: '(relapsing|shooting up|getting high|about to shoot|hitting the pipe|cooking up) (rn|right now|now|tonight|again alone)',
      unless: notAlone,
    },
    {
      says: '(need|want|be my|got|have|looking for|find|can (u|you|someone|somebody) be my|any)( (a|me a|you to be my|no|my|someone to)){0,2} (spotter|spot me)',
      unless: ['(gym|bench|lift|spot me (a|some|5|10|20|cash|money|bucks))'],
    },
    {
      says: '(stay|someone|talk|be|sit|somebody|hang|on)( (on|with|me|to|stay|be)){0,3} (on the (phone|line)|line|phone|company)( (with|w)){0,1}( me){0,1} (while|when|til|im|as) (i|im)?( _){0,3}(use|using|do|dose|shot|hit|shoot)?',
    },
    {
      says: '(text|check|call|hit|check on)( (me|on|up|in|back)){0,3}( (in|after)){0,1}( _){0,3} (to see|make sure|see) (if )?(im|i am|that im) (alive|breathing|ok|okay|still here|not dead|good)',
      unless: ['(tomorrow|daily|everyday|every day)'],
    },
    {
      says: '(if|when) i (dont|do not|stop) (text|answer|reply|respond|hit|call|write)( (you|u|back|me)){0,3}( _){0,4} (send|call|come|using|911|somebody|someone|narcan|help)',
    },
    {
      says: '(know|said|told|supposed|shouldnt|should not|never|say)( _){0,5} alone( (but|and|when i|anyway|tho|though|yet)) (i|im|here|here we|use|we)( _){0,3}',
      unless: ['(never|dont) (_ ){0,4}alone (but|and) i (dont|didnt|wont|got|have|always have)', 'use with'],
    },
    {
      says: '(always|only|usually|mostly|i|i mostly|i just|prefer to|rather|been) (use|using|shoot|shoot up|get high|dose|do dope|do it)( (my|dope|fent|up|drugs|high|when im|at home)){0,2} (alone|by myself|solo|on my own|in my room|in my car|in private|by my self)',
      unless: [...notAlone, 'do it (on my own|by myself)$'],
    },
    {
      says: '(door|doors|locked|bathroom|room|car|tent|garage)( (is|was|the|my|in|door|locked|stall)){0,3}( _){0,3} (gonna|bout to|about to|finna|going to|fixing to) (use|get high|shoot|shoot up|do it|do some|slam|hit it)',
      unless: notAlone,
    },
    { says: '(nobody|no one|noone) (to|here to|around to) (use|get high|shoot up|watch me|spot me)( (with|up|so|now|use)){0,3}' },
    {
      says: `(needle|rig|syringe|shot|bag|pipe|fent|dope)( (is|in|my|hand|on|front|of|me|loaded|ready|the|and|im|cooked|up|drawn)){1,6} ${alone}`,
      unless: notAlone,
    },
  ],
  possible: [
    {
      says: '(wanna|want to|want 2|gonna|going to|might|could|thinking (about|of)|thinkin (about|of)|tempted to|urge to|urges to|about to|need to|gotta|dying to|feel like|feening to|fiending to|itching to|so close to|close to|want|scared ill|afraid ill|scared im gonna|think im gonna|think ill|ready to|scared i will|tryna)( (just|really|so bad|go|to|probably|prolly|end up|fuckin|fucking)){0,2} (use|using|get high|getting high|relapse|relapsing|cop|copping|pick up|picking up|slip|slip up|mess up|fuck up|score|scoring|call my (guy|dealer|plug|man)|calling my (guy|dealer|plug|man)|hit up my (guy|dealer|plug)|shoot up|go cop|use again|use so bad)( (rn|so|bad|tonight|again|today|now|later|right now|real|really|alone|here|i can|and|somebody|some|dope|fent|idk|help|one|just|but|tho|cuz)|$)',
      unless: [
        '(pick up|picking up) (my|the|a|some|his|her|food|from|at|it|socks|kits?|supplies|groceries|two|more|narcan)',
        '(dont|do not|never|not|aint|no longer)( (even|really)){0,1} (want|wanna|gonna|going to|feel like|need|tempted|tryna)',
        '(use|using) (the|a|my|your|this|their|it for|that|ur)( |$)',
        'score (tickets|some (food|boots|shoes))',
        '(mess|fuck|slip) up (the|my|on|his|her)',
        '(with|and) (my )?(buddy|friend)',
        '(bag|use) of ',
      ],
    },
    {
      says: '(cravings?|urges?|craving|fiending|fiendin|feening|feenin|jonesing|itching)( (are|r|is|so|really|real|super|wicked|hella|hitting|got|getting|been|it|for)){0,4}( (bad|strong|crazy|hard|heavy|rn|hitting|tonight|dope|fent|it|right now|high)){1,2}( _){0,6} (alone|by myself|home|tonight|nobody|no one|cant|rn|help|gonna|might)',
      unless: ['(but i|went for|walk|meeting|called my sponsor)'],
    },
    {
      says: '(bag|dope|stuff|shot|pills|fent)( (is|thats|thats been|sitting)){0,2} (in|on|burning)( (a|my|the|hole|in|hole in)){1,3} (pocket|hand|lap|table|purse|car|desk|drawer|sock)',
      unless: ['(trash|sleeping|grocery|food)'],
    },
    {
      says: '(got|have|holding)( (a|my|this|some|the)){1,2} (bag|dope|fent|needle|rig|bundle|stash)( (and|on me|right here|here|here with me|in my|but|im|dont|need)|$)',
      unless: ['(bag of|trash|sleeping|grocery|food|duffel|narcan|sharps|needle exchange)', '(test|strip|kit)'],
    },
    {
      says: '(my )(guy|dealer|plug|dude|connect|man)( (keeps|kept|keep|is|just|be|wont stop|been|hit|s|always|hits|text|texted|called)){1,2} (texting|calling|hitting|hit|texted|called|me|text|on|up|around|here|outside|open|around the corner|hitting me)( (me|up|back)){0,2}( |$)',
      unless: ['my man', 'job|boss'],
    },
    {
      says: '(alone|by myself|home alone|nobody (is )?(here|home|around)|no one (is )?(here|home|around)|empty house|quiet house|house is (empty|quiet)|house to myself|place to myself)( _){0,10} (paid|money|payday|cash|bored|cravings?|craving|bag|guy|dealer|temptation|tempted|thinking|you know|u know|picked up|how that goes|itching|itchy|idk|urge|nothing to do|check came|cant sleep|got my check|trigger|triggered)',
      unless: ['(home alone (is|movie|2)|tv|not lonely|never use alone|by the box)'],
    },
    {
      says: '(paid|payday|money|check came|cash|picked up|cravings?|craving|bored|tempted|got paid|bag|use|using|high|relapse)( _){0,10} (nobody (home|here|around)|no one (home|here|around|is around)|home alone|by myself|alone|roommates? gone|house is empty|on my own tonight|all by myself)',
      unless: [...notAlone, '(movie|home alone 2|pick(ed)? up (my|the) )', '(wasnt|was not|werent|isnt|arent|not) (_ )?(by myself|alone)'],
    },
    {
      says: '(roommates?|roomate|wife|husband|kids|girl|everyone|everybody|family|man|girlfriend|boyfriend|bf|gf)( (is|are|r|all|went|out|at|s|will be|be|left|gone)){1,4}( _){0,6} (gone|away|out|weekend|dads|sisters|moms|holiday|asleep|trip|town)( _){0,12} (you know|u know|guy|temptation|itch|cravings?|why|picked up|alone|how that goes|quiet|bag|paid|bored|dealer|tempted|myself)',
      unless: ['(lonely but ok|movie|cleaning)'],
    },
    { says: '(you|u) know (why|how that goes|what that means|what im (gonna|about)|what happens|how i get|what comes next|what i do)' },
    {
      says: '(might|may|wont|not gonna|not going to|prolly not gonna|dont think ill|not sure ill|probably wont) (not )?(be (good|ok|okay|clean|sober|strong)|make it (thru|through)|stay (clean|sober)|behave)( (tonight|the night|today|this weekend|much longer|rn|tn|without)|$)',
    },
    {
      says: '(dont|do not|didnt|cant|never|nobody|no one|not)( (want|let|like|wanna|ever|can|gonna|have|wants)){0,2}( (anyone|anybody|no one|nobody|people|them|my kids|my family|him|her)){0,1}( (to|see|knows?|sees?|watch|catch|find out)){1,2}( (me|when|that|i)){1,2} (use|using|high|shoot|do it|shoot up|get high|when i use|like that when)',
      unless: ['(my kids to see me high again|dont use)'],
    },
    {
      says: '(bathroom|car|tent|stall|garage|closet|basement|stairwell|porta potty|bathroom at work|dunks bathroom|room)( (is|thats|at|work|the|in|my)){0,4} (where|when)( (i|i usually|i always|i mostly|i|im)){1,2} (do|use|get high|usually|shoot|go to|dose)( (it|high|my|up|use)){0,2}',
    },
    {
      says: '(usually|always|mostly|normally)( (im|i|just|i am|it|its)){1,2}( _){0,4} (car|room|tent|bathroom|garage|basement|alone|by myself|stall|bedroom)( (when|where|is where)) i',
    },
    {
      says: '(fighting|fightin|resisting|trying not to use|trying to resist|struggling|trying so hard not)( (it|this|the|to|with|not|urge|urges|cravings?|bag|use|hard|so|bad)){1,4}( |$)',
      unless: [
        '(my cousin|them|each other|the landlord|case|eviction|struggling (with|to) (my|the) (bills|rent|stairs|phone|form|math))',
        '(the|my) (cold|flu|ticket|judge)',
      ],
    },
    {
      says: '(about to|bout to|finna|gonna|going to|headed to|on my way to|omw to|went to|might) (go )?(cop|score|meet my (guy|dealer|plug)|re ?up|grab a bag|get a bag|buy a bag|get some dope|pick up a bag)',
      unless: ['(score (tickets|a)|cop (some|a|new|them) (shoes|boots|sneakers|jacket|hoodie|food|phone|jordans))'],
    },
    {
      says: '(alone|lonely|by myself)( _){0,6} (motel|hotel|money|pocket|bag|nothing to do|relapse|trouble|trigger|triggered|dope)',
      unless: notAlone,
    },
    {
      says: '(dont|do not) need (a|no|ur|your) lecture|(tolerance)( (is|s|has|so|gone|went|way|real|prob)){0,3} (low|down|gone|nothing|shot)',
    },
  ],
}
