/** Sendable: may we send this, now, to this contact? Asked when deciding, and again on fresh state when claiming (R1, R2, R21, R23, S21). */
import { awaitsAnswer, type Contact, isConfirmation, type State } from './contact.ts'
import { isOpen } from './escalation.ts'
import { isAskedNoMore } from './hand-off.ts'
import type { Outbound, UnsendableReason } from './message.ts'
import type { Programme } from './programme.ts'
import { isQuiet, lawful } from './quiet-hours.ts'
import { type At, plus } from './time.ts'

type Asked = Pick<Outbound, 'id' | 'class' | 'answers' | 'deadline' | 'page'>

/**
 * Why this message must not leave now; undefined when it may.
 *
 * The order is the law: `page` goes to staff; `safety` answers a cry for help whatever was said before; then the two
 * confirmations that consent itself names; then suppression, which nothing below passes.
 */
export function unsendableReason(
  message: Asked,
  { contact, suppression }: State,
  now: At,
  programme: Programme,
): UnsendableReason | undefined {
  if (message.class === 'page') return isOver(message, contact) ? 'somebody has it' : undefined
  if (!contact) return 'opted out'
  // Nobody is behind a test contact: whatever comes to be queued for it, only its pages leave.
  if (contact.drill) return 'a drill'
  if (now > message.deadline) return 'too late'
  switch (message.class) {
    case 'safety':
      return undefined
    case 'opt-out':
      return isConfirmation(contact, message) ? undefined : 'replaced'
    case 'opt-in':
      if (suppression && suppression.rejoining !== message.id) return 'opted out'
      if (!isConfirmation(contact, message)) return 'replaced'
      return !message.answers && isQuiet(now, contact.zone ?? programme.timeZone, lawful) ? 'quiet hours' : undefined
    case 'reply':
      if (suppression || contact.consent.consent === 'opted-out') return 'opted out'
      return contact.consent.consent === 'held' ? 'on hold' : undefined
    case 'staff':
      if (suppression || contact.consent.consent === 'opted-out') return 'opted out'
      if (contact.consent.consent === 'held' && contact.consent.question !== message.id) return 'on hold'
      if (isAskedNoMore(contact.handOff, message)) return 'asked no more'
      return contact.suspended ? 'number suspended' : staffMayWrite(contact, now, programme) ? undefined : 'no consent'
    case 'check-in':
      if (suppression || contact.consent.consent === 'opted-out') return 'opted out'
      if (contact.consent.consent === 'held') return 'on hold'
      if (contact.consent.consent !== 'opted-in') return 'no consent'
      if (contact.suspended) return 'number suspended'
      if (awaitsAnswer(contact, now)) return 'a text waits'
      return isQuiet(now, contact.zone, programme.checkIns.hours) ? 'quiet hours' : undefined
    default:
      return message.class satisfies never
  }
}

/** Nobody is woken for what somebody has by now; a page that goes for everybody goes. */
const isOver = ({ page }: Asked, contact: Contact | undefined): boolean =>
  page !== undefined &&
  page.waiting === undefined &&
  contact !== undefined &&
  !(isOpen(contact.escalation) && contact.escalation.id === page.ladder)

/** Staff may write to a contact who opted in, and may answer one whose text they can still read; never to one who was only enrolled (R47). */
function staffMayWrite(contact: Contact, now: At, programme: Programme): boolean {
  if (contact.consent.consent === 'opted-in') return true
  return contact.lastInboundAt !== undefined && plus(contact.lastInboundAt, { days: programme.retention.messageDays }) > now
}
