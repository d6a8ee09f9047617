/** Phrasing: what our texts say of the programme, filled in for one contact. */
import type { CheckInRules } from './check-in.ts'
import type { Contact } from './contact.ts'
import type { Context } from './decision.ts'
import { menuText } from './menu.ts'
import { type Said, say, type TextKey, type Values } from './say.ts'
import { hoursText, whenRead } from './staffed.ts'

/** The person's language, else the programme's, else English: in this order, and never silently another. */
export const languagesOf = ({ language }: Pick<Contact, 'language'>, { programme }: Pick<Context, 'programme'>): string[] => [
  ...new Set([language, ...programme.languages, 'en']),
]

function valuesFor(contact: Pick<Contact, 'language'>, { programme, now, closed }: Context): Values {
  return {
    programme: programme.name,
    phone: programme.phone,
    hours: hoursText(programme.staffed, contact.language),
    when: whenRead(now, programme, contact.language, closed),
  }
}

/** One automatic text, in the contact's language. */
export const phrase = (key: TextKey, contact: Pick<Contact, 'language'>, context: Context): Said =>
  say(context.texts, languagesOf(contact, context), key, valuesFor(contact, context))

/** The need menu; plain names only after the person used such a word themselves (R14, R16). */
export const phraseMenu = (contact: Contact, context: Context): Said =>
  menuText(context.texts, languagesOf(contact, context), contact.plainSince !== undefined, valuesFor(contact, context))

/** What the check-in plan needs to know of this contact and the programme. */
export function checkInRules(contact: Pick<Contact, 'zone' | 'id'>, { programme }: Pick<Context, 'programme'>): CheckInRules {
  return {
    ...(contact.zone === undefined ? {} : { zone: contact.zone }),
    programmeZone: programme.timeZone,
    hour: programme.checkIns.hour,
    hours: programme.checkIns.hours,
    contactId: contact.id,
    retentionDays: programme.retention.contactDays,
  }
}
