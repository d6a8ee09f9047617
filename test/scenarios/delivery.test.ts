/** Hand-over: at most once, unless a repeat does less harm than silence; and nothing that was committed is lost (F4–F14, R10, R29, R38). */
import { describe, expect, test } from 'vitest'
import { findDue } from '../../shared/app/find-due.ts'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

const joined = async () => {
  const line = tell()
  await line.join()
  return line
}
type Queue = (line: Story) => Promise<unknown>
const reply: Queue = async (line) => line.arrives(phone, 'MENU')
const safety: Queue = async (line) => line.arrives(phone, 'he wont wake up')
const staff: Queue = async (line) => line.reply('ana', 'How are you?')
const optOut: Queue = async (line) => line.arrives(phone, 'STOP')
const optIn: Queue = async (line) => {
  await line.text(phone, 'STOP')
  await line.arrives(phone, 'JOIN')
}
const checkIn: Queue = async (line) => {
  await line.advance({ days: 1 })
  line.clock.now = '2026-11-25T20:11:00.000Z'
  await findDue(line.world)
  const timer = line.jobs.shift()
  if (timer) await line.perform(timer)
}
const classes: [string, Queue][] = [
  ['reply', reply],
  ['safety', safety],
  ['staff', staff],
  ['check-in', checkIn],
  ['opt-in', optIn],
  ['opt-out', optOut],
]
const newest = async (line: Story) => (await line.ours()).at(-1)

test('an answer to danger that nobody ever hears of is handed over five times in half an hour, and then a person is told', async () => {
  const line = await joined()
  await safety(line)
  await line.claim('ana')
  await line.close('ana', (await line.contact())?.lastInbound)
  line.carrier.answers(...Array.from({ length: 20 }, () => 'unheard' as const))
  await line.runJobs()
  await line.advance({ minutes: 29 })
  expect(await line.queue()).toEqual([])
  await line.advance({ minutes: 60 })
  // And once the text that a person is here, which is never said twice.
  expect(20 - line.carrier.left()).toBe(5 + 1)
  expect(await line.ours()).toContain('safety: uncertain')
  expect(await line.queue()).toMatchObject([{ urgency: 'urgent' }])
  await expectNothingNew(line)
})

test('a text of unknown fate that the carrier held all the time is found and erased before its words are gone', async () => {
  const line = await joined()
  await staff(line)
  line.carrier.faults.cannotBeAsked = true
  line.carrier.answers('lost')
  await line.runJobs()
  await line.advance({ days: 13 })
  expect((await line.ours()).filter((state) => state.startsWith('staff'))).toEqual(['staff: uncertain'])
  line.carrier.faults.cannotBeAsked = false
  await line.advance({ hours: 14 })
  const copy = line.carrier.accepted.find(({ body }) => body === 'How are you?')
  expect(line.carrier.erased).toContain(copy?.id)
  await line.advance({ days: 3 })
  await expectNothingNew(line)
})

test('of a text handed over three times the copy that nobody ever heard of is erased too', async () => {
  const line = await joined()
  await safety(line)
  const before = line.carrier.accepted.length
  line.carrier.faults.cannotBeAsked = true
  line.carrier.answers('lost', 'lost')
  await line.runJobs()
  await line.advance({ minutes: 20 })
  expect(line.carrier.accepted).toHaveLength(before + 3)
  line.carrier.faults.cannotBeAsked = false
  await line.receipt('delivered', { of: before + 3 })
  await line.advance({ hours: 2 })
  expect(line.carrier.erased).toEqual(expect.arrayContaining(line.carrier.accepted.slice(before).map(({ id }) => id)))
  await expectNothingNew(line)
})

test.each([
  ['the first', [0, 1]],
  ['the second', [1, 0]],
])('of a text handed over twice both copies at the carrier are erased, when %s is heard of first', async (_, order) => {
  const line = await joined()
  await safety(line)
  const before = line.carrier.accepted.length
  line.carrier.faults.cannotBeAsked = true
  line.carrier.answers('lost')
  await line.runJobs()
  await line.advance({ minutes: 10 })
  expect(line.carrier.accepted).toHaveLength(before + 2)
  for (const n of order) await line.receipt('delivered', { of: before + n + 1 })
  await line.advance({ minutes: 5 })
  expect(line.carrier.erased).toEqual(expect.arrayContaining(line.carrier.accepted.slice(before).map(({ id }) => id)))
  await expectNothingNew(line)
})

describe.each(classes)('a message of class %s', (as, queue) => {
  const sentBy = async (line: Story) => {
    const before = line.carrier.accepted.length
    return () => line.carrier.accepted.length - before
  }

  test('is found again when its job was lost', async () => {
    const line = await joined()
    await queue(line)
    const sent = await sentBy(line)
    line.jobs.length = 0
    await line.advance({ minutes: 3 })
    expect(sent()).toBe(1)
    expect(await newest(line)).toBe(`${as}: sent`)
    await expectNothingNew(line)
  })

  test('is handed over once when its job comes twice at the same moment', async () => {
    const line = await joined()
    await queue(line)
    const sent = await sentBy(line)
    const jobs = line.jobs.splice(0)
    await Promise.all([...jobs, ...jobs, ...jobs].map(line.perform))
    expect(sent()).toBe(1)
    await line.advance({ minutes: 10 })
    expect(sent()).toBe(1)
    await expectNothingNew(line)
  })

  test('is tried again when the carrier is busy, and then leaves once', async () => {
    const line = await joined()
    await queue(line)
    const sent = await sentBy(line)
    line.carrier.answers({ refused: 'busy' }, { refused: 'not-connected' }, { refused: 'busy' })
    await line.runJobs()
    expect([sent(), await newest(line)]).toEqual([0, `${as}: queued`])
    await line.advance({ minutes: 2 })
    expect([sent(), await newest(line)]).toEqual([1, `${as}: sent`])
    await expectNothingNew(line)
  })

  test('whose answer was lost is looked up at the carrier, and found: it is not sent again', async () => {
    const line = await joined()
    await queue(line)
    const sent = await sentBy(line)
    line.carrier.answers('lost')
    await line.runJobs()
    expect(await newest(line)).toBe(`${as}: uncertain`)
    await line.advance({ minutes: 1 })
    expect([sent(), await newest(line)]).toEqual([1, `${as}: sent`])
    await line.advance({ minutes: 10 })
    expect(sent()).toBe(1)
    await expectNothingNew(line)
  })

  test('whose answer was lost is settled by its receipt', async () => {
    const line = await joined()
    await queue(line)
    const sent = await sentBy(line)
    line.carrier.answers('lost')
    await line.runJobs()
    await line.receipt('delivered')
    await line.advance({ minutes: 10 })
    expect([sent(), await newest(line)]).toEqual([1, `${as}: delivered`])
    await expectNothingNew(line)
  })

  test('that nobody heard of is sent again after two minutes only if silence does more harm', async () => {
    const line = await joined()
    await queue(line)
    const sent = await sentBy(line)
    line.carrier.answers('unheard')
    await line.runJobs()
    await line.advance({ seconds: 119 })
    expect([sent(), await newest(line)]).toEqual([0, `${as}: uncertain`])
    await line.advance({ minutes: 10 })
    expect([sent(), await newest(line)]).toEqual(as === 'safety' ? [1, 'safety: sent'] : [0, `${as}: uncertain`])
    await expectNothingNew(line)
  })

  test('claimed by a worker that died before the carrier had it is looked into when the lease is over', async () => {
    const line = await joined()
    await queue(line)
    const sent = await sentBy(line)
    line.carrier.meanwhile(() => Promise.reject(new Error('the worker died')))
    await expect(line.runJobs()).rejects.toThrow('the worker died')
    line.jobs.length = 0
    expect(await newest(line)).toBe(`${as}: claimed`)
    await line.advance({ minutes: 10 })
    expect([sent(), await newest(line)]).toEqual(as === 'safety' ? [1, 'safety: sent'] : [0, `${as}: uncertain`])
    await expectNothingNew(line)
  })

  test('accepted by the carrier, by a worker that died before it recorded that, is found and not sent again', async () => {
    const line = await joined()
    await queue(line)
    const sent = await sentBy(line)
    const { settle } = line.world.outbox
    line.world.outbox.settle = () => Promise.reject(new Error('the worker died'))
    await expect(line.runJobs()).rejects.toThrow('the worker died')
    line.world.outbox.settle = settle
    line.jobs.length = 0
    await line.advance({ minutes: 10 })
    expect([sent(), await newest(line)]).toEqual([1, `${as}: sent`])
    await expectNothingNew(line)
  })

  test('that fails for no known reason is tried once more', async () => {
    const line = await joined()
    await queue(line)
    const sent = await sentBy(line)
    line.carrier.answers({ refused: 'unknown' }, { refused: 'unknown' })
    await line.runJobs()
    await line.advance({ minutes: 4 })
    expect([sent(), await newest(line)]).toEqual([0, `${as}: failed`])
    await line.advance({ minutes: 30 })
    expect(sent()).toBe(0)
    await expectNothingNew(line)
  })

  test.each(['bad-number', 'filtered', 'unregistered', 'misconfigured'] as const)(
    'that the carrier refuses (%s) is not tried again',
    async (refused) => {
      const line = await joined()
      await queue(line)
      const sent = await sentBy(line)
      line.carrier.answers({ refused })
      await line.runJobs()
      await line.advance({ hours: 1 })
      expect([sent(), await newest(line)]).toEqual([0, `${as}: failed`])
      await expectNothingNew(line)
    },
  )
})

describe('two messages with the same words', () => {
  test('are told apart when one is looked up: the carrier id of the other is not taken for it', async () => {
    const line = await joined()
    await line.reply('ana', 'ok')
    await line.runJobs()
    await line.reply('ana', 'ok')
    line.carrier.answers('unheard')
    await line.runJobs()
    await line.advance({ minutes: 3 })
    expect((await line.ours()).slice(-2)).toEqual(['staff: sent', 'staff: uncertain'])
    expect((await line.desk.mine('ana')).items).toMatchObject([{ since: '2026-11-24T14:02:00.000Z' }])
    await expectNothingNew(line)
  })
})

describe('a carrier that cannot be asked', () => {
  test('is asked until two minutes are over; then the class decides', async () => {
    const line = await joined()
    line.carrier.faults.cannotBeAsked = true
    line.carrier.answers('unheard')
    await line.text(phone, 'he wont wake up')
    await line.advance({ minutes: 3 })
    expect((await line.got()).filter((key) => key === 'crisis-overdose')).toHaveLength(1)
    await expectNothingNew(line)
  })
})

const orders = <T>(all: readonly T[]): T[][] =>
  all.length < 2 ? [[...all]] : all.flatMap((one, n) => orders(all.toSpliced(n, 1)).map((rest) => [one, ...rest]))

describe('receipts', () => {
  test.each(['delivered', 'undelivered', 'failed'] as const)('in every order, and repeated, end alike: %s', async (final) => {
    const ends = new Set<string>()
    for (const order of orders(['sent', 'sent', final, final] as const)) {
      const line = await joined()
      for (const state of order) await line.receipt(state, state === 'sent' || state === 'delivered' ? {} : { kind: 'filtered' })
      await line.advance({ minutes: 1 })
      ends.add(`${await newest(line)}, erased ${line.carrier.erased.length}`)
    }
    expect([...ends]).toEqual([`reply: ${final}, erased 1`])
  })

  test('that come before the answer of the carrier end alike, and the answer takes nothing back', async () => {
    const line = await joined()
    await reply(line)
    const { send } = line.world.carrier
    line.world.carrier.send = async (handed) => {
      const outcome = await send(handed)
      await line.receipt('delivered')
      return outcome
    }
    await line.runJobs()
    expect(await newest(line)).toBe('reply: delivered')
    await expectNothingNew(line)
  })

  test('of messages that nobody knows change nothing', async () => {
    const line = await joined()
    const stranger = tell()
    await stranger.join()
    await stranger.text(phone, 'MENU')
    const before = await line.thread()
    expect(await line.receipt('sent', { of: 1 })).toBe(true)
    line.carrier.accepted.push(...stranger.carrier.accepted.slice(-1).map((each) => ({ ...each, message: '01M86XPDR0ZZZZZZZZZZZZZZZZ' })))
    expect(await line.receipt('delivered')).toBe(false)
    expect(await line.thread()).toEqual(before)
    await expectNothingNew(line)
  })

  test.each([
    ['a phone out of reach is tried twice more, two hours apart', 'unreachable', 3],
    ['no known reason is tried once more', 'unknown', 2],
    ['a filtered text is not tried again', 'filtered', 1],
    ['a number that is gone is not tried again', 'number-gone', 1],
    ['an unregistered line is not tried again', 'unregistered', 1],
  ] as const)('that say it did not arrive: %s', async (_, kind, times) => {
    const line = await joined()
    await line.reply('ana', 'How are you?')
    await line.runJobs()
    for (let n = 0; n < 5; n++) {
      await line.receipt('undelivered', { kind })
      await line.advance({ hours: 2 })
    }
    expect((await line.got()).filter((said) => said === 'How are you?')).toHaveLength(times)
    await expectNothingNew(line)
  })

  test.each(['opt-in', 'opt-out'])('that say a confirmation did not arrive bring no second one: %s', async (key) => {
    const line = tell()
    await line.text(phone, key === 'opt-in' ? 'JOIN' : 'STOP')
    await line.receipt('undelivered', { kind: 'unreachable' })
    await line.advance({ days: 1 })
    expect(await line.got()).toEqual([key])
    await expectNothingNew(line)
  })
})

describe('a number that is gone', () => {
  test('gets nothing until a text of theirs proves that it lives', async () => {
    const line = await joined()
    await line.advance({ days: 1, hours: 7 })
    expect((await line.got()).at(-1)).toBe('check-in')
    await line.receipt('undelivered', { kind: 'number-gone' })
    const count = line.carrier.accepted.length
    await line.advance({ days: 20 })
    expect(line.carrier.accepted).toHaveLength(count)
    await line.text(phone, 'new phone, same number')
    expect((await line.contact())?.suspended).toBeUndefined()
    await line.advance({ days: 10 })
    expect((await line.got()).slice(count)).toContain('check-in')
    await expectNothingNew(line)
  })
})

describe('the copies at the carrier', () => {
  test('of a text of theirs is erased when the carrier can no longer be retrying', async () => {
    const line = tell()
    await line.text(phone, 'hello')
    await line.advance({ minutes: 9, seconds: 59 })
    expect(line.carrier.erased).toEqual([])
    await line.advance({ seconds: 1 })
    expect(line.carrier.erased).toEqual(['SM-in-1'])
    await expectNothingNew(line)
  })

  test.each(['delivered', 'undelivered', 'failed'] as const)('of a text of ours is erased after its last receipt: %s', async (state) => {
    const line = tell()
    await line.text(phone, 'HELP')
    await line.receipt('sent')
    await line.advance({ minutes: 1 })
    expect(line.carrier.erased).toEqual([])
    await line.receipt(state, state === 'delivered' ? {} : { kind: 'filtered' })
    await line.advance({ minutes: 1 })
    expect(line.carrier.erased).toEqual(['SM-out-1'])
    await expectNothingNew(line)
  })

  test('of a text that never had a last receipt is erased before we can read it no more', async () => {
    const line = tell()
    await line.text(phone, 'HELP')
    await line.advance({ days: 13, hours: 11 })
    expect(line.carrier.erased).not.toContain('SM-out-1')
    await line.advance({ hours: 1 })
    expect(line.carrier.erased).toContain('SM-out-1')
    await expectNothingNew(line)
  })

  test('is asked for again every hour while the carrier cannot erase', async () => {
    const line = tell()
    line.carrier.faults.cannotErase = true
    await line.text(phone, 'hello')
    await line.advance({ hours: 5 })
    line.carrier.faults.cannotErase = false
    await line.advance({ hours: 1 })
    expect(line.carrier.erased).toEqual(['SM-in-1'])
    await expectNothingNew(line)
  })

  test('that the carrier never erased do not keep what is due behind them from being found', async () => {
    const line = tell()
    line.carrier.faults.cannotErase = true
    for (let n = 0; n < 30; n++) await line.text(phone, 'hello')
    await line.advance({ days: 15 })
    line.carrier.faults.cannotErase = false
    await line.join()
    await line.close('ana', (await line.contact())?.lastInbound)
    await line.advance({ days: 1, hours: 7 })
    expect((await line.got()).at(-1)).toBe('check-in')
    await expectNothingNew(line)
  })

  test('of which we lost count for days do not hide what is due behind them', async () => {
    const line = tell()
    for (let n = 0; n < 60; n++) await line.arrives(phone, 'hello')
    line.jobs.length = 0
    line.clock.now = '2026-12-20T14:00:00.000Z'
    await line.arrives(phone, 'JOIN')
    line.jobs.length = 0
    await line.advance({ minutes: 10 })
    expect(await line.got()).toEqual(['opt-in'])
    await expectNothingNew(line)
  })
})

describe('the clock', () => {
  test('run twice at once hands nothing over twice', async () => {
    const line = await joined()
    await reply(line)
    line.jobs.length = 0
    line.clock.now = '2026-11-24T14:05:00.000Z'
    await Promise.all([findDue(line.world), findDue(line.world), findDue(line.world)])
    expect(line.jobs.filter(({ type }) => type === 'message')).toHaveLength(1)
    await line.runJobs()
    expect((await line.got()).filter((key) => key === 'menu')).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('a queue that fails loses nothing', async () => {
    const line = await joined()
    const { put } = line.world.jobs
    line.world.jobs.put = () => Promise.reject(new Error('the queue is away'))
    await line.arrives(phone, 'MENU')
    line.world.jobs.put = put
    await line.advance({ minutes: 2 })
    expect((await line.got()).at(-1)).toBe('menu')
    await expectNothingNew(line)
  })
})
