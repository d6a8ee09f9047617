import { describe, expect, test } from 'vitest'
import { hoursText, whenRead } from '../../shared/domain/staffed.ts'

const weekdays = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60 }

describe('the hours, as a text says them', () => {
  test.each([
    ['days in a row', weekdays, 'Mon-Fri 9-5'],
    ['days with a gap', { ...weekdays, days: [1, 3, 5] }, 'Mon,Wed,Fri 9-5'],
    ['in any order', { ...weekdays, days: [5, 1, 3] }, 'Mon,Wed,Fri 9-5'],
    ['one day', { ...weekdays, days: [6] }, 'Sat 9-5'],
    ['every day', { ...weekdays, days: [1, 2, 3, 4, 5, 6, 7] }, 'Mon-Sun 9-5'],
    ['half hours', { ...weekdays, opens: 8 * 60 + 30, closes: 16 * 60 + 5 }, 'Mon-Fri 8:30-4:05'],
    ['around noon', { ...weekdays, opens: 12 * 60, closes: 20 * 60 }, 'Mon-Fri 12-8'],
  ])('%s', (_, staffed, text) => expect(hoursText(staffed, 'en')).toBe(text))
})

describe('when a person reads it', () => {
  test.each([
    ['today, while we are open', '2026-11-24T14:00:00.000Z', 'today'],
    ['today, at half past nine', '2026-11-24T14:30:00.000Z', 'today'],
    ['today, in the last minute', '2026-11-24T21:59:59.000Z', 'today'],
    ['tomorrow, from the minute we close', '2026-11-24T22:00:00.000Z', 'Wed 9am'],
    ['today at nine, in the early morning', '2026-11-24T11:00:00.000Z', 'today 9am'],
    ['on Monday, on Friday evening', '2026-11-27T23:00:00.000Z', 'Mon 9am'],
    ['on Monday, on Saturday', '2026-11-28T15:00:00.000Z', 'Mon 9am'],
    ['at nine of the new clock, on the day it changes', '2027-03-15T12:59:00.000Z', 'today 9am'],
    ['and one minute later we are open', '2027-03-15T13:00:00.000Z', 'today'],
  ])('%s', (_, at, text) => expect(whenRead(at, { staffed: weekdays, timeZone: 'America/New_York' }, 'en')).toBe(text))

  test.each([
    ['noon is pm', 12 * 60, 'Wed 12pm'],
    ['the minute before is am', 12 * 60 - 1, 'Wed 11:59am'],
    ['an afternoon with its minutes', 13 * 60 + 5, 'Wed 1:05pm'],
  ])('%s', (_, opens, text) =>
    expect(
      whenRead('2026-11-24T23:00:00.000Z', { staffed: { ...weekdays, opens, closes: 1080 }, timeZone: 'America/New_York' }, 'en'),
    ).toBe(text),
  )
  test('today at noon, in the morning', () =>
    expect(whenRead('2026-11-24T14:00:00.000Z', { staffed: { ...weekdays, opens: 720 }, timeZone: 'America/New_York' }, 'en')).toBe(
      'today 12pm',
    ))

  test.each([
    ['after the holiday, on its morning', '2026-12-25T12:00:00.000Z', 'Mon 9am'],
    ['after the holiday, on the evening before', '2026-12-24T23:00:00.000Z', 'Mon 9am'],
  ])('%s', (_, at, text) => {
    const staffed = { ...weekdays, holidays: ['2026-12-25'] }
    expect(whenRead(at, { staffed, timeZone: 'America/New_York' }, 'en')).toBe(text)
  })

  test('in the language of whoever reads it', () => {
    const open = { staffed: weekdays, timeZone: 'America/New_York' }
    expect(hoursText({ ...weekdays, days: [1, 3, 7] }, 'es')).toBe('lun,mié,dom 9-5')
    expect([whenRead('2026-11-24T14:00:00.000Z', open, 'fr'), whenRead('2026-11-27T23:00:00.000Z', open, 'fr')]).toEqual([
      'aujourd’hui',
      'lun. 9am',
    ])
  })

  test('next week, when only today is staffed and we closed', () =>
    expect(whenRead('2026-11-24T23:00:00.000Z', { staffed: { ...weekdays, days: [2] }, timeZone: 'America/New_York' }, 'en')).toBe(
      'Tue 9am',
    ))
})
