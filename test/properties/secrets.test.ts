/** What is sealed opens with its own key in its own place and nowhere else, and not at all when the salt is gone (T8). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactFrom, contactItem, messageFrom, messageItem } from '../../shared/adapters/dynamo/records.ts'
import type { Item } from '../../shared/adapters/dynamo/table.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import type { Inbound } from '../../shared/domain/message.ts'
import { contactWith, outboundOf } from '../support/domain.ts'
import { phone, type Story, tell } from '../support/story.ts'
import { pepperA } from '../support/world.ts'

const vault = createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [pepperA] })
const key = vault.contactKey(vault.newSalt())
const opens = (open: () => unknown): boolean => {
  try {
    open()
    return true
  } catch {
    return false
  }
}

const text = fc.string({ unit: 'grapheme', maxLength: 300 })
const ulid = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const contactId = fc.stringMatching(/^[0-9a-z]{1,4}\.[A-Za-z0-9_-]{22}$/)

const inbound = (contact: string, id: string, body: string): Inbound => ({
  direction: 'in',
  ...{ contact, id, body, at: '2026-11-24T14:00:00.000Z', expiresAt: '2026-12-08T14:00:00.000Z', providerId: 'SM1' },
})
const itemOf = (contact: string, id: string, body: string) => messageItem(inbound(contact, id, body), 'life-1', key, vault)

describe('a sealed text', () => {
  test('comes out as it went in, whatever is in it', () =>
    fc.assert(
      fc.property(contactId, ulid, text, (contact, id, body) => {
        expect(messageFrom(itemOf(contact, id, body), key, vault).body).toBe(body)
      }),
    ))

  test('does not open under any other name than its own, however the names are cut', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), text, (name, other, body) => {
        fc.pre(name !== other)
        const sealed = vault.seal(key, name, body)
        expect([opens(() => vault.open(key, other, sealed)), vault.open(key, name, sealed)]).toEqual([false, body])
      }),
    ))

  test('does not open with any one bit changed, cut or added to', () =>
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 7 }), fc.uint8Array({ minLength: 1, maxLength: 20 }), (body, at, bit, more) => {
        const sealed = vault.seal(key, 'CONTACT#a.x|MSG#1', body)
        const place = at % sealed.length
        const flipped = Uint8Array.from(sealed, (byte, n) => (n === place ? byte ^ (1 << bit) : byte))
        for (const broken of [flipped, sealed.subarray(0, place), Buffer.concat([sealed, more]), Buffer.concat([more, sealed])])
          expect(opens(() => vault.open(key, 'CONTACT#a.x|MSG#1', broken))).toBe(false)
      }),
    ))

  test('does not open with the key of any other salt, nor with the spool’s', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 40 }), text, (salt, body) => {
        const sealed = vault.seal(key, 'name', body)
        const other = vault.contactKey(Buffer.from(salt).toString('base64url'))
        expect([opens(() => vault.open(other, 'name', sealed)), opens(() => vault.open(vault.spoolKey, 'name', sealed))]).toEqual([
          false,
          false,
        ])
      }),
    ))

  test('has a nonce of its own each time: 100,000 of one text under one key are all different', () => {
    const nonces = new Set<string>()
    for (let n = 0; n < 100_000; n++) nonces.add(Buffer.from(vault.seal(key, 'name', 'ok').subarray(0, 12)).toString('latin1'))
    expect(nonces.size).toBe(100_000)
  })
})

describe('an item whose sealed part was taken from another', () => {
  const [one, two] = ['01JDJ0000000000000000000AA', '01JDJ0000000000000000000BB']
  const [me, you] = ['a.AAAAAAAAAAAAAAAAAAAAAA', 'a.BBBBBBBBBBBBBBBBBBBBBB']
  const contact = contactItem(contactWith({ id: me }), key, vault)
  const message = itemOf(me, one, 'hello')
  const answer = messageItem({ ...outboundOf('staff'), contact: me, id: two }, 'life-1', key, vault)
  const sealedIn = (item: Item, from: Item): Item => ({ ...item, sealed: from.sealed })

  // One key for all of them, so that it is the name alone that keeps them apart.
  test.each<[string, () => unknown]>([
    ['an answer read as their text', () => messageFrom(sealedIn(message, answer), key, vault)],
    ['a text of theirs read as another of theirs', () => messageFrom(sealedIn(message, itemOf(me, two, 'bye')), key, vault)],
    ['a text of one contact read in the thread of another', () => messageFrom(sealedIn(itemOf(you, one, 'x'), message), key, vault)],
    ['a text read as the number of its contact', () => contactFrom(sealedIn(contact, message), key, vault)],
    ['a number read as a text', () => messageFrom(sealedIn(message, contact), key, vault)],
    [
      'the number of one contact read as another’s',
      () => contactFrom(sealedIn(contactItem(contactWith({ id: you }), key, vault), contact), key, vault),
    ],
    ['a text whose item says it is another message', () => messageFrom({ ...message, id: two }, key, vault)],
    ['a text whose item says it is another contact’s', () => messageFrom({ ...message, contact: you }, key, vault)],
  ])('does not open: %s', (_, read) => expect(opens(read)).toBe(false))
})

/** A copy of the main table, as a backup holds it. */
const backup = ({ table }: Story): [string, Item][] =>
  [...table.items].filter(([name]) => name.startsWith('main|')).map(([name, item]) => [name, structuredClone(item)])
const restore = async ({ table }: Story, items: [string, Item][]) => {
  for (const [, { pk, sk, ...put }] of items) await table.write([{ key: { table: 'main', pk: String(pk), sk: String(sk) }, put }])
}

describe('after the salt is deleted, a copy of the main table restored from before', () => {
  const said = ['JOIN', 'YES', 'i need a ride on friday', 'he wont wake up']
  async function forgotten() {
    const line = tell()
    for (const body of said) await line.text(phone, body)
    await line.reply('ana', 'A ride is no problem.')
    await line.runJobs()
    const { id, contact } = await line.contacts.load({ phone })
    const messages = (await line.thread()).map((message) => ({ contact: id, message: message.id }))
    const copy = backup(line)
    await line.advance({ days: 3 })
    // Run out of retention: what a command of theirs, or of staff, will do comes to the same commit.
    const loaded = await line.contacts.load({ phone })
    await line.contacts.commit(loaded, { outbound: [], timers: {}, consent: [], audit: [], forget: true })
    await line.contacts.erase(id, new Set(await line.outbox.copiesLeft(id)))
    line.clock.now = '2026-11-28T14:00:00.000Z'
    await restore(line, copy)
    return { line, id, code: contact?.code ?? '', messages, copy }
  }

  test('shows nobody: no contact by number, by id or by case code', async () => {
    const { line, id, code } = await forgotten()
    expect((await line.contacts.load({ phone })).contact).toBeUndefined()
    const byId = await line.contacts.load({ id: (await line.desk.byCode(code)) ?? id })
    expect(byId.contact).toBeUndefined()
    expect(await line.desk.thread(byId)).toEqual({ items: [] })
  })

  test('hands over and answers nothing: no message of it is found', async () => {
    const { line, messages } = await forgotten()
    expect(messages.length).toBeGreaterThan(8)
    for (const ref of messages) expect(await line.outbox.find(ref)).toBeUndefined()
    const taken = line.carrier.accepted.length
    await line.advance({ days: 2 })
    expect(line.carrier.accepted).toHaveLength(taken)
  })

  test('opens with no key that can still be made', async () => {
    const { line, copy, id } = await forgotten()
    await line.text(phone, 'JOIN')
    const salts = [...line.table.items].filter(([name]) => name.startsWith('keys|')).map(([, item]) => String(item.salt))
    expect(salts).toHaveLength(1)
    const sealed = copy.flatMap(([, item]) => (item.sealed instanceof Uint8Array ? [item] : []))
    expect(sealed.length).toBeGreaterThan(9)
    const keys = [...salts, '', id, 'life-1', phone].map(vault.contactKey)
    for (const item of sealed)
      for (const each of [...keys, vault.spoolKey])
        expect(opens(() => vault.open(each, `${item.pk}|${item.sk}`, item.sealed as Uint8Array))).toBe(false)
  })

  test('shows nothing of that life to whoever has the number now', async () => {
    const { line } = await forgotten()
    await line.text(phone, 'JOIN')
    const bodies = (await line.thread()).flatMap(({ direction, body }) => (direction === 'in' ? [body] : []))
    expect(bodies).toEqual(['JOIN'])
  })

  test('holds neither a word of theirs nor a digit of the number in the clear', async () => {
    const { copy } = await forgotten()
    const dump = JSON.stringify(copy, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value))
    for (const secret of ['ride on friday', 'wont wake', 'no problem', '6175550123', '5550123']) expect(dump).not.toContain(secret)
  })
})
