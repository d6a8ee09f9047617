/** English hints of an overdose: worth a look, and nobody is woken for them. */
import type { Rule } from './language.ts'

export const enOverdoseHints: Rule[] = [
  {
    says: '(something|somethings|smth|sumthin)( (is|was|not|aint)){0,1} (off|wrong|up|weird|right) (with|w|about|in) (this|the|that|my) (batch|bag|dope|stuff|shit|shot)',
  },
  {
    says: '(i|im|been|got)( (feel|feeling|felt|getting|got)){0,1} (so |real |really |too |super )?(heavy|weird|woozy|faint|floaty|loopy|dizzy|funny) (after|from|off|since)( (that|this|the|my|it|i))',
  },
  {
    says: '^(he|she|they|my (man|girl|friend|boy)|bro) (just )?(dropped|went down|slumped|hit the floor)( |$)',
    unless: ['dropped (off|out|the|his|her|my|by)'],
  },
  {
    says: '(think|thinks|might|maybe|mighta|must|musta|may)( _){0,4} (took|taken|take|ate|drank|swallowed) (something|sumthin|somethin|smth|some of|a few of|my)( |$)?',
    unless: ['(took my (bag|coat|phone|wallet|stuff|id)|took something (from|out))'],
  },
  { says: '^(im |i am |i was )?going out$' },
  {
    says: '(havent|have not|didnt|aint|not)( (seen|heard from|come|came|coming)){1}( (him|her|them|out)){0,2}( _){0,8} (since|from|out of)( _){0,3} (bathroom|in there|in the room|room|stall|tent)',
  },
  {
    says: '(took|taken|take)( (a|like|an|some)){0,2} (couple|few|extra|double|more)( (extra|more|of|too many)){0,1}( (of my|pills|than|is that|doses?|of them|percs|xans|today|is that ok)|$)',
    unless: ['(days|hours|shifts|steps|minutes|pictures)'],
  },
  {
    says: '(he|she|hes|shes|they|theyre|my (friend|man|girl|boy))( (is|been|be|was)){0,2} (sleepin|sleeping|asleep|passed|out|knocked)( (real|so|really|too|very|super|been|for)){0,2} (hard|deep|since|long|hours|all day|a long)( |$)?',
    unless: ['(baby|dog|cat|kid|kids|good)'],
  },
  {
    says: '(asleep|sleeping|sleepin)( _){0,4} (since|for)( _){0,5} (yesterday|morning|hours|last night|day)( _){0,5} (wake|worried|ok|should|normal|idk)',
  },
  { says: '(should i|shud i|do i) (wake|call someone|check on) (him|her|them)( |$)' },
  { says: '(lost|losing|bury|buried|burying)( _){0,6} (to|from) (an )?(overdose|od|fentanyl|fent|dope|drugs|heroin)' },
  {
    says: '(looks?|looking|looked|seems|acting) (so |kinda |really |real )?(gray|grey|pale|blue|off|out of it|ashy)',
    unless: ['(sky|coat|paint|house|outside)'],
  },
  { says: '(bad|hot|strong|purple|new) (batch|shit|dope)( (going|out|around|in)){1,2}', unless: ['bad batch of (cookies|food)'] },
]
