/** The carrier's address is a black hole: no connection ever comes, or its handshake never ends (F7). */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { expect } from 'vitest'
import { phone, tell } from '../support/story.ts'
import { carrierAt, startCarrier } from './carrier-server.ts'
import { fault } from './fault.ts'

/** Listens and is stopped, with its queue of connections full: the kernel drops whoever comes next. */
async function blackHole() {
  const program =
    "const s = require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(s.address().port))"
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [line] = await once(child.stdout, 'data')
  child.kill('SIGSTOP')
  const port = Number(String(line))
  const fill = Array.from({ length: 8 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
  await expect.poll(() => fill.filter(({ connecting }) => connecting).length).toBeGreaterThan(0)
  const close = () => {
    for (const each of fill) each.destroy()
    child.kill('SIGKILL')
  }
  return { url: `http://127.0.0.1:${port}`, close }
}

/** Takes the connection and never says a word of TLS. */
async function silentTls() {
  const server = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() }
}

for (const [what, open] of [
  ['the network lost every connection', blackHole],
  ['the carrier took the connection and never answered the handshake', silentTls],
] as const) {
  fault('F7', { did: what, expected: 'surely not sent: tried again, and 1 text when it is back' }, async () => {
    const [hole, carrier] = [await open(), await startCarrier()]
    try {
      const line = tell()
      await line.join()
      line.world.carrier = carrierAt(hole.url)
      await line.arrives(phone, 'MENU')
      const began = performance.now()
      await line.runJobs()
      const seconds = (performance.now() - began) / 1000
      const state = (await line.ours()).at(-1)
      expect(state).toBe('reply: queued')
      line.world.carrier = carrierAt(carrier.url)
      await line.advance({ minutes: 10 })
      expect([carrier.posts(), carrier.phone.length, (await line.ours()).at(-1)]).toEqual([1, 1, 'reply: sent'])
      return `${state} after ${seconds.toFixed(1)} s, then 1 text`
    } finally {
      hole.close()
      await carrier.close()
    }
  })
}
