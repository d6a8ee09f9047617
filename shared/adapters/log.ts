/** The log: one JSON line an event, and only fields from an allow-list. What is not listed cannot be logged (R25, T9). */
import type { Log, LogFields } from '../app/ports.ts'

/** The allow-list, with how long a value may be: long enough for a name of ours, too short for a text of somebody's. */
const allowed: Record<keyof LogFields, true> = {
  message: true,
  class: true,
  state: true,
  outcome: true,
  kind: true,
  reason: true,
  count: true,
  segments: true,
  round: true,
  error: true,
  job: true,
  queue: true,
  route: true,
  status: true,
  seconds: true,
}
const longest = 60

/** A number in a string would be somebody's phone: seven digits in a row never belong to one of our own names. */
const digits = /\d{7,}/

export const jsonLog =
  (write: (line: string) => void, now: () => number): Log =>
  (event, fields = {}) => {
    const kept = Object.entries(fields).filter(([name, value]) => Object.hasOwn(allowed, name) && isShort(value))
    write(JSON.stringify({ at: new Date(now()).toISOString(), event, ...Object.fromEntries(kept) }))
  }

const isShort = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.length <= longest && !digits.test(value))

/** The name of what was thrown, never its message: messages quote what they choked on. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
