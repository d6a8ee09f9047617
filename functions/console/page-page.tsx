/** What the link of a page shows: the case code, whom "I have it" speaks for, and what came of it. No word of the thread, no number. */
import type { OpenedPage } from '../../shared/app/acknowledge.ts'
import { assetUrl } from './assets.ts'
import type { ConsoleDeps } from './deps.ts'
import { Shell } from './layout.tsx'
import { waited } from './words.ts'

type Deps = Pick<ConsoleDeps, 'world' | 'assets'>

export const PagePage = ({ deps, opened, done }: { deps: Deps; opened: OpenedPage; done?: boolean }) => (
  <Shell title={opened.code} programme={deps.world.programme.name} asset={assetUrl(deps.assets)}>
    <main id="main" class="narrow">
      <h1>{opened.code}</h1>
      {done ? (
        <p role="status" class="status">
          You have it, {opened.speaksFor?.name}. Nobody else is woken
          {opened.isDrill ? '. This was a drill: nobody waits for you.' : ', and they get a text that a person is here.'}
        </p>
      ) : (
        <Button opened={opened} now={deps.world.now()} />
      )}
      {opened.isDrill ? null : <Reading code={opened.code} />}
    </main>
  </Shell>
)

const Reading = ({ code }: { code: string }) => (
  <>
    <p>
      <a class="button" href={`/console/contacts/${code}`}>
        Read and answer
      </a>
    </p>
    <p class="hint">Reading needs a sign-in.</p>
  </>
)

const Button = ({ opened, now }: { opened: OpenedPage; now: string }) => (
  <>
    <p>
      {opened.isDrill
        ? `This is a drill: nobody waits behind it. It began ${waited(opened.since, now)} ago, and nobody has said that they have it.`
        : `A person needs somebody now. They have waited ${waited(opened.since, now)}, and nobody has said that they have it.`}
    </p>
    <form method="post" class="panel">
      <p>
        {opened.speaksFor
          ? `The button speaks for ${opened.speaksFor.name}.`
          : 'The button asks who you are first: sign in, and press it again.'}
      </p>
      <button type="submit" class="main">
        I have it
      </button>
    </form>
  </>
)

/** A page that does nothing any more, and why. */
export const PageOver = ({ deps, alert, code }: { deps: Deps; alert: string; code: string | undefined }) => (
  <Shell title={code ?? 'Over'} programme={deps.world.programme.name} asset={assetUrl(deps.assets)}>
    <main id="main" class="narrow">
      <h1>{code ?? 'This page is over'}</h1>
      <p role="alert" class="alert">
        {alert}
      </p>
      <p>
        <a class="button" href={code === undefined ? '/console' : `/console/contacts/${code}`}>
          Open the console
        </a>
      </p>
    </main>
  </Shell>
)
