/** Twilio's webhook forms, parsed once: the same map for the signature and for use. */
import * as z from 'zod'
import type { MessageRef } from '../../app/ports.ts'
import type { ReceivedText } from '../../app/receive-message.ts'
import type { Receipt } from '../../app/receive-receipt.ts'
import { isE164 } from '../../domain/phone.ts'
import type { At } from '../../domain/time.ts'
import { kindOf, stateOf } from './vocabulary.ts'

export type Form = Record<string, string>

/**
 * The form as it stands, without a prototype, so that `__proto__` is a field like any other. Decoded as browsers do: broken
 * escapes never throw (F27).
 *
 * @returns undefined for `form` when a key is there twice, which Twilio never sends; `values` is what the signature covers
 */
export function parseForm(body: string): { values: Record<string, string | string[]>; form: Form | undefined } {
  const values: Record<string, string | string[]> = Object.create(null)
  const form: Form = Object.create(null)
  let twice = false
  for (const [name, value] of new URLSearchParams(body)) {
    const before = values[name]
    twice ||= before !== undefined
    values[name] = before === undefined ? value : [before, value].flat()
    form[name] = value
  }
  return { values, form: twice ? undefined : form }
}

const Inbound = z.object({
  MessageSid: z.string().min(1).max(64),
  From: z.string().min(1),
  To: z.string().min(1),
  Body: z.string().default(''),
  NumMedia: z.coerce.number().int().nonnegative().catch(0).default(0),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
})

/** What an inbound form is: a text for us, or one of the things that are answered without being stored. */
export type InboundRead = { read: 'text'; text: ReceivedText } | { read: 'malformed' | 'unknown-line' | 'not-a-phone' }

export function readInbound(form: Form, line: string, receivedAt: At): InboundRead {
  const parsed = Inbound.safeParse({ ...form })
  if (!parsed.success) return { read: 'malformed' }
  const { MessageSid, From, To, Body, NumMedia, OptOutType } = parsed.data
  if (To !== line) return { read: 'unknown-line' }
  if (!isE164(From)) return { read: 'not-a-phone' }
  const text = { sid: MessageSid, from: From, body: Body.toWellFormed(), pictures: NumMedia, receivedAt }
  return { read: 'text', text: OptOutType ? { ...text, optOutType: OptOutType } : text }
}

/** Our own name for a message in Twilio's status callback: `<contact>~<message>`, which says nothing to anybody else. */
export const refText = ({ contact, message }: MessageRef): string => `${contact}~${message}`

const ref = /^([0-9a-z]{1,4}\.[\w-]{22})~([0-9A-Z]{26})$/

export function readRef(text: string | undefined): MessageRef | undefined {
  const [, contact, message] = ref.exec(text ?? '') ?? []
  return contact && message ? { contact, message } : undefined
}

/** @returns undefined for a receipt that says nothing we can use */
export function readReceipt(form: Form, message: string | undefined): Receipt | undefined {
  const known = readRef(message)
  const state = stateOf(form.MessageStatus)
  if (!known || !state || !form.MessageSid) return undefined
  const failed = state === 'undelivered' || state === 'failed'
  return { ref: known, providerId: form.MessageSid, state, ...(failed ? { kind: kindOf(Number(form.ErrorCode) || undefined) } : {}) }
}
