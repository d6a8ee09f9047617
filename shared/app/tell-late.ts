/** A text is past the promise: the queue's lead is told, and then that they were told is stored (S17). */
import type { LateAlert } from '../domain/alert.ts'
import { told } from '../domain/promise.ts'
import { happen } from './happen.ts'
import type { Alerts, World } from './ports.ts'

/**
 * Safe to run twice: the notice is delivered once under its name, and the timer brings it back until that is stored. The other
 * way round a crash in between would lose it.
 *
 * @throws while somebody could not be told yet
 */
export async function tellLate(contact: string, alert: LateAlert, world: World & { alerts: Alerts }): Promise<void> {
  await world.alerts.raise(alert)
  await happen({ id: contact }, (loaded) => ({ decision: told(loaded, alert.id) }), world)
}
