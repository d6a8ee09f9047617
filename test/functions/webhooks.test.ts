/** Twilio's webhooks, from outside: what is refused before the store is touched, and what is stored once. */
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { describe, expect, test } from 'vitest'
import { spoolApp } from '../../functions/spool/app.ts'
import { webhooksApp } from '../../functions/webhooks/app.ts'
import type { SpooledForm } from '../../shared/app/ports.ts'
import { openTestWorld } from '../support/world.ts'

const token = 'token-of-the-test'
const account = 'AC00000000000000000000000000000042'
const publicUrl = 'https://line.example.org'
const [line, phone] = ['+16175550199', '+16175550141']
const signing = { tokens: [token], accountSid: account, publicUrl }

function openWebhooks() {
  const test = openTestWorld()
  const kept: SpooledForm[] = []
  const spool = { keep: async (spooled: SpooledForm) => void kept.push(spooled) }
  return { ...test, kept, app: webhooksApp({ world: test.world, spool, signing, line }) }
}

const inbound = (more: Record<string, string> = {}) => ({
  MessageSid: 'SM1',
  AccountSid: account,
  From: phone,
  To: line,
  Body: 'hello',
  NumMedia: '0',
  ...more,
})
const sign = (path: string, form: Record<string, string | string[]>) => getExpectedTwilioSignature(token, `${publicUrl}${path}`, form)

type Post = { form?: Record<string, string>; raw?: string; type?: string | null; signature?: string | null; path?: string }
function request({ form = inbound(), raw, type = 'application/x-www-form-urlencoded', path = '/twilio/inbound', ...rest }: Post): Request {
  const signature = rest.signature === undefined ? sign(path, form) : rest.signature
  const headers = new Headers()
  if (type) headers.set('content-type', type)
  if (signature) headers.set('x-twilio-signature', signature)
  const body = new TextEncoder().encode(raw ?? new URLSearchParams(form).toString())
  return new Request(`https://other-host.example${path}`, { method: 'POST', headers, body })
}

describe('what is not from the carrier never reaches the store', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => `k${n}=1`).join('&')
  test.each<[string, Post, number]>([
    ['no signature', { signature: null }, 403],
    ['a forged one', { signature: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, 403],
    ['one that is not even base64', { signature: '%%%' }, 403],
    ['one over another text', { signature: sign('/twilio/inbound', inbound({ Body: 'other' })) }, 403],
    ['one over another address', { signature: sign('/twilio/status', inbound()) }, 403],
    ['JSON', { type: 'application/json', raw: '{}' }, 415],
    ['a multipart form', { type: 'multipart/form-data; boundary=x' }, 415],
    ['no content type', { type: null }, 415],
    ['more than 64 KiB', { raw: `Body=${'a'.repeat(65 * 1024)}` }, 413],
    ['ten thousand parameters', { raw: many.slice(0, 64_000) }, 403],
    ['broken percent-encoding', { raw: '%=%ZZ&Body=%FF%C0%AF%ED%A0%80' }, 403],
    ['another account, well signed', { form: inbound({ AccountSid: 'AC00000000000000000000000000000099' }) }, 403],
    ['no sender, well signed', { form: { MessageSid: 'SM1', AccountSid: account, To: line } }, 400],
  ])('%s', async (_, post, status) => {
    const { app, table } = openWebhooks()
    const response = await app.request(request(post))
    expect(response.status).toBe(status)
    expect([table.calls.get, table.calls.write]).toEqual([0, 0])
  })

  test('a key that is there twice is refused although it is signed', async () => {
    const { app, table } = openWebhooks()
    const signature = sign('/twilio/inbound', { ...inbound(), Body: ['a', 'b'] })
    const { Body: _, ...rest } = inbound()
    const response = await app.request(request({ raw: `${new URLSearchParams(rest)}&Body=a&Body=b`, signature }))
    expect([response.status, table.calls.get]).toEqual([400, 0])
  })
})

describe('odd texts are stored as they are, or refused, and never break anything', () => {
  test.each<[string, string]>([
    ['a NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud83d'],
    ['a name of the language itself', '__proto__'],
    ['right to left', '\u202eabc'],
    ['markup', '<script>alert(1)</script>'],
    ['nothing', ''],
  ])('%s', async (_, body) => {
    const { app, desk, world } = openWebhooks()
    const form = inbound({ Body: body.toWellFormed(), __proto__x: '1' })
    expect((await app.request(request({ form }))).status).toBe(200)
    expect((await desk.thread(await world.contacts.load({ phone }))).items.filter(({ direction }) => direction === 'in')).toHaveLength(1)
  })
})

describe('the same webhook again', () => {
  test.each([
    ['five times in a row', 5, false],
    ['fifty times at once', 50, true],
  ])('%s is one message and at most one answer', async (_, times, atOnce) => {
    const { app, desk, world, runJobs, carrier } = openWebhooks()
    const post = async () => (await app.request(request({}))).status
    const statuses: number[] = []
    if (atOnce) statuses.push(...(await Promise.all(Array.from({ length: times }, post))))
    else for (let n = 0; n < times; n++) statuses.push(await post())
    await runJobs()
    expect(new Set(statuses)).toEqual(new Set([200]))
    const { items } = await desk.thread(await world.contacts.load({ phone }))
    expect(items.filter(({ direction }) => direction === 'in')).toHaveLength(1)
    expect(carrier.accepted).toHaveLength(1)
  })
})

describe('what is answered without being stored', () => {
  test.each<[string, Record<string, string>]>([
    ['a text to another line', { To: '+16175550198' }],
    ['a text from no phone number', { From: 'BANK' }],
  ])('%s', async (_, more) => {
    const { app, table } = openWebhooks()
    const response = await app.request(request({ form: inbound(more) }))
    expect([response.status, await response.text(), table.calls.write]).toEqual([200, '<Response/>', 0])
  })

  test('a receipt for a message that nobody knows', async () => {
    const path = '/twilio/status?message=nobody'
    const form = { MessageSid: 'SM9', MessageStatus: 'delivered', AccountSid: account }
    expect((await openWebhooks().app.request(request({ path, form }))).status).toBe(204)
  })
})

describe('when the store is down', () => {
  const down = () => Promise.reject(new Error('down'))

  test('a text is kept on the spool, with the time at which it came, and answered', async () => {
    const { app, world, kept, clock } = openWebhooks()
    world.contacts = { ...world.contacts, load: down }
    expect((await app.request(request({}))).status).toBe(200)
    expect(kept).toEqual([{ form: inbound(), receivedAt: clock.now }])
  })

  test('and the spool too, it is 503, so that the carrier goes to the fallback address', async () => {
    const { world } = openWebhooks()
    world.contacts = { ...world.contacts, load: down }
    const app = webhooksApp({ world, spool: { keep: down }, signing, line })
    expect((await app.request(request({}))).status).toBe(503)
  })

  test('a receipt is answered 503, so that it comes again', async () => {
    const { app, world, ulid, vault } = { ...openWebhooks(), vault: '1.AAAAAAAAAAAAAAAAAAAAAA' }
    world.outbox = { ...world.outbox, find: down }
    const path = `/twilio/status?message=${encodeURIComponent(`${vault}~${ulid()}`)}`
    expect((await app.request(request({ path, form: { MessageSid: 'SM9', MessageStatus: 'sent', AccountSid: account } }))).status).toBe(503)
  })

  test('the fallback address keeps the form by itself, and refuses what is not signed', async () => {
    const { now, log } = openWebhooks()
    const kept: SpooledForm[] = []
    const app = spoolApp({ spool: { keep: async (each) => void kept.push(each) }, signing, line, now, log })
    expect((await app.request(request({ path: '/twilio/fallback' }))).status).toBe(200)
    expect((await app.request(request({ path: '/twilio/fallback', signature: null }))).status).toBe(403)
    expect(kept).toHaveLength(1)
  })
})
