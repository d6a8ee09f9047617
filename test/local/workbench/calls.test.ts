/** Every call of the workbench, over HTTP, with a real carrier behind it. */
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startWorkbench } from '../../../local/workbench/workbench.ts'
import { noon, phone, startRig } from '../carrier/rig.ts'

type Answer = { status: number; body: unknown }

async function startBench() {
  const rig = await startRig()
  const store = { down: false }
  const page = {
    line: '+16175550199',
    zone: 'America/New_York',
    links: { console: 'http://localhost:3000/console', publicPage: 'http://localhost:3000/' },
  }
  const workbench = await startWorkbench({
    port: 0,
    page,
    carrier: rig.carrier,
    clock: { now: rig.clock.now, advanceTo: async (ms) => rig.pass(ms - rig.clock.now()) },
    store: {
      setDown: async (down) => {
        store.down = down
      },
    },
    settle: async () => (store.down ? 'down' : { pending: 0 }),
    signIn: async (email) => (email === 'supervisor@example.org' ? { cookie: 'session-3000=abc' } : undefined),
  })
  const call = async (path: string, body?: unknown, headers = {}): Promise<Answer> => {
    const init = body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }
    const response = await fetch(workbench.url + path, { ...init, headers })
    return { status: response.status, body: await response.json() }
  }
  const close = async () => {
    await workbench.close()
    await rig.close()
  }
  return { ...rig, workbench, call, close }
}

let bench: Awaited<ReturnType<typeof startBench>>
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.close())

const at = (ms: number) => new Date(ms).toISOString()

describe('the clock', () => {
  test('says what time it is', async () => {
    expect(await bench.call('/clock')).toEqual({ status: 200, body: { now: '2026-11-24T17:00:00.000Z' } })
  })

  test.each([
    ['an hour', { advance: 'PT1H' }, '2026-11-24T18:00:00.000Z'],
    ['nothing', { advance: 'PT0S' }, '2026-11-24T17:00:00.000Z'],
    ['weeks, days and minutes', { advance: 'P1W1DT30M' }, '2026-12-02T17:30:00.000Z'],
    ['a calendar month', { advance: 'P1M' }, '2026-12-24T17:00:00.000Z'],
    ['to an instant', { set: '2027-03-14T09:00:00Z' }, '2027-03-14T09:00:00.000Z'],
    ['to an instant elsewhere', { set: '2027-03-14T09:00:00-05:00' }, '2027-03-14T14:00:00.000Z'],
  ])('moves %s', async (_, move, now) => {
    expect(await bench.call('/clock', move)).toEqual({ status: 200, body: { now } })
    expect(bench.clock.now()).toBe(Date.parse(now))
  })

  test('begins a second move where the first has ended', async () => {
    const answers = await Promise.all([bench.call('/clock', { advance: 'PT1H' }), bench.call('/clock', { advance: 'PT1H' })])
    expect(answers.map(({ body }) => body)).toEqual([{ now: at(noon + 3_600_000) }, { now: at(noon + 7_200_000) }])
  })

  test.each([
    ['into the past', { set: '2026-11-24T16:59:59Z' }],
    ['backwards', { advance: '-PT1H' }],
    ['by what is no duration', { advance: '1 hour' }],
    ['to a time without a zone', { set: '2027-03-14T09:00:00' }],
    ['past the end of time', { advance: 'P999999Y' }],
    ['two ways at once', { advance: 'PT1H', set: '2027-03-14T09:00:00Z' }],
    ['by a number', { advance: 3600 }],
    ['by nothing', {}],
    ['by no JSON', 'advance=PT1H'],
    ['by an empty body', ''],
  ])('does not move %s', async (_, move) => {
    expect(await bench.call('/clock', move)).toMatchObject({ status: 400, body: { error: expect.any(String) } })
    expect(bench.clock.now()).toBe(noon)
  })
})

describe('a phone', () => {
  test.each(['+16175550123', '%2B16175550123'])('written %s texts the line and shows both directions', async (written) => {
    const texted = await bench.call(`/phones/${written}/messages`, { body: 'HELP' })
    expect(texted).toEqual({ status: 200, body: { sid: expect.stringMatching(/^SM[0-9a-f]{32}$/), status: 200 } })
    await bench.send('How are you?')
    await bench.call('/clock', { advance: 'PT1S' })
    expect(await bench.call(`/phones/${written}/messages`)).toEqual({
      status: 200,
      body: [
        { direction: 'to-program', body: 'HELP', at: at(noon), sid: (texted.body as { sid: string }).sid },
        { direction: 'to-phone', body: 'Call 911 or 988.', at: at(noon), sid: expect.any(String), status: 'delivered', segments: 1 },
        { direction: 'to-phone', body: 'How are you?', at: at(noon), sid: expect.any(String), status: 'delivered', segments: 1 },
      ],
    })
  })

  test('tells the status of a webhook that was refused', async () => {
    bench.programme.answers.push(403)
    expect(await bench.call(`/phones/${phone}/messages`, { body: 'hi' })).toMatchObject({ status: 200, body: { status: 403 } })
  })

  test('never seen has no messages', async () => {
    expect(await bench.call('/phones/+16175550188/messages')).toEqual({ status: 200, body: [] })
  })

  test.each([
    ['without +', '/phones/16175550123/messages', { body: 'hi' }],
    ['with letters', '/phones/+1617abc/messages', { body: 'hi' }],
    ['without a text', `/phones/${phone}/messages`, {}],
    ['with a text that is a number', `/phones/${phone}/messages`, { body: 1 }],
    ['with a field nobody knows', `/phones/${phone}/messages`, { body: 'hi', text: 'hi' }],
    ['with an array', `/phones/${phone}/messages`, []],
  ])('%s is refused', async (_, path, body) => {
    expect(await bench.call(path, body)).toMatchObject({ status: 400, body: { error: expect.any(String) } })
    expect(bench.programme.received).toEqual([])
  })

  test('sends half an emoji as something that can travel', async () => {
    await bench.call(`/phones/${phone}/messages`, '{"body":"\\ud83d"}')
    expect(bench.programme.received[0]?.form.Body).toBe('\ufffd')
  })

  test('cannot send a megabyte', async () => {
    expect(await bench.call(`/phones/${phone}/messages`, { body: 'a'.repeat(1_000_001) })).toMatchObject({ status: 413 })
  })
})

describe('the carrier', () => {
  test('takes faults, and they are used up', async () => {
    expect(await bench.call('/carrier/faults', { next: [{ status: 429 }, { code: 30003 }] })).toEqual({ status: 200, body: {} })
    await expect(bench.send()).rejects.toMatchObject({ code: 20429 })
    expect(await bench.call('/carrier/faults')).toEqual({
      status: 200,
      body: { next: [{ code: 30003 }], receipts: 'normal', optOut: 'carrier' },
    })
  })

  test.each([
    [{ next: [{ status: 'often' }] }],
    [{ next: [{ status: 200 }] }],
    [{ next: [{ code: 12345 }] }],
    [{ next: [{ drop: 'always' }] }],
    [{ next: [{}] }],
    [{ next: { status: 429 } }],
    [{ receipts: 'late' }],
    [{ optOut: 'nobody' }],
    [{ faults: [] }],
    ['nonsense'],
  ])('refuses %j', async (change) => {
    expect(await bench.call('/carrier/faults', change)).toMatchObject({ status: 400, body: { error: expect.any(String) } })
  })

  test('shows every request, or the last ones', async () => {
    await bench.send('one')
    await bench.send('two')
    expect((await bench.call('/carrier/requests')).body).toMatchObject([
      { at: at(noon), method: 'POST', path: expect.stringContaining('/Messages.json'), form: { Body: 'one' }, status: 201 },
      { form: { Body: 'two' } },
    ])
    expect((await bench.call('/carrier/requests?last=1')).body).toMatchObject([{ form: { Body: 'two' } }])
    expect(await bench.call('/carrier/requests?last=x')).toMatchObject({ status: 400 })
  })
})

test('settling answers what is pending, and 503 while the store is down', async () => {
  expect(await bench.call('/settle', '')).toEqual({ status: 200, body: { pending: 0 } })
  expect(await bench.call('/store/faults', { down: true })).toEqual({ status: 200, body: {} })
  expect(await bench.call('/settle', '')).toMatchObject({ status: 503 })
  expect(await bench.call('/store/faults', { down: 'yes' })).toMatchObject({ status: 400 })
})

test('nobody has been paged', async () => {
  expect(await bench.call('/pages')).toEqual({ status: 200, body: [] })
})

test('staff sign in by address, and nobody else does', async () => {
  expect(await bench.call('/sign-in', { email: 'supervisor@example.org' })).toEqual({ status: 200, body: { cookie: 'session-3000=abc' } })
  expect(await bench.call('/sign-in', { email: 'nobody@example.org' })).toMatchObject({ status: 404 })
  expect(await bench.call('/sign-in', {})).toMatchObject({ status: 400 })
})

test.each(['/nothing', '/phones', '/phones/+16175550123', '/clock/now'])('%s is no call', async (path) => {
  expect(await bench.call(path)).toMatchObject({ status: 404, body: { error: expect.any(String) } })
})

describe('another web page', () => {
  const text = { body: 'STOP' }

  test.each(['https://evil.example', 'null', 'http://localhost:1'])('at %s may not post', async (origin) => {
    expect(await bench.call(`/phones/${phone}/messages`, text, { origin })).toMatchObject({ status: 403 })
    expect(bench.programme.received).toEqual([])
  })

  test('may not read under a name of its own', async () => {
    const { port } = new URL(bench.workbench.url)
    const status = await new Promise((answered) => {
      const options = { port, path: `/phones/${phone}/messages`, headers: { host: `evil.example:${port}` } }
      request(options, (response) => answered(response.resume().statusCode)).end()
    })
    expect(status).toBe(403)
  })

  test('is not the workbench’s own', async () => {
    expect(await bench.call(`/phones/${phone}/messages`, text, { origin: bench.workbench.url })).toMatchObject({ status: 200 })
  })
})
