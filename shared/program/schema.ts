/** The fields of program.yaml, one by one. What two fields say of each other is in `across.ts`; rules and ways out in `advice.ts`. */
import * as z from 'zod'
import { type Rung, Step } from '../domain/escalation.ts'
import { parsePhone } from '../domain/phone.ts'
import { isZone } from '../domain/quiet-hours.ts'
import { Team } from '../domain/team.ts'

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day like "09:00"')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

/** `2026-11-24` */
export const Day = z.iso.date('is not a date like 2026-11-24')
const name = z.string().trim().min(2, 'is too short')
const PublicUrl = z.url({ protocol: /^https$/, message: 'is not an address that begins with https://' })

/** A comparison is made whenever what it compares could be read, whatever else is wrong in its group. */
const numbersIn =
  (read: (group: Record<string, unknown>) => readonly unknown[]) =>
  ({ value }: { value: unknown }): boolean =>
    typeof value === 'object' && value !== null && read(value as Record<string, unknown>).every((each) => typeof each === 'number')
const isPeriod = numbersIn(({ from, to }) => [from, to])
const areHours = numbersIn(({ hours }) => hoursOf(hours))
const areHoursAndTime = numbersIn(({ at, hours }) => [at, ...hoursOf(hours)])
const hoursOf = (hours: unknown): unknown[] => {
  const { opens, closes } = (hours ?? {}) as Record<string, unknown>
  return [opens, closes]
}

const order = '"from" must be earlier than "to" on the same day; hours past midnight are two days'
const Hours = z
  .strictObject({ from: Time, to: Time })
  .refine(({ from, to }) => from < to, { message: order, abort: true, when: isPeriod })
  .transform(({ from, to }) => ({ opens: from, closes: to }))

/** The outer bound of the law for messages we begin (R23). */
const lawful = { opens: 8 * 60, closes: 21 * 60 }

const Phone = z.string().transform((text, context) => {
  const phone = parsePhone(text)
  if (!phone) context.addIssue({ code: 'custom', message: 'is not a US or Canadian phone number' })
  return phone ?? ''
})

/** Who may employ people who read. No value is law enforcement, and there is none to add (R12). */
export const employerKinds = ['health-department', 'harm-reduction', 'treatment', 'community', 'hospital', 'fire-ems'] as const

const Employer = z.strictObject({ name, kind: z.enum(employerKinds) }).meta({ description: 'Who employs people of this team.' })
const TeamEntry = z.strictObject({ employers: z.array(Employer).min(1, 'names nobody') })

/** The sorts of number a carrier registers (rules of the carriers: A2P 10DLC, or toll-free verification). */
export const senderKinds = ['long-code', 'toll-free'] as const
export const registrations = ['not-begun', 'submitted', 'approved'] as const

const Partner = z.strictObject({
  name,
  town: name,
  mou: z.strictObject({ url: PublicUrl, from: Day, until: Day }),
})

const Police = z.strictObject({
  policyUrl: PublicUrl,
  policyVersion: name,
  acknowledgements: z.array(z.strictObject({ partner: name, policyVersion: name, on: Day })).min(1, 'holds none'),
  attestations: z
    .array(
      z.strictObject({
        officer: name,
        mustReport: z.literal(false, 'must be false: whoever must report or arrest may not take part'),
        on: Day,
      }),
    )
    .min(1, 'holds none'),
  boardReview: z.strictObject({ on: Day, decision: z.literal('approved', 'must be approved') }),
})

const Helpline = z.strictObject({
  name,
  number: z.string().regex(/^(\d{3}|\d{3}-\d{3}-\d{4})$/, 'is not a number like 988 or 800-555-0100'),
  checked: Day,
})

/** Texts are reviewed one by one, by `npm run texts -- review`; here stands what the board said of who answers. */
const Review = z.strictObject({
  what: z.literal('teams', 'is "teams"; texts are reviewed with npm run texts -- review'),
  board: name,
  on: Day,
  decision: z.enum(['approved', 'changes-wanted']),
})

/** Five minutes a rung is what a sleeping person needs to wake, read and answer (R9). */
const usualLadder: readonly Rung[] = [
  { page: 'on-call', afterMinutes: 0 },
  { page: 'backup', afterMinutes: 5 },
  { page: 'supervisor', afterMinutes: 10 },
  { page: 'alarm', afterMinutes: 15 },
]

const inOrder = (rungs: readonly Rung[]): boolean =>
  rungs[0]?.afterMinutes === 0 &&
  rungs.every(({ afterMinutes }, n) => n === 0 || afterMinutes > (rungs[n - 1]?.afterMinutes ?? 0)) &&
  new Set(rungs.map(({ page }) => page)).size === rungs.length

const Ladder = z
  .array(z.strictObject({ page: Step, afterMinutes: z.number().int().min(0).max(60) }))
  .min(1, 'names nobody')
  .default([...usualLadder])
  .refine(inOrder, 'must begin at 0, each rung later than the one before, each of on-call, backup, supervisor, alarm at most once')
  .refine((rungs) => rungs.at(-1)?.page === 'alarm', 'must end with the alarm: somebody has to learn that nobody answers')

const PromisedHours = z.number().min(0.5, { abort: true }).max(10, { abort: true })

/** The line's usual promise, in staffed hours; more than a day of ten is no promise, and a claim is for the work of a moment. */
const Promised = z
  .strictObject({ answerHours: PromisedHours.default(4), quietHours: PromisedHours.default(1) })
  .default({ answerHours: 4, quietHours: 1 })
  .refine(({ answerHours, quietHours }) => quietHours <= answerHours, {
    message: 'gives a claim back later than it promises an answer',
    path: ['quietHours'],
  })

/** A day to answer, half a day of work to be taken: a person who said yes is not left between two teams. */
const HandOffRules = z
  .strictObject({
    answerHours: z.number().min(1, { abort: true }).max(72, { abort: true }).default(24),
    takeHours: PromisedHours.default(4),
    tellNames: z.boolean().default(false),
  })
  .default({ answerHours: 24, takeHours: 4, tellNames: false })

const Emergency = z.strictObject({
  email: z.email(),
  from: z.email().optional(),
  smtp: z
    .url({ protocol: /^smtps?$/, message: 'is not the address of a mail server, like "smtps://email-smtp.us-east-1.amazonaws.com"' })
    .optional(),
})

const about = <Schema extends z.ZodType>(schema: Schema, description: string): Schema => schema.meta({ description })

export const ProgramFile = z.strictObject({
  name: about(
    name.max(20, 'is longer than 20 characters, and would push texts into a second segment'),
    'Shown first in every text. Neutral: no drug, recovery, health or police word. At most 20 characters.',
  ),
  operator: about(name, 'Who runs the line, in words for the public trust page.'),
  towns: about(z.array(name).min(1, 'names no town'), 'The municipalities the programme serves.'),
  phone: about(
    z.string().regex(/^[0-9-]{7,14}$/, 'is not the phone number people can call, as it is printed, like "617-555-0100"'),
    'A number people answer.',
  ),
  timeZone: about(z.string().refine(isZone, 'is not an IANA time zone like "America/New_York"'), 'IANA name.'),
  languages: about(
    z.array(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'is not a language code like "en"')).min(1, 'names no language'),
    'BCP 47 codes, the programme’s own first. Each needs its texts in shared/texts.',
  ),
  staffed: about(
    z
      .strictObject({
        days: z.array(z.enum(days, 'is not a day of the week')).min(1, 'names no day'),
        from: Time,
        to: Time,
        holidays: z.array(Day).default([]),
      })
      .refine(({ from, to }) => from < to, { message: order, abort: true, when: isPeriod })
      .transform(({ days: open, from, to, holidays }) => ({
        days: open.map((day) => days.indexOf(day) + 1),
        opens: from,
        closes: to,
        holidays,
      })),
    'When a person reads texts; on holidays nobody does.',
  ),
  checkIns: about(
    z
      .strictObject({ at: Time, hours: Hours })
      .refine(({ hours }) => hours.opens >= lawful.opens && hours.closes <= lawful.closes, {
        message: 'hours must lie between 08:00 and 21:00',
        abort: true,
        when: areHours,
      })
      .refine(({ at, hours }) => at >= hours.opens && at < hours.closes, {
        message: '"at" must lie inside the hours',
        when: areHoursAndTime,
      }),
    'The hour of check-ins and the hours we may begin a text in, in the person’s own zone.',
  ),
  retention: about(
    z.strictObject({ messageDays: z.number().int().min(3).max(30), contactDays: z.number().int().min(30).max(365) }),
    'How long texts (3 to 30 days) and contacts (30 to 365 days after their last text) are kept.',
  ),
  teams: about(z.strictObject(teamsOf(TeamEntry)), 'Who employs the people that answer. Roles of persons are given in the console.'),
  policeOnTeam: about(z.boolean(), 'Off unless everything R34 asks for is recorded under police.'),
  police: about(Police, 'Policy, acknowledgements, attestations and the board’s review; only with policeOnTeam: true.').optional(),
  partners: about(z.array(Partner).default([]), 'Other outreach programmes, each under a public and current agreement.'),
  helplines: about(z.array(Helpline).min(1, 'names none'), 'Numbers told to people in danger, each with the day somebody last called it.'),
  reviews: about(
    z.array(Review).default([]),
    'Decisions of the community advisory board on who answers. Texts are reviewed with npm run texts -- review.',
  ),
  sender: about(
    z.strictObject({
      kind: z.enum(senderKinds),
      number: z.string().regex(/^\+1\d{10}$/, 'is not a number like "+16175550199"'),
      account: z.string().regex(/^AC[0-9a-f]{32}$/, 'is not an account SID: AC and 32 hexadecimal digits'),
      messagingService: z.string().regex(/^MG[0-9a-f]{32}$/, 'is not a messaging service SID: MG and 32 hexadecimal digits'),
      registration: z.enum(registrations),
    }),
    'The line at Twilio.',
  ),
  spend: about(
    z.strictObject({ monthlyDollars: z.number().int().min(5).max(100_000) }),
    'What texts and the cloud may cost in a month before somebody is told.',
  ),
  alerts: about(z.array(z.email()).min(1, 'names nobody'), 'Who is written to when the line itself fails.'),
  firstAdmin: about(
    z.strictObject({ email: z.email(), name: z.string().min(1, 'is empty'), phone: Phone }),
    'May sign in first, and enters everybody else in the console.',
  ),
  escalation: about(Ladder, 'Who is woken for a cry for help, and how many minutes after it.'),
  promise: about(
    Promised,
    'Staffed hours until a text that nobody claimed is told to supervisors, and until a claim without an act is given back.',
  ),
  handOff: about(
    HandOffRules,
    'Hours in which a person may answer whether the other team may have their conversation; staffed hours in which somebody there must take it; whether first names are told.',
  ),
  emergency: about(
    Emergency,
    'Who is told when nobody took a cry for help, whom e-mails are from, and the server that takes them.',
  ).optional(),
})

function teamsOf<Schema extends z.ZodType>(entry: Schema): Record<Team, Schema> {
  return Object.fromEntries(Team.options.map((team) => [team, entry])) as Record<Team, Schema>
}
