/** A message on its way is looked at: handed over, settled when its fate is unknown, or its copy at the carrier erased. */
import { isFinal } from '../domain/delivery.ts'
import { eraseCopy } from './erase-copy.ts'
import { handOver } from './hand-over.ts'
import type { Job, Sending } from './ports.ts'
import { settleUnknown } from './settle-unknown.ts'

/** Safe to run again at any moment: whatever is no longer so is left alone. */
export async function lookAtMessage(job: Extract<Job, { type: 'message' }>, world: Sending): Promise<void> {
  const found = await world.outbox.find(job)
  if (!found) return world.outbox.drop(job)
  const { message, loaded, paused } = found
  const due = message.dueAt !== undefined && (message.dueAt <= world.now() || message.dueAt === job.taken)
  if (message.direction === 'in' || isFinal(message.state) || message.state === 'sent') {
    return due ? eraseCopy({ message, loaded }, world) : undefined
  }
  if (message.state === 'queued') return handOver({ message, loaded, paused }, world)
  // Claimed: somebody may be waiting for the carrier's answer at this moment, until the lease is over.
  return due ? settleUnknown({ message, loaded }, world) : undefined
}
