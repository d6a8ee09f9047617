/** A drill begins: a test contact with a cry for help that nobody made, and the timer that a real one commits (R9). */
import type { Contact } from './contact.ts'
import { type Context, type Decision, nothing } from './decision.ts'
import { type Drill, drillAddress, drillCode, drillOver, isRunning } from './drill.ts'
import { cry } from './escalation.ts'
import { newContact } from './newcomer.ts'
import type { At } from './time.ts'

/** One is enough: two at once would page the same people twice, and neither would say how long it took. */
export type NoDrill = { refused: 'running'; since: At }

/** @param last the drill begun last, if one is remembered. That only a supervisor may is the caller's to check. */
export function startDrill(last: Drill | undefined, staff: string, context: Context): { decision: Decision } | NoDrill {
  const { now, fresh, id } = context
  if (last && isRunning(last, now)) return { refused: 'running', since: last.startedAt }
  const code = drillCode(fresh.code)
  const contact: Contact = {
    ...newContact(drillAddress, undefined, context),
    code,
    conversation: { state: 'waiting', since: now, urgency: 'urgent' },
    escalation: cry(undefined, fresh.inbound, now),
    drill: { id, code, startedAt: now, startedBy: staff, rungs: [] },
    expiresAt: drillOver(now),
  }
  return {
    decision: {
      ...nothing,
      contact,
      timers: { retention: contact.expiresAt, escalation: now },
      audit: [{ staff, act: 'drill started', at: now }],
      drillAfter: { last: last?.id },
    },
  }
}
