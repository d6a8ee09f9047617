/** Coverage: when somebody was promised and nobody can be paged, and who is told of it beforehand (R9). */
import { type GapAlert, warnedAhead } from './alert.ts'
import type { Planned } from './rota.ts'
import { dateAt, dayAfter, instantOf, type Promised, type Stretch, stretches } from './shifts.ts'
import { type At, plus } from './time.ts'

/** A promise that nobody keeps. `named`: those whom the rota has there and who cannot be paged; empty when nobody is planned. */
export type Gap = { begins: At; ends: At; named: string[] }

/** A gap that has begun keeps its beginning this long, so that it stays the same gap; one that lasts longer is a new one each day. */
const rememberedDays = 31

/** The gaps that are not over, of the next days, in order. A gap is staffed hours, or a planned shift, with nobody who can be paged. */
export function gapsAhead(planned: Planned, programme: Promised, now: At, days: number): Gap[] {
  const { timeZone } = programme
  const from = instantOf(dayAfter(dateAt(now, timeZone), -rememberedDays), 0, timeZone)
  return stretches(planned, programme, from, plus(now, { days }))
    .filter(({ promised, primary, backup }) => promised && primary === undefined && backup === undefined)
    .reduce<Gap[]>(joined, [])
    .filter(({ ends }) => ends > now)
}

/** Gaps that touch are one. */
function joined(gaps: Gap[], { begins, ends, planned }: Stretch): Gap[] {
  const named = planned.flatMap(({ primary, backup }) => (backup === undefined ? [primary] : [primary, backup]))
  const last = gaps.at(-1)
  if (last?.ends !== begins) return [...gaps, { begins, ends, named: [...new Set(named)] }]
  return [...gaps.slice(0, -1), { begins: last.begins, ends, named: [...new Set([...last.named, ...named])] }]
}

/** Which warnings are due, and when to look again. */
export type Watched = { due: GapAlert[]; told: string[]; lookAgain: At }

/** How far ahead gaps are watched; past it we look again anyway. */
const watchedDays = 3
const lookAgainHours = 12

/**
 * The warnings due at this instant, each once; a gap that is noticed late brings only the nearer one.
 *
 * @param told ids of warnings given before, of gaps that may not be over
 */
export function watchCoverage(planned: Planned, programme: Promised, now: At, told: readonly string[]): Watched {
  const gaps = gapsAhead(planned, programme, now, watchedDays)
  const due = gaps.map((gap) => warningOf(gap, now)).filter((alert) => alert !== undefined && !told.includes(alert.id)) as GapAlert[]
  const ids = gaps.flatMap((gap) => warnedAhead.map((hours) => alertOf(gap, hours).id))
  const moments = gaps.flatMap(({ begins }) => warnedAhead.map((hours) => plus(begins, { hours: -hours })))
  return {
    due,
    told: ids.filter((id) => told.includes(id) || due.some((alert) => alert.id === id)),
    lookAgain: [...moments.filter((at) => at > now), plus(now, { hours: lookAgainHours })].toSorted()[0] ?? now,
  }
}

function warningOf(gap: Gap, now: At): GapAlert | undefined {
  const reached = warnedAhead.filter((hours) => plus(gap.begins, { hours: -hours }) <= now)
  const nearest = reached.at(-1)
  return nearest === undefined ? undefined : alertOf(gap, nearest)
}

const alertOf = ({ begins, ends }: Gap, hoursAhead: GapAlert['hoursAhead']): GapAlert => ({
  id: `coverage-gap:${begins}:${hoursAhead}`,
  about: 'coverage-gap',
  hoursAhead,
  begins,
  ends,
})
