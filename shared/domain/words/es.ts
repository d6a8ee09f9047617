/** Spanish words. First set, for review by native speakers, people who use drugs, and a clinician before launch (R35). */
import { esAsked } from './es-asks.ts'
import { esDanger } from './es-crisis.ts'
import { esDoubtful, esGoesOn, esHedges, esOptOut } from './es-opt-out.ts'
import type { Words } from './language.ts'

export const es: Words = {
  exact: {
    'opt-out': [],
    'doubtful-opt-out': [],
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
  },
  slips: [],
  asked: esAsked,
  polite: ['please'],
  digits: [],
  optOut: esOptOut,
  doubtful: esDoubtful,
  hedges: esHedges,
  goesOn: esGoesOn,
  plain: [],
  danger: esDanger,
}
