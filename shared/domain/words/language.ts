/** Words of a language, as data: what is an opt-out, a command or a cry for help. Another language is another such file. */
import * as z from 'zod'

/**
 * A phrase in normalised text (lower case, no accents, apostrophes or punctuation): letters, digits and single spaces, with
 * `(a|b)`, `?`, `(?!…)`, `_` for any one word, and counted repeats `{0,3}`. Unbounded repeats are refused, so that reading stays linear.
 */
export const Phrase = z.string().regex(/^[\p{L}\p{N} ()|?:!{},$^_]+$/u)

/** What a text must say, and what makes the same words mean something else. */
export const Rule = z.object({ says: Phrase, unless: z.array(Phrase).optional() })
export type Rule = z.infer<typeof Rule>

const phrases = z.array(Phrase)
const rules = z.array(Rule)

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

const danger = z.strictObject({ sure: rules, possible: rules })

export const Words = z.strictObject({
  /** Whole texts. Order is precedence: a text found in two lists is read as the first. */
  exact: z.strictObject({
    'opt-out': phrases,
    'doubtful-opt-out': phrases,
    ...(Object.fromEntries(asks.map((ask) => [ask, phrases])) as Record<Ask, typeof phrases>),
  }),
  /** Long opt-out words that are still heard with one slip of the thumb: a letter too many, too few, another one, or two swapped. */
  slips: phrases,
  /** Sentences that ask for something. */
  asked: z.strictObject(Object.fromEntries(asks.map((ask) => [ask, rules])) as Record<Ask, typeof rules>),
  /** Words around a command that change nothing: "please", "now", "thank you". */
  polite: phrases,
  /** Number words, "one" first. */
  digits: phrases,
  /** Sentences that ask us to stop (R3). */
  optOut: rules,
  /** Sentences that may ask us to stop. */
  doubtful: rules,
  /** Turn a clear opt-out into a doubtful one: "maybe", "at night". */
  hedges: phrases,
  /** Say that texts are wanted; then no sentence is an opt-out. */
  goesOn: rules,
  /** Words that allow plain wording for this session (R16). */
  plain: phrases,
  /** Cues of danger (R7, R8). `sure` is answered and paged; `possible` is raised in the inbox. */
  danger: z.strictObject(Object.fromEntries(dangers.map((kind) => [kind, danger])) as Record<DangerKind, typeof danger>),
})
export type Words = z.infer<typeof Words>

export type Word = keyof Words['exact']
