import { describe, expect, test } from 'vitest'
import type { Contact, Suppression } from '../../shared/domain/contact.ts'
import type { MessageClass, Outbound, UnsendableReason } from '../../shared/domain/message.ts'
import { unsendableReason } from '../../shared/domain/sendable.ts'
import { plus } from '../../shared/domain/time.ts'
import { contactWith, now, outboundOf, standings } from '../support/domain.ts'
import { programme } from '../support/world.ts'

type Consent = Contact['consent']['consent']
const may = undefined
const out = 'opted out'
const noon = '2026-11-24T20:00:00.000Z'

/** Rows: who stands where. Columns: what may be said to them, at a decent hour everywhere. The person texted an hour ago. */
const table: [Consent, boolean, Record<Exclude<MessageClass, 'page'>, UnsendableReason | undefined>][] = [
  ['none', false, { safety: may, reply: may, staff: may, 'check-in': 'no consent', 'opt-in': 'replaced', 'opt-out': 'replaced' }],
  ['pending', false, { safety: may, reply: may, staff: may, 'check-in': 'no consent', 'opt-in': may, 'opt-out': 'replaced' }],
  ['opted-in', false, { safety: may, reply: may, staff: may, 'check-in': may, 'opt-in': 'replaced', 'opt-out': 'replaced' }],
  ['held', false, { safety: may, reply: 'on hold', staff: 'on hold', 'check-in': 'on hold', 'opt-in': 'replaced', 'opt-out': may }],
  ['opted-out', false, { safety: may, reply: out, staff: out, 'check-in': out, 'opt-in': 'replaced', 'opt-out': may }],
  ['opted-out', true, { safety: may, reply: out, staff: out, 'check-in': out, 'opt-in': out, 'opt-out': may }],
  ['pending', true, { safety: may, reply: out, staff: out, 'check-in': out, 'opt-in': out, 'opt-out': 'replaced' }],
  ['opted-in', true, { safety: may, reply: out, staff: out, 'check-in': out, 'opt-in': out, 'opt-out': 'replaced' }],
]

describe.each(table)('to a contact that is %s (suppressed: %s)', (consent, suppressed, allowed) => {
  const state = {
    contact: contactWith({ consent: standings[consent], lastInboundAt: plus(noon, { hours: -1 }) }),
    ...(suppressed ? { suppression: { since: now } } : {}),
  }
  test.each(Object.entries(allowed))('class %s: %s', (as, reason) => {
    const id = { 'opt-in': 'question', 'opt-out': 'goodbye' }[as as string] ?? 'out-0'
    const message = outboundOf(as as MessageClass, { id, deadline: plus(noon, { hours: 1 }) })
    expect(unsendableReason(message, state, noon, programme)).toBe(reason)
  })
})

const ask = (message: Partial<Outbound> & { class: MessageClass }, contact: Partial<Contact>, suppression?: Suppression, at = noon) =>
  unsendableReason(
    outboundOf(message.class, { deadline: plus(at, { hours: 1 }), ...message }),
    { contact: contactWith(contact), ...(suppression ? { suppression } : {}) },
    at,
    programme,
  )

describe('re-joining after a stop', () => {
  const pending = { consent: standings.pending }
  test('lets the one question pass', () =>
    expect(ask({ class: 'opt-in', id: 'question' }, pending, { since: now, rejoining: 'question' })).toBe(may))
  test('lets no other pass', () => expect(ask({ class: 'opt-in', id: 'older' }, pending, { since: now, rejoining: 'question' })).toBe(out))
  test.each(['reply', 'staff', 'check-in'] as const)('lets nothing of class %s pass', (as) =>
    expect(ask({ class: as }, pending, { since: now, rejoining: 'question' })).toBe(out),
  )
})

test('the question of a hand-off that is over is asked no more; what a person typed still goes', () => {
  const over = { stands: 'over', id: 'q-1', to: 'treatment', by: 'ana', because: 'taken back', at: now } as const
  const asked = { stands: 'asked', id: 'q-1', to: 'treatment', by: 'ana', wording: 'en/hand-off-ask/1', asked: now, lapses: noon } as const
  const contact = { consent: standings['opted-in'] }
  expect(ask({ class: 'staff', id: 'q-1' }, { ...contact, handOff: over })).toBe('asked no more')
  expect(ask({ class: 'staff', id: 'q-1' }, { ...contact, handOff: asked })).toBe(may)
  expect(ask({ class: 'staff', id: 'out-0' }, { ...contact, handOff: over })).toBe(may)
  expect(ask({ class: 'staff', id: 'q-1' }, { consent: standings['opted-out'], handOff: over })).toBe(out)
})

test.each<[string, Contact['conversation'], UnsendableReason | undefined]>([
  ['waits', { state: 'waiting', since: now, urgency: 'routine' }, 'a text waits'],
  ['waits for its holder', { state: 'claimed', by: 'ana', claimedAt: now, waiting: { since: now, urgency: 'routine' } }, 'a text waits'],
  ['was answered', { state: 'claimed', by: 'ana', claimedAt: now }, may],
])('a check-in that was queued before does not leave while a text %s (S21)', (_, conversation, reason) => {
  expect(ask({ class: 'check-in' }, { consent: standings['opted-in'], conversation, lastInboundAt: now })).toBe(reason)
  expect(ask({ class: 'reply' }, { consent: standings['opted-in'], conversation })).toBe(may)
})

describe('a page', () => {
  test.each(Object.values(standings))('goes to staff whatever a contact said: $consent', (consent) =>
    expect(ask({ class: 'page' }, { consent }, { since: now })).toBe(may),
  )
  test('goes to staff also when the contact is gone', () => expect(unsendableReason(outboundOf('page'), {}, now, programme)).toBe(may))
})

test('nothing goes to a contact that is gone', () => expect(unsendableReason(outboundOf('safety'), {}, now, programme)).toBe(out))

describe('too late', () => {
  test.each(['safety', 'reply', 'staff', 'check-in', 'opt-in', 'opt-out'] as const)('is too late for class %s', (as) =>
    expect(ask({ class: as, deadline: plus(noon, { seconds: -1 }) }, {})).toBe('too late'),
  )
  test('is not the last instant itself', () => expect(ask({ class: 'reply', deadline: noon }, {})).toBe(may))
})

describe('the hour', () => {
  const night = '2026-11-25T06:00:00.000Z'
  const newYork = { zone: 'America/New_York' }
  test.each<[string, Partial<Outbound> & { class: MessageClass }, Partial<Contact>, string, UnsendableReason | undefined]>([
    ['a check-in never leaves at night', { class: 'check-in' }, newYork, night, 'quiet hours'],
    ['a check-in leaves at ten in their own zone', { class: 'check-in' }, newYork, '2026-11-24T15:00:00.000Z', may],
    ['a check-in without a zone waits for the west', { class: 'check-in' }, {}, '2026-11-24T15:00:00.000Z', 'quiet hours'],
    [
      'the question of a form never leaves at night',
      { class: 'opt-in', id: 'question', answers: false },
      { ...newYork, consent: standings.pending },
      night,
      'quiet hours',
    ],
    [
      'nor in the programme night, without a zone',
      { class: 'opt-in', id: 'question', answers: false },
      { consent: standings.pending },
      night,
      'quiet hours',
    ],
    [
      'the night is that of their own zone, not of the programme',
      { class: 'opt-in', id: 'question', answers: false },
      { zone: 'America/Los_Angeles', consent: standings.pending },
      '2026-11-24T14:00:00.000Z',
      'quiet hours',
    ],
    [
      'it leaves at eight in the morning',
      { class: 'opt-in', id: 'question', answers: false },
      { ...newYork, consent: standings.pending },
      '2026-11-24T13:00:00.000Z',
      may,
    ],
    [
      'the question that answers a JOIN leaves at any hour',
      { class: 'opt-in', id: 'question' },
      { ...newYork, consent: standings.pending },
      night,
      may,
    ],
    ['an answer leaves at any hour', { class: 'reply' }, newYork, night, may],
    ['what staff write leaves at any hour', { class: 'staff' }, newYork, night, may],
  ])('%s', (_, message, contact, at, reason) => expect(ask(message, contact, undefined, at)).toBe(reason))
})

describe('a number that gets nothing', () => {
  const suspended = { suspended: { since: now, because: 'number-gone' as const } }
  test.each([
    ['check-in', 'number suspended'],
    ['staff', 'number suspended'],
    ['safety', may],
  ] as const)('class %s: %s', (as, reason) => expect(ask({ class: as }, suspended)).toBe(reason))
})

describe('an automatic answer needs no more than a text that asks for it', () => {
  test.each<[string, Partial<Contact>]>([
    ['of a stranger', { consent: standings.none }],
    ['of somebody who is being asked', { consent: standings.pending }],
    ['of a number that seemed dead', { suspended: { since: now, because: 'number-gone' } }],
  ])('%s', (_, contact) => expect(ask({ class: 'reply' }, contact)).toBe(may))
})

describe('staff may write', () => {
  test.each<[string, Partial<Contact>, UnsendableReason | undefined]>([
    ['to somebody who is in, also after long silence', {}, may],
    ['to a stranger whose text they can read', { consent: standings.none, lastInboundAt: plus(noon, { days: -13 }) }, may],
    ['not to one whose text is gone', { consent: standings.none, lastInboundAt: plus(noon, { days: -14 }) }, 'no consent'],
    ['not to one who was only enrolled', { consent: standings.pending }, 'no consent'],
    ['the one question while a doubt is open', { consent: { ...standings.held, question: 'out-0' }, lastInboundAt: now }, may],
    ['no other while a doubt is open', { consent: { ...standings.held, question: 'another' }, lastInboundAt: now }, 'on hold'],
  ])('%s', (_, contact, reason) => expect(ask({ class: 'staff' }, contact)).toBe(reason))
})
