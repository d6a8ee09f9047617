/** Every text a survivor can receive, read by the rules that bind it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { read } from '../../shared/domain/keyword.ts'
import { menuText, needs } from '../../shared/domain/menu.ts'
import { say, type TextKey, Texts, textKeys, type Values } from '../../shared/domain/say.ts'
import { encodingOf, segmentCount } from '../../shared/domain/segment.ts'

const texts = Texts.parse({ en: parse(readFileSync(new URL('../../shared/texts/en.yaml', import.meta.url), 'utf8')) })

/** The longest values a programme realistically has. */
const longest: Values = { programme: 'Harbor Outreach', phone: '617-555-0100', hours: 'Mon-Fri 9-5', when: 'today 10:30am' }
const body = (key: TextKey) => say(texts, ['en'], key, longest).body
const plainMenu = menuText(texts, ['en'], true, longest).body
const all: [string, string][] = [...textKeys.map((key): [string, string] => [key, body(key)]), ['menu in plain words', plainMenu]]

const alone: TextKey[] = ['crisis-overdose-alone', 'crisis-self-harm-alone']
const crisis: TextKey[] = ['crisis-overdose', 'crisis-self-harm', ...alone]
const neutral = textKeys.filter((key) => !crisis.includes(key))
/** R42 binds the automatic answers to a text; not the two confirmations, nor what we start ourselves. */
const answers = textKeys.filter((key) => !['opt-in', 'opt-out', 'check-in', 'still-wanted'].includes(key))

describe.each(all)('%s', (_, text) => {
  test('is one segment', () => expect(segmentCount(text)).toBe(1))
  test('needs no second alphabet', () => expect(encodingOf(text)).toBe('GSM-7'))
  test('has no empty place', () => expect(text).not.toMatch(/[{}]|undefined|null/))
  test('is no link', () => expect(text).not.toMatch(/https?:|www\.|\.(org|com)/))
  test('promises nobody: paging and calling for help are not ours to claim', () =>
    expect(text).not.toMatch(/paged|notified|team member|on (the|their) way|is coming|we called/i))
  test('reads at grade six or below', () => expect(gradeOf(text)).toBeLessThanOrEqual(6))
})

describe('neutral on a watched phone (R16, R17)', () => {
  const telling =
    /drug|overdos|narcan|naloxone|needle|syringe|opioid|heroin|fentanyl|recover|sober|relapse|rehab|detox|treatment|clinic|addict|harm reduction|police|cop\b|court|probation|suicid/i
  test.each(neutral)('%s names nothing', (key) => expect(body(key)).not.toMatch(telling))
  test.each(neutral)('%s shows nothing in its first 40 characters', (key) =>
    expect(body(key).slice(0, 40)).not.toMatch(/danger.*call 911, |988|need a|talk to a person|help with/i),
  )
  test.each(crisis)('%s is marked as the exception', (key) => expect(texts.en?.[key].kind).toBe('crisis'))
  test.each(neutral)('%s is not', (key) => expect(texts.en?.[key].kind).toBeUndefined())
})

describe('no text invites an answer that would end it', () => {
  /** What a text offers as an answer: words in capitals, and digits that begin an option. */
  const offered = (text: string) => [...text.matchAll(/\b(?:[A-Z]{2,}|(?<=(?:Reply |, |^))\d(?= ))/gm)].map(([word]) => word)

  test('the search finds what is offered', () => expect(offered(body('check-in'))).toEqual(['1', 'OK', '2', '3', 'STOP']))
  test.each(all)('%s offers no opt-out word but STOP', (_, text) =>
    expect(offered(text).filter((word) => read(word).word?.endsWith('opt-out'))).toSatisfy((words: string[]) =>
      words.every((word) => word === 'STOP'),
    ),
  )
  test.each(all)('%s asks for a YES only if it is the opt-in confirmation', (key, text) =>
    expect(offered(text).some((word) => read(word).word === 'yes')).toBe(key === 'opt-in'),
  )
  test.each(all)('%s offers START, a carrier keyword, to nobody', (_, text) => expect(offered(text)).not.toContain('START'))
})

describe('what must be said', () => {
  test.each([
    ['the programme', /^Harbor Outreach/],
    ['the contact', /617-555-0100/],
    ['the frequency', /5 in week 1, then weekly, then monthly/],
    ['the rates', /Msg&data rates may apply/],
    ['HELP', /HELP for help/],
    ['STOP', /STOP to end/],
    ['the YES', /reply YES/],
  ])('the opt-in confirmation has %s (R19)', (_, part) => expect(body('opt-in')).toMatch(part))

  test.each([
    ['911', /Call 911/],
    ['988', /988/],
    ['a phone number', /617-555-0100/],
    ['STOP', /STOP/],
  ])('HELP is answered with %s (R20)', (_, part) => expect(body('help')).toMatch(part))

  test.each(answers)('%s says that it is automatic (R42)', (key) => expect(body(key)).toMatch(/automatic/i))
  test.each(answers)('%s says that it is not 911 (R42)', (key) => expect(body(key)).toMatch(/not 911/))
  test.each(answers.filter((key) => key !== 'person-here'))('%s says when people read (R42)', (key) =>
    expect(body(key)).toMatch(/Mon-Fri 9-5|today 10:30am/),
  )
  test('somebody who has it is here now (R42)', () => expect(body('person-here')).toMatch(/^A person is here now/))

  test.each(['crisis-overdose', 'crisis-overdose-alone'] as const)('%s names 911 first, then naloxone, then staying (R8)', (key) =>
    expect(body(key)).toMatch(/^Call 911 now.*naloxone.*Stay/),
  )
  test.each(['crisis-self-harm', 'crisis-self-harm-alone'] as const)('%s begins with kindness and names 988', (key) =>
    expect(body(key)).toMatch(/^We're glad you told us\. .*988/),
  )
  test.each(crisis)('%s says that nobody is there if, and only if, nobody is on call (R42)', (key) =>
    expect(/no one here now/i.test(body(key))).toBe(alone.includes(key)),
  )
  test('an opt-out is confirmed and nothing else is said (R18)', () =>
    expect(body('opt-out')).toBe('Harbor Outreach: you are opted out and will get no more texts from us.'))
  test('a check-in offers its three answers', () => expect(body('check-in')).toMatch(/1 doing OK, 2 need something, 3 talk to a person/))
})

/** Flesch-Kincaid grade (rules §6 [74]), syllables counted as groups of vowels; numbers and marks left out. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:\n]+/).filter((sentence) => /[a-z]/i.test(sentence)).length
  const words = text.match(/[a-z][a-z']*/gi) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0)
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59
}

const syllablesOf = (word: string): number => Math.max(1, word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1)

describe('the menu', () => {
  const lines = (text: string) => text.split('\n')
  test.each([
    ['neutral', body('menu')],
    ['plain', plainMenu],
  ])('in %s words has at most nine lines, its options in order, one a line', (_, text) => {
    const options = lines(text).filter((line) => /^\d /.test(line))
    expect(lines(text).length).toBeLessThanOrEqual(9)
    expect(options.map((line) => Number(line[0]))).toEqual(needs.map((_need, index) => index + 1))
  })
  test('gives harm reduction and treatment labels of one length (R14)', () => {
    for (const text of [body('menu'), plainMenu]) {
      const [, supplies, treatment] = lines(text)
      expect(Math.abs((supplies?.length ?? 0) - (treatment?.length ?? 99))).toBeLessThanOrEqual(2)
    }
  })
})
