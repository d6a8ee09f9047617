/** The worker as a Lambda: env → deps → handler. The only function that carries the whole Twilio client. */
import type { SQSEvent } from 'aws-lambda'
import { loggedAlerts } from '../../shared/adapters/alerts.ts'
import { openSpooled, readJob } from '../../shared/adapters/aws/queues.ts'
import { dynamoDesk } from '../../shared/adapters/dynamo/desk.ts'
import { dynamoPagers } from '../../shared/adapters/dynamo/pagers.ts'
import { dynamoRotaBook } from '../../shared/adapters/dynamo/rota.ts'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { Env, readEnv } from '../../shared/adapters/env.ts'
import { whenOpened } from '../../shared/adapters/lambda.ts'
import { pageLinks } from '../../shared/adapters/page-links.ts'
import { paging } from '../../shared/adapters/paging.ts'
import { smtpMailer } from '../../shared/adapters/smtp.ts'
import { twilioCarrier } from '../../shared/adapters/twilio/carrier.ts'
import { webPusher } from '../../shared/adapters/web-push.ts'
import { type Given, openWorld, realClock } from '../../shared/adapters/world.ts'
import { work } from './work.ts'

export const create = (given: Given) =>
  whenOpened(async () => {
    const env = readEnv(Env, process.env)
    const world = await openWorld({ env, ...given, bundle: import.meta.url })
    const carrier = twilioCarrier({
      accountSid: env.TWILIO_ACCOUNT_SID,
      token: world.secrets.twilioTokens[0] ?? '',
      messagingServiceSid: env.TWILIO_MESSAGING_SERVICE_SID,
      publicUrl: env.PUBLIC_URL,
      ...(env.TWILIO_API_URL ? { apiUrl: env.TWILIO_API_URL } : {}),
    })
    const { programme, vault } = world
    const pages = paging({
      staff: dynamoStaffBook(world.table, vault),
      pagers: dynamoPagers(world.table),
      desk: dynamoDesk(world),
      programme,
      links: pageLinks(vault, env.PUBLIC_URL),
      mailer: env.SMTP_URL
        ? smtpMailer({ url: env.SMTP_URL, account: world.secrets.smtp, from: programme.emergency.from, programme: programme.name })
        : undefined,
      pusher: world.secrets.vapid
        ? webPusher({
            keys: world.secrets.vapid,
            subject: `mailto:${programme.emergency.from}`,
            mayBeLocal: env.PUBLIC_URL.startsWith('http://'),
          })
        : undefined,
    })
    const spoolQueue = new URL(env.SPOOL_QUEUE_URL).pathname.split('/').at(-1) ?? ''
    const deps = {
      world: { ...world, carrier, paging: pages, rota: dynamoRotaBook(world), alerts: loggedAlerts(world.log) },
      readJob,
      openSpooled: (body: string) => openSpooled(body, world.vault),
      spoolQueue,
      line: env.TWILIO_NUMBER,
    }
    return (event: SQSEvent, _context: unknown) => work(event, deps)
  })

export const handler = create({ clock: realClock })
