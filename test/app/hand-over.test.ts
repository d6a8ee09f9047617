/** Workers that come too early, too late, or together. */
import { describe, expect, test } from 'vitest'
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { expectNothingNew, phone, tell } from '../support/story.ts'
import { openTestWorld } from '../support/world.ts'

describe('while all sending is paused (T15)', () => {
  const pause = (line: ReturnType<typeof tell>, paused: boolean) => line.table.write([{ key: keys.control(), put: { paused } }])

  test('an answer waits, and leaves within a minute after sending goes on', async () => {
    const line = tell()
    await pause(line, true)
    await line.arrives(phone, 'MENU')
    await line.advance({ minutes: 2 })
    expect(line.carrier.accepted).toEqual([])
    await pause(line, false)
    await line.advance({ minutes: 1 })
    expect(line.carrier.accepted).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('an answer to danger leaves all the same (R8)', async () => {
    const line = tell()
    await pause(line, true)
    await line.arrives(phone, 'he wont wake up')
    await line.runJobs()
    expect(await line.ours()).toEqual(['safety: sent'])
    await expectNothingNew(line)
  })

  test('a stop is kept, and what was queued before it never leaves (R2)', async () => {
    const line = tell()
    await pause(line, true)
    await line.arrives(phone, 'MENU')
    await line.arrives(phone, 'please stop texting me')
    await line.advance({ minutes: 10 })
    await pause(line, false)
    await line.advance({ hours: 2 })
    expect(line.carrier.accepted).toEqual([])
    await expectNothingNew(line)
  })
})

describe('a worker that comes', () => {
  test('too early leaves what waits for the morning', async () => {
    const line = tell(openTestWorld({ now: '2026-11-24T07:00:00.000Z' }))
    await line.form()
    const [question] = (await line.thread()).slice(-1)
    await line.perform({ type: 'message', contact: question?.contact ?? '', message: question?.id ?? '' })
    expect(line.carrier.accepted).toEqual([])
    await line.advance({ hours: 7 })
    expect(await line.got()).toEqual(['opt-in'])
    await expectNothingNew(line)
  })

  test('back too late with its answer takes nothing from the try that followed', async () => {
    const line = tell()
    await line.arrives(phone, 'he wont wake up')
    const { send } = line.world.carrier
    const first = Promise.withResolvers<void>()
    line.world.carrier.send = async () => {
      line.world.carrier.send = send
      await first.promise
      return { outcome: 'refused', kind: 'bad-number' }
    }
    const slow = line.runJobs()
    await expect.poll(async () => (await line.ours()).at(-1)).toBe('safety: claimed')
    line.carrier.meanwhile(async () => {
      first.resolve()
      await slow
    })
    await line.advance({ minutes: 3 })
    expect(await line.ours()).toEqual(['safety: sent'])
    expect((await line.contact())?.suspended).toBeUndefined()
    await expectNothingNew(line)
  })

  test('for a message that nobody can read any more removes it, and does not come back', async () => {
    const line = tell()
    await line.arrives(phone, 'hello')
    line.jobs.length = 0
    line.clock.now = '2026-12-20T14:00:00.000Z'
    await line.advance({ minutes: 5 })
    expect([...line.table.items.values()].filter(({ sk }) => String(sk).startsWith('MSG#'))).toEqual([])
    expect(line.carrier.accepted).toEqual([])
  })

  test('while the lease holds looks at nothing', async () => {
    const line = tell()
    await line.arrives(phone, 'HELP')
    const [job] = line.jobs
    line.carrier.meanwhile(async () => {
      if (job) await line.perform(job)
    })
    await line.runJobs()
    expect(await line.ours()).toEqual(['reply: sent'])
    expect(line.carrier.accepted).toHaveLength(1)
    await expectNothingNew(line)
  })
})
