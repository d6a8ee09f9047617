/** How I am paged: what each of the staff chooses for themselves in the console. */
import { beforeEach, describe, expect, test } from 'vitest'
import { type Browser, consoleRig } from '../support/console-rig.ts'

const browser = (n: number) => ({ endpoint: `https://fcm.googleapis.com/${n}`, keys: { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) } })

describe('how I am paged', () => {
  let rig: Awaited<ReturnType<typeof consoleRig>>
  let ana: Browser
  beforeEach(async () => {
    rig = await consoleRig()
    ana = await rig.browserOf('harm-reduction')
  })
  const by = async () => (await rig.pagers.of([ana.me.id]))[0]

  test('is by text until somebody chooses, and says what is not proven', async () => {
    const page = await ana.page('/console/paging')
    expect(page).toMatch(/value="sms" checked/)
    expect(page).toContain('not proven yet')
    expect(page).toContain('data-key="BKey"')
  })

  test('is what they choose', async () => {
    const saved = await ana.post('/console/paging', { first: 'email' })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/console/paging?done=chosen'])
    expect((await by())?.first).toBe('email')
    expect(await ana.page('/console/paging?done=chosen')).toMatch(/role="status"[^>]*>\s*Saved\./)
  })

  test('is nothing that we do not know', async () => {
    const refused = await ana.post('/console/paging', { first: 'pigeon' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('role="alert"')
    expect((await by())?.first).toBe('sms')
  })

  test('is a browser, too, once it asks, and until it is removed', async () => {
    for (let n = 0; n < 2; n++) await ana.post('/console/paging/browsers', { subscription: JSON.stringify(browser(1)) })
    expect((await by())?.subscriptions).toEqual([browser(1)])
    expect(await ana.page('/console/paging')).toContain('fcm.googleapis.com')
    await ana.post('/console/paging/browsers/remove', { endpoint: browser(1).endpoint })
    expect((await by())?.subscriptions).toEqual([])
  })

  test.each([
    '',
    '{',
    '{}',
    JSON.stringify({ ...browser(1), endpoint: 'javascript:alert(1)' }),
    'null',
    JSON.stringify({ ...browser(1), endpoint: 'https://evil.example/' }),
  ])('is no browser that said %j', async (subscription) => {
    expect((await ana.post('/console/paging/browsers', { subscription })).status).toBe(422)
    expect((await by())?.subscriptions).toEqual([])
  })

  test('says when there is no phone on file', async () => {
    const entry = { email: 'new@example.org', name: 'New', role: 'treatment', phone: '', disabled: false } as const
    const me = await rig.staff.enter(entry)
    const cookie = `session-3000=${await rig.sessions.open(me?.id ?? '')}`
    expect(await (await rig.app.request('http://localhost:3000/console/paging', { headers: { cookie } })).text()).toContain(
      'There is no phone on file for you',
    )
  })

  test('is for nobody without a sign-in', async () =>
    expect((await rig.app.request('http://localhost:3000/console/paging')).status).toBe(302))
})
