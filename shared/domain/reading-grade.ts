/** Reading level: how many years of school a text asks for (R36, rules §6). Small functions of our own: docs/adr/0014. */
import type { Language } from './say.ts'

/** A text as its measure sees it: numbers and marks left out, a line counts as a sentence. */
function counted(text: string, syllablesOf: (word: string) => number): { words: number; sentences: number; syllables: number } {
  const sentences = text.split(/[.!?¿¡:\n]+/).filter((sentence) => /\p{L}/u.test(sentence)).length
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? []
  return { words: words.length, sentences, syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0) }
}

const englishSyllables = (word: string): number => Math.max(1, word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1)

/** The u of que, qui, gue and gui is silent; two open vowels, or a stressed í or ú beside one, are two syllables. */
const spanishSyllables = (word: string): number =>
  Math.max(
    1,
    word
      .replace(/([qg])u(?=[eéií])/g, '$1')
      .replace(/y$/, 'i')
      .match(/[iuü]*[aeoáéó][iuü]*|[íú]|[iuü]+/g)?.length ?? 1,
  )

/** Flesch-Kincaid grade: years of school in the United States. */
function fleschKincaid(text: string): number {
  const { words, sentences, syllables } = counted(text, englishSyllables)
  return words === 0 ? 0 : (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59
}

/** Fernández-Huerta: 100 is very easy, 70 to 80 is the sixth year of school, 30 is for university. */
function fernandezHuerta(text: string): number {
  const { words, sentences, syllables } = counted(text, spanishSyllables)
  return words === 0 ? 100 : 206.84 - (60 * syllables) / words - (1.02 * words) / sentences
}

/** What a measure says of a text, in its own scale. */
export type Reading = { measure: string; value: number; easy: boolean }

/** The sixth year of school (R36). */
const highestGrade = 6
const lowestScore = 70

/**
 * How hard a text is to read; undefined in a language for which no measure is agreed, where people judge it (rules §6).
 *
 * @example readingOf('You can text us any time.', 'en')?.easy // true
 */
export function readingOf(text: string, language: Language): Reading | undefined {
  switch (language) {
    case 'en': {
      const value = fleschKincaid(text)
      return { measure: 'Flesch-Kincaid', value, easy: value <= highestGrade }
    }
    case 'es': {
      const value = fernandezHuerta(text)
      return { measure: 'Fernández-Huerta', value, easy: value >= lowestScore }
    }
    case 'pt':
    case 'ht':
      return undefined
    default:
      return language satisfies never
  }
}
