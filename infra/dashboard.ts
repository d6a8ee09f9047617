/** The dashboard, for a person who is not a programmer: each row asks a question, and its numbers answer it. */
import { type aws_cloudwatch as cloudwatch, aws_cloudwatch as cw, Duration } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { Alarms } from './alarms.ts'
import type { Functions } from './functions.ts'
import type { Queues } from './queues.ts'

export type DashboardProps = { name: string; functions: Functions; queues: Queues; alarms: Alarms }

const width = 8
const height = 6
const period = Duration.minutes(5)
/** Drills are weeks apart: this graph looks back further than the others, and shows each on its day. */
const drillsSince = '-P90D'
const day = Duration.days(1)

export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { name, functions, queues, alarms }: DashboardProps) {
    super(scope, id)
    const { metrics } = alarms
    const line = (label: string, metric: cloudwatch.Metric, statistic = 'Sum') => metric.with({ label, statistic, period })
    const waiting = (label: string, queue: Queues['jobs']) =>
      queue.queue.metricApproximateAgeOfOldestMessage({ label, period, statistic: 'Maximum' })
    const graph = (title: string, left: cloudwatch.IMetric[]) =>
      new cw.GraphWidget({ title, left, width, height, leftYAxis: { min: 0, showUnits: false }, legendPosition: cw.LegendPosition.BOTTOM })
    const question = (markdown: string) =>
      new cw.TextWidget({ markdown, width: 24, height: 1, background: cw.TextWidgetBackground.TRANSPARENT })

    new cw.Dashboard(this, 'Board', {
      dashboardName: name,
      defaultInterval: Duration.hours(24),
      widgets: [
        [question('## Do texts from people come in?')],
        [
          graph('Texts and receipts taken in', [functions.all.webhooks.metricInvocations({ label: 'taken in', period })]),
          graph('Not stored at once', [line('refused', metrics.refused), waiting('seconds in the spool', queues.spool)]),
          graph('Not for us', [line('to another number, or from no phone', metrics.strangers)]),
        ],
        [question('## Do our texts reach them?')],
        [
          graph('Sent and delivered', [
            line('sent', metrics.sent),
            line('delivered', metrics.delivered),
            line('not delivered', metrics.undelivered),
          ]),
          graph('Seconds an answer waits to be sent', [waiting('answers and pages', queues.jobs), waiting('check-ins', queues.outreach)]),
          graph('Seconds check-ins are late', [line('latest', metrics.lateness, 'Maximum')]),
        ],
        [question('## Does everything behind it work?')],
        [
          graph('Minutes in which the clock worked (5 of 5)', [
            functions.all.clock.metricInvocations({ label: 'minutes', period, statistic: 'Sum' }),
          ]),
          graph('Things that failed for good', [
            queues.jobs.deadLetters.metricApproximateNumberOfMessagesVisible({ label: 'answers and pages', period }),
            queues.outreach.deadLetters.metricApproximateNumberOfMessagesVisible({ label: 'check-ins', period }),
            queues.spool.deadLetters.metricApproximateNumberOfMessagesVisible({ label: 'texts from people', period }),
          ]),
          graph(
            'Functions that failed',
            [functions.all.webhooks, functions.all.worker, functions.all.console].map((each, n) =>
              each.metricErrors({ label: ['texts in', 'texts out', 'console'][n] ?? '', period }),
            ),
          ),
        ],
        [question('## When was the last drill, and did somebody take it?')],
        [
          new cw.GraphWidget({
            title: 'Seconds from the start of a drill to "I have it", or to the alarm that nobody had it',
            left: [
              metrics.drillsTaken.with({ label: 'somebody had it', statistic: 'Maximum', period: day }),
              metrics.drillsLost.with({ label: 'nobody had it', statistic: 'Maximum', period: day }),
            ],
            start: drillsSince,
            width: 3 * width,
            height,
            leftYAxis: { min: 0, showUnits: false },
            legendPosition: cw.LegendPosition.BOTTOM,
          }),
        ],
      ],
    })
  }
}
