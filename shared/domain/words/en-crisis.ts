/** English cues of danger (rules §5). Wide on purpose; a clinician and the advisory board review them before launch (R35). */
import type { Rule, Words } from './language.ts'

/** An overdose, now or in the past, theirs or somebody else's; and any body that needs 911. */
const enOverdose: Rule[] = [
  { says: '(over|0ver) ?d(o|0)s(e|ed|es|eing|ing|in|d|s|is)( (d|ing))?' },
  { says: '(overdoes|overdosse|overdosed|overdoce|ovrdose|overdoze|overdoseing|ods|od|oded|oding|odn|odin)' },
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
  { says: '(fell|fallen|falls|fall) out', unless: ['(hair|tooth|teeth|filling) (_ ){0,1}(fell|fallen|falls|fall) out'] },
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
  { says: 'send (help|someone|somebody)( (now|please|asap|quick|fast|hurry))?' },
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

/** Suicide and self-harm. */
const enSelfHarm: Rule[] = [
  {
    says: '(kill|killing|killin|kil|killed|unalive|unaliving|hang|hanging|shoot|shooting|hurt|hurting|harm|harming|cut|cutting|end|ending|off|offing|drown|stab|poison|starve|starving|burn|burning) (myself|my self|mysel|myslef|meself|mysef|ourselves)',
  },
  { says: '(kill|killing) (me|us) (now|please|already)', unless: [] },
  { says: '(suicide|suicidal|suicid|suicde|sucide|sucidal|suiside|suisidal|suicidle|sewerslide|suiciding|suicidial)' },
  { says: '(kms|ctb)' },
  {
    says: '(end|ending|ended|finish) (it|it all|my life|my own life|everything|things for good|this life|my pain|the pain)',
    unless: ['(end|ending) it with (him|her|my)', 'the end'],
  },
  { says: '(take|taking|took) my (own )?life' },
  {
    says: '(dont|do not|no longer|never|didnt|doesnt|not|dnt|wish i didnt)( (even|really|rly|just|fucking|ever)){0,2} (want to|wanna|want 2|wan na|want too|want|wont to|care to|care if i|deserve to|feel like|have a reason to|see a reason to|see the point in|see a point in|have any reason to|need to)( (be|keep|go on|on|in|stay|even|to|really|just)){0,3} (live|living|alive|exist|existing|wake up|waking up|go on|here|going|breathe|breathing|around)',
    unless: ['go on (a|the|medication|methadone|suboxone)', 'live (in|with|at|near|on|by)', '(want|wanna) (to )?(keep )?(going|go on) to'],
  },
  {
    says: '(want|wanna|wanted|wants|ready|wish|hope|hoping|rather|deserve|deserved|prefer|need|trying|tried|try|like|plan|planning|meant|want 2|going)( (to|2|i|i could|i would|i just|that i|just|id|if i|for me)){0,3} (die|dead|be dead|was dead|were dead|died|had died|dying|never born|was never born|were never born|not exist|disappear forever|be gone forever|not wake up|dont wake up|never wake up|never woke up|wouldnt wake up|didnt wake up)',
    unless: ['(dont|do not)( (even|really)){0,1} (want|wanna)( to)? die', 'going (to )?(die|dead)'],
  },
  {
    says: '(better off|be better off|better)( (if i|if i was|if i were|being)){0,1} (dead|without me|gone|not here)',
    unless: ['better without'],
  },
  {
    says: '(should|shouldve|should have|shoulda|let me|just let me|let me just) (be dead|died|die|have died|stayed dead|of died)',
    unless: ['(dont|do not|please dont) let me'],
  },
  {
    says: '(reason|nothing|no reason|nothing left|anything|point|purpose)( (left|to|in|for)){0,2} (live|live for|living|being alive|go on|going on|be alive|be here|keep going|keep living)',
  },
  { says: '(tired|sick|done|over|exhausted) (of|with) (living|life|being alive|existing|being here|it all)' },
  { says: '(done|finished) living' },
  {
    says: '(cant|cannot|can not|cnt|cant even|couldnt)( (even|just|really)){0,1} (do this|take it|take this|go on|keep going|live like this|keep doing this|do it|live|keep living|handle this|handle it|deal)( (anymore|any more|no more|any longer|much longer|nomore|like this anymore|another day)){1}',
  },
  { says: '(cant|cannot|can not) (go on|keep going|go on like this|live like this|keep living)' },
  { says: '(wont|not gonna|not going to|wont even) be (here|alive|around) (tomorrow|anymore|much longer|long|in the morning|next)' },
  { says: '(give|giving|gave|given) up on (life|living|everything)' },
  { says: '(goodbye|good bye) (forever|everyone|everybody|world|cruel world|for good|for ever)' },
  {
    says: '(jump|jumping|jumped)( (off|from|in front of|in front)){1}( (a|the|of|my)){0,2} (bridge|roof|building|train|truck|car|bus|balcony|window|traffic|overpass)',
  },
  { says: '(slit|cut|slice|slitting|cutting|slicing) (my|open my) (wrists?|throat|arms?|veins?|neck)' },
  { says: '(blow|blowing|put a gun|gun to|bullet in)( (out|to|in)){0,1} my (brains?|head|mouth|brains out)' },
  { says: '(self ?harm|self ?harming|selfharm|self ?injury|cutting again)' },
  {
    says: '(no one|nobody|noone|who) (would|will|wud|wld) (miss|care|notice|even care|even miss|even notice)( (if|when))?( (im|i am|i was|i were|i|me))?( (die|died|dead|gone|disappeared|left))',
  },
  {
    says: '(world|everyone|everybody|family|kids|they|yall) (would|will|wud|is|are|be|would be|will be) (better|happier|better off)( off)?( (if|without|with))?( (me|i))',
  },
  { says: '(whats the|no|the) point (of|in|to) (living|life|being here|it all|any of this)' },
  { says: '(not|isnt|aint) worth (living|it anymore|living anymore)' },
  { says: '(should|should just|could just|might as well|rather) die' },
  {
    says: '(want|wanna|wish i could|like to|gonna)( to)?( just){0,1} (disappear|sleep forever|be gone|give up|not be here|go to sleep and not wake up)',
  },
  { says: '(i give up|im giving up|given up|want it (all )?to be over|hate my life|hate myself|hate living)' },
  { says: '(a|such a|just a|nothing but a) burden' },
  { says: 'kill me' },
]

export const enDanger: Words['danger'] = {
  overdose: { sure: enOverdose, possible: [] },
  'self-harm': { sure: enSelfHarm, possible: [] },
  violence: { sure: [], possible: [] },
  withdrawal: { sure: [], possible: [] },
  alone: { sure: [], possible: [] },
}
