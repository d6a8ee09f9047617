/** What was decided of single cues, whatever was counted on labelled texts (ADR 15). */
import type { Pattern } from '../pattern.ts'
import { general, person } from './overdose.ts'
import { who } from './violence.ts'

/**
 * Cues that are sure because we decided so, whatever was counted: in each of them somebody may be dying while we read, and the same words in
 * jest cost one phone call (R8).
 */
export const certain: ReadonlySet<Pattern> = new Set([
  'stop-breathing -breath-other/foam-other',
  'not breathe -breath-other/foam-other',
  'choking-sound -hyperbole/foam-other',
  '^~od~$',
  `^~od ${general}`,
  `!not oded ${general}/everyday`,
  `${person} .. od~$`,
  `i/${person} !not od ${general}/everyday`,
  'back-to-life -death-other/news-talk/hyperbole',
  'brought-back -long-ago/death-other/news-talk/kits',
  `${person} .. is-dying -dying-other/everyday/death-other/long-ago`,
  'i-dying -dying-other/long-ago/hyperbole',
  '^~emergency-now~$',
  `${who} .. gonna !mild-killer kill !oneself me -fiction/joke/sports`,
])

/** Cues that a person looks at whatever was counted: somebody at work who does not wake, an overdose told of, how narcan is given, an end of what nobody named, and who cannot go on. */
export const neverMissed: ReadonlySet<Pattern> = new Set([
  'cant-rouse & wake-other/not-answer-other',
  '^~end-it~$',
  's-he/kid/parent/partner/family/small-person~od',
  '!i not reacts -everyday/phone/text/call/not-answer-other/hyperbole',
  'how .. give .. narcan -kits/in-general',
  'cannot-go-on -weary-context/hyper-context',
])
