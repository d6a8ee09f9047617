/** A process dies at any of its awaits: the webhook (F3), the worker (F13). Whatever it left is found, and done once. */
import { expect } from 'vitest'
import { findDue } from '../../shared/app/find-due.ts'
import { phone, type Story, tell } from '../support/story.ts'
import { openDoor } from './door.ts'
import { fault } from './fault.ts'
import { dieEverywhere } from './mortal.ts'

const joined = async () => {
  const line = tell()
  await line.join()
  return line
}
const opened = async () => openDoor(await joined())
const stopped = async () => {
  const door = await opened()
  await door.line.text(phone, 'STOP')
  return door
}

/** How the thread and the phone look when nobody dies. */
const texts: [body: string, from: () => Promise<ReturnType<typeof openDoor>>, answer: string][] = [
  ['hello', async () => openDoor(), 'person'],
  ['JOIN', async () => openDoor(), 'opt-in'],
  ['MENU', opened, 'menu'],
  ['STOP', opened, 'opt-out'],
  ['he wont wake up', opened, 'crisis-overdose'],
  ['JOIN', stopped, 'opt-in'],
]

fault(
  'F3',
  {
    did: 'the webhook died at each of its awaits, before and after it took effect; the carrier sent the text again',
    expected: 'the text is stored once and answered once',
  },
  async () => {
    let count = 0
    for (const [body, from, answer] of texts) {
      const [text, more] = [body, { MessageSid: 'SM-again' }]
      const deaths = await dieEverywhere(
        from,
        ({ texts }) => texts(text, more),
        async ({ line, texts, stored }, place) => {
          const before = line.carrier.accepted.length
          expect(await texts(text, more), place).toEqual({ status: 200, body: '<Response/>' })
          await line.runJobs()
          await line.advance({ minutes: 10 })
          expect(
            (await stored()).filter((each) => each === body),
            place,
          ).toHaveLength(body === 'JOIN' && from === stopped ? 2 : 1)
          expect((await line.got()).slice(before), place).toEqual([answer])
        },
      )
      expect(deaths.length).toBeGreaterThanOrEqual(6)
      count += deaths.length
    }
    return `${count} deaths in ${texts.length} texts: each is stored once and answered once`
  },
)

fault(
  'F3',
  {
    did: 'the webhook died at each of its awaits, and the carrier did not come back',
    expected: 'what was committed is answered by the clock alone; what was not leaves no trace',
  },
  async () => {
    const ends: Record<string, number> = {}
    for (const [body, from, answer] of texts) {
      await dieEverywhere(
        from,
        ({ texts }) => texts(body, { MessageSid: 'SM-again' }),
        async ({ line, stored }, place) => {
          const [before, had] = [line.carrier.accepted.length, (await stored()).length]
          const kept = [...line.table.items.values()].filter(({ sk }) => sk === 'HANDLED').length
          line.jobs.length = 0
          await line.advance({ minutes: 10 })
          const last = (await stored()).at(-1)
          const isStored = last === body
          expect(kept, place).toBe(had)
          expect((await line.got()).slice(before), place).toEqual(isStored ? [answer] : [])
          const end = isStored ? 'stored and answered' : 'no trace'
          ends[end] = (ends[end] ?? 0) + 1
        },
      )
    }
    expect(Object.keys(ends).toSorted()).toEqual(['no trace', 'stored and answered'])
    return `${ends['stored and answered']} stored and answered, ${ends['no trace']} without a trace`
  },
)

type Queue = (line: Story) => Promise<unknown>
const queues: [as: string, queue: Queue][] = [
  ['reply', async (line) => line.arrives(phone, 'MENU')],
  ['safety', async (line) => line.arrives(phone, 'he wont wake up')],
  ['staff', async (line) => line.reply('ana', 'How are you?')],
  ['opt-out', async (line) => line.arrives(phone, 'STOP')],
  [
    'opt-in',
    async (line) => {
      await line.text(phone, 'STOP')
      await line.arrives(phone, 'JOIN')
    },
  ],
  [
    'check-in',
    async (line) => {
      await line.advance({ days: 1 })
      line.clock.now = '2026-11-25T20:11:00.000Z'
      await findDue(line.world)
      const timer = line.jobs.shift()
      if (timer) await line.perform(timer)
    },
  ],
]

fault(
  'F13',
  {
    did: 'the worker died at each of its awaits, between the claim, the carrier and our record',
    expected: 'at most 1 hand-over, safety at most 2; a text the carrier has is not sent again; none is left in the air',
  },
  async () => {
    const sent: Record<string, number> = {}
    let deaths = 0
    for (const [as, queue] of queues) {
      const places = await dieEverywhere(
        async () => {
          const line = await joined()
          await queue(line)
          return { line, before: line.carrier.accepted.length, jobs: line.jobs.splice(0) }
        },
        async ({ line, jobs }) => {
          for (const job of jobs) await line.perform(job)
        },
        async ({ line, before, jobs }, place) => {
          const had = line.carrier.accepted.length - before
          const wasClaimed = (await line.ours()).at(-1) === `${as}: claimed`
          // The queue hands the same job out again, and the clock looks every minute.
          for (const job of jobs) await line.perform(job)
          await line.advance({ minutes: 20 })
          const count = line.carrier.accepted.length - before
          const state = (await line.ours()).at(-1)
          expect(count, `${as}: ${place}`).toBeLessThanOrEqual(1)
          if (had === 1) expect([count, state], `${as}: ${place}`).toEqual([1, `${as}: sent`])
          if (count === 1) expect(state, `${as}: ${place}`).toBe(`${as}: sent`)
          // Claimed, and then silence: only a safety text is worth a second one.
          const silent = wasClaimed && had === 0 && as !== 'safety'
          expect([count, state], `${as}: ${place}`).toEqual(silent ? [0, `${as}: uncertain`] : [1, `${as}: sent`])
          sent[count === 1 ? 'one hand-over' : 'none, said to be uncertain'] =
            (sent[count === 1 ? 'one hand-over' : 'none, said to be uncertain'] ?? 0) + 1
        },
      )
      deaths += places.length
    }
    return `${deaths} deaths over ${queues.length} classes: ${Object.entries(sent)
      .map(([end, count]) => `${count} ${end}`)
      .join(', ')}; 0 twice`
  },
)
