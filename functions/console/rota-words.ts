/** Rota words: how the console says shifts, gaps and mistakes to staff. */
import type { Gap } from '../../shared/domain/coverage.ts'
import { moment } from '../../shared/domain/moment.ts'
import type { Extra, Rota, Shift, Swap, Weeks } from '../../shared/domain/rota.ts'
import type { Changed, Unmeant } from '../../shared/domain/rota-change.ts'
import type { Mistake } from '../../shared/domain/rota-mistakes.ts'
import { dayAfter, dayOfWeek, isTheirWeek, weekOf } from '../../shared/domain/shifts.ts'
import type { Names } from './view.ts'

export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const short = (day: number): string => (dayNames[day - 1] ?? '').slice(0, 3)

/** @example clock(9 * 60) // '9:00 AM' */
export function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60)
  return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`
}

/** @example hoursWords({ opens: 1020, closes: 540 }) // '5:00 PM to 9:00 AM the next day' */
export function hoursWords({ opens, closes }: { opens: number; closes: number }): string {
  if (opens === 0 && closes === 0) return 'all day'
  return `${clock(opens)} to ${clock(closes)}${closes <= opens && closes !== 0 ? ' the next day' : ''}`
}

/** @example daysWords([1, 2, 3, 4, 5]) // 'Mon to Fri' */
export function daysWords(days: readonly number[]): string {
  const sorted = days.toSorted((a, b) => a - b)
  const [first = 1, last = first] = [sorted[0], sorted.at(-1)]
  if (sorted.length === 7) return 'Every day'
  return sorted.length > 2 && last - first === sorted.length - 1 ? `${short(first)} to ${short(last)}` : sorted.map(short).join(', ')
}

/** A calendar day, like "Thu, Nov 26"; it is the same day in every zone. */
export const dayWords = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' }).format(
    new Date(`${date}T00:00:00.000Z`),
  )

export const datesWords = ({ from, to }: { from: string; to: string }): string =>
  from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`

const people = ({ primary, backup }: { primary: string; backup?: string | undefined }, names: Names): string =>
  `${names(primary)}${backup === undefined ? '' : `, backup ${names(backup)}`}`

const nth = (every: number): string => ['', '', '2nd', '3rd'][every] ?? `${every}th`

/** Without its weekday: a week is named by its Monday. */
const mondayWords = (date: string): string => dayWords(date).replace(/^\w+, /, '')

/** The next two of its weeks. */
function nextTwo(weeks: Weeks, today: string): [next: string, then: string] {
  const ahead = Array.from({ length: weeks.every }, (_, n) => n).findIndex((n) => isTheirWeek(weeks, weekOf(today) + n))
  const monday = (n: number) => mondayWords(dayAfter(today, 1 - dayOfWeek(today) + n * 7))
  return [ahead === 0 ? 'this week' : monday(ahead), monday(ahead + weeks.every)]
}

/** @example weeksWords({ every: 2, from: '2026-11-23' }, '2026-12-31') // 'every 2nd week: Jan 4, then Jan 18' */
export const weeksWords = (weeks: Weeks, today: string): string =>
  `every ${nth(weeks.every)} week: ${nextTwo(weeks, today).join(', then ')}`

/** The same as a choice; short enough for a list on a phone. @example weeksChoice({ every: 2, from: '2026-11-23' }, '2026-12-31') // 'Every 2nd: Jan 4, Jan 18' */
export const weeksChoice = (weeks: Weeks, today: string): string => `Every ${nth(weeks.every)}: ${nextTwo(weeks, today).join(', ')}`

/** @param today by which the next of its weeks is told */
export function shiftWords(shift: Shift, names: Names, today: string): string {
  const weeks = shift.weeks ? ` (${weeksWords(shift.weeks, today)})` : ''
  return `${daysWords(shift.days)}${weeks}, ${hoursWords(shift)}: ${people(shift, names)}`
}
export const extraWords = (extra: Extra, names: Names): string => `${datesWords(extra)}, ${hoursWords(extra)}: ${people(extra, names)}`

export const swapWords = (swap: Swap, names: Names): string =>
  swap.trade
    ? `${datesWords(swap)}: ${names(swap.out)} and ${names(swap.comes)} trade`
    : `${datesWords(swap)}: ${names(swap.comes)} instead of ${names(swap.out)}`

/** Why nobody is there, in words. */
export const gapWords = ({ named }: Gap, names: Names): string =>
  named.length === 0 ? 'nobody is planned' : `${named.map(names).join(' and ')} cannot be paged`

type About = { names: Names; rota: Rota; timeZone: string; today: string }

/** What is wrong and from when, in one sentence without its point. */
export function mistakeWords(mistake: Mistake, about: About): string {
  const { names, timeZone } = about
  const from = `from ${moment(mistake.at, timeZone)}`
  switch (mistake.mistake) {
    case 'overlap':
      return `two shifts run at the same time ${from}: ${mistake.entries.flatMap((id) => entryWords(id, about)).join('; and ')}`
    case 'two-places':
      return `${names(mistake.who)} would be in two places at once ${from}`
    case 'swapped-twice':
      return `${names(mistake.who)} is swapped twice ${from}`
    case 'disabled':
      return `${names(mistake.who)} is on call ${from}, but their access is switched off`
    case 'no-phone':
      return `${names(mistake.who)} is on call ${from}, but has no phone on file that can be paged`
    case 'not-staff':
      return `somebody who is no longer staff is on call ${from}`
    default:
      return mistake satisfies never
  }
}

function entryWords(id: string, { rota: { weekly, extras }, names, today }: About): string[] {
  const [shift, extra] = [weekly.find((entry) => entry.id === id), extras.find((entry) => entry.id === id)]
  return [...(shift ? [shiftWords(shift, names, today)] : []), ...(extra ? [extraWords(extra, names)] : [])]
}

const unmeant = {
  backwards: 'The last day is before the first. Turn them round.',
  over: 'These days are over. Choose today or later.',
  'too-long': 'This is longer than three months. Change the weekly plan instead.',
  'too-many': 'There are 60 entries of this kind already. Take one out first.',
  'holiday-twice': 'That day is a holiday already. Take it out first if it should be another kind.',
  'swaps-nobody': 'The week does not have them on call on any of these days, so nothing would change. Look at the days and the name.',
} as const satisfies Record<Unmeant, string>

/** What happened, what was kept, what to do next. */
export function refusedWords(why: Exclude<Changed, { rota: unknown }>, about: About): string {
  const kept = 'Nothing was changed; what you typed is still below.'
  if (why.refused !== 'mistakes') return `${unmeant[why.refused]} ${kept}`
  const [first = '', ...rest] = why.mistakes.map((mistake) => mistakeWords(mistake, about))
  const all = [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest].join('. Also, ')
  return `Not added. ${all}. ${kept} Change the days, hours or people, or take the other entry out first.`
}
