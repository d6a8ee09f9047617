/** Helplines: the numbers our texts name, and whether somebody looked at them lately (R44). Written in `shared/texts/helplines.yaml`. */
import * as z from 'zod'

const Helpline = z.strictObject({
  /** As it is printed in a text. */
  number: z.string().regex(/^\d[\d-]{1,13}\d$/, 'is a number as it is printed, in quotes: "988" or 800-972-0590'),
  /** What answers there, for those who review texts. */
  is: z.string().min(1),
  languages: z.array(z.string().min(2)).min(1),
  /** The day on which somebody last dialled it, or read it at its owner. */
  verified: z.iso.date('is a day like 2026-11-24'),
  by: z.string().min(1),
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

/**
 * The helplines that nobody verified in the last 180 days, each as a sentence (R44).
 *
 * @param today like `2026-11-24`
 */
export const staleHelplines = (helplines: Helplines, today: string): string[] =>
  Object.entries(helplines).flatMap(([name, { number, verified }]) => {
    const days = Math.floor((Date.parse(today) - Date.parse(verified)) / dayMs)
    return days > freshDays ? [`${name} (${number}) was last verified ${days} days ago: dial it and write the date down`] : []
  })
