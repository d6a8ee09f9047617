/** Messages on their way, in DynamoDB: found with their contact, claimed, moved (design §1, hand-over). */
import type { Loaded, Outbox } from '../../app/ports.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Message, Outbound } from '../../domain/message.ts'
import { secondNet } from '../../domain/retention.ts'
import { commitWrites } from './commit.ts'
import { keysOf, loadedFrom, type Records, underOtherPeppers } from './contacts.ts'
import { keys } from './keys.ts'
import { readOf } from './read.ts'
import { copiesOf, dueAttributes, messageFrom, ttl } from './records.ts'
import { plannedFrom } from './rota.ts'
import type { Condition, Item, Write } from './table.ts'

/** A thread's messages looked at to tell one carrier message from another. */
const recent = 100

export function dynamoOutbox({ table, vault, ulid, now }: Records): Outbox {
  return {
    find: async ({ contact, message }) => {
      // The pause switch comes in the same round trip, so that it acts at once (T15).
      const wanted = [keys.message(contact, message), keys.control(), keys.rota(), ...keysOf(contact)]
      const [item, control, rota, ...about] = await table.get(wanted)
      const planned = plannedFrom(rota)
      const loaded = await underOtherPeppers(loadedFrom(contact, about, vault), table, vault)
      const { salt } = readOf(loaded)
      if (!item || !salt || !loaded.contact || item.life !== loaded.contact.life) return undefined
      const found = { message: messageFrom(item, vault.contactKey(salt), vault), loaded: planned ? { ...loaded, planned } : loaded }
      return control?.paused === true ? { ...found, paused: true } : found
    },

    claim: async ({ message, loaded }, at, leaseUntil) => {
      const claimed: Outbound = { ...message, state: 'claimed', attempt: message.attempt + 1, claimedAt: at, dueAt: leaseUntil }
      const done = await table.write([moveWrite(message, claimed), ...consentWrites(message, loaded)])
      return done.outcome === 'committed' ? claimed : 'changed'
    },

    move: async (before, change) => {
      const done = await table.write([moveWrite(before, change)])
      return done.outcome === 'committed' ? 'moved' : 'changed'
    },

    settle: async (before, change, loaded, decision) => {
      const about = changesContact(decision) ? commitWrites(loaded, decision, undefined, { vault, ulid, now }).writes : []
      const done = await table.write([moveWrite(before, change), ...about])
      return done.outcome === 'committed' ? 'moved' : 'changed'
    },

    drop: async ({ contact, message }) => {
      await table.write([{ key: keys.message(contact, message), remove: true }])
    },

    heardOf: async ({ contact, message }, providerId) => {
      const key = keys.message(contact, message)
      const [suppressed, salt, item] = await table.get([keys.suppressed(contact), keys.salt(contact), key])
      if (!suppressed && !salt) return
      const copies = [...new Set([...(item ? copiesOf(item) : []), providerId])]
      await table.write([{ key, set: { copies, ...dueAttributes(contact, now()), expiresAt: ttl(secondNet(now())) } }])
    },

    copies: async ({ contact, message }) => {
      const [item] = await table.get([keys.message(contact, message)])
      return item ? copiesOf(item) : []
    },

    copiesLeft: async (contact) => {
      const [salt] = await table.get([keys.salt(contact)])
      const left: string[] = []
      let start: string | undefined
      do {
        const { items, next } = await table.query({
          pk: keys.contact(contact).pk,
          from: 'MSG#',
          to: 'MSG#~',
          limit: recent,
          // What only waits to be deleted still knows its copy.
          expiredToo: true,
          ...(start ? { start } : {}),
        })
        // What is no longer due has no copy left; what belongs to a life that goes on is its own business.
        const over = items.filter((item) => (salt === undefined || item.life !== salt.life) && item.dueAt !== undefined)
        left.push(...over.flatMap(copiesOf))
        start = next
      } while (start)
      return left
    },

    providerIds: async (contact) => {
      const { items } = await table.query({ pk: keys.contact(contact).pk, from: 'MSG#', to: 'MSG#~', limit: recent, descending: true })
      return new Set(items.flatMap(copiesOf))
    },
  }
}

const changesContact = ({ contact, outbound, consent, suppression, timers }: Decision): boolean =>
  contact !== undefined || outbound.length > 0 || consent.length > 0 || suppression !== undefined || Object.keys(timers).length > 0

/** Only what a hand-over may change; the sealed body stays as it lies. */
function moveWrite(before: Message, change: Partial<Outbound>): Write {
  const { dueAt, expiresAt, body: _, contact: _contact, id: _id, ...plain } = change
  const set: Item = {
    ...(plain as Item),
    ...('dueAt' in change ? dueAttributes(before.contact, dueAt) : {}),
    ...(expiresAt === undefined ? {} : { expiresAt: ttl(expiresAt) }),
  }
  const unmoved: Condition =
    before.direction === 'in'
      ? { equals: { providerId: before.providerId, dueAt: before.dueAt } }
      : { equals: { state: before.state, attempt: before.attempt } }
  return { key: keys.message(before.contact, before.id), if: unmoved, set }
}

/** What the claim assumes of consent: the standing it was judged under, and the suppression as it was read (F21). */
function consentWrites({ class: as, id }: Outbound, { contact, suppression, ...loaded }: Loaded): Write[] {
  if (!contact || as === 'safety' || as === 'page') return []
  const standing: Write = {
    key: keys.contact(contact.id),
    if: { equals: { consentSerial: contact.consentSerial, life: contact.life } },
    check: true,
  }
  // The one class that passes a suppression must not pass a forgetting: what that leaves of the contact stands as it stood, but for the salt.
  if (as === 'opt-out')
    return [standing, { key: keys.salt(contact.id), if: { equals: { salt: readOf(loaded as Loaded).salt } }, check: true }]
  const key = keys.suppressed(readOf(loaded as Loaded).suppressedUnder)
  return [standing, { key, if: suppression ? { equals: { rejoining: id } } : 'absent', check: true }]
}
