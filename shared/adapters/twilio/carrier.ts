/** Twilio as the carrier: hands over, looks up, erases. One try each: a retry is a commit with a new due time. */
import { Agent } from 'node:http'
import { Agent as TlsAgent } from 'node:https'
import type { Duplex } from 'node:stream'
import twilio from 'twilio'
import type RequestClient from 'twilio/lib/base/RequestClient.js'
import type { Carrier } from '../../app/ports.ts'
import { type SendOutcome, sendTimeoutSeconds } from '../../domain/delivery.ts'
import { refText } from './forms.ts'
import { kindOf, longestValidity } from './vocabulary.ts'

export type TwilioSettings = {
  accountSid: string
  token: string
  messagingServiceSid: string
  /** Where receipts go: our public address. */
  publicUrl: string
  /** Another base address than Twilio's own, for a region or a simulator. */
  apiUrl?: string
}

/** Twilio refuses to delete what is not final yet, and a list page of this size holds what one phone got in some minutes. */
const listSize = 50

export function twilioCarrier({ accountSid, token, messagingServiceSid, publicUrl, apiUrl }: TwilioSettings): Carrier {
  const client = twilio(accountSid, token, { httpClient: rebased(apiUrl), autoRetry: false })
  return {
    send: async ({ contact, message, to, body, validForSeconds }) => {
      try {
        const created = await client.messages.create({
          to,
          body,
          messagingServiceSid,
          statusCallback: `${publicUrl}/twilio/status?message=${encodeURIComponent(refText({ contact, message }))}`,
          validityPeriod: Math.min(validForSeconds, longestValidity),
        })
        // An answer without the text's name is no answer: it is looked up by its words.
        return created.sid ? { outcome: 'sent', providerId: created.sid } : { outcome: 'uncertain' }
      } catch (error) {
        return outcomeOf(error)
      }
    },
    find: async ({ to, body, since }) => {
      const listed = await client.messages.list({ to, dateSentAfter: new Date(since), limit: listSize })
      // The carrier's own keyword answers are listed too, and may have the same words.
      const notOurs = new Set<string>(['inbound', 'outbound-reply'])
      return listed.filter((each) => each.body === body && !notOurs.has(each.direction)).map(({ sid }) => sid)
    },
    erase: async (providerId) => {
      try {
        return await client.messages(providerId).remove()
      } catch (error) {
        return isObject(error) && error.status === 404
      }
    },
  }
}

/** Refusals name what they are. A server error, or silence, may or may not have sent it (F6, F9); only no connection at all surely did not (F7). */
function outcomeOf(error: unknown): SendOutcome {
  if (!isObject(error)) return { outcome: 'uncertain' }
  const { status, code } = error
  if (status === 429) return { outcome: 'refused', kind: 'busy' }
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return { outcome: 'refused', kind: kindOf(typeof code === 'number' ? code : undefined) }
  }
  const notConnected = new Set([neverConnected, 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
  return typeof code === 'string' && notConnected.has(code) ? { outcome: 'refused', kind: 'not-connected' } : { outcome: 'uncertain' }
}

const isObject = (error: unknown): error is { status?: unknown; code?: unknown } => typeof error === 'object' && error !== null

/** Twilio's own HTTP client, with our time-out, and another base address when one is set. */
function rebased(apiUrl: string | undefined): RequestClient {
  class Rebased extends twilio.RequestClient {
    override request<T>(options: Parameters<RequestClient['request']>[0]) {
      if (apiUrl) options.uri = options.uri.replace(/^https:\/\/[^/]+/, apiUrl.replace(/\/$/, ''))
      return super.request<T>(options as never)
    }
  }
  const patience = { timeout: sendTimeoutSeconds * 1000 }
  const client = new Rebased(patience) as unknown as RequestClient
  const { maxSockets, maxFreeSockets, maxTotalSockets } = client.axios.defaults.httpsAgent as TlsAgent
  const agent = { keepAlive: true, maxSockets, maxFreeSockets, maxTotalSockets, ...patience }
  Object.assign(client.axios.defaults, { httpAgent: new ImpatientAgent(agent), httpsAgent: new ImpatientTlsAgent(agent) })
  return client
}

/** A connection that is not there by then will not come; nothing of ours was sent over it, so it is safe to try again (F7). */
const connectTimeoutSeconds = 3
const neverConnected = 'ENEVERCONNECTED'

class ImpatientAgent extends Agent {
  override createConnection(...asked: Parameters<Agent['createConnection']>) {
    return endedUnless('connect', super.createConnection(...asked))
  }
}

/** Until the handshake is done nothing of ours is sent, so that counts as the connection. */
class ImpatientTlsAgent extends TlsAgent {
  override createConnection(...asked: Parameters<TlsAgent['createConnection']>) {
    return endedUnless('secureConnect', super.createConnection(...asked))
  }
}

function endedUnless<T extends Duplex | null | undefined>(connects: 'connect' | 'secureConnect', socket: T): T {
  const late = () => socket?.destroy(Object.assign(new Error('no connection in time'), { code: neverConnected }))
  const timer = setTimeout(late, connectTimeoutSeconds * 1000)
  for (const event of [connects, 'close']) socket?.once(event, () => clearTimeout(timer))
  return socket
}
