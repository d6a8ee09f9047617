import { describe, expect, test } from 'vitest'
import { isE164, isOurs, masked, parsePhone } from '../../shared/domain/phone.ts'

describe('a phone number typed into a form', () => {
  test.each([
    ['ten digits', '6175550100', '+16175550100'],
    ['with brackets and spaces', ' (617) 555-0100 ', '+16175550100'],
    ['with dots', '617.555.0100', '+16175550100'],
    ['with a leading 1', '1 617 555 0100', '+16175550100'],
    ['already E.164', '+16175550199', '+16175550199'],
    ['Canadian', '416-555-0123', '+14165550123'],
    ['in 40 characters', `${' '.repeat(30)}6175550100`, '+16175550100'],
    ['with typographic dashes', '617–555–0100', '+16175550100'],
  ])('%s', (_, typed, expected) => expect(parsePhone(typed)).toBe(expected))

  test.each([
    ['+1-900 costs the caller', '900-555-0123'],
    ['toll-free is nobody', '800-555-0100'],
    ['Jamaica', '+1 876 555 0100'],
    ['Puerto Rico is foreign to the carrier', '787-555-0123'],
    ['the Bahamas, typed like a US number', '242-555-0100'],
    ['the United Kingdom', '+44 7700 900123'],
    ['a short code', '741741'],
    ['911', '911'],
    ['an area code that does not exist', '211-555-0100'],
    ['seven digits', '555-0100'],
    ['an extension', '617-555-0100 ext 3'],
    ['a sentence around it', 'call 617 555 0100'],
    ['nothing', ''],
    ['words', 'my phone'],
    ['a number in 41 characters', `${' '.repeat(31)}6175550100`],
    ['something endless', '6'.repeat(5000)],
    ['half of an emoji', '\ud83d'],
  ])('%s is refused', (_, typed) => expect(parsePhone(typed)).toBeUndefined())
})

describe('E.164', () => {
  test.each([
    ['a US number', '+16175550100', true, true],
    ['a Canadian number', '+14165550123', true, true],
    ['a British number is foreign', '+447700900123', true, false],
    ['a Jamaican number is foreign', '+18765550100', true, false],
    ['a toll-free number is no person of ours', '+18005550100', true, false],
    ['a short code', '741741', false, false],
    ['a name', 'BANK', false, false],
    ['a missing plus', '16175550100', false, false],
    ['something before it', 'x+16175550100', false, false],
    ['something after it', '+16175550100x', false, false],
    ['spaces', '+1 617 555 0100', false, false],
    ['too many digits', '+1234567890123456', false, false],
  ])('%s', (_, text, valid, ours) => {
    expect(isE164(text)).toBe(valid)
    expect(isOurs(text)).toBe(ours)
  })
})

test('staff see the last two digits and no more (R48)', () => expect(masked('+16175550142')).toBe('••• ••42'))
