/** The layering tool sees every file and refuses what it should: a tool that checks nothing also reports success. */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import config from '../../.dependency-cruiser.mjs'

const folders = ['functions', 'infra', 'local', 'scripts', 'shared', 'test']

async function cruiseIn(baseDir: string, paths: string[], exclude?: string): Promise<ICruiseResult> {
  const options: ICruiseOptions = { ...config.options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden ?? [] } }
  options.tsConfig = { fileName: resolve('tsconfig.json') }
  if (exclude === undefined) delete options.exclude
  const { output } = await cruise(paths, options, { extensions: ['.ts', '.tsx'] }, { tsConfig: undefined })
  return output as ICruiseResult
}

test.each([
  ['a rule of the domain that reads a file', 'domain-is-pure', 'shared/domain/impure.ts', 'fs'],
  ['a rule of the domain that knows an adapter, by type only', 'domain-is-pure', 'shared/domain/impure.ts', 'shared/adapters/store.ts'],
  ['a use case that knows an adapter', 'app-knows-ports-only', 'shared/app/send-all.ts', 'shared/adapters/store.ts'],
  ['a handler that builds an adapter', 'adapters-are-built-in-index', 'functions/worker/handler.tsx', 'shared/adapters/store.ts'],
  ['a handler that imports the local runner', 'local-never-ships', 'functions/worker/handler.tsx', 'local/main.ts'],
  ['a file named helpers', 'no-drawer', 'functions/worker/circle.ts', 'functions/worker/helpers.ts'],
  ['two files that import each other', 'no-cycle', 'functions/worker/circle.ts', 'functions/worker/helpers.ts'],
  ['a file that nothing imports', 'no-orphan', 'functions/worker/forgotten.ts', 'functions/worker/forgotten.ts'],
])('%s is refused', async (_what, rule, from, to) => {
  const { summary } = await cruiseIn('test/tooling/fixtures/layering', ['shared', 'functions', 'local'])
  const found = summary.violations.map((violation) => [violation.rule.name, violation.from, violation.to])
  expect(found).toContainEqual([rule, from, to])
})

test('every TypeScript file of the project is seen', async () => {
  const files = globSync(`{${folders.join(',')}}/**/*.{ts,tsx}`, { exclude: (path) => path.includes('fixtures') })
  const { modules } = await cruiseIn(
    '.',
    folders.filter((folder) => globSync(`${folder}/**/*.ts`).length > 0),
    'fixtures',
  )
  const seen = modules.map(({ source }) => source).filter((source) => /^\w+\/.*\.tsx?$/.test(source) && !source.startsWith('node_modules'))
  expect(seen.length).toBeGreaterThan(10)
  expect(seen.toSorted()).toEqual(files.toSorted())
})
