/** What somebody typed behind a command, and how a command ends: one line in words, never a stack trace. */
import { parseArgs } from 'node:util'
import { type StageName, stageNames } from '../infra/stages.ts'

/** Said to the person, and the end of the command. `wayOut` is the next step. */
export class Refused extends Error {
  constructor(reason: string, wayOut: string) {
    super(`${reason}\n  ${wayOut}`)
    this.name = 'Refused'
  }
}

export type Given = { stage: StageName; flags: ReadonlySet<string>; values: Record<string, string>; words: readonly string[] }

/**
 * @param allowed names of further options; those that end in `=` take a value
 * @throws Refused for an option nobody knows, or a stage that there is not
 */
export function readArguments(argv: readonly string[], allowed: readonly string[] = []): Given {
  const options = Object.fromEntries(
    ['stage=', ...allowed].map((name) => [
      name.replace('=', ''),
      { type: name.endsWith('=') ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    throw new Refused(
      error instanceof Error ? error.message : String(error),
      `Known: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    )
  }
  const values = Object.fromEntries(Object.entries(parsed.values).filter((each): each is [string, string] => typeof each[1] === 'string'))
  const flags = new Set(Object.entries(parsed.values).flatMap(([name, value]) => (value === true ? [name] : [])))
  const stage = stageNames.find((name) => name === (values['stage'] ?? 'prod'))
  if (!stage) throw new Refused(`There is no stage ${values['stage']}`, `Choose one of ${stageNames.join(', ')}.`)
  return { stage, flags, values, words: parsed.positionals }
}

/** Runs a command and ends the process as a shell expects. */
export async function command(work: () => Promise<string | undefined>): Promise<void> {
  try {
    const said = await work()
    if (said) process.stdout.write(`${said}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Refused ? error.message : said(error)}\n`)
    process.exitCode = 1
  }
}

/** What keeps an account from being asked at all, in words; undefined for any other failure. */
export function notSignedIn(error: Error): { reason: string; wayOut: string } | undefined {
  if (error.message.startsWith('Region is missing')) return { reason: 'No AWS region is chosen', wayOut: 'Set AWS_REGION=us-east-1.' }
  if (error.name !== 'CredentialsProviderError') return undefined
  return { reason: 'There are no AWS credentials here', wayOut: 'Sign in with the AWS CLI (aws sso login, or AWS_PROFILE).' }
}

/** Words of AWS's errors help; its stack does not. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const known = notSignedIn(error)
  return known ? new Refused(known.reason, known.wayOut).message : `${error.name}: ${error.message}`
}
