/** The public pages: what they promise, and that the form says the same of every number. */
import { beforeEach, describe, expect, test } from 'vitest'
import { pagesApp } from '../../functions/pages/app.tsx'
import { readAssets } from '../../shared/adapters/assets.ts'
import { receiveMessage } from '../../shared/app/receive-message.ts'
import { memoryWorld } from '../support/memory-world.ts'

let memory: ReturnType<typeof memoryWorld>
let app: ReturnType<typeof pagesApp>
let healthy: () => Promise<boolean>

beforeEach(() => {
  memory = memoryWorld()
  healthy = async () => true
  const assets = readAssets(new URL('../../functions/pages/assets/', import.meta.url))
  app = pagesApp({ world: memory.world, line: '+16175550199', healthy: () => healthy(), assets })
})

const join = (fields: Record<string, string>) => app.request('/join', { method: 'POST', body: new URLSearchParams(fields) })
const valid = { phone: '(617) 555-0140', agree: 'yes', key: '7b0e0f0a-5d6c-4c52-9d3b-3a2f4d6f0b11' }
const said = 'If this number can get our texts, one comes between 8 am and 9 pm. If none comes, text START to 617-555-0199.'

describe('joining by the form', () => {
  test('asks the phone once, however often the form is sent', async () => {
    for (const _ of [1, 2]) {
      const response = await join(valid)
      expect(response.status).toBe(200)
      expect(await response.text()).toMatch(new RegExp(`role="status"[^>]*>${said}`))
    }
    expect(memory.jobs).toHaveLength(1)
  })

  test('says the same of a new number, one asked already, one opted out and one opted in', async () => {
    const text = (body: string, from: string, sid: string) =>
      receiveMessage({ sid, from, body, pictures: 0, receivedAt: memory.world.now() }, memory.world)
    await text('STOP', '+16175550141', 'SM1')
    await text('JOIN', '+16175550142', 'SM2')
    await text('YES', '+16175550142', 'SM3')
    const before = memory.jobs.length
    const pages = await Promise.all(
      ['0140', '0141', '0142'].map(async (last) => (await join({ ...valid, phone: `617 555 ${last}` })).text()),
    )
    expect(new Set([...pages, await (await join(valid)).text()]).size).toBe(1)
    expect(memory.jobs).toHaveLength(before + 1)
  })

  test.each([
    ['no number', { ...valid, phone: 'call me' }, 'does not look like'],
    ['a number abroad', { ...valid, phone: '+44 20 7946 0000' }, 'does not look like'],
    ['a script for a number', { ...valid, phone: '"><script>' }, 'does not look like'],
    ['no agreement', { phone: valid.phone, key: valid.key }, 'I agree'],
  ])('%s is a mistake the page explains, with the form kept', async (_, fields, says) => {
    const response = await join(fields)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toMatch(new RegExp(`role="alert"[^>]*>[^<]*${says}`))
    expect(page).toContain(`value="${fields.phone.replace('"', '&quot;').replace('>', '&gt;').replace('<', '&lt;').replace('>', '&gt;')}"`)
    expect(memory.jobs).toHaveLength(0)
  })

  test.each([
    ['JSON', '{}', 'application/json', 415],
    ['a form of 64 KiB and one', `phone=${'1'.repeat(64 * 1024)}`, 'application/x-www-form-urlencoded', 413],
    ['a field twice', 'phone=1&phone=2', 'application/x-www-form-urlencoded', 400],
    ['a prototype', '__proto__=1&constructor=%', 'application/x-www-form-urlencoded', 422],
  ])('%s is refused', async (_, body, type, status) => {
    expect((await app.request('/join', { method: 'POST', body, headers: { 'content-type': type } })).status).toBe(status)
  })

  test('a store that is down is said to be down, and nothing of the person is logged', async () => {
    memory.world.contacts.load = async () => {
      throw new Error('+16175550140')
    }
    expect((await join(valid)).status).toBe(503)
    expect(JSON.stringify(memory.logged)).not.toContain('5550140')
  })
})

describe('each page', () => {
  test.each(['/', '/join', '/trust', '/chat'])('%s keeps a neutral title, sets nothing, loads nothing foreign', async (path) => {
    const response = await app.request(path)
    const page = await response.text()
    expect(response.status).toBe(path === '/chat' ? 404 : 200)
    expect(page).toContain('<title>Harbor Outreach</title>')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|style=|https?:\/\//)
  })

  test('the form carries the whole wording', async () => {
    const page = await (await app.request('/join')).text()
    for (const part of ['Harbor Outreach', 'weekly', 'rates may apply', 'HELP', 'STOP', 'YES', '617-555-0100']) expect(page).toContain(part)
    expect(page).toMatch(/<input type="checkbox" name="agree" value="yes" required/)
  })

  test('the trust page says how long, who, and no police', async () => {
    const page = await (await app.request('/trust')).text()
    for (const part of ['14 days', '7 days more', '90 days', 'no police', 'Stopping has no']) expect(page).toContain(part)
  })
})

test.each<[string, () => Promise<boolean>, number]>([
  ['everything answers', async () => true, 200],
  ['something does not', async () => false, 503],
  ['asking fails', async () => Promise.reject(new Error('down')), 503],
])('health, when %s', async (_, state, status) => {
  healthy = state
  expect((await app.request('/healthz')).status).toBe(status)
})
