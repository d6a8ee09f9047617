/** A queue, the dead letters of those who empty it, and the alarm that says who is hurt when something lands there. */
import { aws_cloudwatch as cloudwatch, Duration, type aws_kms as kms, type aws_lambda as lambda, aws_sqs as sqs } from 'aws-cdk-lib'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'

export type QueueWorkerProps = {
  key: kms.IKey
  /** Who is hurt when this queue fails, for a person woken at night: "Texts are not being sent". */
  impact: string
  wake: cloudwatch.IAlarmAction
  /** Of the function that will empty it. */
  workerTimeout: Duration
  /** Deliveries before a record goes to the dead letters. */
  tries: number
}

/** AWS asks for six times the function's timeout; less, and a slow job is handed out twice. */
const visibilityFactor = 6
/** A job is ids only and a sealed form is short: one at a time keeps one failure from delaying its neighbours. */
const batchSize = 1

export class QueueWorker extends Construct {
  readonly queue: sqs.Queue
  readonly deadLetters: sqs.Queue

  constructor(scope: Construct, id: string, { key, impact, wake, workerTimeout, tries }: QueueWorkerProps) {
    super(scope, id)
    // The longest SQS keeps anything: what lies here was promised to somebody.
    const kept = { encryptionMasterKey: key, enforceSSL: true, retentionPeriod: Duration.days(14) }
    this.deadLetters = new sqs.Queue(this, 'DeadLetters', kept)
    this.queue = new sqs.Queue(this, 'Queue', {
      ...kept,
      visibilityTimeout: Duration.seconds(workerTimeout.toSeconds() * visibilityFactor),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
    })
    new cloudwatch.Alarm(this, 'DeadLettersAlarm', {
      alarmDescription: `${impact}. Something in a queue failed ${tries} times; see the runbook, dead letters.`,
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(wake)
  }

  /** Lets a function empty the queue, at most `maxConcurrency` at once (the carrier's rate is the limit, not ours). */
  emptiedBy(worker: lambda.Function, maxConcurrency: number): void {
    worker.addEventSource(new SqsEventSource(this.queue, { batchSize, maxConcurrency, reportBatchItemFailures: true }))
  }
}
