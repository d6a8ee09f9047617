/** The outline of every use case that changes a contact: load, decide, commit, perform. */
import type { Context, Decision, TimerName } from '../domain/decision.ts'
import { endedWith } from '../domain/drill.ts'
import { withHandOff } from '../domain/hand-off-course.ts'
import { onCallAt } from '../domain/on-call.ts'
import { promiseTimer } from '../domain/promise.ts'
import type { Job, Loaded, World } from './ports.ts'

/** Rounds and time before we give up on a burst from one phone; the caller keeps the text elsewhere then (design §1). */
const rounds = 5
export const patienceMs = 3000
const pauseMs = 40

export type Happened<Refusal> =
  | { outcome: 'committed'; decision: Decision; loaded: Loaded }
  | { outcome: 'handled' }
  | { outcome: 'refused'; refusal: Refusal }
  /** Others were first every time. Nothing is stored. */
  | { outcome: 'not-converged' }

type Judged<Refusal> = { decision: Decision } | Refusal

/**
 * Lets one thing happen to one contact: decides on fresh state until the decision could be committed.
 *
 * @param who   the contact, by number or id
 * @param judge pure; called again when somebody else was first
 * @param key   what makes this happening the same one again; absent for what the state itself makes harmless to repeat
 */
export async function happen<Refusal extends { refused: string }>(
  who: { phone: string } | { id: string },
  judge: (loaded: Loaded, context: Context) => Judged<Refusal>,
  world: World,
  key?: string,
): Promise<Happened<Refusal>> {
  const began = world.elapsed()
  for (let round = 1; round <= rounds && world.elapsed() - began < patienceMs; round++) {
    const loaded = await world.contacts.load(who)
    const judged = judge(loaded, contextOf(loaded, world, round))
    if (!('decision' in judged)) {
      // The same form again finds the state that its first time made; that is no refusal (F24).
      const again = key !== undefined && (await world.contacts.handled(key))
      return again ? { outcome: 'handled' } : { outcome: 'refused', refusal: judged }
    }
    const decision = whole(judged.decision, loaded, world)
    const committed = await world.contacts.commit(loaded, decision, key)
    if (committed === 'handled') return { outcome: 'handled' }
    if (committed === 'committed') {
      await perform(decision, loaded.id, world)
      const drill = endedWith(loaded.contact?.drill, decision.contact?.drill)
      if (drill) world.log('drill.ended', drill)
      return { outcome: 'committed', decision, loaded }
    }
    world.log('commit.again', { outcome: committed, round })
    await world.pause(pauseMs * round * (0.5 + world.random()))
  }
  return { outcome: 'not-converged' }
}

/** The decision with what every change of a contact brings along: here, so that no happening can forget it (S17, S18). */
export function whole(decided: Decision, { contact: before }: Loaded, { programme, now }: Pick<World, 'programme' | 'now'>): Decision {
  const decision = withHandOff(decided, before, { programme, now: now() })
  const { contact } = decision
  return contact ? { ...decision, timers: { ...promiseTimer(before, contact, programme), ...decision.timers } } : decision
}

/** What a decision about this contact is made with, drawn anew for every round. */
export function contextOf(
  { id, planned }: Pick<Loaded, 'id' | 'planned'>,
  { now: clock, programme, texts, fresh }: Pick<World, 'now' | 'programme' | 'texts' | 'fresh'>,
  round = 1,
): Context {
  const now = clock()
  const closed = (planned?.rota.holidays ?? []).map(({ date }) => date)
  return { id, now, programme, texts, fresh: fresh(round), onCall: onCallAt(planned, programme, now), closed }
}

/** Hands over what was committed. A queue that fails loses nothing: the due index finds the same messages again (design §1). */
export async function perform(
  { outbound, timers, farewell }: Decision,
  contact: string,
  { jobs, now, log }: Pick<World, 'jobs' | 'now' | 'log'>,
): Promise<void> {
  const messages: Job[] = outbound
    .filter(({ state, notBefore }) => state === 'queued' && notBefore <= now())
    .map(({ id, class: as }) => ({ type: 'message', contact, message: id, class: as }))
  if (farewell) messages.push({ type: 'farewell', contact, message: farewell.id })
  const due = Object.entries(timers).filter(([, at]) => at !== 'delete' && at <= now())
  const ready: Job[] = [...messages, ...due.map(([name]): Job => ({ type: 'timer', contact, name: name as TimerName }))]
  if (ready.length === 0) return
  try {
    await jobs.put(ready)
  } catch (error) {
    log('jobs.not-queued', { count: ready.length, error: error instanceof Error ? error.name : 'unknown' })
  }
}
