import { describe, expect, test } from 'vitest'
import type { Contact } from '../../shared/domain/contact.ts'
import type { TextReceived } from '../../shared/domain/happening.ts'
import { type Meaning, meaningOf } from '../../shared/domain/meaning.ts'
import { chosen } from '../../shared/domain/menu.ts'
import { contactWith, standings, textOf } from '../support/domain.ts'

const word = (consent: 'stop' | 'doubt' | 'join' | 'yes'): Meaning => ({ means: 'consent', word: consent })
const unclear: Meaning = { means: 'unclear' }
const pending = { consent: standings.pending }
const none = { consent: standings.none }
const foreign = { from: '+447700900123' }

describe('a text means', () => {
  test.each<[string, string, Partial<TextReceived>, Partial<Contact>, Meaning]>([
    ['a stop: our word', 'STOP', {}, {}, word('stop')],
    ['a stop: the verdict of the carrier, whatever the words', 'stp', { optOutType: 'STOP' }, {}, word('stop')],
    ['a stop: also from abroad', 'STOP', foreign, none, word('stop')],
    ['a stop: also when a list is shown', 'quit', {}, { menu: 'check-in' }, word('stop')],
    ['a doubt', 'how do i get out of this', {}, {}, word('doubt')],
    ['a join: our word', 'JOIN', {}, none, word('join')],
    ['a join: START', 'START', {}, none, word('join')],
    ['a join: the verdict of the carrier', 'unstop', { optOutType: 'START' }, none, word('join')],
    ['a YES to the open question', 'YES', {}, pending, word('yes')],
    ['a YES to the open question, whatever the carrier calls it', 'YES', { optOutType: 'START' }, pending, word('yes')],
    ['a join: a YES that the carrier calls so, with no question open', 'YES', { optOutType: 'START' }, none, word('join')],
    ['nothing sure: a YES with no question open', 'YES', {}, none, unclear],
    ['nothing sure: a YES after the question lapsed', 'YES', { receivedAt: '2026-11-28T14:00:00.000Z' }, pending, unclear],
    ['nothing sure: a JOIN from abroad', 'JOIN', foreign, none, unclear],
    ['nothing sure: HELP from abroad', 'HELP', foreign, none, unclear],
    ['help: our word', 'HELP', {}, {}, { means: 'help' }],
    ['help: the verdict of the carrier, whatever the words', 'hlp', { optOutType: 'HELP' }, {}, { means: 'help' }],
    ['the menu', 'MENU', {}, {}, { means: 'menu' }],
    ['the treatment team', 'DETOX', {}, {}, { means: 'team', team: 'treatment' }],
    ['the harm reduction team', 'NEEDLES', {}, {}, { means: 'team', team: 'harm-reduction' }],
    ['a command, also when a list is shown', 'MENU', {}, { menu: 'check-in' }, { means: 'menu' }],
    ['doing OK: the first answer to a check-in', '1', {}, { menu: 'check-in' }, { means: 'ok' }],
    ['the menu: the second', '2', {}, { menu: 'check-in' }, { means: 'menu' }],
    ['a person: the third', '3', {}, { menu: 'check-in' }, { means: 'person' }],
    ['nothing sure: a fourth', '4', {}, { menu: 'check-in' }, unclear],
    ['keep them: the answer whether our texts are wanted', '1', {}, { menu: 'still-wanted' }, { means: 'kept' }],
    ['nothing sure: another answer to that', '2', {}, { menu: 'still-wanted' }, unclear],
    ['nothing sure: a number without a list', '1', {}, {}, unclear],
    ['nothing sure: a number that is not on the menu', '9', {}, { menu: 'needs' }, unclear],
    ['nothing sure: words', 'could be better', {}, {}, unclear],
    ['nothing sure: nothing', '', {}, {}, unclear],
  ])('%s', (_, body, text, contact, meaning) => expect(meaningOf(textOf(body, text), contactWith(contact), undefined)).toEqual(meaning))

  test.each([1, 2, 3, 4, 5, 6, 7])('the need with place %i on the menu', (digit) =>
    expect(meaningOf(textOf(String(digit)), contactWith({ menu: 'needs' }), undefined)).toEqual({ means: 'need', need: chosen(digit) }),
  )
})

describe('with danger in it a text is', () => {
  test.each<[string, string, Partial<Contact>, Meaning]>([
    ['still a stop', 'STOP', {}, word('stop')],
    ['still a doubt', 'how do i get out of this', {}, word('doubt')],
    ['never a join', 'JOIN', none, unclear],
    ['never a YES', 'YES', pending, unclear],
    ['never an answer', '1', { menu: 'check-in' }, unclear],
    ['never HELP that is answered with a list of numbers', 'HELP', {}, unclear],
  ])('%s', (_, body, contact, meaning) => expect(meaningOf(textOf(body), contactWith(contact), 'sure')).toEqual(meaning))
})
