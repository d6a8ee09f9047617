/** Check-ins: when the next one is due, what silence means, and what a text that waits does to it (R23, R29, R31, S21). */
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { type Hours, isQuiet, localMinute, nextOpening, windowOn } from './quiet-hours.ts'
import { At, earlier, later, plus } from './time.ts'

/** Local days counted from the YES; after the last, every `thenEveryDays`. Front-loaded: the first days are the deadliest (rules §6 [66]). */
const plannedDays = [0, 1, 2, 3, 7, 14, 21, 30]
const thenEveryDays = 30

/** Day 0 has no fixed hour: a text some hours after the YES, while the talk is still warm. */
const firstAfterHours = 4
/** Unanswered check-ins in a row after which the gaps double, and after which we ask once whether they are still wanted (R31). */
const slowAfter = 3
const askAfter = 6
/** Everybody's noon is spread over an hour, so that the carrier's rate is not met all at once. */
const jitterMinutes = 30
/** A check-in is planned to leave this long before closing, so that a slow minute does not push it to the next day. */
const beforeClosingMinutes = 10

/** What a check-in says: the usual question, or once, neutrally, whether our texts are still wanted. */
export type CheckInKind = 'check-in' | 'still-wanted'

/** Where one contact stands in the plan. `at` is absent when nothing is planned. */
export const CheckIns = z.object({
  /** When they said YES. */
  since: At,
  /** Index in the plan of the next one; beyond the listed days it goes on counting. */
  step: z.int().nonnegative(),
  /** Local date for which the next one is planned; stays when an outage makes it late. */
  on: z.iso.date().optional(),
  /** When the next one falls due. */
  at: At.optional(),
  /** What the next one says if nothing is heard until then. */
  kind: z.enum(['check-in', 'still-wanted']),
  /** Check-ins in a row that were followed by no text before the next one fell due. */
  unanswered: z.int().nonnegative(),
  /** When the last one fell due and was said. */
  lastAt: At.optional(),
  /** We asked whether our texts are wanted and rest until we hear (R29). */
  paused: z.boolean(),
  /** Less or more often than planned, as the person wished (R32). */
  pace: z.enum(['less', 'more']).optional(),
})
export type CheckIns = z.infer<typeof CheckIns>

export type CheckInRules = {
  /** IANA time zone as the person stated it. */
  zone?: string | undefined
  programmeZone: string
  /** The programme's check-in hour, minutes since local midnight; usually 12:00. */
  hour: number
  hours: Hours
  /** Seeds the jitter, so that one person's check-ins keep one time of day. */
  contactId: string
  /** Days a contact is kept after their last text (30–365). */
  retentionDays: number
}

/** The plan that begins with a YES. Day 0 only if four hours later is still a decent hour. */
export function begin(yes: At, rules: CheckInRules): CheckIns {
  const start = { since: yes, kind: 'check-in', unanswered: 0, paused: false } as const
  const first = plus(yes, { hours: firstAfterHours })
  const today = localDate(yes, rules)
  if (!isQuiet(first, rules.zone, rules.hours)) return { ...start, step: 0, on: today, at: first }
  const on = addDays(today, gapAfter(0, start, rules))
  return { ...start, step: 1, on, at: timeOn(on, rules) }
}

/**
 * A text of theirs arrived, whatever it says. It answers everything asked before; a slowed or paused plan goes on at the
 * planned gaps, never on the same day. A plan that is neither keeps its next date.
 */
export function heard(checkIns: CheckIns, at: At, rules: CheckInRules): CheckIns {
  const rests = checkIns.paused || checkIns.unanswered >= slowAfter || checkIns.kind === 'still-wanted'
  if (!rests) return { ...checkIns, unanswered: 0 }
  const last = localDate(checkIns.lastAt ?? checkIns.since, rules)
  const planned = addDays(last, gapAfter(checkIns.step - 1, { ...checkIns, unanswered: 0 }, rules))
  const on = later(planned, addDays(localDate(at, rules), 1))
  return { ...checkIns, on, at: timeOn(on, rules), kind: 'check-in', unanswered: 0, paused: false }
}

/** How long a pause is when nobody says how long. */
const pauseDays = 14

/** What a person may wish of the plan (R32). `hour`: the rules speak of another hour now. */
export type Wish = 'pause' | 'less' | 'more' | 'hour'

/**
 * The plan as wished. A pause rests for two weeks, and the plan goes on from there. Less often doubles the gaps and more often halves
 * them; the opposite wish takes that back first. No wish brings a text on the same day.
 */
export function wished(checkIns: CheckIns, wish: Wish, now: At, rules: CheckInRules): CheckIns {
  const today = localDate(now, rules)
  const tomorrow = addDays(today, 1)
  const planned = later(checkIns.on ?? tomorrow, tomorrow)
  switch (wish) {
    case 'pause':
      return onDate({ ...checkIns, kind: 'check-in' }, later(planned, addDays(today, pauseDays)), rules)
    case 'less':
      return repaced(checkIns, checkIns.pace === 'more' ? undefined : 'less', (gap) => later(planned, addDays(today, gap)), rules)
    case 'more':
      return repaced(checkIns, checkIns.pace === 'less' ? undefined : 'more', (gap) => earlier(planned, addDays(today, gap)), rules)
    case 'hour':
      return onDate(checkIns, planned, rules)
    default:
      return wish satisfies never
  }
}

function repaced({ pace: _, ...rest }: CheckIns, pace: CheckIns['pace'], on: (gap: number) => string, rules: CheckInRules): CheckIns {
  const paced: CheckIns = { ...rest, ...(pace ? { pace } : {}) }
  return onDate(paced, on(gapAfter(Math.max(0, paced.step - 1), paced, rules)), rules)
}

const onDate = (checkIns: CheckIns, on: string, rules: CheckInRules): CheckIns => ({
  ...checkIns,
  on,
  at: timeOn(on, rules),
  paused: false,
})

/**
 * The check-in timer fired. A timer that no longer fits does nothing; one that an outage delayed into the night waits for
 * the next opening; days an outage swallowed are left out rather than caught up.
 *
 * @param lastInboundAt when they last texted; the YES at the latest
 */
export function fallDue(checkIns: CheckIns, now: At, rules: CheckInRules, lastInboundAt: At): { after: CheckIns; say?: CheckInKind } {
  const early = tooEarly(checkIns, now, rules)
  if (early) return { after: early }

  const answered = checkIns.lastAt === undefined || lastInboundAt >= checkIns.lastAt
  const unanswered = answered ? 0 : checkIns.unanswered + 1
  const today = localDate(now, rules)
  const said = { ...checkIns, unanswered, lastAt: now }
  if (unanswered >= askAfter || today >= askOn(lastInboundAt, rules)) return { after: paused(said), say: 'still-wanted' }
  return { after: planNext(said, today, rules, lastInboundAt), say: 'check-in' }
}

/**
 * The check-in timer fired while a text of theirs waits for a person: the one of today is left out, as if it had never been planned, and
 * the next planned day is the next. What waits to be answered is no silence (S21).
 */
export const leaveOut = (checkIns: CheckIns, now: At, rules: CheckInRules, lastInboundAt: At): CheckIns =>
  tooEarly(checkIns, now, rules) ?? planNext(checkIns, localDate(now, rules), rules, lastInboundAt)

/** The plan of which nothing falls due at this moment: not yet, not any more, or not in the night; undefined where something does. */
function tooEarly(checkIns: CheckIns, now: At, rules: CheckInRules): CheckIns | undefined {
  if (checkIns.at === undefined || checkIns.at > now) return checkIns
  return isQuiet(now, rules.zone, rules.hours) ? { ...checkIns, at: nextOpening(now, rules.zone, rules.hours) } : undefined
}

/** Asked once; nothing more until we hear. */
function paused({ on: _on, at: _at, ...rest }: CheckIns): CheckIns {
  return { ...rest, step: rest.step + 1, paused: true }
}

/** The next date after today, at the planned or the slowed gap; the question whether we are wanted comes first when its day does. */
function planNext(checkIns: CheckIns, today: string, rules: CheckInRules, lastInboundAt: At): CheckIns {
  let { step } = checkIns
  let next = checkIns.on ?? today
  do {
    next = addDays(next, gapAfter(step, checkIns, rules))
    step++
  } while (next <= today)
  const ask = askOn(lastInboundAt, rules)
  // The day of that question may itself have been left out.
  const on = ask > today ? earlier(next, ask) : next
  const kind = checkIns.unanswered + 1 >= askAfter || on >= ask ? 'still-wanted' : 'check-in'
  return { ...checkIns, step, on, at: timeOn(on, rules), kind }
}

/** Days from one step to the next: doubled by silence or by wish, halved by wish, never more than a third of retention (design §3). */
function gapAfter(step: number, { unanswered, pace }: Pick<CheckIns, 'unanswered' | 'pace'>, rules: CheckInRules): number {
  const planned = dayOf(step + 1) - dayOf(step)
  const most = Math.max(1, Math.floor(rules.retentionDays / 3))
  const paced = pace === 'less' ? 2 * planned : pace === 'more' ? Math.ceil(planned / 2) : planned
  return Math.min(unanswered >= slowAfter ? 2 * paced : paced, most)
}

const lastPlanned = plannedDays.length - 1
const dayOf = (step: number): number => plannedDays[step] ?? (plannedDays[lastPlanned] ?? 0) + (step - lastPlanned) * thenEveryDays

/** The local date at two thirds of retention after their last text, from when we ask whether we are wanted (R29). */
const askOn = (lastInboundAt: At, rules: CheckInRules): string =>
  addDays(localDate(lastInboundAt, rules), Math.floor((rules.retentionDays * 2) / 3))

/** The programme's hour on that date, spread by the contact's jitter and moved into the hours of that same date. */
function timeOn(date: string, rules: CheckInRules): At {
  const { opens, closes } = windowOn(date, rules.zone, rules.hours)
  const last = later(opens, plus(closes, { minutes: -beforeClosingMinutes }))
  const into = (at: At): At => earlier(later(at, opens), last)
  const hour = into(localMinute(date, zoneOf(rules), rules.hour))
  const jitter = jitterOf(rules.contactId)
  const spread = plus(hour, { minutes: jitter })
  // Where the window cuts one half of the spread off, the other half takes it, so that nobody piles up at its edge.
  return into(spread === into(spread) ? spread : plus(hour, { minutes: -jitter }))
}

/** FNV-1a, 32 bits: not secret, only evenly spread and the same on every day. -30 to 30 minutes. */
function jitterOf(contactId: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < contactId.length; i++) hash = Math.imul(hash ^ contactId.charCodeAt(i), 0x01000193) >>> 0
  return (hash % (2 * jitterMinutes + 1)) - jitterMinutes
}

const zoneOf = (rules: CheckInRules): string => rules.zone ?? rules.programmeZone
const localDate = (at: At, rules: CheckInRules): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zoneOf(rules)).toPlainDate().toString()
const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString()
