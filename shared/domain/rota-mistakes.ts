/** Mistakes in a rota: what cannot be meant, and whom it would leave without an answer. */
import { isOurs } from './phone.ts'
import type { Answerers, LocalDate, Rota, Shift, Weeks } from './rota.ts'
import { dateAt, datesBetween, dayAfter, dayOfWeek, exchangesOn, instantOf, isTheirWeek, type Turn, turnsOn, weekOf } from './shifts.ts'
import type { Role } from './team.ts'
import { type At, later } from './time.ts'

/** What the rota asks about a member of staff. */
export type Answerer = { id: string; role: Role; disabled: boolean; phone: string }

/** Whether a page could reach them at all. */
export const canBePaged = ({ disabled, phone }: Pick<Answerer, 'disabled' | 'phone'>): boolean => !disabled && isOurs(phone)

/** Everybody who can be paged. */
export const answerersOf = (staff: readonly Answerer[]): Answerers =>
  Object.fromEntries(staff.filter(canBePaged).map(({ id, role }) => [id, role]))

/** `at`: when it first matters. */
export type Mistake =
  | { mistake: 'overlap'; at: At; entries: string[] }
  | { mistake: 'two-places' | 'swapped-twice' | 'disabled' | 'no-phone' | 'not-staff'; at: At; who: string }

/** Two shifts that turn meet within as many weeks as the two longest turns without a common divisor have together: 7 × 8. */
const mostWeeks = 56
/** A change further ahead is looked at when it comes nearer. */
const furthestDays = 400

/**
 * What is wrong from now on: shifts of one kind at the same time, somebody who is first and backup at once or in two shifts,
 * two swaps for the same person on the same day, and somebody planned who is shut out, has no phone, or is no staff.
 *
 * Each is told once, at the first time it matters.
 */
export function mistakesIn(rota: Rota, staff: readonly Answerer[], now: At, zone: string): Mistake[] {
  const today = dateAt(now, zone)
  const dates = datesLookedAt(rota, today)
  const turns = dates.flatMap((date) => turnsOn(date, rota, zone)).filter(({ ends }) => ends > now)
  const found = [
    ...dates.filter((date) => date >= today).flatMap((date) => swappedTwice(rota, date, zone, now)),
    ...clashes(turns, now),
    ...turns.flatMap((turn) => unable(turn, staff, now)),
  ]
  const inOrder = found.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
  const keys = inOrder.map(keyOf)
  return inOrder.filter((_, n) => keys.indexOf(keys[n] ?? '') === n)
}

/** The same mistake again is one; also before and after a change. */
export const keyOf = (mistake: Mistake): string =>
  `${mistake.mistake}:${'who' in mistake ? mistake.who : mistake.entries.toSorted().join('+')}`

function datesLookedAt({ weekly, extras, swaps }: Rota, today: LocalDate): LocalDate[] {
  const first = dayAfter(today, -1)
  const last = dayAfter(today, furthestDays)
  const nextMonday = dayAfter(today, 8 - dayOfWeek(today))
  const near = datesBetween(first, nextMonday)
  // A Sunday's night goes on into the week.
  const met = weeksOfMeeting(weekly, weekOf(nextMonday)).flatMap((n) =>
    datesBetween(dayAfter(nextMonday, n * 7 - 1), dayAfter(nextMonday, n * 7 + 6)),
  )
  const changed = [...extras, ...swaps].flatMap(({ from, to }) =>
    // The night before a change still goes on when it begins.
    datesBetween(later(first, dayAfter(from, -1)), to < last ? dayAfter(to) : last),
  )
  return [...new Set([...near, ...met, ...changed])].toSorted()
}

/** How many weeks after the first a turn comes for the first time, or first meets another, in the same week or the one before it. */
function weeksOfMeeting(weekly: readonly Shift[], first: number): number[] {
  const turns = weekly.map(({ weeks }) => weeks).filter((one, n, all) => all.findIndex((other) => isSameTurn(one, other)) === n)
  const having = (week: number) => turns.flatMap((weeks, n) => (isTheirWeek(weeks, week) ? [n] : []))
  const seen = new Set<string>()
  return Array.from({ length: mostWeeks }, (_, n) => n).filter((n) => {
    const [before, now] = [having(first + n - 1), having(first + n)]
    const met = now.flatMap((one) => [...before.map((other) => `${other}, then ${one}`), ...now.map((other) => `${other} with ${one}`)])
    const isNew = met.some((meeting) => !seen.has(meeting))
    for (const meeting of met) seen.add(meeting)
    return isNew
  })
}

const isSameTurn = (one: Weeks | undefined, other: Weeks | undefined): boolean =>
  one?.every === other?.every && (one === undefined || other === undefined || isTheirWeek(one, weekOf(other.from)))

function swappedTwice({ swaps }: Rota, date: LocalDate, zone: string, now: At): Mistake[] {
  const out = exchangesOn(date, swaps).map((exchange) => exchange.out)
  const twice = out.filter((who, n) => out.indexOf(who) !== n)
  return twice.map((who) => ({ mistake: 'swapped-twice', at: later(now, instantOf(date, 0, zone)), who }))
}

/** Shifts of one kind must not run at the same time; and nobody is in two places, nor their own backup. */
function clashes(turns: readonly Turn[], now: At): Mistake[] {
  const inOrder = turns.toSorted((a, b) => (a.begins < b.begins ? -1 : 1))
  return inOrder.flatMap((turn, n) => {
    const at = later(turn.begins, now)
    const own: Mistake[] = turn.primary === turn.backup ? [{ mistake: 'two-places', at, who: turn.primary }] : []
    const meanwhile = inOrder.slice(n + 1).filter((other) => other.begins < turn.ends && other.from.kind === turn.from.kind)
    return [...own, ...meanwhile.flatMap((other) => clash(turn, other, later(other.begins, now)))]
  })
}

function clash(turn: Turn, other: Turn, at: At): Mistake[] {
  const both = peopleOf(turn).filter((who) => peopleOf(other).includes(who))
  return [
    { mistake: 'overlap', at, entries: [turn.from.id, other.from.id] },
    ...both.map((who): Mistake => ({ mistake: 'two-places', at, who })),
  ]
}

function unable(turn: Turn, staff: readonly Answerer[], now: At): Mistake[] {
  const at = later(turn.begins, now)
  return peopleOf(turn).flatMap((who): Mistake[] => {
    const known = staff.find(({ id }) => id === who)
    if (!known) return [{ mistake: 'not-staff', at, who }]
    if (known.disabled) return [{ mistake: 'disabled', at, who }]
    return isOurs(known.phone) ? [] : [{ mistake: 'no-phone', at, who }]
  })
}

const peopleOf = ({ primary, backup }: Turn): string[] => (backup === undefined ? [primary] : [primary, backup])
