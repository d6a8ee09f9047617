/** The log: what is not on the list cannot be logged (R25, T9). */
import { describe, expect, test } from 'vitest'
import { errorName, jsonLog } from '../../shared/adapters/log.ts'
import type { LogFields } from '../../shared/app/ports.ts'

const logged = (fields: Record<string, unknown>): unknown => {
  const lines: string[] = []
  jsonLog(
    (line) => lines.push(line),
    () => Date.parse('2026-11-24T14:00:00.000Z'),
  )('something.happened', fields as LogFields)
  expect(lines).toHaveLength(1)
  return JSON.parse(lines[0] ?? '')
}
const frame = { at: '2026-11-24T14:00:00.000Z', event: 'something.happened' }

describe('a line', () => {
  test('is one JSON object with its time and its event', () => expect(logged({})).toEqual(frame))
  test.each<[string, Record<string, unknown>]>([
    ['a message id', { message: '01M86XPDR0GGGGGGGGGGGGGGGG' }],
    ['a class and a state', { class: 'reply', state: 'sent' }],
    ['a count', { count: 3 }],
    ['a value of the longest length', { error: 'x'.repeat(60) }],
    ['six digits in a row', { reason: '555012' }],
  ])('keeps %s', (_, fields) => expect(logged(fields)).toEqual({ ...frame, ...fields }))

  test.each<[string, Record<string, unknown>]>([
    ['a body', { body: 'hello' }],
    ['a number in E.164', { reason: '+16175550123' }],
    ['a number without its country', { kind: '6175550123' }],
    ['a number inside a sentence', { error: 'cannot text 6175550123 now' }],
    ['a value longer than any name of ours', { reason: 'x'.repeat(61) }],
    ['an object', { error: { message: 'hello' } }],
    ['a list', { message: ['hello'] }],
    ['a field that every object has', { constructor: 'hello', __proto__: 'hello', toString: 'hello' }],
    ['nothing at all', { reason: undefined }],
  ])('leaves out %s', (_, fields) => expect(logged(fields)).toEqual(frame))
})

describe('what was thrown is named, never quoted', () => {
  test.each<[string, unknown, string]>([
    ['an error', new TypeError('+16175550123 is odd'), 'TypeError'],
    ['a text', '+16175550123', 'string'],
    ['nothing', undefined, 'undefined'],
  ])('%s', (_, thrown, name) => expect(errorName(thrown)).toBe(name))
})
