/** Phones that text the line, and the words the carrier answers itself. */
import twilio from 'twilio'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountSid, authToken, line, messagingServiceSid, phone, startRig, wording } from './rig.ts'

let rig: Awaited<ReturnType<typeof startRig>>
beforeEach(async () => {
  rig = await startRig()
})
afterEach(() => rig.close())

const log = () => rig.carrier.messages(phone).map(({ direction, body }) => `${direction === 'to-phone' ? '<' : '>'} ${body}`)
const optOutTypes = () => rig.programme.received.map(({ form }) => form.OptOutType)

describe('the webhook', () => {
  test('has the fields Twilio sends, and Twilio’s signature', async () => {
    const { sid, status } = await rig.carrier.text(phone, 'Olá 👋 & 1=1')
    expect(status).toBe(200)
    const [webhook] = rig.programme.received
    expect(webhook?.path).toBe('/twilio/inbound')
    expect(webhook?.idempotencyToken).toMatch(/^[0-9a-f-]{36}$/)
    expect(webhook?.form).toMatchObject({
      MessageSid: sid,
      SmsSid: sid,
      SmsMessageSid: sid,
      AccountSid: accountSid,
      MessagingServiceSid: messagingServiceSid,
      From: phone,
      To: line,
      Body: 'Olá 👋 & 1=1',
      NumMedia: '0',
      NumSegments: '1',
      ApiVersion: '2010-04-01',
      FromCountry: 'US',
      ToCountry: 'US',
      SmsStatus: 'received',
    })
    expect(webhook?.form).not.toHaveProperty('OptOutType')
    expect(twilio.validateRequest(authToken, webhook?.signature ?? '', `${rig.programme.url}/twilio/inbound`, webhook?.form ?? {})).toBe(
      true,
    )
  })

  test('comes from abroad too', async () => {
    await rig.carrier.text('+33639980001', 'hi')
    expect(rig.programme.received[0]?.form).toMatchObject({ From: '+33639980001', FromCountry: 'FR', FromCity: '' })
  })

  test('names its pictures', async () => {
    const { sid } = await rig.carrier.text(phone, '', { numMedia: 2 })
    expect(sid).toMatch(/^MM/)
    expect(rig.programme.received[0]?.form).toMatchObject({
      NumMedia: '2',
      Body: '',
      MediaContentType1: 'image/jpeg',
      MediaUrl1: expect.stringContaining(sid),
    })
  })

  test('that fails is tried once more at the fallback', async () => {
    rig.programme.answers.push(503, 200)
    expect(await rig.carrier.text(phone, 'hi')).toMatchObject({ status: 200 })
    expect(rig.programme.received.map(({ path }) => path)).toEqual(['/twilio/inbound', '/twilio/fallback'])
    expect(rig.programme.received[1]?.form).toMatchObject({
      Body: 'hi',
      ErrorCode: '11200',
      MessageSid: rig.programme.received[0]?.form.MessageSid,
    })
  })

  test('that is refused is not tried again', async () => {
    rig.programme.answers.push(403)
    expect(await rig.carrier.text(phone, 'hi')).toMatchObject({ status: 403 })
    expect(rig.programme.received).toHaveLength(1)
  })

  test('that nothing answers is a 502', async () => {
    const nowhere = await startRig({ inboundUrl: 'http://127.0.0.1:1/twilio/inbound', fallbackUrl: 'http://127.0.0.1:1/twilio/fallback' })
    expect(await nowhere.carrier.text(phone, 'hi')).toMatchObject({ status: 502 })
    await nowhere.close()
  })
})

describe('with a carrier that answers', () => {
  test.each(['STOP', ' stop ', 'Unsubscribe', 'END', 'quit', 'STOPALL', 'revoke', 'OPTOUT', 'cancel'])(
    '%j blocks, and is answered once',
    async (word) => {
      await rig.carrier.text(phone, word)
      await rig.carrier.text(phone, word)
      expect(log()).toEqual([`> ${word}`, `< ${wording.stop}`, `> ${word}`])
      expect(optOutTypes()).toEqual(['STOP', 'STOP'])
      await expect(rig.send()).rejects.toMatchObject({ status: 400, code: 21610 })
    },
  )

  test.each(['stop please', 'I want to quit', 'JOIN', 'opt out', 'ALTO'])('%j is no word of the carrier’s', async (body) => {
    await rig.carrier.text(phone, body)
    expect(log()).toEqual([`> ${body}`])
    expect(optOutTypes()).toEqual([undefined])
    await expect(rig.send()).resolves.toMatchObject({ status: 'accepted' })
  })

  test.each(['START', 'unstop'])('%j lifts the block and is answered', async (word) => {
    await rig.carrier.text(phone, 'STOP')
    await rig.carrier.text(phone, word)
    expect(log().at(-1)).toBe(`< ${wording.start}`)
    expect(optOutTypes()).toEqual(['STOP', 'START'])
    await expect(rig.send()).resolves.toMatchObject({ status: 'accepted' })
  })

  test('YES lifts the block and says nothing', async () => {
    await rig.carrier.text(phone, 'STOP')
    await rig.carrier.text(phone, 'Yes')
    expect(log().at(-1)).toBe('> Yes')
    expect(optOutTypes()).toEqual(['STOP', undefined])
    await expect(rig.send()).resolves.toMatchObject({ status: 'accepted' })
  })

  test('JOIN lifts nothing', async () => {
    await rig.carrier.text(phone, 'STOP')
    await rig.carrier.text(phone, 'JOIN')
    await expect(rig.send()).rejects.toMatchObject({ code: 21610 })
  })

  test.each(['HELP', 'info'])('%j is answered, blocked or not', async (word) => {
    await rig.carrier.text(phone, word)
    await rig.carrier.text(phone, 'STOP')
    await rig.carrier.text(phone, word)
    expect(log().filter((entry) => entry === `< ${wording.help}`)).toHaveLength(2)
    expect(optOutTypes()).toEqual(['HELP', 'STOP', 'HELP'])
  })

  test('its answers are on the phone as delivered, with their segments, and bring no receipt', async () => {
    await rig.carrier.text(phone, 'HELP')
    expect(rig.carrier.messages(phone)).toMatchObject([
      { direction: 'to-program' },
      { direction: 'to-phone', status: 'delivered', segments: 1 },
    ])
    expect(rig.carrier.nextReceiptAt()).toBeUndefined()
  })

  test('one phone’s stop is nobody else’s', async () => {
    await rig.carrier.text('+16175550124', 'STOP')
    await expect(rig.send()).resolves.toMatchObject({ status: 'accepted' })
  })
})

test('with opt-out left to the programme, nothing is answered, marked or blocked', async () => {
  await rig.carrier.text(phone, 'STOP')
  rig.carrier.faults({ optOut: 'app' })
  for (const word of ['STOP', 'START', 'HELP']) await rig.carrier.text(phone, word)
  expect(optOutTypes()).toEqual(['STOP', undefined, undefined, undefined])
  expect(log().filter((entry) => entry.startsWith('<'))).toEqual([`< ${wording.stop}`])
  await expect(rig.send()).resolves.toMatchObject({ status: 'accepted' })
})
