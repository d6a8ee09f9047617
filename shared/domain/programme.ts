/** The programme: what one outreach programme has decided about its line. `shared/program.ts` reads it from program.yaml. */
import type { Hours } from './quiet-hours.ts'

/** Days on which people answer, 1 = Monday … 7 = Sunday (ISO 8601). */
export type Staffed = { days: readonly number[] } & Hours

/** What every decision may need to know of the programme. Hours are minutes since local midnight. */
export type Programme = {
  /** Neutral name, shown first in every text (R17). */
  name: string
  /** Who runs it, in words for the public trust page. */
  operator: string
  /** The phone number people can call, as it is printed in texts. */
  phone: string
  /** The page that says who may see what, as a text names it: `example.org/trust`. */
  site: string
  timeZone: string
  /** Enabled languages, the programme's own first. */
  languages: readonly [string, ...string[]]
  /** When a person reads texts. */
  staffed: Staffed
  checkIns: { hour: number; hours: Hours }
  retention: { messageDays: number; contactDays: number }
  policeOnTeam: false
  firstAdmin: { email: string; name: string; phone: string }
}

/** What the programme's own file says; where its pages are is decided by the deployment. */
export type ProgrammeFile = Omit<Programme, 'site'>

/**
 * The programme of a line whose pages are at `publicUrl`.
 *
 * @example programmeAt('https://example.org', file).site // 'example.org/trust'
 */
export const programmeAt = (publicUrl: string, file: ProgrammeFile): Programme => ({
  ...file,
  site: `${publicUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')}/trust`,
})
