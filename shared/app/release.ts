/** Staff give a contact back to the queue, with the wait it had. */
import type { World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

export const release = ({ contact, staff, key }: By, world: World): Promise<ActOutcome> =>
  act(contact, { happened: 'release', staff, key }, world)
