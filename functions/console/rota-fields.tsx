/** The parts that the forms of the rota are made of, each with what was typed before. */
import type { Child } from 'hono/jsx'
import type { Staff } from '../../shared/app/ports.ts'
import { longestTurn, type Rota } from '../../shared/domain/rota.ts'
import { canBePaged } from '../../shared/domain/rota-mistakes.ts'
import { dateAt, dayAfter, dayOfWeek, isTheirWeek, weekOf } from '../../shared/domain/shifts.ts'
import { roleNames } from '../../shared/domain/team.ts'
import { ActFields, type View } from './layout.tsx'
import { type RotaEntry, type RotaForm, weeksOf } from './rota-form.ts'
import { weeksChoice } from './rota-words.ts'
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

/** A form that is closed until it is wanted, and open again when it was refused. */
export const AddForm = ({
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

/** Today, by the programme's clocks. */
export const today = ({ now, programme }: View): string => dateAt(now, programme.timeZone)

/** Everybody who can be paged. */
export const optionsOf = (staff: readonly Staff[]): Options =>
  staff.filter(canBePaged).map(({ id, name, role }) => [id, `${name}, ${roleNames[role].toLowerCase()}`])

/** From when until when. */
export const Hours = (of: Of) => (
  <>
    <div class="pair">
      <Field {...of} name="opens" label="From" type="time" />
      <Field {...of} name="closes" label="Until" type="time" />
    </div>
    <p class="hint">Until an earlier time is until the next day. 12:00 AM to 12:00 AM is all day.</p>
  </>
)

/** Every week, or of every second to eighth which. One list of all that can be meant, so that no two fields can contradict each other. */
export const InWeeks = (of: Of) => {
  const day = today(of.planning.view)
  const monday = dayAfter(day, 1 - dayOfWeek(day))
  const chosen = weeksOf(typed(of, 'weeks'))
  // By its turn, not its text: a page of last week offered other Mondays.
  const isChosen = (every: number, from: string) => chosen?.every === every && isTheirWeek(chosen, weekOf(from))
  return (
    <>
      <label class="field" for={`${of.form}-weeks`}>
        In which weeks
      </label>
      <select id={`${of.form}-weeks`} name="weeks">
        <option value="">Every week</option>
        {Array.from({ length: longestTurn - 1 }, (_, n) => n + 2).map((every) => (
          <optgroup label={`${every} weeks in turn`}>
            {Array.from({ length: every }, (_, ahead) => dayAfter(monday, ahead * 7)).map((from) => (
              <option value={`${every}:${from}`} selected={isChosen(every, from)}>
                {weeksChoice({ every, from }, day)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p class="hint">Weeks are told by their Monday. A Sunday’s night goes on until it ends.</p>
    </>
  )
}

/** The first and the last day, both included. */
export const Dates = (of: Of) => (
  <div class="pair">
    <Field {...of} name="from" label="First day" type="date" min={today(of.planning.view)} />
    <Field {...of} name="to" label="Last day" type="date" min={today(of.planning.view)} />
  </div>
)

/** Who is on call, and who stands behind them. */
export const People = (of: Of) => (
  <>
    <Choice {...of} name="primary" label="Who is on call" options={optionsOf(of.planning.staff)} />
    <Choice {...of} name="backup" label="Backup" options={[['', 'Nobody'], ...optionsOf(of.planning.staff)]} />
  </>
)

/** One field. Ids carry the form's name, because the same label stands in several forms. */
export const Field = ({ name, label, type, min, ...of }: Of & { name: string; label: string; type: string; min?: string }) => (
  <div>
    <label class="field" for={`${of.form}-${name}`}>
      {label}
    </label>
    <input id={`${of.form}-${name}`} name={name} type={type} min={min} required autocomplete="off" value={typed(of, name) ?? ''} />
  </div>
)

/** A choice from a list. */
export const Choice = ({ name, label, options, ...of }: Of & { name: string; label: string; options: Options }) => (
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
