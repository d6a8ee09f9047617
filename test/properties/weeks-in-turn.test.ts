/** Weeks in turn: a plan that turns is the same as its shifts written out one by one, also where clocks and years change (R9, F18). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsAhead } from '../../shared/domain/coverage.ts'
import { onCallAt } from '../../shared/domain/on-call.ts'
import { type Extra, Rota, type Shift, type Swap } from '../../shared/domain/rota.ts'
import { mistakesIn } from '../../shared/domain/rota-mistakes.ts'
import { instantOf, stretches } from '../../shared/domain/shifts.ts'
import { type At, plus } from '../../shared/domain/time.ts'
import { everybody, planned, staff } from '../support/rota.ts'

const zones = ['America/New_York', 'America/Havana', 'Australia/Lord_Howe', 'America/Santiago', 'Europe/London', 'America/Phoenix']
/** Mondays: of ordinary weeks, of weeks with both changes of the clocks, and of the turn of a year of 53 weeks. */
const mondays = ['2026-06-08', '2026-10-26', '2026-11-23', '2026-12-28', '2027-01-04', '2027-03-08', '2027-03-22', '2027-04-05']
const dayMs = 86_400_000
/** Days counted without a calendar of ours: UTC has no change of clocks. */
const after = (date: string, days: number): string => new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)

const minute = fc.integer({ min: 0, max: 1439 })
const who = fc.constantFrom('ana', 'ben', 'sam')
const everyDay = [1, 2, 3, 4, 5, 6, 7]
/** `ahead`: weeks from the asked one to the one that the turn is counted from; `day` is by which of its days that is named. */
const anyShift = fc.record(
  {
    days: fc.subarray(everyDay, { minLength: 1 }),
    opens: minute,
    closes: minute,
    primary: who,
    backup: who,
    every: fc.integer({ min: 2, max: 8 }),
    ahead: fc.integer({ min: -60, max: 60 }),
    day: fc.integer({ min: 0, max: 6 }),
  },
  { requiredKeys: ['days', 'opens', 'closes', 'primary', 'ahead', 'day'] },
)
type Drawn = typeof anyShift extends fc.Arbitrary<infer T> ? T : never
const anyShifts = fc.array(anyShift, { minLength: 1, maxLength: 4 })

const weeklyOf = (drawn: readonly Drawn[], monday: string): Shift[] =>
  drawn.map(({ every, ahead, day, ...shift }, n) => ({
    id: `s${n}`,
    ...shift,
    ...(every === undefined ? {} : { weeks: { every, from: after(monday, ahead * 7 + day) } }),
  }))

/** By hand: step from the week that is counted from, a turn at a time, and write down each day of each week between two Mondays. */
function writtenOut(drawn: readonly Drawn[], monday: string, [first, last]: [number, number], swaps: readonly Swap[] = []): Extra[] {
  return drawn.flatMap(({ every = 1, ahead, days, day: _, primary, backup, ...hours }, n) => {
    const begin = ahead - Math.ceil((ahead - first) / every) * every
    const weeks: number[] = []
    for (let week = begin; week <= last; week += every) if (week >= first) weeks.push(week)
    return weeks.flatMap((week) =>
      days.map((day) => {
        const date = after(monday, week * 7 + day - 1)
        const now = (id: string) => swaps.find(({ from, to, out }) => out === id && from <= date && date <= to)?.comes ?? id
        return {
          id: `s${n}`,
          from: date,
          to: date,
          ...hours,
          primary: now(primary),
          ...(backup === undefined ? {} : { backup: now(backup) }),
        }
      }),
    )
  })
}

const programmeIn = (timeZone: string) => ({ staffed: { days: [1, 3, 7], opens: 540, closes: 1020 }, timeZone })
const asked = { zone: fc.constantFrom(...zones), monday: fc.constantFrom(...mondays), shifts: anyShifts }
const anySwap = fc.record({ first: fc.integer({ min: -7, max: 13 }), long: fc.nat(9), out: who, comes: who })
const [someWeeks, margin] = [3, 1]

describe('a plan that turns', () => {
  test('is, week after week, its shifts written out one by one: who, when, gaps and who is on call', () =>
    fc.assert(
      fc.property(
        fc.record({ ...asked, swap: fc.option(anySwap, { nil: undefined }), at: fc.integer({ min: 0, max: someWeeks * 7 * 1440 }) }),
        ({ zone, monday, shifts, swap, at }) => {
          const swaps = swap
            ? [{ id: 'x', from: after(monday, swap.first), to: after(monday, swap.first + swap.long), out: swap.out, comes: swap.comes }]
            : []
          const turning = planned({ weekly: weeklyOf(shifts, monday), swaps })
          const single = planned({ extras: writtenOut(shifts, monday, [-margin - 5, someWeeks + margin], swaps) })
          const [from, to] = [instantOf(monday, 0, zone), instantOf(after(monday, someWeeks * 7), 0, zone)]
          const told = (plan: typeof turning) =>
            stretches(plan, programmeIn(zone), from, to).map(({ planned: turns, ...rest }) => ({
              ...rest,
              planned: turns.map(({ begins, ends, primary, backup, from: { id } }) => ({ begins, ends, primary, backup, id })),
            }))
          expect(told(turning)).toEqual(told(single))
          const now: At = plus(from, { minutes: at })
          expect(onCallAt(turning, programmeIn(zone), now)).toEqual(onCallAt(single, programmeIn(zone), now))
          expect(gapsAhead(turning, programmeIn(zone), from, 20)).toEqual(gapsAhead(single, programmeIn(zone), from, 20))
        },
      ),
      { seed: 20261124, numRuns: 150 },
    ))

  test('has the mistakes of its shifts written out for more than a year, each from the same moment on', () =>
    fc.assert(
      fc.property(fc.record({ ...asked, minutes: fc.nat(7 * 1440) }), ({ zone, monday, shifts, minutes }) => {
        const now = plus(instantOf(monday, 0, zone), { minutes })
        const people = staff.map((each) => (each.id === 'ben' ? { ...each, disabled: true } : each))
        const told = (rota: Parameters<typeof mistakesIn>[0]) =>
          mistakesIn(rota, people, now, zone)
            .map((mistake) => JSON.stringify(mistake))
            .toSorted()
        const turning = told({ ...planned().rota, weekly: weeklyOf(shifts, monday) })
        expect(turning).toEqual(told({ ...planned().rota, extras: writtenOut(shifts, monday, [-1, 57]) }))
      }),
      { seed: 20261124, numRuns: 25 },
    ))
})

test('a rota stored before there were weeks in turn holds every week', () => {
  const stored = { weekly: [{ id: 'a', days: everyDay, opens: 0, closes: 0, primary: 'ana' }] }
  const plan = { rota: Rota.parse(stored), answerers: everybody }
  const from = instantOf('2026-10-26', 0, 'America/New_York')
  expect(stretches(plan, programmeIn('America/New_York'), from, plus(from, { days: 70 })).every(({ primary }) => primary === 'ana')).toBe(
    true,
  )
})
