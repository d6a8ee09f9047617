/** One death of the whole local line in the middle of forty texts, and one while half of them lie in the spool. */
import { expect, test } from 'vitest'
import { isGood, kills } from './kills.ts'

test.each(['up', 'fails'] as const)(
  'killed under load with the store %s, a line has every text it answered 200 once, and says nothing twice or after a stop',
  async (store) => {
    const seed = Math.floor(Math.random() * 1e9)
    const { rounds, later } = await kills({ times: 1, texts: 40, seed, stores: [store] })
    const [round] = rounds
    expect({ seed, later, ...round, good: round && isGood(round) }).toMatchObject({ later: [], good: true, once: round?.answered })
  },
  180_000,
)
