/** A process that answers as DynamoDB, SQS, KMS, SSM and the carrier would, with answers made beforehand, and counts what it is asked. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crc32 } from 'node:zlib'
import { answerParent } from './child.ts'

type Json = Record<string, unknown>
type WireKey = Record<string, { S: string }>

/** Items by the name of their table and key, each as the JSON that DynamoDB would send. */
const items = new Map<string, string>()
const calls = new Map<string, number>()
/** The last request of each kind, word for word. */
const last = new Map<string, string>()
let secrets = ''

const nameOf = (table: string, { pk, sk }: WireKey): string => `${table}|${pk?.S ?? ''}|${sk?.S ?? ''}`

function batchGet(body: string): string {
  const { RequestItems } = JSON.parse(body) as { RequestItems: Record<string, { Keys: WireKey[] }> }
  const tables = Object.entries(RequestItems).map(([table, { Keys }]) => {
    const found = Keys.map((key) => items.get(nameOf(table, key))).filter((item) => item !== undefined)
    return `${JSON.stringify(table)}:[${found.join(',')}]`
  })
  return `{"Responses":{${tables.join(',')}},"UnprocessedKeys":{}}`
}

function sendMessage(body: string): string {
  const { MessageBody } = JSON.parse(body) as { MessageBody: string }
  // The client compares it with its own.
  return JSON.stringify({ MessageId: 'canned', MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') })
}

const noneQueued = JSON.stringify({
  Attributes: {
    ApproximateNumberOfMessages: '0',
    ApproximateNumberOfMessagesNotVisible: '0',
    ApproximateNumberOfMessagesDelayed: '0',
  },
})

const operations: Record<string, (body: string) => string> = {
  BatchGetItem: batchGet,
  TransactWriteItems: () => '{}',
  UpdateItem: () => '{}',
  PutItem: () => '{}',
  DeleteItem: () => '{}',
  Query: () => '{"Items":[],"Count":0}',
  SendMessage: sendMessage,
  GetQueueAttributes: () => noneQueued,
  GetParameter: () => JSON.stringify({ Parameter: { Name: 'secrets', Type: 'String', Value: secrets } }),
  Decrypt: () => JSON.stringify({ KeyId: 'canned', Plaintext: secrets }),
}

let accepted = 0
/** The carrier takes every message. */
const carrier = () => JSON.stringify({ sid: `SM${String(++accepted).padStart(32, '0')}`, status: 'queued', direction: 'outbound-api' })

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const server = createServer(async (request, response) => {
  const body = await bodyOf(request)
  const target = request.headers['x-amz-target']
  const operation = target === undefined ? 'Messages.json' : (String(target).split('.').at(-1) ?? '')
  calls.set(operation, (calls.get(operation) ?? 0) + 1)
  last.set(operation, body)
  const perform = target === undefined ? carrier : operations[operation]
  const answer = perform?.(body) ?? '{"__type":"UnknownOperationException"}'
  response.writeHead(perform === undefined ? 400 : target === undefined ? 201 : 200, {
    'content-type': target === undefined ? 'application/json' : 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(answer),
    ...(String(target).startsWith('DynamoDB') ? { 'x-amz-crc32': crc32(answer) } : {}),
  })
  response.end(answer)
})
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1')
await once(server, 'listening')

answerParent({
  url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  secrets: (text: string) => {
    secrets = Buffer.from(text).toString('base64')
  },
  hold: (more: [name: string, item: string][]) => {
    for (const [name, item] of more) items.set(name, item)
  },
  forget: (names: string[]) => {
    for (const name of names) items.delete(name)
  },
  /** How often each operation was asked since the last time this was. */
  counted: () => {
    const since: Json = Object.fromEntries(calls)
    calls.clear()
    return since
  },
  last: (operation: string) => last.get(operation),
})
