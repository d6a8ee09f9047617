/** Staff look at a number: a deliberate act that is recorded before it is shown (R48). */
import type { World } from './ports.ts'
import { act, type By } from './staff-act.ts'

/** @returns the number in E.164, or undefined when the contact is gone */
export async function showNumber({ contact, staff, key }: By, world: World): Promise<string | undefined> {
  const acted = await act(contact, { happened: 'show-number', staff, key }, world)
  if (acted.outcome !== 'done') return undefined
  const { contact: found } = await world.contacts.load({ id: contact })
  return found?.address
}
