/** The store throttles, fails, conflicts or is away: over the real adapters (F10–F12). */
import { afterAll, beforeAll, expect } from 'vitest'
import { startAwsLine, type Trouble } from './aws-line.ts'
import { fault, times as often } from './fault.ts'

let aws: Awaited<ReturnType<typeof startAwsLine>>
beforeAll(async () => {
  aws = await startAwsLine()
}, 60_000)
afterAll(() => aws?.close())

let phones = 0
/** A phone that nobody texted from yet, and its first text's id. */
const stranger = () => {
  phones++
  return { phone: `+1617555${String(100 + (phones % 100)).padStart(4, '0')}`, sid: `SM-store-${phones}` }
}
const times = (count: number, trouble: Trouble): Trouble[] => Array.from({ length: count }, () => trouble)
const bodies = async (phone: string) => (await aws.thread(phone)).map(({ direction, body }) => (direction === 'in' ? body : 'answer'))
const isSpooled = async () => !(await aws.world.spool.isEmpty())

/** One text from a new phone while the store answers like this. */
async function textDuring(operation: string, troubles: Trouble[]) {
  const { phone, sid } = stranger()
  aws.trouble.asked.length = 0
  aws.trouble.meets(operation, ...troubles)
  const response = await aws.texts('hello', { From: phone, MessageSid: sid })
  aws.trouble.meets(operation)
  const asked = [...aws.trouble.asked]
  const seen = {
    status: response.status,
    body: await response.text(),
    asked: asked.filter((each) => each === operation).length,
    spooled: await isSpooled(),
  }
  await aws.workOff('spool')
  await aws.settle()
  return { ...seen, thread: await bodies(phone), phone }
}

const known: [name: string, trouble: Trouble][] = [
  ['ProvisionedThroughputExceededException', { error: 'ProvisionedThroughputExceededException' }],
  ['ThrottlingException', { error: 'ThrottlingException' }],
  ['RequestLimitExceeded', { error: 'RequestLimitExceeded' }],
  ['InternalServerError', { error: 'InternalServerError', status: 500 }],
  ['ServiceUnavailable', { error: 'ServiceUnavailable', status: 503 }],
  ['a reset', 'reset'],
]
/** The SDK waits half a second before it tries again what was throttled. */
const passing = known.filter((_, n) => n % often(1, 3) === 0)

fault(
  'F10',
  {
    did: `the store answered ${passing.map(([name]) => name).join(', ')} twice, while reading and while writing`,
    expected: 'tried again at once: 200, stored once, nothing spooled',
  },
  async () => {
    let count = 0
    for (const [name, trouble] of passing) {
      for (const operation of ['BatchGetItem', 'TransactWriteItems']) {
        const seen = await textDuring(operation, times(2, trouble))
        expect(seen, `${name} ${operation}`).toMatchObject({
          status: 200,
          body: '<Response/>',
          asked: 3,
          spooled: false,
          thread: ['hello', 'answer'],
        })
        count++
      }
    }
    return `${count} texts: 200 <Response/>, each stored once at the third try, 0 spooled`
  },
)

fault(
  'F10',
  { did: 'it went on like that', expected: 'the signed form is spooled and answered 200; the worker stores it once' },
  async () => {
    let count = 0
    for (const [name, trouble] of passing) {
      for (const operation of ['BatchGetItem', 'TransactWriteItems']) {
        const seen = await textDuring(operation, times(60, trouble))
        expect(seen, `${name} ${operation}`).toMatchObject({ status: 200, body: '<Response/>', spooled: true, thread: ['hello', 'answer'] })
        expect(seen.asked, `${name} ${operation}`).toBeLessThanOrEqual(15)
        count++
      }
    }
    expect(await isSpooled()).toBe(false)
    return `${count} texts: 200, spooled, then each stored once and answered once`
  },
)

fault(
  'F10',
  { did: 'the spool was away too', expected: '503, never 200; the fallback address keeps the form, and it is stored once' },
  async () => {
    const { phone, sid } = stranger()
    const { keep } = aws.world.spool
    aws.trouble.meets('BatchGetItem', ...times(60, { error: 'InternalServerError', status: 500 }))
    aws.world.spool.keep = () => Promise.reject(new Error('the queue is away'))
    const first = await aws.texts('hello', { From: phone, MessageSid: sid })
    aws.world.spool.keep = keep
    const second = await aws.fallback('hello', { From: phone, MessageSid: sid })
    aws.trouble.meets('BatchGetItem')
    expect([first.status, second.status, await isSpooled()]).toEqual([503, 200, true])
    await aws.workOff('spool')
    await aws.settle()
    expect(await bodies(phone)).toEqual(['hello', 'answer'])
    return `webhook ${first.status}, fallback ${second.status}, then stored once and answered once`
  },
)

fault(
  'F11',
  {
    did: 'the store was away for 10 minutes; hello, JOIN, a STOP and a cry for help came, and a check-in fell due',
    expected: 'all 200 and spooled with their time; no outreach before they are read; then each stored once',
  },
  async () => {
    const [joined, fresh] = [stranger().phone, stranger().phone]
    let sids = 0
    const text = async (from: string, body: string) => {
      const response = await aws.texts(body, { From: from, MessageSid: `SM-away-${++sids}` })
      return `${response.status} ${await response.text()}`
    }
    for (const body of ['JOIN', 'YES']) {
      await text(joined, body)
      await aws.settle()
    }
    const { contact } = await aws.world.contacts.load({ phone: joined })
    const due = contact?.checkIns?.at ?? ''
    // Ten minutes before the first check-in falls due.
    aws.clock.ms = Date.parse(due) - 10 * 60_000 + 1000
    await aws.settle()
    const before = aws.carrier.accepted.length
    await aws.dynamo.setDown(true)
    const answers = [
      await text(fresh, 'hello'),
      await text(fresh, 'JOIN'),
      await text(joined, 'STOP'),
      await text(joined, 'he wont wake up'),
    ]
    const stopped = aws.world.now()
    expect(new Set(answers)).toEqual(new Set(['200 <Response/>']))
    expect(await aws.workOff('spool')).toBe(0)
    aws.clock.ms += 10 * 60_000
    await aws.dynamo.setDown(false)
    // The clock is first, and what it finds must wait for the spool.
    await aws.settle()
    const early = aws.carrier.accepted.slice(before).map(({ to }) => to)
    while ((await aws.workOff('spool')) > 0);
    await aws.settle()
    aws.clock.ms += 10 * 60_000
    await aws.settle()
    expect(early).toEqual([])
    expect((await bodies(fresh)).filter((body) => body !== 'answer').toSorted()).toEqual(['JOIN', 'hello'])
    const thread = (await aws.thread(joined)).filter(({ direction }) => direction === 'in')
    expect(thread.map(({ body }) => body).toSorted()).toEqual(['JOIN', 'STOP', 'YES', 'he wont wake up'])
    expect(thread.find(({ body }) => body === 'STOP')?.at).toBe(stopped)
    const after = (await aws.world.contacts.load({ phone: joined })).contact
    expect(after?.consent).toMatchObject({ consent: 'opted-out', since: stopped })
    const said = aws.carrier.accepted.slice(before).filter(({ to }) => to === joined)
    expect(said.map(({ body }) => (body.includes('911') ? 'safety' : body.slice(0, 40)))).toEqual(['safety'])
    return `${answers.length} texts 200 and spooled, 0 outreach before the drain; then ${thread.length + 2} stored once, STOP as of ${stopped.slice(11, 16)}; ${said.length} safety text, 0 check-ins`
  },
)

const reasons = (code: string, at: (count: number) => number[]): Trouble => ({
  error: 'TransactionCanceledException',
  reasons: (count) => Array.from({ length: count }, (_, n) => (at(count).includes(n) ? code : 'None')),
})
/** `handled` is the first write; the contact's own is the third. */
const conflict = reasons('TransactionConflict', () => [2])

fault(
  'F12',
  {
    did: 'a transaction was cancelled for each reason DynamoDB has',
    expected:
      'conflict and throttling: again; a moved contact: read and decided again; handled: 200 and nothing; a mistake of ours: not swallowed',
  },
  async () => {
    const twice = await textDuring('TransactWriteItems', times(2, conflict))
    expect(twice).toMatchObject({ status: 200, asked: 3, spooled: false, thread: ['hello', 'answer'] })
    const throttled = await textDuring('TransactWriteItems', [
      reasons('ThrottlingError', () => [0]),
      reasons('ProvisionedThroughputExceeded', () => [1]),
    ])
    expect(throttled).toMatchObject({ status: 200, asked: 3, spooled: false, thread: ['hello', 'answer'] })
    const moved = await textDuring('TransactWriteItems', [reasons('ConditionalCheckFailed', () => [2])])
    expect(moved).toMatchObject({ status: 200, asked: 2, spooled: false, thread: ['hello', 'answer'] })
    const handled = await textDuring('TransactWriteItems', [
      {
        error: 'TransactionCanceledException',
        reasons: (count) =>
          Array.from({ length: count }, (_, n) => (n === 0 ? 'ConditionalCheckFailed' : n === 2 ? 'TransactionConflict' : 'None')),
      },
    ])
    expect(handled).toMatchObject({ status: 200, body: '<Response/>', asked: 1, spooled: false, thread: [] })
    const forever = await textDuring('TransactWriteItems', times(60, conflict))
    expect(forever).toMatchObject({ status: 200, asked: 5, spooled: true, thread: ['hello', 'answer'] })
    const mistake = await textDuring('TransactWriteItems', [reasons('ValidationError', () => [0])])
    expect(mistake).toMatchObject({ status: 200, asked: 1, spooled: true, thread: ['hello', 'answer'] })
    return `tries: conflict ${twice.asked}, throttled ${throttled.asked}, moved ${moved.asked}, handled ${handled.asked}, conflict for ever ${forever.asked} and then spooled, a mistake ${mistake.asked} and then spooled`
  },
)
