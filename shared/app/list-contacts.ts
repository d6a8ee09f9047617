/** Lists of contacts: the inbox, a team's queue, what one holds, and everybody one may answer. Never a body, never a number. */
import { mayAnswer, type Team, teamsOf } from '../domain/team.ts'
import type { Desk, Listed, Page, Staff } from './ports.ts'

/** Where each team's list goes on. A team that is missing begins at its start, or, on a later page, is at its end. */
export type Pages = Partial<Record<Team, string>>
export type Listing<T> = { items: T[]; next?: Pages }

type Me = Pick<Staff, 'id' | 'role'>

/**
 * Every waiting contact this role may answer, urgent first, then what is past the promise, then the longest wait. One query a team.
 * A later page begins anew: with two teams its first line may have waited longer than the last one of the page before.
 */
export async function listInbox(me: Me, pages: Pages, desk: Pick<Desk, 'queue'>): Promise<Listing<Listed>> {
  const listing = await eachTeam(teamsOf(me.role), pages, (team, page) => desk.queue(team, page))
  return { ...listing, items: listing.items.toSorted(byUrgency) }
}

/** One team's queue; another team's is for that team to read. */
export async function listQueue(me: Me, team: Team, pages: Pages, desk: Pick<Desk, 'queue'>): Promise<Listing<Listed> | 'other-team'> {
  return mayAnswer(me.role, team) ? eachTeam([team], pages, (_, page) => desk.queue(team, page)) : 'other-team'
}

/** What this person holds. A contact that chose the other team meanwhile is that team's now. */
export async function listMine(me: Me, page: string | undefined, desk: Pick<Desk, 'mine'>): Promise<Page<Listed>> {
  const mine = await desk.mine(me.id, page)
  return { ...mine, items: mine.items.filter(({ team }) => mayAnswer(me.role, team)) }
}

/** Every living contact this role may answer. */
export const listPeople = (
  me: Me,
  pages: Pages,
  desk: Pick<Desk, 'people'>,
): Promise<Listing<Awaited<ReturnType<Desk['people']>>['items'][number]>> =>
  eachTeam(teamsOf(me.role), pages, (team, page) => desk.people(team, page))

async function eachTeam<T>(
  teams: readonly Team[],
  pages: Pages,
  read: (team: Team, page?: string) => Promise<Page<T>>,
): Promise<Listing<T>> {
  const isFirst = teams.every((team) => pages[team] === undefined)
  const wanted = teams.filter((team) => isFirst || pages[team] !== undefined)
  const found = await Promise.all(wanted.map(async (team) => ({ team, ...(await read(team, pages[team])) })))
  const next: Pages = Object.fromEntries(found.flatMap(({ team, next }) => (next === undefined ? [] : [[team, next]])))
  const items = found.flatMap(({ items }) => items)
  return Object.keys(next).length === 0 ? { items } : { items, next }
}

function byUrgency(a: Listed, b: Listed): number {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b)
  return (a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0
}

const rankOf = ({ urgency, late }: Listed): number => (urgency === 'urgent' ? 0 : late ? 1 : 2)
