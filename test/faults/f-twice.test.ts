/** The same webhook again: in a row, and at once (F1, F2). */
import { expect } from 'vitest'
import { phone } from '../support/story.ts'
import { openDoor } from './door.ts'
import { fault, times } from './fault.ts'

const accepted = { status: 200, body: '<Response/>' }

fault(
  'F1',
  { did: 'the same webhook came twice in a row', expected: '1 text stored, 1 answer; the second gets 200 and an empty <Response/>' },
  async () => {
    const { line, texts, stored, kept } = openDoor()
    await line.join()
    const before = line.carrier.accepted.length
    const first = await texts('MENU')
    await line.runJobs()
    const second = await texts('MENU')
    await line.runJobs()
    await line.advance({ minutes: 10 })
    expect([first, second]).toEqual([accepted, accepted])
    expect(await stored()).toEqual(['JOIN', 'YES', 'MENU'])
    expect(kept).toEqual([])
    const answers = (await line.got()).slice(before)
    expect(answers).toEqual(['menu'])
    return `1 MENU stored, ${answers.length} answer, the second got ${second.status} ${second.body}`
  },
)

fault(
  'F2',
  { did: 'it came 2 to 50 times at the same instant, 1,000 rounds', expected: 'as F1: one wins, each loser gets an empty 200' },
  async () => {
    const rounds = times(1000, 10)
    let posted = 0
    for (let round = 0; round < rounds; round++) {
      const { line, texts, stored, kept } = openDoor()
      const at = 2 + ((round * 17) % 49)
      // Each Lambda is a little further along than the next: its calls of the store take another number of turns.
      const { get, write } = line.table
      let calls = round
      const turns = async () => {
        for (let n = (calls++ * 7) % 5; n > 0; n--) await undefined
      }
      line.table.get = async (keys) => turns().then(() => get(keys))
      line.table.write = async (writes) => turns().then(() => write(writes))
      const answers = await Promise.all(Array.from({ length: at }, () => texts('hello')))
      posted += at
      expect(new Set(answers.map(({ status, body }) => `${status} ${body}`))).toEqual(new Set(['200 <Response/>']))
      await line.runJobs()
      expect(await stored()).toEqual(['hello'])
      expect(await line.got(phone)).toEqual(['person'])
      expect(kept).toEqual([])
    }
    return `${rounds} rounds, ${posted} posts, all 200 <Response/>; ${rounds} texts stored, ${rounds} answers`
  },
)
