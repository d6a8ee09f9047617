/** What the cloud account says: whose it is, whether it may run what we need, and whether the secrets are safe in two places. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { SSMClient } from '@aws-sdk/client-ssm'
import { GetCallerIdentityCommand, type GetCallerIdentityCommandOutput, STSClient } from '@aws-sdk/client-sts'
import { secretsParameter } from '../../infra/stack-name.ts'
import type { Stage, StageName } from '../../infra/stages.ts'
import { notSignedIn } from '../arguments.ts'
import { compareCopy, copyOf } from '../sealed-copy.ts'
import { sealedSecrets } from '../secrets.ts'
import type { Check } from './check.ts'

/** IAM's own events arrive in this region only, and with them the alarm on a changed role (T14). */
const homeRegion = 'us-east-1'
/** What AWS leaves to functions without a reservation of their own, at the least. */
const unreservedLeast = 100
/** The worker's three queues, the clock, and a few people on pages and console. */
const functionsAtOnce = 30

const unlooked = 'credentials, region, quota, bootstrap and secrets were not looked at'

export const unseenAccount: Check = {
  state: 'unseen',
  text: `The cloud account: nothing is asked over the network, so ${unlooked}`,
  next: 'Sign in with the AWS CLI (aws sso login, or AWS_PROFILE), and run this again without --offline.',
}

/** @param copy where the second copy of the secrets is kept */
export async function accountChecks(stageName: StageName, stage: Stage, copy = copyOf(stageName)): Promise<Check[]> {
  let identity: GetCallerIdentityCommandOutput
  try {
    identity = await new STSClient({}).send(new GetCallerIdentityCommand({}))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const away = notSignedIn(error)
    if (away) return [{ state: 'unseen', text: `The cloud account: ${away.reason}, so ${unlooked}`, next: away.wayOut }]
    if (!wasAnswered(error)) return [unreachable(error)]
    return [
      {
        state: 'wrong',
        text: `The cloud account does not accept these credentials (${error.name})`,
        next: 'Sign in again with the AWS CLI.',
      },
    ]
  }
  return [
    { state: 'ok', text: `AWS account ${identity.Account ?? '(unnamed)'} answers` },
    region(process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION']),
    await quota(stage),
    await bootstrap(),
    await secrets(stageName, copy),
  ]
}

/** Whoever was refused was answered; a closed network says nothing about credentials. */
const wasAnswered = (error: Error & { $metadata?: { httpStatusCode?: number } }): boolean => error.$metadata?.httpStatusCode !== undefined

const unreachable = (error: Error & { code?: string }): Check => ({
  state: 'unseen',
  text: `The cloud account: It cannot be reached (${error.code ?? error.name}), so ${unlooked}`,
  next: 'Look at the network and at a proxy, and run this again.',
})

/** Undefined where the account does not answer; the reason is told as unseen, never as well. */
export async function attempt<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}

const region = (chosen: string | undefined): Check =>
  chosen === homeRegion
    ? { state: 'ok', text: `The region is ${homeRegion}` }
    : {
        state: 'warning',
        text: `The region is ${chosen ?? 'not chosen'}: the alarm on a changed role reaches ${homeRegion} only`,
        next: `Set AWS_REGION=${homeRegion}.`,
      }

async function quota({ reservedConcurrency }: Stage): Promise<Check> {
  const settings = await attempt(() => new LambdaClient({}).send(new GetAccountSettingsCommand({})))
  const most = settings?.AccountLimit?.ConcurrentExecutions
  if (most === undefined)
    return { state: 'unseen', text: 'The quota of functions at once: these credentials may not read it', next: 'lambda:GetAccountSettings' }
  const request =
    'Service Quotas → AWS Lambda → Concurrent executions → request 1000. Reason to paste: "Text line for a public health programme; webhooks must not be throttled."'
  if (reservedConcurrency > 0 && most - 2 * reservedConcurrency < unreservedLeast) {
    return {
      state: 'wrong',
      text: `${2 * reservedConcurrency} instances cannot be reserved from a quota of ${most}`,
      next: `Set reservedConcurrency to 0 in infra/stages.ts, or ask for more. ${request}`,
    }
  }
  if (most < functionsAtOnce)
    return {
      state: 'warning',
      text: `The account runs ${most} functions at once, and a busy minute needs ${functionsAtOnce}`,
      next: request,
    }
  return { state: 'ok', text: `The account runs ${most} functions at once` }
}

/** A pipeline's role need not see it; only an account that says there is none is not prepared. */
async function bootstrap(): Promise<Check> {
  try {
    await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: 'CDKToolkit' }))
    return { state: 'ok', text: 'The account is prepared for CDK' }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (!error.message.includes('does not exist'))
      return {
        state: 'unseen',
        text: 'Whether the account is prepared for CDK: these credentials may not see it',
        next: 'cloudformation:DescribeStacks',
      }
    return {
      state: 'wrong',
      text: 'The account is not prepared for CDK in this region',
      next: 'node_modules/.bin/cdk bootstrap, once for each account and region.',
    }
  }
}

async function secrets(stage: StageName, copy: string): Promise<Check> {
  const sealed = await attempt(() => sealedSecrets({ ssm: new SSMClient({}), parameter: secretsParameter(stage) }))
  if (!sealed)
    return {
      state: 'unseen',
      text: `The secrets of ${stage}: there are none yet, or these credentials may not see them`,
      next: 'The first deployment makes them.',
    }
  const compared = compareCopy(copy, sealed)
  if (compared === 'same') {
    const told =
      copy === copyOf(stage) ? `A copy of the wrapped secrets lies in this folder (${copy}); --copy looks at another place` : undefined
    return { state: 'ok', text: told ?? `The wrapped secrets are in a second place (${copy})` }
  }
  return {
    state: 'warning',
    text:
      compared === 'absent'
        ? `No second copy of the wrapped secrets was found at ${copy}`
        : `The copy at ${copy} is older than the secrets in the account`,
    next: 'Without them every number and text is lost for good. Copy the file that deploy or rotate wrote to a safe place; --copy says where it is.',
  }
}
