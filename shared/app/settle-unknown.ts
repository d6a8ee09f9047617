/** A hand-over whose outcome nobody knows is looked into: the carrier is asked, and then the class decides (F6, F13). */
import { settleUnknown as verdict, withCarrierId } from '../domain/delivery.ts'
import type { Outbound } from '../domain/message.ts'
import { copyErasedBy } from '../domain/retention.ts'
import { unsendableReason } from '../domain/sendable.ts'
import { plus } from '../domain/time.ts'
import { claimAndSend, settled } from './hand-over.ts'
import type { Loaded, Sending } from './ports.ts'

/** The carrier's clock and ours may differ by this much. */
const skewMinutes = 5

export async function settleUnknown({ message, loaded }: { message: Outbound; loaded: Loaded }, world: Sending): Promise<void> {
  const providerId = await foundAtCarrier(message, loaded, world)
  if (providerId)
    return settled({ message, loaded }, { state: 'sent', ...withCarrierId(message, providerId), dueAt: copyErasedBy(message) }, world)
  const now = world.now()
  const next = verdict(message, now)
  if (typeof next === 'object') {
    await world.outbox.move(message, { state: 'uncertain', dueAt: next.ask })
    return
  }
  world.log('message.unknown', { message: message.id, class: message.class, outcome: next })
  if (next === 'give-up') return settled({ message, loaded }, { state: 'uncertain' }, world)
  const reason = unsendableReason(message, loaded, now, world.programme)
  return reason
    ? settled({ message, loaded }, { state: 'unsent', reason }, world)
    : claimAndSend({ message: { ...message, repeats: (message.repeats ?? 0) + 1 }, loaded }, world)
}

async function foundAtCarrier(message: Outbound, { contact }: Loaded, { carrier, outbox, log }: Sending): Promise<string | undefined> {
  if (!contact) return undefined
  const since = plus(message.claimedAt ?? message.at, { minutes: -skewMinutes })
  try {
    const [found, others] = await Promise.all([
      carrier.find({ to: contact.address, body: message.body, since }),
      outbox.providerIds(message.contact),
    ])
    return found.find((id) => !others.has(id))
  } catch (error) {
    // Not being able to ask is not an answer; the time until the verdict is the limit.
    log('carrier.not-asked', { message: message.id, error: error instanceof Error ? error.name : 'unknown' })
    return undefined
  }
}
