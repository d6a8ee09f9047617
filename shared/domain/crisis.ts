/** Crisis: is somebody in danger? Asked first, of every text, at any hour and whatever the consent (R6–R8). */
import { type Grade, graded, likely } from './grading.ts'
import { isSomebodyOnCall, type OnCall } from './on-call.ts'
import type { TextKey } from './say.ts'
import { type DangerKind, dangers as kinds, type Spoken } from './words/language.ts'

export type Danger = {
  kind: DangerKind
  /** `sure` is answered at once and brings a person; `possible` goes to the top of the inbox, and nobody is woken for it. */
  grade: Grade
  /** Which cue of ours was found: never the person's words, so it may be kept and counted (R25). */
  cue: string
  /** The language of the cue: a person who cries for help in one understands it (R8). */
  language: Spoken
}

/**
 * Every danger that a text speaks of, the sure ones first and the most urgent first, one of each kind. Wide on purpose: a false alarm
 * costs a phone call, a miss a life. The past counts ("I od'd last week"), and a negation does not clear it ("I'm not suicidal").
 * Never used to hide, delay or close anything (R6).
 */
export function dangers(text: string): Danger[] {
  const found = graded(text).flatMap(({ sort, grade, because, language }): Danger[] =>
    sort === 'opt-out' ? [] : [{ kind: sort, grade, cue: because ?? likely, language }],
  )
  const urgency = ({ kind, grade }: Danger) => kinds.indexOf(kind) + (grade === 'sure' ? 0 : kinds.length)
  return found.toSorted((a, b) => urgency(a) - urgency(b))
}

/**
 * The danger that is answered: overdose before everything, because its answer is the one that cannot wait.
 *
 * @example danger('he wont wake up') // { kind: 'overdose', grade: 'sure', cue: …, language: 'en' }
 */
export const danger = (text: string): Danger | undefined => dangers(text)[0]

const answers = {
  overdose: 'crisis-overdose',
  'self-harm': 'crisis-self-harm',
  violence: 'crisis-violence',
  withdrawal: 'crisis-withdrawal',
  alone: 'crisis-alone',
} as const satisfies Record<DangerKind, TextKey>

/** The answer to danger: with nobody on call it says so, instead of letting anybody wait for a person (R42). */
export const crisisText = (kind: DangerKind, onCall: OnCall): TextKey =>
  isSomebodyOnCall(onCall) ? answers[kind] : `${answers[kind]}-alone`
