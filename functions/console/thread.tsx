/** The live part of a contact page: where they stand, who holds them, and the messages. Asked again while the page is open. */

import type { Thread } from '../../shared/app/read-thread.ts'
import { type Contact, waitOf } from '../../shared/domain/contact.ts'
import { forgetBy } from '../../shared/domain/forgetting.ts'
import { mayTake, mayTakeBack } from '../../shared/domain/hand-off-staff.ts'
import type { Message } from '../../shared/domain/message.ts'
import { moment } from '../../shared/domain/moment.ts'
import { masked } from '../../shared/domain/phone.ts'
import { teamNames } from '../../shared/domain/team.ts'
import { ActFields, type View } from './layout.tsx'
import { shown } from './message-text.ts'
import { Take } from './offer-page.tsx'
import type { Names } from './view.ts'
import { consentWords, handOffWords, languageName, stateOf, waited } from './words.ts'

type Told = { id: string; mine: boolean; who: string; at: string; time: string; body: string; state: string; why?: string; readAs?: string }

/** All that the part says, as data: two that are equal look the same. */
export type LiveData = {
  code: string
  facts: string[]
  consent: keyof typeof consentWords
  suppressed: boolean
  /** Nobody is behind it: there is no number, nothing to claim and nobody to write to. */
  isDrill: boolean
  urgent: boolean
  work: string
  /** The cry for help that is or was on its way up the ladder; `open` names the ladder while nobody has it. */
  cry?: { says: string; open?: string }
  /** They are to be forgotten, and when. */
  owed?: string
  /** What became of their hand-off so far; `take` and `takeBack` name it where this reader may. */
  handOff?: { says: string; take?: string; takeBack?: string }
  hold: 'nobody' | 'me' | 'another'
  messages: Told[]
  older?: string
  /** The last stored text shown here; what is sent from this page says so. */
  seen?: string
  /** Proof that this reading was recorded. */
  read: string
}

export function liveOf(
  { contact, suppressed, messages, older }: Thread,
  { names, view, read }: { names: Names; view: View; read: string },
): LiveData {
  const { conversation } = contact
  const wait = waitOf(conversation)
  const holder = conversation.state === 'claimed' ? conversation.by : undefined
  const waits = wait ? `waiting ${waited(wait.since, view.now)}${wait.past ? ', longer than promised' : ''}` : 'nothing waits for an answer'
  const held =
    holder === undefined
      ? 'Nobody holds this conversation'
      : holder === view.me.id
        ? 'You hold this conversation'
        : `Held by ${names(holder)}`
  return {
    code: contact.code,
    facts: contact.drill ? ['Drill'] : [teamNames[contact.team], languageName(contact.language), `Number ${masked(contact.address)}`],
    consent: contact.consent.consent,
    suppressed,
    isDrill: contact.drill !== undefined,
    urgent: wait?.urgency === 'urgent',
    work: `${held}; ${waits}.`,
    ...cryOf(contact, { names, view }),
    ...owedOf(contact, view),
    ...handOffOf(contact, { names, view }),
    hold: holder === undefined ? 'nobody' : holder === view.me.id ? 'me' : 'another',
    messages: messages.map((message) => toldOf(message, contact.language, { names, view })),
    ...(older === undefined ? {} : { older }),
    ...(contact.lastInbound === undefined ? {} : { seen: contact.lastInbound }),
    read,
  }
}

/** The running clock of a cry for help, and who has it. */
function cryOf({ escalation, conversation }: Contact, { names, view }: { names: Names; view: View }): Pick<LiveData, 'cry'> {
  if (!escalation || waitOf(conversation)?.urgency !== 'urgent') return {}
  const { since, nextAt, acknowledged, id } = escalation
  if (acknowledged) return { cry: { says: `${names(acknowledged.by)} has it, since ${moment(acknowledged.at, view.programme.timeZone)}.` } }
  const next = nextAt === undefined ? 'Everybody was paged' : `The next person is paged at ${moment(nextAt, view.programme.timeZone)}`
  return { cry: { says: `Nobody has said “I have it” for ${waited(since, view.now)}. ${next}.`, open: id } }
}

/** What nobody may do for them by accident: closing erases the thread (S22). */
function owedOf(contact: Contact, { programme }: View): Pick<LiveData, 'owed'> {
  const by = forgetBy(contact)
  if (by === undefined) return {}
  const says = 'This number asked to be forgotten, and gets no more texts. Everything here is erased when you close this conversation'
  return { owed: `${says}, and at the latest on ${moment(by, programme.timeZone)}.` }
}

/** How far a hand-off came, for the team that has the conversation (R45). */
function handOffOf({ handOff }: Contact, { names, view }: { names: Names; view: View }): Pick<LiveData, 'handOff'> {
  if (!handOff) return {}
  const says = handOffWords(handOff, names, (at) => moment(at, view.programme.timeZone))
  const { id } = handOff
  return {
    handOff: { says, ...(mayTake(handOff, view.me) ? { take: id } : {}), ...(mayTakeBack(handOff, view.me) ? { takeBack: id } : {}) },
  }
}

function toldOf(message: Message, language: string, { names, view: { programme } }: { names: Names; view: View }): Told {
  const told = {
    id: message.id,
    at: message.at,
    time: moment(message.at, programme.timeZone),
    body: shown(message.body),
    ...stateOf(message),
  }
  if (message.direction === 'in')
    return { ...told, mine: false, who: 'Them', ...(message.readAs === undefined ? {} : { readAs: message.readAs }) }
  if (message.byCarrier) return { ...told, mine: true, who: 'Automatic, by the carrier' }
  const automatic = `Automatic${fellBack(message.wording, language)}`
  if (message.by === undefined) return { ...told, mine: true, who: automatic }
  return { ...told, mine: true, who: message.wording === undefined ? names(message.by) : `${automatic}, for ${names(message.by)}` }
}

/** A text of ours that we do not have in their language is in another, and staff see in which. */
function fellBack(wording: string | undefined, language: string): string {
  const said = wording?.split('/')[0] ?? language
  return said === language ? '' : `, in ${languageName(said)}`
}

export const Live = ({ live, view }: { live: LiveData; view: View }) => (
  <>
    <input type="hidden" id="read" name="read" value={live.read} />
    <ul class="badges">
      <li class={`badge consent-${live.consent}`}>{consentWords[live.consent]}</li>
      {live.urgent ? <li class="badge mark">Urgent</li> : null}
      {live.facts.map((fact) => (
        <li class="badge">{fact}</li>
      ))}
    </ul>
    <p class="notice">
      {live.isDrill
        ? 'This is a drill: nobody wrote, nobody waits, and no text goes out. Say “I have it” as you would for a person.'
        : 'Identity not verified: whoever holds the phone may be reading and writing. Say nothing private first.'}
    </p>
    {live.suppressed && live.consent !== 'opted-out' ? (
      <p class="notice">This number was stopped before. Only a JOIN and a YES from that phone open it again.</p>
    ) : null}
    {live.consent === 'held' ? <Doubt live={live} view={view} /> : null}
    {live.cry ? <Cry live={live} view={view} cry={live.cry} /> : null}
    {live.owed ? <p class="notice">{live.owed}</p> : null}
    {live.handOff ? (
      <div class="notice">
        <p>{live.handOff.says}</p>
        {live.handOff.take === undefined ? null : <Take view={view} code={live.code} handOff={live.handOff.take} />}
        {live.handOff.takeBack === undefined ? null : <TakeBack live={live} view={view} handOff={live.handOff.takeBack} />}
      </div>
    ) : null}
    <div class="work">
      <p>{live.work}</p>
      {!live.isDrill && (live.hold === 'nobody' || live.hold === 'another') ? (
        <ActButton live={live} view={view} act="claim" name="Claim" />
      ) : null}
      {live.hold === 'me' ? <ActButton live={live} view={view} act="release" name="Release" /> : null}
    </div>
    {live.older ? (
      <p class="paging">
        <a href={`/console/contacts/${live.code}?before=${encodeURIComponent(live.older)}`}>Older</a>
      </p>
    ) : null}
    <div class="log" role="log" aria-label="Messages" aria-relevant="additions" tabindex={0}>
      <div class="messages">
        {live.messages.length === 0 ? (
          <p class="empty">No message can be read any more, or none was sent yet.</p>
        ) : (
          live.messages.map((told) => <Bubble told={told} />)
        )}
      </div>
    </div>
    {live.seen === undefined ? null : <input type="hidden" id="seen" name="seen" form="close" value={live.seen} />}
    {live.seen === undefined ? null : <input type="hidden" id="seen-reply" name="seen" form="reply" value={live.seen} />}
  </>
)

const Bubble = ({ told }: { told: Told }) => (
  <article id={`message-${told.id}`} class={told.mine ? 'message ours' : 'message theirs'}>
    <p class="meta">
      <b>{told.who}</b> <time datetime={told.at}>{told.time}</time>
    </p>
    <p class="body">
      <bdi>{told.body}</bdi>
    </p>
    <p class="meta">
      <span class="state">{told.state}</span>
      {told.why ? `: ${told.why}` : null}
      {told.readAs ? ` · read as: ${told.readAs}` : null}
    </p>
  </article>
)

const Cry = ({ live, view, cry }: { live: LiveData; view: View; cry: NonNullable<LiveData['cry']> }) => (
  <div class="notice">
    <p>{cry.says}</p>
    {cry.open === undefined ? null : (
      <form method="post" action={`/console/contacts/${live.code}/acknowledge`}>
        <ActFields view={view} />
        <input type="hidden" name="ladder" value={cry.open} />
        <button type="submit" class="main">
          I have it
        </button>
      </form>
    )}
  </div>
)

const TakeBack = ({ live, view, handOff }: { live: LiveData; view: View; handOff: string }) => (
  <form method="post" action={`/console/contacts/${live.code}/take-back`}>
    <ActFields view={view} />
    <input type="hidden" name="handOff" value={handOff} />
    <button type="submit">Take back</button>
  </form>
)

const Doubt = ({ live, view }: { live: LiveData; view: View }) => (
  <div class="notice">
    <p>
      Their text may have meant “stop”. Nothing automatic is sent until somebody settles it; after seven days it counts as a stop. If they
      want to go on, say so here. If not, use “Opt out”.
    </p>
    <ActButton live={live} view={view} act="goes-on" name="Goes on" />
  </div>
)

const ActButton = ({ live, view, act, name }: { live: LiveData; view: View; act: string; name: string }) => (
  <form method="post" action={`/console/contacts/${live.code}/${act}`}>
    <ActFields view={view} />
    <button type="submit">{name}</button>
  </form>
)
