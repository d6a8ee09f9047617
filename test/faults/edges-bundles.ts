/** The deployed bundles on the embedded store, queues and secrets, each called as the gateway, the clock or the queue would call it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DynamoDBClient, ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb'
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { bundle } from '../../infra/bundling.ts'
import type { FunctionName } from '../../infra/routes.ts'
import { startDynamo } from '../../local/aws/dynamo.ts'
import { startQueues } from '../../local/aws/queues.ts'
import { startSecrets } from '../../local/aws/secrets.ts'
import { makeSecrets, makeTables, secretsParameter, tableNames } from '../../local/runner/store.ts'
import type { Item } from '../../shared/adapters/dynamo/table.ts'
import { account, ourNumber, publicUrl, token } from './edges-rig.ts'

type Called = (event: unknown, context: unknown) => Promise<unknown>
export type Answer = { statusCode: number; headers: Record<string, string>; cookies?: string[]; body: string; isBase64Encoded?: boolean }

const queueNames = ['jobs', 'jobs-dead', 'spool', 'spool-dead'] as const
export type QueueName = (typeof queueNames)[number]

/** @param names the functions to build; @param carrierUrl where the carrier's REST answers, if it does */
export async function openBundles(names: readonly FunctionName[], carrierUrl = 'http://127.0.0.1:9') {
  const dir = mkdtempSync(join(tmpdir(), 'warmline-bundles-'))
  const clock = { at: Date.parse('2026-11-24T14:00:00.000Z') }
  const now = () => clock.at
  Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' })
  await bundle(join(dir, 'build'), { names })
  const dynamo = await startDynamo({ path: join(dir, 'db'), now })
  const options = { jobs: { deadLetters: { queue: 'jobs-dead', maxReceives: 3 } } }
  const queues = await startQueues({ path: join(dir, 'queues'), names: [...queueNames], options })
  const secrets = await startSecrets({ path: join(dir, 'secrets') })
  await makeTables(dynamo.url)
  await makeSecrets(secrets.url, token)
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    AWS_ENDPOINT_URL_SQS: queues.url,
    AWS_ENDPOINT_URL_KMS: secrets.url,
    AWS_ENDPOINT_URL_SSM: secrets.url,
    MAIN_TABLE: tableNames.main,
    KEYS_TABLE: tableNames.keys,
    JOBS_QUEUE_URL: queues.queueUrl('jobs'),
    SPOOL_QUEUE_URL: queues.queueUrl('spool'),
    SPOOL_DEAD_LETTERS_URL: queues.queueUrl('spool-dead'),
    SECRETS_PARAMETER: secretsParameter,
    PUBLIC_URL: publicUrl,
    TWILIO_ACCOUNT_SID: account,
    TWILIO_NUMBER: ourNumber,
    TWILIO_MESSAGING_SERVICE_SID: `MG${'0'.repeat(31)}1`,
    TWILIO_API_URL: carrierUrl,
    OIDC_ISSUER: 'http://127.0.0.1:9',
    OIDC_CLIENT_ID: 'console',
  })
  const logged: string[] = []
  const store = new DynamoDBClient({})
  const sqs = new SQSClient({})

  /** A function that has just been started: nothing of it is warm. */
  async function cold(name: FunctionName): Promise<Called> {
    const module = (await import(pathToFileURL(join(dir, 'build', name, 'index.mjs')).href)) as { create(given: unknown): Called }
    return module.create({ clock: { now }, out: (line: string) => void logged.push(line) })
  }

  async function scan(table: keyof typeof tableNames): Promise<[string, Item][]> {
    const found: [string, Item][] = []
    let ExclusiveStartKey: ScanCommandOutput['LastEvaluatedKey']
    do {
      const page: ScanCommandOutput = await store.send(new ScanCommand({ TableName: tableNames[table], ExclusiveStartKey }))
      const items = (page.Items ?? []).map((item) => unmarshall(item) as Item)
      found.push(...items.map((item): [string, Item] => [`${table}|${item.pk}|${item.sk ?? ''}`, item]))
      ExclusiveStartKey = page.LastEvaluatedKey
    } while (ExclusiveStartKey)
    return found
  }

  /** Everything that waits on a queue, taken off it. */
  async function taken(name: QueueName): Promise<string[]> {
    const QueueUrl = queues.queueUrl(name)
    const bodies: string[] = []
    for (;;) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
      if (Messages.length === 0) return bodies
      for (const { Body = '', ReceiptHandle } of Messages) {
        bodies.push(Body)
        await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
      }
    }
  }

  return {
    dir,
    clock,
    dynamo,
    secrets,
    logged,
    cold,
    scan,
    taken,
    http: async (called: Called, request: Request) => (await called(await eventOf(request), {})) as Answer,
    close: async () => {
      store.destroy()
      sqs.destroy()
      await Promise.all([dynamo.close(), queues.close(), secrets.close()])
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A request as API Gateway hands it over. */
async function eventOf(request: Request): Promise<unknown> {
  const { pathname, search, host } = new URL(request.url)
  const headers = Object.fromEntries(request.headers)
  const body = Buffer.from(await request.arrayBuffer())
  const http = { method: request.method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' }
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers,
    ...(headers.cookie ? { cookies: headers.cookie.split('; ') } : {}),
    requestContext: { domainName: host, http, requestId: 'request', stage: '$default' },
    ...(body.length > 0 ? { body: body.toString('base64') } : {}),
    isBase64Encoded: body.length > 0,
  }
}

/** Records as SQS hands them to the worker. */
export const recordsOf = (queue: 'jobs' | 'spool', bodies: readonly string[]) => ({
  Records: bodies.map((body, n) => ({
    messageId: `record-${n}`,
    receiptHandle: '',
    body,
    attributes: {},
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
    awsRegion: 'us-east-1',
  })),
})
