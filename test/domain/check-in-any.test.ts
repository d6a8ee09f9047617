/** Check-ins: what holds in every zone and for everybody, drawn at random. Left out of the mutation score, which tables must reach alone. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { begin, type CheckInRules } from '../../shared/domain/check-in.ts'
import { isQuiet } from '../../shared/domain/quiet-hours.ts'
import { plus } from '../../shared/domain/time.ts'
import { live } from './check-in-life.ts'

const zones = ['America/New_York', 'America/Phoenix', 'America/Adak', 'Pacific/Honolulu', 'America/St_Johns', 'Pacific/Guam', undefined]
const cases = fc.record({
  zone: fc.constantFrom(...zones),
  hour: fc.integer({ min: 0, max: 1439 }),
  opens: fc.integer({ min: 0, max: 1200 }),
  length: fc.integer({ min: 1, max: 900 }),
  contactId: fc.string({ maxLength: 40 }),
  retentionDays: fc.integer({ min: 30, max: 365 }),
  /** Two years of minutes: both changes of the clock, twice. */
  minutes: fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }),
  answers: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
})

test('check-ins fall inside the hours, one per local day, at most a third of retention apart, and end asked or answered', () =>
  fc.assert(
    fc.property(cases, ({ opens, length, minutes, answers, zone, ...rest }) => {
      const some: CheckInRules = { ...rest, zone, programmeZone: 'America/New_York', hours: { opens, closes: opens + length } }
      const said = live(begin(plus('2026-01-01T00:00:00.000Z', { minutes }), some), some, (index) => answers[index] ?? false, 16)
      const days = said.map(({ on }) => on)
      expect(new Set(days).size).toBe(days.length)
      for (const { at } of said) expect(isQuiet(at, some.zone, some.hours)).toBe(false)
      for (const [index, day] of days.entries()) {
        const gap = index === 0 ? 0 : Temporal.PlainDate.from(days[index - 1]!).until(day).days
        expect(gap).toBeLessThanOrEqual(Math.floor(some.retentionDays / 3))
      }
      const asked = said.filter(({ say }) => say === 'still-wanted')
      expect(asked.length === 0 || answers.includes(true) || asked.length === 1).toBe(true)
    }),
    { seed: 20261124, numRuns: 150 },
  ))
