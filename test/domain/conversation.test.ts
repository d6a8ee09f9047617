import { describe, expect, test } from 'vitest'
import type { Contact, State } from '../../shared/domain/contact.ts'
import { onText } from '../../shared/domain/conversation.ts'
import type { TextReceived } from '../../shared/domain/happening.ts'
import { contactWith, contextAt, now, standings, textOf } from '../support/domain.ts'

const decide = (state: State, body: string, more: Partial<TextReceived> = {}, at = now) => onText(state, textOf(body, more), contextAt(at))
const known = (more: Partial<Contact> = {}): State => ({ contact: contactWith(more) })

/** One line of the tables below: what the phone is told, how the text was read, and whether a person must read it. */
const toldTo = ({ outbound, inbound, contact }: ReturnType<typeof decide>) => ({
  says: outbound.map(({ class: as, wording }) => `${as}: ${wording?.split('/')[1]}`).join(),
  readAs: inbound?.readAs,
  waits: contact?.conversation.state === 'waiting' ? contact.conversation.urgency : undefined,
})
const { none, pending, held } = standings
const stopped = standings['opted-out']
const stoppedOnce = { since: '2026-11-01T14:00:00.000Z' }
const foreign = { address: '+447700900123' }

describe('somebody who is in', () => {
  test.each<[string, string, Partial<Contact>, string, string | undefined, 'urgent' | 'routine' | undefined]>([
    ['who texts HELP is helped, and read', 'HELP', {}, 'reply: help', 'help', 'routine'],
    ['who texts MENU gets it', 'MENU', {}, 'reply: menu', 'menu', undefined],
    ['who is doing OK is thanked', '1', { menu: 'check-in' }, 'reply: ok', 'ok', undefined],
    ['who needs something gets the menu', '2', { menu: 'check-in' }, 'reply: menu', 'menu', undefined],
    ['who wants a person is told when, and waits', '3', { menu: 'check-in' }, 'reply: person', 'person', 'routine'],
    ['who wants to keep the texts keeps them', '1', { menu: 'still-wanted' }, 'reply: kept', 'kept', undefined],
    ['who chooses a need waits for who has it', '3', { menu: 'needs' }, 'reply: need', 'need: ride', 'routine'],
    ['who needs nothing now waits for nobody', '7', { menu: 'needs' }, 'reply: not-now', 'need: not-now', undefined],
    ['who names treatment waits for that team', 'detox', {}, 'reply: need', 'chose treatment', 'routine'],
    ['who names supplies waits for that team', 'needles', {}, 'reply: need', 'chose harm-reduction', 'routine'],
    ['who writes anything else is told who reads it', 'could be better', {}, 'reply: person', undefined, 'routine'],
    ['whose text is only like a wish is answered, and read', 'slow it down some', {}, 'reply: less', 'less', 'routine'],
    ['who stops is told so, and waits for nobody', 'STOP', {}, 'opt-out: opt-out', 'opt-out', undefined],
    ['who may have stopped rests until a person read it', 'STOP. who is this', {}, 'opt-out: opt-out', 'doubtful opt-out', 'routine'],
    ['who joins is told that they are in', 'JOIN', {}, 'reply: already-in', 'join', undefined],
    ['who cannot wake a friend is answered first of all', 'he wont wake up', {}, 'safety: crisis-overdose', 'danger: overdose', 'urgent'],
    ['who wants to die is answered first of all', 'i want to die', {}, 'safety: crisis-self-harm', 'danger: self-harm', 'urgent'],
    [
      'who stops in danger is answered about the danger',
      'stop texting me my brother od',
      {},
      'safety: crisis-overdose',
      'danger: overdose',
      'urgent',
    ],
  ])('%s', (_, body, contact, says, readAs, waits) => expect(toldTo(decide(known(contact), body))).toEqual({ says, readAs, waits }))
})

describe('somebody who is not', () => {
  test.each<[string, string, Partial<Contact>, Partial<TextReceived>, string, string | undefined, 'urgent' | 'routine' | undefined]>([
    ['who joins is asked', 'JOIN', { consent: none }, {}, 'opt-in: opt-in', 'join', undefined],
    ['who says YES is welcome', 'YES', { consent: pending }, {}, 'reply: welcome', 'yes', undefined],
    [
      'who says YES, which the carrier calls START, is welcome',
      'YES',
      { consent: pending },
      { optOutType: 'START' },
      'reply: welcome',
      'yes',
      undefined,
    ],
    ['who is being asked may ask for HELP', 'HELP', { consent: pending }, {}, 'reply: help', 'help', 'routine'],
    ['who is being asked gets no menu: a person reads', 'MENU', { consent: pending }, {}, '', 'menu', 'routine'],
    ['who is being asked is not told who reads', 'hello', { consent: pending }, {}, '', undefined, 'routine'],
    ['who is a stranger gets the menu', 'MENU', { consent: none }, {}, 'reply: menu', 'menu', undefined],
    ['who is a stranger is told who reads', 'hello', { consent: none }, {}, 'reply: person', undefined, 'routine'],
    ['whose doubt is open hears nothing, and waits', 'HELP', { consent: held }, {}, '', 'help', 'routine'],
    ['who stopped hears nothing, and waits', 'HELP', { consent: stopped }, {}, '', 'help', 'routine'],
    ['who stopped and stops again hears nothing', 'STOP', { consent: stopped }, {}, '', 'opt-out', undefined],
    [
      'who stopped is answered in danger',
      'he wont wake up',
      { consent: stopped },
      {},
      'safety: crisis-overdose',
      'danger: overdose',
      'urgent',
    ],
    ['who writes from abroad waits', 'hello', { consent: none, ...foreign }, { from: foreign.address }, '', undefined, 'routine'],
    ['who stops from abroad is not texted', 'STOP', { consent: none, ...foreign }, { from: foreign.address }, '', 'opt-out', undefined],
    ['who asks for HELP that the carrier gave waits', 'HELP', { consent: none }, { optOutType: 'HELP' }, '', 'help', 'routine'],
    [
      'who asks for the menu with a word that the carrier takes for HELP',
      'OPTIONS',
      { consent: none },
      { optOutType: 'HELP' },
      '',
      'help',
      'routine',
    ],
  ])('%s', (_, body, contact, more, says, readAs, waits) =>
    expect(toldTo(decide(known(contact), body, more))).toEqual({ says, readAs, waits }),
  )

  test('who was suppressed hears nothing, whatever the contact says', () =>
    expect(toldTo(decide({ ...known({ consent: none }), suppression: stoppedOnce }, 'MENU'))).toEqual({
      says: '',
      readAs: 'menu',
      waits: 'routine',
    }))
})

describe('"a person will read this"', () => {
  const says = (contact: Partial<Contact>) => toldTo(decide(known(contact), 'hello')).says
  test.each<[string, Partial<Contact>, string]>([
    ['is not said again within twelve hours', { toldWaitAt: '2026-11-24T02:00:00.001Z' }, ''],
    ['is said again after twelve hours', { toldWaitAt: '2026-11-24T02:00:00.000Z' }, 'reply: person'],
    ['is not said again to a stranger within a day', { consent: none, toldWaitAt: '2026-11-23T14:00:00.001Z' }, ''],
    ['is said again to a stranger after a day', { consent: none, toldWaitAt: '2026-11-23T14:00:00.000Z' }, 'reply: person'],
  ])('%s', (_, contact, expected) => expect(says(contact)).toBe(expected))
  test('is remembered when it was said', () => expect(decide(known(), 'hello').contact?.toldWaitAt).toBe(now))
  test('is not remembered when danger was answered', () =>
    expect(decide(known(), 'he wont wake up').contact).not.toHaveProperty('toldWaitAt'))
  test('is not remembered when something else was said', () => expect(decide(known(), 'MENU').contact).not.toHaveProperty('toldWaitAt'))
  test('is not remembered when nothing could be said', () =>
    expect(decide(known({ consent: pending }), 'hello').contact).not.toHaveProperty('toldWaitAt'))
})

describe('the list that the phone saw last', () => {
  test('is the need menu, once it was sent', () => expect(decide(known({ menu: 'check-in' }), '2').contact?.menu).toBe('needs'))
  test('is what it was, after any other answer', () => expect(decide(known({ menu: 'check-in' }), '1').contact?.menu).toBe('check-in'))
  test('is what it was, when the menu was not sent', () =>
    expect(decide(known({ consent: pending }), 'MENU').contact).not.toHaveProperty('menu'))
})

describe('the team', () => {
  test.each<[string, string, Partial<Contact>, string]>([
    ['is the one that was named', 'rehab', {}, 'treatment'],
    ['is the one of the need', '2', { menu: 'needs' }, 'treatment'],
    ['is harm reduction again, as easily', '1', { menu: 'needs', team: 'treatment' }, 'harm-reduction'],
    ['is the one before, for a need that waits for nobody', '7', { menu: 'needs', team: 'treatment' }, 'treatment'],
    ['is the one before, for anything else', 'hello', { team: 'treatment' }, 'treatment'],
  ])('%s', (_, body, contact, team) => expect(decide(known(contact), body).contact?.team).toBe(team))
})

describe('a stop', () => {
  test('is proven, suppresses, ends the check-ins and is confirmed within five minutes of it', () => {
    const { contact, suppression, consent, outbound, timers } = decide(known(), 'STOP', { receivedAt: '2026-11-24T13:58:00.000Z' })
    const receivedAt = '2026-11-24T13:58:00.000Z'
    expect(contact?.consent).toEqual({ consent: 'opted-out', since: receivedAt, confirmation: 'out-1' })
    expect(suppression).toBe('closed')
    expect(consent).toEqual([{ what: 'opted-out', language: 'en', key: 'SM1', via: 'text', at: receivedAt }])
    expect(outbound).toMatchObject([{ id: 'out-1', answers: true, notBefore: receivedAt, deadline: '2026-11-24T14:03:00.000Z' }])
    expect(timers).toEqual({ 'check-in': 'delete' })
  })
  test.each<[string, string, Partial<TextReceived>, string]>([
    ['that the carrier confirmed', 'STOP', { optOutType: 'STOP' }, 'carrier'],
    ['in danger, which is answered instead', 'stop texting me my brother od', {}, 'text'],
    ['from abroad', 'STOP', { from: foreign.address }, 'text'],
  ])('%s is not confirmed by us, now or later', (_, body, more, via) => {
    const decision = decide(known({ address: more.from ?? '+16175550123' }), body, more)
    expect(decision.contact?.consent).toEqual({ consent: 'opted-out', since: now })
    expect(decision.consent).toMatchObject([{ via }])
    expect(decision.outbound.filter(({ class: as }) => as === 'opt-out')).toEqual([])
  })
  test('that is older than their YES and comes from the spool changes nothing, and is marked', () => {
    const since = '2026-11-24T13:59:00.000Z'
    const contact = { consent: { ...standings['opted-in'], since }, consentAt: since }
    const decision = decide(known(contact), 'STOP', { receivedAt: '2026-11-24T13:58:00.000Z', spooled: true })
    expect([decision.contact?.consent, decision.outbound]).toEqual([contact.consent, []])
    expect(decision.consent).toEqual([{ key: 'SM1', what: 'repeated', via: 'text', language: 'en', at: '2026-11-24T13:58:00.000Z' }])
  })
  test('of a phone that stopped is one stop, and is marked', () => {
    const { contact, consent, suppression } = decide({ ...known({ consent: stopped }), suppression: stoppedOnce }, 'STOP', {
      optOutType: 'STOP',
    })
    expect([contact?.consent, suppression]).toEqual([stopped, undefined])
    expect(consent).toEqual([{ key: 'SM1', what: 'repeated', via: 'carrier', language: 'en', at: now }])
  })
})

describe('a join', () => {
  test('asks, by a text that consent names, and lapses three days after its last chance to leave', () => {
    const { contact, consent, outbound, timers } = decide(known({ consent: none }), 'JOIN')
    const lapses = '2026-11-27T18:00:00.000Z'
    expect(contact?.consent).toEqual({ ...pending, confirmation: 'out-1', lapses })
    expect(consent).toMatchObject([{ what: 'asked', via: 'text', wording: 'en/opt-in/1' }])
    expect(outbound).toMatchObject([{ id: 'out-1', state: 'queued', answers: true, wording: 'en/opt-in/1' }])
    expect(timers).toEqual({ confirmation: lapses })
  })
  test('that the carrier answered is recorded as asked by the carrier, now', () => {
    const { contact, consent, outbound, timers } = decide(known({ consent: none }), 'START', { optOutType: 'START' })
    expect(contact?.consent).toMatchObject({ lapses: '2026-11-27T14:00:00.000Z' })
    expect(consent).toMatchObject([{ what: 'asked', via: 'carrier' }])
    expect(outbound).toMatchObject([{ class: 'opt-in', state: 'sent', byCarrier: true }])
    expect(timers).toEqual({ confirmation: '2026-11-27T14:00:00.000Z' })
  })
  test('of somebody who is in needs no second answer when the carrier gave one', () =>
    expect(decide(known(), 'START', { optOutType: 'START' }).outbound).toEqual([]))
  test('of a number that stopped opens its suppression for the one question', () =>
    expect(decide({ ...known({ consent: stopped }), suppression: stoppedOnce }, 'JOIN').suppression).toEqual({ rejoining: 'out-1' }))
  test('in danger is none, whatever the carrier calls it', () =>
    expect(decide(known({ consent: none }), 'start my friend od', { optOutType: 'START' }).contact?.consent).toEqual(none))
  test('of somebody who is in is counted, and not answered twice in ten minutes', () => {
    const first = decide(known(), 'JOIN')
    expect(first.contact?.said).toEqual([{ text: 'already-in', at: now }])
    expect(toldTo(onText({ contact: first.contact! }, textOf('JOIN'), contextAt('2026-11-24T14:09:59.999Z')))).toMatchObject({
      says: 'reply: person',
      waits: 'routine',
    })
    expect(toldTo(onText({ contact: first.contact! }, textOf('JOIN'), contextAt('2026-11-24T14:10:00.000Z')))).toMatchObject({
      says: 'reply: already-in',
    })
  })
  test('that the carrier answered is taken however often it comes', () =>
    expect(
      decide(known({ consent: none, said: Array(5).fill({ text: 'person', at: now }) }), 'START', { optOutType: 'START' }).contact?.consent
        .consent,
    ).toBe('pending'))
})

describe('a YES', () => {
  test('begins the check-ins, ends the question and lifts the suppression', () => {
    const { contact, suppression, consent, timers } = decide(
      { ...known({ consent: pending, zone: 'America/New_York' }), suppression: { ...stoppedOnce, rejoining: 'question' } },
      'YES',
      { optOutType: 'START' },
    )
    expect(contact).toMatchObject({ consent: { consent: 'opted-in', since: now }, checkIns: { at: '2026-11-24T18:00:00.000Z' } })
    expect(suppression).toBe('lifted')
    expect(consent).toMatchObject([{ what: 'opted-in', via: 'text', wording: 'en/opt-in/1' }])
    expect(timers).toEqual({ confirmation: 'delete', 'check-in': '2026-11-24T18:00:00.000Z' })
  })
})

describe('a text and the check-ins', () => {
  const plan = {
    since: '2026-11-01T14:00:00.000Z',
    step: 5,
    on: '2026-12-05',
    at: '2026-12-05T17:00:00.000Z',
    kind: 'check-in',
    unanswered: 3,
    lastAt: '2026-11-20T17:00:00.000Z',
    paused: false,
  } as const
  test('a slowed plan goes on at the planned gap, in the zone of the programme', () => {
    const { contact, timers } = decide(known({ checkIns: plan, id: 'a.k7' }), 'hello')
    expect(contact?.checkIns).toMatchObject({ unanswered: 0, on: '2026-11-27' })
    expect(timers).toEqual({ 'check-in': contact?.checkIns?.at })
  })
  test('an ordinary plan keeps its timer', () => {
    const { contact, timers } = decide(known({ checkIns: { ...plan, unanswered: 1 } }), 'hello')
    expect(contact?.checkIns).toEqual({ ...plan, unanswered: 0 })
    expect(timers).toEqual({})
  })
  test('a plan that rests for a doubt gets no timer', () =>
    expect(decide(known({ consent: held, checkIns: plan }), 'hello').timers).toEqual({}))
})

describe('a text is stored', () => {
  test('as it came, unreadable in two weeks, and erased at the carrier in ten minutes', () =>
    expect(decide(known(), 'hello', { receivedAt: '2026-11-24T13:00:00.000Z' }).inbound).toStrictEqual({
      direction: 'in',
      contact: 'a.k7',
      id: 'in-1',
      at: '2026-11-24T13:00:00.000Z',
      body: 'hello',
      providerId: 'SM1',
      dueAt: '2026-11-24T14:10:00.000Z',
      expiresAt: '2026-12-08T13:00:00.000Z',
    }))
  test.each(['HELP', 'MENU', 'hello', 'he wont wake up'])('and what answers it says so: %s', (body) =>
    expect(decide(known(), body).outbound).toMatchObject([{ answers: true }]),
  )
  test.each([
    ['with a picture', 'look', 1, 'look\n[picture not shown]'],
    ['with two', 'look', 2, 'look\n[2 pictures not shown]'],
    ['that is only a picture', '', 1, '[picture not shown]'],
    ['that is nothing', '', 0, '[empty text]'],
    ['that is half of an emoji', 'a\ud83d', 0, 'a\ufffd'],
  ])('%s', (_, body, pictures, stored) => expect(decide(known(), body, { pictures }).inbound?.body).toBe(stored))
  test('and its answer is unreadable two weeks from now', () =>
    expect(decide(known(), 'hello', { receivedAt: '2026-11-24T13:00:00.000Z' }).outbound).toMatchObject([
      { contact: 'a.k7', id: 'out-1', state: 'queued', expiresAt: '2026-12-08T14:00:00.000Z' },
    ]))
})

describe('a text keeps', () => {
  test('who it was that came last, for whoever closes', () =>
    expect(
      decide(known({ lastInboundAt: '2026-11-24T13:59:00.000Z' }), 'hi', { receivedAt: '2026-11-24T13:00:00.000Z' }).contact,
    ).toMatchObject({
      lastInbound: 'in-1',
      lastInboundAt: '2026-11-24T13:59:00.000Z',
      expiresAt: '2027-02-22T13:59:00.000Z',
    }))
  test('a cry for help on top, whatever comes after it', () => {
    const urgent = { state: 'waiting', since: '2026-11-24T13:00:00.000Z', urgency: 'urgent' } as const
    expect(decide(known({ conversation: urgent }), 'hi').contact?.conversation).toEqual(urgent)
  })
  test('the claim of who holds it, and waits there', () =>
    expect(
      decide(known({ conversation: { state: 'claimed', by: 'ana', claimedAt: '2026-11-24T13:00:00.000Z' } }), 'he wont wake up').contact
        ?.conversation,
    ).toEqual({ state: 'claimed', by: 'ana', claimedAt: '2026-11-24T13:00:00.000Z', waiting: { since: now, urgency: 'urgent' } }))
  test('the longest wait and the higher urgency', () => {
    const before = known({ conversation: { state: 'waiting', since: '2026-11-24T13:00:00.000Z', urgency: 'routine' } })
    expect(decide(before, 'he wont wake up').contact?.conversation).toEqual({
      state: 'waiting',
      since: '2026-11-24T13:00:00.000Z',
      urgency: 'urgent',
    })
    expect(decide(before, 'hi', { receivedAt: '2026-11-24T12:00:00.000Z' }).contact?.conversation).toMatchObject({
      since: '2026-11-24T12:00:00.000Z',
    })
  })
  test('the contact for ninety days from when our edge had it', () =>
    expect(decide(known(), 'hi', {}, '2026-11-24T18:00:00.000Z').contact).toMatchObject({
      lastInboundAt: now,
      expiresAt: '2027-02-22T14:00:00.000Z',
    }))
  test('no suspension: the number lives', () =>
    expect(decide(known({ suspended: { since: now, because: 'number-gone' } }), 'hi').contact).not.toHaveProperty('suspended'))
})

describe('a contact begins', () => {
  test('with nothing, in the language and at the default team of the programme', () =>
    expect(decide({}, 'hello')).toMatchObject({
      contact: { life: 'life-2', code: 'C1-23', team: 'harm-reduction', language: 'en', consent: { consent: 'none' }, version: 0 },
      timers: { retention: '2027-02-22T14:00:00.000Z' },
    }))
  test('opted out, when its number is suppressed', () =>
    expect(decide({ suppression: { since: '2025-01-01T00:00:00.000Z' } }, 'hello')).toMatchObject({
      contact: { consent: { consent: 'opted-out', since: '2025-01-01T00:00:00.000Z' } },
      outbound: [],
    }))
})

describe('a session', () => {
  test.each([
    ['begins with a plain word', 'got any narcan', { idle: '2026-11-25T14:00:00.000Z' }],
    ['begins with the menu', 'MENU', { idle: '2026-11-25T14:00:00.000Z' }],
    ['does not begin with anything else', 'hello', {}],
  ])('%s', (_, body, timers) => expect(decide(known(), body).timers).toEqual(timers))

  test('remembers the plain word', () => {
    expect(decide(known(), 'got any narcan').contact?.plainSince).toBe(now)
    expect(decide(known(), 'hello').contact).not.toHaveProperty('plainSince')
  })
})
