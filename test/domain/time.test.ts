import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { At, earlier, later, plus, toAt } from '../../shared/domain/time.ts'

const noon = '2026-11-24T12:00:00.000Z'

describe('an instant in our shape', () => {
  test.each([
    ['has milliseconds and a Z', '2026-11-24T14:00:00.000Z', true],
    ['may not leave the milliseconds out: it would not compare as a string', '2026-11-24T14:00:00Z', false],
    ['may not carry an offset', '2026-11-24T14:00:00.000+01:00', false],
    ['may not be a date alone', '2026-11-24', false],
    ['may not be a day that does not exist', '2026-02-30T14:00:00.000Z', false],
  ])('%s', (_, text, valid) => expect(At.safeParse(text).success).toBe(valid))
})

describe('a span later', () => {
  test.each([
    ['three days', { days: 3 }, '2026-11-27T12:00:00.000Z'],
    ['hours, minutes and seconds together', { hours: 1, minutes: 2, seconds: 3 }, '2026-11-24T13:02:03.000Z'],
    ['backwards', { minutes: -1 }, '2026-11-24T11:59:00.000Z'],
    ['nothing', {}, noon],
  ])('%s', (_, span, expected) => expect(plus(noon, span)).toBe(expected))
})

test('of two instants the later and the earlier are found as strings', () => {
  expect(later(noon, '2026-11-24T12:00:00.001Z')).toBe('2026-11-24T12:00:00.001Z')
  expect(earlier(noon, '2026-11-24T12:00:00.001Z')).toBe(noon)
})

test('an instant of the calendar library gains its milliseconds', () => expect(toAt(Temporal.Instant.from('2026-11-24T12:00Z'))).toBe(noon))
