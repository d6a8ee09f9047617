/** A carrier on loopback with real sockets: it takes a text or not, and answers, cuts, resets or keeps silent as a test says. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { twilioCarrier } from '../../shared/adapters/twilio/carrier.ts'
import { account, publicUrl, token } from './door.ts'

/** `accepts`: whether the text is on its way, whatever the answer says of it. */
export type Answer = { accepts: boolean } & (
  | { status: number; code?: number; body?: string }
  /** Read to the end, and then: no answer, half an answer, a reset, or the answer after so long. */
  | { ends: 'cut' | 'half' | 'reset' }
  | { afterMs: number }
)
type Taken = { sid: string; to: string; body: string; callback: string }

export async function startCarrier() {
  const next: Answer[] = []
  const phone: Taken[] = []
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => void answer(request, response))
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await bodyOf(request))
    const url = new URL(request.url ?? '/', 'http://carrier')
    asked.push(`${request.method} ${url.pathname.split('/').at(-1)}`)
    if (request.method === 'GET') return json(response, 200, list(url.searchParams.get('To') ?? ''))
    if (request.method === 'DELETE') return void response.writeHead(204).end()
    const how = next.shift() ?? { accepts: true, status: 201 }
    if (how.accepts) take(form)
    const sid = phone.at(-1)?.sid
    if ('afterMs' in how) {
      await sleep(how.afterMs)
      return json(response, 201, { sid })
    }
    if ('status' in how) {
      if (how.body !== undefined) return void response.writeHead(how.status, { 'content-type': 'text/html' }).end(how.body)
      return json(response, how.status, how.status < 300 ? { sid } : { code: how.code ?? 0, message: 'no', status: how.status })
    }
    if (how.ends === 'reset') return void request.socket.resetAndDestroy()
    if (how.ends === 'half') response.writeHead(201, { 'content-type': 'application/json', 'content-length': '900' }).write('{"sid":"SM')
    request.socket.destroySoon()
  }

  const take = (form: URLSearchParams) =>
    phone.push({
      sid: `SM-taken-${phone.length + 1}`,
      to: form.get('To') ?? '',
      body: form.get('Body') ?? '',
      callback: form.get('StatusCallback') ?? '',
    })
  const list = (to: string) => ({
    messages: phone.filter((each) => each.to === to).map(({ sid, body }) => ({ sid, body, direction: 'outbound-api' })),
    page: 0,
    page_size: 50,
    uri: '/x',
    first_page_uri: '/x',
    next_page_uri: null,
  })

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    /** The next answers to a text; after them each is taken and answered 201. */
    answers: (...more: Answer[]) => void next.push(...more),
    /** What is on its way to phones. */
    phone,
    /** Every request, as `POST Messages.json`. */
    asked,
    posts: () => asked.filter((each) => each.startsWith('POST')).length,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** The real adapter, pointed at this address. */
export const carrierAt = (apiUrl: string) =>
  twilioCarrier({ accountSid: account, token, messagingServiceSid: 'MG00000000000000000000000000000042', publicUrl, apiUrl })

const json = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
