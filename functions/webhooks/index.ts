/** Twilio's webhooks as a Lambda: env → deps → handler. */
import { handle } from 'hono/aws-lambda'
import { Env, readEnv } from '../../shared/adapters/env.ts'
import { whenOpened } from '../../shared/adapters/lambda.ts'
import { type Given, openWorld, realClock } from '../../shared/adapters/world.ts'
import { webhooksApp } from './app.ts'

export const create = (given: Given) =>
  whenOpened(async () => {
    const env = readEnv(Env, process.env)
    const world = await openWorld({ env, ...given, bundle: import.meta.url })
    const signing = { tokens: world.secrets.twilioTokens, accountSid: env.TWILIO_ACCOUNT_SID, publicUrl: env.PUBLIC_URL }
    return handle(webhooksApp({ world, spool: world.spool, signing, line: env.TWILIO_NUMBER }))
  })

export const handler = create({ clock: realClock })
