/** Spanish sentences that ask us for something other than to stop. */
import type { Words } from './language.ts'

export const esAsked: Words['asked'] = {
  'wrong-number': [],
  death: [],
  'under-18': [],
  help: [],
  start: [],
  join: [],
  yes: [],
  menu: [],
  treatment: [],
  'harm-reduction': [],
  who: [],
  data: [],
  forget: [],
  pause: [],
  less: [],
  more: [],
  hours: [],
  lang: [],
  name: [],
  'no-police': [],
  'call-me': [],
  person: [],
}
