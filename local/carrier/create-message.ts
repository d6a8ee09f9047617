/** What Twilio checks before it accepts a message, and the message it then makes of the form. */
import { deliveryErrorOf, type Fault } from './faults.ts'
import type { Line } from './inbound.ts'
import { type Message, newSid, plannedSteps, segmentCount } from './message.ts'
import type { Form } from './webhook.ts'

/** A refusal as Twilio's REST API words it. Never holds a number or a text. */
export type Refusal = { status: number; code: number; message: string }

export type Acceptance = { message: Message; callback: string | undefined }

const longestBody = 1600
const longestValidity = 36_000
const e164 = /^\+[1-9]\d{6,14}$/

/** Whether this is a number in E.164 form. Example numbers (555-01xx) are, though no plan assigns them. */
export const isE164 = (value: string): boolean => e164.test(value)

type Check = { refuses(form: Form, context: Context): boolean; status?: number; code: number; message: string }
type Context = { line: Line; blocked: ReadonlySet<string> }

/** In Twilio's order: what is missing, what is malformed, what is not ours, what is not allowed. */
const checks: Check[] = [
  { code: 21604, message: "A 'To' phone number is required.", refuses: ({ To }) => !To },
  { code: 21603, message: "A 'From' or 'MessagingServiceSid' is required.", refuses: (form) => !form.From && !form.MessagingServiceSid },
  { code: 21602, message: 'Message body is required.', refuses: ({ Body }) => !Body },
  {
    code: 21617,
    message: 'The concatenated message body exceeds the 1600 character limit.',
    refuses: ({ Body = '' }) => Body.length > longestBody,
  },
  { code: 21211, message: "Invalid 'To' phone number.", refuses: ({ To = '' }) => !isE164(To) },
  {
    code: 90007,
    message: 'Invalid validity period value.',
    refuses: ({ ValidityPeriod }) => ValidityPeriod !== undefined && !isValidity(ValidityPeriod),
  },
  {
    code: 21609,
    message: "Invalid 'StatusCallback' URL.",
    refuses: ({ StatusCallback }) => Boolean(StatusCallback) && !isWebUrl(StatusCallback ?? ''),
  },
  {
    code: 21701,
    message: 'The Messaging Service does not exist.',
    refuses: (form, { line }) => Boolean(form.MessagingServiceSid) && form.MessagingServiceSid !== line.messagingServiceSid,
  },
  {
    code: 21606,
    message: "The 'From' phone number is not an SMS-capable number of this account.",
    refuses: ({ From }, { line }) => Boolean(From) && From !== line.number,
  },
  { code: 21610, message: 'Attempt to send to unsubscribed recipient.', refuses: ({ To = '' }, { blocked }) => blocked.has(To) },
]

/** The refusal Twilio would answer, if any. */
export function refusalOfForm(form: Form, context: Context): Refusal | undefined {
  const failed = checks.find((check) => check.refuses(form, context))
  return failed && { status: 400, code: failed.code, message: failed.message }
}

/** Accepts a form that passed the checks. */
export function accept(form: Form, { line, fault, now }: { line: Line; fault: Fault; now: number }): Acceptance {
  const { To: to = '', Body: body = '', StatusCallback: callback } = form
  const errorCode = deliveryErrorOf(fault)
  const steps = plannedSteps({
    acceptedAt: now,
    first: form.MessagingServiceSid ? 'accepted' : 'queued',
    validitySeconds: Number(form.ValidityPeriod ?? longestValidity),
    holdMs: fault.holdMs ?? 0,
    ...(errorCode === undefined ? {} : { errorCode }),
  })
  const message: Message = {
    sid: newSid('SM'),
    direction: 'outbound-api',
    from: line.number,
    to,
    body,
    segments: segmentCount(body),
    numMedia: 0,
    messagingServiceSid: line.messagingServiceSid,
    createdAt: now,
    steps,
  }
  return { message, callback: callback || undefined }
}

const isValidity = (value: string): boolean => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= longestValidity

const isWebUrl = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
