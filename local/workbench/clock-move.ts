/** How far the clock is asked to move: an ISO 8601 duration from now, or an instant. */
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

export const ClockMove = z.union([z.strictObject({ advance: z.string() }), z.strictObject({ set: z.string() })], {
  error: 'give either {"advance": an ISO 8601 duration} or {"set": an ISO 8601 instant}',
})
export type ClockMove = z.infer<typeof ClockMove>

/**
 * The moment to move to, ms, or why there is none. Days, months and years are calendar days, months and years in UTC.
 *
 * @example clockTarget({ advance: 'P1M' }, Date.parse('2026-01-31T10:00:00Z')) // 2026-02-28T10:00:00Z
 */
export function clockTarget(move: ClockMove, now: number): number | { error: string } {
  const target = 'set' in move ? instant(move.set) : after(move.advance, now)
  if (target === undefined)
    return { error: 'set' in move ? '"set" is not an instant like 2027-03-14T09:00:00Z' : '"advance" is not a duration like PT1H' }
  return target < now ? { error: 'time only moves forward' } : target
}

const instant = (text: string): number | undefined => unlessOutOfRange(() => Temporal.Instant.from(text).epochMilliseconds)

const after = (duration: string, now: number): number | undefined =>
  unlessOutOfRange(() => {
    const start = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC')
    return start.add(Temporal.Duration.from(duration)).epochMilliseconds
  })

/** Temporal throws a RangeError for text it cannot read and for times past the end of time. */
function unlessOutOfRange<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
