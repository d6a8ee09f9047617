/** Bad input: every mistake of a text file stops the build with file, line, key and what to do (R36). */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ownFolder, readTexts, TextMistakes } from '../../infra/texts.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** What is said of our own texts after one file was changed. */
function mistakesAfter(name: string, change: (content: string) => string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-texts-'))
  folders.push(folder)
  cpSync(ownFolder, folder, { recursive: true })
  const file = join(folder, name)
  const before = name === 'fr.yaml' ? '' : readFileSync(file, 'utf8')
  const after = change(before)
  if (name !== 'fr.yaml') expect(after, 'the change of this test changes something').not.toBe(before)
  writeFileSync(file, after)
  try {
    readTexts(folder)
    return []
  } catch (error) {
    if (!(error instanceof TextMistakes)) throw error
    return error.mistakes
  }
}

const lineOf = (name: string, start: string): number =>
  readFileSync(join(ownFolder, name), 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith(start)) + 1

test('our own texts have none, and the numbers stand in them (R44)', () => {
  const { texts, helplines } = readTexts()
  expect(Object.keys(texts).toSorted()).toEqual(['en', 'es', 'ht', 'pt'])
  expect(Object.keys(helplines)).toEqual(['lifeline', 'safespot', 'neveruse', 'safelink'])
  expect(texts.en['crisis-alone'].text).toContain('call 800-972-0590 or 800-484-3731.')
})

describe('a file of a language', () => {
  const ok = lineOf('es.yaml', 'ok:')
  test.each<[string, (content: string) => string, RegExp]>([
    [
      'that does not parse',
      (es) => es.replace(/^ok:\n {2}version: 1\n {2}text: "/m, 'ok:\n  version: 1\n  text: "Hola" "'),
      new RegExp(`^es\\.yaml:${ok + 2} .*\\. Mend this line first\\.$`),
    ],
    [
      'that has a key twice',
      (es) => `${es}\nok:\n  version: 2\n  text: "Hola"\n`,
      /^es\.yaml:\d+ Map keys must be unique\. Mend this line first\.$/,
    ],
    ['without a text', (es) => es.replace(/^ok:\n.*\n.*\n/m, ''), /^es\.yaml:1 ok is missing\. Write it as en\.yaml has it\.$/],
    [
      'with an empty text',
      (es) => es.replace(/^(ok:\n.*\n {2}text: ).*$/m, '$1""'),
      new RegExp(`^es\\.yaml:${ok + 2} ok\\.text: Too small.*\\. Mend it as the same key of en\\.yaml is written\\.$`),
    ],
    [
      'with a placeholder that nobody fills',
      (es) => es.replace('Qué bueno saber de usted', 'Hola {nombre}'),
      new RegExp(
        `^es\\.yaml:${ok + 2} ok\\.text: \\{nombre\\} is filled by nobody; .*\\. Use \\{programme\\} .* or a name of helplines\\.yaml\\.$`,
      ),
    ],
    [
      'with a brace that is not closed',
      (es) => es.replace('Qué bueno saber de usted', 'Hola {programme'),
      new RegExp(`^es\\.yaml:${ok + 2} ok\\.text: cannot be parsed: .*\\. Close every \\{ with a \\}`),
    ],
    [
      'with a tag',
      (es) => es.replace('Qué bueno saber de usted', 'Qué <b>bueno</b>'),
      new RegExp(`^es\\.yaml:${ok + 2} ok\\.text: .* Write it without <, plurals and choices: a text has words and \\{names\\} only\\.$`),
    ],
    [
      'whose menu does not show its list',
      (es) => es.replace('{options}\\n', ''),
      new RegExp(`^es\\.yaml:${lineOf('es.yaml', 'menu:') + 2} menu\\.text: \\{options\\} is missing\\. Put it where the list belongs\\.$`),
    ],
    [
      'without a label of the menu',
      (es) => es.replace(/^ {4}ride: .*\n/m, ''),
      new RegExp(`^es\\.yaml:${lineOf('es.yaml', 'menu:') + 3} menu\\.options\\.ride is missing\\.`),
    ],
    [
      'with a key that we do not know',
      (es) => `${es}\nsaludo:\n  version: 1\n  text: "Hola"\n`,
      /^es\.yaml:1 the file: saludo is not known here\. Check the spelling, or remove it\.$/,
    ],
    ['without a version', (es) => es.replace(/^(ok:\n) {2}version: 1\n/m, '$1'), new RegExp(`^es\\.yaml:${ok} ok\\.version is missing\\.`)],
    [
      'with six days',
      (es) => es.replace(', dom]', ']'),
      new RegExp(`^es\\.yaml:${lineOf('es.yaml', '  days:')} time\\.days: seven days, Monday first\\.`),
    ],
    ['that is a list', () => '- Hola\n', /^es\.yaml:1 the file: Invalid input: expected object/],
    ['that is empty', () => '', /^es\.yaml:1 the file: Invalid input: expected object/],
  ])('%s', (_, change, mistake) => expect(mistakesAfter('es.yaml', change)).toContainEqual(expect.stringMatching(mistake)))

  test('that is of a language we do not speak', () =>
    expect(mistakesAfter('fr.yaml', () => 'ok: { version: 1, text: Bonjour }\n')).toEqual([
      'fr.yaml: "fr" is not a language of the line (en, es, pt, ht). Rename or remove the file.',
    ]))
  test('with two mistakes has both named', () =>
    expect(mistakesAfter('es.yaml', (es) => es.replace(/^ok:\n.*\n.*\n/m, '').replace('{options}\\n', ''))).toHaveLength(2))
  test('English, without a text, is not sent to itself', () =>
    expect(mistakesAfter('en.yaml', (en) => en.replace(/^ended:\n.*\n.*\n.*\n/m, ''))).toEqual([
      'en.yaml:1 ended is missing. Write it as the other languages have it.',
    ]))
})

describe('the numbers and the reviews', () => {
  test.each<[string, string, (content: string) => string, RegExp]>([
    [
      'a number that is none',
      'helplines.yaml',
      (file) => file.replace('"988"', '"nine eight eight"'),
      /^helplines\.yaml:\d+ lifeline\.number: is a number as it is printed.*\. Mend it as the top of the file says\.$/,
    ],
    [
      'a number that is gone',
      'helplines.yaml',
      (file) => file.replace(/^safelink:\n(?: .*\n)*/m, ''),
      /^en\.yaml:\d+ crisis-violence\.text: \{safelink\} is filled by nobody/,
    ],
    [
      'a review without a day',
      'review.yaml',
      (file) => file.replace('{}', 'es:\n  ok: { version: 1, reviewer: board, text: Hola }'),
      /^review\.yaml:\d+ es\.ok\.date is missing\./,
    ],
    [
      'a review of a text that we do not have',
      'review.yaml',
      (file) => file.replace('{}', 'es:\n  hola: { version: 1, reviewer: board, date: 2026-12-01, text: Hola }'),
      /^review\.yaml:\d+ es\b/,
    ],
  ])('%s', (_, name, change, mistake) => expect(mistakesAfter(name, change)).toContainEqual(expect.stringMatching(mistake)))
})
