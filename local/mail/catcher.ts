/** A mail server that keeps what it gets and passes nothing on. */
import { SMTPServer } from 'smtp-server'

export type Mail = { at: number; from: string; to: string[]; source: string }

export type Catcher = {
  url: string
  mails(): readonly Mail[]
  /** From now on this address is answered with 550, as a server does that does not know it. */
  bounce(address: string): void
  close(): Promise<void>
}

const host = '127.0.0.1'

/** @param now milliseconds, the line's own time */
export async function startCatcher({ now }: { now(): number }): Promise<Catcher> {
  const mails: Mail[] = []
  const unknown = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, callback) =>
      callback(unknown.has(address) ? Object.assign(new Error('no such address'), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        mails.push({ at: now(), from, to: envelope.rcptTo.map(({ address }) => address), source: Buffer.concat(parts).toString() })
        callback()
      })
    },
  })
  const listening = server.listen(0, host)
  await new Promise<void>((done, failed) => {
    listening.once('listening', () => done())
    listening.once('error', failed)
  })
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('the mail catcher has no port')
  return {
    url: `smtp://${host}:${address.port}`,
    mails: () => mails,
    bounce: (to) => void unknown.add(to),
    close: () => new Promise((done) => server.close(() => done())),
  }
}
