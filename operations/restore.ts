/**
 * A backup is put back into the line (F37): sending is paused first, and what ended since the backup stays ended. The salts are the
 * judge of that: forgetting deletes a salt, and the table of salts is never restored.
 */
import { type AttributeValue, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { isHandOff, keys } from '../shared/adapters/dynamo/keys.ts'
import type { Item, Table, Write } from '../shared/adapters/dynamo/table.ts'

export type Restoring = {
  client: DynamoDBClient
  /** The table that was restored beside the line's own. */
  from: string
  /** The line's own tables. */
  table: Table
  /** False when the line's own contacts are the damage: one that is there is replaced then, unless it ended. */
  trustLive: boolean
}

/** What was done, counted; nothing of it names a person. `held`: texts that were on their way, and came back as not sent. */
export type Restored = { putBack: number; there: number; ended: number; forgotten: number; held: number }

const page = 50
/** Standings that end or hold sending; a backup must not undo them. */
const endings: readonly unknown[] = ['opted-out', 'held']

/** Puts every item of the restored copy back where it is missing, or replaces it where the live one is wrong. Safe to run again. */
export async function putBack({ client, from, table, trustLive }: Restoring): Promise<Restored> {
  const done: Restored = { putBack: 0, there: 0, ended: 0, forgotten: 0, held: 0 }
  for await (const items of pagesOf(client, from)) {
    const standings = new Map<string, Standing>()
    for (const id of new Set(items.flatMap(idOf))) standings.set(id, await standingOf(id, table))
    for (const item of items) {
      const [id] = idOf(item)
      const verdict = verdictOn(item, id === undefined ? 'unknown' : (standings.get(id) ?? 'unknown'), trustLive)
      done[typeof verdict === 'string' ? verdict : await put(table, item, verdict.replace)]++
    }
  }
  return done
}

const idOf = ({ pk }: Item): string[] => /^(?:CONTACT|SUPPRESSED)#(.+)$/.exec(String(pk))?.slice(1) ?? []

/** How somebody stands in the line as it is now. `unknown`: not there, and not forgotten either. */
type Standing = 'here' | 'ended' | 'forgotten' | 'unknown'

async function standingOf(id: string, table: Table): Promise<Standing> {
  const [contact, suppressed, salt] = await table.get([keys.contact(id), keys.suppressed(id), keys.salt(id)])
  if (suppressed || endings.includes((contact?.['consent'] as Item | undefined)?.['consent'])) return 'ended'
  if (!salt) return 'forgotten'
  return contact ? 'here' : 'unknown'
}

/** A stop in the backup comes back in any case but one: that person is here now, and has said YES since. */
function verdictOn(item: Item, standing: Standing, trustLive: boolean): { replace: boolean } | 'ended' | 'forgotten' | 'there' {
  if (String(item['pk']).startsWith('SUPPRESSED#')) return standing === 'here' && trustLive ? 'there' : { replace: false }
  if (standing === 'ended' || standing === 'forgotten') return standing
  // Whether it still waits only the living contact knows: a line put back would show another team somebody who never agreed.
  if (standing === 'here' && trustLive && isHandOff(item['sk'])) return 'there'
  return { replace: standing === 'here' && !trustLive && item['sk'] === 'CONTACT' }
}

/** A text that was on its way when the backup was taken may have left since: it comes back as not sent, never as an order (F13). */
const onItsWay: readonly unknown[] = ['queued', 'claimed']
function asPutBack(item: Item): { put: Item; held: boolean } {
  if (!String(item['sk']).startsWith('MSG#') || !onItsWay.includes(item['state'])) return { put: item, held: false }
  const { duePk: _shard, dueAt: _at, ...rest } = item
  return { put: { ...rest, state: 'unsent', reason: 'too late' }, held: true }
}

async function put(table: Table, item: Item, replace: boolean): Promise<'putBack' | 'there' | 'held'> {
  const back = asPutBack(item)
  const { pk, sk, ...attributes } = back.put
  const key = { table: 'main' as const, pk: String(pk), sk: String(sk) }
  const write: Write = replace ? { key, put: attributes } : { key, put: attributes, if: 'absent' }
  const { outcome } = await table.write([write])
  if (outcome === 'busy') throw new Error('The table was busy; run the same command again')
  if (outcome === 'refused') return 'there'
  return back.held ? 'held' : 'putBack'
}

async function* pagesOf(client: DynamoDBClient, TableName: string): AsyncGenerator<Item[]> {
  let start: Record<string, AttributeValue> | undefined
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({ TableName, Limit: page, ...(start ? { ExclusiveStartKey: start } : {}) }),
    )
    // Sessions and the pause switch belong to their moment.
    yield Items.map((item) => unmarshall(item) as Item).filter(({ pk }) => !/^(SESSION#|CONTROL)/.test(String(pk)))
    start = LastEvaluatedKey
  } while (start)
}
