/** The page of everybody who may sign in. */
import type { Staff } from '../../shared/app/ports.ts'
import { Role, roleNames } from '../../shared/domain/team.ts'
import { FormToken, Page, type View } from './layout.tsx'

export type StaffSaid = { status?: string | undefined; alert?: string; entry?: Record<string, string> }

export const StaffPage = ({ view, staff, said }: { view: View; staff: readonly Staff[]; said: StaffSaid }) => (
  <Page title="Staff" view={view}>
    <h1>Staff</h1>
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
    <ul class="rows">
      {staff.map((each) => (
        <li class="row staff">
          <span>
            <b>{each.name}</b> {roleNames[each.role]}
            <span class="facts">
              {each.email} · {each.phone}
            </span>
            {each.disabled ? <strong> Switched off</strong> : null}
          </span>
          {each.id === view.me.id ? <span class="hint">You</span> : <Access view={view} each={each} />}
        </li>
      ))}
    </ul>
    <h2>Enter somebody</h2>
    <Enter view={view} entry={said.entry ?? {}} />
  </Page>
)

const Access = ({ view, each }: { view: View; each: Staff }) => (
  <form method="post" action={`/console/staff/${encodeURIComponent(each.id)}/${each.disabled ? 'enabled' : 'disabled'}`}>
    <FormToken view={view} />
    <button type="submit" aria-label={`${each.disabled ? 'Enable' : 'Disable'} ${each.name}`}>
      {each.disabled ? 'Enable' : 'Disable'}
    </button>
  </form>
)

const Enter = ({ view, entry }: { view: View; entry: Record<string, string> }) => (
  <form method="post" action="/console/staff" class="panel narrow">
    <FormToken view={view} />
    <label class="field" for="email">
      Email
    </label>
    <input id="email" name="email" type="email" autocomplete="off" required value={entry['email'] ?? ''} />
    <label class="field" for="name">
      Name
    </label>
    <input id="name" name="name" autocomplete="off" required value={entry['name'] ?? ''} />
    <label class="field" for="role">
      Role
    </label>
    <select id="role" name="role">
      {Role.options.map((role) => (
        <option value={role} selected={role === entry['role']}>
          {roleNames[role]}
        </option>
      ))}
    </select>
    <label class="field" for="phone">
      Phone
    </label>
    <input id="phone" name="phone" type="tel" autocomplete="off" required value={entry['phone'] ?? ''} />
    <button type="submit" class="main">
      Enter
    </button>
  </form>
)
