/** Twilio's words and codes, and what they mean in ours. The only place that knows them (rules 3.4). */
import type { FailureKind } from '../../domain/failure.ts'

/** Twilio changes codes and advises against hard logic on them; whatever is not here is `unknown`: staff see it, one retry (R38). */
const kinds: Record<number, FailureKind> = {
  20429: 'busy',
  21611: 'busy',
  14107: 'busy',
  21610: 'opted-out',
  21211: 'bad-number',
  21614: 'bad-number',
  21635: 'bad-number',
  21612: 'bad-number',
  21408: 'bad-number',
  30003: 'unreachable',
  30005: 'number-gone',
  30006: 'number-gone',
  30004: 'opted-out',
  30007: 'filtered',
  30032: 'unregistered',
  30034: 'unregistered',
  20003: 'misconfigured',
  20404: 'misconfigured',
  21606: 'misconfigured',
  21701: 'misconfigured',
  21703: 'misconfigured',
  21602: 'misconfigured',
  21617: 'misconfigured',
}

export const kindOf = (code: number | undefined): FailureKind => (code === undefined ? 'unknown' : (kinds[code] ?? 'unknown'))

/** Message states in receipts. Everything before `sent` says only that Twilio has it, which its answer said already. */
const states: Record<string, 'sent' | 'delivered' | 'undelivered' | 'failed'> = {
  accepted: 'sent',
  scheduled: 'sent',
  queued: 'sent',
  sending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
}

export const stateOf = (status: string | undefined): (typeof states)[string] | undefined =>
  status !== undefined && Object.hasOwn(states, status) ? states[status] : undefined

/** Longest time Twilio may be told to keep trying, in seconds. */
export const longestValidity = 36_000
