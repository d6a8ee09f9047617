/** The page on call: who is paged now, where nobody is, the weeks ahead, and the plan behind them (R9). */
import type { Staff, StoredRota } from '../../shared/app/ports.ts'
import type { Gap } from '../../shared/domain/coverage.ts'
import type { Drill } from '../../shared/domain/drill.ts'
import { moment, span } from '../../shared/domain/moment.ts'
import { isSomebodyOnCall } from '../../shared/domain/on-call.ts'
import { type Mistake, mistakesIn } from '../../shared/domain/rota-mistakes.ts'
import { DrillPart } from './drill-part.tsx'
import { Page, type View } from './layout.tsx'
import { type Planning, today } from './rota-fields.tsx'
import type { RotaEntry, RotaForm } from './rota-form.ts'
import { Changes, WeeklyPlan } from './rota-forms.tsx'
import { coloursOf, Picture, RotaTable, weeksAhead } from './rota-picture.tsx'
import { type OnCallView, onCallView } from './rota-view.ts'
import { gapWords, mistakeWords } from './rota-words.ts'
import type { Names } from './view.ts'

/** `again`: the form that was refused, with what was typed into it. */
export type OnCallSaid = { status?: string | undefined; alert?: string; again?: { form: RotaForm; entry: RotaEntry } }

type Props = { view: View; stored: StoredRota; staff: readonly Staff[]; names: Names; said: OnCallSaid; drill: Drill | undefined }

export const OnCallPage = ({ view, stored, staff, names, said, drill }: Props) => {
  const { programme, now } = view
  const shown = onCallView(stored, programme, now)
  const mistakes = mistakesIn(stored.rota, staff, now, programme.timeZone)
  const planning: Planning = { view, rota: stored.rota, version: stored.version, staff, names, again: said.again }
  return (
    <Page title="On call" view={view} at="/console/on-call" wide>
      <h1>On call</h1>
      {said.status ? (
        <p role="status" class="status">
          {said.status}
        </p>
      ) : null}
      {said.alert ? (
        <p role="alert" class="alert">
          {said.alert}
        </p>
      ) : null}
      <Now shown={shown} names={names} view={view} />
      <Gaps gaps={shown.gaps} days={shown.days.length} names={names} view={view} />
      <Mistakes mistakes={mistakes} stored={stored} names={names} view={view} />
      <h2>{weeksAhead(shown.weeks)}</h2>
      <Picture days={shown.days} names={names} colour={coloursOf(staff.map(({ id }) => id))} />
      <RotaTable rows={shown.rows} weeks={shown.weeks} names={names} view={view} />
      <WeeklyPlan {...planning} />
      <Changes {...planning} />
      <DrillPart last={drill} names={names} view={view} />
      {view.me.role === 'supervisor' ? null : <p class="hint">A supervisor plans. Tell one if something here is wrong.</p>}
    </Page>
  )
}

type Part = { names: Names; view: View }

const Now = ({ shown, names, view }: Part & { shown: OnCallView }) => {
  const { primary, backup, supervisors, until } = shown.now
  const somebody = isSomebodyOnCall(shown.now)
  return (
    <section aria-labelledby="now" class={somebody ? 'panel' : 'alert'}>
      <h2 id="now">Now</h2>
      {somebody ? null : (
        <p>
          <strong class="mark">Nobody is on call.</strong> Our texts to somebody in danger say so, and a cry for help goes to the
          supervisors at once.
        </p>
      )}
      <dl class="people">
        {somebody ? (
          <>
            <dt>On call</dt>
            <dd>{primary === undefined ? <strong class="mark">Nobody; the backup is paged first</strong> : <b>{names(primary)}</b>}</dd>
            <dt>Backup</dt>
            <dd>{backup === undefined ? 'Nobody' : names(backup)}</dd>
            <dt>Until</dt>
            <dd>{moment(until, view.programme.timeZone)}</dd>
          </>
        ) : null}
        <dt>Next</dt>
        <dd>{nextWords(shown, names, view)}</dd>
        <dt>Supervisors</dt>
        <dd>{supervisors.length === 0 ? <strong class="mark">Nobody who can be paged</strong> : supervisors.map(names).join(', ')}</dd>
      </dl>
    </section>
  )
}

function nextWords({ now, next, days }: OnCallView, names: Names, { programme }: View): string {
  if (!next) return isSomebodyOnCall(now) ? `No change in the next ${days.length} days` : `Nobody in the next ${days.length} days`
  const { primary, backup, begins } = next
  const who = primary === undefined || backup === undefined ? names(primary ?? backup ?? '') : `${names(primary)}, backup ${names(backup)}`
  return `${who}, from ${moment(begins, programme.timeZone)}`
}

const Gaps = ({ gaps, days, names, view }: Part & { gaps: readonly Gap[]; days: number }) =>
  gaps.length === 0 ? (
    <p class="status">No gap in the next {days} days: wherever somebody was promised, somebody can be paged.</p>
  ) : (
    <section aria-labelledby="gaps" class="alert">
      <h2 id="gaps">
        {gaps.length === 1 ? 'One gap' : `${gaps.length} gaps`} in the next {days} days
      </h2>
      <p>Somebody was promised, and nobody can be paged. Supervisors are told a day and two hours before each.</p>
      <ul>
        {gaps.map((gap) => (
          <li>
            <strong class="mark">{span(gap, view.programme.timeZone)}</strong>: {gapWords(gap, names)}
          </li>
        ))}
      </ul>
    </section>
  )

const Mistakes = ({ mistakes, stored, names, view }: Part & { mistakes: readonly Mistake[]; stored: StoredRota }) =>
  mistakes.length === 0 ? null : (
    <section aria-labelledby="mistakes" class="alert">
      <h2 id="mistakes">To be mended</h2>
      <ul>
        {mistakes.map((mistake) => (
          <li class="sentence">
            {mistakeWords(mistake, { names, rota: stored.rota, timeZone: view.programme.timeZone, today: today(view) })}.
          </li>
        ))}
      </ul>
    </section>
  )
