/** `scripts/run.mjs` is the way into everything: it must hand on arguments, exit codes and signals as if it were not there. */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Runs TypeScript through the script; answers what it printed and how it ended. `onOutput` may send a signal. */
function run(code: string, args: string[] = [], onOutput: (kill: (signal: NodeJS.Signals) => void) => void = () => {}) {
  const file = join(mkdtempSync(join(tmpdir(), 'warmline-run-')), 'target.ts')
  writeFileSync(file, code)
  const child = spawn(process.execPath, ['scripts/run.mjs', file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
    onOutput((signal) => child.kill(signal))
  })
  return new Promise<{ output: string; code: number | null }>((resolve) => child.on('close', (code) => resolve({ output, code })))
}

test('TypeScript runs on Node 24 and gets its arguments', async () => {
  const { output, code } = await run('const say: string = process.argv.slice(2).join(); console.log(process.versions.node, say)', [
    'one',
    'two words',
  ])
  expect(output).toMatch(/^24\.\d+\.\d+ one,two words\n$/)
  expect(code).toBe(0)
})

test('an exit code is handed on', async () => {
  expect(await run('process.exit(7)')).toMatchObject({ code: 7 })
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s reaches the target, which ends in its own way', async (signal) => {
  const target = `process.on('${signal}', () => process.exit(3)); setInterval(() => {}, 1000); console.log('ready')`
  expect(await run(target, [], (kill) => kill(signal))).toMatchObject({ output: 'ready\n', code: 3 })
})

test('a target that dies of a signal is reported as shells report it', async () => {
  expect(await run("process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)")).toMatchObject({ code: 137 })
})
