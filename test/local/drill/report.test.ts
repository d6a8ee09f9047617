/** What `npm run drill` says: each rung with its times, what was late or never left, and nobody's name or number (R9). */
import { describe, expect, test } from 'vitest'
import { rowsOf, table } from '../../../local/drill/report.ts'
import { plus } from '../../../shared/domain/time.ts'

const began = '2026-11-24T14:00:00.000Z'
const after = (seconds: number) => plus(began, { seconds })
const rungs = [
  { page: 'on-call', afterMinutes: 0 },
  { page: 'backup', afterMinutes: 5 },
] as const
const onTime = [
  { step: 'on-call', channel: 'sms', at: after(1) },
  { step: 'backup', channel: 'email', at: after(301) },
] as const

describe('a rung', () => {
  test.each([
    ['on time', 300, false],
    ['a minute late is still in time', 360, false],
    ['later than a minute is late', 360.5, true],
  ])('%s', (_, seconds, isLate) => {
    const [, backup] = rowsOf(rungs, began, [onTime[0], { ...onTime[1], at: after(seconds) }])
    expect(backup).toEqual({ step: 'backup', planned: 300, channel: 'email', left: seconds, isLate })
  })
  test('that never left is late', () =>
    expect(rowsOf(rungs, began, [onTime[0]])[1]).toEqual({ step: 'backup', planned: 300, isLate: true }))
  test('on two ways is two rows', () => expect(rowsOf(rungs, began, [...onTime, { ...onTime[1], channel: 'sms' }])).toHaveLength(3))
})

test('the table has a line for each, in columns', () =>
  expect(table(rowsOf(rungs, began, [onTime[0]]), began)).toBe(
    [
      '  rung     by   planned at  handed over at  after',
      '  on-call  sms  14:00:00    14:00:01        1.0 s',
      '  backup   -    14:05:00    never           -      LATE',
    ].join('\n'),
  ))
