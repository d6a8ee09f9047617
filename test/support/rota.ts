/** A rota with three people in it, and what a test changes of it. */
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import type { Item } from '../../shared/adapters/dynamo/table.ts'
import type { OnCall } from '../../shared/domain/on-call.ts'
import { type Answerers, emptyRota, type Planned, type Rota, type Shift } from '../../shared/domain/rota.ts'
import type { Answerer } from '../../shared/domain/rota-mistakes.ts'

export const zone = 'America/New_York'
/** Staffed as the default programme: 9 to 5, Monday to Friday. */
export const office = { staffed: { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60 }, timeZone: zone }
export const unstaffed = { ...office, staffed: { ...office.staffed, days: [] } }

export const staff: Answerer[] = [
  { id: 'ana', role: 'harm-reduction', disabled: false, phone: '+16175550112' },
  { id: 'ben', role: 'treatment', disabled: false, phone: '+16175550113' },
  { id: 'sam', role: 'supervisor', disabled: false, phone: '+16175550111' },
]
export const everybody: Answerers = { ana: 'harm-reduction', ben: 'treatment', sam: 'supervisor' }

export const hour = (hours: number, minutes = 0): number => hours * 60 + minutes
/** Ana, with Ben behind her, in office hours of every weekday, unless said otherwise. */
export const shift = (more: Partial<Shift> = {}): Shift => ({
  id: 'week',
  days: [1, 2, 3, 4, 5],
  opens: hour(9),
  closes: hour(17),
  primary: 'ana',
  backup: 'ben',
  ...more,
})
/** Ben alone, every night from five to nine. */
export const night = shift({
  id: 'night',
  days: [1, 2, 3, 4, 5, 6, 7],
  opens: hour(17),
  closes: hour(9),
  primary: 'ben',
  backup: undefined,
})

export const rotaOf = (more: Partial<Rota> = {}): Rota => ({ ...emptyRota, ...more })
export const planned = (more: Partial<Rota> = {}, answerers: Answerers = everybody): Planned => ({ rota: rotaOf(more), answerers })

/** These people at every hour, as it lies in the store; all of them can be paged, and nobody else. */
export const atEveryHour = ({ primary, backup, supervisors }: Omit<OnCall, 'until'>): Item => {
  const staffed = [primary, backup].filter((id) => id !== undefined)
  const answerers: Answerers = {
    ...Object.fromEntries(staffed.map((id) => [id, 'harm-reduction'])),
    ...Object.fromEntries(supervisors.map((id) => [id, 'supervisor'])),
  }
  const whole = shift({ days: [1, 2, 3, 4, 5, 6, 7], opens: 0, closes: 0, primary: primary ?? 'somebody who left', backup })
  return {
    ...rotaOf({ weekly: staffed.length > 0 ? [whole] : [] }),
    ...Object.fromEntries(Object.entries(answerers).map(([id, role]) => [`can:${id}`, role])),
    version: 1,
  }
}

/** Ana at every hour, with Ben behind her. */
export const roundTheClock: Item = atEveryHour({ primary: 'ana', backup: 'ben', supervisors: ['sam'] })

/** The item as a table in memory keeps it. */
export const stored = (rota: Item): [string, Item] => {
  const { pk, sk } = keys.rota()
  return [`main|${pk}|${sk}`, { ...rota, pk, sk }]
}
