/** `npm run held -- --stage prod --case K7-42`: everything the database holds about one person, for counsel and for the person (R50). */
import { command, Refused, readArguments } from '../arguments.ts'
import { heldAbout, heldText } from '../held.ts'
import { outputsOf } from '../stack-outputs.ts'
import { openTable } from '../tables.ts'

await command(async () => {
  const { stage, values } = readArguments(process.argv.slice(2), ['case='])
  const code = values['case']
  if (!code) throw new Refused('The case code is missing', 'Add --case, as it stands in the console.')
  const items = await heldAbout(openTable(await outputsOf(stage)), code)
  if (!items) throw new Refused('Nobody has this case code', 'It may have been forgotten since; then nothing readable is held.')
  return heldText(items)
})
