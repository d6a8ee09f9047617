/** A drill on the real local line: the supervisor's button, the ladder across kill -9, and no text to anybody but staff (R9, R43). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLine } from '../support/line.ts'

type Paged = { at: string; to: string; channel: string; step: string; caseCode: string; acknowledged: string | null; link: string }

const [supervisor, onCall] = ['supervisor@example.org', 'harm-reduction@example.org']
const minutes = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
const words = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a drill on the local line', { timeout: 240_000 }, () => {
  let line: Awaited<ReturnType<typeof openLine>>
  beforeAll(async () => {
    line = await openLine()
  }, 120_000)
  afterAll(() => line?.close())

  const pages = async () => (await line.call('/pages')).json as Paged[]
  const newest = async () => (await pages()).findLast(({ channel }) => channel === 'sms') as Paged
  const shown = async (email = supervisor, cookie?: string) =>
    (await fetch(`${line.site}/console/on-call`, { headers: { cookie: cookie ?? (await line.cookie(email)) } })).text()
  /** Every number that the carrier was asked to text since the line started. */
  const texted = async () => {
    const sent = JSON.stringify((await line.call('/carrier/requests')).json)
    return [...sent.matchAll(/(?:\+|%2B)(1617555\d{4})/g)].map(([, digits]) => `+${digits}`)
  }
  /** The button of the page on call, with what every form of that page carries. */
  const start = async () => {
    const cookie = await line.cookie(supervisor)
    // While one runs the button is not there; whoever has an older page open presses it all the same.
    const page = await shown(supervisor, cookie)
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
    const headers = { cookie, origin: line.site }
    const body = new URLSearchParams({ token: hidden('token'), key: hidden('key') })
    const done = await fetch(`${line.site}/console/on-call/drill`, { method: 'POST', headers, body, redirect: 'manual' })
    await line.call('/settle', {})
    return done
  }

  test('nobody answers: every rung at its minute with kill -9 before each, the alarm says it is a drill, and one drill runs at a time', async () => {
    expect(words(await shown())).toContain('No drill yet.')
    expect((await start()).status).toBe(303)
    const { at, caseCode } = await newest()
    expect(caseCode).toMatch(/^DRILL-/)
    expect((await start()).status).toBe(409)
    const got = new Set(await texted())
    for (const _ of [1, 2, 3]) {
      await line.stop('SIGKILL')
      await line.start()
      await line.advance('PT5M')
      for (const to of await texted()) got.add(to)
    }
    expect([...got].toSorted()).toEqual(['+16175550111', '+16175550112', '+16175550113'])
    const all = await pages()
    expect(new Set(all.map((page) => page.caseCode))).toEqual(new Set([caseCode]))
    expect([...new Set(all.map((page) => `${page.step} ${minutes(at, page.at)}`))]).toEqual([
      'on-call 0',
      'backup 5',
      'supervisor 10',
      'alarm 15',
    ])
    expect((await line.phone('+16175550112')).map(({ body }) => body)).toEqual([
      `Harbor Outreach: ${caseCode} is a drill. ${all.find(({ channel }) => channel === 'sms')?.link}`,
    ])
    expect(words(await shown(onCall))).toContain('nobody took it, and the alarm went out after 15 min')
  })

  test('the first page is answered: nobody else is paged, and the page on call says so', async () => {
    const before = (await pages()).length
    expect((await start()).status).toBe(303)
    const { link } = await newest()
    await line.advance('PT2M')
    expect((await fetch(link, { method: 'POST', headers: { origin: line.site }, body: new URLSearchParams() })).status).toBe(200)
    await line.advance('PT1H')
    const after = (await pages()).slice(before)
    expect(new Set(after.map(({ step }) => step))).toEqual(new Set(['on-call']))
    expect(after.every(({ acknowledged }) => acknowledged !== null)).toBe(true)
    expect(words(await shown(onCall))).toMatch(/Last drill: \d+ \w+ \d{4}, taken after 2 min \d+ s by the person on call\./)
  })

  test('a day later nothing of it is in the inbox or among the people', async () => {
    await line.advance('P2D')
    const headers = { cookie: await line.cookie(supervisor) }
    for (const place of ['', '/people'])
      expect(await (await fetch(`${line.site}/console${place}`, { headers })).text()).not.toContain('DRILL-')
  })
})
