/** The bundle of secrets: one parameter, wrapped by KMS, opened once per cold start. */
import { DecryptCommand, type KMSClient } from '@aws-sdk/client-kms'
import { GetParameterCommand, type SSMClient } from '@aws-sdk/client-ssm'
import { Secrets, SecretsAddition, withAdditions } from '../vault.ts'

/** Bound to the wrapping: a blob from another use of the key does not open as secrets. */
export const secretsContext = { purpose: 'warmline-secrets' }

/**
 * The bundle, opened. The parameter holds one wrapped part a line: the bundle as the first deployment made it, then one part for
 * each rotation. Whoever rotates can wrap and not unwrap (T14), so a rotation adds a line and changes none.
 *
 * @throws when the parameter or the key cannot be had; nothing is stored or answered without them (F36)
 */
export async function readSecrets({ kms, ssm, parameter }: { kms: KMSClient; ssm: SSMClient; parameter: string }): Promise<Secrets> {
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: parameter }))
  const [first, ...added] = await Promise.all((Parameter?.Value ?? '').split('\n').map((part) => unwrapped(kms, part)))
  return withAdditions(
    Secrets.parse(first),
    added.map((part) => SecretsAddition.parse(part)),
  )
}

async function unwrapped(kms: KMSClient, part: string): Promise<unknown> {
  const { Plaintext } = await kms.send(
    new DecryptCommand({ CiphertextBlob: Buffer.from(part, 'base64'), EncryptionContext: secretsContext }),
  )
  return JSON.parse(Buffer.from(Plaintext ?? []).toString('utf8'))
}
