/** The world of a function: every real adapter, built once per cold start from the environment and the files beside the bundle. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { KMSClient } from '@aws-sdk/client-kms'
import { SQSClient } from '@aws-sdk/client-sqs'
import { SSMClient } from '@aws-sdk/client-ssm'
import { monotonicFactory } from 'ulid'
import type { DueIndex, Farewells, Outbox, Spool, World } from '../app/ports.ts'
import { type ProgrammeFile, programmeAt } from '../domain/programme.ts'
import type { Texts } from '../domain/say.ts'
import { KeyedSha256 } from './aws/keyed-sha256.ts'
import { sqsJobs, sqsSpool } from './aws/queues.ts'
import { readSecrets } from './aws/secrets.ts'
import { dynamoContacts } from './dynamo/contacts.ts'
import { dynamoDueIndex } from './dynamo/due-index.ts'
import { dynamoTable } from './dynamo/dynamo-table.ts'
import { dynamoFarewells } from './dynamo/farewells.ts'
import { dynamoOutbox } from './dynamo/outbox.ts'
import type { Table } from './dynamo/table.ts'
import type { Env } from './env.ts'
import { jsonLog } from './log.ts'
import { freshValues, randomFraction } from './random.ts'
import { createVault, type Secrets, type Vault } from './vault.ts'

export type Clock = { now(): number }
/** What a bundle is created with. The deployed functions use real time and standard output; the local runner hands in its own. */
export type Given = { clock: Clock; out?: (line: string) => void }
export const realClock: Clock = { now: () => Date.now() }

export type Opened = World & {
  outbox: Outbox
  farewells: Farewells
  due: DueIndex
  spool: Spool
  /** For the adapters that only one function needs. */
  table: Table
  tableInRealTime: Table
  vault: Vault
  secrets: Secrets
  ulid(): string
}

/** DynamoDB answers in milliseconds or not at all: a webhook has three seconds before it spools (design §1). */
export const storePatience = { connectionTimeout: 500, requestTimeout: 1000, throwOnRequestTimeout: true }
const storeTries = 3

/** The programme and its texts, as the build checked and wrote them beside the bundle. */
export function besideBundle(name: 'program.json' | 'texts.json.br', bundle: string): unknown {
  const bytes = readFileSync(new URL(name, bundle))
  return JSON.parse((name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString())
}

const standardOutput = (line: string) => {
  process.stdout.write(`${line}\n`)
}

/** The SDK copies every input and output for a logger that nobody set, which costs a tenth of a text. */
function unlogged<Client extends { middlewareStack: { remove(name: string): boolean } }>(client: Client): Client {
  client.middlewareStack.remove('loggerMiddleware')
  return client
}

export type Settings = Given & { env: Env; bundle: string }

export async function openWorld({ env, clock, bundle, out = standardOutput }: Settings): Promise<Opened> {
  const secrets = await readSecrets({ kms: new KMSClient({}), ssm: new SSMClient({}), parameter: env.SECRETS_PARAMETER })
  const vault = createVault(secrets)
  const client = unlogged(new DynamoDBClient({ maxAttempts: storeTries, requestHandler: storePatience, sha256: KeyedSha256 }))
  const sqs = unlogged(new SQSClient({ requestHandler: storePatience, sha256: KeyedSha256 }))
  const names = { main: env.MAIN_TABLE, keys: env.KEYS_TABLE }
  const log = jsonLog(out, clock.now)
  const onUnprocessed = (count: number) => log('store.unprocessed', { count })
  const table = dynamoTable({ client, names, now: clock.now, onUnprocessed })
  const now = () => new Date(clock.now()).toISOString()
  const sorted = monotonicFactory(randomFraction)
  const ulid = () => sorted(clock.now())
  const records = { table, vault, ulid, now }
  return {
    contacts: dynamoContacts(records),
    outbox: dynamoOutbox(records),
    farewells: dynamoFarewells(records),
    due: dynamoDueIndex(table),
    jobs: sqsJobs(sqs, env.JOBS_QUEUE_URL, env.OUTREACH_QUEUE_URL),
    spool: sqsSpool(sqs, { url: env.SPOOL_QUEUE_URL, deadLettersUrl: env.SPOOL_DEAD_LETTERS_URL, vault }),
    programme: programmeAt(env.PUBLIC_URL, besideBundle('program.json', bundle) as ProgrammeFile),
    texts: besideBundle('texts.json.br', bundle) as Texts,
    now,
    fresh: freshValues(ulid),
    random: () => Math.random(),
    pause: (ms) => sleep(ms),
    elapsed: () => performance.now(),
    log,
    table,
    tableInRealTime: dynamoTable({ client, names, now: realClock.now, onUnprocessed }),
    vault,
    secrets,
    ulid,
  }
}
