/** The stores that chaos runs on: the table in memory that passes the contract, and the embedded DynamoDB. */
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { createTableInput, keysTable, mainTable } from '../../infra/tables.ts'
import { startDynamo } from '../../local/aws/dynamo.ts'
import { dynamoTable } from '../../shared/adapters/dynamo/dynamo-table.ts'
import { memoryTable } from '../support/memory-table.ts'
import type { OpenStore } from './play.ts'

const memory: OpenStore = async (now) => ({ table: memoryTable(now), close: async () => undefined })

const names = { main: 'main', keys: 'keys' }

/** A new one for every sequence, so that a shorter one begins as empty as the long one did. */
const embedded: OpenStore = async (now) => {
  const server = await startDynamo({ now })
  const client = new DynamoDBClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  await client.send(new CreateTableCommand(createTableInput(mainTable, names.main)))
  await client.send(new CreateTableCommand(createTableInput(keysTable, names.keys)))
  for (const TableName of Object.values(names))
    await waitUntilTableExists({ client, minDelay: 0.01, maxDelay: 0.1, maxWaitTime: 30 }, { TableName })
  return {
    table: dynamoTable({ client, names, now }),
    close: async () => {
      client.destroy()
      await server.close()
    },
  }
}

export const stores = { memory, embedded }
