/** The promise: how long a text that paged nobody waits before the queue's lead is told, and when a claim gone quiet is given back (R5, S17). */
import type { LateAlert } from './alert.ts'
import { type Contact, type Conversation, type State, type Wait, waitOf } from './contact.ts'
import { type Context, type Decision, nothing } from './decision.ts'
import { isOpen } from './escalation.ts'
import type { Programme } from './programme.ts'
import { staffedAfter } from './staffed.ts'
import { type At, later, plus } from './time.ts'

type Promised = Programme['promise']

/** How soon the timer looks again while the notice may not have been told. */
const tellAgainAfter = { minutes: 5 } as const
/** An act of the holder is remembered at most this often. */
const rememberedEvery = { minutes: 1 } as const

/**
 * The change of the timer that goes with a change of the contact, for the transaction of that change. It is set by plain hours,
 * which staffed hours never outrun: a text pays nothing for calendars, and the timer that comes too early looks again.
 */
export function promiseTimer(before: Contact | undefined, after: Contact, { promise }: Pick<Programme, 'promise'>): Decision['timers'] {
  const [old, next] = [before && lookAt(before, promise), lookAt(after, promise)]
  return old === next ? {} : { promise: next ?? 'delete' }
}

/** Not before then can the promise ask for anything; undefined while there is nothing that it could ask for. */
function lookAt(contact: Contact, { answerHours, quietHours }: Promised): At | undefined {
  const { conversation } = contact
  const wait = promisedWait(contact)
  if (!wait) return undefined
  if (conversation.state === 'claimed') return plus(quietSince(conversation, wait), { hours: quietHours })
  return wait.past?.told ? undefined : plus(wait.since, { hours: answerHours })
}

/**
 * The wait that the promise is about: not one whose cry for help has a ladder of its own, or had one that somebody took while it waited (R9).
 * When a ladder began says nothing of that: another clock wrote when the wait did (F17).
 */
function promisedWait({ conversation, escalation }: Contact): Wait | undefined {
  const wait = waitOf(conversation)
  const acknowledged = escalation?.acknowledged
  const paged = wait?.urgency === 'urgent' && (isOpen(escalation) || (acknowledged !== undefined && acknowledged.at >= wait.since))
  return paged ? undefined : wait
}

const quietSince = ({ actedAt, claimedAt }: Extract<Conversation, { state: 'claimed' }>, { since }: Wait): At =>
  later(actedAt ?? claimedAt, since)

/** The timer fell due: a quiet claim lapses, and a text past the promise is put first and told. */
export function onPromise(contact: Contact, _: State, context: Context): Decision {
  const wait = promisedWait(contact)
  if (!wait) return { ...nothing, timers: { promise: 'delete' } }
  if (contact.conversation.state !== 'claimed') return unclaimed(contact, wait, context)
  const { by } = contact.conversation
  const lapses = hoursAfter(quietSince(contact.conversation, wait), 'quietHours', context)
  if (lapses > context.now) return { ...nothing, timers: { promise: lapses } }
  const given: Contact = { ...contact, conversation: { state: 'waiting', ...wait } }
  return { contact: given, ...unclaimed(given, wait, context), audit: [{ staff: by, act: 'claim lapsed', at: context.now }] }
}

function unclaimed(contact: Contact, wait: Wait, context: Context): Decision {
  if (wait.past?.told) return { ...nothing, timers: { promise: 'delete' } }
  const { now, fresh } = context
  const again = { ...nothing, timers: { promise: plus(now, tellAgainAfter) } }
  if (wait.past) return { ...again, alert: alertOf(contact, wait.past) }
  const dueAt = hoursAfter(wait.since, 'answerHours', context)
  if (dueAt > now) return { ...nothing, timers: { promise: dueAt } }
  const past = { id: fresh.another(), at: now }
  return { ...again, contact: { ...contact, conversation: { state: 'waiting', ...wait, past } }, alert: alertOf(contact, past) }
}

const hoursAfter = (from: At, which: keyof Promised, { programme, closed }: Context): At =>
  staffedAfter(from, programme.promise[which], programme, closed)

const alertOf = ({ code }: Contact, { id, at }: NonNullable<Wait['past']>): LateAlert => ({
  id: `past-promise:${id}`,
  about: 'past-promise',
  code,
  ends: at,
})

/** The supervisors have the notice of this name; nobody tells them again of the same wait. */
export function told({ contact }: State, alert: string): Decision {
  const past = contact && waitOf(contact.conversation)?.past
  if (!contact || !past || past.told || alertOf(contact, past).id !== alert) return nothing
  const { conversation } = contact
  const known = { ...past, told: true as const }
  if (conversation.state === 'waiting') return { ...nothing, contact: { ...contact, conversation: { ...conversation, past: known } } }
  if (conversation.state === 'quiet' || !conversation.waiting) return nothing
  return { ...nothing, contact: { ...contact, conversation: { ...conversation, waiting: { ...conversation.waiting, past: known } } } }
}

/** The contact whose holder was seen at work on it just now; undefined where that need not be remembered. */
export function atWork(contact: Contact, staff: string, now: At): Contact | undefined {
  const { conversation } = contact
  if (conversation.state !== 'claimed' || conversation.by !== staff || !conversation.waiting) return undefined
  if (plus(conversation.actedAt ?? conversation.claimedAt, rememberedEvery) > now) return undefined
  return { ...contact, conversation: { ...conversation, actedAt: now } }
}
