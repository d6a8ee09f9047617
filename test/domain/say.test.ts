import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { needIds, say, textKeys, type Values } from '../../shared/domain/say.ts'
import type { TimeWords } from '../../shared/domain/staffed.ts'
import { WrittenTexts } from '../../shared/domain/written-texts.ts'
import { texts as all } from '../support/world.ts'

/** As the build hands it to the schema: the numbers of the helplines stand in it. */
const source = () => structuredClone(all.en) as unknown as ReturnType<typeof JSON.parse>
const texts = { en: all.en }
const values = (time: TimeWords): Values => ({
  programme: 'Harbor Outreach',
  phone: '617-555-0100',
  hours: 'Mon-Fri 9-5',
  when: time.today,
  site: 'example.org/trust',
  days: '14',
  contactDays: '90',
})

describe('a text is said', () => {
  test('filled, with the wording it came from (R27)', () =>
    expect(say(texts, ['en'], 'opt-out', values)).toEqual({
      body: 'Harbor Outreach: you are opted out and will get no more texts from us.',
      wording: 'en/opt-out/1',
    }))
  test('with its hours in the language it is really in, whoever it is for', () =>
    expect(say(texts, ['ht', 'en'], 'person', values).body).toContain('A person will read it today.'))
  test('in the first language we have', () => expect(say(texts, ['ht', 'es', 'en'], 'ok', values).wording).toBe('en/ok/1'))
  test('as well-formed Unicode, even if a name is not', () =>
    expect(say(texts, ['en'], 'opt-out', (time) => ({ ...values(time), programme: 'Harbor \ud83d' })).body).toMatch(/^Harbor \ufffd: /))
  test('with a value that looks like a placeholder left as it is', () =>
    expect(say(texts, ['en'], 'opt-out', (time) => ({ ...values(time), programme: '{phone}' })).body).toMatch(/^\{phone\}: /))
  test('never, when no language is there: a deployment without texts', () =>
    expect(() => say(texts, ['es', 'ht'], 'ok', values)).toThrow('no texts in any of: es, ht'))
  test('not in a language that only looks like one', () => expect(() => say(texts, ['constructor'], 'ok', values)).toThrow('constructor'))
})

test('never with a placeholder that nothing fills', () => {
  const { phone: _, ...without } = values(all.en.time)
  expect(() => say(texts, ['en'], 'opt-in', () => without as Values)).toThrow('nothing fills {phone}')
})

test.each([
  ['a doubled apostrophe, which is one to ICU', "You''re in"],
  ['quotes around a placeholder, which hide it from ICU', "Call '{phone}'"],
  ['spaces in a placeholder, which we do not fill', 'Call { phone }'],
])('a text with %s is refused, because we say it as it stands', (_, text) => {
  const english = source()
  english.kept.text = text
  expect(WrittenTexts.safeParse({ en: english }).error?.issues).toEqual([
    { code: 'custom', path: ['en', 'kept', 'text'], message: 'reads otherwise than it is written' },
  ])
})

test('every text is said as a reader of ICU MessageFormat says it', () => {
  for (const [language, of] of Object.entries(all)) {
    const who = { team: 'treatment' as const }
    for (const key of textKeys) {
      const filling = {
        ...values(of.time),
        options: needIds.map((id, n) => `${n + 1} ${of.menu.options[id].neutral}`).join('\n'),
        who: of.teams.treatment.neutral,
      }
      expect(say(all, [language], key, values, 'neutral', who).body).toBe(new IntlMessageFormat(of[key].text, language).format(filling))
    }
  }
})

test('every mistake is reported at once, with language and key (R36)', () => {
  const spanish = source()
  delete spanish.help
  spanish.ok.text = 'Hola {nombre}'
  spanish.kept.text = 'Hola {programme'
  spanish.menu.text = 'Que necesita?'
  delete spanish.menu.options.ride
  spanish.menu.options.talk.neutral = 'Hablar\ncon alguien'
  spanish.menu.options.supplies.plain = '{drug} y mas'
  spanish.menu.options.treatment.plain = 'Salir {'
  spanish.person.text = '{hours, plural, other {# horas}}'
  spanish.need.version = 0
  spanish.extra = { version: 1, text: 'Hola' }
  spanish.time.days.pop()
  delete spanish.time.today
  const parsed = WrittenTexts.safeParse({ en: source(), es: spanish, fr: source() })
  const report = parsed.success ? '' : z.prettifyError(parsed.error)
  for (const part of [
    'es.help',
    'es.ok.text',
    '{nombre} is filled by nobody; known: programme, phone, hours, when, site, days, contactDays',
    'es.kept.text',
    'cannot be parsed: ',
    '{other than {name}} is filled by nobody',
    'es.person.text',
    'one line, no placeholders',
    'es.menu.options.talk.neutral',
    'es.menu.options.supplies.plain',
    'es.menu.options.treatment.plain',
    '{options} is missing',
    'es.menu.options.ride',
    'es.need.version',
    'extra',
    'seven days, Monday first',
    'es.time.today',
    'Unrecognized key: "fr"',
  ]) {
    expect(report).toContain(part)
  }
  expect(report).not.toContain('at en')
  expect(parsed.error?.issues).toContainEqual({ code: 'custom', path: ['es', 'menu', 'text'], message: '{options} is missing' })
})
