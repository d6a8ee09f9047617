/** The languages in which texts are read. All of them, for everybody: in danger people write their first language. */
import { en } from './en.ts'
import { es } from './es.ts'
import { ht } from './ht.ts'
import type { Rule, Words } from './language.ts'
import { pt } from './pt.ts'

const languages = { en, es, pt, ht } as const satisfies Record<string, Words>
export type Spoken = keyof typeof languages

export const spoken: readonly Words[] = Object.values(languages)

let speakers: ReadonlyMap<string, Spoken> | undefined

/** The language that a phrase of ours is in; of a phrase that several have, the first. */
export function languageOf(phrase: string): Spoken | undefined {
  speakers ??= new Map(
    Object.entries(languages)
      .toReversed()
      .flatMap(([language, words]) => allOf(words).map((each) => [each, language as Spoken] as const)),
  )
  return speakers.get(phrase)
}

let vocabulary: ReadonlySet<string> | undefined

/** Whether any phrase of ours has this word. */
export function isWord(word: string): boolean {
  vocabulary ??= new Set(spoken.flatMap(allOf).flatMap((phrase) => phrase.match(/[\p{L}\p{N}]+/gu) ?? []))
  return vocabulary.has(word)
}

/** Every phrase of a language. */
function allOf({ exact, asked, danger, optOut, doubtful, goesOn, hedges, polite, plain, digits }: Words): string[] {
  const rules: Rule[] = [
    ...Object.values(asked).flat(),
    ...Object.values(danger).flatMap(({ sure, possible }) => [...sure, ...possible]),
    ...optOut,
    ...doubtful,
    ...goesOn,
  ]
  return [...Object.values(exact).flat(), ...rules.map(({ says }) => says), ...hedges, ...polite, ...plain, ...digits]
}
