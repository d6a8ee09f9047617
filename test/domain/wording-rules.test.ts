/** One table of what may not be said to a survivor, whoever says it: the catalogue or staff. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../shared/domain/say.ts'
import { faultsIn, invited, type Reader } from '../../shared/domain/wording-rules.ts'

const reader = (language: Language, more: Partial<Reader> = {}): Reader => ({ language, plain: false, site: 'example.org/trust', ...more })
const rulesIn = (text: string, language: Language, more: Partial<Reader> = {}) =>
  faultsIn(text, reader(language, more)).map(({ rule, says }) => `${rule}: ${says.match(/^"([^"]+)"/)?.[1] ?? says}`)

describe('a word that tells what the line is for (R16)', () => {
  test.each<[Language, string, string]>([
    ['en', 'We heard about your overdose.', 'overdose'],
    ['en', 'Do you still have NARCAN?', 'narcan'],
    ['en', 'Your detox bed is ready.', 'detox'],
    ['en', 'The police will not know.', 'police'],
    ['en', 'How is recovery going?', 'recovery'],
    ['en', 'The clinic opens at nine.', 'clinic'],
    ['en', 'Your court date is on Monday.', 'court'],
    ['en', 'We have test strips.', 'test strips'],
    ['es', 'Supimos de su sobredosis.', 'sobredosis'],
    ['es', 'La policía no sabe nada.', 'policia'],
    ['es', 'La clínica abre a las nueve.', 'clinica'],
    ['pt', 'A polícia não sabe de nada.', 'policia'],
    ['pt', 'Tem tratamento na segunda.', 'tratamento'],
    ['ht', 'Lapolis p ap konnen anyen.', 'lapolis'],
    ['ht', 'Klinik la louvri a nèvè.', 'klinik'],
  ])('in %s: %s', (language, text, word) => {
    expect(rulesIn(text, language)).toContain(`R16: ${word}`)
    expect(rulesIn(text, language, { plain: true })).not.toContain(`R16: ${word}`)
  })

  test.each<[string, Language, string]>([
    ['inside another word', 'en', 'We heard your request. Of course you can.'],
    ['of another language', 'en', 'Come to the corner store.'],
    ['"para" is no word of an office', 'es', 'Es para usted.'],
    ['programs and supplies are neutral', 'en', 'We have supplies and programs.'],
  ])('is not found where it is none: %s', (_, language, text) => expect(rulesIn(text, language)).toEqual([]))
})

describe('a word that stamps a person, also in plain wording (NIDA, "Words Matter")', () => {
  test.each<[Language, string, string]>([
    ['en', 'We help addicts.', 'addicts'],
    ['en', 'Glad you got clean.', 'got clean'],
    ['en', 'Was the test dirty?', 'dirty'],
    ['en', 'Did you relapse?', 'relapse'],
    ['es', 'Ayudamos a drogadictos.', 'drogadictos'],
    ['pt', 'Ajudamos viciados.', 'viciados'],
    ['ht', 'Nou ede dwoge yo.', 'dwoge'],
  ])('in %s: %s', (language, text, word) => expect(rulesIn(text, language, { plain: true })).toContain(`person first: ${word}`))

  test('has a word to say instead', () =>
    expect(faultsIn('We help addicts.', reader('en', { plain: true }))[0]?.says).toBe(
      '"addicts" stamps a person: say "a person who uses drugs".',
    ))
})

describe('the first 40 characters, which a locked phone shows (R17)', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Are you in danger? Call us back when you can.', ['R17: danger']],
    ['en', 'Hi, we are here for you all day long today. In danger, call 911.', []],
    ['en', 'Call or text 988 now.', ['R17: 988']],
    ['es', '¿Hay peligro?', ['R17: peligro']],
    ['pt', 'Tem perigo?', ['R17: perigo']],
    ['ht', 'Ou an danje?', ['R17: danje']],
  ])('in %s: %s', (language, text, rules) => expect(rulesIn(text, language)).toEqual(rules))
  test('may name danger in a reply to danger', () => expect(rulesIn('Call 911 now. In danger?', 'en', { plain: true })).toEqual([]))
})

describe('an address (R17)', () => {
  test.each([
    ['Look at https://narcan.test/here', ['https://narcan.test/here']],
    ['See www.help.me', ['www.help.me']],
    ['See harm-reduction.org for more', ['harm-reduction.org']],
    ['See example.org/trust for more.', []],
    ['See example.org/other', ['example.org/other']],
    ['Come Mon.Tue at 9.30 a.m.', []],
  ])('%s', (text, addresses) =>
    expect(rulesIn(text, 'en', { plain: true }).filter((each) => each.startsWith('R17'))).toEqual(addresses.map((each) => `R17: ${each}`)),
  )
})

describe('what a text asks people to answer', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Reply 1 doing OK, 2 need something, 3 talk.', ['1', '2', '3', 'OK']],
    ['en', 'Text MENU or just write to us.', ['MENU']],
    ['en', 'Just reply stop if it is too much.', ['stop']],
    ['es', 'Responda SI, o mande MENU.', ['SI', 'MENU']],
    ['en', 'People read texts Mon-Fri 9-5.', []],
  ])('in %s: %s', (language, text, words) => expect(invited(text, language)).toEqual(words))
})

describe('an answer that would end or begin the texts (R2; Twilio reads END, CANCEL, QUIT and YES by itself)', () => {
  test.each([
    ['Reply END when you are done.', 'END'],
    ['Text CANCEL to move the date.', 'CANCEL'],
    ['Want to QUIT? Reply QUIT.', 'QUIT'],
    ['Reply STOP if Monday is bad.', 'STOP'],
    ['just reply stop if monday is bad', 'stop'],
    ['Reply YES if you are OK.', 'YES'],
    ['Reply yes if you are fine.', 'yes'],
    ['Text START to go on.', 'START'],
    ['Text FORGET to go on.', 'FORGET'],
  ])('%s', (text, word) => expect(rulesIn(text, 'en')).toContain(`R2: ${word}`))

  test.each([
    ['the way out that the law wants', 'Reply STOP to opt out.'],
    ['the same', 'HELP for help, STOP to end.'],
    ['a number', 'Reply 1 if you are OK.'],
    ['a word that a command knows', 'Text MENU any time.'],
    ['a word that only looks like it', 'We will not stop by today.'],
  ])('is not: %s', (_, text) => expect(rulesIn(text, 'en')).toEqual([]))

  test('is what one text asks for, and only that one', () =>
    expect([rulesIn('reply YES to go on', 'en', { mayAsk: ['yes'] }), rulesIn('reply YES to go on', 'en', { mayAsk: ['forget'] })]).toEqual(
      [[], ['R2: YES']],
    ))
})

test('a text that is hard to read is told its measure (R36)', () =>
  expect(faultsIn('Unfortunately eligibility determination necessitates additional documentation', reader('en'))[0]?.says).toMatch(
    /^It is hard to read \(Flesch-Kincaid \d/,
  ))

test('no text makes the rules throw or take long, in any language', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1600 }), fc.constantFrom(...languages), (text, language) => {
      expect(Array.isArray(faultsIn(text, reader(language)))).toBe(true)
    }),
    { numRuns: 200 },
  )
})
