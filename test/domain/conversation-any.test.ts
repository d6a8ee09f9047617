/** Conversation: what holds for every text in every state, drawn at random. Left out of the mutation score, which tables must reach alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contact, Conversation, State, Suppression } from '../../shared/domain/contact.ts'
import { onText } from '../../shared/domain/conversation.ts'
import type { Decision } from '../../shared/domain/decision.ts'
import type { TextReceived } from '../../shared/domain/happening.ts'
import { unsendableReason } from '../../shared/domain/sendable.ts'
import { contactWith, contextAt, now, standings, textOf } from '../support/domain.ts'
import { programme } from '../support/world.ts'

/** A number that stopped is suppressed; one that stopped before and is being asked again lets that one question pass. */
function suppressionOf(contact: Contact | undefined, stoppedBefore: boolean): Suppression | undefined {
  const consent = contact?.consent.consent
  if (consent === 'opted-out' || (!contact && stoppedBefore)) return { since: now }
  return stoppedBefore && (consent === 'pending' || consent === 'held') ? { since: now, rejoining: 'question' } : undefined
}

/** What the hand-over will find. */
function after({ suppression }: State, { contact, ...decision }: Decision): State {
  const changed = { closed: { since: now }, lifted: undefined }
  const left =
    typeof decision.suppression === 'string'
      ? changed[decision.suppression]
      : decision.suppression
        ? { since: now, ...decision.suppression }
        : suppression
  return { ...(contact ? { contact } : {}), ...(left ? { suppression: left } : {}) }
}

describe('every text', () => {
  const texts = fc.oneof(
    fc.constantFrom(
      'STOP',
      'JOIN',
      'START',
      'YES',
      'HELP',
      'MENU',
      '1',
      '2',
      '3',
      '7',
      'he wont wake up',
      'STOP. who is this',
      'detox',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  const states = fc.record({
    consent: fc.constantFrom(...Object.values(standings)),
    menu: fc.constantFrom('check-in', 'still-wanted', 'needs', undefined),
    stoppedBefore: fc.boolean(),
    exists: fc.boolean(),
    optOutType: fc.constantFrom('STOP', 'START', 'HELP', undefined),
    from: fc.constantFrom('+16175550123', '+447700900123'),
  })
  const each = (check: (state: State, decision: ReturnType<typeof onText>, text: TextReceived) => void) =>
    fc.assert(
      fc.property(texts, states, (body, { consent, menu, stoppedBefore, exists, optOutType, from }) => {
        const contact = exists ? contactWith({ consent, address: from, ...(menu ? { menu } : {}) }) : undefined
        const suppression = suppressionOf(contact, stoppedBefore)
        const text = textOf(body, { from, ...(optOutType ? { optOutType } : {}) })
        const state = { ...(contact ? { contact } : {}), ...(suppression ? { suppression } : {}) }
        check(state, onText(state, text, contextAt()), text)
      }),
      { numRuns: 1000 },
    )

  test('is stored (R5)', () => each((_, { inbound }, { body }) => expect(inbound?.body).toBe(body.toWellFormed() || '[empty text]')))
  test('brings one answer at most (R49)', () => each((_, { outbound }) => expect(outbound.length).toBeLessThanOrEqual(1)))
  test('brings none that may not be sent (R2)', () =>
    each((state, decision) => {
      const ours = decision.outbound.filter(({ byCarrier }) => !byCarrier)
      for (const message of ours) expect(unsendableReason(message, after(state, decision), now, programme)).toBeUndefined()
    }))
  test('from abroad is answered by safety only', () =>
    each((_, { outbound }, { from }) => {
      if (from.startsWith('+44')) for (const message of outbound) expect(message.class).toBe('safety')
    }))
  test('waits, unless it was answered or is a word of consent (R5)', () =>
    each((_, { outbound, contact, inbound }) => {
      if (contact?.conversation.state === 'waiting' || outbound.length > 0) return
      expect(['opt-out', 'doubtful opt-out', 'join', 'yes']).toContain(inbound?.readAs)
    }))
  test('never takes the contact out of the queue, and never lowers it (R6)', () =>
    each((_, _decision, { body }) => {
      const urgent: Conversation = { state: 'waiting', since: '2026-11-24T13:00:00.000Z', urgency: 'urgent' }
      expect(onText({ contact: contactWith({ conversation: urgent }) }, textOf(body), contextAt()).contact?.conversation).toEqual(urgent)
    }))
})
