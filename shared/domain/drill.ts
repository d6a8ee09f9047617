/** A drill: the whole ladder, climbed for a test contact, so that a programme knows it holds before somebody needs it (R9). */
import * as z from 'zod'
import { Step } from './escalation.ts'
import type { OnCall } from './on-call.ts'
import { At, plus } from './time.ts'

/** Who took it, by their place in the rota at that moment; a drill names nobody who was paged. */
const Taker = z.enum(['on-call', 'backup', 'supervisor', 'somebody else'])

/** One drill. `id` is its test contact's; `rungs` are those on which somebody was paged, in order; `endedAt` is when it was taken or the alarm went out. */
export const Drill = z.object({
  id: z.string(),
  code: z.string(),
  startedAt: At,
  /** Staff id; drills begun before it was kept have none. */
  startedBy: z.string().optional(),
  rungs: z.array(z.object({ step: Step, at: At })),
  taken: z.object({ at: At, by: Taker }).optional(),
  endedAt: At.optional(),
})
export type Drill = z.infer<typeof Drill>

/** How long its test contact is there. A drill that never came to an end is over with it. */
const lasts = { days: 1 } as const

export const drillOver = (startedAt: At): At => plus(startedAt, lasts)

/** Whether this drill still climbs; another one waits for its end. */
export const isRunning = ({ startedAt, endedAt }: Drill, now: At): boolean => endedAt === undefined && now < drillOver(startedAt)

/** Where a test contact has its number. No phone is called this, and nothing that is not a page leaves for it (`sendable.ts`). */
export const drillAddress = 'drill'

/** A case code that tells everybody what it is, like `DRILL-K742`. */
export const drillCode = (code: string): string => `${drillPrefix}${code.replaceAll('-', '')}`

/** Whether a case code in a list is a drill's. Those of people begin with one letter and a digit. */
export const isDrillCode = (code: string): boolean => code.startsWith(drillPrefix)

const drillPrefix = 'DRILL-'

/** The drill after these rungs were paged; after the last one it is over, whether somebody takes it or not. */
export function climbedTo(drill: Drill, steps: readonly Step[], isLast: boolean, now: At): Drill {
  const rungs = [...drill.rungs, ...[...new Set(steps)].map((step) => ({ step, at: now }))]
  return { ...drill, rungs, ...(isLast ? { endedAt: now } : {}) }
}

/** The drill once somebody said "I have it", which may be after its end. */
export function takenBy(drill: Drill, staff: string, onCall: Omit<OnCall, 'until'>, now: At): Drill {
  if (drill.taken) return drill
  return { ...drill, taken: { at: now, by: placeOf(staff, onCall) }, endedAt: drill.endedAt ?? now }
}

function placeOf(staff: string, { primary, backup, supervisors }: Omit<OnCall, 'until'>): z.infer<typeof Taker> {
  if (staff === primary) return 'on-call'
  if (staff === backup) return 'backup'
  return supervisors.includes(staff) ? 'supervisor' : 'somebody else'
}

/** What came of a drill by the change from `before` to `after`; undefined unless that is what ended it. `seconds` since its start. */
export function endedWith(
  before: Drill | undefined,
  after: Drill | undefined,
): { outcome: 'taken' | 'nobody'; seconds: number } | undefined {
  if (!after?.endedAt || before?.endedAt) return undefined
  const seconds = Math.round((Date.parse(after.endedAt) - Date.parse(after.startedAt)) / 1000)
  return { outcome: after.taken ? 'taken' : 'nobody', seconds }
}
