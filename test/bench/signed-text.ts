/** Texts as the carrier's webhooks: forms signed beforehand, and a client that sends them over connections it keeps. */
import { Agent, request } from 'node:http'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'

export const authToken = 'bench-token-which-is-no-secret'
export const accountSid = `AC${'0'.repeat(31)}1`
export const line = '+16175550199'
export const publicUrl = 'https://line.example.org'

/** Area codes of New England; with 555-0100 to 555-0199, which are kept free for examples, they make this many phones. */
const areaCodes = [617, 857, 781, 339, 978, 351, 508, 774, 413, 207, 603, 802, 401, 203, 475, 860, 959]
export const mostPhones = areaCodes.length * 100

/** The nth example phone. None is the line itself, which is +1 617 555 0199. */
export function phone(n: number): string {
  const number = n % (mostPhones - 1)
  const at = number >= 99 ? number + 1 : number
  return `+1${areaCodes[Math.floor(at / 100)]}55501${String(at % 100).padStart(2, '0')}`
}

export type SignedText = { body: string; signature: string }

let texts = 0
const run = process.pid.toString(16)

/** How the line that gets a text checks it: the token, and the address that is signed. */
export type Signing = { authToken: string; publicUrl: string }

/** A text with an id of its own, with the fields that Twilio sends. */
export function signedText(from: string, body: string, signing: Signing = { authToken, publicUrl }): SignedText {
  texts++
  const form = {
    ToCountry: 'US',
    ToState: 'MA',
    SmsMessageSid: sid(texts),
    NumMedia: '0',
    ToCity: 'BOSTON',
    FromZip: '02118',
    SmsSid: sid(texts),
    FromState: 'MA',
    SmsStatus: 'received',
    FromCity: 'BOSTON',
    Body: body,
    FromCountry: 'US',
    To: line,
    ToZip: '02118',
    NumSegments: '1',
    MessageSid: sid(texts),
    AccountSid: accountSid,
    From: from,
    ApiVersion: '2010-04-01',
  }
  const signature = getExpectedTwilioSignature(signing.authToken, `${signing.publicUrl}/twilio/inbound`, form)
  return { body: new URLSearchParams(form).toString(), signature }
}

const sid = (n: number): string => `SM${run.padStart(8, '0')}${n.toString(16).padStart(24, '0')}`

/** @returns sends one text and answers the HTTP status; 0 when nothing answered */
export function sender(url: string) {
  const agent = new Agent({ keepAlive: true })
  const target = new URL('/twilio/inbound', url)
  const send = ({ body, signature }: SignedText): Promise<number> =>
    new Promise((answered) => {
      const headers = {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'content-length': Buffer.byteLength(body),
        'x-twilio-signature': signature,
      }
      const call = request(target, { method: 'POST', agent, headers }, (response) => {
        response.resume()
        response.on('end', () => answered(response.statusCode ?? 0))
      })
      // A server may close a kept connection in the very moment it is used again; then nobody has seen the text yet.
      call.on('error', () => answered(call.reusedSocket ? send({ body, signature }) : 0))
      call.end(body)
    })
  return { send, close: () => agent.destroy() }
}
