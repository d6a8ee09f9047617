/** `npm run synth`: writes the CloudFormation template to .build/cdk.out, offline and without an account. */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(
  process.execPath,
  ['node_modules/aws-cdk/bin/cdk', 'synth', '--quiet', '--no-notices', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
