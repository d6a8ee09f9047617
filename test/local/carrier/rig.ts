/** A carrier, a programme that keeps what it is told, and the official client, for one test. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import twilio from 'twilio'
import RequestClient from 'twilio/lib/base/RequestClient.js'
import { type CarrierOptions, startCarrier } from '../../../local/carrier/carrier.ts'

export const accountSid = `AC${'0'.repeat(32)}`
export const authToken = 'token-of-the-tests'
export const line = '+16175550199'
export const messagingServiceSid = `MG${'0'.repeat(32)}`
export const phone = '+16175550123'
export const noon = Date.parse('2026-11-24T17:00:00Z')
export const wording = { start: 'You are in.', stop: 'You are out.', help: 'Call 911 or 988.' }

/** One webhook as the programme received it. */
export type Received = { path: string; form: Record<string, string>; signature: string; idempotencyToken: string }

/** A programme on loopback; `answers` are its next HTTP statuses, 200 afterwards. */
export async function startProgramme() {
  const received: Received[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()))
    const { 'x-twilio-signature': signature, 'i-twilio-idempotency-token': idempotencyToken } = request.headers
    received.push({ path: request.url ?? '', form, signature: String(signature), idempotencyToken: String(idempotencyToken) })
    response.writeHead(answers.shift() ?? 200).end('<Response/>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => new Promise<void>((done) => server.close(() => done()))
  return { url, received, answers, close }
}

/** A simulated clock that stands still until it is moved. */
export function standingClock(at = noon) {
  let time = at
  return { now: () => time, move: (ms: number) => (time += ms) }
}

/** The official client, sent to another base URL. */
export function clientOf(url: string, token = authToken) {
  class Rebased extends RequestClient {
    override request<T>(options: RequestClient.RequestOptions<T>) {
      return super.request<T>({ ...options, uri: options.uri.replace('https://api.twilio.com', url) })
    }
  }
  return twilio(accountSid, token, { httpClient: new Rebased({ timeout: 5_000 }) })
}

export async function startRig(changes: Partial<CarrierOptions> = {}) {
  const programme = await startProgramme()
  const clock = standingClock()
  const carrier = await startCarrier({
    now: clock.now,
    accountSid,
    authToken,
    number: line,
    messagingServiceSid,
    publicUrl: programme.url,
    inboundUrl: `${programme.url}/twilio/inbound`,
    fallbackUrl: `${programme.url}/twilio/fallback`,
    wording,
    ...changes,
  })
  const client = clientOf(carrier.url)
  const send = (body = 'How are you today?', more = {}) =>
    client.messages.create({ to: phone, messagingServiceSid, body, statusCallback: `${programme.url}/twilio/status?message=m1`, ...more })
  /** Moves the clock and lets every callback due on the way happen. */
  const pass = async (ms: number) => carrier.deliverReceipts(clock.move(ms))
  const statuses = () => programme.received.filter(({ path }) => path.startsWith('/twilio/status')).map(({ form }) => form.MessageStatus)
  const close = async () => {
    await carrier.close()
    await programme.close()
  }
  return { carrier, programme, clock, client, send, pass, statuses, close }
}
