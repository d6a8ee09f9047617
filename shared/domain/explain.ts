/** Explaining: everything a text says to us, by which word or pattern of ours, and how sure we are. For tests, for staff, and for those who write words. */
import { dangers } from './crisis.ts'
import { type Grade, likely } from './grading.ts'
import { read } from './keyword.ts'
import { type MeaningLearned, strongestPieces } from './likeness.ts'
import type { Ask, DangerKind, Likeness, Word } from './words/language.ts'

/** One thing that a text says. `because` is a word or pattern of ours; where the model judged, the pieces that spoke loudest, so it is never kept (R25). */
export type Label = { label: LabelName; grade: Grade; because: string }

const crisisLabels = {
  overdose: 'crisis-overdose',
  'self-harm': 'crisis-suicide',
  violence: 'crisis-violence',
  withdrawal: 'crisis-withdrawal',
  alone: 'crisis-alone',
} as const satisfies Record<DangerKind, string>

const askLabels = {
  'wrong-number': 'wrong-number',
  death: 'death',
  'under-18': 'under-18',
  help: 'help',
  start: 'opt-in',
  join: 'opt-in',
  yes: 'opt-in',
  menu: 'command-menu',
  treatment: 'command-treatment',
  // Supplies are asked for as anything else is: by a need that a person reads.
  'harm-reduction': undefined,
  who: 'command-who',
  data: 'command-data',
  forget: 'command-forget',
  pause: 'command-pause',
  less: 'command-less',
  more: 'command-more',
  hours: 'command-hours',
  lang: 'command-lang',
  name: 'command-name',
  'no-police': 'command-no-police',
  'call-me': 'command-call-me',
  person: 'command-person',
} as const satisfies Record<Ask, string | undefined>

export type LabelName = 'opt-out' | (typeof crisisLabels)[DangerKind] | NonNullable<(typeof askLabels)[Ask]>

const labelOf = (word: Word): LabelName | undefined => (word === 'opt-out' || word === 'doubtful-opt-out' ? 'opt-out' : askLabels[word])

/** How people label texts that mean this, of any grade. */
export const labelOfMeaning = (meaning: Likeness | Ask): LabelName | undefined =>
  meaning in crisisLabels ? crisisLabels[meaning as DangerKind] : labelOf(meaning as Word)

/**
 * Everything a text says to us, danger first. An empty list is an ordinary text.
 *
 * @example explain('stop') // [{ label: 'opt-out', grade: 'sure', because: '^(stop)$' }]
 */
export function explain(text: string): Label[] {
  const why = (because: string, like: MeaningLearned): string =>
    because === likely ? `${likely}: ${strongestPieces(text, like).join(', ')}` : because
  const said = dangers(text).map(({ kind, grade, cue }): Label => ({ label: crisisLabels[kind], grade, because: why(cue, kind) }))
  const { heard, likeOptOut, maybe } = read(text)
  if (likeOptOut) said.push({ label: 'opt-out', grade: 'possible', because: why(likely, 'opt-out') })
  for (const { word, because } of heard) {
    const label = labelOf(word)
    if (label === undefined || said.some((each) => each.label === label)) continue
    const isDoubt = word === 'doubtful-opt-out'
    said.push({ label, grade: isDoubt ? 'possible' : 'sure', because: why(because, isDoubt || word === 'opt-out' ? 'opt-out' : word) })
  }
  const label = maybe && labelOf(maybe)
  if (maybe && label) said.push({ label, grade: 'possible', because: why(likely, maybe) })
  return said
}
