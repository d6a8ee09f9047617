/** What is held about one person, item by item, as it lies in the database (R50). What is sealed is named and stays sealed. */

import { keys } from '../shared/adapters/dynamo/keys.ts'
import type { Item, Table } from '../shared/adapters/dynamo/table.ts'

export type Held = { table: 'main' | 'keys'; pk: string; sk: string; fields: Record<string, string> }

const pageSize = 100

/** @returns undefined when nobody has this case code; else every item, in the order of the table */
export async function heldAbout(table: Table, caseCode: string): Promise<Held[] | undefined> {
  const [found] = await table.get([keys.caseCode(caseCode)])
  if (!found) return undefined
  const id = String(found['contact'])
  const items: Held[] = [held('main', found)]
  let start: string | undefined
  do {
    const { items: more, next } = await table.query({
      pk: keys.contact(id).pk,
      limit: pageSize,
      expiredToo: true,
      ...(start ? { start } : {}),
    })
    items.push(...more.map((item) => held('main', item)))
    start = next
  } while (start)
  const [suppressed, salt] = await table.get([keys.suppressed(id), keys.salt(id)])
  if (suppressed) items.push(held('main', suppressed))
  if (salt) items.push(held('keys', salt))
  return items
}

const held = (table: Held['table'], { pk, sk, ...fields }: Item): Held => ({
  table,
  pk: String(pk),
  sk: sk === undefined ? '' : String(sk),
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, table === 'keys' && name === 'salt' ? '(a key)' : plain(value)]),
  ),
})

const plain = (value: unknown): string =>
  value instanceof Uint8Array ? `(sealed, ${value.length} bytes)` : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** One block an item. */
export const heldText = (items: readonly Held[]): string =>
  items
    .map(({ table, pk, sk, fields }) =>
      [`${table}  ${pk}  ${sk}`, ...Object.entries(fields).map(([name, value]) => `    ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
