/**
 * Forgetting: by a text of theirs, everything we hold of a number goes at once, and with it every further text (R4, R30, design §3). While
 * nobody has their cry for help the number is only stopped at once, and the rest is owed (R9, S22).
 */
import type { Contact, State } from './contact.ts'
import { type AuditEntry, type Context, type Decision, type Farewell, nothing } from './decision.ts'
import { isOpen } from './escalation.ts'
import type { TextReceived } from './happening.ts'
import { isOurs } from './phone.ts'
import { phrase } from './phrasing.ts'
import type { TextKey } from './say.ts'
import { type At, later, plus } from './time.ts'

/** A confirmation that does not leave in this time is not sent at all (R18). */
const sayWithin = { minutes: 5 } as const
/** And then it, too, is forgotten. */
const keptFor = { minutes: 10 } as const

const says = { forget: 'forgotten', 'wrong-number': 'ended' } as const satisfies Record<string, TextKey>
/** Staff are told that a number ended, and neither which nor what it said (R5, R30). */
const noted = { forget: 'asked to be forgotten', 'wrong-number': 'wrong number' } as const satisfies Record<Ending, string>

/** Why a number is forgotten by a text. */
export type Ending = keyof typeof says

/** What a text that ends everything leaves in the record. */
export const noteOf = (why: Ending, { now }: Pick<Context, 'now'>): AuditEntry => ({ staff: 'the person', act: noted[why], at: now })

/** A cry for help that nobody took by then was paged to everybody, three days ago. */
const owedFor = { hours: 72 } as const

/** Whether being forgotten must wait: a cry for help reaches a person first, and what is owed already is not hurried by asking again (S22). */
export const mustWait = ({ escalation, forgetting }: Contact): boolean => forgetting !== undefined || isOpen(escalation)

/** When a forgetting that is owed is carried out at the latest. A newer cry for help that nobody has is given the same time. */
export function forgetBy({ forgetting, escalation }: Contact): At | undefined {
  if (!forgetting) return undefined
  return plus(isOpen(escalation) ? later(forgetting.since, escalation.since) : forgetting.since, owedFor)
}

/** The contact after a text that ends everything, if it is one, while it must wait. Whoever says YES after all is in, and is owed nothing. */
export function owing(contact: Contact, isEnding: boolean, { receivedAt }: TextReceived, { now }: Context): Contact {
  const { forgetting, ...rest } = contact
  if (contact.consent.consent === 'opted-in') return rest
  if (!isEnding || contact.consent.consent !== 'opted-out') return contact
  // From when we heard it: a text that lay in the spool takes no time away from the cry.
  return { ...rest, forgetting: { since: forgetting?.since ?? now, asked: later(forgetting?.asked ?? receivedAt, receivedAt) } }
}

/** The timer of what is owed; nothing where that did not change. */
export function owedTimer(before: Contact, after: Contact): { 'forget-by'?: At | 'delete' } {
  return before.forgetting?.since === after.forgetting?.since ? {} : { 'forget-by': forgetBy(after) ?? 'delete' }
}

/** What is owed is carried out. Nothing is said any more: the number heard that its texts end, and none may follow. */
export const forgottenAsOwed = (by: AuditEntry, { now }: Context): Decision => ({
  ...nothing,
  forget: true,
  suppression: 'closed',
  timers: { forgotten: now },
  audit: [by],
})

/** The deadline: nobody took their cry, or whoever has it did not close it. */
export function onForgetBy(contact: Contact, _: State, context: Context): Decision {
  const by = forgetBy(contact)
  if (by === undefined || by > context.now) return { ...nothing, timers: { 'forget-by': by ?? 'delete' } }
  return forgottenAsOwed({ staff: 'the person', act: 'forgotten, three days after they asked', at: context.now }, context)
}

/**
 * One transaction: the suppression is written, the salt goes, and with it everything is unreadable; a worker deletes the rest. What
 * remains is the suppression, and proof and audit under a keyed hash. The text that asked for it is not stored.
 */
export function forgotten(state: State, text: TextReceived, why: Ending, context: Context): Decision {
  const { now } = context
  const language = state.contact?.language ?? context.programme.languages[0]
  const wasStopped = state.contact?.consent.consent === 'opted-out' || (state.suppression !== undefined && !state.contact)
  return {
    ...nothing,
    forget: true,
    suppression: 'closed',
    consent: [{ key: text.sid, what: 'opted-out', via: 'text', language, at: text.receivedAt }],
    timers: { forgotten: now },
    copy: { message: text.messageId, providerId: text.sid },
    audit: [noteOf(why, context)],
    ...(isOurs(text.from) && !(wasStopped && why === 'wrong-number') ? { farewell: farewell(text, why, language, context) } : {}),
  }
}

function farewell(text: TextReceived, why: Ending, language: string, context: Context): Farewell {
  const { now, id, fresh } = context
  const { body } = phrase(says[why], { language }, context)
  return {
    contact: id,
    id: fresh.outbound,
    to: text.from,
    body,
    at: now,
    deadline: plus(text.receivedAt, sayWithin),
    expiresAt: plus(now, keptFor),
  }
}
