/** A Table in memory, for tests of what stands above it. It passes the same contract as DynamoDB. */
import type { Condition, Item, Key, Query, Table, Value, Write } from '../../shared/adapters/dynamo/table.ts'

const nameOf = ({ table, pk, sk }: Key): string => `${table}|${pk}|${sk ?? ''}`

/** By hand, because a structured clone costs more than everything else that a test does. */
const copyOf = (value: Value): Value => {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Uint8Array) return new Uint8Array(value)
  return Array.isArray(value) ? value.map(copyOf) : copy(value)
}
function copy(item: Item): Item {
  const copied: Item = {}
  for (const name in item) copied[name] = copyOf(item[name])
  return copied
}

/** @param now milliseconds; what has expired by then is absent on read */
export function memoryTable(now: () => number): Table & { items: Map<string, Item> } {
  const items = new Map<string, Item>()
  const partitions = partitioned()
  const store = (name: string, item: Item | undefined): void => {
    partitions.leave(name, items.get(name))
    if (!item) return void items.delete(name)
    items.set(name, item)
    partitions.enter(name, item)
  }
  const alive = (item: Item | undefined): item is Item =>
    item !== undefined && (typeof item.expiresAt !== 'number' || item.expiresAt > Math.floor(now() / 1000))
  const holds = (condition: Condition | undefined, item: Item | undefined): boolean => {
    if (condition === undefined) return true
    if (condition === 'absent') return !alive(item)
    if (condition === 'present') return alive(item)
    return Object.entries(condition.equals).every(([name, value]) => item?.[name] === value) && (item !== undefined || allAbsent(condition))
  }
  const apply = (write: Write): void => {
    const name = nameOf(write.key)
    const { pk, sk } = write.key
    const key = { pk, ...(sk === undefined ? {} : { sk }) }
    if ('put' in write) store(name, defined({ ...key, ...copy(write.put) }))
    if ('set' in write) store(name, defined({ ...key, ...items.get(name), ...copy(write.set) }))
    if ('remove' in write) store(name, undefined)
  }
  return {
    items,
    get: async (keys) => keys.map((key) => items.get(nameOf(key))).map((item) => (alive(item) ? copy(item) : undefined)),
    write: async (writes) => {
      if (new Set(writes.map(({ key }) => nameOf(key))).size < writes.length) throw new Error('An item is there twice')
      const at = writes.flatMap((write, n) => (holds(write.if, items.get(nameOf(write.key))) ? [] : [n]))
      if (at.length > 0) return { outcome: 'refused', at }
      for (const write of writes) apply(write)
      return { outcome: 'committed' }
    },
    query: async (query) =>
      page(
        query,
        partitions
          .names(query)
          .map((name) => items.get(name))
          .filter((item) => item !== undefined),
        alive,
      ),
  }
}

/** Names by partition, of the main table and of its indexes, so that a query costs what its partition holds. */
function partitioned() {
  const attributes = { main: 'pk', due: 'duePk', inbox: 'inboxPk' } as const
  const places = new Map<string, Set<string>>()
  const placesOf = (item: Item): string[] =>
    Object.entries(attributes).flatMap(([index, attribute]) => (typeof item[attribute] === 'string' ? [`${index}|${item[attribute]}`] : []))
  return {
    enter: (name: string, item: Item): void => {
      if (!name.startsWith('main|')) return
      for (const place of placesOf(item)) places.set(place, (places.get(place) ?? new Set()).add(name))
    },
    leave: (name: string, item: Item | undefined): void => {
      for (const place of item ? placesOf(item) : []) places.get(place)?.delete(name)
    },
    names: ({ index, pk }: Query): string[] => [...(places.get(`${index ?? 'main'}|${pk}`) ?? [])],
  }
}

const allAbsent = ({ equals }: { equals: Record<string, unknown> }): boolean => Object.values(equals).every((value) => value === undefined)
const defined = (item: Item): Item => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined))

function page({ index, pk, from, to, limit, descending, start, expiredToo }: Query, all: Item[], alive: (item: Item) => boolean) {
  const [partition, sort] = index ? [`${index}Pk`, index === 'due' ? 'dueAt' : 'inboxSk'] : ['pk', 'sk']
  const placeOf = (item: Item) => `${item[sort]}|${item.pk}|${item.sk}`
  const inOrder = all
    .filter((item) => item[partition] === pk && typeof item[sort] === 'string')
    .filter((item) => String(item[sort]) >= (from ?? '') && String(item[sort]) <= (to ?? '\uffff'))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const ordered = descending ? inOrder.reverse() : inOrder
  const begin = start === undefined ? 0 : ordered.findIndex((item) => placeOf(item) === start) + 1
  const taken = ordered.slice(begin, begin + limit)
  const last = taken.at(-1)
  const more = begin + limit < ordered.length && last ? { next: placeOf(last) } : {}
  return { items: taken.filter((item) => expiredToo || alive(item)).map(copy), ...more }
}
