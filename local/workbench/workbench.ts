/** The workbench: simulated phones, the clock and the carrier's faults, on loopback. It is in no bundle. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { type Bench, benchCalls } from './calls.ts'
import { onlyFromHere } from './guard.ts'
import { type PhonePageProps, phonePage } from './phone-page.ts'
import { serve } from './serve.ts'

export type WorkbenchOptions = Bench & {
  port: number
  /** Address to listen on; loopback. */
  host?: string | undefined
  /** What the phone page shows and links to. */
  page: PhonePageProps
}

export type Workbench = { url: string; close(): Promise<void> }

/** The page runs its own script and style and talks to its own server; nothing else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What the browser may load. A list, so that no path leads anywhere else. */
const assets = ['phone.js', 'card.js', 'carrier.js', 'clock.js', 'dom.js', 'phone.css']

/** Starts the workbench. */
export function startWorkbench({ port, host = '127.0.0.1', page, ...bench }: WorkbenchOptions): Promise<Workbench> {
  const app = new Hono()
    .use(onlyFromHere)
    .use(async (c, next) => {
      await next()
      c.header('content-security-policy', policy)
      c.header('x-content-type-options', 'nosniff')
      c.header('cache-control', 'no-store')
    })
    .get('/', (c) => c.html(phonePage(page)))
    .route('/', pageAssets())
    .route('/', benchCalls(bench))
    .notFound((c) => c.json({ error: 'no such call' }, 404))
  return serve(app.fetch, port, host)
}

function pageAssets(): Hono {
  const routes = new Hono()
  for (const name of assets) {
    const content = readFileSync(join(import.meta.dirname, 'page', name), 'utf8')
    const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
    routes.get(`/${name}`, (c) => c.body(content, 200, { 'content-type': type }))
  }
  return routes
}
