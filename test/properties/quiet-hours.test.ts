/** Days on which the clocks change: one check-in a planned day, inside the hours, in every zone and at every hour (R23, F18, F19). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin, type CheckInRules, fallDue } from '../../shared/domain/check-in.ts'
import { isZone, nextOpening } from '../../shared/domain/quiet-hours.ts'
import { type At, plus } from '../../shared/domain/time.ts'

/** Clocks go back, forward, and back again, in most of the United States and Canada. */
const changes = ['2026-11-01', '2027-03-14', '2027-11-07']
const hours = { opens: 10 * 60, closes: 19 * 60 }
const programmeZone = 'America/New_York'

/** What the platform knows of a country's zones; TypeScript's library does not say so yet. */
const zonesOf = (country: 'US' | 'CA'): string[] =>
  (new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones(): string[] }).getTimeZones()
const [states, provinces] = [zonesOf('US'), zonesOf('CA')]
/** Names that people write and that mean one of the others. */
const aliases = [
  'US/Eastern',
  'US/Arizona',
  'US/Hawaii',
  'Canada/Newfoundland',
  'Canada/Atlantic',
  'Navajo',
  'EST5EDT',
  'Etc/GMT+10',
  'UTC',
]
const everyZone = [...Intl.supportedValuesOf('timeZone'), ...aliases]

const formats = new Map<string, Intl.DateTimeFormat>()
/** Local date and minute of the day by the platform's own calendar, which our code does not use. */
function wall(at: At, zone: string): { date: string; minute: number } {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    })
  formats.set(zone, format)
  const part = Object.fromEntries(format.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]))
  return { date: `${part.year}-${part.month}-${part.day}`, minute: Number(part.hour) * 60 + Number(part.minute) }
}

/** Inside the hours for this person; for somebody who never said where they live, in all fifty states at once. */
const isDecent = (at: At, zone: string | undefined): boolean =>
  (zone === undefined ? states : [zone]).every((each) => {
    const { minute } = wall(at, each)
    return minute >= hours.opens && minute < hours.closes
  })

/** Every hour of that local day: 23, 24 or 25 of them. */
const hoursOf = (date: string, zone: string): At[] =>
  Array.from({ length: 52 }, (_, hour) => plus(`${date}T00:00:00.000Z`, { hours: hour - 14 })).filter((at) => wall(at, zone).date === date)

/** Zones that tell the same time all through these weeks are one to our code; the first of each stands for them. */
function oneOfEach(zones: readonly string[]): string[] {
  const instants = changes.flatMap((date) =>
    Array.from({ length: 12 * 24 }, (_, hour) => plus(`${date}T00:00:00.000Z`, { hours: hour - 48 })),
  )
  const told = new Map(zones.map((zone) => [instants.map((at) => Object.values(wall(at, zone)).join(' ')).join(), zone]))
  return [...told.values()]
}

const rulesOf = (zone: string | undefined, contactId = 'a.k7'): CheckInRules => ({
  ...(zone === undefined ? {} : { zone }),
  ...{ programmeZone, hour: 12 * 60, hours, contactId, retentionDays: 90 },
})

/** A week of somebody who answers each time; `late` is how long an outage holds back the first timer due on or after that instant. */
function week(yes: At, rules: CheckInRules, late?: { from: At; hours: number }): At[] {
  const said: At[] = []
  let plan = begin(yes, rules)
  const end = plus(yes, { days: 9 })
  let outage = late
  while (plan.at !== undefined && plan.at < end) {
    const held = outage !== undefined && plan.at >= outage.from ? outage.hours : 0
    if (held > 0) outage = undefined
    const now = plus(plan.at, { hours: held })
    const { after, say } = fallDue(plan, now, rules, now)
    if (say) said.push(now)
    // The same timer once more, as a queue may deliver it.
    expect(fallDue(after, now, rules, now).say).toBeUndefined()
    plan = after
  }
  return said
}

const dateAfter = (date: string, days: number): string => plus(`${date}T00:00:00.000Z`, { days }).slice(0, 10)

/** Exactly one on each planned day; on the day of the YES itself one, four hours later, when that is a decent hour. */
function expectOneADay(yes: At, zone: string | undefined): void {
  const home = zone ?? programmeZone
  const said = week(yes, rulesOf(zone))
  const today = wall(yes, home).date
  const soon = plus(yes, { hours: 4 })
  const planned = [...(isDecent(soon, zone) ? [wall(soon, home).date] : []), ...[1, 2, 3, 7].map((days) => dateAfter(today, days))]
  expect([zone, yes, said.map((at) => wall(at, home).date)]).toEqual([zone, yes, planned])
  expect([zone, said.filter((at) => !isDecent(at, zone))]).toEqual([zone, []])
  // At their own noon, give or take the half hour that spreads a crowd: a change of the clocks moves nobody's by an hour.
  const minutesOff = said.slice(-4).map((at) => Math.abs(wall(at, home).minute - 12 * 60))
  if (zone !== undefined) expect([zone, yes, minutesOff.filter((minutes) => minutes > 30)]).toEqual([zone, yes, []])
}

test('every zone the platform knows, and every other name of one, is a zone to us', () =>
  expect(everyZone.filter((zone) => !isZone(zone))).toEqual([]))

describe.each(changes)('around %s', (date) => {
  test('a message may start at once at a decent hour and otherwise waits for the first one, in every zone of the US and Canada at every hour', () => {
    expect(states.length + provinces.length).toBeGreaterThan(50)
    for (const zone of [...states, ...provinces]) {
      for (const now of hoursOf(date, zone)) {
        const opening = nextOpening(now, zone, hours)
        if (isDecent(now, zone)) expect([zone, opening]).toEqual([zone, now])
        else {
          expect([zone, now, wall(opening, zone).minute]).toEqual([zone, now, hours.opens])
          expect(Date.parse(opening) - Date.parse(now)).toBeLessThan(16 * 3_600_000)
        }
      }
    }
  })

  test('whoever says YES at any hour gets exactly one check-in on each planned local day, about their noon, whatever their clock does', () => {
    for (const zone of oneOfEach([...states, ...provinces])) for (const yes of hoursOf(date, zone)) expectOneADay(yes, zone)
  })

  test('and so does somebody of whom no zone is known, inside the hours of every state', () => {
    for (const yes of hoursOf(date, programmeZone)) expectOneADay(yes, undefined)
  })
})

const zone = fc.constantFrom(...everyZone, undefined)
const instant = fc
  .integer({ min: Date.parse('2026-09-01T00:00:00.000Z'), max: Date.parse('2027-12-01T00:00:00.000Z') })
  .map((ms) => new Date(ms).toISOString())

test('in every zone on earth and from any instant of a year there is exactly one check-in a planned local day, about noon', () =>
  fc.assert(
    fc.property(instant, zone, (yes, where) => expectOneADay(yes, where)),
    { numRuns: 150 },
  ))

test('an outage of any length never makes two check-ins of one local day, nor one outside the hours', () =>
  fc.assert(
    fc.property(
      instant,
      zone,
      fc.nat({ max: 200 }),
      fc.integer({ min: 1, max: 90 }),
      fc.base64String({ maxLength: 8 }),
      (yes, where, begins, length, id) => {
        const said = week(yes, rulesOf(where, id), { from: plus(yes, { hours: begins }), hours: length })
        const dates = said.map((at) => wall(at, where ?? programmeZone).date)
        expect(dates).toEqual([...new Set(dates)])
        expect(said.filter((at) => !isDecent(at, where))).toEqual([])
      },
    ),
    { numRuns: 150 },
  ))
