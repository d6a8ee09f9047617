/** Which groups of tests this machine can run: those that need Java (DynamoDB Local) and those that need a Chromium. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** DynamoDB Local 3 is compiled for it. */
const oldestJava = 17

/** A group of tests that needs a program of the machine. `program` is how to start it, or '' when the group is skipped, for the reason given. */
export type TestGroup = { name: string; variable: 'TEST_JAVA' | 'TEST_CHROMIUM'; program: string; reason: string }

/** The major version in the output of `java -version`. `javaMajor('openjdk version "17.0.15" 2025-04-15') // 17`, `1.8.0` // 8, else 0 */
export function javaMajor(output: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? []
  return Number((first === '1' ? second : first) ?? 0)
}

function findJava(): string {
  return javaMajor(String(spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr)) >= oldestJava ? 'java' : ''
}

/** A binary that lacks a system library exists and cannot start, so each candidate is started. */
function canStart(chromium: string): boolean {
  return spawnSync(chromium, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** The one that npm carries unpacks itself on first use; doing it here keeps two test files from unpacking over each other. */
async function npmChromium(): Promise<string[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const { default: chromium } = await import('@sparticuz/chromium')
  return [await chromium.executablePath()]
}

async function findChromium(): Promise<string> {
  const installed = [
    process.env.CHROME_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  return [...(await npmChromium()), ...installed.filter((path) => path !== '' && existsSync(path))].find(canStart) ?? ''
}

/** Looks for each group's program. The paths reach the tests as TEST_JAVA and TEST_CHROMIUM ('' = skipped). */
export async function findTestGroups(): Promise<TestGroup[]> {
  return [
    {
      name: 'the store contract on DynamoDB Local',
      variable: 'TEST_JAVA',
      program: findJava(),
      reason: `no Java ${oldestJava} or newer was found`,
    },
    { name: 'the browser tests', variable: 'TEST_CHROMIUM', program: await findChromium(), reason: 'no Chromium could be started' },
  ]
}
