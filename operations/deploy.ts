/** One deployment, step by step. What reaches out (CDK, the account, the person) is handed in, so that each step can be tested up to its request. */

import { Refused } from './arguments.ts'
import type { Check } from './doctor/check.ts'
import { report } from './doctor/check.ts'
import { anyWrong } from './doctor/doctor.ts'
import type { Outputs } from './stack-outputs.ts'

export type Deploying = {
  stage: string
  say(text: string): void
  /** What somebody types; the empty string when nobody is there. */
  ask(question: string): Promise<string>
  examine(): Promise<Check[]>
  /** Runs CDK with these words; false when it failed. */
  cdk(...words: string[]): Promise<boolean>
  outputs(): Promise<Outputs | undefined>
  /** The wrapped secrets, made now when there are none. `made`: they were. */
  secrets(outputs: Outputs): Promise<{ sealed: string; made: boolean }>
  /** Writes the second copy. @returns where */
  keepCopy(sealed: string): string
  firstAdmin(): string
  number(): string
}

/** @throws Refused with the next step; whatever was serving before goes on serving */
export async function deploy(world: Deploying): Promise<void> {
  const { stage, say, ask, cdk } = world
  const checks = await world.examine()
  say(report(checks))
  if (anyWrong(checks)) throw new Refused('Nothing was deployed: something above is wrong', 'Mend it and run the same command again.')

  if (!(await cdk('synth', '--quiet')))
    throw new Refused(
      'Nothing was deployed: the description of the stage is refused',
      'Read the finding above; infra/findings.ts explains those that are accepted.',
    )
  say('\nWhat would change:')
  if (!(await cdk('diff', '--method', 'change-set')))
    throw new Refused('Nothing was deployed: the changes could not be compared', 'Read the error above.')
  const typed = await ask(`\nType ${stage} to deploy these changes: `)
  if (typed.trim() !== stage) throw new Refused('Nothing was deployed', `You typed something other than ${stage}.`)

  const serving = (await world.outputs()) !== undefined
  // Credentials and changes were seen; from here on CloudFormation does all or nothing.
  if (!(await cdk('deploy', '--require-approval', 'never', '--rollback'))) {
    throw new Refused(
      serving
        ? 'The deployment failed, and CloudFormation put everything back: the version before goes on serving'
        : 'The first deployment failed: nothing serves yet, and nobody was texted',
      'Read the reason above, and docs/runbook.md, "A deployment failed or was wrong".',
    )
  }
  const outputs = await world.outputs()
  if (!outputs) throw new Refused('The stage is deployed, but does not tell its addresses', 'Run the same command again.')
  const { sealed, made } = await world.secrets(outputs)
  const copy = made ? world.keepCopy(sealed) : undefined
  say(told(world, outputs, copy))
}

const told = (
  { stage, firstAdmin, number }: Deploying,
  { PublicUrl, FallbackUrl, DomainTarget }: Outputs,
  copy: string | undefined,
): string =>
  [
    '',
    `Deployed. Stage ${stage} serves.`,
    '',
    `  Console    ${PublicUrl}/console`,
    `  Sign in    ${firstAdmin()}: an e-mail with a first password is on its way; you will be asked for a code app, then may add a passkey`,
    `  Texts      ${PublicUrl}/twilio/inbound`,
    `  Fallback   ${FallbackUrl}/twilio/fallback`,
    `  Receipts   ${PublicUrl}/twilio/status`,
    ...(DomainTarget
      ? [`  Name       ${new URL(PublicUrl).hostname}: point it to ${DomainTarget} (a CNAME record), or nobody finds it`]
      : []),
    '',
    ...(copy
      ? [
          `The secrets were made. Copy ${copy} to a safe second place now: without it and the account's key, no number or text can be read again.`,
          '',
        ]
      : []),
    'Next',
    `  1. npm run carrier:setup -- --stage ${stage}`,
    `  2. Test on your own phone: text JOIN to ${number()}, answer YES, write a sentence, and read it in the console.`,
    '  3. Confirm the e-mail from AWS Notifications, or no alarm will reach you.',
  ].join('\n')
