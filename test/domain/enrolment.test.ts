import { describe, expect, test } from 'vitest'
import type { State } from '../../shared/domain/contact.ts'
import { onEnrolment } from '../../shared/domain/enrolment.ts'
import type { Enrolment } from '../../shared/domain/happening.ts'
import { contactWith, contextAt, now, standings } from '../support/domain.ts'

const form: Enrolment = { happened: 'enrolment', key: 'key-1', via: 'form', address: '+16175550123', language: 'en' }
const staff: Enrolment = { ...form, via: 'staff', staff: 'ana', method: 'paper' }
const enrol = (state: State, enrolment = staff, at = now) => onEnrolment(state, enrolment, contextAt(at))

describe('nobody is asked', () => {
  test.each<[string, State, string]>([
    ['whose number is suppressed', { suppression: { since: now } }, 'opted-out'],
    [
      'whose number is suppressed and joining again',
      { contact: contactWith({ consent: standings.pending }), suppression: { since: now, rejoining: 'question' } },
      'opted-out',
    ],
    ['who stopped', { contact: contactWith({ consent: standings['opted-out'] }) }, 'opted-out'],
    ['who is in', { contact: contactWith() }, 'already-in'],
    ['who is being asked', { contact: contactWith({ consent: standings.pending }) }, 'already-asked'],
    ['whose doubt is open', { contact: contactWith({ consent: standings.held }) }, 'on-hold'],
    [
      'who was asked yesterday',
      { contact: contactWith({ consent: standings.none, invitations: ['2026-11-23T14:00:00.000Z'] }) },
      'asked-lately',
    ],
  ])('%s', (_, state, refused) => expect(enrol(state)).toEqual({ refused }))
})

describe('the question', () => {
  const { decision } = enrol({}) as Extract<ReturnType<typeof enrol>, { decision: unknown }>
  test('is the only message, and one that we begin', () =>
    expect(decision.outbound).toMatchObject([{ id: 'out-1', class: 'opt-in', answers: false, wording: 'en/opt-in/1', notBefore: now }]))
  test('is the one that consent names', () =>
    expect(decision.contact?.consent).toMatchObject({ consent: 'pending', via: 'staff', confirmation: 'out-1' }))
  test('is counted', () => expect(decision.contact?.invitations).toEqual([now]))
  test('is counted among those of the last thirty days', () => {
    const invitations = ['2026-10-01T14:00:00.000Z', '2026-10-25T14:00:00.000Z', '2026-10-25T14:00:00.001Z', '2026-11-19T14:00:00.000Z']
    expect(enrol({ contact: contactWith({ consent: standings.none, invitations }) })).toMatchObject({
      decision: { contact: { invitations: ['2026-10-25T14:00:00.001Z', '2026-11-19T14:00:00.000Z', now] } },
    })
  })
  test('leaves proof of who says how they agreed', () =>
    expect(decision.consent).toEqual([
      { what: 'asked', language: 'en', wording: 'en/opt-in/1', key: 'key-1', via: 'staff', by: 'ana', method: 'paper', at: now },
    ]))
  test('is recorded as an act of staff', () => expect(decision.audit).toEqual([{ staff: 'ana', act: 'enrolled: paper', at: now }]))
  test('lapses, and the contact is forgotten, at their times', () =>
    expect(decision.timers).toEqual({ confirmation: '2026-11-27T18:00:00.000Z', retention: '2027-02-22T14:00:00.000Z' }))

  test.each([
    ['in the zone that was stated', 'America/Los_Angeles', '2026-11-24T14:00:00.000Z', '2026-11-24T16:00:00.000Z'],
    ['in the zone of the programme, without one', undefined, '2026-11-24T12:00:00.000Z', '2026-11-24T13:00:00.000Z'],
    ['the next morning, from nine in the evening', undefined, '2026-11-25T02:00:00.000Z', '2026-11-25T13:00:00.000Z'],
  ])('waits for eight in the morning %s', (_, zone, at, leaves) =>
    expect(enrol({}, { ...staff, ...(zone ? { zone } : {}) }, at)).toMatchObject({ decision: { outbound: [{ notBefore: leaves }] } }),
  )
})

describe('what was said of the person', () => {
  const none = { contact: contactWith({ consent: standings.none, zone: 'America/Chicago' }) }
  test('by staff is kept', () =>
    expect(enrol({}, { ...staff, zone: 'America/Denver', team: 'treatment' })).toMatchObject({
      decision: { contact: { zone: 'America/Denver', team: 'treatment' } },
    }))
  test('of a known number does not move its thread to another team', () =>
    expect(enrol(none, { ...staff, zone: 'America/Denver', team: 'treatment' })).toMatchObject({
      decision: { contact: { zone: 'America/Denver', team: 'harm-reduction' } },
    }))
  test('by a form changes nothing', () =>
    expect(enrol(none, { ...form, language: 'es', zone: 'America/Denver' })).toMatchObject({
      decision: { contact: { zone: 'America/Chicago', language: 'en' }, audit: [] },
    }))
})
