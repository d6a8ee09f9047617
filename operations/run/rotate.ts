/**
 * `npm run rotate -- --stage prod --what carrier-token` (tokens in TWILIO_AUTH_TOKEN and TWILIO_OLD_AUTH_TOKEN), or `mail` (the mail
 * server's account in SMTP_USER and SMTP_PASSWORD), or `pepper`, or `programme-key`. The last two need sending paused, and every function starts anew at once: two that know different peppers would not
 * see each other's stops.
 */

import { writeFileSync } from 'node:fs'
import { KMSClient } from '@aws-sdk/client-kms'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { SSMClient } from '@aws-sdk/client-ssm'
import { secretsParameter } from '../../infra/stack-name.ts'
import { command, Refused, readArguments } from '../arguments.ts'
import { readPaused } from '../pause.ts'
import { restartFunctions } from '../restart.ts'
import { copyOf } from '../sealed-copy.ts'
import { nextVersion, type Rotation, rotate, sealedSecrets } from '../secrets.ts'
import { outputsOf } from '../stack-outputs.ts'
import { openTable } from '../tables.ts'

await command(async () => {
  const { stage, values } = readArguments(process.argv.slice(2), ['what='])
  const outputs = await outputsOf(stage)
  const place = { kms: new KMSClient({}), ssm: new SSMClient({}), keyId: outputs.FieldsKey, parameter: secretsParameter(stage) }
  const rotation = chosen(values['what'], (await sealedSecrets(place)) ?? '')
  if ('version' in rotation && !(await readPaused(openTable(outputs)))?.paused) {
    throw new Refused(
      `A ${rotation.what} is changed while sending is paused`,
      `npm run pause -- --stage ${stage} --on --by <you> --reason rotation`,
    )
  }
  writeFileSync(copyOf(stage), await rotate(place, rotation), { mode: 0o600 })
  await restartFunctions(new LambdaClient({}), outputs.FunctionNames.split(','), new Date().toISOString())
  return [
    `The ${rotation.what} is stored, and every function starts anew with it.`,
    `Store ${copyOf(stage)} in your second place again: the wrapped secrets have changed.`,
    {
      'carrier-token': 'When Twilio has promoted the new token, run this again with it alone.',
      mail: 'Have yourself paged by e-mail, in the console under "How I am paged".',
      pepper: letGoOn(stage),
      'programme-key': letGoOn(stage),
    }[rotation.what],
  ].join('\n')
})

const letGoOn = (stage: string): string => `Let sending go on: npm run pause -- --stage ${stage} --off …`

function chosen(what: string | undefined, sealed: string): Rotation {
  if (what === 'pepper' || what === 'programme-key') return { what, version: nextVersion(sealed) }
  if (what === 'mail') return { what, account: mailAccount() }
  if (what !== 'carrier-token')
    throw new Refused(`There is no ${what ?? 'such'} secret`, 'Say --what carrier-token, mail, pepper or programme-key.')
  const tokens = [process.env['TWILIO_AUTH_TOKEN'], process.env['TWILIO_OLD_AUTH_TOKEN']].filter((token): token is string => Boolean(token))
  if (tokens.length === 0)
    throw new Refused('TWILIO_AUTH_TOKEN is not set', 'Set it to the new token, and TWILIO_OLD_AUTH_TOKEN to the old one while both count.')
  return { what, tokens }
}

function mailAccount(): { user: string; pass: string } {
  const [user, pass] = [process.env['SMTP_USER'], process.env['SMTP_PASSWORD']]
  if (!user || !pass)
    throw new Refused('SMTP_USER or SMTP_PASSWORD is not set', 'Set both to the account at emergency.smtp, for this one command.')
  return { user, pass }
}
