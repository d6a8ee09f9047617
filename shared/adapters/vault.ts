/** The vault: every use of the programme key and the peppers. Ids that cannot be turned back, bodies that die with their salt. */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import * as z from 'zod'
import { randomBytes } from './random.ts'

const Key32 = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'is not 32 bytes')

const Versioned = z.object({ version: z.string().regex(/^[0-9a-z]{1,4}$/), key: Key32 })

/** The one bundle of secrets, as it lies wrapped in a parameter. The newest pepper is last; retired ones stay, for suppression (R4). */
export const Secrets = z.object({
  programmeKey: Key32,
  /** Keys that came after the first, newest last: whoever joins from then on is sealed under the newest, and the first still opens what it sealed. */
  newerKeys: z.array(Versioned).optional(),
  peppers: z.array(Versioned).min(1),
  /** Two are accepted while a token is being rotated; the first is used to send. */
  twilioTokens: z.array(z.string().min(1)).min(1).max(2),
  /** What push services know this programme by; without it no browser is woken. */
  vapid: z.object({ publicKey: z.string().min(1), privateKey: z.string().min(1) }).optional(),
  /** The account at the mail server that takes e-mail to staff. */
  smtp: z.object({ user: z.string().min(1), pass: z.string().min(1) }).optional(),
})
export type Secrets = z.infer<typeof Secrets>

/** What a rotation adds to the bundle: peppers and keys come behind those that are there, the rest takes the place of what was before. */
export const SecretsAddition = Secrets.partial().omit({ programmeKey: true }).strict()
export type SecretsAddition = z.infer<typeof SecretsAddition>

/** The bundle with what rotations added, in their order. */
export const withAdditions = (bundle: Secrets, additions: readonly SecretsAddition[]): Secrets => ({
  ...bundle,
  peppers: [...bundle.peppers, ...additions.flatMap(({ peppers = [] }) => peppers)],
  newerKeys: [...(bundle.newerKeys ?? []), ...additions.flatMap(({ newerKeys = [] }) => newerKeys)],
  twilioTokens: additions.findLast(({ twilioTokens }) => twilioTokens)?.twilioTokens ?? bundle.twilioTokens,
  vapid: additions.findLast(({ vapid }) => vapid)?.vapid ?? bundle.vapid,
  smtp: additions.findLast(({ smtp }) => smtp)?.smtp ?? bundle.smtp,
})

/** Makes a contact's text readable; gone when the salt is. */
export type ContactKey = KeyObject

const ivBytes = 12
const tagBytes = 16

/** 128 bits of a keyed hash: no two numbers meet, and none can be tried out without the pepper. */
const idBytes = 16

export type Vault = {
  /** Every id this number may have, one a pepper version, the current one first. */
  contactIds(e164: string): readonly [string, ...string[]]
  /** A keyed hash of anything that must be recognised but not read: a carrier's id, a form's key. */
  mark(purpose: 'handled' | 'staff' | 'session' | 'page', text: string): string
  newSalt(): string
  contactKey(salt: string): ContactKey
  /** @param context the key of the item it lies in, so that it opens nowhere else */
  seal(key: ContactKey, context: string, text: string): Uint8Array
  /** @throws when the key or the context is another, or a bit was changed */
  open(key: ContactKey, context: string, sealed: Uint8Array): string
  /** The key for forms on the spool queue, which belong to no contact yet. */
  spoolKey: ContactKey
  /** The key for a last text, whose contact is gone. */
  farewellKey: ContactKey
}

export function createVault({ programmeKey, newerKeys = [], peppers }: Pick<Secrets, 'programmeKey' | 'newerKeys' | 'peppers'>): Vault {
  // Key objects: bytes would be looked at anew by every use of them, which costs more than the use.
  const root = createSecretKey(programmeKey)
  const newer = newerKeys.map(({ version, key }) => ({ version, key: createSecretKey(key) }))
  const derive = (salt: Uint8Array | string, info: string, from = root): KeyObject =>
    createSecretKey(Buffer.from(hkdfSync('sha256', from, salt, info, 32)))
  /** `2:…` was made under key version 2; a salt without a version under the first key. */
  const contactKeyOf = (salt: string): KeyObject => {
    const [bytes = '', version] = salt.split(':').toReversed()
    const from = version === undefined ? root : newer.find((each) => each.version === version)?.key
    if (!from) throw new Error('A salt was made under a programme key that is not in the bundle')
    return derive(Buffer.from(bytes, 'base64url'), 'warmline/contact/1', from)
  }
  const markKey = derive('', 'warmline/mark/1')
  const newestFirst = peppers.toReversed().map(({ version, key }) => ({ version, key: createSecretKey(key) }))
  let last: { salt: string; key: ContactKey } | undefined
  return {
    contactIds: (e164) => {
      const ids = newestFirst.map(
        ({ version, key }) => `${version}.${createHmac('sha256', key).update(e164).digest().subarray(0, idBytes).toString('base64url')}`,
      )
      return ids as [string, ...string[]]
    },
    mark: (purpose, text) => createHmac('sha256', markKey).update(`${purpose}|${text}`).digest().subarray(0, idBytes).toString('base64url'),
    newSalt: () => {
      const salt = randomBytes(32).toString('base64url')
      const current = newer.at(-1)
      return current ? `${current.version}:${salt}` : salt
    },
    contactKey: (salt) => {
      // What is read is written a moment later, under the same key.
      if (last?.salt !== salt) last = { salt, key: contactKeyOf(salt) }
      return last.key
    },
    seal,
    open,
    spoolKey: derive('', 'warmline/spool/1'),
    farewellKey: derive('', 'warmline/farewell/1'),
  }
}

function seal(key: ContactKey, context: string, text: string): Uint8Array {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context))
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

function open(key: ContactKey, context: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8')
}
