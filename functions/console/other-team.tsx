/** The queue of another team: not for this role to read, so the page says who answers there. */
import type { Staff } from '../../shared/app/ports.ts'
import { roleNames, type Team, teamNames } from '../../shared/domain/team.ts'
import { Page, type View } from './layout.tsx'

export const OtherTeam = ({ view, team, staff }: { view: View; team: Team; staff: readonly Staff[] }) => (
  <Page title={teamNames[team]} view={view} at={`/console/queues/${team}`}>
    <h1>{teamNames[team]}</h1>
    <p>The {teamNames[team].toLowerCase()} team answers here. Its texts are for that team and for supervisors to read.</p>
    {staff.length === 0 ? (
      <p class="notice">Nobody is entered for this team. Tell your supervisor.</p>
    ) : (
      <>
        <h2>Who answers</h2>
        <ul class="plain">
          {staff.map(({ name, role }) => (
            <li>
              {name}, {roleNames[role].toLowerCase()}
            </li>
          ))}
        </ul>
      </>
    )}
  </Page>
)
