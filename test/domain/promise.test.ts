/** The promise: a text waits for a person so many staffed hours, and a claim lasts while its holder works (R5, R25, S17). */
import { describe, expect, test } from 'vitest'
import type { Contact, Conversation } from '../../shared/domain/contact.ts'
import { type Decision, nothing } from '../../shared/domain/decision.ts'
import type { Ladder } from '../../shared/domain/escalation.ts'
import { atWork, promiseTimer, told } from '../../shared/domain/promise.ts'
import { onTimerDue } from '../../shared/domain/timer-due.ts'
import { contactWith, contextAt } from '../support/domain.ts'
import { programme } from '../support/world.ts'

/** Tuesday, nine in New York: staffed from now until five, 22:00 UTC. The promise is four hours, a claim may be quiet for one. */
const nine = '2026-11-24T14:00:00.000Z'
const ten = '2026-11-24T15:00:00.000Z'
const one = '2026-11-24T18:00:00.000Z'
const routine = { since: nine, urgency: 'routine' } as const
const urgent = { since: nine, urgency: 'urgent' } as const
const past = { id: 'more-1', at: one }
const quiet: Conversation = { state: 'quiet' }
const waiting: Conversation = { state: 'waiting', ...routine }
const late: Conversation = { ...waiting, past }
const known: Conversation = { ...waiting, past: { ...past, told: true } }
const anas: Conversation = { state: 'claimed', by: 'ana', claimedAt: nine, waiting: routine }
const answered: Conversation = { state: 'claimed', by: 'ana', claimedAt: nine }
const ladder: Ladder = { id: 'in-0', since: nine, rung: 1, nextAt: ten, pages: [], woken: ['ana'] }

const due = (at: string, conversation: Conversation, more: Partial<Contact> = {}): Decision =>
  onTimerDue({ contact: contactWith({ conversation, ...more }) }, { happened: 'timer-due', name: 'promise' }, contextAt(at))
const done = { ...nothing, timers: { promise: 'delete' } }

describe('the timer of a conversation is set where the conversation is', () => {
  test.each<[string, Conversation, Conversation, Partial<Contact>, ReturnType<typeof promiseTimer>]>([
    ['a text begins to wait: not before four hours are over', quiet, waiting, {}, { promise: one }],
    ['another text of the same wait changes nothing', waiting, waiting, {}, {}],
    ['somebody claims it: after an hour without an act', waiting, { ...anas, claimedAt: ten }, {}, { promise: '2026-11-24T16:00:00.000Z' }],
    ['its holder acts: an hour from then', anas, { ...anas, actedAt: one }, {}, { promise: '2026-11-24T19:00:00.000Z' }],
    [
      'a text comes to who answered long ago: an hour from the text',
      answered,
      { ...anas, waiting: { ...routine, since: one } },
      {},
      { promise: '2026-11-24T19:00:00.000Z' },
    ],
    ['it is given back: by its own wait', anas, waiting, {}, { promise: one }],
    ['it is answered', anas, answered, {}, { promise: 'delete' }],
    ['it is closed', waiting, quiet, {}, { promise: 'delete' }],
    ['the supervisors know', late, known, {}, { promise: 'delete' }],
    [
      'what they know is claimed: after an hour without an act',
      known,
      { ...anas, waiting: { ...routine, past: { ...past, told: true } } },
      {},
      { promise: ten },
    ],
    ['nothing waits, before and after', quiet, answered, {}, {}],
    ['possible danger that paged nobody waits no longer than others', quiet, { state: 'waiting', ...urgent }, {}, { promise: one }],
  ])('%s', (_, before, after, more, timers) =>
    expect(promiseTimer(contactWith({ conversation: before }), contactWith({ conversation: after, ...more }), programme)).toEqual(timers),
  )
  test('a cry for help is its ladder’s too where the clock that began it was a second behind the edge’s (F17)', () => {
    const skewed: Ladder = { ...ladder, since: '2026-11-24T13:59:59.000Z', acknowledged: { by: 'ana', at: one } }
    const taken = contactWith({ conversation: { ...anas, waiting: urgent }, escalation: skewed })
    expect(promiseTimer(contactWith({ conversation: quiet }), taken, programme)).toEqual({})
  })
  test('a cry for help is its ladder’s, open or taken (R9)', () => {
    const cried = contactWith({ conversation: { state: 'waiting', ...urgent }, escalation: ladder })
    const taken = contactWith({
      conversation: { ...anas, waiting: urgent },
      escalation: { ...ladder, acknowledged: { by: 'ana', at: ten } },
    })
    expect(promiseTimer(contactWith({ conversation: waiting }), cried, programme)).toEqual({ promise: 'delete' })
    expect(promiseTimer(cried, taken, programme)).toEqual({})
  })
  test('a ladder of an earlier wait is over', () => {
    const escalation = { ...ladder, since: '2026-11-20T14:00:00.000Z', acknowledged: { by: 'ana', at: '2026-11-20T14:03:00.000Z' } }
    const after = contactWith({ conversation: { state: 'waiting', ...urgent }, escalation })
    expect(promiseTimer(undefined, after, programme)).toEqual({ promise: one })
  })
})

describe('a timer that comes early looks again', () => {
  test.each<[string, string, Conversation, string]>([
    ['a text of the morning', ten, waiting, one],
    [
      'a text of the evening waits for the morning',
      '2026-11-25T03:00:00.000Z',
      { ...waiting, since: '2026-11-24T23:00:00.000Z' },
      '2026-11-25T18:00:00.000Z',
    ],
    [
      'a text of the afternoon goes on the next day',
      '2026-11-25T01:00:00.000Z',
      { ...waiting, since: '2026-11-24T21:00:00.000Z' },
      '2026-11-25T17:00:00.000Z',
    ],
    ['a claim of the evening', '2026-11-25T01:00:00.000Z', { ...anas, claimedAt: '2026-11-24T23:30:00.000Z' }, '2026-11-25T15:00:00.000Z'],
    ['a claim whose holder acted', ten, { ...anas, actedAt: '2026-11-24T14:40:00.000Z' }, '2026-11-24T15:40:00.000Z'],
  ])('%s', (_, at, conversation, next) => expect(due(at, conversation)).toEqual({ ...nothing, timers: { promise: next } }))
})

describe('a timer that no longer fits does nothing, and goes', () => {
  test.each<[string, Conversation, Partial<Contact>]>([
    ['nothing waits', quiet, {}],
    ['the text is answered', answered, {}],
    ['the supervisors know', known, {}],
    ['a cry for help has its ladder', { state: 'waiting', ...urgent }, { escalation: ladder }],
    [
      'somebody has the cry and went quiet',
      { ...anas, waiting: urgent },
      { escalation: { ...ladder, acknowledged: { by: 'ana', at: nine } } },
    ],
  ])('%s', (_, conversation, more) => expect(due('2026-11-30T15:00:00.000Z', conversation, more)).toEqual(done))
})

describe('a text that nobody claimed for four staffed hours', () => {
  const alert = { id: 'past-promise:more-1', about: 'past-promise', code: 'K7-42', ends: one }
  test('is marked, which puts it first, and told; until that is done, the timer looks again', () => {
    expect(due(one, waiting)).toEqual({
      ...nothing,
      contact: contactWith({ conversation: late }),
      timers: { promise: '2026-11-24T18:05:00.000Z' },
      alert,
    })
  })
  test('is the same notice again, however often the timer comes', () => {
    expect(due('2026-11-24T18:05:00.000Z', late)).toEqual({ ...nothing, timers: { promise: '2026-11-24T18:10:00.000Z' }, alert })
  })
  test('is not late a moment before', () =>
    expect(due('2026-11-24T17:59:59.999Z', waiting)).toEqual({ ...nothing, timers: { promise: one } }))
  test('is named by its case code alone: no id of the contact, no number (R25)', () =>
    expect(JSON.stringify(due(one, waiting).alert)).not.toMatch(/a\.k7|617/))
  test('once told is told, as long as it is the same wait', () => {
    expect(told({ contact: contactWith({ conversation: late }) }, alert.id)).toEqual({
      ...nothing,
      contact: contactWith({ conversation: known }),
    })
    expect(
      told({ contact: contactWith({ conversation: { ...anas, waiting: { ...routine, past } } }) }, alert.id).contact?.conversation,
    ).toEqual({
      ...anas,
      waiting: { ...routine, past: { ...past, told: true } },
    })
    for (const other of [quiet, waiting, known, { ...late, past: { id: 'another', at: one } }])
      expect(told({ contact: contactWith({ conversation: other }) }, alert.id)).toEqual(nothing)
    expect(told({}, alert.id)).toEqual(nothing)
  })
})

describe('a claim whose holder did nothing for a staffed hour while a text waits', () => {
  test('is given back with the wait it had, and that is recorded', () =>
    expect(due(ten, anas)).toEqual({
      ...nothing,
      contact: contactWith({ conversation: waiting }),
      timers: { promise: one },
      audit: [{ staff: 'ana', act: 'claim lapsed', at: ten }],
    }))
  test('is given back late at once, where the text is past the promise', () => {
    const decision = due('2026-11-24T19:00:00.000Z', { ...anas, actedAt: one })
    expect(decision.contact?.conversation).toEqual({ ...waiting, past: { id: 'more-1', at: '2026-11-24T19:00:00.000Z' } })
    expect(decision.alert).toMatchObject({ id: 'past-promise:more-1', code: 'K7-42' })
    expect(decision.audit).toHaveLength(1)
  })
  test('is not told again of a wait that was told', () => {
    const waitingKnown = { ...routine, past: { ...past, told: true as const } }
    const decision = due('2026-11-24T20:00:00.000Z', { ...anas, claimedAt: '2026-11-24T19:00:00.000Z', waiting: waitingKnown })
    expect(decision.contact?.conversation).toEqual({ state: 'waiting', ...waitingKnown })
    expect(decision).not.toHaveProperty('alert')
    expect(decision.timers).toEqual({ promise: 'delete' })
  })
  test('does not lapse while nothing waits for its holder', () => expect(due('2026-12-24T14:00:00.000Z', answered)).toEqual(done))
})

describe('an act of the holder', () => {
  test.each<[string, Conversation, string, string, string | undefined]>([
    ['is remembered', anas, 'ana', ten, ten],
    ['is remembered once a minute', { ...anas, actedAt: ten }, 'ana', '2026-11-24T15:00:59.000Z', undefined],
    ['a minute later is remembered again', { ...anas, actedAt: ten }, 'ana', '2026-11-24T15:01:00.000Z', '2026-11-24T15:01:00.000Z'],
    ['by somebody else is none', anas, 'ben', ten, undefined],
    ['while nothing waits need not be remembered', answered, 'ana', ten, undefined],
    ['on what nobody holds is none', waiting, 'ana', ten, undefined],
  ])('%s', (_, conversation, staff, at, actedAt) =>
    expect(atWork(contactWith({ conversation }), staff, at)?.conversation).toEqual(actedAt && { ...conversation, actedAt }),
  )
})
