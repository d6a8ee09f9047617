/** The local SQS: what the app asks of it, on a new port after a restart, and after kill -9. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import * as sdk from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LocalQueues, startQueues } from '../../../local/aws/queues.ts'

const names = ['jobs', 'spool', 'dead']
const options = { jobs: { visibilitySeconds: 1, deadLetters: { queue: 'dead', maxReceives: 2 } } }

let path: string
let queues: LocalQueues
let client: sdk.SQSClient

async function start() {
  queues = await startQueues({ path, names, options })
  client = new sdk.SQSClient({
    endpoint: queues.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  })
}
async function stop() {
  client.destroy()
  await queues.close()
}

beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'warmline-queues-'))
  await start()
})
afterEach(async () => {
  await stop()
  rmSync(path, { recursive: true, force: true })
})

const send = (name: string, MessageBody: string, DelaySeconds = 0) =>
  client.send(new sdk.SendMessageCommand({ QueueUrl: queues.queueUrl(name), MessageBody, DelaySeconds }))
const receive = async (name: string, more: Partial<sdk.ReceiveMessageCommandInput> = {}) =>
  (await client.send(new sdk.ReceiveMessageCommand({ QueueUrl: queues.queueUrl(name), MaxNumberOfMessages: 10, ...more }))).Messages ?? []
const bodies = (messages: sdk.Message[]) => messages.map(({ Body }) => Body).toSorted()

async function counts(name: string) {
  const kinds = ['', 'NotVisible', 'Delayed'].map((kind) => `ApproximateNumberOfMessages${kind}` as sdk.QueueAttributeName)
  const { Attributes: found } = await client.send(
    new sdk.GetQueueAttributesCommand({ QueueUrl: queues.queueUrl(name), AttributeNames: kinds }),
  )
  return kinds.map((kind) => found?.[kind])
}

test('visible, in flight and delayed messages are counted apart', async () => {
  await send('spool', 'visible 1')
  await send('spool', 'visible 2')
  await send('spool', 'delayed', 60)
  await receive('spool', { MaxNumberOfMessages: 1 })
  expect(await counts('spool')).toEqual(['1', '1', '1'])
})

test('a deleted message is gone, a batch is received', async () => {
  await client.send(
    new sdk.SendMessageBatchCommand({
      QueueUrl: queues.queueUrl('spool'),
      Entries: [
        { Id: 'a', MessageBody: 'a' },
        { Id: 'b', MessageBody: 'b' },
      ],
    }),
  )
  const messages = await receive('spool')
  expect(bodies(messages)).toEqual(['a', 'b'])
  for (const { ReceiptHandle } of messages)
    await client.send(new sdk.DeleteMessageCommand({ QueueUrl: queues.queueUrl('spool'), ReceiptHandle }))
  expect(await counts('spool')).toEqual(['0', '0', '0'])
})

test('a long poll is answered when a message comes', async () => {
  const polled = receive('spool', { WaitTimeSeconds: 10 })
  await send('spool', 'late')
  expect(bodies(await polled)).toEqual(['late'])
})

test('a message given back at once is received again', async () => {
  await send('spool', 'again')
  const [message] = await receive('spool')
  const { ReceiptHandle } = message ?? {}
  await client.send(new sdk.ChangeMessageVisibilityCommand({ QueueUrl: queues.queueUrl('spool'), ReceiptHandle, VisibilityTimeout: 0 }))
  expect(bodies(await receive('spool'))).toEqual(['again'])
})

test('after two receives without a delete a message is a dead letter, with its text', async () => {
  await send('jobs', 'poison')
  for (const _ of [1, 2]) {
    expect(bodies(await receive('jobs', { WaitTimeSeconds: 3 }))).toEqual(['poison'])
  }
  expect(await receive('jobs', { WaitTimeSeconds: 2 })).toEqual([])
  expect(bodies(await receive('dead'))).toEqual(['poison'])
})

test('after a restart, on another port, everything is still there and keeps its place', async () => {
  const before = queues.url
  await send('spool', 'in flight')
  await receive('spool')
  await send('spool', 'visible')
  await send('spool', 'delayed', 60)
  await stop()
  await start()
  expect(queues.url).not.toBe(before)
  expect(await counts('spool')).toEqual(['1', '1', '1'])
  expect(bodies(await receive('spool'))).toEqual(['visible'])
  const { QueueUrl: found } = await client.send(new sdk.GetQueueUrlCommand({ QueueName: 'spool' }))
  expect(found).toBe(queues.queueUrl('spool'))
  const { Attributes: kept } = await client.send(
    new sdk.GetQueueAttributesCommand({ QueueUrl: queues.queueUrl('jobs'), AttributeNames: ['All'] }),
  )
  expect(kept).toMatchObject({ VisibilityTimeout: '1', RedrivePolicy: expect.stringContaining('"maxReceiveCount":2') })
})

test('only loopback is listened on', async () => {
  const port = new URL(queues.url).port
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address && !address.internal && address.family === 'IPv4')
  for (const address of outside) await expect(fetch(`http://${address?.address}:${port}/health`)).rejects.toThrow()
})

test('kill -9 at any moment loses no message that was accepted, nor on its way to the dead letters', async () => {
  await stop()
  const child = fileURLToPath(new URL('queues-child.ts', import.meta.url))
  const told: string[] = []
  for (const [index, killAt] of [1, 4, 11, 26, 40].entries()) {
    const sender = spawn(process.execPath, [child, path, `run${index}`], { stdio: ['ignore', 'pipe', 'inherit'] })
    const exited = once(sender, 'exit')
    let answers = 0
    for await (const line of createInterface({ input: sender.stdout })) {
      if (line === 'ready') continue
      told.push(line)
      if (++answers === killAt) sender.kill('SIGKILL')
    }
    expect(await exited).toEqual([null, 'SIGKILL'])
  }
  await start()
  const found = new Set<string | undefined>()
  for (const name of ['jobs', 'dead'])
    for (let more = await receive(name, { WaitTimeSeconds: 2 }); more.length > 0; more = await receive(name))
      for (const { Body } of more) found.add(Body)
  expect(told.length).toBeGreaterThanOrEqual(82)
  expect(told.filter((body) => !found.has(body))).toEqual([])
}, 60_000)
