/** What the page on call shows of drills: how the last one went, and the button that starts one, while none runs (R9). */
import { type Drill, isRunning } from '../../shared/domain/drill.ts'
import { moment } from '../../shared/domain/moment.ts'
import type { At } from '../../shared/domain/time.ts'
import { ActFields, type View } from './layout.tsx'
import type { Names } from './view.ts'

const rungNames = { 'on-call': 'Person on call', backup: 'Backup', supervisor: 'Supervisors', alarm: 'Emergency address' } as const
const takerNames = {
  'on-call': 'the person on call',
  backup: 'the backup',
  supervisor: 'a supervisor',
  'somebody else': 'somebody who was not on call',
} as const

/** @example took('2026-11-24T14:00:00.000Z', '2026-11-24T14:02:10.000Z') // '2 min 10 s' */
export function took(from: At, to: At): string {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

const dated = (at: At, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at))

/** How a drill went, or how far it is, in sentences. */
export function drillWords(drill: Drill | undefined, now: At, timeZone: string, names: Names): string {
  if (!drill) return 'No drill yet.'
  const { startedAt, taken, endedAt } = drill
  if (taken) return `Last drill: ${dated(startedAt, timeZone)}, taken after ${took(startedAt, taken.at)} by ${takerNames[taken.by]}.`
  if (isRunning(drill, now)) return runningWords(drill, timeZone, names)
  const how = endedAt ? `nobody took it, and the alarm went out after ${took(startedAt, endedAt)}` : 'it never came to its end'
  return `Last drill: ${dated(startedAt, timeZone)}, ${how}.`
}

function runningWords({ startedAt, startedBy, rungs }: Drill, timeZone: string, names: Names): string {
  const by = startedBy === undefined ? '' : `, started by ${names(startedBy)}`
  const rung = rungs.at(-1)
  const paged = rung ? `Last paged: ${rungNames[rung.step].toLowerCase()}.` : 'Nobody was paged yet.'
  return `A drill runs since ${moment(startedAt, timeZone)}${by}. ${paged} Nobody has taken it yet.`
}

export const DrillPart = ({ last, names, view }: { last: Drill | undefined; names: Names; view: View }) => (
  <section aria-labelledby="drill" class="panel">
    <h2 id="drill">Drill</h2>
    <p>{drillWords(last, view.now, view.programme.timeZone, names)}</p>
    {last && last.rungs.length > 0 ? (
      <dl class="people">
        {last.rungs.map(({ step, at }) => (
          <>
            <dt>{rungNames[step]}</dt>
            <dd>
              paged {moment(at, view.programme.timeZone)}, after {took(last.startedAt, at)}
            </dd>
          </>
        ))}
      </dl>
    ) : null}
    <p class="hint">
      A drill pages everybody in turn, as a cry for help does, until one of them says “I have it”. Its code begins with DRILL. Nobody waits
      behind it, and no text goes to anybody who is not staff.
    </p>
    {view.me.role === 'supervisor' ? <Start view={view} runs={last !== undefined && isRunning(last, view.now)} /> : null}
  </section>
)

const Start = ({ view, runs }: { view: View; runs: boolean }) =>
  runs ? (
    <p>Another one can begin when this one has ended.</p>
  ) : (
    <form method="post" action="/console/on-call/drill">
      <ActFields view={view} />
      <button type="submit">Start a drill</button>
    </form>
  )
