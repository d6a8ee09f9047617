/** The keywords of a language, as data: whole texts that mean something by themselves. What sentences mean is said by `senses.ts` and `pattern.ts`. */
import * as z from 'zod'

/**
 * A phrase in normalised text (lower case, no accents, apostrophes or punctuation): letters, digits and single spaces, with
 * `(a|b)`, `?`, `(?!…)`, `_` for any one word, and counted repeats `{0,3}`. Unbounded repeats are refused, so that reading stays linear.
 */
export const Phrase = z.string().regex(/^[\p{L}\p{N} ()|?:!{},$^_]+$/u)

const phrases = z.array(Phrase)

/** The languages in which texts are read. All of them, for everybody: in danger people write their first language. */
export const spoken = ['en', 'es', 'pt', 'ht'] as const
export type Spoken = (typeof spoken)[number]

/** What can be asked of us, other than to stop. Each has its exact words and its sentences. */
export const asks = [
  'wrong-number',
  'death',
  'under-18',
  'help',
  'start',
  'join',
  'yes',
  'menu',
  'treatment',
  'harm-reduction',
  'who',
  'data',
  'forget',
  'pause',
  'less',
  'more',
  'hours',
  'lang',
  'name',
  'no-police',
  'call-me',
  'person',
] as const
export type Ask = (typeof asks)[number]

/** Kinds of danger, the most urgent first. */
export const dangers = ['overdose', 'self-harm', 'violence', 'withdrawal', 'alone'] as const
export type DangerKind = (typeof dangers)[number]

/** What is a matter of degree. */
export const likenesses = ['opt-out', ...dangers] as const
export type Likeness = (typeof likenesses)[number]

export const Keywords = z.strictObject({
  /** Whole texts. Order is precedence: a text found in two lists is read as the first. */
  exact: z.strictObject({
    'opt-out': phrases,
    'doubtful-opt-out': phrases,
    ...(Object.fromEntries(asks.map((ask) => [ask, phrases])) as Record<Ask, typeof phrases>),
  }),
  /** Long opt-out words that are still heard with one slip of the thumb: a letter too many, too few, another one, or two swapped. */
  slips: phrases,
  /** Words around a command that change nothing: "please", "now", "thank you". */
  polite: phrases,
  /** Number words, "one" first. */
  digits: phrases,
  /** Words that allow plain wording for this session (R16). */
  plain: phrases,
})
export type Keywords = z.infer<typeof Keywords>

export type Word = keyof Keywords['exact']
