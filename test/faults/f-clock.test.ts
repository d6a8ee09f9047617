/** Clocks that disagree, clocks that are changed twice a year, and the night (F17–F19). */
import { Temporal } from 'temporal-polyfill'
import { expect } from 'vitest'
import { dynamoContacts } from '../../shared/adapters/dynamo/contacts.ts'
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { fallDue } from '../../shared/app/fall-due.ts'
import { findDue } from '../../shared/app/find-due.ts'
import { lookAtMessage } from '../../shared/app/look-at-message.ts'
import type { Job } from '../../shared/app/ports.ts'
import { receiveMessage } from '../../shared/app/receive-message.ts'
import { localMinute } from '../../shared/domain/quiet-hours.ts'
import { plus } from '../../shared/domain/time.ts'
import { phone, type Story, tell } from '../support/story.ts'
import { openTestWorld, pepperA } from '../support/world.ts'
import { fault, times } from './fault.ts'

/** Minutes by which a machine's clock is wrong. */
type Skew = -5 | 0 | 5
const skews: readonly Skew[] = [-5, 0, 5]
const combinations = <T>(of: readonly T[], length: number): T[][] =>
  length === 0 ? [[]] : combinations(of, length - 1).flatMap((head) => of.map((one) => [...head, one]))

/** Another machine on the same store: its own clock, its own look at what is due, its own queue. */
function machine(line: Story, minutes: Skew) {
  const now = () => plus(line.clock.now, { minutes })
  const records = { table: line.table, vault: createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [pepperA] }), ulid: line.ulid, now }
  const jobs: Job[] = []
  const world = {
    ...line.world,
    now,
    contacts: dynamoContacts(records),
    outbox: dynamoOutbox(records),
    jobs: { put: async (more: readonly Job[]) => void jobs.push(...more) },
  }
  const perform = async (job: Job) => {
    if (job.type === 'message') await lookAtMessage(job, world)
    if (job.type === 'timer') await fallDue(job, world)
  }
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await perform(job)
  }
  let sids = 0
  return {
    world,
    jobs,
    perform,
    /** The clock of this machine looks, and its worker does what it finds. */
    tick: async () => {
      await findDue(world)
      await work()
    },
    /** A text comes to this machine; what it committed is performed here. */
    text: async (body: string) => {
      await receiveMessage({ sid: `SM${minutes}-${++sids}`, from: phone, body, pictures: 0, receivedAt: now() }, world)
      await work()
    },
  }
}

const words = [
  ['JOIN', 'pending'],
  ['YES', 'opted-in'],
  ['STOP', 'opted-out'],
  ['JOIN', 'pending'],
  ['YES', 'opted-in'],
] as const

fault(
  'F17',
  {
    did: 'JOIN, YES, STOP, JOIN, YES a second apart, each to a machine whose clock was 5 min behind, right, or 5 min ahead',
    expected: 'the last word counts, whatever the clocks say',
  },
  async () => {
    const all = combinations(skews, words.length).filter((_, n) => n % times(1, 10) === 0)
    for (const order of all) {
      const line = tell()
      const machines = { [-5]: machine(line, -5), 0: machine(line, 0), 5: machine(line, 5) }
      for (const [n, [word, standing]] of words.entries()) {
        line.clock.now = plus(line.clock.now, { seconds: 1 })
        await machines[order[n] ?? 0].text(word)
        expect(await line.consent(), `${order.join(' ')}, after ${n + 1}`).toBe(standing)
      }
    }
    return `${all.length} of 243 ways: each ends opted in, and stands stopped after the STOP`
  },
)

const classes: [as: string, body: string][] = [
  ['reply', 'MENU'],
  ['safety', 'he wont wake up'],
  ['opt-in', 'JOIN'],
]

fault(
  'F17',
  {
    did: 'a text was committed by one machine, handed over by a second and looked at by a third meanwhile, their clocks up to 10 min apart',
    expected: 'on the phone once; safety at most twice; settled by its receipt',
  },
  async () => {
    const most: Record<string, number> = {}
    let ways = 0
    for (const [as, body] of classes) {
      for (const [commits, hands, looks] of combinations(skews, 3) as [Skew, Skew, Skew][]) {
        const line = tell()
        if (as !== 'opt-in') await line.join()
        const before = line.carrier.accepted.length
        const [edge, worker, other] = [machine(line, commits), machine(line, hands), machine(line, looks)]
        await receiveMessage({ sid: 'SM-one', from: phone, body, pictures: 0, receivedAt: edge.world.now() }, edge.world)
        line.carrier.meanwhile(async () => {
          for (const job of edge.jobs) await other.perform(job)
          await other.tick()
        })
        for (const job of edge.jobs) await worker.perform(job)
        expect(line.carrier.accepted.length - before, `${as}: ${commits} ${hands} ${looks}, at once`).toBeGreaterThanOrEqual(1)
        for (const one of [worker, other, edge, other]) await one.tick()
        line.clock.now = plus(line.clock.now, { minutes: 11 })
        for (const one of [worker, other, edge]) await one.tick()
        const sent = line.carrier.accepted.length - before
        const name = `${as}: ${commits} ${hands} ${looks}`
        expect(sent, name).toBeGreaterThanOrEqual(1)
        expect(sent, name).toBeLessThanOrEqual(as === 'safety' ? 2 : 1)
        await line.receipt('delivered')
        expect((await line.ours()).at(-1), name).toBe(`${as}: delivered`)
        most[as] = Math.max(most[as] ?? 0, sent)
        ways++
      }
    }
    return `${ways} ways; most often on the phone: ${Object.entries(most)
      .map(([as, count]) => `${as} ${count}`)
      .join(', ')}`
  },
)

/** Where people live: with summer time and without, half an hour off, and across the date line. */
const zones = [
  'America/New_York',
  'America/Detroit',
  'America/Chicago',
  'America/Indiana/Knox',
  'America/Denver',
  'America/Shiprock',
  'America/Boise',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
  'America/St_Johns',
  'America/Puerto_Rico',
  'Pacific/Guam',
]
const changes = [
  ['forward', '2027-03-14'],
  ['back', '2026-11-01'],
] as const

const localAt = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone)
const checkInsOf = async (line: Story) => {
  const got = await line.got()
  return line.carrier.accepted
    .filter(({ to }) => to === phone)
    .filter((_, n) => got[n] === 'check-in')
    .map(({ at }) => at)
}
const dayAfter = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString()

for (const [way, date] of changes) {
  fault(
    'F18',
    {
      did: `the clocks went ${way} on the second day after a YES, in ${zones.length} zones`,
      expected: '1 check-in on each of days 0, 1, 2, 3 and 7, from 10 to 19 local, at one time of day',
    },
    async () => {
      let count = 0
      for (const zone of zones) {
        const nine = localMinute(dayAfter(date, -2), zone, 9 * 60)
        const line = tell(openTestWorld({ now: nine }))
        await line.enrol({ zone })
        await line.runJobs()
        await line.text(phone, 'YES')
        for (let day = 0; day < 8; day++) {
          await line.advance({ hours: 23, minutes: 59 })
          await line.text(phone, '1')
        }
        const local = (await checkInsOf(line)).map((at) => localAt(at, zone))
        expect(
          local.map((at) => at.toPlainDate().toString()),
          zone,
        ).toEqual([-2, -1, 0, 1, 5].map((days) => dayAfter(date, days)))
        for (const { hour } of local) expect(hour >= 10 && hour < 19, zone).toBe(true)
        expect(new Set(local.slice(1).map((at) => at.toPlainTime().toString())).size, zone).toBe(1)
        count += local.length
      }
      return `${zones.length} zones, ${count} check-ins: each planned day has one, at the same local minute`
    },
  )
}

fault(
  'F18',
  {
    did: '02:30 on 14 March 2027 (is not there) and 01:30 on 1 November 2026 (is there twice), in New York',
    expected: 'the next valid instant; the first of the two',
  },
  async () => {
    const [gap, overlap] = [localMinute('2027-03-14', 'America/New_York', 150), localMinute('2026-11-01', 'America/New_York', 90)]
    expect(gap).toBe('2027-03-14T07:30:00.000Z')
    expect(overlap).toBe('2026-11-01T05:30:00.000Z')
    expect(localMinute('2027-03-14', 'America/Phoenix', 150)).toBe('2027-03-14T09:30:00.000Z')
    return `${gap} (03:30 summer time), ${overlap} (01:30, still summer time); Phoenix keeps its 02:30`
  },
)

fault(
  'F18',
  {
    did: 'the rules of a zone changed after the check-in was planned: noon had become six in the morning',
    expected: 'judged again when it is due: it waits for the opening of the same day',
  },
  async () => {
    const line = tell(openTestWorld({ now: '2026-11-24T21:00:00.000Z' }))
    await line.enrol({ zone: 'America/New_York' })
    await line.runJobs()
    await line.text(phone, 'YES')
    const item = [...line.table.items.values()].find(({ sk }) => sk === 'CONTACT')
    if (item) item.zone = 'Pacific/Honolulu'
    await line.advance({ days: 1 })
    const left = await checkInsOf(line)
    expect(left).toHaveLength(1)
    const local = localAt(left[0] ?? '', 'Pacific/Honolulu')
    expect(local.toPlainDateTime().toString()).toBe('2026-11-25T10:00:00')
    return `planned for noon in New York, left once, at ${local.toPlainTime()} in Honolulu`
  },
)

/** Nine in New York, in winter and in summer, and the hours in which all fifty states are awake. */
const seasons = [
  ['winter', '2026-11-24T14:00:00.000Z', 20, 24],
  ['summer', '2027-07-06T13:00:00.000Z', 20, 23],
] as const

fault(
  'F19',
  {
    did: 'people of no stated zone joined by text from Boston, Honolulu, Anchorage and Toronto numbers',
    expected: 'check-ins only while all fifty states are awake, whatever the area code',
  },
  async () => {
    const seen: string[] = []
    for (const [season, begin, opens, closes] of seasons) {
      const hours: number[] = []
      for (const from of ['+16175550123', '+18085550123', '+19075550123', '+14165550123']) {
        const line = tell(openTestWorld({ now: begin }))
        await line.text(from, 'JOIN')
        await line.text(from, 'YES')
        await line.advance({ days: 3 })
        const got = await line.got(from)
        const at = line.carrier.accepted
          .filter(({ to }) => to === from)
          .filter((_, n) => got[n] === 'check-in')
          .map((each) => each.at)
        expect(at, `${season} ${from}`).toHaveLength(2)
        hours.push(...at.map((each) => Number(each.slice(11, 13))))
      }
      for (const hour of hours) expect(hour >= opens && hour < closes, `${season} ${hour}`).toBe(true)
      seen.push(`${season} ${Math.min(...hours)} to ${Math.max(...hours)} h UTC`)
    }
    return `4 area codes, 2 check-ins each: ${seen.join(', ')}`
  },
)

fault(
  'F19',
  {
    did: 'a check-in was held up by 0 to 23 hours, over the night, with a stated zone and without',
    expected: 'it leaves in the next decent hour, never at night, and no day has two',
  },
  async () => {
    let [count, atOnce] = [0, 0]
    for (const zone of ['America/New_York', undefined]) {
      for (let held = 0; held < 24; held += times(1, 3)) {
        const line = tell(openTestWorld({ now: '2026-11-24T21:00:00.000Z' }))
        await line.enrol(zone ? { zone } : {})
        await line.runJobs()
        await line.text(phone, 'YES')
        const planned = (await line.contact())?.checkIns?.at ?? ''
        line.clock.now = plus(planned, { hours: held })
        await line.advance({ days: 1 })
        const local = (await checkInsOf(line)).map((at) => localAt(at, 'America/New_York'))
        const opens = zone ? 10 : 15
        expect(local.length, `${zone} ${held}`).toBeGreaterThan(0)
        for (const at of local) expect(at.hour >= opens && at.hour < 19, `${zone} ${held}: ${at}`).toBe(true)
        const days = local.map((at) => at.toPlainDate().toString())
        expect(new Set(days).size, `${zone} ${held}`).toBe(days.length)
        count += local.length
        if (local[0]?.toInstant().toString() === Temporal.Instant.from(plus(planned, { hours: held })).toString()) atOnce++
      }
    }
    return `${count} check-ins, all from 10 (unstated: 15) to 19 in New York; ${atOnce} at once, the rest when it opened`
  },
)
