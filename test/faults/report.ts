/** Runs the fault tests with vitest and reads what each of them measured. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from './fault.ts'

const folder = 'test/faults'

export type Line = Fault & {
  passed: boolean /** The first line of what went wrong. */
  failure?: string /** An assertion did not hold; nothing broke by accident. */
  asserted: boolean
}
export type Report = { lines: Line[] /** Files that could not be run, and errors outside every test. */; broken: string[] }

type Told = { status: string; failureMessages?: string[] | null; meta?: { fault?: Fault } }
type Json = { testResults: { name: string; status: string; message?: string; assertionResults: Told[] }[] }

/** Source files of the fault tests below a root, by name. */
export const sources = (root: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, folder))
      .filter((name) => /^[ft]-.*\.test\.tsx?$/.test(name))
      .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')]),
  )

/** Whether a file has a test of this row. */
export const tells = (source: string, id: string): boolean => new RegExp(`\\bfault\\(\\s*'${id}'`).test(source)

/** @param ids the rows to run; all when empty */
export async function runFaults(root: string, ids: readonly string[], env: NodeJS.ProcessEnv): Promise<Report> {
  const files = [...sources(root)].filter(([, source]) => ids.length === 0 || ids.some((id) => tells(source, id))).map(([name]) => name)
  if (files.length === 0) return { lines: [], broken: [] }
  const place = mkdtempSync(join(tmpdir(), 'warmline-faults-'))
  const file = join(place, 'report.json')
  const only = ids.length === 0 ? [] : ['--testNamePattern', `(^|\\s)(${ids.join('|')}) `]
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile.json=${file}`, ...only, ...files]
  const output = await ended(
    spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }),
  )
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')), output)
  } catch (error) {
    return { lines: [], broken: [`vitest ended without a report (${String(error)}):\n${output.text}`] }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

type Ended = { code: number; text: string }

function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  let text = ''
  child.stdout?.on('data', (chunk) => (text += chunk))
  child.stderr?.on('data', (chunk) => (text += chunk))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, text })))
}

function read({ testResults }: Json, output: Ended): Report {
  const lines = testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(lineOf))
  const unrun = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(failed))
  const broken = unrun.map(({ name, message }) => `${name}: ${firstLine(message ?? '')}`)
  const unexplained = output.code !== 0 && broken.length === 0 && !testResults.some(({ assertionResults }) => assertionResults.some(failed))
  return { lines, broken: unexplained ? [`vitest reports an error outside the tests:\n${output.text}`] : broken }
}

const failed = ({ status }: Told): boolean => status === 'failed'
const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 300)

function lineOf(told: Told): Line[] {
  const fault = told.meta?.fault
  if (!fault || (told.status !== 'passed' && !failed(told))) return []
  const failure = (told.failureMessages ?? []).join('\n')
  return [
    {
      ...fault,
      passed: told.status === 'passed',
      asserted: /AssertionError|Property failed/.test(failure),
      ...(failure ? { failure: firstLine(failure) } : {}),
    },
  ]
}
