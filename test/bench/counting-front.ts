/** A front before a service that counts the calls which really arrive there, by the operation that the SDK names, and the bytes of the answers. */
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Calls = Record<string, number>

export async function countingFront(service: string) {
  const agent = new Agent({ keepAlive: true })
  let calls: Calls = {}
  let bytes = 0
  const server = createServer((asked, answer) => {
    const operation = String(asked.headers['x-amz-target'] ?? asked.url)
      .split('.')
      .at(-1) as string
    calls[operation] = (calls[operation] ?? 0) + 1
    const target = new URL(asked.url ?? '/', service)
    const passedOn = request(target, { method: asked.method ?? 'POST', headers: asked.headers, agent }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.pipe(answer)
    })
    passedOn.on('error', () => answer.destroy())
    asked.pipe(passedOn)
  })
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What arrived since the last time this was asked. */
    counted(): { calls: Calls; bytes: number } {
      const since = { calls, bytes }
      calls = {}
      bytes = 0
      return since
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      agent.destroy()
      await closed
    },
  }
}
