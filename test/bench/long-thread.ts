/** Makes a contact's thread as long as it is wanted: stores texts as the records have them, without going through the webhook a thousand times. */
import { ulid } from 'ulid'
import { dynamoContacts } from '../../shared/adapters/dynamo/contacts.ts'
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { readOf } from '../../shared/adapters/dynamo/read.ts'
import { messageItem } from '../../shared/adapters/dynamo/records.ts'
import type { Write } from '../../shared/adapters/dynamo/table.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import type { Inbound } from '../../shared/domain/message.ts'
import { plus } from '../../shared/domain/time.ts'
import type { Services } from './services.ts'

/** DynamoDB takes this many items in one transaction. */
const batch = 100

/** @returns the contact, who has texted before, and whose thread is now `count` texts, a minute apart, the last one an hour ago */
export async function makeThread(phone: string, count: number, { table, vault }: Pick<Services, 'table' | 'vault'>): Promise<Contact> {
  const now = new Date().toISOString()
  const loaded = await dynamoContacts({ table, vault, ulid, now: () => now }).load({ phone })
  const { contact } = loaded
  const { salt } = readOf(loaded)
  if (!contact || !salt) throw new Error('this phone has not texted yet')
  const key = vault.contactKey(salt)
  const { items } = await table.query({ pk: keys.contact(contact.id).pk, from: 'MSG#', to: 'MSG#~', limit: batch })
  const before = items.map(({ pk, sk }): Write => ({ key: { table: 'main', pk: String(pk), sk: String(sk) }, remove: true }))
  const texts = Array.from({ length: count }, (_, n): Write => {
    const at = plus(now, { minutes: n - count - 60 })
    const id = ulid(Date.parse(at))
    const message: Inbound = {
      direction: 'in',
      contact: contact.id,
      id,
      at,
      body: `text ${n} of a long thread`,
      providerId: `SM-long-${id}`,
      expiresAt: plus(at, { days: 14 }),
    }
    return { key: keys.message(contact.id, id), put: messageItem(message, contact.life, key, vault) }
  })
  const writes = [...before, ...texts]
  for (let from = 0; from < writes.length; from += batch) {
    const stored = await table.write(writes.slice(from, from + batch))
    if (stored.outcome !== 'committed') throw new Error('the thread could not be stored')
  }
  return contact
}
