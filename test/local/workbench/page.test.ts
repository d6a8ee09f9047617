/** The phone page as it is served. How it behaves is for the browser tests. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from '../../../local/workbench/workbench.ts'
import { startRig } from '../carrier/rig.ts'

let rig: Awaited<ReturnType<typeof startRig>>
let workbench: Workbench
beforeAll(async () => {
  rig = await startRig()
  workbench = await startWorkbench({
    port: 0,
    page: {
      line: '+16175550199',
      zone: 'America/New_York',
      links: { console: 'http://localhost:3000/console?a=1&b="2"', publicPage: '/' },
    },
    carrier: rig.carrier,
    clock: { now: rig.clock.now, advanceTo: async () => {} },
    store: { setDown: async () => {} },
    settle: async () => ({ pending: 0 }),
    signIn: async () => undefined,
  })
})
afterAll(async () => {
  await workbench.close()
  await rig.close()
})

test('it is one page that runs nothing of anybody else’s', async () => {
  const page = await fetch(workbench.url)
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  const source = await page.text()
  expect(source).toContain('data-line="+16175550199"')
  expect(source).toContain('href="http://localhost:3000/console?a=1&amp;b=&quot;2&quot;"')
  expect(source).not.toMatch(/ (on\w+|style)=/)
})

test.each(['phone.js', 'card.js', 'carrier.js', 'clock.js', 'dom.js'])('%s is served as a script and writes no HTML', async (name) => {
  const script = await fetch(`${workbench.url}/${name}`)
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
  expect(await script.text()).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/)
})

test('the style is served, and nothing beside the page is', async () => {
  expect((await fetch(`${workbench.url}/phone.css`)).headers.get('content-type')).toMatch(/^text\/css/)
  expect((await fetch(`${workbench.url}/workbench.ts`)).status).toBe(404)
  expect((await fetch(`${workbench.url}/..%2fworkbench.ts`)).status).toBe(404)
})
