/** English cues of danger (rules §5). Wide on purpose; a clinician and the advisory board review them before launch (R35). */

import { enOverdoseHints } from './en-overdose-hints.ts'
import { enSelfHarm } from './en-self-harm.ts'
import { enViolence } from './en-violence.ts'
import { enAlone, enWithdrawal } from './en-withdrawal.ts'
import type { Rule, Words } from './language.ts'

/** Talk about overdoses that is no overdose: classes, kits, jokes, the news. A negation clears nothing (R6). */
const notOverdose = [
  '(overdose|od)( (prevention|awareness|training|class|classes|education|response|kits?|kit|vigil|memorial|survivors?|site|sites|day|group|bag|box|boxes|stats|numbers|reversal|spray)){1}',
  '(od|ods|oded|oding|overdosed|overdosing|overdose) on (netflix|candy|tv|cookies|pizza|sugar|coffee|tiktok|chocolate|turkey|food|ice cream|cake|cuteness|football|pie|donuts|work)',
  '(did|do|does|is|was) (he|she|they) (od|overdose|really od) or',
  '(lost|buried|losing|lose)( _){0,6} to (an )?(overdose|od)',
  // Not the bare words: "he didnt show up, hes overdosing" is a cry for help.
  '(movie|show|episode|song|documentary) (about|where|with)',
]

/** An overdose, now or in the past, theirs or somebody else's; and any body that needs 911. */
const enOverdose: Rule[] = [
  {
    says: 'send (help|someone|somebody)( (now|please|asap|quick|fast|hurry))?',
    unless: ['(help|someone|somebody) (with|for|to|who|that|over)'],
  },
  {
    says: '(over|0ver) ?d(o|0)s(e|ed|es|eing|ing|in|d|s|is)( (d|ing))?',
    unless: notOverdose,
  },
  {
    says: '(overdoes|overdosse|overdosed|overdosd|overdosd|overdoce|ovrdose|overdoze|overdoseing|ods|od|oded|oding|odn|odin)',
    unless: notOverdose,
  },
  {
    says: '(nt|not|barley|barely) breathin(g)?|barley breathing|(eyes|his eyes|her eyes) (are |r )?(rolled|rolling) (back|up)|(rolled|rolling) back (and|in)|foam(ing)?( (is|coming|at|on|there|from)){1}|there is foam',
  },
  {
    says: '(tok|took|takin)( (way|wayy|to|too|2|much|mch|help)){2,3}(?! (time|effort|work|space|long|money))|took (like )?(10|15|20|25|30|40|50|60|100|ten|twenty|thirty|forty|fifty) (percs|pills|xans|bars|oxys|tylenol|of them|blues|klonopins?|gabapentin|seroquel)',
  },
  {
    says: '(went|go|going|feel like im going|almost went) out( (on|last|saturday|friday|sunday|in the|in a|and|again|for)){1}( _){0,8} (brought|bring|me back|narcan|breaths|ems|stranger|revived|paramedics|cpr|in the car)|feel(ing)? like im going out|(brought|bring|bringing) (me|him|her) back|got brought back|flatlined|coded( |$)|(found|find) (me|him|her) (blue|not breathing|unresponsive|passed out|cold|purple)|(tranq|fent|dope|hot ?shot|hotshot) got (him|her|my)( |$)',
    unless: ['(brought|bring|bringing) (me|him|her) back (to|a|some|from (the )?(store|work|school|court)|home|food)'],
  },
  {
    says: '(narcan|narcaned|narcanned|narcans|nose spray|narcan d)( (us|me|him|her|them|my|twice|again|he|she|you|yesterday|2x|3x)){1}',
    unless: notOverdose,
  },
  {
    says: '(how long|when|do i|should i|gave|used|hit|3|two|2|three|both|more)( _){0,5} (narcan|narcans|doses|naloxone)( _){0,6} (out|up|kick|kicks|breathing|blue|nothing|still|work|works|working|awake)',
    unless: ['(expire|expires|expired|prescription)'],
  },
  {
    says: '(narcan|naloxone)( (is|aint|isnt|not|wont|doesnt|didnt)){1,2} (work|workin|working|helping|doing)|(hes|shes|he|she|still|him|her)( (is|still|aint|not)){1,2} (out|not up|limp|stiff|blue|gray|grey|cold|purple|unconscious|unresponsive)( _){0,2}$',
    unless: ['cold (out|today|hands)', '(hes|shes|he is|she is) (still )?out (of town|sick|today|at)', 'still cold (out|today|in)'],
  },
  {
    says: '(wont|dont|doesnt|cant|not|aint|didnt|isnt)( (answer|answering|respond|respondin|responding|wakin|waking|move|movin|moving|rouse|get|stand)){1}( (when|up|me|him|her|and|yall|at)){0,3}( (shake|breath|foam|blue|gray|grey|nod|limp|cold)|$)',
    unless: [
      '(phone|texts?|calls?|door|landlord|dta|caseworker|lawyer|email|get (me|him|her)$|wont get$|cant get$|dont get$)',
      '(clinic|office|nobody|you|u|yall|they|doctor|nurse) (_ ){0,2}(answer|answering|respond)',
      '^(i|im|dont|cant|bus|line) (_ ){0,3}(move|moving|answer|get|stand)',
      '(my|the) (ex|mom|son|daughter|sister|brother) (wont|doesnt|dont) (answer|respond)',
    ],
  },
  {
    says: '(can|could|cannot|cant) ?(not )?rouse|(everything|all|it) (is |s |was )?(going|went|goin) (dark|black)( _){0,8}|(hes|shes|went|going|is|now hes|now shes|body|all|just) (gone )?(limp|stiff|folded)( |$)|he just folded|limp like|gone cold|(is|on) (a )?(vent|ventilator|life support)( |$)|in the icu',
    unless: ['(fold|folded) (the|laundry|clothes)', 'stiff (neck|back|knee)'],
  },
  {
    says: '(mixed|mixing|mixes)( _){0,3} (benzos?|xanax|xans?|fent|klonopins?|alcohol|liquor|dope|tranq)( _){0,5} (stand|limp|wake|nod|cant|feel|breathing|out|blue)|nodding (so|out|hard|off|bad|too)|took (2|two|to|too) many|(baby|kid|toddler|dog) got into( _){0,3} (pills|meds|methadone|dope|stash|subs)',
    unless: ['too many (hours|days|classes|shifts)'],
  },
  // "od'd" typed without its apostrophe: nobody is odd in this grammar.
  {
    says: '(i|he|she|they|we|bro|someone|somebody|friend|who|buddy|gf|bf|wife|husband|son|daughter|mom|dad|cousin)( (just|almost|nearly|accidentally|prolly|probably|fucking)){0,1} odd( (again|last|yesterday|today|tonight|on|in|at|twice|here|right))?',
    unless: ['(number|jobs?|one) ?$'],
  },
  {
    says: '(not|isnt|isn|aint|wasnt|arent|stopped|stop|stops|quit|quits|cant|cannot|can not|couldnt|barely|hardly|dont|doesnt|didnt|no longer|never|trouble|hard|difficulty|wont|struggling|without|forgot|unable|slow|shallow|weird|scarcely|nt)( (t|really|even|fully|to|him|her|he|she|them|they|my friend|even really|like|is|at all)){0,3} (breath|breathe|breathes|breathing|breathin|breathed|breating|breathng|brething|breething|breathign|breth|breathen|breeding)',
    unless: ['(hold|waste|save) (your|my) breath'],
  },
  { says: '(no|nt|not) (breath|breathing|breaths)' },
  {
    says: '(breathing|breathes|breathin|breath) ((is|real|really|so|very|kinda|super) ){0,2}(funny|weird|slow|slowly|shallow|bad|wrong|different|strange|stopped|heavy|hard|off|less|much less)',
  },
  { says: 'is (he|she|it|they) breathing' },
  { says: 'catch (my|his|her|their) breath' },
  {
    says: '(lips?|face|fingers?|fingertips|fingernails|nails|skin|hands|turning|turned|turns|going|went|goes|hes|shes|he is|she is|theyre|they are|he was|she was|im|looks|looking|he|she|is|all|body)( (are|is|r|was|were|look|looks|turned|turning|turn|going|went|all|so|kinda|kind of|really|gone|a little|getting|start|started)){0,3} (blue|gray|grey|purple|bluish|ashy)',
    unless: ['(eyes|hair|shirt|car|jacket|dress|shoes) (is|are|was)?'],
  },
  { says: '(blue|gray|grey|purple|bluish) (lips?|face|fingers|fingernails|nails|skin|hands|in the face)' },
  {
    says: '(wont|won|cant|cannot|can not|will not|not|doesnt|isnt|didnt|couldnt|wouldnt|aint|unable to|never|nt)( (t|get|him|her|them|it|my|friend|boyfriend|girlfriend|bf|gf|brother|sister|mom|dad|bro|baby|to|be|even|really|able|even really)){0,4} (wake|waking|woke|wakeing|wakin|wakes|waked|awake|waken|come to|responding|respond|responsive|answering me)',
    unless: [
      '(dont|do not|never|not)( (even|really|just)){0,1} (want|wanna)( to)? wake',
      '(hope|wish|wishing|hoping) (_ ){0,3}(wake|woke)',
      '(stay|keep) awake',
    ],
  },
  {
    says: '(unresponsive|un responsive|unresponsiv|non ?responsive|nonresponsive|unconscious|unconcious|unconsious|unconcsious|uncon?scious)',
  },
  { says: '(passed|passing|pass|blacked|black|knocked|nodding|nodded|nodding tf|conked) out( (cold))?' },
  { says: '(nodding|nodded) off' },
  {
    says: '(fell|fallen|falls|fall) out',
    unless: [
      '(hair|tooth|teeth|filling) (_ ){0,1}(fell|fallen|falls|fall) out',
      'fell out (with|of (the )?(bed|my|his|tree|love|truck|van|chair)|over)',
    ],
  },
  { says: '(hes|shes|im|is|was|keeps|started|theyre|he|she|they) falling out' },
  {
    says: '(gave|given|giving|give|administered|administer|sprayed|hit|used|using|did|needed|took|shot|had to use|saved)( (_)){0,5} (narcan|narcaned|naloxone|nalaxone|noloxone|narcon|narkan)',
    unless: [
      '(can|could|will|would|do|did|does) (you|u|yall|someone|anyone)( (please|pls|still)){0,1} (give|giving) (_ ){0,3}(narcan|naloxone)',
      '(you|u|yall|they|he|she) (guys )?(gave|give|giving) (me|us|out) (_ ){0,3}(narcan|naloxone)( kits?)? ?$',
      '(giving|give) out',
    ],
  },
  { says: '(narcaned|narcand|narcanned|narcan d)' },
  { says: '(narcan|naloxone) (isnt|not|didnt|doesnt|aint|wont|is not|did not|wore|wearing|worked|saved|brought|hasnt|and|but)' },
  {
    says: '(need|needs|want|get|bring|send)( (_)){0,3} (narcan|naloxone)( (here|over here)){0,1} (now|asap|rn|right now|right away|hurry|fast|quick|quickly|immediately|please hurry|badly)',
  },
  { says: '(narcan|naloxone) (now|asap|rn|hurry|fast)' },
  {
    says: '(took|taken|taking|did|done|shot|shoot|smoked|swallowed|used|drank|injected|snorted|popped|sniffed|slammed)( (_)){0,3} (too|to|2|way too|wayy too) (much|many|mch|munch)',
    unless: ['(too|to) (much|many) (time|effort|work|pictures|pics|stuff on|things on|days off)'],
  },
  {
    says: '(took|swallowed|ate|take|taken|downed)( (like|about|the)){0,1} (all|a bunch|bunch|a whole|whole|the whole|a bottle|bottle|handful|a handful|everything|every)( (of|my|his|her|the|bottle|them|those)){0,4} (pills?|meds|bottle|medication|medicine|tablets|percs|xans|xanax|tylenol|advil|oxys?|script)',
  },
  { says: '(no|cant find a|cant feel a|dont feel a|without a|weak|faint|lost|find a|feel a|doesnt have a|aint got a) pulse' },
  { says: '(heart|his heart|her heart)( (has|just)){0,1} (stopped|stoped|attack)' },
  {
    says: '(gurgling|gurgle|gurgled|gurgles|death rattle|foaming|foam at|frothing|convulsing|convulsions?|seizing|seizures?|turning colors|went limp|is limp|hes limp|shes limp|all limp|going limp)',
  },
  { says: '(choking|chocking)( (on|to death))?', unless: ['(chocking|choking) up'] },
  { says: '(not|isnt|aint|wont|cant|doesnt|hes not|shes not|stopped) (move|moving|movin)', unless: ['moving (out|in|on|to|from|forward)'] },
  {
    says: '(im|i am|hes|shes|theyre|he is|she is|they are|is|are|friend|think|be|bro|mom|dad|may be|might be|almost|nearly|just|she|he) (dying|diying|dyin)',
    unless: ['dying to', 'phone (is )?dying', 'battery (is )?dying'],
  },
  {
    says: '(gonna|going to|about to|might|will|gon|could|bout to|almost|nearly|practically|basically|think ill|think im gonna|gunna) (die|died)',
    unless: ['(phone|battery)'],
  },
  { says: '(dont|do not|please dont|cant) (let|want)( (me|him|her|them|to|us)){0,2} die' },
  { says: '(brought|bring|bringing|came|come)( (me|him|her|them|us)){0,1} back (to life|from the dead|from death|after i died)' },
  { says: '(i) (died|flatlined|coded)( (last|yesterday|today|tonight|twice|again|on|for a|and (came|they)))' },
  {
    says: '(call|calling|called|need|needs|phone|dial|send|get|calln)( (an?|the|me|us|for)){0,2} (ambulance|ambulence|911|9 1 1|ems|medic|medics|paramedics?|emt)',
  },
  { says: '^(_ ){0,2}(911|9 1 1)( _){0,2}$', unless: ['(is|this|not|isnt|aint) 911'] },
  { says: '(an|its|medical|this is|real) emergency', unless: ['emergency (room|contact|housing|shelter|food|fund)'] },
  { says: '(ambulance|paramedics?) (hurry|now|please|asap)' },
  { says: '(bad|hot) (shot|batch) ?(now|help)?' },
  { says: '(not|isnt|aint) (alive|waking|okay hes)', unless: ['(not|isnt) alive anymore'] },
  {
    says: '(hes|shes|theyre|he is|she is|they are|think hes|think shes|found (him|her|them)|looks|look|might be) dead',
    unless: ['dead (tired|serious|wrong|broke)'],
  },
  { says: '(collapsed|no heart ?beat|gargling|chest pains?|out cold|medical help)' },
  { says: '(weird|funny|strange|loud|making|deep) snor(ing|es?)' },
  { says: 'snoring (weird|funny|strange|loud|sounds?|noises?|real)' },
  { says: 'send (help|someone|somebody)( (now|please|asap|quick|fast|hurry))', unless: ['(lol|haha)'] },
  { says: '^((its|an|this is an|help|please) ){0,2}emergency$' },
  {
    says: '(wont|cant|cannot|doesnt|not|isnt)( get){0,1} (him |her |them )?(get up|getting up)',
    unless: ['(early|in the morning|out of bed|up to|up there)'],
  },
  { says: '(nobody|noone|no one) can (wake|get)' },
  {
    says: '(took|swallowed|downed) _ (pills|percs|xans|bars|oxys?|tablets)',
    unless: ['(took|swallowed) (my|the|his|her|their|2|two|1|one|those) pills'],
  },
  { says: '(to|they|emts?|medics|cops|who|we|i|someone|somebody) narcan (me|him|her|them|us)' },
  { says: '(i|he|she|they|we|almost|just) o d' },
  { says: '(^o d$|0d|0ded|0ding)' },
]

export const enDanger: Words['danger'] = {
  overdose: { sure: enOverdose, possible: enOverdoseHints },
  'self-harm': enSelfHarm,
  violence: enViolence,
  withdrawal: enWithdrawal,
  alone: enAlone,
}
