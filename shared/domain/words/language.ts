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

export const Words = z.strictObject({
  /** Whole texts. Order is precedence: a text found in two lists is read as the first. */
  exact: z.strictObject({
    'opt-out': z.array(Phrase),
    'doubtful-opt-out': z.array(Phrase),
    help: z.array(Phrase),
    start: z.array(Phrase),
    join: z.array(Phrase),
    yes: z.array(Phrase),
    menu: z.array(Phrase),
    treatment: z.array(Phrase),
    'harm-reduction': z.array(Phrase),
  }),
  /** Words around a command that change nothing: "please", "now", "thank you". */
  polite: z.array(Phrase),
  /** Number words, "one" first. */
  digits: z.array(Phrase),
  /** Sentences that ask us to stop (R3). */
  optOut: z.array(Rule),
  /** Sentences that may ask us to stop. */
  doubtful: z.array(Rule),
  /** Turn a clear opt-out into a doubtful one: "maybe", "at night". */
  hedges: z.array(Phrase),
  /** Say that texts are wanted; then no sentence is an opt-out. */
  goesOn: z.array(Rule),
  /** Words that allow plain wording for this session (R16). */
  plain: z.array(Phrase),
  /** Cues of danger (R7, R8). */
  overdose: z.array(Rule),
  selfHarm: z.array(Rule),
})
export type Words = z.infer<typeof Words>

export type Word = keyof Words['exact']
