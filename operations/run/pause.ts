/** `npm run pause -- --stage prod --on --by ana --reason "wrong text"`, `--off` likewise: holds all sending, lets it go on, or says which. */
import { command, Refused, readArguments } from '../arguments.ts'
import { inWords, readPaused, setPaused } from '../pause.ts'
import { outputsOf } from '../stack-outputs.ts'
import { openTable } from '../tables.ts'

await command(async () => {
  const { stage, flags, values } = readArguments(process.argv.slice(2), ['on', 'off', 'by=', 'reason='])
  const table = openTable(await outputsOf(stage))
  if (flags.has('on') || flags.has('off')) {
    const { by, reason } = values
    if (!by || !reason) throw new Refused('Who and why is missing', 'Add --by <you> --reason "<why>"; name no survivor.')
    await setPaused(table, { paused: flags.has('on'), at: new Date().toISOString(), by, reason })
  }
  return inWords(await readPaused(table))
})
