/** Webhooks: a form signed by Twilio's own code and posted to the programme. */
import { randomUUID } from 'node:crypto'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'

export type Form = Record<string, string>

/** Posts a form; answers the HTTP status, or undefined when nothing answered in time. */
export type Post = (url: string, form: Form) => Promise<number | undefined>

export type PostOptions = {
  authToken: string
  publicUrl: string
  /** Where the programme really listens, when nothing does at `publicUrl`. Signatures are over `publicUrl` all the same. */
  deliverTo?: string | undefined
  /** Twilio waits 15 s for an answer. */
  timeoutMs?: number
}

/** A `Post` that signs as Twilio does: over the URL without its fragment, and over every field. */
export function signedPost({ authToken, publicUrl, deliverTo, timeoutMs = 15_000 }: PostOptions): Post {
  const publicOrigin = new URL(publicUrl).origin
  return (url, form) => {
    const signed = url.split('#')[0] ?? url
    const target = new URL(signed)
    const reached = deliverTo !== undefined && target.origin === publicOrigin ? new URL(deliverTo) : target
    const body = new URLSearchParams(form).toString()
    const headers = {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'content-length': Buffer.byteLength(body),
      'i-twilio-idempotency-token': randomUUID(),
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': getExpectedTwilioSignature(authToken, signed, form),
    }
    return new Promise((answered) => {
      const send = reached.protocol === 'https:' ? secure : plain
      // A connection of its own each time: a kept one may belong to a program that was killed meanwhile.
      const options = { method: 'POST', headers, agent: false, path: target.pathname + target.search }
      const call = send(reached, options, (response) => {
        response.resume()
        answered(response.statusCode)
      })
      const patience = setTimeout(() => call.destroy(new Error('no answer in time')), timeoutMs)
      call.on('close', () => {
        clearTimeout(patience)
        answered(undefined)
      })
      call.on('error', () => answered(undefined))
      call.end(body)
    })
  }
}
