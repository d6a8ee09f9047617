/** The queue hands jobs out twice, in any order, broken, or the handler throws: the real worker, record by record (F14–F16). */
import {
  App,
  aws_cloudwatch_actions as actions,
  aws_cloudwatch as cloudwatch,
  aws_lambda as lambda,
  Stack,
  aws_sns as sns,
  aws_sqs as sqs,
} from 'aws-cdk-lib'
import type { SQSRecord } from 'aws-lambda'
import fc from 'fast-check'
import { expect } from 'vitest'
import { work } from '../../functions/worker/work.ts'
import { Queues } from '../../infra/queues.ts'
import { openSpooled, readJob } from '../../shared/adapters/aws/queues.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import type { Job } from '../../shared/app/ports.ts'
import { type Story, tell } from '../support/story.ts'
import { pepperA } from '../support/world.ts'
import { number } from './door.ts'
import { fault, times } from './fault.ts'

const phones = ['+16175550121', '+16175550122', '+16175550123', '+16175550124', '+16175550125']
const vault = createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [pepperA] })
let records = 0
const recordOf = (body: string, queue = 'jobs'): SQSRecord =>
  ({ messageId: `record-${++records}`, body, eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}` }) as SQSRecord
const jobRecord = (job: Job) => recordOf(JSON.stringify(job))

/** The deployed handler's inside, over this line. */
const workOn = (line: Story, batch: SQSRecord[]) =>
  work(
    { Records: batch },
    { world: line.world, readJob, openSpooled: (body) => openSpooled(body, vault), spoolQueue: 'spool', line: number },
  )

/** Ten committed messages of five phones, in the order in which they were committed. */
async function tenJobs() {
  const line = tell()
  for (const phone of phones) await line.text(phone, 'JOIN')
  for (const phone of phones) await line.text(phone, 'YES')
  for (const body of ['MENU', 'he wont wake up']) for (const phone of phones) await line.arrives(phone, body)
  const before = line.carrier.accepted.length
  const sent = () => line.carrier.accepted.slice(before).map(({ message }) => message)
  // Not the ladders of the five cries for help: those are told of in the scenarios of paging.
  return { line, jobs: line.jobs.splice(0).filter((job) => job.type === 'message'), sent }
}
type MessageJob = Extract<Job, { type: 'message' }>
const wanted = (jobs: readonly MessageJob[]) => jobs.map(({ message }) => message).toSorted()

fault(
  'F14',
  {
    did: 'SQS handed out each of 10 jobs up to 4 times, in any order, to up to 3 workers at once',
    expected: 'each message is handed over once',
  },
  async () => {
    let [runs, deliveries] = [0, 0]
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat({ max: 999_999 })), async (random) => {
        const draw = (below: number) => (random.next().value ?? 0) % below
        const { line, jobs, sent } = await tenJobs()
        const copies = jobs.flatMap((job) => Array.from({ length: 1 + draw(4) }, () => job))
        const shuffled = copies.map((job) => ({ job, at: draw(999_999) })).toSorted((a, b) => a.at - b.at)
        const { send } = line.world.carrier
        line.world.carrier.send = async (handed) => {
          for (let turns = draw(60); turns > 0; turns--) await undefined
          return send(handed)
        }
        const batches = [0, 1, 2].map((n) => shuffled.filter((_, at) => at % 3 === n).map(({ job }) => jobRecord(job)))
        const answers = await Promise.all(batches.map((batch) => workOn(line, batch)))
        expect(answers).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }, { batchItemFailures: [] }])
        expect(sent().toSorted()).toEqual(wanted(jobs))
        runs++
        deliveries += copies.length
      }),
      { numRuns: times(200, 8), seed: 14 },
    )
    return `${runs} runs, ${deliveries} deliveries of ${runs * 10} messages: ${runs * 10} hand-overs`
  },
)

const poisons = ['{"type":"message"', '{"type":"message","version":2,"to":"x"}', '{"type":"page","contact":"a","message":"b"}', 'null', '']

fault(
  'F15',
  {
    did: 'one of ten records was poison: broken JSON, another version, an unknown kind, nothing; a spooled form sealed by somebody else',
    expected: 'only it is reported as failed; the other nine are performed; after 3 tries it is in the dead letters, which alarm',
  },
  async () => {
    let performed = 0
    for (const [n, poison] of [
      ...poisons.map((body) => recordOf(body)),
      recordOf(Buffer.from('sealed by nobody').toString('base64'), 'spool'),
    ].entries()) {
      const { line, jobs, sent } = await tenJobs()
      const nine = jobs.slice(0, 9).map(jobRecord)
      const { batchItemFailures } = await workOn(line, [...nine.slice(0, n), poison, ...nine.slice(n)])
      expect(batchItemFailures).toEqual([{ itemIdentifier: poison.messageId }])
      expect(sent().toSorted()).toEqual(wanted(jobs.slice(0, 9)))
      performed += sent().length
    }
    const made = queuesAlone().node.findAll()
    const deadLetters = made.flatMap((one) => (one instanceof sqs.CfnQueue && one.redrivePolicy ? [one.redrivePolicy] : []))
    expect(deadLetters[0]).toMatchObject({ maxReceiveCount: 3 })
    expect(deadLetters).toHaveLength(3)
    const alarms = made.flatMap((one) => (one instanceof cloudwatch.CfnAlarm ? [`${one.metricName} ${one.threshold}`] : []))
    expect(alarms).toEqual(Array.from({ length: 4 }, () => 'ApproximateNumberOfMessagesVisible 1'))
    const fed = made.flatMap((one) => (one instanceof lambda.CfnEventSourceMapping ? [[one.batchSize, one.functionResponseTypes]] : []))
    expect(fed).toEqual([[1, ['ReportBatchItemFailures']]])
    return `${poisons.length + 1} poisons: each alone reported, ${performed} neighbours performed; 3 queues with dead letters and an alarm at 1`
  },
)

function queuesAlone(): Stack {
  const stack = new Stack(new App(), 'Test')
  const queues = new Queues(stack, 'Queues', { wake: new actions.SnsAction(new sns.Topic(stack, 'Wake')) })
  const code = lambda.Code.fromInline('exports.handler = () => undefined')
  queues.jobs.emptiedBy(new lambda.Function(stack, 'Worker', { runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', code }))
  return stack
}

fault(
  'F16',
  {
    did: 'the handler threw at each of ten records (its log was gone), so that the whole batch came again',
    expected: 'what was done is not done twice, what was not is done',
  },
  async () => {
    let throws = 0
    for (let at = 0; at < 10; at++) {
      const { line, jobs, sent } = await tenJobs()
      const batch = jobs.map(jobRecord)
      const { log } = line.world
      let calls = 0
      line.world.log = (event, fields) => {
        if (event === 'message.handed-over' || event === 'job.failed') {
          if (calls++ >= at) throw new Error('nowhere to write')
        }
        log(event, fields)
      }
      await expect(workOn(line, batch)).rejects.toThrow('nowhere to write')
      throws++
      line.world.log = log
      expect(await workOn(line, batch)).toEqual({ batchItemFailures: [] })
      // The record at which it threw was with the carrier already: it is found there when its lease is over.
      await line.advance({ minutes: 10 })
      expect(sent().toSorted()).toEqual(wanted(jobs))
      const states = (await Promise.all(phones.map((phone) => line.ours(phone)))).flat()
      expect(new Set(states.map((state) => state.split(': ')[1]))).toEqual(new Set(['sent']))
    }
    return `${throws} throws and ${throws} whole repeats: 10 messages, 10 hand-overs each time`
  },
)

fault(
  'F16',
  {
    did: 'a job failed inside (the store was away), and the answer to the queue could not be misread',
    expected: 'acknowledged, not lost: the clock finds it again',
  },
  async () => {
    const { line, jobs, sent } = await tenJobs()
    const { get } = line.table
    line.table.get = () => Promise.reject(new Error('away'))
    const answer = await workOn(line, jobs.map(jobRecord))
    line.table.get = get
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ batchItemFailures: [] })
    expect(sent()).toEqual([])
    await line.advance({ minutes: 3 })
    expect(sent().toSorted()).toEqual(wanted(jobs))
    return `10 jobs failed and were acknowledged; 3 minutes later ${sent().length} messages had left, each once`
  },
)
