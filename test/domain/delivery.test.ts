import { describe, expect, test } from 'vitest'
import {
  again,
  carrierIds,
  isFinal,
  isNewer,
  queued,
  retryDelaySeconds,
  settleUnknown,
  withCarrierId,
} from '../../shared/domain/delivery.ts'
import { type Inbound, type MessageClass, MessageState, type Outbound } from '../../shared/domain/message.ts'
import { now, outboundOf } from '../support/domain.ts'

describe('a state says more than another', () => {
  test.each<[MessageState, MessageState, boolean]>([
    ['queued', 'sent', true],
    ['claimed', 'sent', true],
    ['uncertain', 'sent', true],
    ['uncertain', 'delivered', true],
    ['sent', 'sent', false],
    ['sent', 'delivered', true],
    ['delivered', 'sent', false],
    ['delivered', 'undelivered', false],
    ['undelivered', 'delivered', true],
    ['failed', 'sent', false],
    ['unsent', 'sent', false],
  ])('%s, then %s: %s', (before, next, newer) => expect(isNewer(before, next)).toBe(newer))

  test('never both ways round', () => {
    for (const a of MessageState.options) for (const b of MessageState.options) expect(isNewer(a, b) && isNewer(b, a)).toBe(false)
  })
  test('final are those after which nothing comes', () =>
    expect(MessageState.options.filter(isFinal).toSorted()).toEqual(['delivered', 'failed', 'undelivered', 'unsent']))
})

describe('a message waits for its hand-over', () => {
  test.each<[MessageClass, string]>([
    ['opt-out', '2026-11-24T14:05:00.000Z'],
    ['opt-in', '2026-11-24T18:00:00.000Z'],
    ['reply', '2026-11-24T18:00:00.000Z'],
    ['check-in', '2026-11-24T18:00:00.000Z'],
    ['staff', '2026-11-25T14:00:00.000Z'],
    ['safety', '2026-11-25T14:00:00.000Z'],
    ['page', '2026-11-25T14:00:00.000Z'],
  ])('of class %s until %s', (as, deadline) => expect(outboundOf(as).deadline).toBe(deadline))

  const draft = { id: 'out-1', class: 'opt-in', body: 'hello', answers: false } as const
  test('that begins later, from when it may leave, and is looked at then', () =>
    expect(queued({ ...draft, notBefore: '2026-11-25T13:00:00.000Z' }, 'a.k7', now, now)).toMatchObject({
      state: 'queued',
      deadline: '2026-11-25T17:00:00.000Z',
      dueAt: '2026-11-25T13:00:00.000Z',
    }))
  test('and is looked at after ninety seconds, in case the queue lost it', () =>
    expect(queued(draft, 'a.k7', now, now)).toMatchObject({ dueAt: '2026-11-24T14:01:30.000Z', attempt: 0, retryOf: 0 }))
  test('unless the carrier said it by itself', () => {
    const said = queued({ ...draft, byCarrier: true }, 'a.k7', now, now)
    expect(said.state).toBe('sent')
    expect(said).not.toHaveProperty('dueAt')
  })
})

describe('an unknown outcome', () => {
  test.each<[string, MessageClass, number, ReturnType<typeof settleUnknown>]>([
    ['is asked about again for two minutes', 'safety', 119, { ask: '2026-11-24T14:02:29.000Z' }],
    ['of an answer to danger is then sent again', 'safety', 120, 'send-again'],
    ['of a page is then sent again', 'page', 120, 'send-again'],
    ['of a reply is then given up', 'reply', 120, 'give-up'],
    ['of a check-in is then given up', 'check-in', 120, 'give-up'],
    ['of a question is then given up', 'opt-in', 120, 'give-up'],
    ['of a goodbye is then given up', 'opt-out', 120, 'give-up'],
    ['of what staff wrote is then theirs to judge', 'staff', 120, 'give-up'],
  ])('%s', (_, as, seconds, verdict) => {
    const at = new Date(Date.parse(now) + seconds * 1000).toISOString()
    expect(settleUnknown(outboundOf(as, { claimedAt: now }), at)).toEqual(verdict)
  })
})

describe('an unknown outcome of a safety text that was repeated', () => {
  test.each<[number, number, ReturnType<typeof settleUnknown>]>([
    [1, 239, { ask: '2026-11-24T14:04:29.000Z' }],
    [1, 240, 'send-again'],
    [2, 480, 'send-again'],
    [3, 959, { ask: '2026-11-24T14:16:29.000Z' }],
    [3, 960, 'send-again'],
    [4, 1919, { ask: '2026-11-24T14:32:29.000Z' }],
    [4, 1920, 'give-up'],
  ])('%i times, after %i s', (repeats, seconds, verdict) => {
    const at = new Date(Date.parse(now) + seconds * 1000).toISOString()
    expect(settleUnknown(outboundOf('safety', { claimedAt: now, repeats }), at)).toEqual(verdict)
  })
})

test('an unknown outcome is counted from the claim, else from when the message was made', () => {
  const at = '2026-11-24T14:02:00.000Z'
  expect(settleUnknown(outboundOf('safety', { claimedAt: '2026-11-24T14:01:00.000Z' }), at)).toEqual({ ask: '2026-11-24T14:02:30.000Z' })
  expect(settleUnknown(outboundOf('safety'), at)).toBe('send-again')
})

describe('the copies that the carrier holds', () => {
  const theirs: Inbound = { direction: 'in', contact: 'a.k7', id: 'in-1', at: now, body: 'hi', providerId: 'SM0', expiresAt: now }
  test.each<[string, Inbound | Outbound, string[]]>([
    ['of a text of theirs: one', theirs, ['SM0']],
    ['of a text that never left: none', outboundOf('reply'), []],
    ['of a text that left once: one', outboundOf('reply', { providerId: 'SM1' }), ['SM1']],
    ['of a text that left three times: three', outboundOf('safety', { providerId: 'SM1', copies: ['SM2', 'SM3'] }), ['SM1', 'SM2', 'SM3']],
    ['of a text whose first answer is still out: the others', outboundOf('safety', { copies: ['SM2'] }), ['SM2']],
  ])('%s', (_, message, ids) => expect(carrierIds(message)).toEqual(ids))

  test.each<[string, Partial<Outbound>, ReturnType<typeof withCarrierId>]>([
    ['the first is its own', {}, { providerId: 'SM9' }],
    ['the same again is no copy', { providerId: 'SM9' }, { providerId: 'SM9' }],
    ['the same again keeps the copies', { providerId: 'SM9', copies: ['SM2'] }, { providerId: 'SM9', copies: ['SM2'] }],
    ['the first after copies keeps them', { copies: ['SM2'] }, { providerId: 'SM9', copies: ['SM2'] }],
    ['another is a copy', { providerId: 'SM1' }, { providerId: 'SM1', copies: ['SM9'] }],
    ['one more is one more', { providerId: 'SM1', copies: ['SM2'] }, { providerId: 'SM1', copies: ['SM2', 'SM9'] }],
    ['a copy that is known is not counted twice', { providerId: 'SM1', copies: ['SM9'] }, { providerId: 'SM1', copies: ['SM9'] }],
  ])('%s', (_, message, ids) => expect(withCarrierId(outboundOf('safety', message), 'SM9')).toStrictEqual(ids))
})

describe('the wait before the next try', () => {
  test.each([
    [1, 0, 5],
    [2, 0, 10],
    [6, 0, 160],
    [7, 0, 300],
    [50, 0, 300],
    [1, 1, 7],
    [7, 1, 375],
  ])('after try %i, with jitter %f, is %i seconds', (attempt, jitter, seconds) => expect(retryDelaySeconds(attempt, jitter)).toBe(seconds))
})

describe('a text that did not arrive is tried anew', () => {
  test.each([
    ['when the phone is out of reach: in two hours', 'staff', 'unreachable', 0, '2026-11-24T16:00:00.000Z'],
    ['and a second time', 'staff', 'unreachable', 1, '2026-11-24T16:00:00.000Z'],
    ['an answer to danger: at once', 'safety', 'unreachable', 0, now],
    ['for no known reason: in five minutes', 'reply', 'unknown', 0, '2026-11-24T14:05:00.000Z'],
  ] as const)('%s', (_, as, kind, retryOf, notBefore) =>
    expect(again(outboundOf(as, { retryOf, by: 'ana', wording: 'en/ok/1' }), kind, now, 'out-1')).toEqual({
      id: 'out-1',
      class: as,
      body: 'hello',
      answers: true,
      retryOf: retryOf + 1,
      notBefore,
      by: 'ana',
      wording: 'en/ok/1',
    }),
  )
  test('without what it never had', () =>
    expect(again(outboundOf('reply'), 'unknown', now, 'out-1')).toStrictEqual({
      id: 'out-1',
      class: 'reply',
      body: 'hello',
      answers: true,
      retryOf: 1,
      notBefore: '2026-11-24T14:05:00.000Z',
    }))
  test.each([
    ['not a third time', 'staff', 'unreachable', 2],
    ['not a second time for no known reason', 'staff', 'unknown', 1],
    ['not when it was filtered', 'safety', 'filtered', 0],
    ['not when the number is gone', 'safety', 'number-gone', 0],
    ['not the question whether to join', 'opt-in', 'unreachable', 0],
    ['not the confirmation of a stop', 'opt-out', 'unknown', 0],
  ] as const)('%s', (_, as, kind, retryOf) => expect(again(outboundOf(as, { retryOf }), kind, now, 'out-1')).toBeUndefined())
})
