/** A stop races what is on its way, and is not undone by a replay (F21, F22). */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Write } from '../../shared/adapters/dynamo/table.ts'
import { drainSpool } from '../../shared/app/drain-spool.ts'
import type { Job } from '../../shared/app/ports.ts'
import { phone, type Story, tell } from '../support/story.ts'
import { openTestWorld } from '../support/world.ts'
import { openDoor } from './door.ts'
import { fault, times } from './fault.ts'

const claimedIn = (writes: readonly Write[]): string[] =>
  writes.flatMap((write) => ('set' in write && write.set.state === 'claimed' ? [String(write.key.sk).slice('MSG#'.length)] : []))
const stopsIn = (writes: readonly Write[]): boolean => writes.some((write) => 'put' in write && write.key.pk.startsWith('SUPPRESSED#'))

/** Another line whose store holds what this one's does, at the same moment. */
async function copyOf(line: Story): Promise<Story> {
  const copy = tell(openTestWorld({ now: line.clock.now }))
  for (const [name, { pk, sk, ...put }] of line.table.items) {
    const table = name.startsWith('keys|') ? 'keys' : 'main'
    await copy.table.write([{ key: { table, pk: String(pk), ...(sk === undefined ? {} : { sk: String(sk) }) }, put }])
  }
  return copy
}

/** Somebody who joined, whose check-in falls due at this moment. */
async function dueNow(): Promise<Story> {
  const line = tell()
  await line.join()
  const { checkIns } = (await line.contact()) ?? {}
  line.clock.now = checkIns?.at ?? ''
  return line
}

fault(
  'F21',
  {
    did: 'a STOP raced a check-in, an automatic answer and a colleague’s text, two workers each, in random orders of every call of store and carrier',
    expected: 'whoever commits first wins: after the STOP nothing is claimed but its one confirmation, and nothing twice',
  },
  async () => {
    const whole = await dueNow()
    const seen = { runs: 0, before: 0, after: 0, confirmed: 0 }
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const line = await copyOf(whole)
        const id = (await line.contact())?.id ?? ''
        await line.arrives(phone, 'MENU', { sid: 'SM-menu' })
        await line.reply('ana', 'How are you?')
        const jobs: Job[] = [...line.jobs.splice(0), { type: 'timer', contact: id, name: 'check-in' }]
        const log: ('stop' | string)[] = []
        const { get, write } = line.table
        const { send } = line.world.carrier
        let racing = true
        const turn = async (call: string) => {
          if (racing) await scheduler.schedule(Promise.resolve(), call)
        }
        line.table.get = (keys) => turn('get').then(() => get(keys))
        line.world.carrier.send = (handed) => turn('send').then(() => send(handed))
        line.table.write = async (writes) => {
          await turn('write')
          const done = await write(writes)
          if (done.outcome === 'committed') log.push(...claimedIn(writes), ...(stopsIn(writes) ? ['stop'] : []))
          return done
        }
        /** What a timer queues is handed over by the same worker. */
        const worker = async (job: Job) => {
          await line.perform(job)
          for (let next = line.jobs.shift(); next; next = line.jobs.shift()) await line.perform(next)
        }
        await scheduler.waitFor(
          Promise.all([...jobs, ...jobs].map(worker).concat(line.arrives(phone, 'STOP', { sid: 'SM-stop' }).then(() => undefined))),
        )
        racing = false
        await line.runJobs()
        await line.advance({ minutes: 10 })

        const said = new Map(line.carrier.accepted.map(({ message, body }) => [message, body]))
        const at = log.indexOf('stop')
        const after = log.slice(at + 1)
        expect(at).toBeGreaterThanOrEqual(0)
        for (const message of after) expect(said.get(message)).toMatch(/you are opted out/)
        expect(after).toHaveLength(1)
        expect(new Set(line.carrier.accepted.map(({ message }) => message)).size).toBe(line.carrier.accepted.length)
        expect(await line.consent()).toBe('opted-out')
        seen.runs++
        seen.before += at
        seen.confirmed += after.length
      }),
      { numRuns: times(10_000, 60), seed: 21 },
    )
    expect(seen.before).toBeGreaterThan(0)
    return `${seen.runs} interleavings: ${seen.before} claims before the STOP, after it ${seen.confirmed} confirmations and ${seen.after} others; 0 twice`
  },
)

fault(
  'F22',
  {
    did: 'STOP, then START; the old STOP was replayed a second, a day, 31 days and 2 years later; then likewise an old START after a STOP',
    expected: 'a replay changes nothing and says nothing',
  },
  async () => {
    const later = [{ seconds: 1 }, { days: 1 }, { days: 30 }, { days: 700 }]
    const seen: string[] = []
    const stories = [
      ['opted-in', 'STOP', ['JOIN', 'YES', 'STOP', 'START', 'YES']],
      ['opted-out', 'START', ['JOIN', 'YES', 'STOP', 'START', 'YES', 'STOP']],
    ] as const
    for (const [stands, replayed, words] of stories) {
      const { line, texts } = openDoor()
      const at = words.indexOf(replayed as never)
      for (const [n, word] of words.entries()) {
        await texts(word, { MessageSid: `SM-${n}` })
        await line.runJobs()
        await line.advance({ seconds: 30 })
      }
      expect(await line.consent()).toBe(stands)
      for (const span of later) {
        await line.advance(span)
        const before = [line.carrier.accepted.length, await line.consent(), await line.suppression()]
        expect(await texts(replayed, { MessageSid: `SM-${at}` })).toEqual({ status: 200, body: '<Response/>' })
        await line.runJobs()
        expect([line.carrier.accepted.length, await line.consent(), await line.suppression()], JSON.stringify(span)).toEqual(before)
      }
      seen.push(`the old ${replayed} to somebody ${stands}: ${later.length} replays, 0 changes, 0 texts`)
    }
    return seen.join('; ')
  },
)

fault(
  'F22',
  {
    did: 'a STOP that had lain in the spool came after a newer START and YES; and one that was newer than them',
    expected: 'an older word never undoes a newer one; a newer stop does',
  },
  async () => {
    const ends: (string | undefined)[] = []
    for (const minutes of [1, 10]) {
      const line = tell()
      await line.join()
      const received = new Date(Date.parse(line.clock.now) + minutes * 60_000).toISOString()
      await line.advance({ minutes: 5 })
      await line.text(phone, 'STOP')
      await line.text(phone, 'START')
      await line.text(phone, 'YES')
      await line.advance({ minutes: 10 })
      await drainSpool({ sid: 'SM-spooled', from: phone, body: 'STOP', pictures: 0, receivedAt: received }, line.world)
      await line.runJobs()
      ends.push(await line.consent())
    }
    expect(ends).toEqual(['opted-in', 'opted-out'])
    return `a STOP from before the YES: ${ends[0]}; one from after it: ${ends[1]}`
  },
)
