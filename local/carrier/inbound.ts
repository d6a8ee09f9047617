/** A phone texts the line: the carrier remembers it, acts on its own words, and calls the programme's webhook. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile'
import type { Faults } from './faults.ts'
import type { Fact, Memory } from './memory.ts'
import { apiVersion, type Message, newSid, segmentCount } from './message.ts'
import { carrierAct, type OptOutType } from './opt-out.ts'
import type { Form, Post } from './webhook.ts'

export type Line = {
  accountSid: string
  number: string
  messagingServiceSid: string
  inboundUrl: string
  fallbackUrl: string
  /** What is set up as Advanced Opt-Out wording. */
  wording: { start: string; stop: string; help: string }
}

export type TextDeps = { line: Line; memory: Memory; faults: Faults; post: Post; now(): number; mediaUrl(messageSid: string): string }

/** Reported when neither the webhook nor the fallback answered at all. */
const nothingAnswered = 502
/** Twilio's code for a webhook that could not be fetched, told to the fallback. */
const webhookFailed = '11200'

/** @returns the id of the text and the HTTP status of the last webhook that was tried */
export async function receiveText(from: string, body: string, numMedia: number, deps: TextDeps): Promise<{ sid: string; status: number }> {
  const { line, memory, faults, post, now } = deps
  const at = now()
  const text: Message = {
    sid: newSid(numMedia > 0 ? 'MM' : 'SM'),
    direction: 'inbound',
    from,
    to: line.number,
    body,
    segments: segmentCount(body),
    numMedia,
    messagingServiceSid: line.messagingServiceSid,
    createdAt: at,
    steps: [{ at, status: 'received' }],
  }
  const act = faults.state().optOut === 'carrier' ? carrierAct(body, memory.blocked.has(from)) : {}
  const facts: Fact[] = [
    { fact: 'message', message: text },
    { fact: 'phone', entry: { phone: from, direction: 'to-program', sid: text.sid, body, at } },
  ]
  if (act.block === 'set') facts.push({ fact: 'blocked', phone: from })
  if (act.block === 'lift') facts.push({ fact: 'unblocked', phone: from })
  if (act.answer !== undefined) facts.push(...carrierAnswer(line.wording[act.answer], from, at, line))
  memory.record(...facts)

  const form = webhookForm(text, act.optOutType, deps)
  const status = await post(line.inboundUrl, form)
  if (status !== undefined && status < 500) return { sid: text.sid, status }

  const retried = await post(line.fallbackUrl, { ...form, ErrorCode: webhookFailed, ErrorUrl: line.inboundUrl })
  return { sid: text.sid, status: retried ?? status ?? nothingAnswered }
}

/** The carrier's own answer: on the phone at once, in the carrier's log as a reply, and never reported to the programme. */
function carrierAnswer(body: string, to: string, at: number, line: Line): Fact[] {
  const steps: Message['steps'] = [{ at, status: 'delivered' }]
  const sid = newSid('SM')
  const segments = segmentCount(body)
  const { number: from, messagingServiceSid } = line
  return [
    {
      fact: 'message',
      message: { sid, direction: 'outbound-reply', from, to, body, segments, numMedia: 0, messagingServiceSid, createdAt: at, steps },
    },
    { fact: 'phone', entry: { phone: to, direction: 'to-phone', sid, body, at, steps, segments } },
  ]
}

/** The fields Twilio sends with an incoming message. */
function webhookForm(text: Message, optOutType: OptOutType | undefined, { line, mediaUrl }: TextDeps): Form {
  const form: Form = {
    ToCountry: 'US',
    ToState: 'MA',
    ToCity: 'BOSTON',
    ToZip: '02108',
    SmsMessageSid: text.sid,
    NumMedia: String(text.numMedia),
    FromZip: '',
    SmsSid: text.sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    Body: text.body,
    FromCountry: countryOf(text.from),
    To: text.to,
    MessagingServiceSid: text.messagingServiceSid,
    NumSegments: String(text.segments),
    MessageSid: text.sid,
    AccountSid: line.accountSid,
    From: text.from,
    ApiVersion: apiVersion,
  }
  if (form.FromCountry === 'US') Object.assign(form, { FromCity: 'BOSTON', FromState: 'MA', FromZip: '02108' })
  for (let n = 0; n < text.numMedia; n++)
    Object.assign(form, { [`MediaUrl${n}`]: mediaUrl(text.sid), [`MediaContentType${n}`]: 'image/jpeg' })
  return optOutType === undefined ? form : { ...form, OptOutType: optOutType }
}

/** Numbers kept for examples (555-01xx) belong to no country's plan; +1 alone counts as the US here. */
const countryOf = (e164: string): string => parsePhoneNumberFromString(e164)?.country ?? (e164.startsWith('+1') ? 'US' : '')
