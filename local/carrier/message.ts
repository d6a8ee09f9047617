/** A message as the carrier knows it: its planned life, its status at any moment, and Twilio's JSON for it. */
import { randomBytes } from 'node:crypto'
import { SegmentedMessage } from 'sms-segments-calculator'

/** Twilio's words for where a message is. */
export type Status = 'accepted' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received'

/** From `at` (ms, simulated) on, the message has this status. */
export type Step = { at: number; status: Status; errorCode?: number }

/** One message in either direction. Its whole life is planned when it is accepted, so a restart changes nothing. */
export type Message = {
  sid: string
  direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  from: string
  to: string
  body: string
  segments: number
  numMedia: number
  messagingServiceSid: string
  createdAt: number
  steps: Step[]
}

export const apiVersion = '2010-04-01'

/** Simulated time from acceptance to hand-over to the network, and to the handset's answer. Typical of a US long code. */
export const sentAfterMs = 300
export const finalAfterMs = 800

/** A new Twilio-shaped id: two letters and 32 hex digits. */
export const newSid = (prefix: 'SM' | 'MM' | 'ME'): string => prefix + randomBytes(16).toString('hex')

/**
 * Billed segments of a text.
 *
 * @example segmentCount('é'.repeat(161)) // 2
 */
export const segmentCount = (body: string): number => Math.max(1, new SegmentedMessage(body).segmentsCount)

/** What the carrier was told, or tells itself, about the way of one outbound message. */
export type Plan = { acceptedAt: number; first: 'accepted' | 'queued'; validitySeconds: number; holdMs: number; errorCode?: number }

/** Twilio's own code for a message that waited in its queue for longer than its ValidityPeriod. */
const validityExpired = 30036

/** The steps of an outbound message from acceptance to its end. */
export function plannedSteps({ acceptedAt, first, validitySeconds, holdMs, errorCode }: Plan): Step[] {
  const accepted: Step = { at: acceptedAt, status: first }
  const expiresAt = acceptedAt + validitySeconds * 1000
  const sentAt = acceptedAt + holdMs + sentAfterMs
  if (sentAt > expiresAt) return [accepted, { at: expiresAt, status: 'failed', errorCode: validityExpired }]

  const finalAt = acceptedAt + holdMs + finalAfterMs
  const end: Step = errorCode === undefined ? { at: finalAt, status: 'delivered' } : { at: finalAt, status: 'undelivered', errorCode }
  return [accepted, { at: sentAt, status: 'sent' }, end]
}

/** The step a life planned as `steps` has reached at `now`. */
export function stepAt(steps: Step[], now: number): Step {
  const reached = steps.findLast((step) => step.at <= now) ?? steps[0]
  if (reached === undefined) throw new Error('a message without steps')
  return reached
}

const final: ReadonlySet<Status> = new Set(['delivered', 'undelivered', 'failed', 'received'])

/** Whether nothing more will happen to it. Twilio refuses to delete a message before that. */
export const isFinal = (message: Message, now: number): boolean => final.has(stepAt(message.steps, now).status)

/** When it left the carrier; before that, when it was accepted, so that a search by time finds it at once. */
export const sentAt = (message: Message): number => message.steps.find((step) => step.status === 'sent')?.at ?? message.createdAt

/** The Message resource, as Twilio writes it: counts are strings, times RFC 2822. */
export function twilioJson(message: Message, accountSid: string, now: number): Record<string, unknown> {
  const step = stepAt(message.steps, now)
  const uri = `/${apiVersion}/Accounts/${accountSid}/Messages/${message.sid}`
  const waiting = step.status === 'accepted' || step.status === 'queued'
  return {
    account_sid: accountSid,
    api_version: apiVersion,
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: waiting ? null : rfc2822(sentAt(message)),
    date_updated: rfc2822(step.at),
    direction: message.direction,
    error_code: step.errorCode ?? null,
    error_message: null,
    // A Messaging Service chooses its sender when it sends; until then there is none.
    from: step.status === 'accepted' ? null : message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: String(message.numMedia),
    num_segments: String(message.segments),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: step.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  }
}

const rfc2822 = (ms: number): string => new Date(ms).toUTCString().replace('GMT', '+0000')
