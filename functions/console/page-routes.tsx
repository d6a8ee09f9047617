/** The link of a page: a button, who it speaks for, and no word of the thread. Opened without a session, because it is 3 a.m. */
import { type Context, Hono } from 'hono'
import { haveIt, type Looked, type OpenedPage, openPage } from '../../shared/app/acknowledge.ts'
import { readForm } from '../../shared/web/form.ts'
import { html, type Refuse } from './answer.ts'
import type { ConsoleDeps } from './deps.ts'
import { PageOver, PagePage } from './page-page.tsx'
import { isOurOrigin } from './security.ts'
import { whoAsks } from './session.ts'
import { beginSignIn } from './sign-in-routes.tsx'
import { namesOf } from './view.ts'

type Status = 200 | 403 | 404 | 409

export function pageRoutes(deps: ConsoleDeps, refuse: Refuse) {
  const { world, staff, pageLinks } = deps

  /** The page named by this link, for whoever asks; a link that we did not make names none. */
  async function look(c: Context): Promise<Looked> {
    const ref = pageLinks.read(c.req.param('page') ?? '')
    if (!ref) return { outcome: 'gone' }
    const who = await whoAsks(c, deps, { isPoll: true })
    return openPage(ref, who?.me, deps)
  }

  const over = (c: Context, alert: string, status: Status, code?: string) =>
    html(c, <PageOver deps={deps} alert={alert} code={code} />, status)

  async function unlessOver(c: Context, looked: Looked, then: (opened: OpenedPage) => Response | Promise<Response>) {
    if (looked.outcome === 'gone') return over(c, 'This page is over: it is too old, or the person it was about is no longer here.', 404)
    if (looked.outcome === 'not-yours')
      return over(c, `This page was sent to ${looked.speaksFor.name}, and you are somebody else. Nothing was changed.`, 403)
    const { opened } = looked
    return opened.isOpen ? then(opened) : over(c, await whyOver(opened), 409, opened.code)
  }

  async function whyOver({ has, speaksFor }: OpenedPage): Promise<string> {
    if (!has) return 'This page is over. If the person wrote again, a newer page was sent.'
    if (has.by === speaksFor?.id) return 'You said so before: you have it. Nobody else is woken.'
    return `${(await namesOf(staff))(has.by)} has it. Nobody else is woken.`
  }

  return new Hono()
    .get('/:page', async (c) => unlessOver(c, await look(c), (opened) => html(c, <PagePage deps={deps} opened={opened} />)))
    .post('/:page', async (c) => {
      if (!isOurOrigin(c.req.header('origin'), deps.publicUrl)) return refuse(c, 'wrong-page')
      const read = await readForm(c.req.raw)
      if ('refused' in read) return refuse(c, 'form')
      return unlessOver(c, await look(c), async (opened) => {
        // The alarm went to an address that many may read: it takes a person with a name.
        if (!opened.speaksFor) return beginSignIn(c, deps, refuse)
        const done = await haveIt(opened, opened.speaksFor.id, { ...world, pagers: deps.pagers })
        if (done.outcome === 'busy') return refuse(c, 'busy')
        if (done.outcome === 'done') return html(c, <PagePage deps={deps} opened={opened} done />)
        return unlessOver(c, await look(c), (again) => html(c, <PagePage deps={deps} opened={again} />))
      })
    })
}
