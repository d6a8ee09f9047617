/** Looks for gaps in the rota, has supervisors told of them before they begin, and takes cries for help back from who was shut out (R9). */

import { takenBack } from '../domain/acknowledge.ts'
import { watchCoverage as judge } from '../domain/coverage.ts'
import { Team } from '../domain/team.ts'
import { earlier, plus } from '../domain/time.ts'
import { happen } from './happen.ts'
import type { Alerts, Desk, RotaBook, StaffBook, World } from './ports.ts'

/** What the watch needs besides the world. */
export type Watching = { rota: RotaBook; alerts: Alerts; staff: Pick<StaffBook, 'byId'>; desk: Pick<Desk, 'queue' | 'byCode'> }

/** Longer than any request lasts: what somebody began before they were shut out has happened by then, and a second look sees it. */
const secondLook = { minutes: 1 } as const

/**
 * Safe to run twice: a warning is raised first and remembered after, under a name by which it is delivered once.
 * A crash in between raises it again; the other way round it could be lost. Every change of rota or staff makes it due at once.
 */
export async function watchCoverage(world: World & Watching): Promise<void> {
  const { now: clock, programme, rota, alerts } = world
  const [watch, now] = [await rota.watch(), clock()]
  // Still due: the rota changed after this job was taken, and the clock brings another.
  if (!watch || watch.dueAt <= now) return
  const { due, told, lookAgain } = judge(await rota.read(), programme, now, watch.told)
  // One that cannot be told yet must not keep the others from being told.
  const done = await Promise.allSettled([takeBackCries(world), ...due.map((alert) => alerts.raise(alert))])
  const failed = done.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  await rota.lookAgain(watch, { told, dueAt: watch.changed ? earlier(lookAgain, plus(now, secondLook)) : lookAgain })
}

/** Judged on the contact itself and on the staff item: the list may be a moment old. */
async function takeBackCries(world: World & Watching): Promise<void> {
  const { desk, staff } = world
  const queues = await Promise.all(Team.options.map((team) => desk.queue(team)))
  const cries = queues.flatMap(({ items }) => items).filter(({ urgency }) => urgency === 'urgent')
  for (const { holder, code } of cries) {
    const held = holder === undefined ? undefined : await staff.byId(holder)
    if (!held?.disabled) continue
    const id = await desk.byCode(code)
    if (id !== undefined) await happen({ id }, (state, context) => takenBack(state, held.id, context), world)
  }
}
