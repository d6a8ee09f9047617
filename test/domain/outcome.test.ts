import { describe, expect, test } from 'vitest'
import type { Contact, Suppression } from '../../shared/domain/contact.ts'
import { nothing } from '../../shared/domain/decision.ts'
import type { Settled } from '../../shared/domain/happening.ts'
import type { MessageClass, Outbound } from '../../shared/domain/message.ts'
import { onSettled } from '../../shared/domain/outcome.ts'
import { contactWith, contextAt, now, outboundOf, standings } from '../support/domain.ts'

type Fate = Pick<Settled, 'state' | 'kind'>
const decide = (
  as: MessageClass,
  fate: Fate,
  contact: Partial<Contact> = {},
  more: { message?: Partial<Outbound>; suppression?: Suppression; at?: string } = {},
) =>
  onSettled(
    { contact: contactWith(contact), ...(more.suppression ? { suppression: more.suppression } : {}) },
    { happened: 'settled', message: outboundOf(as, { state: 'claimed', ...more.message }), ...fate },
    contextAt(more.at),
  )

describe('what was under way changes nothing', () => {
  test.each(['safety', 'reply', 'staff', 'check-in', 'opt-out'] as const)('class %s', (as) => {
    expect(decide(as, { state: 'sent' })).toEqual(nothing)
    expect(decide(as, { state: 'delivered' })).toEqual(nothing)
  })
  test('nor does anything of a contact that is gone', () =>
    expect(onSettled({}, { happened: 'settled', message: outboundOf('safety'), state: 'failed' }, contextAt())).toEqual(nothing))
})

describe('who must know that it did not arrive', () => {
  test.each<[string, MessageClass, Settled['state'], 'urgent' | 'routine' | undefined]>([
    ['everybody, of an answer to danger that failed', 'safety', 'failed', 'urgent'],
    ['everybody, of one that did not arrive', 'safety', 'undelivered', 'urgent'],
    ['everybody, of one that was too late', 'safety', 'unsent', 'urgent'],
    ['who answers, of what staff wrote that failed', 'staff', 'failed', 'routine'],
    ['who answers, of what staff wrote whose fate nobody knows', 'staff', 'uncertain', 'routine'],
    ['who answers, of what staff wrote that was not sent', 'staff', 'unsent', 'routine'],
    ['nobody, of a check-in', 'check-in', 'undelivered', undefined],
    ['nobody, of an automatic answer', 'reply', 'failed', undefined],
  ])('%s', (_, as, state, urgency) =>
    expect(decide(as, { state, kind: 'filtered' }).contact?.conversation).toEqual(
      urgency ? { state: 'waiting', since: now, urgency } : undefined,
    ),
  )
})

describe('a number that gets nothing is suspended', () => {
  test.each([
    ['number-gone', true],
    ['bad-number', true],
    ['unreachable', false],
    ['filtered', false],
    ['unregistered', false],
    ['unknown', false],
  ] as const)('%s: %s', (kind, suspended) =>
    expect(decide('check-in', { state: 'undelivered', kind }).contact?.suspended !== undefined).toBe(suspended),
  )
})

test('a suspension says since when, and why', () =>
  expect(decide('reply', { state: 'failed', kind: 'bad-number' }).contact?.suspended).toEqual({ since: now, because: 'bad-number' }))

describe('a text that did not arrive', () => {
  test('because the phone was off is tried anew, two hours later', () =>
    expect(decide('check-in', { state: 'undelivered', kind: 'unreachable' }).outbound).toMatchObject([
      {
        id: 'out-1',
        class: 'check-in',
        body: 'hello',
        state: 'queued',
        retryOf: 1,
        notBefore: '2026-11-24T16:00:00.000Z',
        expiresAt: '2026-12-08T14:00:00.000Z',
      },
    ]))
  test.each<[string, Fate]>([
    ['that the carrier refused is not', { state: 'failed', kind: 'unreachable' }],
    ['that was not sent is not', { state: 'unsent' }],
    ['that arrived is not', { state: 'delivered', kind: 'unreachable' }],
    ['for no reason given is not', { state: 'undelivered' }],
    ['because it was filtered is not', { state: 'undelivered', kind: 'filtered' }],
  ])('%s', (_, fate) => expect(decide('check-in', fate).outbound).toEqual([]))
})

describe('a carrier that blocks the number holds a stop', () => {
  test.each(['check-in', 'staff', 'reply', 'safety'] as const)('learnt by class %s', (as) => {
    const { contact, suppression, consent } = decide(as, { state: 'failed', kind: 'opted-out' })
    expect(contact).toMatchObject({ consent: { consent: 'opted-out', since: now }, consentSerial: 2 })
    expect(suppression).toBe('closed')
    expect(consent).toMatchObject([{ what: 'opted-out', via: 'carrier', key: 'out-0:blocked' }])
  })
  test('and a question that it did not let pass leaves none open', () =>
    expect(
      decide(
        'opt-in',
        { state: 'failed', kind: 'opted-out' },
        { consent: standings.pending },
        { suppression: { since: now, rejoining: 'question' } },
      ).suppression,
    ).toBe('closed'))
  test('which was known already when they are opted out', () =>
    expect(decide('opt-out', { state: 'failed', kind: 'opted-out' }, { consent: standings['opted-out'] })).toEqual(nothing))
})

describe('the question whether to join', () => {
  const pending = { consent: standings.pending }
  const question = { message: { id: 'question' } }
  test('lapses three days after it was handed over', () => {
    const { contact, timers } = decide('opt-in', { state: 'sent' }, pending, { ...question, at: '2026-11-24T16:00:00.000Z' })
    expect(contact?.consent).toMatchObject({ lapses: '2026-11-27T16:00:00.000Z' })
    expect(timers).toEqual({ confirmation: '2026-11-27T16:00:00.000Z' })
  })
  test('is not given more time by its receipt', () =>
    expect(decide('opt-in', { state: 'delivered' }, pending, { message: { id: 'question', state: 'sent' } })).toEqual(nothing))
  test.each(['unsent', 'failed'] as const)('that is %s is as if never asked', (state) =>
    expect(decide('opt-in', { state }, pending, question)).toMatchObject({
      contact: { consent: { consent: 'none' } },
      timers: { confirmation: 'delete' },
      consent: [{ key: `question:${state}`, what: 'lapsed', via: 'silence' }],
    }),
  )
  test('that is unsent to a number that once stopped leaves it stopped', () =>
    expect(
      decide('opt-in', { state: 'unsent' }, pending, {
        ...question,
        suppression: { since: '2026-11-01T14:00:00.000Z', rejoining: 'question' },
      }),
    ).toMatchObject({
      contact: { consent: { consent: 'opted-out', since: '2026-11-01T14:00:00.000Z' } },
      suppression: 'closed',
    }))
  test('that was replaced by a newer one takes nothing from that', () =>
    expect(decide('opt-in', { state: 'unsent' }, pending, { message: { id: 'older' } })).toEqual(nothing))
})
