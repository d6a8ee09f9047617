/** `npm run kills [-- --times 20 --texts 200 --seed 1]`: the whole local line is killed under load and started again; what was answered 200 must be there once. */
import { randomBytes, randomUUID } from 'node:crypto'
import { cpSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { signedPost } from '../../local/carrier/webhook.ts'
import { readSettings } from '../../local/runner/settings.ts'
import { openLine } from '../support/line.ts'

type Line = Awaited<ReturnType<typeof openLine>>
/** How the store is while the texts come: there, gone from the beginning, or gone half-way. What comes without it goes to the spool. */
type Store = 'up' | 'down' | 'fails'
type Text = {
  phone: string
  sid: string
  body: string /** How the webhook answered, and when; a repetition changes neither. */
  status?: number
  answeredAt?: number
}

export type Round = {
  store: Store
  /** The kill: after how many texts had been begun, and how long after the first. */
  begun: number
  ms: number
  answered: number
  once: number
  lost: string[]
  twice: string[]
  /** Texts of ours that a phone got more than once, answers to danger apart. */
  doubled: string[]
  /** Answers to danger that a phone got more than once: allowed, where nobody could know whether the first one left. */
  safetyAgain: number
  /** What a phone got after its STOP besides the confirmation. */
  afterStop: string[]
}

const { accountSid, authToken, number } = readSettings({})
const confirmation = /you are opted out/
const safety = /Give naloxone|Call or text 988/

/** Mulberry32: the moments of one seed are always the same ones, as far as the machine is. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What the phones say, each its own five texts and none of them twice; `mark` tells the texts of all phones apart. */
const scripts: ((mark: string) => string[])[] = [
  (mark) => [`hello ${mark}`, 'JOIN', 'YES', 'MENU', `a ride on friday ${mark}`],
  (mark) => [`hi ${mark}`, 'JOIN', 'YES', `all good ${mark}`, 'STOP'],
  (mark) => [`who is this ${mark}`, 'STOP', `hello? ${mark}`, 'MENU', 'HELP'],
  (mark) => [`he wont wake up ${mark}`, `please hurry ${mark}`, `are you there ${mark}`, 'HELP', `thanks ${mark}`],
  (mark) => [`can somebody call ${mark}`, `after five ${mark}`, `or tomorrow ${mark}`, 'JOIN', `when ${mark}`],
]
const textsEach = 5

const areas = [617, 202, 303, 312, 415, 212, 206, 305, 404, 503, 512, 602, 702, 713, 808, 907]
const phoneOf = (n: number): string => `+1${areas[Math.floor(n / 100) % areas.length]}55501${String(n % 100).padStart(2, '0')}`

const newSid = (): string => `SM${randomBytes(16).toString('hex')}`

function textsOf(round: number, phones: number): Text[][] {
  return Array.from({ length: phones }, (_, n) => {
    const script = scripts[n % scripts.length] ?? (() => [])
    return script(`r${round}p${n}`).map((body) => ({ phone: phoneOf(round * phones + n), sid: newSid(), body }))
  })
}

/** A text as the carrier's webhook brings it; some of them twice at the same moment, as a carrier that lost patience does. */
async function deliver(line: Line, text: Text, times: number): Promise<void> {
  const post = signedPost({ authToken, publicUrl: line.site })
  const form = { MessageSid: text.sid, AccountSid: accountSid, From: text.phone, To: number, Body: text.body, NumMedia: '0' }
  const statuses = await Promise.all(Array.from({ length: times }, () => post(`${line.site}/twilio/inbound`, form)))
  const answered = statuses.find((status) => status === 200) ?? statuses[0]
  if (answered === undefined || text.status !== undefined) return
  text.status = answered
  text.answeredAt = Date.now()
}

type Load = { line: Line; phones: Text[][]; store: Store; random: () => number; killAfter: number }

/** Every phone texts one thing after the other, twelve phones at once, until the line is killed in the middle of it. */
async function underLoad({ line, phones, store, random, killAfter }: Load): Promise<Pick<Round, 'begun' | 'ms'>> {
  if (store === 'down') await line.call('/store/faults', { down: true })
  const waiting = [...phones]
  const [from, pause] = [performance.now(), random() * 30]
  let begun = 0
  let killed: { ms: number; ended: Promise<void> } | undefined
  const failsAt = Math.floor(killAfter / 2)
  const lane = async () => {
    for (let texts = waiting.shift(); texts; texts = waiting.shift()) {
      for (const text of texts) {
        if (killed) return
        begun++
        if (store === 'fails' && begun === failsAt) void line.call('/store/faults', { down: true }).catch(() => undefined)
        if (begun === killAfter)
          void sleep(pause).then(() => {
            killed = { ms: performance.now() - from, ended: line.stop('SIGKILL') }
          })
        await deliver(line, text, random() < 0.2 ? 2 : 1)
      }
    }
  }
  await Promise.all(Array.from({ length: 12 }, lane))
  // The last text may have been faster than the pause before the kill.
  while (!killed) await sleep(1)
  await killed.ended
  return { begun, ms: Math.round(killed.ms) }
}

/** The console as a supervisor's browser sees it. */
async function consoleOf(line: Line) {
  const headers = { cookie: await line.cookie('supervisor@example.org'), origin: line.site }
  /** A page that is not there proves nothing of what it would have shown. */
  const page = async (path: string, body?: URLSearchParams): Promise<string> => {
    for (let tries = 0; ; tries++) {
      const answer = await fetch(`${line.site}${path}`, body ? { method: 'POST', headers, body } : { headers })
      if (answer.ok) return answer.text()
      if (tries === 5) throw new Error(`The console answers ${answer.status} where a thread should be read`)
      await sleep(2000)
    }
  }
  const token = /name="token" value="([^"]+)"/.exec(await page('/console'))?.[1] ?? ''
  return {
    async codes(): Promise<string[]> {
      const codes: string[] = []
      for (let path: string | undefined = '/console/people'; path; ) {
        const list = await page(path)
        codes.push(...[...list.matchAll(/href="\/console\/contacts\/([A-Z0-9-]+)"/g)].map(([, code = '']) => code))
        path = /<a class="button" href="([^"]+)">\s*Next/.exec(list)?.[1]?.replaceAll('&amp;', '&')
      }
      return codes
    },
    /** The number behind a case code, and their texts; looking is a deliberate act that answers with both. */
    async thread(code: string): Promise<{ phone: string; bodies: string[] }> {
      const shown = await page(`/console/contacts/${code}/number`, new URLSearchParams({ token, key: randomUUID() }))
      const phone = /<b class="number">(\+\d+)<\/b>/.exec(shown)?.[1]
      if (phone === undefined) throw new Error('The console shows a thread without its number')
      const theirs = [...shown.matchAll(/<article[^>]*class="message theirs">.*?<bdi>(.*?)<\/bdi>/gs)].map(([, said = '']) => said)
      return { phone, bodies: theirs }
    },
  }
}

/** A machine that is busy with other things may need more than the minute that a test waits. */
async function startAgain(line: Line): Promise<void> {
  const more = 240
  await line.start().catch(async (late: unknown) => {
    for (let seconds = 0; seconds < more; seconds++) {
      const up = await fetch(`${line.bench}/clock`)
        .then(({ ok }) => ok)
        .catch(() => false)
      if (up) return
      await sleep(1000)
    }
    throw late
  })
}

const settled = async (line: Line) => {
  for (let again = 0; again < 5; again++) if (((await line.call('/settle', {})).json as { pending?: number }).pending === 0) return
  throw new Error('The line does not come to rest')
}

type Judged = Omit<Round, 'store' | 'begun' | 'ms'>

type Case = {
  texts: Text[] /** What stopped phones wrote afterwards. */
  more: Text[]
  known: Set<string>
  stoppedFrom: (text: Text) => number
}

/** What the phones and the threads hold, against what was answered 200. */
async function judge(line: Line, { texts, more, known, stoppedFrom }: Case): Promise<Judged> {
  const browser = await consoleOf(line)
  const threads = new Map<string, string[]>()
  for (const code of await browser.codes()) {
    if (known.has(code)) continue
    known.add(code)
    const { phone, bodies } = await browser.thread(code)
    threads.set(phone, [...(threads.get(phone) ?? []), ...bodies])
  }
  const timesOf = ({ phone, body }: Text) => (threads.get(phone) ?? []).filter((each) => each === body).length
  const answered = texts.filter(({ status }) => status === 200)
  const named = ({ phone, body }: Text) => `${phone}: ${body}`
  const result = {
    answered: answered.length,
    once: answered.filter((text) => timesOf(text) === 1).length,
    lost: [...answered, ...more].filter((text) => timesOf(text) === 0).map(named),
    // Also of what was not answered: the carrier may try it again, but it is one text.
    twice: [...texts, ...more].filter((text) => timesOf(text) > 1).map(named),
    doubled: [] as string[],
    safetyAgain: 0,
    afterStop: [] as string[],
  }
  for (const phone of new Set(texts.map((text) => text.phone))) {
    const got = await gotBy(line, phone)
    const again = got.filter(({ body }, n) => got.findIndex((each) => each.body === body) < n)
    result.safetyAgain += again.filter(({ body }) => safety.test(body)).length
    result.doubled.push(...again.filter(({ body }) => !safety.test(body)).map(({ body }) => `${phone}: ${body}`))
    const stop = answered.find((text) => text.phone === phone && text.body === 'STOP')
    if (stop) result.afterStop.push(...(await gotAfter(line, stop, stoppedFrom(stop))))
  }
  return result
}

const gotBy = async (line: Line, phone: string) => (await line.phone(phone)).filter(({ direction }) => direction === 'to-phone')

/** What may not have left: everything but the one confirmation and an answer to danger. */
async function gotAfter(line: Line, { phone }: Text, since: number): Promise<string[]> {
  const late = (await gotBy(line, phone)).filter(({ at }) => Date.parse(at) > since)
  return late.filter(({ body }) => !confirmation.test(body) && !safety.test(body)).map(({ body }) => `${phone}: ${body}`)
}

/** A claim made before the stop may still leave while the carrier takes its time to answer (design, hand-over). */
const sendTimeoutMs = 10_000

export type Plan = {
  times: number
  texts: number
  seed: number
  stores?: readonly Store[]
  told?: (round: Round, n: number, dir: string) => void
}
export type Killed = {
  rounds: Round[]
  /** What stopped phones got in the day and a half after the last round, when check-ins would have been due. */
  later: string[]
}

/** One line, killed `times` times under load; each round has phones of its own. */
export async function kills({ times, texts, seed, stores = ['up', 'down', 'fails'], told }: Plan): Promise<Killed> {
  const random = randomFrom(seed)
  const rounds: Round[] = []
  const stops: Text[] = []
  const known = new Set<string>()
  const line = await openLine()
  try {
    for (let n = 0; n < times; n++) {
      const store = stores[n % stores.length] ?? 'up'
      const phones = textsOf(n, Math.ceil(texts / textsEach))
      const all = phones.flat()
      await line.call('/carrier/faults', { optOut: 'app' })
      const ahead = (await lineTime(line)) - Date.now()
      const killAfter = 1 + Math.floor(random() * all.length)
      const killed = await underLoad({ line, phones, store, random, killAfter })
      await startAgain(line)
      await line.call('/carrier/faults', { optOut: 'app' })
      await settled(line)
      const drainedAt = await lineTime(line)
      // Past every lease and every doubt about a hand-over; and some texts once more, as a carrier that heard no answer does.
      await line.advance('PT15M')
      for (const text of all.filter(({ status }) => status === 200)) if (random() < 0.3) await deliver(line, text, 1)
      const stopped = all.filter(({ body, status }) => body === 'STOP' && status === 200)
      stops.push(...stopped)
      // Whoever stopped writes on, and may not be answered.
      const more = stopped.map(({ phone }): Text => ({ phone, sid: newSid(), body: `still there? r${n}` }))
      for (const text of more) await deliver(line, text, 1)
      await settled(line)
      // A stop that was spooled has committed when it was drained.
      const stoppedFrom = ({ answeredAt = 0 }: Text) => (store === 'up' ? answeredAt + ahead : drainedAt) + sendTimeoutMs
      const round = { store, ...killed, ...(await judge(line, { texts: all, more, known, stoppedFrom })) }
      rounds.push(round)
      told?.(round, n, line.dir)
    }
    const since = await lineTime(line)
    await line.advance('PT36H')
    const later = await Promise.all(stops.map((stop) => gotAfter(line, stop, since)))
    return { rounds, later: later.flat() }
  } finally {
    await line.close()
  }
}

const lineTime = async (line: Line): Promise<number> => Date.parse(((await line.call('/clock')).json as { now: string }).now)

export const isGood = ({ lost, twice, doubled, afterStop }: Round): boolean =>
  lost.length + twice.length + doubled.length + afterStop.length === 0

const columns = [
  'round',
  'store',
  'killed after',
  'texts begun',
  'answered 200',
  'in thread once',
  'lost',
  'twice',
  'doubled',
  'after stop',
  'safety again',
]
const cells = (round: Round, n: number): (string | number)[] => [
  n + 1,
  round.store,
  `${round.ms} ms`,
  round.begun,
  round.answered,
  round.once,
  ...[round.lost, round.twice, round.doubled, round.afterStop].map(({ length }) => length),
  round.safetyAgain,
]
const row = (values: readonly (string | number)[]): string =>
  values.map((value, n) => String(value).padStart(columns[n]?.length ?? 0)).join('  ')

/** What a red round left behind, for whoever looks for the reason. */
function keptBeside(dir: string, n: number): string {
  const copy = `${dir}-round-${n + 1}`
  cpSync(dir, copy, { recursive: true })
  return copy
}

async function main(): Promise<void> {
  const options = { times: { type: 'string', default: '20' }, texts: { type: 'string', default: '200' }, seed: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
  process.stdout.write(`seed ${seed}\n${row(columns)}\n`)
  const told = (round: Round, n: number, dir: string) => {
    process.stdout.write(`${row(cells(round, n))}\n`)
    for (const [what, which] of Object.entries({
      lost: round.lost,
      twice: round.twice,
      doubled: round.doubled,
      'after stop': round.afterStop,
    }))
      for (const each of which) process.stdout.write(`  ${what}: ${each}\n`)
    if (!isGood(round)) process.stdout.write(`  what the line kept: ${keptBeside(dir, n)}\n`)
  }
  const { rounds, later } = await kills({ times: Number(values.times), texts: Number(values.texts), seed, told })
  const sum = (of: (round: Round) => number) => rounds.reduce((total, round) => total + of(round), 0)
  const good = rounds.filter(isGood).length
  process.stdout.write(
    `${rounds.length} kills, ${sum(({ answered }) => answered)} texts answered 200, ${sum(({ once }) => once)} in their thread once; ${rounds.length - good} rounds red\n`,
  )
  for (const each of later) process.stdout.write(`  a day after its stop: ${each}\n`)
  process.exitCode = good === rounds.length && later.length === 0 ? 0 : 1
}

if (process.argv[1] === import.meta.filename) await main()
