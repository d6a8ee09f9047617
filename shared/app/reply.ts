/** Staff answer a contact. Claims what nobody holds; the same form sent twice is one text (F24). */
import type { World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

export const reply = ({ contact, staff, key, body }: By & { body: string }, world: World): Promise<ActOutcome> =>
  act(contact, { happened: 'reply', staff, key, body }, world)
