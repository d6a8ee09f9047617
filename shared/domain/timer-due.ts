/** Timers that fell due. A timer is a reminder to look; one that no longer fits the state does nothing. */
import { fallDue, leaveOut } from './check-in.ts'
import { awaitsAnswer, type Contact, hasSession, idleAfter, type State } from './contact.ts'
import { type Context, type Decide, type Decision, nothing, type TimerName } from './decision.ts'
import { queued } from './delivery.ts'
import { climbedTo } from './drill.ts'
import { type Climbed, climb, emergency, isOpen } from './escalation.ts'
import { onForgetBy } from './forgetting.ts'
import { onHandOff } from './hand-off-course.ts'
import type { TimerDue } from './happening.ts'
import { lapse } from './outcome.ts'
import { checkInRules, phrase } from './phrasing.ts'
import { onPromise } from './promise.ts'
import { messageExpires } from './retention.ts'
import { applyConsent } from './standing.ts'
import { type At, plus } from './time.ts'

type OnDue = (contact: Contact, state: State, context: Context) => Decision

/** What to do when a timer fires. Only retention has something to do for a contact that is no more. */
export const onTimerDue: Decide<TimerDue> = (state, { name }, context) => {
  if (!state.contact) return name === 'retention' ? forgetsBy(context) : done(name)
  return handlers[name](state.contact, state, context)
}

const done = (name: TimerName): Decision => ({ ...nothing, timers: { [name]: 'delete' } })
const forgetsBy = ({ now }: Context): Decision => ({ ...nothing, forget: true, timers: { forgotten: now } })
const lookAgain = (name: TimerName, at: At): Decision => ({ ...nothing, timers: { [name]: at } })

function onCheckIn(contact: Contact, _: State, context: Context): Decision {
  if (contact.consent.consent !== 'opted-in' || !contact.checkIns) return done('check-in')
  const lastHeard = contact.lastInboundAt ?? contact.createdAt
  const rules = checkInRules(contact, context)
  const { after, say } = awaitsAnswer(contact, context.now)
    ? { after: leaveOut(contact.checkIns, context.now, rules, lastHeard), say: undefined }
    : fallDue(contact.checkIns, context.now, rules, lastHeard)
  const planned: Decision = { ...nothing, contact: { ...contact, checkIns: after }, timers: { 'check-in': after.at ?? 'delete' } }
  // A number that gets nothing is not texted; its plan goes on in case a text of theirs proves that it lives (R29).
  if (!say || contact.suspended) return planned
  const { now, programme, fresh, id } = context
  const draft = { ...phrase(say, contact, context), id: fresh.outbound, class: 'check-in', answers: false } as const
  return {
    ...planned,
    contact: { ...contact, checkIns: after, menu: say },
    outbound: [queued(draft, id, now, messageExpires(now, programme.retention))],
  }
}

function onConfirmation(contact: Contact, { suppression }: State, context: Context): Decision {
  if (contact.consent.consent !== 'pending') return done('confirmation')
  if (contact.consent.lapses > context.now) return lookAgain('confirmation', contact.consent.lapses)
  return lapse(contact, suppression, `${contact.consent.confirmation}:lapsed`, context)
}

/** A doubt that nobody settled is an opt-out (R3). */
function onHeld(contact: Contact, { suppression }: State, context: Context): Decision {
  if (contact.consent.consent !== 'held') return done('held')
  if (contact.consent.lapses > context.now) return lookAgain('held', contact.consent.lapses)
  const change = { standing: { consent: 'opted-out', since: context.now }, suppression: 'put' } as const
  const how = { key: `${contact.id}:held:${contact.consent.since}`, via: 'silence', at: context.now } as const
  return { ...nothing, ...applyConsent(contact, change, suppression, how, context) }
}

/** The session ends: plain words are no longer on the table (R16), and a number that may still mean the old menu waits for a person (R5). */
function onIdle(contact: Contact, _: State, { now }: Context): Decision {
  if (!hasSession(contact)) return done('idle')
  const idleAt = plus(contact.lastInboundAt ?? contact.createdAt, idleAfter)
  if (idleAt > now) return lookAgain('idle', idleAt)
  const { plainSince: _plain, menu, ...rest } = contact
  return { ...done('idle'), contact: { ...rest, ...(menu === 'check-in' || menu === 'still-wanted' ? { menu } : {}) } }
}

/** Not heard from for the whole of retention: forgotten. It is not a stop, and writes no suppression. */
function onRetention(contact: Contact, _: State, context: Context): Decision {
  return contact.expiresAt > context.now ? lookAgain('retention', contact.expiresAt) : forgetsBy(context)
}

/** The next rung of a cry for help: whoever is on it is paged, with the case code and nothing else (R9, R25). */
function onEscalation(contact: Contact, { reach = {} }: State, context: Context): Decision {
  const { escalation, code } = contact
  if (!isOpen(escalation) || escalation.nextAt === undefined) return done('escalation')
  if (escalation.nextAt > context.now) return lookAgain('escalation', escalation.nextAt)
  const { now, programme, fresh, id, onCall } = context
  const another = () => fresh.another()
  const climbed = climb(escalation, { rungs: programme.escalation, onCall, reach: { ...reach, ...alarmReach }, now, another })
  const outbound = climbed.pages.map(({ message, ...page }) => {
    const body = `${programme.name}: ${code} ${contact.drill ? 'is a drill' : 'needs a person now'}.`
    const draft = { id: message, class: 'page', body, answers: true, page } as const
    return queued(draft, id, now, messageExpires(now, programme.retention))
  })
  return {
    ...nothing,
    contact: { ...contact, escalation: climbed.ladder, ...drilled(contact, climbed, now) },
    outbound,
    timers: { escalation: climbed.ladder.nextAt ?? 'delete' },
  }
}

/** A drill that nobody took is over with its last page, and stands in no inbox among people who wait. */
function drilled({ drill }: Contact, { pages, ladder }: Climbed, now: At): Partial<Contact> {
  if (!drill) return {}
  const isLast = ladder.nextAt === undefined
  const steps = pages.map(({ step }) => step)
  return { drill: climbedTo(drill, steps, isLast, now), ...(isLast ? { conversation: { state: 'quiet' } } : {}) }
}

/** The emergency address of the programme file is one for e-mail. */
const alarmReach = { [emergency]: ['email'] } as const

/** A life that is over has nothing to decide: what is left of it is deleted (`leave-nothing.ts`). */
const onForgotten = (): Decision => nothing

const handlers = {
  'check-in': onCheckIn,
  confirmation: onConfirmation,
  held: onHeld,
  idle: onIdle,
  retention: onRetention,
  escalation: onEscalation,
  promise: onPromise,
  'hand-off': onHandOff,
  'forget-by': onForgetBy,
  forgotten: onForgotten,
} satisfies Record<TimerName, OnDue>
