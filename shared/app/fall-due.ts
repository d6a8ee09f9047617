/** A timer fell due: check-in, confirmation, held, idle, retention, the next rung of a ladder, or the promise. It looks, and does what still fits. */
import { onTimerDue } from '../domain/timer-due.ts'
import { happen } from './happen.ts'
import { leaveNothing } from './leave-nothing.ts'
import type { Alerts, Job, Paging, Sending, World } from './ports.ts'
import { tellLate } from './tell-late.ts'

/** Safe to run twice: the state moved on, and a timer that no longer fits it does nothing. */
export async function fallDue(
  { contact, name }: Extract<Job, { type: 'timer' }>,
  world: World & Pick<Sending, 'outbox' | 'carrier'> & { paging: Paging; alerts: Alerts },
): Promise<void> {
  if (name === 'forgotten') return leaveNothing(contact, world)
  const state = name === 'escalation' ? { reach: await world.paging.reach(world.now()) } : {}
  const happened = await happen(
    { id: contact },
    (loaded, context) => ({ decision: onTimerDue({ ...state, ...loaded }, { happened: 'timer-due', name }, context) }),
    world,
  )
  if (happened.outcome === 'not-converged') return world.log('timer.not-converged', { job: name })
  if (happened.outcome !== 'committed') return
  const { alert } = happened.decision
  if (alert) await tellLate(contact, alert, world)
}
