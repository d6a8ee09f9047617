/** Rota view: what the page on call shows, as data, told from the plan and the staff. */
import { type Gap, gapsAhead } from '../../shared/domain/coverage.ts'
import { isSomebodyOnCall, nextOnCall, type OnCall, onCallAt } from '../../shared/domain/on-call.ts'
import type { Programme } from '../../shared/domain/programme.ts'
import { longestTurn, type Planned, type Rota } from '../../shared/domain/rota.ts'
import { dateAt, dayAfter, instantOf, type Stretch, stretches } from '../../shared/domain/shifts.ts'
import type { At } from '../../shared/domain/time.ts'

/** Until the plan is the same again; two weeks at least, because that is how far people plan. */
const fewestWeeks = 2
export const shownWeeks = ({ weekly }: Rota): number =>
  Math.max(fewestWeeks, Math.min(longestTurn, weekly.map(({ weeks }) => weeks?.every ?? 1).reduce(togetherAgain, 1)))

/** After how many weeks two turns begin together again. @example togetherAgain(2, 3) // 6 */
const togetherAgain = (a: number, b: number): number => (a * b) / commonDivisor(a, b)
const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

/** A piece of one day's bar: where it lies, in per cent of the day, and who has it. A gap was promised and has nobody. */
export type Piece = { left: number; width: number; primary?: string; backup?: string; gap: boolean }
export type Day = { date: string; holiday?: string; pieces: Piece[] /** Per cent of the day that is over. */; now?: number }

export type OnCallView = { now: OnCall; next?: Stretch; weeks: number; gaps: Gap[]; days: Day[]; rows: Stretch[] }

export function onCallView(planned: Planned, programme: Programme, now: At): OnCallView {
  const { timeZone } = programme
  const today = dateAt(now, timeZone)
  const weeks = shownWeeks(planned.rota)
  const shownDays = weeks * 7
  const last = instantOf(dayAfter(today, shownDays), 0, timeZone)
  const next = nextOnCall(planned, programme, now, shownDays)
  const all = merged(stretches(planned, programme, now, last))
  const until = all[0] && isSomebodyOnCall(all[0]) ? all[0].ends : onCallAt(planned, programme, now).until
  return {
    now: { ...onCallAt(planned, programme, now), until },
    ...(next ? { next } : {}),
    weeks,
    gaps: gapsAhead(planned, programme, now, shownDays),
    days: Array.from({ length: shownDays }, (_, n) => dayOf(dayAfter(today, n), planned, programme, now)),
    rows: all.filter((row) => isSomebodyOnCall(row) || row.promised),
  }
}

function dayOf(date: string, planned: Planned, programme: Programme, now: At): Day {
  const [begins, ends] = [instantOf(date, 0, programme.timeZone), instantOf(dayAfter(date), 0, programme.timeZone)]
  const length = Date.parse(ends) - Date.parse(begins)
  const share = (at: At) => Math.round(((Date.parse(at) - Date.parse(begins)) / length) * 10_000) / 100
  const holiday = planned.rota.holidays.find((each) => each.date === date)
  return {
    date,
    ...(holiday ? { holiday: holiday.name } : {}),
    ...(begins <= now && now < ends ? { now: share(now) } : {}),
    pieces: merged(stretches(planned, programme, begins, ends))
      .filter((piece) => isSomebodyOnCall(piece) || piece.promised)
      .map((piece) => ({
        left: share(piece.begins),
        width: Math.round((share(piece.ends) - share(piece.begins)) * 100) / 100,
        ...(piece.primary === undefined ? {} : { primary: piece.primary }),
        ...(piece.backup === undefined ? {} : { backup: piece.backup }),
        gap: !isSomebodyOnCall(piece),
      })),
  }
}

/** Stretches that follow one another with the same people are one to whoever looks. */
function merged(all: readonly Stretch[]): Stretch[] {
  const rows: Stretch[] = []
  for (const each of all) {
    const last = rows.at(-1)
    const goesOn = last?.primary === each.primary && last?.backup === each.backup && last?.promised === each.promised
    if (last && goesOn) rows[rows.length - 1] = { ...last, ends: each.ends }
    else rows.push(each)
  }
  return rows
}
