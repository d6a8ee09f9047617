/** The course of a hand-off: what moves it on, what breaks it off, and when it comes back to its giver (R45, S18, S20). */
import { type Contact, type State, waitOf, waits } from './contact.ts'
import { type ConsentEvent, type Context, type Decision, nothing } from './decision.ts'
import { isOpen } from './escalation.ts'
import { type Answer, type Asked, type HandOff, type HandOffEnd, isUnderWay } from './hand-off.ts'
import type { Settled, TextReceived } from './happening.ts'
import type { Programme } from './programme.ts'
import { staffedAfter } from './staffed.ts'
import { type At, plus } from './time.ts'

type Rules = Pick<Context, 'now' | 'programme'>

/** Whether their wish for no police forbids it. The programme file says of the line, not of a team, that police are on it: it counts for both (S20). */
export const forbidsPolice = ({ noPolice }: Contact, { policeOnTeam }: Pick<Programme, 'policeOnTeam'>): boolean =>
  noPolice === true && policeOnTeam

/** The contact with the hand-off that is under way at its end. Who did not say yes is not asked for that team again (R15). */
export function over(contact: Contact, because: HandOffEnd, now: At): Contact {
  const { handOff } = contact
  if (!isUnderWay(handOff)) return contact
  const { id, to, by, named } = handOff
  const asked = because === 'declined' || because === 'silence' ? { notAgain: [...new Set([...(contact.notAgain ?? []), to])] } : {}
  return { ...contact, ...asked, handOff: { stands: 'over', id, to, by, ...(named === undefined ? {} : { named }), because, at: now } }
}

/** The contact after its answer to the question. */
export function afterAnswer(contact: Contact, answer: Answer, { now }: Rules): Contact {
  const { handOff } = contact
  if (handOff?.stands !== 'asked') return contact
  if (answer === 'no') return over(contact, 'declined', now)
  const { id, to, by, named } = handOff
  return { ...contact, handOff: { stands: 'agreed', id, to, by, ...(named === undefined ? {} : { named }), agreed: now } }
}

/** Proof of the answer, with the wording that was answered (R27). */
export const answerProof = ({ wording, to }: Asked, answer: Answer, { sid, receivedAt }: TextReceived, language: string): ConsentEvent => ({
  key: sid,
  what: answer === 'yes' ? 'hand-off agreed' : 'hand-off declined',
  to,
  via: 'text',
  wording,
  language: wording.split('/')[0] ?? language,
  at: receivedAt,
})

/** The contact once the fate of the message that asks is known: words count from when it left, and a question that did not is over. */
export function questionSettled(contact: Contact, { message, state }: Settled, { now }: Rules): Contact {
  const { handOff } = contact
  if (handOff?.stands !== 'asked' || handOff.id !== message.id) return contact
  if (state === 'sent' || state === 'delivered')
    return handOff.left === undefined ? { ...contact, handOff: { ...handOff, left: now } } : contact
  return state === 'uncertain' ? contact : over(contact, 'not sent', now)
}

/** Staff write themselves while the question is open: what comes next may answer them, so it answers no question of ours. */
export const writtenOver = (contact: Contact, now: At): Contact =>
  contact.handOff?.stands === 'asked' ? over(contact, 'written over', now) : contact

/**
 * What every decision is held to, whatever happened: a stop or a doubt, danger, a choice of their own and police on the team end a
 * hand-off at once (R6, R7, S20), and its timer stands where it stands.
 */
export function withHandOff(decision: Decision, before: Contact | undefined, rules: Rules): Decision {
  if (!decision.contact) return decision
  const because = brokenBy(before, decision.contact, rules)
  const contact = because === undefined ? decision.contact : over(decision.contact, because, rules.now)
  return { ...decision, contact, timers: { ...handOffTimer(before?.handOff, contact.handOff, rules), ...decision.timers } }
}

function brokenBy(before: Contact | undefined, after: Contact, { programme }: Rules): HandOffEnd | undefined {
  const { handOff, consent, conversation, escalation } = after
  if (!isUnderWay(handOff)) return undefined
  if (consent.consent === 'opted-out' || consent.consent === 'held') return 'stopped'
  if (waitOf(conversation)?.urgency === 'urgent' || isOpen(escalation)) return 'danger'
  if (before && before.team !== after.team) return 'chosen'
  return forbidsPolice(after, programme) ? 'police' : undefined
}

function handOffTimer(before: HandOff | undefined, after: HandOff | undefined, { programme }: Rules): Decision['timers'] {
  const [old, next] = [lookAt(before, programme), lookAt(after, programme)]
  return old === next ? {} : { 'hand-off': next ?? 'delete' }
}

/** Set by plain hours, which staffed hours never outrun, as the promise's timer is. */
function lookAt(handOff: HandOff | undefined, programme: Programme): At | undefined {
  if (!isUnderWay(handOff)) return undefined
  return handOff.stands === 'asked' ? handOff.lapses : plus(handOff.agreed, { hours: programme.handOff.takeHours })
}

/** The timer fell due: silence is no yes, and what nobody took is its giver's again, as a text that waits (R31, R45). */
export function onHandOff(contact: Contact, _: State, { now, programme, closed }: Context): Decision {
  const { handOff } = contact
  const done: Decision = { ...nothing, timers: { 'hand-off': 'delete' } }
  if (!isUnderWay(handOff)) return done
  const ends = handOff.stands === 'asked' ? handOff.lapses : staffedAfter(handOff.agreed, programme.handOff.takeHours, programme, closed)
  if (ends > now) return { ...nothing, timers: { 'hand-off': ends } }
  if (handOff.stands === 'asked') return { ...done, contact: over(contact, 'silence', now) }
  const back = { ...contact, conversation: waits(contact.conversation, now, 'routine') }
  return { ...done, contact: over(back, 'came back', now), audit: [{ staff: handOff.by, act: 'hand-off came back', at: now }] }
}
