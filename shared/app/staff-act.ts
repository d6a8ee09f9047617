/** What the staff use cases share: one act on one contact, judged on fresh state and stored with its audit entry. */
import type { StaffAct } from '../domain/happening.ts'
import { onStaffAct, type Refusal } from '../domain/staff-act.ts'
import { happen } from './happen.ts'
import type { World } from './ports.ts'

/** `done` also when the same act was stored before: a double click is one act (F24). */
export type ActOutcome = { outcome: 'done' } | { outcome: 'refused'; refusal: Refusal } | { outcome: 'busy' }

export async function act(contact: string, wanted: StaffAct, world: World): Promise<ActOutcome> {
  const happened = await happen({ id: contact }, (loaded, context) => onStaffAct(loaded, wanted, context), world, wanted.key)
  switch (happened.outcome) {
    case 'committed':
    case 'handled':
      return { outcome: 'done' }
    case 'refused':
      return { outcome: 'refused', refusal: happened.refusal }
    case 'not-converged':
      return { outcome: 'busy' }
    default:
      return happened satisfies never
  }
}

/** Who acts on whom; `key` was drawn with the form. */
export type By = { contact: string; staff: string; key: string }
