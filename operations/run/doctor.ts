/** `npm run doctor [-- --stage dev] [--offline] [--copy <file>]`: what is missing before a deployment, in words, with the next step. */
import { command, readArguments } from '../arguments.ts'
import { report } from '../doctor/check.ts'
import { anyWrong, examine } from '../doctor/doctor.ts'

await command(async () => {
  const { stage, flags, values } = readArguments(process.argv.slice(2), ['offline', 'copy='])
  const checks = await examine({
    stageName: stage,
    today: new Date().toISOString().slice(0, 10),
    token: process.env['TWILIO_AUTH_TOKEN'],
    carrierUrl: process.env['TWILIO_API_URL'],
    copy: values['copy'],
    online: !flags.has('offline'),
  })
  if (anyWrong(checks)) process.exitCode = 1
  return report(checks)
})
