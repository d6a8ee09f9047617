import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { begin, type CheckInRules, type CheckIns, fallDue, heard, leaveOut } from '../../shared/domain/check-in.ts'
import { live } from './check-in-life.ts'

const rules: CheckInRules = {
  zone: 'America/New_York',
  programmeZone: 'America/New_York',
  hour: 12 * 60,
  hours: { opens: 600, closes: 1140 },
  contactId: 'k7',
  retentionDays: 90,
}
/** Tuesday, nine in the morning in New York, the week of Thanksgiving. */
const yes = '2026-11-24T14:00:00.000Z'

describe('the plan of somebody who answers', () => {
  test('days 0, 1, 2, 3, 7, 14, 21, 30, then every 30 days', () =>
    expect(live(begin(yes, rules), rules, () => true, 10).map(({ say, on }) => `${on} ${say}`)).toEqual([
      '2026-11-24 check-in',
      '2026-11-25 check-in',
      '2026-11-26 check-in',
      '2026-11-27 check-in',
      '2026-12-01 check-in',
      '2026-12-08 check-in',
      '2026-12-15 check-in',
      '2026-12-24 check-in',
      '2027-01-23 check-in',
      '2027-02-22 check-in',
    ]))

  test('day 0 is four hours after the YES', () => expect(begin(yes, rules).at).toBe('2026-11-24T18:00:00.000Z'))
  test.each([
    ['a YES at four in the afternoon has no day 0: eight in the evening is quiet', '2026-11-24T21:00:00.000Z', '2026-11-25'],
    ['a YES at five in the morning has none: nine is before we open', '2026-11-24T10:00:00.000Z', '2026-11-25'],
    ['a YES at six in the morning has one at ten', '2026-11-24T11:00:00.000Z', '2026-11-24'],
    ['a YES just before midnight counts its days from that date', '2026-11-25T04:59:00.000Z', '2026-11-25'],
    ['a YES just after midnight counts its days from the new date', '2026-11-25T05:01:00.000Z', '2026-11-26'],
  ])('%s', (_, at, on) => expect(begin(at, rules).on).toBe(on))

  test('without a stated zone, noon in New York waits for the hour in which Hawaii is awake', () => {
    const { zone: _, ...unstated } = rules
    const { on, at } = begin('2026-11-24T21:30:00.000Z', unstated)
    expect(on).toBe('2026-11-25')
    expect(at! >= '2026-11-25T20:00:00.000Z' && at! <= '2026-11-25T20:30:00.000Z').toBe(true)
  })
})

describe('noon is spread over an hour, so that the carrier is not met by everybody at once', () => {
  /** The hash is FNV-1a, whose published values are 0xe40c292c for "a" and 0xbf9cf968 for "foobar"; modulo 61, less 30. */
  test.each([
    ['23 minutes later for "a"', 'a', 720, '2026-11-25T17:23:00.000Z'],
    ['5 minutes later for "foobar"', 'foobar', 720, '2026-11-25T17:05:00.000Z'],
    ['half an hour earlier at the earliest', 'g', 720, '2026-11-25T16:30:00.000Z'],
    ['half an hour later at the latest', 'bb', 720, '2026-11-25T17:30:00.000Z'],
    ['at opening the earlier half goes to the other side', 'g', 600, '2026-11-25T15:30:00.000Z'],
    ['at opening the later half stays', 'a', 600, '2026-11-25T15:23:00.000Z'],
    ['at closing ten minutes are left, and the later half goes to the other side', 'a', 1140, '2026-11-25T23:27:00.000Z'],
    ['at closing the earlier half stays', 'g', 1140, '2026-11-25T23:20:00.000Z'],
  ])('%s', (_, contactId, hour, at) => expect(begin('2026-11-24T21:00:00.000Z', { ...rules, contactId, hour }).at).toBe(at))

  test('in a window narrower than the spread it stays inside', () =>
    expect(begin('2026-11-24T21:00:00.000Z', { ...rules, contactId: 'bb', hour: 720, hours: { opens: 710, closes: 740 } }).at).toBe(
      '2026-11-25T16:50:00.000Z',
    ))
})

describe('what comes next is known before it is said', () => {
  test('the usual question, until the sixth silence comes near', () => {
    expect(after(4).kind).toBe('check-in')
    expect(after(5).kind).toBe('check-in')
    expect(after(6).kind).toBe('still-wanted')
  })

  const short = { ...rules, retentionDays: 30 }
  function nearlyForgotten(): CheckIns {
    let state = begin(yes, short)
    while (state.step < 9) state = heard(fallDue(state, state.at!, short, state.at!).after, state.at!, short)
    return fallDue(state, state.at!, short, state.lastAt!).after
  }

  test('whether our texts are wanted, on the day that asks before we forget', () =>
    expect(nearlyForgotten()).toMatchObject({ kind: 'still-wanted', unanswered: 0, on: '2027-01-23' }))
  test('and a text of theirs brings the usual question back', () =>
    expect(heard(nearlyForgotten(), '2027-01-14T15:00:00.000Z', short)).toMatchObject({ kind: 'check-in', on: '2027-01-23' }))
})

test('after the listed days the count goes on, every thirty days', () => {
  const long = { ...rules, retentionDays: 365 }
  let state = begin(yes, long)
  const plan = []
  for (let i = 0; i < 10; i++) {
    plan.push(`${state.step} ${state.on}`)
    state = heard(fallDue(state, state.at!, long, state.at!).after, state.at!, long)
  }
  expect(plan.slice(6)).toEqual(['6 2026-12-15', '7 2026-12-24', '8 2027-01-23', '9 2027-02-22'])
})

describe('silence slows and never alarms (R31)', () => {
  test('after three unanswered the gaps double; after six we ask once whether we are wanted, and rest', () =>
    expect(live(begin(yes, rules), rules, () => false).map(({ say, on }) => `${on} ${say}`)).toEqual([
      '2026-11-24 check-in',
      '2026-11-25 check-in',
      '2026-11-26 check-in',
      '2026-11-27 check-in', // three are unanswered now
      '2026-12-05 check-in', // 8 days instead of 4
      '2026-12-19 check-in', // 14 instead of 7
      '2027-01-02 still-wanted', // six are unanswered
    ]))

  test('at two thirds of retention we ask earlier than the plan would (R29)', () => {
    const short = { ...rules, retentionDays: 30 }
    expect(live(begin(yes, short), short, (index) => index < 1).map(({ say, on }) => `${on} ${say}`)).toEqual([
      '2026-11-24 check-in',
      '2026-11-25 check-in',
      '2026-11-26 check-in',
      '2026-11-27 check-in',
      '2026-12-01 check-in', // three are unanswered now
      '2026-12-11 check-in', // twice 7 would be 14, but a third of retention is 10
      '2026-12-14 still-wanted', // 20 days after the last text
    ])
  })

  test('no gap exceeds a third of retention, even for somebody who answers', () => {
    const short = { ...rules, retentionDays: 30 }
    const days = live(begin(yes, short), short, () => true, 10).map(({ on }) => on)
    expect(days.slice(-3)).toEqual(['2026-12-24', '2027-01-03', '2027-01-13'])
  })

  test('a resting plan has no timer', () => {
    const asked = silentUntilAsked()
    expect(asked.paused).toBe(true)
    expect('at' in asked).toBe(false)
    expect(fallDue(asked, '2027-02-01T17:00:00.000Z', rules, yes)).toEqual({ after: asked })
  })
})

/** Nobody answered, and the question whether we are wanted was asked on 2027-01-02. */
function silentUntilAsked(): CheckIns {
  let state = begin(yes, rules)
  while (state.at !== undefined) state = fallDue(state, state.at, rules, yes).after
  return state
}

describe('any text of theirs', () => {
  test('wakes a resting plan, at the planned gap', () => {
    const back = heard(silentUntilAsked(), '2027-01-03T15:00:00.000Z', rules)
    expect(back).toMatchObject({ on: '2027-01-11', kind: 'check-in', unanswered: 0, paused: false }) // 9 days from 2 January: day 21 to day 30
  })

  test('wakes it on the next day at the earliest, however long the rest was', () =>
    expect(heard(silentUntilAsked(), '2027-03-20T15:00:00.000Z', rules).on).toBe('2027-03-21'))

  test('brings a slowed plan back to its planned gap', () => {
    const slowed = after(4)
    expect(slowed).toMatchObject({ unanswered: 3, on: '2026-12-05' })
    expect(heard(slowed, '2026-11-28T15:00:00.000Z', rules)).toMatchObject({ unanswered: 0, on: '2026-12-01' })
  })

  test('brings a slowed plan back tomorrow, when the planned day has passed', () =>
    expect(heard(after(4), '2026-12-03T15:00:00.000Z', rules).on).toBe('2026-12-04'))

  test('leaves the date of an ordinary plan alone', () => {
    const plan = after(2)
    expect(heard(plan, '2026-11-25T20:00:00.000Z', rules)).toEqual({ ...plan, unanswered: 0 })
  })

  test('leaves alone the hour to which an outage moved an ordinary plan', () => {
    const waiting = fallDue(begin(yes, rules), '2026-11-25T04:00:00.000Z', rules, yes).after
    expect(heard(waiting, '2026-11-25T04:30:00.000Z', rules)).toEqual({ ...waiting, unanswered: 0 })
  })

  test('that comes in the same instant as the check-in answers it', () => {
    const plan = after(1)
    expect(fallDue(plan, plan.at!, rules, plan.lastAt!).after.unanswered).toBe(0)
  })

  test('counts even if the plan was not told: the last inbound text decides', () => {
    const slowed = after(4)
    const { after: next, say } = fallDue(slowed, slowed.at!, rules, '2026-12-01T12:00:00.000Z')
    expect([say, next.unanswered]).toEqual(['check-in', 0])
  })
})

function after(fired: number): CheckIns {
  let state = begin(yes, rules)
  for (let i = 0; i < fired; i++) state = fallDue(state, state.at!, rules, yes).after
  return state
}

describe('a timer', () => {
  test('that fires early says nothing', () => {
    const plan = begin(yes, rules)
    expect(fallDue(plan, '2026-11-24T17:59:59.999Z', rules, yes)).toEqual({ after: plan })
  })

  test('that fires twice says nothing the second time', () => {
    const once = fallDue(begin(yes, rules), '2026-11-24T18:00:00.000Z', rules, yes).after
    expect(fallDue(once, '2026-11-24T18:00:00.000Z', rules, yes)).toEqual({ after: once })
  })

  test('delayed into the night waits for the morning', () => {
    const { after: waiting, say } = fallDue(begin(yes, rules), '2026-11-25T04:00:00.000Z', rules, yes)
    expect(say).toBeUndefined()
    expect(waiting.at).toBe('2026-11-25T15:00:00.000Z')
  })

  test('delayed to the next planned day stands for both: one check-in that day', () => {
    const waiting = fallDue(begin(yes, rules), '2026-11-25T04:00:00.000Z', rules, yes).after
    const { after: next, say } = fallDue(waiting, '2026-11-25T15:00:00.000Z', rules, yes)
    expect([say, next.on]).toEqual(['check-in', '2026-11-26'])
  })

  test('delayed by a day keeps the days of the plan', () =>
    expect(fallDue(after(3), '2026-11-28T17:00:00.000Z', rules, '2026-11-27T18:00:00.000Z').after.on).toBe('2026-12-01'))

  test('delayed past two thirds of retention asks whether we are wanted', () =>
    expect(fallDue(after(5), '2027-01-23T17:00:00.000Z', rules, yes).say).toBe('still-wanted'))
})

describe('while a text of theirs waits (S21)', () => {
  const left = (plan: CheckIns, lastInboundAt = plan.at!, some = rules) => leaveOut(plan, plan.at!, some, lastInboundAt)

  test('the check-in of that day is left out, and the next planned day is the next', () => {
    const day0 = begin(yes, rules)
    expect(left(day0)).toMatchObject({ step: 1, on: '2026-11-25', kind: 'check-in' })
    expect(left(after(3))).toMatchObject({ step: 4, on: '2026-12-01' })
  })
  test('it was not said, so it counts neither as one that went out nor as a silence', () => {
    const plan = after(2)
    expect(left(plan)).toMatchObject({ lastAt: plan.lastAt, unanswered: plan.unanswered })
    expect('lastAt' in left(begin(yes, rules))).toBe(false)
  })
  test('nothing moves before its time, in the night, or in a plan that rests', () => {
    const day0 = begin(yes, rules)
    expect(leaveOut(day0, '2026-11-24T17:59:59.999Z', rules, yes)).toEqual(day0)
    expect(leaveOut(day0, '2026-11-25T04:00:00.000Z', rules, yes)).toEqual({ ...day0, at: '2026-11-25T15:00:00.000Z' })
    expect(leaveOut(silentUntilAsked(), '2027-02-01T17:00:00.000Z', rules, yes)).toEqual(silentUntilAsked())
  })
  test('the timer that comes twice leaves out one', () => {
    const once = left(begin(yes, rules))
    expect(leaveOut(once, '2026-11-24T18:00:00.000Z', rules, yes)).toEqual(once)
  })
  test('the question whether we are wanted waits as well, and is asked on the next planned day', () => {
    const short = { ...rules, retentionDays: 30 }
    const asks: CheckIns = { ...after(5), on: '2026-12-14', at: '2026-12-14T17:00:00.000Z', kind: 'still-wanted', unanswered: 0 }
    const moved = left(asks, yes, short)
    expect(moved).toMatchObject({ on: '2026-12-21', kind: 'still-wanted', paused: false })
    expect(fallDue(moved, moved.at!, short, yes).say).toBe('still-wanted')
    expect(heard(moved, '2026-12-15T15:00:00.000Z', short)).toMatchObject({ kind: 'check-in' })
  })
})

test('one person keeps one minute of the day, before and after the clocks change', () => {
  const plan = live(begin('2027-02-20T15:00:00.000Z', rules), rules, () => true, 9).slice(1)
  const minutes = plan.map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO('America/New_York').toPlainTime().toString())
  expect(new Set(minutes).size).toBe(1)
})
