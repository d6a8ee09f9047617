/** What a bundle is measured against: the libraries that any such function needs, each used once, and nothing of ours. */
import { BatchGetItemCommand, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import * as z from 'zod'

const [dynamo, kms, sqs, ssm] = [new DynamoDBClient({}), new KMSClient({}), new SQSClient({}), new SSMClient({})]
const Asked = z.object({ name: z.string().min(1) })

const app = new Hono().post('/', async (c) => {
  const { name } = Asked.parse(await c.req.json())
  await ssm.send(new GetParameterCommand({ Name: name }))
  await kms.send(new DecryptCommand({ CiphertextBlob: Buffer.from(name) }))
  await dynamo.send(new BatchGetItemCommand({ RequestItems: {} }))
  await dynamo.send(new TransactWriteItemsCommand({ TransactItems: [] }))
  await sqs.send(new SendMessageCommand({ QueueUrl: name, MessageBody: name }))
  return c.body(null, 204)
})

export const handler = handle(app)
