/** The programme file: every mistake at once, in words, with its line, its rule and its way out. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readProgramText } from '../infra/program-file.ts'
import { programmeAt } from '../shared/domain/programme.ts'
import { ProgrammeMistakes, parseProgram, programJsonSchema } from '../shared/program.ts'

const text = readFileSync(new URL('../program.yaml', import.meta.url), 'utf8')
const today = '2026-11-24'
const spoken = ['en', 'es', 'pt', 'ht']

const mistakesIn = (changed: string): readonly string[] => {
  try {
    readProgramText(changed, { today, spoken })
    return []
  } catch (error) {
    if (error instanceof ProgrammeMistakes) return error.mistakes
    throw error
  }
}

/** One slip of the hand: what stands in the file, and what is written instead. */
const slip = (before: string, after: string) => {
  if (!text.includes(before)) throw new Error(`program.yaml does not hold ${before}`)
  return text.replace(before, after)
}

test('the file that comes with the line is read', () =>
  expect(readProgramText(text, { today, spoken })).toMatchObject({
    name: 'Harbor Outreach',
    operator: 'Harbor Outreach, a community outreach programme of the city health department',
    phone: '617-555-0100',
    timeZone: 'America/New_York',
    languages: ['en', 'es', 'pt', 'ht'],
    staffed: { days: [1, 2, 3, 4, 5], opens: 540, closes: 1020, holidays: ['2026-12-25', '2027-01-01'] },
    checkIns: { hour: 720, hours: { opens: 600, closes: 1140 } },
    retention: { messageDays: 14, contactDays: 90 },
    escalation: [
      { page: 'on-call', afterMinutes: 0 },
      { page: 'backup', afterMinutes: 5 },
      { page: 'supervisor', afterMinutes: 10 },
      { page: 'alarm', afterMinutes: 15 },
    ],
    emergency: { email: 'emergency@example.org', from: 'line@example.org' },
    promise: { answerHours: 4, quietHours: 1 },
    handOff: { answerHours: 24, takeHours: 4, tellNames: false },
    policeOnTeam: false,
    sender: { number: '+16175550199', registration: 'not-begun' },
    firstAdmin: { email: 'supervisor@example.org', name: 'Sam Rivera', phone: '+16175550111' },
  }))

const partner = (until: string, url = 'https://example.org/mou') =>
  `partners: [{ name: River Outreach, town: "Rivertown, MA", mou: { url: "${url}", from: 2026-01-01, until: ${until} } }]`
const police = (more: Record<string, string> = {}) => {
  const parts = {
    policyUrl: '"https://example.org/policy"',
    policyVersion: '"v1"',
    acknowledgements: '[{ partner: Health Department, policyVersion: "v1", on: 2026-11-01 }]',
    attestations: '[{ officer: badge 17, mustReport: false, on: 2026-11-01 }]',
    boardReview: '{ on: 2026-11-02, decision: approved }',
    ...more,
  }
  return `policeOnTeam: true\npolice: { ${Object.entries(parts)
    .flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]))
    .join(', ')} }\n#`
}

/** Lines are those of the file with the slip in it. */
const slips: [string, string, string, RegExp][] = [
  [
    'a name that pushes texts into a second segment',
    'name: Harbor Outreach #',
    'name: Harbor Outreach of the City #',
    /^line 5, name: is longer than 20 characters.* \(R17\)\. Choose a short/,
  ],
  ['a name that tells', 'name: Harbor Outreach #', 'name: Recovery Line #', /^line 5, name: tells too much on a locked screen \(R17\)/],
  ['no name', 'name: Harbor Outreach #', '#', /^line 6, name: is missing \(R17\)/],
  ['a name that is a list', 'name: Harbor Outreach #', 'name: [H] #', /^line 5, name: must be text \(R17\)/],
  ['a name that is a number', 'name: Harbor Outreach #', 'name: 5 #', /^line 5, name: must be text \(R17\)/],
  ['no town', '["Harbor City, MA"]', '[]', /^line 7, towns: names no town \(R13\)/],
  ['a town twice', '["Harbor City, MA"]', '["Harbor City, MA", "harbor city, MA"]', /^line 7, towns\.1: is there twice \(R13\)/],
  ['a phone that is none', '617-555-0100 #', 'call us #', /^line 8, phone: is not the phone number people can call/],
  [
    'a zone that is none',
    'America/New_York',
    'EST5',
    /^line 9, timeZone: is not an IANA time zone.* \(R23\)\. Take the name from the IANA list/,
  ],
  ['a bare offset for a zone', 'America/New_York', '"-05:00"', /^line 9, timeZone: is not an IANA time zone/],
  [
    'a language without texts',
    'languages: [en, es, pt, ht]',
    'languages: [en, fr]',
    /^line 10, languages\.1: has no texts: shared\/texts\/fr\.yaml is missing \(R36\)/,
  ],
  ['a language that is no code', 'languages: [en, es, pt, ht]', 'languages: [English]', /^line 10, languages\.0: is not a language code/],
  ['no language', 'languages: [en, es, pt, ht]', 'languages: []', /^line 10, languages: names no language/],
  ['a day that is none', '[monday,', '[funday,', /^line 13, staffed\.days\.0: is not a day of the week \(R42\)/],
  ['an hour that is none', 'from: "09:00"', 'from: "9"', /^line 14, staffed\.from: is not a time of day like "09:00" \(R42\)/],
  ['staffed past midnight', 'to: "17:00"', 'to: "02:00"', /^line 13, staffed: "from" must be earlier than "to".*midnight/],
  ['a holiday that is no date', '"2026-12-25"', '"Christmas"', /^line 16, staffed\.holidays\.0: is not a date/],
  ['a check-in hour that is none', 'at: "12:00"', 'at: "24:00"', /^line 19, checkIns\.at: is not a time of day/],
  [
    'hours that end before they begin',
    '{ from: "10:00", to: "19:00" }',
    '{ from: "19:00", to: "10:00" }',
    /^line 20, checkIns\.hours: "from" must be earlier/,
  ],
  [
    'hours outside the law',
    '{ from: "10:00", to: "19:00" }',
    '{ from: "07:00", to: "19:00" }',
    /^line 19, checkIns: hours must lie between 08:00 and 21:00 \(R23\)/,
  ],
  ['a check-in outside the hours', 'at: "12:00"', 'at: "09:00"', /^line 19, checkIns: "at" must lie inside the hours/],
  [
    'texts kept too long',
    'messageDays: 14',
    'messageDays: 31',
    /^line 23, retention\.messageDays: must be at most 30 \(R26\)\. Keep texts 3 to 30 days/,
  ],
  ['texts kept too short', 'messageDays: 14', 'messageDays: 2', /^line 23, retention\.messageDays: must be at least 3/],
  ['contacts kept too short', 'contactDays: 90', 'contactDays: 29', /^line 24, retention\.contactDays: must be at least 30/],
  ['half a day of retention', 'contactDays: 90', 'contactDays: 90.5', /^line 24, retention\.contactDays: must be a whole number/],
  [
    'an empty harm reduction team',
    '[{ name: Harbor Outreach, kind: harm-reduction }]',
    '[]',
    /^line 28, teams\.harm-reduction\.employers: names nobody \(R12, R14, S13\)/,
  ],
  [
    'no harm reduction team',
    '  harm-reduction:\n    employers: [{ name: Harbor Outreach, kind: harm-reduction }]',
    '#',
    /^line 28, teams\.harm-reduction: is missing \(R14, S13\)\..*never empty/,
  ],
  [
    'police as an employer',
    'kind: health-department',
    'kind: police',
    /^line 30, teams\.treatment\.employers\.0\.kind: must be one of health-department,.* \(R12, S14\)/,
  ],
  [
    'police under another kind',
    'name: City Health Department',
    "name: County Sheriff's Office",
    /^line 30, teams\.treatment\.employers\.0\.name: is a law enforcement agency/,
  ],
  ['a third team', '  treatment:\n', '  crisis: { employers: [] }\n  treatment:\n', /^line 29, teams\.crisis: is a field nobody knows/],
  [
    'police on the team by one word',
    'policeOnTeam: false',
    'policeOnTeam: true',
    /^line 32, policeOnTeam: needs a published policy, acknowledgements, attestations and a board review \(R34, S15\)/,
  ],
  [
    'police by a word that is neither',
    'policeOnTeam: false',
    'policeOnTeam: never',
    /^line 32, policeOnTeam: must be true or false \(R34, S15\)/,
  ],
  ['police without a policy', 'policeOnTeam: false', police({ policyUrl: '' }), /^line 33, police\.policyUrl: is missing \(R34, S15\)/],
  ['police without attestations', 'policeOnTeam: false', police({ attestations: '[]' }), /^line 33, police\.attestations: holds none/],
  [
    'an officer who must report',
    'policeOnTeam: false',
    police({ attestations: '[{ officer: badge 17, mustReport: true, on: 2026-11-01 }]' }),
    /^line 33, police\.attestations\.0\.mustReport: must be false/,
  ],
  [
    'a board that did not approve',
    'policeOnTeam: false',
    police({ boardReview: '{ on: 2026-11-02, decision: pending }' }),
    /^line 33, police\.boardReview\.decision: must be approved/,
  ],
  [
    'an expired agreement',
    'partners: []',
    partner('2026-11-23'),
    /^line 34, partners\.0\.mou\.until: has expired: it ended on 2026-11-23 \(R13, S16\)/,
  ],
  [
    'an agreement that ends before it begins',
    'partners: []',
    partner('2025-12-31'),
    /^line 34, partners\.0\.mou\.until: ends before it begins/,
  ],
  [
    'an agreement that is not public',
    'partners: []',
    partner('2027-12-31', 'file:///mou.pdf'),
    /^line 34, partners\.0\.mou\.url: is not an address that begins with https/,
  ],
  ['a helpline nobody called', ', checked: 2026-11-24', '', /^line 37, helplines\.0\.checked: is missing \(R44\)\. Call the number/],
  ['a helpline called tomorrow', 'checked: 2026-11-24', 'checked: 2026-11-25', /^line 37, helplines\.0\.checked: lies in the future/],
  ['a helpline number that is none', 'number: "988"', 'number: "nine"', /^line 37, helplines\.0\.number: is not a number like 988/],
  [
    'a review of texts, which have a file of their own',
    'reviews: []',
    'reviews: [{ what: texts, board: Advisory board, on: 2026-11-01, decision: approved }]',
    /^line 39, reviews\.0\.what: is "teams"; texts are reviewed with npm run texts -- review \(R35\)/,
  ],
  [
    'a review without a decision',
    'reviews: []',
    'reviews: [{ what: teams, board: Advisory board, on: 2026-11-01 }]',
    /^line 39, reviews\.0\.decision: .* \(R35\)/,
  ],
  ['a number of another country', '"+16175550199"', '"+442079460000"', /^line 43, sender\.number: is not a number like/],
  ['an account that is none', 'account: AC0', 'account: XX0', /^line 44, sender\.account: is not an account SID.* \(R37\)/],
  ['a spend cap of nothing', 'monthlyDollars: 200', 'monthlyDollars: 0', /^line 49, spend\.monthlyDollars: must be at least 5/],
  ['nobody to alert', '[supervisor@example.org]', '[]', /^line 51, alerts: names nobody/],
  ['the same address twice', '[supervisor@example.org]', '[a@example.org, A@example.org]', /^line 51, alerts\.1: is there twice/],
  [
    'an admin without an address',
    'email: supervisor@example.org',
    'email: sam',
    /^line 54, firstAdmin\.email: is not an e-mail address \(R43\)/,
  ],
  ['an admin whose phone is none', '"+16175550111"', '"911"', /^line 56, firstAdmin\.phone: is not a US/],
  [
    'a field that nobody knows',
    'policeOnTeam: false',
    'sendToPolice: true\npoliceOnTeam: false',
    /^line 32, sendToPolice: is a field nobody knows/,
  ],
  [
    'a ladder that begins late',
    'on-call, afterMinutes: 0',
    'on-call, afterMinutes: 2',
    /^line 59, escalation: must begin at 0, each rung later than the one before.* \(R9\)/,
  ],
  ['a ladder without an alarm', '  - { page: alarm, afterMinutes: 15 }\n', '', /^line 59, escalation: must end with the alarm/],
  [
    'an alarm to no address',
    'email: emergency@example.org',
    'email: nobody',
    /^line 65, emergency\.email: is not an e-mail address \(R9\)/,
  ],
  ['a promise of no time', 'answerHours: 4', 'answerHours: 0', /^line 69, promise\.answerHours: must be at least 0\.5 \(S17\)/],
  ['a promise of days', 'answerHours: 4', 'answerHours: 48', /^line 69, promise\.answerHours: must be at most 10 \(S17\)/],
  ['a claim that outlasts the promise', 'quietHours: 1', 'quietHours: 5', /^line 70, promise\.quietHours: gives a claim back later than/],
  ['a day and more to take a hand-off', 'takeHours: 4', 'takeHours: 40', /^line 74, handOff\.takeHours: must be at most 10 \(R45, S18\)/],
  ['no time to answer', 'answerHours: 24', 'answerHours: 0', /^line 73, handOff\.answerHours: must be at least 1 \(R45, S18\)/],
  ['the same field twice', 'spend:', 'name: Again\nspend:', /^line 48: .*unique.*\(YAML\)/i],
  [
    'a reference to nothing',
    'name: Harbor Outreach #',
    'name: *nobody #',
    /^line 5: Unresolved alias.*nobody \(YAML\)\. Compare the indentation/,
  ],
  ['what is no YAML', 'languages: [en, es, pt, ht]', 'languages: [en, es', /^line \d+: .*\(YAML\)\. Compare/],
]

describe('a mistake is named by line, place, rule and way out, and alone', () => {
  test.each(slips)('%s', (_, before, after, mistake) => {
    const found = mistakesIn(slip(before, after))
    expect(found).toEqual([expect.stringMatching(mistake)])
    expect(found[0]).toMatch(/^line \d+.* \(([RST]\d+(, [RST]\d+)*|YAML)\)\. [A-Z].*\.$/)
    expect(found[0]).not.toMatch(/Invalid input|\n|undefined/)
  })
  test('there are at least forty of them', () => expect(slips.length).toBeGreaterThanOrEqual(40))
})

describe('a mistake hides no other one in the same field', () => {
  const two: [string, string, string, RegExp[]][] = [
    [
      'a name too long that tells',
      'name: Harbor Outreach #',
      'name: Harbor Recovery Outreach #',
      [/^line 5, name: is longer than 20/, /^line 5, name: tells too much/],
    ],
    [
      'a language that is no code, one without texts, one twice',
      'languages: [en, es, pt, ht]',
      'languages: [English, fr, es, es]',
      [/^line 10, languages\.0: is not a language code/, /^line 10, languages\.1: has no texts/, /^line 10, languages\.3: is there twice/],
    ],
    [
      'a day that is none, and hours past midnight',
      '[monday, tuesday, wednesday, thursday, friday]\n  from: "09:00"',
      '[funday]\n  from: "22:00"',
      [/^line 13, staffed\.days\.0: is not a day/, /^line 13, staffed: "from" must be earlier/],
    ],
    [
      'a check-in hour that is none, and hours outside the law',
      'at: "12:00" # in the person\'s own time zone\n  hours: { from: "10:00"',
      'at: "noon"\n  hours: { from: "07:00"',
      [/^line 19, checkIns\.at: is not a time of day/, /^line 19, checkIns: hours must lie/],
    ],
    [
      'police by kind and by name (R12)',
      '{ name: City Health Department, kind: health-department }',
      '{ name: City Police, kind: police }',
      [
        /^line 30, teams\.treatment\.employers\.0\.kind: must be one of/,
        /^line 30, teams\.treatment\.employers\.0\.name: is a law enforcement/,
      ],
    ],
    [
      'an agreement that is not public and has expired',
      'partners: []',
      partner('2026-11-23', 'file:///mou.pdf'),
      [/^line 34, partners\.0\.mou\.url: is not/, /^line 34, partners\.0\.mou\.until: has expired/],
    ],
    [
      'a helpline whose number is none, called tomorrow',
      'number: "988", checked: 2026-11-24',
      'number: "nine", checked: 2026-11-25',
      [/^line 37, helplines\.0\.number: is not a number/, /^line 37, helplines\.0\.checked: lies in the future/],
    ],
    [
      'a board that will not have approved before tomorrow',
      'policeOnTeam: false',
      police({ boardReview: '{ on: 2026-11-25, decision: pending }' }),
      [/^line 33, police\.boardReview\.decision: must be/, /^line 33, police\.boardReview\.on: lies in the future/],
    ],
    [
      'an alert address that is none, and one twice',
      '[supervisor@example.org]',
      '[nobody, a@example.org, A@example.org]',
      [/^line 51, alerts\.0: is not an e-mail/, /^line 51, alerts\.2: is there twice/],
    ],
  ]
  test.each(two)('%s', (_, before, after, found) =>
    expect(mistakesIn(slip(before, after))).toEqual(found.map((each) => expect.stringMatching(each))),
  )
})

test('what the police rules ask for, all of it, is accepted (R34)', () => {
  expect(mistakesIn(slip('policeOnTeam: false', police()))).toEqual([])
})

test('a partner who did not acknowledge the policy is named (S15)', () => {
  const both = slip('policeOnTeam: false', police()).replace('partners: []', partner('2027-01-01'))
  expect(mistakesIn(both)).toEqual([
    expect.stringMatching(/^line 33, police\.acknowledgements: lacks River Outreach's for policy version v1/),
  ])
})

test('a programme file from before there was a promise has the usual one (S17)', () => {
  const { promise: _, ...before } = parse(text) as Record<string, unknown>
  expect(parseProgram(before).promise).toEqual({ answerHours: 4, quietHours: 1 })
})

test('a programme file from before there were hand-offs has the usual one, and tells no names (R45)', () => {
  const { handOff: _, ...before } = parse(text) as Record<string, unknown>
  expect(parseProgram(before).handOff).toEqual({ answerHours: 24, takeHours: 4, tellNames: false })
})

test('a programme file from before there were pages has the usual ladder, and alarms its first admin (R9)', () => {
  const { escalation: _, emergency: _address, ...before } = parse(text) as Record<string, unknown>
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
  const three = slip('America/New_York', 'EST5')
    .replace('messageDays: 14', 'messageDays: 99')
    .replace('checked: 2026-11-24', 'checked: 2027-01-01')
  test('are all named at once, those of one field and those of dates', () => {
    expect(mistakesIn(three)).toEqual([
      expect.stringMatching(/^line 9, timeZone/),
      expect.stringMatching(/^line 23, retention/),
      expect.stringMatching(/^line 37, helplines/),
    ])
  })
  test('are said in one message, one a line', () =>
    expect(() => readProgramText(three, { today })).toThrow(/^The programme file has 3 mistakes:\n {2}line 9, timeZone: .*\n {2}line 23/))
  test.each([null, undefined, 'hello', []])('are found in what is no file at all: %s', (value) =>
    expect(() => parseProgram(value)).toThrow(ProgrammeMistakes),
  )
  test('of dates are not looked for where nobody says what day it is', () =>
    expect(parseProgram(parse(slip('checked: 2026-11-24', 'checked: 2999-01-01')))).toMatchObject({ name: 'Harbor Outreach' }))
})

test('program.schema.json is the schema as it is now; `npm run schema` writes it', () => {
  expect(JSON.parse(readFileSync(new URL('../program.schema.json', import.meta.url), 'utf8'))).toEqual(programJsonSchema())
})

test.each([
  ['https://example.org', 'example.org/trust'],
  ['http://localhost:3000', 'localhost:3000/trust'],
  ['https://example.org/line/', 'example.org/line/trust'],
])('the page that %s tells people of is %s (R16)', (publicUrl, site) =>
  expect(programmeAt(publicUrl, parseProgram(parse(text))).site).toBe(site),
)
