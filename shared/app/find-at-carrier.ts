/** What the carrier's own list holds of one message of ours: told by its number and its words, because its name for it may be unknown to us. */
import type { Outbound } from '../domain/message.ts'
import { type At, plus } from '../domain/time.ts'
import type { Carrier, Loaded, Outbox, World } from './ports.ts'

/** The carrier's clock and ours may differ by this much. */
const skewMinutes = 5

/** @returns carrier ids that no other message of ours has; undefined when the carrier cannot be asked, which is no answer */
export async function foundAtCarrier(
  message: Outbound,
  { contact }: Loaded,
  since: At,
  { carrier, outbox, log }: Pick<World, 'log'> & { outbox: Outbox; carrier: Carrier },
): Promise<string[] | undefined> {
  if (!contact) return []
  try {
    const [found, known] = await Promise.all([
      carrier.find({ to: contact.address, body: message.body, since: plus(since, { minutes: -skewMinutes }) }),
      outbox.providerIds(message.contact),
    ])
    return found.filter((id) => !known.has(id))
  } catch (error) {
    log('carrier.not-asked', { message: message.id, error: error instanceof Error ? error.name : 'unknown' })
    return undefined
  }
}
