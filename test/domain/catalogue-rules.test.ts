/** The rules of our own catalogue, each broken on purpose: a text that breaks one is found, with the rule and what to do. */
import { describe, expect, test } from 'vitest'
import { readTexts } from '../../infra/texts.ts'
import { findingsIn, longestValues, samplesOf, usual } from '../../shared/domain/catalogue-rules.ts'
import { type Language, languages, type TextKey, type Texts, textKeys } from '../../shared/domain/say.ts'
import { segmentCount } from '../../shared/domain/segment.ts'

const { texts, helplines } = readTexts()
const found = (changed: Texts, filling = usual) => findingsIn(changed, filling, helplines)
const said = ({ mistakes }: ReturnType<typeof found>) =>
  mistakes.map(({ language, key, rule, says }) => `${language} ${key} ${rule}: ${says}`)

/** Our texts with one of them worded differently. */
function worded(language: Language, key: TextKey, change: (text: string) => string): Texts {
  const changed = structuredClone(texts)
  const wording = changed[language]?.[key]
  if (wording === undefined) throw new Error(`no ${language} ${key}`)
  const after = change(wording.text)
  expect(after, 'the change of this test changes something').not.toBe(wording.text)
  wording.text = after
  return changed
}

test('our own texts break none', () => expect(found(texts)).toEqual({ mistakes: [], warnings: [] }))

test('every text of every language is looked at: the menu in both wordings, and those that say who for each team in both', () => {
  const [menu, naming] = [1, 2 * 3]
  expect(samplesOf(texts, usual)).toHaveLength(languages.length * (textKeys.length + menu + naming))
})

test('texts are filled with the longest that this programme will say', () =>
  expect(
    longestValues({ ...usual, name: 'Harbor', staffed: { days: [3], opens: 630, closes: 1020 } }, texts['ht']?.time ?? texts.en.time),
  ).toEqual({
    programme: 'Harbor',
    phone: '617-555-0100',
    hours: 'mèkredi 10:30-5',
    when: 'mèkredi 10:30am',
    site: 'harbor-line.example.org/trust',
    days: '30',
    contactDays: '365',
  }))

describe('what a text costs (R36)', () => {
  test.each<[Language, number, boolean]>([
    ['en', 1.0, true],
    ['ht', 1.0, true],
    ['es', 2.0, false],
    ['pt', 2.0, false],
  ])('in %s: at most %d segments on average', (language, most, exactly) => {
    const counts = samplesOf(texts, usual)
      .filter((each) => each.language === language)
      .map(({ body }) => segmentCount(body))
    const average = counts.reduce((sum, each) => sum + each, 0) / counts.length
    if (exactly) expect(average).toBe(most)
    else expect(average).toBeLessThanOrEqual(most)
  })

  test.each<[string, Language, TextKey, (text: string) => string, string]>([
    [
      'a sentence too long',
      'en',
      'opt-out',
      (text) => text + ' We wish you well.'.repeat(6),
      'It takes 2 segments with the longest values, and may take 1. Shorten it.',
    ],
    [
      'a curly quote',
      'en',
      'person',
      (text) => text.replace('Thanks', 'Here’s to you'),
      'It takes 3 segments with the longest values, and may take 1. Shorten it, or word it without ’, which halve what fits.',
    ],
    [
      'Spanish letters that GSM-7 has not',
      'es',
      'welcome',
      (text) => text.replace('Listo', 'Aquí está'),
      'It takes 3 segments with the longest values, and may take 2. Shorten it, or word it without í á, which halve what fits.',
    ],
  ])('%s', (_, language, key, change, says) =>
    expect(said(found(worded(language, key, change)))).toContain(`${language} ${key} R36, segments: ${says}`),
  )

  test('a longer name that costs a segment is a warning: the texts are not wrong', () => {
    const { mistakes, warnings } = found(texts, { ...usual, name: 'Harbor Outreach City' })
    expect(mistakes).toEqual([])
    expect(warnings.map(({ language, key }) => `${language} ${key}`)).toContain('en opt-in')
  })
})

describe('what a text owes', () => {
  const name = 'Harbor Outreach'
  test.each<[string, Language, TextKey, (text: string) => string, string]>([
    [
      'an answer says that it is automatic',
      'en',
      'ok',
      (text) => text.replace('Automatic reply, n', 'N'),
      'en ok R42: It does not say that it is automatic.',
    ],
    [
      'in Spanish',
      'es',
      'ok',
      (text) => text.replace('Responde una computadora, no', 'No'),
      'es ok R42: It does not say that it is automatic.',
    ],
    [
      'in Portuguese',
      'pt',
      'ok',
      (text) => text.replace('Responde um computador, nunca', 'Nunca'),
      'pt ok R42: It does not say that it is automatic.',
    ],
    ['in Creole', 'ht', 'ok', (text) => text.replace('Repons otomatik, se', 'Se'), 'ht ok R42: It does not say that it is automatic.'],
    [
      'an answer says that it is not 911',
      'en',
      'ok',
      (text) => text.replace(', not 911', ''),
      'en ok R42: It does not say that it is not 911.',
    ],
    ['in Spanish', 'es', 'ok', (text) => text.replace(', no el 911', ''), 'es ok R42: It does not say that it is not 911.'],
    ['in Portuguese', 'pt', 'ok', (text) => text.replace(', nunca o 911', ''), 'pt ok R42: It does not say that it is not 911.'],
    ['in Creole', 'ht', 'ok', (text) => text.replace(', se pa 911', ''), 'ht ok R42: It does not say that it is not 911.'],
    [
      'the question of joining names the programme',
      'es',
      'opt-in',
      (text) => text.replace('{programme}: ', ''),
      'es opt-in R19: It does not name the programme.',
    ],
    [
      'has a number to call',
      'pt',
      'opt-in',
      (text) => text.replace('{phone}', ''),
      'pt opt-in R19: It does not have the number people can call.',
    ],
    ['has the way out', 'ht', 'opt-in', (text) => text.replace(', SISPANN pou fini', ''), 'ht opt-in R19: It does not say SISPANN.'],
    [
      'HELP has a number to call',
      'en',
      'help',
      (text) => text.replace('{phone}', 'us'),
      'en help R20: It does not have the number people can call.',
    ],
    ['names 988', 'es', 'help', (text) => text.replace('988', '911'), 'es help R20: It does not name 911 and 988.'],
    ['has the way out', 'en', 'help', (text) => text.replace('Reply STOP to end.', ''), 'en help R20: It does not say STOP.'],
    [
      'the reply to an overdose has 911 first',
      'en',
      'crisis-overdose',
      (text) => `Give naloxone. ${text}`,
      'en crisis-overdose R8: It must name 911 first, then naloxone, then staying.',
    ],
    [
      'and naloxone, in Creole',
      'ht',
      'crisis-overdose',
      (text) => text.replace('Ba l Narcan. ', ''),
      'ht crisis-overdose R8: It must name 911 first, then naloxone, then staying.',
    ],
    [
      'a number stands in the file of numbers',
      'en',
      'crisis-alone',
      (text) => text.replace('800-484-3731', '800-555-0123'),
      'en crisis-alone R44: 800-555-0123 is in no list. Write it in helplines.yaml, with its source, and name it here.',
    ],
  ])('%s (%s %s)', (_, language, key, change, says) =>
    expect(said(found(worded(language, key, change), { ...usual, name }))).toContain(says),
  )

  test('a telling word is refused in a neutral text, and allowed in a reply to danger (R16)', () => {
    expect(said(found(worded('en', 'ok', (text) => text.replace('Good', 'No overdose, good'))))[0]).toMatch(/^en ok R16: "overdose" tells/)
    expect(said(found(worded('en', 'crisis-overdose', (text) => text.replace('Give breaths. ', 'Overdose? '))))).toEqual([])
  })
  test('no neutral text may call itself a reply to danger', () => {
    const changed = structuredClone(texts)
    changed.en.ok.kind = 'crisis'
    expect(said(found(changed))).toEqual(['en ok R16: "kind: crisis" belongs to the replies to danger and to nothing else.'])
  })
  test('only the question of joining asks for a YES; other answers end in the table of wording rules', () =>
    expect(said(found(worded('en', 'hours-ask', (text) => text.replace('Reply 1', 'Reply YES or 1'))))[0]).toMatch(
      /^en hours-ask R2: "YES" as an answer would be taken for joining/,
    ))
  test('no link but the page of the programme (R17)', () =>
    expect(said(found(worded('en', 'ended', (text) => `${text} See harm.org`)))[0]).toMatch(/^en ended R17: "harm.org" is an address/))
  test('no text has a place for a name of the person (R17)', () =>
    expect(Object.keys(longestValues(usual, texts.en.time)).toSorted()).toEqual([
      'contactDays',
      'days',
      'hours',
      'phone',
      'programme',
      'site',
      'when',
    ]))
})

describe('the menu gives harm reduction and treatment the same place (R14)', () => {
  test.each<[string, { neutral: string; plain: string }]>([
    ['a shorter harm reduction', { neutral: 'Kit', plain: 'Narcan, supplies' }],
    ['a much longer one', { neutral: 'Supplies and more', plain: 'Narcan, supplies' }],
    ['a shorter one in plain words', { neutral: 'Supplies', plain: 'Narcan' }],
  ])('not %s', (_, supplies) => {
    const changed = structuredClone(texts)
    changed.en.menu.options.supplies = supplies
    expect(said(found(changed)).some((each) => each.startsWith('en menu R14: "'))).toBe(true)
  })
  test('in at most nine lines', () =>
    expect(said(found(worded('en', 'menu', (text) => `${text}\nBye`)))).toContain('en menu R14: It has 10 lines, and may have 9.'))
})
