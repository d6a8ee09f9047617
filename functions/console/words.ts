/** Words: how the console says times, standings and states to staff. */
import type { Contact } from '../../shared/domain/contact.ts'
import { failures } from '../../shared/domain/delivery.ts'
import { FailureKind } from '../../shared/domain/failure.ts'
import type { Message, MessageState } from '../../shared/domain/message.ts'
import type { At } from '../../shared/domain/time.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`

/**
 * A wait in the largest unit that fits.
 *
 * @example waited('2026-11-24T14:00:00.000Z', '2026-11-24T14:05:10.000Z') // '5 minutes'
 */
export function waited(since: At, now: At): string {
  const ms = Date.parse(now) - Date.parse(since)
  if (ms < minuteMs) return 'less than a minute'
  if (ms < hourMs) return count(Math.floor(ms / minuteMs), 'minute')
  if (ms < 2 * dayMs) return count(Math.floor(ms / hourMs), 'hour')
  return count(Math.floor(ms / dayMs), 'day')
}

/** @example languageName('es') // 'Spanish' */
export const languageName = (language: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language

export const consentWords = {
  none: 'Has not agreed to texts',
  pending: 'Asked, no YES yet',
  'opted-in': 'Agreed to texts',
  held: 'On hold: may have asked to stop',
  'opted-out': 'Opted out',
} as const satisfies Record<Contact['consent']['consent'], string>

/** `claimed` is between the queue and the carrier for seconds; staff need no word of its own for it. */
const stateWords = {
  queued: 'Queued',
  claimed: 'Queued',
  sent: 'Sent',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  failed: 'Failed',
  unsent: 'Not sent',
  uncertain: 'Uncertain',
} as const satisfies Record<MessageState, string>

/** How far a message came, and in words why not further. */
export function stateOf(message: Message): { state: string; why?: string } {
  if (message.direction === 'in') return { state: 'Received' }
  if (message.state === 'unsent') return { state: `Not sent: ${message.reason ?? 'no reason recorded'}` }
  const { data: kind } = FailureKind.safeParse(message.failure)
  const why = kind ? failures[kind].told : message.failure
  return { state: stateWords[message.state], ...(why === undefined ? {} : { why }) }
}
