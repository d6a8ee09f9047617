/** What staff are told about a text they are typing: a warning, never a refusal. Whoever answers a person may have a reason (R16, R17). */
import type { Contact } from './contact.ts'
import { languages } from './say.ts'
import { type Fault, faultsIn } from './wording-rules.ts'

/** Fewer words than this are no sentence yet, and no measure of one. */
const measuredWords = 8

/**
 * What is worth a second look in a reply to this contact, read in their language and in English: staff may write in either.
 *
 * @param site the one address a text may name
 * @returns sentences, empty when there is nothing to say
 */
export function adviceOn(text: string, { language, plainSince }: Pick<Contact, 'language' | 'plainSince'>, site: string): string[] {
  const read = languages.filter((each) => each === language || each === 'en')
  const faults = read.flatMap((each) => faultsIn(text, { language: each, plain: plainSince !== undefined, site }))
  return [...new Set(faults.filter((fault) => isMeant(fault, text, language)).map(({ says }) => says))]
}

/** How hard a text is to read is only measured where the language it is in is known: English, to somebody who reads English. */
const isMeant = ({ rule }: Fault, text: string, language: string): boolean =>
  rule !== 'R36' || (language === 'en' && text.trim().split(/\s+/).length >= measuredWords)
