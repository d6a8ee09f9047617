/** A line under watch: everything it prints, keeps and says over HTTP can be searched, while it runs and afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { signedPost } from '../../local/carrier/webhook.ts'
import { freePort } from '../../local/runner/free-port.ts'
import { readSettings } from '../../local/runner/settings.ts'
import { tableNames } from '../../local/runner/store.ts'
import { type Leak, leaksIn } from './leaks.ts'

const { accountSid, authToken, number } = readSettings({})
const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
const entry = fileURLToPath(new URL('canary-line.ts', import.meta.url))

type Ready = { dynamo: string; sqs: string; jobs: string }

export async function watchedLine() {
  const root = mkdtempSync(join(tmpdir(), 'warmline-canary-'))
  const [data, heads] = [join(root, 'data'), join(root, 'heads.jsonl')]
  const [port, localPort] = [await freePort(), await freePort()]
  const [site, bench] = [`http://localhost:${port}`, `http://127.0.0.1:${localPort}`]
  const env = { ...process.env, PORT: String(port), LOCAL_PORT: String(localPort), DATA_DIR: data }
  const child = spawn(process.execPath, [entry, heads], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = { stdout: '', stderr: '' }
  child.stdout.on('data', (more) => {
    printed.stdout += more
  })
  child.stderr.on('data', (more) => {
    printed.stderr += more
  })
  const { dynamo, sqs, jobs } = await readyOf(child, printed)
  const queues = new SQSClient({ ...local, endpoint: sqs })
  const tables = new DynamoDBClient({ ...local, endpoint: dynamo })
  const post = signedPost({ authToken, publicUrl: site })

  const call = async (path: string, body?: unknown) => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    return (await fetch(`${bench}${path}`, init)).json() as Promise<Record<string, unknown>>
  }

  return {
    site,
    call,
    log: () => readFileSync(join(data, 'logs/functions.jsonl'), 'utf8'),
    logFile: join(data, 'logs/functions.jsonl'),
    webhook: (path: '/twilio/inbound' | '/twilio/fallback', form: Record<string, string>) =>
      post(`${site}${path}`, { AccountSid: accountSid, To: number, NumMedia: '0', ...form }),
    /** Puts something on the jobs queue that no code of ours would. */
    poison: (MessageBody: string) => queues.send(new SendMessageCommand({ QueueUrl: jobs, MessageBody })),

    /**
     * Everything it printed, every file it keeps, every item of its tables, and the head of every HTTP message; the simulated
     * carrier's own memory apart. `under` looks into one folder only; a store that is down cannot be read.
     */
    async leaks({ storeIsDown = false, under = '' } = {}): Promise<{ leaks: Leak[]; searched: Record<string, number> }> {
      const names = storeIsDown ? [] : Object.values(tableNames)
      const all: [string, () => Promise<string | Buffer>][] = [
        ...Object.entries(printed).map(([where, text]): [string, () => Promise<string>] => [where, async () => text]),
        ...filesUnder(data).map((file): [string, () => Promise<Buffer>] => [file, () => readIfThere(join(data, file))]),
        ['heads', async () => withoutCarrierLists(await readFile(heads, 'utf8'))],
        ...names.map((name): [string, () => Promise<string>] => [name, () => dumpOf(tables, name)]),
      ]
      const leaks: Leak[] = []
      const searched: Record<string, number> = {}
      for (const [where, read] of all) {
        const [place = ''] = where.split('/')
        if (place === 'carrier' || (under !== '' && place !== under)) continue
        const bytes = await read()
        searched[place] = (searched[place] ?? 0) + bytes.length
        leaks.push(...leaksIn(where, bytes))
      }
      return { leaks, searched }
    },

    async close() {
      queues.destroy()
      tables.destroy()
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit')
        child.kill('SIGKILL')
        await ended
      }
      rmSync(root, { recursive: true, force: true })
    },
  }
}

async function readyOf(child: ChildProcess, printed: { stdout: string; stderr: string }): Promise<Ready> {
  for (;;) {
    const line = printed.stdout.split('\n').find((each) => each.startsWith('{"ready"'))
    if (line) return (JSON.parse(line) as { ready: Ready }).ready
    if (child.exitCode !== null) throw new Error(`The line could not start: ${printed.stderr}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

const filesUnder = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(dir.length + 1))

/** A database tidies up while it runs; a file that is gone holds nothing any more. */
async function readIfThere(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

/** The carrier's own address for "what did you send to this number" holds the number; there is no other way to ask. */
const withoutCarrierLists = (heads: string): string => heads.replace(/(\/Messages\.json\?[^"]*?\bTo=)[^&"]*/g, '$1')

/** Every attribute of every item, bytes as base64: a database file may be compressed, and its words broken up. */
async function dumpOf(client: DynamoDBClient, TableName: string): Promise<string> {
  const items: unknown[] = []
  for (let start: Record<string, never> | undefined, more = true; more; ) {
    const page = await client.send(new ScanCommand({ TableName, ...(start ? { ExclusiveStartKey: start } : {}) }))
    items.push(...(page.Items ?? []))
    start = page.LastEvaluatedKey as typeof start
    more = start !== undefined
  }
  return JSON.stringify(items, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value))
}
