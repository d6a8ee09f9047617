/** `npm test [-- file filter]`: says which groups cannot run here, runs vitest, ends with the line "N passed, N failed". */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTestGroups } from './test-groups.ts'
import { judge, type VitestReport } from './test-verdict.ts'

const vitestArgs = process.argv.slice(2)
const strict = process.env.CI === 'true'
const folder = mkdtempSync(join(tmpdir(), 'warmline-test-'))
const reportFile = join(folder, 'report.json')

function runVitest(env: NodeJS.ProcessEnv): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...vitestArgs], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}

/** No report at all (vitest died at start) reads as nothing executed, which is a failure. */
function readReport(): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'))
  } catch {
    return undefined
  }
}

const groups = await findTestGroups()
const skipped = groups.filter(({ program }) => program === '')
for (const { name, reason } of skipped)
  console.log(`Skipped: ${name}, because ${reason}.${strict ? ' With CI=true this is a failure.' : ''}`)

const programs = Object.fromEntries(groups.map(({ variable, program }) => [variable, program]))
const exitCode = await runVitest({ ...process.env, ...programs })
const verdict = judge({ report: readReport(), exitCode, skippedGroups: skipped.length, strict, filtered: vitestArgs.length > 0 })
rmSync(folder, { recursive: true, force: true })

for (const line of verdict.remarks) console.log(line)
console.log(`${verdict.passed} passed, ${verdict.failed} failed`)
process.exitCode = verdict.failed === 0 ? 0 : 1
