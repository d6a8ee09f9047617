import { describe, expect, test } from 'vitest'
import { hoursText, staffedAfter, whenRead } from '../../shared/domain/staffed.ts'
import { texts } from '../support/world.ts'

const en = texts.en.time

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
  ])('%s', (_, staffed, text) => expect(hoursText(staffed, en)).toBe(text))
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
  ])('%s', (_, at, text) => expect(whenRead(at, { staffed: weekdays, timeZone: 'America/New_York' }, en)).toBe(text))

  test.each([
    ['noon is pm', 12 * 60, 'Wed 12pm'],
    ['the minute before is am', 12 * 60 - 1, 'Wed 11:59am'],
    ['an afternoon with its minutes', 13 * 60 + 5, 'Wed 1:05pm'],
  ])('%s', (_, opens, text) =>
    expect(whenRead('2026-11-24T23:00:00.000Z', { staffed: { ...weekdays, opens, closes: 1080 }, timeZone: 'America/New_York' }, en)).toBe(
      text,
    ),
  )
  test('today at noon, in the morning', () =>
    expect(whenRead('2026-11-24T14:00:00.000Z', { staffed: { ...weekdays, opens: 720 }, timeZone: 'America/New_York' }, en)).toBe(
      'today 12pm',
    ))

  test.each([
    ['es', 'lun,mié,dom 9-5', 'hoy', 'lun 9am'],
    ['pt', 'seg,qua,dom 9-5', 'hoje', 'seg 9am'],
    ['ht', 'lendi,mèkredi,dimanch 9-5', 'jodi a', 'lendi 9am'],
  ])('in the words of the language: %s', (language, hours, today, monday) => {
    const open = { staffed: weekdays, timeZone: 'America/New_York' }
    const words = texts[language]?.time ?? en
    expect(hoursText({ ...weekdays, days: [1, 3, 7] }, words)).toBe(hours)
    expect([whenRead('2026-11-24T14:00:00.000Z', open, words), whenRead('2026-11-27T23:00:00.000Z', open, words)]).toEqual([today, monday])
  })

  test('next week, when only today is staffed and we closed', () =>
    expect(whenRead('2026-11-24T23:00:00.000Z', { staffed: { ...weekdays, days: [2] }, timeZone: 'America/New_York' }, en)).toBe('Tue 9am'))
})

describe('so many staffed hours later (S17)', () => {
  const open = { staffed: weekdays, timeZone: 'America/New_York' }
  test.each<[string, string, number, string]>([
    ['inside one day', '2026-11-24T14:30:00.000Z', 4, '2026-11-24T18:30:00.000Z'],
    ['to the very minute we close', '2026-11-24T18:00:00.000Z', 4, '2026-11-24T22:00:00.000Z'],
    ['over a night', '2026-11-24T19:00:00.000Z', 4, '2026-11-25T15:00:00.000Z'],
    ['from before we open', '2026-11-24T08:00:00.000Z', 4, '2026-11-24T18:00:00.000Z'],
    ['from after we closed', '2026-11-24T22:00:00.000Z', 4, '2026-11-25T18:00:00.000Z'],
    ['over a weekend', '2026-11-27T21:00:00.000Z', 4, '2026-11-30T17:00:00.000Z'],
    ['over more than a day', '2026-11-24T14:00:00.000Z', 12, '2026-11-25T18:00:00.000Z'],
    ['half an hour', '2026-11-24T21:45:00.000Z', 0.5, '2026-11-25T14:15:00.000Z'],
  ])('%s', (_, from, hours, at) => expect(staffedAfter(from, hours, open)).toBe(at))

  test.each<[string, string, string]>([
    ['forward', '2027-03-12T21:00:00.000Z', '2027-03-15T16:00:00.000Z'],
    ['back', '2026-10-30T20:00:00.000Z', '2026-11-02T17:00:00.000Z'],
  ])('over the weekend on which the clocks go %s (F18)', (_, from, at) => expect(staffedAfter(from, 4, open)).toBe(at))
  test('counts the hour that does not exist as none, where it is a staffed one (F18)', () => {
    const nights = { staffed: { days: [7], opens: 0, closes: 8 * 60 }, timeZone: 'America/New_York' }
    expect(staffedAfter('2027-03-14T05:00:00.000Z', 4, nights)).toBe('2027-03-14T09:00:00.000Z')
    expect(staffedAfter('2027-03-14T05:00:00.000Z', 7.5, nights)).toBe('2027-03-21T04:30:00.000Z')
  })
  test('does not count holidays, of the programme file or of the rota', () => {
    const from = '2026-11-24T20:00:00.000Z'
    expect(staffedAfter(from, 4, { ...open, staffed: { ...weekdays, holidays: ['2026-11-25'] } }, ['2026-11-26'])).toBe(
      '2026-11-27T16:00:00.000Z',
    )
  })
  test('ends in a year, where nobody ever reads', () =>
    expect(staffedAfter('2026-11-24T14:00:00.000Z', 4, { ...open, staffed: { ...weekdays, days: [] } })).toBe('2027-11-25T14:00:00.000Z'))
})
