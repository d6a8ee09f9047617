/** The holder of a contact is at work on it: opens the thread, types an answer. A claim lapses where none of that happens (S17). */
import type { Contact } from '../domain/contact.ts'
import { nothing } from '../domain/decision.ts'
import { atWork } from '../domain/promise.ts'
import { happen } from './happen.ts'
import type { World } from './ports.ts'

/** @param contact as it was just read; costs nothing where there is no claim to keep */
export async function keepClaim(contact: Contact, staff: string, world: World): Promise<void> {
  if (!atWork(contact, staff, world.now())) return
  await happen(
    { id: contact.id },
    (loaded, { now }) => {
      const after = loaded.contact && atWork(loaded.contact, staff, now)
      return { decision: after ? { ...nothing, contact: after } : nothing }
    },
    world,
  )
}
