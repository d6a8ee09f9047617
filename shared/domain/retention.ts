/** Retention: how long each kind of item is kept. The only place that says so (R26). */
import type { Programme } from './programme.ts'
import { type At, plus } from './time.ts'

type Kept = Programme['retention']

/** When a message's body becomes unreadable. */
export const messageExpires = (at: At, kept: Kept): At => plus(at, { days: kept.messageDays })
/** When a contact not heard from again is forgotten: counted from the last inbound text, else from when it was made. */
export const contactExpires = (lastHeard: At, kept: Kept): At => plus(lastHeard, { days: kept.contactDays })
/** TTL is the second net. It must never take a salt, or a code, before the retention timer did: the clock may have been down for days. */
export const secondNet = (forgottenAt: At): At => plus(forgottenAt, { days: 14 })
/** Proof of opt-in and opt-out outlives the contact: the limitation period of the law and a year (R27). */
export const proofExpires = (at: At): At => plus(at, { days: 5 * 366 })
/** A replayed webhook is recognised this long; Twilio's signature carries no time. */
export const handledExpires = (at: At): At => plus(at, { days: 30 })
/** Who was told of an alert, after it is over: so long, the same alert is not told again. */
export const noticeExpires = (over: At): At => plus(over, { days: 30 })
/** How a drill went: over a year, so that each one can be held against the one before. */
export const drillExpires = (at: At): At => plus(at, { days: 400 })
/** Who looked at or did what, never content. */
export const auditExpires = (at: At): At => plus(at, { days: 6 * 366 })
/** When the carrier's copy of an inbound text is erased. Not at once: the carrier may still be retrying the webhook. */
export const carrierCopyErased = (at: At): At => plus(at, { minutes: 10 })
/** When the carrier's copy of a text that never got a final receipt is erased: while we can still read which one it is. */
export const copyErasedBy = ({ expiresAt }: { expiresAt: At }): At => plus(expiresAt, { hours: -12 })
