/** A cry for help on the real local line: from the text to a person who has it, or to an alarm, also across kill -9 (R8, R9, R10). */
import { createECDH, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLine } from '../support/line.ts'

type Sent = { at: string; to: string; channel: string; step: string; caseCode: string | null; acknowledged: string | null; link: string }
type Paged = Sent & { caseCode: string }

const onCall = { email: 'harm-reduction@example.org', phone: '+16175550112' }
/** The rungs of a new line's rota, and the minutes at which they are climbed. */
const rungs = [
  { step: 'on-call', phone: onCall.phone, minutes: 0 },
  { step: 'backup', phone: '+16175550113', minutes: 5 },
  { step: 'supervisor', phone: '+16175550111', minutes: 10 },
]
const cry = "she won't wake up"
const seconds = (from: string | undefined, to: string | undefined) => (Date.parse(to ?? '') - Date.parse(from ?? '')) / 1000

describe('a cry for help on the local line', { timeout: 120_000 }, () => {
  let line: Awaited<ReturnType<typeof openLine>>
  beforeAll(async () => {
    line = await openLine()
  }, 120_000)
  afterAll(() => line?.close())

  const sent = async () => (await line.call('/pages')).json as Sent[]
  const pages = async (caseCode?: string) =>
    (await sent()).filter((page): page is Paged => page.caseCode !== null && (caseCode === undefined || page.caseCode === caseCode))
  const steps = async (caseCode: string) => (await pages(caseCode)).map(({ step, channel, to }) => `${step} ${channel} ${to}`)
  const newest = async () => (await pages()).findLast(({ channel }) => channel === 'sms') as Paged
  const press = (link: string) => fetch(link, { method: 'POST', headers: { origin: line.site }, body: new URLSearchParams() })
  /** The supervisor switches their access off, as the console's own form does. */
  const shutOut = async (email: string) => {
    const headers = { cookie: await line.cookie('supervisor@example.org'), origin: line.site }
    const page = await (await fetch(`${line.site}/console/staff`, { headers })).text()
    const [, id] = new RegExp(`${email}(?:(?!<li)[^])*?/console/staff/([^/]+)/disabled`).exec(page) ?? []
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const body = new URLSearchParams({ token })
    const done = await fetch(`${line.site}/console/staff/${id}/disabled`, { method: 'POST', headers, body, redirect: 'manual' })
    expect(done.status).toBe(303)
  }
  const said = async (phone: string) => (await line.phone(phone)).map(({ body }) => body)

  test('911 within ten seconds, a page within thirty, with a case code and a link and nothing else', async () => {
    await line.text('+16175550123', cry)
    const [asked, answered] = await line.phone('+16175550123')
    expect(answered?.body).toMatch(/^Call 911 now/)
    expect(seconds(asked?.at, answered?.at)).toBeLessThanOrEqual(10)
    const page = (await line.phone(onCall.phone)).at(-1)
    expect(seconds(asked?.at, page?.at)).toBeLessThanOrEqual(30)
    const { caseCode, link, to, acknowledged } = await newest()
    expect(page?.body).toBe(`Harbor Outreach: ${caseCode} needs a person now. ${link}`)
    expect(page?.segments).toBe(1)
    expect([to, acknowledged]).toEqual([onCall.email, null])
  })

  test('the link shows a button, and pressing it ends the ladder and tells the survivor that a person is here', async () => {
    const { link, caseCode } = await newest()
    const shown = await (await fetch(link)).text()
    expect(shown).toMatch(/I have it/)
    expect(shown).toContain('Harper Reed')
    expect((await fetch(link, { method: 'HEAD' })).status).toBe(200)
    expect((await newest()).acknowledged).toBeNull()
    expect((await press(link)).status).toBe(200)
    await line.call('/settle', {})
    expect((await newest()).acknowledged).not.toBeNull()
    expect((await said('+16175550123')).at(-1)).toMatch(/^A person is here now/)
    const before = await steps(caseCode)
    await line.advance('PT1H')
    expect(await steps(caseCode)).toEqual(before)
    const again = await press(link)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('role="alert"')
  })

  test('nobody presses: backup at five minutes, supervisor at ten, alarm at fifteen, with kill -9 before every step', async () => {
    await line.text('+16175550124', cry)
    const { caseCode, at } = await newest()
    for (const _ of [1, 2, 3]) {
      await line.stop('SIGKILL')
      await line.start()
      await line.advance('PT5M')
    }
    const all = await pages(caseCode)
    const alarm = all.find(({ step }) => step === 'alarm')
    expect(alarm).toMatchObject({ to: 'emergency@example.org', channel: 'email' })
    expect(Math.abs(seconds(at, alarm?.at) - 15 * 60)).toBeLessThanOrEqual(60)
    expect(new Set(all.map(({ link }) => link)).size).toBe(all.length)
    for (const { step, phone, minutes } of rungs) {
      const got = (await line.phone(phone)).filter(({ body }) => body.includes(caseCode))
      expect(got.map(({ at: paged }) => Math.round(seconds(at, paged) / 60))).toEqual([minutes])
      expect(all.map((page) => page.step)).toContain(step)
    }
    expect(await said('+16175550124')).toHaveLength(2)
  })

  test('a browser that asked for it is woken, and one that its push service forgot is not asked again', async () => {
    const browser = createECDH('prime256v1')
    browser.generateKeys()
    const keys = { p256dh: browser.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') }
    const pushed: { encoding: unknown; body: Buffer }[] = []
    let status = 201
    const service = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        pushed.push({ encoding: request.headers['content-encoding'], body: Buffer.concat(parts) })
        response.writeHead(status).end()
      })
    })
    await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening))
    try {
      const headers = { cookie: await line.cookie(onCall.email), origin: line.site }
      const page = await (await fetch(`${line.site}/console/paging`, { headers })).text()
      const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
      const post = (path: string, fields: Record<string, string>) =>
        fetch(`${line.site}${path}`, { method: 'POST', headers, body: new URLSearchParams({ token, ...fields }), redirect: 'manual' })
      const endpoint = `http://127.0.0.1:${(service.address() as AddressInfo).port}/wake`
      expect((await post('/console/paging/browsers', { subscription: JSON.stringify({ endpoint, keys }) })).status).toBe(303)
      expect((await post('/console/paging', { first: 'push' })).status).toBe(303)

      await line.text('+16175550126', cry)
      expect(pushed.map(({ encoding }) => encoding)).toEqual(['aes128gcm'])
      expect(pushed[0]?.body.toString('latin1')).not.toMatch(/console|wake/)
      const { caseCode } = (await pages()).at(-1) as Paged
      expect((await steps(caseCode)).map((each) => each.split(' ')[1])).toEqual(['push', 'sms'])

      status = 410
      await line.text('+16175550127', cry)
      expect(pushed).toHaveLength(2)
      await line.text('+16175550128', cry)
      expect(pushed).toHaveLength(2)
    } finally {
      service.close()
    }
  })

  test('a page that the carrier does not deliver moves on at once', async () => {
    await line.call('/carrier/faults', { next: [{ code: 30003 }, { code: 30003 }] })
    await line.text('+16175550125', cry)
    await line.advance('PT1M')
    const { caseCode } = await newest()
    expect((await pages(caseCode)).map(({ step }) => step)).toContain('backup')
  })

  test('with nobody on call the supervisors and the alarm are paged at once, and the answer says that nobody is here', async () => {
    await shutOut(onCall.email)
    await shutOut('treatment@example.org')
    // What those who were shut out held is given back, and paged anew.
    const others = new Set((await pages()).map(({ caseCode: code }) => code))
    await line.text('+16175550129', cry)
    expect((await said('+16175550129')).at(-1)).toContain('No one here now.')
    const { caseCode } = (await pages()).find(({ caseCode: code }) => !others.has(code)) as Paged
    expect(new Set((await pages(caseCode)).map(({ step }) => step))).toEqual(new Set(['supervisor', 'alarm']))
  })

  test('the warning that nobody is on call stands among the pages, once for each way to the supervisor, about nobody (R9)', async () => {
    const warnings = (await sent()).filter((page) => page.caseCode === null)
    expect(warnings.map(({ to, channel, step, link }) => `${step} ${to} by ${channel}: ${link}`).toSorted()).toEqual(
      ['email', 'sms'].map((channel) => `supervisor supervisor@example.org by ${channel}: ${line.site}/console/on-call`),
    )
  })
})
