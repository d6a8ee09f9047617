/** Who is on call: weeks, nights, swaps, holidays, and the two days of the year on which the clocks change (R9, F18). */
import { describe, expect, test } from 'vitest'
import { isSomebodyOnCall, nextOnCall, onCallAt } from '../../shared/domain/on-call.ts'
import type { Planned, Rota } from '../../shared/domain/rota.ts'
import { instantOf } from '../../shared/domain/shifts.ts'
import { everybody, hour, night, office, planned, shift, zone } from '../support/rota.ts'

/** 2026-11-24 is a Tuesday; New York is five hours behind UTC until March. */
const tuesday = (time: string) => `2026-11-24T${time}:00.000Z`
const who = (plan: Planned | undefined, at: string) => {
  const { primary, backup } = onCallAt(plan, office, at)
  return [primary, backup]
}
const swap = { id: 's', from: '2026-11-24', to: '2026-11-24', out: 'ben', comes: 'sam' }
const holiday = { id: 'h', date: '2026-11-26', name: 'Thanksgiving', onCall: 'nobody' as const }
const extra = { id: 'x', from: '2026-11-26', to: '2026-11-26', opens: hour(10), closes: hour(12), primary: 'sam' }
const week: Partial<Rota> = { weekly: [shift(), night] }

describe('who is on call (R9)', () => {
  test.each<[string, Partial<Rota>, string, (string | undefined)[]]>([
    ['nobody, when nothing is planned', {}, tuesday('15:00'), [undefined, undefined]],
    ['the one planned for the day, with a backup', week, tuesday('15:00'), ['ana', 'ben']],
    ['from the minute the shift begins', week, tuesday('14:00'), ['ana', 'ben']],
    ['the night before it, until that minute', week, '2026-11-24T13:59:59.999Z', ['ben', undefined]],
    ['the night, from the minute it ends', week, tuesday('22:00'), ['ben', undefined]],
    ['the night that began yesterday', week, '2026-11-25T08:00:00.000Z', ['ben', undefined]],
    ['nobody on Saturday at noon, when only nights are planned', week, '2026-11-28T17:00:00.000Z', [undefined, undefined]],
    ['who comes instead, as the backup they replace', { ...week, swaps: [swap] }, tuesday('15:00'), ['ana', 'sam']],
    ['and on the night that begins that day, past midnight', { ...week, swaps: [swap] }, '2026-11-25T08:00:00.000Z', ['sam', undefined]],
    ['but not on the night that began the day before', { ...week, swaps: [swap] }, tuesday('08:00'), ['ben', undefined]],
    ['two people who trade', { weekly: [shift()], swaps: [{ ...swap, comes: 'ana', trade: true }] }, tuesday('15:00'), ['ben', 'ana']],
    ['nobody on a holiday that stops the week', { ...week, holidays: [holiday] }, '2026-11-26T15:00:00.000Z', [undefined, undefined]],
    ['the night before it still ends at nine', { ...week, holidays: [holiday] }, '2026-11-26T13:00:00.000Z', ['ben', undefined]],
    [
      'as planned on a holiday on which only the office is closed',
      { ...week, holidays: [{ ...holiday, onCall: 'as-planned' }] },
      '2026-11-26T15:00:00.000Z',
      ['ana', 'ben'],
    ],
    [
      'who was entered for the holiday alone',
      { ...week, holidays: [holiday], extras: [extra] },
      '2026-11-26T15:30:00.000Z',
      ['sam', undefined],
    ],
    ['who was entered for the day, before the week', { ...week, extras: [extra] }, '2026-11-26T15:30:00.000Z', ['sam', undefined]],
    ['and the week again, when that is over', { ...week, extras: [extra] }, '2026-11-26T17:00:00.000Z', ['ana', 'ben']],
  ])('%s', (_, rota, at, expected) => expect(who(planned(rota), at)).toEqual(expected))

  test('only somebody who can be paged, whatever the rota says', () => {
    const { ana: _, ...withoutAna } = everybody
    expect(who(planned(week, withoutAna), tuesday('15:00'))).toEqual([undefined, 'ben'])
    expect(isSomebodyOnCall(onCallAt(planned(week, withoutAna), office, tuesday('15:00')))).toBe(true)
    expect(isSomebodyOnCall(onCallAt(planned(week, { sam: 'supervisor' }), office, tuesday('15:00')))).toBe(false)
  })
  test('a name that every object has is nobody', () =>
    expect(who(planned({ weekly: [shift({ primary: 'constructor', backup: undefined })] }), tuesday('15:00'))).toEqual([
      undefined,
      undefined,
    ]))
  test('supervisors are known, and are not thereby on call', () => {
    const answer = onCallAt(planned({}), office, tuesday('15:00'))
    expect(answer.supervisors).toEqual(['sam'])
    expect(isSomebodyOnCall(answer)).toBe(false)
  })
  test('without any rota nobody is known', () =>
    expect(onCallAt(undefined, office, tuesday('15:00'))).toEqual({ supervisors: [], until: '2026-11-26T15:00:00.000Z' }))
})

describe('weeks in turn', () => {
  const nights = { days: [1, 2, 3, 4, 5, 6, 7], opens: hour(17), closes: hour(9), backup: undefined }
  /** Counted from the week of Tuesday, November 24: Ana has it, then Ben. */
  const fortnight = [
    shift({ ...nights, id: 'a', primary: 'ana', weeks: { every: 2, from: '2026-11-24' } }),
    shift({ ...nights, id: 'b', primary: 'ben', weeks: { every: 2, from: '2026-11-30' } }),
  ]
  /** Sam has every third week, counted from one that is still ahead; nobody has the others. */
  const third = [shift({ id: 'c', primary: 'sam', backup: undefined, weeks: { every: 3, from: '2026-12-07' } })]
  test.each<[string, Partial<Rota>, string, string | undefined]>([
    ['the week that it is counted from, by any of its days', { weekly: fortnight }, tuesday('23:00'), 'ana'],
    ['its Monday, before the day by which it was named', { weekly: fortnight }, '2026-11-23T23:00:00.000Z', 'ana'],
    ['its Sunday night goes on into the other’s Monday', { weekly: fortnight }, '2026-11-30T13:59:00.000Z', 'ana'],
    ['and the other begins on that Monday evening', { weekly: fortnight }, '2026-11-30T22:00:00.000Z', 'ben'],
    ['the week after', { weekly: fortnight }, '2026-12-08T23:00:00.000Z', 'ana'],
    ['a week before it was counted from', { weekly: fortnight }, '2026-11-17T23:00:00.000Z', 'ben'],
    ['over a year of 53 weeks: week 53 of 2026', { weekly: fortnight }, '2026-12-30T23:00:00.000Z', 'ben'],
    ['over a year of 53 weeks: week 1 of 2027', { weekly: fortnight }, '2027-01-06T23:00:00.000Z', 'ana'],
    ['the week in which the clocks go forward', { weekly: fortnight }, '2027-03-14T22:00:00.000Z', 'ben'],
    ['and the one after', { weekly: fortnight }, '2027-03-16T22:00:00.000Z', 'ana'],
    ['every third week, two weeks before it is counted from', { weekly: third }, tuesday('15:00'), undefined],
    ['every third week, one week before', { weekly: third }, '2026-12-01T15:00:00.000Z', undefined],
    ['every third week, then', { weekly: third }, '2026-12-08T15:00:00.000Z', 'sam'],
    ['every third week, a third of a year later', { weekly: third }, '2027-04-13T14:00:00.000Z', 'sam'],
    [
      'two who trade over both their weeks',
      { weekly: fortnight, swaps: [{ ...swap, to: '2026-12-06', comes: 'ana', trade: true }] },
      '2026-12-02T23:00:00.000Z',
      'ana',
    ],
  ])('%s', (_, rota, at, primary) => expect(who(planned(rota), at)[0]).toBe(primary))
})

describe('until when', () => {
  test.each([
    ['the end of the shift', week, tuesday('15:00'), tuesday('22:00')],
    ['the beginning of the next, when nobody is on call', { weekly: [shift()] }, tuesday('10:00'), tuesday('14:00')],
    [
      'the end of the second of two shifts of the same people',
      { weekly: [shift(), shift({ id: 'late', opens: hour(17), closes: hour(20) })] },
      tuesday('15:00'),
      '2026-11-25T01:00:00.000Z',
    ],
    ['two days, when nothing changes sooner', {}, tuesday('15:00'), '2026-11-26T15:00:00.000Z'],
  ])('%s', (_, rota, at, until) => expect(onCallAt(planned(rota), office, at).until).toBe(until))

  test('an answer given before is not given past its time', () => {
    const plan = planned(week)
    expect([who(plan, tuesday('21:59')), who(plan, tuesday('22:00')), who(plan, tuesday('15:00'))]).toEqual([
      ['ana', 'ben'],
      ['ben', undefined],
      ['ana', 'ben'],
    ])
  })
})

describe('who is next', () => {
  test.each([
    ['the night', week, tuesday('15:00'), { begins: tuesday('22:00'), primary: 'ben' }],
    [
      'Monday, on a Friday evening without nights',
      { weekly: [shift()] },
      '2026-11-27T23:00:00.000Z',
      { begins: '2026-11-30T14:00:00.000Z', primary: 'ana' },
    ],
  ])('%s', (_, rota, at, expected) => expect(nextOnCall(planned(rota), office, at, 14)).toMatchObject(expected))
  test('nobody within these days', () => expect(nextOnCall(planned({}), office, tuesday('15:00'), 14)).toBeUndefined())
})

describe('the clocks change (F18)', () => {
  test.each([
    ['an ordinary time', '2026-11-24', hour(9), '2026-11-24T14:00:00.000Z'],
    ['the hour that does not exist is the moment it is skipped', '2027-03-14', hour(2, 30), '2027-03-14T07:00:00.000Z'],
    ['its first minute too', '2027-03-14', hour(2), '2027-03-14T07:00:00.000Z'],
    ['and the first minute after it', '2027-03-14', hour(3), '2027-03-14T07:00:00.000Z'],
    ['the hour that exists twice is its first', '2026-11-01', hour(1, 30), '2026-11-01T05:30:00.000Z'],
    ['and the hour after it comes once', '2026-11-01', hour(2), '2026-11-01T07:00:00.000Z'],
  ])('%s', (_, date, minute, at) => expect(instantOf(date, minute, zone)).toBe(at))

  const halves = [
    shift({ id: 'early', days: [7], opens: hour(0), closes: hour(1, 30), backup: undefined }),
    shift({ id: 'late', days: [7], opens: hour(1, 30), closes: hour(6), primary: 'ben', backup: undefined }),
  ]
  const skipped = [
    shift({ id: 'early', days: [7], opens: hour(0), closes: hour(2, 30), backup: undefined }),
    shift({ id: 'late', days: [7], opens: hour(2, 30), closes: hour(6), primary: 'ben', backup: undefined }),
    shift({ id: 'never', days: [7], opens: hour(2, 10), closes: hour(2, 20), primary: 'sam', backup: undefined }),
  ]
  test.each([
    ['back: half past one, the first time', halves, '2026-11-01T05:29:00.000Z', 'ana'],
    ['back: and from then on the other, also when it is half past one again', halves, '2026-11-01T06:29:00.000Z', 'ben'],
    ['back: the hour that comes twice belongs to whoever has it', halves, '2026-11-01T05:45:00.000Z', 'ben'],
    ['forward: a shift that ends within the skipped hour ends where it is skipped', skipped, '2027-03-14T06:59:00.000Z', 'ana'],
    ['forward: the next begins there', skipped, '2027-03-14T07:00:00.000Z', 'ben'],
  ])('%s', (_, weekly, at, expected) => expect(who(planned({ weekly }), at)[0]).toBe(expected))
})
