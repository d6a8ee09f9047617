/** How long the spool waits by itself (F11). */
import { App, aws_cloudwatch_actions as actions, Stack, aws_sns as sns, type aws_sqs as sqs } from 'aws-cdk-lib'
import { expect } from 'vitest'
import { Queues } from '../../infra/queues.ts'
import { fault } from './fault.ts'

fault(
  'F11',
  {
    did: 'the store stayed away, as the deployed spool would see it',
    expected: 'a spooled text is tried for a day and more before a person must move it',
  },
  async () => {
    const stack = new Stack(new App(), 'Test')
    const { spool } = new Queues(stack, 'Queues', {
      wake: new actions.SnsAction(new sns.Topic(stack, 'Wake')),
    })
    const { redrivePolicy, visibilityTimeout } = spool.queue.node.defaultChild as sqs.CfnQueue
    const tries = Number(redrivePolicy.maxReceiveCount)
    const hours = (tries * (visibilityTimeout ?? 0)) / 3600
    expect(hours).toBeGreaterThan(24)
    return `${tries} tries, ${visibilityTimeout} s apart: ${Math.floor(hours)} hours`
  },
)
