/** A last text to a number that is forgotten is said, once, and then it is forgotten too (R18, R30, design §3). */
import { claimLeaseSeconds, retryDelaySeconds, uncertainForSeconds } from '../domain/delivery.ts'
import { messageExpires } from '../domain/retention.ts'
import { plus } from '../domain/time.ts'
import type { FarewellOnItsWay, Job, Sending } from './ports.ts'

type Saying = Pick<Sending, 'farewells' | 'carrier' | 'now' | 'log' | 'random' | 'programme'>

/** How long after it was sent the carrier's copy is erased: a text still on its way cannot be. */
const eraseAfter = { minutes: 2 } as const
const eraseAgainAfter = { hours: 1 } as const
/** The carrier's clock and ours may differ by this much. */
const skewMinutes = 5

/** Safe to run again at any moment: whatever is no longer so is left alone. */
export async function sayFarewell(job: Extract<Job, { type: 'farewell' }>, world: Saying): Promise<void> {
  const found = await world.farewells.find(job)
  if (!found) return world.farewells.drop(job)
  switch (found.state) {
    case 'queued':
      return handOver(found, world)
    case 'claimed':
      // Somebody may be waiting for the carrier's answer at this moment, until the lease is over.
      return found.dueAt <= world.now() || found.dueAt === job.taken ? lookUp(found, world) : undefined
    case 'sent':
      return found.dueAt <= world.now() || found.dueAt === job.taken ? eraseCopy(found, world) : undefined
    default:
      return found satisfies never
  }
}

const refOf = ({ contact, id }: FarewellOnItsWay) => ({ contact, message: id })

async function handOver(found: FarewellOnItsWay, world: Saying): Promise<void> {
  const now = world.now()
  if (now > found.deadline) return world.farewells.drop(refOf(found))
  const claimed: FarewellOnItsWay = {
    ...found,
    state: 'claimed',
    attempt: found.attempt + 1,
    dueAt: plus(now, { seconds: claimLeaseSeconds }),
  }
  if ((await world.farewells.move(found, claimed)) === 'changed') return
  const validForSeconds = Math.max(1, Math.floor((Date.parse(found.deadline) - Date.parse(now)) / 1000))
  const outcome = await world.carrier.send({ ...refOf(found), to: found.to, body: found.body, validForSeconds })
  world.log('farewell.handed-over', { outcome: outcome.outcome })
  if (outcome.outcome === 'sent') return outcome.providerId ? sent(claimed, outcome.providerId, world) : world.farewells.drop(refOf(found))
  if (outcome.outcome === 'uncertain') return
  const again = plus(world.now(), { seconds: retryDelaySeconds(claimed.attempt, world.random()) })
  const passes = outcome.kind === 'busy' || outcome.kind === 'not-connected'
  if (!passes || again > found.deadline) return world.farewells.drop(refOf(found))
  await world.farewells.move(claimed, { ...claimed, state: 'queued', dueAt: again })
}

async function sent(before: FarewellOnItsWay, providerId: string, world: Saying): Promise<void> {
  const now = world.now()
  const expiresAt = messageExpires(now, world.programme.retention)
  await world.farewells.move(before, { ...before, state: 'sent', providerId, dueAt: plus(now, eraseAfter), expiresAt })
}

/** A confirmation is never handed over twice; the carrier is only asked so that its copy can be erased. */
async function lookUp(found: FarewellOnItsWay, world: Saying): Promise<void> {
  const now = world.now()
  try {
    const [providerId] = await world.carrier.find({ to: found.to, body: found.body, since: plus(found.at, { minutes: -skewMinutes }) })
    if (providerId !== undefined) return sent(found, providerId, world)
    if (plus(found.at, { seconds: uncertainForSeconds }) <= now) return world.farewells.drop(refOf(found))
  } catch (error) {
    world.log('carrier.not-asked', { error: error instanceof Error ? error.name : 'unknown' })
  }
  await world.farewells.move(found, { ...found, dueAt: plus(now, { seconds: claimLeaseSeconds }) })
}

async function eraseCopy(found: Extract<FarewellOnItsWay, { state: 'sent' }>, world: Saying): Promise<void> {
  if (await world.carrier.erase(found.providerId)) return world.farewells.drop(refOf(found))
  await world.farewells.move(found, { ...found, dueAt: plus(world.now(), eraseAgainAfter) })
}
