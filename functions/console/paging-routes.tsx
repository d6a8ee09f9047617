/** How I am paged: each of the staff chooses for themselves; nobody chooses for another. */
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { Channel } from '../../shared/domain/escalation.ts'
import { isPushService, Subscription, withBrowser, withoutBrowser } from '../../shared/domain/reach.ts'
import { html } from './answer.ts'
import type { ConsoleDeps, Signed } from './deps.ts'
import { PagingPage, type PagingSaid } from './paging-page.tsx'
import { viewOf } from './view.ts'

const doneWords: Record<string, string> = {
  chosen: 'Saved. It counts from the next page on.',
  browser: 'This browser will be woken, too.',
  removed: 'That browser will not be woken any more.',
}

/** What a browser said about itself, as the page's script put it into the form. */
const Said = z.string().transform((text, context) => {
  try {
    return Subscription.parse(JSON.parse(text))
  } catch {
    context.addIssue({ code: 'custom', message: 'is no subscription' })
    return z.NEVER
  }
})

export function pagingRoutes(deps: ConsoleDeps) {
  const { pagers, pushKey, publicUrl } = deps
  const mayBeLocal = publicUrl.startsWith('http://')

  const page = async (c: Context<Signed>, said: PagingSaid, status: 200 | 422 = 200) => {
    const [by] = await pagers.of([c.get('me').id])
    if (!by) throw new Error('A person without a way of being paged has the default one')
    return html(c, <PagingPage view={viewOf(c, deps)} by={by} pushKey={pushKey} said={said} />, status)
  }
  const saved = (c: Context, done: keyof typeof doneWords) => c.redirect(`/console/paging?done=${done}`, 303)

  return new Hono<Signed>()
    .get('/', (c) => page(c, { status: doneWords[c.req.query('done') ?? ''] }))
    .post('/', async (c) => {
      const first = Channel.safeParse(c.get('form').get('first')).data
      if (!first) return page(c, { alert: 'Choose how you are paged first.' }, 422)
      await pagers.change(c.get('me').id, (before) => ({ ...before, first }))
      return saved(c, 'chosen')
    })
    .post('/browsers', async (c) => {
      const subscription = Said.safeParse(c.get('form').get('subscription')).data
      if (!subscription || !isPushService(subscription.endpoint, mayBeLocal))
        return page(c, { alert: 'This browser did not say how it can be woken. Try again, or choose another way.' }, 422)
      await pagers.change(c.get('me').id, (before) => withBrowser(before, subscription))
      return saved(c, 'browser')
    })
    .post('/browsers/remove', async (c) => {
      const endpoint = c.get('form').get('endpoint') ?? ''
      await pagers.change(c.get('me').id, (before) => withoutBrowser(before, endpoint))
      return saved(c, 'removed')
    })
}
