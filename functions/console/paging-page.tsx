/** How I am paged: which way first, what is proven, and which browsers are woken. */
import { Channel } from '../../shared/domain/escalation.ts'
import { moment } from '../../shared/domain/moment.ts'
import type { PagedBy } from '../../shared/domain/reach.ts'
import { FormToken, Page, type View } from './layout.tsx'

export type PagingSaid = { status?: string | undefined; alert?: string }

export const channelNames = { sms: 'Text', email: 'E-mail', push: 'Browser notification' } as const satisfies Record<Channel, string>

type Props = { view: View; by: PagedBy; pushKey: string | undefined; said: PagingSaid }

export const PagingPage = ({ view, by, pushKey, said }: Props) => (
  <Page title="How I am paged" view={view}>
    <h1>How I am paged</h1>
    {said.alert ? (
      <p role="alert" class="alert">
        {said.alert}
      </p>
    ) : null}
    {said.status ? (
      <p role="status" class="status">
        {said.status}
      </p>
    ) : null}
    <p>
      When somebody is in danger, whoever is on call gets a case code and a link: no name, no number, no word of what was written. A way
      that you have not yet answered from is not proven, and until it is, a page goes to you on two ways at once.
    </p>
    {view.me.phone === '' ? <p class="notice">There is no phone on file for you, so no text can wake you. Ask a supervisor.</p> : null}
    <form method="post" action="/console/paging" class="panel narrow">
      <FormToken view={view} />
      <fieldset>
        <legend>First by</legend>
        {Channel.options.map((channel) => (
          <label class="choice">
            <input type="radio" name="first" value={channel} checked={channel === by.first} /> {channelNames[channel]}
            <span class="hint"> {provenWords(by, channel, view)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="main">
        Save
      </button>
    </form>
    <h2>Browsers that are woken</h2>
    <Browsers view={view} by={by} />
    {pushKey === undefined ? <p class="hint">This line has no keys for browser notifications.</p> : <Ask view={view} pushKey={pushKey} />}
  </Page>
)

function provenWords({ confirmed }: PagedBy, channel: Channel, { programme }: View): string {
  const at = confirmed[channel]
  return at === undefined ? 'not proven yet' : `you answered from it on ${moment(at, programme.timeZone)}`
}

const Browsers = ({ view, by }: { view: View; by: PagedBy }) =>
  by.subscriptions.length === 0 ? (
    <p class="empty">None yet.</p>
  ) : (
    <ul class="rows">
      {by.subscriptions.map(({ endpoint }, n) => (
        <li class="row staff">
          <span>
            <b>Browser {n + 1}</b> <span class="facts">by {new URL(endpoint).hostname}</span>
          </span>
          <form method="post" action="/console/paging/browsers/remove">
            <FormToken view={view} />
            <input type="hidden" name="endpoint" value={endpoint} />
            <button type="submit" aria-label={`Remove browser ${n + 1}`}>
              Remove
            </button>
          </form>
        </li>
      ))}
    </ul>
  )

/** Hidden until its script is there: without JavaScript no browser can be woken. */
const Ask = ({ view, pushKey }: { view: View; pushKey: string }) => (
  <>
    <form
      method="post"
      action="/console/paging/browsers"
      id="push"
      class="panel narrow"
      data-worker={view.asset('paging-worker.js')}
      data-key={pushKey}
      hidden
    >
      <FormToken view={view} />
      <input type="hidden" name="subscription" value="" />
      <button type="submit">Wake this browser</button>
      <p id="push-said" class="hint" role="status"></p>
    </form>
    <script src={view.asset('paging.js')} defer />
  </>
)
