/** Helplines: the numbers our texts name (`shared/texts/helplines.yaml`), and whether the programme dialled them lately (its file) (R44). */
import * as z from 'zod'

const Helpline = z.strictObject({
  /** As it is printed in a text. */
  number: z.string().regex(/^\d[\d-]{1,13}\d$/, 'is a number as it is printed, in quotes: "988" or 800-972-0590'),
  /** What answers there, for those who review texts. */
  is: z.string().min(1),
  languages: z.array(z.string().min(2)).min(1),
  /** Where it was read. */
  source: z.string().min(1),
})

/** Name in a text → number: `{lifeline}` is 988. */
export const Helplines = z.record(z.string().regex(/^[a-z]+$/, 'a name is small letters only'), Helpline)
export type Helplines = z.infer<typeof Helplines>

/**
 * A text with the numbers in the places that name them; every other place is left as it is.
 *
 * @example withHelplines('Call {lifeline}. {when}', helplines) // 'Call 988. {when}'
 */
export const withHelplines = (text: string, helplines: Helplines): string =>
  text.replace(/\{([a-z]+)\}/g, (place, name: string) => (Object.hasOwn(helplines, name) ? (helplines[name]?.number ?? place) : place))

/** Numbers get lost, services close: what nobody looked at for so long is not to be relied on (R44). */
const freshDays = 180
const dayMs = 24 * 60 * 60 * 1000

/** A number the programme called: `checked` is the day somebody last did. */
type Dialled = { name: string; number: string; checked: string }

/**
 * What is not to be relied on of the numbers that the programme called (R44).
 *
 * @param today like `2026-11-24`
 */
export function staleHelplines(dialled: readonly Dialled[], today: string): string[] {
  return dialled.flatMap(({ name, number, checked }) => {
    const days = Math.floor((Date.parse(today) - Date.parse(checked)) / dayMs)
    return days > freshDays ? [`${name} (${number}) was last called ${days} days ago, on ${checked}`] : []
  })
}

/** The numbers that stand in texts and that the programme has not said it called, like `safespot (800-972-0590)` (R44). */
export const undialled = (helplines: Helplines, dialled: readonly Dialled[]): string[] =>
  Object.entries(helplines)
    .filter(([, { number }]) => !dialled.some((each) => each.number === number))
    .map(([name, { number }]) => `${name} (${number})`)
