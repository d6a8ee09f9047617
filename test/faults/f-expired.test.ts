/** What has expired is absent, though DynamoDB deletes it days later: in every way that we read (F20). */
import { afterAll, beforeAll, expect } from 'vitest'
import { dynamoSessions } from '../../shared/adapters/dynamo/staff-book.ts'
import { claim } from '../../shared/app/claim.ts'
import { startAwsLine } from './aws-line.ts'
import { fault } from './fault.ts'

let aws: Awaited<ReturnType<typeof startAwsLine>>
beforeAll(async () => {
  aws = await startAwsLine()
}, 60_000)
afterAll(() => aws?.close())

const [waiting, held, stopped] = ['+16175550131', '+16175550132', '+16175550133'] as const
const days = (count: number) => count * 24 * 60 * 60 * 1000

fault(
  'F20',
  {
    did: 'contacts, texts, marks, codes, lists, timers and sessions had expired and lay there still',
    expected: 'absent in each of our reads and conditions; a stop stays',
  },
  async () => {
    const { world, desk, clock } = aws
    let sids = 0
    const text = async (from: string, body: string, sid = `SM-old-${++sids}`) => {
      const { status } = await aws.texts(body, { From: from, MessageSid: sid })
      expect(status).toBe(200)
      await aws.settle()
    }
    const loaded = (phone: string) => world.contacts.load({ phone })
    const contactOf = async (phone: string) => {
      const { contact } = await loaded(phone)
      if (!contact) throw new Error('nobody is there')
      return contact
    }
    const lying = async (phone: string) => {
      const [id = ''] = world.vault.contactIds(phone)
      return (await world.table.query({ pk: `CONTACT#${id}`, limit: 100, expiredToo: true })).items.length
    }
    await text(waiting, 'hello', 'SM-first')
    await text(held, 'hello')
    await text(stopped, 'JOIN')
    await text(stopped, 'STOP')
    const [first, second] = [await contactOf(waiting), await contactOf(held)]
    await claim({ contact: second.id, staff: 'ana', key: 'claim' }, world)
    const [inbound] = await aws.thread(waiting)
    const ref = { contact: first.id, message: inbound?.id ?? '' }
    const sessions = dynamoSessions(world.table, world.vault, clock.now)
    const token = await sessions.open('ana')
    const there = async () => ({
      sessions: (await sessions.find(token)) ? 1 : 0,
      texts: (await aws.thread(waiting)).length,
      found: (await world.outbox.find(ref)) ? 1 : 0,
      carrierIds: (await world.outbox.providerIds(first.id)).size,
      handled: (await world.contacts.handled('SM-first')) ? 1 : 0,
      contacts: [await loaded(waiting), await world.contacts.load({ id: second.id })].filter(({ contact }) => contact).length,
      code: (await desk.byCode(first.code)) === undefined ? 0 : 1,
      queue: (await desk.queue('harm-reduction')).items.length,
      mine: (await desk.mine('ana')).items.length,
      people: (await desk.people('harm-reduction')).items.length,
      stops: (await loaded(stopped)).suppression ? 1 : 0,
    })
    expect(await there()).toEqual({
      sessions: 1,
      texts: 2,
      found: 1,
      carrierIds: 2,
      handled: 1,
      contacts: 2,
      code: 1,
      queue: 1,
      mine: 1,
      people: 3,
      stops: 1,
    })

    // Nobody looks from now on: neither the clock nor DynamoDB deletes anything.
    clock.ms += days(15)
    const unread = {
      sessions: 0,
      texts: 0,
      found: 0,
      carrierIds: 0,
      handled: 1,
      contacts: 2,
      code: 1,
      queue: 1,
      mine: 1,
      people: 3,
      stops: 1,
    }
    expect(await there()).toEqual(unread)
    await sessions.touch(token)
    expect(await sessions.find(token)).toBeUndefined()
    clock.ms += days(16)
    expect(await there()).toEqual({ ...unread, handled: 0 })
    clock.ms += days(60)
    expect(await there()).toEqual({ ...unread, handled: 0, contacts: 0, queue: 0, mine: 0, people: 0 })
    clock.ms += days(15)
    expect(await there()).toEqual({ ...unread, handled: 0, contacts: 0, code: 0, queue: 0, mine: 0, people: 0 })
    const remains = [await lying(waiting), await lying(held)]
    expect(remains.every((count) => count > 2)).toBe(true)

    // In the way of nothing: the same id and number begin anew, and what is due and expired is only cleared away.
    const before = aws.carrier.accepted.length
    await text(waiting, 'hello again', 'SM-first')
    expect((await aws.thread(waiting)).map(({ body }) => body)).toContain('hello again')
    expect((await contactOf(waiting)).code).not.toBe(first.code)
    await aws.settle()
    expect(aws.carrier.accepted.slice(before).map(({ to }) => to)).toEqual([waiting])
    return `10 reads: each 0 when its time was over, and the stop still there; ${remains.join(' and ')} items lay there still; the number began anew`
  },
)
