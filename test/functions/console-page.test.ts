/** The link of a page: a button for whoever was paged, that works once, and shows no word of the thread (R9, R25). */
import { beforeEach, describe, expect, test } from 'vitest'
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { fallDue } from '../../shared/app/fall-due.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { emergency } from '../../shared/domain/escalation.ts'
import { type Browser, consoleRig, publicUrl } from '../support/console-rig.ts'
import { fakePaging } from '../support/fake-paging.ts'
import { atEveryHour, stored } from '../support/rota.ts'

const cry = 'he wont wake up'
const number = '+16175550123'

describe('the link of a page', () => {
  let rig: Awaited<ReturnType<typeof consoleRig>>
  let [ana, ben]: [Browser, Browser] = [undefined as never, undefined as never]
  let code: string
  let contact: string
  beforeEach(async () => {
    rig = await consoleRig()
    ana = await rig.browserOf('harm-reduction')
    ben = await rig.browserOf('supervisor')
    code = await rig.texted(cry)
    contact = (await rig.world.contacts.load({ phone: number })).id
    await climb(ana.me.id)
  })

  /** The next rung: this person is on call. */
  async function climb(primary: string) {
    const paging = fakePaging()
    rig.table.items.set(...stored(atEveryHour(primary === emergency ? { supervisors: [] } : { primary, supervisors: [] })))
    Object.assign(paging.plan, { reach: { [primary]: ['sms'] } })
    await fallDue(
      { type: 'timer', contact, name: 'escalation' },
      { ...rig.world, outbox: rig.outbox, carrier: nobodyThere, paging, alerts: nobodyTold },
    )
  }
  /** A ladder only decides pages; nothing is handed over here. */
  const nobodyThere = { send: async () => ({ outcome: 'uncertain' as const }), find: async () => [], erase: async () => true }
  const nobodyTold = { raise: async () => undefined }
  const links = (): string[] =>
    [...rig.table.items.values()].flatMap(({ page, id }) => (page ? [rig.pageLinks.link({ contact, id: String(id) })] : []))
  const link = () => links().at(-1) ?? ''
  const open = (url: string, method: 'GET' | 'HEAD' = 'GET', headers = {}) => rig.app.request(url, { method, headers })
  const press = (url: string, headers: Record<string, string> = {}) =>
    rig.app.request(url, { method: 'POST', body: new URLSearchParams(), headers: { origin: publicUrl, ...headers } })
  const has = async () => (await rig.world.contacts.load({ phone: number })).contact?.escalation?.acknowledged?.by
  const alertOf = async (response: Response) => /role="alert"[^>]*>([^<]*)</.exec(await response.text())?.[1]
  const cookieOf = async (who: Staff) => `session-3000=${await rig.sessions.open(who.id)}`

  test('shows the button and whom it speaks for, and no number and no word of theirs', async () => {
    const page = await (await open(link())).text()
    expect(page).toMatch(/<button[^>]*>\s*I have it\s*</)
    expect(page).toContain(`The button speaks for ${ana.me.name}.`)
    expect(page).toContain(code)
    expect(page).not.toMatch(/wake up|5550123|0123/)
  })

  test('changes nothing by being opened: mail scanners and phones do that', async () => {
    const before = [...rig.table.items]
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD'] as const) expect((await open(link(), method)).status).toBe(200)
    expect([...rig.table.items]).toEqual(before)
    expect(await has()).toBeUndefined()
  })

  test('pressed without a session takes it for the person who was paged', async () => {
    const done = await press(link())
    expect(done.status).toBe(200)
    expect(await done.text()).toMatch(/role="status"[^>]*>\s*You have it/)
    expect(await has()).toBe(ana.me.id)
    expect((await rig.pagers.of([ana.me.id]))[0]?.confirmed).toEqual({ sms: rig.world.now() })
  })

  test('leads to the thread, which needs a sign-in', async () => {
    expect(await (await open(link())).text()).toContain(`href="/console/contacts/${code}"`)
    const thread = await open(`${publicUrl}/console/contacts/${code}`)
    expect([thread.status, thread.headers.get('location')]).toEqual([302, 'https://issuer.example/auth'])
  })

  test('used twice is an alert', async () => {
    await press(link())
    for (const again of [await press(link()), await open(link())]) {
      expect(again.status).toBe(409)
      expect(await alertOf(again)).toBe('You said so before: you have it. Nobody else is woken.')
    }
  })

  test('pressed after a colleague says who has it', async () => {
    await ben.post(`/console/contacts/${code}/claim`)
    const late = await press(link())
    expect(late.status).toBe(409)
    expect(await alertOf(late)).toBe('supervisor person has it. Nobody else is woken.')
    expect(await has()).toBe(ben.me.id)
  })

  test('used late, after another cry began anew, is an alert and takes nothing', async () => {
    const old = link()
    await press(old)
    await rig.texted(cry)
    const late = await press(old)
    expect(late.status).toBe(409)
    expect(await alertOf(late)).toBe('This page is over. If the person wrote again, a newer page was sent.')
    expect(await has()).toBeUndefined()
  })

  test('of somebody else is an alert to whoever is signed in', async () => {
    const headers = { cookie: await cookieOf(ben.me) }
    for (const theirs of [await open(link(), 'GET', headers), await press(link(), headers)]) {
      expect(theirs.status).toBe(403)
      expect(await alertOf(theirs)).toContain(`This page was sent to ${ana.me.name}`)
    }
    expect(await has()).toBeUndefined()
  })

  test.each([
    ['with a letter changed', (url: string) => `${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`],
    ['without its proof', (url: string) => url.slice(0, url.lastIndexOf('~'))],
    ['that is nonsense', () => `${publicUrl}/console/p/%00~~`],
  ])('%s is an alert, and reads nothing', async (_, change) => {
    const got = await press(change(link()))
    expect(got.status).toBe(404)
    expect(await alertOf(got)).toContain('This page is over')
    expect(await has()).toBeUndefined()
  })

  test('of somebody who was shut out is an alert', async () => {
    await rig.staff.setDisabled(ana.me.id, true)
    expect((await press(link())).status).toBe(404)
    expect(await has()).toBeUndefined()
  })

  test.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['without an origin', { origin: '' }],
  ])('pressed %s is refused', async (_, headers) => {
    expect((await press(link(), headers)).status).toBe(403)
    expect(await has()).toBeUndefined()
  })

  test('of the alarm asks who it is, and then speaks for them', async () => {
    rig.clock.now += 15 * 60_000
    await climb(emergency)
    const asked = await press(link())
    expect([asked.status, asked.headers.get('location')]).toEqual([302, 'https://issuer.example/auth'])
    expect(await has()).toBeUndefined()
    const cookie = await cookieOf(ben.me)
    expect(await (await open(link(), 'GET', { cookie })).text()).toContain(`The button speaks for ${ben.me.name}.`)
    expect((await press(link(), { cookie })).status).toBe(200)
    expect(await has()).toBe(ben.me.id)
  })

  test('is also a button on the thread, with the running clock, until somebody has it', async () => {
    rig.clock.now += 4 * 60_000
    const thread = await ben.page(`/console/contacts/${code}`)
    expect(thread).toContain('Nobody has said “I have it” for 4 minutes. The next person is paged at Tue, Nov 24, 9:05 AM.')
    const ladder = /name="ladder" value="([^"]+)"/.exec(thread)?.[1] ?? ''
    await ana.post(`/console/contacts/${code}/acknowledge`, { ladder })
    expect(await has()).toBe(ana.me.id)
    expect(await ben.page(`/console/contacts/${code}`)).toContain(`${ana.me.name} has it, since Tue, Nov 24, 9:04 AM.`)
    const late = await ben.post(`/console/contacts/${code}/acknowledge`, { ladder })
    expect([late.status, await alertOf(late)]).toEqual([409, `${ana.me.name} has it.`])
  })

  test('of somebody who asked to be forgotten meanwhile still leads to them; closing says what it does, and ends at the inbox', async () => {
    await rig.texted('wrong number')
    expect((await press(link())).status).toBe(200)
    expect(await has()).toBe(ana.me.id)
    const thread = await ana.page(`/console/contacts/${code}`)
    expect(thread).toContain(
      'This number asked to be forgotten, and gets no more texts. Everything here is erased when you close this conversation, and at the latest on Fri, Nov 27, 9:00 AM.',
    )
    const [, seen = ''] = /id="seen" name="seen" form="close" value="([^"]+)"/.exec(thread) ?? []
    const closed = await ana.post(`/console/contacts/${code}/close`, { outcome: 'answered', seen })
    expect([closed.status, closed.headers.get('location')]).toEqual([303, `/console/contacts/${code}?done=close`])
    const after = await ana.get(`/console/contacts/${code}?done=close`)
    expect([after.status, after.headers.get('location')]).toEqual([303, '/console'])
    expect((await ana.get(`/console/contacts/${code}`)).status).toBe(404)
  })

  test('of a page that lies about its contact opens nothing', async () => {
    const forged = keys.message(contact, 'not-a-page')
    expect(rig.pageLinks.read(`${forged.pk}~${forged.sk}`)).toBeUndefined()
  })
})
