/** Browsing: the one browser of the tests that see pages, a signed-in page, and what a screen reader would trip over. */
import { readFileSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const flags = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Chromium from npm, or the one that `TEST_CHROMIUM` names. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.TEST_CHROMIUM || (await sparticuz.executablePath()), args: flags })

/** A new page at the inbox of this member of staff. */
export async function signedIn(browser: Browser, site: string, email: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto(`${site}/console`)
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Inbox' }).waitFor()
  return page
}

/** What axe finds on a page, as its impact and its rule: `serious color-contrast`. The page is loaded anew, for its policy forbids foreign scripts. */
export async function violations(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await page.evaluate(axe)
  const found = await page.evaluate('axe.run().then(({ violations }) => violations.map((found) => found.impact + " " + found.id))')
  await cdp.send('Page.setBypassCSP', { enabled: false })
  return found as string[]
}
