/** The monthly budget of the account: it tells, and stops nothing, because a stopped line answers nobody. */
import { aws_budgets as budgets } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { ProgrammeFile } from '../shared/domain/programme.ts'

/** Percent of the budget: spent, and expected by the end of the month. */
const spentPercent = 80
const expectedPercent = 100

export class Budget extends Construct {
  constructor(scope: Construct, id: string, { spend, alerts }: Pick<ProgrammeFile, 'spend' | 'alerts'>) {
    super(scope, id)
    const subscribers = alerts.map((address) => ({ subscriptionType: 'EMAIL', address }))
    const tell = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, threshold, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
      subscribers,
    })
    new budgets.CfnBudget(this, 'Month', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: spend.monthlyDollars, unit: 'USD' } },
      notificationsWithSubscribers: [tell('ACTUAL', spentPercent), tell('FORECASTED', expectedPercent)],
    })
  }
}
