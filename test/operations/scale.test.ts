/** The capacity simulation, by numbers that can be checked by hand. */
import { expect, test } from 'vitest'
import { sbomOf } from '../../operations/sbom.ts'
import { scaleText, simulateDay } from '../../operations/scale.ts'

/** Ids that spread, the same each time. */
const id = (n: number): string => `1.${((n * 2_654_435_761) >>> 0).toString(36)}`

test('one in twelve people has a check-in that day, and the hour around noon spreads them over 61 minutes', async () => {
  const day = await simulateDay(12_000, id)
  expect(day.due).toBe(1000)
  // 1,000 over 61 minutes are 16 a minute; chance makes some minute busier, and none twice as busy as thrice that.
  expect(day.busiestMinute).toBeGreaterThan(16)
  expect(day.busiestMinute).toBeLessThan(50)
  expect(day.hottestShard).toBeGreaterThan(1)
  expect(day.hottestShard).toBeLessThan(1.6)
})

test('the carrier’s rate is what makes them late: 1,000 texts at 3.75 a second take 4.4 minutes, and the hour has room', async () => {
  const day = await simulateDay(12_000, id)
  expect(day.lateMinutes['low-volume 10DLC']).toBeLessThan(1)
  const crowd = await simulateDay(1_200_000, id)
  // 100,000 texts at 225 a minute take 444 minutes, of which 61 had passed when the last fell due.
  expect(crowd.lateMinutes['low-volume 10DLC']).toBeCloseTo(444 - 61, -1)
  expect(crowd.lateMinutes['short code']).toBeLessThan(1)
})

test('is said in words', async () =>
  expect(scaleText([await simulateDay(12_000, id)])).toMatch(
    /^12,000 people: 1,000 check-ins a day, \d+ in the busiest minute\n {2}fullest of 16 shards/,
  ))

test('the bill of materials names every package with its checksum in hexadecimal', () => {
  const bill = sbomOf({
    name: 'warmline',
    version: '0.1.0',
    packages: {
      '': { version: '0.1.0' },
      'node_modules/@aws-sdk/core': { version: '1.2.3', integrity: 'sha512-/wA=', license: 'Apache-2.0' },
      'node_modules/a/node_modules/b': { version: '2.0.0', dev: true },
    },
  })
  expect(bill.components).toEqual([
    {
      type: 'library',
      name: '@aws-sdk/core',
      version: '1.2.3',
      purl: 'pkg:npm/%40aws-sdk/core@1.2.3',
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: 'ff00' }],
      licenses: [{ expression: 'Apache-2.0' }],
    },
    { type: 'library', name: 'b', version: '2.0.0', purl: 'pkg:npm/b@2.0.0', scope: 'excluded' },
  ])
})
