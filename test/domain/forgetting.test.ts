/** Whoever cried for help and has nobody yet is stopped at once and forgotten only when a person dealt with it, or after three days (R9, R30). */
import { describe, expect, test } from 'vitest'
import type { Contact, State } from '../../shared/domain/contact.ts'
import { onText } from '../../shared/domain/conversation.ts'
import type { Ladder } from '../../shared/domain/escalation.ts'
import type { TextReceived } from '../../shared/domain/happening.ts'
import { onStaffAct } from '../../shared/domain/staff-act.ts'
import { plus } from '../../shared/domain/time.ts'
import { onTimerDue } from '../../shared/domain/timer-due.ts'
import { contactWith, contextAt, now, standings, textOf } from '../support/domain.ts'

const cried = plus(now, { minutes: -3 })
const deadline = plus(now, { hours: 72 })
const open: Ladder = { id: 'ladder-1', since: cried, rung: 1, nextAt: plus(now, { minutes: 2 }), pages: [], woken: ['ana'] }
const taken: Ladder = { ...open, acknowledged: { by: 'ana', at: now } }
const { nextAt: _, ...climbed } = open
const waiting = { state: 'waiting', since: cried, urgency: 'urgent' } as const
const owed = { since: now, asked: now } as const
const asked = { consent: { ...standings.held, since: cried }, forgetAsked: cried } as const
const stopped = { consent: standings['opted-out'] } as const

const crying = (more: Partial<Contact> = {}): Contact =>
  contactWith({ escalation: open, conversation: waiting, lastInbound: 'in-0', ...more })
const decide = (contact: Contact, body: string, more: Partial<TextReceived> = {}, at = now) =>
  onText(stateOf(contact), textOf(body, more), contextAt(at))
const stateOf = (contact: Contact): State =>
  contact.consent.consent === 'opted-out' ? { contact, suppression: { since: contact.consent.since } } : { contact }

describe('who asks to be forgotten', () => {
  test.each<[string, string, Partial<Contact>, string]>([
    ['twice, and hears that the texts end', 'FORGET', asked, 'opt-out: opt-out'],
    ['after a stop, and hears nothing more', 'FORGET', stopped, ''],
    ['as a wrong number', 'wrong number', {}, 'opt-out: ended'],
    ['as a wrong number, not in yet', 'wrong number', { consent: standings.none }, 'opt-out: ended'],
    ['as a wrong number after a stop, and hears nothing more', 'wrong number', stopped, ''],
    ['once everybody was paged and nobody came', 'wrong number', { escalation: climbed }, 'opt-out: ended'],
    ['from abroad, where nothing of ours goes', 'wrong number', { address: '+447700900123' }, ''],
  ])('%s', (_what, body, more, says) => {
    const from = more.address ?? '+16175550123'
    const decision = decide(crying(more), body, { from })
    expect(decision.outbound.map(({ class: as, wording }) => `${as}: ${wording?.split('/')[1]}`).join()).toBe(says)
    expect(decision).not.toHaveProperty('forget')
    expect(decision).not.toHaveProperty('farewell')
    expect(decision.contact).toMatchObject({
      consent: { consent: 'opted-out' },
      forgetting: owed,
      escalation: more.escalation ?? open,
      conversation: waiting,
    })
    expect(decision.timers).toMatchObject({ 'forget-by': deadline })
    expect(decision.timers).not.toHaveProperty('escalation')
    expect(decision.consent).toMatchObject([{ key: 'SM1', via: 'text' }])
    expect(decision.audit).toEqual([{ staff: 'the person', act: body === 'FORGET' ? 'asked to be forgotten' : 'wrong number', at: now }])
    if (more !== stopped) expect(decision.suppression).toBe('closed')
  })

  test.each<[string, Partial<Contact>]>([
    ['somebody has it', { escalation: taken }],
    ['there was no cry', { escalation: undefined } as unknown as Partial<Contact>],
  ])('is forgotten at once where %s', (_what, more) =>
    expect(decide(crying(more), 'wrong number')).toMatchObject({ forget: true, farewell: { to: '+16175550123' } }),
  )

  test('again changes neither the deadline nor that a person reads it, also when somebody has it by now', () => {
    const at = plus(now, { hours: 5 })
    const decision = decide(crying({ ...stopped, escalation: taken, forgetting: owed }), 'wrong number', { receivedAt: at }, at)
    expect(decision).not.toHaveProperty('forget')
    expect(decision.contact).toMatchObject({ forgetting: { since: now, asked: at }, conversation: waiting })
    expect(decision.timers).not.toHaveProperty('forget-by')
  })

  test('by a text from before a newer YES waits for a person, and is not forgotten (F22)', () => {
    const more = { spooled: true, receivedAt: plus(now, { hours: -1 }) } as const
    const { contact, consent } = decide(crying({ consentAt: now }), 'wrong number', more)
    expect(contact).toMatchObject({ consent: { consent: 'opted-in' }, conversation: { state: 'waiting', urgency: 'urgent' } })
    expect(contact).not.toHaveProperty('forgetting')
    expect(consent).toMatchObject([{ what: 'repeated' }])
  })
})

describe('what is owed', () => {
  test('is withdrawn by a YES, and by nothing less', () => {
    const joined = decide(crying({ ...stopped, forgetting: owed }), 'JOIN')
    expect(joined.contact).toMatchObject({ consent: { consent: 'pending' }, forgetting: owed })
    const said = onText(
      { contact: joined.contact as Contact, suppression: { since: now, rejoining: 'out-1' } },
      textOf('YES', { sid: 'SM2' }),
      contextAt(),
    )
    expect(said.contact?.consent.consent).toBe('opted-in')
    expect(said.contact).not.toHaveProperty('forgetting')
    expect(said.timers).toMatchObject({ 'forget-by': 'delete' })
  })

  test('stays owed through another cry for help, which has its three days as well', () => {
    const at = plus(now, { hours: 71 })
    const again = decide(crying({ ...stopped, escalation: taken, forgetting: owed }), 'he wont wake up', { receivedAt: at }, at)
    expect(again.contact).toMatchObject({ forgetting: owed, escalation: { since: at, nextAt: at } })
    const contact = again.contact as Contact
    const due = (when: string) => onTimerDue({ contact }, { happened: 'timer-due', name: 'forget-by' }, contextAt(when))
    expect(due(deadline).timers).toEqual({ 'forget-by': plus(at, { hours: 72 }) })
    expect(due(plus(at, { hours: 72 }))).toMatchObject({ forget: true })
  })

  test.each<[string, Partial<Contact>]>([
    ['nobody had', { escalation: open }],
    ['somebody has', { escalation: taken }],
  ])('is done when staff close what %s', (_what, more) => {
    const ruling = onStaffAct(
      stateOf(crying({ ...stopped, forgetting: owed, ...more })),
      { happened: 'close', disposition: 'answered', staff: 'ana', key: 'k', seen: 'in-0' },
      contextAt(),
    )
    expect(ruling).toMatchObject({
      decision: { forget: true, suppression: 'closed', timers: { forgotten: now }, audit: [{ staff: 'ana' }] },
    })
    expect(ruling).not.toHaveProperty('decision.farewell')
    expect(ruling).not.toHaveProperty('decision.contact')
  })

  test.each<[string, string, Partial<Contact>, object]>([
    ['looks again before its time', plus(deadline, { seconds: -1 }), { forgetting: owed }, { timers: { 'forget-by': deadline } }],
    ['is done at its time', deadline, { forgetting: owed }, { forget: true, suppression: 'closed', timers: { forgotten: deadline } }],
    ['is done at its time where somebody has it', deadline, { forgetting: owed, escalation: taken }, { forget: true }],
    ['is nothing where nothing is owed', deadline, {}, { timers: { 'forget-by': 'delete' } }],
  ])('%s', (_what, at, more, expected) =>
    expect(onTimerDue(stateOf(crying({ ...stopped, ...more })), { happened: 'timer-due', name: 'forget-by' }, contextAt(at))).toMatchObject(
      expected,
    ),
  )
})
