/** Farewells in DynamoDB: the last text to a forgotten number, sealed apart from everything else and soon gone (design §3). */
import * as z from 'zod'
import type { FarewellOnItsWay, Farewells } from '../../app/ports.ts'
import { At } from '../../domain/time.ts'
import type { Vault } from '../vault.ts'
import { keys, sealedIn } from './keys.ts'
import { dueAttributes, fromTtl, ttl } from './records.ts'
import type { Item, Table } from './table.ts'

const Sealed = z.object({ to: z.string(), body: z.string() })
const common = { contact: z.string(), id: z.string(), at: At, deadline: At, dueAt: At, attempt: z.number(), expiresAt: z.number() }
const Stored = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['queued', 'claimed']), ...common }),
  z.object({ state: z.literal('sent'), providerId: z.string(), ...common }),
])

/** Once it is sent, neither the number nor the words are kept: only the carrier's id, until its copy is erased. */
export function farewellItem({ to, body, dueAt, expiresAt, ...plain }: FarewellOnItsWay, { seal, farewellKey }: Vault): Item {
  const key = keys.farewell(plain.contact, plain.id)
  const sealed = plain.state === 'sent' ? {} : { sealed: seal(farewellKey, sealedIn(key), JSON.stringify({ to, body })) }
  return { ...plain, ...sealed, ...dueAttributes(plain.contact, dueAt), expiresAt: ttl(expiresAt) }
}

function farewellFrom(item: Item, { open, farewellKey }: Vault): FarewellOnItsWay {
  const { expiresAt, ...plain } = Stored.parse(item)
  const name = sealedIn(keys.farewell(plain.contact, plain.id))
  const secret =
    item.sealed === undefined ? { to: '', body: '' } : Sealed.parse(JSON.parse(open(farewellKey, name, item.sealed as Uint8Array)))
  return { ...plain, ...secret, expiresAt: fromTtl(expiresAt) }
}

export function dynamoFarewells({ table, vault }: { table: Table; vault: Vault }): Farewells {
  return {
    find: async ({ contact, message }) => {
      const [item] = await table.get([keys.farewell(contact, message)])
      return item ? farewellFrom(item, vault) : undefined
    },
    move: async (before, after) => {
      const unmoved = { equals: { state: before.state, attempt: before.attempt } }
      const done = await table.write([{ key: keys.farewell(before.contact, before.id), if: unmoved, put: farewellItem(after, vault) }])
      return done.outcome === 'committed' ? 'moved' : 'changed'
    },
    drop: async ({ contact, message }) => {
      await table.write([{ key: keys.farewell(contact, message), remove: true }])
    },
  }
}
