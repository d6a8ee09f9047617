/** The environment of a function, checked at its start: every missing name at once. */
import * as z from 'zod'

const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/$/, ''))

export const Env = z.object({
  MAIN_TABLE: z.string().min(1),
  KEYS_TABLE: z.string().min(1),
  JOBS_QUEUE_URL: z.url(),
  /** For what may wait; absent where one queue carries everything. */
  OUTREACH_QUEUE_URL: z.url().optional(),
  SPOOL_QUEUE_URL: z.url(),
  SPOOL_DEAD_LETTERS_URL: z.url(),
  SECRETS_PARAMETER: z.string().min(1),
  PUBLIC_URL: url,
  FALLBACK_URL: url.optional(),
  TWILIO_ACCOUNT_SID: z.string().min(1),
  TWILIO_NUMBER: z.string().regex(/^\+[1-9]\d{6,14}$/),
  TWILIO_MESSAGING_SERVICE_SID: z.string().min(1),
  TWILIO_API_URL: url.optional(),
  /** Where e-mail to staff is handed over; without it nobody gets any. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
})
export type Env = z.infer<typeof Env>

/** What the console reads besides. */
export const ConsoleEnv = Env.extend({
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SIGN_OUT_URL: z.url().optional(),
  /** Where staff get their accounts; absent where another provider keeps them. */
  STAFF_POOL_ID: z.string().min(1).optional(),
})

/** @throws naming every variable that is missing or malformed, never its value */
export function readEnv<Schema extends z.ZodType>(schema: Schema, source: Record<string, string | undefined>): z.infer<Schema> {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const names = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))]
  throw new Error(`Environment variables missing or malformed: ${names.join(', ')}`)
}
