/** Enrolment: somebody else than the phone says that a person agreed. Only the confirmation follows, until that phone answers YES (R47). */
import { changedBy, handOverWithin, mayInvite } from './consent.ts'
import type { Contact, State } from './contact.ts'
import { type Context, type Decision, nothing } from './decision.ts'
import { queued } from './delivery.ts'
import type { Enrolment } from './happening.ts'
import { newContact } from './newcomer.ts'
import { phrase } from './phrasing.ts'
import { lawful, nextOpening } from './quiet-hours.ts'
import { contactExpires, messageExpires } from './retention.ts'
import { applyConsent } from './standing.ts'
import { later, plus } from './time.ts'

/** Why nobody is asked. Staff are told; the web form says the same to everybody, so that it reveals nothing. */
export type NotAsked = { refused: 'opted-out' | 'already-in' | 'already-asked' | 'on-hold' | 'asked-lately' }

/** The confirmation is queued for a decent hour, at once if it is one; the joining itself waits for the phone's YES. */
export function onEnrolment(state: State, enrolment: Enrolment, context: Context): { decision: Decision } | NotAsked {
  const refused = notAsked(state, context)
  if (refused) return refused
  const { now, programme, fresh, id } = context
  const before = described(state.contact ?? newContact(enrolment.address, undefined, context), enrolment, state.contact === undefined)
  const notBefore = nextOpening(now, before.zone ?? programme.timeZone, lawful)
  const { body, wording } = phrase('opt-in', before, context)
  const confirmation = fresh.outbound
  const change = changedBy('join', before.consent, now, {
    via: enrolment.via,
    wording,
    confirmation,
    from: notBefore,
    handOverBy: plus(notBefore, handOverWithin),
  })
  const how = { key: enrolment.key, via: enrolment.via, at: now, ...only({ by: enrolment.staff, method: enrolment.method }) }
  const { contact, ...applied } = applyConsent(before, change, undefined, how, context)
  const draft = { id: confirmation, class: 'opt-in', body, wording, answers: false, notBefore } as const
  return {
    decision: {
      ...nothing,
      ...applied,
      contact: {
        ...contact,
        invitations: [...contact.invitations.filter((at) => at > plus(now, { days: -30 })), now],
        expiresAt: later(contact.expiresAt, contactExpires(now, programme.retention)),
      },
      outbound: [queued(draft, id, now, messageExpires(now, programme.retention))],
      timers: { ...applied.timers, ...(state.contact ? {} : { retention: contact.expiresAt }) },
      audit: enrolment.staff ? [{ staff: enrolment.staff, act: `enrolled: ${enrolment.method}`, at: now }] : [],
    },
  }
}

function notAsked({ contact, suppression }: State, { now }: Context): NotAsked | undefined {
  if (suppression) return { refused: 'opted-out' }
  if (!contact) return undefined
  switch (contact.consent.consent) {
    case 'opted-out':
      return { refused: 'opted-out' }
    case 'opted-in':
      return { refused: 'already-in' }
    case 'held':
      return { refused: 'on-hold' }
    case 'pending':
      return { refused: 'already-asked' }
    case 'none':
      return mayInvite(contact.invitations, now) ? undefined : { refused: 'asked-lately' }
    default:
      return contact.consent satisfies never
  }
}

/**
 * What was said on the visit; the web form knows nothing of the kind and changes nothing. A contact we already know stays with
 * its team: an enrolment must not open a thread to somebody who may not read it (T3).
 */
const described = (contact: Contact, { via, language, zone, team }: Enrolment, isNew: boolean): Contact =>
  via === 'staff' ? { ...contact, language, ...only({ zone, team: isNew ? team : undefined }) } : contact

const only = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> }
