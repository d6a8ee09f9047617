/** Staffed hours: when a person reads texts, and how that is said (R42). */
import { Temporal } from 'temporal-polyfill'
import type { Programme, Staffed } from './programme.ts'
import type { LocalDate } from './rota.ts'
import { dateAt, dayAfter, dayOfWeek, hoursOn } from './shifts.ts'
import { type At, later, plus } from './time.ts'

/** The words of a language for a time of reading; written beside its texts. Seven days, Monday first. */
export type TimeWords = { today: string; days: readonly string[] }

/** How many days ahead we look for the next open hour: every plan has one within a week and a day, holidays between the years included. */
const lookAheadDays = 22

/**
 * The staffed hours as a text says them.
 *
 * @example hoursText({ days: [1, 2, 3, 4, 5], opens: 540, closes: 1020 }, texts.en.time) // 'Mon-Fri 9-5'
 */
export function hoursText({ days, opens, closes }: Staffed, words: TimeWords): string {
  const sorted = days.toSorted((a, b) => a - b)
  const [first = 1, last = first] = [sorted[0], sorted.at(-1)]
  const unbroken = sorted.length > 1 && last - first === sorted.length - 1
  const named = unbroken ? `${dayName(first, words)}-${dayName(last, words)}` : sorted.map((day) => dayName(day, words)).join(',')
  return `${named} ${clock(opens)}-${clock(closes)}`
}

/**
 * When a person will read a text that arrives now: "today", or the day and hour we open next, like "Mon 9am".
 *
 * @param closed days on which nobody reads, whatever the week says
 */
export function whenRead(
  now: At,
  { staffed, timeZone }: Pick<Programme, 'staffed' | 'timeZone'>,
  words: TimeWords,
  closed: readonly LocalDate[] = [],
): string {
  const local = localMinute(now.slice(0, minuteOfAt), timeZone)
  const minute = local.hour * 60 + local.minute
  // Asking for the date costs more than the rest, and most weeks have no holiday.
  const isClosed = (day: Temporal.ZonedDateTime) => closed.length > 0 && closed.includes(day.toPlainDate().toString())
  const isOpen = (day: Temporal.ZonedDateTime) => isOpenOn(day, staffed) && !isClosed(day)
  if (isOpen(local) && minute < staffed.closes) {
    return minute >= staffed.opens ? words.today : `${words.today} ${clock(staffed.opens)}${half(staffed.opens)}`
  }
  for (let ahead = 1; ahead < lookAheadDays; ahead++) {
    const day = local.add({ days: ahead })
    if (isOpen(day)) return `${dayName(day.dayOfWeek, words)} ${clock(staffed.opens)}${half(staffed.opens)}`
  }
  return hoursText(staffed, words)
}

/** Whoever is staffed that rarely has promised nothing: no contact waits so long. */
const givesUpAfterDays = 366

/**
 * The instant at which so many staffed hours have passed, exact also over nights, holidays and changes of the clocks (F18).
 *
 * @param closed days on which nobody reads, whatever the week says
 * @example staffedAfter('2026-11-24T19:00:00.000Z', 4, weekdaysNineToFiveInNewYork) // '2026-11-25T15:00:00.000Z'
 */
export function staffedAfter(
  from: At,
  hours: number,
  { staffed, timeZone }: Pick<Programme, 'staffed' | 'timeZone'>,
  closed: readonly LocalDate[] = [],
): At {
  const nobody = new Set([...(staffed.holidays ?? []), ...closed])
  let leftMs = hours * 60 * 60 * 1000
  let date = dateAt(from, timeZone)
  for (let day = 0; day < givesUpAfterDays; day++, date = dayAfter(date)) {
    if (!staffed.days.includes(dayOfWeek(date)) || nobody.has(date)) continue
    const { begins, ends } = hoursOn(date, staffed, timeZone)
    const start = later(begins, from)
    const openMs = Math.max(0, Date.parse(ends) - Date.parse(start))
    if (openMs > 0 && openMs >= leftMs) return plus(start, { seconds: leftMs / 1000 })
    leftMs -= openMs
  }
  return plus(from, { days: givesUpAfterDays })
}

/** A moment is written `2026-11-24T14:00:00.000Z`; so much of it names its minute. */
const minuteOfAt = 16

let latest: { minute: string; timeZone: string; local: Temporal.ZonedDateTime } | undefined

/** Reading a time zone costs more than the rest of an answer, and all answers of one minute ask for the same one. */
function localMinute(minute: string, timeZone: string): Temporal.ZonedDateTime {
  if (latest?.minute !== minute || latest.timeZone !== timeZone) {
    latest = { minute, timeZone, local: Temporal.Instant.from(`${minute}Z`).toZonedDateTimeISO(timeZone) }
  }
  return latest.local
}

const isOpenOn = (day: Temporal.ZonedDateTime, { days, holidays = [] }: Staffed): boolean =>
  days.includes(day.dayOfWeek) && !holidays.includes(day.toPlainDate().toString())

const dayName = (day: number, { days }: TimeWords): string => days[day - 1] ?? ''

const clock = (minutes: number): string => {
  const hour = Math.floor(minutes / 60) % 12 || 12
  return minutes % 60 === 0 ? `${hour}` : `${hour}:${String(minutes % 60).padStart(2, '0')}`
}
const half = (minutes: number): string => (minutes < 12 * 60 ? 'am' : 'pm')
