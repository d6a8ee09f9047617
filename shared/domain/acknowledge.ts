/** "I have it": a cry for help has somebody, the survivor hears that a person is here, and nobody else is woken (R9). */
import { type Contact, escalationTimer, type State, waitOf } from './contact.ts'
import { type Context, type Decision, nothing } from './decision.ts'
import { queued } from './delivery.ts'
import { takenBy } from './drill.ts'
import { acknowledge, cry, isOpen } from './escalation.ts'
import type { Outbound } from './message.ts'
import { isOurs } from './phone.ts'
import { phrase } from './phrasing.ts'
import { messageExpires } from './retention.ts'
import { unsendableReason } from './sendable.ts'

export type Ended = { contact: Contact } & Pick<Decision, 'timers' | 'acknowledged'>

/** The contact with its open ladder ended by this person, and held by them where nobody held it; as it was where no ladder is open. A drill is over with it. */
export function endedBy(before: Contact, staff: string, { now, onCall }: Context): Ended {
  if (!isOpen(before.escalation)) return { contact: before, timers: {} }
  const escalation = acknowledge(before.escalation, staff, now)
  const contact = before.drill
    ? { ...before, escalation, conversation: { state: 'quiet' as const }, drill: takenBy(before.drill, staff, onCall, now) }
    : { ...heldBy(before, staff, now), escalation }
  return { contact, timers: escalationTimer(before, contact), acknowledged: { ladder: escalation.id, by: staff, at: now } }
}

function heldBy(contact: Contact, staff: string, now: string): Contact {
  if (contact.conversation.state === 'claimed') return contact
  const waiting = waitOf(contact.conversation)
  return { ...contact, conversation: { state: 'claimed', by: staff, claimedAt: now, ...(waiting ? { waiting } : {}) } }
}

/** The one neutral text that a person is here; none to who asked for silence, nor to a foreign number (R2, R16). */
export function personHere(contact: Contact, state: State, context: Context): Outbound[] {
  const { now, programme, fresh, id } = context
  const draft = { ...phrase('person-here', contact, context), id: fresh.outbound, class: 'reply', answers: true } as const
  const message = queued(draft, id, now, messageExpires(now, programme.retention))
  const silent = state.suppression !== undefined || !isOurs(contact.address)
  return silent || unsendableReason(message, { ...state, contact }, now, programme) ? [] : [message]
}

/** Who had it gives it back while a cry for help still waits: then nobody has it, and the ladder begins anew. */
export function givenBack(contact: Contact, staff: string, { now, fresh }: Context): Contact {
  const { escalation, conversation } = contact
  const waits = waitOf(conversation)?.urgency === 'urgent'
  if (!waits || escalation?.acknowledged?.by !== staff) return contact
  return { ...contact, escalation: cry(escalation, fresh.inbound, now) }
}

/** Whoever holds a cry for help was shut out: it waits again, and its ladder begins anew, also where somebody else had it before them. */
export function takenBack({ contact }: State, gone: string, { now, fresh }: Context): { decision: Decision } | { refused: 'not-holder' } {
  const waiting = contact && waitOf(contact.conversation)
  if (waiting?.urgency !== 'urgent' || contact?.conversation.state !== 'claimed' || contact.conversation.by !== gone)
    return { refused: 'not-holder' }
  const escalation = cry(contact.escalation, fresh.inbound, now)
  const after: Contact = { ...contact, conversation: { state: 'waiting', ...waiting }, escalation }
  const audit = [{ staff: gone, act: 'shut out: given back', at: now }]
  return { decision: { ...nothing, contact: after, timers: escalationTimer(contact, after), audit } }
}

/**
 * Whether this contact is this person's for a while, whatever their team (R43: by role and assignment): they were woken for a
 * cry for help that nobody has yet, or they have it and it is not over.
 */
export function isAssigned({ conversation, escalation }: Contact, staff: string): boolean {
  const by = escalation?.acknowledged?.by
  if (isOpen(escalation)) return escalation.woken.includes(staff)
  if (by !== staff) return false
  return waitOf(conversation)?.urgency === 'urgent' || (conversation.state === 'claimed' && conversation.by === staff)
}
