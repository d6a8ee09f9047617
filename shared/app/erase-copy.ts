/** The carrier's own copies of a text are erased, once nothing more is expected of it (design §3). */
import { carrierIds } from '../domain/delivery.ts'
import type { Message } from '../domain/message.ts'
import { plus } from '../domain/time.ts'
import { foundAtCarrier } from './find-at-carrier.ts'
import type { Loaded, Sending } from './ports.ts'

/** A carrier that cannot erase now is asked again; the body's own retention is the limit. */
const askAgainAfterHours = 1

type Erasing = Pick<Sending, 'now' | 'log' | 'outbox' | 'carrier' | 'paging' | 'programme'>

export async function eraseCopy({ message, loaded }: { message: Message; loaded: Loaded }, world: Erasing): Promise<void> {
  const known = carrierIds(message)
  const others = await unheardOf(message, loaded, world)
  const copies = await Promise.all([...known, ...(others ?? [])].map((id) => world.carrier.erase(id)))
  const erased = others !== undefined && copies.every(Boolean)
  if (!erased) world.log('copy.not-erased', { message: message.id })
  await world.outbox.move(message, { dueAt: erased ? undefined : plus(world.now(), { hours: askAgainAfterHours }) })
}

/** Copies of a repeated text of which neither an answer nor a receipt ever came; undefined when the carrier cannot be asked. */
async function unheardOf(message: Message, loaded: Loaded, world: Erasing): Promise<string[] | undefined> {
  if (message.direction === 'in' || message.repeats === undefined) return []
  const found = await foundAtCarrier(message, loaded, message.at, world)
  return found?.filter((id) => !carrierIds(message).includes(id))
}
