/** The layering tool sees every file and refuses what it should: a tool that checks nothing also reports success. */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { expect, test } from 'vitest'

const config = await extractConfig(resolve('.dependency-cruiser.mjs'))
const folders = ['functions', 'infra', 'local', 'scripts', 'shared', 'test'].filter((folder) => globSync(`${folder}/**/*.ts`).length > 0)

async function violationsIn(baseDir: string, paths: string[]): Promise<string[][]> {
  const { exclude: _whichIsTheFixtures, ...options } = config.options ?? {}
  const { summary } = await cruiseWith({ ...options, baseDir }, paths)
  return summary.violations.map(({ rule, from, to }) => [rule.name, from, to])
}

async function cruiseWith(options: ICruiseOptions, paths: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(paths, { ...options, validate: true, ruleSet: { forbidden: config.forbidden ?? [] } })
  if (typeof output === 'string') throw new Error(output)
  return output
}

test.each([
  ['a rule of the domain that reads a file', 'domain-is-pure', 'shared/domain/impure.ts', 'fs'],
  ['a rule of the domain that knows an adapter, by type only', 'domain-is-pure', 'shared/domain/impure.ts', 'shared/adapters/store.ts'],
  ['a use case that knows an adapter', 'app-knows-ports-only', 'shared/app/send-all.ts', 'shared/adapters/store.ts'],
  ['a handler that builds an adapter', 'adapters-are-built-in-index', 'functions/worker/handler.tsx', 'shared/adapters/store.ts'],
  [
    'a handler that holds an SDK client',
    'handlers-hold-no-sdk',
    'functions/worker/handler.tsx',
    expect.stringContaining('@aws-sdk/client-sqs'),
  ],
  ['a handler that imports the local runner', 'local-never-ships', 'functions/worker/handler.tsx', 'local/main.ts'],
  ['a file named helpers', 'no-drawer', 'functions/worker/circle.ts', 'functions/worker/helpers.ts'],
  ['two files that import each other', 'no-cycle', 'functions/worker/circle.ts', 'functions/worker/helpers.ts'],
  ['a file that nothing imports', 'no-orphan', 'functions/worker/forgotten.ts', 'functions/worker/forgotten.ts'],
])('%s is refused', async (_what, rule, from, to) => {
  expect(await violationsIn('test/tooling/fixtures/layering', ['shared', 'functions', 'local'])).toContainEqual([rule, from, to])
})

test('every TypeScript file of the project is seen', async () => {
  const files = globSync(`{${folders.join(',')}}/**/*.{ts,tsx}`, { exclude: (path) => path.includes('fixtures') })
  const { modules } = await cruiseWith(config.options ?? {}, folders)
  const seen = modules
    .map(({ source }) => source)
    .filter((source) => folders.some((folder) => source.startsWith(`${folder}/`)) && /\.tsx?$/.test(source))
  expect(seen.length).toBeGreaterThan(10)
  expect(seen.toSorted()).toEqual(files.toSorted())
})
