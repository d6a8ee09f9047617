/** Twilio's REST API for messages, over HTTP: sign-in, the four calls, the faults, and a log of every request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { accept, type Refusal, refusalOfForm } from './create-message.ts'
import { type Fault, type Faults, refusalOf } from './faults.ts'
import type { Line } from './inbound.ts'
import { listMessages } from './list-messages.ts'
import type { Fact, Memory } from './memory.ts'
import { apiVersion, isFinal, type Message, twilioJson } from './message.ts'
import { plannedReceipts } from './receipts.ts'
import type { setupDesk } from './setup.ts'
import type { Form } from './webhook.ts'

/** One request as it arrived. `status` is null until it is answered, and for ever when the connection was cut. */
export type RequestEntry = { at: string; method: string; path: string; form: Form; status: number | null }

export type RestDeps = {
  line: Line
  authToken: string
  memory: Memory
  faults: Faults
  now(): number
  /** Called when there are new receipts to make. */
  receiptsPlanned(): void
  log: RequestEntry[]
  setup: ReturnType<typeof setupDesk>
}

type Answer = { status: number; body?: unknown; dropped?: true; delayMs?: number | undefined }

const largestForm = 1_000_000

/** The server, not yet listening. */
export function restServer(deps: RestDeps): Server {
  return createServer((request, response) => {
    // A caller that hangs up in the middle of its request is no reason to fall.
    serve(request, response, deps).catch((error) => (request.readableAborted ? response.destroy() : write(response, broken(error))))
  })
}

async function serve(request: IncomingMessage, response: ServerResponse, deps: RestDeps): Promise<void> {
  const form = await readForm(request)
  const { method = '', url: path = '' } = request
  const entry: RequestEntry = { at: new Date(deps.now()).toISOString(), method, path, form: form ?? {}, status: null }
  deps.log.push(entry)
  const answer = form === undefined ? refused(tooLarge) : answerTo(request, form, deps)
  if (answer.dropped) {
    request.socket.destroy()
    return
  }
  if (answer.delayMs) await wait(answer.delayMs, undefined, { ref: false })
  entry.status = answer.status
  write(response, answer)
}

const notFound: Refusal = { status: 404, code: 20404, message: 'The requested resource was not found.' }
const notAllowed: Refusal = { status: 405, code: 20004, message: 'Method not allowed.' }
const notSignedIn: Refusal = { status: 401, code: 20003, message: 'Authenticate' }
const tooLarge: Refusal = { status: 413, code: 20413, message: 'The request is too large.' }
const inProgress: Refusal = { status: 409, code: 20009, message: 'Cannot delete this resource before it is complete.' }

function answerTo(request: IncomingMessage, form: Form, deps: RestDeps): Answer {
  const { line, authToken, memory, now } = deps
  if (request.headers.authorization !== basic(line.accountSid, authToken)) return refused(notSignedIn)

  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const account = `/${apiVersion}/Accounts/${line.accountSid}`
  if (path === `${account}/Messages.json`) {
    if (request.method === 'POST') return create(form, deps)
    if (request.method !== 'GET') return refused(notAllowed)
    return { status: 200, body: listMessages(memory.messages.values(), new URLSearchParams(query), line.accountSid, now()) }
  }
  const set = deps.setup(request.method ?? '', path, form)
  if (set) return set
  const sid = path.startsWith(`${account}/Messages/`) ? path.slice(account.length + '/Messages/'.length).replace(/\.json$/, '') : ''
  const message = memory.messages.get(sid)
  if (message === undefined) return refused(notFound)
  if (request.method === 'GET') return { status: 200, body: twilioJson(message, line.accountSid, now()) }
  if (request.method === 'DELETE') return erase(message, deps)
  return refused(notAllowed)
}

function create(form: Form, deps: RestDeps): Answer {
  const { line, memory, faults, now } = deps
  const fault = faults.take()
  const { delayMs } = fault
  const wanted = refusalOf(fault)
  if (wanted) return { ...refused({ ...wanted, message: 'Refused because a fault was set.' }), delayMs }

  const blocked: ReadonlySet<string> = faults.state().optOut === 'carrier' ? memory.blocked : new Set()
  const refusal = refusalOfForm(form, { line, blocked })
  if (refusal) return { ...refused(refusal), delayMs }

  const message = remember(form, fault, deps)
  if (fault.drop) return { status: 0, dropped: true }
  return { status: 201, body: twilioJson(message, line.accountSid, now()), delayMs }
}

/** The message, its place on the phone and its receipts are remembered in one write. */
function remember(form: Form, fault: Fault, { line, memory, faults, now, receiptsPlanned }: RestDeps): Message {
  const { message, callback } = accept(form, { line, fault, now: now() })
  const { sid, to, body, steps, segments, createdAt } = message
  const receipts = callback === undefined ? [] : plannedReceipts(message, callback, faults.state().receipts)
  memory.record(
    { fact: 'message', message },
    { fact: 'phone', entry: { phone: to, direction: 'to-phone', sid, body, at: createdAt, steps, segments } },
    ...receipts.map((receipt): Fact => ({ fact: 'receipt', receipt })),
  )
  receiptsPlanned()
  return message
}

function erase(message: Message, { memory, now }: RestDeps): Answer {
  if (!isFinal(message, now())) return refused(inProgress)
  memory.record({ fact: 'erased', sid: message.sid })
  return { status: 204 }
}

const refused = ({ status, code, message }: Refusal): Answer => ({
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
})

const broken = (error: unknown): Answer => refused({ status: 500, code: 20500, message: String(error) })

const basic = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** The form's fields; undefined when it is too large to read. */
async function readForm(request: IncomingMessage): Promise<Form | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size <= largestForm) parts.push(part)
  }
  return size > largestForm ? undefined : Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()))
}

function write(response: ServerResponse, { status, body }: Answer): void {
  if (body === undefined) {
    response.writeHead(status).end()
    return
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
