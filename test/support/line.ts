/** The whole line for a test: `local/main.ts` as a child on free ports, spoken to as anybody outside would. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../local/runner/free-port.ts'

export type Texted = { direction: 'to-phone' | 'to-program'; body: string; at: string; status?: string; segments?: number }

const startWithinMs = 60_000

export async function openLine() {
  const dir = mkdtempSync(join(tmpdir(), 'warmline-line-'))
  const [port, localPort] = [await freePort(), await freePort()]
  const [site, bench] = [`http://localhost:${port}`, `http://127.0.0.1:${localPort}`]
  let child: ChildProcess | undefined

  const call = async (path: string, body?: unknown) => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(`${bench}${path}`, init)
    return { status: response.status, json: await response.json() }
  }
  const start = async () => {
    const env = { ...process.env, PORT: String(port), LOCAL_PORT: String(localPort), DATA_DIR: dir }
    child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'local/main.ts'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    for (const until = Date.now() + startWithinMs; Date.now() < until; await new Promise((done) => setTimeout(done, 200))) {
      const up = await fetch(`${bench}/clock`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (up) return
    }
    throw new Error('The line did not start in time')
  }
  const stop = async (signal: 'SIGINT' | 'SIGKILL' = 'SIGINT') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  await start()
  return {
    site,
    bench,
    dir,
    call,
    start,
    stop,
    text: async (phone: string, body: string) => {
      const { json } = await call(`/phones/${phone}/messages`, { body })
      await call('/settle', {})
      return json as { sid: string; status: number }
    },
    advance: (advance: string) => call('/clock', { advance }),
    phone: async (phone: string) => (await call(`/phones/${phone}/messages`)).json as Texted[],
    cookie: async (email: string) => ((await call('/sign-in', { email })).json as { cookie: string }).cookie,
    close: async () => {
      await stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
