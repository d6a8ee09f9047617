/** Every text a survivor can receive, in every language, as it arrives. What it may not say: `catalogue-rules.test.ts`. */
import { describe, expect, test } from 'vitest'
import { readTexts } from '../../infra/texts.ts'
import { findingsIn, samplesOf, usual } from '../../shared/domain/catalogue-rules.ts'
import { read } from '../../shared/domain/keyword.ts'
import { needs } from '../../shared/domain/menu.ts'
import { type Language, languages, type TextKey, textKeys } from '../../shared/domain/say.ts'
import { encodingOf } from '../../shared/domain/segment.ts'
import { invited } from '../../shared/domain/wording-rules.ts'
import type { Word } from '../../shared/domain/words/language.ts'

const { texts, helplines } = readTexts()
const samples = samplesOf(texts, usual)
const body = (language: Language, key: TextKey, labels = 'neutral') =>
  samples.find((each) => each.language === language && each.key === key && each.labels === labels)?.body ?? ''
const each = samples.map(({ language, key, labels, body: text }): [string, string] => [`${language} ${key}, ${labels}`, text])

test('no rule of wording is broken by any of them', () =>
  expect(findingsIn(texts, usual, helplines)).toEqual({ mistakes: [], warnings: [] }))

describe.each(each)('%s', (_, text) => {
  test('has no empty place', () => expect(text).not.toMatch(/[{}]|undefined|null/))
  test('promises nobody: paging, calling and coming are not ours to claim', () =>
    expect(text).not.toMatch(
      /paged|notified|team member|on (the|their) way|is coming|we called|avisamos|en camino|ya llamamos|a caminho|nou rele yo|sou wout/i,
    ))
})

describe('letters', () => {
  test.each(['en', 'ht'] as const)('all of %s is GSM-7', (language) => {
    for (const sample of samples.filter((one) => one.language === language))
      expect([sample.key, encodingOf(sample.body)]).toEqual([sample.key, 'GSM-7'])
  })
  test('Spanish and Portuguese need the dearer alphabet only where a word would be written wrong without', () =>
    expect(samples.filter((one) => encodingOf(one.body) === 'UCS-2').map(({ language, key }) => `${language} ${key}`)).toEqual([
      'es data',
      'pt still-wanted',
      'pt hours-ask',
      'pt lang-set',
    ]))
})

/** Every word that a text asks somebody to send, and how it must be read. Words that ask for nothing are left out. */
const asked: Record<Language, Record<string, Word | number>> = {
  en: { YES: 'yes', HELP: 'help', STOP: 'opt-out', MENU: 'menu', FORGET: 'forget' },
  es: { SI: 'yes', AYUDA: 'help', ALTO: 'opt-out', MENU: 'menu', BORRAR: 'forget' },
  pt: { SIM: 'yes', AJUDA: 'help', PARAR: 'opt-out', MENU: 'menu', APAGAR: 'forget' },
  ht: { WI: 'yes', ED: 'help', SISPANN: 'opt-out', MENU: 'menu', BLIYE: 'forget' },
}
const noWords = ['OK', 'ID']

describe.each(languages)('what the texts ask people to send, in %s', (language) => {
  const found = samples.filter((one) => one.language === language).flatMap((one) => invited(one.body, language))

  test('is in the table, and the table has nothing else', () =>
    expect([...new Set(found)].filter((word) => !/^\d$/.test(word) && !noWords.includes(word)).toSorted()).toEqual(
      Object.keys(asked[language]).toSorted(),
    ))
  test('digits are read as digits', () => {
    for (const digit of ['1', '2', '3', '4', '5', '6', '7']) expect(read(digit).digit).toBe(Number(digit))
  })
  // A language whose words are not written yet understands nothing, and says so in its own tests.
  test.each(Object.entries(asked[language]))('%s is read as %s', (word, meaning) =>
    expect([read(word).word, read(word.toLowerCase()).word]).toEqual([meaning, meaning]),
  )
  test('a yes is asked for by the opt-in confirmation alone (R47)', () => {
    const yes = Object.keys(asked[language]).find((word) => asked[language][word] === 'yes') ?? ''
    expect(textKeys.filter((key) => invited(body(language, key), language).includes(yes))).toEqual(['opt-in'])
  })
  test('START, a carrier keyword, by nobody', () => expect(found).not.toContain('START'))
})

describe('what must be said', () => {
  test.each<[Language, RegExp, RegExp]>([
    ['en', /5 in week 1, then weekly, then monthly/, /Msg&data rates may apply/],
    ['es', /5 la primera semana, luego uno por semana, luego uno al mes/, /Pueden aplicar cargos de mensajes y datos/],
    ['pt', /5 na primeira semana, depois uma por semana, depois uma cada 30 dias/, /Pode haver tarifa de mensagens e dados/],
    ['ht', /5 premye semèn nan, 1 pa semèn, apre 1 pa mwa/, /Frè mesaj ak done ka aplike/],
  ])('the opt-in confirmation in %s has name, contact, frequency, rates, help and the way out (R19)', (language, frequency, rates) => {
    const text = body(language, 'opt-in')
    expect(text).toMatch(/^Harbor Outreach: /)
    for (const part of [/617-555-0100/, frequency, rates]) expect(text).toMatch(part)
    expect(invited(text, language)).toEqual(
      expect.arrayContaining(
        Object.keys(asked[language]).filter((word) => ['yes', 'help', 'opt-out'].includes(String(asked[language][word]))),
      ),
    )
  })

  test.each(languages)('HELP is answered in %s with 911, 988, a phone number and the way out (R20)', (language) => {
    for (const part of [/911/, /988/, /617-555-0100/, /STOP|ALTO|PARAR|SISPANN/]) expect(body(language, 'help')).toMatch(part)
  })

  test.each<[Language, RegExp]>([
    ['en', /^Call 911 now.*naloxone.*Stay/],
    ['es', /^Llame al 911 ya.*naloxona.*Quédese/],
    ['pt', /^Ligue 911 agora.*naloxona.*Fique/],
    ['ht', /^Rele 911 kounye a.*Narcan.*Rete/],
  ])('the overdose reply in %s names 911 first, then naloxone, then staying (R8)', (language, order) => {
    expect(body(language, 'crisis-overdose')).toMatch(order)
    expect(body(language, 'crisis-overdose-alone')).toMatch(order)
  })
  test.each<[Language, RegExp]>([
    ['en', /won't wake up or isn't breathing/],
    ['es', /no despierta o no respira/],
    ['pt', /sem acordar ou sem respirar/],
    ['ht', /pa reveye oswa pa respire/],
  ])('in %s one sign is enough: "or", never "and"', (language, either) => expect(body(language, 'crisis-overdose')).toMatch(either))

  test.each(languages)('the self-harm reply in %s is kind first and names 988', (language) => {
    expect(body(language, 'crisis-self-harm')).toMatch(/^(We're glad|Qué bueno|Que bom|Nou kontan) .*988/)
    expect(body(language, 'crisis-self-harm-alone')).toMatch(/^(We're glad|Qué bueno|Que bom|Nou kontan) .*988/)
  })
  test.each<[Language, RegExp]>([
    ['en', /no one (is )?here now/i],
    ['es', /ahora no hay nadie/i],
    ['pt', /agora n.o h. ningu.m|ningu.m aqui agora|sem ningu.m agora/i],
    ['ht', /pa gen moun kounye a/i],
  ])('in %s it is said that nobody is there if, and only if, nobody is on call (R42)', (language, nobody) => {
    for (const key of ['crisis-overdose', 'crisis-self-harm', 'crisis-violence', 'crisis-withdrawal', 'crisis-alone'] as const) {
      expect(body(language, `${key}-alone`)).toMatch(nobody)
      expect(body(language, key)).not.toMatch(nobody)
    }
  })
  const bothLines = expect.stringMatching(/800-972-0590 .*800-484-3731/)
  test.each(languages)('whoever is about to use alone gets both lines in %s (R44)', (language) =>
    expect([body(language, 'crisis-alone'), body(language, 'crisis-alone-alone')]).toEqual([bothLines, bothLines]),
  )
  test.each(languages)('whoever is threatened gets a line in %s, and nothing of what they wrote (R44)', (language) => {
    for (const key of ['crisis-violence', 'crisis-violence-alone'] as const) {
      expect(body(language, key)).toMatch(/877-785-2020/)
      expect(body(language, key)).not.toMatch(/violen|hit|hurt|abus|golpe|bat[ei]|frape|mari|partner|pareja/i)
    }
  })
  test.each<[Language, RegExp]>([
    ['en', /Call 911 now/],
    ['es', /Llame al 911 ya/],
    ['pt', /Ligue 911 agora/],
    ['ht', /Rele 911 kounye a/],
  ])('a danger that cannot wait names 911 in %s, whoever is there', (language, now) => {
    expect(body(language, 'crisis-withdrawal')).toMatch(now)
    expect(body(language, 'crisis-withdrawal-alone')).toMatch(now)
  })

  test('an opt-out is confirmed and nothing else is said (R18)', () =>
    expect(body('en', 'opt-out')).toBe('Harbor Outreach: you are opted out and will get no more texts from us.'))
  test.each(languages)('"wrong number" is told nothing in %s: not even the programme (R30)', (language) =>
    expect(body(language, 'ended')).not.toMatch(/Harbor|617|\d|[A-Z]{2,}/),
  )
  test.each(languages)('who reads is answered in %s with the page of the programme (R16)', (language) =>
    expect(body(language, 'who')).toContain('harbor-line.example.org/trust'),
  )
  test.each(languages)('what is held is told in %s: how long, what stays, and how to be forgotten (R50)', (language) => {
    for (const part of [/365/, /30/, /\b5 (years|años|anos|an)\b/]) expect(body(language, 'data')).toMatch(part)
    expect(invited(body(language, 'data'), language)).toContain(
      Object.keys(asked[language]).find((word) => asked[language][word] === 'forget'),
    )
  })
  test.each<[Language, RegExp]>([
    ['en', /A coded opt-out record stays/],
    ['es', /Queda un registro en clave/],
    ['pt', /Fica um registro codificado/],
    ['ht', /Yon ti prèv kode rete/],
  ])('being forgotten says in %s what stays (design: forgetting)', (language, stays) => expect(body(language, 'forgotten')).toMatch(stays))
  test.each(languages)('forgetting is asked again within 24 hours in %s', (language) => expect(body(language, 'forget-ask')).toMatch(/24/))
  test.each(languages)('a check-in offers its three answers in %s', (language) =>
    expect(invited(body(language, 'check-in'), language)).toEqual(expect.arrayContaining(['1', '2', '3'])),
  )
  test.each(languages)('hours are asked for in %s by three digits', (language) =>
    expect(invited(body(language, 'hours-ask'), language).toSorted()).toEqual(['1', '2', '3']),
  )
  test.each(languages)('every language is offered in %s under its own name or its countries', (language) =>
    expect(body(language, 'lang-ask')).toContain('1 English, 2 Español, 3 Brasil/Portugal, 4 Kreyòl'),
  )
})

describe.each(languages)('the menu in %s', (language) => {
  test.each(['neutral', 'plain'])('in %s words has at most nine lines, its options in order, one a line (R14)', (labels) => {
    const lines = body(language, 'menu', labels).split('\n')
    const options = lines.filter((line) => /^\d /.test(line))
    expect(lines.length).toBeLessThanOrEqual(9)
    expect(options.map((line) => Number(line[0]))).toEqual(needs.map((_need, index) => index + 1))
  })
  test('is in plain words only for those who chose them (R16)', () => {
    expect(body(language, 'menu')).not.toMatch(/narcan|detox/i)
    expect(body(language, 'menu', 'plain')).toMatch(/1 Narcan, .*\n2 Detox, /)
  })
})
