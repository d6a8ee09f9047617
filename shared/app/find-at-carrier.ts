/** What the carrier's own list holds of one message of ours: told by its number and its words, because its name for it may be unknown to us. */
import type { Outbound } from '../domain/message.ts'
import { type At, plus } from '../domain/time.ts'
import { textOf } from './carry.ts'
import type { Loaded, Sending } from './ports.ts'

/** The carrier's clock and ours may differ by this much. */
const skewMinutes = 5

/** @returns carrier ids that no other message of ours has; undefined when the carrier cannot be asked, which is no answer */
export async function foundAtCarrier(
  message: Outbound,
  loaded: Loaded,
  since: At,
  { carrier, outbox, paging, programme, log }: Pick<Sending, 'log' | 'outbox' | 'carrier' | 'paging' | 'programme'>,
): Promise<string[] | undefined> {
  const text = await textOf(message, loaded, { paging, programme })
  if (!text) return []
  try {
    const [found, known] = await Promise.all([
      carrier.find({ ...text, since: plus(since, { minutes: -skewMinutes }) }),
      outbox.providerIds(message.contact),
    ])
    return found.filter((id) => !known.has(id))
  } catch (error) {
    log('carrier.not-asked', { message: message.id, error: error instanceof Error ? error.name : 'unknown' })
    return undefined
  }
}
