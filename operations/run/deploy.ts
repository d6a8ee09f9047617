/** `npm run deploy -- --stage prod`: looks, shows what would change, asks, deploys, and says what comes next. `--yes` for a pipeline that asked already. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { KMSClient } from '@aws-sdk/client-kms'
import { SSMClient } from '@aws-sdk/client-ssm'
import { readProgramme } from '../../infra/bundling.ts'
import { secretsParameter, stackName } from '../../infra/stack-name.ts'
import { type StageName, stages } from '../../infra/stages.ts'
import { command, Refused, readArguments } from '../arguments.ts'
import { deploy } from '../deploy.ts'
import { examine } from '../doctor/doctor.ts'
import { copyOf } from '../sealed-copy.ts'
import { makeSecrets, sealedSecrets } from '../secrets.ts'
import { findOutputs, type Outputs } from '../stack-outputs.ts'

const say = (text: string) => void process.stdout.write(`${text}\n`)

const cdkOf =
  (stage: StageName) =>
  (what = '', ...words: string[]) =>
    new Promise<boolean>((resolve) => {
      const args = ['node_modules/aws-cdk/bin/cdk', what, stackName(stage), '--context', `stage=${stage}`, '--no-notices', ...words]
      spawn(process.execPath, args, { stdio: 'inherit' }).on('close', (code) => resolve(code === 0))
    })

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const reader = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await reader.question(question)
  } finally {
    reader.close()
  }
}

/** Made once; a token is needed only then. */
async function secretsOf(stage: StageName, { FieldsKey }: Outputs): Promise<{ sealed: string; made: boolean }> {
  const place = { kms: new KMSClient({}), ssm: new SSMClient({}), keyId: FieldsKey, parameter: secretsParameter(stage) }
  const known = await sealedSecrets(place)
  if (known !== undefined) return { sealed: known, made: false }
  const token = process.env['TWILIO_AUTH_TOKEN']
  if (!token)
    throw new Refused(
      'The stage is deployed, but has no secrets yet: TWILIO_AUTH_TOKEN is not set',
      'Set it for this one command and run it again; until then every text goes to the fallback’s refusal.',
    )
  return { sealed: await makeSecrets(place, [token]), made: true }
}

await command(async () => {
  const { stage, flags } = readArguments(process.argv.slice(2), ['yes'])
  const token = process.env['TWILIO_AUTH_TOKEN']
  const looked = () =>
    examine({
      stageName: stage,
      today: new Date().toISOString().slice(0, 10),
      token,
      carrierUrl: process.env['TWILIO_API_URL'],
      online: true,
    })
  // What is wrong with the file is the doctor's to say, all of it; here it is only read.
  const programme = () => readProgramme(stages[stage].program)
  await deploy({
    stage,
    say,
    ask: async (question) => (flags.has('yes') ? stage : ask(question)),
    examine: looked,
    cdk: cdkOf(stage),
    outputs: () => findOutputs(stage),
    secrets: (outputs) => secretsOf(stage, outputs),
    keepCopy: (sealed) => {
      writeFileSync(copyOf(stage), sealed, { mode: 0o600 })
      return copyOf(stage)
    },
    firstAdmin: () => programme().firstAdmin.email,
    number: () => programme().sender.number,
  })
  return undefined
})
