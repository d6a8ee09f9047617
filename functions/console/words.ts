/** Words: how the console says times, standings and states to staff. */
import type { Contact } from '../../shared/domain/contact.ts'
import { failures } from '../../shared/domain/delivery.ts'
import { FailureKind } from '../../shared/domain/failure.ts'
import type { HandOff, HandOffEnd } from '../../shared/domain/hand-off.ts'
import type { Message, MessageState } from '../../shared/domain/message.ts'
import { teamNames } from '../../shared/domain/team.ts'
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

const endWords = {
  declined: 'They said no; they are not asked again',
  silence: 'They did not answer, which is no yes; they are not asked again',
  'not sent': 'The question did not reach them',
  'written over': 'Somebody wrote to them before they answered, so no answer counts any more. You may ask again',
  'came back': 'They said yes, and nobody there took it in time. It is back: tell them, or ask again',
  'taken back': 'It was taken back; they may be asked again',
  stopped: 'It ended: they asked to stop, or may have',
  danger: 'It ended: they may be in danger, and that comes first',
  chosen: 'It ended: they chose a team themselves',
  police: 'It ended: they asked for no police',
  taken: 'It was taken',
} as const satisfies Record<HandOffEnd, string>

/** How far a hand-off came, in words for staff. */
export function handOffWords(handOff: HandOff, names: (id: string) => string, moment: (at: At) => string): string {
  const to = `Hand-off to ${teamNames[handOff.to].toLowerCase()}${handOff.named === undefined ? '' : ` (${names(handOff.named)})`}, from ${names(handOff.by)}.`
  switch (handOff.stands) {
    case 'asked':
      return `${to} They were asked, and have until ${moment(handOff.lapses)} to answer.`
    case 'agreed':
      return `${to} They said yes, ${moment(handOff.agreed)}. It stays here until somebody there takes it.`
    case 'over':
      return `${to} ${endWords[handOff.because]} (${moment(handOff.at)}).`
    default:
      return handOff satisfies never
  }
}

/** How far a message came, and in words why not further. */
export function stateOf(message: Message): { state: string; why?: string } {
  if (message.direction === 'in') return { state: 'Received' }
  if (message.state === 'unsent') return { state: `Not sent: ${message.reason ?? 'no reason recorded'}` }
  const { data: kind } = FailureKind.safeParse(message.failure)
  const why = kind ? failures[kind].told : message.failure
  return { state: stateWords[message.state], ...(why === undefined ? {} : { why }) }
}
