/** The schema of program.yaml: what a programme decides in its one file, checked all at once, every mistake in words with its way out. */
import * as z from 'zod'
import type { ProgrammeFile } from './domain/programme.ts'
import { acrossFields } from './program/across.ts'
import { adviceFor } from './program/advice.ts'
import type { Mistake, Reading } from './program/reading.ts'
import { ProgramFile } from './program/schema.ts'

/** Every mistake in the file, one line each, so that they are mended in one go. */
export class ProgrammeMistakes extends Error {
  readonly mistakes: readonly string[]
  constructor(mistakes: readonly string[]) {
    super(
      `The programme file has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.map((each) => `  ${each}`).join('\n')}`,
    )
    this.mistakes = mistakes
  }
}

/**
 * The programme described by the parsed program.yaml.
 *
 * @throws ProgrammeMistakes naming every wrong field at once
 */
export function parseProgram(value: unknown, { line, ...judgedBy }: Reading = {}): ProgrammeFile {
  const parsed = ProgramFile.safeParse(value, { reportInput: true })
  const mistakes = [...ofFields(parsed.error?.issues ?? []).flatMap(inWords), ...acrossFields(value, judgedBy)]
  if (!parsed.success || mistakes.length > 0) {
    const lineOf = ({ path }: Mistake) => line?.(path) ?? 0
    throw new ProgrammeMistakes(mistakes.toSorted((a, b) => lineOf(a) - lineOf(b)).map((mistake) => told(mistake, line)))
  }
  const { checkIns, languages, emergency, ...rest } = parsed.data
  const [first = 'en', ...others] = languages
  // A programme that names no address of its own alarms its first admin.
  const alarm = emergency?.email ?? rest.firstAdmin.email
  return {
    ...rest,
    languages: [first, ...others],
    checkIns: { hour: checkIns.at, hours: checkIns.hours },
    emergency: { email: alarm, from: emergency?.from ?? alarm, ...(emergency?.smtp ? { smtp: emergency.smtp } : {}) },
  }
}

/** `line 12, staffed.from: is not a time of day like "09:00" (R42). Write hours with two digits.` */
function told({ path, text }: Mistake, line: Reading['line']): string {
  const where = path.map(String).join('.') || 'the file'
  const at = line?.(path)
  const { rule, wayOut } = adviceFor(path)
  return `${at === undefined ? '' : `line ${at}, `}${where}: ${text} (${rule}). ${wayOut}`
}

/** What is of the wrong kind altogether is not too short besides. */
function ofFields(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const place = ({ path }: z.core.$ZodIssue) => path.map(String).join('.')
  const wrongKind = new Set(issues.filter(({ code }) => code === 'invalid_type').map(place))
  return issues.filter((issue) => issue.code === 'invalid_type' || !wrongKind.has(place(issue)))
}

function inWords(issue: z.core.$ZodIssue): Mistake[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...issue.path, key], text: 'is a field nobody knows' }))
  return [{ path: issue.path, text: issue.input === undefined && issue.code !== 'custom' ? 'is missing' : said(issue) }]
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
}

/** The words of the schema where it has any; the library's own for a number out of bounds or a wrong kind are too technical. */
function said(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'too_big':
      return issue.message.startsWith('Too big') ? `must be at most ${issue.maximum}` : issue.message
    case 'too_small':
      return issue.message.startsWith('Too small')
        ? `must be at least ${issue.minimum}${issue.origin === 'array' ? ' item' : ''}`
        : issue.message
    case 'invalid_value':
      return issue.message.startsWith('Invalid') ? `must be one of ${issue.values.map(String).join(', ')}` : issue.message
    default:
      return issue.message.replace(/^Invalid email address$/, 'is not an e-mail address')
  }
}

/** program.yaml's schema for an editor (JSON Schema), as written to program.schema.json. */
export const programJsonSchema = (): object => z.toJSONSchema(ProgramFile, { io: 'input', target: 'draft-7', unrepresentable: 'any' })
