/** The local DynamoDB against Amazon's DynamoDB Local, answer by answer, and by itself where the two must differ. */
import * as sdk from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startDynamo } from '../../../local/aws/dynamo.ts'
import { canCompare, startDynamoDbLocal } from '../../support/dynamodb-local.ts'
import { absent, type Client, key, probes, put, transact, wordedOtherwise } from './dynamo-probes.ts'
import { clientOf, createTables, mainTable } from './dynamo-tables.ts'

/** The outcome as a program sees it: the answer, or the refusal with its reasons. */
async function outcome(step: Promise<object>): Promise<Record<string, unknown>> {
  try {
    const { $metadata: _, ...answer } = (await step) as { $metadata?: unknown }
    return answer
  } catch (thrown) {
    if (!(thrown instanceof sdk.DynamoDBServiceException)) throw thrown
    const { name, message } = thrown
    const { CancellationReasons, Item } = thrown as { CancellationReasons?: sdk.CancellationReason[]; Item?: object }
    return {
      name,
      message,
      status: thrown.$metadata.httpStatusCode,
      ...(CancellationReasons && { CancellationReasons }),
      ...(Item && { Item }),
    }
  }
}

const kindOf = ({ name, CancellationReasons }: Record<string, unknown>) => ({
  name,
  reasons: (CancellationReasons as sdk.CancellationReason[] | undefined)?.map(({ Code, Item }) => ({ Code, Item })),
})

describe.skipIf(!canCompare())("the local DynamoDB answers as Amazon's DynamoDB Local", () => {
  let amazon: Awaited<ReturnType<typeof startDynamoDbLocal>>
  let ours: Awaited<ReturnType<typeof startDynamo>>
  let clients: { amazon: Client; ours: Client }
  beforeAll(async () => {
    amazon = await startDynamoDbLocal()
    ours = await startDynamo({ now: Date.now })
    clients = { amazon: clientOf(amazon.url), ours: clientOf(ours.url) }
    await createTables(clients.amazon)
    await createTables(clients.ours)
  })
  afterAll(async () => {
    clients?.amazon.destroy()
    clients?.ours.destroy()
    await ours?.close()
    await amazon?.close()
  })

  test.each(probes)('%s', async (_title, step) => {
    const theirs = await outcome(step(clients.amazon))
    expect(await outcome(step(clients.ours))).toEqual(theirs)
  })

  test.each(wordedOtherwise)('%s (same kind)', async (_title, step) => {
    const theirs = await outcome(step(clients.amazon))
    expect(kindOf(await outcome(step(clients.ours)))).toEqual(kindOf(theirs))
  })

  test('keys too large for one answer come back as UnprocessedKeys of the same shape', async () => {
    const keys = Array.from({ length: 50 }, (_, i) => key(`large${i}`))
    const body = { S: 'x'.repeat(390_000) }
    for (const client of [clients.amazon, clients.ours])
      for (const large of keys) await client.send(new sdk.PutItemCommand({ TableName: mainTable, Item: { ...large, body } }))
    const read = (client: Client) =>
      client.send(new sdk.BatchGetItemCommand({ RequestItems: { [mainTable]: { Keys: keys, ConsistentRead: true } } }))
    for (const client of [clients.amazon, clients.ours]) {
      const { Responses: found, UnprocessedKeys: left } = await read(client)
      const unread = left?.[mainTable]
      expect(unread?.ConsistentRead).toBe(true)
      expect((found?.[mainTable]?.length ?? 0) + (unread?.Keys?.length ?? 0)).toBe(50)
      expect(Object.keys(unread?.Keys?.[0] ?? {}).toSorted()).toEqual(['pk', 'sk'])
    }
  })
})

describe('where DynamoDB Local is laxer we follow the service', () => {
  test('a check and a write on one item are refused', async () => {
    const ours = await startDynamo({ now: Date.now })
    const client = clientOf(ours.url)
    await createTables(client)
    const check = { ConditionCheck: { TableName: mainTable, Key: key('a'), ...absent } }
    expect(await outcome(transact(client, put('a'), check))).toMatchObject({
      name: 'ValidationException',
      message: 'Transaction request cannot include multiple operations on one item',
    })
    client.destroy()
    await ours.close()
  })
})
