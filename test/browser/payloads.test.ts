/** Texts that attack whoever reads them, in a real browser: nothing runs, nothing is asked for, nothing spills out of its box (T10). */

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { payloads } from '../faults/edges-payloads.ts'
import { consoleRig } from '../support/console-rig.ts'

const flags = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
const title = /^[A-Z]\d-\d\d · Harbor Outreach$/

let server: Server
let browser: Browser
let rig: Awaited<ReturnType<typeof consoleRig>>
let site: string
let cookie: string

beforeAll(async () => {
  rig = await consoleRig()
  server = createServer(async (request, response) => {
    const answer = await rig.app.request(`${site}${request.url}`, { headers: request.headers as Record<string, string> })
    response.writeHead(answer.status, [...answer.headers].flat())
    response.end(Buffer.from(await answer.arrayBuffer()))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { me } = await rig.browserOf('supervisor')
  cookie = await rig.sessions.open(me.id)
  browser = await chromium.launch({ executablePath: process.env.TEST_CHROMIUM || (await sparticuz.executablePath()), args: flags })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  server?.closeAllConnections()
})

/** What a page did that a text must never make it do. */
type Misdeeds = { dialogs: string[]; requests: string[]; complaints: string[] }

async function openPage(): Promise<{ page: Page; misdeeds: Misdeeds }> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 780 } })
  await context.addCookies([{ name: 'session-3000', value: cookie, url: site }])
  const page = await context.newPage()
  const misdeeds: Misdeeds = { dialogs: [], requests: [], complaints: [] }
  page.on('dialog', async (dialog) => {
    misdeeds.dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  page.on('request', (request) => void misdeeds.requests.push(request.url()))
  page.on('console', (message) => void misdeeds.complaints.push(message.text()))
  page.on('pageerror', (error) => void misdeeds.complaints.push(error.message))
  return { page, misdeeds }
}

/** Runs in the page: each message's text, and whether it stays within its own box and the box within the log. */
const measured = `[...document.querySelectorAll('article.theirs')].map((article) => {
  const log = document.querySelector('.log').getBoundingClientRect()
  const box = article.getBoundingClientRect()
  const style = getComputedStyle(article)
  return {
    text: article.querySelector('bdi').textContent,
    tags: article.querySelector('.body').querySelectorAll('*').length,
    inside: box.left >= log.left - 1 && box.right <= log.right + 1 && style.overflow === 'hidden',
    isolated: getComputedStyle(article.querySelector('bdi')).unicodeBidi,
    height: Math.round(box.height),
  }
})`
type Measured = { text: string; tags: number; inside: boolean; isolated: string; height: number }

test(`${payloads.length} payloads are shown as texts: no dialog, no request, no complaint of the policy, no box too large`, {
  timeout: 120_000,
}, async () => {
  let code = ''
  for (const body of payloads) code = await rig.texted(body)
  const { page, misdeeds } = await openPage()
  const seen: Measured[] = []
  await page.goto(`${site}/console/contacts/${code}`)
  for (;;) {
    seen.push(...(await page.evaluate<Measured[]>(measured)))
    expect(await page.title()).toMatch(title)
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    const older = page.getByRole('link', { name: 'Older', exact: true })
    if ((await older.count()) === 0) break
    await older.click()
  }
  expect(seen).toHaveLength(payloads.length)
  expect(misdeeds.dialogs).toEqual([])
  expect(misdeeds.complaints).toEqual([])
  expect(misdeeds.requests.filter((url) => !new RegExp(`^${site}/console/(assets/[\\w.-]+\\?v=|contacts/${code}\\b)`).test(url))).toEqual(
    [],
  )
  expect(seen.filter(({ tags, inside, isolated }) => tags !== 1 || !inside || isolated !== 'isolate')).toEqual([])
  // The tallest is five thousand letters or three hundred lines; stacked marks do not grow the box they are in.
  expect(Math.max(...seen.map(({ height }) => height))).toBeLessThan(9000)
  expect(seen.find(({ text }) => text.startsWith('Z\u0301'))?.height).toBeLessThan(200)
})

test('a page that stays open and refreshes itself runs nothing either', { timeout: 60_000 }, async () => {
  const code = await rig.texted('hello', '+16175550124')
  const { page, misdeeds } = await openPage()
  await page.goto(`${site}/console/contacts/${code}`)
  for (const body of payloads.slice(0, 40)) await rig.texted(body, '+16175550124')
  await page.evaluate("document.getElementById('live').dispatchEvent(new CustomEvent('poll'))")
  await page.getByText('<script>document.title="ran"</script>', { exact: true }).waitFor()
  expect(await page.title()).toMatch(title)
  expect({ ...misdeeds, requests: misdeeds.requests.filter((url) => !url.startsWith(`${site}/console/`)) }).toEqual({
    dialogs: [],
    requests: [],
    complaints: [],
  })
})
