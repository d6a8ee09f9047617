/** DynamoDB as a Table. */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  type KeysAndAttributes,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactionConflictException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Condition, Item, Key, Query, Table, TableName, Transacted, Write } from './table.ts'

type Settings = {
  client: DynamoDBClient
  names: Record<TableName, string>
  /** The clock by which items expire, in milliseconds. */
  now(): number
  /** Counts keys that DynamoDB did not serve at once. */
  onUnprocessed?(count: number): void
}

const unprocessedTries = 4
const unprocessedPauseMs = 50

export function dynamoTable({ client, names, now, onUnprocessed }: Settings): Table {
  const seconds = () => Math.floor(now() / 1000)
  const alive = (item: Item): boolean => typeof item.expiresAt !== 'number' || item.expiresAt > seconds()

  return {
    get: async (keys) => {
      if (keys.length === 0) return []
      const found = new Map<string, Item>()
      let wanted: Request | undefined = requestFor(keys, names)
      for (let tries = 0; wanted && tries < unprocessedTries; tries++) {
        if (tries > 0) await sleep(unprocessedPauseMs * 2 ** tries)
        const answer: BatchGetItemCommandOutput = await client.send(new BatchGetItemCommand({ RequestItems: wanted }))
        for (const [name, items] of Object.entries(answer.Responses ?? {})) {
          for (const item of items) {
            const plain = unmarshall(item) as Item
            if (alive(plain)) found.set(`${name}|${plain.pk}|${plain.sk ?? ''}`, plain)
          }
        }
        const left: number = Object.values(answer.UnprocessedKeys ?? {}).flatMap(({ Keys }) => Keys ?? []).length
        if (left > 0) onUnprocessed?.(left)
        wanted = left > 0 ? answer.UnprocessedKeys : undefined
      }
      if (wanted) throw new Error('The store did not serve every item asked for; nothing was decided on half of them')
      return keys.map(({ table, pk, sk }) => found.get(`${names[table]}|${pk}|${sk ?? ''}`))
    },

    write: async (writes) => {
      const [only] = writes
      if (!only) return { outcome: 'committed' }
      const items = writes.map((write) => itemFor(write, names, seconds()))
      try {
        if (writes.length === 1 && !('check' in only)) await single(client, items[0] as TransactWriteItem)
        else await client.send(new TransactWriteItemsCommand({ TransactItems: items }))
        return { outcome: 'committed' }
      } catch (error) {
        const refused = refusalIn(error)
        if (!refused) throw error
        return refused
      }
    },

    query: async ({ index, pk, from, to, limit, descending, start, expiredToo }: Query) => {
      const [partition, sort] = index ? [`${index}Pk`, index === 'due' ? 'dueAt' : 'inboxSk'] : ['pk', 'sk']
      const bounds = { ':from': from ?? ' ', ':to': to ?? '\uffff' }
      const { Items, LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: names.main,
          ...(index ? { IndexName: index } : { ConsistentRead: true }),
          KeyConditionExpression: '#p = :p AND #s BETWEEN :from AND :to',
          ExpressionAttributeNames: { '#p': partition, '#s': sort },
          ExpressionAttributeValues: written({ ':p': pk, ...bounds }),
          Limit: limit,
          ScanIndexForward: !descending,
          ...(start ? { ExclusiveStartKey: written(JSON.parse(Buffer.from(start, 'base64url').toString())) } : {}),
        }),
      )
      const items = (Items ?? []).map((item) => unmarshall(item) as Item)
      return {
        items: expiredToo ? items : items.filter(alive),
        ...(LastEvaluatedKey ? { next: Buffer.from(JSON.stringify(unmarshall(LastEvaluatedKey))).toString('base64url') } : {}),
      }
    },
  }
}

/** `marshall`'s own types promise too little for a command's input. */
const written = (values: Item): Values => marshall(values, { removeUndefinedValues: true }) as Values

const keyOf = ({ pk, sk }: Key): Values => written(sk === undefined ? { pk } : { pk, sk })

type Request = Record<string, KeysAndAttributes>
type Values = Record<string, AttributeValue>

function requestFor(keys: readonly Key[], names: Settings['names']): Request {
  const tables: readonly TableName[] = ['main', 'keys']
  const of = (table: TableName) => keys.filter((key) => key.table === table).map(keyOf)
  const asked = tables.filter((table) => of(table).length > 0)
  return Object.fromEntries(asked.map((table) => [names[table], { Keys: of(table), ConsistentRead: true }]))
}

type Expression = Partial<{
  ConditionExpression: string
  ExpressionAttributeNames: Record<string, string>
  ExpressionAttributeValues: Values
}>

function itemFor(write: Write, names: Settings['names'], now: number): TransactWriteItem {
  const TableName = names[write.key.table]
  const condition = conditionFor(write.if, now)
  const { names: attributeNames, values } = condition
  const expression = (more: Expression = {}): Expression => ({
    ...(condition.text ? { ConditionExpression: condition.text } : {}),
    ...named({ ...attributeNames, ...more.ExpressionAttributeNames }, { ...values, ...more.ExpressionAttributeValues }),
  })
  const { pk, sk } = write.key
  if ('put' in write) {
    const Item = written({ pk, ...(sk === undefined ? {} : { sk }), ...write.put })
    return { Put: { TableName, Item, ...expression() } }
  }
  if ('remove' in write) return { Delete: { TableName, Key: keyOf(write.key), ...expression() } }
  if ('check' in write) return { ConditionCheck: { TableName, Key: keyOf(write.key), ConditionExpression: '', ...expression() } }
  const update = updateFor(write.set)
  return { Update: { TableName, Key: keyOf(write.key), UpdateExpression: update.text, ...expression(update) } }
}

const named = (names: Record<string, string>, values: Values): Expression => ({
  ...(Object.keys(names).length > 0 ? { ExpressionAttributeNames: names } : {}),
  ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
})

function conditionFor(condition: Condition | undefined, now: number): { text: string; names: Record<string, string>; values: Values } {
  if (condition === undefined) return { text: '', names: {}, values: {} }
  const names: Record<string, string> = { '#pk': 'pk', '#expires': 'expiresAt' }
  const values = written({ ':now': now })
  if (condition === 'absent') return { text: 'attribute_not_exists(#pk) OR #expires <= :now', names, values }
  if (condition === 'present')
    return { text: 'attribute_exists(#pk) AND (attribute_not_exists(#expires) OR #expires > :now)', names, values }
  const entries = Object.entries(condition.equals)
  return {
    text: entries.map(([, value], n) => (value === undefined ? `attribute_not_exists(#c${n})` : `#c${n} = :c${n}`)).join(' AND '),
    names: Object.fromEntries(entries.map(([name], n) => [`#c${n}`, name])),
    values: written(Object.fromEntries(entries.map(([, value], n) => [`:c${n}`, value]))),
  }
}

function updateFor(set: Item): Expression & { text: string } {
  const entries = Object.entries(set).map(([name, value], n) => ({ name, value, place: n }))
  const kept = entries.filter(({ value }) => value !== undefined)
  const gone = entries.filter(({ value }) => value === undefined)
  const setting = kept.length > 0 ? `SET ${kept.map(({ place }) => `#u${place} = :u${place}`).join(', ')}` : ''
  const removing = gone.length > 0 ? `REMOVE ${gone.map(({ place }) => `#u${place}`).join(', ')}` : ''
  return {
    text: `${setting} ${removing}`.trim(),
    ExpressionAttributeNames: Object.fromEntries(entries.map(({ name, place }) => [`#u${place}`, name])),
    ExpressionAttributeValues: written(Object.fromEntries(kept.map(({ value, place }) => [`:u${place}`, value]))),
  }
}

/** One item needs no transaction, and half the cost. */
async function single(client: DynamoDBClient, { Put, Update, Delete }: TransactWriteItem): Promise<void> {
  if (Put) await client.send(new PutItemCommand(Put))
  else if (Update) await client.send(new UpdateItemCommand({ ...Update, UpdateExpression: Update.UpdateExpression ?? '' }))
  else if (Delete) await client.send(new DeleteItemCommand(Delete))
}

/** What DynamoDB's refusal means; undefined when it is a failure of another kind and must be thrown on. */
function refusalIn(error: unknown): Transacted | undefined {
  if (error instanceof ConditionalCheckFailedException) return { outcome: 'refused', at: [0] }
  if (error instanceof TransactionConflictException) return { outcome: 'busy' }
  if (!(error instanceof TransactionCanceledException)) return undefined
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code)
  const at = codes.flatMap((code, n) => (code === 'ConditionalCheckFailed' ? [n] : []))
  if (at.length > 0) return { outcome: 'refused', at }
  const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])
  return codes.some((code) => passing.has(code ?? '')) ? { outcome: 'busy' } : undefined
}
