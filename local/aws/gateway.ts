/** The local API Gateway: an HTTP API in front of Lambda handlers, with the service's limits and its own answers. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import { decodedPath, type HttpAnswer, toAnswer, toEvent } from './gateway-event.ts'

/** A Lambda handler for payload format 2.0; what it returns is checked before it is used. */
export type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<unknown>

/** A running gateway. */
export type LocalGateway = { url: string; close(): Promise<void> }

/** How the gateway is set up. */
export type GatewayOptions = {
  /** 0 = a free one. */
  port: number
  host?: string
  /** The handler for a decoded path, or undefined for the gateway's own 404. */
  route(method: string, path: string): Handler | undefined
  /** The service waits 29 s for a function; only tests wait less. */
  timeoutMs?: number
  /** Told of a handler that threw; the name of the fault only, because its message may hold a person's words. */
  onCrash?(fault: { name: string; method: string; requestId: string }): void
}

/** The service's limits: 10 MB a request, 10,240 bytes of request line and headers. */
const maxBodyBytes = 10 * 1024 * 1024
const maxHeaderBytes = 10_240
const serviceTimeoutMs = 29_000
/** How long a client that sends too much may take to see the answer before it is cut off. */
const refusalGraceMs = 1000

/** Starts the gateway; throws when the port is taken. */
export async function startGateway(options: GatewayOptions): Promise<LocalGateway> {
  const { port, host = '127.0.0.1' } = options
  // Node itself answers 431 beyond maxHeaderSize.
  const server = createServer({ maxHeaderSize: maxHeaderBytes }, (request, response) =>
    serve(request, response, options).catch((fault: unknown) => {
      // Not the handler's fault but ours (`route`, a broken socket): this request fails, the gateway lives on.
      report(fault, request, 'not yet with the handler', options)
      if (response.headersSent) response.destroy()
      else send(response, message(500, 'Internal Server Error'))
    }),
  )
  server.listen(port, host)
  await once(server, 'listening')
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, options: GatewayOptions): Promise<void> {
  const path = decodedPath(request.url ?? '/')
  if (path === undefined) return send(response, message(400, 'Bad Request'))
  const handler = options.route(request.method ?? 'GET', path)
  if (!handler) return send(response, message(404, 'Not Found'))
  const body = await readBody(request)
  if (body === 'gone') return
  if (body === 'too large') return refuseTooLarge(request, response)
  send(response, await invoke(handler, request, body, path, options))
}

/** Calls the handler and turns whatever comes of it into an answer. */
async function invoke(
  handler: Handler,
  request: IncomingMessage,
  body: Buffer,
  path: string,
  options: GatewayOptions,
): Promise<HttpAnswer> {
  const { timeoutMs = serviceTimeoutMs } = options
  const requestId = randomUUID()
  const now = Date.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'late')
  })
  try {
    // A function gets its event as JSON; what JSON cannot carry must not reach it here either.
    const event = JSON.parse(JSON.stringify(toEvent(request, body, path, requestId, now))) as APIGatewayProxyEventV2
    const result = await Promise.race([handler(event, contextOf(requestId, now + timeoutMs)), late])
    return result === 'late' ? message(503, 'Service Unavailable') : toAnswer(result)
  } catch (fault) {
    report(fault, request, requestId, options)
    return message(500, 'Internal Server Error')
  } finally {
    clearTimeout(timer)
  }
}

/** The whole body, unless it is larger than the service takes or the client went away. */
function readBody(request: IncomingMessage): Promise<Buffer | 'too large' | 'gone'> {
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) return Promise.resolve('too large')
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBodyBytes) return chunks.push(chunk)
      chunks.length = 0
      request.removeAllListeners('data')
      resolve('too large')
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', () => resolve('gone'))
    request.on('close', () => resolve('gone'))
  })
}

/** Answers and stops listening: what still comes is thrown away unread, and soon the client is cut off. */
function refuseTooLarge(request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = message(413, 'Request Entity Too Large')
  response.writeHead(status, { ...headers, 'content-length': body.length, connection: 'close' })
  // Ended here, Node would close at once, and bytes under way would reset the connection before the client sees the answer.
  response.write(body)
  request.resume()
  const cut = setTimeout(() => request.socket.destroy(), refusalGraceMs)
  request.on('end', () => {
    clearTimeout(cut)
    response.end()
  })
}

function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  const bare = status === 204 || status === 304
  try {
    response.writeHead(status, {
      ...headers,
      ...(!bare && { 'content-length': body.length }),
    })
  } catch (fault) {
    // A header value that HTTP cannot carry; the service answers the same.
    if (!(fault instanceof TypeError) || status === 500) throw fault
    send(response, message(500, 'Internal Server Error'))
    return
  }
  response.end(bare ? undefined : body)
}

const message = (status: number, text: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message: text })),
})

function report(fault: unknown, { method = '' }: IncomingMessage, requestId: string, { onCrash = print }: GatewayOptions): void {
  onCrash({ name: fault instanceof Error ? fault.name : typeof fault, method, requestId })
}

const print: NonNullable<GatewayOptions['onCrash']> = ({ name, method, requestId }) =>
  console.error(`gateway: ${name} was thrown (${method}, request ${requestId})`)

function contextOf(awsRequestId: string, deadline: number): Context {
  const settled = () => {}
  return {
    awsRequestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'local',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:local',
    logGroupName: 'local',
    logStreamName: 'local',
    memoryLimitInMB: '512',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: settled,
    fail: settled,
    succeed: settled,
  }
}
