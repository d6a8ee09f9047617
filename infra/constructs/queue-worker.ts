/** A queue, the dead letters of those who empty it, the function that does, and the alarm that says who is hurt when something lands there. */
import { type aws_cloudwatch as cloudwatch, Duration, type aws_lambda as lambda, aws_sqs as sqs } from 'aws-cdk-lib'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import { alarm } from './alarm.ts'

export type QueueWorkerProps = {
  /** Who is hurt when this queue fails, for a person woken at night: "Texts are not being sent". */
  impact: string
  wake: cloudwatch.IAlarmAction
  /** Of the function that will empty it. */
  workerTimeout: Duration
  /** Deliveries before a record goes to the dead letters. */
  tries: number
  /** At once, at most: the carrier's rate is the limit, not ours. */
  maxConcurrency: number
}

/** AWS asks for six times the function's timeout; less, and a slow job is handed out twice. */
const visibilityFactor = 6
/** A job is ids only and a sealed form is short: one at a time keeps one failure from delaying its neighbours. */
const batchSize = 1

export class QueueWorker extends Construct {
  readonly queue: sqs.Queue
  readonly deadLetters: sqs.Queue
  private readonly maxConcurrency: number

  constructor(scope: Construct, id: string, { impact, wake, workerTimeout, tries, maxConcurrency }: QueueWorkerProps) {
    super(scope, id)
    this.maxConcurrency = maxConcurrency
    // The longest SQS keeps anything: what lies here was promised to somebody.
    const kept = { encryption: sqs.QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) }
    this.deadLetters = new sqs.Queue(this, 'DeadLetters', kept)
    this.queue = new sqs.Queue(this, 'Queue', {
      ...kept,
      visibilityTimeout: Duration.seconds(workerTimeout.toSeconds() * visibilityFactor),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
    })
    alarm(this, 'DeadLettersAlarm', {
      impact: `${impact}: something failed ${tries} times`,
      paragraph: 'dead-letters',
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      threshold: 1,
      wake,
    })
  }

  /** Lets a function empty the queue. A record it reports comes back alone; its neighbours are done. */
  emptiedBy(worker: lambda.Function): void {
    worker.addEventSource(new SqsEventSource(this.queue, { batchSize, maxConcurrency: this.maxConcurrency, reportBatchItemFailures: true }))
  }
}
