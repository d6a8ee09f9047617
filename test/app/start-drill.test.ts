/** A drill is started once, commits whole or not at all, climbs on time, and texts nobody but staff (R9, R43). */
import { beforeEach, describe, expect, test } from 'vitest'
import { dynamoDrills } from '../../shared/adapters/dynamo/drills.ts'
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { haveIt, openPage } from '../../shared/app/acknowledge.ts'
import { carry } from '../../shared/app/carry.ts'
import { startDrill } from '../../shared/app/start-drill.ts'
import { nothing } from '../../shared/domain/decision.ts'
import { MessageClass } from '../../shared/domain/message.ts'
import { unchosen } from '../../shared/domain/reach.ts'
import { plus } from '../../shared/domain/time.ts'
import { outboundOf } from '../support/domain.ts'
import { openTestWorld, type TestWorld, tuesday } from '../support/world.ts'

const phones = { ana: '+16175550112', ben: '+16175550113', sam: '+16175550111' }
const at = (minutes: number) => plus(tuesday, { minutes })

let line: TestWorld
let drills: ReturnType<typeof dynamoDrills>
beforeEach(() => {
  line = openTestWorld()
  drills = dynamoDrills(line.table)
  Object.assign(line.paging.plan, { reach: { ana: ['sms'], ben: ['sms'], sam: ['sms'] }, phones })
})

const start = (key = 'key-1', staff = 'sam') => startDrill({ staff, key }, { ...line.world, drills })
const items = (prefix: string) => [...line.table.items.values()].filter(({ pk }) => String(pk).startsWith(prefix))
const went = () => line.carrier.accepted.map(({ to }) => Object.entries(phones).find(([, phone]) => phone === to)?.[0] ?? to)

/** The person presses the button of the newest page that went to them. */
async function press(staff: string) {
  const page = items('CONTACT#test.').findLast((item) => (item.page as { to?: string } | undefined)?.to === staff)
  const ref = { contact: String(page?.contact), message: String(page?.id) }
  const me = { id: staff, email: '', name: staff, role: 'supervisor' as const, phone: '', disabled: false }
  const looked = await openPage(ref, undefined, { outbox: line.outbox, staff: { byId: async () => me } })
  if (looked.outcome !== 'open') throw new Error(looked.outcome)
  await haveIt(looked.opened, staff, { ...line.world, pagers: { change: async (_, change) => void change(unchosen) } })
}

test('nobody answers: each rung is paged at its minute, the alarm says that it is a drill, and the record holds it', async () => {
  expect(await start()).toEqual({ outcome: 'started' })
  await line.runJobs()
  await line.advance({ minutes: 20 })
  expect(went()).toEqual(['ana', 'ben', 'sam'])
  expect(line.carrier.accepted.every(({ body }) => /^Harbor Outreach: DRILL-\w+ is a drill\. https:\S+$/.test(body))).toBe(true)
  expect(line.paging.sent.map(({ to, text }) => `${to} ${text.replace(/DRILL-\w+/, 'DRILL')}`)).toEqual([
    'emergency Harbor Outreach: DRILL is a drill.',
  ])
  const last = await drills.last()
  expect(last?.rungs).toEqual([
    { step: 'on-call', at: at(0) },
    { step: 'backup', at: at(5) },
    { step: 'supervisor', at: at(10) },
    { step: 'alarm', at: at(15) },
  ])
  expect([last?.endedAt, last?.taken]).toEqual([at(15), undefined])
  expect(line.logged.filter(({ event }) => event === 'drill.ended')).toEqual([
    { event: 'drill.ended', fields: { outcome: 'nobody', seconds: 900 } },
  ])
})

test('the first page is answered: nobody else is paged, and the record says after how long and from which place in the rota', async () => {
  await start()
  await line.runJobs()
  await line.advance({ seconds: 130 })
  await press('ana')
  await line.runJobs()
  await line.advance({ minutes: 30 })
  expect(went()).toEqual(['ana'])
  expect(await drills.last()).toMatchObject({ taken: { at: at(130 / 60), by: 'on-call' }, endedAt: at(130 / 60) })
  expect(line.logged.filter(({ event }) => event === 'drill.ended')).toEqual([
    { event: 'drill.ended', fields: { outcome: 'taken', seconds: 130 } },
  ])
})

describe('twice', () => {
  test('the same form again is the same drill (F24)', async () => {
    expect([await start(), await start()]).toEqual([{ outcome: 'started' }, { outcome: 'started' }])
    expect(items('CASE#')).toHaveLength(1)
  })

  test('another form while one runs says since when, and one after its end begins the next', async () => {
    await start()
    await line.runJobs()
    await line.advance({ minutes: 3 })
    expect(await start('key-2', 'sue')).toEqual({ outcome: 'refused', refusal: { refused: 'running', since: at(0) } })
    await line.advance({ minutes: 13 })
    expect(await start('key-3')).toEqual({ outcome: 'started' })
    expect((await drills.last())?.startedAt).toBe(at(16))
    expect(items('DRILL#LINE')).toHaveLength(3)
  })

  test('two supervisors at the same moment begin one', async () => {
    const both = await Promise.all([start('key-1', 'sam'), start('key-2', 'sue')])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['refused', 'started'])
    expect(items('CASE#')).toHaveLength(1)
  })

  test('every job once more changes nothing', async () => {
    await start()
    await line.runJobs()
    await line.advance({ minutes: 20 })
    const [before, sent] = [await drills.last(), line.carrier.accepted.length]
    for (const job of [...line.performed]) await line.perform(job)
    await line.runJobs()
    expect(await drills.last()).toEqual(before)
    expect(line.carrier.accepted).toHaveLength(sent)
  })
})

describe('late, out of order and half-way', () => {
  test('a queue that never carried the first rung loses nothing: the due index brings it', async () => {
    await start()
    line.jobs.length = 0
    await line.advance({ minutes: 1 })
    expect(went()).toEqual(['ana'])
  })

  test('a clock that stood still for an hour pages every rung at once', async () => {
    await start()
    line.jobs.length = 0
    line.clock.now = at(60)
    await line.advance({})
    expect((await drills.last())?.rungs.map(({ at: paged }) => paged)).toEqual([at(60), at(60), at(60), at(60)])
  })

  test('pressed after the alarm, it is taken all the same', async () => {
    await start()
    await line.runJobs()
    await line.advance({ minutes: 16 })
    await press('sam')
    expect(await drills.last()).toMatchObject({ endedAt: at(15), taken: { at: at(16), by: 'supervisor' } })
  })

  test('a press on a drill that another followed is kept with its own, and leaves the newer one alone', async () => {
    await start()
    await line.runJobs()
    await line.advance({ minutes: 16 })
    const first = (await drills.last())?.id ?? ''
    await start('key-2')
    await press('sam')
    const [item] = await line.table.get([keys.drill(first)])
    expect(item).toMatchObject({ taken: { at: at(16), by: 'supervisor' } })
    expect(await drills.last()).toMatchObject({ startedAt: at(16), rungs: [] })
  })

  test('a store that refuses the transaction has stored none of it, and nobody is paged', async () => {
    const before = [...line.table.items]
    const commit = line.world.contacts.commit
    line.world.contacts.commit = async () => {
      throw new Error('killed')
    }
    await expect(start()).rejects.toThrow('killed')
    expect([...line.table.items]).toEqual(before)
    expect(line.jobs).toEqual([])
    line.world.contacts.commit = commit
    expect(await start()).toEqual({ outcome: 'started' })
  })
})

test('whatever is queued for a test contact, by whatever mistake, is not handed to the carrier', async () => {
  await start()
  const loaded = await line.world.contacts.load({ id: (await drills.last())?.id ?? '' })
  const classes = MessageClass.options.filter((as) => as !== 'page')
  const outbound = classes.map((as, n) =>
    outboundOf(as, { contact: loaded.id, id: `01M86XPDR0ZZZZZZZZZZZZZZZ${n}`, at: tuesday, deadline: at(60), dueAt: at(1) }),
  )
  expect(await line.world.contacts.commit(loaded, { ...nothing, outbound })).toBe('committed')
  await line.advance({ minutes: 4 })
  expect(went()).toEqual(['ana'])
  const unsent = items('CONTACT#test.').filter(({ state }) => state === 'unsent')
  expect(unsent.map(({ reason }) => reason)).toEqual(classes.map(() => 'a drill'))
  expect(await carry(outboundOf('safety'), loaded, 60, line.world)).toEqual({ outcome: 'refused', kind: 'no-address' })
})

test('after a day nothing of the test contact is left but who started it, and the record of how it went', async () => {
  await start()
  await line.runJobs()
  await line.advance({ hours: 25 })
  expect(items('CONTACT#test.').map(({ sk }) => String(sk).split('#')[0])).toEqual(['AUDIT'])
  expect(items('CASE#')).toEqual([])
  expect((await drills.last())?.endedAt).toBe(at(15))
  await line.advance({ days: 401 })
  expect(await drills.last()).toBeUndefined()
})
