/** Marked texts and numbers through every path of the deployed bundles, errors too; then everything that was written is searched (T8, T9). */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { KMSClient } from '@aws-sdk/client-kms'
import { SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, beforeAll, expect } from 'vitest'
import { functionNames } from '../../infra/routes.ts'
import { secretsParameter, tableNames } from '../../local/runner/store.ts'
import { readSecrets } from '../../shared/adapters/aws/secrets.ts'
import { dynamoTable } from '../../shared/adapters/dynamo/dynamo-table.ts'
import { dynamoSessions, dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { openBundles, recordsOf } from './edges-bundles.ts'
import { dumpOf, type Form, inboundForm, publicUrl, webhookRequest } from './edges-rig.ts'
import { fault, times } from './fault.ts'

const mark = (n: number): string => `mark${n.toString(36).padStart(5, '0')}krm`
const texts = times(1000, 40)
/** Twenty phones, in an area code that nothing of ours is in. */
const phoneOf = (n: number): string => `+1802555${String(100 + (n % 20)).padStart(4, '0')}`
/** Any of the marks, and any of the numbers in any form. */
const found = /mark[0-9a-z]{5}krm|802[-. )]{0,2}555[-. ]?01[01]\d/i

/** A carrier that answers by turns as the real one does on good and bad days; its errors quote what they choked on. */
async function carrierOfManyMoods(): Promise<{ server: Server; url: string; asked: string[] }> {
  const asked: string[] = []
  let turn = 0
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push(`${request.method} ${body}`)
    const to = new URLSearchParams(body).get('To') ?? ''
    const say = (status: number, said: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
    if (request.method !== 'POST') return say(request.method === 'GET' ? 200 : 404, { messages: [], page: 0, page_size: 50 })
    const wrong = { message: `The 'To' number ${to} is not valid; the body was ${body}`, more_info: to }
    const moods = [
      () => say(201, { sid: `SM${String(turn).padStart(32, '0')}` }),
      () => say(400, { ...wrong, code: 21211, status: 400 }),
      () => say(500, wrong),
      () => say(201, { sid: `SM${String(turn).padStart(32, '0')}` }),
      () => say(429, { ...wrong, code: 20429, status: 429 }),
      () => request.socket.destroy(),
    ]
    moods[turn++ % moods.length]?.()
  }
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

let carrier: Awaited<ReturnType<typeof carrierOfManyMoods>>
let line: Awaited<ReturnType<typeof openBundles>>
/** Everything that a log would hold: lines, standard output, and what a function threw. */
const written: string[] = []
const queued: string[] = []
const statuses = new Map<string, number>()
const { write } = process.stdout

beforeAll(async () => {
  carrier = await carrierOfManyMoods()
  line = await openBundles(functionNames, carrier.url)
  await everyPath()
}, 600_000)
afterAll(async () => {
  process.stdout.write = write
  carrier.server.close()
  carrier.server.closeAllConnections()
  await line.close()
})

async function everyPath(): Promise<void> {
  const functions = Object.fromEntries(await Promise.all(functionNames.map(async (name) => [name, await line.cold(name)] as const)))
  const named = (name: (typeof functionNames)[number]) => functions[name] ?? (() => Promise.reject(new Error(name)))
  const http = async (name: 'webhooks' | 'spool' | 'console' | 'pages', request: Request) => {
    const answer = await line.http(named(name), request)
    statuses.set(`${name} ${answer.statusCode}`, (statuses.get(`${name} ${answer.statusCode}`) ?? 0) + 1)
    return answer
  }
  /** A function that throws is logged by Lambda itself, message and stack. */
  const called = (name: 'clock' | 'worker', event: unknown) =>
    named(name)(event, {}).catch((error: Error) => void written.push(`${name} threw ${error.stack}`))
  process.stdout.write = ((chunk: string) => {
    written.push(String(chunk))
    return true
  }) as typeof write

  const settle = async () => {
    for (let round = 0; round < 3; round++) {
      await called('clock', {})
      const jobs = await line.taken('jobs')
      const spooled = await line.taken('spool')
      queued.push(...jobs, ...spooled)
      for (const body of jobs) await called('worker', recordsOf('jobs', [body]))
      for (const body of spooled) await called('worker', recordsOf('spool', [body]))
    }
  }

  // Texts of every kind, and what is no text.
  const kinds = [
    '',
    'JOIN ',
    'YES ',
    'STOP ',
    'HELP ',
    'he wont wake up ',
    'MENU ',
    '\u0000\u202e<b>',
    '👩‍👩‍👧‍👦',
    `${'long '.repeat(200)}`,
  ]
  for (let n = 0; n < texts; n++) {
    const form = inboundForm({
      MessageSid: `SMc${n}`,
      From: phoneOf(n),
      Body: `${kinds[n % kinds.length]}${mark(n)}`,
      NumMedia: String(n % 2),
      MediaUrl0: `https://media.example/${mark(n)}`,
    })
    await http('webhooks', webhookRequest({ form }))
    if (n % 20 === 19) await settle()
  }
  for (const [n, body] of ['JOIN', 'YES', 'STOP', '1', 'DETOX'].entries())
    await http('webhooks', webhookRequest({ form: inboundForm({ MessageSid: `SMw${n}`, From: phoneOf(n), Body: body }) }))
  const wrong: Form[] = [
    { To: phoneOf(1) },
    { From: mark(1) },
    { AccountSid: mark(2) },
    { MessageSid: '' },
    { NumMedia: mark(3) },
    { OptOutType: mark(4) },
  ]
  for (const more of wrong) {
    const form = inboundForm({ MessageSid: 'SMx', From: phoneOf(3), Body: mark(6), ...more })
    await http('webhooks', webhookRequest({ form }))
    await http('webhooks', webhookRequest({ form, signature: null }))
    await http('spool', webhookRequest({ form, path: '/twilio/fallback' }))
    await http('webhooks', webhookRequest({ form, type: `application/json; ${mark(7)}` }))
  }
  for (const message of [mark(8), `a.AAAAAAAAAAAAAAAAAAAAAA~${mark(9)}`, `${phoneOf(2)}~x`])
    await http(
      'webhooks',
      webhookRequest({
        path: `/twilio/status?message=${encodeURIComponent(message)}`,
        form: { AccountSid: inboundForm().AccountSid ?? '', MessageSid: 'SM1', MessageStatus: mark(2), To: phoneOf(2) },
      }),
    )
  await settle()

  // Staff and visitors.
  const { cookie, code } = await signedIn()
  const console = (path: string, fields?: Form) =>
    http(
      'console',
      new Request(`${publicUrl}${path}`, {
        headers: { cookie, origin: publicUrl, ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
        ...(fields ? { method: 'POST', body: new URLSearchParams(fields).toString() } : {}),
      }),
    )
  const formToken = /name="token" value="([^"]+)"/.exec((await console('/console')).body)?.[1] ?? ''
  const act = (path: string, fields: Form) => console(path, { token: formToken, key: crypto.randomUUID(), ...fields })
  const visit = (path: string, fields: Form) =>
    http(
      'pages',
      new Request(`${publicUrl}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
    )
  const byHand = async () => {
    for (const path of ['', '?poll=1', `?before=${mark(1)}`, `?read=${mark(2)}`, '/opt-out'])
      await console(`/console/contacts/${code}${path}`)
    for (const path of [
      `/console/contacts/${mark(1)}`,
      `/console/${mark(2)}`,
      `/console?${mark(3)}=${phoneOf(3)}`,
      '/console/people',
      `/console/signed-in?code=${mark(4)}`,
    ])
      await console(path)
    for (const name of ['claim', 'reply', 'number', 'close', 'release', 'goes-on', mark(5)])
      await act(`/console/contacts/${code}/${name}`, { body: `staff ${mark(10)}`, outcome: 'answered' })
    for (const phone of [phoneOf(19), mark(6), `${phoneOf(18)} ext. 4`])
      await act('/console/people/new', { phone, language: 'en', zone: '', method: 'paper' })
    await act('/console/staff', { email: `${mark(7)}@`, name: mark(8), role: mark(9), phone: phoneOf(7) })
    for (const phone of [phoneOf(17), mark(7)]) await visit('/join', { phone, agree: 'yes' })
    await http('pages', new Request(`${publicUrl}/${mark(8)}?${phoneOf(8)}`))
  }
  await byHand()
  await settle()

  // The store away: everything fails, and says so.
  const jobs = await line.taken('jobs')
  await line.dynamo.setDown(true)
  for (let n = 0; n < 5; n++)
    await http('webhooks', webhookRequest({ form: inboundForm({ MessageSid: `SMd${n}`, From: phoneOf(n), Body: mark(n) }) }))
  await http(
    'webhooks',
    webhookRequest({
      path: `/twilio/status?message=${encodeURIComponent('a.AAAAAAAAAAAAAAAAAAAAAA~01M86XPDR0GGGGGGGGGGGGGGGG')}`,
      form: { AccountSid: inboundForm().AccountSid ?? '', MessageSid: 'SM1', MessageStatus: 'sent', To: phoneOf(2) },
    }),
  )
  await console(`/console/contacts/${code}`)
  await act(`/console/contacts/${code}/reply`, { body: mark(11) })
  await visit('/join', { phone: phoneOf(16), agree: 'yes' })
  await called('worker', recordsOf('jobs', [...jobs, '{"type":"message","contact":"a.x","message":"y"}', 'no json']))
  const spooled = await line.taken('spool')
  queued.push(...jobs, ...spooled)
  await called('worker', recordsOf('spool', [...spooled, 'bm90IHNlYWxlZA==']))
  await called('clock', {})
  await line.dynamo.setDown(false)
  for (const body of spooled) await called('worker', recordsOf('spool', [body]))
  for (let hours = 0; hours < 30; hours += 6) {
    line.clock.at += 6 * 3_600_000
    await settle()
  }
  written.push(...line.logged)
}

/** A session as the console itself would open it, and the code of a contact that is there. */
async function signedIn(): Promise<{ cookie: string; code: string }> {
  const [client, kms, ssm] = [new DynamoDBClient({}), new KMSClient({}), new SSMClient({})]
  const vault = createVault(await readSecrets({ kms, ssm, parameter: secretsParameter }))
  const table = dynamoTable({ client, names: tableNames, now: Date.now })
  const staff = await dynamoStaffBook(table, vault).enter({
    email: 'sam@example.org',
    name: 'Sam',
    role: 'supervisor',
    phone: '+16175550111',
    disabled: false,
  })
  const cookie = `__Host-session=${await dynamoSessions(table, vault, Date.now).open(staff?.id ?? '')}`
  const [item] = await table.get([{ table: 'main', pk: `CONTACT#${vault.contactIds(phoneOf(0))[0]}`, sk: 'CONTACT' }])
  for (const each of [client, kms, ssm]) each.destroy()
  return { cookie, code: String(item?.code) }
}

const hits = (lines: readonly string[]): string[] =>
  lines.filter((each) => found.test(each) || found.test(Buffer.from(each, 'base64').toString('latin1'))).map((each) => each.slice(0, 300))

/** Every file below a folder, as latin-1. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(line.dir, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'))

fault(
  'T9',
  {
    did: `${texts} marked texts from twenty numbers through six bundles: well, malformed, unsigned, with the store away, the carrier refusing, cut off`,
    expected: 'no mark and no number in any line of a log, on standard output or in what was thrown',
  },
  async () => {
    expect([...statuses.keys()].toSorted()).toEqual(
      expect.arrayContaining([
        'console 200',
        'console 303',
        'console 503',
        'pages 200',
        'pages 422',
        'pages 503',
        'spool 200',
        'webhooks 200',
        'webhooks 204',
        'webhooks 400',
        'webhooks 403',
        'webhooks 415',
        'webhooks 503',
      ]),
    )
    const events = new Set(line.logged.map((each) => JSON.parse(each).event))
    expect([...events]).toEqual(
      expect.arrayContaining([
        'inbound.store-down',
        'job.failed',
        'job.unreadable',
        'message.handed-over',
        'spool.waits',
        'console.failed',
        'inbound.unknown-line',
        'inbound.not-a-phone',
        'webhook.failed',
      ]),
    )
    expect(hits(written)).toEqual([])
    return `${written.length} lines of ${events.size} events searched: ${hits(written).length} hits`
  },
)

fault(
  'T9',
  { did: 'everything that lay on a queue meanwhile, and the files of the queues', expected: 'ids and sealed forms: no mark, no number' },
  async () => {
    const files = filesIn('queues')
    expect(queued.length).toBeGreaterThan(texts / 2)
    expect(hits([...queued, ...files])).toEqual([])
    expect(queued.filter((body) => body.startsWith('{')).every((body) => /^\{"type":"(message|timer|coverage)",/.test(body))).toBe(true)
    return `${queued.length} entries, ${files.length} files: ${hits([...queued, ...files]).length} hits`
  },
)

fault(
  'T8',
  { did: 'both tables as a scan shows them, and every file of the store', expected: 'no mark, no number; the search itself is not blind' },
  async () => {
    const items = [...(await line.scan('main')), ...(await line.scan('keys'))].filter(([name]) => !name.includes('STAFF#'))
    const files = filesIn('db')
    expect(hits([...items.map((item) => dumpOf([item])), ...files])).toEqual([])
    expect(files.join('')).toMatch(/CONTACT#1\.[\w-]{22}/)
    // The carrier did get them: the marks went through, and were found where they belong.
    expect(carrier.asked.filter((each) => found.test(each)).length).toBeGreaterThan(10)
    return `${items.length} items, ${files.length} files: 0 hits; the carrier saw ${carrier.asked.length} requests`
  },
)
