/** The worker: performs what was committed, one record at a time, and stores what was spooled (F14–F16). */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { readInbound } from '../../shared/adapters/twilio/forms.ts'
import { drainSpool } from '../../shared/app/drain-spool.ts'
import { performJob } from '../../shared/app/perform-job.ts'
import type { Job, Sending, SpooledForm } from '../../shared/app/ports.ts'
import type { Watching } from '../../shared/app/watch-coverage.ts'

export type WorkerDeps = {
  world: Sending & Watching
  /** Undefined for what is no job of ours. */
  readJob(body: string): Job | undefined
  /** Throws when it was not sealed by this programme. */
  openSpooled(body: string): SpooledForm
  /** The last part of the spool queue's name, by which its records are told from jobs. */
  spoolQueue: string
  line: string
}

/** Only what must come back is reported as failed: a spooled text that still could not be stored, and what cannot be read at all. */
export async function work(event: SQSEvent, deps: WorkerDeps): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
  for (const record of event.Records) {
    const done = record.eventSourceARN.endsWith(`:${deps.spoolQueue}`) ? await unspool(record, deps) : await perform(record, deps)
    if (!done) batchItemFailures.push({ itemIdentifier: record.messageId })
  }
  return { batchItemFailures }
}

/** A job that fails is acknowledged all the same: what it was about is still due, and the clock finds it again (design §1). */
async function perform({ body }: SQSRecord, { world, readJob }: WorkerDeps): Promise<boolean> {
  const job = readJob(body)
  if (!job) {
    world.log('job.unreadable')
    return false
  }
  try {
    await performJob(job, world)
  } catch (error) {
    world.log('job.failed', { job: job.type === 'timer' ? job.name : job.type, error: errorName(error) })
  }
  return true
}

async function unspool({ body }: SQSRecord, { world, openSpooled, line }: WorkerDeps): Promise<boolean> {
  try {
    const { form, receivedAt } = openSpooled(body)
    const read = readInbound(form, line, receivedAt)
    if (read.read === 'text') await drainSpool(read.text, world)
    return true
  } catch (error) {
    world.log('spool.waits', { error: errorName(error) })
    return false
  }
}

const errorName = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
