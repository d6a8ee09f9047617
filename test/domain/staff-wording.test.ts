/** What staff are told while they type (R16, R17): a warning in words, and nothing where nothing is. */
import { describe, expect, test } from 'vitest'
import { adviceOn } from '../../shared/domain/staff-wording.ts'
import { now } from '../support/domain.ts'

const advice = (text: string, contact: Parameters<typeof adviceOn>[1] = { language: 'en' }) => adviceOn(text, contact, 'example.org/trust')

describe('a reply is worth a second look', () => {
  test.each<[string, string, RegExp]>([
    ['with a word that tells', 'I can bring narcan on Friday.', /^"narcan" tells whoever looks on/],
    ['with a word that stamps', 'The other addicts are nice.', /^"addicts" tells/],
    ['with an address', 'Look at www.bluebeds.com', /^"www\.bluebeds\.com" is an address/],
    ['that asks for an answer which ends the texts', 'Reply STOP if Friday is bad.', /^"STOP" as an answer would end the texts/],
    ['that asks for a YES', 'Reply YES if Friday is good.', /^"YES" as an answer would be taken for joining/],
    [
      'that is hard to read',
      'Unfortunately eligibility determination requires comprehensive additional documentation before transportation.',
      /^It is hard to read/,
    ],
  ])('%s', (_, text, says) => expect(advice(text)[0]).toMatch(says))

  test.each([
    ['a plain answer', 'Yes, we can drive you on Friday. Where shall we meet?'],
    ['the page of the programme', 'You can read how we work at example.org/trust today.'],
    ['nothing yet', ''],
    ['one long word on its own', 'Unfortunately'],
  ])('and %s is not', (_, text) => expect(advice(text)).toEqual([]))
})

test('a plain word is fine once the person used one; a stamping one never is (R16)', () => {
  const plain = { language: 'en', plainSince: now }
  expect(advice('I can bring narcan on Friday.', plain)).toEqual([])
  expect(advice('The other addicts are nice.', plain)).toEqual(['"addicts" stamps a person: say "a person who uses drugs".'])
})

test('read in their language and in English, each thing said once; how hard it is only in English', () => {
  expect(advice('La policía no sabe nada del overdose.', { language: 'es' })).toEqual(
    [expect.stringMatching(/^"policia" tells/), expect.stringMatching(/^"overdose" tells/)].toReversed(),
  )
  expect(
    advice('Unfortunately eligibility determination requires comprehensive additional documentation today.', { language: 'es' }),
  ).toEqual([])
  expect(advice('We can drive you.', { language: 'tlh' })).toEqual([])
})
