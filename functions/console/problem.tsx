/** Problems: every page that says no. What happened, what was kept safe, what to do next. */
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Asset } from './layout.tsx'
import { Shell } from './layout.tsx'

type Problem = { status: ContentfulStatusCode; title: string; happened: string; safe: string; next: string }

const nothingChanged = 'Nothing was changed or sent.'

export const problems = {
  'signed-out': {
    status: 401,
    title: 'You are signed out',
    happened: 'Your session ended: after an hour without activity, after 12 hours, or because your access was changed.',
    safe: `${nothingChanged} What you typed is below, or in the reply box when you come back in this tab.`,
    next: 'Sign in again.',
  },
  'not-signed-in': {
    status: 403,
    title: 'You are not signed in',
    happened: 'The sign-in was cancelled, took longer than ten minutes, or your e-mail address is not verified with the sign-in service.',
    safe: 'Nobody was let in.',
    next: 'Try to sign in again. If it fails again, tell your supervisor.',
  },
  'not-staff': {
    status: 403,
    title: 'This address may not come in',
    happened: 'You signed in, but your e-mail address is not entered for this line.',
    safe: 'Nothing was shown.',
    next: 'Ask your supervisor to enter your address, then sign in again.',
  },
  disabled: {
    status: 403,
    title: 'Your access is switched off',
    happened: 'You signed in, but a supervisor has switched your access off.',
    safe: 'Nothing was shown.',
    next: 'Ask your supervisor.',
  },
  'wrong-page': {
    status: 403,
    title: 'This form is out of date',
    happened: 'The form did not come from a page of this console and this session.',
    safe: nothingChanged,
    next: 'Go back, reload the page, and try again.',
  },
  'supervisor-only': {
    status: 403,
    title: 'Only supervisors can open this',
    happened: 'This page is for supervisors.',
    safe: 'Nothing was shown or changed.',
    next: 'Ask a supervisor if something here needs to change.',
  },
  'other-team': {
    status: 403,
    title: 'Another team answers this person',
    happened: 'This person is with the other team, so their texts are for that team to read.',
    safe: 'Nothing was shown or changed.',
    next: 'If it is urgent, call that team or your supervisor.',
  },
  'not-offered': {
    status: 403,
    title: 'This hand-off is not yours to take',
    happened: 'It was taken back, went back because nobody took it in time, or ended otherwise; or it is meant for somebody else.',
    safe: 'Nothing was shown or changed. This person is with the other team.',
    next: 'If you meant to take over, call that team.',
  },
  'not-found': {
    status: 404,
    title: 'Nothing is here',
    happened: 'There is no such page, or the person asked to be forgotten, or was not heard from for so long that they were.',
    safe: 'A stop that was said stays a stop.',
    next: 'Go back to the inbox.',
  },
  form: {
    status: 400,
    title: 'That form could not be read',
    happened: 'A field was missing, came twice, or held something no page of ours sends.',
    safe: nothingChanged,
    next: 'Go back, reload the page, and try again.',
  },
  'too-large': {
    status: 413,
    title: 'That is too long',
    happened: 'The form was larger than this console takes.',
    safe: nothingChanged,
    next: 'Go back and shorten it. A text has at most 1,600 characters.',
  },
  'wrong-kind': {
    status: 415,
    title: 'That form could not be read',
    happened: 'It came in a format this console does not take.',
    safe: nothingChanged,
    next: 'Go back, reload the page, and try again.',
  },
  'too-many': {
    status: 429,
    title: 'Too many requests',
    happened: 'This console was asked too often in a short time.',
    safe: nothingChanged,
    next: 'Wait a minute, then try again.',
  },
  busy: {
    status: 503,
    title: 'Somebody else was quicker',
    happened: 'This person’s record kept changing while we tried to store yours.',
    safe: nothingChanged,
    next: 'Go back, look at what is new, and try again.',
  },
  'store-down': {
    status: 503,
    title: 'The line’s memory cannot be reached',
    happened: 'Our database does not answer right now.',
    safe: 'Texts that arrive are kept and will appear here. If you had just pressed a button, look whether it took effect before you press it again.',
    next: 'Try again in a minute. If somebody is in danger, call them or call 911.',
  },
  'sign-in-down': {
    status: 503,
    title: 'Nobody can sign in right now',
    happened: 'The sign-in service does not answer.',
    safe: 'Texts that arrive are kept, and whoever is on call is still reached.',
    next: 'Try again in a minute. If it stays, tell your supervisor.',
  },
  broken: {
    status: 500,
    title: 'Something broke on our side',
    happened: 'An error we did not expect. It was recorded, without what you or anybody wrote.',
    safe: 'Texts that arrive are kept. If you had just pressed a button, look whether it took effect before you press it again.',
    next: 'Go back and try again. If it stays, tell your supervisor.',
  },
} as const satisfies Record<string, Problem>

export type ProblemName = keyof typeof problems

/** The words alone, for a part of a page that refreshes itself. */
export const ProblemWords = ({ name }: { name: ProblemName }) => {
  const { title, happened, safe, next } = problems[name]
  return (
    <div role="alert" class="alert">
      <h2>{title}</h2>
      <p>{happened}</p>
      <p>{safe}</p>
      <p>{next}</p>
      <p>
        <a href="/console">To the inbox</a>
      </p>
    </div>
  )
}

/** A page of its own, also for somebody who is not signed in. `draft` is what was typed and not sent. */
export const ProblemPage = ({
  name,
  programme,
  asset,
  draft,
}: {
  name: ProblemName
  programme: string
  asset: Asset
  draft?: string | undefined
}) => {
  const { title, happened, safe, next } = problems[name]
  const again = name === 'signed-out' || name === 'not-signed-in' || name === 'not-staff' || name === 'disabled'
  return (
    <Shell title={title} programme={programme} asset={asset}>
      <main id="main" class="narrow">
        <h1>{title}</h1>
        <div role="alert" class="alert">
          <p>{happened}</p>
          <p>{safe}</p>
          <p>{next}</p>
        </div>
        {draft ? (
          <label class="field">
            What you typed
            <textarea readonly rows={6}>
              {draft}
            </textarea>
          </label>
        ) : null}
        <p>
          <a class="button" href="/console">
            {again ? 'Sign in' : 'To the inbox'}
          </a>
        </p>
      </main>
    </Shell>
  )
}
