/** Phrases: compiles the phrases of a language and finds them in normalised text. */
import type { Rule } from './language.ts'

export type Finder = (normalised: string) => boolean

/** One letter, alone or drawn out: "nooot". Two of a letter stay two, so "odd" is not "od". */
const drawnOut = (run: string): string => (run.length === 1 ? `${run}(?:${run}{2,})?` : `${run[0]}{${run.length},}`)

/** `_` in a phrase. */
const anyWord = '[^ ]+'

/** A run of one letter that no quantifier follows; group syntax such as `(?:` has no letters. */
const runs = /(\p{L})\1*(?![?*+{])/gu

/** Three of a letter are no spelling: somebody drew it out. Nearly no text does; for all others the phrases are searched as they stand, at a tenth of the cost. */
const isDrawnOut = (normalised: string): boolean => /(\p{L})\1\1/u.test(normalised)

const search = (...phrases: string[]): RegExp =>
  new RegExp(`(?: |^)(?:${phrases.map((phrase) => `(?:${phrase.replaceAll('_', anyWord)})`).join('|')})(?= |$)`, 'u')

/**
 * Finds a phrase as whole words anywhere in a normalised text; letters may be drawn out. `^` and `$` are its ends.
 * Every repeat is counted or of one letter between different ones, so the search is linear.
 */
export function finder(phrase: string): Finder {
  // Compiled when first asked: nearly all are only asked when another has found something, and a cold start waits for none.
  let [plain, drawn]: [RegExp?, RegExp?] = []
  return (normalised) => {
    if (isDrawnOut(normalised)) {
      drawn ??= search(phrase.replace(runs, drawnOut))
      return drawn.test(normalised)
    }
    plain ??= search(phrase)
    return plain.test(normalised)
  }
}

/** Finds a rule: what it says, and none of what makes it mean something else. */
export function ruleFinder({ says, unless = [] }: Rule): Finder {
  const found = finder(says)
  const spared = unless.map(finder)
  return (normalised) => found(normalised) && !spared.some((spare) => spare(normalised))
}

/** Finds the first of a list; what it answers is a phrase of ours, never a word of the person's (R25). */
export function firstOf(rules: readonly (Rule | string)[]): (normalised: string) => string | undefined {
  const finders = rules.map((rule) =>
    typeof rule === 'string' ? { says: rule, found: finder(rule) } : { says: rule.says, found: ruleFinder(rule) },
  )
  // Nearly every text has none of them, and one search for all tells so. Drawn-out letters in all of them at once would take a second to compile.
  let any: RegExp | undefined
  return (normalised) => {
    any ??= search(...finders.map(({ says }) => says))
    if (!isDrawnOut(normalised) && !any.test(normalised)) return undefined
    return finders.find(({ found }) => found(normalised))?.says
  }
}
