/** The programme: what one outreach programme has decided about its line. `shared/program.ts` reads it from program.yaml. */
import type { Rung } from './escalation.ts'
import type { Hours } from './quiet-hours.ts'
import type { Team } from './team.ts'

/** Days on which people answer, 1 = Monday … 7 = Sunday (ISO 8601). */
export type Staffed = { days: readonly number[] /** Local dates on which nobody reads. */; holidays?: readonly string[] } & Hours

/** An organisation whose people answer. */
export type Employer = { name: string; kind: string }

/** The line at the carrier. */
export type Sender = {
  kind: 'long-code' | 'toll-free'
  /** E.164. */
  number: string
  account: string
  messagingService: string
  registration: 'not-begun' | 'submitted' | 'approved'
}

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
  /** Who is paged for a cry for help, and when (R9). */
  escalation: readonly Rung[]
  /** After how many staffed hours a text that nobody claimed is told, and a claim without an act of its holder lapses (S17). */
  promise: { answerHours: number; quietHours: number }
  /** Plain hours in which they may answer whether they want a hand-off, staffed hours in which somebody must take it, and whether a first name is told (R45). */
  handOff: { answerHours: number; takeHours: number; tellNames: boolean }
  /** Where the alarm goes when nobody took it, whom e-mails of ours are from, and which server takes them. */
  emergency: { email: string; from: string; smtp?: string | undefined }
  /** The municipalities served. */
  towns: readonly string[]
  /** Who employs the people of each team; none of them is law enforcement (R12, R14). */
  teams: Record<Team, { employers: readonly Employer[] }>
  policeOnTeam: boolean
  /** What R34 asks for before police may be on the team. */
  police?: { policyUrl: string; policyVersion: string } | undefined
  /** Programmes that a survivor may agree to be shared with, while the agreement holds (R13). `from`, `until`: dates. */
  partners: readonly { name: string; town: string; mou: { url: string; from: string; until: string } }[]
  /** Numbers told to people in danger; `checked` is the day somebody last called (R44). */
  helplines: readonly { name: string; number: string; checked: string }[]
  /** What the advisory board decided of who answers (R35); its word on texts is kept with them. */
  reviews: readonly { what: 'teams'; board: string; on: string; decision: 'approved' | 'changes-wanted' }[]
  sender: Sender
  spend: { monthlyDollars: number }
  /** E-mail addresses that are told when the line itself fails. */
  alerts: readonly string[]
  firstAdmin: { email: string; name: string; phone: string }
}

/** What the programme's own file says; where its pages are is decided by the deployment. */
export type ProgrammeFile = Omit<Programme, 'site'>

/**
 * The programme of a line whose pages are at `publicUrl`.
 *
 * @example programmeAt(publicUrl, file).site // 'example.org/trust'
 */
export const programmeAt = (publicUrl: string, file: ProgrammeFile): Programme => ({
  ...file,
  site: `${publicUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')}/trust`,
})
