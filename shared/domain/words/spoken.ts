/** What every language has words for, as one. */
import { keywords as en } from './en/keywords.ts'
import { keywords as es } from './es/keywords.ts'
import { keywords as ht } from './ht/keywords.ts'
import { type Keywords, type Spoken, spoken } from './language.ts'
import { lexiconOf } from './lexicons.ts'
import { keywords as pt } from './pt/keywords.ts'
import { namesOf, ownOf, type Subject, wordsOf } from './senses.ts'

export const keywords: Record<Spoken, Keywords> = { en, es, pt, ht }

let names: ReadonlySet<string> | undefined

/** Whether a subject has words of its own for a sense, in any language. */
export function hasOwn(subject: Subject, sense: string): boolean {
  // What one language has words of its own for is heard so in all.
  names ??= new Set(namesOf(lexiconOf('en')))
  return names.has(ownOf(subject, sense))
}

let vocabulary: ReadonlySet<string> | undefined

/** Whether any language has this word. */
export function isWord(word: string): boolean {
  vocabulary ??= new Set([
    ...spoken.flatMap((language) => wordsOf(lexiconOf(language))),
    ...Object.values(keywords).flatMap(phrasesOf).flatMap(lettersOf),
  ])
  return vocabulary.has(word)
}

const lettersOf = (phrase: string): string[] => phrase.match(/[\p{L}\p{N}]+/gu) ?? []
const phrasesOf = ({ exact, slips, polite, plain, digits }: Keywords): string[] => [
  ...Object.values(exact).flat(),
  ...slips,
  ...polite,
  ...plain,
  ...digits,
]
