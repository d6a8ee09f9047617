/** SHA-256 as the SDK signs with it. Its own prepares the same signing key again for every request, which costs more than the signature. */
import { createHash, createHmac, createSecretKey, type Hash, type Hmac, type KeyObject } from 'node:crypto'

type Data = string | ArrayBuffer | ArrayBufferView

const bytesOf = (data: Data): Uint8Array =>
  typeof data === 'string'
    ? Buffer.from(data, 'utf8')
    : ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data)

/** The SDK keeps a signing key for as long as it is valid, so the same array comes again; a key it drops is dropped here too. */
const prepared = new WeakMap<object, KeyObject>()

function keyOf(secret: Data): KeyObject {
  if (typeof secret === 'string') return createSecretKey(secret, 'utf8')
  const before = prepared.get(secret)
  if (before) return before
  const key = createSecretKey(bytesOf(secret))
  prepared.set(secret, key)
  return key
}

/**
 * For the `sha256` of a client: a hash, or an HMAC where there is a secret.
 *
 * @example new SQSClient({ sha256: KeyedSha256 })
 */
export class KeyedSha256 {
  readonly #key: KeyObject | undefined
  #hash: Hash | Hmac

  constructor(secret?: Data) {
    this.#key = secret === undefined ? undefined : keyOf(secret)
    this.#hash = this.#begun()
  }

  update(data: Data): void {
    this.#hash.update(bytesOf(data))
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }

  reset(): void {
    this.#hash = this.#begun()
  }

  #begun(): Hash | Hmac {
    return this.#key ? createHmac('sha256', this.#key) : createHash('sha256')
  }
}
