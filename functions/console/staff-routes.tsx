/** Staff: who may sign in. For supervisors only. */
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { enterStaff, NewStaff, setAccess } from '../../shared/app/staff-book.ts'
import { html, type Refuse } from './answer.ts'
import type { ConsoleDeps, Signed } from './deps.ts'
import { StaffPage, type StaffSaid } from './staff-page.tsx'
import { viewOf } from './view.ts'

const fieldNames: Record<string, string> = { email: 'Email', name: 'Name', role: 'Role', phone: 'Phone' }

const doneWords: Record<string, string> = {
  entered: 'Entered. They can sign in now.',
  disabled: 'Switched off. Their session ends with their next click. If they were on call, look at On call now.',
  enabled: 'Switched on. They can sign in again.',
}

export function staffRoutes(deps: ConsoleDeps, refuse: Refuse) {
  const book = deps.staff
  const page = async (c: Context<Signed>, said: StaffSaid, status: 200 | 409 | 422 = 200) =>
    html(c, <StaffPage view={viewOf(c, deps)} staff={await book.all()} said={said} />, status)

  return new Hono<Signed>()
    .use(
      createMiddleware<Signed>((c, next) => (c.get('me').role === 'supervisor' ? next() : Promise.resolve(refuse(c, 'supervisor-only')))),
    )
    .get('/', (c) => page(c, { status: doneWords[c.req.query('done') ?? ''] }))
    .post('/', async (c) => {
      const entry = Object.fromEntries(c.get('form'))
      const read = NewStaff.safeParse(entry)
      if (!read.success) {
        const mistakes = read.error.issues.map(({ path, message }) => `${fieldNames[String(path[0])] ?? 'A field'} ${message}.`)
        return page(c, { alert: mistakes.join(' '), entry }, 422)
      }
      const entered = await enterStaff(read.data, book)
      if (entered.outcome === 'already') return page(c, { alert: 'This address is entered already.', entry }, 409)
      return c.redirect('/console/staff?done=entered', 303)
    })
    .post('/:id/:access{disabled|enabled}', async (c) => {
      const { id, access } = c.req.param()
      const { outcome } = await setAccess({ id, disabled: access === 'disabled', by: c.get('me') }, book)
      if (outcome === 'unknown') return refuse(c, 'not-found')
      if (outcome === 'yourself') return page(c, { alert: 'You cannot switch off your own access; another supervisor can.' }, 409)
      return c.redirect(`/console/staff?done=${access}`, 303)
    })
}
