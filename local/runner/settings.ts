/** What the local program is told by its environment; every default is usable without an account (design §4). */
import { join, resolve } from 'node:path'
import * as z from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)
const address = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/$/, ''))

const Variables = z.object({
  PORT: port.default(3000),
  LOCAL_PORT: port.optional(),
  PUBLIC_URL: address.optional(),
  FALLBACK_URL: address.optional(),
  TWILIO_ACCOUNT_SID: z.string().default(`AC${'0'.repeat(31)}1`),
  TWILIO_AUTH_TOKEN: z.string().default('local-token-which-is-no-secret'),
  TWILIO_NUMBER: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'must be a number in E.164 form')
    .default('+16175550199'),
  TWILIO_MESSAGING_SERVICE_SID: z.string().default(`MG${'0'.repeat(31)}1`),
  TWILIO_API_URL: address.optional(),
  DATA_DIR: z.string().default('.local'),
  PROGRAM: z.string().default('program.yaml'),
})

export type Settings = {
  port: number
  localPort: number
  publicUrl: string
  fallbackUrl: string
  accountSid: string
  authToken: string
  number: string
  messagingServiceSid: string
  apiUrl?: string
  /** Absent: nothing is kept. */
  dataDir?: string
  program: string
}

/** @throws naming every variable that is wrong */
export function readSettings(source: Record<string, string | undefined>): Settings {
  // An empty variable is what a script leaves when it meant to unset one.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Variables.safeParse(given)
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'))
  const all = parsed.data
  const publicUrl = all.PUBLIC_URL ?? `http://localhost:${all.PORT}`
  return {
    port: all.PORT,
    localPort: all.LOCAL_PORT ?? all.PORT + 1,
    publicUrl,
    fallbackUrl: all.FALLBACK_URL ?? publicUrl,
    accountSid: all.TWILIO_ACCOUNT_SID,
    authToken: all.TWILIO_AUTH_TOKEN,
    number: all.TWILIO_NUMBER,
    messagingServiceSid: all.TWILIO_MESSAGING_SERVICE_SID,
    ...(all.TWILIO_API_URL ? { apiUrl: all.TWILIO_API_URL } : {}),
    ...(all.DATA_DIR === 'memory' ? {} : { dataDir: resolve(all.DATA_DIR) }),
    program: resolve(all.PROGRAM),
  }
}

/** A folder of the data directory, or nothing when nothing is kept. */
export const folder = ({ dataDir }: Settings, name: 'db' | 'queues' | 'logs' | 'carrier' | 'secrets' | 'sign-in'): { path?: string } =>
  dataDir ? { path: join(dataDir, name) } : {}
