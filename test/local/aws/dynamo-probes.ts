/** What is asked of the local DynamoDB and of Amazon's, step by step. */
import type { AttributeValue, TransactWriteItem } from '@aws-sdk/client-dynamodb'
import * as sdk from '@aws-sdk/client-dynamodb'
import { keysTable, mainTable } from './dynamo-tables.ts'

/** What a probe talks to. */
export type Client = sdk.DynamoDBClient
type Item = Record<string, AttributeValue>

/** The key of an item of these probes. */
export const key = (pk: string): Item => ({ pk: { S: pk }, sk: { S: 'A' } })
const one = { ':one': { N: '1' } }
/** A put in a transaction. */
export const put = (pk: string, more: Partial<sdk.Put> & { item?: Item } = {}): TransactWriteItem => {
  const { item, ...rest } = more
  return { Put: { TableName: mainTable, Item: { ...key(pk), ...item }, ...rest } }
}
/** The condition that there is no such item yet. */
export const absent = { ConditionExpression: 'attribute_not_exists(pk)' }
const showOld = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const }
const add = (pk: string, more: Partial<sdk.Update> = {}): TransactWriteItem => ({
  Update: { TableName: mainTable, Key: key(pk), UpdateExpression: 'ADD n :one', ExpressionAttributeValues: one, ...more },
})
/** A write transaction. */
export const transact = (client: Client, ...TransactItems: TransactWriteItem[]) =>
  client.send(new sdk.TransactWriteItemsCommand({ TransactItems }))
const withToken = (client: Client, ClientRequestToken: string, ...TransactItems: TransactWriteItem[]) =>
  client.send(new sdk.TransactWriteItemsCommand({ TransactItems, ClientRequestToken }))
const get = (client: Client, pk: string) =>
  client.send(new sdk.GetItemCommand({ TableName: mainTable, Key: key(pk), ConsistentRead: true }))
const ttl = (client: Client, Enabled: boolean, AttributeName: string, TableName = mainTable) =>
  client.send(new sdk.UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { Enabled, AttributeName } }))
const describeTtl = (client: Client) => client.send(new sdk.DescribeTimeToLiveCommand({ TableName: mainTable }))
const getOf = (pk: string, more: Partial<sdk.Get> = {}) => ({ Get: { TableName: mainTable, Key: key(pk), ...more } })
const queryDue = (client: Client, more: Partial<sdk.QueryCommandInput> = {}) =>
  client.send(
    new sdk.QueryCommand({
      TableName: mainTable,
      IndexName: 'due',
      KeyConditionExpression: 'duePk = :pk AND dueAt <= :at',
      ExpressionAttributeValues: { ':pk': { S: 'DUE#3' }, ':at': { S: '2026-02' } },
      ...more,
    }),
  )

const queryContact = (client: Client, { values, ...more }: Partial<sdk.QueryCommandInput> & { values?: Item }) =>
  client.send(
    new sdk.QueryCommand({
      TableName: mainTable,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :msg)',
      ExpressionAttributeValues: { ':pk': { S: 'C' }, ':msg': { S: 'MSG#' }, ...values },
      ...more,
    }),
  )

/** What is done on both, in this order; each step's outcome must be the same. */
export const probes: [title: string, step: (client: Client) => Promise<object>][] = [
  [
    'an item is put',
    (c) =>
      c.send(
        new sdk.PutItemCommand({ TableName: mainTable, Item: { ...key('old'), v: { N: '1' }, b: { B: new Uint8Array([1, 2, 255]) } } }),
      ),
  ],
  [
    'a transaction over two tables lands',
    (c) => transact(c, put('t1'), { Put: { TableName: keysTable, Item: { pk: { S: 't1' } } } }, add('t2')),
  ],
  ['and is read', (c) => get(c, 't2')],
  ['a failed condition cancels, with a reason in its place', (c) => transact(c, put('never'), put('old', absent), add('t2'))],
  ['and nothing of it is there', (c) => get(c, 'never')],
  ['nor counted', (c) => get(c, 't2')],
  ['a failed condition shows the item when asked', (c) => transact(c, put('old', { ...absent, ...showOld }), put('never'))],
  [
    'a failed condition on an absent item has none to show',
    (c) => transact(c, add('nobody', { ConditionExpression: 'attribute_exists(pk)', ...showOld })),
  ],
  ['two failed conditions give two reasons', (c) => transact(c, put('old', { ...absent, ...showOld }), put('t1', absent), put('never'))],
  ['a check that holds', (c) => transact(c, { ConditionCheck: { TableName: mainTable, Key: key('nobody'), ...absent } }, add('t2'))],
  ['a check leaves no item behind', (c) => get(c, 'nobody')],
  [
    'a check without a condition',
    (c) => transact(c, { ConditionCheck: { TableName: mainTable, Key: key('old'), ConditionExpression: undefined } }),
  ],
  [
    'a delete under a condition that fails',
    (c) =>
      transact(c, {
        Delete: {
          TableName: mainTable,
          Key: key('old'),
          ConditionExpression: 'v = :one',
          ExpressionAttributeValues: { ':one': { N: '2' } },
          ...showOld,
        },
      }),
  ],
  [
    'a delete under a condition that holds',
    (c) => transact(c, { Delete: { TableName: mainTable, Key: key('t1'), ConditionExpression: 'attribute_exists(pk)' } }),
  ],
  ['and it is gone', (c) => get(c, 't1')],
  ['one item twice', (c) => transact(c, put('twice'), put('twice'))],
  ['one item put and updated', (c) => transact(c, put('twice'), add('twice'))],
  ['no operation at all', (c) => transact(c)],
  ['101 operations', (c) => transact(c, ...Array.from({ length: 101 }, (_, i) => put(`many${i}`)))],
  ['100 operations', (c) => transact(c, ...Array.from({ length: 100 }, (_, i) => put(`many${i}`)))],
  ['an operation of no kind', (c) => transact(c, {})],
  ['an operation of two kinds', (c) => transact(c, { ...put('a'), ...add('b') })],
  ['an unknown function in a condition', (c) => transact(c, put('a', { ConditionExpression: 'attribute_nope(pk)' }))],
  ['a value no expression uses', (c) => transact(c, put('a', { ...absent, ExpressionAttributeValues: one }))],
  ['an item too large', (c) => transact(c, put('a', { item: { v: { S: 'x'.repeat(410_000) } } }))],
  ['a token', (c) => withToken(c, 'token-1', add('counted'))],
  ['the same token and request again', (c) => withToken(c, 'token-1', add('counted'))],
  ['is counted once', (c) => get(c, 'counted')],
  ['the same token, another request', (c) => withToken(c, 'token-1', add('other'))],
  ['a token whose transaction was cancelled', (c) => withToken(c, 'token-2', put('old', absent))],
  ['may be used again', (c) => withToken(c, 'token-2', add('counted'))],
  ['a token too long', (c) => withToken(c, 't'.repeat(37), add('counted'))],
  [
    'a put that fails shows the item',
    (c) => c.send(new sdk.PutItemCommand({ TableName: mainTable, Item: key('old'), ...absent, ...showOld })),
  ],
  ['a put that fails, unasked', (c) => c.send(new sdk.PutItemCommand({ TableName: mainTable, Item: key('old'), ...absent }))],
  [
    'an update that fails shows the item',
    (c) =>
      c.send(
        new sdk.UpdateItemCommand({
          ...add('old').Update,
          Key: key('old'),
          TableName: mainTable,
          ConditionExpression: 'v > :one',
          ...showOld,
        }),
      ),
  ],
  [
    'a delete that fails shows the item',
    (c) => c.send(new sdk.DeleteItemCommand({ TableName: mainTable, Key: key('old'), ...absent, ...showOld })),
  ],
  [
    'an update that fails on an absent item',
    (c) =>
      c.send(
        new sdk.UpdateItemCommand({
          ...add('nobody').Update,
          Key: key('nobody'),
          TableName: mainTable,
          ConditionExpression: 'attribute_exists(pk)',
          ...showOld,
        }),
      ),
  ],
  [
    'an update gives what it made',
    (c) => c.send(new sdk.UpdateItemCommand({ ...add('old').Update, Key: key('old'), TableName: mainTable, ReturnValues: 'ALL_NEW' })),
  ],
  [
    'a transaction of reads',
    (c) =>
      c.send(
        new sdk.TransactGetItemsCommand({ TransactItems: [getOf('old'), getOf('nobody'), getOf('old2', { ProjectionExpression: 'v' })] }),
      ),
  ],
  [
    'a transaction of reads, one item twice',
    (c) => c.send(new sdk.TransactGetItemsCommand({ TransactItems: [getOf('old'), getOf('old')] })),
  ],
  ['a projection', (c) => c.send(new sdk.TransactGetItemsCommand({ TransactItems: [getOf('old', { ProjectionExpression: 'v' })] }))],
  [
    'a batch over two tables',
    (c) =>
      c.send(
        new sdk.BatchGetItemCommand({
          RequestItems: {
            [mainTable]: { Keys: [key('old'), key('nobody')], ConsistentRead: true },
            [keysTable]: { Keys: [{ pk: { S: 't1' } }] },
          },
        }),
      ),
  ],
  [
    'a batch with one key twice',
    (c) => c.send(new sdk.BatchGetItemCommand({ RequestItems: { [mainTable]: { Keys: [key('old'), key('old')] } } })),
  ],
  [
    'a batch of puts',
    (c) =>
      c.send(
        new sdk.BatchWriteItemCommand({
          RequestItems: {
            [mainTable]: ['l1', 'l2', 'l3'].map((pk) => ({
              PutRequest: { Item: { ...key(pk), duePk: { S: 'DUE#3' }, dueAt: { S: `2026-0${pk[1]}` } } },
            })),
          },
        }),
      ),
  ],
  ['the index in order, up to a time', (c) => queryDue(c)],
  ['the index one at a time', (c) => queryDue(c, { Limit: 1 })],
  ['the index from a place', (c) => queryDue(c, { ExclusiveStartKey: { ...key('l1'), duePk: { S: 'DUE#3' }, dueAt: { S: '2026-01' } } })],
  ['the index backwards', (c) => queryDue(c, { ScanIndexForward: false })],
  [
    'an item leaves the index with its attribute',
    (c) => transact(c, { Update: { TableName: mainTable, Key: key('l1'), UpdateExpression: 'REMOVE duePk, dueAt' } }),
  ],
  ['and is not found there', (c) => queryDue(c)],
  [
    'an item of an index that keeps only some attributes',
    (c) => transact(c, put('in', { item: { inboxPk: { S: 'Q' }, inboxSk: { S: '1' }, code: { S: 'K7' }, body: { S: 'no' } } })),
  ],
  [
    'shows only those',
    (c) =>
      c.send(
        new sdk.QueryCommand({
          TableName: mainTable,
          IndexName: 'inbox',
          KeyConditionExpression: 'inboxPk = :q',
          ExpressionAttributeValues: { ':q': { S: 'Q' } },
        }),
      ),
  ],
  [
    'messages of one contact are put',
    (c) =>
      transact(
        c,
        ...['MSG#1', 'MSG#2', 'MSG#3', 'TIMER#a'].map((sk, i) => ({
          Put: { TableName: mainTable, Item: { pk: { S: 'C' }, sk: { S: sk }, n: { N: String(i * 9) } } },
        })),
      ),
  ],
  ['a page of them, newest first', (c) => queryContact(c, { ScanIndexForward: false, Limit: 2 })],
  [
    'the next page',
    (c) => queryContact(c, { ScanIndexForward: false, Limit: 2, ExclusiveStartKey: { pk: { S: 'C' }, sk: { S: 'MSG#2' } } }),
  ],
  [
    'a filter counts what it passes over',
    (c) => queryContact(c, { FilterExpression: 'n > :n AND attribute_exists(n)', values: { ':n': { N: '8.5' } } }),
  ],
  ['only the number of them', (c) => queryContact(c, { Select: 'COUNT' })],
  ['a projection through a name', (c) => queryContact(c, { ProjectionExpression: '#n', ExpressionAttributeNames: { '#n': 'n' } })],
  ['time to live is off', describeTtl],
  ['time to live is switched on', (c) => ttl(c, true, 'expiresAt')],
  ['and is on', describeTtl],
  ['on again', (c) => ttl(c, true, 'expiresAt')],
  ['on for another attribute', (c) => ttl(c, true, 'other')],
  ['off', (c) => ttl(c, false, 'expiresAt')],
  ['off again', (c) => ttl(c, false, 'expiresAt')],
]

/** DynamoDB Local words these in its own way; the kind of refusal must still be the same. */
export const wordedOtherwise: typeof probes = [
  [
    'a check that fails',
    (c) => transact(c, { ConditionCheck: { TableName: mainTable, Key: key('old'), ...absent, ...showOld } }, add('t2')),
  ],
  ['a table that is not there', (c) => transact(c, { Put: { TableName: 'nowhere', Item: key('a') } })],
  ['time to live of a table that is not there', (c) => ttl(c, true, 'expiresAt', 'nowhere')],
  ['an index key of another type', (c) => transact(c, put('a'), put('b', { item: { duePk: { N: '1' } } }), put('old', absent))],
  ['a key of another type', (c) => transact(c, put('a'), { Put: { TableName: mainTable, Item: { ...key('b'), pk: { N: '1' } } } })],
  ['a number that is none', (c) => transact(c, put('a', { item: { v: { N: 'abc' } } }))],
]
