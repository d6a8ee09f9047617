/** What `cdk` runs: builds the functions, describes one stage, and lets two rule packs look at every resource. */
import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag'
import { ProgrammeMistakes } from '../shared/program.ts'
import { bundle, readProgramme } from './bundling.ts'
import { WarmlineStack } from './stack.ts'
import { stackName } from './stack-name.ts'
import { type StageName, stageNames, stages } from './stages.ts'
import { TextMistakes } from './texts.ts'

const assets = '.build'
const app = new App()
const stageName: StageName = stageNames.find((name) => name === app.node.tryGetContext('stage')) ?? 'prod'
const { program } = stages[stageName]
try {
  // A deployment names its stage, and in production words that nobody reviewed are refused (R35); a synthesis that names none deploys nothing.
  const stage: unknown = app.node.tryGetContext('stage')
  await bundle(assets, {
    program,
    compression: 'smallest',
    ...(typeof stage === 'string' ? { stage } : {}),
    warn: (line) => void process.stderr.write(`${line}\n`),
  })
  // The account and region come from the one who deploys; without any, as offline, the template is the same for all.
  new WarmlineStack(app, stackName(stageName), {
    assets,
    stageName,
    programme: readProgramme(program, new Date().toISOString().slice(0, 10)),
  })
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app))
} catch (error) {
  if (!(error instanceof ProgrammeMistakes || error instanceof TextMistakes)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
