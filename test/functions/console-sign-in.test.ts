/** Who comes into the console, for how long, and from where a form may come. */
import { beforeEach, describe, expect, test } from 'vitest'
import { type Browser, consoleRig, publicUrl } from '../support/console-rig.ts'

let rig: Awaited<ReturnType<typeof consoleRig>>
let harm: Browser

beforeEach(async () => {
  rig = await consoleRig()
  harm = await rig.browserOf('harm-reduction')
})

const minute = 60_000
const asked = (path: string, cookie = '') => rig.app.request(`${publicUrl}${path}`, { headers: { cookie } })
const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

describe('signing in', () => {
  const comeBack = async (email: string | undefined, path = '/console') => {
    rig.provider.email = email
    const out = await asked(path)
    expect(out.status).toBe(302)
    expect(out.headers.get('location')).toBe('https://issuer.example/auth')
    return asked('/console/signed-in?code=x&state=y', cookieOf(out))
  }

  test('whoever is entered comes to the page they wanted', async () => {
    const back = await comeBack('harm-reduction@example.org', '/console/contacts/K7-42')
    expect(back.headers.get('location')).toBe('/console/contacts/K7-42')
    expect(back.headers.getSetCookie().join()).toMatch(/session-3000=[\w-]{20,}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax/)
    expect((await asked('/console', cookieOf(back))).status).toBe(200)
  })

  test('the first admin of the programme is entered by signing in', async () => {
    expect((await comeBack('supervisor@example.org')).status).toBe(303)
    expect(await rig.staff.byEmail('supervisor@example.org')).toMatchObject({ role: 'supervisor', name: 'Sam Rivera' })
  })

  test.each([
    ['an address nobody entered', 'stranger@example.org', 'may not come in'],
    ['a sign-in that did not finish', undefined, 'not signed in'],
  ])('%s stays outside', async (_, email, says) => {
    const back = await comeBack(email)
    expect(back.status).toBe(403)
    expect(await back.text()).toContain(says)
    expect(back.headers.getSetCookie().join()).not.toContain('session-3000')
  })

  test('somebody shut out stays outside', async () => {
    await rig.staff.setDisabled(harm.me.id, true)
    expect((await comeBack('harm-reduction@example.org')).status).toBe(403)
  })

  test('a way back that nobody took is none', async () => {
    rig.provider.email = 'harm-reduction@example.org'
    expect((await asked('/console/signed-in?code=x&state=y')).status).toBe(403)
    expect((await asked('/console/signed-in?code=x', 'sign-in-3000=bm90IGpzb24')).status).toBe(403)
  })

  test('nobody is sent elsewhere afterwards', async () => {
    rig.provider.email = 'harm-reduction@example.org'
    const pending = Buffer.from(JSON.stringify({ sealed: 'x', to: 'https://evil.example/' })).toString('base64url')
    const back = await asked('/console/signed-in?code=x', `sign-in-3000=${pending}`)
    expect(back.headers.get('location')).toBe('/console')
  })
})

describe('a session', () => {
  test.each([
    ['ends after an hour unused', 61 * minute, 302],
    ['lasts while it is used', 59 * minute, 200],
  ])('%s', async (_, later, status) => {
    rig.clock.now += later
    expect((await harm.get('/console')).status).toBe(status)
  })

  test('ends after twelve hours of use', async () => {
    for (let half = 0; half < 24; half++) {
      expect((await harm.get('/console')).status).toBe(200)
      rig.clock.now += 30 * minute
    }
    expect((await harm.get('/console')).status).toBe(302)
  })

  test('is not kept alive by a page that refreshes itself', async () => {
    for (let half = 0; half < 2; half++) {
      rig.clock.now += 30 * minute
      await harm.get('/console?poll=1')
    }
    rig.clock.now += minute
    const poll = await harm.get('/console?poll=1')
    expect(poll.status).toBe(401)
    expect(await poll.text()).toContain('role="alert"')
  })

  test('ends with the next click of somebody shut out', async () => {
    await rig.staff.setDisabled(harm.me.id, true)
    expect((await harm.get('/console')).status).toBe(302)
    expect((await harm.post('/console/people/new', { phone: '617 555 0177' })).status).toBe(401)
  })

  test('ends with signing out, for good', async () => {
    const out = await harm.post('/console/sign-out')
    expect(out.headers.get('location')).toBe('/console/signed-out')
    expect(out.headers.get('clear-site-data')).toBe('"storage"')
    expect((await harm.get('/console')).status).toBe(302)
    expect((await asked('/console/signed-out')).status).toBe(200)
  })

  test('that ended gives back what was typed', async () => {
    rig.clock.now += 61 * minute
    const refused = await harm.post('/console/contacts/K7-42/reply', { body: 'half a thought' })
    expect(refused.status).toBe(401)
    expect(await refused.text()).toContain('half a thought')
  })
})

describe('a form', () => {
  test.each([
    ['from another site', { origin: 'https://evil.example' }, {}],
    ['from nowhere', { origin: 'null' }, {}],
    ['without the session’s token', {}, { token: '' }],
    ['with another token', {}, { token: 'A'.repeat(43) }],
  ])('%s is refused', async (_, headers, fields) => {
    expect((await harm.post('/console/sign-out', fields, headers)).status).toBe(403)
    expect((await harm.get('/console')).status).toBe(200)
  })
})

describe('staff', () => {
  test('are entered, shut out and let in by a supervisor, who cannot shut out themselves', async () => {
    const supervisor = await rig.browserOf('supervisor', 'boss@example.org')
    const entry = { email: 'New@Example.org', name: 'New Person', role: 'treatment', phone: '617-555-0114' }
    expect((await supervisor.post('/console/staff', entry)).status).toBe(303)
    const entered = await rig.staff.byEmail('new@example.org')
    expect(entered).toMatchObject({ role: 'treatment', phone: '+16175550114', disabled: false })
    expect((await supervisor.post('/console/staff', entry)).status).toBe(409)
    expect((await supervisor.post('/console/staff', { ...entry, phone: '12', email: 'x' })).status).toBe(422)
    expect((await supervisor.post('/console/staff', { ...entry, email: 'cop@example.org', role: 'police' })).status).toBe(422)
    await supervisor.post(`/console/staff/${entered?.id}/disabled`)
    expect(await rig.staff.byEmail('new@example.org')).toMatchObject({ disabled: true })
    expect((await supervisor.post(`/console/staff/${supervisor.me.id}/disabled`)).status).toBe(409)
    expect((await harm.post(`/console/staff/${supervisor.me.id}/disabled`)).status).toBe(403)
  })
})

describe('enrolling', () => {
  const entry = { phone: '(617) 555-0130', language: 'en', zone: 'America/New_York', method: 'in-person', team: 'harm-reduction' }

  test('says so, and sends one confirmation however often the form is sent', async () => {
    const key = crypto.randomUUID()
    const enrolled = await harm.post('/console/people/new', { ...entry, key })
    const page = await harm.page(enrolled.headers.get('location') ?? '')
    expect(page).toMatch(/role="status"[^>]*><p>Enrolled [A-Z]\d-\d\d/)
    expect((await harm.post('/console/people/new', { ...entry, key })).status).toBe(303)
    expect(rig.jobs).toHaveLength(1)
  })

  test.each([
    ['somebody asked already', entry, 'asked already'],
    ['no number', { ...entry, phone: '911' }, 'not a US or Canadian'],
    ['no way of agreeing', { ...entry, method: '' }, 'how they agreed'],
    ['a zone nobody lives in', { ...entry, zone: 'Mars/Olympus' }, 'time zone'],
  ])('%s is an alert that keeps the form', async (_, fields, says) => {
    if (says === 'asked already') await harm.post('/console/people/new', entry)
    const refused = await harm.post('/console/people/new', fields)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toMatch(new RegExp(`role="alert"[^>]*>[^<]*${says}`))
    expect(page).toContain(`value="${fields.phone}"`)
  })
})

test('every page is locked down', async () => {
  const { headers } = await harm.get('/console')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  const page = await harm.page('/console')
  expect(page).not.toMatch(/<style|style=|<script>|onclick/)
  const [css = ''] = page.match(/\/console\/assets\/console\.css\?v=\w+/) ?? []
  expect((await asked(css)).headers.get('cache-control')).toContain('immutable')
})
