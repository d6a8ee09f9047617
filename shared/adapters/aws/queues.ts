/** Queues in SQS: jobs are ids only; the spool holds sealed forms. */
import { GetQueueAttributesCommand, SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { Job, Jobs, Spool, SpooledForm } from '../../app/ports.ts'
import { type TimerName, timerNames } from '../../domain/decision.ts'
import { At } from '../../domain/time.ts'
import type { Vault } from '../vault.ts'

/** The longest that SQS delays anything. */
const longestDelaySeconds = 900
/** SQS takes ten at a time. */
const batch = 10

const ids = { contact: z.string().min(1), taken: At.optional() }

/** A job as it lies on the queue. Parsed again when it comes back, because a queue outlives a deployment (F15, F41). */
const JobOnQueue = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), message: z.string().min(1), ...ids }),
  z.object({ type: z.literal('farewell'), message: z.string().min(1), ...ids }),
  z.object({
    type: z.literal('timer'),
    name: z.enum(timerNames),
    ...ids,
  }),
  z.object({ type: z.literal('coverage'), taken: At.optional() }),
])

/** @returns undefined for what is no job of ours, or of a version that we do not know */
export function readJob(body: string): Job | undefined {
  try {
    return JobOnQueue.safeParse(JSON.parse(body)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** What may wait: the check-ins that we begin, forgetting, and notices of what waits for hours. Everything else answers somebody, or pages. */
const waitingTimers: ReadonlySet<TimerName> = new Set(['check-in', 'retention', 'forget-by', 'forgotten', 'promise', 'hand-off'])
const mayWait = (job: Job): boolean =>
  job.type === 'message' ? job.class === 'check-in' : job.type === 'timer' && waitingTimers.has(job.name)

/** @param outreachUrl carries what may wait; the same as `url` where one queue is enough */
export function sqsJobs(client: SQSClient, url: string, outreachUrl = url): Jobs {
  const [first, later] = [oneQueue(client, url), oneQueue(client, outreachUrl)]
  return {
    put: async (jobs) => {
      if (outreachUrl === url) return first.put(jobs)
      const waiting = jobs.filter(mayWait)
      await first.put(jobs.filter((job) => !mayWait(job)))
      await later.put(waiting)
    },
  }
}

function oneQueue(client: SQSClient, url: string): Jobs {
  return {
    put: async (jobs, delaySeconds) => {
      const delay = delaySeconds === undefined ? {} : { DelaySeconds: Math.min(delaySeconds, longestDelaySeconds) }
      // A timer of the next version waits in the due index for code that knows it; it must not hold up the others (F41).
      const known = jobs.flatMap((job) => JobOnQueue.safeParse(job).data ?? [])
      for (let from = 0; from < known.length; from += batch) {
        const entries = known.slice(from, from + batch).map((job, n) => ({ Id: String(n), MessageBody: JSON.stringify(job), ...delay }))
        const [only] = entries
        if (entries.length === 1 && only)
          await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: only.MessageBody, ...delay }))
        else {
          const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }))
          if (Failed && Failed.length > 0) throw new Error('The queue did not take every job; the due index finds them again')
        }
      }
    },
  }
}

const Spooled = z.object({ form: z.record(z.string(), z.string()), receivedAt: At })

/** The name under which a spooled form is sealed; it belongs to no item yet. */
const spoolContext = 'spool'

export function sqsSpool(client: SQSClient, { url, deadLettersUrl, vault }: { url: string; deadLettersUrl: string; vault: Vault }): Spool {
  const empty = async (QueueUrl: string): Promise<boolean> => {
    const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...counted] }))
    return counted.every((name) => Attributes?.[name] === '0')
  }
  return {
    keep: async (spooled) => {
      const sealed = vault.seal(vault.spoolKey, spoolContext, JSON.stringify(Spooled.parse(spooled)))
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: Buffer.from(sealed).toString('base64') }))
    },
    isEmpty: async () => {
      try {
        const both = await Promise.all([empty(url), empty(deadLettersUrl)])
        return both.every(Boolean)
      } catch {
        // What cannot be counted may hold a STOP.
        return false
      }
    },
  }
}

const counted = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible', 'ApproximateNumberOfMessagesDelayed'] as const

/** @throws when it was not sealed by this programme */
export const openSpooled = (body: string, vault: Vault): SpooledForm =>
  Spooled.parse(JSON.parse(vault.open(vault.spoolKey, spoolContext, Buffer.from(body, 'base64'))))
