/** Turns: one phone's texts are taken in one after the other, another phone's meanwhile, and no turn is lost to one that failed (T12). */
import { expect, test } from 'vitest'
import { takeIn } from '../../shared/app/take-in.ts'
import { takeTurns } from '../../shared/app/turns.ts'
import { phone, tell } from '../support/story.ts'

/** Work that a test ends. */
function pending() {
  let end: () => void = () => undefined
  const work = new Promise<void>((resolve) => {
    end = resolve
  })
  return { work, end: () => end() }
}
const settled = () => new Promise((done) => setImmediate(done))

const forever = () => new Promise<void>(() => undefined)

test('one phone waits for itself, and for nobody else', async () => {
  const inTurn = takeTurns(forever)
  const said: string[] = []
  const first = pending()
  const turns = [
    inTurn('a', () => first.work.then(() => said.push('a1'))),
    inTurn('a', async () => said.push('a2')),
    inTurn('b', async () => said.push('b1')),
  ]
  await settled()
  expect(said).toEqual(['b1'])
  first.end()
  await Promise.all(turns)
  expect(said).toEqual(['b1', 'a1', 'a2'])
})

test('a turn that failed fails alone', async () => {
  const inTurn = takeTurns(forever)
  const failed = inTurn('a', () => Promise.reject(new Error('the store is down')))
  const next = inTurn('a', async () => 'done')
  await expect(failed).rejects.toThrow('the store is down')
  expect(await next).toBe('done')
})

test('a turn that never ends holds up the next one for three seconds only', async () => {
  const waited: number[] = []
  const inTurn = takeTurns(async (ms) => void waited.push(ms))
  void inTurn('a', forever)
  expect(await inTurn('a', async () => 'done')).toBe('done')
  expect(waited).toEqual([3000])
})

test.each([
  ['a moment', 2999, [], 1],
  ['longer than the carrier should wait', 3000, ['hello'], 0],
])('a text that waited %s for its turn', async (_, waitedMs, spooled, stored) => {
  const line = tell()
  const kept: string[] = []
  const spool = { keep: async ({ form }: { form: Record<string, string> }) => void kept.push(form.Body ?? '') }
  const world = { ...line.world, elapsed: () => waitedMs }
  const text = { sid: 'SM1', from: phone, body: 'hello', pictures: 0, receivedAt: line.clock.now }
  await takeIn(text, { Body: 'hello' }, { world, spool, since: 0 })
  expect([kept, (await line.thread()).filter(({ direction }) => direction === 'in')].map((each) => each.length)).toEqual([
    spooled.length,
    stored,
  ])
})
