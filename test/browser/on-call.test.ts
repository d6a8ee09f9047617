/** The page on call in a real browser: planned without a script, read on a phone, and clean for screen readers. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, signedIn, violations } from '../support/browsing.ts'
import { openLine } from '../support/line.ts'

const shots = process.env.SCREENSHOTS
const desk = { width: 1100, height: 900 }
const handset = { width: 375, height: 740 }

describe('on call', { timeout: 120_000 }, () => {
  let line: Awaited<ReturnType<typeof openLine>>
  let browser: Browser
  beforeAll(async () => {
    line = await openLine()
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await line?.close()
  })

  const shot = async (page: Page, name: string) => {
    if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
  }
  const opened = async (email: string, more = {}): Promise<Page> => {
    const page = await signedIn(browser, line.site, email, { viewport: desk, ...more })
    await page.getByRole('link', { name: 'On call' }).click()
    await page.getByRole('heading', { name: 'On call', level: 1 }).waitFor()
    return page
  }

  test('an empty line begins with somebody at every hour', async () => {
    const page = await opened('harm-reduction@example.org')
    await page.getByText('No gap in the next 14 days').waitFor()
    expect(await page.getByRole('button', { name: /Add|Take out/ }).count()).toBe(0)
    expect(await page.getByRole('row').count()).toBe(2)
    expect(await violations(page)).toEqual([])
  })

  test('a supervisor plans the week, a swap and a holiday, without a script', async () => {
    const page = await opened('supervisor@example.org', { javaScriptEnabled: false })
    await page.getByRole('button', { name: /^Take out Every day/ }).click()
    await page.getByRole('heading', { name: /^\d+ gaps in the next 14 days/ }).waitFor()
    await page.getByText('Nobody is on call.').waitFor()
    await shot(page, 'on-call-gaps')
    await page.getByText('Add a weekly shift').click()
    await page.getByLabel('From').first().fill('09:00')
    await page.getByLabel('Until').first().fill('17:00')
    await page.getByRole('combobox', { name: 'Who is on call' }).first().selectOption({ label: 'Harper Reed, harm reduction' })
    await page.getByRole('combobox', { name: 'Backup' }).first().selectOption({ label: 'Terry Nadeau, treatment' })
    await page.getByRole('button', { name: 'Add shift' }).click()
    await page.getByRole('status').filter({ hasText: 'Added to the rota.' }).waitFor()
    await page.getByText('Add a weekly shift').click()
    for (const day of ['Saturday', 'Sunday']) await page.getByRole('checkbox', { name: day }).check()
    await page.getByLabel('From').first().fill('17:00')
    await page.getByLabel('Until').first().fill('09:00')
    await page.getByRole('combobox', { name: 'Who is on call' }).first().selectOption({ label: 'Sam Rivera, supervisor' })
    await page.getByRole('button', { name: 'Add shift' }).click()
    await page.getByText('Every day, 5:00 PM to 9:00 AM the next day: Sam Rivera').first().waitFor()

    const today = await page.locator('#holiday-date').getAttribute('min')
    const date = (days: number) => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
    await page.getByText('Add a swap').click()
    await page.getByLabel('First day').first().fill(date(0))
    await page.getByLabel('Last day').first().fill(date(6))
    await page.getByRole('combobox', { name: 'Who is away' }).selectOption({ label: 'Harper Reed' })
    await page.getByRole('combobox', { name: 'Who comes instead' }).selectOption({ label: 'Terry Nadeau, treatment' })
    await page.getByRole('button', { name: 'Add swap' }).click()
    const refused = page.getByRole('alert')
    expect(await refused.textContent()).toMatch(/Terry Nadeau would be in two places at once.*what you typed is still below/i)
    await shot(page, 'on-call-refused')
    await page.getByRole('combobox', { name: 'Who comes instead' }).selectOption({ label: 'Sam Rivera, supervisor' })
    await page.getByRole('button', { name: 'Add swap' }).click()
    await page.getByText('Sam Rivera instead of Harper Reed').first().waitFor()

    await page.getByText('Add a holiday').click()
    await page.getByLabel('Day', { exact: true }).fill(date(9))
    await page.getByRole('textbox', { name: 'Name' }).fill('Founders’ Day')
    await page.getByRole('combobox', { name: 'On call that day' }).selectOption('nobody')
    await page.getByRole('button', { name: 'Add holiday' }).click()
    await page.getByText('Founders’ Day; nobody is on call').first().waitFor()
    await shot(page, 'on-call-planned')
  })

  test('two people take turns at the weekend, planned without a script on a phone', async () => {
    const page = await opened('supervisor@example.org', { javaScriptEnabled: false, viewport: handset })
    for (const [turn, who] of ['Harper Reed, harm reduction', 'Terry Nadeau, treatment'].entries()) {
      await page.getByText('Add a weekly shift').click()
      for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) await page.getByRole('checkbox', { name: day }).uncheck()
      for (const day of ['Saturday', 'Sunday']) await page.getByRole('checkbox', { name: day }).check()
      const weeks = page.getByRole('combobox', { name: 'In which weeks' })
      await weeks.selectOption({ index: 1 + turn })
      await page.getByLabel('From').first().fill('09:00')
      await page.getByLabel('Until').first().fill('17:00')
      await page.getByRole('combobox', { name: 'Who is on call' }).first().selectOption({ label: who })
      await shot(page, `on-call-turn-${turn}`)
      await page.getByRole('button', { name: 'Add shift' }).click()
      await page.getByRole('status').filter({ hasText: 'Added to the rota.' }).waitFor()
    }
    await page.getByText(/^Sat, Sun \(every 2nd week: this week, then \w+ \d+\), 9:00 AM to 5:00 PM: Harper Reed$/).waitFor()
    await page.getByText(/^Sat, Sun \(every 2nd week: \w+ \d+, then \w+ \d+\), 9:00 AM to 5:00 PM: Terry Nadeau$/).waitFor()
    await shot(page, 'on-call-turns')
    await page.setViewportSize(desk)
    await shot(page, 'on-call-turns-desk')
  })

  test('who is shut out leaves a gap in red, said in words, and nothing that a screen reader trips over', async () => {
    const page = await opened('supervisor@example.org')
    await page.goto(`${line.site}/console/staff`)
    await page.getByRole('button', { name: 'Disable Harper Reed' }).click()
    await page.getByRole('button', { name: 'Disable Terry Nadeau' }).click()
    await page.goto(`${line.site}/console/on-call`)
    await page.getByRole('heading', { name: 'To be mended' }).waitFor()
    await page
      .getByText(/Harper Reed and Terry Nadeau cannot be paged/)
      .first()
      .waitFor()
    await shot(page, 'on-call-shut-out')
    expect(await violations(page)).toEqual([])
    for (const summary of await page.locator('summary').all()) await summary.click()
    await shot(page, 'on-call-forms')
    for (const summary of await page.locator('summary').all()) await summary.click()
    await page.setViewportSize(handset)
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    await shot(page, 'on-call-phone')
    const dark = await opened('supervisor@example.org', { colorScheme: 'dark' })
    await shot(dark, 'on-call-dark')
    expect(await violations(dark)).toEqual([])
  })

  test('each gap after the swap is texted to the supervisor a day and two hours ahead, once each, when the clock is moved (R9)', async () => {
    await line.advance('P12D')
    const warned = (await line.phone('+16175550111')).filter(({ body }) => body.includes('nobody is on call'))
    const gaps = Object.values(Object.groupBy(warned, ({ body }) => body)).map((each = []) =>
      each.map(({ at }) => Date.parse(at) / 3_600_000),
    )
    const between = gaps.filter(({ length }) => length > 1).map(([first = 0, second = 0]) => Math.round(second - first))
    expect(between.length).toBeGreaterThan(0)
    expect(new Set(between)).toEqual(new Set([22]))
    // One that was near already when it was noticed, or is not two hours ahead yet, is told once.
    expect(gaps.filter(({ length }) => length > 2)).toEqual([])
  })
})
