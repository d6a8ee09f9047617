/** `npm run shut-out -- --stage prod --email somebody@example.org`: a member of staff is out with their next request. */
import { command, Refused, readArguments } from '../arguments.ts'
import { outputsOf } from '../stack-outputs.ts'
import { shutOut } from '../staff.ts'
import { openTable } from '../tables.ts'

await command(async () => {
  const { stage, values } = readArguments(process.argv.slice(2), ['email='])
  const { email } = values
  if (!email) throw new Refused('The address is missing', 'Add --email.')
  await shutOut(openTable(await outputsOf(stage)), email)
  return 'Shut out. Their sessions end with their next request; disable them in Cognito as well.'
})
