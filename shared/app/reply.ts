/** Staff answer a contact. Claims what nobody holds; the same form sent twice is one text (F24). */
import type { World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

/** @param seen id of the last stored text on the page that was answered from */
export const reply = ({ contact, staff, key, ...said }: By & { body: string; seen?: string }, world: World): Promise<ActOutcome> =>
  act(contact, { happened: 'reply', staff, key, ...said }, world)
