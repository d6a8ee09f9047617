/** Staff claim a contact: from now on they answer, until they release or close. */
import type { World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

export const claim = ({ contact, staff, key }: By, world: World): Promise<ActOutcome> =>
  act(contact, { happened: 'claim', staff, key }, world)
