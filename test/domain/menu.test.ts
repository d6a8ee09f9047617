import { describe, expect, test } from 'vitest'
import { chosen, menuText, needs } from '../../shared/domain/menu.ts'
import type { Values } from '../../shared/domain/say.ts'
import type { TimeWords } from '../../shared/domain/staffed.ts'
import { texts } from '../support/world.ts'

const values = (time: TimeWords): Values => ({
  programme: 'Harbor Outreach',
  phone: '617-555-0100',
  hours: 'Mon-Fri 9-5',
  when: time.today,
  site: 'example.org/trust',
  days: '14',
  contactDays: '90',
})

describe('a digit chooses', () => {
  test.each([
    [1, 'supplies', 'harm-reduction', true],
    [2, 'treatment', 'treatment', true],
    [3, 'ride', 'harm-reduction', true],
    [4, 'food-housing', 'harm-reduction', true],
    [5, 'id-benefits', 'harm-reduction', true],
    [6, 'talk', 'harm-reduction', true],
    [7, 'not-now', 'harm-reduction', false],
  ])('%i: %s', (digit, id, team, waits) => expect(chosen(digit)).toEqual({ id, team, waits }))
  test.each([0, 8, 9, -1, 1.5])('nothing with %d', (digit) => expect(chosen(digit)).toBeUndefined())
})

test('only treatment goes to treatment: an unclear need goes to harm reduction (R15)', () =>
  expect(needs.filter(({ team }) => team === 'treatment').map(({ id }) => id)).toEqual(['treatment']))

test('neutral words until plain ones were chosen or used (R16)', () => {
  expect(menuText(texts, ['en'], false, values).body).toBe(
    'What would help?\n1 Supplies\n2 Programs\n3 Ride\n4 Food, housing\n5 ID, benefits\n6 Talk\n7 Not now\nAutomatic, not 911. A person reads today.',
  )
  expect(menuText(texts, ['en'], true, values).body).toContain('\n1 Narcan, supplies\n2 Detox, treatment\n')
})
