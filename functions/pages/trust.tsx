/** The transparency page: who runs this, who reads, what is kept and for how long, told from the programme's own file (R16, S19). */
import type { Programme } from '../../shared/domain/programme.ts'
import { type About, Layout } from './layout.tsx'

/** Days our encrypted backups reach back after the texts themselves are unreadable (design §3). */
const backupDays = 7

/** Each employer once, in the file's order (R12: none of them is law enforcement). */
const employers = ({ teams }: Programme): string =>
  [...new Set(Object.values(teams).flatMap((team) => team.employers.map(({ name }) => name)))].join(' or ')

export const Trust = ({ about }: { about: About }) => {
  const { programme, line } = about
  const { messageDays, contactDays } = programme.retention
  return (
    <Layout about={about}>
      <h1>Who can see my texts?</h1>
      <p class="lead">Only the people who answer you. This page says what we keep, for how long, and how to make it go away.</p>

      <h2>Who runs this</h2>
      <p>
        {programme.operator}. Call us at <a href={`tel:${programme.phone}`}>{programme.phone}</a>. We serve {programme.towns.join('; ')}.
      </p>

      <h2>Who reads what you text</h2>
      <p>
        Harm reduction workers read it. If you choose treatment help, or say yes when we ask you, treatment workers read it. Their
        supervisors can read it too. They see your texts, not your number. If they need to see your number, that is written down.
      </p>
      <p>
        Some answers are sent by a computer. A computer does not decide what help you get, and no text is given to any outside company to be
        studied.
      </p>

      <p>The people who answer work for {employers(programme)}.</p>
      {programme.partners.length > 0 && (
        <>
          <p>If you ask us to, we can tell another programme that you want to hear from them. Our agreements with them are public:</p>
          <ul>
            {programme.partners.map(({ name, town, mou }) => (
              <li>
                <a href={mou.url}>
                  {name}, {town}
                </a>
                , until {mou.until}
              </li>
            ))}
          </ul>
        </>
      )}

      <h2>Police</h2>
      <p>
        {programme.police ? (
          <>
            Police may come along on visits, under <a href={programme.police.policyUrl}>a written policy</a>. They cannot read texts.
          </>
        ) : (
          'There are no police on this team.'
        )}{' '}
        Police cannot sign in, and we send them nothing. This line does not call 911, police or family by itself.
      </p>
      <p>A court can order a programme to hand over what it has. That is why we keep little, and not for long.</p>

      <h2>How long we keep things</h2>
      <ul>
        <li>
          Your texts: {messageDays} days. Then we cannot read them. Locked backups hold them up to {backupDays} days more.
        </li>
        <li>Your number: {contactDays} days after your last text. Then it is erased.</li>
        <li>
          Proof that you said yes or stop: 5 years, under a code in place of your number. We keep it in case somebody asks whether you
          agreed.
        </li>
        <li>A stop: for good, under a code, so that we never text you by mistake.</li>
      </ul>

      <h2>What phone companies keep</h2>
      <p>
        Texts are not private like a sealed letter. Your phone company, and the company that carries our texts, can keep that a text was
        sent, when, and to which number. We ask our carrier to erase its copy of the words when it is no longer needed. Your phone keeps
        texts until you delete them there.
      </p>

      <h2>How to stop, or be forgotten</h2>
      <p>
        Text <span class="word">STOP</span> to {line}, call us, or tell any of us. The texts end at once. Text{' '}
        <span class="word">FORGET</span> to be erased. Stopping has no consequence: you can get every other help just as before, and you can
        come back.
      </p>
    </Layout>
  )
}
