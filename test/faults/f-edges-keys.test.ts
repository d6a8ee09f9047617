/** The key service refuses: a warm function goes on, a cold one stores nothing and says so (F36). */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect } from 'vitest'
import { openBundles } from './edges-bundles.ts'
import { inboundForm, webhookRequest } from './edges-rig.ts'
import { fault } from './fault.ts'

let line: Awaited<ReturnType<typeof openBundles>>
const refusing: Server[] = []

beforeAll(async () => {
  line = await openBundles(['webhooks'])
}, 600_000)
afterAll(async () => {
  for (const server of refusing) server.close()
  await line.close()
})

let texts = 0
const text = () => webhookRequest({ form: inboundForm({ MessageSid: `SM-k${++texts}`, Body: `text ${texts}` }) })
const storedTexts = async () => (await line.scan('main')).filter(([, { direction }]) => direction === 'in').length
const nothing = async () => (await line.scan('main')).length + (await line.scan('keys')).length + (await line.taken('spool')).length

/** What KMS says of a disabled key, of a caller without the right, of too many calls. */
async function kmsThatSays(type: string): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify({ __type: type, message: 'no' }))
  }).listen(0, '127.0.0.1')
  refusing.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

fault(
  'F36',
  {
    did: 'a text to a cold function while KMS cannot be reached, denies, throttles, and while the key is disabled',
    expected: '503 each, with a time to come back; nothing stored, nothing spooled',
  },
  async () => {
    const cold = await line.cold('webhooks')
    const answers = []
    const refusals = ['AccessDeniedException', 'ThrottlingException', 'DisabledException']
    for (const url of ['http://127.0.0.1:9', ...(await Promise.all(refusals.map(kmsThatSays)))]) {
      process.env.AWS_ENDPOINT_URL_KMS = url
      answers.push(await line.http(cold, text()))
    }
    process.env.AWS_ENDPOINT_URL_KMS = line.secrets.url
    expect(answers.map(({ statusCode, headers, body }) => [statusCode, headers['retry-after'], body])).toEqual(
      Array(4).fill([503, '10', '']),
    )
    expect(await nothing()).toBe(0)
    return `${answers.map(({ statusCode }) => statusCode).join(', ')}; ${await nothing()} items`
  },
)

fault(
  'F36',
  {
    did: 'the same function when KMS is back, and when it goes again while the function is warm; and a second, cold one',
    expected: 'stored; the warm one goes on, the cold one is 503',
  },
  async () => {
    const first = await line.cold('webhooks')
    process.env.AWS_ENDPOINT_URL_KMS = 'http://127.0.0.1:9'
    const statuses = [(await line.http(first, text())).statusCode]
    process.env.AWS_ENDPOINT_URL_KMS = line.secrets.url
    statuses.push((await line.http(first, text())).statusCode)
    process.env.AWS_ENDPOINT_URL_KMS = 'http://127.0.0.1:9'
    const before = await storedTexts()
    for (let n = 0; n < 3; n++) statuses.push((await line.http(first, text())).statusCode)
    const warm = (await storedTexts()) - before
    statuses.push((await line.http(await line.cold('webhooks'), text())).statusCode)
    process.env.AWS_ENDPOINT_URL_KMS = line.secrets.url
    expect({ statuses, warm }).toEqual({ statuses: [503, 200, 200, 200, 200, 503], warm: 3 })
    return `${statuses.join(', ')}; ${warm} stored while KMS was away`
  },
)
