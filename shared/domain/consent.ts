/** Consent: where a contact stands, and what a word of theirs changes (R1, R2, R3, R21, R47). */
import * as z from 'zod'
import { At, plus } from './time.ts'

/** How a contact came to be asked: by a text of their own, by the web form, by staff. */
export const Via = z.enum(['text', 'form', 'staff'])
export type Via = z.infer<typeof Via>

/** One shape per standing, so that nonsense cannot be written: only a pending contact has an unanswered question. */
export const Standing = z.discriminatedUnion('consent', [
  z.object({ consent: z.literal('none') }),
  z.object({
    consent: z.literal('pending'),
    asked: At,
    via: Via,
    wording: z.string(),
    /** The one message that asks; no other may (R47). */
    confirmation: z.string(),
    /** When the question may leave, if not at once: no YES before it is an answer to it. */
    from: At.optional(),
    lapses: At,
  }),
  z.object({ consent: z.literal('opted-in'), since: At, wording: z.string() }),
  /** A doubtful opt-out: nothing automatic, staff settle it, unsettled it becomes an opt-out (R3). */
  z.object({
    consent: z.literal('held'),
    since: At,
    lapses: At,
    confirmation: z.string().optional(),
    /** The one message with which staff ask what was meant; no other may. */
    question: z.string().optional(),
  }),
  z.object({ consent: z.literal('opted-out'), since: At, confirmation: z.string().optional() }),
])
export type Standing = z.infer<typeof Standing>

export type ConsentWord = 'join' | 'yes' | 'stop' | 'doubt'
export type Say = 'confirm-opt-in' | 'welcome' | 'already-in' | 'confirm-opt-out'
/** `suppression`: STOP puts it, a join of the phone's own re-opens it for its one confirmation, YES lifts it (R4). */
export type Change = { standing: Standing; say?: Say; suppression?: 'put' | 'reopen' | 'lift' }

/** How long an opt-in question waits for its YES, from hand-over. 72 h: people share phones and lose them. */
export const askedLapsesAfter = { hours: 72 } as const
/** A confirmation not handed over in this time is not sent at all (R18). */
export const handOverWithin = { hours: 4 } as const
/** A doubtful opt-out that nobody settles is an opt-out after this long (R3). */
export const heldLapsesAfter = { days: 7 } as const

/** `handOverBy`: when the question is handed over at the latest; now, when the carrier has asked it by itself. */
export type Asking = { via: Via; wording: string; confirmation: string; from?: At; handOverBy: At }

/**
 * What a consent word changes. Joining always asks first; only a YES to a question still open opts in; STOP always wins.
 *
 * @param now    when our edge received the word; an older word never undoes a newer one, which the caller sees to
 * @param asking the question that would be asked now, kept as proof (R27); for stop and doubt, the message that would confirm
 */
export function changedBy(word: ConsentWord, before: Standing, now: At, asking: Asking): Change {
  switch (word) {
    case 'stop':
      if (before.consent === 'opted-out') return { standing: before }
      // A doubt was already confirmed with the same words: one confirmation at most (R18).
      if (before.consent === 'held') return { standing: { consent: 'opted-out', since: now }, suppression: 'put' }
      return {
        standing: { consent: 'opted-out', since: now, confirmation: asking.confirmation },
        say: 'confirm-opt-out',
        suppression: 'put',
      }
    case 'doubt':
      if (before.consent === 'opted-out' || before.consent === 'held') return { standing: before }
      return {
        standing: { consent: 'held', since: now, lapses: plus(now, heldLapsesAfter), confirmation: asking.confirmation },
        say: 'confirm-opt-out',
      }
    case 'join':
      if (before.consent === 'opted-in') return { standing: before, say: 'already-in' }
      return { standing: pending(now, asking), say: 'confirm-opt-in', suppression: 'reopen' }
    case 'yes':
      if (!awaitsYes(before, now)) return { standing: before }
      return { standing: { consent: 'opted-in', since: now, wording: before.wording }, say: 'welcome', suppression: 'lift' }
    default:
      return word satisfies never
  }
}

/** Lapses at the latest when a confirmation handed over in its last minute would; the hand-over itself sets the true time. */
const pending = (now: At, { handOverBy, ...asking }: Asking): Standing => ({
  consent: 'pending',
  asked: now,
  ...asking,
  lapses: plus(handOverBy, askedLapsesAfter),
})

/**
 * Whether a word that arrives late, from the spool, is undone by a newer change (F22). A stop is undone only by a newer join or
 * YES of that phone's own: what others did meanwhile (the form, staff, silence) says nothing about what it wants.
 * A word that comes straight is as new as can be; the clocks of two machines do not say otherwise (F17).
 */
export function isOutdone(
  word: ConsentWord,
  { receivedAt, spooled }: { receivedAt: At; spooled?: true },
  standing: Standing,
  changedAt: At | undefined,
): boolean {
  if (!spooled || changedAt === undefined || receivedAt >= changedAt) return false
  if (word !== 'stop' && word !== 'doubt') return true
  if (standing.consent === 'opted-in') return standing.since > receivedAt
  return standing.consent === 'pending' && standing.via === 'text'
}

type Pending = Extract<Standing, { consent: 'pending' }>

/** Clocks of two machines may differ by this much (F17). */
const skew = { minutes: 5 } as const

/** Whether a YES received at `now` answers an open question: one that has left and not lapsed. */
export const awaitsYes = (standing: Standing, now: At): standing is Pending =>
  standing.consent === 'pending' && now <= standing.lapses && (standing.from === undefined || plus(now, skew) >= standing.from)

/** At most one confirmation in 72 h and three in 30 days to a number that did not ask by text itself: nobody is pestered through a form. */
export function mayInvite(invitations: readonly At[], now: At): boolean {
  const since = (at: At) => invitations.filter((sent) => sent > at).length
  return since(plus(now, { hours: -72 })) < 1 && since(plus(now, { days: -30 })) < 3
}
