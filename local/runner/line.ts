/** The whole line on one machine: the deployed bundles on embedded services, with a carrier, phones and sign-in of its own. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { KMSClient } from '@aws-sdk/client-kms'
import { SSMClient } from '@aws-sdk/client-ssm'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { readSecrets } from '../../shared/adapters/aws/secrets.ts'
import { dynamoDueIndex } from '../../shared/adapters/dynamo/due-index.ts'
import { dynamoTable } from '../../shared/adapters/dynamo/dynamo-table.ts'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { pageLinks } from '../../shared/adapters/page-links.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { besideBundle } from '../../shared/adapters/world.ts'
import { carrierWording } from '../../shared/app/carrier-wording.ts'
import { type Programme, type ProgrammeFile, programmeAt } from '../../shared/domain/programme.ts'
import type { Texts } from '../../shared/domain/say.ts'
import { startDynamo } from '../aws/dynamo.ts'
import { startGateway } from '../aws/gateway.ts'
import { startQueues } from '../aws/queues.ts'
import { startSecrets } from '../aws/secrets.ts'
import { startCarrier } from '../carrier/carrier.ts'
import { startCatcher } from '../mail/catcher.ts'
import { startSignIn } from '../sign-in/provider.ts'
import { signInAs } from '../sign-in/walk.ts'
import { startWorkbench } from '../workbench/workbench.ts'
import { openClock } from './clock.ts'
import { buildFunctions, loadFunctions, routeTo } from './functions.ts'
import { openLogFile } from './log-file.ts'
import { pagesSent } from './pages.ts'
import { startPump } from './pump.ts'
import { planRota } from './rota.ts'
import { folder, type Settings } from './settings.ts'
import { enterStaff } from './staff.ts'
import { makeSecrets, makeTables, secretsParameter, tableNames } from './store.ts'
import { keepTime } from './time.ts'

export type Line = { programme: Programme; workbenchUrl: string; close(): Promise<void> }

/** The Lambda region and account of a machine that has neither. */
const awsLocal = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' }

const queueNames = {
  jobs: 'warmline-jobs',
  outreach: 'warmline-outreach',
  jobsDead: 'warmline-jobs-dead',
  spool: 'warmline-spool',
  spoolDead: 'warmline-spool-dead',
} as const
/** Longer than a job may take; the spool looks again sooner, because a STOP may wait in it. */
const visibilitySeconds = { jobs: 60, spool: 5 }
/** A record that failed this often is looked at by a person. The spool waits out a long failure of the store instead. */
const tries = { jobs: 3, spool: 100_000 }
const jobLanes = 4
const outreachLanes = 2
/** EventBridge ticks every minute; a shorter beat makes the workbench livelier and changes nothing else. */
const tickMs = 5000

export async function startLine(settings: Settings): Promise<Line> {
  if (settings.dataDir) mkdirSync(settings.dataDir, { recursive: true })
  const outDir = await buildFunctions(settings.program)
  const beside = (name: Parameters<typeof besideBundle>[0]) => besideBundle(name, pathToFileURL(join(outDir, 'worker', 'index.mjs')).href)
  const programme = programmeAt(settings.publicUrl, beside('program.json') as ProgrammeFile)
  const texts = beside('texts.json.br') as Texts
  const clock = openClock(settings.dataDir)
  Object.assign(process.env, awsLocal)

  const dynamo = await startDynamo({ ...folder(settings, 'db'), now: clock.now })
  const queues = await startQueues({
    ...folder(settings, 'queues'),
    names: Object.values(queueNames),
    options: {
      [queueNames.outreach]: {
        visibilitySeconds: visibilitySeconds.jobs,
        deadLetters: { queue: queueNames.jobsDead, maxReceives: tries.jobs },
      },
      [queueNames.jobs]: {
        visibilitySeconds: visibilitySeconds.jobs,
        deadLetters: { queue: queueNames.jobsDead, maxReceives: tries.jobs },
      },
      [queueNames.spool]: {
        visibilitySeconds: visibilitySeconds.spool,
        deadLetters: { queue: queueNames.spoolDead, maxReceives: tries.spool },
      },
    },
  })
  const secrets = await startSecrets(folder(settings, 'secrets'))
  await makeTables(dynamo.url)
  await makeSecrets(secrets.url, settings.authToken)

  const own = await ownView({ dynamoUrl: dynamo.url, secretsUrl: secrets.url, now: clock.now })
  const signIn = await startSignIn({
    publicUrl: settings.publicUrl,
    accounts: async () => [programme.firstAdmin.email, ...(await own.staff.all()).map(({ email }) => email)],
  })
  const mail = await startCatcher({ now: clock.now })
  const gatewayUrl = `http://127.0.0.1:${settings.port}`
  const carrierDir = folder(settings, 'carrier').path
  const carrier = await startCarrier({
    now: clock.now,
    ...(carrierDir ? { dir: carrierDir } : {}),
    accountSid: settings.accountSid,
    authToken: settings.authToken,
    number: settings.number,
    messagingServiceSid: settings.messagingServiceSid,
    publicUrl: settings.publicUrl,
    inboundUrl: `${settings.publicUrl}/twilio/inbound`,
    fallbackUrl: `${settings.fallbackUrl}/twilio/fallback`,
    deliverTo: gatewayUrl,
    wording: carrierWording(texts, programme),
  })

  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    AWS_ENDPOINT_URL_SQS: queues.url,
    AWS_ENDPOINT_URL_KMS: secrets.url,
    AWS_ENDPOINT_URL_SSM: secrets.url,
    MAIN_TABLE: tableNames.main,
    KEYS_TABLE: tableNames.keys,
    JOBS_QUEUE_URL: queues.queueUrl(queueNames.jobs),
    OUTREACH_QUEUE_URL: queues.queueUrl(queueNames.outreach),
    SPOOL_QUEUE_URL: queues.queueUrl(queueNames.spool),
    SPOOL_DEAD_LETTERS_URL: queues.queueUrl(queueNames.spoolDead),
    SECRETS_PARAMETER: secretsParameter,
    PUBLIC_URL: settings.publicUrl,
    FALLBACK_URL: settings.fallbackUrl,
    TWILIO_ACCOUNT_SID: settings.accountSid,
    TWILIO_NUMBER: settings.number,
    TWILIO_MESSAGING_SERVICE_SID: settings.messagingServiceSid,
    TWILIO_API_URL: settings.apiUrl ?? carrier.url,
    SMTP_URL: mail.url,
    OIDC_ISSUER: signIn.issuer,
    OIDC_CLIENT_ID: signIn.clientId,
  })
  const out = openLogFile(folder(settings, 'logs').path)
  const functions = await loadFunctions(outDir, { clock, out })
  const gateway = await startGateway({
    port: settings.port,
    route: routeTo(functions),
    onCrash: ({ name, requestId }) => out(JSON.stringify({ event: 'gateway.crash', error: name, requestId })),
  })

  const call = (name: 'clock' | 'worker', event: unknown) => functions[name](event as never, {} as never)
  const pump = startPump({
    endpoint: queues.url,
    queues: [
      { name: queueNames.jobs, url: queues.queueUrl(queueNames.jobs), lanes: jobLanes },
      { name: queueNames.outreach, url: queues.queueUrl(queueNames.outreach), lanes: outreachLanes },
      { name: queueNames.spool, url: queues.queueUrl(queueNames.spool), lanes: 1 },
    ],
    worker: (event: SQSEvent) => call('worker', event) as Promise<SQSBatchResponse>,
    onFault: (error) => out(JSON.stringify({ event: 'pump.fault', error })),
  })
  let down = false
  const time = keepTime({ clock, carrier, due: own.due, pump, findDue: () => call('clock', {}), sweep: dynamo.sweep, isDown: () => down })
  if ((await own.staff.all()).length === 0) {
    await enterStaff(programme.firstAdmin.email, { publicUrl: settings.publicUrl, reachedAt: gatewayUrl })
    await planRota(programme.firstAdmin.email, { publicUrl: settings.publicUrl, reachedAt: gatewayUrl })
  }
  const workbench = await startWorkbench({
    port: settings.localPort,
    page: {
      line: settings.number,
      zone: programme.timeZone,
      links: { console: `${settings.publicUrl}/console`, publicPage: `${settings.publicUrl}/` },
    },
    carrier,
    clock: { now: clock.now, advanceTo: time.advanceTo },
    store: {
      setDown: async (next) => {
        down = next
        await dynamo.setDown(next)
      },
    },
    settle: time.settle,
    pages: () =>
      pagesSent({
        ...own,
        links: pageLinks(own.vault, settings.publicUrl),
        programme,
        rotaLink: `${settings.publicUrl}/console/on-call`,
      }),
    signIn: (email) => signInAs(email, { publicUrl: settings.publicUrl, reachedAt: gatewayUrl }),
  })
  const beat = setInterval(() => {
    time
      .tick()
      .catch((error: unknown) => out(JSON.stringify({ event: 'tick.failed', error: error instanceof Error ? error.name : 'unknown' })))
  }, tickMs)

  return {
    programme,
    workbenchUrl: workbench.url,
    close: async () => {
      clearInterval(beat)
      await Promise.all([workbench.close(), gateway.close(), signIn.close()])
      await pump.close()
      await Promise.all([carrier.close(), mail.close()])
      own.close()
      await Promise.all([dynamo.close(), queues.close(), secrets.close()])
    },
  }
}

/** The runner's own eyes on the store: who may sign in, and when something falls due next. */
async function ownView({ dynamoUrl, secretsUrl, now }: { dynamoUrl: string; secretsUrl: string; now(): number }) {
  const client = new DynamoDBClient({ endpoint: dynamoUrl })
  const [kms, ssm] = [new KMSClient({ endpoint: secretsUrl }), new SSMClient({ endpoint: secretsUrl })]
  const vault = createVault(await readSecrets({ kms, ssm, parameter: secretsParameter }))
  const table = dynamoTable({ client, names: tableNames, now })
  return {
    table,
    vault,
    staff: dynamoStaffBook(table, vault),
    due: dynamoDueIndex(table),
    close: () => {
      for (const each of [client, kms, ssm]) each.destroy()
    },
  }
}
