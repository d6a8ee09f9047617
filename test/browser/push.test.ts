/** The service worker that a push wakes, through the browser's debugging protocol: no push service is there to send one. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browsing.ts'
import { openLine } from '../support/line.ts'

describe('a browser that is woken', { timeout: 120_000 }, () => {
  let line: Awaited<ReturnType<typeof openLine>>
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    line = await openLine()
    browser = await openBrowser()
    const context = await browser.newContext()
    await context.grantPermissions(['notifications'], { origin: line.site })
    page = await context.newPage()
    await page.goto(`${line.site}/console/paging`)
    await page.getByRole('textbox', { name: 'Email' }).fill('supervisor@example.org')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'How I am paged' }).waitFor()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await line?.close()
  })

  /**
   * Delivers a push to the page's own worker and answers what it shows. A browser without a screen keeps no notifications, so
   * the worker's way of showing one is listened to.
   */
  async function woken(data: string): Promise<{ title: string; link: string }[]> {
    const cdp = await page.context().newCDPSession(page)
    const registered = new Promise<string>((found) => {
      cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [ours] }) => ours && found(ours.registrationId))
    })
    await cdp.send('ServiceWorker.enable')
    await page.evaluate("navigator.serviceWorker.register(document.querySelector('#push').dataset.worker).then(() => undefined)")
    const worker = page.context().serviceWorkers()[0] ?? (await page.context().waitForEvent('serviceworker'))
    await worker.evaluate(
      'self.shown = []; self.registration.showNotification = async (title, { data }) => void self.shown.push({ title, link: data.link })',
    )
    await cdp.send('ServiceWorker.deliverPushMessage', { origin: line.site, registrationId: await registered, data })
    for (let tries = 0; tries < 100; tries++) {
      const shown = (await worker.evaluate('self.shown')) as { title: string; link: string }[]
      if (shown.length > 0) return shown
      await page.waitForTimeout(50)
    }
    return []
  }

  test('is offered only where its script runs', async () =>
    expect(await page.getByRole('button', { name: 'Wake this browser' }).isVisible()).toBe(true))

  test('shows the case code and keeps the link of the page', async () => {
    const link = `${line.site}/console/p/x~y~z`
    expect(await woken(JSON.stringify({ text: 'Harbor Outreach: K7-42 needs a person now.', link }))).toEqual([
      { title: 'Harbor Outreach: K7-42 needs a person now.', link },
    ])
  })

  test.each([
    ['that cannot be read', 'nonsense'],
    ['that leads to another site', JSON.stringify({ text: 'Look here', link: 'https://evil.example/' })],
  ])('shows that somebody is needed for a push %s, and leads to the console', async (_, data) =>
    expect(await woken(data)).toEqual([{ title: 'Somebody needs a person now.', link: '/console' }]),
  )
})
