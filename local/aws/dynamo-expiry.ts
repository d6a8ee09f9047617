/** Time to live for the local DynamoDB: its two calls, and the sweeper that deletes what has expired. */
import type { Change, Item, Json, Store, Table } from './dynamo-engine.ts'
import { describe, itemPrefix, keyOf, parse, perform, readItem, refusal, stage } from './dynamo-engine.ts'
import type { Gate } from './dynamo-gate.ts'

type Setting = { Enabled: boolean; AttributeName: string }

const settingPrefix = 'ttl~'
/** Sessions are judged by real time: they belong to a browser, which knows nothing of the simulated clock (design, section 2). */
const realTimePrefix = 'SESSION#'
/** Deletions in one batch, so that writers never wait long for the sweeper. */
const batchSize = 100

/** Answers DescribeTimeToLive. */
export async function describeExpiry(store: Store, request: Json): Promise<Json> {
  const table = await describe(store, String(request.TableName))
  const setting = await settingOf(store, table.TableName)
  if (!setting?.Enabled) return { TimeToLiveDescription: { TimeToLiveStatus: 'DISABLED' } }
  return { TimeToLiveDescription: { TimeToLiveStatus: 'ENABLED', AttributeName: setting.AttributeName } }
}

/** Answers UpdateTimeToLive with the change to land. Call it as the only writer. */
export async function decideExpiry(store: Store, request: Json): Promise<{ changes: Change[]; answer: Json }> {
  const wanted = request.TimeToLiveSpecification as Setting | undefined
  if (!wanted) throw refusal('ValidationException', 'TimeToLiveSpecification cannot be null')
  const table = await describe(store, String(request.TableName))
  const current = await settingOf(store, table.TableName)
  if (current?.Enabled && current.AttributeName !== wanted.AttributeName)
    throw refusal('ValidationException', 'TimeToLive is active on a different AttributeName')
  if (Boolean(current?.Enabled) === wanted.Enabled)
    throw refusal('ValidationException', `TimeToLive is already ${wanted.Enabled ? 'enabled' : 'disabled'}`)
  const changes: Change[] = [{ type: 'put', key: settingPrefix + table.TableName, value: wanted }]
  return { changes, answer: { TimeToLiveSpecification: wanted } }
}

/** The change that forgets a deleted table's setting. */
export const forgetExpiry = (table: string): Change => ({ type: 'del', key: settingPrefix + table })

/**
 * Deletes every item that has expired, in every table with time to live switched on.
 * @param clocks milliseconds: `now` the simulated time, `realNow` for sessions
 */
export async function sweepExpired(store: Store, gate: Gate, clocks: { now: number; realNow: number }): Promise<void> {
  for await (const [key, value] of store.db.iterator({ gte: settingPrefix, lt: `${settingPrefix}\uffff` })) {
    const { Enabled: enabled, AttributeName: attribute } = value as Setting
    if (!enabled) continue
    const table = await describe(store, key.slice(settingPrefix.length))
    const hasExpired = (item: Item) => isExpired(item, attribute, table, clocks)
    const prefix = itemPrefix(table.TableName)
    const found: Item[] = []
    for await (const [, item] of store.db.iterator({ gte: prefix, lt: `${prefix}\uffff` })) {
      if (hasExpired(item as Item)) found.push(item as Item)
      if (found.length === batchSize) await deleteAll(store, gate, table, found.splice(0), hasExpired)
    }
    await deleteAll(store, gate, table, found, hasExpired)
  }
}

function isExpired(item: Item, attribute: string, table: Table, { now, realNow }: { now: number; realNow: number }): boolean {
  const seconds = item[attribute]?.N
  if (typeof seconds !== 'string') return false
  const owner = item[table.KeySchema[0]?.AttributeName ?? '']?.S
  const clock = typeof owner === 'string' && owner.startsWith(realTimePrefix) ? realNow : now
  return Number(seconds) * 1000 <= clock
}

/** Looks again as the only writer: an item renewed since it was seen stays. */
async function deleteAll(store: Store, gate: Gate, table: Table, items: Item[], hasExpired: (item: Item) => boolean): Promise<void> {
  if (items.length === 0) return
  await gate.write(async () => {
    const { view, changes } = stage(store)
    for (const item of items) {
      const stored = await readItem(store, table, item)
      if (!stored || !hasExpired(stored)) continue
      await perform(view, 'DeleteItem', parse(store, 'DeleteItem', { TableName: table.TableName, Key: keyOf(table, stored) }))
    }
    await gate.land(() => store.db.batch(changes()))
  })
}

const settingOf = async (store: Store, table: string) => (await store.db.get(settingPrefix + table)) as Setting | undefined
