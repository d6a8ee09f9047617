/** A hand-off that nobody takes, walked in a real browser by the clock of the local line: asked, agreed, offered, and back with its giver (R45, S18). */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, signedIn, violations } from '../support/browsing.ts'
import { openLine } from '../support/line.ts'

const shots = process.env.SCREENSHOTS
const [desk, handset] = [
  { width: 1100, height: 780 },
  { width: 375, height: 740 },
]
const gil = '+16175550137'
/** Shorter than the staffed hour after which the claim of whoever does nothing would be given back. */
const [step, mostSteps] = ['PT50M', 100]

describe('a hand-off that nobody takes', { timeout: 300_000 }, () => {
  let line: Awaited<ReturnType<typeof openLine>>
  let browser: Browser
  let harper: Page
  let terry: Page
  let thread = ''
  beforeAll(async () => {
    line = await openLine()
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await line?.close()
  })

  const inbox = (email: string): Promise<Page> => signedIn(browser, line.site, email, { viewport: desk })
  const toPhone = async () => (await line.phone(gil)).filter(({ direction }) => direction === 'to-phone').map(({ body }) => body)
  const lines = (page: Page) => page.getByRole('main').getByRole('link', { name: /^[A-Z]\d-\d\d/ })
  /** Nothing that a screen reader trips over, and nothing beside the edge of a phone. */
  const looked = async (page: Page, name: string) => {
    const found = await violations(page)
    await page.setViewportSize(handset)
    const beside = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    if (shots) await page.screenshot({ path: join(shots, `hand-off-${name}-phone.png`), fullPage: true })
    await page.setViewportSize(desk)
    if (shots) await page.screenshot({ path: join(shots, `hand-off-${name}.png`) })
    expect([found, beside]).toEqual([[], 0])
  }

  test('its giver asks, and the other team sees nothing', async () => {
    await line.text(gil, 'JOIN')
    await line.text(gil, 'YES')
    await line.text(gil, 'can we talk about something')
    harper = await inbox('harm-reduction@example.org')
    await lines(harper).first().click()
    await harper.getByRole('button', { name: 'Claim' }).click()
    await harper.getByRole('button', { name: 'Hand off' }).click()
    await harper.getByRole('status').first().waitFor()
    thread = harper.url().split('?')[0] ?? ''
    await line.call('/settle', {})
    expect((await toPhone()).at(-1)).toMatch(/our programs team .* Reply 8 for OK, 9 for no/)
    await looked(harper, 'asked')
    terry = await inbox('treatment@example.org')
    expect(await lines(terry).count()).toBe(0)
  })

  test('after a yes it stands in the other team’s queue, without the thread', async () => {
    await line.advance('PT1M')
    await line.text(gil, '8')
    await terry.goto(`${line.site}/console`)
    await looked(terry, 'queue')
    await lines(terry).filter({ hasText: 'Hand-off waiting' }).click()
    await terry.getByRole('button', { name: 'Take over' }).waitFor()
    expect(await terry.getByText('can we talk about something').count()).toBe(0)
    await looked(terry, 'offer')
    await harper.goto(thread)
    await looked(harper, 'agreed')
  })

  test('after the programme’s time it waits for its giver again, who reads why; the person gets no text of it', async () => {
    const before = (await toPhone()).length
    const back = harper.getByText(/nobody there took it in time/)
    for (let n = 0; n < mostSteps && (await back.count()) === 0; n++) {
      await line.advance(step)
      await harper.goto(thread)
    }
    await back.first().waitFor()
    await looked(harper, 'back')
    expect(await toPhone()).toHaveLength(before)
    await harper.goto(`${line.site}/console/mine`)
    expect(await lines(harper).count()).toBe(1)
    await looked(harper, 'mine')
  })

  test('a page that still offers it takes nothing, and says so', async () => {
    await terry.getByRole('button', { name: 'Take over' }).click()
    await terry.getByRole('heading', { name: 'This hand-off is not yours to take' }).waitFor()
    if (shots) await terry.screenshot({ path: join(shots, 'hand-off-too-late.png') })
    expect(await terry.getByText('can we talk about something').count()).toBe(0)
    await terry.goto(`${line.site}/console`)
    expect(await lines(terry).count()).toBe(0)
  })
})
