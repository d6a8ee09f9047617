/** When a run of the tests counts as failed. */
import { expect, test } from 'vitest'
import { javaMajor } from '../../scripts/test-groups.ts'
import { judge, type TestRun } from '../../scripts/test-verdict.ts'

const oneFile = (status: string, ...tests: string[]) => ({
  numPassedTests: tests.filter((name) => name === 'passed').length,
  numFailedTests: tests.filter((name) => name === 'failed').length,
  testResults: [{ name: 'a.test.ts', status, assertionResults: tests.map((name) => ({ status: name, fullName: 'a title' })) }],
})
const calm = { exitCode: 0, skippedGroups: 0, strict: false, filtered: false }

const runs: [string, TestRun, number, number][] = [
  ['all passed', { ...calm, report: oneFile('passed', 'passed', 'passed') }, 2, 0],
  ['one failed', { ...calm, exitCode: 1, report: oneFile('failed', 'passed', 'failed') }, 1, 1],
  ['a file that could not be loaded counts as one failure', { ...calm, exitCode: 1, report: oneFile('failed') }, 0, 1],
  ['nothing ran', { ...calm, report: { numPassedTests: 0, numFailedTests: 0, testResults: [] } }, 0, 1],
  ['vitest wrote no report', { ...calm, exitCode: 1, report: undefined }, 0, 1],
  ['an error outside the tests', { ...calm, exitCode: 1, report: oneFile('passed', 'passed') }, 1, 1],
  ['a skipped group on a laptop', { ...calm, skippedGroups: 1, report: oneFile('passed', 'passed', 'skipped') }, 1, 0],
  ['a skipped group in CI', { ...calm, strict: true, skippedGroups: 1, report: oneFile('passed', 'passed') }, 1, 1],
  ['a skipped test in CI', { ...calm, strict: true, report: oneFile('passed', 'passed', 'skipped') }, 1, 1],
  ['tests left out by a filter in CI', { ...calm, strict: true, filtered: true, report: oneFile('passed', 'passed', 'skipped') }, 1, 0],
]

test.each(runs)('%s', (_title, run, passed, failed) => {
  expect(judge(run)).toMatchObject({ passed, failed })
})

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['java version "21" 2023-09-19', 21],
  ['command not found', 0],
])('%s is Java %i', (output, major) => {
  expect(javaMajor(output)).toBe(major)
})
