/** Staff answer a contact. Claims what nobody holds; the same form sent twice is one text (F24). */
import type { At } from '../domain/time.ts'
import type { World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

/** @param seen the last inbound text on the page that was answered from */
export const reply = ({ contact, staff, key, ...said }: By & { body: string; seen?: At }, world: World): Promise<ActOutcome> =>
  act(contact, { happened: 'reply', staff, key, ...said }, world)
