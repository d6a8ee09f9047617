/** Indexes that lag, minutes that are missed or come twice, and two versions of the code at once (F39–F41). */
import { readFileSync } from 'node:fs'
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { mockClient } from 'aws-sdk-client-mock'
import { expect } from 'vitest'
import { work } from '../../functions/worker/work.ts'
import { readJob, sqsJobs } from '../../shared/adapters/aws/queues.ts'
import { duePk, dueShard } from '../../shared/adapters/dynamo/keys.ts'
import type { Item, Query, Table, Value, Write } from '../../shared/adapters/dynamo/table.ts'
import { findDue } from '../../shared/app/find-due.ts'
import { memoryTable } from '../support/memory-table.ts'
import { openTestWorld } from '../support/world.ts'
import { type Edges, openEdges, ourNumber, phone } from './edges-rig.ts'
import { fault } from './fault.ts'

const keyOf = (name: string): Write['key'] => {
  const [table, pk = '', sk] = name.split('|')
  return table === 'keys' ? { table, pk } : { table: 'main', pk, sk: sk ?? '' }
}

/** Every item of one table, put into another. */
async function copied(items: Iterable<readonly [string, Item]>, into: Table): Promise<void> {
  for (const [name, item] of items) await into.write([{ key: keyOf(name), put: item }])
}

/** From now on both indexes answer as they stand at this moment, whatever is written. */
async function indexesStandStill({ table, clock }: Edges): Promise<{ goOn(): void }> {
  const { query } = table
  const old = memoryTable(() => Date.parse(clock.now))
  await copied(table.items, old)
  table.query = (asked: Query) => (asked.index ? old.query(asked) : query(asked))
  return {
    goOn: () => {
      table.query = query
    },
  }
}

const joined = async (from = phone): Promise<Edges> => {
  const edges = openEdges()
  for (const body of ['JOIN', 'YES']) await edges.texted(from, body)
  return edges
}

fault(
  'F39',
  {
    did: 'the due index stands still: a reply that has left, a check-in of somebody who stopped, still lie in it as due',
    expected: 'nothing is sent twice, nothing after the stop',
  },
  async () => {
    const edges = await joined()
    await edges.line.arrives(phone, 'MENU')
    await edges.advance({ minutes: 0 })
    edges.jobs.length = 0
    const lag = await indexesStandStill(edges)
    const [message] = (await edges.thread()).filter(({ direction }) => direction === 'out').slice(-1)
    await edges.perform({ type: 'message', contact: message?.contact ?? '', message: message?.id ?? '' })
    await edges.texted(phone, 'STOP')
    const before = await edges.got()
    edges.clock.now = '2026-11-26T20:00:00.000Z'
    for (let minute = 0; minute < 3; minute++) {
      await findDue(edges.world)
      await edges.runJobs()
    }
    lag.goOn()
    await edges.advance({ days: 5 })
    expect(before).toEqual(['opt-in', 'welcome', 'menu', 'opt-out'])
    expect(await edges.got()).toEqual(before)
    return `${before.length} texts before, ${(await edges.got()).length} after`
  },
)

fault(
  'F39',
  {
    did: 'the due index names messages and timers that are nowhere, and swaps two due times',
    expected: 'nothing is made of them, nothing is sent',
  },
  async () => {
    const edges = await joined()
    const { query } = edges.table
    const id = (await edges.contact())?.id ?? ''
    const ghost = { pk: 'CONTACT#a.AAAAAAAAAAAAAAAAAAAAAA', dueAt: edges.clock.now }
    const lies: Item[] = [
      { ...ghost, sk: 'MSG#01M86XPDR0ZZZZZZZZZZZZZZZZ' },
      { ...ghost, sk: 'TIMER#check-in' },
      { pk: `CONTACT#${id}`, sk: 'TIMER#check-in', dueAt: edges.clock.now },
      { pk: `CONTACT#${id}`, sk: 'TIMER#retention', dueAt: edges.clock.now },
    ]
    const stored = edges.table.items.size
    edges.table.query = async (asked) => (asked.index === 'due' && asked.pk === duePk(dueShard(id)) ? { items: lies } : query(asked))
    await findDue(edges.world)
    await edges.runJobs()
    expect([await edges.got(), edges.table.items.size]).toEqual([['opt-in', 'welcome'], stored])
    expect(edges.performed.filter(({ type }) => type === 'timer')).toEqual([])
    return `${lies.length} lies, ${edges.performed.length - 2} jobs made of them`
  },
)

fault(
  'F39',
  {
    did: 'the inbox index stands still while a contact chooses the other team, is claimed and answered there',
    expected: 'still listed to the first team, and refused to it: reading, claiming, answering, number',
  },
  async () => {
    const edges = openEdges()
    await edges.texted(phone, 'hello')
    const [harm, treatment] = [await edges.browserOf('harm-reduction'), await edges.browserOf('treatment')]
    const lag = await indexesStandStill(edges)
    await edges.texted(phone, 'TREATMENT')
    const place = `/console/contacts/${await edges.codeOf()}`
    expect((await treatment.post(`${place}/claim`)).status).toBe(303)
    const listed = (await harm.page('/console')).includes(place)
    const acts = ['claim', 'reply', 'close', 'number', 'opt-out', 'release', 'goes-on']
    const statuses = [(await harm.get(place)).status]
    for (const act of acts) statuses.push((await harm.post(`${place}/${act}`, { body: 'hi', outcome: 'answered' })).status)
    lag.goOn()
    expect(listed).toBe(true)
    expect(statuses).toEqual(Array(acts.length + 1).fill(403))
    expect(await edges.contact()).toMatchObject({ conversation: { state: 'claimed', by: treatment.me.id }, consent: { consent: 'none' } })
    expect(await edges.ours()).toEqual(['reply: sent', 'reply: sent'])
    return `still listed: ${listed}; ${statuses.length} tries, each ${[...new Set(statuses)].join()}`
  },
)

fault(
  'F39',
  {
    did: 'the inbox index stands still while a colleague claims; both answer from what they see',
    expected: 'one answer is sent, the other is told who holds it',
  },
  async () => {
    const edges = openEdges()
    await edges.texted(phone, 'hello')
    const [ana, ben] = [await edges.browserOf('harm-reduction'), await edges.browserOf('harm-reduction', 'ben@example.org')]
    await indexesStandStill(edges)
    const place = `/console/contacts/${await edges.codeOf()}`
    const statuses = []
    for (const each of [ana, ben]) statuses.push((await each.post(`${place}/reply`, { body: `from ${each.me.email}` })).status)
    await edges.runJobs()
    expect(statuses).toEqual([303, 409])
    expect((await edges.got()).filter((text) => text.startsWith('from '))).toEqual(['from harm-reduction@example.org'])
    return `${statuses.join(' and ')}; one text`
  },
)

fault(
  'F40',
  {
    did: 'no minute for three days: a reply and six check-ins of two contacts fell due meanwhile',
    expected: 'the reply is too late and not sent, each contact gets one check-in and not three',
  },
  async () => {
    const edges = await joined()
    for (const body of ['JOIN', 'YES']) await edges.texted('+16175550124', body)
    await edges.line.arrives(phone, 'MENU')
    edges.jobs.length = 0
    // Friday, an hour that is decent from New York to Honolulu; check-ins were planned for Wednesday, Thursday and Friday.
    edges.clock.now = '2026-11-27T21:00:00.000Z'
    await edges.advance({ minutes: 0 })
    const checkIns = async (of: string) => (await edges.got(of)).filter((text) => text === 'check-in').length
    expect([await checkIns(phone), await checkIns('+16175550124')]).toEqual([1, 1])
    expect((await edges.ours()).slice(-2)).toEqual(['reply: unsent, too late', 'check-in: sent'])
    return `${await checkIns(phone)} and ${await checkIns('+16175550124')} check-ins; ${(await edges.ours()).at(-2)}`
  },
)

fault(
  'F40',
  {
    did: 'the same minute five times in a row, and five times at once, with ten replies waiting',
    expected: 'each is handed to the queue once and sent once',
  },
  async () => {
    const edges = openEdges()
    const phones = Array.from({ length: 10 }, (_, n) => `+1617555015${n}`)
    for (const from of phones) await edges.line.arrives(from, 'hello')
    edges.jobs.length = 0
    edges.clock.now = '2026-11-24T14:02:00.000Z'
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => findDue(edges.world)))
    const inARow: number[] = []
    for (let again = 0; again < 5; again++) inARow.push(await findDue(edges.world))
    expect(atOnce.reduce((sum, each) => sum + each)).toBe(10)
    expect(inARow).toEqual([0, 0, 0, 0, 0])
    expect(edges.jobs).toHaveLength(10)
    await edges.runJobs()
    for (const from of phones) expect(await edges.got(from)).toEqual(['person'])
    return `${atOnce.join(' + ')} at once, ${inARow.join(' + ')} after; ${edges.carrier.accepted.length} sent`
  },
)

fault(
  'F40',
  {
    did: 'the clock takes what is due and dies before the queue has it, three times',
    expected: 'found again when the taking has lapsed, sent once',
  },
  async () => {
    const edges = openEdges()
    await edges.line.arrives(phone, 'hello')
    edges.jobs.length = 0
    const { jobs } = edges.world
    let died = 0
    for (let minute = 0; minute < 30; minute++) {
      edges.clock.now = new Date(Date.parse(edges.clock.now) + 60_000).toISOString()
      edges.world.jobs = died < 3 ? { put: () => Promise.reject(new Error('killed')) } : jobs
      await findDue(edges.world).catch(() => died++)
      await edges.runJobs()
    }
    edges.world.jobs = jobs
    expect(died).toBe(3)
    expect(await edges.got()).toEqual(['person'])
    return `died ${died} times; ${(await edges.got()).length} text sent`
  },
)

/** Items as an earlier version of the code wrote them: kept as they lay, never to be written anew. */
function formOne(): [string, Item][] {
  const stored: [string, Record<string, unknown>][] = JSON.parse(readFileSync(new URL('f-edges-form-1.json', import.meta.url), 'utf8'))
  const asBytes = (value: unknown) => (isBytes(value) ? new Uint8Array(Buffer.from(value.base64, 'base64')) : (value as Value))
  return stored.map(([name, item]) => [name, Object.fromEntries(Object.entries(item).map(([key, value]) => [key, asBytes(value)]))])
}
const isBytes = (value: unknown): value is { base64: string } => typeof value === 'object' && value !== null && 'base64' in value

/** A line whose store was filled by the version before. */
async function afterDeploy(more: (items: [string, Item][]) => [string, Item][] = (items) => items): Promise<Edges> {
  const world = openTestWorld()
  await copied(more(formOne()), world.table)
  return openEdges({ world })
}

const agreed = ['+16175550123', '+16175550124', '+16175550125', '+16175550126', '+16175550127', '+16175550128']

async function goesOn(edges: Edges): Promise<string> {
  const standings = await Promise.all(agreed.map((of) => edges.consent(of).catch((error: Error) => error.name)))
  expect(standings).toEqual(['opted-in', 'pending', 'opted-out', 'held', 'none', 'none'])
  expect(await edges.bodies()).toEqual(['JOIN', 'YES', 'got any narcan'])
  const ana = await edges.staff.byEmail('ana@example.org')
  expect(ana).toMatchObject({ name: 'Ana Example', role: 'harm-reduction', disabled: false })
  expect(await edges.contact()).toMatchObject({ code: 'K0-01', conversation: { state: 'claimed', by: ana?.id } })
  // What was queued by the version before is sent by this one, once.
  await edges.advance({ minutes: 3 })
  expect(await edges.got('+16175550128')).toEqual(['menu'])
  // The YES of then is still known; the question of then is answered; the stop of then still binds.
  await edges.texted(phone, 'YES', { MessageSid: 'SM-in-2' })
  expect(await edges.bodies()).toHaveLength(3)
  await edges.texted('+16175550124', 'YES')
  expect(await edges.consent('+16175550124')).toBe('opted-in')
  await edges.texted('+16175550125', 'MENU')
  expect(await edges.got('+16175550125')).toEqual([])
  await edges.advance({ days: 2 })
  expect((await edges.got()).slice(-1)).toEqual(['check-in'])
  return `${edges.table.items.size} items; ${standings.join(', ')}; the queued menu sent once`
}

fault(
  'F41',
  {
    did: 'a store filled by an earlier version of this code, read and carried on by this one',
    expected:
      'contacts, texts, staff, stops, proofs, timers and a queued message all go on (items carry no version: what is missing is optional)',
  },
  async () => goesOn(await afterDeploy()),
)

fault(
  'F41',
  {
    did: 'the same with an attribute that only the next version knows on every item',
    expected: 'the same: what is not known is left aside',
  },
  async () =>
    goesOn(await afterDeploy((items) => items.map(([name, item]) => [name, { ...item, ofTheNextVersion: { deep: [1, 'two'] } }]))),
)

fault(
  'F41',
  {
    did: 'jobs of a kind and of a timer that only the next version knows, between two that we know',
    expected: 'those two are reported as failed and go to the dead letters; the others are done',
  },
  async () => {
    const edges = openEdges()
    await edges.line.arrives(phone, 'hello')
    await edges.line.arrives('+16175550124', 'hello')
    const [one, two] = edges.jobs.splice(0).map((job) => JSON.stringify(job))
    const unknown = ['{"type":"page","staff":"ana"}', '{"type":"timer","contact":"a.x","name":"hand-back"}']
    const deps = {
      world: edges.world,
      readJob,
      openSpooled: () => {
        throw new Error('nothing is spooled')
      },
      spoolQueue: 'spool',
      line: ourNumber,
    }
    const bodies = [one, unknown[0], unknown[1], two]
    const event = { Records: bodies.map((body, n) => ({ body, messageId: `${n}`, eventSourceARN: 'arn:aws:sqs:us-east-1:0:jobs' })) }
    const { batchItemFailures } = await work(event as never, deps)
    expect(batchItemFailures).toEqual([{ itemIdentifier: '1' }, { itemIdentifier: '2' }])
    expect([await edges.got(), await edges.got('+16175550124')]).toEqual([['person'], ['person']])
    return `failed: ${batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).join(', ')}; 2 texts sent`
  },
)

fault(
  'F41',
  {
    did: 'a due timer that only the next version knows, in the same minute as a reply',
    expected: 'the reply is queued by the old clock; the timer stays where it is for code that knows it',
  },
  async () => {
    const edges = openEdges()
    await edges.line.arrives(phone, 'hello')
    edges.jobs.length = 0
    const id = (await edges.contact())?.id ?? ''
    const due = { duePk: duePk(dueShard(id)), dueAt: '2026-11-24T14:01:00.000Z' }
    await edges.table.write([{ key: { table: 'main', pk: `CONTACT#${id}`, sk: 'TIMER#hand-back' }, put: due }])
    edges.clock.now = '2026-11-24T14:02:00.000Z'
    const client = mockClient(SQSClient)
    const queued: string[] = []
    client.on(SendMessageCommand).callsFake(({ MessageBody }) => void queued.push(MessageBody))
    client.on(SendMessageBatchCommand).callsFake(({ Entries }) => {
      queued.push(...Entries.map(({ MessageBody }: { MessageBody: string }) => MessageBody))
      return {}
    })
    const failed = await findDue({ ...edges.world, jobs: sqsJobs(new SQSClient({ region: 'us-east-1' }), 'http://localhost/jobs') }).catch(
      (error: Error) => error.name,
    )
    client.restore()
    expect([queued.map((body) => JSON.parse(body).type), failed]).toEqual([['message'], expect.any(Number)])
    expect(edges.table.items.get(`main|CONTACT#${id}|TIMER#hand-back`)).toBeDefined()
    return `queued: ${queued.length} message`
  },
)
