/** The form by which staff enrol a person who agreed on a visit, on paper or on the phone. */
import { type Team, teamNames } from '../../shared/domain/team.ts'
import { ActFields, Page, type View } from './layout.tsx'
import { languageName } from './words.ts'

export const methods = [
  ['in-person', 'In person'],
  ['paper', 'On paper'],
  ['phone', 'On the phone'],
] as const

/** United States and Canada, as a person would name them; a programme elsewhere adds its own zone by itself. */
const zones = [
  ['America/New_York', 'Eastern'],
  ['America/Chicago', 'Central'],
  ['America/Denver', 'Mountain'],
  ['America/Phoenix', 'Arizona'],
  ['America/Los_Angeles', 'Pacific'],
  ['America/Anchorage', 'Alaska'],
  ['Pacific/Honolulu', 'Hawaii'],
  ['America/Halifax', 'Atlantic'],
  ['America/St_Johns', 'Newfoundland'],
] as const

/** What was typed, as it came. */
export type Entry = Partial<Record<'phone' | 'language' | 'zone' | 'method' | 'team', string>>

type Props = { view: View; status?: string; code?: string | undefined; alert?: string; entry?: Entry }

export const EnrolPage = ({ view, status, code, alert, entry = {} }: Props) => (
  <Page title="Enrol somebody" view={view} at="/console/people">
    <h1>Enrol somebody</h1>
    {status ? (
      <div role="status" class="status">
        <p>{status}</p>
        {code ? <a href={`/console/contacts/${code}`}>Open {code}</a> : null}
      </div>
    ) : null}
    {alert ? (
      <p role="alert" class="alert">
        {alert}
      </p>
    ) : null}
    <p>Only for somebody who told you that they want these texts. A number from a 911 call is not a yes.</p>
    <form method="post" action="/console/people/new" class="panel narrow">
      <ActFields view={view} />
      <label class="field" for="phone">
        Phone
      </label>
      <input id="phone" name="phone" type="tel" inputmode="tel" autocomplete="off" required value={entry.phone ?? ''} />
      <Choice
        name="language"
        label="Language"
        options={view.programme.languages.map((each) => [each, languageName(each)])}
        chosen={entry.language}
      />
      <Choice name="zone" label="Time zone" options={zoneOptions(view)} chosen={entry.zone ?? view.programme.timeZone} />
      <Choice name="method" label="How they agreed" options={[['', 'Choose one'], ...methods]} chosen={entry.method} />
      <Choice name="team" label="Who answers them" options={Object.entries(teamNames)} chosen={entry.team ?? ownTeam(view)} />
      <button type="submit" class="main">
        Enrol
      </button>
    </form>
  </Page>
)

/** Harm reduction, unless a treatment worker is the one they agreed with (R15). */
const ownTeam = ({ me }: View): Team => (me.role === 'treatment' ? 'treatment' : 'harm-reduction')

function zoneOptions({ programme }: View): (readonly [string, string])[] {
  const known = zones.some(([zone]) => zone === programme.timeZone) ? zones : [[programme.timeZone, programme.timeZone] as const, ...zones]
  return [...known, ['', 'They did not say']]
}

const Choice = ({
  name,
  label,
  options,
  chosen,
}: {
  name: string
  label: string
  options: readonly (readonly [string, string])[]
  chosen?: string | undefined
}) => (
  <>
    <label class="field" for={name}>
      {label}
    </label>
    <select id={name} name={name}>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </>
)
