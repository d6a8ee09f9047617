/** Every minute: what is due is taken and handed to the queue. Run twice or at once, it hands over nothing twice (F40). */
import { plus } from '../domain/time.ts'
import { type DueIndex, dueShards, type Jobs, type World } from './ports.ts'

/** How long the queue has to carry what was taken; past it, it is found again. */
const takenForSeconds = 120

/** @returns how many jobs were handed to the queue */
export async function findDue({ due, jobs, now, log }: Pick<World, 'now' | 'log'> & { due: DueIndex; jobs: Jobs }): Promise<number> {
  const counts = await Promise.all(Array.from({ length: dueShards }, (_, shard) => oneShard(shard, { due, jobs, now })))
  const count = counts.reduce((sum, each) => sum + each, 0)
  if (count > 0) log('due.found', { count })
  return count
}

async function oneShard(shard: number, { due, jobs, now }: { due: DueIndex; jobs: Jobs; now: World['now'] }): Promise<number> {
  let count = 0
  for (;;) {
    const found = await due.due(shard, now())
    if (found.length === 0) return count
    const until = plus(now(), { seconds: takenForSeconds })
    const taken = await Promise.all(found.map(async (item) => ((await due.take(item, until)) ? { ...item, taken: until } : undefined)))
    const mine = taken.filter((item) => item !== undefined)
    if (mine.length === 0) return count
    await jobs.put(mine)
    count += mine.length
  }
}
