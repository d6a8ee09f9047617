/** Phrasing: what our texts say of the programme, filled in for one contact. */
import type { CheckInRules } from './check-in.ts'
import type { Contact } from './contact.ts'
import type { Context } from './decision.ts'
import { menuText } from './menu.ts'
import { type namingKeys, type Said, say, type TextKey, type Values, type Who } from './say.ts'
import { hoursText, type TimeWords, whenRead } from './staffed.ts'

/** The person's language, else the programme's own, else English: in this order, and never silently another. */
export const languagesOf = ({ language }: Pick<Contact, 'language'>, { programme }: Pick<Context, 'programme'>): string[] => [
  ...new Set([language, programme.languages[0], 'en']),
]

/**
 * What fills a text of this programme at this moment, in the words of the language that the text is in. Not of the language that the
 * person chose: where a text falls back, the hours in it fall back too.
 */
export const valuesAt =
  ({ programme, now, closed = [] }: Pick<Context, 'programme' | 'now'> & Partial<Pick<Context, 'closed'>>) =>
  (time: TimeWords): Values => ({
    programme: programme.name,
    phone: programme.phone,
    hours: hoursText(programme.staffed, time),
    when: whenRead(now, programme, time, closed),
    site: programme.site,
    days: String(programme.retention.messageDays),
    contactDays: String(programme.retention.contactDays),
  })

/** One automatic text, in the contact's language where we have it. */
export const phrase = (key: TextKey, contact: Pick<Contact, 'language'>, context: Context): Said =>
  say(context.texts, languagesOf(contact, context), key, valuesAt(context))

/** A text that says who; a team's plain name only after the person used such a word themselves (R16). */
export const phraseWho = (key: (typeof namingKeys)[number], who: Who, contact: Contact, context: Context): Said =>
  say(context.texts, languagesOf(contact, context), key, valuesAt(context), contact.plainSince === undefined ? 'neutral' : 'plain', who)

/** The need menu; plain names only after the person used such a word themselves (R14, R16). */
export const phraseMenu = (contact: Contact, context: Context): Said =>
  menuText(context.texts, languagesOf(contact, context), contact.plainSince !== undefined, valuesAt(context))

/** What the check-in plan needs to know of this contact and the programme. */
export function checkInRules(contact: Pick<Contact, 'zone' | 'id' | 'hour'>, { programme }: Pick<Context, 'programme'>): CheckInRules {
  return {
    ...(contact.zone === undefined ? {} : { zone: contact.zone }),
    programmeZone: programme.timeZone,
    hour: contact.hour ?? programme.checkIns.hour,
    hours: programme.checkIns.hours,
    contactId: contact.id,
    retentionDays: programme.retention.contactDays,
  }
}
