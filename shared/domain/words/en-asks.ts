/** English sentences that ask us for something other than to stop. */

import { enHowAsked } from './en-asks-how.ts'
import { enWhoAsked } from './en-asks-who.ts'
import { hour, names, police, sent, you } from './en-people.ts'
import type { Words } from './language.ts'

/** Wishing for something, and getting at it. */
const wish =
  '(i want|i wanna|i need|i would like|id like|i like|im ready|i am ready|ready|i gotta|need|want|wanna|trying|tryna|looking|help me|get me|can i|can you|can u|could i|could you|how do i|how can i|where do i|where can i|would like|put me|take me|send me|interested|find me|can someone|willing|i wish|any)'
const getting =
  '( (to|in|into|for|get|go|going|getting|start|starting|be|back|on|a|an|some|the|find|finding|out|enter|me|try|please|pls|do|really|bad|badly|you|u|help|check|checked|now|today|see|info|about|checking|doing|apply|my|myself|somewhere|place|on a|long term|up|with|that|do|does|local|good|real)){0,8}'
const treatment =
  '(treatment|treatments|detox|detoxes|rehab|rehabs|methadone|suboxone|suboxones|subs|subutex|bupe|buprenorphine|sublocade|brixadi|vivitrol|naltrexone|mat|moud|inpatient|outpatient|iop|residential|sober (house|living|home)|halfway house|the clinic|a clinic|a program|treatment program|a css|a tss|the shot|section 35)'
/** What follows a request for a call; after any other word "call me …" may be a name. */
const thenCall =
  '( (back|please|pls|plz|when|whenever|if|now|asap|instead|at|later|today|tonight|tomorrow|tmrw|i|im|on|after|rn|right|any|anytime|not|its|my|because|cuz|bc|and|but|in|before|around|thanks|thank|ok|so|hes|shes|he|she|somebody|someone|here|this|monday|tuesday|wednesday|thursday|friday|urgent)|$)'
/** Whoever else calls, or is told not to. */
const othersCall = [
  '(didnt|doesnt|wont|never|dont|do not|did not|did|stop|quit|gonna|supposed to|said|keeps|kept|used to|ma|mom|dad|he|she|they|lawyer|landlord|boss|clinic|court|doctor|judge|who|people)( (will|would|gonna|even|to|can|always|ever)){0,1} (call|cal|phone|ring|calling)s? me',
]
/** The one who is to answer instead of a machine. */
const somebody =
  '(person|human|human being|real one|somebody|someone|some1|sum1|somebody else|agent|operator|representative|rep|people|counselor|counsellor|nurse|staff|worker|social worker|case manager|caseworker|peer|coach|advocate|anyone|anybody|one of (you|u|yall))'

export const enAsked: Words['asked'] = {
  ...enWhoAsked,
  ...enHowAsked,
  help: [
    {
      says: '^(what|wat|wut|whats|wats)( (is|iz|s|the hell is|tf is|exactly is))? (this|dis|that)( (number|text|txt|message|about|for|thing|line|program|service|all about)){0,2}$',
    },
    { says: '^(what is|whats|what) (warmline|this (text|number|line|service|program)) ?(about|for|from)?$' },
    { says: '^(can|could|will) (you|u|yall|someone|somebody|anyone|anybody) (please |pls )?help( me)?( (please|pls|out))?$' },
    {
      says: '^(i |we )?(really |just |could |gotta )?(need|want|use|get) (some |your |ur |a little |sum )?help( (please|pls|now|bad|asap|rn)){0,2}$',
    },
  ],
  start: [
    { says: `(opt|opting|put|add|sign|let|get|enroll|enrol|count) me back (in|on|up)` },
    { says: `(opt|opting) (me )?(back )?in` },
    { says: `(resubscribe|re subscribe|subscribe me|rejoin|reenroll|re enroll|unstop|un stop|un unsubscribe|reactivate me|restart me)` },
    {
      says: `(i want|i wanna|want|wanna|id like|i would like|can i|could i|let me|i need|i miss|how (do|can) i|like)( (to|get|getting|start|receive|receiving|have|be|the|these|your|ur|those|my|them|keep)){0,5} (${sent.slice(1, -1)}|texted)( (from you|from yall|to come|coming|sent)){0,1} (again|back|restarted|turned back on)`,
      unless: ['(dont|do not|never|didnt)( (ever|really)){0,1} (want|wanna|like|need)'],
    },
    {
      says: `(start|resume|restart|begin|turn on|turn back on|reactivate|reinstate|bring back|renew)( (sending|texting|up|back up|on)){0,2}( (me|the|these|your|ur|my|those)){0,2}( ${sent})( (me|again|back up|back|now|please|pls|up)){0,3}`,
      unless: ['(did|why|when|who|you|u|yall|they|dont|do not|never) (_ ){0,1}(start|resume|begin)'],
    },
    { says: '(start|hit|text|message) (texting |messaging )?me (up )?again (please|pls|now|i changed|im ready)' },
    { says: '(i )?want (back )?in( (again|please|pls|now)){0,1}$', unless: ['(dont|do not|what|you|they|all i) want'] },
  ],
  join: [
    {
      says: `(want|wanna|want to|how (do|can|would) i|can i|could i|like to|let me|ready to|where do i|id like to) (to )?(join|sign up|enroll|enrol|register|subscribe)( (up|please|pls|in|for|to|this|it|you|yall|the|your|ur|these|text|texts|texting|program|check ins|list|line|messages|thing|too|now|again)){0,5}$`,
    },
    {
      says: `(sign|add|enroll|put|register)( me){1}( (up|in|on|to|for|the|your|ur|this|these|it|please|pls|again|back)){0,4} (${sent.slice(1, -1)}|text thing|texting thing|text list|text program|list|warmline)`,
      unless: ['(waiting|wait|wait ?list|housing|shelter|dont|do not|no call|do not call)', 'why (did|do) (you|u|yall)'],
    },
    { says: '^(please |pls |yes |yeah |ok )?(sign|count) me (up|in)( (please|pls|then|now|again)){0,2}$' },
  ],
  yes: [],
  menu: [
    {
      says: `what( (all|else|kinda stuff|kind of stuff|things|stuff)){0,1} (can|do|could|does|will|would) ${you}( (guys|all|even|actually)){0,1} (do|offer|have|got|provide|help|give)( (me|us|people|with|for|here|exactly|out|to|us with|folks|ppl)){0,3}$`,
    },
    { says: `what( (all|else)){0,1} (you|u|yall|you guys) (do|offer|got|have|can do)$` },
    {
      says: `what( (kind|kinds|type|types|sort)( of){0,1}){0,1} (help|services?|assistance|support|stuff|resources|things|options)( (can|could|do|does|is|are|you|u|yall|i|guys|there|get|have|offer|got|give|ask for|provide|available|for me)){1,6}$`,
    },
    { says: '(assistance|help|services|support|resources|options) (is|are) available$' },
    {
      says: '(list of|send( me)?( the| that| me)?|show( me)?( the)?|resend( the)?|see( the)?|give me( the)?) (list|options|menu|choices|stuff (u|you) (got|have)|what (you|u|yall) (can do|got|offer|do))',
      unless: ['(kitchen|dinner|lunch|food|shelter|pantry|meeting|housing|detox)'],
    },
    { says: '^(_ ){0,1}menu( (please|pls|or|again|now|_)){0,4}$', unless: ['(kitchen|dinner|lunch|food|meatloaf|restaurant|tonight)'] },
    { says: 'list of what i can (pick|choose|ask|text|say|do)' },
    {
      says: '(what|which) (numbers?|words?|commands?|keywords?)( (can|do|should)){0,1} (i|to) (text|press|send|type|say|pick|use)',
      unless: ['(stop|end|out)'],
    },
  ],
  treatment: [
    {
      says: `${wish}${getting} ${treatment}`,
      unless: [
        '(dont|do not|not|never|no|didnt|aint)( (really|even|wanna|want|ready|tryna|trying|interested|need|looking|going|gonna|for|in|to|go|hear|about|no|want to|yet)){0,6} (treatment|detox|rehab|methadone|suboxone|subs|a program|program|the clinic)',
        '(ride|rides|uber|lyft|bus|drive) (_ ){0,3}(to|from)',
        'rehab (my|his|her|the)',
        '(my|his|her|the) (pharmacy|script|refill|prescription)',
        '(friend|son|daughter|brother|sister|he|she|they) (_ ){0,1}(in|was in|is in|at) (detox|rehab|treatment)',
        '(in|from|left|lost|finished|work at|works at|phone at) (the |my )?(detox|rehab|sober house|sober living)',
        '(wound|skin|hair|physical|dental|hep c?|cancer|foot|eye) (treatment|clinic)',
        'treatments? (for|of|at) (my )?(skin|arm|leg|hair|hep|teeth|wound|back)',
      ],
    },
    {
      says: `(detox|rehab|treatment|css|inpatient|sober house) (beds?|spots?|slots?|openings?|place)( (open|available|today|now|tonight)){0,2}`,
      unless: ['(got|have|had) my'],
    },
    { says: `(where|what|which) (_ ){0,3}(detox|rehab|methadone clinic|suboxone clinic|suboxone doctor)`, unless: ['(was|were) '] },
    {
      says: `(put me|get me|help me get|let me|help me|i want|take me)( (in|into|in to|to|get|on|a|the)){0,4} (a )?(program|detox|bed|rehab)( (today|tonight|now|please|if there is)){0,2}`,
      unless: ['(shelter|sleep|food|housing|job|training|text)'],
    },
    {
      says: '(want|wanna|want to|ready to|need to|tryna|trying to|gonna|help me|like to|how (do|can) i)( (to|get|really|finally|just)){0,2} (quit|stop using|stop|kick|off dope|off heroin|off fent|off fentanyl|off this shit|clean|get clean|sober|get sober)( _){0,6} (where do i|where can i|get me|a bed|a program|i need help|need help|who do i|how do i start|can you help|can u help|today|help me)',
      unless: ['(smoking|butts|cigs|cigarettes|job|texting|texts|vaping|vape|sugar|soda)'],
    },
    { says: '(im|i am|i think im) (finally )?ready (to|2) (get|be|go) (clean|sober|help|in|away)' },
    { says: '(want|wanna|need|ready) (to )?get (clean|sober)( (today|now|please|for real|help|this time|again)){0,2}$' },
  ],
  'harm-reduction': [],
  'no-police': [
    {
      says: `(no|without|w o|minus|not)( (a|an|the|any|no|damn|fucking|more|of them)){0,2} ${police}`,
      unless: [
        'no police (report|record|station)',
        '(no|not) (a |an )?(cops?|officers?|police) (came|showed|around|there|yet)',
        'not (the )?law',
        'no law(yer)?s?$',
      ],
    },
    { says: '(nopolice|nocops|no 12|no pd)( (at|here|please|around|on)){0,1}', unless: ['no 12 (inch|pack|step)'] },
    {
      says: `(dont|do not|never|please dont|aint|wont|not|rather not|id rather not|dont you)( (ever|even|you|u|be|go)){0,2} (send|sending|bring|bringing|want|wanna|involve|have|having|let|need|invite|come with|show up with|come w|deal with|see|talk to)( (me|the|any|no|a|an|that|those|in|to|them|your|with|see|talk|to)){0,4} ${police}`,
    },
    { says: `(keep|leave)( (the|all|any|those)){0,1} ${police}( (out|away|outta|off|home|behind))` },
    { says: `${police} (came|come|showed up|was|were|comes)( _){0,2} (with|w) ${you}` },
    { says: `(only|just)( (if|the|nurse|nurses|medical|send|come|a|people|team)){1,5} (no|not|without) (_ ){0,2}${police}` },
    { says: `${police} free` },
    { says: `(just|only) (the |a )?(nurse|medical people|outreach|harm reduction)( (and|no|not) )(_ ){0,1}${police}` },
  ],
  'call-me': [
    { says: `(call|cal|phone|ring|buzz|dial) me( (up|instead|back)){0,2}${thenCall}`, unless: [...othersCall, 'lose my number'] },
    {
      says: '(give|gimme|want|need|prefer|get|rather have|like|schedule|can i have)( (me|us|a|get|an|have|your|like|actual|quick|to)){0,4} (phone call|call|ring|callback|call back)( (when|please|pls|back|instead|not|at|asap|now|if|from|today|tonight|later|tomorrow|thanks|u|you|me)|$)',
      unless: ['(call|wake up) (center|off)', 'dont (_ ){0,2}(call|phone call)'],
    },
    { says: '^(a )?(phone )?call( (please|pls|plz|now|asap|not text|not texts)){0,2}$' },
    { says: '^(just |please |pls |plz |you can |u can )?call( (my (cell|phone|house|number|line)|this number|the house)){1}' },
    { says: `^(just |please |pls )?call (at|after|around|before) ${hour}` },
    {
      says: '(hit|ring|call|blow up) my (line|cell|phone|jack)( (i|when|if|please|now|asap|instead)|$)',
      unless: ['blowing', 'dont', 'stop'],
    },
    { says: '(talk|speak|rather talk|rather speak) (on|over|by) the phone', unless: ['(dont|cant|not|hate) (_ ){0,3}(talk|speak)'] },
    {
      says: '(have|get|tell|ask|want|need|can|could|will|would)( (a|the|my|to)){0,1} _( (to|please)){0,1} (call|phone|ring) me(?! (a|an|the|names|crazy|that|stupid)( |$))',
      unless: [...othersCall, `call me (?!back|please|pls|when|if|now|asap|i|at|on)${names}`],
    },
    { says: '(phone|ring|call) me(?! _)', unless: othersCall },
    {
      says: '(can|could|will|would) (someone|somebody|some1|anyone|anybody|you|u|yall)( (please|pls)){0,1} (give me a (call|ring)|phone me|call$)',
    },
  ],
  person: [
    {
      says: `(talk|speak|chat|connect me|connect|transfer me|get me|put me through|put me thru|talking|speaking|hook me up|reach|get in touch|text)( (to|with|w|2|directly|on|thru|through|live|a|an|the|some|with a|real|actual|live|human|other|right now|your|ur|one of your|again)){1,5} ${somebody}`,
      unless: [
        '(am i|are we|r we|was i|i was|i been|been|like|tired of|is this) (talking|speaking|chatting)',
        '(dont|do not|not|never|didnt|cant|hate|wont|wouldnt|no one|nobody|i already|i did)( (wanna|want|want to|need|to|like|feel like|really|even|have|got)){0,4} (talk|speak|chat|talking|speaking)',
        '(my|the shelter|the dta|dta|court|ssi|housing) (case manager|caseworker|social worker|counselor|nurse)',
        '(stop|quit|wrong) (_ ){0,2}(talking|texting|text)',
        'text (_ ){0,2}(people|someone|somebody|anyone)',
      ],
    },
    {
      says: `(real|actual|live|human) (person|human|people|one|human being|being|somebody)`,
      unless: [
        '(are|r|is|am|if) (you|u|yall|this|it|i|these)( (a|an|even|talking to|with|guys|to)){0,3} (real|actual|live|human)',
        'computer or',
      ],
    },
    {
      says: '(is|are|anyone|anybody|any|someone|somebody|is there)( (there|a|an|any|out there|actually|even|here)){0,3} (real|actual|human|humans|alive)( (person|human|people)){0,1}( (there|here|on|available|tonight)){1}',
    },
    {
      says: '(anyone|anybody|someone|somebody|sum1) (real|to talk to|i can talk to|i could talk to|available to talk|there to talk)',
      unless: ['(met|found|have|got|had|need to find)'],
    },
    { says: '(human|humans|person|agent|operator|representative|nurse) (please|pls|plz|now)' },
    { says: '(not|instead of) (a|the|this|an) (bot|robot|machine|computer|auto|automated|automatic|recording|ai)' },
    {
      says: `(can|could|have|want|wanna|get|let)( (a|the|i|my)){0,1} (${names.slice(1, -1)}|nurse|somebody|someone|person|human) (text|talk|write|answer|message|reply)( (to|with|back)){0,1}( me){0,1}( (back|herself|himself|themselves|directly|personally|instead|please|pls|not)){1}`,
    },
    { says: '(can|could) (a|an) (actual |real )?(person|human|nurse|counselor) (text|talk|answer|write|reply|help)' },
    { says: '(need|want) (someone|somebody|a person|a human) (to talk|to listen|real|who can)' },
  ],
}
