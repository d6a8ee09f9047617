/** The local DynamoDB: an HTTP front on loopback over the embedded engine, with what the engine lacks. */
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crc32 } from 'node:zlib'
import type { Change, Item, Json, Store, Table } from './dynamo-engine.ts'
import {
  describe,
  isFailedCondition,
  isPlainOperation,
  isRefusal,
  openStore,
  parse,
  perform,
  readItem,
  refusal,
  stage,
} from './dynamo-engine.ts'
import { decideExpiry, describeExpiry, forgetExpiry, sweepExpired } from './dynamo-expiry.ts'
import { createGate, type Gate } from './dynamo-gate.ts'
import { decideTransaction, loadTokens, transactGet } from './dynamo-transactions.ts'

/** A running local DynamoDB. */
export type LocalDynamo = {
  /** For `AWS_ENDPOINT_URL_DYNAMODB`. */
  url: string
  /** `true` refuses connections and cuts the open ones, as when the service cannot be reached; `false` is back on the same port. */
  setDown(down: boolean): Promise<void>
  /** Deletes what has expired by now; the service does it some time within days, we also once a minute. */
  sweep(): Promise<void>
  close(): Promise<void>
}

/** Largest request DynamoDB reads: 16 MB (a BatchWriteItem). */
const maxRequestBytes = 16 * 1024 * 1024
const sweepEveryMs = 60_000

/**
 * Starts the local DynamoDB.
 * @param options `path`: folder of the data, absent = memory; `now`: simulated time in ms, used only for time to live; `port`: absent = a free one
 */
export async function startDynamo({ path, now, port = 0 }: { path?: string; now: () => number; port?: number }): Promise<LocalDynamo> {
  if (path) mkdirSync(path, { recursive: true, mode: 0o700 })
  const store = await openStore(path)
  await finishTables(store)
  const gate = createGate()
  const handlers = createHandlers(store, gate, await loadTokens(store))
  const server = createServer((request, response) => void answer(request, response, handlers))
  // Node closes an idle connection after 5 s by default, which now and then meets a request already on its way.
  server.keepAliveTimeout = 0
  const listen = async (on: number) => {
    server.listen(on, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const stopListening = async () => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  const taken = await listen(port)
  let sweeping: Promise<void> | undefined
  const sweep = () => {
    sweeping ??= sweepExpired(store, gate, { now: now(), realNow: Date.now() }).finally(() => {
      sweeping = undefined
    })
    return sweeping
  }
  // A sweep that fails is tried again a minute later, as the service would; it must not end the program.
  const timer = setInterval(
    () => sweep().catch((fault: Error) => process.emitWarning(`time-to-live sweep failed: ${fault.name}`)),
    sweepEveryMs,
  )
  timer.unref()
  return {
    url: `http://127.0.0.1:${taken}`,
    async setDown(down) {
      if (down) await stopListening()
      else if (!server.listening) await listen(taken)
    },
    sweep,
    async close() {
      clearInterval(timer)
      await stopListening()
      await sweeping
      await gate.write(() => gate.land(() => store.db.close()))
    },
  }
}

type Handlers = (operation: string, request: Json) => Promise<Json>

function createHandlers(store: Store, gate: Gate, tokens: Awaited<ReturnType<typeof loadTokens>>): Handlers {
  const land = (changes: Change[]) => gate.land(() => store.db.batch(changes))
  return (operation, request) => {
    switch (operation) {
      case 'TransactWriteItems':
        return gate.write(async () => {
          const { changes, landed, answer } = await decideTransaction(store, request, tokens, Date.now())
          if (changes.length > 0) await land(changes)
          landed()
          return answer
        })
      case 'TransactGetItems':
        return gate.read(() => transactGet(store, request))
      case 'UpdateTimeToLive':
        return gate.write(async () => {
          const { changes, answer } = await decideExpiry(store, request)
          await land(changes)
          return answer
        })
      case 'DescribeTimeToLive':
        return gate.read(() => describeExpiry(store, request))
      case 'PutItem':
      case 'UpdateItem':
      case 'DeleteItem':
      case 'BatchWriteItem':
        return gate.write(async () => {
          const parsed = parse(store, operation, request)
          const { view, changes } = stage(store)
          const answer = await perform(view, operation, parsed).catch((thrown) => withOldItem(store, request, thrown))
          await land(changes())
          return answer
        })
      case 'CreateTable':
      case 'DeleteTable':
      case 'UpdateTable':
        return gate.write(() =>
          gate.land(async () => {
            store.forgetTables()
            const answer = await perform(store, operation, parse(store, operation, request)).finally(store.forgetTables)
            if (operation === 'DeleteTable') await store.db.batch([forgetExpiry(String(request.TableName))])
            return answer
          }),
        )
      default:
        if (!isPlainOperation(operation)) throw refusal('UnknownOperationException', '')
        return gate.read(() => perform(store, operation, parse(store, operation, request)))
    }
  }
}

/** Throws the refusal on, with the item that failed the condition when the request asks for it. */
async function withOldItem(store: Store, request: Json, thrown: unknown): Promise<never> {
  if (!isRefusal(thrown) || !isFailedCondition(thrown) || request.ReturnValuesOnConditionCheckFailure !== 'ALL_OLD') throw thrown
  const table = await describe(store, String(request.TableName))
  const item = await readItem(store, table, (request.Key ?? request.Item) as Item)
  throw item ? Object.assign(thrown, { body: { ...thrown.body, Item: item } }) : thrown
}

/** A process killed just after CreateTable would leave the table CREATING for ever. */
async function finishTables(store: Store): Promise<void> {
  const changes: Change[] = []
  for await (const [key, value] of store.db.iterator({ gte: 'table~', lt: 'table~\uffff' })) {
    const table = value as Table
    if (table.TableStatus !== 'CREATING') continue
    const indexes = table.GlobalSecondaryIndexes?.map((index) => ({ ...index, IndexStatus: 'ACTIVE' }))
    const finished = { ...table, TableStatus: 'ACTIVE', ...(indexes && { GlobalSecondaryIndexes: indexes }) }
    changes.push({ type: 'put', key, value: finished })
  }
  await store.db.batch(changes)
}

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handlers): Promise<void> {
  const send = (status: number, body: Json) => {
    const text = JSON.stringify(body)
    response.writeHead(status, {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': Buffer.byteLength(text),
      'x-amz-crc32': crc32(text),
    })
    response.end(text)
  }
  try {
    const operation = String(request.headers['x-amz-target'] ?? '').replace(/^DynamoDB_20120810\./, '')
    send(200, await handle(operation, JSON.parse(await bodyOf(request)) as Json))
  } catch (thrown) {
    // The connection may be the very thing that broke (`setDown`); then there is nobody to tell.
    if (response.destroyed) return
    if (isRefusal(thrown)) return send(thrown.statusCode, thrown.body)
    if (thrown instanceof SyntaxError) return send(400, { __type: 'com.amazon.coral.service#SerializationException' })
    send(500, { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message: String(thrown) })
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxRequestBytes) throw Object.assign(new Error('too large'), { statusCode: 413, body: { __type: 'RequestEntityTooLarge' } })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
