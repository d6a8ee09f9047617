/** Who can be woken now and how, told from the staff book and what each of them chose. */
import { beforeEach, describe, expect, test } from 'vitest'
import { dynamoPagers } from '../../shared/adapters/dynamo/pagers.ts'
import { paging } from '../../shared/adapters/paging.ts'
import type { Mailer, Pusher, Staff } from '../../shared/app/ports.ts'
import { receiveMessage } from '../../shared/app/receive-message.ts'
import { startDrill } from '../../shared/app/start-drill.ts'
import type { Role } from '../../shared/domain/team.ts'
import { memoryWorld } from '../support/memory-world.ts'

const browser = (n: number) => ({ endpoint: `https://push.example.org/${n}`, keys: { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) } })
const page = { ladder: 'l', step: 'on-call' as const, message: 'm', text: 'K7-42', link: 'https://line.example.org/p' }

describe('paging', () => {
  let memory: ReturnType<typeof memoryWorld>
  let pagers: ReturnType<typeof dynamoPagers>
  let mails: string[]
  let pushed: string[]
  let gone: Set<string>
  let answer: Awaited<ReturnType<Mailer['send']>>
  beforeEach(() => {
    memory = memoryWorld()
    pagers = dynamoPagers(memory.table)
    ;[mails, pushed, gone, answer] = [[], [], new Set(), { outcome: 'sent' }]
  })
  const mailer: Mailer = {
    send: async ({ to }) => {
      mails.push(to)
      return answer
    },
  }
  const pusher: Pusher = {
    send: async ({ endpoint }) => {
      pushed.push(endpoint)
      return gone.has(endpoint) ? 'gone' : answer
    },
  }
  const open = (more: Partial<Parameters<typeof paging>[0]> = { mailer, pusher }) => {
    const links = { link: () => 'https://line.example.org/p' }
    return paging({ staff: memory.staff, pagers, desk: memory.desk, programme: memory.world.programme, links, ...more })
  }
  const enter = async (role: Role, more: Partial<Staff> = {}): Promise<Staff> => {
    const email = `${role}-${Math.random().toString(36).slice(2)}@example.org`
    return (await memory.staff.enter({ email, name: 'A', role, phone: '+16175550181', disabled: false, ...more })) as Staff
  }
  const now = () => memory.world.now()

  test('how many people wait is told without a drill, behind which nobody does (R9)', async () => {
    const receivedAt = now()
    await startDrill({ staff: 'sam', key: 'key-1' }, { ...memory.world, drills: memory.drills })
    for (const from of ['+16175550123', '+16175550124'])
      await receiveMessage({ sid: `SM${from}`, from, body: "she won't wake up", pictures: 0, receivedAt }, memory.world)
    expect(await open().waiting()).toBe(2)
  })

  test.each<[string, Partial<Staff>, Parameters<typeof open>[0], string[]]>([
    ['with a phone, and mail set up', {}, { mailer }, ['sms', 'email']],
    ['with no phone on file', { phone: '' }, { mailer }, ['email']],
    ['where no mail is set up', {}, {}, ['sms']],
    ['with no phone where no mail is set up', { phone: '' }, {}, []],
  ])('somebody %s', async (_, more, ways, channels) => {
    const { id } = await enter('supervisor', more)
    expect(await open(ways).reach(now())).toEqual({ [id]: channels })
  })

  test('somebody who was shut out is on no list, and gets no page that was on its way', async () => {
    const { id } = await enter('supervisor')
    await memory.staff.setDisabled(id, true)
    expect(await open().reach(now())).toEqual({})
    expect(await open().addressOf({ to: id, channel: 'sms' })).toBeUndefined()
    expect(await open().send({ ...page, to: id, channel: 'email' })).toEqual({ outcome: 'refused', kind: 'no-address' })
    expect(mails).toEqual([])
  })

  test('the alarm goes to the emergency address, by mail only', async () => {
    expect(await open().send({ ...page, to: 'emergency', channel: 'email' })).toEqual({ outcome: 'sent' })
    expect(mails).toEqual(['emergency@example.org'])
    expect(await open().addressOf({ to: 'emergency', channel: 'sms' })).toBeUndefined()
  })

  test('a mail that bounced is unproven, so that the next page goes on two channels again', async () => {
    const { id } = await enter('supervisor')
    await pagers.change(id, () => ({ first: 'email', confirmed: { email: now() }, subscriptions: [] }))
    expect(await open().reach(now())).toEqual({ [id]: ['email'] })
    answer = { outcome: 'refused', kind: 'bounced' }
    await open().send({ ...page, to: id, channel: 'email' })
    expect(await open().reach(now())).toEqual({ [id]: ['email', 'sms'] })
  })

  test('a push goes to each of their browsers; one that is gone is forgotten, and one that took it is enough', async () => {
    const { id } = await enter('supervisor')
    await pagers.change(id, (before) => ({ ...before, first: 'push', subscriptions: [browser(1), browser(2)] }))
    gone.add(browser(1).endpoint)
    expect(await open().send({ ...page, to: id, channel: 'push' })).toEqual({ outcome: 'sent' })
    expect(pushed).toEqual([browser(1).endpoint, browser(2).endpoint])
    expect((await pagers.of([id]))[0]?.subscriptions).toEqual([browser(2)])
  })

  test('a push whose last browser is gone is refused, and push is no way any more', async () => {
    const { id } = await enter('supervisor')
    await pagers.change(id, (before) => ({ ...before, first: 'push', subscriptions: [browser(1)] }))
    gone.add(browser(1).endpoint)
    for (let n = 0; n < 2; n++)
      expect(await open().send({ ...page, to: id, channel: 'push' })).toEqual({ outcome: 'refused', kind: 'no-address' })
    expect(await open().reach(now())).toEqual({ [id]: ['sms', 'email'] })
  })

  test('two pages at once take turns', async () => {
    const [one, other] = await Promise.all([open().lately({ to: 'sam', channel: 'sms' }), open().lately({ to: 'sam', channel: 'sms' })])
    expect(await one.take({ at: [now()], by: 'one' })).toBe(true)
    expect(await other.take({ at: [now()], by: 'other' })).toBe(false)
    expect((await open().lately({ to: 'sam', channel: 'sms' })).lately).toEqual({ at: [now()], by: 'one' })
    expect((await open().lately({ to: 'sam', channel: 'email' })).lately).toEqual({ at: [] })
  })
})
