/** The bundle of secrets as operations handle it: made once, added to, never read (T14). */
import { randomBytes } from 'node:crypto'
import { EncryptCommand, type KMSClient } from '@aws-sdk/client-kms'
import { GetParameterCommand, ParameterNotFound, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm'
import webPush from 'web-push'
import { secretsContext } from '../shared/adapters/aws/secrets.ts'

export type SecretsPlace = { kms: KMSClient; ssm: SSMClient; keyId: string; parameter: string }

const keyBytes = 32
const newKey = (): string => randomBytes(keyBytes).toString('base64')

/** The wrapped text as it lies there; undefined when nobody made it yet. */
export async function sealedSecrets({ ssm, parameter }: Pick<SecretsPlace, 'ssm' | 'parameter'>): Promise<string | undefined> {
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: parameter }))
    return Parameter?.Value
  } catch (error) {
    if (error instanceof ParameterNotFound) return undefined
    throw error
  }
}

/** Makes the bundle with fresh keys, those for browsers' push services too, and refuses to overwrite: lost keys are lost texts. @returns the wrapped text */
export async function makeSecrets(place: SecretsPlace, twilioTokens: readonly string[]): Promise<string> {
  const bundle = { programmeKey: newKey(), peppers: [{ version: '1', key: newKey() }], twilioTokens, vapid: webPush.generateVAPIDKeys() }
  const value = await wrapped(bundle, place)
  await place.ssm.send(
    new PutParameterCommand({ Name: place.parameter, Value: value, Type: 'String', Overwrite: false, Tier: 'Intelligent-Tiering' }),
  )
  return value
}

export type Rotation =
  | { what: 'carrier-token'; tokens: readonly string[] }
  /** The line's account at the mail server, added or changed. */
  | { what: 'mail'; account: { user: string; pass: string } }
  | { what: 'pepper' | 'programme-key'; version: string }

/** Adds one wrapped line behind what is there. @returns the whole wrapped text */
export async function rotate(place: SecretsPlace, rotation: Rotation): Promise<string> {
  const before = await sealedSecrets(place)
  if (before === undefined) throw new Error('There are no secrets to rotate: the stage was never deployed')
  const value = `${before}\n${await wrapped(addition(rotation), place)}`
  await place.ssm.send(
    new PutParameterCommand({ Name: place.parameter, Value: value, Type: 'String', Overwrite: true, Tier: 'Intelligent-Tiering' }),
  )
  return value
}

function addition(rotation: Rotation): Record<string, unknown> {
  if (rotation.what === 'carrier-token') return { twilioTokens: rotation.tokens }
  if (rotation.what === 'mail') return { smtp: rotation.account }
  const added = [{ version: rotation.version, key: newKey() }]
  return rotation.what === 'pepper' ? { peppers: added } : { newerKeys: added }
}

/** How many lines there are names the next version: nobody can read which there were. `nextVersion('a\nb') // '3'` */
export const nextVersion = (sealed: string): string => String(sealed.split('\n').length + 1)

async function wrapped(part: Record<string, unknown>, { kms, keyId }: SecretsPlace): Promise<string> {
  const Plaintext = Buffer.from(JSON.stringify(part))
  const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId: keyId, Plaintext, EncryptionContext: secretsContext }))
  return Buffer.from(CiphertextBlob ?? []).toString('base64')
}
