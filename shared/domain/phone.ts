/** Phone numbers: which can be texted by a US line, which may be answered, and how much of one is shown. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile'

/** Countries a US long code reaches on domestic terms. Puerto Rico and the other islands under +1 are foreign to the carrier. */
const ours: ReadonlySet<string | undefined> = new Set(['US', 'CA'])

/** ITU-T E.164: a plus and at most 15 digits, the first not zero. Shorter than 7 digits is a short code, not a person. */
const e164 = /^\+[1-9]\d{6,14}$/

/** Longest thing a person types for a phone number, spaces and brackets included; anything longer is not one. */
const longestTyped = 40

/**
 * What a person typed into a form, as E.164, when a US line can text it.
 * Without a country code it is a US number. Undefined for anything else: +1-900, toll-free, +44, short codes, extensions.
 *
 * @example parsePhone('(617) 555-0100') // '+16175550100'
 */
export function parsePhone(typed: string): string | undefined {
  if (typed.length > longestTyped) return undefined
  const phone = parsePhoneNumberFromString(typed, { defaultCountry: 'US', extract: false })
  if (phone === undefined || phone.ext !== undefined) return undefined
  return phone.isValid() && ours.has(phone.country) ? phone.number : undefined
}

/** Whether a text is a whole E.164 number. A short code or a sender's name is not. */
export const isE164 = (text: string): boolean => e164.test(text)

/** Whether an E.164 number may be answered (US, CA). Any other is foreign: stored, waits, answered by `safety` only (design §4). */
export const isOurs = (address: string): boolean => isE164(address) && parsePhone(address) === address

/** A number as staff see it until they deliberately look: the last two digits only (R48). */
export const masked = (address: string): string => `••• ••${address.slice(-2)}`
