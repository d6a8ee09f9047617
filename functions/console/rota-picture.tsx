/** The weeks ahead, for the eye and as a table. The picture is hidden from screen readers: the table says the same. */

import { span } from '../../shared/domain/moment.ts'
import { dayOfWeek, type Stretch } from '../../shared/domain/shifts.ts'
import type { View } from './layout.tsx'
import type { Day, Piece } from './rota-view.ts'
import { dayWords } from './rota-words.ts'
import type { Names } from './view.ts'

/** Each person keeps a colour through the page; the name stands in the bar as well. */
export type Colours = (id: string | undefined) => string
const colours = 6
export const coloursOf =
  (ids: readonly string[]): Colours =>
  (id) =>
    id === undefined || !ids.includes(id) ? 'person' : `person person-${ids.indexOf(id) % colours}`

const rowHeight = 40

export const Picture = ({ days, names, colour }: { days: readonly Day[]; names: Names; colour: Colours }) => (
  <div class="weeks" aria-hidden="true">
    <div class="day">
      <span />
      <svg class="hours" aria-hidden="true" width="100%" height="18">
        {(['12 AM', '6 AM', 'Noon', '6 PM'] as const).map((hour, n) => (
          <text x={`${n * 25}%`} y="13">
            {hour}
          </text>
        ))}
      </svg>
    </div>
    {days.map((day, n) => (
      <div class={n > 0 && dayOfWeek(day.date) === 1 ? 'day new-week' : 'day'}>
        <span class="date">
          {n === 0 ? <b>Today</b> : dayWords(day.date)}
          {day.holiday ? <small> {day.holiday}</small> : null}
        </span>
        <svg class="bar" aria-hidden="true" width="100%" height={rowHeight}>
          <rect class="empty-day" width="100%" height="100%" rx="6" />
          {[25, 50, 75].map((x) => (
            <line class="hour" x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
          ))}
          {day.pieces.map((piece) => (
            <Bar piece={piece} names={names} colour={colour} />
          ))}
          {day.now === undefined ? null : <line class="now" x1={`${day.now}%`} x2={`${day.now}%`} y1="0" y2="100%" />}
        </svg>
      </div>
    ))}
  </div>
)

const Bar = ({ piece, names, colour }: { piece: Piece; names: Names; colour: Colours }) => {
  const { primary, backup } = piece
  const both = primary !== undefined && backup !== undefined
  return (
    <svg aria-hidden="true" x={`${piece.left}%`} width={`${piece.width}%`} height={rowHeight}>
      <rect class={piece.gap ? 'gap' : colour(primary ?? backup)} x="0.5%" y="1" width="99%" height={rowHeight - 2} rx="6" />
      {piece.gap ? (
        <text class="gap" x="9" y="25">
          Nobody
        </text>
      ) : (
        <Name name={names(primary ?? backup ?? '')} y={both ? 17 : 25} />
      )}
      {both ? <Name name={names(backup)} then y={32} /> : null}
    </svg>
  )
}

/** In full where there is room; "Sam R." on a phone. */
const Name = ({ name, y, then }: { name: string; y: number; then?: true }) => (
  <>
    <text class={then ? 'second in-full' : 'name in-full'} x="9" y={y}>
      {then ? `then ${name}` : name}
    </text>
    <text class={then ? 'second in-short' : 'name in-short'} x="9" y={y}>
      {shortOf(name)}
    </text>
  </>
)

function shortOf(name: string): string {
  const [first = name, ...rest] = name.split(' ')
  const last = rest.at(-1)
  return last === undefined ? first : `${first} ${last.charAt(0)}.`
}

/** @example weeksAhead(2) // 'The next two weeks' */
export const weeksAhead = (weeks: number): string => `The next ${numbers[weeks] ?? weeks} weeks`
const numbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

type Table = { rows: readonly Stretch[]; weeks: number; names: Names; view: View }

export const RotaTable = ({ rows, weeks, names, view }: Table) => (
  // What scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
  <section class="scrolls" aria-label={`${weeksAhead(weeks)} as a table`} tabindex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">On call</th>
          <th scope="col">Backup</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr class={row.primary === undefined && row.backup === undefined ? 'gap' : undefined}>
            <th scope="row">{span(row, view.programme.timeZone)}</th>
            <td>{row.primary === undefined ? <strong class="mark">Nobody</strong> : names(row.primary)}</td>
            <td class={row.backup === undefined ? 'none' : undefined}>{row.backup === undefined ? 'Nobody' : names(row.backup)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
