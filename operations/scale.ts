/** A day's check-ins of many people, through the real plan, the real due index and its shards: how late the last one leaves, and how hot a shard gets. */
import { dynamoDueIndex } from '../shared/adapters/dynamo/due-index.ts'
import { duePk, dueShard, keys } from '../shared/adapters/dynamo/keys.ts'
import type { Item, Table } from '../shared/adapters/dynamo/table.ts'
import { findDue } from '../shared/app/find-due.ts'
import { dueShards } from '../shared/app/ports.ts'
import { begin } from '../shared/domain/check-in.ts'

/** As many as are really planned and found; each of them stands for an equal share of the others. */
const mostSynthetic = 20_000
/** Of everybody, those whose check-in falls on one day: the long run of the plan is one in thirty days, the first weeks are denser. */
const perDay = 1 / 12
/** Writes to one shard of the due index that one check-in costs: taken, committed, claimed, sent, its timer set, its receipt. */
const writesEach = 6
/** What DynamoDB lets one partition write in a second. */
export const partitionWrites = 1000

/** Segments a second the carrier takes, by how the number is registered (docs/runbook.md, capacity). */
export const tiers = {
  'low-volume 10DLC': 3.75,
  'standard 10DLC, low score': 12,
  'standard 10DLC, high score': 225,
  'short code': 500,
} as const
export type Tier = keyof typeof tiers

export type Day = {
  contacts: number
  /** Check-ins of that day, and in the busiest minute. */
  due: number
  busiestMinute: number
  /** The fullest shard against the mean one. */
  hottestShard: number
  /** Writes a second in the fullest shard, in the busiest minute. */
  hottestWrites: number
  /** Minutes until the last of that day left, by tier. */
  lateMinutes: Record<Tier, number>
}

/** In the evening, so that the first check-in is the next day's, at the programme's hour and the contact's own minute. */
const yes = '2026-11-23T23:30:00.000Z'
const dayBegins = Date.parse('2026-11-24T00:00:00.000Z')
const minuteMs = 60_000
const rules = {
  zone: 'America/New_York',
  programmeZone: 'America/New_York',
  hour: 12 * 60,
  hours: { opens: 10 * 60, closes: 19 * 60 },
  retentionDays: 90,
}

/** @param id of the n-th contact; spread as a keyed hash spreads them */
export async function simulateDay(contacts: number, id: (n: number) => string): Promise<Day> {
  const wanted = Math.ceil(contacts * perDay)
  const synthetic = Math.min(wanted, mostSynthetic)
  const weight = wanted / synthetic
  const table = dueTable()
  for (let n = 0; n < synthetic; n++) {
    const contact = id(n)
    const { at } = begin(yes, { ...rules, contactId: contact })
    if (at !== undefined) table.add(contact, at)
  }
  const shardSizes = table.sizes()
  const perMinute = await ticks(table)
  const busiest = Math.max(...perMinute)
  const hottestShard = (Math.max(...shardSizes) * dueShards) / synthetic
  return {
    contacts,
    due: wanted,
    busiestMinute: Math.round(busiest * weight),
    hottestShard,
    hottestWrites: ((busiest * weight) / dueShards / 60) * hottestShard * writesEach,
    lateMinutes: Object.fromEntries(Object.entries(tiers).map(([tier, rate]) => [tier, lateness(perMinute, weight, rate)])) as Record<
      Tier,
      number
    >,
  }
}

/** Every minute of the day, as EventBridge calls it. @returns how many were found in each */
async function ticks(table: ReturnType<typeof dueTable>): Promise<number[]> {
  const found: number[] = []
  let now = dayBegins
  const world = {
    due: dynamoDueIndex(table),
    jobs: { put: async () => undefined },
    now: () => new Date(now).toISOString(),
    log: () => undefined,
  }
  for (; now < dayBegins + 24 * 60 * minuteMs; now += minuteMs) {
    found.push(await findDue(world))
    table.forgetTaken()
  }
  return found
}

/** The carrier takes `rate` a second and the rest waits in line. @returns minutes until the last one's turn, from when it fell due */
function lateness(perMinute: readonly number[], weight: number, rate: number): number {
  let waiting = 0
  let worst = 0
  for (const found of perMinute) {
    waiting = Math.max(0, waiting + found * weight - rate * 60)
    worst = Math.max(worst, waiting / (rate * 60))
  }
  return worst
}

/** The due index alone, in memory: what was taken is gone, as it is once it is sent. */
function dueTable(): Table & { add(contact: string, at: string): void; sizes(): number[]; forgetTaken(): void } {
  const shards = new Map<string, Item[]>()
  const shardOf = (contact: string): string => duePk(dueShard(contact))
  const taken = new Set<string>()
  return {
    add: (contact, at) => {
      const shard = shardOf(contact)
      const items = shards.get(shard) ?? []
      items.push({ ...keys.timer(contact, 'check-in'), dueAt: at })
      shards.set(shard, items)
    },
    sizes: () => [...shards.values()].map(({ length }) => length),
    forgetTaken: () => {
      for (const [shard, items] of shards)
        shards.set(
          shard,
          items.filter(({ pk }) => !taken.has(String(pk))),
        )
      taken.clear()
    },
    get: async () => [],
    query: async ({ pk, to = '\uffff', limit }) => {
      const due = (shards.get(pk) ?? []).filter((item) => String(item['dueAt']) <= to && !taken.has(String(item['pk'])))
      return { items: due.slice(0, limit) }
    },
    write: async ([write]) => {
      const contact = write?.key.pk ?? ''
      if (taken.has(contact)) return { outcome: 'refused', at: [0] }
      taken.add(contact)
      return { outcome: 'committed' }
    },
  }
}

const minutes = (count: number): string =>
  count < 1 ? 'under a minute' : count < 120 ? `${Math.round(count)} min` : `${(count / 60).toFixed(1)} h`
const thousands = (count: number): string => Math.round(count).toLocaleString('en-US')

/** One line a size, one column a tier. */
export const scaleText = (days: readonly Day[]): string =>
  days
    .map((day) =>
      [
        `${thousands(day.contacts)} people: ${thousands(day.due)} check-ins a day, ${thousands(day.busiestMinute)} in the busiest minute`,
        `  fullest of ${dueShards} shards: ${day.hottestShard.toFixed(2)} × the mean, ${thousands(day.hottestWrites)} writes a second (a partition takes ${thousands(partitionWrites)})`,
        ...Object.entries(day.lateMinutes).map(([tier, late]) => `  ${tier.padEnd(27)} the last one leaves ${minutes(late)} late`),
      ].join('\n'),
    )
    .join('\n\n')
