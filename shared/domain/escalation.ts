/** Escalation: a cry for help climbs from one person to the next until somebody says "I have it" (R7, R9, R10). */
import * as z from 'zod'
import { isSomebodyOnCall, type OnCall } from './on-call.ts'
import { At, later, plus } from './time.ts'

/** Whom the rota has at this moment. */
type Planned = Omit<OnCall, 'until'>

/** The rungs of the ladder, by who is paged on them. `alarm` goes to the programme's emergency address. */
export const Step = z.enum(['on-call', 'backup', 'supervisor', 'alarm'])
export type Step = z.infer<typeof Step>

/** A way on which a page travels. */
export const Channel = z.enum(['sms', 'email', 'push'])
export type Channel = z.infer<typeof Channel>

/** One rung as the programme file has it: who is paged how many minutes after the cry. In the order they are climbed. */
export type Rung = { page: Step; afterMinutes: number }

/** On which channels each staff member gets a page now; whoever is missing, or has none, cannot be paged. */
export type Reach = Readonly<Record<string, readonly Channel[]>>

/** Where the alarm goes: no member of staff, and no name of one. */
export const emergency = 'emergency'

/** What a page message is: for which ladder, which rung of it, to whom and how. */
export const PageTo = z.object({
  ladder: z.string(),
  step: Step,
  to: z.string(),
  channel: Channel,
  /** It goes for everybody who waits, and says how many they are. */
  waiting: z.number().int().optional(),
})
export type PageTo = z.infer<typeof PageTo>

/** One contact's ladder; open until it is acknowledged. A contact has at most one. */
export const Ladder = z.object({
  id: z.string(),
  since: At,
  /** The rung to be climbed next, and when; without `nextAt` all were climbed. */
  rung: z.number().int(),
  nextAt: At.optional(),
  /** The pages of the rung climbed last, and which of them surely reached nobody. */
  pages: z.array(PageTo.omit({ ladder: true, waiting: true }).extend({ message: z.string(), failed: z.boolean().optional() })),
  /** Everybody whom it woke so far, as staff ids. */
  woken: z.array(z.string()),
  acknowledged: z.object({ by: z.string(), at: At }).optional(),
})
export type Ladder = z.infer<typeof Ladder>

/** Whether nobody has said "I have it" yet. */
export const isOpen = (ladder: Ladder | undefined): ladder is Ladder => ladder !== undefined && ladder.acknowledged === undefined

/** A transaction holds a hundred items; a rung of more people than this is a rung of nobody in particular anyway. */
const peopleAtMost = 20

/**
 * The ladder after a cry for help: one that is still being climbed goes on, so that a hundred texts are one page. Where
 * somebody had it already, or every rung was climbed and nobody took it, a new one begins.
 *
 * @param id names the new ladder, if it takes one
 */
export function cry(ladder: Ladder | undefined, id: string, now: At): Ladder {
  if (isOpen(ladder) && ladder.nextAt !== undefined) return ladder
  return { id, since: now, rung: 0, nextAt: now, pages: [], woken: [] }
}

export type Climbing = {
  rungs: readonly Rung[]
  onCall: Planned
  reach: Reach
  now: At
  /** Draws one more id of a message. */
  another(): string
}

/** The pages to send now, each under the id of its message, and the ladder after. */
export type Climbed = { ladder: Ladder; pages: (PageTo & { message: string })[] }

/**
 * Climbs what is due. A rung on which nobody can be paged is no wait: the next one is climbed at once. With nobody on call the
 * supervisors were never meant to answer first, so the alarm goes with their page. After a clock that stood still, all the rungs
 * that were missed are climbed together.
 */
export function climb(ladder: Ladder, { rungs, onCall, reach, now, another }: Climbing): Climbed {
  const pages: Climbed['pages'] = []
  const nobody = !isSomebodyOnCall(onCall) && ladder.woken.length === 0
  let last = ladder.pages
  let [rung, dueAt] = [ladder.rung, ladder.nextAt]
  while (dueAt !== undefined && dueAt <= now) {
    const step = rungs[rung]?.page
    if (step === undefined) break
    const found = peopleOf(step, onCall).flatMap((to) => (reach[to] ?? []).map((channel) => ({ step, to, channel, message: another() })))
    rung++
    if (found.length > 0) last = found
    const waits = found.length > 0 && !(step === 'supervisor' && nobody)
    pages.push(...found.map((page) => ({ ...page, ladder: ladder.id })))
    const next = rungs[rung]
    dueAt = next && (waits ? later(dueAt, plus(ladder.since, { minutes: next.afterMinutes })) : dueAt)
  }
  const { nextAt: _, ...rest } = ladder
  const woken = [...new Set([...ladder.woken, ...pages.map(({ to }) => to)])]
  return { pages, ladder: { ...rest, rung, pages: last, woken, ...(dueAt === undefined || rung >= rungs.length ? {} : { nextAt: dueAt }) } }
}

function peopleOf(step: Step, { primary, backup, supervisors }: Planned): string[] {
  switch (step) {
    case 'on-call':
      return primary === undefined ? [] : [primary]
    case 'backup':
      return backup === undefined ? [] : [backup]
    case 'supervisor':
      return supervisors.slice(0, peopleAtMost)
    case 'alarm':
      return [emergency]
    default:
      return step satisfies never
  }
}

/**
 * The ladder after one of its pages surely reached nobody. When that leaves the rung without anybody who may have been
 * woken, the next rung is due at once. An e-mail wakes nobody by itself, so it holds up nothing while there is another way.
 */
export function pageFailed(ladder: Ladder, message: string, now: At): Ladder {
  if (!isOpen(ladder) || !ladder.pages.some((page) => page.message === message && !page.failed)) return ladder
  const pages = ladder.pages.map((page) => (page.message === message ? { ...page, failed: true } : page))
  const waking = pages.some(({ channel }) => channel !== 'email') ? pages.filter(({ channel }) => channel !== 'email') : pages
  const lost = waking.every(({ failed }) => failed)
  return { ...ladder, pages, ...(lost && ladder.nextAt !== undefined && ladder.nextAt > now ? { nextAt: now } : {}) }
}

/** The ladder once somebody has it: nothing more is climbed. */
export function acknowledge({ nextAt: _, ...ladder }: Ladder, by: string, at: At): Ladder {
  return { ...ladder, acknowledged: { by, at } }
}
