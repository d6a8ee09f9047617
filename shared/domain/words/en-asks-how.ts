/** English sentences about how and when we are to text. */

import { hour, names, sent, tongues } from './en-people.ts'
import type { Words } from './language.ts'

type HowAsked = Pick<Words['asked'], 'pause' | 'less' | 'more' | 'hours' | 'lang' | 'name'>

/** A while, with its end in sight. */
const aWhile =
  '(for (now|awhile|a (bit|lil bit|little bit|while|little while|week|few|couple|month|day|minute|sec)|the (week|weekend|month|holidays|holiday|summer|winter|rest|next|time being)|_ (days?|weeks?|wks?|months?)|a (few|couple|couple of) (days|weeks|months)|this week|today)|(til|till|until|unil|untill) (?!you|u |noon|at least)_|this (week|weekend|wkend|month)|while im( _){0,2} (in|away|gone|out|on|inside|locked|hospital|jail|rehab|detox|vacation|traveling)|from the _ (to|til|until)|between the _ and|over the (weekend|holidays?)|all (week|month))'
const notTexts =
  '(using|drinking|smoking|drugs|dope|methadone|suboxone|meds|medication|movie|game|show|music|song|video|work|job|appointment|visit|ride)'

const often =
  '((once|twice|1x|2x|one time|two times|1 time|2 times|a couple times|couple times|a few times|few times|three times|3 times)( (a|per|every|each)){1} (week|wk|month|mo|other week|other day|few days|2 weeks|two weeks)|every (other day|other week|other|few days|week|two weeks|2 weeks|couple days|couple of days|month)|weekly|monthly|biweekly|once in a while)'
const aDay = '(mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)'

const when = `((before|after|past|until|til|till|at|between|around|by|b4|from|like) (noon|midnight|night|${hour}|work|dark|lunch|dinner|school|bedtime|nite|dinnertime|lunchtime)|in the (mornings?|morns?|evenings?|afternoons?|am|pm|am hours|daytime|middle of the night)|(so|this|that|too|real|super|wicked|way too|crazy|really) (early|late)|while im (at work|sleeping|asleep|sleep|in class|working|at school|on shift|at my job|on the job)|when im (at work|sleeping|asleep|sleep|in class|working|at school|on shift)|during (the day|the night|work|school|my shift|class|the week|work hours|business hours|the daytime|the morning)|overnight|late at night|early in the morning|on (the )?(weekends?|weekdays?|wkends?|${aDay.slice(1, -1)})|${hour} (to|and|til|till|thru) ${hour})`
const text =
  '(text|texting|txt|txting|message|msg|messaging|texts|txts|messages|check|check in|check ins|checkins|checking in|send|sending|hit me up|write|writing|these|contact|contacting|reach out|textin|buzz)'
const day =
  '(mornings?|nights?|evenings?|afternoons?|days|daytime|weekends?|wkends?|weekdays|nites|noon|midday|after work|after dinner|after lunch|lunchtime|days)'

export const enHowAsked: HowAsked = {
  pause: [
    { says: '(put|place)( (me|us|it|this|these|them|my|the|texts|texting|messages|check ins)){1,3} on (pause|hold)' },
    {
      says: `(pause|pausing|paus|suspend|postpone|freeze|snooze|halt temporarily)( (the|these|my|me|it|this|all|your|ur|everything|${sent.slice(1, -1)}|for|til|till|until|please|pls|now|while|on)){1,4}`,
      unless: [notTexts, '(license|sentence|probation)'],
    },
    {
      says: `(temporarily|temporary)( _){0,2} (stop|pause|hold|suspend)|(stop|hold|pause|suspend)( _){0,3} (temporarily|temporary)`,
      unless: [notTexts],
    },
    {
      says: `(need|want|wanna|take|taking|give me|can i (get|have|take)|could use|id like|lets take|like)( (to|take|a|little|short|lil|quick|have|some)){0,4} (break|pause|breather|time off) from( (the|these|your|ur|all|all the|all these)){0,2} (${sent.slice(1, -1)}|this|it|yall|you|u|phone)`,
    },
    { says: `^(_ ){0,2}(take|taking|need|want)( (to|take)){0,2} a (break|pause|breather)( ${aWhile}){0,1}$` },
    {
      says: `(stop|quit|hold|hold off|hold up|holdup|cut|lay off|no|dont|do not|never|skip|leave me alone|chill|ease off|stop it|back off)( (off|it|on|the|these|any|all|your|ur|me|texting|text|txt|message|messaging|texts|messages|check ins?|checking in|checking|send|sending|contact|contacting|please|pls|anything|more|up|just|with|on me|bother|write)){0,6} ${aWhile}`,
      unless: [
        notTexts,
        '(been|have been|had been|was) (on )?hold',
        `(til|till|until|untill) ${hour}( |$)`,
        '(bus|clinic|doctor|pantry|they|store) (_ ){0,2}(stop|stopped)',
        'dont (have|got|get|work|want|know|need|forget|think|wait|feel)',
        'no (food|appointments?|snow|heat|money|check|plans|problems?|work|minutes|group)',
      ],
    },
    {
      says: `(hold|skip|stop|suspend)( off)?( on)? (the |these |your |ur |my )?(${sent.slice(1, -1)})( _){0,3} (while|til|till|until|for a|for the|this)`,
      unless: [notTexts, `(til|till|until) ${hour}( |$)`],
    },
    {
      says: '(give me|need|i need)( (like|about|at least)){0,1} (a|_|a few|a couple|a couple of|few) (days|weeks|week|wks|month|months)( _){0,3} (then|before|and then|off from|and (text|hit|check)|to myself|break)',
    },
    { says: `^(_ ){0,2}not this (week|weekend|month)( _){0,6}$`, unless: ['(appointment|meet|visit|ride|van|job|work)'] },
    {
      says: `(text|txt|message|hit|check on|check in with|write|start|reach out to)( (me|us|up|texting|again|back)){0,3} (after|in a|in|next|when|once|again)( (the|my|a|im|i|couple|few|of|am|get|got)){0,4} (weekend|holidays?|next week|next month|month|week|weeks|months|surgery|funeral|wedding|vacation|trip|out of jail|out of the hospital|im out|back in town)`,
      unless: ['(if|ill|i will|let me|can i) (text|hit|message)', '(in|once|next) (a|the) (week|month) (is|only|instead)'],
    },
    {
      says: `(ill|i will) (text|txt|message|hit|let|write|be back)( (you|u|yall|up|back|know)){0,3} when im (ready|back|out)( |$)?`,
      unless: ['(ride|van|bus|pick)'],
    },
  ],
  less: [
    {
      says: '(text|message|check in|hear from (you|u|yall)|check on me|write|contact|texting|texts|send|bother)( (me|us|these|in|to|a|lot|a bit|a little|much|way|texts|messages)){0,4} (less|less often|less frequently|fewer)',
      unless: ['(less than|less pain|less meds|care less|less trips)'],
    },
    { says: `less (often|frequently|frequent|${sent.slice(1, -1)}|of these)`, unless: ['(i|he|she|they) (_ ){0,2}less often'] },
    { says: `fewer( (of)){0,1}( (of these|these|your)){0,1} (${sent.slice(1, -1)}|times|of these|reminders)` },
    {
      says: `(dont|do not|not|stop|quit|doesnt|wish (you|u) (wouldnt|didnt))( (need|want|have|gotta|got|to|text|texting|message|messaging|send|sending|check|checking|in|me|hit|up|on|the|these|get|getting|be|write|like|u|you)){0,6} (so|this|that|as|too|quite so|quite as) (often|many|frequently|frequent|much)( ${sent}){0,1}`,
      unless: [
        '(not|dont|do not|isnt) (_ ){0,2}(so|that|too|as) (much|many)$',
        '(pain|money|drugs|dope|sleep|people|do|eat|food|work)',
        'not so much',
      ],
    },
    { says: `(too|so|way too) many( (of)){0,1}( (of|the|these|your|damn)){0,2} (${sent.slice(1, -1)})( (a|per|every|each) (day|week)){1}` },
    {
      says: `(every ?day|daily|every single day|twice a day|each day|everyday)( (is|is just|is way|is kinda|is kind of|seems|feels|its|is like)){1}( (a bit|a little|a lil|way|kinda)){0,1} (too much|a lot|alot|overkill|too often|excessive|annoying|too many|much)`,
    },
    {
      says: `(dont|do not|doesnt|no need|not|aint)( (need|want|gotta|have|got|to|text|texts|check|in|on|message|me|hear|from|them|em|these|it|you|u|send|be|for|write|hit|up|gotta)){1,8} (daily|every ?day|every single day|all the time|each day|24 7|twice a day|constantly)`,
      unless: ['(meds|methadone|dose|use|work|drink|eat|pills|clinic)'],
    },
    {
      says: `(text|check|do|message|send|just|only|maybe|switch|change|make|hit|write|like|prefer|rather|how about|lets|can we|could we|want)( (me|us|in|it|these|up|on|them|with|to|texts|messages|texting|check ins|check|text|do|like|just|only|please|have|get|this|we|checking|maybe|about)){0,5} ${often}`,
      unless: [
        '(meds|methadone|dose|take|appointment|counselor|therapy|group|meeting|meetings|rehab|pills|pt|gym|more|insulin|dialysis|shot)',
      ],
    },
    {
      says: `${often} (is|would be|wud be|works|be|will do|thats|its)( (more than|good|fine|just)){0,1}( (enough|fine|good|plenty|ok|okay|better|all i need|best|for me)|$)`,
      unless: ['(meds|methadone|dose|appointment|group|meeting|pills|gym|van|clinic)'],
    },
    { says: `^(just |only |maybe |like |please )?${often}( (please|pls|instead|is fine|max|only|tops)){0,2}$` },
    {
      says: `(only|just) (text|check|message|write|hit)( (me|in|up|on me|us)){0,2} (on |like )?${aDay}`,
      unless: ['(after|before|at) (1|2|3|4|5|6|7|8|9|10|11|12|noon)'],
    },
    { says: `(do|like|just|only|text|we do|on)( like){0,1} ${aDay} only` },
    {
      says: `(cut|tone|dial|slow|scale|ease|lay|back|pull|chill|turn|calm)( it){0,1} (back|down|off|up|out)( (a bit|a little|some|a lil)){0,1} (on|with)( (the|these|all|your|ur|all the|all these|how many)){0,2} ${sent}`,
    },
    {
      says: `(reduce|decrease|lower|limit|minimize)( (the|how many|number of|amount of|frequency of|your|these|how often)){0,4} (${sent.slice(1, -1)}|frequency|you text|u text)`,
    },
    { says: `(dont|do not|no) (gotta|need to|have to|got to|need) (text|check|message)( _){0,3} every ?day` },
    { says: '(just|only) sometimes$|every once in a while (is|would)' },
  ],
  more: [
    {
      says: `more( (of)){0,1}( (of|the|these|your|frequent)){0,2} (${sent.slice(1, -1)}|often|frequently|regularly)`,
      unless: [
        '(no|any|not|dont|stop|anymore|without|send|sent|one|do not|enough) (_ ){0,3}more',
        'more often than',
        '(i|he|she|they|meeting|meetings|van|bus|clinic|go|see|wish i) (_ ){0,3}more often',
        '(dont|do not|stop|quit|not) (_ ){0,5}more',
      ],
    },
    {
      says: `(text|txt|check in|check on me|check|message|write|hit me up|hear from (you|u|yall)|contact|reach out|send|texted|checked in|checked on me|messaged)( (me|us|in|on|with|to|up|these|texts|a little|a lot|a bit|way|on me|please|pls|it|even)){0,4} (more|every ?day|daily|each day|every (morning|night|single day|evening|hour)|twice a day|2x a day|two times a day|multiple times|often|morning and night)`,
      unless: [
        '(dont|do not|doesnt|stop|quit|not|why|no need|gotta|u dont|cant|hate|no|too much|annoying|less|anymore)',
        'more (than|of the)',
        '(i|they|he|she|mom|ma|daughter|kids|always) (_ ){0,1}(text|check|message|write|send|call)s?',
      ],
    },
    {
      says: '(get|have|do|send|want|need|like|try|text|can we do)( (these|them|it|texts|messages|check ins|to|in|me|a|like)){0,3} (twice|two times|2x|2 times|three times|3 times|3x|multiple times) (a|per) day',
      unless: ['(meds|pills|dose|antibiotics|insulin|eat|take|shower|brush)'],
    },
    {
      says: `(up|increase|double|step up|ramp up|bump up)( (the|my|your|these|how many|how often|number of)){0,3} (${sent.slice(1, -1)}|you text)`,
      unless: ['(sign|hit|blow|blowing|what s|whats|hook|mess|fed|showed) (_ ){0,1}up'],
    },
    {
      says: '^(every ?day|daily|twice a day|every morning|more is better|check in more|more more)( (please|pls|plz|is good|is better|would be good)){0,2}$',
    },
    { says: 'more is better' },
    {
      says: `(mornings? and (nights?|evenings?)|morning and night)( both){0,1}( (please|pls|check|text)|$)`,
      unless: ['(dont|not|no|meds|take)'],
    },
    { says: '(come|hit|check|checkin)( _){0,2} (on|up)( me){0,1} (a lot )?more$', unless: ['(no|dont|not|any)'] },
  ],
  hours: [
    {
      says: `(dont|do not|never|stop|quit|not|no|no more|cant|please dont|avoid|quit with)( (you|u|yall|have|want|wanna|get|getting|to|with|the|these|any|be|me|please|pls|just|send|sending|no|ever)){0,5} ${text}( (me|us|in|on|on me|texts?|messages?|check ins?|anything|here|up|please|pls|no more|them|these|again)){0,4} ${when}`,
      unless: [
        `(after|til|till|until) (today|tomorrow|this)`,
        '(using|drinking|smoking)',
        '^(i|we|you|u|they) (dont|do not|cant|never)( _){0,2} (check|text|write)( |$)',
      ],
    },
    {
      says: `(only|just|please|pls|can|could|try|prefer|rather|better|best|you can|u can|kindly|lets|make it|would you)( (you|u|yall|to|if|please|pls|only|just|we|it|me|i|do|get|have|be|these|can|your|the)){0,5} ${text}( (me|us|in|on|texts?|messages?|only|please|pls|more|like|up|come|to|be|with)){0,3} ${when}`,
      unless: [
        '(can|could|let) i (text|call)',
        '(done|finished|off|home) (_ ){0,2}(text|check)',
        '(pick|picked|van|ride|check in (at|by|to) the)',
        '(shelter|hotel|detox|program|motel) check',
      ],
    },
    {
      says: `^${text}( (me|us|only|just|in|with)){0,3} ${when}`,
      unless: ['check (the|my|your)', '^check in (at|is|by|from)', '(then|today|tomorrow|tmrw|tonight)( |$)', 'these'],
    },
    {
      says: `^(please |pls |just |yo |hey |but |uh |um )?(not|never) ((too |so |this |that )(early|late)|${when})`,
      unless: ['not (at|until|before|after) (the|all)', 'not too late( to| for|$)', '(using|used|drinking|drank)'],
    },
    {
      says: `^(only |just |please )?${day}( (please|pls|only|work|works|is|are|r|would|be|best|better|good|ok|after|before|at)){1,5}( (for me|please|pls|thanks|time|_)){0,4}$`,
      unless: ['(rough|hard|lonely|tough|long|cold|meeting|meetings|group|sober|clean|worst|scary|quiet)', '^days (sober|clean)'],
    },
    {
      says: `${day} (are|r|is|work|works|would be|be|wud be)( (much|way|always|really|just|usually)){0,1} (better|best|good|bad|ok|okay|fine|no good|worse)( (for me|to text|to reach|my|cuz|because|bc|because|im|i)){1}`,
      unless: ['(rough|lonely|cravings|meeting|group|bus)'],
    },
    {
      says: `(change|switch|fix|adjust|set|update|different|another|other|move|pick|choose)( (the|my|your|ur|a|what|to|of|text|texting|check in|to a|these)){0,4} (hours|times?|schedule)( (of|for|you|u|yall|that|to|i|get|do)){0,4}( (text|texts|texting|message|messages|check ins?|texted|send|these|day)){0,2}$`,
      unless: [
        '(appointment|appt|visit|ride|delivery|meeting|job|work|clinic|pick|drop|court|another time|other time|dose|dosing|group|van)',
      ],
    },
    {
      says: '^(_ ){0,2}(too|way too|so|kinda) (early|late)( (for (me|texts|this|that|these)|bro|man|dude|lol|to text|please|pls|to be texting)){0,2}$',
    },
    {
      says: `(can|could|will|would|please|pls) (you|u|yall)( (please|pls|guys)){0,1} (text|message|check in|send|write|check)( (me|these|in|them|on me|it|with me)){0,3}( (a|a bit|a little|bit|little|lil)){0,2} (earlier|later in the|at a different|at another|at other|at night instead|in the|a different time|different times)`,
    },
    {
      says: `(i work|im on|i do|i sleep|working|i got|i have)( (the)){0,1} (nights|overnights?|third shift|3rd shift|graveyard|days|second shift|2nd shift|night shift)( _){0,12} (text|try|only|message|please|dont|after|so) (_ ){0,3}${when}`,
    },
    { says: `^after (_ ){1,6}(${hour}|bed|asleep|sleep|work|dinner)( (please|pls|is good|is best|or so|ish|works)){0,2}$` },
    {
      says: `(texts?|texting|messages?|check ins?|these|this|it|buzz|buzzes|phone goes off)( (me|come|comes|came|wake|wakes|woke|are|is|keep|waking|my kids|my baby|up|me up)){1,4} ${when}`,
      unless: ['(bus|clinic|van|group|meeting|it is|it was|its|this is|these are|it gets|it comes)'],
    },
    {
      says: `(best|good|better) (time|times|hours?)( (to|for|of day|is|are|would be|me|text|reach|texts|check ins|a|the)){1,6} ${when}`,
      unless: ['(what|whats|when) '],
    },
    {
      says: `(anytime|any time|whenever|only|its fine|ok|fine) (after|before|between|past) (${hour}|noon|work|dinner|lunch)( (is|works|for me|please|pls|only|to text|are|or)){1,3}`,
      unless: ['(drop|box|deliver|pick|ride|visit|come|come by|meet|van|swing)'],
    },
  ],
  lang: [
    {
      says: `(in|into|to|n)( (only|just|proper|plain|simple)){0,1} ${tongues}( (please|pls|plz|por favor|instead|now|not|only|why|if|cuz|my|i|for|better|or|ok|thanks|is|text|message|too)|$)`,
      unless: [
        '(class|major|essay|teacher|homework|movie|show|song|grade|mass|church|court|test|to (english|french|italian) (class|high|st)|flyer)',
        '(he|she|they|wife|mom|lady|guy|music) (_ ){0,3}(talk|talks|talked|yelling|sang|sings|speaks|said) ',
      ],
    },
    {
      says: `(speak|talk|read|understand|text|write|habla|hablas|know|send|texts|do)( (any|me|to me|us|better|only|no|much|good|it|them|these|the|in|well)){0,3} ${tongues}`,
      unless: [
        '(neighbor|wife|husband|friend|mom|mother|cousin|he|she|nurse|lady|guy|landlord|doctor|they|who|kids|son|daughter)( (only|doesnt|dont|cant)){0,1} (speaks?|talks?|reads?|understands?)',
        '(learn|learning|teach|taught|class|duolingo)',
        'speak english (bro|man|lol) jk',
        '(do|text) (me )?(english|italian|french) (homework|class|high|bread|fries)',
      ],
    },
    {
      says: `^(_ ){0,1}${tongues}( (please|pls|plz|por favor|version|only|instead|now|menu|texts?|ok)){0,3}$`,
      unless: ['^(learn|my|love|eat|good|taking|teach) '],
    },
    { says: `${tongues} (please|pls|plz|por favor|version|instead of)`, unless: ['(bread|fries|food|class|muffins?|toast)'] },
    {
      says: '(my|his|her) (english|inglish|ingles) (is |iz |very |so )?(not|no|bad|aint|isnt|very bad|poor|weak|little|limited|small|so so)',
    },
    {
      says: '(no|not|dont|do not|cant|little|not much|bad|not good at)( (really|very|so|well)){0,1} (speak|hablo|habla|understand|read|good at|write|know)( (much|good|very|any|the|no|in)){0,2} (english|ingles|spanish|espanol|portuguese)',
      unless: ['(he|she|neighbor|wife|husband|friend|mom|mother|lady|they) (dont|doesnt|do not|cant|does not)'],
    },
    {
      says: '(change|switch|different|other|another|wrong|set|pick|choose|change my|more|which|what|any other)( (the|to|my|a|your|to a|to another|text|kind of|of)){0,3} languages?',
      unless: ['(sign|body|bad|watch your|learn)'],
    },
    {
      says: `(got|have|get|do you have|have you|available|offer|come|can i get|any)( (this|these|it|them|that|texts|anything|in|any|the menu|something)){0,3} (in )?${tongues}$`,
      unless: ['(class|food|speaking|bread|music|muffin|movie)', '^(i|we) (got|have)'],
    },
    { says: `${tongues} (is|would be|its) (better|easier|best)( for me){0,1}` },
    { says: `(why|y)( _){0,4} in ${tongues}`, unless: ['(song|movie|show|sign)'] },
    {
      says: '(is|do you have|u have|got) (there )?(a )?(translator|translation|interpreter)|translate (this|these|it|please|pls|texts)|(cant|dont) understand (this|the|your|ur) language',
    },
  ],
  name: [
    {
      says: `(call|address|text|refer to|refer) me( (as|by|to)){0,1} (?!back|when|whenever|if|at|later|after|now|asap|please|pls|plz|on|in|tomorrow|tmrw|today|tonight|before|instead|around|any|anytime|anymore|somebody|someone|a |an |the |and|or|from|not|ill|i |im|so|for|right|here|cell|once|up|to |with|thanks|thank|ok|ur|u |you|this|next|soon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|maybe|again|over|every|everyday|rn|its|it |my|no|ever|because|cuz|bc|but|too|hes|shes|he|she|they|directly|only|out|about|more|less|daily|during|between|while|til|till|until|through|thru|late|early|first|then|anyway|yesterday|last|crazy|stupid|dumb|lazy|names|dude|bro|man|or else|1|2|3|4|5|6|7|8|9|of|by (phone|text|the)|as soon|mornings|nights|often|once|twice|stop|die|that|weekly|some|quick|real|like|is|are|was|who|what|where|why|how|can|could|do|dont|just|be|all|off|did|weekends|constantly|way|im)_`,
      unless: [
        ...[
          '(didnt|doesnt|wont|never|did|gonna|supposed to|said|ma|mom|he|she|stop|quit|let|who|can someone|somebody|someone|nurse|have|keep|keeps|keeping|not) (_ ){0,1}call(s|ing)? me',
        ],
        'text me (?!as|by)',
        'call me (_ ){1,5}(call|phone)',
      ],
    },
    {
      says: '(everyone|everybody|people|friends|they|folks|family|ppl|my friends|most people|all) calls? me (?!back|when|all|at|every|crazy|names|now|and|to|a |the |about|for)_',
      unless: ['(stupid|dumb|lazy|junkie|addict)'],
    },
    {
      says: '(i|i just|i usually) (go|went|goes) by (?!the|there|here|and|that|it|bus|my|foot|feet|train|car|your|a |to|in|with|myself|every|on|so|fast|quick|them|his|her|w |what)_',
    },
    {
      says: '(dont|do not|stop|quit|never|not|no|without|please dont|cant|rather you not|avoid)( (you|u|to|want|be|ever|even|have|yall|like)){0,3} (use|using|say|saying|put|putting|write|writing|text|texting|include|including|mention|mentioning|saying|call|calling)( (me|of|by|my|in|the|a|out|any)){0,3}( (real|full|legal|first|last|government|actual|whole|birth)){0,2} (name|names)',
    },
    { says: '^(_ ){0,2}no names?( (please|pls|plz|on here|in these|in the texts?|in texts|at all|ever|ok|in|for me)){0,3}$' },
    {
      says: '(change|update|switch|correct)( (the|what)){0,1} my name( (to|in|on|please|pls|for|from)|$)',
      unless: ['(court|id|license|birth|legal|legally|social security|ssn|marriage|dta|lease|ebt)'],
    },
    {
      says: '(my name is|my names|name is|names|its|im)( (now|actually|really)){0,1} _ (now|not what|not that|these days)',
      unless: [
        '(its|im) (ok|okay|better|good|fine|done|clean|sober|home|here|there|out|up|off|over|mine|cold|on|in|late|at|raining|right|just|until|time|only|too|not|good|leaving|awake|working|back|safe|outside|inside|going|doing|all|gone|free|moving) ',
        'not now',
      ],
    },
    {
      says: '(use|put|text|call me|go with|use just|with)( (just|my|a|the|only|me|by|some)){0,3} (initials?|nickname|nick name|different name|another name|fake name|middle name|other name|street name|chosen name|new name|first initial)',
      unless: ['(she|he|they) (use|put)'],
    },
    { says: `(dont|do not|stop|quit|never) (call|calling) me( by){0,1} (that|my|mr|ms|mrs|miss|sir|maam|by|${names.slice(1, -1)})` },
    {
      says: '(my |preferred |chosen |real |right )(name is|names|name s) _ (so|please|pls|not|use|call)',
      unless: ['(on|in) (the|my) (list|lease)'],
    },
    {
      says: `(thats|that is|its|thats) not (what i go by|my name anymore|my name no more)|i prefer (to be called|being called|the name|to go by)|(can|could) (you|u) use (a )?(another|different|other) name`,
    },
  ],
}
