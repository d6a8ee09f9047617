/** The embedded services as an operator reaches them: tables, a second table to restore from, queues, keys and parameters. */
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { KMSClient } from '@aws-sdk/client-kms'
import { SQSClient } from '@aws-sdk/client-sqs'
import { SSMClient } from '@aws-sdk/client-ssm'
import { createTableInput, keysTable, mainTable } from '../../infra/tables.ts'
import { startDynamo } from '../../local/aws/dynamo.ts'
import { startQueues } from '../../local/aws/queues.ts'
import { startSecrets } from '../../local/aws/secrets.ts'
import { dynamoTable } from '../../shared/adapters/dynamo/dynamo-table.ts'

const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }

export async function startTables() {
  const server = await startDynamo({ now: Date.now })
  const client = new DynamoDBClient({ endpoint: server.url, ...local })
  for (const name of ['main', 'restored']) await client.send(new CreateTableCommand(createTableInput(mainTable, name)))
  await client.send(new CreateTableCommand(createTableInput(keysTable, 'keys')))
  const tableNamed = (main: string) => dynamoTable({ client, names: { main, keys: 'keys' }, now: Date.now })
  return {
    client,
    table: tableNamed('main'),
    backup: tableNamed('restored'),
    close: async () => {
      client.destroy()
      await server.close()
    },
  }
}

export async function startKeys() {
  const server = await startSecrets()
  const [kms, ssm] = [new KMSClient({ endpoint: server.url, ...local }), new SSMClient({ endpoint: server.url, ...local })]
  return {
    place: { kms, ssm, keyId: 'local', parameter: '/warmline/test/secrets' },
    close: async () => {
      kms.destroy()
      ssm.destroy()
      await server.close()
    },
  }
}

export async function startDeadLetters() {
  const server = await startQueues({
    names: ['jobs', 'jobs-dead'],
    options: { jobs: { visibilitySeconds: 1, deadLetters: { queue: 'jobs-dead', maxReceives: 1 } } },
  })
  const client = new SQSClient({ endpoint: server.url, ...local })
  return {
    client,
    url: server.queueUrl('jobs'),
    deadUrl: server.queueUrl('jobs-dead'),
    close: async () => {
      client.destroy()
      await server.close()
    },
  }
}
