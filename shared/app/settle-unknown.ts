/** A hand-over whose outcome nobody knows is looked into: the carrier is asked, and then the class decides (F6, F13). */
import { settleUnknown as verdict, withCarrierId } from '../domain/delivery.ts'
import type { Outbound } from '../domain/message.ts'
import { copyErasedBy } from '../domain/retention.ts'
import { unsendableReason } from '../domain/sendable.ts'
import { plus } from '../domain/time.ts'
import { foundAtCarrier } from './find-at-carrier.ts'
import { claimAndSend, settled } from './hand-over.ts'
import type { Loaded, Sending } from './ports.ts'

/** How often a carrier that cannot be asked is asked again, when nothing waits for its answer. */
const askAgainAfterHours = 1

export async function settleUnknown({ message, loaded }: { message: Outbound; loaded: Loaded }, world: Sending): Promise<void> {
  // Not being able to ask is not an answer; the time until the verdict is the limit.
  const found = await foundAtCarrier(message, loaded, message.claimedAt ?? message.at, world)
  const [providerId] = found ?? []
  if (providerId)
    return settled({ message, loaded }, { state: 'sent', ...withCarrierId(message, providerId), dueAt: copyErasedBy(message) }, world)
  const now = world.now()
  const next = verdict(message, now)
  if (typeof next === 'object') {
    await world.outbox.move(message, { state: 'uncertain', dueAt: next.ask })
    return
  }
  world.log('message.unknown', { message: message.id, class: message.class, outcome: next })
  if (next === 'give-up') {
    const last = copyErasedBy(message)
    if (now < last) return settled({ message, loaded }, { state: 'uncertain', dueAt: last }, world)
    // The carrier may hold a copy that it could not tell us of until now: while the words can be read, it is looked for.
    await world.outbox.move(message, { dueAt: found ? undefined : plus(now, { hours: askAgainAfterHours }) })
    return
  }
  const reason = unsendableReason(message, loaded, now, world.programme)
  return reason
    ? settled({ message, loaded }, { state: 'unsent', reason }, world)
    : claimAndSend({ message: { ...message, repeats: (message.repeats ?? 0) + 1 }, loaded }, world)
}
