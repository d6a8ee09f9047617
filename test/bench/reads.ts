/** Measures what a clock tick and the opening of a thread read, by counting calls and pages, with few and with many contacts and messages stored. */
import { BatchWriteItemCommand, type WriteRequest } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { tableNames } from '../../local/runner/store.ts'
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { contactItem, dueAttributes } from '../../shared/adapters/dynamo/records.ts'
import { dynamoSessions, dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import type { Item, Key } from '../../shared/adapters/dynamo/table.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import { plus } from '../../shared/domain/time.ts'
import { deployed } from './built.ts'
import { makeThread } from './long-thread.ts'
import { exactly, type Figure, type Line, type Measure } from './measurement.ts'
import { embeddedServices, type Services, serve } from './services.ts'
import { phone, publicUrl, sender, signedText } from './signed-text.ts'

const sizes = {
  full: { contacts: [1000, 10_000, 100_000], due: 1000, threads: [50, 5000] },
  quick: { contacts: [200, 1000], due: 200, threads: [50, 500] },
} as const

type Tick = { stored: number; queries: number; takes: number; batches: number; cpuMs: number }

export const measureReads: Measure = async (size) => {
  const { contacts, due, threads } = sizes[size]
  const ticks = await ticksWith(contacts, due)
  const opened = await threadsOpened(threads)
  const [few, many] = [ticks[0], ticks.at(-1)]
  if (!few || !many) throw new Error('nothing was measured')
  const spoken = (count: number): string => count.toLocaleString('en-US')
  const pages: Line = { name: 'pages read', points: ticks.map(({ stored, queries }) => [stored, queries]) }
  const cpu: Line = { name: 'CPU milliseconds', points: ticks.map(({ stored, cpuMs }) => [stored, Math.round(cpuMs)]) }
  return {
    title: 'Reads of a clock tick and of an opened thread',
    how: [
      `The deployed clock and console bundles before the embedded DynamoDB, with a front that counts each call. The store is filled with contacts,`,
      `each with a retention and a check-in timer in the due index; ${spoken(due)} of the check-ins are due, the same ones each time. A tick looks for what`,
      'is due, takes it, and hands it to the queue. A thread is opened in the console by somebody signed in, with the record that they looked.',
    ].join('\n'),
    notSaid:
      'How long a page takes: the embedded store is not DynamoDB. That a tick looks in every shard of the index, due or not, is in the count of pages.',
    figures: [
      exactly(`pages read by a tick, ${spoken(due)} due, ${spoken(many.stored)} contacts stored`, pagesOf(many), pagesOf(few)),
      ...ticks.slice(0, -1).map((tick): Figure => ({ what: `the same with ${spoken(tick.stored)} stored`, shown: pagesOf(tick) })),
      { what: 'CPU of the tick', shown: ticks.map(({ stored, cpuMs }) => `${cpuMs.toFixed(0)} ms with ${spoken(stored)}`).join(', ') },
      exactly(`calls to open a thread of ${spoken(opened.at(-1)?.length ?? 0)}`, opened.at(-1)?.calls ?? '', opened[0]?.calls ?? ''),
      ...opened.slice(0, -1).map(({ length, calls }): Figure => ({ what: `the same with ${spoken(length)} messages`, shown: calls })),
      {
        what: 'bytes the store sent for it',
        shown: opened.map(({ length, bytes }) => `${spoken(bytes)} with ${spoken(length)}`).join(', '),
      },
    ],
    chart: {
      name: 'contacts',
      title: `A clock tick with ${spoken(due)} things due, against the contacts stored`,
      description: `Pages read: ${ticks.map(({ stored, queries }) => `${queries} with ${spoken(stored)} contacts`).join(', ')}. CPU: ${ticks.map(({ cpuMs }) => `${cpuMs.toFixed(0)} ms`).join(', ')}.`,
      x: { label: 'contacts stored', scale: 'logarithmic' },
      y: { label: 'pages read, and CPU milliseconds of the clock function' },
      lines: [pages, cpu],
    },
  }
}

const pagesOf = ({ queries, takes, batches }: Tick): string => `${queries} Query, ${takes} UpdateItem, ${batches} SendMessageBatch`

async function ticksWith(populations: readonly number[], due: number): Promise<Tick[]> {
  const { clock } = await deployed('clock')
  const services = await embeddedServices({ counted: true })
  const served = await serve(clock.url, services.environment)
  try {
    const ticks: Tick[] = []
    let stored = 0
    // A first tick reads the secrets and finds nothing.
    await served.invoke({})
    for (const population of populations) {
      await store(range(stored, population).flatMap(contactWithTimers(services)), services)
      stored = population
      await store(range(0, due).map(checkInDue), services)
      services.counted()
      const before = await served.cpu()
      const { found } = await served.invoke<{ found: number }>({})
      const cpuMs = (await served.cpu()) - before
      if (found !== due) throw new Error(`${found} were found where ${due} were due`)
      const { store: asked, queues } = services.counted()
      const { Query = 0, UpdateItem = 0 } = asked?.calls ?? {}
      ticks.push({ stored, queries: Query, takes: UpdateItem, batches: queues?.calls.SendMessageBatch ?? 0, cpuMs })
    }
    return ticks
  } finally {
    await served.close()
    await services.close()
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n)
const idOf = (n: number): string => `bench.contact-${n}`
const farAway = plus(new Date().toISOString(), { days: 60 })

type Stored = { key: Key; item: Item }

const timer = (n: number, name: 'check-in' | 'retention', dueAt: string): Stored => ({
  key: keys.timer(idOf(n), name),
  item: { life: `life-${n}`, ...dueAttributes(idOf(n), dueAt) },
})
const checkInDue = (n: number): Stored => timer(n, 'check-in', plus(new Date().toISOString(), { minutes: -1 }))

/** As an enrolment leaves it, as far as the clock can see: the contact, and two timers that are not due. */
function contactWithTimers({ vault }: Pick<Services, 'vault'>): (n: number) => Stored[] {
  const key = vault.contactKey(vault.newSalt())
  const now = new Date().toISOString()
  return (n) => {
    const contact: Contact = {
      id: idOf(n),
      life: `life-${n}`,
      code: `A${n}`,
      version: 1,
      consentSerial: 1,
      address: phone(n),
      team: 'harm-reduction',
      language: 'en',
      createdAt: now,
      consent: { consent: 'none' },
      conversation: { state: 'quiet' },
      invitations: [],
      expiresAt: farAway,
    }
    return [
      { key: keys.contact(contact.id), item: contactItem(contact, key, vault) },
      timer(n, 'retention', farAway),
      timer(n, 'check-in', farAway),
    ]
  }
}

/** DynamoDB takes this many in one batch; some batches at once keep both processes busy. */
const [batch, atOnce] = [25, 4]

async function store(items: readonly Stored[], { client }: Pick<Services, 'client'>): Promise<void> {
  const requests = items.map(({ key, item }): WriteRequest => {
    const Item = marshall({ pk: key.pk, sk: key.sk, ...item }, { removeUndefinedValues: true })
    return { PutRequest: { Item } }
  })
  const batches = Array.from({ length: Math.ceil(requests.length / batch) }, (_, n) => requests.slice(n * batch, (n + 1) * batch))
  const lane = async () => {
    for (let next = batches.pop(); next; next = batches.pop()) {
      await client.send(new BatchWriteItemCommand({ RequestItems: { [tableNames.main]: next } }))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

type Opening = { length: number; calls: string; bytes: number }

/** Somebody signed in opens the page of a contact. */
async function threadsOpened(lengths: readonly number[]): Promise<Opening[]> {
  const { webhooks, console: desk } = await deployed('webhooks', 'console')
  const services = await embeddedServices({ counted: true })
  const [door, page] = [await serve(webhooks.url, services.environment), await serve(desk.url, services.environment)]
  const client = sender(door.url)
  try {
    const cookie = await signedIn(services)
    const open = async (code: string): Promise<string> => {
      const response = await fetch(`${page.url}/console/contacts/${code}`, { headers: { cookie } })
      if (response.status !== 200) throw new Error(`the page of a contact was answered ${response.status}`)
      return response.text()
    }
    const opened: Opening[] = []
    for (const [n, length] of lengths.entries()) {
      await client.send(signedText(phone(n), 'hello'))
      const { code } = await makeThread(phone(n), length, services)
      // The first one of all reads the secrets.
      if (n === 0) await open(code)
      services.counted()
      const html = await open(code)
      if (!html.includes('of a long thread')) throw new Error('the page does not show the thread')
      const { store: asked } = services.counted()
      const calls = Object.entries(asked?.calls ?? {}).map(([operation, count]) => `${count} ${operation}`)
      opened.push({ length, calls: calls.toSorted().join(', '), bytes: asked?.bytes ?? 0 })
    }
    return opened
  } finally {
    client.close()
    await door.close()
    await page.close()
    await services.close()
  }
}

async function signedIn({ table, vault }: Pick<Services, 'table' | 'vault'>): Promise<string> {
  const me = await dynamoStaffBook(table, vault).enter({
    email: 'supervisor@example.org',
    name: 'Sam Rivera',
    role: 'supervisor',
    phone: '+16175550111',
    disabled: false,
  })
  if (!me) throw new Error('nobody could be entered')
  const name = publicUrl.startsWith('https:') ? '__Host-session' : 'session-80'
  return `${name}=${await dynamoSessions(table, vault, Date.now).open(me.id)}`
}
