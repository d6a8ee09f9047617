/** The rota on the days on which the clocks change, in every zone: nobody is dropped for an hour, nobody is there twice (R9, F18). */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { gapsAhead, watchCoverage } from '../../shared/domain/coverage.ts'
import { isSomebodyOnCall, onCallAt } from '../../shared/domain/on-call.ts'
import type { Planned, Shift } from '../../shared/domain/rota.ts'
import { datesBetween, dayAfter, dayOfWeek, instantOf, stretches } from '../../shared/domain/shifts.ts'
import { type At, plus } from '../../shared/domain/time.ts'
import { planned, shift } from '../support/rota.ts'

/** Both changes, where they happen in the night, at midnight, by half an hour, in the south, or not at all. */
const zones = ['America/New_York', 'America/Havana', 'Australia/Lord_Howe', 'America/Santiago', 'Europe/London', 'America/Phoenix']
const changes = ['2026-10-31', '2026-11-01', '2027-03-13', '2027-03-14', '2027-03-28', '2027-04-03', '2026-09-06', '2026-10-04']
const zone = fc.constantFrom(...zones)
const date = fc.constantFrom(...changes)
const minute = fc.integer({ min: 0, max: 1439 })
const programmeIn = (timeZone: string, days: number[] = []) => ({ staffed: { days, opens: 540, closes: 1020 }, timeZone })
const everyDay = [1, 2, 3, 4, 5, 6, 7]
const seed = 20261124
const runs = { seed, numRuns: 300 }

/** A day cut anywhere into shifts of two people in turn, each ending where the next begins. */
const cutDay = (cuts: number[]): Shift[] => {
  const edges = [...new Set([0, ...cuts])].toSorted((a, b) => a - b)
  return edges.map((opens, n) =>
    shift({
      id: `s${n}`,
      days: everyDay,
      opens,
      closes: edges[n + 1] ?? 0,
      primary: n % 2 === 0 ? 'ana' : 'ben',
      backup: undefined,
    }),
  )
}
const anyMoment = (day: string, zoneName: string, minutes: number): At => plus(instantOf(day, 0, zoneName), { minutes })

describe('times of day', () => {
  test('keep their order as instants, also in an hour that exists twice or not at all', () =>
    fc.assert(
      fc.property(zone, date, minute, minute, (name, day, a, b) => {
        const [first, last] = [instantOf(day, Math.min(a, b), name), instantOf(day, Math.max(a, b), name)]
        expect(first <= last).toBe(true)
      }),
      runs,
    ))
})

describe('calendar days', () => {
  const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((days) => Temporal.PlainDate.from('2026-11-24').add({ days }))

  test('are counted as the calendar library counts them', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        expect(dayAfter(day.toString(), days)).toBe(day.add({ days }).toString())
        expect(dayOfWeek(day.toString())).toBe(day.dayOfWeek)
      }),
      runs,
    ))

  test('follow one another without a hole, none when the last comes before the first', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3, max: 70 }), (day, days) => {
        const between = datesBetween(day.toString(), day.add({ days }).toString())
        expect(between).toEqual(Array.from({ length: Math.max(0, days + 1) }, (_, n) => day.add({ days: n }).toString()))
      }),
      runs,
    ))
})

describe('a day wholly planned', () => {
  test('has exactly one person at every moment, and no gap', () =>
    fc.assert(
      fc.property(zone, date, fc.array(minute, { maxLength: 6 }), fc.integer({ min: 0, max: 26 * 60 }), (name, day, cuts, minutes) => {
        const plan = planned({ weekly: cutDay(cuts) })
        const at = anyMoment(day, name, minutes)
        const [now] = stretches(plan, programmeIn(name, everyDay), at, plus(at, { seconds: 1 }))
        expect(now?.planned).toHaveLength(1)
        expect(gapsAhead(plan, programmeIn(name, everyDay), at, 3)).toEqual([])
      }),
      runs,
    ))
})

const anyShift = fc.record({ days: fc.subarray(everyDay, { minLength: 1 }), opens: minute, closes: minute, withBackup: fc.boolean() })
const anyPlan: fc.Arbitrary<Planned> = fc
  .record({ shifts: fc.array(anyShift, { maxLength: 4 }), able: fc.subarray(['ana', 'ben']) })
  .map(({ shifts, able }) => ({
    ...planned({
      weekly: shifts.map(({ withBackup, ...hours }, n) => shift({ ...hours, id: `s${n}`, backup: withBackup ? 'ben' : undefined })),
    }),
    answerers: Object.fromEntries(able.map((id) => [id, 'harm-reduction' as const])),
  }))

describe('any rota', () => {
  test('stretches follow one another without a hole, from the first instant asked to the last', () =>
    fc.assert(
      fc.property(zone, date, minute, anyPlan, (name, day, minutes, plan) => {
        const from = anyMoment(day, name, minutes)
        const all = stretches(plan, programmeIn(name, [1, 7]), from, plus(from, { days: 3 }))
        expect([all[0]?.begins, all.at(-1)?.ends]).toEqual([from, plus(from, { days: 3 })])
        for (const [n, each] of all.entries()) {
          expect(each.begins < each.ends).toBe(true)
          if (n > 0) expect(each.begins).toBe(all[n - 1]?.ends)
        }
      }),
      runs,
    ))

  test('what is answered now holds until the time that is said with it, and no gap lies where somebody is on call', () =>
    fc.assert(
      fc.property(zone, date, minute, anyPlan, fc.double({ min: 0, max: 1, noNaN: true }), (name, day, minutes, plan, share) => {
        const programme = programmeIn(name, [1, 7])
        const now = anyMoment(day, name, minutes)
        const answer = onCallAt(plan, programme, now)
        const between = new Date(Date.parse(now) + share * (Date.parse(answer.until) - Date.parse(now) - 1)).toISOString()
        // A copy, so that it is worked out and not remembered.
        const { primary, backup } = onCallAt({ ...plan }, programme, between)
        expect([primary, backup]).toEqual([answer.primary, answer.backup])
        const inGap = gapsAhead(plan, programme, now, 3).some(({ begins }) => begins <= now)
        if (inGap) expect(isSomebodyOnCall(answer)).toBe(false)
      }),
      runs,
    ))

  test('every gap that is watched through is warned of twice, each time once, never after it began if it was known before', () =>
    fc.assert(
      fc.property(zone, date, anyPlan, (name, day, plan) => {
        const programme = programmeIn(name, [1, 7])
        const begun = anyMoment(day, name, 0)
        const until = plus(begun, { days: 6 })
        const given: { id: string; begins: At; at: At }[] = []
        let told: string[] = []
        for (let at = begun; at < until; ) {
          const watched = watchCoverage(plan, programme, at, told)
          const now = at
          given.push(...watched.due.map(({ id, begins }) => ({ id, begins, at: now })))
          told = watched.told
          expect(watched.lookAgain > at).toBe(true)
          at = watched.lookAgain
        }
        expect(new Set(given.map(({ id }) => id)).size).toBe(given.length)
        const wellAhead = given.filter(({ begins }) => begins >= plus(begun, { hours: 24 }) && begins < until)
        for (const { begins, at } of wellAhead) {
          expect(at < begins).toBe(true)
          expect(given.filter((each) => each.begins === begins).length).toBeLessThanOrEqual(2)
        }
        const known = gapsAhead(plan, programme, begun, 5).filter(({ begins }) => begins >= plus(begun, { hours: 24 }))
        for (const { begins } of known) expect(given.filter((each) => each.begins === begins)).toHaveLength(2)
      }),
      { seed, numRuns: 40 },
    ))
})
