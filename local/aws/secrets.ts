/** The local KMS and SSM: one key, sealed blobs and named parameters, AWS JSON 1.1 on one loopback port. */
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A running local KMS and SSM. */
export type LocalSecrets = {
  /** For `AWS_ENDPOINT_URL_KMS` and `AWS_ENDPOINT_URL_SSM`. */
  url: string
  close(): Promise<void>
}

type Json = Record<string, unknown>
type Parameter = { Value: string; Type: string; Version: number; LastModifiedDate: number }
type Refusal = Error & { type: string }

const arn = 'arn:aws:kms:us-east-1:000000000000:key/local'
const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16
const maxRequestBytes = 1024 * 1024

/**
 * Starts it. Every key id names the same key: locally there is one programme and one key.
 * @param options `path`: folder of the key and the parameters, absent = memory
 */
export async function startSecrets({ path }: { path?: string } = {}): Promise<LocalSecrets> {
  if (path) mkdirSync(path, { recursive: true, mode: 0o700 })
  const operations: Record<string, (request: Json) => Json> = {
    ...keyOperations(path ? keptKey(join(path, 'kms.key')) : randomBytes(keyBytes)),
    ...parameterOperations(path && join(path, 'parameters.json')),
  }
  const server = createServer((request, response) => void answer(request, response, operations))
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function keyOperations(key: Buffer): Record<string, (request: Json) => Json> {
  const seal = (plain: Buffer, context: Buffer) => {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(context)
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  }
  const open = (blob: Buffer, context: Buffer) => {
    if (blob.length < nonceBytes + tagBytes) throw refusal('InvalidCiphertextException', '')
    const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(0, nonceBytes)).setAAD(context)
    decipher.setAuthTag(blob.subarray(-tagBytes))
    try {
      return Buffer.concat([decipher.update(blob.subarray(nonceBytes, -tagBytes)), decipher.final()])
    } catch (cause) {
      // Another key, another context or a changed blob: GCM does not tell which, and neither does KMS.
      throw Object.assign(refusal('InvalidCiphertextException', ''), { cause })
    }
  }
  return {
    'TrentService.Encrypt': (request) => ({
      KeyId: arn,
      CiphertextBlob: seal(bytes(request.Plaintext), contextOf(request)).toString('base64'),
      EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
    }),
    'TrentService.Decrypt': (request) => ({
      KeyId: arn,
      Plaintext: open(bytes(request.CiphertextBlob), contextOf(request)).toString('base64'),
      EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
    }),
    'TrentService.GenerateDataKeyWithoutPlaintext': (request) => ({
      KeyId: arn,
      CiphertextBlob: seal(randomBytes(lengthOf(request)), contextOf(request)).toString('base64'),
    }),
  }
}

function parameterOperations(file: string | undefined): Record<string, (request: Json) => Json> {
  const kept: [string, Parameter][] = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const parameters = new Map(kept)
  return {
    'AmazonSSM.GetParameter'({ Name: name }) {
      const found = parameters.get(String(name))
      if (!found) throw refusal('ParameterNotFound', '')
      return { Parameter: { Name: name, ARN: `arn:aws:ssm:us-east-1:000000000000:parameter${name}`, DataType: 'text', ...found } }
    },
    'AmazonSSM.PutParameter'({ Name: name, Value: value, Type: type, Overwrite: overwrite }) {
      const before = parameters.get(String(name))
      if (before && overwrite !== true)
        throw refusal('ParameterAlreadyExists', 'The parameter already exists. To overwrite this value, set the overwrite option.')
      const version = (before?.Version ?? 0) + 1
      const parameter = {
        Value: String(value),
        Type: String(type ?? before?.Type ?? 'String'),
        Version: version,
        LastModifiedDate: Date.now() / 1000,
      }
      if (file) replaceFile(file, Buffer.from(JSON.stringify([...parameters, [String(name), parameter]])))
      parameters.set(String(name), parameter)
      return { Version: version, Tier: 'Standard' }
    },
  }
}

/** Reads the key, or makes it once. Losing it makes everything sealed unreadable, so it is on disk before it is used. */
function keptKey(file: string): Buffer {
  if (!existsSync(file)) replaceFile(file, randomBytes(keyBytes))
  // The folder may have been copied by hand, with looser permissions.
  chmodSync(file, 0o600)
  const key = readFileSync(file)
  if (key.length !== keyBytes) throw new Error(`${file} does not hold a key of ${keyBytes} bytes`)
  return key
}

/** Replaces the file at one instant, so that a killed process leaves the old or the new one. */
function replaceFile(file: string, content: Buffer): void {
  const draft = `${file}.new`
  const handle = openSync(draft, 'w', 0o600)
  try {
    writeSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, file)
}

/** The encryption context as associated data: a set of pairs, whatever their order. */
function contextOf({ EncryptionContext: context }: Json): Buffer {
  const pairs = Object.entries((context ?? {}) as Record<string, string>)
  return Buffer.from(JSON.stringify(pairs.sort(([a], [b]) => (a < b ? -1 : 1))))
}

function lengthOf({ KeySpec: spec, NumberOfBytes: count }: Json): number {
  if (typeof count === 'number' && count >= 1 && count <= 1024) return count
  if (spec === 'AES_256') return 32
  if (spec === 'AES_128') return 16
  throw refusal('ValidationException', 'Please specify either number of bytes or key spec.')
}

function bytes(value: unknown): Buffer {
  if (typeof value !== 'string' || value === '') throw refusal('ValidationException', 'Member must not be null')
  return Buffer.from(value, 'base64')
}

const refusal = (type: string, message: string): Refusal => Object.assign(new Error(message), { type })

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  operations: Record<string, (request: Json) => Json>,
): Promise<void> {
  const send = (status: number, body: Json) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() })
    response.end(JSON.stringify(body))
  }
  try {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxRequestBytes) return send(413, { __type: 'RequestEntityTooLarge' })
      chunks.push(chunk)
    }
    const perform = operations[String(request.headers['x-amz-target'])]
    if (!perform) throw refusal('UnknownOperationException', '')
    send(200, perform(JSON.parse(Buffer.concat(chunks).toString()) as Json))
  } catch (thrown) {
    if (response.destroyed) return
    if (thrown instanceof Error && 'type' in thrown) return send(400, { __type: thrown.type, message: thrown.message })
    if (thrown instanceof SyntaxError) return send(400, { __type: 'SerializationException', message: '' })
    send(500, { __type: 'InternalFailure', message: '' })
  }
}
