/** A queued message is handed over to the carrier: judged on fresh state, claimed, sent, recorded (R2, F5–F9, F13, F21). */
import type { Decision } from '../domain/decision.ts'
import {
  carrierIds,
  claimLeaseSeconds,
  failures,
  isFinal,
  queueGraceSeconds,
  retryDelaySeconds,
  type SendOutcome,
  withCarrierId,
} from '../domain/delivery.ts'
import type { Settled } from '../domain/happening.ts'
import type { Outbound } from '../domain/message.ts'
import { onSettled } from '../domain/outcome.ts'
import { copyErasedBy } from '../domain/retention.ts'
import { unsendableReason } from '../domain/sendable.ts'
import { plus } from '../domain/time.ts'
import { carry } from './carry.ts'
import { contextOf, perform, whole } from './happen.ts'
import { pageTurn } from './page-turn.ts'
import type { Loaded, Sending } from './ports.ts'

type Found = { message: Outbound; loaded: Loaded; paused?: true | undefined }

/** While a text of somebody's is spooled, a STOP may be in it: nothing that we begin leaves until it is read (design §1). */
const spooledPauseSeconds = 60
/** How often a held text looks whether sending goes on: the switch acts within a minute in both directions (T15). */
const pausedLookSeconds = 60

export async function handOver({ message, loaded, paused }: Found, world: Sending): Promise<void> {
  const now = world.now()
  // What was never meant to wait does not wait for a clock that is behind (F17).
  if (message.notBefore > now && message.notBefore > message.at) return
  const reason = unsendableReason(message, loaded, now, world.programme)
  if (reason) return settled({ message, loaded }, { state: 'unsent', reason }, world)
  // An answer to danger and a page to staff leave all the same: a pause is against our mistakes, not against help.
  if (paused && message.class !== 'safety' && message.class !== 'page') return wait(message, 'sending is paused', pausedLookSeconds, world)
  if (!message.answers && !(await world.spool.isEmpty())) return wait(message, 'spooled texts', spooledPauseSeconds, world)
  const turn = await pageTurn(message, world)
  if (turn.turn === 'covered') return settled({ message, loaded }, { state: 'unsent', reason: 'told together' }, world)
  if (turn.turn === 'now') await claimAndSend({ message: turn.message, loaded }, world)
}

async function wait(message: Outbound, reason: string, seconds: number, { outbox, now, log }: Sending): Promise<void> {
  const later = plus(now(), { seconds })
  log('message.waits', { message: message.id, class: message.class, reason })
  await outbox.move(message, { notBefore: later, dueAt: later })
}

/** The claim is the order of things: whatever consent says when it commits is what binds this hand-over. */
export async function claimAndSend({ message, loaded }: Found, world: Sending): Promise<void> {
  const now = world.now()
  const claimed = await world.outbox.claim({ message, loaded }, now, plus(now, { seconds: claimLeaseSeconds }))
  // Somebody else has it, or consent moved: the due index brings it back, and it is judged anew.
  if (claimed === 'changed' || !loaded.contact) return
  const validForSeconds = Math.max(1, Math.floor((Date.parse(message.deadline) - Date.parse(now)) / 1000))
  const outcome = await carry(claimed, loaded, validForSeconds, world)
  world.log('message.handed-over', { message: message.id, class: message.class, outcome: outcome.outcome, ...kindOf(outcome) })
  await record({ message: claimed, loaded }, outcome, world)
}

const kindOf = (outcome: SendOutcome) => (outcome.outcome === 'refused' ? { kind: outcome.kind } : {})

async function record({ message, loaded }: Found, outcome: SendOutcome, world: Sending): Promise<void> {
  const now = world.now()
  switch (outcome.outcome) {
    case 'sent':
      return settled(
        { message, loaded },
        { state: 'sent', ...(outcome.providerId ? { ...withCarrierId(message, outcome.providerId), dueAt: copyErasedBy(message) } : {}) },
        world,
      )
    case 'uncertain':
      await world.outbox.move(message, { state: 'uncertain', dueAt: plus(now, { seconds: queueGraceSeconds / 3 }) })
      return
    case 'refused': {
      const retryAt = plus(now, { seconds: retryDelaySeconds(message.attempt, world.random()) })
      if (message.attempt <= failures[outcome.kind].retries && retryAt < message.deadline) {
        await world.outbox.move(message, { state: 'queued', notBefore: retryAt, dueAt: retryAt })
        return
      }
      return settled({ message, loaded }, { state: 'failed', failure: outcome.kind }, world)
    }
    default:
      return outcome satisfies never
  }
}

/** Remembers a copy at the carrier that another hand-over of the same text left there, so that it is erased as well. */
export async function keepCopy(message: Outbound, id: string, { outbox, now }: Pick<Sending, 'outbox' | 'now'>): Promise<void> {
  if (carrierIds(message).includes(id)) return
  await outbox.move(message, { ...withCarrierId(message, id), ...(isFinal(message.state) ? { dueAt: now() } : {}) })
}

type Fate = Partial<Outbound> & { state: Settled['state'] }

/** How often we look again when the contact moved while its message was being settled. */
const rounds = 5

/**
 * Moves a message to where it ended up, together with what that decides for its contact. A newer text may have moved the
 * contact meanwhile, so it is decided on fresh state; a newer receipt may have moved the message, and then this is old news.
 */
export async function settled(
  { message, loaded }: Found,
  fate: Fate,
  world: Omit<Sending, 'carrier' | 'spool' | 'paging' | 'farewells'>,
): Promise<void> {
  const change: Partial<Outbound> = { dueAt: undefined, ...fate }
  let state = loaded
  for (let round = 0; round < rounds; round++) {
    const context = contextOf(state, world)
    const happening: Settled = { happened: 'settled', message, state: fate.state, ...(fate.failure ? { kind: fate.failure } : {}) }
    const decision: Decision = whole(onSettled(state, happening, context), state, world)
    if ((await world.outbox.settle(message, change, state, decision)) === 'moved') return perform(decision, state.id, world)
    const again = await world.outbox.find({ contact: message.contact, message: message.id })
    // Forgotten while the carrier took it.
    if (!again && fate.providerId !== undefined)
      await world.outbox.heardOf({ contact: message.contact, message: message.id }, fate.providerId)
    if (!again || again.message.direction === 'in') return
    if (again.message.state !== message.state || again.message.attempt !== message.attempt) {
      if (fate.providerId !== undefined) await keepCopy(again.message, fate.providerId, world)
      return
    }
    state = again.loaded
  }
  // Left as it is: the lease runs out and the due index brings it back.
  world.log('message.not-settled', { message: message.id, state: fate.state })
}
