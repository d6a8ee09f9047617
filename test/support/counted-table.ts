/** A table that counts its calls, so that a test can hold us to one read and one write a text (design §3, budget). */
import type { Table } from '../../shared/adapters/dynamo/table.ts'

export type Calls = { get: number; write: number; query: number }

export function countedTable<T extends Table>(table: T): T & { calls: Calls } {
  const calls: Calls = { get: 0, write: 0, query: 0 }
  return {
    ...table,
    calls,
    get: (keys) => {
      calls.get++
      return table.get(keys)
    },
    write: (writes) => {
      calls.write++
      return table.write(writes)
    },
    query: (query) => {
      calls.query++
      return table.query(query)
    },
  }
}
