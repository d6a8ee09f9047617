/** The carrier is busy, breaks, cannot be reached, refuses or is slow: over real sockets, through the real adapter (F5–F9). */
import { expect } from 'vitest'
import { workerTimeout } from '../../infra/queues.ts'
import { freePort } from '../../local/runner/free-port.ts'
import { claimLeaseSeconds, sendTimeoutSeconds } from '../../shared/domain/delivery.ts'
import { phone, type Story, tell } from '../support/story.ts'
import { type Answer, carrierAt, startCarrier } from './carrier-server.ts'
import { fault, patient } from './fault.ts'

type Carrier = Awaited<ReturnType<typeof startCarrier>>
type At = { line: Story; carrier: Carrier }

/** A line whose contact has joined, and whose carrier from now on is a server on loopback. */
async function against<T>(run: (at: At) => Promise<T>): Promise<T> {
  const carrier = await startCarrier()
  try {
    const line = tell()
    await line.join()
    line.world.carrier = carrierAt(carrier.url)
    return await run({ line, carrier })
  } finally {
    await carrier.close()
  }
}

type Queue = (line: Story) => Promise<unknown>
const menu: Queue = async (line) => line.arrives(phone, 'MENU')
const cry: Queue = async (line) => line.arrives(phone, 'he wont wake up')
const staff: Queue = async (line) => line.reply('ana', 'How are you?')
const newest = async (line: Story) => (await line.ours()).at(-1)

fault(
  'F5',
  {
    did: 'the carrier answered 429 (20429) six times',
    expected: 'not handed over; tried again with growing, jittered pauses; then 1 text',
  },
  async () => {
    const seconds: number[][] = []
    for (const random of [0, 1]) {
      await against(async ({ line, carrier }) => {
        line.world.random = () => random
        const started = Date.parse(line.clock.now)
        const tries: number[] = []
        const { send } = line.world.carrier
        line.world.carrier.send = (handed) => {
          tries.push((Date.parse(line.clock.now) - started) / 1000)
          return send(handed)
        }
        carrier.answers(...Array.from({ length: 6 }, () => ({ accepts: false, status: 429, code: 20429 })))
        await menu(line)
        await line.runJobs()
        expect([carrier.phone.length, await newest(line)]).toEqual([0, 'reply: queued'])
        await line.advance({ minutes: 15 })
        expect([carrier.posts(), carrier.phone.length, await newest(line)]).toEqual([7, 1, 'reply: sent'])
        seconds.push(tries.slice(1).map((at, n) => at - (tries[n] ?? 0)))
      })
    }
    const [steady, spread] = seconds
    expect(steady).toEqual([5, 10, 20, 40, 80, 160])
    expect(spread).toEqual([7, 13, 25, 50, 100, 200])
    return `7 requests, 1 text; pauses of ${steady?.join(', ')} s without jitter, ${spread?.join(', ')} s at its most`
  },
)

const broken: [
  name: string,
  answer: Omit<Extract<Answer, { status: number }>, 'accepts'> | Omit<Extract<Answer, { ends: string }>, 'accepts'>,
][] = [
  ['500', { status: 500 }],
  ['502', { status: 502, body: '<html>bad gateway</html>' }],
  ['503', { status: 503, code: 20503 }],
  ['504', { status: 504, body: '' }],
  ['a reset', { ends: 'reset' }],
  ['a cut', { ends: 'cut' }],
  ['a cut in the middle of the answer', { ends: 'half' }],
  ['an answer that cannot be read', { status: 201, body: '<html>' }],
]

fault(
  'F6',
  {
    did: `the carrier took the text, and then: ${broken.map(([name]) => name).join(', ')}`,
    expected: 'looked up by phone and time, found, never sent again',
  },
  async () => {
    const texts: number[] = []
    for (const [name, answer] of broken) {
      for (const [as, queue] of [
        ['reply', menu],
        ['safety', cry],
      ] as const) {
        await against(async ({ line, carrier }) => {
          carrier.answers({ accepts: true, ...answer })
          await queue(line)
          await line.runJobs()
          expect([carrier.posts(), await newest(line)], name).toEqual([1, `${as}: uncertain`])
          await line.advance({ minutes: 10 })
          expect([carrier.posts(), carrier.phone.length, await newest(line)], name).toEqual([1, 1, `${as}: sent`])
          expect(carrier.asked, name).toContain('GET Messages.json')
          texts.push(carrier.phone.length)
        })
      }
    }
    return `${texts.length} texts taken and unanswered: each is on the phone ${[...new Set(texts)].join(' or ')} time, and found at the carrier`
  },
)

fault(
  'F6',
  {
    did: 'the carrier did not take it, and answered as above',
    expected: 'after 2 minutes only safety is sent again; of a colleague’s text its writer is told; nothing else',
  },
  async () => {
    const counts: Record<string, Set<number>> = {}
    for (const [name, answer] of broken) {
      for (const [as, queue] of [
        ['reply', menu],
        ['safety', cry],
        ['staff', staff],
      ] as const) {
        await against(async ({ line, carrier }) => {
          carrier.answers({ accepts: false, ...answer })
          await queue(line)
          await line.runJobs()
          await line.advance({ seconds: 119 })
          expect([carrier.posts(), carrier.phone.length], name).toEqual([1, 0])
          await line.advance({ minutes: 10 })
          const expected = as === 'safety' ? [2, 1, 'safety: sent'] : [1, 0, `${as}: uncertain`]
          expect([carrier.posts(), carrier.phone.length, await newest(line)], name).toEqual(expected)
          expect((await line.desk.mine('ana')).items.map(({ since }) => since)).toHaveLength(as === 'staff' ? 1 : 0)
          counts[as] = (counts[as] ?? new Set()).add(carrier.phone.length)
        })
      }
    }
    const said = Object.entries(counts).map(([as, seen]) => `${as} ${[...seen].join(' or ')}`)
    return `texts on the phone after ${broken.length} kinds of silence: ${said.join(', ')}; the staff text waits for its writer`
  },
)

fault(
  'F6',
  { did: 'the answer was cut, and the receipt named our message', expected: 'settled by the receipt alone; the carrier is not asked' },
  () =>
    against(async ({ line, carrier }) => {
      carrier.answers({ accepts: true, ends: 'cut' })
      await menu(line)
      await line.runJobs()
      const [taken] = carrier.phone
      const named = new URL(taken?.callback ?? '').searchParams.get('message')
      const [contact = '', message = ''] = (named ?? '').split('~')
      line.carrier.accepted.push({
        contact,
        message,
        id: taken?.sid ?? '',
        to: phone,
        body: taken?.body ?? '',
        validForSeconds: 1,
        at: line.clock.now,
      })
      await line.receipt('delivered')
      await line.advance({ minutes: 10 })
      expect([carrier.posts(), await newest(line)]).toEqual([1, 'reply: delivered'])
      expect(carrier.asked.filter((each) => each.startsWith('GET'))).toEqual([])
      return `1 request, ${await newest(line)}, asked 0 times`
    }),
)

fault(
  'F7',
  {
    did: 'nobody listened at the carrier’s address; its name was not known',
    expected: 'surely not sent: tried again, and 1 text when it is back',
  },
  () =>
    against(async ({ line, carrier }) => {
      const away = [`http://127.0.0.1:${await freePort()}`, `http://${'x'.repeat(64)}.invalid`]
      const states: (string | undefined)[] = []
      for (const url of away) {
        line.world.carrier = carrierAt(url)
        await menu(line)
        await line.runJobs()
        states.push(await newest(line))
        await line.advance({ minutes: 3 })
        states.push(await newest(line))
        const before = carrier.phone.length
        line.world.carrier = carrierAt(carrier.url)
        await line.advance({ minutes: 10 })
        expect([carrier.phone.length - before, await newest(line)]).toEqual([1, 'reply: sent'])
      }
      expect(states).toEqual(['reply: queued', 'reply: queued', 'reply: queued', 'reply: queued'])
      return `refused and unknown: queued after 3 minutes, ${carrier.phone.length / away.length} text each when it was back`
    }),
)

const refusals: [code: number, kind: string, tries: number, then: string][] = [
  [21211, 'bad-number', 1, 'suspended'],
  [21408, 'bad-number', 1, 'suspended'],
  [21610, 'opted-out', 1, 'opted-out'],
  [21614, 'bad-number', 1, 'suspended'],
  [21617, 'misconfigured', 1, 'opted-in'],
  [20003, 'misconfigured', 1, 'opted-in'],
  [21999, 'unknown', 2, 'opted-in'],
]

fault(
  'F8',
  {
    did: `the carrier refused with 400 and ${refusals.map(([code]) => code).join(', ')}`,
    expected: '21610 is a stop; a bad number gets nothing more; no second try but for a code that nobody knows',
  },
  async () => {
    const seen: string[] = []
    for (const [code, kind, tries, then] of refusals) {
      await against(async ({ line, carrier }) => {
        carrier.answers(...Array.from({ length: 9 }, () => ({ accepts: false, status: 400, code })))
        await menu(line)
        await line.runJobs()
        await line.advance({ hours: 1 })
        expect([carrier.posts(), carrier.phone.length, await newest(line)], String(code)).toEqual([tries, 0, 'reply: failed'])
        const contact = await line.contact()
        const message = (await line.thread()).at(-1)
        expect(message, String(code)).toMatchObject({ failure: kind })
        expect(contact?.suspended ? 'suspended' : contact?.consent.consent, String(code)).toBe(then)
        expect((await line.suppression()) !== undefined, String(code)).toBe(then === 'opted-out')
        if (then !== 'opted-in') expect(await line.reply('ana', 'hi'), String(code)).toMatchObject({ outcome: 'refused' })
        seen.push(`${code} ${tries === 1 ? 'once' : 'twice'}, ${then}`)
      })
    }
    return seen.join('; ')
  },
)

fault(
  'F9',
  {
    did: 'each limit of time was compared with the next',
    expected: 'send 10 s < lease 60 s; and the worker outlives a send, or its job comes back late enough',
  },
  async () => {
    expect(sendTimeoutSeconds).toBe(10)
    expect(sendTimeoutSeconds).toBeLessThan(claimLeaseSeconds)
    expect(sendTimeoutSeconds).toBeLessThan(workerTimeout.toSeconds())
    expect(workerTimeout.toSeconds()).toBeLessThan(claimLeaseSeconds)
    return `send ${sendTimeoutSeconds} s < worker ${workerTimeout.toSeconds()} s < lease ${claimLeaseSeconds} s`
  },
)

/** Ten seconds of real time: only for the table, and when the time-out itself is taken away. */
if (patient) {
  fault(
    'F9',
    {
      did: 'the carrier took the text and answered after 14 s',
      expected: 'given up at 10 s, uncertain, found at the carrier, not sent again',
    },
    () =>
      against(async ({ line, carrier }) => {
        carrier.answers({ accepts: true, afterMs: 14_000 })
        await menu(line)
        const began = performance.now()
        await line.runJobs()
        const waited = (performance.now() - began) / 1000
        expect(await newest(line)).toBe('reply: uncertain')
        await line.advance({ minutes: 10 })
        expect([carrier.posts(), carrier.phone.length, await newest(line)]).toEqual([1, 1, 'reply: sent'])
        return `uncertain after ${waited.toFixed(1)} s, then found: 1 request, 1 text`
      }),
  )
}
