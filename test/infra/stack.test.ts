/** What a deployment must not lose unnoticed: expiry, backups, dead letters with alarms, and rights that name what they are for. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { functionNames } from '../../infra/routes.ts'
import { WarmlineStack } from '../../infra/stack.ts'

/** Six empty functions: the template does not depend on what is in them. */
function emptyBundles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-stack-'))
  for (const name of functionNames) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'index.mjs'), 'export const handler = () => {}\n')
  }
  return folder
}

type Resource = { Properties: Record<string, unknown> }
type Reference = { 'Fn::GetAtt'?: string[] }
type KeyStatement = { Action: string | string[]; Principal: { AWS: Reference | Reference[] } }
type Statement = { Effect: string; Action: string | string[]; Resource: unknown }

const template = Template.fromStack(new WarmlineStack(new App(), 'Test', { assets: emptyBundles() }))
const all = (type: string): [string, Resource][] => Object.entries(template.findResources(type)) as [string, Resource][]

test('the main table forgets by itself and can be restored to any moment of seven days', () => {
  template.hasResourceProperties('AWS::DynamoDB::Table', {
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
    GlobalSecondaryIndexes: [
      Match.objectLike({ IndexName: 'due', Projection: { ProjectionType: 'KEYS_ONLY' } }),
      Match.objectLike({ IndexName: 'inbox', Projection: Match.objectLike({ ProjectionType: 'INCLUDE' }) }),
    ],
  })
})

test('a salt is in no backup for more than a day, and nobody may copy the table it lies in', () => {
  template.hasResourceProperties('AWS::DynamoDB::Table', {
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 1 },
    ResourcePolicy: {
      PolicyDocument: Match.objectLike({
        Statement: [
          Match.objectLike({
            Effect: 'Deny',
            Action: ['dynamodb:CreateBackup', 'dynamodb:ExportTableToPointInTime', 'dynamodb:RestoreTableToPointInTime'],
          }),
        ],
      }),
    },
  })
})

test('every queue that is emptied has dead letters, and an alarm on them that says who is hurt', () => {
  const queues = all('AWS::SQS::Queue')
  const deadLetters = new Set<unknown>()
  const emptied = queues.filter(([, { Properties }]) => {
    const target = (Properties['RedrivePolicy'] as { deadLetterTargetArn?: { 'Fn::GetAtt': string[] } } | undefined)?.deadLetterTargetArn
    if (target) deadLetters.add(target['Fn::GetAtt'][0])
    return target !== undefined
  })
  expect(emptied).toHaveLength(2)
  expect(queues).toHaveLength(emptied.length + deadLetters.size)

  const alarms = all('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties as Record<string, never>)
  for (const id of deadLetters) {
    const alarm = alarms.find(({ Dimensions }) => JSON.stringify(Dimensions ?? '').includes(String(id)))
    expect(alarm, String(id)).toMatchObject({ Threshold: 1, AlarmActions: [expect.anything()] })
    expect(alarm?.['AlarmDescription']).toMatch(/^Texts /)
  }
})

test('no right is given on everything', () => {
  const statements = all('AWS::IAM::Policy').flatMap(
    ([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement,
  )
  expect(statements.length).toBeGreaterThan(10)
  expect(statements.filter(({ Resource }) => [Resource].flat().includes('*'))).toEqual([])
  expect(
    statements.flatMap(({ Action }) => Action).filter((action) => action.endsWith(':*') || action === '*' || action === 'dynamodb:Scan'),
  ).toEqual([])
})

test("the programme's key opens for the six functions and for nobody else, not even the account's administrators", () => {
  const policies = all('AWS::KMS::Key').map(([, { Properties }]) => (Properties['KeyPolicy'] as { Statement: KeyStatement[] }).Statement)
  const [programme] = policies.filter((statements) => !statements.some(({ Action }) => Action === 'kms:*'))
  const opening = programme?.filter(({ Action }) =>
    [Action].flat().some((action) => action.startsWith('kms:Decrypt') || action === 'kms:Re*'),
  )
  expect(opening?.flatMap(({ Principal }) => [Principal.AWS].flat().map((role) => role['Fn::GetAtt']?.[0] ?? '')).toSorted()).toEqual(
    all('AWS::Lambda::Function')
      .map(([, { Properties }]) => (Properties['Role'] as Reference)['Fn::GetAtt']?.[0] ?? 'none')
      .toSorted(),
  )
})

test('the fallback function reaches neither table: it must work when the store does not', () => {
  const [role] = all('AWS::Lambda::Function').flatMap(([, { Properties }]) =>
    Properties['Description'] === 'Warmline: spool' ? [(Properties['Role'] as { 'Fn::GetAtt': string[] })['Fn::GetAtt'][0]] : [],
  )
  const policy = all('AWS::IAM::Policy').find(([, { Properties }]) => JSON.stringify(Properties['Roles']).includes(`"${role}"`))
  expect(JSON.stringify(policy)).toContain('sqs:SendMessage')
  expect(JSON.stringify(policy)).not.toContain('dynamodb:')
})

test('six functions on Node 24 and arm64, each with logs that end after 30 days', () => {
  const functions = all('AWS::Lambda::Function')
  expect(functions).toHaveLength(6)
  for (const [, { Properties }] of functions) expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
  for (const [, { Properties }] of all('AWS::Logs::LogGroup')) expect(Properties).toMatchObject({ RetentionInDays: 30 })
  expect(all('AWS::Logs::LogGroup')).toHaveLength(6)
})

test('the clock is called each minute, and somebody is woken when it stops', () => {
  template.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 minute)' })
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    AlarmDescription: Match.stringLikeRegexp('^Check-ins'),
    TreatMissingData: 'breaching',
  })
})
