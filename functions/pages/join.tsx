/** The form by which somebody asks for texts. What is agreed to stands beside the box, whole (CTIA 5.1.2.1, R19). */
import { type About, Layout } from './layout.tsx'

export type JoinSaid = { alert?: string; phone?: string; agreed?: boolean }

export const Join = ({ about, formKey, said = {} }: { about: About; formKey: string; said?: JoinSaid }) => (
  <Layout about={about}>
    <h1>Get a text now and then</h1>
    {said.alert ? (
      <p role="alert" class="alert" id="mistake">
        {said.alert}
      </p>
    ) : null}
    <form method="post" action="/join" class="steps">
      <input type="hidden" name="key" value={formKey} />
      <label for="phone">Phone</label>
      <input
        id="phone"
        name="phone"
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        required
        value={said.phone ?? ''}
        aria-describedby={said.alert ? 'mistake' : undefined}
      />
      <label class="agree">
        <input type="checkbox" name="agree" value="yes" required checked={said.agreed === true} aria-describedby="wording" />I agree
      </label>
      <p id="wording" class="wording">
        I want {about.programme.name} to text check-ins to this number: 5 in the first week, then weekly, then monthly. First comes one text
        that asks me to confirm by answering YES. Message and data rates may apply. I can text HELP for help, and STOP at any time to end
        all texts. I do not have to agree to this to get any help or care. Contact: {about.programme.phone}. See{' '}
        <a href="/trust">who can see my texts</a>.
      </p>
      <button type="submit">Text me</button>
    </form>
    <p>
      Or text <span class="word">JOIN</span> to <a href={`sms:${about.dial}`}>{about.line}</a> from your phone.
    </p>
  </Layout>
)

/** The same for every valid number, known, stopped or new: it tells nobody anything about a number (design §4). */
export const Joined = ({ about }: { about: About }) => (
  <Layout about={about}>
    <h1>Thank you</h1>
    <p role="status" class="told">
      If this number can get our texts, one comes between 8 am and 9 pm. If none comes, text START to {about.line}.
    </p>
    <p>Answer it with YES to begin. If you do nothing, nothing more is sent.</p>
  </Layout>
)
