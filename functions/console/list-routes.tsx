/** Inbox, queues and what one holds: who is asked for, and that part again while the page is open. */
import { type Context, Hono } from 'hono'
import { listInbox, listMine, listQueue, type Pages } from '../../shared/app/list-contacts.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { Team, teamNames } from '../../shared/domain/team.ts'
import { fresh, html, isPoll } from './answer.ts'
import type { ConsoleDeps, Signed } from './deps.ts'
import type { Place } from './layout.tsx'
import { type Listed, ListPage, Rows, rowsOf } from './list.tsx'
import { OtherTeam } from './other-team.tsx'
import { openPlace, sealPlace } from './security.ts'
import { namesOf, viewOf } from './view.ts'

type Shown = { title: string; at: Place; empty: string; listed: Listed }

export function listRoutes(deps: ConsoleDeps) {
  const answer = async (c: Context<Signed>, { title, at, empty, listed }: Shown) => {
    const names = await namesOf(deps.staff)
    const view = viewOf(c, deps)
    const rows = rowsOf(listed.items, { names, now: view.now, bothTeams: view.me.role === 'supervisor' })
    const next = nextOf(c, at, listed)
    const part = <Rows rows={rows} empty={empty} next={next} />
    if (isPoll(c)) return fresh(c, [rows, next], part)
    return html(c, <ListPage title={title} view={view} at={at} refresh={refreshOf(c)} rows={part} />)
  }

  return new Hono<Signed>()
    .get('/', async (c) => {
      const listed = await listInbox(c.get('me'), pagesOf(c), deps.desk)
      return answer(c, { title: 'Inbox', at: '/console', empty: 'Nobody is waiting for an answer.', listed })
    })
    .get('/queues/:team{harm-reduction|treatment}', async (c) => {
      const team = Team.parse(c.req.param('team'))
      const listed = await listQueue(c.get('me'), team, pagesOf(c), deps.desk)
      if (listed === 'other-team') return html(c, <OtherTeam view={viewOf(c, deps)} team={team} staff={await whoAnswers(team)} />)
      const empty = 'Nobody is waiting for this team.'
      return answer(c, { title: teamNames[team], at: `/console/queues/${team}`, empty, listed })
    })
    .get('/mine', async (c) => {
      const { items, next } = await listMine(c.get('me'), openPlace(c.get('token'), c.req.query('page')), deps.desk)
      const listed = { items, ...(next === undefined ? {} : { next: { page: next } }) }
      return answer(c, { title: 'Mine', at: '/console/mine', empty: 'You hold nobody. Claim somebody in the inbox.', listed })
    })

  async function whoAnswers(team: Team): Promise<Staff[]> {
    return (await deps.staff.all()).filter(({ role, disabled }) => !disabled && (role === team || role === 'supervisor'))
  }
}

/** Where each team's list goes on, as the link "Next" said. */
export function pagesOf(c: Context<Signed>): Pages {
  const opened = Team.options.map((team) => [team, openPlace(c.get('token'), c.req.query(team))] as const)
  return Object.fromEntries(opened.filter(([, place]) => place !== undefined))
}

/** The address of the next page. */
export function nextOf(c: Context<Signed>, at: Place, { next }: { next?: Record<string, string> | Pages }): string | undefined {
  if (!next) return undefined
  const sealed = Object.fromEntries(Object.entries(next).map(([list, place]) => [list, sealPlace(c.get('token'), place)]))
  return `${at}?${new URLSearchParams(sealed)}`
}

/** The address at which this very page is asked again. */
function refreshOf(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.set('poll', '1')
  return `${pathname}?${searchParams}`
}
