/** An alarm for a person woken at night: who is hurt, and which paragraph of the runbook to read. */
import { aws_cloudwatch as cloudwatch } from 'aws-cdk-lib'
import type { Construct } from 'constructs'

export type AlarmProps = {
  /** Who is hurt: "Texts to survivors are not being sent". */
  impact: string
  /** Heading of docs/runbook.md, as its link ends: `dead-letters`. */
  paragraph: string
  metric: cloudwatch.IMetric
  threshold: number
  /** Minutes (or periods of the metric) in a row. */
  periods?: number
  below?: boolean
  /** Whether silence itself is the failure. */
  silenceFails?: boolean
  wake: cloudwatch.IAlarmAction
}

/** Where the runbook is read; a repository of its own may say so through the context `runbook`. */
const runbook = 'docs/runbook.md'

/** @returns the alarm, which tells the address list and says so again when it is over */
export function alarm(scope: Construct, id: string, props: AlarmProps): cloudwatch.Alarm {
  const { impact, paragraph, metric, threshold, periods = 1, below = false, silenceFails = false, wake } = props
  const address = scope.node.tryGetContext('runbook') ?? runbook
  const made = new cloudwatch.Alarm(scope, id, {
    alarmDescription: `${impact}. What to do: ${address}#${paragraph}`,
    metric,
    threshold,
    evaluationPeriods: periods,
    comparisonOperator: below
      ? cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD
      : cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: silenceFails ? cloudwatch.TreatMissingData.BREACHING : cloudwatch.TreatMissingData.NOT_BREACHING,
  })
  made.addAlarmAction(wake)
  made.addOkAction(wake)
  return made
}
