import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { say, Texts } from '../../shared/domain/say.ts'

const source = () => parse(readFileSync(new URL('../../shared/texts/en.yaml', import.meta.url), 'utf8'))
const texts = Texts.parse({ en: source() })
const values = { programme: 'Harbor Outreach', phone: '617-555-0100', hours: 'Mon-Fri 9-5', when: 'today' }

describe('a text is said', () => {
  test('filled, with the wording it came from (R27)', () =>
    expect(say(texts, ['en'], 'opt-out', values)).toEqual({
      body: 'Harbor Outreach: you are opted out and will get no more texts from us.',
      wording: 'en/opt-out/1',
    }))
  test('in the first language we have', () => expect(say(texts, ['ht', 'es', 'en'], 'ok', values).wording).toBe('en/ok/1'))
  test('as well-formed Unicode, even if a name is not', () =>
    expect(say(texts, ['en'], 'opt-out', { ...values, programme: 'Harbor \ud83d' }).body).toMatch(/^Harbor \ufffd: /))
  test('with a value that looks like a placeholder left as it is', () =>
    expect(say(texts, ['en'], 'opt-out', { ...values, programme: '{phone}' }).body).toMatch(/^\{phone\}: /))
  test('never, when no language is there: a deployment without texts', () =>
    expect(() => say(texts, ['es', 'ht'], 'ok', values)).toThrow('no texts in any of: es, ht'))
  test('not in a language that only looks like one', () => expect(() => say(texts, ['constructor'], 'ok', values)).toThrow('constructor'))
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
  const parsed = Texts.safeParse({ en: source(), es: spanish })
  const report = parsed.success ? '' : z.prettifyError(parsed.error)
  for (const part of [
    'es.help',
    'es.ok.text',
    '{nombre} is filled by nobody; known: programme, phone, hours, when',
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
  ]) {
    expect(report).toContain(part)
  }
  expect(report).not.toContain('at en')
  expect(parsed.error?.issues).toContainEqual({ code: 'custom', path: ['es', 'menu', 'text'], message: '{options} is missing' })
})
