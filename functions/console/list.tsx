/** Lists: one contact a line, each a link that begins with the case code. */
import type { Child } from 'hono/jsx'
import type { Listed as Item } from '../../shared/app/ports.ts'
import { teamNames } from '../../shared/domain/team.ts'
import type { At } from '../../shared/domain/time.ts'
import { Page, type Place, type View } from './layout.tsx'
import type { Names } from './view.ts'
import { languageName, waited } from './words.ts'

export type Listed = { items: Item[]; next?: Record<string, string> }

/** What a line says, in words; also what decides whether the list changed. */
export type Row = { code: string; urgent: boolean; late: boolean; handOff: boolean; facts: string[] }

type About = { names: Names; now: At; bothTeams: boolean }

export const rowsOf = (items: readonly Item[], about: About): Row[] =>
  items.map((item) => ({
    code: item.code,
    urgent: isUrgent(item),
    late: item.late === true && !isUrgent(item),
    handOff: item.handOff === true,
    facts: factsOf(item, about),
  }))

/** Urgency is of a wait: somebody who was answered is not urgent any more. */
const isUrgent = ({ urgency, since }: Item): boolean => urgency === 'urgent' && since !== undefined

const factsOf = ({ since, language, team, holder, handOff }: Item, { names, now, bothTeams }: About): string[] => [
  ...(since === undefined ? [] : [`waiting ${waited(since, now)}`]),
  languageName(language),
  ...(bothTeams ? [teamNames[team]] : []),
  ...(holder === undefined ? [] : [`${handOff ? 'for' : 'held by'} ${names(holder)}`]),
]

/** The lines, with the way to the next page. */
export const Rows = ({ rows, empty, next }: { rows: readonly Row[]; empty: string; next: string | undefined }) => (
  <>
    {rows.length === 0 ? <p class="empty">{empty}</p> : <RowList rows={rows} />}
    {next ? (
      <p class="paging">
        <a class="button" href={next}>
          Next
        </a>
      </p>
    ) : null}
  </>
)

const RowList = ({ rows }: { rows: readonly Row[] }) => (
  <ul class="rows">
    {rows.map(({ code, urgent, late, handOff, facts }) => (
      <li id={handOff ? `row-${code}-hand-off` : `row-${code}`}>
        <a href={`/console/contacts/${code}`} class={urgent ? 'row urgent' : 'row'}>
          <b class="code">{code}</b>
          {urgent ? <strong class="mark"> Urgent</strong> : null}
          {late ? <strong class="mark"> Past the promise</strong> : null}
          {handOff ? <strong class="mark"> Hand-off waiting</strong> : null}
          <span class="facts"> {facts.join(' · ')}</span>
        </a>
      </li>
    ))}
  </ul>
)

/** @param refresh where the lines are asked again while the page is open; absent for a list that stands still */
export const ListPage = ({
  title,
  view,
  at,
  refresh,
  rows,
  children,
}: {
  title: string
  view: View
  at: Place
  refresh?: string
  rows: Child
  children?: Child
}) => (
  <Page title={title} view={view} at={at}>
    <h1>{title}</h1>
    {children}
    {refresh ? (
      <div id="live" hx-get={refresh} hx-trigger="poll" hx-swap="innerMorph">
        {rows}
      </div>
    ) : (
      rows
    )}
  </Page>
)
