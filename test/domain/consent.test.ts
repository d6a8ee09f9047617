import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awaitsYes, type Change, type ConsentWord, changedBy, isOutdone, mayInvite, type Standing } from '../../shared/domain/consent.ts'
import { standings } from '../support/domain.ts'

const monday = '2026-11-23T15:00:00.000Z'
const friday = '2026-11-27T15:00:00.000Z'
const inAnHour = '2026-11-23T16:00:00.000Z'
const asking = { via: 'text', wording: 'en/opt-in/1', confirmation: 'out-1', handOverBy: '2026-11-23T19:00:00.000Z' } as const
const { none } = standings
const asked: Standing = {
  consent: 'pending',
  asked: monday,
  via: 'text',
  wording: 'en/opt-in/1',
  confirmation: 'q',
  lapses: '2026-11-26T15:00:00.000Z',
}
const joined: Standing = { consent: 'opted-in', since: monday, wording: 'en/opt-in/1' }
const held: Standing = { consent: 'held', since: monday, lapses: '2026-11-30T15:00:00.000Z', confirmation: 'g' }
const stopped: Standing = { consent: 'opted-out', since: monday, confirmation: 'g' }

/** given, when, then: the standing, what is said, and what becomes of a suppression */
describe.each<[string, Standing, ConsentWord, string, Standing['consent'], Change['say'], Change['suppression']]>([
  ['a stranger who joins is asked first', none, 'join', monday, 'pending', 'confirm-opt-in', 'reopen'],
  ['somebody who is being asked is asked anew', asked, 'join', inAnHour, 'pending', 'confirm-opt-in', 'reopen'],
  ['somebody who stopped and joins is asked first', stopped, 'join', friday, 'pending', 'confirm-opt-in', 'reopen'],
  ['somebody whose doubt is open and joins is asked first', held, 'join', friday, 'pending', 'confirm-opt-in', 'reopen'],
  ['somebody who is in and joins is told so', joined, 'join', friday, 'opted-in', 'already-in', undefined],
  ['a YES to the open question opts in', asked, 'yes', inAnHour, 'opted-in', 'welcome', 'lift'],
  ['a YES in the last instant opts in', asked, 'yes', '2026-11-26T15:00:00.000Z', 'opted-in', 'welcome', 'lift'],
  ['a YES an instant later opts nobody in', asked, 'yes', '2026-11-26T15:00:00.001Z', 'pending', undefined, undefined],
  ['a YES out of the blue opts nobody in', none, 'yes', monday, 'none', undefined, undefined],
  ['a YES after a stop opts nobody in', stopped, 'yes', inAnHour, 'opted-out', undefined, undefined],
  ['a YES while a doubt is open settles nothing', held, 'yes', inAnHour, 'held', undefined, undefined],
  ['a stop is confirmed once', joined, 'stop', friday, 'opted-out', 'confirm-opt-out', 'put'],
  ['a stop of a stranger is kept too', none, 'stop', friday, 'opted-out', 'confirm-opt-out', 'put'],
  ['a stop instead of the YES is a stop', asked, 'stop', inAnHour, 'opted-out', 'confirm-opt-out', 'put'],
  ['a second stop says nothing more', stopped, 'stop', friday, 'opted-out', undefined, undefined],
  ['a stop after a doubt was confirmed already', held, 'stop', friday, 'opted-out', undefined, 'put'],
  ['a doubt is confirmed, and writes no suppression', joined, 'doubt', friday, 'held', 'confirm-opt-out', undefined],
  ['a second doubt says nothing more', held, 'doubt', friday, 'held', undefined, undefined],
  ['a doubt after a stop is still a stop', stopped, 'doubt', friday, 'opted-out', undefined, undefined],
])('%s', (_, before, word, now, consent, say, suppression) => {
  const change = changedBy(word, before, now, asking)
  test('standing', () => expect(change.standing.consent).toBe(consent))
  test('what is said', () => expect(change.say).toBe(say))
  test('suppression', () => expect(change.suppression).toBe(suppression))
})

describe('the dates of a standing', () => {
  test('a question lapses three days after its last chance to be handed over', () =>
    expect(changedBy('join', none, monday, asking).standing).toMatchObject({
      asked: monday,
      confirmation: 'out-1',
      lapses: '2026-11-26T19:00:00.000Z',
    }))
  test('a doubt lapses after a week', () =>
    expect(changedBy('doubt', joined, monday, asking).standing).toMatchObject({
      since: monday,
      lapses: '2026-11-30T15:00:00.000Z',
      confirmation: 'out-1',
    }))
  test('a stop after a doubt names no confirmation: it had one', () =>
    expect(changedBy('stop', held, friday, asking).standing).toEqual({ consent: 'opted-out', since: friday }))
  test('a YES keeps the wording it answered', () =>
    expect(changedBy('yes', asked, inAnHour, { ...asking, wording: 'en/opt-in/2' }).standing).toEqual({
      consent: 'opted-in',
      since: inAnHour,
      wording: 'en/opt-in/1',
    }))
})

describe('a question that may not leave before a decent hour', () => {
  const tomorrow = { ...asked, from: '2026-11-24T13:00:00.000Z' }
  test.each([
    ['is answered by no YES before it', '2026-11-24T12:54:59.999Z', false],
    ['is answered by one that a clock five minutes behind calls earlier', '2026-11-24T12:55:00.000Z', true],
    ['is answered after it', '2026-11-24T13:00:01.000Z', true],
    ['is not answered once it lapsed', '2026-11-26T15:00:00.001Z', false],
  ])('%s', (_, at, answered) => expect(awaitsYes(tomorrow, at)).toBe(answered))
})

describe('a word that comes late from the spool', () => {
  const early = '2026-11-23T14:00:00.000Z'
  test.each<[string, ConsentWord, string, Standing, string | undefined, boolean]>([
    ['a stop before any change counts', 'stop', early, none, undefined, false],
    ['a stop after the change counts', 'stop', friday, joined, monday, false],
    ['a stop of the same instant counts', 'stop', monday, joined, monday, false],
    ['a stop older than the YES is undone by it', 'stop', early, joined, monday, true],
    ['a doubt older than the YES is undone by it', 'doubt', early, joined, monday, true],
    ['a stop older than their own new join is undone by it', 'stop', early, asked, monday, true],
    ['a stop older than the form counts', 'stop', early, { ...asked, via: 'form' }, monday, false],
    ['a stop older than an enrolment counts', 'stop', early, { ...asked, via: 'staff' }, monday, false],
    ['a stop older than a lapse counts', 'stop', early, none, monday, false],
    ['a stop newer than the YES, older than what staff settled, counts', 'stop', inAnHour, joined, friday, false],
    ['a doubt older than the form counts', 'doubt', early, { ...asked, via: 'form' }, monday, false],
    ['a stop of the same instant as the YES, older than what staff settled, counts', 'stop', monday, joined, friday, false],
    ['a join before any change counts', 'join', early, none, undefined, false],
    ['a join of the same instant counts', 'join', monday, stopped, monday, false],
    ['a join newer than a stop counts', 'join', friday, stopped, monday, false],
    ['a join older than a stop is undone by it', 'join', early, stopped, monday, true],
    ['a YES older than a stop is undone by it', 'yes', early, stopped, monday, true],
  ])('%s', (_, word, receivedAt, standing, changedAt, outdone) =>
    expect(isOutdone(word, { receivedAt, spooled: true }, standing, changedAt)).toBe(outdone),
  )
  test('a word that came straight is never undone by a clock that is ahead', () =>
    expect(isOutdone('yes', { receivedAt: early }, asked, monday)).toBe(false))
})

const words = fc.array(fc.tuple(fc.constantFrom<ConsentWord>('join', 'yes', 'stop', 'doubt'), fc.integer({ min: 0, max: 100 })), {
  maxLength: 12,
})
const follow = (said: [ConsentWord, number][], each: (before: Standing, word: ConsentWord, change: Change, at: string) => void) => {
  let standing: Standing = none
  let hours = 0
  for (const [word, wait] of said) {
    hours += wait
    const at = new Date(Date.parse(monday) + hours * 3_600_000).toISOString()
    const change = changedBy(word, standing, at, { ...asking, handOverBy: at })
    each(standing, word, change, at)
    standing = change.standing
  }
}

describe('whatever is said, in whatever order', () => {
  test('nobody is in without a YES to an open question', () =>
    fc.assert(
      fc.property(words, (said) =>
        follow(said, (before, word, { standing }, at) => {
          if (standing.consent === 'opted-in' && before.consent !== 'opted-in') expect([word, awaitsYes(before, at)]).toEqual(['yes', true])
        }),
      ),
    ))
  test('a stop always stops', () =>
    fc.assert(
      fc.property(words, (said) =>
        follow(said, (_, word, { standing }) => {
          if (word === 'stop') expect(standing.consent).toBe('opted-out')
        }),
      ),
    ))
})

describe('who did not ask by text is asked at most once in three days and three times in thirty', () => {
  test.each<[string, string[], boolean]>([
    ['never asked', [], true],
    ['asked an hour ago', ['2026-11-27T14:00:00.000Z'], false],
    ['asked just under three days ago', ['2026-11-24T15:00:00.001Z'], false],
    ['asked three days ago', ['2026-11-24T15:00:00.000Z'], true],
    [
      'asked three times, the first just under thirty days ago',
      ['2026-10-28T15:00:00.001Z', '2026-11-05T15:00:00.000Z', '2026-11-10T15:00:00.000Z'],
      false,
    ],
    [
      'asked three times, the first thirty days ago',
      ['2026-10-28T15:00:00.000Z', '2026-11-05T15:00:00.000Z', '2026-11-10T15:00:00.000Z'],
      true,
    ],
  ])('%s', (_, invitations, may) => expect(mayInvite(invitations, friday)).toBe(may))
})
