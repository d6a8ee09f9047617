/** Standing: a change of consent applied to a contact, with the timers, proof and suppression that belong to it. */
import { begin } from './check-in.ts'
import type { Change, Standing } from './consent.ts'
import type { Contact, Suppression } from './contact.ts'
import type { ConsentEvent, Context, Decision, TimerName } from './decision.ts'
import { checkInRules } from './phrasing.ts'
import { type At, later } from './time.ts'

export type Applied = { contact: Contact } & Pick<Decision, 'timers' | 'consent' | 'suppression'>

type How = Pick<ConsentEvent, 'key' | 'via' | 'by' | 'method' | 'at'> & {
  what?: ConsentEvent['what']
  wording?: string
}

/** The timer that watches over each standing; the others need none. */
const watches = { pending: 'confirmation', held: 'held', 'opted-in': 'check-in' } as const satisfies Partial<
  Record<Standing['consent'], TimerName>
>
const watchOf = (standing: Standing): TimerName | undefined =>
  (watches as Partial<Record<Standing['consent'], TimerName>>)[standing.consent]

const events = {
  none: 'lapsed',
  pending: 'asked',
  'opted-in': 'opted-in',
  held: 'held',
  'opted-out': 'opted-out',
} as const satisfies Record<Standing['consent'], ConsentEvent['what']>

/**
 * The contact after this change of consent. The serial moves, so that whatever was claimed under the old standing is
 * judged anew (F21); the event is the proof (R27).
 */
export function applyConsent(
  before: Contact,
  { standing, suppression }: Change,
  suppressed: Suppression | undefined,
  how: How,
  context: Context,
): Applied {
  if (standing === before.consent) return { contact: before, timers: {}, consent: [] }
  const { checkIns: _, ...rest } = before
  const checkIns = planAfter(before, standing, context)
  const contact: Contact = {
    ...rest,
    consent: standing,
    consentSerial: before.consentSerial + 1,
    consentAt: lastSaid(before, how.at),
    ...(checkIns ? { checkIns } : {}),
  }
  const event: ConsentEvent = { what: events[standing.consent], language: before.language, ...wordingOf(standing), ...how }
  return { contact, timers: timersAfter(before.consent, contact), consent: [event], ...suppressionAfter(suppression, suppressed, standing) }
}

/** When consent was last spoken of. A stop counts also where something newer was heard before it; what is older than that stays older (F22). */
export const lastSaid = ({ consentAt }: Contact, at: At): At => (consentAt === undefined ? at : later(consentAt, at))

function planAfter(before: Contact, after: Standing, context: Context): Contact['checkIns'] {
  if (after.consent === 'opted-in') return before.checkIns ?? begin(after.since, checkInRules(before, context))
  // A doubt keeps the plan: staff may settle it as going on.
  return after.consent === 'held' ? before.checkIns : undefined
}

function timersAfter(before: Standing, { consent, checkIns }: Contact): Decision['timers'] {
  const [old, next] = [watchOf(before), watchOf(consent)]
  const due: At | undefined = 'lapses' in consent ? consent.lapses : consent.consent === 'opted-in' ? checkIns?.at : undefined
  return { ...(old ? { [old]: 'delete' as const } : {}), ...(next && due ? { [next]: due } : {}) }
}

/** A JOIN or START of the phone's own re-opens a suppression for its one confirmation, and a YES lifts it; nothing else does (R4). */
function suppressionAfter(
  wanted: Change['suppression'],
  suppressed: Suppression | undefined,
  standing: Standing,
): Pick<Decision, 'suppression'> {
  if (wanted === 'put') return { suppression: 'closed' }
  if (!suppressed) return {}
  if (wanted === 'lift') return { suppression: 'lifted' }
  if (wanted === 'reopen' && standing.consent === 'pending') return { suppression: { rejoining: standing.confirmation } }
  return {}
}

const wordingOf = (standing: Standing): { wording?: string } => ('wording' in standing ? { wording: standing.wording } : {})
