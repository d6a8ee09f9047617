/** Alerts: notices to supervisors about the line, or about a text that waits too long. They name no person but by case code (R25). */
import { span } from './moment.ts'
import type { Programme } from './programme.ts'
import type { At } from './time.ts'

/** Hours before a gap at which supervisors are told: a day is time to find somebody, two hours are time to come oneself. */
export const warnedAhead = [24, 2] as const

/** Nobody can be paged for a while that was promised. */
export type GapAlert = { id: string; about: 'coverage-gap'; hoursAhead: (typeof warnedAhead)[number]; begins: At; ends: At }

/** A text is past the promise. Its `id` is drawn at random: what is kept of a notice leads to no contact. */
export type LateAlert = { id: string; about: 'past-promise'; code: string; ends: At }

/** `id` is the same each time: whoever delivers an alert does so once. `ends`: when it is about nothing any more, or as good as. */
export type Alert = GapAlert | LateAlert

/** What supervisors are told: never who it is that cannot be paged. In letters of the plain alphabet, so that it is one text. */
export function alertText(alert: Alert, { name, timeZone }: Pick<Programme, 'name' | 'timeZone'>): string {
  switch (alert.about) {
    case 'coverage-gap':
      return `${name}: nobody is on call ${span(alert, timeZone)}.`.replaceAll('\u202f', ' ')
    case 'past-promise':
      return `${name}: ${alert.code} waits longer than promised.`
    default:
      return alert satisfies never
  }
}

/** The page of the console on which its reader sees to it. */
export const alertPath = (alert: Alert): string => (alert.about === 'coverage-gap' ? '/console/on-call' : `/console/contacts/${alert.code}`)
