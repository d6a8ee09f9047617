import { describe, expect, test } from 'vitest'
import { Helplines, staleHelplines, undialled, withHelplines } from '../../shared/domain/helplines.ts'

const line = { number: '988', is: 'Somebody to talk to', languages: ['en'], source: 'its own page' }

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
    ['is stale on day 181', '2026-11-25', ['Lifeline (988) was last called 181 days ago, on 2026-05-28']],
  ])('%s', (_, today, warnings) =>
    expect(staleHelplines([{ name: 'Lifeline', number: '988', checked: '2026-05-28' }], today)).toEqual(warnings),
  )
})

test('numbers that stand in texts and that the programme never called are told (R44)', () => {
  const both = { lifeline: line, other: { ...line, number: '877-785-2020' } }
  expect(undialled(both, [{ name: 'Lifeline', number: '988', checked: '2026-05-28' }])).toEqual(['other (877-785-2020)'])
  expect(undialled(both, [])).toEqual(['lifeline (988)', 'other (877-785-2020)'])
})

test.each([
  ['a number without quotes or dashes in words', { ...line, number: 'call us' }],
  ['no source', { ...line, source: '' }],
  ['no language', { ...line, languages: [] }],
  ['a field too many', { ...line, police: true }],
])('%s is no helpline', (_, wrong) => expect(Helplines.safeParse({ lifeline: wrong }).success).toBe(false))
