/** A process that sends and receives for ever until it is killed: the victim of the queues' crash test. */
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { startQueues } from '../../../local/aws/queues.ts'

const [path = '', run = ''] = process.argv.slice(2)
const queues = await startQueues({
  path,
  names: ['jobs', 'dead'],
  options: { jobs: { visibilitySeconds: 0, deadLetters: { queue: 'dead', maxReceives: 1 } } },
})
const client = new SQSClient({ endpoint: queues.url, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } })
process.stdout.write('ready\n')
for (let n = 0; ; n++) {
  await client.send(new SendMessageCommand({ QueueUrl: queues.queueUrl('jobs'), MessageBody: `${run}-${n}` }))
  process.stdout.write(`${run}-${n}\n`)
  // Received twice without a delete, a message moves to the dead letters.
  await client.send(new ReceiveMessageCommand({ QueueUrl: queues.queueUrl('jobs'), MaxNumberOfMessages: 10 }))
}
