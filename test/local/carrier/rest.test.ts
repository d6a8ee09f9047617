/** The REST API, through the official client. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clientOf, line, messagingServiceSid, noon, phone, startRig } from './rig.ts'

let rig: Awaited<ReturnType<typeof startRig>>
beforeEach(async () => {
  rig = await startRig()
})
afterEach(() => rig.close())

test('a message is accepted, and is read back as it was sent', async () => {
  const sent = await rig.send('Hello é')
  expect(sent.sid).toMatch(/^SM[0-9a-f]{32}$/)
  expect(sent).toMatchObject({
    status: 'accepted',
    to: phone,
    body: 'Hello é',
    numSegments: '1',
    direction: 'outbound-api',
    messagingServiceSid,
  })
  expect(sent.dateCreated.getTime()).toBe(noon)
  expect(await rig.client.messages(sent.sid).fetch()).toMatchObject({ sid: sent.sid, body: 'Hello é', errorCode: null })
})

test('its status follows the clock', async () => {
  const { sid } = await rig.send()
  const status = async () => (await rig.client.messages(sid).fetch()).status
  expect(await status()).toBe('accepted')
  rig.clock.move(300)
  expect(await status()).toBe('sent')
  rig.clock.move(500)
  expect(await status()).toBe('delivered')
})

test('segments are counted as Twilio counts them', async () => {
  expect((await rig.send('a'.repeat(161))).numSegments).toBe('2')
  expect((await rig.send(`${'a'.repeat(70)}’`)).numSegments).toBe('2')
})

describe('a message is refused', () => {
  test.each([
    ['to something that is no number', { to: '617-555-0123' }, 400, 21211],
    ['without a text', { body: '' }, 400, 21602],
    ['with more than 1600 characters', { body: 'a'.repeat(1601) }, 400, 21617],
    ['from another messaging service', { messagingServiceSid: `MG${'1'.repeat(32)}` }, 400, 21701],
    ['with a validity of no time', { validityPeriod: 0 }, 400, 90007],
    ['with a validity past ten hours', { validityPeriod: 36_001 }, 400, 90007],
    ['with a callback that is no address', { statusCallback: 'nowhere' }, 400, 21609],
  ])('%s', async (_, more, status, code) => {
    await expect(rig.send('Hello', more)).rejects.toMatchObject({ status, code })
    expect(rig.carrier.messages(phone)).toEqual([])
  })

  test('with a wrong token', async () => {
    const stranger = clientOf(rig.carrier.url, 'wrong')
    await expect(stranger.messages.create({ to: phone, messagingServiceSid, body: 'Hello' })).rejects.toMatchObject({
      status: 401,
      code: 20003,
    })
  })
})

test('ten hours of validity are allowed', async () => {
  await expect(rig.send('Hello', { validityPeriod: 36_000 })).resolves.toMatchObject({ status: 'accepted' })
})

describe('the list', () => {
  test('finds a message by its phone and time, before and after it has left', async () => {
    await rig.send('First')
    rig.clock.move(60_000)
    await rig.send('Second')
    const since = (ms: number) => rig.client.messages.list({ to: phone, dateSentAfter: new Date(ms) })
    expect((await since(noon)).map(({ body }) => body)).toEqual(['Second', 'First'])
    expect((await since(noon + 30_000)).map(({ body }) => body)).toEqual(['Second'])
    expect(await since(noon + 90_000)).toEqual([])
    expect(await rig.client.messages.list({ to: '+16175550124' })).toEqual([])
  })

  test('comes in pages, which the client follows', async () => {
    for (const body of ['one', 'two', 'three']) await rig.send(body)
    expect(await rig.client.messages.list({ pageSize: 2 })).toHaveLength(3)
  })

  test('understands a bound written by hand', async () => {
    await rig.send()
    await rig.pass(1000)
    const query = `To=%2B${phone.slice(1)}&DateSent>=2026-11-24T17:00:00Z`
    const answer = await rig.client.request({
      method: 'get',
      uri: `https://api.twilio.com/2010-04-01/Accounts/${rig.client.accountSid}/Messages.json?${query}`,
    })
    expect((answer.body as { messages: unknown[] }).messages).toHaveLength(1)
  })
})

describe('deleting', () => {
  test('erases the carrier’s copy and nothing on the phone', async () => {
    const { sid } = await rig.send('Hello')
    await rig.pass(1000)
    expect(await rig.client.messages(sid).remove()).toBe(true)
    await expect(rig.client.messages(sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
    await expect(rig.client.messages(sid).remove()).rejects.toMatchObject({ status: 404, code: 20404 })
    expect(rig.carrier.messages(phone)).toMatchObject([{ body: 'Hello', status: 'delivered' }])
  })

  test('is refused while the message is on its way', async () => {
    const { sid } = await rig.send()
    await expect(rig.client.messages(sid).remove()).rejects.toMatchObject({ status: 409, code: 20009 })
  })

  test('works on a text that came in', async () => {
    const { sid } = await rig.carrier.text(phone, 'hi')
    expect(await rig.client.messages(sid).fetch()).toMatchObject({ from: phone, to: line, direction: 'inbound', status: 'received' })
    expect(await rig.client.messages(sid).remove()).toBe(true)
  })
})

test('every request is kept as it came', async () => {
  await rig.send('Hello')
  await rig.send('Hello', { to: '12' }).catch((error: Error) => error)
  expect(rig.carrier.requests()).toMatchObject([
    {
      at: '2026-11-24T17:00:00.000Z',
      method: 'POST',
      path: expect.stringMatching(/Messages\.json$/),
      form: { To: phone, Body: 'Hello' },
      status: 201,
    },
    { form: { To: '12' }, status: 400 },
  ])
})
