/** E-mail to staff, against a mail server that keeps what it gets. */
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Catcher, startCatcher } from '../../local/mail/catcher.ts'
import { freePort } from '../../local/runner/free-port.ts'
import { smtpMailer } from '../../shared/adapters/smtp.ts'

const page = {
  to: 'ana@example.org',
  message: '01J00000000000000000000001',
  text: 'Harbor Outreach: K7-42 needs a person now.',
  link: 'https://line.example.org/console/p/x~y~z',
}
const mailer = (url: string) => smtpMailer({ url, from: 'line@example.org', programme: 'Harbor Outreach' })

describe('a page by e-mail', () => {
  let catcher: Catcher
  beforeAll(async () => {
    catcher = await startCatcher({ now: Date.now })
  })
  afterAll(() => catcher.close())

  test('has the case code and the link, says that a machine wrote it, and has one name however often it is sent', async () => {
    expect(await mailer(catcher.url).send(page)).toEqual({ outcome: 'sent' })
    const [mail] = catcher.mails()
    expect([mail?.from, mail?.to]).toEqual(['line@example.org', ['ana@example.org']])
    for (const part of [
      /^Subject: Harbor Outreach: K7-42 needs a person now\.\r?$/m,
      /^From: Harbor Outreach <line@example\.org>\r?$/m,
      /^Message-ID: <01J00000000000000000000001@example\.org>\r?$/im,
      /^Auto-Submitted: auto-generated\r?$/m,
      /https:\/\/line\.example\.org\/console\/p\/x~y~z/,
    ])
      expect(mail?.source).toMatch(part)
  })

  test('to an address that the server does not know is bounced', async () => {
    catcher.bounce('gone@example.org')
    expect(await mailer(catcher.url).send({ ...page, to: 'gone@example.org' })).toEqual({ outcome: 'refused', kind: 'bounced' })
  })

  test('to a server that is not there may be tried again', async () =>
    expect(await mailer(`smtp://127.0.0.1:${await freePort()}`).send(page)).toEqual({ outcome: 'refused', kind: 'not-connected' }))

  test.each<[string, string[], unknown]>([
    ['that is busy', ['220 hello', '421 later'], { outcome: 'refused', kind: 'busy' }],
    [
      'that hangs up once it has the mail',
      ['220 hello', '250 hello', '250 ok', '250 ok', '354 go on', 'hang up'],
      { outcome: 'uncertain' },
    ],
  ])('to a server %s', async (_, answers, outcome) => {
    const server = await scripted(answers)
    try {
      expect(await mailer(server.url).send(page)).toEqual(outcome)
    } finally {
      server.close()
    }
  })
})

/** A server that says these lines, one for each line or mail it gets. */
async function scripted(answers: readonly string[]): Promise<{ url: string; close(): Server }> {
  const port = await freePort()
  const server = createServer((socket) => {
    let [next, inMail] = [0, false]
    const say = () => {
      const line = answers[next++]
      inMail = line?.startsWith('354') ?? false
      if (line === undefined || line === 'hang up') socket.destroy()
      else socket.write(`${line}\r\n`)
    }
    socket.on('data', (data) => {
      if (!inMail || data.toString().endsWith('\r\n.\r\n')) say()
    })
    socket.on('error', () => undefined)
    say()
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return { url: `smtp://127.0.0.1:${port}`, close: () => server.close() }
}
