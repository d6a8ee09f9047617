/** `npm run dashboard`: draws the dashboard of the synthesised template to docs/dashboard.svg. Run `npm run synth` first. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { stackName } from '../../infra/stack-name.ts'
import { command, Refused, readArguments } from '../arguments.ts'
import { drawing, widgetsOf } from '../dashboard.ts'

await command(async () => {
  const { stage } = readArguments(process.argv.slice(2))
  const template = `.build/cdk.out/${stackName(stage)}.template.json`
  if (!existsSync(template)) throw new Refused(`${template} is not there`, 'Run npm run synth first.')
  const widgets = widgetsOf(JSON.parse(readFileSync(template, 'utf8')))
  writeFileSync('docs/dashboard.svg', drawing(widgets))
  return `docs/dashboard.svg shows ${widgets.length} widgets.`
})
