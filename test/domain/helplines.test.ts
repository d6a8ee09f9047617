import { describe, expect, test } from 'vitest'
import { Helplines, staleHelplines, withHelplines } from '../../shared/domain/helplines.ts'

const line = { number: '988', is: 'Somebody to talk to', languages: ['en'], verified: '2026-05-28', source: 'its own page' }

describe('a text gets the numbers it names (R44)', () => {
  test.each([
    ['Call {lifeline}.', 'Call 988.'],
    ['Call {lifeline} or {lifeline}.', 'Call 988 or 988.'],
    ['Call {nobody} {when}.', 'Call {nobody} {when}.'],
    ['Call {constructor}.', 'Call {constructor}.'],
    ['No number.', 'No number.'],
  ])('%s', (text, filled) => expect(withHelplines(text, { lifeline: line })).toBe(filled))
})

describe('a number that nobody looked at lately (R44)', () => {
  test.each([
    ['is fine on the day', '2026-05-28', []],
    ['is fine for 180 days', '2026-11-24', []],
    ['is stale on day 181', '2026-11-25', ['lifeline (988) was last dialled 181 days ago: dial it and write the day down']],
  ])('%s', (_, today, warnings) => expect(staleHelplines({ lifeline: line }, today)).toEqual(warnings))
})

test('numbers that nobody ever dialled are warned of in one line, from the first day (R44)', () => {
  const { verified: _, ...never } = line
  expect(staleHelplines({ lifeline: never, other: { ...never, number: '877-785-2020' } }, '2026-05-28')).toEqual([
    'nobody has dialled lifeline (988), other (877-785-2020): dial them and write the day down',
  ])
})

test.each([
  ['a number without quotes or dashes in words', { ...line, number: 'call us' }],
  ['a day in words', { ...line, verified: 'last week' }],
  ['no source', { ...line, source: '' }],
  ['no language', { ...line, languages: [] }],
  ['a field too many', { ...line, police: true }],
])('%s is no helpline', (_, wrong) => expect(Helplines.safeParse({ lifeline: wrong }).success).toBe(false))
