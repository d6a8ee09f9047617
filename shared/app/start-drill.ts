/** A supervisor starts a drill. What it commits is what a cry for help commits, so that the same ladder runs (R9, R43). */
import type { Drill } from '../domain/drill.ts'
import { startDrill as judge, type NoDrill } from '../domain/drill-start.ts'
import { happen } from './happen.ts'
import type { Contacts, Drills, World } from './ports.ts'

export type Started = { outcome: 'started' } | { outcome: 'refused'; refusal: NoDrill } | { outcome: 'busy' }

/** That only a supervisor may is the caller's to check. */
export async function startDrill(
  { staff, key }: { staff: string; key: string },
  { drills, ...world }: World & { drills: Drills },
): Promise<Started> {
  let last: Drill | undefined
  // Read anew in every round: whoever lost to another supervisor finds the drill that they began.
  const load: Contacts['load'] = async (who) => {
    last = await drills.last()
    return world.contacts.load(who)
  }
  const id = testContact(world.fresh(1).outbound)
  const happened = await happen(
    { id },
    (_, context) => judge(last, staff, context),
    { ...world, contacts: { ...world.contacts, load } },
    `drill:${staff}:${key}`,
  )
  switch (happened.outcome) {
    case 'committed':
    case 'handled':
      return { outcome: 'started' }
    case 'refused':
      return { outcome: 'refused', refusal: happened.refusal }
    case 'not-converged':
      return { outcome: 'busy' }
    default:
      return happened satisfies never
  }
}

/** Ids of contacts are keyed hashes of their numbers, of this shape; no number has this one, so no text ever finds a test contact. */
const testContact = (ulid: string): string => `test.${ulid.slice(-22)}`
