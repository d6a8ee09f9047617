/** The short page at the front: what this is, how to begin, how to stop. */
import { hoursText } from '../../shared/domain/staffed.ts'
import { type About, Layout } from './layout.tsx'

export const Home = ({ about }: { about: About }) => (
  <Layout about={about}>
    <h1>We check in by text, if you want us to.</h1>
    <p class="lead">{about.programme.name} sends a short text now and then to ask how you are. When you text back, a person reads it.</p>
    <div class="steps">
      <p>
        To start, text <span class="word">JOIN</span> to <a href={`sms:${about.dial}`}>{about.line}</a>.
      </p>
      <p>
        <a class="button" href="/join">
          Or fill in a form
        </a>
      </p>
    </div>
    <h2>How it works</h2>
    <ul>
      <li>We text you one question first. Nothing more is sent until you answer YES.</li>
      <li>You can ask for what you need, or ask to talk with a person.</li>
      <li>People read texts {hoursText(about.programme.staffed, about.time)}. At other times, your text waits for them.</li>
      <li>It is free. Your phone plan’s message and data rates may apply.</li>
    </ul>
    <h2>How to stop</h2>
    <p>
      Text <span class="word">STOP</span> at any time. The texts end at once. Nothing else in your life or your care changes because of it.
    </p>
  </Layout>
)

/** A page that is not there. */
export const NotFound = ({ about }: { about: About }) => (
  <Layout about={about}>
    <h1>There is no page here.</h1>
    <p>The address may be mistyped, or the page is gone.</p>
    <p>
      <a class="button" href="/">
        Go to the first page
      </a>
    </p>
  </Layout>
)

/** Something on our side does not work. */
export const Trouble = ({ about }: { about: About }) => (
  <Layout about={about}>
    <h1>That did not work.</h1>
    <p role="alert" class="alert">
      Something on our side is down for a moment. Nothing was sent.
    </p>
    <p>
      Try again in a minute, or text <span class="word">JOIN</span> to <a href={`sms:${about.dial}`}>{about.line}</a>.
    </p>
  </Layout>
)
