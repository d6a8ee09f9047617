/** Budget: how often one phone is answered by itself, so that nobody runs up a bill or is flooded with the same text (T11). */
import * as z from 'zod'
import { At, plus } from './time.ts'

/** The same automatic text is not said again to one phone within this time. */
const sameAgainAfter = { minutes: 10 } as const
/** Automatic texts to one phone in a day, of the kinds that are counted. */
const perDay = 5

/** Automatic texts lately said to one phone: those that are counted. */
export const Said = z.array(z.object({ text: z.string(), at: At }))
export type Said = z.infer<typeof Said>

/** Whether this phone had the same automatic text a moment ago. */
export const saidJustNow = (said: Said, text: string, now: At): boolean =>
  said.some((each) => each.text === text && plus(each.at, sameAgainAfter) > now)

/** Whether this phone had all the automatic texts that it gets in a day. */
export const saidEnough = (said: Said, now: At): boolean => lately(said, now).length >= perDay

/** What was said, with this too, and without what is a day old. */
export const andSaid = (said: Said, text: string, now: At): Said => [...lately(said, now), { text, at: now }]

const lately = (said: Said, now: At): Said => said.filter(({ at }) => plus(at, { days: 1 }) > now)
