/** The whole loop on the real local line: phones by the carrier simulator, staff in Chromium. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, signedIn, violations } from '../support/browsing.ts'
import { openLine } from '../support/line.ts'

const [ana, ben, eve, fay, gil] = ['+16175550123', '+16175550124', '+16175550125', '+16175550136', '+16175550137']
const shots = process.env.SCREENSHOTS

describe('the loop', { timeout: 120_000 }, () => {
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

  const toPhone = async (phone: string) =>
    (await line.phone(phone)).filter(({ direction }) => direction === 'to-phone').map(({ body }) => body)
  const shot = async (page: Page, name: string) => {
    if (shots) await page.screenshot({ path: join(shots, `${name}.png`) })
  }
  const inbox = (email: string): Promise<Page> => signedIn(browser, line.site, email, { viewport: { width: 1100, height: 780 } })
  const seriousViolations = async (page: Page): Promise<string[]> =>
    (await violations(page)).filter((each) => /^(serious|critical)/.test(each))

  test('a phone joins twice over, is checked on at a decent hour, and waits for a person', async () => {
    await line.text(ana, 'JOIN')
    expect(await toPhone(ana)).toHaveLength(1)
    for (const part of [/Harbor Outreach/, /617-555-0100/, /week/, /rates may apply/, /HELP/, /STOP/, /YES/])
      expect((await toPhone(ana))[0]).toMatch(part)
    await line.advance('P1D')
    expect(await toPhone(ana)).toHaveLength(1)
    await line.text(ana, 'YES')
    await line.advance('P2D')
    const checkIn = (await line.phone(ana)).find(({ body }) => /1 doing OK/.test(body))
    const hour = Number(
      new Date(checkIn?.at ?? '').toLocaleString('en-US', { timeZone: 'America/New_York', hour: 'numeric', hour12: false }),
    )
    expect(hour).toBeGreaterThanOrEqual(10)
    expect(hour).toBeLessThan(19)
    await line.text(ana, '3')
    await line.text(ana, 'could use a ride on friday')
  })

  test('staff open, claim and answer; the phone shows the answer and its delivery moves', async () => {
    await line.text(ben, 'hello there')
    const page = await inbox('harm-reduction@example.org')
    expect(await seriousViolations(page)).toEqual([])
    await page
      .getByRole('link', { name: /^[A-Z]\d-\d\d/ })
      .first()
      .click()
    await page.getByRole('log', { name: 'Messages' }).getByText('could use a ride on friday').waitFor()
    await page.getByRole('button', { name: 'Claim' }).click()
    await page.getByRole('button', { name: 'Release' }).waitFor()
    await page.getByRole('textbox', { name: 'Reply' }).fill('Reply STOP if Friday is bad.')
    await page.getByRole('status').getByText('"STOP" as an answer would end the texts.').waitFor()
    await shot(page, 'advice')
    await page.getByRole('textbox', { name: 'Reply' }).fill('Yes, we can drive you on Friday.')
    await page.getByText('Before you send:').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Send' }).dblclick()
    await page.getByRole('article').filter({ hasText: 'we can drive you' }).waitFor()
    await line.call('/settle', {})
    await page.reload()
    await page.getByRole('article').filter({ hasText: 'we can drive you' }).getByText('Delivered').waitFor()
    expect((await toPhone(ana)).filter((body) => body === 'Yes, we can drive you on Friday.')).toHaveLength(1)
    await shot(page, 'thread')
    expect(await seriousViolations(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
  })

  test('treatment does not see it until the survivor chose treatment', async () => {
    const page = await inbox('treatment@example.org')
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: /^[A-Z]\d-\d\d/ })
        .count(),
    ).toBe(0)
    await line.text(ben, 'TREATMENT')
    await page.reload()
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: /^[A-Z]\d-\d\d/ })
        .count(),
    ).toBe(1)
  })

  test('danger is answered at once and stands on top, above what waits too long and what came last', async () => {
    await line.advance('P3D')
    await line.text(gil, 'ESPAÑOL')
    await line.text(gil, 'hola, necesito hablar con alguien')
    await line.text(eve, "he's not breathing")
    expect((await toPhone(eve))[0]).toMatch(/^Call 911 now/)
    const page = await inbox('supervisor@example.org')
    const lines = page.getByRole('main').getByRole('link', { name: /^[A-Z]\d-\d\d/ })
    const [first, second, third, ...more] = await lines.allTextContents()
    expect(first).toMatch(/Urgent/)
    expect(second).toMatch(/Treatment/)
    expect(third).toMatch(/Spanish/)
    expect(more).toEqual([])
    await page.setViewportSize({ width: 1100, height: 440 })
    await shot(page, 'inbox')
  })

  test('an enrolment by staff and a join by the web form bring only the confirmation', async () => {
    const [enrolled, joined] = ['+16175550134', '+16175550135']
    const page = await inbox('harm-reduction@example.org')
    await page.goto(`${line.site}/console/people/new`)
    await page.getByRole('textbox', { name: 'Phone' }).fill('617-555-0134')
    await page.getByRole('combobox', { name: 'How they agreed' }).selectOption('in-person')
    await page.getByRole('button', { name: 'Enrol' }).click()
    await page
      .getByRole('status')
      .filter({ hasText: /^Enrolled/ })
      .waitFor()
    await page.goto(`${line.site}/join`)
    await page.getByRole('textbox', { name: 'Phone' }).fill('617-555-0135')
    await page.getByRole('checkbox', { name: /I agree/ }).check()
    await page.getByRole('button', { name: 'Text me' }).click()
    await page.getByRole('status').waitFor()
    await line.advance('P2D')
    expect(await toPhone(enrolled)).toHaveLength(1)
    expect(await toPhone(joined)).toHaveLength(1)
  })

  test('the phone page shows both sides', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
    await page.goto(line.bench)
    await page.getByRole('log').first().waitFor()
    await shot(page, 'phones')
    expect(await seriousViolations(page)).toEqual([])
  })

  test('everything is there after Ctrl-C and a new start, and what was not sent is sent once', async () => {
    const before = await line.phone(ana)
    await line.call('/carrier/faults', { next: Array.from({ length: 3 }, () => ({ status: 429 })) })
    await line.call(`/phones/${fay}/messages`, { body: 'is this the outreach line' })
    await line.stop('SIGINT')
    await line.start()
    expect(await line.phone(ana)).toEqual(before)
    await line.advance('PT10M')
    expect(await toPhone(fay)).toHaveLength(1)
    await line.advance('P1D')
    expect(await toPhone(fay)).toHaveLength(1)
  })

  test('after STOP nothing comes for sixty days', async () => {
    await line.text(ana, 'STOP')
    const stopped = (await line.phone(ana)).length
    await line.advance('P60D')
    expect(await line.phone(ana)).toHaveLength(stopped)
  })

  test('no file of the data directory holds a number or a text in clear', () => {
    const marks = [ana, ben, eve, '6175550123', 'could use a ride', 'we can drive you']
    const files = ['db', 'queues', 'logs'].flatMap((name) => readdirSync(join(line.dir, name), { recursive: true, withFileTypes: true }))
    const found = files
      .filter((file) => file.isFile())
      .flatMap((file) => {
        const content = readFileSync(join(file.parentPath, file.name), 'latin1')
        return marks.filter((mark) => content.includes(mark)).map((mark) => `${marks.indexOf(mark)} in ${file.name}`)
      })
    expect(files.length).toBeGreaterThan(3)
    expect(found).toEqual([])
  })
})
