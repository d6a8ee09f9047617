/** Staff acts: claim, answer, release, close, and what a person may settle for a contact (R5, R22, R43, R48). */

import { endedBy, givenBack, personHere } from './acknowledge.ts'
import { heard } from './check-in.ts'
import type { Standing } from './consent.ts'
import { type Contact, escalationTimer, type State, waitOf } from './contact.ts'
import { type Context, type Decision, nothing } from './decision.ts'
import { queued } from './delivery.ts'
import { dispositionNames } from './disposition.ts'
import { isOpen } from './escalation.ts'
import { forgottenAsOwed } from './forgetting.ts'
import { writtenOver } from './hand-off-course.ts'
import { askHandOff, type NoHandOff, takeBackHandOff, takeHandOff } from './hand-off-staff.ts'
import type { StaffAct } from './happening.ts'
import type { Draft, Outbound, UnsendableReason } from './message.ts'
import { checkInRules } from './phrasing.ts'
import { messageExpires } from './retention.ts'
import { unsendableReason } from './sendable.ts'
import { applyConsent } from './standing.ts'

/** Why an act is not carried out; a value the page can explain, never a throw. */
export type Refusal =
  | { refused: 'gone' }
  | { refused: 'taken'; by: string }
  | { refused: 'not-holder' }
  | { refused: 'new-text' }
  | { refused: 'not-held' }
  /** The page is of a ladder that has ended; `by` is who has the newest, if somebody has. */
  | { refused: 'page-over'; by?: string }
  | { refused: 'unsendable'; reason: UnsendableReason }
  /** Nobody is behind a test contact: there is nobody to write to, to opt out or to look up. */
  | { refused: 'drill' }
  | NoHandOff

export type Ruling = { decision: Decision } | Refusal

/** Judges one act of staff. Who may act at all is the console's to check, before. */
export function onStaffAct(state: State, act: StaffAct, context: Context): Ruling {
  const { contact } = state
  if (!contact) return { refused: 'gone' }
  if (contact.drill && act.happened !== 'acknowledge') return { refused: 'drill' }
  switch (act.happened) {
    case 'claim':
      return claim(contact, state, act, context)
    case 'release':
      return release(contact, act, context)
    case 'reply':
      return reply(contact, state, act, context)
    case 'close':
      return close(contact, act, context)
    case 'opt-out':
      return optOut(contact, state, act, context)
    case 'goes-on':
      return goesOn(contact, state, act, context)
    case 'acknowledge':
      return haveIt(contact, state, act, context)
    case 'hand-off':
      return holder(contact) === act.staff ? askHandOff(state, contact, act, context) : { refused: 'not-holder' }
    case 'take':
      return takeHandOff(state, contact, act, context)
    case 'take-back':
      return takeBackHandOff(contact, act, context)
    case 'show-number':
      return { decision: audited(act, 'number shown', context) }
    default:
      return act satisfies never
  }
}

const audited = ({ staff }: StaffAct, act: string, { now }: Context): Decision => ({ ...nothing, audit: [{ staff, act, at: now }] })

const holder = ({ conversation }: Contact): string | undefined => (conversation.state === 'claimed' ? conversation.by : undefined)

function takenBy(contact: Contact, staff: string): Refusal | undefined {
  const by = holder(contact)
  return by === undefined || by === staff ? undefined : { refused: 'taken', by }
}

/** Who claims a cry for help has it. */
function claim(contact: Contact, state: State, act: StaffAct, context: Context): Ruling {
  const taken = takenBy(contact, act.staff)
  if (taken) return taken
  if (holder(contact) === act.staff && !isOpen(contact.escalation)) return { decision: nothing }
  return { decision: { ...audited(act, 'claimed', context), ...taking(claimedBy(contact, act.staff, context), state, act, context) } }
}

/** "I have it", from a page. Its ladder may have ended, or another may have said so first. */
function haveIt(contact: Contact, state: State, act: StaffAct & { happened: 'acknowledge' }, context: Context): Ruling {
  const { escalation } = contact
  if (!isOpen(escalation) || escalation.id !== act.ladder) {
    const by = escalation?.acknowledged?.by
    return { refused: 'page-over', ...(by === undefined ? {} : { by }) }
  }
  return { decision: { ...audited(act, 'acknowledged', context), ...taking(contact, state, act, context) } }
}

const taking = (contact: Contact, state: State, { staff }: StaffAct, context: Context) => ({
  ...endedBy(contact, staff, context),
  outbound: isOpen(contact.escalation) ? personHere(contact, state, context) : [],
})

function claimedBy(contact: Contact, staff: string, { now }: Context): Contact {
  if (holder(contact) === staff) return contact
  const waiting = waitOf(contact.conversation)
  return { ...contact, conversation: { state: 'claimed', by: staff, claimedAt: now, ...(waiting ? { waiting } : {}) } }
}

/** A release gives the text back to the queue with the wait it had; a cry for help goes to who said "I have it". */
function release(contact: Contact, act: StaffAct, context: Context): Ruling {
  if (holder(contact) !== act.staff) return { refused: 'not-holder' }
  const waiting = waitOf(contact.conversation)
  const released: Contact = {
    ...givenBack(contact, act.staff, context),
    conversation: waiting ? { state: 'waiting', ...waiting } : { state: 'quiet' },
  }
  const had = contact.escalation?.acknowledged?.by
  const after = waiting?.urgency === 'urgent' && had !== undefined && had !== act.staff ? claimedBy(released, had, context) : released
  return { decision: { ...audited(act, 'released', context), contact: after, timers: escalationTimer(contact, after) } }
}

/** Answering claims what nobody holds, and ends the wait; a text that came in while it was typed goes on waiting (R5, R6). */
function reply(contact: Contact, state: State, act: StaffAct & { happened: 'reply' }, context: Context): Ruling {
  const taken = takenBy(contact, act.staff)
  if (taken) return taken
  const { now, programme, fresh, id } = context
  const draft: Draft = { id: fresh.outbound, class: 'staff', body: act.body, answers: true, by: act.staff }
  const message = queued(draft, id, now, messageExpires(now, programme.retention))
  const asking = askedWith(contact, message)
  const reason = unsendableReason(message, { ...state, contact: asking }, now, programme)
  if (reason) return { refused: 'unsendable', reason }
  const claimedAt = contact.conversation.state === 'claimed' ? contact.conversation.claimedAt : now
  const waiting = hasRead(act, contact) ? undefined : waitOf(contact.conversation)
  const having = endedBy(writtenOver(asking, now), act.staff, context)
  return {
    decision: {
      ...audited(act, 'answered', context),
      ...having,
      contact: {
        ...having.contact,
        conversation: { state: 'claimed', by: act.staff, claimedAt, ...(waiting ? { actedAt: now, waiting } : {}) },
      },
      outbound: [message],
    },
  }
}

/** While a doubt is open staff may ask one question; it is the first thing that they write (R3). */
const askedWith = (contact: Contact, { id }: Outbound): Contact =>
  contact.consent.consent === 'held' ? { ...contact, consent: { question: id, ...contact.consent } } : contact

/** Whether the page that was acted from had every text that is stored by now. Not a matter of time: a spooled text comes late and is old. */
const hasRead = ({ seen }: { seen?: string }, { lastInbound }: Contact): boolean => seen === lastInbound

function close(contact: Contact, act: StaffAct & { happened: 'close' }, context: Context): Ruling {
  const taken = takenBy(contact, act.staff)
  if (taken) return taken
  if (!hasRead(act, contact)) return { refused: 'new-text' }
  const said = audited(act, `closed: ${dispositionNames[act.disposition]}`, context)
  const [note] = said.audit
  if (contact.forgetting && note) return { decision: forgottenAsOwed(note, context) }
  // Closing says that a person has dealt with it; nobody is woken for it any more.
  const { contact: having, ...ended } = endedBy(contact, act.staff, context)
  const { handOff: _, ...rest } = having
  return { decision: { ...said, ...ended, contact: { ...rest, conversation: { state: 'quiet' } } } }
}

/** Said by voice, by e-mail or in person: it acts at once, and nothing is texted to somebody who asked for silence (R22). */
function optOut(contact: Contact, { suppression }: State, act: StaffAct, context: Context): Ruling {
  const change = { standing: { consent: 'opted-out', since: context.now }, suppression: 'put' } as const
  const how = { key: act.key, via: 'staff', by: act.staff, at: context.now } as const
  if (contact.consent.consent === 'opted-out') return { decision: audited(act, 'opt-out entered again', context) }
  return { decision: { ...audited(act, 'opt-out entered', context), ...applyConsent(contact, change, suppression, how, context) } }
}

/** A person settled the doubt: the contact goes on as before (R3). */
function goesOn(contact: Contact, { suppression }: State, act: StaffAct, context: Context): Ruling {
  if (contact.consent.consent !== 'held') return { refused: 'not-held' }
  const change = { standing: settledAs(contact, suppression), ...(suppression ? { suppression: 'put' as const } : {}) }
  const plan = contact.checkIns ? { checkIns: heard(contact.checkIns, context.now, checkInRules(contact, context)) } : {}
  const how = { key: act.key, via: 'staff', by: act.staff, at: context.now, what: 'released' } as const
  return {
    decision: { ...audited(act, 'doubt settled', context), ...applyConsent({ ...contact, ...plan }, change, suppression, how, context) },
  }
}

/** Where they stood before the doubt; a number that was asked whether to join again is stopped until its YES, and staff never lift that (R4). */
function settledAs({ checkIns }: Contact, suppression: State['suppression']): Standing {
  if (suppression) return { consent: 'opted-out', since: suppression.since }
  return checkIns ? { consent: 'opted-in', since: checkIns.since, wording: 'settled by staff' } : { consent: 'none' }
}
