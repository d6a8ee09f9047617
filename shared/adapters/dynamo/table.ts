/** Tables of items, as few operations as the records need. Each implementation passes `test/contracts/table-contract.ts`. */

export type TableName = 'main' | 'keys'
export type Key = { table: TableName; pk: string; sk?: string }
export type Value = string | number | boolean | Uint8Array | undefined | Value[] | { [name: string]: Value }
export type Item = { [name: string]: Value }

/**
 * What a write assumes. An expired item counts as absent, for it may lie about for days (F20).
 * `equals` with undefined: the attribute is not there.
 */
export type Condition = 'absent' | 'present' | { equals: Record<string, string | number | undefined> }

/** `set` changes the named attributes and leaves the rest; undefined removes one. */
export type Write = { key: Key; if?: Condition } & ({ put: Item } | { set: Item } | { remove: true } | { check: true })

/** `refused`: positions of the writes whose condition did not hold; nothing was written. `busy`: another transaction was under way. */
export type Transacted = { outcome: 'committed' } | { outcome: 'refused'; at: number[] } | { outcome: 'busy' }

export type Query = {
  index?: 'due' | 'inbox'
  pk: string
  /** Bounds of the sort key, inclusive. */
  from?: string
  to?: string
  limit: number
  descending?: boolean
  /** Where the page before ended. */
  start?: string
  /** With what has expired and not been deleted yet; only for deleting it. */
  expiredToo?: boolean
}

export type Table = {
  /** Consistent; one round trip for up to 100 keys over both tables. In the order asked, undefined where absent. */
  get(keys: readonly Key[]): Promise<(Item | undefined)[]>
  /** All or nothing, at most 100 items, none twice. */
  write(writes: readonly Write[]): Promise<Transacted>
  /** The main table, or one of its indexes (eventually consistent: no safety decision rests on it, F39). */
  query(query: Query): Promise<{ items: Item[]; next?: string }>
}
