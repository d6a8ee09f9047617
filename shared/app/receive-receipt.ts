/** A receipt arrived: what the carrier says became of one message of ours. In any order, any number of times (F4). */
import { isFinal, isNewer, withCarrierId } from '../domain/delivery.ts'
import type { FailureKind } from '../domain/failure.ts'
import { copyErasedBy } from '../domain/retention.ts'
import { keepCopy, settled } from './hand-over.ts'
import type { MessageRef, Outbox, World } from './ports.ts'

export type Receipt = { ref: MessageRef; providerId: string; state: 'sent' | 'delivered' | 'undelivered' | 'failed'; kind?: FailureKind }

/** @returns false when it speaks of no message that we know: then only the carrier's copy is of concern, which a forgotten number must not leave */
export async function receiveReceipt(receipt: Receipt, world: World & { outbox: Outbox }): Promise<boolean> {
  const found = await world.outbox.find(receipt.ref)
  if (!found) await world.outbox.heardOf(receipt.ref, receipt.providerId)
  if (!found || found.message.direction === 'in') return false
  const { message, loaded } = found
  if (!isNewer(message.state, receipt.state)) {
    await keepCopy(message, receipt.providerId, world)
    return true
  }
  const dueAt = isFinal(receipt.state) ? world.now() : copyErasedBy(message)
  const failure = receipt.kind ? { failure: receipt.kind } : {}
  await settled({ message, loaded }, { state: receipt.state, ...withCarrierId(message, receipt.providerId), dueAt, ...failure }, world)
  world.log('receipt', { message: message.id, class: message.class, state: receipt.state, ...(receipt.kind ? { kind: receipt.kind } : {}) })
  return true
}
