/** A message on its way is looked at: handed over, settled when its fate is unknown, or its copy at the carrier erased. */
import { isFinal } from '../domain/delivery.ts'
import { eraseCopy } from './erase-copy.ts'
import { handOver } from './hand-over.ts'
import type { Job, Sending } from './ports.ts'
import { settleUnknown } from './settle-unknown.ts'

type MessageJob = Extract<Job, { type: 'message' }>

/** Of a message that nobody can read any more only the carrier's ids are of use: it goes when its copies are gone, else the clock is back. */
async function leaveOne(job: MessageJob, { outbox, carrier, log }: Sending): Promise<void> {
  const erased = await Promise.all((await outbox.copies(job)).map((id) => carrier.erase(id)))
  if (erased.every(Boolean)) return outbox.drop(job)
  log('copy.not-erased', { message: job.message })
}

/** Safe to run again at any moment: whatever is no longer so is left alone. */
export async function lookAtMessage(job: MessageJob, world: Sending): Promise<void> {
  const found = await world.outbox.find(job)
  if (!found) return leaveOne(job, world)
  const { message, loaded, paused } = found
  const due = message.dueAt !== undefined && (message.dueAt <= world.now() || message.dueAt === job.taken)
  if (message.direction === 'in' || isFinal(message.state) || message.state === 'sent') {
    return due ? eraseCopy({ message, loaded }, world) : undefined
  }
  if (message.state === 'queued') return handOver({ message, loaded, paused }, world)
  // Claimed: somebody may be waiting for the carrier's answer at this moment, until the lease is over.
  return due ? settleUnknown({ message, loaded }, world) : undefined
}
