/** The programme: what one outreach programme has decided about its line. `shared/program.ts` reads it from program.yaml. */
import type { Rung } from './escalation.ts'
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
  timeZone: string
  /** Enabled languages, the programme's own first. */
  languages: readonly [string, ...string[]]
  /** When a person reads texts. */
  staffed: Staffed
  checkIns: { hour: number; hours: Hours }
  retention: { messageDays: number; contactDays: number }
  /** Who is paged for a cry for help, and when (R9). */
  escalation: readonly Rung[]
  /** Where the alarm goes when nobody took it, and whom e-mails of ours are from. */
  emergency: { email: string; from: string }
  policeOnTeam: false
  firstAdmin: { email: string; name: string; phone: string }
}
