/** What a run of the tests comes to: how many passed, how many failed, and what counts as a failure though no test failed. */

/** The part of vitest's JSON report that is read here. */
export type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[]
}

export type TestRun = {
  /** Absent when vitest ended without writing one. */
  report: VitestReport | undefined
  exitCode: number
  skippedGroups: number
  /** CI: nothing may be skipped. */
  strict: boolean
  /** With a filter most tests are left out on purpose. */
  filtered: boolean
}

export type TestVerdict = { passed: number; failed: number; remarks: string[] }

/**
 * A file that cannot be loaded, a run in which nothing ran, an error outside every test, and in CI anything skipped:
 * each is a failure, so that "0 failed" means what it says.
 */
export function judge({ report, exitCode, skippedGroups, strict, filtered }: TestRun): TestVerdict {
  const passed = report?.numPassedTests ?? 0
  const remarks: string[] = []
  const files = report?.testResults ?? []
  const brokenFiles = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const skippedTests = files.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed'),
  )
  let failed = (report?.numFailedTests ?? 0) + brokenFiles.length
  for (const { name } of brokenFiles) remarks.push(`Failed: ${name} could not be run.`)

  if (strict) failed += skippedGroups
  if (strict && !filtered && skippedTests.length > 0) {
    failed += skippedTests.length
    for (const { fullName } of skippedTests) remarks.push(`Failed: "${fullName}" was skipped, and CI skips nothing.`)
  }
  if (passed + failed === 0) {
    failed = 1
    remarks.push('Failed: no test was run.')
  }
  if (exitCode !== 0 && failed === 0) {
    failed = 1
    remarks.push('Failed: vitest reports an error outside the tests; see above.')
  }
  return { passed, failed, remarks }
}
