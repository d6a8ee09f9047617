/** The local DynamoDB by itself: expiry by two clocks, being unreachable, restarts, and readers amid transactions. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as sdk from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LocalDynamo, startDynamo } from '../../../local/aws/dynamo.ts'
import { clientOf, createTables, keysTable, mainTable } from './dynamo-tables.ts'

let path: string
let dynamo: LocalDynamo
let client: sdk.DynamoDBClient
let now: number

async function start() {
  dynamo = await startDynamo({ path, now: () => now })
  client = clientOf(dynamo.url)
}
async function stop() {
  client.destroy()
  await dynamo.close()
}

beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'warmline-dynamo-'))
  // Far from today, so that a sweeper on the wrong clock is noticed.
  now = Date.parse('2031-05-01T12:00:00Z')
  await start()
  await createTables(client)
})
afterEach(async () => {
  await stop()
  rmSync(path, { recursive: true, force: true })
})

const key = (pk: string) => ({ pk: { S: pk }, sk: { S: 'A' } })
const secondsOf = (time: number) => ({ N: String(Math.floor(time / 1000)) })
const put = (pk: string, item: Record<string, sdk.AttributeValue> = {}) =>
  client.send(new sdk.PutItemCommand({ TableName: mainTable, Item: { ...key(pk), ...item } }))
const get = async (pk: string) => (await client.send(new sdk.GetItemCommand({ TableName: mainTable, Key: key(pk) }))).Item
const switchOnExpiry = () =>
  client.send(
    new sdk.UpdateTimeToLiveCommand({ TableName: mainTable, TimeToLiveSpecification: { Enabled: true, AttributeName: 'expiresAt' } }),
  )
const due = async () => {
  const query = { KeyConditionExpression: 'duePk = :d', ExpressionAttributeValues: { ':d': { S: 'D' } } }
  return (await client.send(new sdk.QueryCommand({ TableName: mainTable, IndexName: 'due', ...query }))).Items
}
const left = async () => {
  const { Items: items } = await client.send(new sdk.ScanCommand({ TableName: mainTable }))
  return (items ?? []).map(({ pk }) => pk?.S).toSorted()
}

test('the sweeper goes by the simulated clock, and by real time for sessions', async () => {
  await switchOnExpiry()
  const hour = 3_600_000
  await put('past', { expiresAt: secondsOf(now - hour), duePk: { S: 'D' }, dueAt: { S: '1' } })
  await put('this second', { expiresAt: secondsOf(now) })
  await put('future', { expiresAt: secondsOf(now + hour) })
  await put('without')
  await put('as text', { expiresAt: { S: '1' } })
  await put('SESSION#past', { expiresAt: secondsOf(Date.now() - hour) })
  await put('SESSION#living', { expiresAt: secondsOf(Date.now() + hour) })
  await dynamo.sweep()
  expect(await left()).toEqual(['SESSION#living', 'as text', 'future', 'without'])
  expect(await due()).toEqual([])
  now += 2 * hour
  await dynamo.sweep()
  expect(await left()).toEqual(['SESSION#living', 'as text', 'without'])
})

test('the sweeper takes hundreds, and none where expiry is off', async () => {
  for (let i = 0; i < 250; i++) await put(`past${i}`, { expiresAt: secondsOf(now - 1000) })
  await dynamo.sweep()
  expect(await left()).toHaveLength(250)
  await switchOnExpiry()
  await Promise.all([dynamo.sweep(), dynamo.sweep()])
  expect(await left()).toEqual([])
})

test('items, indexes, expiry and tokens survive a restart', async () => {
  await switchOnExpiry()
  await put('a', { duePk: { S: 'D' }, dueAt: { S: '1' }, expiresAt: secondsOf(now - 1000) })
  const add = () =>
    client.send(
      new sdk.TransactWriteItemsCommand({
        ClientRequestToken: 'once',
        TransactItems: [
          {
            Update: {
              TableName: mainTable,
              Key: key('counted'),
              UpdateExpression: 'ADD n :one',
              ExpressionAttributeValues: { ':one': { N: '1' } },
            },
          },
        ],
      }),
    )
  await add()
  await stop()
  await start()
  await add()
  expect((await get('counted'))?.n).toEqual({ N: '1' })
  expect(await due()).toHaveLength(1)
  await dynamo.sweep()
  expect(await left()).toEqual(['counted'])
})

test('a second process on the same data is told so, and the first is not disturbed', async () => {
  await expect(startDynamo({ path, now: Date.now })).rejects.toThrow('in use by another process')
  await put('a')
  expect(await left()).toEqual(['a'])
})

test('down refuses connections and cuts idle ones; up is the same port with the same data', async () => {
  const { url } = dynamo
  await put('a')
  await dynamo.setDown(true)
  await dynamo.setDown(true)
  // The first meets the socket that was cut, the second tries to connect.
  await expect(put('b')).rejects.toMatchObject({ code: expect.stringMatching(/^ECONN(RESET|REFUSED)$/) })
  await expect(put('b')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await dynamo.setDown(false)
  await dynamo.setDown(false)
  expect(dynamo.url).toBe(url)
  await put('c')
  expect(await left()).toEqual(['a', 'c'])
})

test('two writers on one condition: one lands, the other is told why', async () => {
  const claim = (who: string) =>
    client
      .send(
        new sdk.TransactWriteItemsCommand({
          TransactItems: [
            {
              Put: { TableName: mainTable, Item: { ...key('claim'), who: { S: who } }, ConditionExpression: 'attribute_not_exists(pk)' },
            },
            { Put: { TableName: keysTable, Item: { pk: { S: who } } } },
          ],
        }),
      )
      .then(
        () => 'landed',
        (refused: sdk.TransactionCanceledException) => refused.CancellationReasons?.map(({ Code }) => Code).join(),
      )
  const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map(claim))
  const refused = 'ConditionalCheckFailed,None'
  expect(outcomes.toSorted()).toEqual([refused, refused, refused, 'landed'])
})

test('no reader sees half a transaction', async () => {
  const names = ['x', 'y', 'z']
  const write = (n: number) =>
    client.send(
      new sdk.TransactWriteItemsCommand({
        TransactItems: names.map((pk) => ({
          Put: { TableName: mainTable, Item: { ...key(pk), n: { N: String(n) }, duePk: { S: 'D' }, dueAt: { S: String(n) } } },
        })),
      }),
    )
  await write(0)
  let writing = true
  const seen = new Set<string>()
  const look = async () => {
    while (writing) {
      const request = { RequestItems: { [mainTable]: { Keys: names.map(key), ConsistentRead: true } } }
      const { Responses: found } = await client.send(new sdk.BatchGetItemCommand(request))
      seen.add(new Set(found?.[mainTable]?.map(({ n }) => n?.N)).size === 1 ? 'whole' : 'half')
      seen.add(new Set((await due())?.map(({ n }) => n?.N)).size === 1 ? 'whole' : 'half')
      seen.add((await due())?.length === 3 ? 'three' : 'not three')
    }
  }
  const readers = [look(), look(), look()]
  for (let n = 1; n <= 150; n++) await write(n)
  writing = false
  await Promise.all(readers)
  expect([...seen].toSorted()).toEqual(['three', 'whole'])
})

test('a table whose creation was cut short is usable after a restart, a deleted one forgets its expiry', async () => {
  await switchOnExpiry()
  await client.send(new sdk.DeleteTableCommand({ TableName: mainTable }))
  await client.send(new sdk.DeleteTableCommand({ TableName: keysTable }))
  await expect.poll(async () => (await client.send(new sdk.ListTablesCommand({}))).TableNames).toEqual([])
  await createTables(client)
  await stop()
  await start()
  const { Table: table } = await client.send(new sdk.DescribeTableCommand({ TableName: mainTable }))
  expect(table?.TableStatus).toBe('ACTIVE')
  const { TimeToLiveDescription: expiry } = await client.send(new sdk.DescribeTimeToLiveCommand({ TableName: mainTable }))
  expect(expiry?.TimeToLiveStatus).toBe('DISABLED')
})
