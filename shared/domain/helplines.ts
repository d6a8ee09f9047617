/** Helplines: the numbers our texts name, and whether somebody looked at them lately (R44). Written in `shared/texts/helplines.yaml`. */
import * as z from 'zod'

const Helpline = z.strictObject({
  /** As it is printed in a text. */
  number: z.string().regex(/^\d[\d-]{1,13}\d$/, 'is a number as it is printed, in quotes: "988" or 800-972-0590'),
  /** What answers there, for those who review texts. */
  is: z.string().min(1),
  languages: z.array(z.string().min(2)).min(1),
  /** Where it was read. */
  source: z.string().min(1),
  /** The day on which somebody last dialled it; absent when nobody did. */
  verified: z.iso.date('is a day like 2026-11-24').optional(),
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
 * The helplines that nobody dialled in the last 180 days, as sentences: one for each that went stale, one for all that never were (R44).
 *
 * @param today like `2026-11-24`
 */
export function staleHelplines(helplines: Helplines, today: string): string[] {
  const lines = Object.entries(helplines)
  const never = lines.filter(([, { verified }]) => verified === undefined).map(([name, { number }]) => `${name} (${number})`)
  const stale = lines.flatMap(([name, { number, verified = today }]) => {
    const days = Math.floor((Date.parse(today) - Date.parse(verified)) / dayMs)
    return days > freshDays ? [`${name} (${number}) was last dialled ${days} days ago: dial it and write the day down`] : []
  })
  return [...stale, ...(never.length > 0 ? [`nobody has dialled ${never.join(', ')}: dial them and write the day down`] : [])]
}
