/** What every language has words for, as one. */
import { type Keywords, spoken } from './language.ts'
import { namesOf, wordsOf } from './lexicon.ts'
import { lexiconOf } from './lexicons.ts'
import { ownOf, type Subject } from './senses.ts'
import { yardstick } from './yardstick.ts'

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
    ...Object.values(yardstick().keywords).flatMap(phrasesOf).flatMap(lettersOf),
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
