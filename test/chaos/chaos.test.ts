/** Chaos, as much of it as every run of the tests affords; `npm run chaos` plays more. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Table, Write } from '../../shared/adapters/dynamo/table.ts'
import { type Body, type Happening, type Sequence, sequence } from './happening.ts'
import { calm } from './luck.ts'
import { type OpenStore, play } from './play.ts'
import { stores } from './stores.ts'
import { Broken } from './watch.ts'

const tuesday = Date.parse('2026-11-24T14:00:00.000Z')
const longEnough = 600_000

test('two thousand happenings break no promise', { timeout: longEnough }, async () => {
  let happenings = 0
  for (let seed = 1; happenings < 2000; seed++) {
    const promise = fc.asyncProperty(sequence, async (drawn) => {
      happenings += (await play(drawn, stores.memory)).happenings
    })
    await fc.assert(promise, { seed, numRuns: 20 })
  }
  expect(happenings).toBeGreaterThanOrEqual(2000)
})

test('a few on the embedded DynamoDB break none', { timeout: longEnough }, async () => {
  let happenings = 0
  const promise = fc.asyncProperty(sequence, async (drawn) => {
    happenings += (await play(drawn, stores.embedded)).happenings
  })
  await fc.assert(promise, { seed: 6, numRuns: 2 })
  expect(happenings).toBeGreaterThanOrEqual(20)
})

test('the same sequence is the same run', async () => {
  const [drawn] = fc.sample(sequence, { seed: 7, numRuns: 1 })
  const said = async (): Promise<string[]> => {
    const lines: string[] = []
    await play(drawn as Sequence, stores.memory, (line) => void lines.push(line))
    return lines
  }
  const first = await said()
  expect(first.length).toBeGreaterThan(10)
  expect(await said()).toEqual(first)
})

const now = (what: Happening['what'], luck: Partial<Happening['luck']> = {}): Happening => ({
  afterMs: 0,
  what,
  luck: { ...calm, ...luck },
})
const text = (body: Body, posted = 1) => now({ happens: 'text', from: 0, body, posted, byCarrier: false })
const sequenceOf = (...happenings: Happening[]): Sequence => ({ begin: tuesday, happenings, forgets: false })

/** A store that does not keep a promise of DynamoDB's. */
const faulty =
  (spoil: (table: Table) => Partial<Table>): OpenStore =>
  async (clock) => {
    const { table, close } = await stores.memory(clock)
    return { table: { ...table, ...spoil(table) }, close }
  }
const unconditional = faulty((table) => ({
  write: (writes) => table.write(writes.map(({ if: _, ...write }) => write as Write)),
}))
const forgetful = faulty((table) => ({
  write: async (writes) => (writes.some(({ key: { sk } }) => sk?.startsWith('MSG#')) ? { outcome: 'committed' } : table.write(writes)),
}))

/** Only what is read right after it was written says that somebody is shut out; the rota never does. */
const credulous = faulty((table) => {
  let justWritten = false
  const forgetsOut = (write: Write) => 'set' in write && write.key.sk === 'ROTA' && Object.values(write.set).includes(undefined)
  return {
    write: (writes) => {
      justWritten = writes.some(({ key }) => key.sk === 'STAFF')
      return table.write(writes.filter((write) => !forgetsOut(write)))
    },
    get: async (asked) => {
      const items = await table.get(asked)
      const honest = justWritten
      justWritten = false
      return honest ? items : items.map((item) => (item?.sk === 'STAFF' ? { ...item, disabled: false } : item))
    },
  }
})
const shutOut = now({ happens: 'access', who: 'ana', disabled: true })
const minutesLater = { ...text('he wont wake up'), afterMs: 180_000 }

test.each<[string, Sequence, OpenStore, string]>([
  ['a page to somebody who was shut out', sequenceOf(shutOut, minutesLater), credulous, 'paged who was shut out'],
  ['a store that ignores conditions', sequenceOf(text('ordinary', 2)), unconditional, 'stored twice'],
  ['a store that loses what it committed', sequenceOf(text('ordinary')), forgetful, 'is stored 0 times'],
])('the watch sees %s', async (_, drawn, open, why) => {
  const played = await play(drawn, open).catch((error: unknown) => error)
  expect(played).toBeInstanceOf(Broken)
  expect(String(played)).toContain(why)
})

test('a failure is shrunk to what it takes', { timeout: longEnough }, async () => {
  const found = await fc.check(
    fc.asyncProperty(sequence, async (drawn) => void (await play(drawn, unconditional))),
    { seed: 1, numRuns: 50 },
  )
  expect(found.failed).toBe(true)
  expect(found.counterexample?.[0].happenings.length).toBeLessThanOrEqual(3)
})
