/** English sentences about who people are: they themselves, we, and what we keep of them. */

import { kin, names, police, you } from './en-people.ts'
import type { Words } from './language.ts'

type WhoAsked = Pick<Words['asked'], 'wrong-number' | 'death' | 'under-18' | 'who' | 'data' | 'forget'>

const wrong = '(wrong|wrng|rong|worng|wroung|incorrect)'
const theirs = '(his|her|their|hers|moms|dads|sons|brothers|sisters|daughters|wifes|husbands|uncles|cousins)'
const died =
  '(died|dead|is dead|hes dead|shes dead|deceased|passed|passed away|pass away|hes gone|shes gone|is gone|gone|killed|murdered|no longer (with us|alive|here|living)|didnt make it|did not make it|never made it|in heaven|found dead|expired)'
const aPhone = '(number|phone|cell|cellphone|line|phone number)'

/** Eight to seventeen. */
const age = '(8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
/** What makes a number no age. */
const notAge =
  '(?! (days?|weeks?|wks?|months?|mos?|hours?|hrs?|mins?|minutes?|sober|clean|years? (sober|clean|in|into|out|off|late|now|since)|yrs? (sober|clean|in|out)|on|st|th|pounds|lbs|blocks|percent|off|of|in line|steps?|bucks|dollars|away|late|behind|am|pm|miles?|down|and 0|for|times|feet|over|under|grand|to|bags?|a day)( |$))'
const notTheirAge = [
  '(when|since|til|till|before|back when|like|if) (i was|i were|im|i am|i turned|i hit|she was|he was|i was like) (_ ){0,1}(8|9|10|11|12|13|14|15|16|17)',
  '(my|his|her) (_ ){1,2}(is|turned|turns|just turned|was) (_ ){0,1}(8|9|10|11|12|13|14|15|16|17)',
]
const grade = '(6th|7th|8th|9th|10th|11th|12th|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)'
const notMySchool = [
  '(teach|teacher|teaching|taught|my (son|daughter|kid|kids|boy|girl|nephew|niece|brother|sister|cousin)|when i was|since|back in|was in|dropped out|hes|shes|friend from)',
]

/** Those who should not see what is written here. */
const authority = `(${police.slice(1, -1)}|dcf|cps|dss|po|p o|probation|probation officer|parole|parole officer|ice|immigration|court|courts|judge|da|insurance|boss|job|landlord|doctor|family|parents|mom|husband|wife|dta|housing|government|anyone|anybody|anyone else|anybody else|someone else|other people|people|outsiders|third parties|school)`
const written =
  '(this|these|it|my texts?|our texts?|my messages?|texts|the texts|messages|what i (say|text|write|send|type|put|tell)|what we (say|text|write)|my info|my stuff|my answers|here|me|us|them)'

const info = '(info|information|data|records?|stuff|file|notes?|details|things|personal (info|information|data|details)|history|paperwork)'
const mine = '(my|all my|any of my|all the|any|the|all of my|all)'
const erase = '(delete|delet|dlete|deleet|erase|wipe|destroy|remove|get rid of|clear|scrub|purge|shred|trash|throw out|throw away)'
const notErase = [
  '(dont|do not|never|didnt|wont|would|please dont|accidentally|i|he|she|they|we|it|who|phone|facebook) (_ ){0,1}(delete|deleted|erase|erased|wipe|destroy|remove|removed|get rid|clear|trash|throw)',
  '(facebook|record expunged|court|cori|judge)',
]

export const enWhoAsked: WhoAsked = {
  'wrong-number': [
    {
      says: `${wrong}( (damn|fucking|phone|cell|god damn)){0,1} (number|numbers|numba|numbr|numer|num|nmber|no|person|persn|guy|girl|dude|lady|chick|man|woman|party|buddy|cell|contact|recipient|phone|kid|house|individual|bro|one pal)`,
      unless: [
        '(i|she|he|they|lady|clinic|office|ive|hes|doctor) (_ ){0,1}(gave|give|called|dialed|call|dial|texted|had|have|wrote|put|took|got|get|keep|kept|calling|dating|married|trusted)( (out|down|me|him|her|them|up|calling|dialing|with)){0,2} (the |a |my )?wrong',
        '^(dialed|called|texted|got|took|gave) (the |a )?wrong',
        'messed with the wrong',
      ],
    },
    {
      says: `${you}( (must|mustve|must have|musta|have|might|mighta|probably|prolly|are|r|r u|keep|were|think|all|guys|want|mean|be)){0,3} (meant|mean|want|wanted|looking for|lookin for|thinking of|texting|text|reached|trying to (reach|text|get)|tryna reach|got|have|need|after|thinking i am)( (to text|to reach|to message|to send (this|it) to|to call|for)){0,1} (someone|somebody|some one|another person|a different person|some other (person|guy|dude|man|woman|lady|girl|one)|the (other|previous|old|last) (person|owner|guy))( else){0,1}`,
      unless: [
        '(can|could|do|did|will|would|should) (you|u|yall) (_ ){0,2}(someone|somebody|text|have|need|got)',
        'else (i can|to talk|who can|available|there|on call)',
      ],
    },
    {
      says: '(confused|mixed up|mistaken|mistaking|confusing|mixing|confuse)( (me|us)){0,1}( (up)){0,1} (with|for|w) (someone|somebody|some|another|a)',
    },
    { says: '(have|got) me (confused|mixed|mistaken)' },
    {
      says: '(misdial|misdialed|misdialled|mis dialed|mistexted|mis texted|miss dialed|dialed wrong|texted wrong|typed (the|it|a) wrong)',
      unless: ['^i ', '(i|sorry i|my bad i) (misdialed|mistexted|dialed)'],
    },
    {
      says: `(this|it|that|u|you|i)( (is|was|s)){0,1} (isnt|is not|aint|not|ain|isn|im not|am not|wasnt)( (even|a|my)){0,1} ${names}`,
      unless: ['(not|isnt|aint) (will|rich|mark|bill|frank|pat|angel|rose|dawn|may|rob) '],
    },
    {
      says: `^(im|i am|i m|sorry im|no im|nah im|hi im|hey im)? ?not ${names}( (lol|bro|sorry|here|dude|this|at|you|u|take|please|stop|wrong)|$)`,
    },
    { says: `(im|i am|i m) not ${names}( |$)?`, unless: ['not (will|rich|frank|pat|ray|rose) '] },
    {
      says: `(im|i am|i m|this is|this|thats|its) (not|aint|isnt) (him|her|that (person|guy|dude|girl|woman|man)|the (person|guy|one|man|woman|girl) (you|u|yall|that)|who you|who u|who yall)`,
    },
    { says: `who (is|the hell is|tf is|is this|the fuck is|dis|s) (_ ){1,2}(im|i am|thats|this|that) (is |s )?(not|isnt|aint)` },
    { says: `(whos|who is|who s) ${names}` },
    { says: 'not my name', unless: ['(id|card|license|mail|letter|lease|bill|court)'] },
    { says: 'my (name|names)( (is|was)){0,1} (not|isnt|aint) (?!on|in|right|there|spelled|important|your|working|going|up|even|the)_' },
    {
      says: `(no|aint no|theres no|there is no|isnt a|dont have a|never been a|not a)( one){0,1}( (named|called|by)){0,1} ${names}( (here|at this|on this|lives here|in this|lol)){0,1}`,
      unless: ['no (will|mark|bill|pat|angel)$'],
    },
    {
      says: '(nobody|no one|noone|no body|aint nobody|theres nobody|no person|not anyone|isnt anyone|no such person|dont know anyone|dont know anybody|dont know a|dont know no one|dont know nobody)( (here|lives here|at this number|on this phone|at all)){0,2}( (by|with|named|called|of|goes by|under|using)){1}',
    },
    { says: '(by|with|of) (that|this) name( (here|at|has|lives|on)){0,1}' },
    {
      says: `(got|have|had|bought|getting|picked up|was given|been using)( (just)){0,1} (this|the|a new|dis) ${aPhone}( _){0,2} (ago|last week|last month|yesterday|recently|today|this week|two|few|week|month|whoever|who|not)`,
      unless: ['(from|off) (you|u|the (nurse|team|van)|a card|the hospital|my (nurse|worker))', 'lost my'],
    },
    { says: `(i )?just got (this|dis|the) (number|cell|line|phone number)` },
    { says: '(this|its|it|dis) (is )?(a )?(new|different) (number|phone|cell) (for me|who|you must|not)' },
    { says: 'new (phone|number|fone)( (sorry|so|bro|and|but)){0,1} (who|whos|hoo|hu)( (is|dis|this|tis|are|diz|dat|you|u|these)){0,2}' },
    {
      says: `(not|isnt|aint|no longer|is no longer|isn) (his|her|their|hers|${names.slice(1, -1)}|${names.slice(1, -1)}s|that persons|that guys|my (brothers|sons|exs|moms))( (old)){0,1} (number|phone|cell|line)`,
    },
    { says: `(previous|last|prior|old|former) (owner|holder|user)`, unless: ['(car|house|landlord|dog|cat|store|place|building)'] },
    {
      says: `(had|has|owned|used|used to have|used to own) (this|it|the|that|my)( ${aPhone}){0,1} (before|b4|previously|last|prior)( me){0,1}`,
      unless: ['(i|we|ive|you|u) (had|used)', 'i never'],
    },
    { says: '(changed|switched|lost|gave up) (her|his|their) (number|phone number)', unless: ['(he|she|dealer) (lost)'] },
    {
      says: '(person|people|guy|whoever|dude|lady|girl|man|woman|who ever|one)( (who|that)){0,1} (had|used to have|owned|has) (this|it|the|that) (number|phone|before|b4)',
      unless: ['(died|dead|passed|wake|funeral|deceased)'],
    },
    { says: '(its|it is|this is|number is|phone is) (mine|my number|my phone) now' },
    {
      says: 'this( number| phone){0,1} (is|goes to|belongs to|rings) (a |an |the |to a |to an )?(_ ){0,2}(business|pizza|fax|restaurant|landline|barber|barbershop|law|company|store|salon|church|dentist|doctors|dentists|auto|bakery|pharmacy|school|daycare|hotel|deli|garage|insurance|real estate|elderly|nail|plumbing|office)( _){0,2} (line|place|machine|number|shop|office|phone|store|house|firm|salon|company)',
      unless: ['my (work|job)'],
    },
    {
      says: 'this is a (business|restaurant|store|pizzeria|landline|company|church|dentist|salon|office|school)( (line|number|phone)){0,1}$',
    },
    { says: 'this is (an|a) (_ ){0,2}(womans|mans|ladys|persons|familys|childs|gentlemans) (phone|number|cell)' },
    {
      says: '(not|wasnt|isnt|werent|cant be|couldnt be)( (been|be)){0,1} (meant|intended|supposed to be|supposed to come) (for|to) (me|this|us)',
    },
    { says: 'must (be|have been|of been|a been) (for|meant for|intended for) (the|some|whoever|another|someone|somebody)' },
    {
      says: `(not|aint|isnt) (me|the one|the person|the guy|the girl|the lady|the man|who|whoever)( (that|who|its|it is)){0,1} ${you}( (are|re|is|r)){0,1} (want|think|looking|lookin|after|need|trying|tryna|thought|think im|meant)`,
    },
    {
      says: `(dont|do not|never|dnt|have no idea who|idk who)( (even|personally)){0,1} (know|knew|met|heard of|recognize) (you people|yall|the (man|woman|person|lady|guy) (you|u)|this (man|person|woman|guy)|that (man|person|woman|guy|name)|anyone (named|by)|anybody (named|by)|no ${names}|any ${names}|a ${names}|${names})( |$)?`,
      unless: [
        '(know|knew) (that guy|this guy|that person|this person|that man|this man|yall) (well|that|from|who|is|was|did|could|had|were|cared|do|have|got|still|can)',
      ],
    },
    { says: '(dont|do not|dnt) know (you|u)$', unless: ['if i'] },
  ],
  death: [
    {
      says: `^(sorry |hi |hello |um |no |well |please |stop |but |i am sorry |im sorry )?(he|she|they|the owner|owner|my ${kin})( (has|had|have|just|already|actually|sadly|unfortunately)){0,2} (died|passed|passed away|pass away|expired|deceased|didnt make it|did not make it)( (on|this|last|away|at|in|the|_)){0,4}$`,
      unless: [
        `my (friend|cousin|aunt|auntie|uncle|grandma|grandmother|grandpa|grandfather|gma|neighbor|mom|mother|dad|father)`,
        '(show|movie|tv|episode|book|cried|drug test|his test|her test|the test|class)',
        '(he|she|they) passed (the|a|his|her|my|it|me|by|out|on (the|it|that)|on me|with|through|inspection)( |$)',
      ],
    },
    {
      says: '^(sorry |hi |hello |no |well |stop )?(hes|shes|he is|she is|theyre|he was|she was)( (already|actually|now)){0,1} (dead|deceased|no longer with us|no longer alive|in heaven|gone forever|dead and gone|dead now)( _){0,8}$',
      unless: ['dead (tired|serious|wrong|broke|to me|asleep|on|weight|right|to the|set)', '(help|blue|breathing|narcan|i think|pulse)'],
    },
    {
      says: `(this is|this was|its|im|i am|i m|you have) (his|her|their|the|${names.slice(1, -1)}s) ${kin}( _){0,14} ${died}`,
      unless: ['(phone|battery|car) (died|is dead)', '(dad|mom|he|she) passed out', 'hes gone (to|out|for)', 'died (laughing)'],
    },
    { says: `${died}( _){0,8} (this|it|that|dis) (is|was|used to be) ${theirs} (phone|number|cell|line|${kin.slice(1, -1)})` },
    { says: `${died}( _){0,8} (im|i am|this is) (his|her|their) ${kin}` },
    {
      says: `(he|she)( (has|just)){0,1} (died|passed|passed away)( _){0,6} (have|has|got|answering|using|keep|kept|turned off|closing) ${theirs} (phone|number|cell)`,
    },
    {
      says: `(owner|person|guy|man|woman|tenant|one|user|lady|boy|girl|kid|whoever)( (of|who|with|that|had|has|owned|you|were|texting|are|on|used|looking for|trying to reach|this|for|u)){0,6} (this|that|the) ${aPhone}( _){0,4} (dead|died|deceased|passed|killed)`,
    },
    {
      says: `(person|guy|man|woman|one|boy|girl|lady)( (that|who|whom)){0,1} (you|u|yall)( (are|were|keep|r)){0,2} (texting|looking for|trying to reach|messaging|contacting|want)( _){0,2} ${died}`,
    },
    {
      says: '(wake|funeral|services?|memorial|burial)( _){0,6} (guy|person|man|woman|one|boy|girl|lady)( (who|that)){0,1} (had|owned|has) this (number|phone)',
    },
    {
      says: `my ${kin}( _){0,5} (died|passed|passed away|killed|dead|deceased)( _){0,5} (phone|number|texting|text|texts|cell|list|messages|(you|u) were)`,
      unless: ['(my|the) (phone|cell) (died|is)', '(phone|battery|car) died', 'passed out'],
    },
    { says: `(phone|cell|number|cellphone) (and |but |who )?(he|she|they)( (just|has|is|have)){0,1} (died|passed|passed away|dead|gone)` },
    { says: 'lost (his|her|their) (battle|fight|life)' },
    {
      says: '(no longer with us|regret to inform|sorry to (tell|inform|say)( _){0,3} (died|passed|dead|deceased|gone)|called (him|her) home|laid (him|her) to rest)',
    },
    { says: '(we|i|they|family|just) (buried|cremated) (him|her|my (son|daughter|brother|sister|husband|wife))' },
    { says: '^(_ ){0,3}(his|her) (funeral|wake|burial|memorial service|obituary|ashes) (is|was|are|were|on)' },
    { says: '(rip|rest in peace)( _){0,6} (was|is) (his|her|their|my (sons|brothers|uncles|dads|moms)) (cell|phone|number)' },
    { says: `(they|we|i|police|cops|landlord) found (him|her)( _){0,3} (dead|gone|deceased|lifeless)` },
    {
      says: `^(sorry |hi |hello |no )?(${names.slice(1, -1)}|mr _|ms _|mrs _)( (has|is|just|already|had)){0,2} (died|dead|passed|passed away|passed on|deceased|gone)( _){0,4}$`,
      unless: ['passed (out|by|the|a|me)', 'gone (to|for|out|home)'],
    },
  ],
  'under-18': [
    {
      says: `(im|i am|i m|ima|im a|iam)( (only|just|like|really|actually|still|a|about|basically|honestly|barely|turning|almost|prob)){0,2} ${age}${notAge}`,
      unless: notTheirAge,
    },
    {
      says: `^${age} ?(yrs?|years?|yr|y|year)( old){1}( (girl|boy|male|female|here|and|kid|_)){0,5}`,
      unless: [...notTheirAge, '(son|daughter|kid|sister|brother|cousin|niece|nephew|car|dog|cat)'],
    },
    {
      says: `(im|i am|a|i m)( (a|an)){0,1} ${age} (yrs?|years?|yr|year|yo|y o)( (old|o))?( (girl|boy|kid|teen|female|male)){0,1}$`,
      unless: [...notTheirAge, '(my|his|her|have) (_ ){0,3}a ', '(son|daughter|sister|brother|cousin|niece|nephew|car|dog|cat)'],
    },
    {
      says: '^(im |i am |hi im |hey im )?(a )?(13|14|15|16|17) ?(f|m|yo|y o|girl|boy|female|male)( _){0,4}$',
      unless: ['(my|his|her|size|shoes)'],
    },
    {
      says: `(my age is|age|i turned|i just turned|just turned|im turning|ill be|i will be|i turn|turning) ${age}${notAge}`,
      unless: [...notTheirAge, '(son|daughter|kid|he|she|sister|brother|in (an hour|line|group))'],
    },
    {
      says: `(i turn|ill be|i will be|im turning|i become|almost|not|not even|not yet|till im|til im|until im|before im|b4 im|under|younger than|im under|i am under|below|less than) (18|eighteen)( (yet|in|next|on|soon|till|til|until|years? old|this|and)|$)`,
      unless: ['(my|kids|anyone|people|son|daughter|class|games?|only|hours|days|weeks|months|no one|years? (sober|clean))'],
    },
    {
      says: `(im|i am|i m|still|be|am)( (still|technically|only|just)){0,1}( (a|an)){0,1} (minor|underage|under age|under aged|teenager|teen|kid|child|juvenile)( |$)?`,
      unless: [
        '(like|when|not) (_ ){0,2}(a|an) (kid|child|teen|teenager)',
        '(like|since) (im |i was )',
        'im a kid at heart',
        'still a (kid|child) (at|inside|in)',
        '(my|her|his) (_ ){0,4}still',
        '(he|she|hes|shes|daughter|son|thats) (_ ){0,2}(still|only|just|a)',
        'kid (person|free|friendly|again)',
      ],
    },
    {
      says: `(im|i am|i m|im still|i go|start|starting|finishing)( (going|only|still|just|a|at|in|into|the|to)){0,4} (${grade} (grade|grader|gr)|(middle|high|junior high|elementary) ?school|jr high|highschool|hs|${grade} grader)`,
      unless: [
        ...notMySchool,
        '(middle|high|elementary) school (janitor|teacher|cook|parking|gym|reunion|custodian)',
        'diploma|ged|equivalency',
        'at the (middle|high)',
      ],
    },
    {
      says: `(im|i am|i m)( (a|an|only a|just a)){0,1}( (high school|hs)){0,1} (freshman|freshmen|sophomore|sophmore|sophmor|junior|senior) (in|at)( _){0,3} (high|hs|highschool|middle|latin|tech|voke|vocational)( school){0,1}`,
      unless: notMySchool,
    },
    {
      says: `(im|i am)( (a|an|only a|just a)){0,1} (high school|hs|high schooler|highschooler|middle schooler)( (freshman|sophomore|sophmore|junior|senior|student|kid|girl|boy)){0,1}$`,
      unless: notMySchool,
    },
    { says: `(im|i am)( (a|an)){0,1} (freshman|sophomore|sophmore) at` },
    { says: '(not|aint) old enough( (for this|to|im|yet|but)|$)', unless: ['(my|he|she)'] },
    { says: '(lied|lying) about my age' },
    { says: '(in|a) (foster care|dcf custody|group home) (til|till|until) im' },
    {
      says: '(my (parents|mom|dad|mother|father|foster mom)|parents) (dont|doesnt|cant|does not|do not|didnt) (know|find out)( _){0,2} (im|i am|i) (_ ){0,4}(school|class|grade|teen|minor)',
    },
  ],
  who: [
    {
      says: `who( (the hell|the fuck|tf|exactly|the heck)){0,1} (is|are|r|am i|s|iz|be)( (it|that|you guys|actually)){0,1} (this|dis|these|you|u|yall|texting|messaging|talking|speaking|sending|on the other|behind|contacting|writing|i (talking|speaking|texting))( |$)?`,
      unless: [
        '(new|my new) (phone|number)',
        'wrong (number|person)',
        'who (is|are) (you|u|yall) (going|gonna|working|texting about|rooting|voting|talking about)',
        'who (are|r) (you|u|yall) looking for',
        'who is this (guy|dude|lady|band|song|girl|actor)',
      ],
    },
    {
      says: `(whos|who s|whose|whoz|who) (this|dis|diz|texting|on the other|behind|reading|sending|number is)( |$)?`,
      unless: ['(new|my new) (phone|number)', 'wrong (number|person)', 'whose (this|number)$', 'whos this (guy|dude|lady|song)'],
    },
    {
      says: `who( (all|else|exactly|is going to|gonna)){0,2} (can|will|gets|gets to|is able to|could|has access|have access|sees|see|reads|read|is reading|gonna|looks|is seeing|will be|monitors|knows|has)( (to|be|able|get|actually|ever|all|access)){0,4}( (see|sees|read|reads|look at|access|know|reading|view|get|what)){0,1}( (the|all|what|my|all my|any of|about)){0,2} (this|these|it|texts?|messages|i (text|say|write|send)|what i|info|data|stuff|answers)`,
    },
    {
      says: `(am i|are we|was i|r we) (talking|speaking|texting|chatting|typing|messaging)( (to|with)) (a|an|the|someone|police|who|real|cops|human)`,
    },
    {
      says: `(are|r|is|am)( (you|u|yall|you guys|u guys|this|these|it|that|i talking to)){1}( (guys|even|really|like|all|actually|working for|working with|with|from|a|the|an|part of|run by|some kind of|just)){0,4} (${police.slice(1, -1)}|bot|bots|robot|human|real|computer|ai|machine|real person|automated|confidential|private|anonymous|secure|hipaa|dcf|probation|government|chatgpt|person|app)( |$)?`,
      unless: [
        '(is|are) (it|that|this) (real|private|a private) (bad|good|quick|room|late|cold|hot|easy|nice)',
        'is (it|that|this) (_ ){0,1}(law|legal)',
        '(is|are) (it|that|this|these) (a |the )?(app|real)( |$)',
        'room',
        'is it (the )?(computer|machine)',
      ],
    },
    {
      says: `(is|are|do|does|will|can|could|would|did|are there|if|that|whether)( (the|my|any|those|your)){0,2} ${authority}( (officer|dept|department|or anyone|or anybody|here|ever|else|be able to|able to|gonna|going to)){0,2} (see|read|reading|get|gets|know|look at|look|have access|access|find out|hear|watching|looking at|listening|involved|monitoring|told|check|gets to see|be told|be reading|seeing)( (at|to|about|of|in|any|all|hold of|copies)){0,2}( ${written}){1}`,
      unless: ['(gonna|going to) (get|know) (me|us|it|them)', '(get|know) (me|us|them|here|it)( |$)'],
    },
    {
      says: `(do|does|will|would|did|can|could|gonna|if) ${you}( (ever|gonna|have to|guys|going to|be)){0,2} (tell|report|share|work|give|talk|snitch|rat|send|sell|turn|call|hand|cooperate|notify|inform)( (with|to|for|on|me|my|this|it|info|information|texts|these|stuff|data|in|the|any|anything|us|what i say|over|w)){0,6} ${authority}`,
      unless: [
        '(ride|help|kit|food|bag)',
        'call (my|the) (doctor|landlord|job|court|mom|boss)',
        'work (with|for) (people|anyone|the (homeless|court))',
        '(give|tell|send)( _){0,2} (to )?(people|anyone|family|my mom)( _){0,2}(food|kits|kit|housing)',
      ],
    },
    {
      says: `${you} (work|working|talk|connected|affiliated|down|share) (with|for|to|w)( the){0,1} (${police.slice(1, -1)}|dcf|cps|probation|parole|courts?|government)`,
    },
    {
      says: '(is|are|does|will)( (this|these|it|what i (say|text|write)|my (texts|info|messages)|everything|that|stuff|here|our|texts)){1,3}( (all|really|stay|stays|kept|be|remain|100|totally|actually|going to)){0,3} (confidential|private|anonymous|secret|between us|secure|safe from)',
    },
    {
      says: `(does|do|is|are|will) (this|these|it|my (texts|info|messages|data|answers)|what i (say|text|write))( (info|stuff|go|going|get|getting|sent|shared|be|end up|goes|text)){0,4} (to|with) (the |my )?${authority}`,
    },
    { says: `(before i)( _){0,12} (whos|who is) (on|at|reading|there)` },
    { says: '(what (agency|organization|company|org) (is this|are you|r u)|where did (you|u|yall) get my (number|name|info))' },
  ],
  data: [
    {
      says: `(what|whats|wat|which|wut)( (kind of|kinds of|all|personal|medical|type of|sort of)){0,2} ${info}( (do|does|did|is|are|that|of mine|about me|on me|all)){0,3} (you|u|yall|you guys|being|u guys|this)( (guys|all|even)){0,1} (have|got|keep|store|hold|save|saved|collect|collecting|know|keeping|storing|has|stored|saved|kept|record)`,
    },
    {
      says: `what( (all|exactly|else)){0,1}( (do|did|does|is|all|have)){0,2} ${you}( (guys|all|even|actually)){0,1}( (have|got|know|keep|save|store|saved|kept|written down|wrote|wrote down|keeping|hold|collect|stored|have written|have saved|have written down)){1,2}( (down|saved|written)){0,1} (on|about|abt|of|when|from|in) (me|us|my|i)`,
      unless: [`(delete|erase|forget|wipe|get rid|destroy|remove)`],
    },
    {
      says: `(whats|what is|what|what s|whatever)( (is|all|been)){0,2} (saved|stored|kept|written|in|recorded|collected)( (down|in)){0,1} (on|about|abt) me`,
    },
    { says: '(whats|what is|what) (in|on) my (file|record|records|chart|profile)' },
    {
      says: `(can i|could i|may i|i want to|i wanna|id like to|i would like to|let me|send me|show me|how (do|can) i|give me|want|need)( (to|please|pls|see|get|have|view|request|look at|access|a copy of|copy of|me|all|a|of|the|read)){0,5} (my|the) (file|data|records?|info|information|personal data|personal information)( (you|u|yall)){0,1}( (have|hold|keep|got)){0,1}( (on|about) me){0,1}$`,
      unless: [
        '(data plan|hospital|court|medical records from|cori|criminal|birth)',
        `(delete|erase|wipe|remove|give me the info|the info$)`,
        '(give me|send me|need|want) (the )?(info|information)$',
      ],
    },
    {
      says: `(records?|file|files|notes|information|info|data)( (that|which)){0,1}( you| u| yall)( guys){0,1} (hold|have|keep|got|store|saved)( _){0,1} (about|on|of|abt) me`,
      unless: [`(delete|erase|destroy|wipe|get rid|remove|forget|shred|purge)`],
    },
    {
      says: `(everything|anything|all)( (that|the info|info|the data|data|the stuff|stuff)){0,2} ${you} (have|got|know|keep|saved|hold|store)( (saved|written|stored)){0,1} (on|about|abt) me`,
      unless: ['(delete|erase|destroy|wipe|get rid|remove|forget|shred|purge)'],
    },
    {
      says: `(do|does|did|are|will) ${you}( (guys|all|even|gonna|still)){0,1} (save|keep|store|record|have|got|hold|saving|keeping|storing|recording|log|saved)( (a|any|copy of|copies of|track of|all|of)){0,4} (my|our|these|this|what i|me|this convo)( (whole|private|medical|personal|real)){0,1} (texts?|messages?|info|information|name|data|medical|address|convo|conversations?|records?|stuff|history|say|write|location|file|social|diagnosis|text)`,
      unless: ['(do|did) (you|u|yall) (still )?(have|got) my (stuff|messages?|text)$', '(got|get) (my|this) (text|message|texts)( |$)'],
    },
    {
      says: `(is|are) (my|our) (name|texts|info|address|number|messages|data|information|medical)( (being|all|in|on|saved|stored|kept|recorded)){1,3}( (your|ur|a|the|some|any)){0,1}( (system|file|record|computer|database|list|somewhere)){0,1}$`,
    },
    { says: `(what|whatd) (do )?(you|u|yall) (save|keep|store|record|log) (when|from|if)` },
    {
      says: '^(you|u|yall)( (guys)){0,1} (got|have|keep|know) my (address|real name|info|location|medical|ssn|social|file|last name|dob|birthday)',
    },
  ],
  forget: [
    {
      says: `${erase}( (and forget|it|all)){0,1}( (everything|all|anything|any|every|whatever|all of it|all the|what)){1}( (thing|stuff|info|information|data|trace|record|records|traces|files?|notes?)){0,2}( (that|of)){0,1}( ${you}){0,1}( (have|got|know|keep|saved|hold|kept|have saved)){0,1} (about|on|abt|of|from|regarding) me`,
      unless: notErase,
    },
    {
      says: `${erase} ${mine}( (personal|text|whole|entire|private|medical|chat)){0,1} (data|info|information|records?|files?|history|account|profile|details|stuff|messages?|conversations?|convo|existence|answers|texts)( |$)?`,
      unless: [
        ...notErase,
        '(phone|pic|pics|photo|facebook|tent|camp) (_ ){0,3}(stuff|data|messages)',
        '(clear|get rid of|throw out|throw away|trash|remove) (my|all my|the|all the|any) (stuff|messages|history|texts)',
        '(off|from) (the|your|this) (list|text)',
      ],
    },
    {
      says: `(delete|erase|wipe|purge|scrub|forget) me( (from|off|out|completely|please|pls|totally|now|outta|entirely|already)){0,1}( |$)?`,
      unless: [
        ...notErase,
        '(dont|do not|never|didnt|wont|did|would|will|they|he|she|everybody|everyone|to|people|family|kids|god) (_ ){0,1}(delete|forget|erase)',
        'forget me not',
      ],
    },
    {
      says: `forget( about){0,1} (${you}|that ${you}|that you|i|that i|we)( (ever|even)){0,2} (knew|know|met|heard|exist|existed|signed|talked|texted|had|was|spoke)`,
      unless: ['(dont|do not|never) forget', 'i (knew|know|had) (to|how|that|it|my|an?)', '(i|will|ill|cant|wont) forget'],
    },
    { says: `^(please |pls |just )?forget (about|all about) me( (please|pls|now|completely)){0,1}$` },
    {
      says: `(dont|do not|never)( (even)){0,1} (want|wanna|like)( ${you}){0,1}( (to|people)){0,1} (have|having|keep|keeping|store|storing|hold|holding|knowing|know) (my|any of my|any|anything|all my)( (personal)){0,1} (info|information|data|records?|stuff|name|address|details|about me|on me)`,
    },
    { says: `(right to be forgotten|delete it all|erase it all|wipe it all|wipe me out of|no record of me)`, unless: notErase },
  ],
}
