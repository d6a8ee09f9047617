/** `npm run check`: types, lint and format, layering, dead code, texts; all five run, each prints only when it complains. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Folders that hold code. One that does not exist yet is left out, because dependency-cruiser refuses to start on it. */
const folders = ['functions', 'infra', 'local', 'operations', 'scripts', 'shared', 'test'].filter(existsSync)

const checks = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  'lint and format': ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  layering: ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.mjs', ...folders],
  'dead code': ['node_modules/knip/bin/knip.js'],
  texts: ['scripts/texts.ts'],
}

/** Every tool runs on the Node that runs this file: the system's may be too old for them. */
function run(args: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

const results = await Promise.all(Object.entries(checks).map(async ([name, args]) => ({ name, ...(await run(args)) })))
for (const { name, ok, output } of results) {
  if (!ok) console.log(output.trimEnd())
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`)
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
