/** The carrier simulator: Twilio's REST API on one side, signed webhooks on the other, phones in between. */
import type { AddressInfo } from 'node:net'
import { type FaultChange, type FaultState, noFaults } from './faults.ts'
import { type Line, receiveText } from './inbound.ts'
import { openMemory, type PhoneEntry } from './memory.ts'
import { apiVersion, newSid, stepAt } from './message.ts'
import { receiptDesk } from './receipts.ts'
import { type RequestEntry, restServer } from './rest.ts'
import { setupDesk } from './setup.ts'
import { signedPost } from './webhook.ts'

export type CarrierOptions = Line & {
  /** Of the REST API, on loopback; any free one when absent. */
  port?: number | undefined
  /** Simulated time, ms. */
  now(): number
  /** Where it remembers; nowhere when absent. */
  dir?: string | undefined
  authToken: string
  publicUrl: string
  /** The programme's real origin, when `publicUrl` cannot be reached from here. Signatures are over `publicUrl`. */
  deliverTo?: string | undefined
}

/** A line of one phone's message list; `at` is simulated time, ISO 8601. */
export type PhoneMessage =
  | { direction: 'to-program'; body: string; at: string; sid: string }
  | { direction: 'to-phone'; body: string; at: string; sid: string; status: string; segments: number; errorCode?: number }

export type Carrier = {
  /** Base URL of the REST API. */
  url: string
  /** That phone texts the line; answers when the webhook has answered. `from` is in E.164 form. */
  text(from: string, body: string, media?: { numMedia?: number }): Promise<{ sid: string; status: number }>
  /** Both directions, oldest first, the carrier's own answers included. */
  messages(phone: string): PhoneMessage[]
  /** Every REST request since the start, oldest first. */
  requests(): readonly RequestEntry[]
  /** Changes what is named; answers what is set then. */
  faults(change?: FaultChange): FaultState
  /** When the next status callback is due (ms, simulated). */
  nextReceiptAt(): number | undefined
  /** Makes every status callback due up to then, each once, those already begun included. */
  deliverReceipts(upTo: number): Promise<void>
  /** Whether no status callback is being made or due within seconds. */
  idle(): boolean
  close(): Promise<void>
}

/** Starts the carrier on loopback. */
export async function startCarrier(options: CarrierOptions): Promise<Carrier> {
  const { port = 0, now, dir, authToken, publicUrl, deliverTo, ...line } = options
  const memory = openMemory(dir)
  const faults = noFaults()
  const post = signedPost({ authToken, publicUrl, deliverTo })
  const desk = receiptDesk({ line, memory, post, now })
  const log: RequestEntry[] = []
  const server = restServer({ line, authToken, memory, faults, now, receiptsPlanned: desk.arm, log, setup: setupDesk(line) })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const mediaUrl = (sid: string): string => `${url}/${apiVersion}/Accounts/${line.accountSid}/Messages/${sid}/Media/${newSid('ME')}`
  desk.arm()

  return {
    url,
    text: (from, body, { numMedia = 0 } = {}) => receiveText(from, body, numMedia, { line, memory, faults, post, now, mediaUrl }),
    messages: (phone) => (memory.phones.get(phone) ?? []).map((entry) => shown(entry, now())),
    requests: () => log,
    faults: (change = {}) => {
      faults.change(change)
      return faults.state()
    },
    nextReceiptAt: desk.nextAt,
    deliverReceipts: desk.deliver,
    idle: desk.idle,
    close: async () => {
      desk.stop()
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      await closed
    },
  }
}

function shown(entry: PhoneEntry, now: number): PhoneMessage {
  const { sid, body } = entry
  const at = new Date(entry.at).toISOString()
  if (entry.direction === 'to-program') return { direction: 'to-program', body, at, sid }

  const { status, errorCode } = stepAt(entry.steps, now)
  return { direction: 'to-phone', body, at, sid, status, segments: entry.segments, ...(errorCode === undefined ? {} : { errorCode }) }
}
