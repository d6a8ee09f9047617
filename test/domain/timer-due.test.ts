import { describe, expect, test } from 'vitest'
import { begin } from '../../shared/domain/check-in.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import { nothing, type TimerName } from '../../shared/domain/decision.ts'
import { checkInRules } from '../../shared/domain/phrasing.ts'
import { onTimerDue } from '../../shared/domain/timer-due.ts'
import { contactWith, contextAt, later, now, standings } from '../support/domain.ts'

const names: TimerName[] = ['check-in', 'confirmation', 'held', 'idle', 'retention']
const due = (name: TimerName, contact: Partial<Contact>, at = now) =>
  onTimerDue({ contact: contactWith(contact) }, { happened: 'timer-due', name }, contextAt(at))
const done = (name: TimerName) => ({ ...nothing, timers: { [name]: 'delete' } })

describe('a timer that no longer fits does nothing, and goes', () => {
  test.each(names.filter((name) => name !== 'retention'))('%s of a contact that is gone', (name) =>
    expect(onTimerDue({}, { happened: 'timer-due', name }, contextAt())).toEqual(done(name)),
  )
  test.each<[TimerName, keyof typeof standings]>([
    ['check-in', 'opted-out'],
    ['check-in', 'held'],
    ['check-in', 'none'],
    ['check-in', 'opted-in'],
    ['confirmation', 'opted-in'],
    ['confirmation', 'none'],
    ['confirmation', 'opted-out'],
    ['held', 'opted-in'],
    ['held', 'opted-out'],
    ['idle', 'none'],
  ])('%s of a contact that is %s, without a plan or a session', (name, consent) =>
    expect(due(name, { consent: standings[consent] })).toEqual(done(name)),
  )
})

describe('a timer that comes too early looks again', () => {
  test.each<[TimerName, Partial<Contact>, string]>([
    ['confirmation', { consent: standings.pending }, '2026-11-27T14:00:00.000Z'],
    ['held', { consent: standings.held }, later],
    ['idle', { menu: 'needs', lastInboundAt: now }, '2026-11-25T14:00:00.000Z'],
    ['idle', { menu: 'needs', lastInboundAt: '2026-11-24T13:00:00.000Z' }, '2026-11-25T13:00:00.000Z'],
    ['idle', { menu: 'needs', createdAt: '2026-11-24T12:00:00.000Z' }, '2026-11-25T12:00:00.000Z'],
    ['retention', {}, '2027-02-22T14:00:00.000Z'],
  ])('%s', (name, contact, at) => expect(due(name, contact)).toEqual({ ...nothing, timers: { [name]: at } }))
})

describe('a check-in', () => {
  const noon = '2026-11-24T18:00:00.000Z'
  const zone = 'America/New_York'
  const joined = { zone, checkIns: begin(now, checkInRules({ id: 'a.k7', zone }, contextAt())), lastInboundAt: now }
  test('is said when it falls due, is a message that we begin, and shows its list', () => {
    const { outbound, contact, timers } = due('check-in', joined, noon)
    expect(outbound).toMatchObject([{ class: 'check-in', answers: false, wording: 'en/check-in/1', state: 'queued' }])
    expect(contact).toMatchObject({ menu: 'check-in', checkIns: { step: 1, on: '2026-11-25' } })
    expect(timers).toEqual({ 'check-in': contact?.checkIns?.at })
  })
  test('is not said to a number that gets nothing, whose plan goes on', () => {
    const { outbound, contact } = due('check-in', { ...joined, suspended: { since: now, because: 'number-gone' } }, noon)
    expect(outbound).toEqual([])
    expect(contact?.checkIns).toMatchObject({ step: 1 })
  })
  const waiting = { since: now, urgency: 'routine' } as const
  test.each<[string, Contact['conversation']]>([
    ['waits for anybody', { state: 'waiting', ...waiting }],
    ['is urgent', { state: 'waiting', since: now, urgency: 'urgent' }],
    ['waits for who holds it', { state: 'claimed', by: 'ana', claimedAt: now, waiting }],
    ['waits since another day', { state: 'waiting', since: '2026-11-20T14:00:00.000Z', urgency: 'routine' }],
  ])('is left out while a text %s, and its day is the next planned one (S21)', (_, conversation) => {
    const { outbound, contact, timers } = due('check-in', { ...joined, conversation }, noon)
    expect(outbound).toEqual([])
    expect(contact).toMatchObject({ conversation, checkIns: { step: 1, on: '2026-11-25' } })
    expect(contact).not.toHaveProperty('menu')
    expect(timers).toEqual({ 'check-in': contact?.checkIns?.at })
  })
  test.each([
    ['three days and a minute ago: nobody answers it any more, and a question is better than silence', '2026-11-21T17:59:00.000Z', 1],
    ['a minute less ago', '2026-11-21T18:01:00.000Z', 0],
  ])('asks again whoever wrote %s', (_, lastInboundAt, said) => {
    const conversation = { state: 'waiting', since: '2026-11-10T14:00:00.000Z', urgency: 'routine' } as const
    expect(due('check-in', { ...joined, lastInboundAt, conversation }, noon).outbound).toHaveLength(said)
  })
  test('is said to who is held and was answered', () =>
    expect(due('check-in', { ...joined, conversation: { state: 'claimed', by: 'ana', claimedAt: now } }, noon).outbound).toHaveLength(1))
  test.each(['opted-out', 'held', 'pending', 'none'] as const)('is not said to a contact that is %s, even if a plan was left', (consent) =>
    expect(due('check-in', { ...joined, consent: standings[consent] }, noon)).toEqual(done('check-in')),
  )
  test('that was answered is no silence, however old the contact', () => {
    const checkIns = { ...joined.checkIns, lastAt: '2026-11-24T17:00:00.000Z', unanswered: 2 }
    const { contact } = due('check-in', { ...joined, checkIns, lastInboundAt: '2026-11-24T17:30:00.000Z' }, noon)
    expect(contact?.checkIns?.unanswered).toBe(0)
  })
  test('that asks whether it is wanted is the last, and leaves no timer', () => {
    const checkIns = { ...joined.checkIns, lastAt: '2026-11-24T17:00:00.000Z', unanswered: 5 }
    const { outbound, contact, timers } = due('check-in', { ...joined, checkIns }, noon)
    expect(outbound).toMatchObject([{ wording: 'en/still-wanted/1' }])
    expect(contact).toMatchObject({ menu: 'still-wanted', checkIns: { paused: true } })
    expect(timers).toEqual({ 'check-in': 'delete' })
  })
  test('is not said twice', () => expect(due('check-in', { ...due('check-in', joined, noon).contact }, noon).outbound).toEqual([]))
})

describe('what lapses', () => {
  test('a question goes back to none', () => {
    const { contact, timers, suppression, consent } = due('confirmation', { consent: standings.pending }, '2026-11-27T14:00:00.000Z')
    expect(consent).toMatchObject([{ key: 'question:lapsed', what: 'lapsed', via: 'silence' }])
    expect([contact?.consent, timers, suppression]).toEqual([{ consent: 'none' }, { confirmation: 'delete' }, undefined])
  })
  test('a doubt becomes a stop, with a proof of its own for each contact', () => {
    const { contact, suppression, consent } = due('held', { consent: standings.held }, later)
    expect([contact?.consent, suppression]).toEqual([{ consent: 'opted-out', since: later }, 'closed'])
    const other = due('held', { id: 'a.other', consent: standings.held }, later)
    expect(other.consent[0]?.key).not.toBe(consent[0]?.key)
  })
  test.each([
    ['the need menu', 'needs', undefined],
    ['a check-in', 'check-in', 'check-in'],
  ] as const)('a session forgets plain words, and of the lists only the need menu: %s', (_, menu, kept) => {
    const { contact, timers } = due('idle', { menu, plainSince: now, lastInboundAt: now }, '2026-11-25T14:00:00.000Z')
    expect([contact?.plainSince, contact?.menu, timers]).toEqual([undefined, kept, { idle: 'delete' }])
  })
  test('retention forgets, and has the rest deleted', () => {
    const at = '2027-02-22T14:00:00.000Z'
    expect(due('retention', {}, at)).toEqual({ ...nothing, forget: true, timers: { forgotten: at } })
  })
  test('retention of a contact that is gone already finishes the work', () =>
    expect(onTimerDue({}, { happened: 'timer-due', name: 'retention' }, contextAt())).toEqual({
      ...nothing,
      forget: true,
      timers: { forgotten: '2026-11-24T14:00:00.000Z' },
    }))
})
