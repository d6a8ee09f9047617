/** Staff ask a person whether the other team may have their conversation; somebody there takes it, or whoever asked takes it back (R45). */
import type { StaffBook, World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

type Asking = World & { staff: Pick<StaffBook, 'byId'> }

/** @param named id of the colleague who alone may take it; absent for anybody of the team */
export async function askHandOff({ contact, staff, key, named }: By & { named?: string }, world: Asking): Promise<ActOutcome> {
  if (named === undefined) return act(contact, { happened: 'hand-off', staff, key }, world)
  const colleague = await world.staff.byId(named)
  if (!colleague || colleague.disabled) return { outcome: 'refused', refusal: { refused: 'no-colleague' } }
  const { id, name, role } = colleague
  return act(contact, { happened: 'hand-off', staff, key, named: { id, name, role } }, world)
}

/** @param handOff the one that the page showed: another may have begun since */
export async function takeHandOff({ contact, staff, key, handOff }: By & { handOff: string }, world: Asking): Promise<ActOutcome> {
  const me = await world.staff.byId(staff)
  if (!me || me.disabled) return { outcome: 'refused', refusal: { refused: 'no-colleague' } }
  return act(contact, { happened: 'take', staff, key, handOff, name: me.name, role: me.role }, world)
}

/** @param handOff the one that the page showed: another may have begun since */
export const takeBackHandOff = ({ contact, staff, key, handOff }: By & { handOff: string }, world: World): Promise<ActOutcome> =>
  act(contact, { happened: 'take-back', staff, key, handOff }, world)
