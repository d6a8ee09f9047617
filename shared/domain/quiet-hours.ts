/** Quiet hours: when we do not start a message. Answers to a text are never quiet (R23). */
import { Temporal } from 'temporal-polyfill'
import { type At, earlier, later, toAt } from './time.ts'

/** Local hours in which a message may be started, in minutes since midnight; `closes` is exclusive. */
export type Hours = { opens: number; closes: number }

/** The outer bound of the law, 8:00–21:00 local (47 CFR 64.1200(c)(1)). People and programmes may only narrow it. */
export const lawful: Hours = { opens: 8 * 60, closes: 21 * 60 }

/** One zone for each set of clock rules in force in the fifty states; Detroit, Boise and the rest follow one of these. */
const statesZones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
]

/** The hours of one day, as instants; `closes` is exclusive. */
export type Window = { opens: At; closes: At }

/**
 * When, on one calendar date, a message may be started.
 *
 * Without a stated zone it is the time that is decent in all fifty states at once: with 10–19 that is 15–19 in New York in
 * winter. Hours too narrow for that (10–14), or wholly outside the law (22–23), give way to the lawful hours on that date:
 * a check-in a little outside what the programme prefers is better than none, and one outside the law never leaves.
 *
 * @param date local calendar date, `2026-11-24`
 * @param zone IANA time zone as the person stated it, or undefined
 * @example windowOn('2026-11-24', undefined, { opens: 600, closes: 1140 }) // 20:00Z to 00:00Z
 */
export function windowOn(date: string, zone: string | undefined, hours: Hours): Window {
  const zones = zone === undefined ? statesZones : [zone]
  const chosen = intersection(date, zones, narrow(hours))
  return chosen.opens < chosen.closes ? chosen : intersection(date, zones, lawful)
}

/**
 * The first instant from `now` on at which a message may be started; `now` itself at a decent hour.
 *
 * @param zone IANA time zone as the person stated it; undefined means every state must be awake, see `windowOn`
 * @example nextOpening('2027-03-14T06:30:00.000Z', 'America/New_York', 10–19) // 14:00Z: the clocks went forward at 2
 */
export function nextOpening(now: At, zone: string | undefined, hours: Hours): At {
  const today = Temporal.PlainDate.from(now.slice(0, 10))
  for (const days of nearby) {
    const { opens, closes } = windowOn(today.add({ days }).toString(), zone, hours)
    if (now < closes) return now < opens ? opens : now
  }
  throw new Error('no opening within two days: a window is never empty')
}

/** Days around the UTC date in which the local date of any zone on earth, and its next opening, must lie. */
const nearby = [-1, 0, 1, 2]

/** Whether a message must not be started at this instant. */
export const isQuiet = (now: At, zone: string | undefined, hours: Hours): boolean => nextOpening(now, zone, hours) !== now

/**
 * Whether a text names an IANA time zone this runtime knows. A bare offset (`-05:00`) is not one: it forgets daylight saving.
 *
 * @example isZone('America/Phoenix') // true
 */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false // the only way the platform says that it does not know a zone
  }
}

const narrow = (hours: Hours): Hours => ({
  opens: Math.max(hours.opens, lawful.opens),
  closes: Math.min(hours.closes, lawful.closes),
})

function intersection(date: string, zones: string[], { opens, closes }: Hours): Window {
  const at = (minute: number): At[] => zones.map((zone) => localMinute(date, zone, minute))
  return { opens: at(opens).reduce(later), closes: at(closes).reduce(earlier) }
}

/** A minute of a local day as an instant; exact on the days the clocks change. */
export function localMinute(date: string, zone: string, minute: number): At {
  const plainTime = { hour: Math.floor(minute / 60), minute: minute % 60 }
  return toAt(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime }).toInstant())
}
