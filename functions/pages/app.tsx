/** The public pages: what this is, how to join, who can see what. No script, no cookie, no third party. */
import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as z from 'zod'
import { joinByForm } from '../../shared/app/join-by-form.ts'
import type { Assets, World } from '../../shared/app/ports.ts'
import { parsePhone } from '../../shared/domain/phone.ts'
import { readForm } from '../../shared/web/form.ts'
import { pageHeaders } from '../../shared/web/security.ts'
import { Home, NotFound, Trouble } from './home.tsx'
import { Join, Joined } from './join.tsx'
import type { About } from './layout.tsx'
import { Trust } from './trust.tsx'

export type PagesDeps = {
  world: World
  /** The line's number, E.164. */
  line: string
  /** Whether everything behind the line answers: store and queue. */
  healthy(): Promise<boolean>
  assets: Assets
}

const forever = 'public, max-age=31536000, immutable'

/** @returns everything public that is not a webhook */
export function pagesApp({ world, line, healthy, assets }: PagesDeps): Hono {
  const about: About = {
    programme: world.programme,
    time: world.texts.en.time,
    line: asPrinted(line),
    dial: line,
    asset: (name) => `/assets/${name}?v=${assets(name)?.version ?? ''}`,
  }
  const app = new Hono()

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(pageHeaders('no-referrer'))) c.header(name, value)
    await next()
  })

  app.get('/', (c) => page(c, <Home about={about} />))
  app.get('/trust', (c) => page(c, <Trust about={about} />))
  app.get('/join', (c) => page(c, <Join about={about} formKey={randomUUID()} />))
  app.post('/join', async (c) => {
    const read = await readForm(c.req.raw)
    if ('refused' in read)
      return page(c, <Join about={about} formKey={randomUUID()} said={{ alert: unreadable[read.refused] }} />, read.refused)
    const { form } = read
    const [typed, agreed] = [form.get('phone') ?? '', form.get('agree') === 'yes']
    const again = (alert: string) =>
      page(
        c,
        <Join about={about} formKey={randomUUID()} said={{ alert, phone: [...typed].slice(0, longestShown).join(''), agreed }} />,
        422,
      )
    const phone = parsePhone(typed)
    if (phone === undefined) return again('This does not look like a US or Canadian mobile number. Please check it.')
    if (!agreed) return again('To get texts, please check “I agree”.')
    // A form without a key of ours is one of its own, so that it is still stored once.
    const key = z.uuid().safeParse(form.get('key')).data ?? randomUUID()
    const stored = await joinByForm({ phone, key: `join:${phone}:${key}` }, world)
    return stored ? page(c, <Joined about={about} />) : page(c, <Trouble about={about} />, 503)
  })

  app.get('/healthz', async (c) => {
    const ok = await healthy().catch(() => false)
    return c.json({ ok }, ok ? 200 : 503)
  })
  app.get('/assets/:name', (c) => {
    const asset = assets(c.req.param('name'))
    if (!asset) return c.notFound()
    return c.body(asset.body, 200, {
      'content-type': asset.type,
      'cache-control': c.req.query('v') === asset.version ? forever : 'no-cache',
    })
  })

  app.notFound((c) => page(c, <NotFound about={about} />, 404))
  app.onError((error, c) => {
    world.log('pages.failed', { error: error.name, route: c.req.routePath })
    return page(c, <Trouble about={about} />, 503)
  })
  return app
}

/** What was typed comes back to be mended, but not a book of it. */
const longestShown = 40

const unreadable = {
  400: 'The form could not be read. Please fill it in again.',
  413: 'That was too long. Please fill in the form again.',
  415: 'The form came in a format we do not take. Please fill it in here.',
} as const

const page = async (
  c: Context,
  markup: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
): Promise<Response> => c.html(`<!doctype html>${await markup}`, status)

/** @example asPrinted('+16175550199') // '617-555-0199' */
const asPrinted = (line: string): string => line.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
