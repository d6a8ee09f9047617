/** What wakes somebody, besides the queues and the clock: counted from the functions' own log lines, which name no person. */
import { type aws_cloudwatch as cloudwatch, aws_cloudwatch as cw, Duration, type aws_lambda as lambda, aws_logs as logs } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { ProgrammeFile } from '../shared/domain/programme.ts'
import { alarm } from './constructs/alarm.ts'
import type { Functions } from './functions.ts'
import type { FunctionName } from './routes.ts'

export type AlarmsProps = { functions: Functions; programme: ProgrammeFile; wake: cloudwatch.IAlarmAction; namespace: string }

/** A segment costs about this much out, carrier fees included (docs/runbook.md, cost). */
const dollarsPerText = 0.0125
/** A day may cost three times its share of the month before somebody is told: the first weeks of a person are the busiest. */
const daysShare = 10

/** Log lines that are counted; each metric has the line's name. `value` is the field that is measured, absent = lines. */
const counted = {
  sent: { from: 'worker', pattern: logs.FilterPattern.literal('{ $.event = "message.handed-over" && $.outcome = "sent" }') },
  delivered: { from: 'webhooks', pattern: logs.FilterPattern.literal('{ $.event = "receipt" && $.state = "delivered" }') },
  undelivered: {
    from: 'webhooks',
    pattern: logs.FilterPattern.literal('{ $.event = "receipt" && ($.state = "undelivered" || $.state = "failed") }'),
  },
  refused: { from: 'webhooks', pattern: logs.FilterPattern.literal('{ $.event = "webhook.failed" || $.event = "function.not-opened" }') },
  consoleFailed: {
    from: 'console',
    pattern: logs.FilterPattern.literal('{ $.event = "console.failed" || $.event = "function.not-opened" }'),
  },
  pagesFailed: {
    from: 'pages',
    pattern: logs.FilterPattern.literal('{ $.event = "pages.failed" || $.event = "function.not-opened" }'),
  },
  strangers: {
    from: 'webhooks',
    pattern: logs.FilterPattern.literal('{ $.event = "inbound.unknown-line" || $.event = "inbound.not-a-phone" }'),
  },
  lateness: { from: 'clock', pattern: logs.FilterPattern.literal('{ $.event = "due.found" }'), value: '$.seconds' },
  // Somebody takes a drill in the console; that nobody did is found by the worker, which pages the alarm.
  drillsTaken: { from: 'console', pattern: logs.FilterPattern.literal('{ $.event = "drill.ended" }'), value: '$.seconds' },
  drillsLost: { from: 'worker', pattern: logs.FilterPattern.literal('{ $.event = "drill.ended" }'), value: '$.seconds' },
  gaps: { from: 'worker', pattern: logs.FilterPattern.literal('{ $.event = "alert.raised" && $.kind = "coverage-gap" }') },
} satisfies Record<string, { from: FunctionName; pattern: logs.IFilterPattern; value?: string }>
export type Counted = keyof typeof counted

/** What waits or fails with each function; the clock has an alarm of its own. */
const impact = {
  webhooks: 'Texts from survivors',
  spool: 'Texts kept by the fallback',
  worker: 'Texts to survivors and pages to staff',
  console: 'Staff at the console',
  pages: 'People at the join form and the public pages',
} satisfies Partial<Record<FunctionName, string>>

export class Alarms extends Construct {
  readonly metrics: Record<Counted, cloudwatch.Metric>

  constructor(scope: Construct, id: string, { functions, programme, wake, namespace }: AlarmsProps) {
    super(scope, id)
    const made = Object.entries(counted).map(([name, line]) => [name, this.count(name, line, functions, namespace)] as const)
    this.metrics = Object.fromEntries(made) as Record<Counted, cloudwatch.Metric>
    this.aboutTexts(wake, programme)
    this.aboutStaff(wake)
    this.aboutPages(wake)
    for (const name of ['webhooks', 'spool', 'worker', 'console', 'pages'] as const) this.aboutFunction(name, functions.all[name], wake)
  }

  private aboutTexts(wake: cloudwatch.IAlarmAction, { spend }: ProgrammeFile): void {
    const { refused, lateness, strangers, sent } = this.metrics
    const minutes = Duration.minutes(5)
    alarm(this, 'WebhookErrors', {
      impact: 'Texts from survivors were not stored by the first address; the fallback keeps them if it can',
      paragraph: 'webhook-errors',
      metric: refused.with({ period: Duration.minutes(1) }),
      threshold: 1,
      periods: 2,
      wake,
    })
    alarm(this, 'DueBacklog', {
      impact: 'Check-ins and repeats of unsent texts leave five minutes late or more',
      paragraph: 'the-backlog-grows',
      metric: lateness.with({ statistic: 'Maximum', period: Duration.minutes(1) }),
      threshold: 300,
      periods: 3,
      wake,
    })
    alarm(this, 'UndeliveredRate', {
      impact: 'One text in five does not reach its phone: people do not hear from us',
      paragraph: 'texts-are-not-delivered',
      metric: this.undeliveredRate(Duration.hours(1)),
      threshold: 20,
      wake,
    })
    alarm(this, 'Strangers', {
      impact: 'Texts arrive for a number that is not ours, or from no phone: somebody may be writing to nobody',
      paragraph: 'texts-for-a-number-that-is-not-ours',
      metric: strangers.with({ period: minutes }),
      threshold: 1,
      wake,
    })
    alarm(this, 'Spend', {
      impact: 'More texts left today than the programme planned to pay for; nothing is stopped',
      paragraph: 'spend',
      metric: sent.with({ period: Duration.days(1) }),
      threshold: Math.ceil(spend.monthlyDollars / daysShare / dollarsPerText),
      wake,
    })
  }

  private aboutStaff(wake: cloudwatch.IAlarmAction): void {
    alarm(this, 'CoverageGap', {
      impact: 'Nobody is on call for a cry for help, or nobody will be soon',
      paragraph: 'nobody-is-on-call',
      metric: this.metrics.gaps.with({ period: Duration.minutes(15) }),
      threshold: 1,
      wake,
    })
  }

  /** What these two answer when something fails is an answer, so only their own lines tell. */
  private aboutPages(wake: cloudwatch.IAlarmAction): void {
    const { consoleFailed, pagesFailed } = this.metrics
    const often = { period: Duration.minutes(5) }
    alarm(this, 'ConsoleErrors', {
      impact: 'Staff cannot read or answer texts in the console, at least for some requests',
      paragraph: 'the-console-or-the-pages-fail',
      metric: consoleFailed.with(often),
      threshold: 3,
      wake,
    })
    alarm(this, 'PagesErrors', {
      impact: 'People cannot join by the form, or staff cannot answer a page by its link',
      paragraph: 'the-console-or-the-pages-fail',
      metric: pagesFailed.with(often),
      threshold: 3,
      wake,
    })
  }

  private aboutFunction(name: keyof typeof impact, made: lambda.Function, wake: cloudwatch.IAlarmAction): void {
    const period = Duration.minutes(1)
    alarm(this, `${name}-Throttled`, {
      impact: `${impact[name]} wait because the account runs as many functions as it may`,
      paragraph: 'functions-are-throttled',
      metric: made.metricThrottles({ period, statistic: 'Sum' }),
      threshold: 1,
      periods: 3,
      wake,
    })
    alarm(this, `${name}-Errors`, {
      impact: `${impact[name]} failed in a way nobody foresaw`,
      paragraph: 'a-function-fails',
      metric: made.metricErrors({ period, statistic: 'Sum' }),
      threshold: 1,
      periods: 2,
      wake,
    })
  }

  /** Percent of the receipts that say no. With fewer than twenty, one bad number would wake somebody. */
  undeliveredRate(period: Duration): cloudwatch.MathExpression {
    const { delivered, undelivered } = this.metrics
    return new cw.MathExpression({
      expression: 'IF(FILL(yes, 0) + FILL(no, 0) >= 20, 100 * FILL(no, 0) / (FILL(yes, 0) + FILL(no, 0)), 0)',
      usingMetrics: { yes: delivered.with({ period }), no: undelivered.with({ period }) },
      period,
      label: 'percent of texts that did not arrive',
    })
  }

  private count(
    name: string,
    line: { from: FunctionName; pattern: logs.IFilterPattern; value?: string },
    functions: Functions,
    namespace: string,
  ) {
    const { from, pattern, value } = line
    new logs.MetricFilter(this, `${name}-filter`, {
      logGroup: functions.logs[from],
      filterPattern: pattern,
      metricNamespace: namespace,
      metricName: name,
      metricValue: value ?? '1',
    })
    return new cw.Metric({ namespace, metricName: name, statistic: 'Sum' })
  }
}
