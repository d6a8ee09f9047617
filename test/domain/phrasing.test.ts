import { describe, expect, test } from 'vitest'
import { checkInRules, languagesOf, phrase, phraseMenu } from '../../shared/domain/phrasing.ts'
import { contactWith, contextAt, now } from '../support/domain.ts'
import { programme, texts } from '../support/world.ts'

describe('the languages of a text', () => {
  test('are the person’s, the programme’s own, and English in the end', () =>
    expect(languagesOf({ language: 'ht' }, { programme: { ...programme, languages: ['es', 'pt'] } })).toEqual(['ht', 'es', 'en']))
  test('are each tried once', () => expect(languagesOf({ language: 'en' }, { programme })).toEqual(['en']))
})

describe('a text that falls back', () => {
  const { es: _, ...withoutSpanish } = texts
  test('says its hours in the language it is in, not in the one it was meant to be in', () => {
    const said = phrase('person', { language: 'es' }, { ...contextAt(), texts: withoutSpanish })
    expect(said.wording).toBe('en/person/1')
    expect(said.body).toContain('A person will read it today.')
  })
  test('is in the programme’s own language first', () =>
    expect(
      phrase('ok', { language: 'es' }, { ...contextAt(), texts: withoutSpanish, programme: { ...programme, languages: ['ht', 'pt'] } })
        .wording,
    ).toBe('ht/ok/1'))
})

test('a text names the page of this line, and how long things are kept (R16)', () => {
  expect(phrase('who', { language: 'en' }, contextAt()).body).toContain('harbor.example.org/trust')
  expect(phrase('data', { language: 'en' }, contextAt()).body).toMatch(/ 90 days .* 14 days/)
})

describe('the need menu', () => {
  test('is neutral', () => expect(phraseMenu(contactWith(), contextAt()).body).toContain('\n1 Supplies\n'))
  test('is plain once they used a plain word (R16)', () =>
    expect(phraseMenu(contactWith({ plainSince: now }), contextAt()).body).toContain('\n1 Narcan, supplies\n'))
})

describe('what a check-in plan knows', () => {
  const rules = {
    programmeZone: 'America/New_York',
    hour: 720,
    hours: { opens: 600, closes: 1140 },
    contactId: 'a.k7',
    retentionDays: 90,
  }
  test('is the programme’s zone and no other, when none was stated', () =>
    expect(checkInRules(contactWith(), { programme })).toStrictEqual(rules))
  test('is the zone that was stated', () =>
    expect(checkInRules(contactWith({ zone: 'America/Denver' }), { programme })).toStrictEqual({ ...rules, zone: 'America/Denver' }))
})
