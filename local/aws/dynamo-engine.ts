/** The engine under the local DynamoDB: dynalite's own validations and actions, called in process, each write kept as one atomic batch. */
import { createRequire } from 'node:module'

/** Attributes in DynamoDB's wire form: `{ pk: { S: 'CONTACT#1' } }`. */
export type Item = Record<string, Record<string, unknown>>
/** A request or an answer of the DynamoDB API as parsed JSON. */
export type Json = Record<string, unknown>
/** One change of the key-value store below; a batch of them is applied wholly or not at all. */
export type Change = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string }
/** What the engine needs to know of a table. */
export type Table = {
  TableName: string
  TableStatus: string
  KeySchema: { AttributeName: string; KeyType: string }[]
  GlobalSecondaryIndexes?: { IndexStatus: string }[]
}
/** An answer other than 200, thrown: the body is what the client is told. */
export type Refusal = Error & { statusCode: number; body: Json & { __type: string; message?: string } }

type Callback<T> = (error: Error | null | undefined, value?: T) => void
type Part = {
  get(key: string, done: Callback<unknown>): void
  put(key: string, value: unknown, done: Callback<void>): void
  del(key: string, done: Callback<void>): void
  lock(key: string, run: (release: <T>(done: T) => T) => void): void
}
type Level = {
  open(): Promise<void>
  close(): Promise<void>
  get(key: string): Promise<unknown>
  batch(changes: Change[]): Promise<void>
  iterator(range: { gte: string; lt: string }): AsyncIterable<[key: string, value: unknown]>
}
/** dynalite's store, or a view of one in which writes are only noted. */
export type Store = {
  db: Level
  getTable(name: string, checkStatus: boolean, done: Callback<Table>): void
  /** To be called before and after a table is created, changed or deleted. */
  forgetTables(): void
  getItemDb(table: string): Part
  getIndexDb(kind: string, table: string, index: string): Part
}
type Action = (store: Store, request: Json, done: Callback<Json>) => void
type Rules = { types: Json; custom?: unknown }

const require = createRequire(import.meta.url)
const dynalite = require('dynalite/db') as {
  create(options: Json): Omit<Store, 'forgetTables'>
  createKey(source: Item, table: Table): string
  validateKey(key: Item, table: Table): Refusal | null | undefined
  validateItem(item: Item, table: Table): Refusal | null | undefined
  checkConditional(request: Json, existing: Item | undefined): Refusal | null | undefined
}
const validations = require('dynalite/validations') as {
  checkTypes(request: Json, types: Json): Json
  checkValidations(request: Json, types: Json, custom: unknown, store: Store): void
}

/** Operations dynalite answers by itself. */
const plainOperations = [
  ...['BatchGetItem', 'BatchWriteItem', 'CreateTable', 'DeleteItem', 'DeleteTable', 'DescribeTable', 'GetItem', 'ListTables'],
  ...['ListTagsOfResource', 'PutItem', 'Query', 'Scan', 'TagResource', 'UntagResource', 'UpdateItem', 'UpdateTable'],
]
const operations = new Map(
  plainOperations.map((name) => {
    const file = `${name[0]?.toLowerCase()}${name.slice(1)}`
    const action = require(`dynalite/actions/${file}`) as Action
    return [name, { action, rules: require(`dynalite/validations/${file}`) as Rules }]
  }),
)

/** Is this an operation that `perform` knows? */
export const isPlainOperation = (operation: string): boolean => operations.has(operation)

/** Opens the data under `path`, or an empty store in memory. Throws when another process has it open. */
export async function openStore(path: string | undefined): Promise<Store> {
  const store = dynalite.create({ ...(path && { path }), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  await store.db.open().catch((fault: Error & { cause?: { code?: string } }) => {
    if (fault.cause?.code !== 'LEVEL_LOCKED') throw fault
    throw new Error(`the data in ${path} is in use by another process`, { cause: fault })
  })
  return withTablesKept(store)
}

/** dynalite reads and parses a table's description anew for every operation; we keep it while the table is at rest. */
function withTablesKept(store: Omit<Store, 'forgetTables'>): Store {
  const kept = new Map<string, Table>()
  const read = store.getTable
  return Object.assign(store, {
    getTable(name: string, ...rest: [checkStatus: boolean, done: Callback<Table>] | [done: Callback<Table>]) {
      const done = rest.length === 2 ? rest[1] : rest[0]
      const table = kept.get(name)
      if (table) return done(null, table)
      const keep: Callback<Table> = (error, found) => {
        if (found?.TableStatus === 'ACTIVE') kept.set(name, found)
        done(error, found)
      }
      // Without the middle argument dynalite checks the status.
      read(name, rest.length === 2 ? rest[0] : true, keep)
    },
    forgetTables: () => kept.clear(),
  })
}

/** The request as its operation understands it. Throws a refusal for what can be refused without looking at the data. */
export function parse(store: Store, operation: string, request: Json): Json {
  const { rules } = known(operation)
  const parsed = validations.checkTypes({ ...request }, rules.types)
  validations.checkValidations(parsed, rules.types, rules.custom, store)
  return parsed
}

/** Carries out a parsed request on a store, or notes it on a view from `stage`. Throws refusals. */
export function perform(store: Store, operation: string, parsed: Json): Promise<Json> {
  const { action } = known(operation)
  return new Promise((resolve, reject) => action(store, parsed, (error, answer) => (error ? reject(error) : resolve(answer ?? {}))))
}

/**
 * A view of the store that reads through and only notes its writes.
 * Applying `changes()` as one batch makes an item and its index entries, or a whole transaction, appear at one instant:
 * LevelDB writes a batch as one checksummed record, so a process killed at any point leaves all of it or none.
 */
export function stage(store: Store): { view: Store; changes(): Change[] } {
  const noted = new Map<string, Change>()
  const notePart = (part: Part, prefix: string): Part => ({
    get(key, done) {
      const change = noted.get(prefix + key)
      if (!change) return part.get(key, done)
      done(null, change.type === 'put' ? change.value : undefined)
    },
    put(key, value, done) {
      noted.set(prefix + key, { type: 'put', key: prefix + key, value })
      done(null)
    },
    del(key, done) {
      noted.set(prefix + key, { type: 'del', key: prefix + key })
      done(null)
    },
    // There is one writer at a time (dynamo-gate.ts), so dynalite's own lock per item has nothing to do.
    lock: (_key, run) => run((done) => done),
  })
  const view: Store = {
    ...store,
    getItemDb: (table) => notePart(store.getItemDb(table), itemPrefix(table)),
    getIndexDb: (kind, table, index) => notePart(store.getIndexDb(kind, table, index), `index-${kind.toLowerCase()}~${table}~${index}~`),
  }
  return { view, changes: () => [...noted.values()] }
}

/** Where dynalite keeps a table's items in the key-value store. */
export const itemPrefix = (table: string): string => `item-${table}~`

/** The table's description. Throws ResourceNotFoundException. */
export const describe = (store: Store, name: string): Promise<Table> =>
  new Promise((resolve, reject) => store.getTable(name, false, (error, table) => (table ? resolve(table) : reject(error))))

/** The item as stored, or undefined. `source` is its key or the whole item. */
export const readItem = (store: Store, table: Table, source: Item): Promise<Item | undefined> =>
  new Promise((resolve, reject) =>
    store
      .getItemDb(table.TableName)
      .get(dynalite.createKey(source, table), (error, item) =>
        error && error.name !== 'NotFoundError' ? reject(error) : resolve(item as Item | undefined),
      ),
  )

/** One string per item of a table, for comparing. */
export const identity = (table: Table, source: Item): string => `${table.TableName} ${dynalite.createKey(source, table)}`

/** Why this key or item does not fit the table, if it does not. */
export const misfit = (table: Table, request: Json): Refusal | undefined =>
  (request.Item ? dynalite.validateItem(request.Item as Item, table) : dynalite.validateKey(request.Key as Item, table)) ?? undefined

/** The refusal of a parsed request's condition on the existing item, if it fails. */
export const failedCondition = (parsed: Json, existing: Item | undefined): Refusal | undefined =>
  dynalite.checkConditional(parsed, existing) ?? undefined

/** Only the key attributes of an item. */
export const keyOf = (table: Table, item: Item): Item =>
  Object.fromEntries(table.KeySchema.map(({ AttributeName: name }) => [name, item[name] ?? {}]))

/** A refusal as DynamoDB words it: `refusal('ValidationException', 'TimeToLive is already enabled')`. */
export function refusal(name: string, message: string, extra: Json = {}): Refusal {
  const space = name === 'ValidationException' ? 'com.amazon.coral.validate' : 'com.amazonaws.dynamodb.v20120810'
  return Object.assign(new Error(message), { statusCode: 400, body: { __type: `${space}#${name}`, message, ...extra } })
}

/** Is this thrown value an answer for the client rather than a fault of ours? */
export const isRefusal = (thrown: unknown): thrown is Refusal => thrown instanceof Error && 'statusCode' in thrown && 'body' in thrown

/** Is this refusal that of a condition? */
export const isFailedCondition = (thrown: Refusal): boolean => thrown.body.__type.endsWith('#ConditionalCheckFailedException')

function known(operation: string): { action: Action; rules: Rules } {
  const found = operations.get(operation)
  if (!found) throw refusal('UnknownOperationException', '')
  return found
}
