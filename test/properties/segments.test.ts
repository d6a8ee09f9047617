/** What a text is billed for, as the carrier documents it: 160 then 153 septets, or 70 then 67 UTF-16 units (F29). */
import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, test } from 'vitest'
import { type Encoding, encodingOf, segmentCount } from '../../shared/domain/segment.ts'

const emoji = '\u{1F64F}'
const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'

describe('by the carrier’s published limits', () => {
  test.each<[string, string, Encoding, number]>([
    ['nothing', '', 'GSM-7', 1],
    ['160 plain characters', 'a'.repeat(160), 'GSM-7', 1],
    ['161 plain characters', 'a'.repeat(161), 'GSM-7', 2],
    ['two full parts of 153', 'a'.repeat(306), 'GSM-7', 2],
    ['one more than two full parts', 'a'.repeat(307), 'GSM-7', 3],
    ['ten full parts', 'a'.repeat(1530), 'GSM-7', 10],
    ['80 euro signs, two septets each', '€'.repeat(80), 'GSM-7', 1],
    ['81 euro signs', '€'.repeat(81), 'GSM-7', 2],
    ['a euro sign that would be cut at the 153rd septet moves whole', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 3],
    ['every character of the extension table', '^{}\\[~]|€'.repeat(8), 'GSM-7', 1],
    ['line breaks, one septet each', '\n'.repeat(160), 'GSM-7', 1],
    ['the alphabet’s own accents', 'èéùìòÇØøÅåÆæßÉÄÖÑÜ§äöñüà'.repeat(6), 'GSM-7', 1],
    ['the alphabet’s Greek capitals', 'ΔΦΓΛΩΠΨΣΘΞ'.repeat(16), 'GSM-7', 1],
    ['70 with a curly apostrophe', `${'a'.repeat(69)}’`, 'UCS-2', 1],
    ['71 with a curly apostrophe', `${'a'.repeat(70)}’`, 'UCS-2', 2],
    ['two full parts of 67 with curly quotes', `“${'a'.repeat(132)}”`, 'UCS-2', 2],
    ['one more than that', `“${'a'.repeat(133)}”`, 'UCS-2', 3],
    ['a back-tick, which is not in the alphabet', '`', 'UCS-2', 1],
    ['a small c with cedilla, which is not, though the capital is', 'ç', 'UCS-2', 1],
    ['35 emoji, two units each', emoji.repeat(35), 'UCS-2', 1],
    ['36 emoji', emoji.repeat(36), 'UCS-2', 2],
    ['66 emoji: 33 to a part, since none is cut in two', emoji.repeat(66), 'UCS-2', 2],
    ['67 emoji: 134 units, but a part holds 33 whole ones', emoji.repeat(67), 'UCS-2', 3],
    ['a family of eight units, eight times', family.repeat(8), 'UCS-2', 1],
    ['a family of eight units, nine times', family.repeat(9), 'UCS-2', 2],
  ])('%s', (_, text, encoding, parts) => expect([encodingOf(text), segmentCount(text)]).toEqual([encoding, parts]))
})

/** GSM 03.38, typed from the standard's table; a character of the second costs an escape. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extended = '\f^{}\\[~]|€'

/** Fills parts one character at a time; no character lies in two. */
function partsOf(costs: readonly number[], alone: number, joined: number): number {
  if (costs.reduce((sum, each) => sum + each, 0) <= alone) return 1
  let [parts, used] = [1, 0]
  for (const cost of costs) {
    if (used + cost > joined) [parts, used] = [parts + 1, 0]
    used += cost
  }
  return parts
}

const charsOf = (from: string) => fc.constantFrom(...from)
const long = { maxLength: 500 }

/** Any code points, and any code units: halves of emoji too. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
)

describe('for any text', () => {
  test('of the short alphabet the parts are those of 160 or 153 septets, an extended character costing two and never cut', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: charsOf(basic) }, charsOf(extended)), long), (chars) => {
        const costs = chars.map((char) => (extended.includes(char) ? 2 : 1))
        const text = chars.join('')
        expect([encodingOf(text), segmentCount(text)]).toEqual(['GSM-7', partsOf(costs, 160, 153)])
      }),
    ))

  /** Letters, signs and pictures that stand alone: none of them joins its neighbour to one character. */
  const single = fc.constantFrom(...'ĄĆĘŁńśźжщяшдабвכלמשاबक中文字日本“”‘’…–—•✓', emoji, '\u{1F499}', '\u{10348}')
  test('with one character outside it they are those of 70 or 67 units, a pair of surrogates costing two and never cut', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(charsOf(basic.replace('\r', '')), single), long), single, (chars, outside) => {
        const all = [...chars, outside]
        const text = all.join('')
        expect([encodingOf(text), segmentCount(text)]).toEqual([
          'UCS-2',
          partsOf(
            all.map(({ length }) => length),
            70,
            67,
          ),
        ])
      }),
    ))

  test('at all, whole or broken Unicode, the count is that of the carrier’s own calculator, and never falls when a text grows by a letter', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const calculated = new SegmentedMessage(text)
        expect(segmentCount(text)).toBe(calculated.segmentsCount)
        expect(encodingOf(text)).toBe(calculated.encodingName)
        expect(segmentCount(`${text}a`)).toBeGreaterThanOrEqual(segmentCount(text))
      }),
    ))
})
