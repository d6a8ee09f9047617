import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { KeyedSha256 } from '../../../shared/adapters/aws/keyed-sha256.ts'

const key = Uint8Array.from({ length: 32 }, (_, n) => n)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

async function digestOf(data: (string | Uint8Array)[], secret?: string | Uint8Array): Promise<string> {
  const hash = new KeyedSha256(secret)
  for (const part of data) hash.update(part)
  return hex(await hash.digest())
}

describe('KeyedSha256', () => {
  it.each([
    ['a text', ['abc'], 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['nothing at all', [], 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['a text in parts', ['a', new Uint8Array([0x62]), 'c'], 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('hashes %s as the standard says', async (_, data, expected) => {
    expect(await digestOf(data)).toBe(expected)
  })

  it('signs as RFC 4231 says (test case 2), with the secret as text and as bytes', async () => {
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
    expect(await digestOf(['what do ya want for nothing?'], 'Jefe')).toBe(expected)
    expect(await digestOf(['what do ya want for nothing?'], new TextEncoder().encode('Jefe'))).toBe(expected)
  })

  it('signs anew with a key that was prepared before', async () => {
    for (const said of ['first', 'second']) expect(await digestOf([said], key)).toBe(createHmac('sha256', key).update(said).digest('hex'))
  })

  it('reads only the part of a buffer that it was given', async () => {
    const part = new Uint8Array(key.buffer, 4, 3)
    expect(await digestOf([part])).toBe(
      createHash('sha256')
        .update(Uint8Array.of(4, 5, 6))
        .digest('hex'),
    )
  })

  it('begins again after a reset, with the same key', async () => {
    const hash = new KeyedSha256(key)
    hash.update('forgotten')
    hash.reset()
    hash.update('kept')
    expect(hex(await hash.digest())).toBe(createHmac('sha256', key).update('kept').digest('hex'))
  })
})
