/** The rights of a function are those that its code uses: no call is refused at night, and no right lies about unused. */
import { existsSync, readFileSync } from 'node:fs'
import { Template } from 'aws-cdk-lib/assertions'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundlingOptions } from '../../infra/bundling.ts'
import { needs, tableActions } from '../../infra/needs.ts'
import { type FunctionName, functionNames } from '../../infra/routes.ts'
import { synthesised } from '../support/synthesised.ts'

/** What each call of the AWS SDK is called among AWS's rights. A transaction is allowed by the rights of its parts. */
const rightsOf: Record<string, readonly string[]> = {
  BatchGetItemCommand: ['dynamodb:BatchGetItem'],
  DeleteItemCommand: ['dynamodb:DeleteItem'],
  PutItemCommand: ['dynamodb:PutItem'],
  QueryCommand: ['dynamodb:Query'],
  TransactWriteItemsCommand: ['dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
  UpdateItemCommand: ['dynamodb:UpdateItem'],
}
const callsIn = (file: string): string[] => [
  ...new Set([...readFileSync(file, 'utf8').matchAll(/new (\w+Command)\(/g)].map(([, name]) => name ?? '')),
]

describe('a table', () => {
  const called = callsIn('shared/adapters/dynamo/dynamo-table.ts')
  test('is reached by one file only', () => expect(called.toSorted()).toEqual(Object.keys(rightsOf).toSorted()))
  test('may be used for what its adapter calls, no more and no less', () => {
    const rights = [...new Set(called.flatMap((call) => rightsOf[call] ?? []))].toSorted()
    expect([...tableActions.main]).toEqual(rights)
    // The adapter asks the main table alone for a page.
    expect(readFileSync('shared/adapters/dynamo/dynamo-table.ts', 'utf8')).toMatch(/new QueryCommand\(\{\s*TableName: names\.main/)
    expect([...tableActions.keys]).toEqual(rights.filter((right) => right !== 'dynamodb:Query'))
  })
})

/** What the code of a function asks of its ports, told from what is left of our files in its bundle. */
const uses = {
  contacts: /\b(contacts|outbox|desk)\.\w+\(/,
  staff: /\b(staff|book|sessions|due|table)\.\w+\(/,
  putsJobs: /\bjobs\d*\.put\(/,
  spools: /\bspool\d*\.keep\(/,
  asksSpool: /\bspool\d*\.isEmpty\(/,
  invites: /\bwithInvitations\(/,
  asksSpoolQueue: /new GetQueueAttributesCommand\(/,
}

describe.each(functionNames)('%s', (name) => {
  let own: string
  beforeAll(async () => {
    const { outputFiles } = await build({
      ...bundlingOptions,
      minify: false,
      sourcemap: false,
      write: false,
      outdir: 'unwritten',
      entryPoints: [existsSync(`functions/${name}/index.ts`) ? `functions/${name}/index.ts` : `functions/${name}/index.tsx`],
    })
    // Unminified, each file's part begins with its name; what was shaken off is not in it.
    const parts = (outputFiles[0]?.text ?? '').split(/^\/\/ (?=\S+\.tsx?$)/m)
    own = parts.filter((part) => /^(functions|shared\/app)\//.test(part)).join('\n')
    expect(own).toContain(`functions/${name}/index.ts`)
  }, 60_000)

  test('is given the tables, queues and counts that its code uses', () => {
    const does = (which: keyof typeof uses) => uses[which].test(own)
    const tables = does('contacts') ? ['main', 'keys'] : does('staff') ? ['main'] : []
    const sends = [...(does('putsJobs') ? ['jobs', 'outreach'] : []), ...(does('spools') ? ['spool'] : [])]
    const counts = does('asksSpool') ? ['spool', 'spoolDeadLetters'] : does('asksSpoolQueue') ? ['spool'] : []
    expect(needs[name]).toEqual({ tables, sends, counts, ...(does('invites') ? { invites: true } : {}) })
  })
})

test('the template gives each function exactly that, its log, its secrets and the queues it empties', () => {
  const template = Template.fromStack(synthesised()).toJSON().Resources as Record<
    string,
    { Type: string; Properties: Record<string, unknown> }
  >
  const policies = Object.values(template).filter(({ Type }) => Type === 'AWS::IAM::Policy')
  const actionsOf = (name: FunctionName): string[] => {
    const mine = policies.filter(({ Properties }) => JSON.stringify(Properties['Roles']).includes(`Functions${name}role`))
    const statements = mine.flatMap(
      ({ Properties }) => (Properties['PolicyDocument'] as { Statement: { Action: string | string[] }[] }).Statement,
    )
    return [...new Set(statements.flatMap(({ Action }) => Action))].toSorted()
  }
  const log = ['logs:CreateLogStream', 'logs:PutLogEvents']
  const secrets = ['kms:Decrypt', 'ssm:GetParameter']
  const tableKey = ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo']
  const empties = ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage']
  for (const name of functionNames) {
    const { tables, sends, counts, invites } = needs[name]
    const wanted = [
      ...log,
      ...secrets,
      ...(tables.length > 0 ? tableKey : []),
      ...tables.flatMap((table) => tableActions[table]),
      ...(sends.length > 0 ? ['sqs:SendMessage'] : []),
      ...(counts.length > 0 ? ['sqs:GetQueueAttributes'] : []),
      ...(invites ? ['cognito-idp:AdminCreateUser'] : []),
      ...(name === 'worker' ? empties : []),
    ]
    expect([name, actionsOf(name)]).toEqual([name, [...new Set(wanted)].toSorted()])
  }
})
