/** Outcomes: what the fate of one outbound message changes for its contact (R10, R29, R38). */
import { askedLapsesAfter } from './consent.ts'
import { type Contact, escalationTimer, isConfirmation, type Suppression, waits } from './contact.ts'
import { type Context, type Decide, type Decision, nothing } from './decision.ts'
import { again, failures, queued } from './delivery.ts'
import { cry, pageFailed } from './escalation.ts'
import { isAskedNoMore } from './hand-off.ts'
import { questionSettled } from './hand-off-course.ts'
import type { Settled } from './happening.ts'
import { messageExpires } from './retention.ts'
import { applyConsent } from './standing.ts'
import { plus } from './time.ts'

/** What follows from this fate; `nothing` for most messages. */
export const onSettled: Decide<Settled> = ({ contact, suppression }, settled, context) => {
  if (!contact) return nothing
  const decision =
    settled.message.class === 'page' ? afterPaging(contact, settled, context) : afterTexting(contact, suppression, settled, context)
  const timers = decision.contact ? escalationTimer(contact, decision.contact) : {}
  return { ...decision, timers: { ...decision.timers, ...timers } }
}

/** A page that surely reached nobody moves its ladder on; whatever a staff phone does says nothing of the contact. */
function afterPaging(contact: Contact, { message, state }: Settled, { now }: Context): Decision {
  if (!contact.escalation || (state !== 'failed' && state !== 'undelivered')) return nothing
  const escalation = pageFailed(contact.escalation, message.id, now)
  return escalation === contact.escalation ? nothing : { ...nothing, contact: { ...contact, escalation } }
}

function afterTexting(contact: Contact, suppression: Suppression | undefined, settled: Settled, context: Context): Decision {
  if (settled.kind === 'opted-out') return blockedByCarrier(contact, suppression, settled, context)
  if (settled.message.class === 'opt-in') return afterAsking(contact, suppression, settled, context)
  const told = questionSettled(tellStaff(contact, settled, context), settled, context)
  return withRepeat(suspendedIf(told, settled, context), contact, settled, context)
}

/** 21610: the carrier holds a stop that we did not know of, or a re-joining that it does not let pass. Either way it is a stop (R4). */
function blockedByCarrier(contact: Contact, suppression: Suppression | undefined, settled: Settled, context: Context): Decision {
  const told = tellStaff(contact, settled, context)
  if (contact.consent.consent === 'opted-out') return changed(contact, told)
  const change = { standing: { consent: 'opted-out', since: context.now }, suppression: 'put' } as const
  const how = { key: `${settled.message.id}:blocked`, via: 'carrier', at: context.now } as const
  return { ...nothing, ...applyConsent(told, change, suppression, how, context) }
}

/**
 * A person must know that what was meant to help did not arrive: a crisis text at the top, and somebody is paged for it at
 * once, also where somebody had it already (R10); a colleague's answer as waiting again.
 */
function tellStaff(contact: Contact, { message, state }: Settled, { now, fresh }: Context): Contact {
  const underWay = state === 'sent' || state === 'delivered'
  if (underWay || (message.class !== 'safety' && message.class !== 'staff') || isAskedNoMore(contact.handOff, message)) return contact
  if (message.class === 'staff') return { ...contact, conversation: waits(contact.conversation, now, 'routine') }
  const escalation = cry(contact.escalation, fresh.inbound, now)
  return { ...contact, conversation: waits(contact.conversation, now, 'urgent'), escalation }
}

function suspendedIf(contact: Contact, { kind }: Settled, { now }: Context): Contact {
  return kind && failures[kind].suspends ? { ...contact, suspended: { since: now, because: kind } } : contact
}

function withRepeat(after: Contact, before: Contact, { message, state, kind }: Settled, context: Context): Decision {
  const { now, fresh, id, programme } = context
  // A question that comes hours later would be answered when nobody asks any more.
  const isQuestion = before.handOff?.id === message.id
  const draft = state === 'undelivered' && kind && !isQuestion ? again(message, kind, now, fresh.outbound) : undefined
  const outbound = draft ? [queued(draft, id, now, messageExpires(now, programme.retention))] : []
  return { ...changed(before, after), outbound }
}

const changed = (before: Contact, after: Contact): Decision => (before === after ? nothing : { ...nothing, contact: after })

/** The 72 hours run from hand-over; a question that never left is as if never asked (R18, R47). */
function afterAsking(before: Contact, suppression: Suppression | undefined, settled: Settled, context: Context): Decision {
  const contact = suspendedIf(before, settled, context)
  if (!isConfirmation(contact, settled.message) || contact.consent.consent !== 'pending') return changed(before, contact)
  if (settled.state === 'unsent' || settled.state === 'failed')
    return lapse(contact, suppression, `${settled.message.id}:${settled.state}`, context)
  // A receipt may be faster than the answer to the hand-over itself.
  if (settled.message.state === 'sent') return changed(before, contact)
  const lapses = plus(context.now, askedLapsesAfter)
  return { ...nothing, contact: { ...contact, consent: { ...contact.consent, lapses } }, timers: { confirmation: lapses } }
}

/** The question is over without a YES: back to where the contact stood, which for a number that once stopped is stopped. */
export function lapse(contact: Contact, suppression: Suppression | undefined, key: string, context: Context): Decision {
  const standing = suppression ? ({ consent: 'opted-out', since: suppression.since } as const) : ({ consent: 'none' } as const)
  const change = { standing, ...(suppression ? { suppression: 'put' as const } : {}) }
  return { ...nothing, ...applyConsent(contact, change, suppression, { key, via: 'silence', at: context.now, what: 'lapsed' }, context) }
}
