/** The pump: what Lambda's event source does. Receives from a queue, calls the worker, deletes what it did not report as failed. */
import { setTimeout as sleep } from 'node:timers/promises'
import { DeleteMessageCommand, GetQueueAttributesCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'

export type Pump = {
  /** How many messages are on the queues: visible or in flight. */
  pending(): Promise<number>
  close(): Promise<void>
}

type Queue = { name: string; url: string /** How many are worked on at once. */; lanes: number }
type Worker = (event: SQSEvent) => Promise<SQSBatchResponse>

/** SQS holds a request open this long when there is nothing. */
const waitSeconds = 10
const restMs = 500

export function startPump({
  endpoint,
  queues,
  worker,
  onFault,
}: {
  endpoint: string
  queues: readonly Queue[]
  worker: Worker
  onFault(name: string): void
}): Pump {
  const client = new SQSClient({ endpoint })
  const stop = new AbortController()
  const lane = async (queue: Queue) => {
    while (!stop.signal.aborted) {
      try {
        const request = new ReceiveMessageCommand({ QueueUrl: queue.url, MaxNumberOfMessages: 1, WaitTimeSeconds: waitSeconds })
        const { Messages } = await client.send(request, { abortSignal: stop.signal })
        for (const message of Messages ?? []) await work(client, queue, message, worker)
      } catch (error) {
        if (stop.signal.aborted) return
        onFault(error instanceof Error ? error.name : 'unknown')
        await sleep(restMs)
      }
    }
  }
  const lanes = queues.flatMap((queue) => Array.from({ length: queue.lanes }, () => lane(queue)))
  return {
    pending: async () => {
      const counts = await Promise.all(queues.map(({ url }) => count(client, url)))
      return counts.reduce((sum, each) => sum + each, 0)
    },
    close: async () => {
      stop.abort()
      await Promise.all(lanes)
      client.destroy()
    },
  }
}

async function work(client: SQSClient, { name, url }: Queue, message: Message, worker: Worker): Promise<void> {
  const { batchItemFailures } = await worker(asEvent(name, message))
  // Left alone it comes back after the visibility time-out, as it would from SQS.
  if (batchItemFailures.length > 0) return
  await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle }))
}

/** Not what is delayed: its own time lies in the due index, on the simulated clock; the queue only makes sure of it in real time. */
const counted = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const

async function count(client: SQSClient, QueueUrl: string): Promise<number> {
  const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...counted] }))
  return counted.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0)
}

const asEvent = (queue: string, { MessageId = '', ReceiptHandle = '', Body = '' }: Message): SQSEvent => ({
  Records: [
    {
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: '0', SenderId: 'local', ApproximateFirstReceiveTimestamp: '0' },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
      awsRegion: 'us-east-1',
    },
  ],
})
