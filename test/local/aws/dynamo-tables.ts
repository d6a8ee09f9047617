/** Two tables shaped like the real ones, and a client, for the tests of the local DynamoDB. */
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** The main table of these tests. */
export const mainTable = 'main-table'
/** The second table, with a hash key only. */
export const keysTable = 'keys-table'

/** A client that does not retry, so that a refused connection is seen at once. */
export const clientOf = (url: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })

/** Creates both tables. */
export async function createTables(client: DynamoDBClient): Promise<void> {
  const strings = (...names: string[]) => names.map((name) => ({ AttributeName: name, AttributeType: 'S' as const }))
  const keys = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ]
  await client.send(
    new CreateTableCommand({
      TableName: mainTable,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: strings('pk', 'sk', 'duePk', 'dueAt', 'inboxPk', 'inboxSk'),
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: [
        { IndexName: 'due', KeySchema: keys('duePk', 'dueAt'), Projection: { ProjectionType: 'ALL' } },
        {
          IndexName: 'inbox',
          KeySchema: keys('inboxPk', 'inboxSk'),
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['code'] },
        },
      ],
    }),
  )
  await client.send(
    new CreateTableCommand({
      TableName: keysTable,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: strings('pk'),
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  )
}
