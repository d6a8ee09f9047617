/** The page of one contact: the live part, and beside it the reply and what staff may settle. */
import { dispositionNames } from '../../shared/domain/disposition.ts'
import { type Team, teamNames } from '../../shared/domain/team.ts'
import type { ActName } from './acts.ts'
import { ActFields, Page, type View } from './layout.tsx'
import { longestReply } from './message-text.ts'
import { Live, type LiveData } from './thread.tsx'

/** What the page says of the act before it. `number` is shown once. */
export type Said = { done?: ActName | undefined; alert?: string; number?: string; draft?: string | undefined }

const doneWords = {
  claim: 'You hold this conversation now. Others see your name on it.',
  release: 'Released. It is back in the queue with the wait it had.',
  reply: 'Your text is on its way. Its state is shown beside it.',
  close: 'Closed. It comes back when they text again.',
  number: 'The number was shown.',
  'opt-out': 'Opted out. Nothing more is sent to this number.',
  'goes-on': 'Settled: this person goes on as before.',
  'hand-off':
    'They were asked. The other team sees nothing before they say yes; until then, and until somebody there takes it, it stays yours.',
  take: 'It is yours now, and they get a text that says so.',
  'take-back': 'Taken back: you go on answering. If they said yes already, tell them.',
  acknowledge: 'You have it. Nobody else is woken, and they get a text that a person is here.',
} as const satisfies Record<ActName, string>

/** The other team, and who of it may be named. */
export type HandOffTo = { to: Team; colleagues: readonly { id: string; name: string }[] }

/** @param isLatest an older page of the thread is for reading only: whoever answers or closes should see the newest text */
export const ContactPage = ({
  view,
  live,
  said,
  isLatest,
  handOff,
}: {
  view: View
  live: LiveData
  said: Said
  isLatest: boolean
  handOff: HandOffTo | undefined
}) => (
  <Page title={live.code} view={view} wide>
    <h1>{live.code}</h1>
    {said.alert ? (
      <p role="alert" class="alert">
        {said.alert}
      </p>
    ) : null}
    {said.done ? (
      <p role="status" class="status" data-done={said.done}>
        {live.isDrill ? 'You have it. This was a drill: nobody waits for you.' : doneWords[said.done]}
      </p>
    ) : null}
    {said.number ? (
      <p role="status" class="status">
        The number is <b class="number">{said.number}</b>. That you looked was recorded. It is hidden again when you leave this page.
      </p>
    ) : null}
    <div class="columns">
      {isLatest ? (
        <div id="live" hx-get={`/console/contacts/${live.code}?poll=1`} hx-include="#read" hx-trigger="poll" hx-swap="innerMorph">
          <Live live={live} view={view} />
        </div>
      ) : (
        <div>
          <p class="paging">
            <a href={`/console/contacts/${live.code}`}>Newest</a>
          </p>
          <Live live={live} view={view} />
        </div>
      )}
      {isLatest && !live.isDrill ? (
        <div class="beside">
          <Reply view={view} code={live.code} draft={said.draft} />
          <Settle view={view} code={live.code} />
          {handOff ? <AskHandOff view={view} code={live.code} handOff={handOff} /> : null}
        </div>
      ) : null}
    </div>
  </Page>
)

const Reply = ({ view, code, draft }: { view: View; code: string; draft: string | undefined }) => (
  <form method="post" action={`/console/contacts/${code}/reply`} class="panel" id="reply">
    <ActFields view={view} />
    <label class="field" for="body">
      Reply
    </label>
    <textarea
      id="body"
      name="body"
      rows={4}
      required
      aria-describedby="about-reply"
      data-draft={code}
      data-longest={longestReply}
      hx-post={`/console/contacts/${code}/advice?poll=1`}
      hx-trigger="input changed delay:600ms"
      hx-include="closest form"
      hx-target="#advice"
    >
      {draft ?? ''}
    </textarea>
    <p id="about-reply" class="hint">
      At most {longestReply} characters. Sending claims the conversation if nobody holds it.
    </p>
    <button type="submit" class="main">
      Send
    </button>
    {/* Below the button, so that what appears while typing never moves it away from under a finger. */}
    <div id="advice" class="advice" role="status" />
  </form>
)

const AskHandOff = ({ view, code, handOff }: { view: View; code: string; handOff: HandOffTo }) => (
  <form method="post" action={`/console/contacts/${code}/hand-off`} class="panel">
    <ActFields view={view} />
    <label class="field" for="colleague">
      To {teamNames[handOff.to].toLowerCase()}
    </label>
    <select id="colleague" name="colleague" aria-describedby="about-hand-off">
      <option value="">Anyone there</option>
      {handOff.colleagues.map(({ id, name }) => (
        <option value={id}>{name}</option>
      ))}
    </select>
    <button type="submit">Hand off</button>
    <p id="about-hand-off" class="hint">
      They are asked by text first. Nobody there sees anything before they say yes.
    </p>
  </form>
)

const Settle = ({ view, code }: { view: View; code: string }) => (
  <>
    <form method="post" action={`/console/contacts/${code}/close`} class="panel" id="close">
      <ActFields view={view} />
      <label class="field" for="outcome">
        Outcome
      </label>
      <select id="outcome" name="outcome">
        <option value="">Choose one</option>
        {Object.entries(dispositionNames).map(([value, name]) => (
          <option value={value}>{name}</option>
        ))}
      </select>
      <button type="submit">Close</button>
    </form>
    <div class="panel row-of-buttons">
      <form method="post" action={`/console/contacts/${code}/number`}>
        <ActFields view={view} />
        <button type="submit" aria-describedby="about-number">
          Show number
        </button>
      </form>
      <form method="get" action={`/console/contacts/${code}/opt-out`}>
        <button type="submit" class="grave">
          Opt out
        </button>
      </form>
      <p id="about-number" class="hint">
        Looking at a number is recorded.
      </p>
    </div>
  </>
)
