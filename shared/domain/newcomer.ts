/** Newcomers: a contact begins, with nothing inherited from whoever had the number before (T7). */
import type { Contact, Suppression } from './contact.ts'
import type { Context } from './decision.ts'
import { contactExpires } from './retention.ts'
import { defaultTeam } from './routing.ts'

/** A contact that did not exist until now. A suppressed number begins opted out: suppression outlives the contact (R4). */
export function newContact(address: string, suppression: Suppression | undefined, { now, programme, fresh, id }: Context): Contact {
  return {
    id,
    life: fresh.life,
    code: fresh.code,
    version: 0,
    consentSerial: 0,
    address,
    team: defaultTeam,
    language: programme.languages[0],
    createdAt: now,
    consent: suppression ? { consent: 'opted-out', since: suppression.since } : { consent: 'none' },
    // A joining that lay in the spool while the number was forgotten is older than the stop that this was (F22).
    ...(suppression ? { consentAt: suppression.since } : {}),
    conversation: { state: 'quiet' },
    invitations: [],
    expiresAt: contactExpires(now, programme.retention),
  }
}
