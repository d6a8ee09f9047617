import { describe, expect, test } from 'vitest'
import { begin } from '../../shared/domain/check-in.ts'
import type { Contact, Conversation, State } from '../../shared/domain/contact.ts'
import { checkInRules } from '../../shared/domain/phrasing.ts'
import { onStaffAct, type Ruling } from '../../shared/domain/staff-act.ts'
import { contactWith, contextAt, now, standings } from '../support/domain.ts'

const by = { key: 'key-1', staff: 'ana' }
const since = '2026-11-24T13:00:00.000Z'
const wait = { since, urgency: 'routine' } as const
const quiet: Conversation = { state: 'quiet' }
const waiting: Conversation = { state: 'waiting', ...wait }
const anas: Conversation = { state: 'claimed', by: 'ana', claimedAt: since, waiting: wait }
const bens: Conversation = { state: 'claimed', by: 'ben', claimedAt: since, waiting: wait }
const act = (happened: 'claim' | 'release' | 'opt-out' | 'goes-on' | 'show-number', contact: Partial<Contact>, state: State = {}) =>
  onStaffAct({ ...state, contact: contactWith(contact) }, { ...by, happened }, contextAt())
const reply = (contact: Partial<Contact>) =>
  onStaffAct({ contact: contactWith(contact) }, { ...by, happened: 'reply', body: 'hello' }, contextAt())
const close = (contact: Partial<Contact>, seen?: string) =>
  onStaffAct(
    { contact: contactWith(contact) },
    { ...by, happened: 'close', disposition: 'need-met', ...(seen ? { seen } : {}) },
    contextAt(),
  )
const after = (ruling: Ruling): Conversation | undefined => ('decision' in ruling ? ruling.decision.contact?.conversation : undefined)
const taken = { refused: 'taken', by: 'ben' }

describe('on a contact that is gone', () => {
  test.each(['claim', 'release', 'opt-out', 'goes-on', 'show-number'] as const)('%s is refused', (happened) =>
    expect(onStaffAct({}, { ...by, happened }, contextAt())).toEqual({ refused: 'gone' }),
  )
})

describe('claim', () => {
  test.each<[string, Conversation, Conversation]>([
    ['what waits keeps its wait', waiting, { state: 'claimed', by: 'ana', claimedAt: now, waiting: wait }],
    ['what is quiet has none', quiet, { state: 'claimed', by: 'ana', claimedAt: now }],
  ])('%s', (_, conversation, expected) => expect(after(act('claim', { conversation }))).toEqual(expected))
  test('what another holds is refused', () => expect(act('claim', { conversation: bens })).toEqual(taken))
  test('what is mine changes nothing', () =>
    expect(act('claim', { conversation: anas })).toMatchObject({ decision: { audit: [], outbound: [] } }))
})

describe('release', () => {
  test.each<[string, Conversation, Conversation]>([
    ['gives the wait back', anas, waiting],
    ['leaves nothing when nothing waits', { state: 'claimed', by: 'ana', claimedAt: since }, quiet],
  ])('%s', (_, conversation, expected) => expect(after(act('release', { conversation }))).toEqual(expected))
  test.each([
    ['another holds', bens],
    ['nobody holds', waiting],
  ])('of what %s is refused', (_, conversation) => expect(act('release', { conversation })).toEqual({ refused: 'not-holder' }))
})

describe('reply', () => {
  test.each([
    ['nobody holds', waiting, now],
    ['I hold', anas, since],
  ])('to what %s is mine from then on, and waits no more', (_, conversation, claimedAt) =>
    expect(after(reply({ conversation }))).toEqual({ state: 'claimed', by: 'ana', claimedAt }),
  )
  test('is one message that says who wrote it', () =>
    expect(reply({ conversation: waiting })).toMatchObject({
      decision: { outbound: [{ class: 'staff', body: 'hello', by: 'ana', answers: true, state: 'queued' }] },
    }))
  test('to what another holds is refused', () => expect(reply({ conversation: bens })).toEqual(taken))
  test('to somebody who stopped is refused, saying why', () =>
    expect(reply({ consent: standings['opted-out'] })).toEqual({ refused: 'unsendable', reason: 'opted out' }))
  test('while a doubt is open is the one question, and there is no second', () => {
    const first = reply({ consent: standings.held, lastInboundAt: now })
    const contact = 'decision' in first ? first.decision.contact : undefined
    expect(contact?.consent).toEqual({ ...standings.held, question: 'out-1' })
    expect(reply({ ...contact, consent: { ...standings.held, question: 'out-0' } })).toEqual({ refused: 'unsendable', reason: 'on hold' })
  })
})

describe('close', () => {
  const seen = '01KATEXT2'
  test.each<[string, Conversation]>([
    ['what I hold', anas],
    ['what waits', waiting],
    ['what is quiet', quiet],
  ])('ends %s', (_, conversation) => expect(after(close({ conversation, lastInbound: seen }, seen))).toEqual(quiet))
  test('says why, in the record', () =>
    expect(close({})).toMatchObject({ decision: { audit: [{ staff: 'ana', act: 'closed: Need met', at: now }] } }))
  test('of what another holds is refused', () => expect(close({ conversation: bens })).toEqual(taken))
  test.each<[string, string | undefined]>([
    ['the page showed an older one', '01KATEXT1'],
    ['the page showed none', undefined],
  ])('is refused when a text came and %s', (_, seenOnPage) =>
    expect(close({ lastInbound: seen }, seenOnPage)).toEqual({ refused: 'new-text' }),
  )
})

describe('an opt-out that was said to staff', () => {
  test.each(['none', 'pending', 'opted-in', 'held'] as const)('stops a contact that is %s, and texts nobody', (consent) =>
    expect(act('opt-out', { consent: standings[consent] })).toMatchObject({
      decision: {
        contact: { consent: { consent: 'opted-out', since: now } },
        suppression: 'closed',
        outbound: [],
        consent: [{ what: 'opted-out', via: 'staff', by: 'ana' }],
        audit: [{ act: 'opt-out entered' }],
      },
    }),
  )
  test('needs no claim', () => expect(act('opt-out', { conversation: bens })).toHaveProperty('decision'))
  test('of somebody who stopped already is only recorded', () => {
    const ruling = act('opt-out', { consent: standings['opted-out'] })
    expect(ruling).toMatchObject({ decision: { consent: [], audit: [{ act: 'opt-out entered again' }] } })
    expect('decision' in ruling && ruling.decision.contact).toBeUndefined()
  })
})

describe('a doubt that staff settle as going on', () => {
  const checkIns = begin(now, checkInRules({ id: 'a.k7' }, contextAt()))
  test('goes on as before', () => {
    const ruling = act('goes-on', { consent: standings.held, checkIns })
    expect(ruling).toMatchObject({
      decision: {
        contact: { consent: { consent: 'opted-in', since: now } },
        timers: { held: 'delete', 'check-in': checkIns.at },
        consent: [{ what: 'released', by: 'ana' }],
      },
    })
  })
  test('goes on as if they had texted, under a wording that says who settled it', () => {
    const slowed = { ...checkIns, unanswered: 2 }
    expect(act('goes-on', { consent: standings.held, checkIns: slowed })).toMatchObject({
      decision: { contact: { checkIns: { ...checkIns, unanswered: 0 } }, consent: [{ wording: 'settled by staff' }] },
    })
  })
  test('of somebody who was never in is none', () =>
    expect(act('goes-on', { consent: standings.held })).toMatchObject({ decision: { contact: { consent: { consent: 'none' } } } }))
  test('of a number that was joining again leaves it stopped', () =>
    expect(act('goes-on', { consent: standings.held }, { suppression: { since, rejoining: 'question' } })).toMatchObject({
      decision: { contact: { consent: { consent: 'opted-out', since } }, suppression: 'closed' },
    }))
  test.each(['none', 'pending', 'opted-in', 'opted-out'] as const)('is refused when there is none: %s', (consent) =>
    expect(act('goes-on', { consent: standings[consent] })).toEqual({ refused: 'not-held' }),
  )
})

describe('what staff did is recorded', () => {
  test.each<[string, Ruling]>([
    ['claimed', act('claim', { conversation: waiting })],
    ['released', act('release', { conversation: anas })],
    ['answered', reply({ conversation: waiting })],
    ['doubt settled', act('goes-on', { consent: standings.held })],
    ['opt-out entered', act('opt-out', {})],
    ['closed: Need met', close({})],
  ])('%s', (said, ruling) => expect('decision' in ruling && ruling.decision.audit).toEqual([{ staff: 'ana', act: said, at: now }]))
})

test('an answer to somebody who is in changes nothing of that, and asks no question', () => {
  const ruling = reply({ conversation: waiting })
  expect('decision' in ruling && ruling.decision.contact?.consent).toEqual(standings['opted-in'])
})

test('showing a number is recorded, whoever holds the contact', () =>
  expect(act('show-number', { conversation: bens })).toMatchObject({
    decision: { audit: [{ staff: 'ana', act: 'number shown', at: now }] },
  }))

test('a cry for help that came while the answer was typed goes on waiting (R6)', () => {
  const contact = contactWith({
    lastInbound: '01KATEXT2',
    conversation: { state: 'waiting', since: '2026-11-24T13:00:00.000Z', urgency: 'urgent' },
  })
  const answer = (seen: string) =>
    onStaffAct({ contact }, { ...by, happened: 'reply', body: 'hello', seen }, contextAt('2026-11-24T14:01:00.000Z'))
  const waiting = { since: '2026-11-24T13:00:00.000Z', urgency: 'urgent' }
  expect(answer('01KATEXT1')).toMatchObject({ decision: { contact: { conversation: { waiting } } } })
  expect(answer('01KATEXT2')).not.toMatchObject({ decision: { contact: { conversation: { waiting } } } })
})
