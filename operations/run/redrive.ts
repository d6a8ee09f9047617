/** `npm run redrive -- --stage prod [--queue jobs]`: counts dead letters, or puts one queue's back. */
import { SQSClient } from '@aws-sdk/client-sqs'
import { command, Refused, readArguments } from '../arguments.ts'
import { countDeadLetters, redrive } from '../redrive.ts'
import { outputsOf } from '../stack-outputs.ts'

await command(async () => {
  const { stage, values } = readArguments(process.argv.slice(2), ['queue='])
  const { JobsQueue, OutreachQueue, SpoolQueue } = await outputsOf(stage)
  const queues: Record<string, string> = { jobs: JobsQueue, outreach: OutreachQueue, spool: SpoolQueue }
  const client = new SQSClient({})
  const chosen = values['queue']
  if (chosen) {
    const url = queues[chosen]
    if (!url) throw new Refused(`There is no queue ${chosen}`, `Choose one of ${Object.keys(queues).join(', ')}.`)
    await redrive(client, url)
  }
  const counts = await Promise.all(Object.entries(queues).map(([name, url]) => countDeadLetters(client, name, url)))
  return counts.map(({ queue, waiting, deadLetters }) => `${queue}: ${waiting} waiting, ${deadLetters} dead letters`).join('\n')
})
