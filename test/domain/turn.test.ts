/** Many cries for help at once: a person hears of the first few one by one, and then how many wait (R9). */
import { describe, expect, test } from 'vitest'
import { plus } from '../../shared/domain/time.ts'
import { afterTurn, type Lately, nothingLately, type Turn, turnOf } from '../../shared/domain/turn.ts'

const now = '2026-11-24T14:00:00.000Z'
const at = (seconds: number) => plus(now, { seconds })
/** Pages one second apart, each as it comes. */
const had = (count: number, from = 0): Lately =>
  Array.from({ length: count }).reduce<Lately>((lately, _, n) => afterTurn({ id: `p${n}` }, 'alone', lately, at(from + n)), nothingLately)

describe('a page', () => {
  test.each<[string, Lately, number, Turn]>([
    ['the first goes alone', nothingLately, 0, { turn: 'alone' }],
    ['the fifth within a minute goes alone', had(4), 4, { turn: 'alone' }],
    ['the sixth waits for others', had(5), 5, { turn: 'wait', until: at(24) }],
    ['the sixth goes for all when it has waited', had(5), 24, { turn: 'together' }],
    ['the sixth goes alone when a minute has passed since the first', had(5), 61, { turn: 'alone' }],
    ['it waits no longer than twenty seconds after the last one', had(5), 23.999, { turn: 'wait', until: at(24) }],
  ])('%s', (_, lately, seconds, turn) => expect(turnOf({ id: 'new', at: at(seconds) }, lately, at(seconds))).toEqual(turn))

  const together = afterTurn({ id: 'sum' }, 'together', had(5), at(24))
  test.each<[string, { id: string; at: string }, Turn]>([
    ['committed before a page went for all is part of it', { id: 'old', at: at(10) }, { turn: 'covered' }],
    ['committed in the same instant is part of it', { id: 'same', at: at(24) }, { turn: 'covered' }],
    ['committed after it waits for the next', { id: 'new', at: at(25) }, { turn: 'wait', until: at(44) }],
    ['that went for all and is tried again goes for all', { id: 'sum', at: at(5) }, { turn: 'together' }],
  ])('%s', (_, page, turn) => expect(turnOf(page, together, at(25))).toEqual(turn))

  test('that had its turn alone and is tried again goes alone', () =>
    expect(turnOf({ id: 'p4', at: at(4) }, had(5), at(5))).toEqual({ turn: 'alone' }))
  test('what was told together long ago is remembered, and older times are forgotten', () =>
    expect(afterTurn({ id: 'next' }, 'alone', together, at(200))).toEqual({ at: [at(200)], by: 'next', togetherAt: at(24) }))
})
