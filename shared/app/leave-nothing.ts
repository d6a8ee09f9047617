/** A forgotten contact leaves nothing: first the carrier's copies of its texts go, then what is left of it here (design §3). */
import type { Sending, World } from './ports.ts'

/**
 * Safe to run again. While the carrier cannot erase, the items that know its ids stay: nobody can read them, and the timer `forgotten`, which
 * the clock took for a while, brings us back.
 */
export async function leaveNothing(contact: string, world: World & Pick<Sending, 'outbox' | 'carrier'>): Promise<void> {
  const copies = await world.outbox.copiesLeft(contact)
  const erased = await Promise.all(copies.map((id) => world.carrier.erase(id)))
  if (erased.every(Boolean)) return world.contacts.erase(contact, new Set(copies))
  world.log('copy.not-erased', { count: erased.filter((done) => !done).length })
}
