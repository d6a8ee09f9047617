/** Staff enter an opt-out that was said by voice, by e-mail or in person; it acts at once (R22). */
import type { World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

export const optOutByStaff = ({ contact, staff, key }: By, world: World): Promise<ActOutcome> =>
  act(contact, { happened: 'opt-out', staff, key }, world)
