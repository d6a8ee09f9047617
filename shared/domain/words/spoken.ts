/** The languages in which texts are read. All of them, for everybody: in danger people write their first language. */
import { keywords as en } from './en/keywords.ts'
import { senses as enSenses } from './en/senses.ts'
import { keywords as es } from './es/keywords.ts'
import { senses as esSenses } from './es/senses.ts'
import { keywords as ht } from './ht/keywords.ts'
import { senses as htSenses } from './ht/senses.ts'
import type { Keywords } from './language.ts'
import { keywords as pt } from './pt/keywords.ts'
import { senses as ptSenses } from './pt/senses.ts'
import { namesIn, type Senses, type Subject, type Subjects, united, wordsOf } from './senses.ts'

export const keywords = { en, es, pt, ht } as const satisfies Record<string, Keywords>
export type Spoken = keyof typeof keywords
/** What each language has words for, by subject. */
export const subjectsOf: Record<Spoken, Subjects> = { en: enSenses, es: esSenses, pt: ptSenses, ht: htSenses }
const names = namesIn(Object.values(subjectsOf))
const own = new Map(Object.entries(names).map(([subject, senses]) => [subject, new Set(senses)]))

/** The same as one list a language. */
export const senses: Record<Spoken, Senses> = Object.fromEntries(
  Object.entries(subjectsOf).map(([language, of]) => [language, united(of, names)]),
) as Record<Spoken, Senses>

/** Whether a subject has words of its own for a sense, in any language. */
export const hasOwn = (subject: Subject, sense: string): boolean => own.get(subject)?.has(sense) ?? false

let vocabulary: ReadonlySet<string> | undefined

/** Whether any language has this word. */
export function isWord(word: string): boolean {
  vocabulary ??= new Set([...Object.values(senses).flatMap(wordsOf), ...Object.values(keywords).flatMap(phrasesOf).flatMap(lettersOf)])
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
