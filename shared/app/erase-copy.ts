/** The carrier's own copy of a text is erased, once nothing more is expected of it (design §3). */
import { carrierIds } from '../domain/delivery.ts'
import type { Message } from '../domain/message.ts'
import { plus } from '../domain/time.ts'
import type { Carrier, Outbox, World } from './ports.ts'

/** A carrier that cannot erase now is asked again; the body's own retention is the limit. */
const askAgainAfterHours = 1

export async function eraseCopy(
  message: Message,
  { outbox, carrier, now, log }: Pick<World, 'now' | 'log'> & { outbox: Outbox; carrier: Carrier },
): Promise<void> {
  const copies = await Promise.all(carrierIds(message).map((id) => carrier.erase(id)))
  const erased = copies.every(Boolean)
  if (!erased) log('copy.not-erased', { message: message.id })
  await outbox.move(message, { dueAt: erased ? undefined : plus(now(), { hours: askAgainAfterHours }) })
}
