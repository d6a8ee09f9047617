/** Records: how a contact, a message and the rest lie in the table. Every item read is parsed here. */
import * as z from 'zod'
import { Contact, Suppression, type Wait } from '../../domain/contact.ts'
import type { Agreed } from '../../domain/hand-off.ts'
import { Inbound, type Message, Outbound } from '../../domain/message.ts'
import { secondNet } from '../../domain/retention.ts'
import type { At } from '../../domain/time.ts'
import type { ContactKey, Vault } from '../vault.ts'
import { duePk, dueShard, keys, lists, sealedIn } from './keys.ts'
import type { Item, Value } from './table.ts'

/** TTL is whole seconds; the part of a second is given up, so that nothing is kept longer than said. */
export const ttl = (at: At): number => Math.floor(Date.parse(at) / 1000)
export const fromTtl = (seconds: number): At => new Date(seconds * 1000).toISOString()

const Seconds = z.number()

/** Where the due index finds something; removed when there is nothing to look for. */
export const dueAttributes = (contact: string, dueAt: At | undefined): Item =>
  dueAt === undefined ? { duePk: undefined, dueAt: undefined } : { duePk: duePk(dueShard(contact)), dueAt }

/** The contact as an item: its number sealed, its place in the lists beside it. `sealed`: the same number as it lies there already. */
export function contactItem(contact: Contact, key: ContactKey, vault: Vault, sealed?: Value): Item {
  const { address, expiresAt, ...plain } = contact
  return {
    ...(plain as unknown as Item),
    sealed: sealed ?? vault.seal(key, sealedIn(keys.contact(contact.id)), address),
    expiresAt: ttl(expiresAt),
    ...placeInLists(contact),
  }
}

export function contactFrom(item: Item, key: ContactKey, vault: Vault): Contact {
  const address = vault.open(key, sealedIn(keys.contact(String(item.id))), item.sealed as Uint8Array)
  return Contact.parse({ ...item, address, expiresAt: fromTtl(Seconds.parse(item.expiresAt)) })
}

/** Urgent first, then what is past the promise, then the longest wait, then those held and answered. */
function placeInLists({ conversation, team, code }: Contact): Item {
  switch (conversation.state) {
    case 'quiet':
      return {}
    case 'waiting':
      return listed(lists.queue(team), conversation, code)
    case 'claimed': {
      const { by, waiting, claimedAt } = conversation
      if (!waiting) return { inboxPk: lists.mine(by), inboxSk: `2#${claimedAt}#${code}`, urgency: 'routine', holder: by }
      // A cry for help is everybody's, also when its holder may be asleep (R6).
      const where = waiting.urgency === 'urgent' ? lists.queue(team) : lists.mine(by)
      return { ...listed(where, waiting, code), holder: by }
    }
    default:
      return conversation satisfies never
  }
}

/** How the place of a wait begins; `#` sorts before `~`. The index knows of a late one by its place alone. */
const places = { urgent: '0', late: '0~', routine: '1' } as const
export const isLatePlace = (inboxSk: unknown): boolean => String(inboxSk).startsWith(`${places.late}#`)

const listed = (inboxPk: string, { since, urgency, past }: Wait, code: string): Item => ({
  inboxPk,
  inboxSk: `${places[past && urgency === 'routine' ? 'late' : urgency]}#${since}#${code}`,
  urgency,
  waitingSince: since,
})

/**
 * A hand-off in the queue of the team that is to take it, from their yes on and until it is over. Apart from the contact, which is in
 * its giver's list; it names no giver, and `holder` is whom it was meant for, if it was meant for one.
 */
export const handOffItem = ({ code, language, life, expiresAt }: Contact, { to, named, agreed }: Agreed): Item => ({
  ...listed(lists.queue(to), { since: agreed, urgency: 'routine' }, code),
  code,
  language,
  life,
  team: to,
  ...(named === undefined ? {} : { holder: named }),
  expiresAt: ttl(secondNet(expiresAt)),
})

export function messageItem(message: Message, life: string, key: ContactKey, vault: Vault): Item {
  const { body, expiresAt, dueAt, ...plain } = message
  return {
    ...(plain as unknown as Item),
    life,
    sealed: vault.seal(key, sealedIn(keys.message(message.contact, message.id)), body),
    expiresAt: ttl(expiresAt),
    ...dueAttributes(message.contact, dueAt),
    // All pages stand in one list, by when they were committed; they go when their contact goes.
    ...(message.direction === 'out' && message.page ? { inboxPk: lists.pages, inboxSk: `${message.at}#${message.id}` } : {}),
  }
}

/** The carrier's ids of an item's message, which may not be readable any more. */
export const copiesOf = ({ providerId, copies }: Item): string[] => [providerId, copies].flat().filter((id) => typeof id === 'string')

const StoredMessage = z.discriminatedUnion('direction', [Inbound, Outbound])

export function messageFrom(item: Item, key: ContactKey, vault: Vault): Message {
  const body = vault.open(key, sealedIn(keys.message(String(item.contact), String(item.id))), item.sealed as Uint8Array)
  return StoredMessage.parse({ ...item, body, expiresAt: fromTtl(Seconds.parse(item.expiresAt)) })
}

export const suppressionFrom = (item: Item | undefined): Suppression | undefined => (item ? Suppression.parse(item) : undefined)

export const Salt = z.object({ salt: z.string(), life: z.string() })
