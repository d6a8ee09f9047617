import { describe, expect, test } from 'vitest'
import type { Contact, State } from '../../shared/domain/contact.ts'
import { onText } from '../../shared/domain/conversation.ts'
import type { TextReceived } from '../../shared/domain/happening.ts'
import { contactWith, contextAt, now, textOf } from '../support/domain.ts'

const decide = (state: State, body: string, more: Partial<TextReceived> = {}, at = now) => onText(state, textOf(body, more), contextAt(at))
const known = (more: Partial<Contact> = {}): State => ({ contact: contactWith(more) })

describe('a text keeps', () => {
  test('the longest wait and the higher urgency', () => {
    const before = known({ conversation: { state: 'waiting', since: '2026-11-24T13:00:00.000Z', urgency: 'routine' } })
    expect(decide(before, 'he wont wake up').contact?.conversation).toEqual({
      state: 'waiting',
      since: '2026-11-24T13:00:00.000Z',
      urgency: 'urgent',
    })
    expect(decide(before, 'hi', { receivedAt: '2026-11-24T12:00:00.000Z' }).contact?.conversation).toMatchObject({
      since: '2026-11-24T12:00:00.000Z',
    })
  })
  test('the contact for ninety days from when our edge had it', () =>
    expect(decide(known(), 'hi', {}, '2026-11-24T18:00:00.000Z').contact).toMatchObject({
      lastInboundAt: now,
      expiresAt: '2027-02-22T14:00:00.000Z',
    }))
  test('no suspension: the number lives', () =>
    expect(decide(known({ suspended: { since: now, because: 'number-gone' } }), 'hi').contact).not.toHaveProperty('suspended'))
})

describe('a contact begins', () => {
  test('with nothing, in the language and at the default team of the programme', () =>
    expect(decide({}, 'hello')).toMatchObject({
      contact: { life: 'life-2', code: 'C1-23', team: 'harm-reduction', language: 'en', consent: { consent: 'none' }, version: 0 },
      timers: { retention: '2027-02-22T14:00:00.000Z' },
    }))
  test('opted out, when its number is suppressed', () =>
    expect(decide({ suppression: { since: '2025-01-01T00:00:00.000Z' } }, 'hello')).toMatchObject({
      contact: { consent: { consent: 'opted-out', since: '2025-01-01T00:00:00.000Z' } },
      outbound: [],
    }))
})

describe('a session', () => {
  test.each([
    ['begins with a plain word', 'got any narcan', { idle: '2026-11-25T14:00:00.000Z' }],
    ['begins with the menu', 'MENU', { idle: '2026-11-25T14:00:00.000Z' }],
    ['does not begin with anything else', 'hello', {}],
  ])('%s', (_, body, timers) => expect(decide(known(), body).timers).toEqual(timers))
})
