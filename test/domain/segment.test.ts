import { describe, expect, test } from 'vitest'
import { encodingOf, segmentCount } from '../../shared/domain/segment.ts'

describe('a text takes', () => {
  test.each([
    ['one segment of 160 plain characters', 'a'.repeat(160), 'GSM-7', 1],
    ['two from 161', 'a'.repeat(161), 'GSM-7', 2],
    ['three from 307', 'a'.repeat(307), 'GSM-7', 3],
    ['one of 70 with a curly quote', `${'a'.repeat(69)}’`, 'UCS-2', 1],
    ['two of 71 with a curly quote', `${'a'.repeat(70)}’`, 'UCS-2', 2],
    ['é, ñ and ò without changing the alphabet', 'é ñ ò'.repeat(32), 'GSM-7', 1],
    ['í and ã only in the long alphabet', 'í', 'UCS-2', 1],
    ['two places for a euro sign', `${'a'.repeat(159)}€`, 'GSM-7', 2],
    ['one when empty', '', 'GSM-7', 1],
  ])('%s', (_, text, encoding, segments) => {
    expect(encodingOf(text)).toBe(encoding)
    expect(segmentCount(text)).toBe(segments)
  })

  test('something countable even with half of an emoji', () => expect(segmentCount('\ud83d hello')).toBe(1))
})
