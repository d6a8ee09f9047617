/** People: everybody a role may answer, and enrolling somebody who agreed (R47). */
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { enrol } from '../../shared/app/enrol.ts'
import { listPeople } from '../../shared/app/list-contacts.ts'
import type { NotAsked } from '../../shared/domain/enrolment.ts'
import { parsePhone } from '../../shared/domain/phone.ts'
import { isZone } from '../../shared/domain/quiet-hours.ts'
import { Team } from '../../shared/domain/team.ts'
import { html, type Refuse } from './answer.ts'
import type { ConsoleDeps, Signed } from './deps.ts'
import { EnrolPage, type Entry, methods } from './enrol-page.tsx'
import { ListPage, Rows, rowsOf } from './list.tsx'
import { nextOf, pagesOf } from './list-routes.tsx'
import { namesOf, viewOf } from './view.ts'
import { consentWords } from './words.ts'

export function peopleRoutes(deps: ConsoleDeps, refuse: Refuse) {
  const { world } = deps
  const Enrolment = z.object({
    phone: z.string().transform((typed, context) => {
      const phone = parsePhone(typed)
      if (phone === undefined)
        context.addIssue({ code: 'custom', message: 'This is not a US or Canadian phone number that can get texts.' })
      return phone ?? z.NEVER
    }),
    language: z.enum([...world.programme.languages], 'Choose a language.'),
    zone: z.string('Choose a time zone.').refine((zone) => zone === '' || isZone(zone), 'Choose a time zone.'),
    method: z.enum(
      methods.map(([value]) => value),
      'Choose how they agreed.',
    ),
    team: Team.optional(),
    key: z.uuid(),
  })

  const page = (
    c: Context<Signed>,
    said: { status?: string; code?: string | undefined; alert?: string; entry?: Entry },
    status: 200 | 422 = 200,
  ) => html(c, <EnrolPage view={viewOf(c, deps)} {...said} />, status)

  return new Hono<Signed>()
    .get('/', async (c) => {
      const listed = await listPeople(c.get('me'), pagesOf(c), deps.desk)
      const view = viewOf(c, deps)
      const rows = rowsOf(listed.items, { names: await namesOf(deps.staff), now: view.now, bothTeams: view.me.role === 'supervisor' })
      const told = rows.map((row, at) => ({ ...row, facts: [...row.facts, consentWords[listed.items[at]?.consent ?? 'none']] }))
      const part = <Rows rows={told} empty="Nobody is here yet." next={nextOf(c, '/console/people', listed)} />
      return html(
        c,
        <ListPage title="People" view={view} at="/console/people" rows={part}>
          <p>
            <a class="button" href="/console/people/new">
              Enrol somebody
            </a>
          </p>
        </ListPage>,
      )
    })
    .get('/new', (c) => {
      const enrolled = c.req.query('enrolled')
      if (enrolled === undefined) return page(c, {})
      const code = /^[A-Z0-9]{1,8}-[A-Z0-9]{1,8}$/.test(enrolled) ? enrolled : undefined
      return page(c, { status: enrolledWords(code), code })
    })
    .post('/new', async (c) => {
      const form = c.get('form')
      const entry = Object.fromEntries(form) as Entry
      const read = Enrolment.safeParse(entry)
      if (!read.success) return page(c, { alert: read.error.issues.map(({ message }) => message).join(' '), entry }, 422)
      const { zone, key, team, ...rest } = read.data
      const wanted = { ...rest, staff: c.get('me').id, key: `enrol:${c.get('me').id}:${rest.phone}:${key}` }
      const enrolled = await enrol({ ...wanted, ...(zone === '' ? {} : { zone }), ...(team === undefined ? {} : { team }) }, world)
      switch (enrolled.outcome) {
        case 'enrolled':
          return c.redirect(`/console/people/new?enrolled=${enrolled.code}`, 303)
        case 'handled':
          return c.redirect('/console/people/new?enrolled=before', 303)
        case 'refused':
          return page(c, { alert: notAsked[enrolled.refusal.refused], entry }, 422)
        case 'busy':
          return refuse(c, 'busy')
        default:
          return enrolled satisfies never
      }
    })
}

const enrolledWords = (code: string | undefined): string =>
  code === undefined
    ? 'Enrolled already by this same form.'
    : `Enrolled ${code}. One text asks for their YES, between 8 am and 9 pm their time. Nothing else is sent until they answer it.`

const notAsked = {
  'opted-out': 'Not enrolled: this number is opted out. Only that phone can open it again, by texting JOIN or START.',
  'already-in': 'This person has already agreed to texts. Nothing more was sent.',
  'already-asked': 'This person was asked already, and their YES is awaited. Nothing more was sent.',
  'on-hold': 'Not enrolled: this person may have asked to stop. Settle that first.',
  'asked-lately': 'Not enrolled: this number was asked lately. At most one question goes out in 72 hours, and three in 30 days.',
} as const satisfies Record<NotAsked['refused'], string>
