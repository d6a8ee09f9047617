/** Haitian Creole words. First set, for review by native speakers, people who use drugs, and a clinician before launch (R35). */
import { htAsked } from './ht-asks.ts'
import { htDanger } from './ht-crisis.ts'
import { htDoubtful, htGoesOn, htHedges, htOptOut } from './ht-opt-out.ts'
import type { Words } from './language.ts'

export const ht: Words = {
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
  asked: htAsked,
  polite: ['please'],
  digits: [],
  optOut: htOptOut,
  doubtful: htDoubtful,
  hedges: htHedges,
  goesOn: htGoesOn,
  plain: [],
  danger: htDanger,
}
