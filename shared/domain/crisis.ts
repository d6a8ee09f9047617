/** Crisis: is somebody in danger? Asked first, of every text, at any hour and whatever the consent (R6–R8). */
import { isSomebodyOnCall, type OnCall } from './on-call.ts'
import type { TextKey } from './say.ts'
import { normalise } from './words/normalise.ts'
import { firstOf } from './words/phrase.ts'
import { spoken } from './words/spoken.ts'

export type Danger = {
  kind: 'overdose' | 'self-harm'
  /** Which cue of ours was found: never the person's words, so it may be kept and counted (R25). */
  cue: string
}

const overdose = firstOf(spoken.flatMap((words) => words.overdose))
const selfHarm = firstOf(spoken.flatMap((words) => words.selfHarm))

/**
 * Whether a text says that somebody is in danger. Wide on purpose: a false alarm costs a phone call, a miss a life. The past
 * counts ("I od'd last week"), a negation does not clear it ("I'm not suicidal"), and overdose comes before self-harm, because
 * its answer is the one that cannot wait. Never used to hide, delay or close anything (R6).
 *
 * @example danger('he wont wake up') // { kind: 'overdose', cue: … }
 */
export function danger(text: string): Danger | undefined {
  const said = normalise(text)
  const overdosing = overdose(said)
  if (overdosing !== undefined) return { kind: 'overdose', cue: overdosing }
  const harming = selfHarm(said)
  return harming === undefined ? undefined : { kind: 'self-harm', cue: harming }
}

/** The answer to danger: with nobody on call it says so, instead of letting anybody wait for a person (R42). */
export function crisisText(kind: Danger['kind'], onCall: OnCall): TextKey {
  if (isSomebodyOnCall(onCall)) return kind === 'overdose' ? 'crisis-overdose' : 'crisis-self-harm'
  return kind === 'overdose' ? 'crisis-overdose-alone' : 'crisis-self-harm-alone'
}
