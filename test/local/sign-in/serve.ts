/** Serves an app that is given later on a free loopback port: its address is part of what it is made of. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Hono } from 'hono'

export type Served = { url: string; app: Hono; close(): Promise<void> }

export async function serve(): Promise<Served> {
  const server = createServer(async (request, response) => {
    const body = request.method === 'GET' ? {} : { body: await text(request) }
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string])
    const answer = await served.app.request(`${served.url}${request.url}`, { method: request.method ?? 'GET', headers, ...body })
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
    response.setHeader('set-cookie', answer.headers.getSetCookie())
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const served: Served = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    app: new Hono(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
  return served
}
