/** The tables as plain data, from which both the stack and the local runner make theirs, so that the two cannot differ. */
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'

/** A sparse index: an item is in it only while it carries both attributes. `include` = what it shows besides the keys. */
export type IndexDefinition = { name: string; partition: string; sort: string; include: readonly string[] }

/** Every key attribute is a string. `expires` names the attribute (seconds) after which an item is absent, and later deleted. */
export type TableDefinition = {
  partition: string
  sort: string | undefined
  indexes: readonly IndexDefinition[]
  expires: string
  /** How far back the table can be restored: the time for which deleted things still exist in encrypted backups. */
  recoveryDays: number
}

/** Everything but the salts. Deleted bodies stay in its backups for 7 days, unreadable from the moment their salt is gone. */
export const mainTable: TableDefinition = {
  partition: 'pk',
  sort: 'sk',
  indexes: [
    // The class says which queue carries it: a text that answers somebody never waits behind check-ins.
    { name: 'due', partition: 'duePk', sort: 'dueAt', include: ['class'] },
    {
      name: 'inbox',
      partition: 'inboxPk',
      sort: 'inboxSk',
      // What a list shows, and when it expires, because every read filters. Never a body or a number: an index is a second copy.
      include: ['code', 'language', 'urgency', 'team', 'holder', 'waitingSince', 'contact', 'expiresAt'],
    },
  ],
  expires: 'expiresAt',
  recoveryDays: 7,
}

/** One random salt per contact. It is apart so that forgetting reaches backups too: after one day no copy of a salt is left. */
export const keysTable: TableDefinition = { partition: 'pk', sort: undefined, indexes: [], expires: 'expiresAt', recoveryDays: 1 }

/**
 * The request that creates a table, for the local runner and the store's tests (the stack makes the same from the same data).
 * Expiry is not part of it: `UpdateTimeToLive` is a call of its own.
 */
export function createTableInput({ partition, sort, indexes }: TableDefinition, name: string): CreateTableCommandInput {
  const keySchema = (hash: string, range: string | undefined) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    ...(range === undefined ? [] : [{ AttributeName: range, KeyType: 'RANGE' as const }]),
  ]
  const keys = [partition, sort, ...indexes.flatMap((index) => [index.partition, index.sort])].filter((key) => key !== undefined)
  const secondary = indexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keySchema(index.partition, index.sort),
    Projection:
      index.include.length === 0
        ? { ProjectionType: 'KEYS_ONLY' as const }
        : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.include] },
  }))
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: keySchema(partition, sort),
    ...(secondary.length === 0 ? {} : { GlobalSecondaryIndexes: secondary }),
  }
}
