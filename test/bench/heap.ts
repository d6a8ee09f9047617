/** Measures the memory a worker keeps: its heap after a forced collection, after some thousand jobs and after ten times as many. */
import { ulid } from 'ulid'
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { readOf } from '../../shared/adapters/dynamo/read.ts'
import { messageItem } from '../../shared/adapters/dynamo/records.ts'
import { createVault, Secrets } from '../../shared/adapters/vault.ts'
import type { Job } from '../../shared/app/ports.ts'
import { queued } from '../../shared/domain/delivery.ts'
import { plus } from '../../shared/domain/time.ts'
import { deployed } from './built.ts'
import { cannedServices, type Held, held, lineAfter, secretsText } from './canned-services.ts'
import { queueNames } from './environment.ts'
import type { Measure } from './measurement.ts'
import { serve } from './services.ts'
import { phone } from './signed-text.ts'

const sizes = { full: { first: 5000, last: 50_000, phones: 500 }, quick: { first: 200, last: 1000, phones: 20 } } as const
const mostGrowth = 0.1
/** Jobs made at once; their items are forgotten afterwards, so that the canned store stays small. */
const batch = 500
/** Of ten jobs: answers to hand over, a text typed by staff (for which the spool is looked at), and a timer. */
const mix = ['reply', 'reply', 'reply', 'reply', 'reply', 'reply', 'staff', 'staff', 'timer', 'timer'] as const

const mib = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(1)} MiB`

export const measureHeap: Measure = async (size) => {
  const { first, last, phones } = sizes[size]
  const { worker } = await deployed('worker')
  const services = await cannedServices()
  const served = await serve(worker.url, services.environment, ['--expose-gc'])
  try {
    const makeJobs = await jobsFor(Array.from({ length: phones }, (_, n) => phone(n)))
    await services.hold(makeJobs.contacts)
    const run = async (count: number): Promise<void> => {
      for (let done = 0; done < count; done += batch) {
        const { events, items } = makeJobs.make(Math.min(batch, count - done))
        await services.hold(items)
        await served.ask('invokeEach', events)
        await services.forget(items.map(([name]) => name))
      }
    }
    await run(first)
    const before = await served.ask<number>('heap')
    await run(last - first)
    const after = await served.ask<number>('heap')
    const calls = await services.counted()
    const growth = after / before - 1
    const spoken = (count: number): string => count.toLocaleString('en-US')
    return {
      title: 'Memory that a worker keeps',
      how: [
        'The worker bundle, whole carrier client included, in a process with a forced garbage collection before each reading. Jobs one after the',
        `other, as one Lambda works: of ten, eight messages to hand over (two of them typed by staff) and two timers, of ${phones} contacts, each message another.`,
        'DynamoDB, SQS and the carrier are prepared answers in another process.',
      ].join('\n'),
      notSaid: 'How much memory a worker needs at its peak, or how long it runs before Lambda replaces it.',
      figures: [
        { what: `heap after ${spoken(first)} jobs`, shown: mib(before) },
        { what: `heap after ${spoken(last)} jobs`, shown: mib(after) },
        {
          what: 'growth from the first to the second',
          shown: `${(growth * 100).toFixed(1)} %`,
          goal: { words: `within ${mostGrowth * 100} %`, met: Math.abs(growth) <= mostGrowth },
        },
        { what: 'messages the carrier took meanwhile', shown: spoken(calls['Messages.json'] ?? 0) },
      ],
    }
  } finally {
    await served.close()
    await services.close()
  }
}

async function jobsFor(phones: readonly string[]) {
  const line = await lineAfter(phones, ['JOIN', 'YES', 'hello, are you there?'])
  const vault = createVault(Secrets.parse(JSON.parse(secretsText)))
  const contacts = await Promise.all(
    phones.map(async (from) => {
      const loaded = await line.world.contacts.load({ phone: from })
      const { salt } = readOf(loaded)
      if (!loaded.contact || !salt) throw new Error('this phone did not join')
      return { id: loaded.id, life: loaded.contact.life, salt }
    }),
  )
  let made = 0
  const one = (): { job: Job; item?: Held } => {
    const { id, life, salt } = contacts[made % contacts.length] as (typeof contacts)[number]
    const kind = mix[made % mix.length] as (typeof mix)[number]
    made++
    if (kind === 'timer') return { job: { type: 'timer', contact: id, name: 'idle' } }
    const now = new Date().toISOString()
    const draft = { id: ulid(), class: kind, body: `An answer to a text, the ${made}th of its kind.`, answers: kind === 'reply' }
    const message = queued(draft, id, now, plus(now, { days: 14 }))
    const { pk, sk } = keys.message(id, message.id)
    const item = held('main', { pk, sk, ...messageItem(message, life, vault.contactKey(salt), vault) })
    return { job: { type: 'message', contact: id, message: message.id }, item }
  }
  return {
    contacts: line.held,
    make: (count: number) => {
      const all = Array.from({ length: count }, one)
      return { events: all.map(({ job }) => eventOf(job)), items: all.flatMap(({ item }) => (item ? [item] : [])) }
    },
  }
}

/** One record, as the queue hands it to the function. */
const eventOf = (job: Job) => ({
  Records: [{ messageId: 'canned', body: JSON.stringify(job), eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queueNames.jobs}` }],
})
