/** Looks for gaps in the rota and has supervisors told of them before they begin (R9). Runs when the due index says so. */
import { watchCoverage as judge } from '../domain/coverage.ts'
import type { Alerts, RotaBook, World } from './ports.ts'

/** What the watch needs besides the world. */
export type Watching = { rota: RotaBook; alerts: Alerts }

/**
 * Safe to run twice: a warning is raised first and remembered after, under a name by which it is delivered once.
 * A crash in between raises it again; the other way round it could be lost.
 */
export async function watchCoverage({ now: clock, programme, rota, alerts }: Pick<World, 'now' | 'programme'> & Watching): Promise<void> {
  const [watch, now] = [await rota.watch(), clock()]
  // Still due: the rota changed after this job was taken, and the clock brings another.
  if (!watch || watch.dueAt <= now) return
  const { due, told, lookAgain } = judge(await rota.read(), programme, now, watch.told)
  // One that cannot be told yet must not keep the others from being told.
  const raised = await Promise.allSettled(due.map((alert) => alerts.raise(alert)))
  const failed = raised.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  await rota.lookAgain(watch, { told, dueAt: lookAgain })
}
