/** Forgetting: by a text of theirs, everything we hold of a number goes at once, and with it every further text (R4, R30, design §3). */
import type { State } from './contact.ts'
import { type Context, type Decision, type Farewell, nothing } from './decision.ts'
import type { TextReceived } from './happening.ts'
import { isOurs } from './phone.ts'
import { phrase } from './phrasing.ts'
import type { TextKey } from './say.ts'
import { plus } from './time.ts'

/** A confirmation that does not leave in this time is not sent at all (R18). */
const sayWithin = { minutes: 5 } as const
/** And then it, too, is forgotten. */
const keptFor = { minutes: 10 } as const

const says = { forget: 'forgotten', 'wrong-number': 'ended' } as const satisfies Record<string, TextKey>

/**
 * One transaction: the suppression is written, the salt goes, and with it everything is unreadable; a worker deletes the rest. What
 * remains is the suppression, and proof and audit under a keyed hash. The text that asked for it is not stored.
 */
export function forgotten(state: State, text: TextReceived, why: keyof typeof says, context: Context): Decision {
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
    // Staff are told that a number ended, and neither which nor what it said (R5, R30).
    audit: [{ staff: 'the person', act: why === 'forget' ? 'asked to be forgotten' : 'wrong number', at: now }],
    ...(isOurs(text.from) && !(wasStopped && why === 'wrong-number') ? { farewell: farewell(text, why, language, context) } : {}),
  }
}

function farewell(text: TextReceived, why: keyof typeof says, language: string, context: Context): Farewell {
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
