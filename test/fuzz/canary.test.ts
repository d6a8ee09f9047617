/**
 * Odd texts from as many phones by every path there is, and not one word or digit of them where somebody could read it (R25, T8, T9).
 * `CANARY_PEOPLE=1000 npm test -- test/fuzz/canary` sends a thousand.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { watchedLine } from './canary-run.ts'
import { leaksIn, markOf, mostPeople, personPhone } from './leaks.ts'
import { naughty } from './naughty.ts'

type Line = Awaited<ReturnType<typeof watchedLine>>

const people = Number(process.env.CANARY_PEOPLE ?? 250)
/** Half of them naughty, half any code points; every one between two marks of its own, so that a part of it is known, too. */
const odd = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), mostPeople)
const oddText = (n: number): string => (n % 2 === 0 ? (naughty[(n / 2) % naughty.length] ?? '') : (odd[n] ?? '')).toWellFormed()
const marked = (n: number, said = ''): string => `${markOf(n)} ${said} ${oddText(n)} ${personPhone(n)} ${markOf(n)}`

const newSid = (): string => `SM${randomBytes(16).toString('hex')}`
/** The people between two thousandths of all: `group(0, 500)` is the first half. */
function group(from: number, to: number): number[] {
  const [first, end] = [Math.round((from * people) / 1000), Math.round((to * people) / 1000)]
  return Array.from({ length: end - first }, (_, n) => first + n)
}

/** A few at once, as they come in. */
async function each(ns: readonly number[], act: (n: number) => Promise<unknown>): Promise<void> {
  const waiting = [...ns]
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) await act(n)
    }),
  )
}

let line: Line
let answers: Map<number | undefined, number>

async function text(n: number, Body: string, path: '/twilio/inbound' | '/twilio/fallback' = '/twilio/inbound'): Promise<void> {
  const status = await line.webhook(path, { MessageSid: newSid(), From: personPhone(n), Body })
  answers.set(status, (answers.get(status) ?? 0) + 1)
}

const settle = async () => {
  for (let again = 0; again < 5; again++) if ((await line.call('/settle', {})).pending === 0) return
  throw new Error('The line does not come to rest')
}

beforeAll(async () => {
  line = await watchedLine()
  answers = new Map()
  await line.call('/clock', { set: await nextTuesdayMorning() })
  await line.call('/carrier/faults', { optOut: 'app' })
}, 120_000)
afterAll(() => line?.close())

/** Ten in the morning in New York, so that people read and check-ins may leave. */
async function nextTuesdayMorning(): Promise<string> {
  const now = new Date(String((await line.call('/clock')).now))
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1 + ((9 - now.getUTCDay() - 1 + 7) % 7), 15))
  return day.toISOString()
}

describe('by every path', () => {
  test('opted in, refused, lost, slow, filtered and bounced by the carrier, and checked in on hours later', async () => {
    for (const word of ['JOIN', 'YES']) await each(group(500, 540), (n) => text(n, word))
    await settle()
    const codes = [21610, 21211, 21614, 30003, 30005, 30007, 21699].map((code) => ({ code }))
    const faults = [{ status: 429 }, { status: 500 }, { status: 503 }, { drop: 'after-accept' }, ...codes]
    const next = [{ delayMs: 10_500 }, ...Array.from({ length: 4 }, () => faults).flat()]
    await line.call('/carrier/faults', { next, receipts: 'reversed' })
    await each(group(500, 600), (n) => text(n, marked(n, n % 3 === 0 ? 'i want to die' : '')))
    await settle()
    await line.call('/clock', { advance: 'PT5H' })
    await line.call('/carrier/faults', { next: [], receipts: 'normal' })
    expect(answers).toEqual(new Map([[200, 2 * group(500, 540).length + group(500, 600).length]]))
    expect(new Set(outcomes(line.log()))).toEqual(new Set(['sent', 'refused', 'uncertain']))
  }, 240_000)

  test('stored: plain, in danger, opting out, in doubt', async () => {
    answers.clear()
    await each(group(0, 350), (n) => text(n, marked(n)))
    await each(group(350, 420), (n) => text(n, marked(n, 'he wont wake up')))
    await each(group(420, 460), (n) => text(n, marked(n, 'please stop texting me.')))
    await each(group(460, 500), (n) => text(n, `STOP. ${marked(n)}`))
    await each(group(600, 650), (n) => text(n, marked(n, 'MENU')))
    await settle()
    expect(answers).toEqual(new Map([[200, group(0, 500).length + group(600, 650).length]]))
  }, 240_000)

  test('refused at the door: unsigned, incomplete, from a number that is none, to another line, too long', async () => {
    const form = (n: number, more: Record<string, string>) => ({ MessageSid: newSid(), From: personPhone(n), Body: marked(n), ...more })
    const statuses = await Promise.all([
      fetch(`${line.site}/twilio/inbound`, {
        method: 'POST',
        body: new URLSearchParams(form(650, {})),
        headers: { 'x-twilio-signature': 'AAAA' },
      }),
      fetch(`${line.site}/twilio/inbound`, {
        method: 'POST',
        body: JSON.stringify(form(651, {})),
        headers: { 'content-type': 'application/json' },
      }),
      fetch(`${line.site}/join`, {
        method: 'POST',
        body: new URLSearchParams({ phone: `${personPhone(652)} ${markOf(652)}` }),
        headers: { origin: line.site },
      }),
      fetch(`${line.site}/join`, {
        method: 'POST',
        body: new URLSearchParams({ phone: personPhone(653), agree: 'on' }),
        headers: { origin: line.site },
      }),
    ])
    expect(statuses.map(({ status }) => status).slice(0, 2)).toEqual([403, 415])
    expect(await line.webhook('/twilio/inbound', form(654, { MessageSid: '' }))).toBe(400)
    expect(await line.webhook('/twilio/inbound', form(655, { From: markOf(655) }))).toBe(200)
    expect(await line.webhook('/twilio/inbound', form(656, { To: '+16175550198' }))).toBe(200)
    expect(await line.webhook('/twilio/inbound', form(657, { AccountSid: markOf(657) }))).toBe(403)
    expect(await line.webhook('/twilio/inbound', form(658, { Body: marked(658).repeat(600) }))).toBe(413)
    await each(group(665, 700), (n) => text(n, marked(n).repeat(20)))
  }, 120_000)

  test('answered by staff, with every mistake they can make', async () => {
    const { cookie } = await line.call('/sign-in', { email: 'supervisor@example.org' })
    const headers = { cookie: String(cookie), origin: line.site }
    const get = async (path: string) => (await fetch(`${line.site}${path}`, { headers })).text()
    const inbox = await get('/console')
    const token = /name="token" value="([^"]+)"/.exec(inbox)?.[1] ?? ''
    const send = (path: string, fields: Record<string, string>, more: Record<string, string> = {}) =>
      fetch(`${line.site}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...headers, ...more },
        body: new URLSearchParams({ token, key: randomUUID(), ...fields }),
      })
    const codes = [...inbox.matchAll(/href="\/console\/contacts\/([A-Z0-9-]+)"/g)].map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(20)
    // Lists name nobody.
    for (const page of [inbox, await get('/console/people'), await get('/console/mine'), await get('/console/treatment')])
      expect(leaksIn('a list', page)).toEqual([])

    const statuses = new Set<number>()
    for (const [n, code] of codes.slice(0, 25).entries()) {
      const at = `/console/contacts/${code}`
      const said = `${markOf(n)} we are here ${personPhone(n)}`
      const page = await get(at)
      const seen = /name="seen"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? ''
      const acts = [
        send(`${at}/reply`, { body: said }),
        send(`${at}/reply`, { body: said.repeat(100) }),
        send(`${at}/reply`, { body: said, token: 'stale' }),
        send(`${at}/reply`, { body: said }, { origin: 'https://elsewhere.example' }),
        send(`${at}/reply`, { body: said }, { cookie: 'session=none' }),
        send(`${at}/${n % 2 ? 'release' : 'claim'}`, {}),
        send(`${at}/close`, { outcome: markOf(n) }),
        send(`${at}/close`, { outcome: 'answered', seen: n % 2 ? seen : '2020-01-01T00:00:00.000Z' }),
        send(`${at}/number`, {}),
        ...(n % 5 === 0 ? [send(`${at}/opt-out`, {})] : []),
        send('/console/people/new', { phone: personPhone(n), language: 'en', zone: 'America/Chicago', method: 'in-person' }),
        send('/console/people/new', { phone: `${personPhone(n)} ${markOf(n)}`, language: markOf(n), zone: '', method: '' }),
        send('/console/staff', { email: `${markOf(n)}@`, name: '', role: 'nobody', phone: personPhone(n) }),
      ]
      for (const answer of await Promise.all(acts)) statuses.add(answer.status)
    }
    expect([...statuses].filter((status) => status >= 500)).toEqual([])
    expect([303, 422, 403].filter((status) => !statuses.has(status))).toEqual([])
    await settle()
  }, 240_000)

  test('spooled while the store is down, and found nowhere in the queues’ files', async () => {
    answers.clear()
    const inTheMiddle = each(group(950, 1000), (n) => text(n, marked(n)))
    await line.call('/store/faults', { down: true })
    await inTheMiddle
    await line.poison(JSON.stringify({ type: 'message', contact: `1.${'A'.repeat(22)}`, message: '01JDJ0000000000000000000AA' }))
    await each(group(700, 900), (n) => text(n, marked(n, n % 10 === 0 ? 'please stop texting me.' : '')))
    await each(group(900, 950), (n) => text(n, marked(n), '/twilio/fallback'))
    expect(answers).toEqual(new Map([[200, group(700, 1000).length]]))
    const { leaks, searched } = await line.leaks({ storeIsDown: true })
    expect(leaks).toEqual([])
    expect(searched.queues).toBeGreaterThan(20_000)
    await eventually('job.failed')
    expect(events()).toEqual(expect.arrayContaining(['inbound.store-down', 'spool.waits', 'job.failed']))
  }, 240_000)

  test('drained when it is back', async () => {
    await line.call('/store/faults', { down: false })
    await settle()
  }, 240_000)

  test('poisoned: jobs that are none of ours', async () => {
    await line.poison('{"type":"later","version":99}')
    await line.poison('this is no JSON')
    await eventually('job.unreadable', 2)
  }, 60_000)
})

const events = (): string[] => [...line.log().matchAll(/"event":"([^"]+)"/g)].map(([, event = '']) => event)

async function eventually(wanted: string, times = 1): Promise<void> {
  const seen = () => events().filter((event) => event === wanted).length
  for (let tries = 0; tries < 300 && seen() < times; tries++) await new Promise((done) => setTimeout(done, 100))
  // A page that gathered with others may come back while the store is down, and fails as well.
  expect([wanted, Math.min(seen(), times)]).toEqual([wanted, times])
}

/** What the carrier was seen to do with our messages. */
const outcomes = (log: string): string[] =>
  [...log.matchAll(/"event":"message\.handed-over".*?"outcome":"(\w+)"/g)].map(([, outcome = '']) => outcome)

test('no log line, queue entry, file, item, address or header holds a mark or a number, and all of them were searched', async () => {
  const { leaks, searched } = await line.leaks()
  expect(leaks).toEqual([])
  for (const place of ['db', 'queues', 'logs', 'heads', 'warmline-main', 'warmline-keys', 'stdout'])
    expect([place, searched[place]]).toEqual([place, expect.any(Number)])
})

test('one mark in one line of the log would have been seen', async () => {
  appendFileSync(line.logFile, `${JSON.stringify({ event: 'job.failed', error: `cannot read ${markOf(77)}` })}\n`)
  const { leaks } = await line.leaks({ under: 'logs' })
  expect(leaks).toMatchObject([{ where: 'logs/functions.jsonl', what: 'a mark' }])
})
