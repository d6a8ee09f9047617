/** The line on its real adapters: embedded DynamoDB, SQS and KMS, with trouble on the way to the store that a test scripts. */
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { SQSRecord } from 'aws-lambda'
import { spoolApp } from '../../functions/spool/app.ts'
import { webhooksApp } from '../../functions/webhooks/app.ts'
import { work } from '../../functions/worker/work.ts'
import { readTexts } from '../../infra/texts.ts'
import { startDynamo } from '../../local/aws/dynamo.ts'
import { startQueues } from '../../local/aws/queues.ts'
import { startSecrets } from '../../local/aws/secrets.ts'
import { makeSecrets, makeTables, secretsParameter, tableNames } from '../../local/runner/store.ts'
import { openSpooled, readJob } from '../../shared/adapters/aws/queues.ts'
import { dynamoDesk } from '../../shared/adapters/dynamo/desk.ts'
import { dynamoRotaBook } from '../../shared/adapters/dynamo/rota.ts'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { openWorld } from '../../shared/adapters/world.ts'
import { findDue } from '../../shared/app/find-due.ts'
import { fakeCarrier } from '../support/fake-carrier.ts'
import { fakePaging } from '../support/fake-paging.ts'
import { programme, tuesday } from '../support/world.ts'
import { account, number, publicUrl, request, textForm, token } from './door.ts'

/** What DynamoDB is made to answer: an error by name, a connection that ends, or nothing for ever. */
export type Trouble = { error: string; status?: number; reasons?: (count: number) => string[] } | 'reset' | 'nothing'

const awsLocal = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' }
const names = { jobs: 'jobs', spool: 'spool', spoolDead: 'spool-dead' } as const

/** Stands between the SDK and a service; scripted by operation, and counts what was asked. */
async function startTrouble(service: string) {
  let isAway = false
  const next = new Map<string, Trouble[]>()
  const asked: string[] = []
  const server = createServer(async (incoming, response) => {
    const body = await bodyOf(incoming)
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? ''
    asked.push(operation)
    if (isAway) return void incoming.socket.resetAndDestroy()
    const trouble = next.get(operation)?.shift()
    if (trouble === 'nothing') return
    if (trouble === 'reset') return void incoming.socket.resetAndDestroy()
    if (trouble) {
      const count = (JSON.parse(body.toString()).TransactItems ?? []).length
      const told = { __type: `com.amazonaws.dynamodb.v20120810#${trouble.error}`, message: 'no' }
      const reasons = trouble.reasons ? { CancellationReasons: trouble.reasons(count).map((Code) => ({ Code })) } : {}
      return void response
        .writeHead(trouble.status ?? 400, { 'content-type': 'application/x-amz-json-1.0' })
        .end(JSON.stringify({ ...told, ...reasons }))
    }
    const { host: _, ...headers } = incoming.headers
    const passed = await fetch(new URL(incoming.url ?? '/', service), {
      method: 'POST',
      headers: headers as Record<string, string>,
      body,
    }).catch(() => undefined)
    if (!passed) return void incoming.socket.destroy()
    response
      .writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? '' })
      .end(Buffer.from(await passed.arrayBuffer()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The next answers to this operation; after them the store answers. */
    meets: (operation: string, ...troubles: Trouble[]) => void next.set(operation, troubles),
    /** From now on nobody is there, whatever is asked; or somebody is again. */
    goes: (where: 'away' | 'back'): void => {
      isAway = where === 'away'
    },
    asked,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

export async function startAwsLine() {
  Object.assign(process.env, awsLocal)
  const clock = { ms: Date.parse(tuesday), now: () => clock.ms }
  const dynamo = await startDynamo({ now: clock.now })
  const trouble = await startTrouble(dynamo.url)
  const queues = await startQueues({ names: Object.values(names), options: { [names.spool]: { visibilitySeconds: 0 } } })
  const queueTrouble = await startTrouble(queues.url)
  const queueUrl = (queue: string) => `${queueTrouble.url}${new URL(queues.queueUrl(queue)).pathname}`
  const secrets = await startSecrets()
  await makeTables(dynamo.url)
  await makeSecrets(secrets.url, token)
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: trouble.url,
    AWS_ENDPOINT_URL_SQS: queueTrouble.url,
    AWS_ENDPOINT_URL_KMS: secrets.url,
    AWS_ENDPOINT_URL_SSM: secrets.url,
  })
  const folder = mkdtempSync(join(tmpdir(), 'warmline-bundle-'))
  writeFileSync(join(folder, 'program.json'), JSON.stringify(programme))
  writeFileSync(join(folder, 'texts.json.br'), brotliCompressSync(JSON.stringify(readTexts().texts)))
  const logged: string[] = []
  const world = await openWorld({
    clock,
    out: (line) => void logged.push(line),
    bundle: pathToFileURL(join(folder, 'index.mjs')).href,
    env: {
      MAIN_TABLE: tableNames.main,
      KEYS_TABLE: tableNames.keys,
      JOBS_QUEUE_URL: queueUrl(names.jobs),
      SPOOL_QUEUE_URL: queueUrl(names.spool),
      SPOOL_DEAD_LETTERS_URL: queueUrl(names.spoolDead),
      SECRETS_PARAMETER: secretsParameter,
      PUBLIC_URL: publicUrl,
      TWILIO_ACCOUNT_SID: account,
      TWILIO_NUMBER: number,
      TWILIO_MESSAGING_SERVICE_SID: 'MG00000000000000000000000000000042',
    },
  })
  const carrier = fakeCarrier(world.now)
  const signing = { tokens: [token], accountSid: account, publicUrl }
  const webhooks = webhooksApp({ world, spool: world.spool, signing, line: number })
  const fallback = spoolApp({ spool: world.spool, signing, line: number, now: world.now, log: world.log })
  const sqs = new SQSClient({})
  const desk = dynamoDesk({ table: world.table, vault: world.vault, ulid: world.ulid, now: world.now })
  const staff = dynamoStaffBook(world.table, world.vault)

  /** Hands one batch of a queue to the worker, as Lambda would, and deletes what it did not report as failed. */
  async function workOff(queue: keyof typeof names): Promise<number> {
    const QueueUrl = queueUrl(names[queue])
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
    const records = Messages.map(
      ({ MessageId, Body }) =>
        ({ messageId: MessageId, body: Body, eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${names[queue]}` }) as SQSRecord,
    )
    const deps = {
      world: {
        ...world,
        carrier,
        paging: fakePaging(),
        rota: dynamoRotaBook(world),
        alerts: { raise: async () => undefined },
        staff,
        desk,
      },
      readJob,
      openSpooled: (body: string) => openSpooled(body, world.vault),
      spoolQueue: names.spool,
      line: number,
    }
    const { batchItemFailures } = await work({ Records: records }, deps)
    const back = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
    for (const { MessageId, ReceiptHandle } of Messages) {
      if (!back.has(MessageId ?? '')) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    }
    return records.length - back.size
  }

  return {
    world,
    clock,
    dynamo,
    trouble,
    /** Store and queues at once. */
    region: (where: 'away' | 'back'): void => {
      for (const each of [trouble, queueTrouble]) each.goes(where)
    },
    carrier,
    desk,
    logged,
    texts: (body: string, more: Record<string, string> = {}) => webhooks.request(request('/twilio/inbound', textForm(body, more))),
    fallback: (body: string, more: Record<string, string> = {}) => fallback.request(request('/twilio/fallback', textForm(body, more))),
    workOff,
    /** The clock's look, and whatever lies on both queues. */
    settle: async () => {
      await findDue(world)
      while ((await workOff('jobs')) > 0);
    },
    thread: async (phone: string) => (await desk.thread(await world.contacts.load({ phone }))).items.toReversed(),
    close: async () => {
      sqs.destroy()
      await Promise.all([trouble.close(), queueTrouble.close(), dynamo.close(), queues.close(), secrets.close()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks)
}
