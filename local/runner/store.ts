/** The local store: tables created whole, secrets made once, as the first deployment would (design §3). */
import { randomBytes } from 'node:crypto'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { EncryptCommand, KMSClient } from '@aws-sdk/client-kms'
import { ParameterNotFound, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import webPush from 'web-push'
import { createTableInput, keysTable, mainTable, type TableDefinition } from '../../infra/tables.ts'
import { readSecrets, secretsContext } from '../../shared/adapters/aws/secrets.ts'

export const tableNames = { main: 'warmline-main', keys: 'warmline-keys' } as const
export const secretsParameter = '/warmline/secrets'

/** Creates both tables where they are missing. */
export async function makeTables(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint })
  for (const [definition, name] of [
    [mainTable, tableNames.main],
    [keysTable, tableNames.keys],
  ] as const) {
    if (!(await exists(client, name))) await make(client, definition, name)
  }
  client.destroy()
}

async function exists(client: DynamoDBClient, TableName: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName }))
    return true
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false
    throw error
  }
}

async function make(client: DynamoDBClient, definition: TableDefinition, TableName: string): Promise<void> {
  await client.send(new CreateTableCommand(createTableInput(definition, TableName)))
  const TimeToLiveSpecification = { AttributeName: definition.expires, Enabled: true }
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
}

/** Makes the bundle of secrets when there is none; the keys are never overwritten, the carrier's token follows the environment. */
export async function makeSecrets(endpoint: string, twilioToken: string): Promise<void> {
  const [kms, ssm] = [new KMSClient({ endpoint }), new SSMClient({ endpoint })]
  const known = await readSecrets({ kms, ssm, parameter: secretsParameter }).catch((error: unknown) => {
    if (error instanceof ParameterNotFound) return undefined
    throw error
  })
  if (known?.twilioTokens[0] !== twilioToken || !known.vapid) {
    const encoded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
    const peppers = known?.peppers.map(({ version, key }) => ({ version, key: encoded(key) }))
    const bundle = {
      programmeKey: encoded(known?.programmeKey ?? randomBytes(32)),
      peppers: peppers ?? [{ version: '1', key: encoded(randomBytes(32)) }],
      twilioTokens: [twilioToken],
      vapid: known?.vapid ?? webPush.generateVAPIDKeys(),
    }
    const Plaintext = Buffer.from(JSON.stringify(bundle))
    const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId: 'local', Plaintext, EncryptionContext: secretsContext }))
    const Value = Buffer.from(CiphertextBlob ?? []).toString('base64')
    await ssm.send(new PutParameterCommand({ Name: secretsParameter, Value, Type: 'String', Overwrite: true }))
  }
  kms.destroy()
  ssm.destroy()
}
