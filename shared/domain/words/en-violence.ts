/** English cues of violence: hurt, threatened, forced, sold, stalked, or held by somebody (rules §5). */
import type { Words } from './language.ts'

/** Whoever may do harm. */
const they =
  '(he|she|they|hes|shes|theyre|someone|somebody|some (guy|dude|man|men|girl)|a (guy|man|dude|john|cop)|dude|my (man|bf|boyfriend|husband|ex|exes|gf|girlfriend|wife|partner|old man|baby daddy|babydaddy|bd|dealer|pimp|landlord|father|dad|stepdad|stepfather|step dad|son|brother|uncle|cousin|roommate|mother|mom|stepmom|neighbor|boss|girl|plug)|this (man|guy|dude)|these (guys|dudes|men)|the (dealer|pimp|landlord|house manager|manager|guard|staff|guy|man|johns?)|dealer|ex|boyfriend|bf|husband|pimp|staff|3 dudes|two guys|dudes|john)'
const between =
  '( (is|was|were|are|be|been|has|had|just|always|keeps?|kept|will|would|ll|gonna|going to|tried to|trying to|tries to|started|starts|also|really|fucking|literally|almost|still|again|used to|might|likes to|be|then|came and|got drunk and|and|d|finna|said (he|she|they)(ll|d| will| would| is gonna| gonna)?)){0,4}'
const hurts =
  '(hit|hits|hitting|hitt|beat|beats|beating|beaten|choke|choked|chokes|choking|punch|punched|punches|punching|slap|slapped|slaps|slapping|kicked|kicks|kicking|strangle|strangled|strangles|strangling|stab|stabbed|stabs|stabbing|attack|attacked|attacks|assault|assaulted|assaults|rape|raped|rapes|raping|abuse|abused|abuses|abusing|hurt|hurts|hurting|hurtin|throws|threw|burn|burned|burnt|burns|bit|shoved|shoves|pushed|pushes|pushing|dragged|drags|smacked|smacks|whooped|whoops|whipped|jumped|robbed|molest|molested|molests|pistol whipped|drugged|drugs|kidnapped|kidnap|headbutted|cut|smothered|smother|grabbed|grabs|tortured|tortures|tied|locked|trapped|cornered|held)'
const victim = '(me|us|my (kids?|baby|daughter|son|children|mom|mother|sister|face|arm|head)|her|the kids|our kids|him)'
/** Words that turn "he beat me" or "it hit me" into something else. */
const harmless = [
  'hit me (up|back|later|when|that|if|with (a|an|the|some|that) (text|question|offer|link|bill|fine|number|address))',
  'beat me (at|in|to|here|there|by|again at)( _){0,2}(cards|spades|chess|pool|dominoes|it|2k|here|there|pong|checkers|madden)?',
  '(kicked|kicks|threw|throws|pushed|cut|locked|drags) (me|us|him|her) (out|off|a|some|an|loose|to the curb|slack|forward|in the right)',
  '(hurt|hurts) my feelings',
  'held (me|us|her|him) (up|down|accountable|tight|together|while)( _)?(at|in|traffic)?',
  '(grabbed|grabs) (me|us|him|her) (a|some|an|food|coffee)',
  'beat (him|her|them|us) (4|3|2|5|last|in|at|by)',
  '(celtics|sox|bruins|pats|patriots|yankees|lakers|knicks|heat|game|score|team|show|movie|episode|video game|lol they)',
  'cut me (a|some|in|off)',
  '(nurse|doctor|doc|needle|dentist|shot|vaccine) (_ ){0,3}(hurt|stab|stick)',
]
const sport =
  '(celtics|sox|bruins|pats|patriots|yankees|lakers|knicks|game|score|team|show|movie|episode|season|flu|sublocade|vivitrol|covid|hoops|pool|cards|chess)'

export const enViolence: Words['danger']['violence'] = {
  sure: [
    { says: `${they}${between} ${hurts}( (up|the shit out of|on|at|the hell out of|down)){0,1} ${victim}`, unless: harmless },
    {
      says: '(got|get|gets|gettin|getting|been|being|was|were|be|im being|shes being|hes being|almost got|have been|i) (just |badly |really |almost )?(beat|beaten|beatin|beat up|jumped|assaulted|attacked|raped|stabbed|molested|abused|strangled|choked|pimped|trafficked|held (hostage|captive|down|against)|forced (to|into)|drugged|roofied|threatened|stalked|groped|kidnapped|sold|punched|hit by (him|her|my)|hurt by|slapped|hit on the|sexually)( (up|out|by|on|at|in|last|again|tonight|today|and|to|into|over|now|for|me)|$)',
      unless: [
        sport,
        '(beat|beaten) (by|up by) (the )?(heat|cold|work|traffic)',
        'im beat',
        'jumped (the|a|on|in|off|out|into|at the)',
        'i (beat|jumped|punched|threatened|attacked)',
        'sold (out|my|the|a)',
        '(felt|feel|feeling|feels) (_ )?(attacked|beat)',
      ],
    },
    {
      says: `(being|gettin|getting|gets|got|is|was) (beat|beaten|hit|raped|abused|stabbed|shot|choked) (by|up by|in|at|right now|next door|outside)`,
      unless: [sport, 'shot (at|in) the (clinic|arm)', 'hit (by|in|at) (a )?(car|bike|bus|pan)'],
    },
    {
      says: '(i got|ive been|i been|he got|she got|got|been|was|were) (shot|shot at)( (in|at|by|last|yesterday|tonight|and|on)|$)',
      unless: ['(my|flu|the|a|clinic|sublocade|vivitrol|booster|covid|vaccine|nurse|arm is sore)', 'last shot'],
    },
    { says: `${they}( _){0,2} (threatens?|threatend|threatened|threatening|threatning|threats)`, unless: [`(evict|quit|fire|snow|sue)`] },
    { says: '(death threats?|threatened (me|us|my)|threatens (me|us|my)|threatening (me|us|my))' },
    {
      says: `${they}( (is|are|was|were|said|says|told me|keeps saying|swears|swore|wants?|want|will|ll|would|d|tried|trying|threatened|gonna|going|finna|might|could|hes|shes|theyre|he|she|they|that|if|i|to|leave|just|really|bout|about|ima|prolly|probably|definitely|be|tryna)){1,8} (kill|hurt|shoot|stab|beat|murder|jump|choke|burn|bury|end|rape|harm|cut|get|find|find out where|come after|smash|drown) (me|us|my (kids?|mom|family|house|baby|dog|daughter|son)|my ass|him|her|the house|this house|it down)`,
      unless: [
        '(mom|moms|ma|mother|wife|po|boss|sponsor|landlord|girl|sister|teacher|coach) (_ ){0,2}(kill|murder|get) me( (i|lol|haha|if i (dont|lose|miss|forget))|$)',
        '(lol|haha|jk|lmao|laughing)',
        '(get|find) (me|us|him|her|my) (_ ){0,3}(a|into|in|to|some|food|help|on|off|job|home|apartment|place|housing|bed|ride|socks|keys|id|check|stuff|out|there|by|up|there|from|phone|my)( |$)',
        'cut me (a|off|some)',
      ],
    },
    {
      says: '(gonna|going to|will|ll|wants to|want to|tried to|trying to|finna|might|gon) (kill|hurt|shoot|stab|murder|jump|strangle) (me|us) (if|when|for|over|tonight|cuz|because|and|now|over|next|one day|unless|if i (leave|tell|call))',
      unless: ['(mom|moms|ma|mother|wife|sister|boss|po|sponsor) (_ ){0,2}(kill|murder) me', '(lol|haha|lmao)', '^(i|im) '],
    },
    {
      says: `${they}( (has|got|have|had|pulled|carries|keeps|with|put|held|pointed|is|waving|a|out|on him|came at me with|came in with|holding|his|the)){1,4} (gun|knife|blade|machete|pistol|glock|hammer|weapon|shotgun|box cutter|firearm|baseball bat)`,
      unless: ['(glue|nail|heat|massage|water|nerf|squirt|paint) gun', '(police|security|cop) (_ ){0,2}gun'],
    },
    {
      says: '(gun|knife|blade|pistol|glock|box cutter|machete)( (on|to|at|against|in|up to)){1,2} (me|us|my (head|throat|neck|face|side|back|mouth|kids)|her|his)',
      unless: ['(i|ill|id|im|put) (_ ){0,2}(put|hold|holding|have|got|with) (a|the) (gun|knife|blade) to my'],
    },
    {
      says: `${they}( (just|wont|doesnt|dont|does not|do not|never|not|refuses to|refuse to|isnt|isn|aint|wouldnt|even|gonna|going to|will|not)){1,3} (let|letting|lettin|lets) (me|us|her)( (leave|go|out|sleep|eat|see|have|go outside|get away|move|come home|go home|walk|use the))`,
      unless: ['(shelter|clinic|po|program|detox|hospital|doctor|staff)', '(see (my|the) (file|doctor|baby)|have (food|seconds|a bag))'],
    },
    {
      says: '(wont|doesnt|dont|cant|not gonna|refuses to) let me (leave|go home|out of (the|this|here)|out)( |$)',
      unless: ['(shelter|hospital|detox|program|doctor|dog|cat|rain|they|nurse)'],
    },
    {
      says: `(${they.slice(1, -1)}) (_ ){0,1}(locked|locks|lock|tied|ties|chained|trapped|traps|barricaded|blocked)( (me|us|my)){1}( (up|in|inside|here|down|room|from|to)){0,2}`,
      unless: ['locked (me|us) out', '(jail|cops|police|judge)', 'locked (me|us) up (for|in (county|jail))'],
    },
    {
      says: '(im|i am|being|been|was|were|he has me|keeps me|keeping me)( (locked|held|trapped|tied|chained|kept)){1}( (up|in|down|hostage|captive|here|against|prisoner|inside)){1}',
      unless: ['(jail|county|prison|elevator|snow|years|months)', 'held up (at|in|by|with)', 'locked up( |$)'],
    },
    {
      says: `${they}( (also|always|still|just|and)){0,1}( (took|takes|keeps|keep|kept|holds|holding|hid|hides|has|stole|have)) my (id|passport|papers|phone and|money and|cards?|documents|immigration papers|green card|ids|phone so)`,
      unless: ['(police|shelter|hospital|dmv|rmv|clinic|program|staff|nurse|landlord)'],
    },
    {
      says: `(makes|make|making|made|forces|forced|forcing|force)( (me|us|girls|her|women|the girls)){1}( (to|do|go|have|go and|go out|get)){0,2} (sell|sleep|trick|sex|suck|favors|do (things|stuff|favors|it with|sex|tricks)|turn|prostitute|walk the|work (the|for free|off)|strip|perform|things|deal|hook|have sex|use|shoot|do drugs|drink|steal)`,
      unless: [
        '(makes|make|made) me (_ ){0,1}(sleep|sleepy|use less)( |$)',
        '(meds|medicine|seroquel|methadone|pill|trazodone|cravings|stress|pain|weather) (_ ){0,2}(makes|make|made)',
      ],
    },
    {
      says: '(forced|forces|forcing) (me|himself|herself|themselves|him self|us|her) (on|onto|into|to|down)',
      unless: ['forced me to (move|quit|leave|think|look|go to)'],
    },
    {
      says: '(sex|favors?|tricks|dates|sexual favors|blowjobs?)( (for|in exchange|to pay|in return|or)){1}( _){0,3} (rent|dope|bag|drugs|bed|place|room|money|stay|evict|evicted)',
    },
    {
      says: '(pimp|pimps|pimping|pimped|trafficked|trafficking|trafficker|traffickers|traffick|sex slave|sell myself|sell my body|sells me|selling me|sell me to|pimpin)',
      unless: ['(pimp my ride|pimp c|movie|show|documentary|training|pimp juice|prevention)', 'selling me (on|a|the|short)'],
    },
    {
      says: `${they}${between} (touch|touches|touching|touched|groped?|gropes|groping|fondled?|fondles|felt up|grabbed|grabs|exposed)( (me|us|my (body|butt|breasts?|chest|leg|thigh|privates)|girls|residents|himself|her|the girls))`,
      unless: ['(touched|touches) (me|us) (that|how|when|so|deeply|with)', 'touch me up', '(grabbed|grabs) me (a|some)', 'song'],
    },
    {
      says: '(raped?|raping|rapes|rapist|molest(ed|ing|s|er)?|sexually (assault|assaulted|abused|harassed|harassing)|sexual (assault|abuse)|gang ?raped|date ?raped|non consensual)',
      unless: ['(show|movie|svu|class|training|awareness|episode)'],
    },
    {
      says: '(stalking|stalked|stalks|stalker|stalkin)( (me|us|my|her))?( |$)?',
      unless: ['(facebook|insta|instagram|lol|haha|celery|corn)', 'stalking the'],
    },
    {
      says: `${they}${between} (following|follows|followed|tracks|tracking|watching|waiting outside|waiting for|hunting|looking for|tracked|coming for|coming after|after|coming back for|shooting at|chasing|chased) (me|us)`,
      unless: [
        '(cat|dog|kid|insta|instagram|facebook|fb|tiktok|caseworker|nurse|counselor)',
        '(looking|waiting|coming|came|watching) (for |after )?(me|us) (at|to|in|with) the (office|clinic|court|shelter|van)',
        'watching (me|us) (play|cook|grow)',
        'looking after me',
        'named after',
      ],
    },
    {
      says: '(parked|sitting|standing|waiting|hiding|is|hes|shes|always|comes|theyre) (right )?outside my (house|door|window|place|apt|apartment|job|work|tent|room|building)',
      unless: ['(van|bus|cat|truck|snow|tree|dog|uber|lyft|you|u)'],
    },
    {
      says: `${they}( (keeps?|kept|keep on)) (showing up|coming|calling|coming by|coming around|coming back|following|texting me threats|coming to)( (at|to|around|by|back|over)){0,2}( (my|to my|at my|me)) (job|work|house|door|place|home|apt|apartment|school|window|building|tent)`,
      unless: ['(nurse|outreach|van|mail|cat|caseworker)'],
    },
    {
      says: '(scared|afraid|frightened|terrified|scard|petrified|affraid)( (of|to|for|that|what|when)){1}( (my|go|going|be|what|when|he|she|him|her|them|hell|shell|ill|will|would|they|back|the|a|of|come|sleep|stay|leave|return|being|ex|if|i|might|gonna)){0,7} (home|home to him|man|boyfriend|bf|husband|ex|son|dad|father|stepdad|stepfather|partner|him|her|them|girlfriend|gf|landlord|dealer|pimp|wife|brother|roommate|life|hurt|kill|leave him|alone with|hit|finds?|uncle)( |$)?',
      unless: [
        '(losing|lose|miss|missing|disappoint|tell|lost|let|call|cancer|sick|surgery|worried about|dying|bus|train|relapse)',
        '(movie|show|scary|nightmare|dog|cat)',
        'of them (shots?|needles)?$',
      ],
    },
    { says: '(fear|fearing|feared|scared|afraid|worried|fearful|in fear) (for|of) (my|our) (life|safety|lives|kids|childrens|own safety)' },
    {
      says: '(need|want|looking for|trying|have|gotta|got|is there|can you|any|help me|help us|find)( _){0,4} (safe (place|house|spot)|somewhere safe|dv shelter|domestic|womens shelter|shelter for (women|battered)|battered|restraining order|get away from (him|her|my|them)|away from (him|her|this man)|leave (him|my husband|my boyfriend|this man)|escape)( _){0,3}',
      unless: [
        '(warm|sleep|tent|meet|camp|store|keep) (_ ){0,3}somewhere safe',
        'escape (room|the (cold|heat|rain))',
        'safe (place|spot) to (use|sleep|park|store|camp|dispose)',
      ],
    },
    {
      says: '(restraining order|209a|order of protection|protective order|protection order)( _){0,6} (violat|broke|outside|house|came|again|him|her|he|she|against)|(outside|violated|broke|came)( _){0,6} (restraining order|209a)',
    },
    {
      says: '(put|slipped|slip|putting)( (something|sumthin|somethin|smth|sum|shit|drugs|pills?|a pill)){1} in (my|her) (drink|food|cup|beer|coffee|water)',
    },
    {
      says: '(drugged|roofied|spiked|laced)( (me|us|my drink|her|my food|my cup))',
      unless: ['(weed|batch|dope|pills|they) (_ ){0,2}laced'],
    },
    { says: `${they} (shoots?|shot|injects?|injected) (me|us) (up|with)`, unless: ['(nurse|doctor|clinic)'] },
    {
      says: '(put|puts|putting|lays|laid|lay|laying|put) (his|her|their|hes|they|ur|a) hands? on (me|my|us|her)|puts? hands on (me|us|my)|(puts?|put) (his|her) hands (around|over) my',
    },
    {
      says: `(domestic (violence|abuse|assault|dispute)|abusive|abuser|my abuser|wife beater|beats women|woman beater)`,
      unless: ['(class|training|group|counselor|job|volunteer|movie|show|awareness)', 'abusive (language|cops|boss)'],
    },
    {
      says: '(hes|shes|he is|she is|he gets|she gets|gets|getting|turns|became|so|very|really|he was|is) (really |so |very |more |real |super )?violent',
      unless: ['(movie|show|game|street|shelter|neighborhood|cough|storm)'],
    },
    {
      says: '(hes|shes|he is|she is|they are|theyre|help hes|man is|husband is|bf is|boyfriend is) (hurting|hitting|beating|choking|killing|attacking|raping|stabbing|strangling|threatening) ',
      unless: [
        '(killing|hurting) (me|us) (lol|haha|with|softly)',
        'killing (it|time)',
        'beating (the|cancer|it)',
        'hurting (bad|today|from|rn)?$',
      ],
    },
    {
      says: `${they}( (has|had|just|almost|then|and|really|went and|bout)){0,2} (broke|broken|breaks|busted|fractured|cracked|split|smashed|bashed|knocked out|blackened)( (all|up)){0,1} (my|our|her) (jaw|nose|arm|ribs?|window|windows|phone|face|door|wrist|leg|lip|teeth|tooth|head|car|hand|finger|eye|skull|eardrum)`,
      unless: ['(fell|accident|landlord|plow|tree|storm|ball)'],
    },
    {
      says: '(beat|beats|beating|beaten|beatin) (me|her|us|him) (up|when|if|bad|every|again|last|so|for|with|because|cuz|and|in front|till|until|real|black|down)',
      unless: [sport, 'beat (me|us|him|her) (at|to)', '^(we|i|lets) '],
    },
    { says: '(jumped|robbed|beat|attacked) by (_ ){0,1}(dudes?|guys?|men|kids|people|them|some|three|two|3|2|my)' },
    {
      says: `(owe|owes|owing|owed)( (them|him|the|my|some|a|these|money|cash|to|dealer|guy|people|lot|of|plug|bread)){1,6}( _){0,4} (kill|hurt|shoot|beat|after|looking for|threat|threatening|coming|scared|find me|come for)|(after|looking for|hunting|coming for) me( _){0,3} (owe|money|debt)`,
    },
    {
      says: '(hold|holds|holding|held|withholds?|withholding|controls?) (the|my|our) (drugs|dope|meds|methadone|stash|bag)( _){0,3} (until|till|til|unless|over|so|to make)',
    },
    {
      says: '(cant|cannot|too scared to|scared to|afraid to|how do i|want to|trying to|need to) (leave|get away from|escape from|escape) (him|her|this man|my (husband|man|boyfriend|bf|ex|abuser|wife))|(im|i am|i feel) (trapped|a prisoner|held)( (with|here with|in this|by)) (him|her|man|house|relationship|my)',
    },
    { says: 'cant leave( (cuz|because|bc|or)){0,1} (he|she|they|hell|shell|theyll)' },
    {
      says: '(burn|blow|shoot|light)( (the|this|my|our|up)){1,2} (house|car|place|apartment|tent|building)( (down|up|on fire)){0,1}( (with|if|when)){0,1}',
      unless: ['(fireworks|snow|candle)', '^i '],
    },
    {
      says: '(kill me|murder me|hurt me) (if|when|over|unless)( (he|she|they|i))?',
      unless: ['(mom|moms|ma|mother|boss|sponsor|wife|sister) (_ ){0,3}kill me', '(lol|haha|lmao)', 'heat'],
    },
    {
      says: '(he|she|they|hell|shell|theyll|hed|shed)( (will|gonna|going to|would|said hell|gon)){0,2} (find|hurt|kill|hunt) (me|us)( (here|tonight|again|down|if|no matter|and)|$)',
      unless: ['(job|lol|place|apartment|find me a)', 'find us a'],
    },
    {
      says: '(i|ive|ive been|i been|been|was|got)( (been|just)){0,1} (stabbed|mugged at|strangled|jumped|kidnapped|assaulted|raped|slashed|pistol whipped|beat up|beaten up)',
      unless: [sport, 'jumped (the|a|on|in|off|out|into|at the|up|rope)', 'i (jumped|mugged|slashed|stabbed)( |$)'],
    },
    { says: 'assaulted( (at|in|by|on|me|again|last))', unless: ['(show|movie|officer|charged|charge)'] },
  ],
  possible: [
    {
      says: `${they}( (is|are|was|always|be|will|keeps?|been|goes|and|constantly|still|starts|wants to|does|might|just)){0,3} (checks?|checking|checkin|looks? (at|thru|through|in)|looking (at|thru|through)|going (thru|through)|goin (thru|through)|goes (thru|through)|went (thru|through)|reads?|reading|took|takes|monitors?|monitoring|watches|searches|has|snoops|smashed|controls|see|sees|saw) (through |thru )?(my|all my|our|these|the) (phone|texts?|messages?|everything|calls|location|cell|money)`,
      unless: ['(nurse|doctor|caseworker|police|kids?|staff|you|pharmacy)'],
    },
    {
      says: `(hes|shes|he is|she is|my man|my bf|man is|bf|boyfriend|husband|ex|he|she)( (is|always|be|just|keeps?)){0,2} (checks?|checking|checkin|going thru|goin thru|going through|reading|reads|looking thru|looking through|goes through|watching|tracks|tracking|monitors)( (on|my|thru|all)){0,3} (phone|texts?|messages|everything|location|gps|what i)`,
    },
    {
      says: '(he|she|they|hes|shes) (reads?|sees?|checks?|watches|hears|monitors|reading|controls) (everything|all my|it all|all of it|what i)',
    },
    { says: '(over|behind) my shoulder', unless: ['(cop|pain|hurts|bag|chip|boss)', 'behind my shoulder'] },
    {
      says: `(gets?|getting|got|be|goes|is|was|went|act|acts) (so |real |really |super |all |very |hella )?(mad|angry|jealous|pissed|crazy|upset|heated|loud|rough|mean)( (at me)){0,1}( (when|if|cuz|because|that|bc|over)) (i|he|she|my|im|me|they)( _){1,4}`,
      unless: ['^(i|im|dog|cat|my kid|mom|my mom|my daughter|my son)', '(i|ill|i always|i just) (get|got|go|be)'],
    },
    {
      says: '(cant|cannot|can not|couldnt|cant really|not able to|dont)( (really)){0,1} (talk|text|write|say|type|speak)( _){0,4} (hes|shes|he is|my man|my bf|husband|boyfriend|hes home|hell|he|she might|theyre (listening|watching)|hes here|here)$',
    },
    {
      says: '^(_ ){0,3}(hes|shes|he is|theyre) (here|home|watching|listening|back|right here|in the room|next to me|coming)( (now|rn|cant talk|gotta go|again)){0,2}$',
      unless: ['(thanks|ok|good|safe|yay|nurse|lol)'],
    },
    {
      says: '(black eye|busted lip|split lip|fat lip|choke marks|hand ?prints?|bruise(s|d)?( (on|all|up|from|over|ribs|face|arm|arms|neck))?)',
      unless: ['(shot|needle|blood draw|iv|injection|hip|bed|bike|ice|knee|fell (on|off)|abscess|clinic)'],
    },
    {
      says: '(fell|walked into|ran into|tripped|hit)( (down|the|a|on|into|my)){0,2} (again|door|stairs again|doorknob)( (thats what|thats all|is what|dont ask|if anyone|is my story|i tell|i say|ok))',
    },
    {
      says: '(thats what|what)( (im|i am|i|i been|ill)) (telling|tell|told|say|saying)( (people|everyone|them|everybody|the nurse|my mom))',
      unless: ['(thats what i (tell|told|say) (them|everybody|people|everyone))$'],
    },
    {
      says: '(egg ?shells|eggshell|temper|controlling|possessive|gaslighting|gaslights|manipulative|obsessed with me|insanely jealous|rages?|blows up at me|explosive)( |$)?',
      unless: [
        '(my|i got a|i have a|my own) temper',
        '(kid|toddler|dog|boss) (_ ){0,2}temper',
        'controlling (my|the)',
        'temper tantrum',
        '(all the rage|road rage|rage against)',
        'obsessed with me lol',
      ],
    },
    {
      says: '(dont|doesnt|not|never|hates?|wont|mad|didnt|does not)( (like|want|wants|let|when|it when|me to|allow|wanting|liking|likes)){1,2}( (me|i))( (to|be)){0,2} (talking|talk|text|texting|seeing|see|leaving|leave|go|going|have|having|work|working|friends|out|on my phone|alone)',
      unless: ['(doctor|nurse|clinic|po|judge|lawyer|shelter|sponsor|program|feet)'],
    },
    {
      says: `(he|she|they|my man|my bf|husband|boyfriend)( (says?|said|tells? me|told me|thinks|dont think)){1} (i|that i) (cant|cannot|couldnt|am not allowed|not allowed|aint allowed|better not|have to ask)( _){0,5}`,
      unless: ['(doctor|nurse|po|clinic|shelter|lawyer|they said i cant)'],
    },
    {
      says: '(not allowed|aint allowed|cant|never allowed|need permission)( (to|have|see|go|leave|my)){1,4} (my friends|my own (phone|money)|leave the house|see my family|my family|without (him|her)|money of my own|friends)',
      unless: ['(shelter|hospital|probation)'],
    },
    {
      says: '(always|somehow|he|she) (knows|know|knew) where (i|im|we)( (am|at|are|is|live|go|be|stay))',
      unless: ['(you|god|nurse|caseworker|he know where im coming)'],
    },
    {
      says: '(dont|do not|not|never|doesnt|isnt|didnt|aint|cant|no longer|wasnt)( (really|even|very|always|ever)){0,1}( (feel|feeling|feels|be|felt|is)){0,1}( (very|that|too|so|really)){0,1} (safe|secure)( (here|at|in|with|around|home|anymore|there|right now|where|tonight|to|for)|$)',
      unless: ['(supply|dope|batch|drive|roads|use it|to eat|to drink|to take|food|to mix|strips)'],
    },
    {
      says: '(unsafe|not safe|dangerous)( (here|at|in|with|home|situation|around|for me|man|guy|house))',
      unless: ['(batch|supply|roads|dope)'],
    },
    {
      says: '(things|its|stuff|it|shit|home) (are|is|r|been|get|gets|getting|got|aint|not)( (not|real|really|so|pretty|very|kinda)){0,2} (good|bad|rough|scary|crazy|ugly|loud|violent|heated|tense|safe)( (at|with|in|between|here at|around)){0,1} (home|him|my house|the house|this house|us|my man|my bf|my husband|last night)',
      unless: ['(it|its|shit) (_ ){0,2}crazy in the'],
    },
    { says: '(got|was|been|getting) (robbed|mugged|rolled|held up at|pickpocketed)|(robbed|mugged|rolled) me' },
    {
      says: '(neighbors?|they|someone) called( (it in|the cops|the police|911))( (on us|on him|again|last))?',
      unless: ['(on me for|overdose|od|911 (for|when) (me|i))'],
    },
    { says: '(careful|watch)( (what|with what)) i (say|write|text|type|put|do)|(code word|safe word|if i (say|text|send) the word)' },
    {
      says: '(yells?|yelling|screams?|screaming|cursing|hollering) at (me|us|the kids)( (all|when|every|for|again|over|constantly|a lot|and))',
      unless: ['(boss|lady at|nurse|bus|kids|dta|baby)'],
    },
    {
      says: '(hide|hiding|hidden|delete|deleting|erase)( (this|my|these|the|from|all)){1,3} (phone|texts?|messages|him|from him|husband|my man|my bf)',
      unless: ['(money|candy|present|gift|seek)'],
    },
    { says: `(my man|my bf|my boyfriend|my husband|he) (is |was )?(going|goin|went|goes|looking|looks) (thru|through) my` },
    {
      says: '(he|she|they) (took|takes|keeps|has|holds|controls|got) my( _){0,1} (money|phone|check|keys|card|id|ebt|bank card|meds)( |$)?',
      unless: ['(police|shelter|caseworker|nurse|mom|payee|they (took|have|got))'],
    },
    {
      says: '(his|my|the|he) (only )?(when|while)( (hes|he is)) (at work|asleep|sleeping|gone|out)|(before he|til he|until he|when he) (gets|comes|is) (home|back|mad)',
      unless: ['(kid|son|baby|school)'],
    },
    { says: '(scared|afraid|worried|nervous)( _){0,4} (he|she|they|him|man|boyfriend|bf|husband|home)$' },
    {
      says: 'kill me( (now|already|please))?$',
      unless: [
        '(lol|haha|lmao|mom|moms|ma|boss|traffic|heat|work|wife|sister|will kill me|teacher)',
        '(this|stairs|back|feet|knee|knees|legs|head|tooth|prices|weather|cold|stress|job) (_ ){0,4}kill me',
        'didnt kill me',
      ],
    },
  ],
}
