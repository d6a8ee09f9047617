/**
 * The floor: the least that any function in front of these services does for a signed text. It checks the signature with the carrier's
 * own code, then sends the very requests that the webhooks function sent, word for word, through the same clients as the SDK makes them.
 */
import { readFileSync } from 'node:fs'
import type { TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb'
import { BatchGetItemCommand, type BatchGetItemCommandInput, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import { SendMessageCommand, type SendMessageCommandInput, SQSClient } from '@aws-sdk/client-sqs'
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'

type Requests = { get: BatchGetItemCommandInput; write: TransactWriteItemsCommandInput; send?: SendMessageCommandInput }

/** Bytes travel as text in JSON; the client wants them as bytes. */
const withBytes = (name: string, value: unknown): unknown =>
  name === 'B' && typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'base64')) : value

const { TWILIO_AUTH_TOKEN = '', PUBLIC_URL = '', REQUESTS = '' } = process.env
const requests = JSON.parse(readFileSync(REQUESTS, 'utf8'), withBytes) as Requests
const patience = { connectionTimeout: 500, requestTimeout: 2000 }
const dynamo = new DynamoDBClient({ maxAttempts: 3, requestHandler: patience })
const sqs = new SQSClient({ requestHandler: patience })

const app = new Hono().post('/twilio/inbound', async (c) => {
  const form = Object.fromEntries(new URLSearchParams(await c.req.text()))
  const signed = validateRequest(TWILIO_AUTH_TOKEN, c.req.header('x-twilio-signature') ?? '', `${PUBLIC_URL}/twilio/inbound`, form)
  if (!signed) return c.body(null, 403)
  await dynamo.send(new BatchGetItemCommand(requests.get))
  // The client makes a token for every new transaction; a kept one would be a repeat of the first.
  await dynamo.send(new TransactWriteItemsCommand({ TransactItems: requests.write.TransactItems }))
  if (requests.send) await sqs.send(new SendMessageCommand(requests.send))
  return c.body('<Response/>', 200, { 'content-type': 'text/xml; charset=utf-8' })
})

export const handler = handle(app)
