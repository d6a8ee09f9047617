/** The six functions: what each may touch, what wakes it, and how long it may take. */
import { join } from 'node:path'
import {
  aws_cloudwatch as cloudwatch,
  Duration,
  aws_events as events,
  aws_lambda as lambda,
  aws_logs as logs,
  RemovalPolicy,
} from 'aws-cdk-lib'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import { type Queues, workerTimeout } from './queues.ts'
import { type FunctionName, functionNames } from './routes.ts'
import { type Storage, tableActions } from './storage.ts'

export type FunctionsProps = {
  /** The folder `bundle()` wrote. */
  assets: string
  storage: Storage
  queues: Queues
  wake: cloudwatch.IAlarmAction
  /** What differs from one deployment to another, by the name under which the functions read it. */
  settings: Record<string, string>
}

/** Twilio waits 15 s for an answer; after 10 s a text is safer with the fallback than with us. */
const webTimeout = Duration.seconds(10)
/** One slow hand-over must not hold up the next, and more at once would only queue at the carrier. */
const jobsAtOnce = 5
/** The least AWS allows; the spool is drained in rare hours and its order does not matter. */
const spoolAtOnce = 2

type Needs = { timeout: Duration; tables: readonly ('main' | 'keys')[]; sends: readonly ('jobs' | 'spool')[]; countsSpool: boolean }

/** What a function is given beyond its logs and the programme's secrets. What is not named here is refused. */
const needs: Record<FunctionName, Needs> = {
  webhooks: { timeout: webTimeout, tables: ['main', 'keys'], sends: ['jobs', 'spool'], countsSpool: false },
  spool: { timeout: webTimeout, tables: [], sends: ['spool'], countsSpool: false },
  pages: { timeout: webTimeout, tables: ['main', 'keys'], sends: ['jobs'], countsSpool: true },
  console: { timeout: webTimeout, tables: ['main', 'keys'], sends: ['jobs'], countsSpool: false },
  clock: { timeout: Duration.seconds(50), tables: ['main'], sends: ['jobs'], countsSpool: true },
  worker: { timeout: workerTimeout, tables: ['main', 'keys'], sends: ['jobs'], countsSpool: true },
}

export class Functions extends Construct {
  readonly all: Record<FunctionName, lambda.Function>

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id)
    const made = functionNames.map((name) => [name, this.make(name, props)] as const)
    this.all = Object.fromEntries(made) as Record<FunctionName, lambda.Function>
    props.queues.jobs.emptiedBy(this.all.worker, jobsAtOnce)
    props.queues.spool.emptiedBy(this.all.worker, spoolAtOnce)
    this.wakeEveryMinute(this.all.clock, props.wake)
  }

  private make(name: FunctionName, { assets, storage, queues, settings }: FunctionsProps): lambda.Function {
    const { timeout, tables, sends, countsSpool } = needs[name]
    const made = new lambda.Function(this, name, {
      description: `Warmline: ${name}`,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      code: lambda.Code.fromAsset(join(assets, name), { exclude: ['*.map'] }),
      handler: 'index.handler',
      // More memory is more processor: what is saved on a smaller function is paid in cold starts.
      memorySize: 1024,
      timeout,
      logGroup: new logs.LogGroup(this, `${name}-logs`, { retention: logs.RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY }),
      environment: {
        ...settings,
        MAIN_TABLE: storage.main.tableName,
        KEYS_TABLE: storage.keys.tableName,
        JOBS_QUEUE_URL: queues.jobs.queue.queueUrl,
        SPOOL_QUEUE_URL: queues.spool.queue.queueUrl,
        SPOOL_DEAD_LETTERS_URL: queues.spool.deadLetters.queueUrl,
        SECRETS_PARAMETER: storage.secretsParameter,
      },
    })
    storage.grantSecrets(made)
    for (const table of tables) storage[table].grant(made, ...tableActions)
    if (tables.length > 0) storage.tableKey.grantEncryptDecrypt(made)
    for (const queue of sends) queues[queue].queue.grantSendMessages(made)
    if (countsSpool) for (const queue of [queues.spool.queue, queues.spool.deadLetters]) queue.grant(made, 'sqs:GetQueueAttributes')
    return made
  }

  /** A missed minute is made up by the next, so a failed call is not repeated; minutes without any call wake somebody. */
  private wakeEveryMinute(clock: lambda.Function, wake: cloudwatch.IAlarmAction): void {
    const rule = new events.Rule(this, 'EveryMinute', { schedule: events.Schedule.rate(Duration.minutes(1)) })
    rule.addTarget(new LambdaFunction(clock, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }))
    new cloudwatch.Alarm(this, 'ClockStopped', {
      alarmDescription: 'Check-ins, escalations to the next person on call and repeats of unsent texts are late. See the runbook, clock.',
      metric: new cloudwatch.MathExpression({
        expression: 'FILL(calls, 0) - FILL(errors, 0)',
        usingMetrics: {
          calls: clock.metricInvocations({ period: Duration.minutes(1) }),
          errors: clock.metricErrors({ period: Duration.minutes(1) }),
        },
        period: Duration.minutes(1),
        label: 'minutes in which the clock did its work',
      }),
      threshold: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 5,
      treatMissingData: cloudwatch.TreatMissingData.BREACHING,
    }).addAlarmAction(wake)
  }
}
