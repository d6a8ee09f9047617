/** One question before a stop is entered: it cannot be taken back by staff (R4, R22). */
import { ActFields, Page, type View } from './layout.tsx'

export const OptOutPage = ({ view, code }: { view: View; code: string }) => (
  <Page title={code} view={view}>
    <h1>{code}</h1>
    <div role="dialog" aria-labelledby="question" class="panel narrow">
      <h2 id="question">Stop all texts to this person?</h2>
      <p>
        Enter this when they said so in any way: by voice, by e-mail, in person. It acts at once, and nothing more is sent to this number.
        Only a JOIN and a YES from that phone can open it again; nobody here can.
      </p>
      <div class="row-of-buttons">
        <form method="post" action={`/console/contacts/${code}/opt-out`}>
          <ActFields view={view} />
          <button type="submit" class="grave">
            Confirm
          </button>
        </form>
        <a class="button" href={`/console/contacts/${code}`}>
          Keep as it is
        </a>
      </div>
    </div>
  </Page>
)
