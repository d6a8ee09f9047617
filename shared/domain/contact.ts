/** The contact: the survivor as our code knows them, by one address on one channel. As little as the next decision needs. */
import * as z from 'zod'
import { Said } from './budget.ts'
import { CheckIns } from './check-in.ts'
import { Standing } from './consent.ts'
import { Drill } from './drill.ts'
import { Ladder, type Reach } from './escalation.ts'
import { FailureKind } from './failure.ts'
import { HandOff } from './hand-off.ts'
import type { Outbound } from './message.ts'
import { Team } from './team.ts'
import { At, earlier, plus } from './time.ts'

export const Urgency = z.enum(['urgent', 'routine'])
export type Urgency = z.infer<typeof Urgency>

/** A wait for a person. `since` is when the longest-waiting text arrived. */
export const Wait = z.object({
  since: At,
  urgency: Urgency,
  /** It is past the promise, from when on; `id` names the notice of it, and `told` says that the queue's lead has that. */
  past: z.object({ id: z.string(), at: At, told: z.literal(true).optional() }).optional(),
})
export type Wait = z.infer<typeof Wait>

/** A thread's place in the work: nobody's, waiting for a person, or held by one. `actedAt`: its holder's newest act while a text waited. */
export const Conversation = z.discriminatedUnion('state', [
  z.object({ state: z.literal('quiet') }),
  Wait.extend({ state: z.literal('waiting') }),
  z.object({ state: z.literal('claimed'), by: z.string(), claimedAt: At, actedAt: At.optional(), waiting: Wait.optional() }),
])
export type Conversation = z.infer<typeof Conversation>

/** Which list of numbered answers the phone saw last. */
export const Menu = z.enum(['check-in', 'still-wanted', 'needs', 'hours', 'languages'])
export type Menu = z.infer<typeof Menu>

export const Contact = z.object({
  id: z.string(),
  /** Random; each enrolment starts a new one, and items of another life are absent (T7). */
  life: z.string(),
  /** What staff call this contact, like `K7-42`. */
  code: z.string(),
  version: z.number().int(),
  /** Moves with every change of consent; a hand-over is conditional on it (F21). */
  consentSerial: z.number().int(),
  address: z.string(),
  team: Team,
  language: z.string(),
  /** IANA time zone as the person stated it; absent when they never did. */
  zone: z.string().optional(),
  createdAt: At,
  /** When they last texted, by our edge's clock. */
  lastInboundAt: At.optional(),
  /** The text stored last: what a page must have shown before anybody closes. One from the spool is older than it is new. */
  lastInbound: z.string().optional(),
  consent: Standing,
  /** When the last change of consent was received; an older word never undoes it (F22). */
  consentAt: At.optional(),
  conversation: Conversation,
  /** Who is being woken for their cry for help, and who has it. */
  escalation: Ladder.optional(),
  /** Nobody is behind this contact: it is there for a drill. */
  drill: Drill.optional(),
  checkIns: CheckIns.optional(),
  /** The hour at which they wish to be written to, minutes since local midnight; absent for the programme's (R32). */
  hour: z.int().min(0).max(1439).optional(),
  /** They wish for no team with police in it; it binds every hand-over (S20, R32). */
  noPolice: z.literal(true).optional(),
  /** The newest hand-off of their conversation, until it is closed. */
  handOff: HandOff.optional(),
  /** Teams they were asked about and did not say yes to: they may choose them, and are not asked again (R15). */
  notAgain: z.array(Team).optional(),
  /** When they asked to be forgotten; a second time within a day, and it is done. */
  forgetAsked: At.optional(),
  /** They are to be forgotten, and nobody had their cry for help: owed since we first heard it, asked for the last time then. */
  forgetting: z.object({ since: At, asked: At }).optional(),
  menu: Menu.optional(),
  /** The person used a plain word; plain wording is allowed until the conversation idles (R16). */
  plainSince: At.optional(),
  /** When the automatic "a person will read this" was last said. */
  toldWaitAt: At.optional(),
  /** Automatic texts lately said to this phone, of the kinds that are counted (T11). */
  said: Said.optional(),
  /** Confirmations queued without a text of theirs. */
  invitations: z.array(At),
  /** The carrier says that this number gets nothing; only a text of theirs proves otherwise (R29). */
  suspended: z.object({ since: At, because: FailureKind }).optional(),
  expiresAt: At,
})
export type Contact = z.infer<typeof Contact>

/** A number that must not be texted. No TTL: it survives the contact. `rejoining` is the one message that passes (R4). */
export const Suppression = z.object({ since: At, rejoining: z.string().optional() })
export type Suppression = z.infer<typeof Suppression>

/** What a decision about one contact is made from. `reach` where a page may be decided: how each of the staff is paged now. */
export type State = { contact?: Contact; suppression?: Suppression; reach?: Reach }

/** Hours until a conversation without a word either way is idle and its session ends. */
export const idleAfter = { hours: 24 } as const

/** Whether anything is remembered that ends when the conversation idles. */
export const hasSession = ({ plainSince, menu }: Contact): boolean =>
  plainSince !== undefined || menu === 'needs' || menu === 'hours' || menu === 'languages'

/** The contact with this text waiting for a person: the longest wait is kept, the higher urgency wins (R6). */
export function waits(conversation: Conversation, since: At, urgency: Urgency): Conversation {
  const already = waitOf(conversation)
  const wait: Wait = {
    ...already,
    since: already ? earlier(already.since, since) : since,
    urgency: already?.urgency === 'urgent' ? already.urgency : urgency,
  }
  return conversation.state === 'claimed' ? { ...conversation, waiting: wait } : { state: 'waiting', ...wait }
}

export function waitOf(conversation: Conversation): Wait | undefined {
  switch (conversation.state) {
    case 'quiet':
      return undefined
    case 'waiting': {
      const { state: _, ...wait } = conversation
      return wait
    }
    case 'claimed':
      return conversation.waiting
    default:
      return conversation satisfies never
  }
}

/** Longer than a weekend. After that nobody may be going to answer, and the plan of check-ins goes on: a machine's question is better than silence. */
const checkInRestsFor = { days: 3 } as const

/** Whether they wrote of late and a text of theirs waits for a person: no machine asks them then how they are (S21). */
export const awaitsAnswer = ({ conversation, lastInboundAt }: Contact, now: At): boolean =>
  waitOf(conversation) !== undefined && lastInboundAt !== undefined && plus(lastInboundAt, checkInRestsFor) > now

/** Whether this message is still the one its contact's consent speaks of. */
export const isConfirmation = (contact: Contact, message: Pick<Outbound, 'id'>): boolean =>
  'confirmation' in contact.consent && contact.consent.confirmation === message.id

/** The timer that a changed ladder needs; nothing where it did not change. */
export function escalationTimer(before: Contact, { escalation }: Contact): { escalation?: At | 'delete' } {
  return before.escalation === escalation ? {} : { escalation: escalation?.nextAt ?? 'delete' }
}
