/** The plan as entries, and the forms by which supervisors change it: a weekly shift, a one-off shift, a swap, a holiday; and taking one out. */
import { ActFields } from './layout.tsx'
import { AddForm, Choice, Dates, Field, Hours, InWeeks, optionsOf, People, type Planning, today } from './rota-fields.tsx'
import { dayNames, dayWords, extraWords, shiftWords, swapWords } from './rota-words.ts'

export const WeeklyPlan = (planning: Planning) => {
  const { rota, names, view } = planning
  return (
    <>
      <h2>Weekly plan</h2>
      {rota.weekly.length === 0 ? <p class="hint">Nothing is planned yet.</p> : null}
      <Entries planning={planning} entries={rota.weekly.map((shift) => [shift.id, shiftWords(shift, names, today(view))])} />
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
          <InWeeks planning={planning} form="shift" />
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

/** As it was typed; an untouched form begins with the working week. */
const ticked = (planning: Planning, day: number): boolean =>
  planning.again?.form === 'shift' ? planning.again.entry[`day${day}`] !== undefined : day <= 5
