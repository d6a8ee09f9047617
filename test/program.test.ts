/** The programme file: every mistake at once, in words. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ProgrammeMistakes, parseProgram } from '../shared/program.ts'

const file = (): Record<string, unknown> => parse(readFileSync(new URL('../program.yaml', import.meta.url), 'utf8'))
const mistakesIn = (change: Record<string, unknown>): readonly string[] => {
  try {
    parseProgram({ ...file(), ...change })
    return []
  } catch (error) {
    return (error as ProgrammeMistakes).mistakes
  }
}

test('the file that comes with the line is read', () =>
  expect(parseProgram(file())).toEqual({
    name: 'Harbor Outreach',
    operator: 'Harbor Outreach, a community outreach programme of the city health department',
    phone: '617-555-0100',
    timeZone: 'America/New_York',
    languages: ['en'],
    staffed: { days: [1, 2, 3, 4, 5], opens: 540, closes: 1020 },
    checkIns: { hour: 720, hours: { opens: 600, closes: 1140 } },
    retention: { messageDays: 14, contactDays: 90 },
    escalation: [
      { page: 'on-call', afterMinutes: 0 },
      { page: 'backup', afterMinutes: 5 },
      { page: 'supervisor', afterMinutes: 10 },
      { page: 'alarm', afterMinutes: 15 },
    ],
    emergency: { email: 'emergency@example.org', from: 'line@example.org' },
    policeOnTeam: false,
    firstAdmin: { email: 'supervisor@example.org', name: 'Sam Rivera', phone: '+16175550111' },
  }))

describe('a mistake is named by its place', () => {
  const checkIns = { at: '12:00', hours: { from: '10:00', to: '19:00' } }
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['a name that pushes texts into a second segment', { name: 'Harbor Outreach of the City' }, /^name: is longer than 20 characters/],
    ['a zone that is none', { timeZone: 'EST5' }, /^timeZone: is not an IANA time zone/],
    ['a language that we do not speak', { languages: ['en', 'tlh'] }, /^languages\.1: /],
    ['no language', { languages: [] }, /^languages: /],
    ['an hour that is none', { checkIns: { ...checkIns, at: '24:00' } }, /^checkIns\.at: is not a time of day/],
    [
      'hours that end before they begin',
      { checkIns: { ...checkIns, hours: { from: '19:00', to: '10:00' } } },
      /^checkIns\.hours: "from" must be earlier/,
    ],
    ['hours outside the law', { checkIns: { ...checkIns, hours: { from: '07:00', to: '19:00' } } }, /^checkIns: hours must lie between/],
    ['an hour outside the hours', { checkIns: { ...checkIns, at: '09:00' } }, /^checkIns: "at" must lie inside/],
    ['a day that is none', { staffed: { days: ['funday'], from: '09:00', to: '17:00' } }, /^staffed\.days\.0: /],
    ['texts kept too long', { retention: { messageDays: 31, contactDays: 90 } }, /^retention\.messageDays: /],
    ['contacts kept too short', { retention: { messageDays: 14, contactDays: 29 } }, /^retention\.contactDays: /],
    ['a ladder that begins late', { escalation: [{ page: 'alarm', afterMinutes: 5 }] }, /^escalation: must begin at 0, each rung later/],
    [
      'a rung twice',
      {
        escalation: [
          { page: 'alarm', afterMinutes: 0 },
          { page: 'alarm', afterMinutes: 5 },
        ],
      },
      /^escalation: must begin at 0/,
    ],
    ['a ladder without an alarm', { escalation: [{ page: 'on-call', afterMinutes: 0 }] }, /^escalation: must end with the alarm/],
    ['an alarm to no address', { emergency: { email: 'nobody' } }, /^emergency\.email: /],
    ['police on the team', { policeOnTeam: true }, /^policeOnTeam: needs a published policy/],
    ['an admin without an address', { firstAdmin: { email: 'sam', name: 'Sam', phone: '+16175550111' } }, /^firstAdmin\.email: /],
    [
      'an admin whose phone is none',
      { firstAdmin: { email: 'sam@example.org', name: 'Sam', phone: '911' } },
      /^firstAdmin\.phone: is not a US/,
    ],
    ['a field that we do not know', { sendToPolice: true }, /^the file: unknown field sendToPolice/],
  ])('%s', (_, change, mistake) => expect(mistakesIn(change)).toContainEqual(expect.stringMatching(mistake)))
})

test('a programme file from before there were pages has the usual ladder, and alarms its first admin (R9)', () => {
  const { escalation: _, emergency: _address, ...before } = file()
  const { escalation, emergency } = parseProgram(before)
  expect(escalation.map(({ page, afterMinutes }) => `${page} ${afterMinutes}`)).toEqual([
    'on-call 0',
    'backup 5',
    'supervisor 10',
    'alarm 15',
  ])
  expect(emergency).toEqual({ email: 'supervisor@example.org', from: 'supervisor@example.org' })
})

describe('mistakes', () => {
  test('are all named at once', () => expect(mistakesIn({ name: 'X', timeZone: 'EST5', policeOnTeam: true })).toHaveLength(3))
  test('are said in one message, one a line', () =>
    expect(() => parseProgram({ ...file(), name: 'X', timeZone: 'EST5' })).toThrow(
      /^The programme file has 2 mistakes:\n {2}name: .*\n {2}timeZone: /,
    ))
  test.each([null, undefined, 'hello', []])('are found in what is no file at all: %s', (value) =>
    expect(() => parseProgram(value)).toThrow(ProgrammeMistakes),
  )
})
