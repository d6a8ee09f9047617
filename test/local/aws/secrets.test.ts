/** The local KMS and SSM: what is sealed opens again, only with its context, and after a restart too. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as kms from '@aws-sdk/client-kms'
import * as ssm from '@aws-sdk/client-ssm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LocalSecrets, startSecrets } from '../../../local/aws/secrets.ts'

let path: string
let secrets: LocalSecrets
let keys: kms.KMSClient
let parameters: ssm.SSMClient

async function start() {
  secrets = await startSecrets({ path })
  const config = { endpoint: secrets.url, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 }
  keys = new kms.KMSClient(config)
  parameters = new ssm.SSMClient(config)
}
async function stop() {
  keys.destroy()
  parameters.destroy()
  await secrets.close()
}

beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'warmline-secrets-'))
  await start()
})
afterEach(async () => {
  await stop()
  rmSync(path, { recursive: true, force: true })
})

const context = { programme: 'harbor', purpose: 'bundle' }
const generate = async () =>
  (await keys.send(new kms.GenerateDataKeyWithoutPlaintextCommand({ KeyId: 'alias/any', KeySpec: 'AES_256', EncryptionContext: context })))
    .CiphertextBlob
const decrypt = async (CiphertextBlob: Uint8Array | undefined, EncryptionContext?: Record<string, string>) =>
  (await keys.send(new kms.DecryptCommand({ CiphertextBlob, EncryptionContext }))).Plaintext

test('a data key opens with its context, in any order, to the same 32 bytes', async () => {
  const sealed = await generate()
  const opened = await decrypt(sealed, context)
  expect(opened).toHaveLength(32)
  expect(await decrypt(sealed, { purpose: 'bundle', programme: 'harbor' })).toEqual(opened)
  expect(await decrypt(await generate(), context)).not.toEqual(opened)
})

test.each([
  ['another context', (blob: Uint8Array) => decrypt(blob, { ...context, purpose: 'other' })],
  ['no context', (blob: Uint8Array) => decrypt(blob)],
  ['one changed bit', (blob: Uint8Array) => decrypt(blob.with(20, (blob[20] ?? 0) ^ 1), context)],
  ['a blob cut short', (blob: Uint8Array) => decrypt(blob.subarray(0, 10), context)],
])('%s does not open it', async (_title, attempt) => {
  const sealed = (await generate()) ?? new Uint8Array()
  await expect(attempt(sealed)).rejects.toMatchObject({ name: 'InvalidCiphertextException' })
})

test('what is encrypted can be decrypted', async () => {
  const Plaintext = new TextEncoder().encode('a bundle of tokens')
  const { CiphertextBlob } = await keys.send(new kms.EncryptCommand({ KeyId: 'any', Plaintext, EncryptionContext: context }))
  expect(await decrypt(CiphertextBlob, context)).toEqual(Plaintext)
})

test('a parameter is created once and nothing overwrites it unasked', async () => {
  const put = (Value: string, Overwrite?: boolean) =>
    parameters.send(new ssm.PutParameterCommand({ Name: '/warmline/bundle', Value, Type: 'String', Overwrite }))
  const get = async () => (await parameters.send(new ssm.GetParameterCommand({ Name: '/warmline/bundle' }))).Parameter
  await expect(get()).rejects.toMatchObject({ name: 'ParameterNotFound' })
  expect((await put('first')).Version).toBe(1)
  await expect(put('second')).rejects.toMatchObject({ name: 'ParameterAlreadyExists' })
  expect(await get()).toMatchObject({ Name: '/warmline/bundle', Value: 'first', Type: 'String', Version: 1 })
  expect((await put('third', true)).Version).toBe(2)
  expect((await get())?.Value).toBe('third')
})

test('key and parameters survive a restart, in files only the owner can read', async () => {
  const sealed = await generate()
  const opened = await decrypt(sealed, context)
  await parameters.send(new ssm.PutParameterCommand({ Name: '/a', Value: 'kept', Type: 'SecureString' }))
  await stop()
  await start()
  expect(await decrypt(sealed, context)).toEqual(opened)
  expect((await parameters.send(new ssm.GetParameterCommand({ Name: '/a', WithDecryption: true }))).Parameter?.Value).toBe('kept')
  for (const file of ['kms.key', 'parameters.json']) expect(statSync(join(path, file)).mode & 0o777).toBe(0o600)
})
