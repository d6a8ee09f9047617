/** Delivery: is this status newer, may this failure be retried, may this message be repeated (R38, F4–F9). */
import type { FailureKind } from './failure.ts'
import type { Draft, Message, MessageClass, MessageState, Outbound } from './message.ts'
import { type At, plus } from './time.ts'

type Policy = {
  /** Tries after the first one, when the carrier refused to take the message. */
  retries: number
  /** Tries anew after a receipt said that it did not arrive, and how long to wait before each. */
  again: number
  againAfterMinutes: number
  /** Nothing but safety and pages is sent to this number until a text of theirs, or a person, re-confirms it (R29). */
  suspends: boolean
  /** Said to staff. */
  told: string
}

/** Carrier trouble passes; a message has a deadline of its own, so the number of tries is no limit by itself. */
const untilDeadline = Number.POSITIVE_INFINITY

export const failures = {
  busy: { retries: untilDeadline, again: 0, againAfterMinutes: 0, suspends: false, told: 'the carrier was busy' },
  'not-connected': { retries: untilDeadline, again: 0, againAfterMinutes: 0, suspends: false, told: 'the carrier could not be reached' },
  'opted-out': { retries: 0, again: 0, againAfterMinutes: 0, suspends: false, told: 'the phone has stopped texts from this line' },
  'bad-number': { retries: 0, again: 0, againAfterMinutes: 0, suspends: true, told: 'the number cannot get texts' },
  'number-gone': { retries: 0, again: 0, againAfterMinutes: 0, suspends: true, told: 'the number is no longer in use' },
  // No evidence of relapse or refusal: a phone is off, out of money or out of reach (rules 3.4).
  unreachable: { retries: 0, again: 2, againAfterMinutes: 120, suspends: false, told: 'the phone is off or out of reach' },
  // Rewording and retrying a filtered text makes the carrier block the whole line.
  filtered: { retries: 0, again: 0, againAfterMinutes: 0, suspends: false, told: 'the carrier filtered it' },
  unregistered: { retries: 0, again: 0, againAfterMinutes: 0, suspends: false, told: 'the line is not registered with the carriers' },
  misconfigured: { retries: 0, again: 0, againAfterMinutes: 0, suspends: false, told: 'the line is set up wrongly' },
  'no-address': { retries: 0, again: 0, againAfterMinutes: 0, suspends: false, told: 'nobody can be reached that way' },
  bounced: { retries: 0, again: 0, againAfterMinutes: 0, suspends: false, told: 'the address does not take it' },
  unknown: { retries: 1, again: 1, againAfterMinutes: 5, suspends: false, told: 'the carrier gave no known reason' },
} as const satisfies Record<FailureKind, Policy>

/** What came of one hand-over. `uncertain`: the request left and no answer came; it may or may not be on its way. */
export type SendOutcome =
  /** `providerId` where the carrier has a name for it, under which a copy lies there. */
  { outcome: 'sent'; providerId?: string } | { outcome: 'refused'; kind: FailureKind } | { outcome: 'uncertain' }

/** Later in this order is later in life. Receipts come in any order and any number; the highest wins, so every order ends alike (F4). */
const rank = {
  queued: 0,
  claimed: 1,
  uncertain: 2,
  unsent: 3,
  sent: 3,
  failed: 4,
  undelivered: 5,
  delivered: 6,
} as const satisfies Record<MessageState, number>

/** Whether `next` says more than `now` does. Equal says nothing new. */
export const isNewer = (now: MessageState, next: MessageState): boolean => rank[next] > rank[now]

/** States after which nothing more is expected of the carrier. */
export const isFinal = (state: MessageState): boolean => rank[state] >= rank.failed || state === 'unsent'

/** Longest time the carrier may take to answer one hand-over; past it the outcome is unknown (F9). */
export const sendTimeoutSeconds = 10
/** A claim holds this long; longer than the time-out, so nobody else looks while an answer may still come. */
export const claimLeaseSeconds = 60
/** The queue normally carries a committed message at once; the due index looks after this long. */
export const queueGraceSeconds = 90
/** How long an unknown outcome is looked into before it is settled; doubled with each repeat, so that a carrier in trouble is not met with a stream. */
export const uncertainForSeconds = 120
const askAgainAfterSeconds = 30
/** Repeats of one message. After them, half an hour later, whoever got nothing needs a person, and whoever got them all needs quiet. */
const repeatsAtMost = 4

/** Classes for which silence does more harm than a repeat: only these are sent again after an unknown outcome (design §1). */
const repeatable: ReadonlySet<MessageClass> = new Set(['safety', 'page'])

/** What to do with a claimed or uncertain message whose fate the carrier's own list does not tell. */
export function settleUnknown(
  message: Pick<Outbound, 'class' | 'claimedAt' | 'at' | 'repeats'>,
  now: At,
): { ask: At } | 'send-again' | 'give-up' {
  const repeats = message.repeats ?? 0
  const until = plus(message.claimedAt ?? message.at, { seconds: uncertainForSeconds * 2 ** repeats })
  if (now < until) return { ask: plus(now, { seconds: askAgainAfterSeconds }) }
  return repeatable.has(message.class) && repeats < repeatsAtMost ? 'send-again' : 'give-up'
}

/** Every id under which the carrier may hold this text. */
export const carrierIds = (message: Message): string[] => {
  const copies = message.direction === 'out' ? (message.copies ?? []) : []
  return message.providerId === undefined ? copies : [message.providerId, ...copies]
}

/** The message's ids with this one, which of several hand-overs of the same text may be the first or the last to be heard of. */
export function withCarrierId(message: Outbound, id: string): Pick<Outbound, 'providerId' | 'copies'> {
  if (message.providerId === undefined || message.providerId === id) return { ...only(message.copies), providerId: id }
  return { providerId: message.providerId, copies: [...new Set([...(message.copies ?? []), id])] }
}

const only = (copies: string[] | undefined) => (copies ? { copies } : {})

/** Seconds until the next try after a refusal that may pass: doubling, at most five minutes, with up to a quarter added so that a crowd spreads. */
export function retryDelaySeconds(attempt: number, jitter: number): number {
  const base = Math.min(5 * 2 ** (attempt - 1), 300)
  return Math.ceil(base * (1 + jitter / 4))
}

/** How long each class may wait for its hand-over. After it the message is unsent: too late (R18). */
const waitsAtMost = {
  safety: { hours: 24 },
  page: { hours: 24 },
  reply: { hours: 4 },
  staff: { hours: 24 },
  'check-in': { hours: 4 },
  'opt-in': { hours: 4 },
  'opt-out': { minutes: 5 },
} as const satisfies Record<MessageClass, Parameters<typeof plus>[1]>

/** The whole message that a draft becomes when it is committed at `now`. */
export function queued(draft: Draft, contact: string, now: At, expiresAt: At): Outbound {
  const notBefore = draft.notBefore ?? now
  const waits = notBefore > now
  return {
    ...draft,
    contact,
    direction: 'out',
    at: now,
    expiresAt,
    state: draft.byCarrier ? 'sent' : 'queued',
    notBefore,
    deadline: plus(notBefore, waitsAtMost[draft.class]),
    attempt: 0,
    retryOf: draft.retryOf ?? 0,
    ...(draft.byCarrier ? {} : { dueAt: waits ? notBefore : plus(now, { seconds: queueGraceSeconds }) }),
  }
}

/** A text that surely did not arrive, tried anew as a message of its own; undefined when it should not be. */
export function again(message: Outbound, kind: FailureKind, now: At, id: string): Draft | undefined {
  const policy = failures[kind]
  const confirmation = message.class === 'opt-out' || message.class === 'opt-in'
  if (confirmation || message.retryOf >= policy.again) return undefined
  return {
    id,
    class: message.class,
    body: message.body,
    answers: message.answers,
    retryOf: message.retryOf + 1,
    notBefore: message.class === 'safety' ? now : plus(now, { minutes: policy.againAfterMinutes }),
    ...(message.by === undefined ? {} : { by: message.by }),
    ...(message.wording === undefined ? {} : { wording: message.wording }),
  }
}
