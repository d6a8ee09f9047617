/** `npm run drill`: the whole ladder on a line of its own, against a test contact, with the times at which each rung left. */
import { freePort } from '../runner/free-port.ts'
import { readSettings } from '../runner/settings.ts'
import { table } from './report.ts'
import { type Drilled, runDrills } from './run.ts'

/** Ports of its own, and nothing kept: a line that runs beside it is not touched. */
async function main(): Promise<void> {
  const [port, localPort] = [await freePort(), await freePort()]
  const own = {
    PORT: String(port),
    LOCAL_PORT: String(localPort),
    DATA_DIR: 'memory',
    PUBLIC_URL: '',
    FALLBACK_URL: '',
    TWILIO_API_URL: '',
  }
  const { unanswered, answered } = await runDrills(readSettings({ ...process.env, ...own }))
  const isRight = [...unanswered.rows, ...answered.rows].every(({ isLate }) => !isLate) && answered.taken !== undefined
  process.stdout.write(
    [
      'Nobody answers',
      table(unanswered.rows, unanswered.startedAt),
      '',
      'Taken at the first page',
      table(answered.rows, answered.startedAt),
      `  ${takenWords(answered)}`,
      '',
      isRight ? 'Every rung left within a minute of its time.' : 'A rung left late, or not at all, or nobody could take it.',
      '',
    ].join('\n'),
  )
  process.exit(isRight ? 0 : 1)
}

const takenWords = ({ taken, rows }: Drilled): string =>
  taken === undefined
    ? 'Pressing "I have it" did not end it.'
    : `"I have it" after ${taken.toFixed(1)} s; ${rows.some(({ planned }) => planned > 0) ? 'others were paged all the same' : 'nobody else was paged'}.`

main().catch((error: unknown) => {
  process.stderr.write(`The drill could not be run.\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
