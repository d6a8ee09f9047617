/** Nobody is answered without end: the same text not twice in ten minutes, and five a day of the kinds that are counted (T11). */
import { describe, expect, test } from 'vitest'
import { andSaid, type Said, saidEnough, saidJustNow } from '../../shared/domain/budget.ts'
import type { Standing } from '../../shared/domain/consent.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import { onText } from '../../shared/domain/conversation.ts'
import { plus } from '../../shared/domain/time.ts'
import { contactWith, contextAt, now, standings, textOf } from '../support/domain.ts'

const ago = (minutes: number, text = 'menu') => ({ text, at: plus(now, { minutes: -minutes }) })

test.each<[string, Said, boolean]>([
  ['never', [], false],
  ['a moment ago', [ago(0)], true],
  ['just under ten minutes ago', [{ text: 'menu', at: '2026-11-24T13:50:00.001Z' }], true],
  ['ten minutes ago', [ago(10)], false],
  ['another one a moment ago', [ago(0, 'person')], false],
])('said just now: %s', (_, said, lately) => expect(saidJustNow(said, 'menu', now)).toBe(lately))

test.each<[string, Said, boolean]>([
  ['four in a day', [ago(1), ago(2), ago(3), ago(4)], false],
  ['five in a day', [ago(1), ago(2), ago(3), ago(4), ago(1439)], true],
  ['five, the first a day ago', [ago(1440), ago(2), ago(3), ago(4), ago(5)], false],
])('said enough: %s', (_, said, enough) => expect(saidEnough(said, now)).toBe(enough))

test('what is a day old is no longer kept', () =>
  expect(andSaid([ago(1440), ago(1439)], 'person', now)).toEqual([ago(1439), { text: 'person', at: now }]))

describe('what a phone is answered', () => {
  const five = [1, 2, 3, 4, 5].map((n) => ago(60 * n, 'person'))
  const answered = (body: string, contact: Partial<Contact>, optOutType?: 'HELP') => {
    const decision = onText({ contact: contactWith(contact) }, textOf(body, optOutType ? { optOutType } : {}), contextAt())
    return { says: decision.outbound.map(({ class: as }) => as), waits: decision.contact?.conversation.state === 'waiting' }
  }
  const stranger = { consent: standings.none as Standing }
  test.each<[string, string, Partial<Contact>, string[], boolean]>([
    ['a stranger gets a first menu', 'MENU', stranger, ['reply'], false],
    ['and not another in ten minutes: a person reads', 'MENU', { ...stranger, said: [ago(9, 'need-menu')] }, [], true],
    ['a stranger had five texts today: a person reads', 'MENU', { ...stranger, said: five }, [], true],
    ['HELP is answered all the same', 'HELP', { ...stranger, said: five }, ['reply'], true],
    ['and a cry for help', 'he wont wake up', { ...stranger, said: five }, ['safety'], true],
    ['and a stop', 'STOP', { ...stranger, said: five }, ['opt-out'], false],
    ['a first JOIN asks', 'JOIN', stranger, ['opt-in'], false],
    ['a sixth JOIN of a day is read by a person', 'JOIN', { ...stranger, said: five }, [], true],
    ['JOIN again a moment after the question asks nothing', 'JOIN', { consent: standings.pending, said: [ago(1, 'opt-in')] }, [], true],
    ['JOIN again after ten minutes asks anew', 'JOIN', { consent: standings.pending, said: [ago(10, 'opt-in')] }, ['opt-in'], false],
    ['JOIN right after a stop asks', 'JOIN', { consent: standings['opted-out'], said: [ago(1, 'opt-in')] }, ['opt-in'], false],
    ['who is in gets the menu as often as they ask', 'MENU', { said: [...five, ago(0, 'need-menu')] }, ['reply'], false],
    ['who is in is told so', 'JOIN', {}, ['reply'], false],
  ])('%s', (_, body, contact, says, waits) => expect(answered(body, contact)).toEqual({ says, waits }))

  test('what somebody asks for who is in is not counted', () =>
    expect(onText({ contact: contactWith() }, textOf('MENU'), contextAt()).contact?.said).toBeUndefined())
  test('a question is counted, and what a stranger is told', () => {
    const said = (body: string) => onText({ contact: contactWith(stranger) }, textOf(body), contextAt()).contact?.said
    expect([said('JOIN'), said('hello'), said('HELP')]).toEqual([[{ text: 'opt-in', at: now }], [{ text: 'person', at: now }], undefined])
  })
})
