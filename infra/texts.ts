/** Reads every word a person can receive from `shared/texts/`, and says of each mistake its file, its line, its key and what to do. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { Helplines, withHelplines } from '../shared/domain/helplines.ts'
import { Review } from '../shared/domain/review.ts'
import { languages, type Texts, variables } from '../shared/domain/say.ts'
import { WrittenTexts } from '../shared/domain/written-texts.ts'

/** Where the texts of the line are. */
export const ownFolder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'shared/texts')
const helplinesFile = 'helplines.yaml'
const reviewFile = 'review.yaml'

/** Every mistake in the text files, one line each, so that they are mended in one go. */
export class TextMistakes extends Error {
  readonly mistakes: readonly string[]
  constructor(mistakes: readonly string[]) {
    super(
      `The texts have ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.map((each) => `  ${each}`).join('\n')}`,
    )
    this.mistakes = mistakes
  }
}

/** A file as it was written: its document for places, its value for the schema. */
type File = { name: string; document: Document; lines: LineCounter; value: unknown }

function open(file: string): File {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const name = basename(file)
  if (document.errors.length > 0) {
    throw new TextMistakes(
      document.errors.map(({ message, pos }) => `${name}:${lines.linePos(pos[0]).line} ${firstLine(message)} Mend this line first.`),
    )
  }
  return { name, document, lines, value: document.toJS() }
}

/** The library's message goes on with a drawing of the place. */
const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '.').replace(/\.*$/, '.')

export type Written = {
  texts: Texts
  helplines: Helplines
  review: Review
}

/**
 * The texts of all languages with the helplines in them, and what is known of both.
 *
 * @param folder holds `<language>.yaml`, `helplines.yaml` and `review.yaml`
 * @throws TextMistakes naming each mistake: `es.yaml:12 ok.text: {nombre} is filled by nobody…`
 */
export function readTexts(folder = ownFolder): Written {
  const helplines = parsed(Helplines, open(join(folder, helplinesFile)))
  const review = parsed(Review, open(join(folder, reviewFile)))
  const files = globSync(join(folder, '*.yaml'))
    .toSorted()
    .filter((each) => basename(each) !== helplinesFile && basename(each) !== reviewFile)
    .map(open)
  const texts = WrittenTexts.safeParse(
    Object.fromEntries(files.map(({ name, value }) => [basename(name, '.yaml'), filled(value, helplines)])),
  )
  if (!texts.success) throw new TextMistakes(texts.error.issues.flatMap((issue) => ofLanguage(issue, files)))
  return { texts: texts.data, helplines, review }
}

function parsed<Schema extends z.ZodType>(schema: Schema, file: File): z.infer<Schema> {
  const result = schema.safeParse(file.value)
  if (!result.success) throw new TextMistakes(result.error.issues.map((issue) => inWords(issue, issue.path, file)))
  return result.data
}

/** Puts the numbers into each wording; what is no wording is left for the schema to complain of. */
function filled(value: unknown, helplines: Helplines): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, wording]) => [
      key,
      typeof wording?.text === 'string' ? { ...wording, text: withHelplines(wording.text, helplines) } : wording,
    ]),
  )
}

function ofLanguage(issue: z.core.$ZodIssue, files: readonly File[]): string[] {
  const [language, ...path] = issue.path
  if (language === undefined) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : []
    return unknown.map(
      (name) => `${name}.yaml: "${name}" is not a language of the line (${languages.join(', ')}). Rename or remove the file.`,
    )
  }
  const file = files.find(({ name }) => name === `${String(language)}.yaml`)
  return [file ? inWords(issue, path, file) : `${String(language)}.yaml is missing. Every line needs it: it is the last resort.`]
}

function inWords(issue: z.core.$ZodIssue, path: readonly PropertyKey[], file: File): string {
  const { line, depth } = placeOf(path, file)
  const key = path.map(String).join('.') || 'the file'
  const where = `${file.name}:${line} ${key}`
  if (issue.code === 'unrecognized_keys') return `${where}: ${issue.keys.join(', ')} is not known here. Check the spelling, or remove it.`
  if (depth < path.length)
    return `${where} is missing. Write it as ${file.name === 'en.yaml' ? 'the other languages have' : 'en.yaml has'} it.`
  if (file.name === reviewFile || file.name === helplinesFile) return `${where}: ${issue.message}. Mend it as the top of the file says.`
  if (issue.code === 'custom') return `${where}: ${issue.message}. ${whatToDo(issue.message)}`
  return `${where}: ${issue.message}. Mend it as the same key of en.yaml is written.`
}

function whatToDo(message: string): string {
  if (message.startsWith('cannot be parsed')) return 'Close every { with a }, and write no apostrophe before a brace.'
  if (message.startsWith('reads otherwise'))
    return 'Write an apostrophe once and not before a brace, and nothing but a name between braces.'
  if (message.startsWith('{other than')) return 'Write it without <, plurals and choices: a text has words and {names} only.'
  if (message.endsWith('is missing')) return 'Put it where the list belongs.'
  return `Use ${variables.map((name) => `{${name}}`).join(' ')} or a name of ${helplinesFile}.`
}

/** The line of a key, or of the last key above it that is there. */
function placeOf(path: readonly PropertyKey[], { document, lines }: File): { line: number; depth: number } {
  let [node, line, depth]: [unknown, number, number] = [document.contents, 1, 0]
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined
    if (pair === undefined) break
    const start = isScalar(pair.key) ? pair.key.range?.[0] : undefined
    ;[node, line, depth] = [pair.value, start === undefined ? line : lines.linePos(start).line, depth + 1]
  }
  return { line, depth }
}
