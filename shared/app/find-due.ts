/** Every minute: what is due is taken and handed to the queue. Run twice or at once, it hands over nothing twice (F40). */
import { plus } from '../domain/time.ts'
import { type DueIndex, dueShards, type Jobs, type World } from './ports.ts'

/** How long the queue has to carry what was taken; past it, it is found again. */
const takenForSeconds = 120

/** @returns how many jobs were handed to the queue */
export async function findDue({ due, jobs, now, log }: Pick<World, 'now' | 'log'> & { due: DueIndex; jobs: Jobs }): Promise<number> {
  const shards = await Promise.all(Array.from({ length: dueShards }, (_, shard) => oneShard(shard, { due, jobs, now })))
  const count = shards.reduce((sum, each) => sum + each.count, 0)
  const late = Math.max(...shards.map(({ lateMs }) => lateMs))
  if (count > 0) log('due.found', { count, seconds: Math.floor(late / 1000) })
  return count
}

type Found = { count: number; lateMs: number }

async function oneShard(shard: number, { due, jobs, now }: { due: DueIndex; jobs: Jobs; now: World['now'] }): Promise<Found> {
  const found: Found = { count: 0, lateMs: 0 }
  for (;;) {
    const items = await due.due(shard, now())
    if (items.length === 0) return found
    // Earliest first: how far behind the first of them is, is how far behind the line is.
    found.lateMs = Math.max(found.lateMs, Date.parse(now()) - Date.parse(items[0]?.dueAt ?? now()))
    const until = plus(now(), { seconds: takenForSeconds })
    const taken = await Promise.all(items.map(async (item) => ((await due.take(item, until)) ? { ...item, taken: until } : undefined)))
    const mine = taken.filter((item) => item !== undefined)
    if (mine.length === 0) return found
    await jobs.put(mine)
    found.count += mine.length
  }
}
