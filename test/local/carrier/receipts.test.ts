/** Status callbacks and faults. */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import twilio from 'twilio'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountSid, authToken, line, messagingServiceSid, noon, phone, startRig } from './rig.ts'

let rig: Awaited<ReturnType<typeof startRig>>
beforeEach(async () => {
  rig = await startRig()
})
afterEach(() => rig.close())

describe('receipts', () => {
  test('come in order, at their times, each once', async () => {
    await rig.send()
    expect(rig.carrier.nextReceiptAt()).toBe(noon + 300)
    expect(rig.carrier.idle()).toBe(false)
    await rig.pass(300)
    expect(rig.statuses()).toEqual(['sent'])
    await rig.pass(500)
    await rig.pass(500)
    expect(rig.statuses()).toEqual(['sent', 'delivered'])
    expect(rig.carrier.nextReceiptAt()).toBeUndefined()
    expect(rig.carrier.idle()).toBe(true)
  })

  test('come once even when asked for twice at the same moment', async () => {
    await rig.send()
    rig.clock.move(1000)
    await Promise.all([rig.carrier.deliverReceipts(noon + 1000), rig.carrier.deliverReceipts(noon + 1000)])
    expect(rig.statuses()).toEqual(['sent', 'delivered'])
  })

  test('come by themselves in real time', async () => {
    rig.carrier.close()
    const real = await startRig({ now: Date.now })
    await real.send()
    await expect.poll(() => real.statuses(), { timeout: 3000 }).toEqual(['sent', 'delivered'])
    await real.close()
  })

  test('are signed over the whole address and every field', async () => {
    const { sid } = await rig.send()
    await rig.pass(1000)
    const [sent, delivered] = rig.programme.received
    expect(delivered?.path).toBe('/twilio/status?message=m1')
    expect(delivered?.form).toEqual({
      MessageSid: sid,
      SmsSid: sid,
      MessageStatus: 'delivered',
      SmsStatus: 'delivered',
      To: phone,
      From: line,
      AccountSid: accountSid,
      MessagingServiceSid: messagingServiceSid,
      ApiVersion: '2010-04-01',
      RawDlrDoneDate: '2611241700',
    })
    for (const one of [sent, delivered]) {
      expect(twilio.validateRequest(authToken, one?.signature ?? '', rig.programme.url + one?.path, one?.form ?? {})).toBe(true)
    }
  })

  test('reversed: delivered comes before sent', async () => {
    rig.carrier.faults({ receipts: 'reversed' })
    await rig.send()
    await rig.pass(800)
    expect(rig.statuses()).toEqual(['delivered'])
    await rig.pass(1000)
    expect(rig.statuses()).toEqual(['delivered', 'sent'])
  })

  test('none: none come, and the message is delivered all the same', async () => {
    rig.carrier.faults({ receipts: 'none' })
    await rig.send()
    await rig.pass(5000)
    expect(rig.statuses()).toEqual([])
    expect(rig.carrier.messages(phone)).toMatchObject([{ status: 'delivered' }])
  })

  test('are made again when the programme could not take them', async () => {
    rig.programme.answers.push(503, 503, 204, 503)
    await rig.send()
    await rig.pass(1000)
    expect(rig.statuses()).toEqual(['sent', 'delivered'])
    expect(rig.carrier.nextReceiptAt()).toBe(noon + 2000)
    await rig.pass(1000)
    expect(rig.statuses()).toEqual(['sent', 'delivered', 'sent', 'delivered'])
    await rig.pass(4000)
    expect(rig.statuses().slice(4)).toEqual(['delivered'])
    expect(rig.carrier.nextReceiptAt()).toBeUndefined()
  })

  test('a long wait for another try does not count as work', async () => {
    rig.programme.answers.push(...Array<number>(8).fill(503))
    await rig.send()
    for (const ms of [1000, 1000, 4000]) await rig.pass(ms)
    expect(rig.carrier.nextReceiptAt()).toBe(noon + 6000 + 15_000)
    expect(rig.carrier.idle()).toBe(true)
  })
})

describe('a fault', () => {
  test.each([
    [{ status: 429 }, 429, 20429],
    [{ status: 500 }, 500, 20500],
    [{ code: 20429 }, 429, 20429],
    [{ code: 21610 }, 400, 21610],
    [{ code: 21614 }, 400, 21614],
  ])('%j refuses one message and no more', async (fault, status, code) => {
    rig.carrier.faults({ next: [fault] })
    await rig.client.messages.list()
    await expect(rig.send()).rejects.toMatchObject({ status, code })
    await expect(rig.send()).resolves.toMatchObject({ status: 'accepted' })
    expect(rig.carrier.messages(phone)).toHaveLength(1)
  })

  test('drop: the message is accepted, nothing is answered, the receipts come', async () => {
    rig.carrier.faults({ next: [{ drop: 'after-accept' }] })
    await expect(rig.send('Hello')).rejects.toThrow()
    await rig.pass(1000)
    expect(rig.statuses()).toEqual(['sent', 'delivered'])
    expect(await rig.client.messages.list({ to: phone })).toMatchObject([{ body: 'Hello', status: 'delivered' }])
    expect(rig.carrier.requests()[0]?.status).toBeNull()
  })

  test('3xxxx: accepted, then undelivered with that code', async () => {
    rig.carrier.faults({ next: [{ code: 30003 }] })
    const { sid } = await rig.send()
    await rig.pass(1000)
    expect(rig.statuses()).toEqual(['sent', 'undelivered'])
    expect(rig.programme.received[1]?.form.ErrorCode).toBe('30003')
    expect(await rig.client.messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 30003 })
    expect(rig.carrier.messages(phone)).toMatchObject([{ status: 'undelivered', errorCode: 30003 }])
  })

  test('delayMs: accepted at once, answered late', async () => {
    rig.carrier.faults({ next: [{ delayMs: 150 }] })
    const before = performance.now()
    const sending = rig.send()
    await expect.poll(() => rig.carrier.messages(phone)).toHaveLength(1)
    await sending
    expect(performance.now() - before).toBeGreaterThan(140)
  })

  test('holdMs: a message that waits past its validity fails', async () => {
    rig.carrier.faults({ next: [{ holdMs: 301_000 }, { holdMs: 200_000 }] })
    await rig.send('Late', { validityPeriod: 300 })
    await rig.send('In time', { validityPeriod: 300 })
    await rig.pass(400_000)
    expect(rig.carrier.messages(phone)).toMatchObject([{ status: 'failed', errorCode: 30036 }, { status: 'delivered' }])
    expect(rig.statuses().toSorted()).toEqual(['delivered', 'failed', 'sent'])
  })

  test('an empty list clears what is left', async () => {
    rig.carrier.faults({ next: [{ status: 500 }] })
    expect(rig.carrier.faults({ next: [] })).toEqual({ next: [], receipts: 'normal', optOut: 'carrier' })
    await expect(rig.send()).resolves.toMatchObject({ status: 'accepted' })
  })
})

describe('after a restart', () => {
  test('phones, copies, blocks and receipts still to come are there', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'carrier-'))
    const before = await startRig({ dir })
    await before.send('Kept')
    const gone = await before.carrier.text(phone, 'STOP')
    await before.client.messages(gone.sid).remove()
    // No close: what was recorded has to be in the file already.
    const after = await startRig({ dir, publicUrl: before.programme.url })
    expect(after.carrier.messages(phone).map(({ body }) => body)).toEqual(['Kept', 'STOP', 'You are out.'])
    expect((await after.client.messages.list()).map(({ body }) => body).toSorted()).toEqual(['Kept', 'You are out.'])
    await expect(after.send()).rejects.toMatchObject({ code: 21610 })
    await after.pass(1000)
    expect(before.statuses()).toEqual(['sent', 'delivered'])
    for (const one of [before, after]) await one.close()
    await rm(dir, { recursive: true })
  })
})

test('what is not reachable at its public address is delivered elsewhere and signed for the public one', async () => {
  const received: { url: string; signature: string }[] = []
  const server = createServer((request, response) => {
    received.push({ url: request.url ?? '', signature: String(request.headers['x-twilio-signature']) })
    request.resume()
    response.writeHead(200).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const publicUrl = 'https://line.example.org'
  const deliverTo = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const hidden = await startRig({ publicUrl, inboundUrl: `${publicUrl}/twilio/inbound`, deliverTo })
  const statusCallback = `${publicUrl}/twilio/status?message=m2`
  const { sid } = await hidden.send('Hello', { statusCallback })
  await hidden.pass(400)
  const form = {
    ApiVersion: '2010-04-01',
    MessageStatus: 'sent',
    SmsSid: sid,
    SmsStatus: 'sent',
    To: phone,
    From: line,
    MessageSid: sid,
    AccountSid: accountSid,
    MessagingServiceSid: messagingServiceSid,
  }
  expect(received[0]?.url).toBe('/twilio/status?message=m2')
  expect(twilio.validateRequest(authToken, received[0]?.signature ?? '', statusCallback, form)).toBe(true)
  await hidden.close()
  server.close()
})
