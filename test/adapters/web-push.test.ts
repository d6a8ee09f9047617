/** Web push against a loopback push service, with a subscription of the test's own making. */
import { createECDH, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import webPush from 'web-push'
import { freePort } from '../../local/runner/free-port.ts'
import { webPusher } from '../../shared/adapters/web-push.ts'

type Got = { headers: Record<string, unknown>; body: Buffer }

describe('a page by web push', () => {
  const got: Got[] = []
  let status = 201
  const service = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(parts) })
      response.writeHead(status).end()
    })
  })
  beforeAll(() => new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening)))
  afterAll(() => void service.close())

  const browser = createECDH('prime256v1')
  browser.generateKeys()
  const keys = { p256dh: browser.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') }
  const subscription = (port = (service.address() as AddressInfo).port) => ({ endpoint: `http://127.0.0.1:${port}/wake`, keys })
  const payload = { text: 'Harbor Outreach: K7-42 needs a person now.', link: 'https://line.example.org/console/p/x~y~z' }
  const pusher = (mayBeLocal = true) => webPusher({ keys: webPush.generateVAPIDKeys(), subject: 'mailto:line@example.org', mayBeLocal })

  test('is sealed: the push service reads neither the case code nor the link', async () => {
    expect(await pusher().send(subscription(), payload)).toEqual({ outcome: 'sent' })
    const [push] = got
    expect(push?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', ttl: '900' })
    expect(String(push?.headers.authorization)).toMatch(/^vapid t=/)
    expect(push?.body.length).toBeGreaterThan(100)
    expect(push?.body.toString('latin1')).not.toMatch(/K7-42|console|Harbor/)
  })

  test.each<[number, unknown]>([
    [404, 'gone'],
    [410, 'gone'],
    [429, { outcome: 'refused', kind: 'busy' }],
    [503, { outcome: 'refused', kind: 'busy' }],
    [403, { outcome: 'refused', kind: 'misconfigured' }],
    [400, { outcome: 'refused', kind: 'unknown' }],
    [302, { outcome: 'refused', kind: 'unknown' }],
  ])('answered %i', async (answer, outcome) => {
    status = answer
    expect(await pusher().send(subscription(), payload)).toEqual(outcome)
  })

  test('to a service that is not there may be tried again', async () =>
    expect(await pusher().send(subscription(await freePort()), payload)).toEqual({ outcome: 'refused', kind: 'not-connected' }))

  test('to an address that is no push service is never sent', async () => {
    const before = got.length
    expect(await pusher(false).send(subscription(), payload)).toBe('gone')
    expect(got).toHaveLength(before)
  })
})
