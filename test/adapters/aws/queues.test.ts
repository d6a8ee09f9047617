/** Queues: jobs are ids and nothing else; the spool holds nothing readable, and is empty only when it surely is (R25, F15, F41). */
import { GetQueueAttributesCommand, SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { mockClient } from 'aws-sdk-client-mock'
import { describe, expect, test } from 'vitest'
import { openSpooled, readJob, sqsJobs, sqsSpool } from '../../../shared/adapters/aws/queues.ts'
import { createVault } from '../../../shared/adapters/vault.ts'
import type { Job } from '../../../shared/app/ports.ts'
import { timerNames } from '../../../shared/domain/decision.ts'

const contact = 'a.0123456789abcdefghij_-'
const message = '01M86XPDR0GGGGGGGGGGGGGGGG'
const taken = '2026-11-24T14:02:00.000Z'
const url = 'http://localhost/jobs'

/** What lies on the queue after these were put there. */
async function bodies(jobs: Job[]): Promise<string[]> {
  const client = mockClient(SQSClient)
  client.on(SendMessageCommand).resolves({})
  client.on(SendMessageBatchCommand).resolves({})
  await sqsJobs(new SQSClient({ region: 'us-east-1' }), url).put(jobs)
  const single = client.commandCalls(SendMessageCommand).map(({ args }) => args[0].input.MessageBody ?? '')
  const batched = client
    .commandCalls(SendMessageBatchCommand)
    .flatMap(({ args }) => (args[0].input.Entries ?? []).map(({ MessageBody }) => MessageBody ?? ''))
  return [...single, ...batched]
}

describe('a job', () => {
  test.each<[string, Job]>([
    ['a message', { type: 'message', contact, message }],
    ['a message that the clock took', { type: 'message', contact, message, taken }],
    ...timerNames.map((name): [string, Job] => [`the ${name} timer`, { type: 'timer', contact, name }]),
    ['the retention timer that the clock took', { type: 'timer', contact, name: 'retention', taken }],
  ])('comes back as it was put: %s', async (_, job) => expect((await bodies([job])).map(readJob)).toEqual([job]))

  test.each<[string, Job, 'first' | 'outreach']>([
    ['a check-in', { type: 'message', contact, message, class: 'check-in' }, 'outreach'],
    ['the timer of a check-in', { type: 'timer', contact, name: 'check-in' }, 'outreach'],
    ['the timer of a promise', { type: 'timer', contact, name: 'promise' }, 'outreach'],
    ['the timer of a hand-off', { type: 'timer', contact, name: 'hand-off' }, 'outreach'],
    ['the timer of forgetting', { type: 'timer', contact, name: 'retention' }, 'outreach'],
    ['an answer to danger', { type: 'message', contact, message, class: 'safety' }, 'first'],
    ['a page', { type: 'message', contact, message, class: 'page' }, 'first'],
    ['what staff wrote', { type: 'message', contact, message, class: 'staff' }, 'first'],
    ['a message of which nobody says the class', { type: 'message', contact, message }, 'first'],
    ['a timer that ends a doubt', { type: 'timer', contact, name: 'held' }, 'first'],
  ])('never waits behind check-ins unless it is one: %s', async (_, job, queue) => {
    const client = mockClient(SQSClient)
    client.on(SendMessageCommand).resolves({})
    await sqsJobs(new SQSClient({ region: 'us-east-1' }), 'http://localhost/first', 'http://localhost/outreach').put([job])
    const sent = client.commandCalls(SendMessageCommand).map(({ args }) => args[0].input)
    expect(sent).toMatchObject([{ QueueUrl: `http://localhost/${queue}` }])
    expect(sent[0]?.MessageBody).not.toContain('"class"')
  })

  test('carries nothing that is not its own', async () => {
    const job = { type: 'message', contact, message, body: 'hello', to: '+16175550123', dueAt: taken } as const
    expect(await bodies([job])).toEqual([`{"type":"message","message":"${message}","contact":"${contact}"}`])
  })

  test('is put with any number of others', async () => {
    const jobs = Array.from({ length: 23 }, (_, n) => ({ type: 'message', contact, message: `${message}${n}` }) as const)
    expect((await bodies(jobs)).map(readJob)).toEqual(jobs)
  })

  test('that the queue did not take is a failure, so that nobody counts on it', async () => {
    const client = mockClient(SQSClient)
    client.on(SendMessageBatchCommand).resolves({ Failed: [{ Id: '1', SenderFault: false, Code: 'x' }] })
    const job = { type: 'message', contact, message } as const
    await expect(sqsJobs(new SQSClient({ region: 'us-east-1' }), url).put([job, job])).rejects.toThrow('due index')
  })

  test.each([
    ['a kind that we do not know', JSON.stringify({ type: 'page', contact, message })],
    ['a timer that we do not know', JSON.stringify({ type: 'timer', contact, name: 'birthday' })],
    ['a message without its id', JSON.stringify({ type: 'message', contact })],
    ['a message of nobody', JSON.stringify({ type: 'message', contact: '', message })],
    ['a time that is none', JSON.stringify({ type: 'message', contact, message, taken: 'soon' })],
    ['nothing', 'null'],
    ['no JSON', 'hello'],
    ['an empty text', ''],
  ])('is not %s', (_, body) => expect(readJob(body)).toBeUndefined())
})

describe('the spool', () => {
  const vault = createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [{ version: 'a', key: Buffer.alloc(32, 2) }] })
  const form = { From: '+16175550123', Body: 'please stop texting me' }
  const spool = () => sqsSpool(new SQSClient({ region: 'us-east-1' }), { url, deadLettersUrl: 'http://localhost/dead', vault })

  test('keeps a form sealed, with the time at which our edge had it', async () => {
    const client = mockClient(SQSClient)
    client.on(SendMessageCommand).resolves({})
    await spool().keep({ form, receivedAt: taken })
    const body = client.commandCalls(SendMessageCommand)[0]?.args[0].input.MessageBody ?? ''
    expect(`${body} ${Buffer.from(body, 'base64').toString('latin1')}`).not.toMatch(/6175550123|stop/)
    expect(openSpooled(body, vault)).toEqual({ form, receivedAt: taken })
  })

  test('opens nothing that another programme sealed', () => {
    const other = createVault({ programmeKey: Buffer.alloc(32, 9), peppers: [{ version: 'a', key: Buffer.alloc(32, 2) }] })
    const sealed = Buffer.from(other.seal(other.spoolKey, 'spool', JSON.stringify({ form, receivedAt: taken }))).toString('base64')
    expect(() => openSpooled(sealed, vault)).toThrow()
  })

  const [none, waits, inFlight, delayed] = [
    { ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesNotVisible: '0', ApproximateNumberOfMessagesDelayed: '0' },
    { ApproximateNumberOfMessages: '1', ApproximateNumberOfMessagesNotVisible: '0', ApproximateNumberOfMessagesDelayed: '0' },
    { ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesNotVisible: '1', ApproximateNumberOfMessagesDelayed: '0' },
    { ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesNotVisible: '0', ApproximateNumberOfMessagesDelayed: '1' },
  ]
  test.each([
    ['empty when nothing is in either queue', none, none, true],
    ['not empty when something waits', waits, none, false],
    ['not empty when something is in flight', inFlight, none, false],
    ['not empty when something is delayed', delayed, none, false],
    ['not empty when something lies with the dead letters', none, waits, false],
    ['not empty when the count is not told', {}, none, false],
  ])('is %s', async (_, live, dead, empty) => {
    const client = mockClient(SQSClient)
    client.on(GetQueueAttributesCommand, { QueueUrl: url }).resolves({ Attributes: live })
    client.on(GetQueueAttributesCommand, { QueueUrl: 'http://localhost/dead' }).resolves({ Attributes: dead })
    expect(await spool().isEmpty()).toBe(empty)
  })
  test('is not empty when the queue cannot be asked', async () => {
    mockClient(SQSClient).on(GetQueueAttributesCommand).rejects(new Error('away'))
    expect(await spool().isEmpty()).toBe(false)
  })
})
