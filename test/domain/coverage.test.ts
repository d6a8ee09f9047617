/** Gaps in the rota: what was promised and nobody keeps, and the warnings before it begins (R9). */
import { describe, expect, test } from 'vitest'
import { gapsAhead, watchCoverage } from '../../shared/domain/coverage.ts'
import type { Rota } from '../../shared/domain/rota.ts'
import { everybody, hour, night, office, planned, shift, unstaffed } from '../support/rota.ts'

const now = '2026-11-24T12:00:00.000Z'
const { ana: _ana, ...withoutAna } = everybody
const { ben: _ben, ...nobodyElse } = withoutAna
const gap = (begins: string, ends: string, named: string[] = []) => ({ begins, ends, named })

describe('a gap', () => {
  test.each<[string, Partial<Rota>, typeof office, Record<string, string>, unknown[]]>([
    [
      'is every staffed hour, while nothing is planned',
      {},
      office,
      everybody,
      [gap('2026-11-24T14:00:00.000Z', '2026-11-24T22:00:00.000Z'), gap('2026-11-25T14:00:00.000Z', '2026-11-25T22:00:00.000Z')],
    ],
    ['is not a night for which nobody was promised', { weekly: [shift()] }, office, everybody, []],
    ['is none while the backup can be paged', { weekly: [shift()] }, office, withoutAna, []],
    [
      'is a shift with nobody who can be paged, and says who was meant',
      { weekly: [shift()] },
      office,
      nobodyElse,
      [
        gap('2026-11-24T14:00:00.000Z', '2026-11-24T22:00:00.000Z', ['ana', 'ben']),
        gap('2026-11-25T14:00:00.000Z', '2026-11-25T22:00:00.000Z', ['ana', 'ben']),
      ],
    ],
    [
      'is a planned night too, and one with the day before it',
      { weekly: [shift({ days: [2] }), { ...night, days: [2] }] },
      unstaffed,
      nobodyElse,
      [gap('2026-11-24T14:00:00.000Z', '2026-11-25T14:00:00.000Z', ['ana', 'ben'])],
    ],
    [
      'is the part of a day that nobody has',
      { weekly: [shift({ closes: hour(12) })] },
      office,
      everybody,
      [gap('2026-11-24T17:00:00.000Z', '2026-11-24T22:00:00.000Z'), gap('2026-11-25T17:00:00.000Z', '2026-11-25T22:00:00.000Z')],
    ],
    [
      'is none on a holiday',
      { holidays: [{ id: 'h', date: '2026-11-24', name: 'Closed', onCall: 'nobody' }] },
      office,
      everybody,
      [gap('2026-11-25T14:00:00.000Z', '2026-11-25T22:00:00.000Z')],
    ],
  ])('%s', (_, rota, programme, answerers, expected) =>
    expect(gapsAhead(planned(rota, answerers as typeof everybody), programme, now, 2)).toEqual(expected),
  )

  test('that has begun keeps its beginning, and is gone when it is over', () => {
    const plan = planned({})
    expect(gapsAhead(plan, office, '2026-11-24T21:59:00.000Z', 1)[0]).toMatchObject({ begins: '2026-11-24T14:00:00.000Z' })
    expect(gapsAhead(plan, office, '2026-11-24T22:00:00.000Z', 1)[0]).toMatchObject({ begins: '2026-11-25T14:00:00.000Z' })
  })

  test.each([
    ['forward', '2027-03-13T17:00:00.000Z', '2027-03-14T05:00:00.000Z', '2027-03-15T04:00:00.000Z'],
    ['back', '2026-10-31T16:00:00.000Z', '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z'],
  ])('of a whole day on which the clocks go %s is as long as that day (F18)', (_, at, begins, ends) => {
    const sunday = planned({ weekly: [shift({ days: [7], opens: 0, closes: 0 })] }, {})
    expect(gapsAhead(sunday, unstaffed, at, 2)).toEqual([gap(begins, ends, ['ana', 'ben'])])
  })
})

describe('warnings before a gap (R9)', () => {
  /** One gap: Wednesday from nine to five. */
  const plan = planned({ weekly: [shift({ days: [1, 2, 4, 5] })] })
  const begins = '2026-11-25T14:00:00.000Z'
  const warned = (at: string, told: string[] = []) => watchCoverage(plan, office, at, told)
  const [day, hours] = [`coverage-gap:${begins}:24`, `coverage-gap:${begins}:2`]

  test.each<[string, string, string[], string[], string]>([
    ['none more than a day ahead; we look again when it is a day', '2026-11-24T10:00:00.000Z', [], [], '2026-11-24T14:00:00.000Z'],
    ['one from a day ahead; we look again after half a day', '2026-11-24T14:00:00.000Z', [], [day], '2026-11-25T02:00:00.000Z'],
    ['it is not given twice', '2026-11-24T14:01:00.000Z', [day], [], '2026-11-25T02:01:00.000Z'],
    ['one more two hours ahead', '2026-11-25T12:00:00.000Z', [day], [hours], '2026-11-26T00:00:00.000Z'],
    ['only the nearer one, of a gap noticed late', '2026-11-25T13:30:00.000Z', [], [hours], '2026-11-26T01:30:00.000Z'],
    ['and of one that has begun', '2026-11-25T20:00:00.000Z', [], [hours], '2026-11-26T08:00:00.000Z'],
    ['none of one that is over', '2026-11-25T22:00:00.000Z', [], [], '2026-11-26T10:00:00.000Z'],
  ])('%s', (_, at, told, due, lookAgain) => {
    const watched = warned(at, told)
    expect(watched.due.map(({ id }) => id)).toEqual(due)
    expect(watched.lookAgain).toBe(lookAgain)
    expect(warned(at, watched.told).due).toEqual([])
  })

  test('what was told is kept while the gap lasts, and let go when it is over', () => {
    expect(warned('2026-11-25T20:00:00.000Z', [day, hours]).told).toEqual([day, hours])
    expect(warned('2026-11-25T22:00:00.000Z', [day, hours]).told).toEqual([])
  })
})
