/** The local API Gateway, spoken to over a real socket: what the handler is given and what the client gets. */
import { connect, type Socket } from 'node:net'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Handler, type LocalGateway, startGateway } from '../../../local/aws/gateway.ts'

let gateway: LocalGateway
let handler: Handler
let seen: APIGatewayProxyEventV2[]
let crashes: string[]

beforeEach(async () => {
  seen = []
  crashes = []
  handler = async () => ({ statusCode: 204 })
  gateway = await startGateway({
    port: 0,
    timeoutMs: 200,
    onCrash: ({ name }) => crashes.push(name),
    route: (_method, path) => {
      if (path.startsWith('/nowhere')) return undefined
      if (path === '/route-fails') throw new SyntaxError('ours')
      return async (event, context) => {
        seen.push(event)
        return handler(event, context)
      }
    },
  })
})
afterEach(() => gateway.close())

const call = (path: string, init: RequestInit = {}) => fetch(gateway.url + path, { redirect: 'manual', ...init })
const event = () => seen.at(-1)

/** Waits for the end of a connection, however it comes: a server that stops reading may reset it after its answer. */
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => {
    socket.on('error', () => {})
    socket.on('close', () => resolve())
  })

/** Sends these very bytes and collects the answer until the connection ends. */
async function raw(text: string): Promise<string> {
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  socket.write(text)
  await closed(socket)
  return Buffer.concat(parts).toString()
}
const rawGet = (path: string, ...headers: string[]) =>
  raw([`GET ${path} HTTP/1.1`, 'Host: x', ...headers, 'Connection: close', '', ''].join('\r\n'))

const form = 'application/x-www-form-urlencoded'
test.each([
  ['a form post', form, 'Body=hi+there', true],
  ['a form post with a charset', `${form}; charset=UTF-8`, 'Body=hi', true],
  ['JSON', 'application/json', '{"é":1}', false],
  ['JSON with a charset', 'application/json; charset=utf-8', '{}', false],
  ['text', 'text/plain', 'héllo', false],
  ['XML', 'application/xml', '<a/>', false],
  ['JavaScript', 'application/javascript', '1', false],
  ['bytes', 'application/octet-stream', '\u0001', true],
  ['something that only begins like JSON', 'application/jsonlines', '{}', true],
])('%s reaches the handler as the service gives it', async (_title, type, body, encoded) => {
  await call('/in', { method: 'POST', headers: { 'content-type': type }, body })
  expect(event()).toMatchObject({
    isBase64Encoded: encoded,
    body: encoded ? Buffer.from(body).toString('base64') : body,
    requestContext: { http: { method: 'POST' } },
  })
})

test('no body is no body', async () => {
  await call('/in', { method: 'POST' })
  expect(event()).not.toHaveProperty('body')
  expect(event()?.isBase64Encoded).toBe(false)
})

test('headers are in lower case, joined with commas; Host is kept; cookies are apart', async () => {
  await rawGet('/in', 'X-Two: a', 'X-TWO: b', 'Cookie: one=1; two=2', 'Cookie: three=3', 'X-Forwarded-Proto: https')
  expect(event()?.headers).toMatchObject({ host: 'x', 'x-two': 'a,b', 'x-forwarded-proto': 'http', 'x-forwarded-for': '127.0.0.1' })
  expect(event()?.headers).not.toHaveProperty('cookie')
  expect(event()?.headers).not.toHaveProperty('connection')
  expect(event()?.cookies).toEqual(['one=1', 'two=2', 'three=3'])
})

test('the path is decoded, the query string is left as it came', async () => {
  await call('/phones/%2B1617%20x?a=1&a=2&b=%2B1+x')
  expect(event()).toMatchObject({
    version: '2.0',
    rawPath: '/phones/+1617 x',
    rawQueryString: 'a=1&a=2&b=%2B1+x',
    queryStringParameters: { a: '1,2', b: '+1 x' },
    requestContext: { http: { path: '/phones/+1617 x', sourceIp: '127.0.0.1' } },
  })
})

test('without a query there are no parameters', async () => {
  await call('/in')
  expect(event()?.rawQueryString).toBe('')
  expect(event()).not.toHaveProperty('queryStringParameters')
})

test.each(['/%', '/%zz', '/%ff', '/a%E0%A4%A'])(
  'a path with broken percent-encoding (%s) is 400 and the gateway lives on',
  async (path) => {
    expect(await rawGet(path)).toMatch(/^HTTP\/1\.1 400 [\s\S]*\{"message":"Bad Request"\}$/)
    expect((await call('/in')).status).toBe(204)
  },
)

test('a query with broken percent-encoding is for the handler to judge', async () => {
  expect(await rawGet('/in?a=%zz')).toMatch(/^HTTP\/1\.1 204/)
  expect(event()?.rawQueryString).toBe('a=%zz')
})

test('an unknown route is 404, its body is not read', async () => {
  const answer = await call('/nowhere', { method: 'POST', body: 'x'.repeat(100_000) })
  expect([answer.status, await answer.json()]).toEqual([404, { message: 'Not Found' }])
})

test('10 MiB pass, one byte more is 413 without calling the handler', async () => {
  const tenMiB = 10 * 1024 * 1024
  expect((await call('/in', { method: 'POST', body: new Uint8Array(tenMiB) })).status).toBe(204)
  const calls = seen.length
  const answer = await call('/in', { method: 'POST', body: new Uint8Array(tenMiB + 1) })
  expect([answer.status, await answer.json()]).toEqual([413, { message: 'Request Entity Too Large' }])
  expect(seen).toHaveLength(calls)
})

test('a body without a length that never ends is 413 too, and the connection is cut', async () => {
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
  let answer = ''
  socket.on('data', (part: Buffer) => {
    answer += part.toString()
  })
  socket.write('POST /in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n')
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
  const pour = setInterval(() => socket.write(chunk.repeat(20)), 5)
  await closed(socket)
  clearInterval(pour)
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  expect(seen).toEqual([])
})

test('headers beyond 10 KB are 431', async () => {
  expect(await rawGet('/in', `X-Long: ${'x'.repeat(11_000)}`)).toMatch(/^HTTP\/1\.1 431 /)
})

test.each([
  ['throws', () => Promise.reject(new RangeError('with +16175550123 in it')), 'RangeError'],
  ['throws nothing in particular', () => Promise.reject(undefined), 'undefined'],
  ['gives a status that is none', async () => ({ statusCode: 'good' }), 'TypeError'],
])('a handler that %s is 500, and only the name of the fault is told', async (_title, crash, name) => {
  handler = crash
  const answer = await call('/in')
  expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }])
  expect(crashes).toEqual([name])
})

test('a fault in the routing itself is 500 too, and the gateway lives on', async () => {
  expect((await call('/route-fails')).status).toBe(500)
  expect(crashes).toEqual(['SyntaxError'])
  expect((await call('/in')).status).toBe(204)
})

test('a header that HTTP cannot carry is 500', async () => {
  handler = async () => ({ statusCode: 200, headers: { 'x-a': 'a\r\nb: c' } })
  expect((await call('/in')).status).toBe(500)
})

test('a handler that takes too long is 503, and its late failure harms nobody', async () => {
  handler = () => new Promise((_, reject) => setTimeout(reject, 300, new Error('late')))
  const answer = await call('/in')
  expect([answer.status, await answer.json()]).toEqual([503, { message: 'Service Unavailable' }])
  await new Promise((resolve) => setTimeout(resolve, 150))
  handler = async () => ({ statusCode: 204 })
  expect((await call('/in')).status).toBe(204)
})

test('status, headers and several cookies reach the client', async () => {
  handler = async () => ({
    statusCode: 302,
    headers: { Location: '/console', 'Content-Type': 'text/html; charset=utf-8' },
    cookies: ['a=1; HttpOnly', 'b=2; Secure'],
    body: '<p>é</p>',
  })
  const answer = await call('/in')
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe('/console')
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2; Secure'])
  expect(await answer.text()).toBe('<p>é</p>')
})

test('a base64 body is sent as bytes', async () => {
  handler = async () => ({ statusCode: 200, isBase64Encoded: true, body: Buffer.from([0, 255, 16]).toString('base64') })
  expect(new Uint8Array(await (await call('/in')).arrayBuffer())).toEqual(new Uint8Array([0, 255, 16]))
})

test('without a statusCode the value is the JSON body', async () => {
  handler = async () => ({ ok: true })
  const answer = await call('/in')
  expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([200, 'application/json', { ok: true }])
})

test('the handler is told the time it has left', async () => {
  handler = async (_event, context) => ({ statusCode: 200, body: String(context.getRemainingTimeInMillis()) })
  const left = Number(await (await call('/in')).text())
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThanOrEqual(200)
})
