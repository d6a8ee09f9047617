/**
 * The lexicon of each language. A bundle carries what this file works out instead of the file, and none of the words below it
 * (`infra/packing.ts`): a cold start would spend longer on them than on its first text.
 */
import { senses as en } from './en/senses.ts'
import { senses as es } from './es/senses.ts'
import { senses as ht } from './ht/senses.ts'
import type { Spoken } from './language.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { senses as pt } from './pt/senses.ts'
import { namesIn, type Subjects, united } from './senses.ts'

/** What each language has words for, by subject. */
const subjectsOf: Record<Spoken, Subjects> = { en, es, pt, ht }

const found: Partial<Record<Spoken, Lexicon>> = {}

/** The words of a language and the senses that they carry. */
export function lexiconOf(language: Spoken): Lexicon {
  found[language] ??= lexicon(united(subjectsOf[language], namesIn(Object.values(subjectsOf))))
  return found[language]
}
