/** Dead letters: counted without being read, and put back on the queue they came from. */
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'

export type Redriven = { queue: string; waiting: number; deadLetters: number }

const attribute = async (client: SQSClient, QueueUrl: string, name: 'ApproximateNumberOfMessages' | 'RedrivePolicy') =>
  (await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [name] }))).Attributes?.[name] ?? ''

/** Where a queue's dead letters lie. @throws when it has none: every queue of ours has */
async function deadLettersOf(client: SQSClient, url: string): Promise<{ url: string }> {
  const policy = JSON.parse((await attribute(client, url, 'RedrivePolicy')) || '{}') as { deadLetterTargetArn?: string }
  const name = policy.deadLetterTargetArn?.split(':').at(-1)
  if (!name) throw new Error('The queue has no dead letters')
  return { url: url.replace(/[^/]+$/, name) }
}

/** How much waits on a queue and among its dead letters; bodies are not read. */
export async function countDeadLetters(client: SQSClient, queue: string, url: string): Promise<Redriven> {
  const dead = await deadLettersOf(client, url)
  const [waiting, deadLetters] = await Promise.all([url, dead.url].map((each) => attribute(client, each, 'ApproximateNumberOfMessages')))
  return { queue, waiting: Number(waiting), deadLetters: Number(deadLetters) }
}

/** Looks at one queue as long as it gives something. */
const waitSeconds = 1
const batch = 10

/**
 * Puts everything back where it came from, and deletes what was put back: cut off in between, a record lies on both, and a job that
 * was done does nothing again.
 *
 * @returns how many
 */
export async function redrive(client: SQSClient, url: string): Promise<number> {
  const dead = await deadLettersOf(client, url)
  for (let count = 0; ; ) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: dead.url, MaxNumberOfMessages: batch, WaitTimeSeconds: waitSeconds }),
    )
    if (Messages.length === 0) return count
    for (const { Body = '', ReceiptHandle } of Messages) {
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: Body }))
      await client.send(new DeleteMessageCommand({ QueueUrl: dead.url, ReceiptHandle }))
      count++
    }
  }
}
