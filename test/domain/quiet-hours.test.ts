import { describe, expect, test } from 'vitest'
import { isQuiet, isZone, nextOpening, windowOn } from '../../shared/domain/quiet-hours.ts'

const day = { opens: 10 * 60, closes: 19 * 60 }
const at = (short: string) => `${short}:00.000Z`

describe('with a stated zone a message may be started (R23)', () => {
  test.each([
    ['at once, at noon', 'America/New_York', '2026-11-24T17:00', '2026-11-24T17:00'],
    ['at once, on the minute we open', 'America/New_York', '2026-11-24T15:00', '2026-11-24T15:00'],
    ['at once, in the last minute', 'America/New_York', '2026-11-24T23:59', '2026-11-24T23:59'],
    ['tomorrow, from the minute we close', 'America/New_York', '2026-11-25T00:00', '2026-11-25T15:00'],
    ['at ten, on the morning the clocks go forward', 'America/New_York', '2027-03-14T06:30', '2027-03-14T14:00'],
    ['at ten, on the morning the clocks go back', 'America/New_York', '2026-11-01T05:30', '2026-11-01T15:00'],
    ['at ten, on the evening before the clocks go forward', 'America/New_York', '2027-03-14T00:00', '2027-03-14T14:00'],
    ['at ten in Arizona, where clocks never change', 'America/Phoenix', '2027-03-14T06:30', '2027-03-14T17:00'],
    ['at ten in Arizona in summer', 'America/Phoenix', '2027-07-01T06:30', '2027-07-01T17:00'],
    ['at ten in Hawaii, when it is already tomorrow in UTC', 'Pacific/Honolulu', '2027-03-15T06:00', '2027-03-15T20:00'],
    ['at once in Hawaii, at four in the afternoon', 'Pacific/Honolulu', '2027-03-15T02:00', '2027-03-15T02:00'],
    ['at ten in the Aleutians', 'America/Adak', '2026-11-24T06:00', '2026-11-24T20:00'],
    ['at ten in Guam, where it is tomorrow', 'Pacific/Guam', '2026-11-24T13:00', '2026-11-25T00:00'],
  ])('%s', (_, zone, now, opening) => expect(nextOpening(at(now), zone, day)).toBe(at(opening)))

  test('never before eight, even if the programme says six', () =>
    expect(nextOpening(at('2026-11-24T11:30'), 'America/New_York', { opens: 6 * 60, closes: 19 * 60 })).toBe(at('2026-11-24T13:00')))

  test('never from nine in the evening, even if the programme says eleven', () =>
    expect(isQuiet(at('2026-11-25T02:00'), 'America/New_York', { opens: 600, closes: 23 * 60 })).toBe(true))
})

describe('without a stated zone all fifty states must be awake', () => {
  test.each([
    ['in winter from three in New York, ten in Hawaii', '2026-11-24T19:59', '2026-11-24T20:00'],
    ['until seven in New York', '2026-11-24T23:59', '2026-11-24T23:59'],
    ['then tomorrow', '2026-11-25T00:00', '2026-11-25T20:00'],
    ['in summer from four in New York: Hawaii keeps its clock', '2027-07-01T12:00', '2027-07-01T20:00'],
    ['in summer only until seven in New York, an hour less', '2027-07-01T23:00', '2027-07-02T20:00'],
  ])('%s', (_, now, opening) => expect(nextOpening(at(now), undefined, day)).toBe(at(opening)))

  test('hours too narrow for an intersection give way to the lawful ones', () =>
    expect(windowOn('2026-11-24', undefined, { opens: 600, closes: 14 * 60 })).toEqual({
      opens: at('2026-11-24T18:00'),
      closes: at('2026-11-25T02:00'),
    }))

  test('so do hours that leave not one minute: ten in Hawaii is three in New York', () =>
    expect(windowOn('2026-11-24', undefined, { opens: 600, closes: 15 * 60 })).toEqual({
      opens: at('2026-11-24T18:00'),
      closes: at('2026-11-25T02:00'),
    }))

  test('hours wholly outside the law give way to the lawful ones', () =>
    expect(windowOn('2026-11-24', 'America/New_York', { opens: 22 * 60, closes: 23 * 60 })).toEqual({
      opens: at('2026-11-24T13:00'),
      closes: at('2026-11-25T02:00'),
    }))
})

describe('a time zone', () => {
  test.each([
    ['New York', 'America/New_York', true],
    ['UTC', 'UTC', true],
    ['an offset forgets daylight saving', '-05:00', false],
    ['a city alone', 'Boston', false],
    ['nothing', '', false],
    ['a path', '../../etc', false],
  ])('%s', (_, text, valid) => expect(isZone(text)).toBe(valid))
})
