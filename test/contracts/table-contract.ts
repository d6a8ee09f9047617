/** What every Table must do. Run on the one in memory, on the embedded DynamoDB, and on Amazon's DynamoDB Local. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Item, Key, Table } from '../../shared/adapters/dynamo/table.ts'

export type Opened = { table: Table /** Moves the clock by which items expire. */; setNow(ms: number): void; close(): Promise<void> }

export const noon = Date.parse('2026-11-24T12:00:00.000Z')
let count = 0
const key = (sk = 'CONTACT'): Key => ({ table: 'main', pk: `TEST#${++count}`, sk })
const seconds = (ms: number) => Math.floor(ms / 1000)

export const tableContract = (name: string, open: () => Promise<Opened>) =>
  describe(`${name} as a table`, () => {
    let opened: Opened
    let table: Table
    beforeAll(async () => {
      opened = await open()
      table = opened.table
      opened.setNow(noon)
    }, 60_000)
    afterAll(() => opened?.close())
    const read = async (...keys: Key[]): Promise<(Item | undefined)[]> => table.get(keys)

    test('what was put is read, over both tables, in the order asked, and what is not there is undefined', async () => {
      const [a, b] = [key(), { table: 'keys', pk: `SALT#${++count}` } as const]
      const put = { n: 7, text: 'a', yes: true, bytes: new Uint8Array([1, 2]), deep: { list: [1, { x: 'y' }] } }
      await table.write([
        { key: a, put },
        { key: b, put: { salt: 's' } },
      ])
      const [salt, absent, item] = await read(b, key(), a)
      expect(salt).toMatchObject({ pk: b.pk, salt: 's' })
      expect(absent).toBeUndefined()
      expect(item).toMatchObject({ pk: a.pk, sk: 'CONTACT', n: 7, text: 'a', yes: true, deep: { list: [1, { x: 'y' }] } })
      expect(Array.from((item?.bytes ?? []) as Uint8Array)).toEqual([1, 2])
    })

    test('either all writes land or none', async () => {
      const [a, b] = [key(), key()]
      await table.write([{ key: b, put: { version: 1 } }])
      const outcome = await table.write([
        { key: a, put: { n: 1 } },
        { key: b, if: { equals: { version: 2 } }, set: { version: 3 } },
      ])
      expect(outcome).toEqual({ outcome: 'refused', at: [1] })
      expect(await read(a, b)).toEqual(
        [undefined, { ...b, table: undefined, version: 1 }].map((item) => item && JSON.parse(JSON.stringify(item))),
      )
    })

    test('every refused position is named, checks included', async () => {
      const [a, b, c] = [key(), key(), key()]
      await table.write([{ key: a, put: { n: 1 } }])
      const outcome = await table.write([
        { key: a, if: 'absent', put: { n: 2 } },
        { key: b, put: { n: 2 } },
        { key: c, if: 'present', check: true },
      ])
      expect(outcome).toEqual({ outcome: 'refused', at: [0, 2] })
    })

    test('an expired item is absent: not read, not in the way, not present (F20)', async () => {
      const a = key()
      await table.write([{ key: a, put: { n: 1, expiresAt: seconds(noon) } }])
      expect(await read(a)).toEqual([undefined])
      expect(await table.write([{ key: a, if: 'present', set: { n: 2 } }])).toEqual({ outcome: 'refused', at: [0] })
      expect(await table.write([{ key: a, if: 'absent', put: { n: 3, expiresAt: seconds(noon) + 60 } }])).toEqual({ outcome: 'committed' })
      expect(await read(a)).toMatchObject([{ n: 3 }])
    })

    test('equals with undefined asks that the attribute is not there', async () => {
      const a = key()
      await table.write([{ key: a, put: { n: 1 } }])
      expect(await table.write([{ key: a, if: { equals: { n: 1, dueAt: undefined } }, set: { dueAt: 'x' } }])).toEqual({
        outcome: 'committed',
      })
      expect(await table.write([{ key: a, if: { equals: { n: 1, dueAt: undefined } }, set: { n: 2 } }])).toEqual({
        outcome: 'refused',
        at: [0],
      })
    })

    test('set changes what it names, removes what it sets to undefined, and leaves the rest', async () => {
      const a = key()
      await table.write([{ key: a, put: { n: 1, gone: 'x', kept: 'y' } }])
      await table.write([{ key: a, set: { n: 2, gone: undefined } }])
      const [item] = await read(a)
      expect(item).toMatchObject({ n: 2, kept: 'y' })
      expect(item).not.toHaveProperty('gone')
    })

    test('two writers who read the same version: one commits, the other is refused', async () => {
      const [a, b] = [key(), key()]
      await table.write([{ key: a, put: { version: 1 } }])
      const write = (version: number) =>
        table.write([
          { key: a, if: { equals: { version: 1 } }, set: { version } },
          { key: b, set: { by: version } },
        ])
      const outcomes = await Promise.all([write(2), write(3)])
      expect(outcomes.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1)
    })

    test('a partition is read in order, by bounds, in pages, both ways', async () => {
      const pk = `TEST#${++count}`
      const names = ['MSG#1', 'MSG#2', 'MSG#3', 'TIMER#a']
      await table.write(names.map((sk) => ({ key: { table: 'main', pk, sk }, put: { sk } })))
      const first = await table.query({ pk, from: 'MSG#', to: 'MSG#~', limit: 2, descending: true })
      expect(first.items.map(({ sk }) => sk)).toEqual(['MSG#3', 'MSG#2'])
      const second = await table.query({ pk, from: 'MSG#', to: 'MSG#~', limit: 2, descending: true, start: first.next ?? '' })
      expect(second.items.map(({ sk }) => sk)).toEqual(['MSG#1'])
    })

    test('an item is in an index only while it carries its place there', async () => {
      const a = key()
      const pk = `DUE#test${count}`
      await table.write([{ key: a, put: { duePk: pk, dueAt: '2026-11-24T12:00:00.000Z' } }])
      expect((await table.query({ index: 'due', pk, to: '2026-11-24T12:00:00.000Z', limit: 5 })).items).toMatchObject([
        { pk: a.pk, sk: a.sk },
      ])
      expect((await table.query({ index: 'due', pk, to: '2026-11-24T11:59:59.999Z', limit: 5 })).items).toEqual([])
      await table.write([{ key: a, set: { duePk: undefined, dueAt: undefined } }])
      expect((await table.query({ index: 'due', pk, limit: 5 })).items).toEqual([])
    })

    test('a hundred keys are read at once', async () => {
      const all = Array.from({ length: 100 }, () => key())
      await table.write(all.slice(0, 50).map((each, n) => ({ key: each, put: { n } })))
      await table.write(all.slice(50).map((each, n) => ({ key: each, put: { n: n + 50 } })))
      expect((await read(...all)).map((item) => item?.n)).toEqual(Array.from({ length: 100 }, (_, n) => n))
    })
  })
