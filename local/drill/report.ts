/** What a drill's pages say of the ladder: which rung left when, and whether any was late. Names nobody and no number. */
import type { Rung } from '../../shared/domain/escalation.ts'
import type { PageSent } from '../runner/pages.ts'

type Page = Pick<PageSent, 'at' | 'step' | 'channel'>

/** A rung that leaves later than this after its time is one that somebody waited for (R9). */
const lateAfterSeconds = 60

/** One page as it left, or a rung of which none did. Seconds since the drill began. */
export type Row = { step: Rung['page']; planned: number; channel?: Page['channel']; left?: number; isLate: boolean }

/** @param startedAt before the button was pressed, by the line's own clock */
export function rowsOf(rungs: readonly Rung[], startedAt: string, pages: readonly Page[]): Row[] {
  return rungs.flatMap(({ page: step, afterMinutes }): Row[] => {
    const planned = afterMinutes * 60
    const sent = pages.filter((page) => page.step === step)
    if (sent.length === 0) return [{ step, planned, isLate: true }]
    return sent.map(({ at, channel }) => {
      const left = (Date.parse(at) - Date.parse(startedAt)) / 1000
      return { step, planned, channel, left, isLate: left - planned > lateAfterSeconds }
    })
  })
}

/** The rows as a table of words, times as the line's own clock showed them, UTC. */
export function table(rows: readonly Row[], startedAt: string): string {
  const clock = (seconds: number) => new Date(Date.parse(startedAt) + seconds * 1000).toISOString().slice(11, 19)
  const cells = rows.map(({ step, planned, channel = '-', left, isLate }) => [
    step,
    channel,
    clock(planned),
    left === undefined ? 'never' : clock(left),
    left === undefined ? '-' : `${left.toFixed(1)} s`,
    isLate ? 'LATE' : '',
  ])
  const all = [['rung', 'by', 'planned at', 'handed over at', 'after', ''], ...cells]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()).join('\n')
}
