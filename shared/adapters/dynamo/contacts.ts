/** Contacts in DynamoDB: one read, one transaction, and nothing left when they are forgotten (design §3). */
import type { Committed, Contacts, Loaded } from '../../app/ports.ts'
import type { Suppression } from '../../domain/contact.ts'
import type { At } from '../../domain/time.ts'
import type { Vault } from '../vault.ts'
import { commitWrites } from './commit.ts'
import { keys } from './keys.ts'
import { type Read, readOf } from './read.ts'
import { contactFrom, copiesOf, Salt, suppressionFrom } from './records.ts'
import { plannedFrom } from './rota.ts'
import type { Item, Table, Write } from './table.ts'

export type Records = { table: Table; vault: Vault; ulid(): string; now(): At }

/** The items of one id, in the order `loadedFrom` expects them. */
export const keysOf = (id: string) => [keys.contact(id), keys.salt(id), keys.suppressed(id)]

/** What three items say of one contact. A contact whose salt is gone, or of another life, is absent: nobody inherits anything (T7). */
export function loadedFrom(id: string, [item, saltItem, suppressed]: readonly (Item | undefined)[], vault: Vault): Loaded {
  const salt = saltItem ? Salt.parse(saltItem) : undefined
  const alive = item && salt && salt.life === item.life
  const contact = alive ? contactFrom(item, vault.contactKey(salt.salt), vault) : undefined
  const suppression = suppressionFrom(suppressed)
  const read: Read = { ...(item ? { item } : {}), ...(salt ? { salt: salt.salt } : {}), suppressedUnder: id }
  return { id, read, ...(contact ? { contact } : {}), ...(suppression ? { suppression } : {}) }
}

/** Items deleted at once when a contact is forgotten; DynamoDB takes at most 100 in one transaction. */
const eraseBatch = 25

export function dynamoContacts({ table, vault, ulid, now }: Records): Contacts {
  return {
    load: async (who) => {
      const ids = 'phone' in who ? vault.contactIds(who.phone) : [who.id]
      const [rota, ...items] = await table.get([keys.rota(), ...ids.flatMap(keysOf)])
      const planned = plannedFrom(rota)
      const found = ids.map((id, n) => loadedFrom(id, items.slice(n * 3, n * 3 + 3), vault))
      const loaded = found.find(({ contact }) => contact) ?? (found[0] as Loaded)
      const whole = 'phone' in who ? withSuppression(loaded, found) : await underOtherPeppers(loaded, table, vault)
      return planned ? { ...whole, planned } : whole
    },

    commit: async (before, decision, key) => {
      const { writes, handledBy } = commitWrites(before, decision, key, { vault, ulid, now })
      const done = await table.write(writes)
      if (done.outcome === 'refused') return done.at.some((n) => handledBy.has(n)) ? 'handled' : 'changed'
      return done.outcome satisfies Committed
    },

    handled: async (key) => {
      const [item] = await table.get([keys.handled(vault.mark('handled', key))])
      return item !== undefined
    },

    erase: (id, erased) => erase(id, erased, table),
  }
}

/**
 * Deletes what belongs to lives that are over. The number may have joined again meanwhile, or does so while we delete: whatever carries the
 * living life stays, and each removal assumes that the salt by which it was judged, and the item, are still those that were read.
 */
async function erase(id: string, erased: ReadonlySet<string>, table: Table): Promise<void> {
  const [salt, timer] = await table.get([keys.salt(id), keys.timer(id, 'forgotten')])
  const sameLife: Write = { key: keys.salt(id), if: salt ? { equals: { salt: String(salt.salt) } } : 'absent', check: true }
  const isOver = ({ life }: Item): boolean => salt === undefined || life !== salt.life
  // A text may have asked for the same again since the copies were looked at; its own copy is erased with the next look.
  const hasCopy = (item: Item): boolean => item.dueAt !== undefined && copiesOf(item).some((copy) => !erased.has(copy))
  const { pk } = keys.contact(id)
  let start: string | undefined
  do {
    const page = await table.query({ pk, limit: eraseBatch, expiredToo: true, ...(start ? { start } : {}) })
    const over = page.items.filter((item) => goesWithContact(item) && isOver(item))
    if (over.some(hasCopy)) return
    const done = await table.write([sameLife, ...over.map(removal), ...(await codeRemovals(id, over, table))])
    // Somebody wrote here meanwhile; the timer brings us back.
    if (done.outcome !== 'committed') return
    start = page.next
  } while (start)
  // Last, because it is what brings a half-done deletion back.
  if (timer) await table.write([sameLife, removal(timer)])
}

const isLast = ({ sk }: Item): boolean => sk === 'TIMER#forgotten'
/** Audit without content stays; the timer that brings us back goes last. */
const goesWithContact = ({ sk }: Item): boolean => typeof sk === 'string' && !sk.startsWith('AUDIT#') && !isLast({ sk })

/** With a life goes its case code, unless TTL took that first, or somebody else has it by now. Its contact's own item may be another life's. */
async function codeRemovals(contact: string, over: readonly Item[], table: Table): Promise<Write[]> {
  const codes = [...new Set(over.flatMap(({ sk, code }) => (code !== undefined && knowsCode(String(sk)) ? [String(code)] : [])))]
  const listed = await table.get(codes.map(keys.caseCode))
  return codes.flatMap((code, n) =>
    listed[n]?.contact === contact ? [{ key: keys.caseCode(code), if: { equals: { contact } }, remove: true as const }] : [],
  )
}

const knowsCode = (sk: string): boolean => sk === keys.contact('').sk || sk.startsWith(keys.lifeOver('', '').sk ?? '')

const removal = ({ pk, sk, life }: Item): Write => ({
  key: { table: 'main', pk: String(pk), sk: String(sk) },
  if: { equals: { life: life as string | undefined } },
  remove: true,
})

/** A stop under a retired pepper is a stop (R4). */
function withSuppression(loaded: Loaded, found: readonly Loaded[]): Loaded {
  const stopped = found.find(({ suppression }) => suppression)
  return stopped && !loaded.suppression ? suppressedBy(loaded, stopped.suppression as Suppression, stopped.id) : loaded
}

const suppressedBy = (loaded: Loaded, suppression: Suppression, suppressedUnder: string): Loaded => ({
  ...loaded,
  suppression,
  read: { ...readOf(loaded), suppressedUnder },
})

/** By id alone a number's other ids are not known until the contact is read; with one pepper there are none, and no second trip. */
export async function underOtherPeppers(loaded: Loaded, table: Table, vault: Vault): Promise<Loaded> {
  if (!loaded.contact || loaded.suppression) return loaded
  const others = vault.contactIds(loaded.contact.address).filter((id) => id !== loaded.id)
  if (others.length === 0) return loaded
  const items = await table.get(others.map(keys.suppressed))
  const n = items.findIndex((item) => item)
  const [suppression, id] = [suppressionFrom(items[n]), others[n]]
  return suppression && id ? suppressedBy(loaded, suppression, id) : loaded
}
