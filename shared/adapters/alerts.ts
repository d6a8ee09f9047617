/** Alerts as lines of the log: what is seen of them before somebody is paged. */
import type { Alerts, Log } from '../app/ports.ts'

export const loggedAlerts = (log: Log): Alerts => ({
  raise: async ({ about, hoursAhead }) => log('alert.raised', { kind: about, count: hoursAhead }),
})
