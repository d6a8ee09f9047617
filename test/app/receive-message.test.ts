/** A text that cannot be stored is not said to be (design §1, conflicts). */
import { describe, expect, test } from 'vitest'
import { drainSpool } from '../../shared/app/drain-spool.ts'
import { expectNothingNew, phone, tell } from '../support/story.ts'

const text = { sid: 'SM-1', from: phone, body: 'hello', pictures: 0, receivedAt: '2026-11-24T14:00:00.000Z' }

describe('a burst that does not converge', () => {
  test('is left to the spool after five rounds, and nothing of it is stored', async () => {
    const line = tell()
    line.table.write = async () => ({ outcome: 'busy' })
    expect(await line.arrives(phone, 'hello')).toBe(false)
    expect(line.table.calls.get).toBe(5)
    expect([...line.table.items.keys()]).toEqual(['main|ROTA#LINE|ROTA'])
    expect(line.logged.map(({ event, fields }) => [event, fields?.round])).toEqual([1, 2, 3, 4, 5].map((round) => ['commit.again', round]))
  })

  test('stays on the queue when it is drained too soon, and is stored when it can be', async () => {
    const line = tell()
    const { write } = line.table
    line.table.write = async () => ({ outcome: 'busy' })
    await expect(drainSpool(text, line.world)).rejects.toThrow('spooled')
    line.table.write = write
    await drainSpool(text, line.world)
    await drainSpool(text, line.world)
    expect(await line.thread()).toHaveLength(2)
    await expectNothingNew(line)
  })

  test('converges when the store was busy for a moment', async () => {
    const line = tell()
    const { write } = line.table
    line.table.write = async () => {
      line.table.write = write
      return { outcome: 'busy' }
    }
    expect(await line.arrives(phone, 'hello')).toBe(true)
    await line.runJobs()
    expect(await line.got()).toEqual(['person'])
    await expectNothingNew(line)
  })
})

test('a store that is down is the caller’s to hear of', async () => {
  const line = tell()
  line.table.get = () => Promise.reject(new Error('down'))
  await expect(line.arrives(phone, 'hello')).rejects.toThrow('down')
})
