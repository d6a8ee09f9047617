/** The worker as a Lambda: env → deps → handler. The only function that carries the whole Twilio client. */
import type { SQSEvent } from 'aws-lambda'
import { openSpooled, readJob } from '../../shared/adapters/aws/queues.ts'
import { dynamoDesk } from '../../shared/adapters/dynamo/desk.ts'
import { dynamoNotices } from '../../shared/adapters/dynamo/notices.ts'
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
import type { Paging, StaffBook } from '../../shared/app/ports.ts'
import { tellSupervisors } from '../../shared/app/tell-supervisors.ts'
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
    const staff = dynamoStaffBook(world.table, world.vault)
    const pages = pagingOf(world, staff, env)
    const alerts = tellSupervisors({
      ...world,
      staff,
      carrier,
      paging: pages,
      notices: dynamoNotices(world.table),
      publicUrl: env.PUBLIC_URL,
    })
    const spoolQueue = new URL(env.SPOOL_QUEUE_URL).pathname.split('/').at(-1) ?? ''
    const deps = {
      world: { ...world, carrier, paging: pages, rota: dynamoRotaBook(world), alerts, staff, desk: dynamoDesk(world) },
      readJob,
      openSpooled: (body: string) => openSpooled(body, world.vault),
      spoolQueue,
      line: env.TWILIO_NUMBER,
    }
    return (event: SQSEvent, _context: unknown) => work(event, deps)
  })

function pagingOf(world: Awaited<ReturnType<typeof openWorld>>, staff: StaffBook, env: Env): Paging {
  const { table, vault, programme, secrets } = world
  const { from } = programme.emergency
  return paging({
    staff,
    pagers: dynamoPagers(table),
    desk: dynamoDesk(world),
    programme,
    links: pageLinks(vault, env.PUBLIC_URL),
    mailer: env.SMTP_URL ? smtpMailer({ url: env.SMTP_URL, account: secrets.smtp, from, programme: programme.name }) : undefined,
    pusher: secrets.vapid
      ? webPusher({ keys: secrets.vapid, subject: `mailto:${from}`, mayBeLocal: env.PUBLIC_URL.startsWith('http://') })
      : undefined,
  })
}

export const handler = create({ clock: realClock })
