import { describe, expect, test } from 'vitest'
import { checkInRules, languagesOf, phraseMenu } from '../../shared/domain/phrasing.ts'
import { contactWith, contextAt, now } from '../support/domain.ts'
import { programme } from '../support/world.ts'

describe('the languages of a text', () => {
  test('are the person’s, the programme’s, and English in the end', () =>
    expect(languagesOf({ language: 'ht' }, { programme: { ...programme, languages: ['es', 'pt'] } })).toEqual(['ht', 'es', 'pt', 'en']))
  test('are each tried once', () => expect(languagesOf({ language: 'en' }, { programme })).toEqual(['en']))
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
