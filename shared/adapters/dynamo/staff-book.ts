/** Staff and their sessions, in DynamoDB. STAFF items are the authority on who may do what (design §5). */
import * as z from 'zod'
import type { Sessions, Staff, StaffBook } from '../../app/ports.ts'
import { Role } from '../../domain/team.ts'
import { randomBytes } from '../random.ts'
import type { Vault } from '../vault.ts'
import { keys, lists } from './keys.ts'
import { answererWrites } from './rota.ts'
import type { Item, Table, Write } from './table.ts'

const StaffItem = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: Role,
  phone: z.string(),
  disabled: z.boolean(),
})

const pageSize = 100

export function dynamoStaffBook(table: Table, vault: Vault): StaffBook {
  const byId = async (id: string): Promise<Staff | undefined> => {
    const [item] = await table.get([keys.staff(id)])
    return item ? StaffItem.parse(item) : undefined
  }
  const idOf = (email: string) => vault.mark('staff', email.trim().toLowerCase())
  return {
    byId,
    byEmail: (email) => byId(idOf(email)),
    all: async () => {
      const { items } = await table.query({ index: 'inbox', pk: lists.staff, limit: pageSize })
      const found = await table.get(items.map(({ pk }) => keys.staff(String(pk).slice('STAFF#'.length))))
      return found.flatMap((item) => (item ? [StaffItem.parse(item)] : []))
    },
    enter: async (staff) => {
      const entered: Staff = { ...staff, email: staff.email.trim().toLowerCase(), id: idOf(staff.email) }
      const put: Item = { ...entered, inboxPk: lists.staff, inboxSk: `${entered.name}#${entered.id}` }
      const done = await surely([{ key: keys.staff(entered.id), if: 'absent', put }, ...answererWrites(entered)], table)
      return done === 'committed' ? entered : undefined
    },
    setDisabled: async (id, disabled) => {
      const known = await byId(id)
      if (known) await surely([{ key: keys.staff(id), if: 'present', set: { disabled } }, ...answererWrites({ ...known, disabled })], table)
    },
  }
}

/** Two changes of staff at once meet in the rota; neither may be lost, least of all shutting somebody out. */
const tries = 10

async function surely(writes: readonly Write[], table: Table): Promise<'committed' | 'refused'> {
  for (let n = 0; n < tries; n++) {
    const { outcome } = await table.write(writes)
    if (outcome !== 'busy') return outcome
  }
  throw new Error('A change of staff could not be stored')
}

/** A day of work; then one signs in anew. */
const sessionSeconds = 12 * 60 * 60

/** @param table judged by real time, because a session is a person's and not a contact's */
export function dynamoSessions(table: Table, vault: Vault, realNow: () => number): Sessions {
  const keyOf = (token: string) => keys.session(vault.mark('session', token))
  return {
    open: async (staff) => {
      const token = randomBytes(32).toString('base64url')
      const expires = realNow() + sessionSeconds * 1000
      await table.write([{ key: keyOf(token), put: { staff, expires, seen: realNow(), expiresAt: Math.floor(expires / 1000) } }])
      return token
    },
    find: async (token) => {
      const [item] = await table.get([keyOf(token)])
      return item ? SessionItem.parse(item) : undefined
    },
    touch: async (token) => {
      await table.write([{ key: keyOf(token), if: 'present', set: { seen: realNow() } }])
    },
    close: async (token) => {
      await table.write([{ key: keyOf(token), remove: true }])
    },
  }
}

const SessionItem = z.object({ staff: z.string(), expires: z.number(), seen: z.number() })
