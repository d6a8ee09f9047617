/** Changing a rota: what a supervisor enters or takes out, refused when it cannot be meant. */
import { type Extra, emptyRota, type Holiday, mostEntries, type Rota, type Shift, type Swap } from './rota.ts'
import { type Answerer, keyOf, type Mistake, mistakesIn } from './rota-mistakes.ts'
import { dateAt, datesBetween, dayAfter, turnsOn } from './shifts.ts'
import type { At } from './time.ts'

/** One entry put in, or one taken out by its id. */
export type RotaChange =
  | { add: 'weekly'; entry: Shift }
  | { add: 'extras'; entry: Extra }
  | { add: 'swaps'; entry: Swap }
  | { add: 'holidays'; entry: Holiday }
  | { remove: string }

/** `mistakes`: those that this change would make; what was wrong before stands in nobody's way. */
export type Changed = { rota: Rota } | { refused: 'mistakes'; mistakes: Mistake[] } | { refused: Unmeant }

/** Why an entry says nothing: its days are the wrong way round, over or too many, or it is there already, or changes no shift. */
export type Unmeant = 'backwards' | 'over' | 'too-long' | 'too-many' | 'holiday-twice' | 'swaps-nobody'

type About = { staff: readonly Answerer[]; now: At; zone: string }

/** A longer change is a change of the weekly plan. */
const longestDays = 92

/** Days for which a change that is over is kept, so that yesterday's night is still explained. */
const keptDays = 2

/** The rota with one change made, without what is long over. Taking out what is not there changes nothing, and is no mistake. */
export function changeRota(rota: Rota, change: RotaChange, about: About): Changed {
  const { staff, now, zone } = about
  const before = current(rota, dayAfter(dateAt(now, zone), -keptDays))
  if ('remove' in change) return { rota: without(before, change.remove) }
  const refused = unmeant(before, change, about)
  if (refused) return { refused }
  const after: Rota = { ...before, [change.add]: [...before[change.add], change.entry] }
  const known = new Set(mistakesIn(before, staff, now, zone).map(keyOf))
  const mistakes = mistakesIn(after, staff, now, zone).filter((mistake) => !known.has(keyOf(mistake)))
  return mistakes.length > 0 ? { refused: 'mistakes', mistakes } : { rota: after }
}

function unmeant(rota: Rota, change: Extract<RotaChange, { add: unknown }>, { now, zone }: About): Unmeant | undefined {
  if (rota[change.add].length >= mostEntries) return 'too-many'
  if (change.add === 'weekly') return undefined
  const today = dateAt(now, zone)
  if (change.add === 'holidays') {
    if (change.entry.date < today) return 'over'
    return rota.holidays.some(({ date }) => date === change.entry.date) ? 'holiday-twice' : undefined
  }
  const { from, to } = change.entry
  if (to < from) return 'backwards'
  if (to < today) return 'over'
  if (to > dayAfter(from, longestDays)) return 'too-long'
  return change.add === 'swaps' && !isOn(change.entry, rota, zone) ? 'swaps-nobody' : undefined
}

/** Whether the week has them on any of these days. */
const isOn = ({ from, to, out }: Swap, { weekly, holidays }: Rota, zone: string): boolean =>
  datesBetween(from, to)
    .flatMap((date) => turnsOn(date, { ...emptyRota, weekly, holidays }, zone))
    .some(({ primary, backup }) => primary === out || backup === out)

const kinds = Object.keys(emptyRota) as (keyof Rota)[]

/** Whether an entry is there already: the same form again is one act (F24). */
export const hasEntry = (rota: Rota, id: string): boolean => kinds.some((kind) => rota[kind].some((entry) => entry.id === id))

const without = ({ weekly, extras, swaps, holidays }: Rota, id: string): Rota => ({
  weekly: weekly.filter((entry) => entry.id !== id),
  extras: extras.filter((entry) => entry.id !== id),
  swaps: swaps.filter((entry) => entry.id !== id),
  holidays: holidays.filter((entry) => entry.id !== id),
})

const current = ({ weekly, extras, swaps, holidays }: Rota, since: string): Rota => ({
  weekly,
  extras: extras.filter(({ to }) => to >= since),
  swaps: swaps.filter(({ to }) => to >= since),
  holidays: holidays.filter(({ date }) => date >= since),
})
