/** `npm start`: the line on this machine, and what to do with it. */
import { startLine } from './runner/line.ts'
import { readSettings, type Settings } from './runner/settings.ts'

/** Ctrl-C twice means now. */
let stopping = false

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const line = await startLine(settings)
  process.stdout.write(welcome(settings, line.programme.firstAdmin.email))
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    process.stdout.write('\nStopping. What was committed and not sent is sent at the next start.\n')
    await line.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const welcome = (settings: Settings, supervisor: string) => `
Warmline is running.

  Phones    http://localhost:${settings.localPort}      simulated phones, the clock, what the carrier did
  Console   ${settings.publicUrl}/console
  Public    ${settings.publicUrl}/

  Sign in as  harm-reduction@example.org, treatment@example.org or ${supervisor} (no password locally)
  Line        ${settings.number}, sender ${settings.messagingServiceSid}
  Carrier     account ${settings.accountSid}, token ${settings.authToken === process.env.TWILIO_AUTH_TOKEN ? '(yours)' : settings.authToken}${settings.apiUrl ? `, at ${settings.apiUrl}` : ', the built-in simulator'}
  Kept in     ${settings.dataDir ?? 'memory only'}

Try this
  1. On the phones page, text JOIN from one phone, then YES.
  2. Fast-forward a day: a check-in arrives. Answer 3, then write a sentence.
  3. In the console, sign in as harm-reduction@example.org: open, claim and answer.
  4. Text STOP, fast-forward 60 days: nothing more comes.
  5. From another phone, text "he's not breathing", and look at the inbox.

Ctrl-C stops it; everything is kept.
`

main().catch((error: unknown) => {
  process.stderr.write(`Warmline could not start.\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
