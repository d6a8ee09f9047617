/** The bundle of secrets: one parameter, wrapped by KMS, opened once per cold start. */
import { DecryptCommand, type KMSClient } from '@aws-sdk/client-kms'
import { GetParameterCommand, type SSMClient } from '@aws-sdk/client-ssm'
import { Secrets } from '../vault.ts'

/** Bound to the wrapping: a blob from another use of the key does not open as secrets. */
export const secretsContext = { purpose: 'warmline-secrets' }

/** @throws when the parameter or the key cannot be had; nothing is stored or answered without them (F36) */
export async function readSecrets({ kms, ssm, parameter }: { kms: KMSClient; ssm: SSMClient; parameter: string }): Promise<Secrets> {
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: parameter }))
  const { Plaintext } = await kms.send(
    new DecryptCommand({ CiphertextBlob: Buffer.from(Parameter?.Value ?? '', 'base64'), EncryptionContext: secretsContext }),
  )
  return Secrets.parse(JSON.parse(Buffer.from(Plaintext ?? []).toString('utf8')))
}
