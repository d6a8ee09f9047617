/** The vault: what opens where, and what cannot be turned back (T8). */
import { describe, expect, test } from 'vitest'
import { createVault, Secrets, withAdditions } from '../../shared/adapters/vault.ts'

const programmeKey = Buffer.alloc(32, 1)
const [a, b] = [
  { version: 'a', key: Buffer.alloc(32, 2) },
  { version: 'b', key: Buffer.alloc(32, 3) },
]
const vault = createVault({ programmeKey, peppers: [a] })
const salt = vault.newSalt()
const key = vault.contactKey(salt)
const place = 'CONTACT#a.x|MSG#1'

describe('after the programme key was rotated', () => {
  const rotated = createVault({ programmeKey, newerKeys: [{ version: '2', key: Buffer.alloc(32, 7) }], peppers: [a] })
  test('what was sealed before still opens', () =>
    expect(rotated.open(rotated.contactKey(salt), place, vault.seal(key, place, 'hello'))).toBe('hello'))
  test('a new salt is made under the new key, and the old vault cannot open what it seals', () => {
    const fresh = rotated.newSalt()
    expect(fresh).toMatch(/^2:[\w-]{43}$/)
    const sealed = rotated.seal(rotated.contactKey(fresh), place, 'hello')
    expect(rotated.open(rotated.contactKey(fresh), place, sealed)).toBe('hello')
    expect(() => vault.contactKey(fresh)).toThrow('not in the bundle')
  })
  test('everybody keeps their ids', () => expect(rotated.contactIds('+16175550123')).toEqual(vault.contactIds('+16175550123')))
})

describe('a rotation', () => {
  const bundle = Secrets.parse({
    programmeKey: programmeKey.toString('base64'),
    peppers: [{ version: '1', key: a.key.toString('base64') }],
    twilioTokens: ['old'],
  })
  test('adds peppers and keys behind, and takes the place of tokens', () =>
    expect(
      withAdditions(bundle, [
        { twilioTokens: ['new', 'old'] },
        { peppers: [b] },
        { newerKeys: [{ version: '2', key: b.key }] },
        { twilioTokens: ['new'] },
      ]),
    ).toEqual({
      programmeKey,
      peppers: [{ version: '1', key: a.key }, b],
      newerKeys: [{ version: '2', key: b.key }],
      twilioTokens: ['new'],
    }))
})

describe('what was sealed', () => {
  const sealed = vault.seal(key, place, 'hello ☎ \u{1F64F}')

  test('opens with its key, in its place', () => expect(vault.open(key, place, sealed)).toBe('hello ☎ \u{1F64F}'))
  test('opens for another start of the same programme', () =>
    expect(createVault({ programmeKey, peppers: [a, b] }).open(vault.contactKey(salt), place, sealed)).toBe('hello ☎ \u{1F64F}'))
  test.each<[string, () => string]>([
    ['in the place of another message', () => vault.open(key, 'CONTACT#a.x|MSG#2', sealed)],
    ['in the place of another contact', () => vault.open(key, 'CONTACT#a.y|MSG#1', sealed)],
    ['with the key of another salt', () => vault.open(vault.contactKey(vault.newSalt()), place, sealed)],
    ['without the salt', () => vault.open(vault.contactKey(''), place, sealed)],
    [
      'with the key of another programme',
      () => vault.open(createVault({ programmeKey: Buffer.alloc(32, 9), peppers: [a] }).contactKey(salt), place, sealed),
    ],
    ['with the key of the spool', () => vault.open(vault.spoolKey, place, sealed)],
    ['cut short', () => vault.open(key, place, sealed.subarray(0, -1))],
    ['empty', () => vault.open(key, place, new Uint8Array())],
  ])('does not open %s', (_, open) => expect(open).toThrow())

  test('does not open when any bit was changed', () => {
    for (const n of sealed.keys()) {
      const changed = Uint8Array.from(sealed)
      changed[n] = (changed[n] ?? 0) ^ 1
      expect(() => vault.open(key, place, changed)).toThrow()
    }
  })
  test('is another each time, so that equal texts do not show', () => {
    const all = new Set(Array.from({ length: 1000 }, () => Buffer.from(vault.seal(key, place, 'ok')).toString('base64')))
    expect(all.size).toBe(1000)
  })
})

describe('the id of a number', () => {
  const [id] = vault.contactIds('+16175550123')
  test('says its pepper and nothing of the number', () => expect(id).toMatch(/^a\.[\w-]{22}$/))
  test('is the same after every start', () => expect(createVault({ programmeKey, peppers: [a] }).contactIds('+16175550123')).toEqual([id]))
  test('is another for another number', () => expect(vault.contactIds('+16175550124')).not.toEqual([id]))
  test('is kept under a retired pepper, behind that of the new one', () =>
    expect(createVault({ programmeKey, peppers: [a, b] }).contactIds('+16175550123')).toEqual([expect.stringMatching(/^b\./), id]))
})

describe('a mark', () => {
  test('is the same for the same text, after every start', () =>
    expect(createVault({ programmeKey, peppers: [b] }).mark('handled', 'SM1')).toBe(vault.mark('handled', 'SM1')))
  test('says nothing across purposes', () => expect(vault.mark('handled', 'SM1')).not.toBe(vault.mark('staff', 'SM1')))
  test('is another for another text', () => expect(vault.mark('handled', 'SM1')).not.toBe(vault.mark('handled', 'SM2')))
})

describe('the bundle of secrets', () => {
  const base64 = Buffer.alloc(32, 7).toString('base64')
  const good = { programmeKey: base64, peppers: [{ version: 'a', key: base64 }], twilioTokens: ['token'] }
  test('is read', () => expect(Secrets.parse(good).programmeKey).toEqual(Buffer.alloc(32, 7)))
  test.each([
    ['a short key', { ...good, programmeKey: Buffer.alloc(31).toString('base64') }],
    ['no pepper', { ...good, peppers: [] }],
    ['a pepper version that would not fit an id', { ...good, peppers: [{ version: 'A.B', key: base64 }] }],
    ['no token', { ...good, twilioTokens: [] }],
    ['three tokens', { ...good, twilioTokens: ['x', 'y', 'z'] }],
  ])('is refused with %s', (_, secrets) => expect(Secrets.safeParse(secrets).success).toBe(false))
})
