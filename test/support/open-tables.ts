/** The tables that the contracts run on. */
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { createTableInput, keysTable, mainTable } from '../../infra/tables.ts'
import { startDynamo } from '../../local/aws/dynamo.ts'
import { dynamoTable } from '../../shared/adapters/dynamo/dynamo-table.ts'
import type { Opened } from '../contracts/table-contract.ts'
import { startDynamoDbLocal } from './dynamodb-local.ts'
import { memoryTable } from './memory-table.ts'

const names = { main: 'main', keys: 'keys' }

export async function openMemory(): Promise<Opened> {
  const clock = { now: Date.now() }
  return {
    table: memoryTable(() => clock.now),
    setNow: (ms) => {
      clock.now = ms
    },
    close: async () => undefined,
  }
}

export const openEmbedded = async (): Promise<Opened> => onDynamo(await startDynamo({ now: Date.now }))
export const openReference = async (): Promise<Opened> => onDynamo(await startDynamoDbLocal())

async function onDynamo(server: { url: string; close(): Promise<void> }): Promise<Opened> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint: server.url, region: 'us-east-1', credentials })
  await client.send(new CreateTableCommand(createTableInput(mainTable, names.main)))
  await client.send(new CreateTableCommand(createTableInput(keysTable, names.keys)))
  const clock = { now: Date.now() }
  return {
    table: dynamoTable({ client, names, now: () => clock.now }),
    setNow: (ms) => {
      clock.now = ms
    },
    close: async () => {
      client.destroy()
      await server.close()
    },
  }
}
