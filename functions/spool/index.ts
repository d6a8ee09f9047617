/** The fallback address as a Lambda: env → deps → handler. */
import { handle } from 'hono/aws-lambda'
import { Env, readEnv } from '../../shared/adapters/env.ts'
import { whenOpened } from '../../shared/adapters/lambda.ts'
import { type Given, openWorld, realClock } from '../../shared/adapters/world.ts'
import { spoolApp } from './app.ts'

export const create = (given: Given) =>
  whenOpened(async () => {
    const env = readEnv(Env, process.env)
    const { secrets, spool, now, log } = await openWorld({ env, ...given, bundle: import.meta.url })
    const publicUrl = env.FALLBACK_URL ?? env.PUBLIC_URL
    return handle(
      spoolApp({
        spool,
        signing: { tokens: secrets.twilioTokens, accountSid: env.TWILIO_ACCOUNT_SID, publicUrl },
        line: env.TWILIO_NUMBER,
        now,
        log,
      }),
    )
  })

export const handler = create({ clock: realClock })
