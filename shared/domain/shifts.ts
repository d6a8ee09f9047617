/** Shifts: the rota's days and hours as instants, also where the clocks change (F18). */
import { Temporal } from 'temporal-polyfill'
import type { LocalDate, Planned, Rota, Swap, Weeks } from './rota.ts'
import { type At, later, toAt } from './time.ts'

/** One shift on one day. `from` is the entry of the rota that it comes from; people are as the swaps of that day leave them. */
export type Turn = { begins: At; ends: At; primary: string; backup?: string; from: { kind: 'weekly' | 'extra'; id: string } }

/**
 * When the clocks of a zone show this time of day. An hour that exists twice is its first; one that does not exist is the
 * instant at which the clocks go forward. So order is kept: of two times of one day, the later is never the earlier instant.
 *
 * @example instantOf('2027-03-14', 150, 'America/New_York') // '2027-03-14T07:00:00.000Z': there is no 2:30
 */
export function instantOf(date: LocalDate, minute: number, zone: string): At {
  const name = `${date} ${minute} ${zone}`
  const known = instants.get(name)
  if (known !== undefined) return known
  const instant = calculated(date, minute, zone)
  if (instants.size >= mostKnown) instants.clear()
  instants.set(name, instant)
  return instant
}

/** A plan asks for the same few hours of the same days again and again, and the calendar library is slow. */
const instants = new Map<string, At>()
/** A year of a week with four different hours fits. */
const mostKnown = 4000

function calculated(date: LocalDate, minute: number, zone: string): At {
  const local = Temporal.PlainDate.from(date).toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
  const first = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const exists = first.toPlainDateTime().equals(local)
  return toAt((exists ? first : (first.getTimeZoneTransition('next') ?? first)).toInstant())
}

/** The calendar day that the clocks of a zone show. */
export const dateAt = (at: At, zone: string): LocalDate => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()

/** Calendar days as numbers of UTC, where every day has the same length. */
const dayMs = 24 * 60 * 60 * 1000
const dateOf = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** @example dayAfter('2026-12-31') // '2027-01-01' */
export const dayAfter = (date: LocalDate, days = 1): LocalDate => dateOf(Date.parse(date) + days * dayMs)

/** 1 = Monday … 7 = Sunday. */
export const dayOfWeek = (date: LocalDate): number => new Date(date).getUTCDay() || 7

/** Counts weeks from Monday to Sunday, without a seam at the change of a year: 0 is the one that began on January 5, 1970. */
export const weekOf = (date: LocalDate): number => Math.floor((Date.parse(date) - Date.parse('1970-01-05')) / dayMs / 7)

/** Whether a shift has its turn in this week, counted by `weekOf`. */
export const isTheirWeek = (weeks: Weeks | undefined, week: number): boolean =>
  weeks === undefined || (week - weekOf(weeks.from)) % weeks.every === 0

/** Every calendar day from the first to the last. */
export function datesBetween(first: LocalDate, last: LocalDate): LocalDate[] {
  const days = (Date.parse(last) - Date.parse(first)) / dayMs
  return days < 0 ? [] : Array.from({ length: days + 1 }, (_, n) => dayAfter(first, n))
}

/** The hours of one day as instants. */
export const hoursOn = (date: LocalDate, { opens, closes }: { opens: number; closes: number }, zone: string): { begins: At; ends: At } => ({
  begins: instantOf(date, opens, zone),
  ends: instantOf(closes > opens ? date : dayAfter(date), closes, zone),
})

/** Who is replaced by whom on one day; a trade is two of them. */
export const exchangesOn = (date: LocalDate, swaps: readonly Swap[]): { out: string; comes: string }[] =>
  swaps
    .filter(({ from, to }) => from <= date && date <= to)
    .flatMap(({ out, comes, trade }) => [{ out, comes }, ...(trade ? [{ out: comes, comes: out }] : [])])

/** The shifts that begin on one day, by the week and its swaps, and those entered for that day alone. */
export function turnsOn(date: LocalDate, { weekly, extras, holidays, swaps }: Rota, zone: string): Turn[] {
  const closed = holidays.some((holiday) => holiday.date === date && holiday.onCall === 'nobody')
  const [day, week] = [dayOfWeek(date), weekOf(date)]
  const exchanged = exchangesOn(date, swaps)
  // Not one after the other: two people who trade would come back to where they were.
  const now = (id: string): string => exchanged.find(({ out }) => out === id)?.comes ?? id
  const planned = closed ? [] : weekly.filter(({ days, weeks }) => days.includes(day) && isTheirWeek(weeks, week))
  return [
    ...planned.map(({ id, primary, backup, opens, closes }) => ({
      ...hoursOn(date, { opens, closes }, zone),
      primary: now(primary),
      ...(backup === undefined ? {} : { backup: now(backup) }),
      from: { kind: 'weekly' as const, id },
    })),
    ...extras
      .filter(({ from, to }) => from <= date && date <= to)
      .map(({ id, primary, backup, opens, closes }) => ({
        ...hoursOn(date, { opens, closes }, zone),
        primary,
        ...(backup === undefined ? {} : { backup }),
        from: { kind: 'extra' as const, id },
      })),
    // An hour that does not exist is nobody's.
  ].filter(({ begins, ends }) => begins < ends)
}

/** A stretch of time in which nothing changes. `primary` and `backup` are those who can be paged; `planned` is what the rota says. */
export type Stretch = {
  begins: At
  ends: At
  planned: Turn[]
  primary?: string
  backup?: string
  /** Somebody was promised: it is staffed, or a shift is planned. */
  promised: boolean
}

/** Where the week's promise is: staffed hours, except on holidays. */
export type Promised = { staffed: { days: readonly number[]; opens: number; closes: number }; timeZone: string }

/** All stretches between two instants, in order and without a gap; the first and the last are cut to fit. */
export function stretches({ rota, answerers }: Planned, { staffed, timeZone }: Promised, from: At, to: At): Stretch[] {
  // A night that began yesterday still goes on.
  const days = datesBetween(dayAfter(dateAt(from, timeZone), -1), dateAt(to, timeZone))
  const turns = days.flatMap((date) => turnsOn(date, rota, timeZone))
  const open = days.filter((date) => staffed.days.includes(dayOfWeek(date)) && !rota.holidays.some((holiday) => holiday.date === date))
  const staffedHours = open.map((date) => hoursOn(date, staffed, timeZone))
  const cuts = [...turns, ...staffedHours].flatMap(({ begins, ends }) => [begins, ends]).filter((at) => from < at && at < to)
  const edges = [...new Set([from, ...cuts, to])].toSorted()
  const [turnsAt, openAt] = [fromEdgeToEdge(turns, edges), fromEdgeToEdge(staffedHours, edges)]
  return edges.slice(0, -1).map((begins, n) => {
    const ends = edges[n + 1] ?? to
    const planned = foremost(turnsAt[n] ?? [])
    const able = (id: string | undefined) => (id !== undefined && Object.hasOwn(answerers, id) ? id : undefined)
    const [primary, backup] = [able(planned[0]?.primary), able(planned[0]?.backup)]
    return {
      begins,
      ends,
      planned,
      ...(primary === undefined ? {} : { primary }),
      ...(backup === undefined ? {} : { backup }),
      promised: planned.length > 0 || (openAt[n] ?? []).length > 0,
    }
  })
}

/** What goes on from each edge to the next. Each begins and ends on an edge or beyond all of them, so none is compared with all stretches. */
function fromEdgeToEdge<Span extends { begins: At; ends: At }>(spans: readonly Span[], edges: readonly At[]): Span[][] {
  const places = new Map(edges.map((at, n) => [at, n]))
  const going = edges.map((): Span[] => [])
  for (const span of spans) {
    const first = places.get(later(span.begins, edges[0] ?? span.begins)) ?? edges.length
    for (let n = first; (edges[n] ?? span.ends) < span.ends; n++) going[n]?.push(span)
  }
  return going
}

/** What was entered for a day takes the place of the week. */
function foremost(turns: Turn[]): Turn[] {
  const extras = turns.filter(({ from }) => from.kind === 'extra')
  return extras.length > 0 ? extras : turns
}
