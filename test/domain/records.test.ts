/** What is stored is read back as it was: every field and every word of the closed lists, and nothing that is not one. */
import { describe, expect, test } from 'vitest'
import { Said } from '../../shared/domain/budget.ts'
import { CheckIns } from '../../shared/domain/check-in.ts'
import { Standing, Via } from '../../shared/domain/consent.ts'
import { Contact, Conversation, Menu, Suppression, Urgency } from '../../shared/domain/contact.ts'
import { Disposition, dispositionNames } from '../../shared/domain/disposition.ts'
import { FailureKind } from '../../shared/domain/failure.ts'
import { Inbound, MessageClass, MessageState, Outbound, UnsendableReason } from '../../shared/domain/message.ts'
import { Team } from '../../shared/domain/team.ts'
import { contactWith, later, now, outboundOf, standings } from '../support/domain.ts'

describe('the words of a closed list', () => {
  test.each<[string, readonly string[], { options: readonly string[] }]>([
    ['how somebody came to be asked', ['text', 'form', 'staff'], Via],
    ['how urgent', ['urgent', 'routine'], Urgency],
    ['which list was seen', ['check-in', 'still-wanted', 'needs', 'hours', 'languages'], Menu],
    ['why a conversation ended', ['answered', 'need-met', 'referred', 'not-now', 'no-answer', 'by-phone'], Disposition],
    ['which team', ['harm-reduction', 'treatment'], Team],
    ['what a message is for', ['safety', 'page', 'reply', 'staff', 'check-in', 'opt-in', 'opt-out'], MessageClass],
    ['how far a message came', ['queued', 'claimed', 'uncertain', 'unsent', 'sent', 'failed', 'undelivered', 'delivered'], MessageState],
    [
      'why we did not send',
      [
        'opted out',
        'too late',
        'no consent',
        'replaced',
        'number suspended',
        'on hold',
        'quiet hours',
        'somebody has it',
        'told together',
        'a drill',
        'asked no more',
        'a text waits',
      ],
      UnsendableReason,
    ],
    [
      'why a carrier did not',
      [
        'busy',
        'not-connected',
        'opted-out',
        'bad-number',
        'number-gone',
        'unreachable',
        'filtered',
        'unregistered',
        'misconfigured',
        'no-address',
        'bounced',
        'unknown',
      ],
      FailureKind,
    ],
  ])('%s', (_, words, list) => expect(list.options).toEqual(words))

  test('an outcome has a name that staff read', () =>
    expect(Object.entries(dispositionNames)).toEqual([
      ['answered', 'Answered'],
      ['need-met', 'Need met'],
      ['referred', 'Referred'],
      ['not-now', 'Not now'],
      ['no-answer', 'No answer'],
      ['by-phone', 'Went on by phone or in person'],
    ]))
})

const plan: CheckIns = {
  since: now,
  step: 3,
  on: '2026-12-01',
  at: later,
  kind: 'still-wanted',
  unanswered: 2,
  lastAt: now,
  paused: false,
}

describe('a record is read back as it was', () => {
  test.each<[string, Standing]>([
    ...Object.entries(standings),
    ['pending with an hour to leave', { ...standings.pending, from: later }],
    ['held with its question', { ...standings.held, question: 'out-1' }],
  ])('standing %s', (_, standing) => expect(Standing.parse(standing)).toEqual(standing))

  test.each<[string, Conversation]>([
    ['quiet', { state: 'quiet' }],
    ['waiting', { state: 'waiting', since: now, urgency: 'urgent' }],
    ['claimed', { state: 'claimed', by: 'ana', claimedAt: now }],
    ['claimed while something waits', { state: 'claimed', by: 'ana', claimedAt: now, waiting: { since: now, urgency: 'routine' } }],
  ])('conversation %s', (_, conversation) => expect(Conversation.parse(conversation)).toEqual(conversation))

  test.each(['check-in', 'still-wanted'] as const)('the plan of check-ins whose next one is %s', (kind) =>
    expect(CheckIns.parse({ ...plan, kind })).toEqual({ ...plan, kind }),
  )
  test('what was said lately', () => expect(Said.parse([{ text: 'menu', at: now }])).toEqual([{ text: 'menu', at: now }]))
  test('a suppression', () => {
    expect(Suppression.parse({ since: now })).toEqual({ since: now })
    expect(Suppression.parse({ since: now, rejoining: 'out-1' })).toEqual({ since: now, rejoining: 'out-1' })
  })

  test('a contact, with little and with all there can be', () => {
    const all: Contact = contactWith({
      zone: 'America/Denver',
      lastInboundAt: now,
      lastInbound: 'in-1',
      consentAt: now,
      checkIns: plan,
      menu: 'needs',
      plainSince: now,
      toldWaitAt: now,
      said: [{ text: 'menu', at: now }],
      invitations: [now],
      suspended: { since: now, because: 'number-gone' },
    })
    expect(Contact.parse(contactWith())).toEqual(contactWith())
    expect(Contact.parse(all)).toEqual(all)
  })

  test('a text of theirs', () => {
    const text: Inbound = {
      direction: 'in',
      contact: 'a.k7',
      id: 'in-1',
      at: now,
      body: 'hello',
      providerId: 'SM1',
      readAs: 'menu',
      dueAt: now,
      expiresAt: later,
    }
    expect(Inbound.parse(text)).toEqual(text)
  })

  test('a text of ours', () => {
    const text = outboundOf('staff', {
      repeats: 1,
      claimedAt: now,
      reason: 'quiet hours',
      failure: 'busy',
      providerId: 'SM2',
      copies: ['SM3'],
      by: 'ana',
      byCarrier: true,
      wording: 'en/ok/1',
    })
    expect(Outbound.parse(text)).toEqual(text)
  })
})

describe('nonsense is refused', () => {
  test.each<[string, { safeParse: (value: unknown) => { success: boolean } }, unknown]>([
    ['a standing of no kind', Standing, { consent: 'maybe' }],
    ['a question without its message', Standing, { ...standings.pending, confirmation: undefined }],
    ['a YES without its wording', Standing, { consent: 'opted-in', since: now }],
    ['a wait without an urgency', Conversation, { state: 'waiting', since: now }],
    ['a claim by nobody', Conversation, { state: 'claimed', claimedAt: now }],
    ['a plan with a negative step', CheckIns, { ...plan, step: -1 }],
    ['a plan that says something else', CheckIns, { ...plan, kind: 'hello' }],
    ['a contact of another team', Contact, { ...contactWith(), team: 'police' }],
    ['a contact with half a version', Contact, { ...contactWith(), version: 1.5 }],
    ['a message of no class', Outbound, { ...outboundOf('staff'), class: 'marketing' }],
    ['a message of theirs that says it is ours', Inbound, { ...outboundOf('staff'), providerId: 'SM1' }],
    ['a message of ours that says it is theirs', Outbound, { ...outboundOf('staff'), direction: 'in' }],
    ['half a try', Outbound, { ...outboundOf('staff'), attempt: 0.5 }],
    ['an instant without milliseconds', Suppression, { since: '2026-11-24T14:00:00Z' }],
  ])('%s', (_, schema, value) => expect(schema.safeParse(value).success).toBe(false))
})
