/** The advisory board's review of every text (R35, S21). */
import { describe, expect, test } from 'vitest'
import { Review, reviewedBy, unreviewed, unversioned } from '../../shared/domain/review.ts'
import { languages, textKeys } from '../../shared/domain/say.ts'
import { texts } from '../support/world.ts'

const board = { reviewer: 'community advisory board', date: '2026-12-01' }
const everything = reviewedBy(texts, {}, board)

function changed({ version }: { version: number }) {
  const after = structuredClone(texts)
  after.en.ok = { ...after.en.ok, text: 'Glad to hear it. Automatic reply, not 911.', version }
  return after
}

describe('a text waits for its review', () => {
  test('when nobody has read it: every text of every language, at first', () =>
    expect(unreviewed(texts, {})).toHaveLength(languages.length * textKeys.length))
  test('no longer, once it was read', () => expect(unreviewed(texts, everything)).toEqual([]))
  test('again, when its words change, with what was read before', () =>
    expect(unreviewed(changed({ version: 2 }), everything)).toEqual([
      {
        language: 'en',
        key: 'ok',
        version: 2,
        text: 'Glad to hear it. Automatic reply, not 911.',
        before: { version: 1, ...board, text: texts.en.ok.text },
      },
    ]))
  test('also when only a label of the menu changes', () => {
    const after = structuredClone(texts)
    after.en.menu.options.ride.neutral = 'Rides'
    expect(unreviewed(after, everything).map(({ language, key }) => `${language} ${key}`)).toEqual(['en menu'])
  })
  test('also when only its version changes', () => {
    const after = structuredClone(texts)
    after.en.ok.version = 2
    expect(unreviewed(after, everything)).toHaveLength(1)
  })
  test('not in a language that the line does not have', () => {
    const { es: _, ...rest } = texts
    expect(unreviewed(rest, {}).some(({ language }) => language === 'es')).toBe(false)
  })
})

describe('words that change keep no old version: a proof of consent names it (R27)', () => {
  test('the same version is refused', () => expect(unversioned(changed({ version: 1 }), everything)).toHaveLength(1))
  test('a newer one is not', () => expect(unversioned(changed({ version: 2 }), everything)).toEqual([]))
  test('nor what was never reviewed', () => expect(unversioned(texts, {})).toEqual([]))
})

describe('a review is written down', () => {
  test('for one language only, if only that was read', () => {
    const only = reviewedBy(texts, {}, { ...board, only: ['ht'] })
    expect(Object.keys(only)).toEqual(['ht'])
    expect(Object.keys(only.ht ?? {})).toHaveLength(textKeys.length)
  })
  test('and what was reviewed before keeps its day', () => {
    const later = reviewedBy(changed({ version: 2 }), everything, { reviewer: 'clinician', date: '2027-01-05' })
    expect([later.en?.ok?.date, later.en?.person?.date]).toEqual(['2027-01-05', '2026-12-01'])
    expect(everything.en?.ok?.date, 'the old one is not changed').toBe('2026-12-01')
  })
  test.each([
    ['another language', { fr: {} }],
    ['another key', { en: { bonjour: { version: 1, ...board, text: 'x' } } }],
    ['no role', { en: { ok: { version: 1, date: '2026-12-01', text: 'x' } } }],
    ['a day in words', { en: { ok: { version: 1, ...board, date: 'today', text: 'x' } } }],
  ])('not with %s', (_, value) => expect(Review.safeParse(value).success).toBe(false))
})
