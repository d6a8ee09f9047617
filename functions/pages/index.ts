/** The public pages as a Lambda: env → deps → handler. */
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { handle } from 'hono/aws-lambda'
import { readAssets } from '../../shared/adapters/assets.ts'
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { Env, readEnv } from '../../shared/adapters/env.ts'
import { whenOpened } from '../../shared/adapters/lambda.ts'
import { type Given, openWorld, realClock, storePatience } from '../../shared/adapters/world.ts'
import { pagesApp } from './app.tsx'

export const create = (given: Given) =>
  whenOpened(async () => {
    const env = readEnv(Env, process.env)
    const world = await openWorld({ env, ...given, bundle: import.meta.url })
    const sqs = new SQSClient({ requestHandler: storePatience })
    const answers = async (): Promise<boolean> => {
      const queue = sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: env.SPOOL_QUEUE_URL, AttributeNames: ['ApproximateNumberOfMessages'] }),
      )
      await Promise.all([world.table.get([keys.staff('nobody')]), queue])
      return true
    }
    const assets = readAssets(new URL('./assets/', import.meta.url))
    return handle(pagesApp({ world, line: env.TWILIO_NUMBER, healthy: answers, assets }))
  })

export const handler = create({ clock: realClock })
