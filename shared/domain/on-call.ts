/** On call: who is paged first at this moment, who next, and whether anybody is there at all (R9, R42). */
import { nothingPlanned, type Planned } from './rota.ts'
import { type Promised, type Stretch, stretches } from './shifts.ts'
import { type At, plus } from './time.ts'

/** Staff ids; only of those who can be paged. `until` is when the plan may say something else. */
export type OnCall = { primary?: string; backup?: string; supervisors: string[]; until: At }

/** How far ahead a change is looked for when a text is answered; pages that show the plan look further. */
const aheadDays = 2

/**
 * Who is on call at this instant. Somebody whom the rota names but who is shut out, or has no phone on file, is not.
 *
 * @param planned absent: no rota was ever stored, and nobody is known
 */
export function onCallAt(planned: Planned | undefined, programme: Promised, now: At): OnCall {
  const asked = planned ?? nothingPlanned
  const known = lately.get(asked)
  if (known && known.programme === programme && known.from <= now && now < known.answer.until) return known.answer
  const answer = judged(asked, programme, now)
  lately.set(asked, { programme, from: now, answer })
  return answer
}

/** The last answer holds until the plan says something else: no text works it out anew. */
const lately = new WeakMap<Planned, { programme: Promised; from: At; answer: OnCall }>()

function judged(planned: Planned, programme: Promised, now: At): OnCall {
  const until = plus(now, { days: aheadDays })
  const [first, ...rest] = stretches(planned, programme, now, until)
  const other = rest.find((each) => !isSame(each, first))
  const { primary, backup } = first ?? {}
  return {
    ...(primary === undefined ? {} : { primary }),
    ...(backup === undefined ? {} : { backup }),
    supervisors: Object.keys(planned.answerers).filter((id) => planned.answerers[id] === 'supervisor'),
    until: other?.begins ?? until,
  }
}

const isSame = (a: Stretch | undefined, b: Stretch | undefined): boolean => a?.primary === b?.primary && a?.backup === b?.backup

/** Whether the plan has somebody who can be paged now. A supervisor who is paged because nobody else is there is not on call. */
export const isSomebodyOnCall = ({ primary, backup }: Pick<OnCall, 'primary' | 'backup'>): boolean =>
  primary !== undefined || backup !== undefined

/** Who is on call after now and from when; undefined when nobody else is within these days. */
export function nextOnCall(planned: Planned, programme: Promised, now: At, days: number): Stretch | undefined {
  const [first, ...rest] = stretches(planned, programme, now, plus(now, { days }))
  const change = rest.findIndex((each) => !isSame(each, first))
  return change < 0 ? undefined : rest.slice(change).find(isSomebodyOnCall)
}
