/** The forms by which supervisors plan: a weekly shift, a one-off shift, a swap, a holiday; and taking one out. */
import type { Child } from 'hono/jsx'
import type { Staff } from '../../shared/app/ports.ts'
import type { Rota } from '../../shared/domain/rota.ts'
import { canBePaged } from '../../shared/domain/rota-mistakes.ts'
import { dateAt } from '../../shared/domain/shifts.ts'
import { roleNames } from '../../shared/domain/team.ts'
import { ActFields, type View } from './layout.tsx'
import type { RotaEntry, RotaForm } from './rota-form.ts'
import { dayNames, dayWords, extraWords, shiftWords, swapWords } from './rota-words.ts'
import type { Names } from './view.ts'

type Options = readonly (readonly [value: string, text: string])[]

/** What the forms are made from; `again` is a form that was refused, with what was typed into it. */
export type Planning = {
  view: View
  rota: Rota
  version: number
  staff: readonly Staff[]
  names: Names
  again?: { form: RotaForm; entry: RotaEntry } | undefined
}

export const WeeklyPlan = (planning: Planning) => {
  const { rota, names, view } = planning
  return (
    <>
      <h2>Weekly plan</h2>
      {rota.weekly.length === 0 ? <p class="hint">Nothing is planned yet.</p> : null}
      <Entries planning={planning} entries={rota.weekly.map((shift) => [shift.id, shiftWords(shift, names)])} />
      {view.me.role === 'supervisor' ? (
        <AddForm planning={planning} form="shift" title="Add a weekly shift" button="Add shift">
          <fieldset>
            <legend>Days</legend>
            {dayNames.map((name, n) => (
              <label class="tick">
                <input type="checkbox" name={`day${n + 1}`} value="1" checked={ticked(planning, n + 1)} />
                {name}
              </label>
            ))}
          </fieldset>
          <Hours planning={planning} form="shift" />
          <People planning={planning} form="shift" />
        </AddForm>
      ) : null}
    </>
  )
}

export const Changes = (planning: Planning) => {
  const { rota, names, view, staff } = planning
  const entries = [
    ...rota.swaps.map((swap) => [swap.from, swap.id, swapWords(swap, names)] as const),
    ...rota.extras.map((extra) => [extra.from, extra.id, `One-off: ${extraWords(extra, names)}`] as const),
    ...rota.holidays.map(
      ({ date, id, name, onCall }) =>
        [
          date,
          id,
          `Holiday: ${dayWords(date)}, ${name}; ${onCall === 'nobody' ? 'nobody is on call but for one-off shifts' : 'on call as planned'}`,
        ] as const,
    ),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const away = [...new Set(rota.weekly.flatMap(({ primary, backup }) => [primary, ...(backup ? [backup] : [])]))]
  return (
    <>
      <h2>Changes ahead</h2>
      {entries.length === 0 ? <p class="hint">No swap, one-off shift or holiday is entered.</p> : null}
      <Entries planning={planning} entries={entries.map(([, id, words]) => [id, words])} />
      {view.me.role === 'supervisor' ? (
        <>
          {away.length === 0 ? null : (
            <AddForm planning={planning} form="swap" title="Add a swap" button="Add swap">
              <p class="hint">For shifts that begin on these days.</p>
              <Dates planning={planning} form="swap" />
              <Choice planning={planning} form="swap" name="out" label="Who is away" options={away.map((id) => [id, names(id)])} />
              <Choice planning={planning} form="swap" name="comes" label="Who comes instead" options={optionsOf(staff)} />
              <label class="tick">
                <input
                  type="checkbox"
                  name="trade"
                  value="1"
                  checked={planning.again?.form === 'swap' && planning.again.entry['trade'] !== undefined}
                />
                They trade: each takes the other’s shifts
              </label>
            </AddForm>
          )}
          <AddForm planning={planning} form="one-off" title="Add a one-off shift" button="Add one-off shift">
            <p class="hint">Takes the place of the weekly plan for these hours, on each of these days.</p>
            <Dates planning={planning} form="one-off" />
            <Hours planning={planning} form="one-off" />
            <People planning={planning} form="one-off" />
          </AddForm>
          <AddForm planning={planning} form="holiday" title="Add a holiday" button="Add holiday">
            <p class="hint">Our texts will not promise that somebody reads on this day.</p>
            <Field planning={planning} form="holiday" name="date" label="Day" type="date" min={today(view)} />
            <Field planning={planning} form="holiday" name="name" label="Name" type="text" />
            <Choice
              planning={planning}
              form="holiday"
              name="onCall"
              label="On call that day"
              options={[
                ['as-planned', 'As planned: a cry for help is still paged'],
                ['nobody', 'Nobody, unless entered as a one-off shift'],
              ]}
            />
          </AddForm>
        </>
      ) : null}
    </>
  )
}

const Entries = ({ planning, entries }: { planning: Planning; entries: readonly (readonly [id: string, words: string])[] }) => (
  <ul class="rows">
    {entries.map(([id, words]) => (
      <li class="row staff">
        <span>{words}</span>
        {planning.view.me.role === 'supervisor' ? (
          <form method="post" action="/console/on-call/remove">
            <ActFields view={planning.view} />
            <input type="hidden" name="version" value={planning.version} />
            <input type="hidden" name="entry" value={id} />
            <button type="submit" aria-label={`Take out ${words}`}>
              Take out
            </button>
          </form>
        ) : null}
      </li>
    ))}
  </ul>
)

const AddForm = ({
  planning,
  form,
  title,
  button,
  children,
}: {
  planning: Planning
  form: RotaForm
  title: string
  button: string
  children: Child
}) => (
  <details class="panel" open={planning.again?.form === form}>
    <summary>{title}</summary>
    <form method="post" action={`/console/on-call/${form}`} class="narrow">
      <ActFields view={planning.view} />
      <input type="hidden" name="version" value={planning.version} />
      {children}
      <button type="submit" class="main">
        {button}
      </button>
    </form>
  </details>
)

type Of = { planning: Planning; form: RotaForm }

const typed = ({ planning, form }: Of, name: string): string | undefined =>
  planning.again?.form === form ? planning.again.entry[name] : undefined

/** As it was typed; an untouched form begins with the working week. */
const ticked = (planning: Planning, day: number): boolean =>
  planning.again?.form === 'shift' ? planning.again.entry[`day${day}`] !== undefined : day <= 5

const today = ({ now, programme }: View): string => dateAt(now, programme.timeZone)

const optionsOf = (staff: readonly Staff[]): Options =>
  staff.filter(canBePaged).map(({ id, name, role }) => [id, `${name}, ${roleNames[role].toLowerCase()}`])

const Hours = (of: Of) => (
  <>
    <div class="pair">
      <Field {...of} name="opens" label="From" type="time" />
      <Field {...of} name="closes" label="Until" type="time" />
    </div>
    <p class="hint">Until an earlier time is until the next day. 12:00 AM to 12:00 AM is all day.</p>
  </>
)

const Dates = (of: Of) => (
  <div class="pair">
    <Field {...of} name="from" label="First day" type="date" min={today(of.planning.view)} />
    <Field {...of} name="to" label="Last day" type="date" min={today(of.planning.view)} />
  </div>
)

const People = (of: Of) => (
  <>
    <Choice {...of} name="primary" label="Who is on call" options={optionsOf(of.planning.staff)} />
    <Choice {...of} name="backup" label="Backup" options={[['', 'Nobody'], ...optionsOf(of.planning.staff)]} />
  </>
)

/** Ids carry the form's name, because the same label stands in several forms. */
const Field = ({ name, label, type, min, ...of }: Of & { name: string; label: string; type: string; min?: string }) => (
  <div>
    <label class="field" for={`${of.form}-${name}`}>
      {label}
    </label>
    <input id={`${of.form}-${name}`} name={name} type={type} min={min} required autocomplete="off" value={typed(of, name) ?? ''} />
  </div>
)

const Choice = ({ name, label, options, ...of }: Of & { name: string; label: string; options: Options }) => (
  <>
    <label class="field" for={`${of.form}-${name}`}>
      {label}
    </label>
    <select id={`${of.form}-${name}`} name={name}>
      {options.map(([value, text]) => (
        <option value={value} selected={value === typed(of, name)}>
          {text}
        </option>
      ))}
    </select>
  </>
)
