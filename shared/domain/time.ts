/** Time: the one shape in which an instant crosses our functions, and the little arithmetic it needs. */
import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

/**
 * An instant, UTC, always with milliseconds: `2026-11-24T14:00:00.000Z`. One fixed width, so that two of them compare as
 * strings, in our code and in a DynamoDB key alike.
 */
export const At = z.iso.datetime({ precision: 3 })
export type At = string

/** Exact lengths: a day here is 24 hours. Local calendar days belong to a time zone, and to `check-in.ts`. */
export type Span = { days?: number; hours?: number; minutes?: number; seconds?: number }

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/**
 * The instant a span later; earlier when the span is negative.
 *
 * @example plus('2026-11-24T14:00:00.000Z', { hours: 72 }) // '2026-11-27T14:00:00.000Z'
 */
export function plus(at: At, { days = 0, hours = 0, minutes = 0, seconds = 0 }: Span): At {
  const length = days * dayMs + hours * hourMs + minutes * minuteMs + seconds * secondMs
  return new Date(Date.parse(at) + length).toISOString()
}

/** The later of two instants. */
export const later = (a: At, b: At): At => (a > b ? a : b)

/** The earlier of two instants. */
export const earlier = (a: At, b: At): At => (a < b ? a : b)

/** An instant of the calendar library in our shape; finer digits than milliseconds are cut off. */
export const toAt = (instant: Temporal.Instant): At => instant.toString({ fractionalSecondDigits: 3 })
