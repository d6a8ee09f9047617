/** Conversation: what happens next with a contact who texted. Stores the text, does what it asks, and lets a person read the rest (R5, R6). */
import { andSaid, saidEnough, saidJustNow } from './budget.ts'
import { heard } from './check-in.ts'
import { carryOut, speaking, writingAt } from './commands.ts'
import { answerProofs, type Consented, consentAfter, endingOf, proven } from './consent-by-text.ts'
import { type Contact, escalationTimer, hasSession, idleAfter, type Menu, type Suppression, waits } from './contact.ts'
import { crisisText, type Danger, danger } from './crisis.ts'
import { type Context, type Decide, type Decision, nothing } from './decision.ts'
import { queued } from './delivery.ts'
import { cry } from './escalation.ts'
import { forgotten, mustWait, noteOf, owedTimer, owing } from './forgetting.ts'
import { likely } from './grading.ts'
import { afterAnswer } from './hand-off-course.ts'
import type { TextReceived } from './happening.ts'
import { read } from './keyword.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import type { Draft, Inbound } from './message.ts'
import { newContact } from './newcomer.ts'
import { isOurs } from './phone.ts'
import { checkInRules, phrase, phraseMenu } from './phrasing.ts'
import { carrierCopyErased, contactExpires, messageExpires } from './retention.ts'
import { teamAfter } from './routing.ts'
import type { TextKey } from './say.ts'
import type { Team } from './team.ts'
import { later, plus } from './time.ts'

/** "A person will read this" is said again to somebody who writes on only after this long; a stranger waits longer (T11). */
const tellAgainAfter = { known: { hours: 12 }, stranger: { hours: 24 } } as const

/** What one meaning does besides consent. `says` is our one automatic answer, if it has one (R49); `waits`: a person must read it. */
type Step = {
  says?: TextKey | 'need-menu'
  waits: boolean
  urgent?: true
  team?: Team
  /** What a command changes, before anything is said about it. */
  change?: (contact: Contact, context: Context) => Contact
}

/** A text arrived. Danger is looked for first and only ever adds (R6, R7). */
export const onText: Decide<TextReceived> = (state, text, context) => {
  const before = state.contact ?? newContact(text.from, state.suppression, context)
  const peril = danger(text.body)
  const reading = read(text.body)
  const inDanger = peril?.grade === 'sure'
  const heardAs = meaningOf(text, before, peril?.grade, reading)
  const meaning = notTooOften(heardAs, text, before, context)
  const ending = endingOf(meaning)
  if (ending && !mustWait(before)) return forgotten(state, text, ending, context)
  const consented = consentAfter(meaning, before, text, state.suppression, inDanger, context)
  const suppressed = consented.suppression === 'lifted' ? undefined : state.suppression
  const asked = stepOf(meaning, before, text, context)
  // What a text is only like is answered, and a person reads it all the same (R5).
  const step = carriedOut(reading.because === likely ? { ...asked, waits: true } : asked, consented.contact, suppressed, context)
  const wished = step.change ? step.change(consented.contact, context) : consented.contact
  const asksToForget = reading.heard.some(({ word }) => word === 'forget')
  const thread = threadAfter(wished, text, { ...step, raised: peril !== undefined, inDanger, plain: reading.plain, asksToForget }, context)
  const contact = owing(thread, ending !== undefined, text, context)
  const drafts = inDanger ? [safetyDraft(peril, contact, context)] : answers({ ...step, ...consented }, contact, text, context)
  const after = remember(contact, drafts, { ...step, ...consented }, context)
  return {
    ...nothing,
    ...(consented.suppression ? { suppression: consented.suppression } : {}),
    consent: proven(
      [...consented.consent, ...answerProofs(meaning, before, text)],
      heardAs.means === 'consent' || ending !== undefined || reading.word === 'yes',
      text,
      before,
    ),
    contact: after,
    inbound: received(
      text,
      peril ? dangerNamed(peril) : (nameOf(meaning) ?? (reading.likeOptOut ? 'like an opt-out' : undefined)),
      context,
    ),
    outbound: drafts.map((each) => queued(each, context.id, context.now, messageExpires(context.now, context.programme.retention))),
    timers: {
      ...(state.contact ? {} : { retention: after.expiresAt }),
      ...planTimer(before, after),
      ...escalationTimer(before, after),
      ...owedTimer(before, after),
      ...consented.timers,
      ...(hasSession(after) ? { idle: plus(context.now, idleAfter) } : {}),
    },
    audit: ending ? [noteOf(ending, context)] : [],
  }
}

/** Who joins over and over is read by a person; the question that is open stays open (T11). */
function notTooOften(meaning: Meaning, { optOutType }: TextReceived, { consent, said = [] }: Contact, { now }: Context): Meaning {
  // The carrier has asked by itself: nothing of ours leaves.
  if (meaning.means !== 'consent' || meaning.word !== 'join' || optOutType === 'START') return meaning
  const says: TextKey = consent.consent === 'opted-in' ? 'already-in' : 'opt-in'
  const stands = consent.consent === 'opted-in' || consent.consent === 'pending'
  return saidEnough(said, now) || (stands && saidJustNow(said, says, now)) ? { means: 'unclear' } : meaning
}

function stepOf(meaning: Meaning, before: Contact, text: TextReceived, context: Context): Step {
  switch (meaning.means) {
    case 'consent':
      // A doubt waits for the person who settles it (R3).
      return { waits: meaning.word === 'doubt' }
    case 'help':
      return { says: 'help', waits: true }
    case 'menu':
      return { says: 'need-menu', waits: false }
    case 'ok':
    case 'kept':
      return { says: meaning.means, waits: false }
    case 'person':
      return { says: 'person', waits: true }
    case 'team':
      return { says: 'need', waits: true, team: meaning.team }
    case 'hand-off':
      return {
        says: meaning.answer === 'yes' ? 'hand-off-yes' : 'not-now',
        // Who asked for them is to see a no as they see any text; a yes is wholly carried out.
        waits: meaning.answer === 'no',
        change: (contact) => afterAnswer(contact, meaning.answer, context),
      }
    case 'need':
      return meaning.need.waits ? { says: 'need', waits: true, team: meaning.need.team } : { says: 'not-now', waits: false }
    case 'command':
      return carryOut(meaning, text.body, context)
    case 'hour':
      return writingAt(meaning.hour)
    case 'language':
      return speaking(meaning.language)
    // A person settles what becomes of this thread; until then nothing automatic is said (R3, R40).
    case 'forget-ask':
      return { waits: true }
    case 'under-18':
    case 'death':
      return { waits: true, urgent: true }
    // Not carried out yet: whoever has their cry for help reads that they asked for it (S22).
    case 'forget':
    case 'wrong-number':
      return { waits: true }
    case 'unclear':
      return { waits: true, ...(mayTellWait(before, context) ? { says: 'person' } : {}) }
    default:
      return meaning satisfies never
  }
}

/** What must not be answered is not carried out, so a person reads it: a MENU before the YES, after a stop, or too often (R5, T11). */
const carriedOut = (step: Step, contact: Contact, suppressed: Suppression | undefined, context: Context): Step => {
  if (!step.says || mayReply(contact, suppressed, step.says, context)) return step
  const { says: _, ...rest } = step
  return { ...rest, waits: true }
}

function mayTellWait({ consent, toldWaitAt }: Contact, { now }: Context): boolean {
  const again = consent.consent === 'opted-in' ? tellAgainAfter.known : tellAgainAfter.stranger
  return toldWaitAt === undefined || plus(toldWaitAt, again) <= now
}

function threadAfter(
  { suspended: _, ...contact }: Contact,
  text: TextReceived,
  step: Step & { raised: boolean; inDanger: boolean; plain: boolean; asksToForget: boolean },
  context: Context,
): Contact {
  const heardAt = later(contact.lastInboundAt ?? text.receivedAt, text.receivedAt)
  return {
    ...contact,
    lastInboundAt: heardAt,
    lastInbound: text.messageId,
    expiresAt: contactExpires(heardAt, context.programme.retention),
    team: teamAfter(contact.team, step.team),
    // What they choose themselves they may be asked about again.
    ...(step.team && contact.notAgain ? { notAgain: contact.notAgain.filter((team) => team !== step.team) } : {}),
    conversation:
      step.waits || step.raised
        ? waits(contact.conversation, text.receivedAt, step.raised || step.urgent ? 'urgent' : 'routine')
        : contact.conversation,
    ...(contact.checkIns ? { checkIns: heard(contact.checkIns, text.receivedAt, checkInRules(contact, context)) } : {}),
    ...(step.plain ? { plainSince: context.now } : {}),
    ...(step.asksToForget ? { forgetAsked: text.receivedAt } : {}),
    ...(step.inDanger ? { escalation: cry(contact.escalation, context.fresh.inbound, context.now) } : {}),
  }
}

/** Our automatic answer: at most one (R49), none to a foreign number, and none that consent or suppression forbids. */
function answers({ says, confirms }: Step & Consented, contact: Contact, text: TextReceived, context: Context): Draft[] {
  if ((!confirms && !says) || !isOurs(text.from)) return []
  if (confirms) return [confirmationDraft(confirms, contact, text, context)].filter((each) => each !== undefined)
  if (!says) return []
  // The carrier has answered HELP by itself.
  if (text.optOutType === 'HELP' && says === 'help') return []
  if (says === 'need-menu') return [{ ...phraseMenu(contact, context), id: context.fresh.outbound, class: 'reply', answers: true }]
  return [draft(says, 'reply', contact, context)]
}

/** Before the YES a phone hears the confirmation and, if it asks, HELP; while a doubt is open, or after a stop, nothing automatic (R3, R47). */
function mayReply(
  { consent: { consent }, said = [] }: Contact,
  suppressed: Suppression | undefined,
  says: NonNullable<Step['says']>,
  { now }: Context,
): boolean {
  if (suppressed) return false
  if (consent === 'opted-in') return true
  if (says === 'help') return consent === 'none' || consent === 'pending'
  return consent === 'none' && !saidEnough(said, now) && !saidJustNow(said, says, now)
}

function confirmationDraft(key: TextKey, contact: Contact, text: TextReceived, context: Context): Draft | undefined {
  // The five minutes run from the stop itself, which may have lain in the spool (R18).
  if (key === 'opt-out' || key === 'forget-ask' || key === 'ended')
    return { ...draft(key, 'opt-out', contact, context), notBefore: text.receivedAt }
  // START: the wording set up at the carrier is our confirmation; it is recorded as sent (design §4).
  if (key === 'opt-in') return { ...draft(key, key, contact, context), ...(text.optOutType === 'START' ? { byCarrier: true } : {}) }
  return text.optOutType === 'START' && key === 'already-in' ? undefined : draft(key, 'reply', contact, context)
}

/** In the language in which they cried for help, whatever they chose before (R8). */
const safetyDraft = ({ kind, language }: Danger, contact: Contact, context: Context): Draft =>
  draft(crisisText(kind, context.onCall), 'safety', Object.hasOwn(context.texts, language) ? { ...contact, language } : contact, context)

const dangerNamed = ({ kind, grade }: Danger): string => (grade === 'sure' ? `danger: ${kind}` : `possible danger: ${kind}`)

const draft = (key: TextKey, as: Draft['class'], contact: Contact, context: Context): Draft => ({
  ...phrase(key, contact, context),
  id: context.fresh.outbound,
  class: as,
  answers: true,
})

/** What the next text will be read against: the list just shown, and that we already said a person will read. */
function remember(contact: Contact, [answered]: readonly Draft[], { says, confirms }: Step & Consented, { now }: Context): Contact {
  const text = confirms ?? says
  if (!answered || !text || (answered.class !== 'reply' && answered.class !== 'opt-in')) return contact
  return {
    ...contact,
    ...(menuShown[text] ? { menu: menuShown[text] } : {}),
    ...(text === 'person' ? { toldWaitAt: now } : {}),
    ...(isCounted(text, contact) ? { said: andSaid(contact.said ?? [], text, now) } : {}),
  }
}

const menuShown: Partial<Record<NonNullable<Step['says']>, Menu>> = { 'need-menu': 'needs', 'hours-ask': 'hours', 'lang-ask': 'languages' }

/** Never HELP or a welcome, nor what somebody asked for who is in; a stranger's answers and every joining are (T11). */
const isCounted = (text: NonNullable<Step['says']>, { consent }: Contact): boolean =>
  text === 'opt-in' || text === 'already-in' || (consent.consent !== 'opted-in' && text !== 'help')

function planTimer(before: Contact, after: Contact): Decision['timers'] {
  if (after.consent.consent !== 'opted-in' || before.checkIns?.at === after.checkIns?.at) return {}
  return { 'check-in': after.checkIns?.at ?? 'delete' }
}

const nameOf = (meaning: Meaning): string | undefined => {
  switch (meaning.means) {
    case 'unclear':
      return undefined
    case 'consent':
      return { stop: 'opt-out', doubt: 'doubtful opt-out', join: 'join', yes: 'yes' }[meaning.word]
    case 'team':
      return `chose ${meaning.team}`
    case 'hand-off':
      return `hand-off: ${meaning.answer}`
    case 'need':
      return `need: ${meaning.need.id}`
    case 'command':
      return meaning.command
    default:
      return meaning.means
  }
}

function received(text: TextReceived, readAs: string | undefined, { id, now, programme }: Context): Inbound {
  return {
    direction: 'in',
    contact: id,
    id: text.messageId,
    at: text.receivedAt,
    body: bodyOf(text),
    providerId: text.sid,
    ...(readAs === undefined ? {} : { readAs }),
    dueAt: carrierCopyErased(now),
    expiresAt: messageExpires(text.receivedAt, programme.retention),
  }
}

/** Pictures are never fetched by themselves (F32). */
function bodyOf({ body, pictures }: TextReceived): string {
  const shown = pictures > 0 ? `[${pictures === 1 ? 'picture' : `${pictures} pictures`} not shown]` : ''
  return [body.toWellFormed(), shown].filter(Boolean).join('\n') || '[empty text]'
}
