/** E-mail to staff by SMTP: SES has an SMTP endpoint, and so has every programme's own mail server. */
import { createTransport } from 'nodemailer'
import type { Mailer } from '../app/ports.ts'
import { type SendOutcome, sendTimeoutSeconds } from '../domain/delivery.ts'

export type SmtpSettings = {
  /** Like `smtps://email-smtp.us-east-1.amazonaws.com`; the account is no part of it. */
  url: string
  account?: { user: string; pass: string } | undefined
  from: string
  /** Who the mail is from, in words, and its subject's first. */
  programme: string
}

const timeout = sendTimeoutSeconds * 1000
const connectTimeout = 3000

/** A mail of a case code and a link. One try each: a retry is a commit with a new due time. */
export function smtpMailer({ url, account, from, programme }: SmtpSettings): Mailer {
  const transport = createTransport({
    url,
    ...(account ? { auth: account } : {}),
    connectionTimeout: connectTimeout,
    greetingTimeout: connectTimeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, message, text, link }) => {
      try {
        await transport.sendMail({
          from: { name: programme, address: from },
          to,
          subject: text,
          text: `${text}\n\n${link}\n`,
          // The same page twice is one mail to whoever sorts by it.
          messageId: `<${message}@${from.split('@')[1]}>`,
          headers: { 'Auto-Submitted': 'auto-generated', Importance: 'high' },
        })
        return { outcome: 'sent' }
      } catch (error) {
        return outcomeOf(error as Trouble)
      }
    },
  }
}

type Trouble = { responseCode?: unknown; code?: unknown; syscall?: unknown }

/** What failed before there was any conversation. */
const neverConnected: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo'])

/** A server that answers says what it is; one that falls silent may or may not have taken the mail. */
function outcomeOf({ responseCode, code, syscall }: Trouble): SendOutcome {
  if (code === 'EAUTH') return { outcome: 'refused', kind: 'misconfigured' }
  if (typeof responseCode === 'number') return { outcome: 'refused', kind: responseCode >= 500 ? 'bounced' : 'busy' }
  if (code === 'EDNS' || neverConnected.has(syscall)) return { outcome: 'refused', kind: 'not-connected' }
  return { outcome: 'uncertain' }
}
