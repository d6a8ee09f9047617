/** A hono app on loopback, over node:http. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Fetch = (request: Request) => Response | Promise<Response>

/** The longest text anybody tries is far below; a body past this is cut off with 413. */
const largestBody = 1_000_000

/** Starts serving; answers the base URL and how to stop. */
export async function serve(fetch: Fetch, port: number, host: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(fetch, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, listening)
  })
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((done) => server.close(() => done()))
    server.closeAllConnections()
    await closed
  }
  return { url: `http://${host}:${(server.address() as AddressInfo).port}`, close }
}

async function answer(fetch: Fetch, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await read(request)
  if (body === undefined) {
    response.writeHead(413, { 'content-type': 'application/json' }).end('{"error":"the body is too large"}')
    return
  }
  const { method = 'GET', url = '/' } = request
  const headers = new Headers(
    Object.entries(request.headersDistinct).map(([name, values = []]): [string, string] => [name, values.join(', ')]),
  )
  const base = `http://${request.headers.host ?? 'localhost'}`
  if (!URL.canParse(url, base)) {
    response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"the address cannot be read"}')
    return
  }
  const bodyless = method === 'GET' || method === 'HEAD'
  const answered = await fetch(new Request(new URL(url, base), { method, headers, ...(bodyless ? {} : { body }) }))
  response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(Buffer.from(await answered.arrayBuffer()))
}

async function read(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size <= largestBody) parts.push(part)
  }
  return size > largestBody ? undefined : Buffer.concat(parts)
}
