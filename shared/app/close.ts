/** Staff close a conversation, saying why; a text that came in meanwhile is not closed with it. */
import type { Disposition } from '../domain/disposition.ts'
import type { World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

/** @param seen id of the last stored text on the page that was closed */
export const close = (
  { contact, staff, key, ...how }: By & { disposition: Disposition; seen?: string },
  world: World,
): Promise<ActOutcome> => act(contact, { happened: 'close', staff, key, ...how }, world)
