/** The queues: jobs (ids of what was committed), in two lines, and the spool (sealed forms that came while the store was down). */
import { type aws_cloudwatch as cloudwatch, Duration } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import { alarm } from './constructs/alarm.ts'
import { QueueWorker } from './constructs/queue-worker.ts'

/** Longer than the carrier's slowest answer (10 s), and short enough that a crash is noticed within minutes. */
export const workerTimeout = Duration.seconds(30)

/** A wanted retry is a commit with a new time, so a second delivery of a job already means a crash. */
const jobTries = 3
/** The most that SQS allows: with the visibility of three minutes the spool waits out two days without the store, by itself. */
const spoolTries = 1000

/** Answers and pages: one slow hand-over must not hold up the next, and more at once would only queue at the carrier. */
const jobsAtOnce = 5
/** The least AWS allows. Check-ins and the spool may take their time; answers may not. */
const leastAtOnce = 2

export class Queues extends Construct {
  /** Answers, pages and whatever somebody waits for. */
  readonly jobs: QueueWorker
  /** Check-ins and forgetting: never in front of an answer. */
  readonly outreach: QueueWorker
  readonly spool: QueueWorker

  constructor(scope: Construct, id: string, { wake }: { wake: cloudwatch.IAlarmAction }) {
    super(scope, id)
    const line = { wake, workerTimeout }
    this.jobs = new QueueWorker(this, 'Jobs', {
      ...line,
      tries: jobTries,
      maxConcurrency: jobsAtOnce,
      impact: 'Texts that answer survivors, or pages to staff, may not be sent',
    })
    this.outreach = new QueueWorker(this, 'Outreach', {
      ...line,
      tries: jobTries,
      maxConcurrency: leastAtOnce,
      impact: 'Texts that check in may not be sent, or somebody who should be forgotten is not',
    })
    this.spool = new QueueWorker(this, 'Spool', {
      ...line,
      tries: spoolTries,
      maxConcurrency: leastAtOnce,
      impact: 'Texts from survivors are not in the inbox, and no check-in leaves until they are',
    })
    alarm(this, 'SpoolNotEmpty', {
      impact: 'Texts from survivors wait outside the inbox because the store did not answer, and no check-in leaves',
      paragraph: 'the-spool-is-not-empty',
      metric: this.spool.queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      threshold: 1,
      periods: 2,
      wake,
    })
  }
}
