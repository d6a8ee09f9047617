/** A contact, a context and messages to decide about, with as little in them as a rule needs. */
import type { Standing } from '../../shared/domain/consent.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import type { Context } from '../../shared/domain/decision.ts'
import { queued } from '../../shared/domain/delivery.ts'
import type { TextReceived } from '../../shared/domain/happening.ts'
import type { Draft, Outbound } from '../../shared/domain/message.ts'
import { plus } from '../../shared/domain/time.ts'
import { programme, texts, tuesday } from './world.ts'

export const now = tuesday
export const later = '2026-12-01T14:00:00.000Z'

export const standings = {
  none: { consent: 'none' },
  pending: {
    consent: 'pending',
    asked: now,
    via: 'text',
    wording: 'en/opt-in/1',
    confirmation: 'question',
    lapses: plus(now, { hours: 72 }),
  },
  'opted-in': { consent: 'opted-in', since: now, wording: 'en/opt-in/1' },
  held: { consent: 'held', since: now, lapses: later, confirmation: 'goodbye' },
  'opted-out': { consent: 'opted-out', since: now, confirmation: 'goodbye' },
} as const satisfies Record<Standing['consent'], Standing>

export const contactWith = (more: Partial<Contact> = {}): Contact => ({
  id: 'a.k7',
  life: 'life-1',
  code: 'K7-42',
  version: 1,
  consentSerial: 1,
  address: '+16175550123',
  team: 'harm-reduction',
  language: 'en',
  createdAt: now,
  consent: standings['opted-in'],
  conversation: { state: 'quiet' },
  invitations: [],
  expiresAt: '2027-02-22T14:00:00.000Z',
  ...more,
})

/** Ids that a test can tell in advance: `more-1`, `more-2` … */
const counted = () => {
  let drawn = 0
  return () => `more-${++drawn}`
}

export const contextAt = (at = now): Context => ({
  now: at,
  programme,
  texts,
  fresh: { life: 'life-2', code: 'C1-23', inbound: 'in-1', outbound: 'out-1', another: counted() },
  id: 'a.k7',
  onCall: { primary: 'ana', backup: 'ben', supervisors: ['sam'], until: plus(at, { days: 2 }) },
  closed: [],
})

export const textOf = (body: string, more: Partial<TextReceived> = {}): TextReceived => ({
  happened: 'text-received',
  sid: 'SM1',
  messageId: 'in-1',
  from: '+16175550123',
  body,
  pictures: 0,
  receivedAt: now,
  ...more,
})

export const outboundOf = (as: Outbound['class'], more: Partial<Outbound> & Partial<Draft> = {}): Outbound => ({
  ...queued({ id: 'out-0', class: as, body: 'hello', answers: true }, 'a.k7', now, '2026-12-08T14:00:00.000Z'),
  ...more,
})
