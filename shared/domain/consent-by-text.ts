/** Consent by text: what a text says of consent, what that changes, what confirms it and what proves it (R1, R3, R18, R27). */
import { type ConsentWord, changedBy, handOverWithin, isOutdone } from './consent.ts'
import type { Contact, Suppression } from './contact.ts'
import type { ConsentEvent, Context } from './decision.ts'
import type { Ending } from './forgetting.ts'
import { answerProof } from './hand-off-course.ts'
import type { TextReceived } from './happening.ts'
import type { Meaning } from './meaning.ts'
import { isOurs } from './phone.ts'
import { phrase } from './phrasing.ts'
import type { TextKey } from './say.ts'
import { type Applied, applyConsent, lastSaid } from './standing.ts'
import { plus } from './time.ts'

/** The contact with its consent after a text, and the text that confirms the change, where one does. */
export type Consented = Applied & { confirms?: TextKey }

/** What a text changes of consent: nothing where something newer was said (F22). */
export function consentAfter(
  meaning: Meaning,
  before: Contact,
  text: TextReceived,
  suppression: Suppression | undefined,
  inDanger: boolean,
  context: Context,
): Consented {
  const unchanged = { contact: before, timers: {}, consent: [] }
  const word = consentWordOf(meaning)
  if (word === undefined || isOutdone(word, text, before.consent, before.consentAt)) return unchanged
  const confirmation = context.fresh.outbound
  const wording = phrase('opt-in', before, context).wording
  const handOverBy = text.optOutType === 'START' ? context.now : plus(context.now, handOverWithin)
  // Asking back whether they mean to be forgotten has confirmed no stop yet.
  const from = endingOf(meaning) && before.consent.consent === 'held' ? ({ consent: 'none' } as const) : before.consent
  const change = changedBy(word, from, text.receivedAt, { via: 'text', wording, confirmation, handOverBy })
  // The carrier confirmed it, danger answers instead, or the number is foreign: nothing of ours may confirm (R18).
  const disclosesNothing = meaning.means === 'under-18' || meaning.means === 'death'
  const confirmed = text.optOutType === 'STOP' || inDanger || disclosesNothing || !isOurs(text.from)
  const standing = confirmed && word !== 'join' && change.standing !== before.consent ? unconfirmed(change.standing) : change.standing
  const via = text.optOutType && word !== 'yes' ? 'carrier' : 'text'
  const applied = applyConsent(before, { ...change, standing }, suppression, { key: text.sid, via, at: text.receivedAt }, context)
  return {
    ...applied,
    // A stop or a doubt that is said again changes nothing but this: what was said before it, and comes later, is older (F22).
    ...(applied.contact === before && withdraws(word) ? { contact: { ...before, consentAt: lastSaid(before, text.receivedAt) } } : {}),
    ...(change.say && !(confirmed && word !== 'join') ? { confirms: ownWords[meaning.means] ?? saidBy[change.say] } : {}),
  }
}

const withdraws = (word: ConsentWord): boolean => word === 'stop' || word === 'doubt'

/** Whoever may be forgotten, under age or dead hears nothing automatic until a person has settled it: the same as a doubtful stop (R3, R40). */
const consentWordOf = (meaning: Meaning): ConsentWord | undefined =>
  meaning.means === 'consent'
    ? meaning.word
    : endingOf(meaning)
      ? 'stop'
      : meaning.means === 'forget-ask' || meaning.means === 'under-18' || meaning.means === 'death'
        ? 'doubt'
        : undefined

/** Whether a text ends everything there is of its number. */
export const endingOf = ({ means }: Meaning): Ending | undefined => (means === 'forget' || means === 'wrong-number' ? means : undefined)

/** Signed webhooks carry no time: every word of consent leaves its mark for as long as proof is kept, also when it changed nothing (T6). */
export function proven(
  events: ConsentEvent[],
  saysConsent: boolean,
  { sid, optOutType, receivedAt }: TextReceived,
  { language }: Contact,
): ConsentEvent[] {
  if (events.length > 0 || !saysConsent) return events
  return [{ key: sid, what: 'repeated', via: optOutType ? 'carrier' : 'text', language, at: receivedAt }]
}

/** The proof of an answer to whether the other team may have the conversation (R45). */
export const answerProofs = (meaning: Meaning, { handOff, language }: Contact, text: TextReceived): ConsentEvent[] =>
  meaning.means === 'hand-off' && handOff?.stands === 'asked' ? [answerProof(handOff, meaning.answer, text, language)] : []

const saidBy = {
  'confirm-opt-in': 'opt-in',
  'confirm-opt-out': 'opt-out',
  welcome: 'welcome',
  'already-in': 'already-in',
} as const satisfies Record<string, TextKey>

/** What ends the texts without a word that says so is confirmed in words of its own. */
const ownWords: Partial<Record<Meaning['means'], TextKey>> = { 'forget-ask': 'forget-ask', 'wrong-number': 'ended' }

function unconfirmed<S extends Contact['consent']>(standing: S): S {
  if (!('confirmation' in standing)) return standing
  const { confirmation: _, ...rest } = standing
  return rest as S
}
