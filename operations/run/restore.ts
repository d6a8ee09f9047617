/** `npm run restore -- --stage prod --from <restored table> --by ana [--live-is-wrong]`: pauses all sending, then puts a backup back. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { command, Refused, readArguments } from '../arguments.ts'
import { setPaused } from '../pause.ts'
import { putBack } from '../restore.ts'
import { outputsOf } from '../stack-outputs.ts'
import { openTable } from '../tables.ts'

await command(async () => {
  const { stage, flags, values } = readArguments(process.argv.slice(2), ['from=', 'by=', 'live-is-wrong'])
  const { from, by } = values
  if (!from || !by)
    throw new Refused(
      'The restored table or your name is missing',
      'Add --from <table> --by <you>; the runbook says how to make the table.',
    )
  const outputs = await outputsOf(stage)
  const table = openTable(outputs)
  await setPaused(table, { paused: true, at: new Date().toISOString(), by, reason: 'a backup is put back' })
  const done = await putBack({ client: new DynamoDBClient({}), from, table, trustLive: !flags.has('live-is-wrong') })
  return [
    `Put back ${done.putBack} items; ${done.there} were there. Left out: ${done.ended} of people who stopped since, ${done.forgotten} of people forgotten since.`,
    `${done.held} texts that were on their way came back as not sent.`,
    'Sending is paused. Look at the console, then let it go on as the runbook says.',
  ].join('\n')
})
