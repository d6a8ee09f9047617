/** The two queues: jobs (ids of what was committed) and the spool (sealed forms that came while the store was down). */
import { type aws_cloudwatch as cloudwatch, Duration, type aws_kms as kms } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import { QueueWorker } from './constructs/queue-worker.ts'

/** Longer than the carrier's slowest answer (10 s), and short enough that a crash is noticed within minutes. */
export const workerTimeout = Duration.seconds(30)

/** A wanted retry is a commit with a new time, so a second delivery of a job already means a crash. */
const jobTries = 3
/** The most that SQS allows: with the visibility of three minutes the spool waits out two days without the store, by itself. */
const spoolTries = 1000

export class Queues extends Construct {
  readonly jobs: QueueWorker
  readonly spool: QueueWorker

  constructor(scope: Construct, id: string, props: { key: kms.IKey; wake: cloudwatch.IAlarmAction }) {
    super(scope, id)
    this.jobs = new QueueWorker(this, 'Jobs', {
      ...props,
      workerTimeout,
      tries: jobTries,
      impact: 'Texts and pages to staff may not be sent',
    })
    this.spool = new QueueWorker(this, 'Spool', {
      ...props,
      workerTimeout,
      tries: spoolTries,
      impact: 'Texts from survivors are not in the inbox, and no check-in leaves until they are',
    })
  }
}
