/** Portuguese words. First set, for review by native speakers, people who use drugs, and a clinician before launch (R35). */

import type { Words } from './language.ts'
import { ptAsked } from './pt-asks.ts'
import { ptDanger } from './pt-crisis.ts'
import { ptDoubtful, ptGoesOn, ptHedges, ptOptOut } from './pt-opt-out.ts'

export const pt: Words = {
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
  asked: ptAsked,
  polite: ['please'],
  digits: [],
  optOut: ptOptOut,
  doubtful: ptDoubtful,
  hedges: ptHedges,
  goesOn: ptGoesOn,
  plain: [],
  danger: ptDanger,
}
