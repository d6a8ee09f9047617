/** The schema of program.yaml: what a programme decides in its one file, checked all at once, every mistake in words. */
import * as z from 'zod'
import { type Rung, Step } from './domain/escalation.ts'
import { parsePhone } from './domain/phone.ts'
import type { Programme } from './domain/programme.ts'
import { isZone } from './domain/quiet-hours.ts'

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day like "09:00"')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

const Hours = z
  .strictObject({ from: Time, to: Time })
  .refine(({ from, to }) => from < to, '"from" must be earlier than "to" on the same day')
  .transform(({ from, to }) => ({ opens: from, closes: to }))

/** The outer bound of the law for messages we begin (R23). */
const lawful = { opens: 8 * 60, closes: 21 * 60 }

const Phone = z.string().transform((text, context) => {
  const phone = parsePhone(text)
  if (!phone) context.addIssue({ code: 'custom', message: 'is not a US or Canadian phone number' })
  return phone ?? ''
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

const File = z.strictObject({
  name: z.string().min(2).max(20, 'is longer than 20 characters, and would push texts into a second segment (R17)'),
  operator: z.string().min(2),
  phone: z.string().regex(/^[0-9-]{7,14}$/, 'is the phone number people can call, as it is printed, like "617-555-0100"'),
  timeZone: z.string().refine(isZone, 'is not an IANA time zone like "America/New_York"'),
  languages: z.array(z.literal('en', 'is not a language that this version speaks: only "en" so far')).min(1),
  staffed: z
    .strictObject({ days: z.array(z.enum(days)).min(1), from: Time, to: Time })
    .refine(({ from, to }) => from < to, '"from" must be earlier than "to" on the same day')
    .transform((staffed) => ({ days: staffed.days.map((day) => days.indexOf(day) + 1), opens: staffed.from, closes: staffed.to })),
  checkIns: z
    .strictObject({ at: Time, hours: Hours })
    .refine(({ hours }) => hours.opens >= lawful.opens && hours.closes <= lawful.closes, 'hours must lie between 08:00 and 21:00 (R23)')
    .refine(({ at, hours }) => at >= hours.opens && at < hours.closes, '"at" must lie inside the hours'),
  retention: z.strictObject({
    messageDays: z.number().int().min(3).max(30),
    contactDays: z.number().int().min(30).max(365),
  }),
  escalation: z
    .array(z.strictObject({ page: Step, afterMinutes: z.number().int().min(0).max(60) }))
    .min(1)
    .default([...usualLadder])
    .refine(inOrder, 'must begin at 0, each rung later than the one before, each of on-call, backup, supervisor, alarm at most once (R9)')
    .refine((rungs) => rungs.at(-1)?.page === 'alarm', 'must end with the alarm: somebody has to learn that nobody answers'),
  emergency: z.strictObject({ email: z.email(), from: z.email().optional() }).optional(),
  policeOnTeam: z.literal(false, 'needs a published policy, acknowledgements and a board review that this version cannot check yet (R34)'),
  firstAdmin: z.strictObject({ email: z.email(), name: z.string().min(1), phone: Phone }),
})

/** Every mistake in the file, one line each, so that they are mended in one go. */
export class ProgrammeMistakes extends Error {
  readonly mistakes: readonly string[]
  constructor(mistakes: readonly string[]) {
    super(
      `The programme file has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.map((each) => `  ${each}`).join('\n')}`,
    )
    this.mistakes = mistakes
  }
}

/**
 * The programme described by the parsed program.yaml.
 *
 * @throws ProgrammeMistakes naming every wrong field at once
 */
export function parseProgram(value: unknown): Programme {
  const parsed = File.safeParse(value)
  if (!parsed.success) throw new ProgrammeMistakes(parsed.error.issues.map(inWords))
  const { checkIns, languages, emergency, ...rest } = parsed.data
  const [first = 'en', ...others] = languages
  // A programme that names no address of its own alarms its first admin.
  const alarm = emergency?.email ?? rest.firstAdmin.email
  return {
    ...rest,
    languages: [first, ...others],
    checkIns: { hour: checkIns.at, hours: checkIns.hours },
    emergency: { email: alarm, from: emergency?.from ?? alarm },
  }
}

function inWords(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.') || 'the file'
  return issue.code === 'unrecognized_keys' ? `${where}: unknown field ${issue.keys.join(', ')}` : `${where}: ${issue.message}`
}
