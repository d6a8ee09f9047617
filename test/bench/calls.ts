/** Measures what one inbound text asks of the store and the queue, by counting the calls that arrive there, with threads of several lengths. */
import { deployed } from './built.ts'
import { makeThread } from './long-thread.ts'
import { exactly, type Figure, type Measure } from './measurement.ts'
import { embeddedServices, serve } from './services.ts'
import { phone, sender, signedText } from './signed-text.ts'
import { median } from './statistics.ts'

const threads = [1, 10, 100, 1000] as const
const counted = [0, 1000] as const
const sizes = { full: { texts: 200, rounds: 5 }, quick: { texts: 10, rounds: 1 } } as const

/** HELP is answered always, however often. */
const bodies = { answered: 'HELP', quiet: 'I can come by at four' } as const

export type Asked = { length: number; store: Record<string, number>; queues: Record<string, number>; bytes: number }

/** One text with an automatic answer and one without, from a phone with a thread of each length: what arrived, for each text. */
export async function callsOfOneText(lengths: readonly number[]): Promise<{ answered: Asked[]; quiet: Asked[] }> {
  const { webhooks } = await deployed('webhooks')
  const services = await embeddedServices({ counted: true })
  const served = await serve(webhooks.url, services.environment)
  const client = sender(served.url)
  const text = async (from: string, body: string) => {
    const status = await client.send(signedText(from, body))
    if (status !== 200) throw new Error(`a text was answered ${status}`)
  }
  const oneText = async (length: number, from: string, body: string): Promise<Asked> => {
    services.counted()
    await text(from, body)
    const { store, queues } = services.counted()
    return { length, store: store?.calls ?? {}, queues: queues?.calls ?? {}, bytes: store?.bytes ?? 0 }
  }
  try {
    // The first call of a function reads its secrets; it would be nobody's.
    await text(phone(99), 'hello')
    const [answered, quiet]: [Asked[], Asked[]] = [[], []]
    for (const [n, length] of lengths.entries()) {
      const [asks, tells] = [phone(2 * n), phone(2 * n + 1)]
      // A thread of nothing is a stranger's, and theirs whose texts are so old that they are gone: one of each.
      if (length > 0) {
        await text(asks, 'hello')
        await makeThread(asks, length, services)
      }
      answered.push(await oneText(length, asks, bodies.answered))
      await text(tells, 'hello')
      await makeThread(tells, length, services)
      quiet.push(await oneText(length, tells, bodies.quiet))
    }
    return { answered, quiet }
  } finally {
    client.close()
    await served.close()
    await services.close()
  }
}

const inWords = ({ store, queues }: Asked): string =>
  Object.entries({ ...store, ...queues })
    .map(([operation, count]) => `${count} ${operation}`)
    .toSorted()
    .join(', ')

const goalOf = { answered: '1 BatchGetItem, 1 SendMessage, 1 TransactWriteItems', quiet: '1 BatchGetItem, 1 TransactWriteItems' }

export const measureCalls: Measure = async (size) => {
  const { answered, quiet } = await callsOfOneText(counted)
  const figureOf =
    (kind: keyof typeof goalOf, words: string) =>
    (asked: Asked): Figure =>
      exactly(`calls of a text ${words}, thread of ${asked.length}`, inWords(asked), goalOf[kind])
  const cost = await cpuByLength(sizes[size])
  return {
    title: 'Calls of one inbound text, and its cost against the length of the thread',
    how: [
      'The deployed bundle behind the gateway, the embedded DynamoDB and SQS behind a front that counts each call that really arrives, by the',
      'operation that the SDK names. Threads of 1,000 were stored beforehand. The chart is another run without the fronts:',
      `CPU time of the function's process, in rounds of ${sizes[size].texts} texts by phones with each length of thread in turns, the median of ${sizes[size].rounds}.`,
    ].join('\n'),
    notSaid:
      'DynamoDB charges a transaction by its items: 5 to 8 of them here, each counted twice. The chart is CPU of this machine, not money and not waiting.',
    figures: [
      ...answered.map(figureOf('answered', 'that queues an answer')),
      ...quiet.map(figureOf('quiet', 'that queues none')),
      ...cost.map(([length, ms]) => ({ what: `CPU of a text, thread of ${length}`, shown: `${ms.toFixed(2)} ms` })),
    ],
    chart: {
      name: 'thread',
      title: 'CPU of one text against the length of its thread',
      description: `Milliseconds of server CPU by messages in the thread: ${cost.map(([length, ms]) => `${ms.toFixed(2)} at ${length}`).join(', ')}.`,
      x: { label: 'messages in the thread before', scale: 'logarithmic' },
      y: { label: 'CPU milliseconds a text' },
      lines: [{ name: 'a text that queues no answer', points: cost }],
    },
  }
}

/** Texts go round this many phones with threads of a length, so that the measuring itself does not make them much longer. */
const spread = (length: number, texts: number): number => Math.min(texts, Math.max(10, 2000 / length))

/** Nothing that is read or written depends on the thread, so this is a flat line; it is drawn because somebody will doubt it. */
async function cpuByLength({ texts, rounds }: (typeof sizes)[keyof typeof sizes]): Promise<[length: number, ms: number][]> {
  const { webhooks } = await deployed('webhooks')
  const services = await embeddedServices({ counted: false })
  const served = await serve(webhooks.url, services.environment)
  const client = sender(served.url)
  const cpuOf = async (phones: readonly string[]): Promise<number> => {
    const signed = Array.from({ length: texts }, (_, n) => signedText(phones[n % phones.length] as string, bodies.quiet))
    const before = await served.cpu()
    for (const text of signed) await client.send(text)
    return ((await served.cpu()) - before) / texts
  }
  try {
    const measured = threads.map((length) => ({ length, phones: [] as string[], ms: [] as number[] }))
    let phones = 0
    for (const { length, phones: these } of measured) {
      for (let n = 0; n < spread(length, texts); n++) {
        const from = phone(phones++)
        await client.send(signedText(from, 'hello'))
        await makeThread(from, length, services)
        these.push(from)
      }
    }
    for (const each of measured) await cpuOf(each.phones)
    for (let round = 0; round < rounds; round++) for (const each of measured) each.ms.push(await cpuOf(each.phones))
    return measured.map(({ length, ms }) => [length, median(ms)])
  } finally {
    client.close()
    await served.close()
    await services.close()
  }
}
