/** The local SQS: fauxqs on loopback, kept on disk, with the repairs that kill -9 calls for. */
import type { AddressInfo } from 'node:net'
import type { DatabaseSync } from 'node:sqlite'
import { buildApp } from 'fauxqs'

/** How one queue differs from SQS's defaults. */
export type QueueOptions = {
  /** How long a received message stays hidden; SQS's default is 30. */
  visibilitySeconds?: number
  /** The queue for messages received `maxReceives` times and never deleted; must be among the names. */
  deadLetters?: { queue: string; maxReceives: number }
}

/** A running local SQS. */
export type LocalQueues = {
  /** For `AWS_ENDPOINT_URL_SQS`. */
  url: string
  /** `http://127.0.0.1:PORT/000000000000/<name>`; the port may differ from run to run, the messages stay. */
  queueUrl(name: string): string
  close(): Promise<void>
}

type Attributes = Record<string, string>
type Queue = {
  name: string
  url: string
  setAttributes(attributes: Attributes): void
  dequeue(...request: unknown[]): unknown[]
}
type Persistence = {
  db: DatabaseSync
  loadSqsQueues(store: QueueStore): void
  transaction(work: () => void): void
  updateMessageReady(messageId: string): void
  close(): void
}
type QueueStore = {
  host: string
  queues: Map<string, Queue>
  persistence?: Persistence
  createQueue(name: string, url: string, arn: string, attributes: Attributes): Queue & { persistence?: Persistence }
  getQueueByName(name: string): Queue | undefined
  allQueues(): Iterable<Queue & { persistence?: Persistence }>
}
type Internals = { queueStore: QueueStore; topicStore: unknown; objectStore: unknown; open(path: string): Persistence }

const account = '000000000000'
const arnOf = (name: string) => `arn:aws:sqs:us-east-1:${account}:${name}`

/**
 * Starts the local SQS and creates the queues that are missing; existing ones take on the options given.
 * @param options `path`: folder of the data, absent = memory; `options`: by queue name
 */
export async function startQueues({
  path,
  names,
  options = {},
}: {
  path?: string
  names: string[]
  options?: Record<string, QueueOptions>
}): Promise<LocalQueues> {
  const { queueStore, topicStore, objectStore, open } = await loadInternals()
  const persistence = path ? restore(queueStore, open(path)) : undefined
  // Its own host would make queue URLs that do not resolve (sqs.us-east-1.localhost).
  queueStore.host = ''
  const stores = { sqsStore: queueStore, snsStore: topicStore, s3Store: objectStore } as unknown as Stores
  const app = buildApp({ logger: false, stores })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const queueUrl = (name: string) => `${url}/${account}/${name}`
  moveTo(queueStore, queueUrl)
  for (const name of names) {
    const attributes = attributesOf(options[name] ?? {})
    // createQueue on an existing name would replace the row and, by cascade, delete its messages.
    const existing = queueStore.getQueueByName(name)
    if (existing) existing.setAttributes(attributes)
    else queueStore.createQueue(name, queueUrl(name), arnOf(name), attributes)
  }
  if (persistence) for (const queue of queueStore.allQueues()) receiveAtOnce(queue, persistence)
  return {
    url,
    queueUrl,
    async close() {
      // Long polls would otherwise hold the close for up to 20 seconds.
      app.server.closeAllConnections()
      await app.close()
      persistence?.close()
    },
  }
}

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>

/**
 * fauxqs's own `startFauxqs` listens on all interfaces and hides its stores, so we put its parts together ourselves.
 * They are not among its exports; the version is pinned.
 */
async function loadInternals(): Promise<Internals> {
  const load = (file: string) => import(new URL(file, import.meta.resolve('fauxqs')).href)
  const { SqsStore } = (await load('sqs/sqsStore.js')) as { SqsStore: new () => QueueStore }
  const { SnsStore } = (await load('sns/snsStore.js')) as { SnsStore: new () => unknown }
  const { S3Store } = (await load('s3/s3Store.js')) as { S3Store: new () => unknown }
  const { PersistenceManager } = (await load('persistence.js')) as { PersistenceManager: new (path: string) => Persistence }
  return {
    queueStore: new SqsStore(),
    topicStore: new SnsStore(),
    objectStore: new S3Store(),
    open: (path) => new PersistenceManager(path),
  }
}

/** Loads first and connects afterwards: connected, loading would rewrite each queue's row and delete its messages. */
function restore(store: QueueStore, persistence: Persistence): Persistence {
  persistence.loadSqsQueues(store)
  store.persistence = persistence
  for (const queue of store.allQueues()) queue.persistence = persistence
  // A killed process loses nothing that was written; only a power cut could, and each fsync costs milliseconds.
  persistence.db.exec('PRAGMA synchronous = NORMAL')
  // fauxqs 2.4.1 sets the receive count to null here, which its own table forbids: the message would be gone.
  const ready = persistence.db.prepare('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?')
  persistence.updateMessageReady = (messageId) => void ready.run(messageId)
  return persistence
}

/** Queues restored from disk carry the URL of the run before, and GetQueueUrl would hand it out. */
function moveTo(store: QueueStore, queueUrl: (name: string) => string): void {
  const queues = [...store.queues.values()]
  store.queues.clear()
  for (const queue of queues) {
    queue.url = queueUrl(queue.name)
    store.queues.set(queue.url, queue)
  }
}

/** A move to the dead letters is a delete and an insert; killed between them the message would be nowhere. */
function receiveAtOnce(queue: Queue, persistence: Persistence): void {
  const dequeue = queue.dequeue.bind(queue)
  queue.dequeue = (...request) => {
    let received: unknown[] = []
    persistence.transaction(() => {
      received = dequeue(...request)
    })
    return received
  }
}

function attributesOf({ visibilitySeconds, deadLetters }: QueueOptions): Attributes {
  const redrive = deadLetters && { deadLetterTargetArn: arnOf(deadLetters.queue), maxReceiveCount: deadLetters.maxReceives }
  return {
    ...(visibilitySeconds !== undefined && { VisibilityTimeout: String(visibilitySeconds) }),
    ...(redrive && { RedrivePolicy: JSON.stringify(redrive) }),
  }
}
