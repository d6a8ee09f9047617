/** Shutting a member of staff out now, from outside the console: their next request is refused (R43). */
import { dynamoStaffBook } from '../shared/adapters/dynamo/staff-book.ts'
import type { Table } from '../shared/adapters/dynamo/table.ts'
import type { Vault } from '../shared/adapters/vault.ts'
import { Refused } from './arguments.ts'

/** An operator has no keys: whoever needs one here asks for something that only a function may do. */
const noKeys = new Proxy({} as Vault, {
  get: (_, name) => {
    throw new Error(`An operator has no ${String(name)}: only functions hold the keys`)
  },
})

/** @throws Refused when nobody has that address; the list names nobody else */
export async function shutOut(table: Table, email: string): Promise<void> {
  const book = dynamoStaffBook(table, noKeys)
  const found = (await book.all()).find((each) => each.email === email.trim().toLowerCase())
  if (!found) throw new Refused('Nobody of the staff has that address', 'Compare it with the list in the console, under Staff.')
  await book.setDisabled(found.id, true)
}
