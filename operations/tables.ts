/** The line's tables as an operator reaches them: with the credentials of the department, and real time. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { dynamoTable } from '../shared/adapters/dynamo/dynamo-table.ts'
import type { Table } from '../shared/adapters/dynamo/table.ts'
import type { Outputs } from './stack-outputs.ts'

export const openTable = ({ MainTable, KeysTable }: Outputs, client = new DynamoDBClient({})): Table =>
  dynamoTable({ client, names: { main: MainTable, keys: KeysTable }, now: Date.now })
