/** Messages: the one kind of thing a thread is made of. Classes say what a message is for; states say how far it came. */
import * as z from 'zod'
import { PageTo } from './escalation.ts'
import { FailureKind } from './failure.ts'
import { At } from './time.ts'

/**
 * What an outbound message is for. `safety` answers danger, `page` wakes staff, `reply` is our automatic answer to a text,
 * `staff` was typed by a person, `check-in` is the only one we begin, `opt-in` and `opt-out` are the two confirmations.
 */
export const MessageClass = z.enum(['safety', 'page', 'reply', 'staff', 'check-in', 'opt-in', 'opt-out'])
export type MessageClass = z.infer<typeof MessageClass>

/** How far an outbound message came. Only ever forward, except `claimed → queued` when the carrier surely did not take it. */
export const MessageState = z.enum(['queued', 'claimed', 'uncertain', 'unsent', 'sent', 'failed', 'undelivered', 'delivered'])
export type MessageState = z.infer<typeof MessageState>

/** Why we decided not to send. Said to staff as it stands. */
export const UnsendableReason = z.enum([
  'opted out',
  'too late',
  'no consent',
  'replaced',
  'number suspended',
  'on hold',
  'quiet hours',
  'somebody has it',
  'told together',
  'a drill',
  'asked no more',
  'a text waits',
])
export type UnsendableReason = z.infer<typeof UnsendableReason>

const common = { contact: z.string(), id: z.string(), at: At, body: z.string(), expiresAt: At }

export const Inbound = z.object({
  ...common,
  direction: z.literal('in'),
  providerId: z.string(),
  /** How we read it, for staff: "read as: opt-out". */
  readAs: z.string().optional(),
  /** When the carrier's own copy is erased; absent when it is. */
  dueAt: At.optional(),
})
export type Inbound = z.infer<typeof Inbound>

export const Outbound = z.object({
  ...common,
  direction: z.literal('out'),
  class: MessageClass,
  /** True when it answers a text; outreach otherwise (R1, R23). */
  answers: z.boolean(),
  state: MessageState,
  /** Not handed over before this instant, nor after `deadline` (R18, R23). */
  notBefore: At,
  deadline: At,
  /** Times it was claimed; part of every condition, so that a stale worker changes nothing. */
  attempt: z.number().int(),
  /** How often the text was tried anew after a receipt said it did not arrive. */
  retryOf: z.number().int(),
  /** How often it was handed over again because nobody knew what became of it. */
  repeats: z.number().int().optional(),
  claimedAt: At.optional(),
  reason: UnsendableReason.optional(),
  /** What went wrong; `delivery.ts` has the words. */
  failure: FailureKind.optional(),
  providerId: z.string().optional(),
  /** The carrier's ids of its other hand-overs: each left a copy that must be erased. */
  copies: z.array(z.string()).optional(),
  /** Who typed it, for class `staff`. */
  by: z.string().optional(),
  /** True when the carrier answered by itself and we only recorded it. */
  byCarrier: z.boolean().optional(),
  wording: z.string().optional(),
  /** Whom a `page` wakes, and on what. */
  page: PageTo.optional(),
  /** When somebody must look at it again; absent when it is finished and the carrier's copy is gone. */
  dueAt: At.optional(),
})
export type Outbound = z.infer<typeof Outbound>

export type Message = Inbound | Outbound

/** An outbound message as a decision wants it; the rest follows from it. */
export type Draft = Pick<Outbound, 'class' | 'body' | 'answers'> &
  Partial<Pick<Outbound, 'notBefore' | 'by' | 'wording' | 'byCarrier' | 'retryOf' | 'page'>> & { id: string }
