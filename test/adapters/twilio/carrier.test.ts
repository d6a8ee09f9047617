/** Twilio as the carrier, against a server on loopback: what each answer means (F5–F9). */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { twilioCarrier } from '../../../shared/adapters/twilio/carrier.ts'

let close: (() => void) | undefined
afterEach(() => close?.())

type Asked = { method: string; path: string; form: Record<string, string> }

/** A carrier whose every answer is this one; what it was asked is kept. */
async function answering(listener: (asked: Asked) => { status: number; json: unknown } | 'hang-up') {
  const asked: Asked[] = []
  const handler: RequestListener = async (request, response) => {
    const one = {
      method: request.method ?? '',
      path: request.url ?? '',
      form: Object.fromEntries(new URLSearchParams(await bodyOf(request))),
    }
    asked.push(one)
    const answer = listener(one)
    if (answer === 'hang-up') return void request.socket.destroy()
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(answer.status === 204 ? undefined : JSON.stringify(answer.json))
  }
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  close = () => server.close()
  return { asked, carrier: carrierAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const carrierAt = (apiUrl: string) =>
  twilioCarrier({ accountSid: 'AC1', token: 'token', messagingServiceSid: 'MG1', publicUrl: 'https://line.example.org', apiUrl })
const message = {
  contact: 'a.0123456789abcdefghij_-',
  message: '01M86XPDR0GGGGGGGGGGGGGGGG',
  to: '+16175550123',
  body: 'hello',
  validForSeconds: 300,
}

describe('a hand-over', () => {
  test('says who, what, from which service, until when, and where the receipt goes', async () => {
    const { asked, carrier } = await answering(() => ({ status: 201, json: { sid: 'SM1' } }))
    expect(await carrier.send(message)).toEqual({ outcome: 'sent', providerId: 'SM1' })
    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/2010-04-01/Accounts/AC1/Messages.json',
        form: {
          To: '+16175550123',
          Body: 'hello',
          MessagingServiceSid: 'MG1',
          ValidityPeriod: '300',
          StatusCallback: 'https://line.example.org/twilio/status?message=a.0123456789abcdefghij_-~01M86XPDR0GGGGGGGGGGGGGGGG',
        },
      },
    ])
  })

  test('is never valid for longer than Twilio knows', async () => {
    const { asked, carrier } = await answering(() => ({ status: 201, json: { sid: 'SM1' } }))
    await carrier.send({ ...message, validForSeconds: 86_400 })
    expect(asked[0]?.form.ValidityPeriod).toBe('36000')
  })

  test.each([
    ['a stopped phone', 400, 21610, { outcome: 'refused', kind: 'opted-out' }],
    ['a code that we do not know', 400, 29999, { outcome: 'refused', kind: 'unknown' }],
    ['too many at once', 429, 20429, { outcome: 'refused', kind: 'busy' }],
    ['too many at once, whatever the code', 429, 0, { outcome: 'refused', kind: 'busy' }],
    ['a wrong token', 401, 20003, { outcome: 'refused', kind: 'misconfigured' }],
    ['a server that fails may have sent it', 500, 0, { outcome: 'uncertain' }],
    ['a server that is away may have sent it', 503, 20503, { outcome: 'uncertain' }],
  ])('answered with %s', async (_, status, code, outcome) => {
    const { asked, carrier } = await answering(() => ({ status, json: { code, message: 'no', status } }))
    expect(await carrier.send(message)).toEqual(outcome)
    expect(asked).toHaveLength(1)
  })

  test('cut off after it was asked may have been sent, and is not tried by itself', async () => {
    const { asked, carrier } = await answering(() => 'hang-up')
    expect(await carrier.send(message)).toEqual({ outcome: 'uncertain' })
    expect(asked).toHaveLength(1)
  })

  test('that found nobody listening was surely not sent', async () =>
    expect(await carrierAt('http://127.0.0.1:1').send(message)).toEqual({ outcome: 'refused', kind: 'not-connected' }))
})

describe('looking up', () => {
  const listed = (messages: unknown[]) => ({
    status: 200,
    json: { messages, page: 0, page_size: 50, uri: '/x', first_page_uri: '/x', next_page_uri: null },
  })
  const find = { to: '+16175550123', body: 'hello', since: '2026-11-24T14:00:00.000Z' }

  test('finds only ours, to that phone, with exactly these words', async () => {
    const { asked, carrier } = await answering(() =>
      listed([
        { sid: 'SM1', body: 'hello', direction: 'outbound-api' },
        { sid: 'SM2', body: 'hello ', direction: 'outbound-api' },
        { sid: 'SM3', body: 'hello', direction: 'outbound-reply' },
        { sid: 'SM4', body: 'hello', direction: 'inbound' },
      ]),
    )
    expect(await carrier.find(find)).toEqual(['SM1'])
    expect(decodeURIComponent(asked[0]?.path ?? '')).toMatch(/Messages\.json\?To=\+16175550123&DateSent>=2026-11-24/)
  })
  test('throws when the carrier cannot be asked: that is no answer', async () => {
    const { carrier } = await answering(() => ({ status: 503, json: {} }))
    await expect(carrier.find(find)).rejects.toThrow()
  })
})

describe('erasing', () => {
  test.each([
    ['is done', 204, true],
    ['is done when it is gone already', 404, true],
    ['is not done when the carrier is not finished with it', 409, false],
    ['is not done when the carrier fails', 500, false],
  ])('%s', async (_, status, done) => {
    const { asked, carrier } = await answering(() => ({ status, json: { code: 0, message: 'x', status } }))
    expect(await carrier.erase('SM1')).toBe(done)
    expect(asked).toMatchObject([{ method: 'DELETE', path: '/2010-04-01/Accounts/AC1/Messages/SM1.json' }])
  })
})
