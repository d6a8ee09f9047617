/** A process that writes transactions for ever until it is killed: the victim of the crash test. */
import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import { startDynamo } from '../../../local/aws/dynamo.ts'
import { clientOf, createTables, keysTable, mainTable } from './dynamo-tables.ts'

const [path = '', run = '', fresh = ''] = process.argv.slice(2)
const { url } = await startDynamo({ path, now: Date.now })
const client = clientOf(url)
if (fresh === 'fresh') await createTables(client)

/** Everything of transaction `n` carries its name, and it moves the one shared item on by one. */
const transaction = (n: number) => {
  const name = `${run}-${n}`
  const padding = { S: 'x'.repeat(n % 7 === 0 ? 30_000 : 300) }
  return new TransactWriteItemsCommand({
    ClientRequestToken: name,
    TransactItems: [
      { Put: { TableName: mainTable, Item: { pk: { S: name }, sk: { S: '1' }, duePk: { S: 'DUE' }, dueAt: { S: name }, padding } } },
      { Put: { TableName: mainTable, Item: { pk: { S: name }, sk: { S: '2' }, padding } } },
      { Put: { TableName: keysTable, Item: { pk: { S: name } } } },
      {
        Update: {
          TableName: mainTable,
          Key: { pk: { S: 'shared' }, sk: { S: 'count' } },
          UpdateExpression: 'ADD n :one SET duePk = :due, dueAt = :name',
          ExpressionAttributeValues: { ':one': { N: '1' }, ':due': { S: 'SHARED' }, ':name': { S: name } },
        },
      },
    ],
  })
}

process.stdout.write('ready\n')
const writers = 4
let n = 0
await Promise.all(
  Array.from({ length: writers }, async () => {
    for (;;) {
      const mine = ++n
      await client.send(transaction(mine))
      process.stdout.write(`${run}-${mine}\n`)
    }
  }),
)
