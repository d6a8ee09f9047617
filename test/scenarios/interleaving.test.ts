/** Whatever happens at the same time, in whatever order the store takes it: a stop is a stop, and nothing is sent twice (F2, F21). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Write } from '../../shared/adapters/dynamo/table.ts'
import { phone, tell } from '../support/story.ts'

const runs = { numRuns: 150 }
const claimedIn = (writes: readonly Write[]): string[] =>
  writes.flatMap((write) => ('set' in write && write.set.state === 'claimed' ? [String(write.key.sk).slice('MSG#'.length)] : []))
const stopsIn = (writes: readonly Write[]): boolean => writes.some((write) => 'put' in write && write.key.pk.startsWith('SUPPRESSED#'))

/** A line whose store takes one call at a time, in the order that the scheduler likes; `log` is what it committed. */
function lineOn(scheduler: fc.Scheduler) {
  const line = tell()
  const { get, write } = line.table
  const log: ('stop' | { claimed: string })[] = []
  const interleaved = () => {
    line.table.get = scheduler.scheduleFunction(get)
    line.table.write = scheduler.scheduleFunction(async (writes) => {
      const done = await write(writes)
      if (done.outcome !== 'committed') return done
      log.push(...claimedIn(writes).map((claimed) => ({ claimed })), ...(stopsIn(writes) ? (['stop'] as const) : []))
      return done
    })
  }
  const atRest = () => Object.assign(line.table, { get, write })
  return { line, log, interleaved, atRest }
}

test('nothing is claimed after a stop has committed but its one confirmation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { line, log, interleaved, atRest } = lineOn(scheduler)
      await line.join()
      await line.reply('ana', 'How are you?')
      await line.arrives(phone, 'MENU')
      const jobs = line.jobs.splice(0)
      interleaved()
      await scheduler.waitFor(Promise.all([...jobs.map(line.perform), line.arrives(phone, 'STOP'), ...jobs.map(line.perform)]))
      atRest()
      await line.runJobs()
      await line.advance({ days: 60 })

      const after = log.slice(log.indexOf('stop') + 1).flatMap((entry) => (entry === 'stop' ? [] : [entry.claimed]))
      const bodies = new Map(line.carrier.accepted.map(({ message, body }) => [message, body]))
      for (const id of after) expect(bodies.get(id)).toMatch(/you are opted out/)
      const sent = line.carrier.accepted.map(({ message }) => message)
      expect(new Set(sent).size).toBe(sent.length)
      expect(await line.consent()).toBe('opted-out')
    }),
    runs,
  )
})

test('the same text many times at once is stored once and answered once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.constantFrom('JOIN', 'STOP', 'hello', 'he wont wake up'), async (scheduler, body) => {
      const { line, interleaved, atRest } = lineOn(scheduler)
      interleaved()
      const kept = await scheduler.waitFor(Promise.all([1, 2, 3, 4].map(() => line.arrives(phone, body, { sid: 'SM-same' }))))
      atRest()
      await line.runJobs()
      await line.advance({ minutes: 10 })
      expect(kept).toEqual([true, true, true, true])
      expect((await line.thread()).map(({ direction }) => direction)).toEqual(['in', 'out'])
      expect(line.carrier.accepted).toHaveLength(1)
    }),
    runs,
  )
})

test('texts that come at once from one phone are all stored, or left to the spool', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { line, interleaved, atRest } = lineOn(scheduler)
      interleaved()
      const kept = await scheduler.waitFor(Promise.all(['a', 'b', 'c', 'd'].map((body) => line.arrives(phone, body))))
      atRest()
      const stored = (await line.thread()).filter(({ direction }) => direction === 'in')
      expect(stored).toHaveLength(kept.filter(Boolean).length)
      expect(await line.queue()).toHaveLength(1)
    }),
    runs,
  )
})

test('a receipt, a text and the answer of the carrier at once lose nothing of each other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { line, interleaved, atRest } = lineOn(scheduler)
      await line.join()
      await line.text(phone, 'he wont wake up')
      await line.claim('ana')
      await line.close('ana', (await line.contact())?.lastInbound)
      interleaved()
      await scheduler.waitFor(
        Promise.all([line.receipt('undelivered', { kind: 'filtered' }), line.receipt('sent'), line.arrives(phone, 'TREATMENT')]),
      )
      atRest()
      await line.runJobs()
      await line.advance({ minutes: 5 })
      expect((await line.ours()).find((state) => state.startsWith('safety'))).toBe('safety: undelivered')
      expect(await line.queue('treatment')).toMatchObject([{ urgency: 'urgent' }])
    }),
    runs,
  )
})
