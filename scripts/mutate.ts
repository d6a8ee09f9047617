/** `npm run mutate [-- --file shared/domain/x.ts]`: changes the rules one small piece at a time and counts how many changes a test notices. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, constants, setPriority } from 'node:os'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number]
type Options = ConstructorParameters<typeof Stryker>[0]

/** Below it the run fails. */
const leastPercent = 85
const scope = 'shared/domain/**/*.ts'
/** Words of a language are data; they are counted, and shown apart. */
const isWordData = (file: string): boolean =>
  /^shared\/domain\/words\/((en|es|pt|ht|patterns)\/[a-z-]+|worth|likeness-weights|piece-weights)\.ts$/.test(file)
const folder = '.build/mutation'
const page = 'docs/mutation.md'
/** What follows this line of the page is written by hand and kept. */
const handWritten = '## Mutants that no test can notice'

/**
 * The tables of `test/domain` and the programme file's own must notice alone. Left out are drawn texts (they kill by luck) and
 * everything that goes through a store: a scenario takes a hundred times as long, and would hide a rule whose table has a hole.
 */
const tests = {
  include: ['test/domain/**/*.test.ts', 'test/program.test.ts'],
  exclude: ['test/domain/*-any.test.ts'],
  env: { TZ: 'Pacific/Kiritimati' },
  // Pure modules share nothing that a test could change, and one load for all of them is four times as fast.
  isolate: false,
}

const options = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: `${folder}/vitest.config.mjs` },
  coverageAnalysis: 'perTest',
  // Tables are read when a module loads; left out, the mutants in them would count neither way.
  ignoreStatic: false,
  concurrency: Math.max(1, availableParallelism() - 1),
  // A busy machine must not count as a kill.
  timeoutMS: 10_000,
  tempDirName: '.build/stryker',
  ignorePatterns: ['/.git', '/.local', '/docs', '/infra', '/local', '/.build/*', `!/${folder}`],
  reporters: ['progress'],
} as const satisfies Options

type Counts = { killed: number; timeout: number; survived: number; uncovered: number; invalid: number }

const counterOf = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'uncovered',
  CompileError: 'invalid',
  RuntimeError: 'invalid',
  Ignored: 'invalid',
  Pending: 'invalid',
} as const satisfies Record<MutantResult['status'], keyof Counts>

const detected = ({ killed, timeout }: Counts): number => killed + timeout
const valid = (counts: Counts): number => detected(counts) + counts.survived + counts.uncovered
const percent = (counts: Counts): number => (valid(counts) === 0 ? 100 : (100 * detected(counts)) / valid(counts))

function count(mutants: readonly MutantResult[]): Counts {
  const counts: Counts = { killed: 0, timeout: 0, survived: 0, uncovered: 0, invalid: 0 }
  for (const { status } of mutants) counts[counterOf[status]]++
  return counts
}

const row = (name: string, counts: Counts): string[] => [
  name,
  percent(counts).toFixed(1),
  ...[valid(counts), counts.killed, counts.timeout, counts.survived, counts.uncovered, counts.invalid].map(String),
]
const header = ['file', 'score %', 'mutants', 'killed', 'timed out', 'survived', 'not covered', 'invalid']

function tableOf(rows: string[][]): string {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(header), rule, ...rows.map(line)].join('\n')
}

const relative = ({ fileName }: MutantResult): string => fileName.slice(fileName.indexOf('shared/domain/'))

/** Totals first: of the rules, of the word data, of all. */
function scoresOf(mutants: readonly MutantResult[]): string[][] {
  const files = Map.groupBy(mutants, relative)
  const rules = mutants.filter((mutant) => !isWordData(relative(mutant)))
  const words = mutants.filter((mutant) => isWordData(relative(mutant)))
  return [
    row('**all**', count(mutants)),
    ...(rules.length > 0 && words.length > 0 ? [row('rules', count(rules)), row('words of a language', count(words))] : []),
    ...[...files].toSorted(([a], [b]) => a.localeCompare(b)).map(([file, found]) => row(file.slice('shared/domain/'.length), count(found))),
  ]
}

/** One line a survivor: where, and what it was changed into. */
const survivors = (mutants: readonly MutantResult[]): string[] =>
  mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map((mutant) => {
      const { start } = mutant.location
      return `${relative(mutant)}:${start.line}:${start.column} ${mutant.status} ${mutant.mutatorName} -> ${mutant.replacement?.replaceAll(/\s+/g, ' ')}`
    })
    .toSorted()

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
const versionOf = (name: string): string => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version

function pageOf(mutants: readonly MutantResult[], minutes: number): string {
  const changed = git('status', '--porcelain', '--', 'shared/domain', 'test/domain', 'test/program.test.ts') !== ''
  const kept = readFileSync(page, 'utf8')
  return `# Mutation score

Written by \`npm run mutate\`, which changes the rules one small piece at a time (a \`<\` into a \`<=\`, a condition into \`true\`, a text
into an empty one, a list into none) and runs the tests that reach that piece. A change that no test notices survives. Which of our
rules could be wrong without a red test is what the survivors say; the score is how few they are. It must not fall under ${leastPercent} %.

- **${percent(count(mutants)).toFixed(1)} %** of ${valid(count(mutants))} mutants in \`${scope}\`, word data included
- ${new Date().toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short=12', 'HEAD')}${changed ? ' with changes not committed' : ''}, ${minutes} minutes with ${options.concurrency} runner
- Stryker ${versionOf('@stryker-mutator/core')} with its vitest runner, vitest ${versionOf('vitest')}, Node ${process.versions.node}
- every mutator of Stryker; coverage per test; static mutants run, none ignored; time-out ${options.timeoutMS / 1000} s and 1.5 × the tests' own time
- tests: ${tests.include.map((path) => `\`${path}\``).join(', ')}, without ${tests.exclude.map((path) => `\`${path}\``).join(', ')}

"Timed out" is an endless loop, and counts as noticed. "Not covered" and "survived" count against the score alike; "invalid" would be
a change that does not run at all, and counts for nothing.

${tableOf(scoresOf(mutants))}

## What is left out, and why

- No file and no kind of mutant. Word lists are data, and a word that could be emptied unnoticed is a stop that is not heard.
- Texts drawn at random (\`${tests.exclude.join('`, `')}\`, \`test/properties\`): they notice by luck, so the score would move by itself.
- Scenarios and everything else that goes through a store: a rule must be told by its own table. They are run by \`npm test\`.

${kept.slice(kept.indexOf(handWritten))}`
}

const { values } = parseArgs({ options: { file: { type: 'string', multiple: true } } })
setPriority(constants.priority.PRIORITY_LOW)
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/vitest.config.mjs`, `export default ${JSON.stringify({ test: tests }, null, 2)}\n`)

const began = performance.now()
const mutants = await new Stryker({ ...options, mutate: values.file ?? [scope] }).runMutationTest()
const minutes = Math.ceil((performance.now() - began) / 60_000)

for (const line of survivors(mutants)) console.log(line)
console.log(tableOf(scoresOf(mutants)))
if (values.file === undefined) writeFileSync(page, pageOf(mutants, minutes))
process.exitCode = percent(count(mutants)) >= leastPercent ? 0 : 1
