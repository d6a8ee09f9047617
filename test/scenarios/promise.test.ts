/** A text that woke nobody waits no longer than promised, and a claim gone quiet is given back (R5, R25, S17, F13, F14, F23). */
import { describe, expect, test } from 'vitest'
import { dynamoNotices } from '../../shared/adapters/dynamo/notices.ts'
import { keepClaim } from '../../shared/app/keep-claim.ts'
import type { Alerts, Job, Staff } from '../../shared/app/ports.ts'
import { tellSupervisors } from '../../shared/app/tell-supervisors.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

const sam: Staff = { id: 'sam', email: 'sam@example.org', name: 'sam', role: 'supervisor', phone: '+16175550183', disabled: false }
const done = { outcome: 'done' }
const asks = 'can somebody call me'

/** Tuesday, nine in New York, staffed until five; Sam supervises, and is told by text. */
function opened(): Story {
  const line = tell()
  Object.assign(line.paging.plan, { reach: { sam: ['sms'] }, phones: { sam: sam.phone } })
  line.world.alerts = told(line)
  return line
}
const told = (line: Story): Alerts =>
  tellSupervisors({
    ...line.world,
    staff: { all: async () => [sam] },
    notices: dynamoNotices(line.table),
    publicUrl: 'https://line.example.org',
  })
const waiting = async (): Promise<Story> => {
  const line = opened()
  await line.text(phone, asks)
  return line
}
/** What Sam was told, with the time by the clock of New York in November. */
const notices = (line: Story): string[] =>
  line.carrier.accepted
    .filter(({ to }) => to === sam.phone)
    .map(({ at, body }) => `${at.slice(8, 10)} ${Number(at.slice(11, 13)) - 5}${at.slice(13, 16)} ${body}`)
const noticeOf = (code: string) => `Harbor Outreach: ${code} waits longer than promised. https://line.example.org/console/contacts/${code}`
const code = async (line: Story): Promise<string> => (await line.contact())?.code ?? ''
const promiseTimer = (line: Story): string[] => line.timers().filter((timer) => timer.startsWith('promise'))
const job = async (line: Story): Promise<Job> => ({ type: 'timer', contact: (await line.contact())?.id ?? '', name: 'promise' })
const acts = (line: Story): string[] =>
  [...line.table.items.values()]
    .filter(({ pk, act }) => act && String(pk).startsWith('CONTACT#'))
    .map(({ act, staff }) => `${staff} ${act}`)

describe('nobody claims it', () => {
  test('after four staffed hours it is first in its queue, and its lead is told once, by case code and link alone', async () => {
    const line = await waiting()
    await line.advance({ hours: 3, minutes: 59 })
    expect(notices(line)).toEqual([])
    await line.advance({ minutes: 1 })
    expect(notices(line)).toEqual([`24 13:00 ${noticeOf(await code(line))}`])
    expect(await line.queue()).toMatchObject([{ late: true, since: '2026-11-24T14:00:00.000Z' }])
    await line.advance({ days: 6 })
    expect(notices(line)).toHaveLength(1)
    expect(promiseTimer(line)).toEqual([])
    await expectNothingNew(line)
  })

  test('nights and weekends do not count', async () => {
    const line = opened()
    await line.advance({ days: 3, hours: 7 })
    await line.text(phone, asks)
    await line.advance({ days: 4 })
    expect(notices(line)).toEqual([`30 12:00 ${noticeOf(await code(line))}`])
    await expectNothingNew(line)
  })

  test('what came first is first, and a cry for help is before all of them (R6)', async () => {
    const line = await waiting()
    const [second, third] = ['+16175550124', '+16175550125']
    await line.advance({ hours: 1 })
    await line.text(second, asks)
    await line.advance({ hours: 3, minutes: 30 })
    await line.text(third, 'he wont wake up')
    const queue = await line.queue()
    expect(queue.map(({ urgency, late }) => `${urgency}${late ? ', late' : ''}`)).toEqual(['urgent', 'routine, late', 'routine'])
    expect(queue[1]?.code).toBe(await code(line))
    await expectNothingNew(line)
  })

  test('more texts of the same wait neither put it off nor tell it again', async () => {
    const line = await waiting()
    await line.advance({ hours: 2 })
    await line.text(phone, 'hello?')
    await line.advance({ hours: 2 })
    expect(notices(line)).toHaveLength(1)
    await line.text(phone, 'anybody?')
    await line.advance({ days: 3 })
    expect(notices(line)).toHaveLength(1)
    expect(await line.queue()).toMatchObject([{ late: true }])
    await expectNothingNew(line)
  })

  test('an answer in time ends it; the next wait is one of its own', async () => {
    const line = await waiting()
    await line.advance({ hours: 3 })
    await line.reply('ana', 'calling you now')
    await line.runJobs()
    await line.advance({ days: 1 })
    expect(notices(line)).toEqual([])
    await line.text(phone, 'thank you, one more thing')
    await line.advance({ days: 2 })
    expect(notices(line)).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('one text costs one read and one transaction, as before', async () => {
    const line = opened()
    const before = { ...line.table.calls }
    await line.arrives(phone, asks)
    const { get, write, query } = line.table.calls
    expect([get - before.get, write - before.write, query - before.query]).toEqual([1, 1, 0])
    expect(promiseTimer(line)).toEqual(['promise 2026-11-24T18:00:00.000Z'])
  })

  test('what is kept of the notice leads to nobody, also after they are forgotten (R25)', async () => {
    const line = await waiting()
    const contact = (await line.contact()) as Contact
    await line.advance({ hours: 4 })
    const kept = [...line.table.items.entries()].filter(([, { pk }]) => String(pk).startsWith('ALERT#'))
    expect(kept).toHaveLength(1)
    for (const secret of [contact.id, contact.code, contact.life, '6175550123', 'call me'])
      expect(JSON.stringify(kept)).not.toContain(secret)
    expect(JSON.stringify(line.logged)).not.toMatch(new RegExp(`${contact.code}|5550123|call me`))
    await line.text(phone, 'FORGET')
    await line.text(phone, 'FORGET')
    expect(promiseTimer(line)).toEqual([])
    await expectNothingNew(line)
  })
})

describe('a claim', () => {
  const claimed = async (): Promise<Story> => {
    const line = await waiting()
    expect(await line.claim('ana')).toEqual(done)
    return line
  }

  test('whose holder does nothing for a staffed hour is given back with the wait it had, and that is recorded', async () => {
    const line = await claimed()
    await line.advance({ minutes: 59 })
    expect(await line.queue()).toEqual([])
    await line.advance({ minutes: 1 })
    expect(await line.queue()).toMatchObject([{ since: '2026-11-24T14:00:00.000Z' }])
    expect((await line.queue())[0]).not.toHaveProperty('holder')
    expect((await line.desk.mine('ana')).items).toEqual([])
    expect(acts(line)).toEqual(['ana claimed', 'ana claim lapsed'])
    await line.advance({ hours: 3 })
    expect(notices(line)).toEqual([`24 13:00 ${noticeOf(await code(line))}`])
    await expectNothingNew(line)
  })

  test('of the evening is its holder’s until the next morning', async () => {
    const line = opened()
    await line.advance({ hours: 10 })
    await line.text(phone, asks)
    await line.claim('ana')
    await line.advance({ hours: 14, minutes: 59 })
    expect((await line.desk.mine('ana')).items).toHaveLength(1)
    await line.advance({ minutes: 1 })
    expect((await line.desk.mine('ana')).items).toEqual([])
    await expectNothingNew(line)
  })

  test('lasts while its holder looks at it or writes, however long the text waits', async () => {
    const line = await claimed()
    for (let half = 0; half < 14; half++) {
      await line.advance({ minutes: 30 })
      await keepClaim((await line.contact()) as Contact, 'ana', line.world)
    }
    expect((await line.desk.mine('ana')).items).toHaveLength(1)
    expect(notices(line)).toEqual([])
    await line.advance({ minutes: 59 })
    expect((await line.desk.mine('ana')).items).toHaveLength(1)
    await line.advance({ hours: 1 })
    expect(await line.queue()).toMatchObject([{ late: true }])
    expect(notices(line)).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('is not kept by a look of somebody else, and a look costs no write more than once a minute', async () => {
    const line = await claimed()
    await line.advance({ minutes: 30 })
    const look = async (staff: string) => keepClaim((await line.contact()) as Contact, staff, line.world)
    const writes = async (does: () => Promise<void>) => {
      const before = line.table.calls.write
      await does()
      return line.table.calls.write - before
    }
    expect(await writes(() => look('ben'))).toBe(0)
    expect(await writes(() => look('ana'))).toBe(1)
    expect(await writes(() => look('ana'))).toBe(0)
  })

  test('of what is answered does not lapse; a new text gives its holder an hour', async () => {
    const line = await claimed()
    await line.reply('ana', 'calling you now')
    await line.runJobs()
    await line.advance({ days: 1 })
    await line.text(phone, 'you did not call')
    await line.advance({ minutes: 59 })
    expect((await line.desk.mine('ana')).items).toMatchObject([{ since: '2026-11-25T14:00:00.000Z' }])
    await line.advance({ minutes: 1 })
    expect(await line.queue()).toMatchObject([{ since: '2026-11-25T14:00:00.000Z' }])
    await expectNothingNew(line)
  })

  test('whose answer failed waits again, and is given back as any other', async () => {
    const line = await claimed()
    line.carrier.answers({ refused: 'filtered' })
    await line.reply('ana', 'calling you now')
    await line.runJobs()
    expect((await line.desk.mine('ana')).items).toHaveLength(1)
    await line.advance({ hours: 1 })
    expect(await line.queue()).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('that lapsed can be taken by another, and the answer that its first holder still types is refused, not lost (F23)', async () => {
    const line = await claimed()
    await line.advance({ hours: 1 })
    expect(await line.claim('ben')).toEqual(done)
    expect(await line.reply('ana', 'sorry, I am back')).toEqual({ outcome: 'refused', refusal: { refused: 'taken', by: 'ben' } })
    await expectNothingNew(line)
  })

  test('that lapsed and nobody took is its first holder’s again by answering (F23)', async () => {
    const line = await claimed()
    await line.advance({ hours: 1 })
    expect(await line.reply('ana', 'sorry, I am back')).toEqual(done)
    await line.runJobs()
    expect(await line.queue()).toEqual([])
    await expectNothingNew(line)
  })

  test('of a cry for help is never given back by the promise: its ladder rules (R9)', async () => {
    const line = opened()
    await line.text(phone, 'he wont wake up')
    await line.claim('ana')
    expect(promiseTimer(line)).toEqual([])
    await line.advance({ days: 3 })
    expect(await line.queue()).toMatchObject([{ urgency: 'urgent', holder: 'ana' }])
    await expectNothingNew(line)
  })
})

describe('whatever fails', () => {
  test('a notice that could not be told is told by the next look, once (F13)', async () => {
    const line = await waiting()
    const alerts = told(line)
    let down = true
    line.world.alerts = { raise: async (alert) => (down ? Promise.reject(new Error('away')) : alerts.raise(alert)) }
    await expect(line.advance({ hours: 4 })).rejects.toThrow('away')
    expect(await line.queue()).toMatchObject([{ late: true }])
    down = false
    await line.advance({ minutes: 5 })
    expect(notices(line)).toHaveLength(1)
    expect(promiseTimer(line)).toEqual([])
    await expectNothingNew(line)
  })

  test('a death after it was told, and before that is stored, does not tell it twice (F13)', async () => {
    const line = await waiting()
    const alerts = told(line)
    line.world.alerts = {
      raise: async (alert) => {
        await alerts.raise(alert)
        line.world.alerts = alerts
        throw new Error('killed')
      },
    }
    await expect(line.advance({ hours: 4 })).rejects.toThrow('killed')
    await line.advance({ hours: 1 })
    expect(notices(line)).toHaveLength(1)
    expect(promiseTimer(line)).toEqual([])
    await expectNothingNew(line)
  })

  test('two jobs of one timer at once tell it once (F14)', async () => {
    const line = await waiting()
    line.clock.now = '2026-11-24T18:00:00.000Z'
    const timer = await job(line)
    await Promise.allSettled([line.perform(timer), line.perform(timer)])
    await line.advance({ minutes: 10 })
    expect(notices(line)).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('a job that comes late, when the text is answered and another waits, does not speak of that (F14)', async () => {
    const line = await waiting()
    await line.reply('ana', 'calling you now')
    await line.runJobs()
    await line.advance({ hours: 5 })
    await line.text(phone, 'thank you')
    await line.perform(await job(line))
    expect(notices(line)).toEqual([])
    expect((await line.desk.mine('ana')).items).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('a clock that stood still for a day does at once what was missed (F40)', async () => {
    const line = await waiting()
    await line.claim('ana')
    line.clock.now = '2026-11-25T20:00:00.000Z'
    await line.advance({ minutes: 1 })
    expect(await line.queue()).toMatchObject([{ late: true }])
    expect(notices(line)).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('somebody who claims while the notice leaves keeps what they claimed, and is told of nothing twice', async () => {
    const line = await waiting()
    const alerts = told(line)
    line.world.alerts = {
      raise: async (alert) => {
        await line.claim('ana')
        await alerts.raise(alert)
      },
    }
    await line.advance({ hours: 4 })
    expect((await line.desk.mine('ana')).items).toMatchObject([{ late: true, holder: 'ana' }])
    await line.advance({ hours: 1 })
    expect(await line.queue()).toMatchObject([{ late: true }])
    expect(notices(line)).toHaveLength(1)
    await expectNothingNew(line)
  })
})
