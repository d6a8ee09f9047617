/** The due index: what must be looked at, and when. Its cost grows with what is due, not with how many contacts exist. */
import { type DueIndex, type DueItem, dueShards } from '../../app/ports.ts'
import { MessageClass } from '../../domain/message.ts'
import { dueItemAt, duePk, keys } from './keys.ts'
import type { Key, Table } from './table.ts'

const pageSize = 25

function keyOf(item: DueItem): Key {
  switch (item.type) {
    case 'message':
      return keys.message(item.contact, item.message)
    case 'farewell':
      return keys.farewell(item.contact, item.message)
    case 'timer':
      return keys.timer(item.contact, item.name)
    case 'coverage':
      return keys.coverage()
    default:
      return item satisfies never
  }
}

/** Inbound messages have none, nor has an index that was made before it held the class. */
const classed = (item: DueItem, as: unknown): { class?: MessageClass } => {
  const { success, data } = MessageClass.safeParse(as)
  return item.type === 'message' && success ? { class: data } : {}
}

export function dynamoDueIndex(table: Table): DueIndex {
  const earliest = async (shard: number, to?: string, limit = pageSize) => {
    // Expired too: a page of what is due and expired would hide everything behind it until DynamoDB deletes it, days later (F20).
    const { items } = await table.query({ index: 'due', pk: duePk(shard), limit, expiredToo: true, ...(to ? { to } : {}) })
    return items.flatMap(({ pk, sk, dueAt, class: as }) => {
      const item = dueItemAt(String(pk), String(sk))
      return item ? [{ ...item, ...classed(item, as), dueAt: String(dueAt) }] : []
    })
  }
  return {
    due: (shard, now) => earliest(shard, now),
    take: async ({ dueAt, ...item }, until) => {
      const done = await table.write([{ key: keyOf(item), if: { equals: { dueAt } }, set: { dueAt: until } }])
      return done.outcome === 'committed'
    },
    next: async () => {
      const firsts = await Promise.all(Array.from({ length: dueShards }, (_, shard) => earliest(shard, undefined, 1)))
      return firsts
        .flat()
        .map(({ dueAt }) => dueAt)
        .toSorted()[0]
    },
  }
}
