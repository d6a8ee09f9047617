/** The carrier's side of our door: every form is signed by Twilio's own code and posted to the real webhooks, over a line in memory. */
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { webhooksApp } from '../../functions/webhooks/app.ts'
import type { SpooledForm } from '../../shared/app/ports.ts'
import { phone, type Story, tell } from '../support/story.ts'

export const token = 'token-of-the-test'
export const account = 'AC00000000000000000000000000000042'
export const publicUrl = 'https://line.example.org'
export const number = '+16175550199'

export type Fields = Record<string, string>

export const textForm = (body: string, more: Fields = {}): Fields => ({
  MessageSid: 'SM1',
  AccountSid: account,
  From: phone,
  To: number,
  Body: body,
  NumMedia: '0',
  ...more,
})

/** `signed`: what the signature covers, when that is not what is sent. */
export function request(path: string, form: Fields, signed: Fields = form): Request {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': getExpectedTwilioSignature(token, `${publicUrl}${path}`, signed),
  }
  return new Request(`https://gateway.example.net${path}`, { method: 'POST', headers, body: new URLSearchParams(form).toString() })
}

export type Answered = { status: number; body: string }

export function openDoor(line: Story = tell()) {
  const kept: SpooledForm[] = []
  const spool = {
    keep: async (form: SpooledForm) => {
      kept.push(form)
      line.spool.empty = false
    },
  }
  const app = webhooksApp({ world: line.world, spool, signing: { tokens: [token], accountSid: account, publicUrl }, line: number })
  async function post(path: string, form: Fields): Promise<Answered> {
    const response = await app.request(request(path, form))
    return { status: response.status, body: await response.text() }
  }
  return {
    line,
    spool,
    /** What the webhooks could not store. */
    kept,
    post,
    /** A text of the phone's; `more` names other fields of the form. */
    texts: (body: string, more: Fields = {}) => post('/twilio/inbound', textForm(body, more)),
    /** What the carrier says of a message of ours, named as our own address named it. */
    says: (status: string, of: string, more: Fields = {}) =>
      post(`/twilio/status?message=${encodeURIComponent(of)}`, {
        MessageSid: 'SM-out-1',
        MessageStatus: status,
        AccountSid: account,
        ...more,
      }),
    /** Texts of this phone's that are stored. */
    stored: async (from = phone): Promise<string[]> =>
      (await line.thread(from)).filter(({ direction }) => direction === 'in').map(({ body }) => body),
  }
}
