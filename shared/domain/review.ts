/** Review: which wordings the advisory board has read, and what changed since (R35, S21). Kept in `shared/texts/review.yaml`. */
import * as z from 'zod'
import { type Language, languages, type TextKey, type Texts, textKeys } from './say.ts'

/** One reviewed wording, with its words: so that a change can be shown beside them, and cannot hide behind an old version. */
const Reviewed = z.strictObject({
  version: z.int().positive(),
  /** In which role somebody read it, never a name. */
  reviewer: z.string().min(2),
  date: z.iso.date('is a day like 2026-11-24'),
  text: z.string().min(1),
})
type Reviewed = z.infer<typeof Reviewed>

/** Language → key → what was reviewed last. */
export const Review = z.partialRecord(z.enum(languages), z.partialRecord(z.enum(textKeys), Reviewed))
export type Review = z.infer<typeof Review>

/** A wording that nobody has reviewed as it is now. `before` is what was. */
export type Unreviewed = { language: Language; key: TextKey; version: number; text: string; before?: Reviewed }

/** Everything a reviewer has to read of a wording: for the menu, its labels too. */
export function wordsOf(texts: Texts, language: Language, key: TextKey): string | undefined {
  const written = texts[language]
  if (written === undefined) return undefined
  if (key !== 'menu') return written[key].text
  return [written.menu.text, ...Object.values(written.menu.options).map(({ neutral, plain }) => `${neutral} | ${plain}`)].join('\n')
}

/** What must be read before it may be sent in production (R35). */
export const unreviewed = (texts: Texts, review: Review): Unreviewed[] =>
  languages.flatMap((language) =>
    textKeys.flatMap((key) => {
      const [text, before] = [wordsOf(texts, language, key), review[language]?.[key]]
      const version = texts[language]?.[key].version ?? 0
      if (text === undefined || (before?.text === text && before.version === version)) return []
      return [{ language, key, version, text, ...(before === undefined ? {} : { before }) }]
    }),
  )

/** A proof of consent names a version: two wordings under one would make it worthless (R27). */
export const unversioned = (texts: Texts, review: Review): Unreviewed[] =>
  unreviewed(texts, review).filter(({ text, version, before }) => before !== undefined && before.text !== text && before.version >= version)

/** The review file after somebody in this role has read everything, or one language. */
export function reviewedBy(
  texts: Texts,
  review: Review,
  { reviewer, date, only }: { reviewer: string; date: string; only?: readonly Language[] },
): Review {
  const after = structuredClone(review)
  for (const { language, key, version, text } of unreviewed(texts, review)) {
    if (only !== undefined && !only.includes(language)) continue
    after[language] = { ...after[language], [key]: { version, reviewer, date, text } }
  }
  return after
}
