/** The six functions: what each may touch, what wakes it, and how long it may take. */
import { join } from 'node:path'
import {
  type aws_cloudwatch as cloudwatch,
  aws_cloudwatch as cw,
  Duration,
  aws_events as events,
  aws_iam as iam,
  aws_lambda as lambda,
  aws_logs as logs,
} from 'aws-cdk-lib'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import { alarm } from './constructs/alarm.ts'
import { fate } from './fate.ts'
import type { Keys } from './keys.ts'
import { needs, tableActions } from './needs.ts'
import { type Queues, workerTimeout } from './queues.ts'
import { type FunctionName, functionNames } from './routes.ts'
import { secretsParameter } from './stack-name.ts'
import type { Stage, StageName } from './stages.ts'
import type { Storage } from './storage.ts'

export type FunctionsProps = {
  /** The folder `bundle()` wrote. */
  assets: string
  stage: Stage
  stageName: StageName
  storage: Storage
  keys: Keys
  queues: Queues
  wake: cloudwatch.IAlarmAction
  /** What differs from one deployment to another, by the name under which the functions read it. */
  settings: Record<string, string>
  /** ARN of the pool in which staff have accounts. */
  staffPool: string
  /** What only the console reads. */
  consoleSettings: Record<string, string>
}

/** Twilio waits 15 s for an answer; after 10 s a text is safer with the fallback than with us. */
const webTimeout = Duration.seconds(10)
const timeouts: Partial<Record<FunctionName, Duration>> = { clock: Duration.seconds(50), worker: workerTimeout }
/** Kept free for texts coming in, so that a crowd on the pages cannot take their place. */
const neverCrowdedOut: readonly FunctionName[] = ['webhooks', 'spool']

export class Functions extends Construct {
  readonly all: Record<FunctionName, lambda.Function>
  readonly logs: Record<FunctionName, logs.LogGroup>

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id)
    const groups = functionNames.map((name) => [name, this.logGroup(name, props.stage)] as const)
    this.logs = Object.fromEntries(groups) as Record<FunctionName, logs.LogGroup>
    const made = functionNames.map((name) => [name, this.make(name, props)] as const)
    this.all = Object.fromEntries(made) as Record<FunctionName, lambda.Function>
    for (const line of ['jobs', 'outreach', 'spool'] as const) props.queues[line].emptiedBy(this.all.worker)
    this.wakeEveryMinute(this.all.clock, props.wake)
  }

  /** A second net under the log's allow-list: what looks like a number or an address is masked all the same (R25). */
  private logGroup(name: FunctionName, { keepsForEver }: Stage): logs.LogGroup {
    return new logs.LogGroup(this, `${name}-logs`, {
      retention: logs.RetentionDays.ONE_MONTH,
      removalPolicy: fate(keepsForEver),
      dataProtectionPolicy: new logs.DataProtectionPolicy({
        identifiers: [logs.DataIdentifier.PHONENUMBER_US, logs.DataIdentifier.EMAILADDRESS],
      }),
    })
  }

  private make(name: FunctionName, props: FunctionsProps): lambda.Function {
    const { assets, stage, settings, consoleSettings } = props
    const made = new lambda.Function(this, name, {
      description: `Warmline: ${name}`,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      code: lambda.Code.fromAsset(join(assets, name), { exclude: ['*.map'] }),
      handler: 'index.handler',
      role: this.role(name, props),
      // More memory is more processor: what is saved on a smaller function is paid in cold starts.
      memorySize: 1024,
      timeout: timeouts[name] ?? webTimeout,
      logGroup: this.logs[name],
      environment: { ...settings, ...addressesOf(props), ...(name === 'console' ? consoleSettings : {}) },
      ...(stage.reservedConcurrency > 0 && neverCrowdedOut.includes(name)
        ? { reservedConcurrentExecutions: stage.reservedConcurrency }
        : {}),
    })
    return made
  }

  /** A role of its own, that may do what `needs.ts` says and write its log; not AWS's ready-made one, which may write every log. */
  private role(name: FunctionName, { storage, keys, queues, stageName, staffPool }: FunctionsProps): iam.Role {
    const role = new iam.Role(this, `${name}-role`, { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') })
    const allow = (actions: readonly string[], resources: string[]) =>
      role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: [...actions], resources }))
    this.logs[name].grantWrite(role)
    allow(['ssm:GetParameter'], [storage.parameterArn(stageName)])
    keys.grantUnwrapping(role)
    const { tables, sends, counts, invites } = needs[name]
    for (const table of tables) allow(tableActions[table], withIndexes(table, storage))
    if (tables.length > 0) keys.grantTables(role)
    if (invites) allow(['cognito-idp:AdminCreateUser'], [staffPool])
    for (const queue of sends) allow(['sqs:SendMessage'], [queues[queue].queue.queueArn])
    if (counts.length > 0) {
      allow(
        ['sqs:GetQueueAttributes'],
        counts.map((which) => (which === 'spool' ? queues.spool.queue : queues.spool.deadLetters).queueArn),
      )
    }
    return role
  }

  /** A missed minute is made up by the next, so a failed call is not repeated; two minutes without one wake somebody. */
  private wakeEveryMinute(clock: lambda.Function, wake: cloudwatch.IAlarmAction): void {
    const rule = new events.Rule(this, 'EveryMinute', { schedule: events.Schedule.rate(Duration.minutes(1)) })
    rule.addTarget(new LambdaFunction(clock, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }))
    const period = Duration.minutes(1)
    alarm(this, 'ClockStopped', {
      impact: 'Check-ins, escalations to the next person on call and repeats of unsent texts are late: the clock missed two minutes',
      paragraph: 'the-clock-stopped',
      metric: new cw.MathExpression({
        expression: 'FILL(calls, 0) - FILL(errors, 0)',
        usingMetrics: {
          calls: clock.metricInvocations({ period, statistic: 'Sum' }),
          errors: clock.metricErrors({ period, statistic: 'Sum' }),
        },
        period,
        label: 'minutes in which the clock did its work',
      }),
      threshold: 1,
      below: true,
      periods: 2,
      silenceFails: true,
      wake,
    })
  }
}

/** Named one by one: `/index/*` would be a right on indexes that do not exist yet. */
const withIndexes = (table: 'main' | 'keys', storage: Storage): string[] => {
  const { tableArn } = storage[table]
  return table === 'keys' ? [tableArn] : [tableArn, `${tableArn}/index/due`, `${tableArn}/index/inbox`]
}

const addressesOf = ({ storage, queues, stageName }: FunctionsProps): Record<string, string> => ({
  MAIN_TABLE: storage.main.tableName,
  KEYS_TABLE: storage.keys.tableName,
  JOBS_QUEUE_URL: queues.jobs.queue.queueUrl,
  OUTREACH_QUEUE_URL: queues.outreach.queue.queueUrl,
  SPOOL_QUEUE_URL: queues.spool.queue.queueUrl,
  SPOOL_DEAD_LETTERS_URL: queues.spool.deadLetters.queueUrl,
  SECRETS_PARAMETER: secretsParameter(stageName),
})
