/** Setting up the carrier: each request as the simulator takes it, the sheet and the packet as a person copies them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Carrier, startCarrier } from '../../local/carrier/carrier.ts'
import { Refused } from '../../operations/arguments.ts'
import { carrierAccess } from '../../operations/carrier/access.ts'
import { formWording, packetOf, packetProblems, packetText } from '../../operations/carrier/packet.ts'
import { planSetup, setUp } from '../../operations/carrier/setup.ts'
import { carrierWords, optOutSheet } from '../../operations/carrier/sheet.ts'
import { verdicts } from '../../operations/carrier/test-phone.ts'
import { carrierWording } from '../../shared/app/carrier-wording.ts'
import { read } from '../../shared/domain/keyword.ts'
import { programme, texts } from '../support/world.ts'

const addresses = { publicUrl: 'https://line.example.org', fallbackUrl: 'https://fallback.example.org' }
const token = 'token'
const { account, number, messagingService } = programme.sender
const wording = carrierWording(texts, programme)
const packet = packetOf(programme, texts, addresses.publicUrl)
const phone = '+16175550142'
const brand = `BN${'0'.repeat(31)}1`

let carrier: Carrier
beforeEach(async () => {
  carrier = await startCarrier({
    now: () => Date.parse('2026-11-24T14:00:00.000Z'),
    accountSid: account,
    authToken: token,
    number,
    messagingServiceSid: messagingService,
    publicUrl: 'http://127.0.0.1:9',
    inboundUrl: 'http://127.0.0.1:9/twilio/inbound',
    fallbackUrl: 'http://127.0.0.1:9/twilio/fallback',
    wording,
  })
})
afterEach(() => carrier.close())
const access = (given = token) => carrierAccess({ account, token: given, baseUrl: carrier.url })

describe('setting up', () => {
  test('sets texts, fallback and receipts, each with five more tries, and registers the campaign', async () => {
    const done = await setUp(planSetup(programme, addresses, packet, brand), programme, access())
    expect(done).toEqual([expect.stringMatching(/^Webhooks of MG/), expect.stringMatching(/^The campaign is submitted \(QE/)])
    const made = carrier.requests().filter(({ method }) => method === 'POST')
    expect(made.map(({ status }) => status)).toEqual([200, 201])
    expect(made[0]?.form).toEqual({
      InboundRequestUrl: 'https://line.example.org/twilio/inbound#rc=5&rp=all',
      InboundMethod: 'POST',
      FallbackUrl: 'https://fallback.example.org/twilio/fallback#rc=5&rp=all',
      FallbackMethod: 'POST',
      StatusCallback: 'https://line.example.org/twilio/status#rc=5&rp=all',
      UseInboundWebhookOnNumber: 'false',
      SmartEncoding: 'false',
    })
    expect(made[1]?.form).toMatchObject({ OptInMessage: wording.start, OptOutMessage: wording.stop, HelpMessage: wording.help })
  })

  test('says in words that the carrier cannot be reached', async () => {
    const away = carrierAccess({ account, token, baseUrl: 'http://127.0.0.1:9' })
    await expect(setUp(planSetup(programme, addresses, packet), programme, away)).rejects.toThrow(
      /^The carrier cannot be reached \(.+\)\n {2}Look at the network/,
    )
  })

  test('run again registers nothing twice', async () => {
    const plan = planSetup(programme, addresses, packet, brand)
    await setUp(plan, programme, access())
    expect((await setUp(plan, programme, access()))[1]).toMatch(/^A campaign is registered already \(QE0+1\): IN_PROGRESS/)
    expect(carrier.requests().filter(({ path, method }) => method === 'POST' && path.endsWith('Usa2p'))).toHaveLength(1)
  })

  test('without a brand says what is missing, and registers nothing', async () =>
    expect((await setUp(planSetup(programme, addresses, packet), programme, access()))[1]).toMatch(/Register the brand.*--brand BN/))

  const elsewhere = { ...programme, sender: { ...programme.sender, messagingService: `MG${'f'.repeat(32)}` } }
  const otherNumber = { ...programme, sender: { ...programme.sender, number: '+16175550100' } }
  test.each([
    ['a wrong token', programme, 'wrong', /does not accept these credentials\n {2}Compare/],
    ['another service', elsewhere, token, /has no messaging service MGf+\n/],
    ['a number that is not in the pool', otherNumber, token, /\+16175550100 is not in the service’s sender pool\n/],
  ])('changes nothing for %s', async (_, chosen, given, words) => {
    const failed = await setUp(planSetup(chosen, addresses, packet), chosen, access(given)).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(Refused)
    expect((failed as Refused).message).toMatch(words)
    expect(carrier.requests().filter(({ method }) => method === 'POST')).toEqual([])
  })
})

describe('the packet', () => {
  test('fits the form', () => expect(packetProblems(packet)).toEqual([]))
  test('says where it does not', () =>
    expect(packetProblems({ ...packet, description: 'short', samples: ['x'] })).toEqual([
      'The campaign description has 5 characters; the form takes 40 to 4096',
      'Sample 1 has 1 characters; the form takes 20 to 1024',
    ]))
  test('holds what R19 asks for: programme, contact, frequency, rates, HELP and STOP', () => {
    const text = packetText(packet, programme)
    for (const part of ['Harbor Outreach', '617-555-0100', '5 in the first week', 'rates may apply', 'HELP', 'STOP', '/join', '/trust']) {
      expect(text).toContain(part)
    }
  })
  test('quotes the join form as it is', async () => {
    const { readFileSync } = await import('node:fs')
    const page = readFileSync('functions/pages/join.tsx', 'utf8')
    const [, shown = ''] = /class="wording">\s*([\s\S]*?)See\{/.exec(page) ?? []
    const said = shown
      .replace('{about.programme.name}', programme.name)
      .replace('{about.programme.phone}', programme.phone)
      .replace(/\s+/g, ' ')
      .trim()
    expect(formWording(programme.name, programme.phone)).toBe(said)
  })
})

describe('the sheet', () => {
  const sheet = optOutSheet(programme, texts)
  test('has the texts of the line itself, word for word, and their segments', () => {
    for (const text of Object.values(wording)) expect(sheet).toContain(`Text (1 segment):\n\n    ${text}`)
  })
  test('leaves JOIN and YES to the line', () => expect(sheet).toMatch(/### Opt-in\n\nWords: START, UNSTOP\n/))
  test('gives each language its own words, and none to two of them (R2)', () => {
    const words = Object.values(carrierWords).flatMap(({ out, help }) => [...out, ...help])
    expect(words.toSorted()).toEqual([...new Set(words)].toSorted())
    expect(sheet).toMatch(/## Language: es\n\n### Opt-in\n\nWords: none.*\n[\s\S]*?### Opt-out\n\nWords: ALTO, BAJA/)
  })
  test.each(Object.entries(carrierWords))('has no word in %s that the line itself reads otherwise', (_, { out, help }) => {
    expect(out.map((word) => read(word).word)).toEqual(out.map(() => 'opt-out'))
    expect(help.map((word) => read(word).word)).toEqual(help.map(() => 'help'))
  })
})

describe('a test phone', () => {
  const asked = () => verdicts(phone, '2026-11-24T13:00:00.000Z', programme, wording, access())
  const texted = async (...words: string[]) => {
    for (const word of words) await carrier.text(phone, word)
    return (await asked()).map(({ word, right }) => `${word} ${right ? 'ok' : 'wrong'}`)
  }
  test('finds everything right when each word is answered by the sheet', async () =>
    expect(await texted('HELP', 'STOP', 'START', 'YES')).toEqual(['HELP ok', 'STOP ok', 'START ok', 'YES ok']))
  test('finds what was not answered', async () => expect(await texted('STOP')).toEqual(['HELP wrong', 'STOP ok', 'START wrong', 'YES ok']))
  test('is not blamed for a log that could not be read', async () => {
    const blind = verdicts(phone, '2026-11-24T13:00:00.000Z', programme, wording, access('wrong'))
    await expect(blind).rejects.toThrow(/^The carrier’s log cannot be read \(401\)\n {2}Compare sender\.account and TWILIO_AUTH_TOKEN/)
  })
  test('finds a YES that the carrier answers', async () =>
    expect(await texted('START', 'START')).toEqual(['HELP wrong', 'STOP wrong', 'START ok', 'YES wrong']))
})
