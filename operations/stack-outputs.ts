/** What a deployed stage says of itself: the outputs of its stack. None of them is a secret. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { stackName } from '../infra/stack-name.ts'
import type { StageName } from '../infra/stages.ts'
import { Refused } from './arguments.ts'

const names = [
  'PublicUrl',
  'FallbackUrl',
  'DomainTarget',
  'FieldsKey',
  'MainTable',
  'KeysTable',
  'JobsQueue',
  'OutreachQueue',
  'SpoolQueue',
  'StaffPool',
  'FunctionNames',
] as const
export type Outputs = Record<(typeof names)[number], string>

/** @returns undefined when the stage was never deployed */
export async function findOutputs(stage: StageName, client = new CloudFormationClient({})): Promise<Outputs | undefined> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stackName(stage) }))
    const found = Object.fromEntries((Stacks?.[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]))
    return Object.fromEntries(names.map((name) => [name, found[name] ?? ''])) as Outputs
  } catch (error) {
    if (error instanceof Error && error.message.includes('does not exist')) return undefined
    throw error
  }
}

/** @throws Refused when it was never deployed */
export async function outputsOf(stage: StageName, client?: CloudFormationClient): Promise<Outputs> {
  const found = await findOutputs(stage, client)
  if (!found) throw new Refused(`Stage ${stage} was never deployed from these credentials`, `Deploy it: npm run deploy -- --stage ${stage}`)
  return found
}
