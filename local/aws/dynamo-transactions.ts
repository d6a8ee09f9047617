/** TransactWriteItems and TransactGetItems for the local DynamoDB: all or nothing, with the reasons DynamoDB gives. */
import { createHash } from 'node:crypto'
import type { Change, Item, Json, Refusal, Store, Table } from './dynamo-engine.ts'
import {
  describe,
  failedCondition,
  identity,
  isFailedCondition,
  isRefusal,
  misfit,
  parse,
  perform,
  readItem,
  refusal,
  stage,
} from './dynamo-engine.ts'

/** Most operations in one transaction (DynamoDB's quota). */
const maxOperations = 100
/** DynamoDB remembers a ClientRequestToken for ten minutes. */
const tokenLifeMs = 10 * 60_000
const tokenPrefix = 'token~'

/** Requests carried out before, by ClientRequestToken, oldest first. Kept with the data, so a retry after a crash is recognised too. */
export type Tokens = Map<string, { hash: string; at: number }>

type Reason = { Code: string; Message?: string; Item?: Item }
type Step = { operation: string; request: Json; parsed: Json; table: Table; problem: Refusal | undefined }

/** Which single operation stands for each kind; a check is validated like a delete and deletes nothing. */
const operationOf: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'DeleteItem',
}

/** The tokens that were stored with the data. */
export async function loadTokens(store: Store): Promise<Tokens> {
  const found: [string, { hash: string; at: number }][] = []
  for await (const [key, value] of store.db.iterator({ gte: tokenPrefix, lt: `${tokenPrefix}\uffff` }))
    found.push([key.slice(tokenPrefix.length), value as { hash: string; at: number }])
  return new Map(found.sort(([, a], [, b]) => a.at - b.at))
}

/**
 * Decides a TransactWriteItems request. Call it as the only writer.
 * @returns the changes to land as one batch, and what to remember once they have landed; throws the refusal otherwise
 */
export async function decideTransaction(
  store: Store,
  request: Json,
  tokens: Tokens,
  realNow: number,
): Promise<{ changes: Change[]; landed(): void; answer: Json }> {
  const items = operationsIn(request)
  const token = tokenIn(request)
  const hash = createHash('sha256').update(JSON.stringify(items)).digest('base64')
  const forgotten = expiredTokens(tokens, realNow)
  const before = token && !forgotten.includes(token) ? tokens.get(token) : undefined
  if (before && before.hash !== hash) throw refusal('IdempotentParameterMismatchException', '')
  if (before) return { changes: [], landed: () => {}, answer: {} }

  const { view, changes } = stage(store)
  const steps = await Promise.all(items.map((item, index) => prepare(store, item, index)))
  refuseTwice(steps)
  const reasons = await Promise.all(steps.map((step) => attempt(view, step)))
  if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons)

  const remember: Change[] = token ? [{ type: 'put', key: tokenPrefix + token, value: { hash, at: realNow } }] : []
  const forget = forgotten.filter((name) => name !== token).map((name): Change => ({ type: 'del', key: tokenPrefix + name }))
  const landed = () => {
    for (const name of forgotten) tokens.delete(name)
    if (token) tokens.set(token, { hash, at: realNow })
  }
  return { changes: [...changes(), ...forget, ...remember], landed, answer: {} }
}

/** Answers TransactGetItems. Call it inside one `read` of the gate: all items are of one instant. */
export async function transactGet(store: Store, request: Json): Promise<Json> {
  const gets = listIn(request).map((item) => (item.Get ?? {}) as Json)
  const tables = await Promise.all(gets.map((get) => describe(store, String(get.TableName))))
  const reasons = gets.map((get, index) => reasonOf(misfit(tables[index] as Table, { Key: get.Key ?? {} })))
  if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons)
  const identities = gets.map((get, index) => identity(tables[index] as Table, get.Key as Item))
  if (new Set(identities).size < identities.length) throw onceOnly()
  const answers = await Promise.all(gets.map((get) => perform(store, 'GetItem', parse(store, 'GetItem', { ...get, ConsistentRead: true }))))
  return { Responses: answers.map(({ Item: item }) => (item ? { Item: item } : {})) }
}

function listIn({ TransactItems: items }: Json): Json[] {
  if (!Array.isArray(items)) throw refusal('ValidationException', atItems('Value null', 'not be null'))
  if (items.length === 0) throw refusal('ValidationException', atItems('Value []', 'have length greater than or equal to 1'))
  if (items.length > maxOperations) throw refusal('ValidationException', `Member must have length less than or equal to ${maxOperations}`)
  return items
}

const atItems = (value: string, must: string) => `${value} at 'transactItems' failed to satisfy constraint: Member must ${must}`

function operationsIn(request: Json): Json[] {
  const items = listIn(request)
  for (const item of items) {
    const kinds = Object.keys(operationOf).filter((kind) => item[kind] != null)
    if (kinds.length > 1) throw refusal('ValidationException', 'TransactItems can only contain one of Check, Put, Update or Delete')
    if (kinds.length === 0)
      throw refusal('ValidationException', 'Invalid Request: TransactWriteRequest should contain Delete or Put or Update request')
  }
  return items
}

function tokenIn({ ClientRequestToken: token }: Json): string | undefined {
  if (typeof token !== 'string' || token === '') return undefined
  if (token.length > 36)
    throw refusal(
      'ValidationException',
      `Value ${token} at 'clientRequestToken' failed to satisfy constraint: Member must have length less than or equal to 36`,
    )
  return token
}

/** The map is in the order of time, so this stops at the first that is young enough. */
function expiredTokens(tokens: Tokens, realNow: number): string[] {
  const expired: string[] = []
  for (const [name, { at }] of tokens) {
    if (at > realNow - tokenLifeMs) break
    expired.push(name)
  }
  return expired
}

async function prepare(store: Store, item: Json, index: number): Promise<Step> {
  const kind = Object.keys(operationOf).find((name) => item[name] != null) as string
  const request = item[kind] as Json
  const operation = operationOf[kind] as string
  if (kind === 'ConditionCheck' && request.ConditionExpression == null)
    throw refusal(
      'ValidationException',
      `Value null at 'transactItems.${index + 1}.member.conditionCheck.conditionExpression' failed to satisfy constraint: Member must not be null`,
    )
  const parsed = parse(store, operation, request)
  const table = await describe(store, String(request.TableName))
  return { operation: kind === 'ConditionCheck' ? kind : operation, request, parsed, table, problem: misfit(table, parsed) }
}

/** DynamoDB Local lets a check and a write on one item through; the service refuses them, and so do we. */
function refuseTwice(steps: Step[]): void {
  const fitting = steps.filter(({ problem }) => !problem)
  const identities = fitting.map(({ table, parsed }) => identity(table, (parsed.Key ?? parsed.Item) as Item))
  if (new Set(identities).size < identities.length) throw onceOnly()
}

const onceOnly = () => refusal('ValidationException', 'Transaction request cannot include multiple operations on one item')

/** Notes one operation on the view, or says why the transaction cannot be. */
async function attempt(view: Store, { operation, request, parsed, table, problem }: Step): Promise<Reason> {
  if (problem) return reasonOf(problem)
  const source = (parsed.Key ?? parsed.Item) as Item
  try {
    if (operation === 'ConditionCheck') {
      const failed = failedCondition(parsed, await readItem(view, table, source))
      if (failed) throw failed
    } else await perform(view, operation, parsed)
    return reasonOf(undefined)
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    const wanted = isFailedCondition(thrown) && request.ReturnValuesOnConditionCheckFailure === 'ALL_OLD'
    const item = wanted ? await readItem(view, table, source) : undefined
    return { ...reasonOf(thrown), ...(item && { Item: item }) }
  }
}

function reasonOf(problem: Refusal | undefined): Reason {
  if (!problem) return { Code: 'None' }
  return { Code: isFailedCondition(problem) ? 'ConditionalCheckFailed' : 'ValidationError', Message: problem.message }
}

function cancelled(reasons: Reason[]): Refusal {
  const codes = reasons.map(({ Code }) => Code).join(', ')
  return refusal(
    'TransactionCanceledException',
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    { CancellationReasons: reasons },
  )
}
