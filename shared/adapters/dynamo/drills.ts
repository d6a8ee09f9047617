/** Drills in DynamoDB: one small item each, written with its test contact, and which was the last. */
import type { Drills } from '../../app/ports.ts'
import type { Decision } from '../../domain/decision.ts'
import { Drill } from '../../domain/drill.ts'
import { drillExpires } from '../../domain/retention.ts'
import { keys } from './keys.ts'
import { ttl } from './records.ts'
import type { Table, Value, Write } from './table.ts'

export const dynamoDrills = (table: Table): Drills => ({
  last: async () => {
    const [begun] = await table.get([keys.lastDrill()])
    if (!begun) return undefined
    const [item] = await table.get([keys.drill(String(begun.drill))])
    return item && Drill.parse(item)
  },
})

/** How far a drill came, in the transaction that moves its test contact; a new one assumes that no other was begun meanwhile. */
export function drillWrites(before: Drill | undefined, after: Drill | undefined, begins: Decision['drillAfter']): Write[] {
  if (!after || after === before) return []
  const expiresAt = ttl(drillExpires(after.startedAt))
  const record: Write = { key: keys.drill(after.id), put: { ...(after as unknown as Record<string, Value>), expiresAt } }
  if (!begins) return [record]
  const unmoved = begins.last === undefined ? 'absent' : { equals: { drill: begins.last } }
  return [record, { key: keys.lastDrill(), if: unmoved, put: { drill: after.id, expiresAt } }]
}
