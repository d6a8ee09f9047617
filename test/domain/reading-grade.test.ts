import { describe, expect, test } from 'vitest'
import { readingOf } from '../../shared/domain/reading-grade.ts'

/** The measures by hand: words, sentences and syllables counted on paper, put into the published formulas. */
describe('how hard a text is to read (R36)', () => {
  test.each([
    // 5 words, 1 sentence, 5 syllables: 0.39 × 5 + 11.8 × 1 − 15.59
    ['five short words', 'We read what you write.', 'en', -1.84, true],
    // 4 words, 2 sentences, 8 syllables (no-bo-dy 3, waits 1): 0.39 × 2 + 11.8 × 8/4 − 15.59
    ['two sentences of two words', 'Nobody waits. Nobody calls.', 'en', 8.79, false],
    // 5 words, 1 sentence, 6 + 6 + 5 + 1 + 5 syllables: 1.95 + 11.8 × 23/5 − 15.59
    ['words of an office', 'Rehabilitation eligibility determination needs documentation', 'en', 40.64, false],
    // 5 words, 1 sentence, 10 syllables (le-e is two): 206.84 − 60 × 10/5 − 1.02 × 5
    ['five Spanish words', 'Una persona lee su texto', 'es', 81.74, true],
    // 4 words, 1 sentence, 5 syllables (que 1, guí 1, dí-a 2, quién 1): 206.84 − 60 × 5/4 − 1.02 × 4
    ['a silent u, and two vowels that part', 'que guí día quién', 'es', 127.76, true],
    // 3 words, 1 sentence, 13 syllables (a-dmi-nis-tra-ti-va-men-te 8, im-po-si-ble 4, es 1): 206.84 − 60 × 13/3 − 3.06
    ['long Spanish words', 'Es administrativamente imposible', 'es', -56.22, false],
    ['a line is a sentence', 'Ride\nTalk', 'en', -3.4, true],
    ['numbers are no words', '911 988', 'en', 0, true],
    ['nothing is easy', '', 'es', 100, true],
  ] as const)('%s', (_, text, language, value, easy) => {
    const reading = readingOf(text, language)
    expect(reading?.value).toBeCloseTo(value, 1)
    expect(reading?.easy).toBe(easy)
  })

  test.each(['pt', 'ht'] as const)('is for people to judge in %s, for which no measure is agreed', (language) =>
    expect(readingOf('Rele nou', language)).toBeUndefined(),
  )
})
