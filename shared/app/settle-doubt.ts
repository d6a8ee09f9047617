/** Staff settle a doubtful opt-out as going on; as an opt-out it is `opt-out-by-staff` (R3). */
import type { World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

export const settleDoubt = ({ contact, staff, key }: By, world: World): Promise<ActOutcome> =>
  act(contact, { happened: 'goes-on', staff, key }, world)
