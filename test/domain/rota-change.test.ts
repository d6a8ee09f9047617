/** Changing the rota: what cannot be meant is refused, and says whom and when it would hurt. */
import { describe, expect, test } from 'vitest'
import type { Rota } from '../../shared/domain/rota.ts'
import { type Changed, changeRota, hasEntry, type RotaChange } from '../../shared/domain/rota-change.ts'
import { mistakesIn } from '../../shared/domain/rota-mistakes.ts'
import { hour, night, rotaOf, shift, staff, zone } from '../support/rota.ts'

const now = '2026-11-24T15:00:00.000Z'
const swap = { id: 's', from: '2026-12-01', to: '2026-12-02', out: 'ana', comes: 'sam' }
const extra = { id: 'x', from: '2026-11-28', to: '2026-11-28', opens: hour(10), closes: hour(14), primary: 'sam' }
const holiday = { id: 'h', date: '2026-11-26', name: 'Thanksgiving', onCall: 'nobody' as const }
/** Sam’s evenings, in the week of December 7 and every second after it. */
const inTurn = shift({
  id: 'turn',
  opens: hour(18),
  closes: hour(20),
  primary: 'sam',
  backup: undefined,
  weeks: { every: 2, from: '2026-12-07' },
})
const change = (rota: Partial<Rota>, wanted: RotaChange, people = staff): Changed =>
  changeRota(rotaOf(rota), wanted, { staff: people, now, zone })

describe('refused', () => {
  test.each<[string, Partial<Rota>, RotaChange, unknown]>([
    [
      'a shift at the same time as another',
      { weekly: [shift()] },
      { add: 'weekly', entry: shift({ id: 'b', days: [5], opens: hour(16), closes: hour(20), primary: 'sam', backup: undefined }) },
      [{ mistake: 'overlap', at: '2026-11-27T21:00:00.000Z', entries: ['week', 'b'] }],
    ],
    [
      'a Sunday night that runs into Monday’s shift, and its person in two places',
      { weekly: [shift()] },
      { add: 'weekly', entry: shift({ id: 'b', days: [7], opens: hour(20), closes: hour(10), primary: 'ben', backup: undefined }) },
      [
        { mistake: 'overlap', at: '2026-11-30T14:00:00.000Z', entries: ['b', 'week'] },
        { mistake: 'two-places', at: '2026-11-30T14:00:00.000Z', who: 'ben' },
      ],
    ],
    [
      'somebody as their own backup',
      {},
      { add: 'weekly', entry: shift({ days: [3], backup: 'ana' }) },
      [{ mistake: 'two-places', at: '2026-11-25T14:00:00.000Z', who: 'ana' }],
    ],
    [
      'a swap that makes somebody their own backup',
      { weekly: [shift()] },
      { add: 'swaps', entry: { ...swap, comes: 'ben' } },
      [{ mistake: 'two-places', at: '2026-12-01T14:00:00.000Z', who: 'ben' }],
    ],
    [
      'a second swap for somebody on the same day',
      { weekly: [shift()], swaps: [swap] },
      { add: 'swaps', entry: { ...swap, id: 't', from: '2026-12-02', to: '2026-12-03' } },
      [{ mistake: 'swapped-twice', at: '2026-12-02T05:00:00.000Z', who: 'ana' }],
    ],
    [
      'a trade with somebody who is swapped already',
      { weekly: [shift()], swaps: [swap] },
      { add: 'swaps', entry: { ...swap, id: 't', out: 'ben', comes: 'ana', trade: true } },
      [{ mistake: 'swapped-twice', at: '2026-12-01T05:00:00.000Z', who: 'ana' }],
    ],
    [
      'two one-off shifts at the same time, months ahead',
      { extras: [{ ...extra, from: '2027-03-14', to: '2027-03-14' }] },
      { add: 'extras', entry: { ...extra, id: 'y', from: '2027-03-14', to: '2027-03-14', primary: 'ana' } },
      [{ mistake: 'overlap', at: '2027-03-14T14:00:00.000Z', entries: ['x', 'y'] }],
    ],
    [
      'two shifts every second and every third week, from the first week that both have',
      { weekly: [shift({ weeks: { every: 2, from: '2026-11-23' } })] },
      { add: 'weekly', entry: shift({ id: 'b', primary: 'sam', backup: undefined, weeks: { every: 3, from: '2026-12-01' } }) },
      [{ mistake: 'overlap', at: '2026-12-21T14:00:00.000Z', entries: ['week', 'b'] }],
    ],
    [
      'two that meet only after almost a year',
      { weekly: [shift({ weeks: { every: 7, from: '2026-11-23' } })] },
      { add: 'weekly', entry: shift({ id: 'b', primary: 'sam', backup: undefined, weeks: { every: 8, from: '2026-11-30' } }) },
      // 49 weeks on: seven times seven, and one and six times eight.
      [{ mistake: 'overlap', at: '2027-11-01T13:00:00.000Z', entries: ['week', 'b'] }],
    ],
    [
      'a Sunday night of one week that runs into Monday’s shift of the other',
      { weekly: [shift({ weeks: { every: 2, from: '2026-11-30' } })] },
      {
        add: 'weekly',
        entry: shift({
          id: 'b',
          days: [7],
          opens: hour(20),
          closes: hour(10),
          primary: 'ben',
          backup: undefined,
          weeks: { every: 2, from: '2026-11-23' },
        }),
      },
      [
        { mistake: 'overlap', at: '2026-11-30T14:00:00.000Z', entries: ['b', 'week'] },
        { mistake: 'two-places', at: '2026-11-30T14:00:00.000Z', who: 'ben' },
      ],
    ],
    [
      'somebody who is no staff, in a week seven weeks ahead',
      {},
      { add: 'weekly', entry: shift({ primary: 'eve', weeks: { every: 8, from: '2027-01-11' } }) },
      [{ mistake: 'not-staff', at: '2027-01-11T14:00:00.000Z', who: 'eve' }],
    ],
    [
      'somebody who is no staff',
      {},
      { add: 'extras', entry: { ...extra, primary: 'eve' } },
      [{ mistake: 'not-staff', at: '2026-11-28T15:00:00.000Z', who: 'eve' }],
    ],
  ])('%s', (_, rota, wanted, mistakes) => expect(change(rota, wanted)).toEqual({ refused: 'mistakes', mistakes }))

  test.each<[string, RotaChange, string]>([
    ['days the wrong way round', { add: 'swaps', entry: { ...swap, to: '2026-11-30' } }, 'backwards'],
    ['days that are over', { add: 'swaps', entry: { ...swap, from: '2026-11-22', to: '2026-11-23' } }, 'over'],
    ['more than a quarter of a year', { add: 'swaps', entry: { ...swap, to: '2027-03-04' } }, 'too-long'],
    [
      'a swap for somebody whom the week does not have then',
      { add: 'swaps', entry: { ...swap, out: 'sam', comes: 'ana' } },
      'swaps-nobody',
    ],
    [
      'a swap in a week that they do not have',
      { add: 'swaps', entry: { ...swap, from: '2026-12-14', to: '2026-12-20', out: 'sam', comes: 'ana' } },
      'swaps-nobody',
    ],
    ['a holiday that is there already', { add: 'holidays', entry: { ...holiday, id: 'i' } }, 'holiday-twice'],
    ['a holiday that is over', { add: 'holidays', entry: { ...holiday, date: '2026-11-23' } }, 'over'],
  ])('%s', (_, wanted, refused) => expect(change({ weekly: [shift(), inTurn], holidays: [holiday] }, wanted)).toEqual({ refused }))

  test('more than can be read with every text', () => {
    const weekly = Array.from({ length: 60 }, (_, n) => shift({ id: `w${n}`, days: [1], opens: n, closes: n + 1 }))
    expect(change({ weekly }, { add: 'weekly', entry: night })).toEqual({ refused: 'too-many' })
  })
})

describe('accepted', () => {
  test.each<[string, Partial<Rota>, RotaChange, Partial<Rota>]>([
    ['a night that ends when the day begins', { weekly: [shift()] }, { add: 'weekly', entry: night }, { weekly: [shift(), night] }],
    [
      'a one-off shift over the week’s own',
      { weekly: [shift()] },
      { add: 'extras', entry: { ...extra, from: '2026-11-27', primary: 'ana' } },
      {
        weekly: [shift()],
        extras: [{ ...extra, from: '2026-11-27', primary: 'ana' }],
      },
    ],
    [
      'the same hours for two people, each every second week',
      { weekly: [shift({ weeks: { every: 2, from: '2026-11-23' } })] },
      { add: 'weekly', entry: shift({ id: 'b', primary: 'ben', backup: 'ana', weeks: { every: 2, from: '2026-12-04' } }) },
      {
        weekly: [
          shift({ weeks: { every: 2, from: '2026-11-23' } }),
          shift({ id: 'b', primary: 'ben', backup: 'ana', weeks: { every: 2, from: '2026-12-04' } }),
        ],
      },
    ],
    [
      'a swap in a week that they have',
      { weekly: [inTurn] },
      { add: 'swaps', entry: { ...swap, from: '2026-12-07', to: '2026-12-14', out: 'sam', comes: 'ana' } },
      { weekly: [inTurn], swaps: [{ ...swap, from: '2026-12-07', to: '2026-12-14', out: 'sam', comes: 'ana' }] },
    ],
    [
      'taking out one entry',
      { weekly: [shift(), night], holidays: [holiday] },
      { remove: 'night' },
      { weekly: [shift()], holidays: [holiday] },
    ],
    ['taking out what is not there', { weekly: [shift()] }, { remove: 'nothing' }, { weekly: [shift()] }],
    [
      'a trade of two people who stand behind one another',
      { weekly: [shift()] },
      { add: 'swaps', entry: { ...swap, comes: 'ben', trade: true } },
      { weekly: [shift()], swaps: [{ ...swap, comes: 'ben', trade: true }] },
    ],
    [
      'and what was over for more than two days goes',
      { swaps: [{ ...swap, from: '2026-11-20', to: '2026-11-21' }], extras: [{ ...extra, from: '2026-11-22', to: '2026-11-22' }] },
      { remove: 'nothing' },
      { extras: [{ ...extra, from: '2026-11-22', to: '2026-11-22' }] },
    ],
  ])('%s', (_, rota, wanted, after) => expect(change(rota, wanted)).toEqual({ rota: rotaOf(after) }))

  test('a change that is right, although something else is wrong already', () => {
    const people = staff.map((each) => (each.id === 'ana' ? { ...each, disabled: true } : each))
    expect(change({ weekly: [shift()] }, { add: 'weekly', entry: night }, people)).toEqual({ rota: rotaOf({ weekly: [shift(), night] }) })
  })
  test('an entry is known by its id', () =>
    expect([hasEntry(rotaOf({ holidays: [holiday] }), 'h'), hasEntry(rotaOf({}), 'h')]).toEqual([true, false]))
})

describe('mistakes that come by themselves', () => {
  test.each<[string, (typeof staff)[number][], unknown[]]>([
    [
      'somebody on call is shut out',
      staff.map((each) => ({ ...each, disabled: each.id === 'ana' })),
      [{ mistake: 'disabled', at: now, who: 'ana' }],
    ],
    [
      'somebody on call has no phone on file',
      staff.map((each) => (each.id === 'ben' ? { ...each, phone: '' } : each)),
      [{ mistake: 'no-phone', at: now, who: 'ben' }],
    ],
    ['somebody on call is no staff any more', staff.filter(({ id }) => id !== 'ben'), [{ mistake: 'not-staff', at: now, who: 'ben' }]],
    ['nobody', staff, []],
  ])('%s', (_, people, mistakes) => expect(mistakesIn(rotaOf({ weekly: [shift()] }), people, now, zone)).toEqual(mistakes))
})
