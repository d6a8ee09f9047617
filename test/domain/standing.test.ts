import { describe, expect, test } from 'vitest'
import { begin } from '../../shared/domain/check-in.ts'
import type { Change } from '../../shared/domain/consent.ts'
import { checkInRules } from '../../shared/domain/phrasing.ts'
import { applyConsent } from '../../shared/domain/standing.ts'
import { contactWith, contextAt, later, now, standings } from '../support/domain.ts'

const how = { key: 'SM1', via: 'text', at: now } as const
const suppressed = { since: '2026-11-01T14:00:00.000Z' }
const plan = begin(now, checkInRules(contactWith(), contextAt()))
const apply = (
  from: keyof typeof standings,
  change: Change,
  suppression?: typeof suppressed,
  checkIns = from === 'opted-in' || from === 'held',
) => applyConsent(contactWith({ consent: standings[from], ...(checkIns ? { checkIns: plan } : {}) }), change, suppression, how, contextAt())

describe('a change of consent', () => {
  test('moves the serial, and says when and how', () => {
    const { contact, consent } = apply('none', { standing: standings.pending })
    expect(contact).toMatchObject({ consent: standings.pending, consentSerial: 2, consentAt: now })
    expect(consent).toEqual([{ what: 'asked', language: 'en', wording: 'en/opt-in/1', key: 'SM1', via: 'text', at: now }])
  })
  test('that is none moves nothing', () => {
    const contact = contactWith({ consent: standings['opted-out'] })
    expect(applyConsent(contact, { standing: contact.consent, suppression: 'put' }, undefined, how, contextAt())).toEqual({
      contact,
      timers: {},
      consent: [],
    })
  })

  test.each([
    ['a question is watched until it lapses', 'none', 'pending', { confirmation: standings.pending.lapses }],
    ['a new question takes the place of the old', 'pending', 'pending', { confirmation: standings.pending.lapses }],
    ['a YES ends the watch and begins the check-ins', 'pending', 'opted-in', { confirmation: 'delete', 'check-in': plan.at }],
    ['a doubt stops the check-ins and is watched', 'opted-in', 'held', { 'check-in': 'delete', held: later }],
    ['a stop ends the check-ins', 'opted-in', 'opted-out', { 'check-in': 'delete' }],
    ['a stop ends the question', 'pending', 'opted-out', { confirmation: 'delete' }],
    ['a stop ends the doubt', 'held', 'opted-out', { held: 'delete' }],
    ['a doubt that goes on ends the watch and resumes the check-ins', 'held', 'opted-in', { held: 'delete', 'check-in': plan.at }],
    ['a lapse ends the watch', 'pending', 'none', { confirmation: 'delete' }],
  ] as const)('%s', (_, from, to, timers) => expect(apply(from, { standing: { ...standings[to] } }).timers).toStrictEqual(timers))

  test('a doubt that goes on sets no timer for a plan that rests', () => {
    const { at: _, ...resting } = plan
    const contact = contactWith({ consent: standings.held, checkIns: { ...resting, paused: true } })
    expect(applyConsent(contact, { standing: { ...standings['opted-in'] } }, undefined, how, contextAt()).timers).toStrictEqual({
      held: 'delete',
    })
  })

  test.each([
    ['is kept while a doubt is open', 'held', true],
    ['is gone after a stop', 'opted-out', false],
    ['is gone when asked anew', 'pending', false],
  ] as const)('the plan of check-ins %s', (_, to, kept) =>
    expect(apply('opted-in', { standing: { ...standings[to] } }).contact.checkIns !== undefined).toBe(kept),
  )
})

describe('a suppression', () => {
  test.each<[string, Change, typeof suppressed | undefined, unknown]>([
    ['is put by a stop', { standing: { ...standings['opted-out'] }, suppression: 'put' }, undefined, 'closed'],
    ['is closed again by another stop', { standing: { ...standings['opted-out'] }, suppression: 'put' }, suppressed, 'closed'],
    [
      'is opened by a join for its one question',
      { standing: { ...standings.pending }, suppression: 'reopen' },
      suppressed,
      { rejoining: 'question' },
    ],
    ['is not made by a join', { standing: { ...standings.pending }, suppression: 'reopen' }, undefined, undefined],
    ['is not opened by a question that the phone did not ask for', { standing: { ...standings.pending } }, suppressed, undefined],
    ['is not opened by a join that asks nothing', { standing: { ...standings.none }, suppression: 'reopen' }, suppressed, undefined],
    ['is lifted by a YES', { standing: { ...standings['opted-in'] }, suppression: 'lift' }, suppressed, 'lifted'],
    ['is left alone by whatever does not speak of it', { standing: { ...standings.none } }, suppressed, undefined],
  ])('%s', (_, change, suppression, after) => expect(apply('pending', change, suppression).suppression).toEqual(after))
})
