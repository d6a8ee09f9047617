/** English sentences that ask us to stop (R3): by intent, negation and object, not a bag of words. */
import type { Rule } from './language.ts'

/** What we send, as people call it. */
const texts =
  '(texts?|txts?|texting|txting|texing|messages?|msgs?|messaging|msging|mssging|mesages?|sms|contacting|contact|communications?|communicating|correspondence|check ?ins?|checking in|notifications?|alerts?)'
const calls = '(calling|bothering|harassing|bugging|spamming|hitting me up|blowing up my phone|blowing me up|writing|checking (in |up )?on)'
/** Words that may stand between "stop" and "texting". */
const between =
  '( (all|any|with|the|this|these|those|ur|your|my|getting|receiving|sending|sendin|me|more|of|ur|fucking|fuckin|damn|goddamn|stupid|automated|annoying|contact and)){0,4}'
const stop = '(stop|stopp|quit|cease|discontinue|end|halt)'
const not = '(dont|do not|does not|doesnt|never|cant|cannot|can not|wont|will not|didnt|did not|couldnt|wouldnt|shouldnt|not|aint)'
const loosely = '( (ever|you|u|yall|guys|gonna|going to|want you to|want u to|want to|let them|please|pls|just|even|really|seem to)){0,2}'
const anymore =
  '( (anymore|any more|no more|again|ever again|ever|at all|please|pls|plz|thanks|thank you|period|ok|k|bro|dude|man|now)){0,3}'
const you = '(you|u|ya|yall|you guys|you people)'
const list =
  '(list|lists|text list|texting list|mailing list|call list|contact list|contacts|thing|texts|text|messages|system|program|database|service|service list|texting thing|text thing)'

/**
 * Somebody else is to stop, or we are told not to stop, or it is about the past. Together with what is to stop, so that
 * "i cant quit dope stop texting me" is still heard.
 */
const othersStop = (object: string): string[] => [
  `${not}${loosely} ${stop}${object}`,
  `(did|if|when|since|after|why did|how come) (you|u|i|we|they|yall)( all| guys)? ${stop}${object}`,
  `(i|he|she|they|we) ${stop}${object}`,
  `(tell|make|ask|told|asked|get|made) (?!you|u |yall|to )(_ ){1,3}(to )?${stop}${object}`,
  `${stop}${between} (texting|calling|messaging|bothering|harassing|contacting) (him|her|them|my (?!phone|cell|number)|people|while|and driving)`,
  'to voicemail',
]
const someoneElse = '(he|she|they|it|everyone|everybody|people|cops|police|him|her|them|who|nobody|voices|cravings|ex)'

/** Sentences that ask us to stop: what is to stop, and whom it reaches. */
export const enOptOut: Rule[] = [
  { says: `${stop}${between} ${texts}`, unless: [...othersStop(`${between} ${texts}`), 'end of'] },
  { says: `${stop} ${calls}( (me|us|this number))?`, unless: othersStop(` ${calls}`) },
  { says: `(stop|quit) sending( me)? (these|this|those|stuff|shit|crap|your|that)`, unless: othersStop(' sending') },
  {
    says: `how (do|can|would|could) (i|we|you|u)( (just|make you|make this))?( (stop|end|cancel|turn off|get rid of))${between} ${texts}`,
  },
  {
    says: `${texts}( (need|needs|have|has|got|gotta|must|should|please|pls|to|just)){0,4} stop`,
    unless: [`${not}( (want|need|ever|the|these|your|my)){0,4} ${texts}`, `(when|if|did|do|why|before|until) (_ ){0,2}${texts}`],
  },
  { says: `(cancel|terminate)${between} ${texts}` },
  { says: '(can|could|may|want to|how do|how can)( i| we){0,1} (stop|quit) (getting|receiving) (these|this|those|them)' },
  { says: '(want|wanna be|get|put me|be taken|wanna get) off( of){0,1} (the|this|your|ur) (list|texts|text list)' },
  { says: '(do not|dont) (call|contact|text|disturb) list' },
  { says: '(unenroll|un enroll|disenroll|withdraw|unregister|deregister|unsign) me' },
  { says: '(dont|do not|stop|quit|never) (hit|hitting) me up', unless: othersStop(' (hit|hitting)') },
  {
    says: `(dont|do not|never) (ever )?check (in |up )?on (me|us)${anymore}`,
    unless: ['(you|they|he|she|why)( guys){0,1} (dont|do not|never)'],
  },
  { says: `^no (texts?|messages?|txts?|contact)${anymore} ?$` },
  { says: `why (dont|wont|cant) ${you}( just)? (stop|quit) (texting|txting|messaging|contacting|bothering)` },
  {
    says: `(dont|do not|donot|never|not to|quit trying to|stop trying to)( (ever|even|you|u|you dare)){0,2} (text|txt|message|msg|contact|send me texts|send me messages|send texts|reach out to|hit up|bother|send)( to)? (me|us|this number|this phone|my phone|here)${anymore}`,
    unless: [
      `(you|u|they|he|she|yall|people|why|if you|if u)( guys| all)? (dont|do not|never)( (ever|even)){0,1} (text|txt|message|msg|contact|bother)`,
      `(dont|do not|never)( (ever|even)){0,1} (bother|send) me (with|to|any money|money|back)`,
      'why (dont|do not) (you|u|yall|they)',
      'bother me (that|if|when|at all that)',
      'doesnt bother',
      'texts? me your',
    ],
  },
  {
    says: `(dont|do not|didnt|no longer|not)( (really|even|just|ever|longer)){0,2} (want|wanna|want to|need|wish|wish to|like|like to|consent to|agree to|care for|care to)( (to|get|getting|receive|receiving|be|being|have|any|more|of|these|those|ur|your|the|this|all)){0,5} (texts?|txts?|messages?|msgs?|texted|messaged|contacted|contact|check ?ins|checked on|notifications|to hear from (you|u|yall|this number|anyone))`,
    unless: ['(text|message|contact) (him|her|them|my )', `want (him|her|them|my _)`],
  },
  { says: `(dont|do not|never|no longer)( ever)? (want|wanna|wish|care)( to)? hear from ${you}` },
  { says: `(dont|do not|no longer) want (these|those|em|these things)${anymore} ?$` },
  {
    says: `(take|get|remove|delete|drop|erase|pull|scratch) (me|us|my number|my name|my info|my phone|this number|my phone number) (off|from|out|out of|off of|outta)( of)?( (this|your|ur|the|that|these|any|all|every)){0,2} (${list}|here|this|it)`,
    unless: ['get me (out|off|from|outta)( of)? (here|(this|it) ?$)', `${not} (_ ){0,2}(take|get|remove|delete|drop|erase)`],
  },
  {
    says: `(take me off|take my (name|number|phone|info) off|(remove|delete|erase|forget|get rid of) (me|my number|my phone number|this number|my info))${anymore} ?$`,
    unless: [
      `${not} (_ ){0,2}(take|remove|delete|erase|forget)`,
      `(they|he|she|to|will|did|gonna|why)( _)? (take|remove|delete|erase|forget)`,
    ],
  },
  {
    says: `(leave|let) me (alone|be)`,
    unless: [
      `${not}( (ever|please|pls)){0,2} (leave|let) me`,
      `${someoneElse} (_ ){0,4}(leave|let) me`,
      'let me be (?!please|pls)_',
      'left me',
    ],
  },
  {
    says: `(lose|delete|forget|block|erase) (my|this) (number|phone number|contact|digits)`,
    unless: [`${not} (_ ){0,2}(lose|delete|forget|block|erase)`, '(i|he|she|they|did you|to) (lose|delete|forget|block|erase)'],
  },
  {
    says: `no more (of )?(these |those |your |ur |the |damn |fucking )?(texts?|txts?|messages?|msgs?|texting|messaging|check ?ins|contact)`,
    unless: [
      '(get|got|getting|gets|have|had|there are|theres|seen|see|received|receive|why|how come|were|was) no more',
      '(from|with) (him|her|them|my )',
    ],
  },
  {
    says: `(unsubscribe|unsub|unsubscribing|unsubscribed)`,
    unless: [
      'unsubscribed from',
      `${not}( (want|to|mean to|you|me)){0,3} (unsubscribe|unsub)`,
      '(was|got|get|am|were) unsubscribed',
      'by (mistake|accident)',
    ],
  },
  {
    says: `(opt|opting|opted) ?(me |us |my number )?out`,
    unless: [
      `${not}( (want|to|mean to|you|me)){0,3} opt`,
      '(was|got|am|were) opted',
      'by (mistake|accident)',
      'opted out of (housing|rehab|treatment|school)',
    ],
  },
  { says: `(revoke|revoking|withdraw|withdrawing|take back) (my |the |all )?(consent|permission|opt ?in)` },
  {
    says: `(no longer|do not|dont|didnt|never|not) (consent|give (you )?(my )?(consent|permission)) ?(to|for)?`,
    unless: ['consent to (treatment|search|a search|the search|surgery)'],
  },
  {
    says: `(cancel|end|stop|discontinue|terminate|quit) (my |this |the |these |your |ur )?(subscription|enrollment|texting service|text service|membership|texting program|text program)`,
  },
  { says: `(done|finished|over|through) with (these|your|ur|all these|the|this) (texts|messages|check ?ins|texting|text thing)` },
  { says: `(please|pls|plz|just) (stop|quit) (please|pls|plz)` },
]

/** Sentences that may ask us to stop. The texts rest until a person has read them. */
export const enDoubtful: Rule[] = [
  {
    says: `(how|where) (do|can|would|could|to|u|you)( (i|you|we|u)){0,1}( just)? (get out|get off|get rid|end|stop|leave|quit|cancel|turn off)( (of|from|off)){0,2} (this|these|it|that|the list|all this|yall|you) ?(thing|list)? ?$`,
  },
  { says: `(how|where) (do|can|to)( i)? (get out|get off)( (of|from|off)){0,2} (this|these|it|the list) ?$` },
  {
    says: `(idk|i dont know|dont know|not sure|unsure|dunno|not certain|dont think)( (if|that|whether)){0,1} i( (even|still|really|do)){0,2} (want|need|like|should)( (to|get|keep|getting|do)){0,3} (this|these|it|that|them|your|ur|the|you|u|any|doing this)`,
  },
  { says: `maybe (no more|stop|not anymore|you should stop|u should stop|enough|dont text)` },
  {
    says: `(dont|do not|no longer|didnt) (really )?(want|need|like) (this|it|that|any of this|your help|you|u|yall|any)( (thing|shit|crap|stuff|service))?${anymore} ?$`,
    unless: ['(if|because|cuz|bc) (_ ){0,3}(dont|do not)', 'who (dont|do not)', 'to die'],
  },
  {
    says: `(dont|do not|no longer|never)( ever)? (want|wanna|want to|need to) (to )?(talk|speak|chat|be part|be in|do)( (to|with|of))? ?(you|u|yall|this|you guys)${anymore} ?$`,
    unless: ['with (him|her|them)', 'about'],
  },
  { says: `(im |i am |i m )?(done|over|finished|through) with (this|these|you|yall|u|you guys|it|all this)( (shit|crap|thing))? ?$` },
  {
    says: `(not interested|no interest|go away|fuck off|piss off|get lost|f off|buzz off|bug off)`,
    unless: [
      `(in (treatment|detox|rehab))`,
      `${someoneElse} (_ ){0,3}(go away|fuck off|piss off|get lost)`,
      'wont go away',
      'make (_ ){1,3}go away',
      'to go away',
    ],
  },
  { says: `(count me out|want out|leave me out|let me out|get me out)( of (this|it|here))? ?$`, unless: ['(jail|hospital|house|place)'] },
  {
    says: `(didnt|did not|never|dont remember|do not remember)( (sign|signed|signing|ask|asked|agree|agreed|give|gave|join|joined|consent)){1} ?(up)? ?(for|to|you)? ?(this|these|it|that|my number|this number|any|your texts)?${anymore} ?$`,
  },
  {
    says: `(dont|do not|never|stop|quit)( (ever)){0,1} (call|calling|bother|bothering) (me|this number|my phone|my house)${anymore}`,
    unless: [...othersStop(' (call|calling|bother|bothering)'), '(you|they|he|she|why)( guys)? (dont|do not|never) (call|bother)'],
  },
  { says: `(dont|do not) (text|message|txt) back` },
  { says: `(get|take) me (off|out)( of)? (this|it) ?$` },
  {
    says: `(should|can|could|might|want you to|need you to|wish you would|wish youd)( (i|we|you|u|yall)){0,1}( (just|please|pls)){0,2} (stop|unsubscribe|opt out|quit) (this|these|it|them)? ?$`,
    unless: [`(i|we) (can|could|should|might)( just)? (stop|quit)`, `${not}${loosely} ${stop}`],
  },
  {
    says: `^((please|pls|plz|ok|just|no|yes|hey|yo|omg) ){0,3}(stop|unsubscribe|optout)( (please|pls|plz|it|this|now|already|ok|thanks)){0,4} ?$`,
  },
  {
    // A stop at the end of anything, unless the words before it make it a bus stop, or their own.
    says: 'stop$',
    unless: [
      `(${not.slice(1, -1)}|no one|nobody|bus|non|truck|next|to|pit|rest|train|wrong|right|the|my|a|your|last|first|more|every|one|it|him|her|them|me) stop$`,
      '(i|we|he|she|they|who|should|could|can|would|will|must|might|gotta|need|just|never) stop$',
    ],
  },
  {
    says: `^(please|pls|plz) (stop|quit)`,
    unless: ['(stop|quit) (by|in|at|over|here|there|using|drinking|smoking|him|her|them|the|my|and get|me from|somewhere|for)'],
  },
  {
    says: `(cancel|end|quit|leave) (this|the|your|ur|these) (program|service|thing|list|texting) ?$`,
    unless: [`${not} (_ ){0,2}(cancel|end|quit|leave)`, 'the end', '(i|he|she|they) (quit|leave)'],
  },
]

/** Turn a clear opt-out into a doubtful one: a maybe, or only certain hours. */
export const enHedges: string[] = [
  '(maybe|idk|i dont know|not sure|unsure|dunno|might|perhaps|thinking about|thinking of|wondering|if i should|should i)',
  '(at night|at work|in the morning|so (early|late|much|often)|this (early|late)|too (early|late|much)|on (weekends|sundays|saturdays)|every ?day)',
  '(before|after|until|till|til|while|during) _',
  '(when|if) (im|i am|my|i)',
  '(for now|for a while|for today|today|tonight|tomorrow|right this second|this week)',
]

/** Say that texts are wanted. "You keep texting me" says the opposite. */
export const enGoesOn: Rule[] = [
  {
    says: '(keep|keep on|still|continue|go on|start) (texting|txting|messaging|sending|checking)',
    unless: [
      `(${you.slice(1, -1)}|why|they|it|this number)( (still|just|always|guys|do you|do u)){0,2} (keep|keeps|still|continue|start|go on)`,
    ],
  },
  { says: `(dont|do not|never|please dont) (ever )?stop${between} ${texts}` },
  { says: '(still|do) want (to get|to hear|the texts|these texts|your texts|ur texts|these|texts)' },
  { says: '(text|txt|message) (me )?instead' },
]
