/** A text that could not be stored when it came is stored now, by the same use case, with the time at which our edge had it. */

import type { World } from './ports.ts'
import { type ReceivedText, receiveMessage } from './receive-message.ts'

/** @throws when it can still not be stored, so that the queue keeps it */
export async function drainSpool(text: ReceivedText, world: World): Promise<void> {
  if (!(await receiveMessage({ ...text, spooled: true }, world))) throw new Error('A spooled text did not converge; it stays on the queue')
}
