/** What a deployment must not lose unnoticed: expiry, backups, dead letters with alarms, and rights that name what they are for. */
import { readFileSync } from 'node:fs'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { functionNames } from '../../infra/routes.ts'
import { ConsoleEnv, Env } from '../../shared/adapters/env.ts'
import { synthesised } from '../support/synthesised.ts'

type Resource = { Properties: Record<string, unknown> }
type Reference = { 'Fn::GetAtt'?: string[] }
type KeyStatement = { Action: string | string[]; Principal: { AWS: Reference | Reference[] } }
type Statement = { Effect: string; Action: string | string[]; Resource: unknown }

const template = Template.fromStack(synthesised())
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
      Match.objectLike({ IndexName: 'due', Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['class'] } }),
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
  expect(emptied).toHaveLength(3)
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

test("the fields' key opens for the six functions and for nobody else, not even the account's administrators", () => {
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

test('a function uses the tables’ key through DynamoDB only, and nobody is given the right to lend either key', () => {
  const statements = all('AWS::IAM::Policy').flatMap(
    ([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: (Statement & { Condition?: unknown })[] }).Statement,
  )
  const onTables = statements.filter(({ Action }) => [Action].flat().includes('kms:GenerateDataKey'))
  expect(onTables).toHaveLength(5)
  for (const { Condition } of onTables) expect(JSON.stringify(Condition)).toMatch(/"kms:ViaService":.*"dynamodb\."/)
  const [fields] = all('AWS::KMS::Key')
    .map(([, { Properties }]) => JSON.stringify(Properties['KeyPolicy']))
    .filter((policy) => !policy.includes('kms:*'))
  expect(fields).not.toMatch(/CreateGrant|ReEncrypt|GenerateDataKey"|GenerateDataKeyPair/)
  expect(JSON.stringify(statements)).not.toContain('CreateGrant')
})

test('nothing is reserved until a quota was read that allows it, and money is watched each month', () => {
  for (const [, { Properties }] of all('AWS::Lambda::Function')) expect(Properties['ReservedConcurrentExecutions']).toBeUndefined()
  template.hasResourceProperties('AWS::Budgets::Budget', {
    Budget: { BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 200, Unit: 'USD' } },
    NotificationsWithSubscribers: [
      Match.objectLike({ Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'supervisor@example.org' }] }),
      Match.anyValue(),
    ],
  })
  template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'supervisor@example.org' })
})

test('the fallback function reaches neither table: it must work when the store does not', () => {
  const [role] = all('AWS::Lambda::Function').flatMap(([, { Properties }]) =>
    Properties['Description'] === 'Warmline: spool' ? [(Properties['Role'] as { 'Fn::GetAtt': string[] })['Fn::GetAtt'][0]] : [],
  )
  const policy = all('AWS::IAM::Policy').find(([, { Properties }]) => JSON.stringify(Properties['Roles']).includes(`"${role}"`))
  expect(JSON.stringify(policy)).toContain('sqs:SendMessage')
  expect(JSON.stringify(policy)).not.toContain('dynamodb:')
})

test('six functions on Node 24 and arm64; logs end after 30 days, and a function’s log masks numbers', () => {
  const functions = all('AWS::Lambda::Function')
  expect(functions).toHaveLength(6)
  for (const [, { Properties }] of functions) expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
  for (const [, { Properties }] of all('AWS::Logs::LogGroup')) expect(Properties).toMatchObject({ RetentionInDays: 30 })
  const masked = all('AWS::Logs::LogGroup').filter(([, { Properties }]) => Properties['DataProtectionPolicy'] !== undefined)
  expect([all('AWS::Logs::LogGroup').length, masked.length]).toEqual([8, 6])
})

const inEnvironment = (description: string): Record<string, unknown> => {
  const found = all('AWS::Lambda::Function').find(([, { Properties }]) => Properties['Description'] === description)
  return (found?.[1].Properties['Environment'] as { Variables: Record<string, unknown> } | undefined)?.Variables ?? {}
}

/** Variables that the code accepts and no deployment sets, with the reason. */
const unset = {
  TWILIO_API_URL: 'the carrier is the real one',
  OIDC_CLIENT_SECRET: 'the console is a public client: there is no secret',
  SMTP_URL: 'set where the programme names a mail server; the default one names none',
}

test.each([
  ['worker', Env],
  ['console', ConsoleEnv],
] as const)('every variable that the %s reads is set, and nothing else', (name, schema) => {
  const wanted = Object.keys(schema.shape).filter((variable) => !(variable in unset))
  expect(Object.keys(inEnvironment(`Warmline: ${name}`)).toSorted()).toEqual(wanted.toSorted())
})

test('no variable is a secret: each is an address, a name or a public identifier', () => {
  for (const name of functionNames) {
    for (const [variable, value] of Object.entries(inEnvironment(`Warmline: ${name}`))) {
      expect(variable).not.toMatch(/TOKEN|SECRET$|PASSWORD|PEPPER|PRIVATE/)
      // What is written out in the template can be read by whoever may look at the stack.
      if (typeof value === 'string') expect([variable, value]).toEqual([variable, expect.stringMatching(known)])
    }
  }
})
const known = /^(\/warmline\/prod\/secrets|AC[0-9a-f]{32}|MG[0-9a-f]{32}|\+1\d{10})$/

test('nothing is public: the one bucket is closed, and no policy names everybody but to deny', () => {
  for (const [, { Properties }] of all('AWS::S3::Bucket')) {
    expect(Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    })
  }
  const documents = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy', 'AWS::KMS::Key'].flatMap((type) =>
    all(type).flatMap(
      ([, { Properties }]) => ((Properties['PolicyDocument'] ?? Properties['KeyPolicy']) as { Statement: Open[] }).Statement,
    ),
  )
  expect(documents.length).toBeGreaterThan(5)
  expect(documents.filter(({ Effect, Principal }) => Effect === 'Allow' && JSON.stringify(Principal).includes('"*"'))).toEqual([])
  expect(all('AWS::Lambda::Url')).toEqual([])
})
type Open = { Effect: string; Principal: unknown }

test('a text is never throttled by the gateway before the account itself is full', () => {
  const settings = all('AWS::ApiGatewayV2::Stage').map(([, { Properties }]) => Properties['RouteSettings'])
  const open = { ThrottlingRateLimit: 10_000, ThrottlingBurstLimit: 5000 }
  expect(settings).toEqual([{ 'POST /twilio/inbound': open, 'POST /twilio/status': open }, { 'POST /twilio/fallback': open }])
})

test('a queue is handed out again only after six times the time its function may take, and reports record by record', () => {
  for (const [, { Properties }] of all('AWS::SQS::Queue').filter(([, { Properties: props }]) => props['RedrivePolicy'])) {
    expect(Properties).toMatchObject({ VisibilityTimeout: 180, SqsManagedSseEnabled: true })
  }
  const fed = all('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties)
  expect(fed).toHaveLength(3)
  for (const each of fed) expect(each).toMatchObject({ BatchSize: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] })
  expect(fed.map((each) => (each['ScalingConfig'] as { MaximumConcurrency: number }).MaximumConcurrency).toSorted()).toEqual([2, 2, 5])
})

test('every alarm says who is hurt, links to a paragraph of the runbook that exists, and wakes somebody', () => {
  const runbook = readFileSync('docs/runbook.md', 'utf8')
  const paragraphs = new Set([...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading)))
  const alarms = all('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties)
  expect(alarms.length).toBeGreaterThan(14)
  for (const { AlarmDescription: said, AlarmActions: woken } of alarms) {
    expect(said).toMatch(/^[A-Z][^.]{20,}\. What to do: docs\/runbook\.md#[a-z0-9-]+$/)
    expect([...paragraphs]).toContain(String(said).split('#')[1])
    expect(woken).toHaveLength(1)
  }
})
/** As GitHub makes them. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')

test('no function fails unnoticed, and staff and newcomers are people who are hurt too', () => {
  const alarms = all('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties)
  for (const [id] of all('AWS::Lambda::Function')) expect(JSON.stringify(alarms), id).toContain(`"Ref":"${id}"`)
  const said = alarms.map(({ AlarmDescription }) => String(AlarmDescription))
  expect(said).toContainEqual(expect.stringMatching(/^Staff cannot read or answer/))
  expect(said).toContainEqual(expect.stringMatching(/^People cannot join by the form/))
})

test('what is not alarmed on has a reason, kind by kind', () => {
  const unalarmed = {
    'AWS::DynamoDB::Table': 'a call that it refuses is a failure of a function, which is alarmed on',
    'AWS::KMS::Key': 'a key that does not open is a function that does not open; who changes one is told of by an event',
    'AWS::ApiGatewayV2::Api':
      'what it refuses of a text comes again by the fallback and the carrier’s own retries; what it passes on is alarmed on behind it',
    'AWS::Cognito::UserPool': 'a sign-in that fails is told to the one who signs in',
    'AWS::S3::Bucket': 'it holds the trail, and who stops the trail is told of by an event',
    'AWS::CloudTrail::Trail': 'who stops it is told of by an event',
    'AWS::SNS::Topic': 'it is the alarm',
    'AWS::Logs::LogGroup': 'what is in it is counted, and the counts are alarmed on',
    'AWS::Events::Rule': 'the clock’s is alarmed on by the clock’s silence, the others are alarms',
  }
  const alarmed = ['AWS::Lambda::Function', 'AWS::SQS::Queue']
  const kinds = new Set(Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type))
  /** Parts of something above, or nothing that runs. */
  const parts =
    /^AWS::(IAM|CDK|Budgets)::|Policy$|Permission$|(Api|HttpApi|ApiGatewayV2)::(Stage|Route|Integration)$|EventSourceMapping$|MetricFilter$|UserPool(Client|Domain|User)$|Branding$|Subscription$|Dashboard$|Alarm$/
  expect([...kinds].filter((kind) => !parts.test(kind)).toSorted()).toEqual([...Object.keys(unalarmed), ...alarmed].toSorted())
})

test('changing a key, a function, a role, the secrets or the watch itself tells the alarm addresses (T14)', () => {
  const rules = all('AWS::Events::Rule')
    .map(([, { Properties }]) => Properties)
    .filter((rule) => rule['EventPattern'])
  const names = rules.flatMap((rule) => (rule['EventPattern'] as { detail: { eventName: string[] } }).detail.eventName)
  expect(names).toEqual(
    expect.arrayContaining([
      'PutKeyPolicy',
      'CreateGrant',
      'UpdateFunctionCode20150331v2',
      'UpdateAssumeRolePolicy',
      'PutParameter',
      'StopLogging',
    ]),
  )
  for (const rule of rules) expect(JSON.stringify(rule['Targets'])).toContain('AlarmTopic')
})

test('staff cannot join by themselves, and need a second factor that is no text message (R43)', () => {
  template.hasResourceProperties('AWS::Cognito::UserPool', {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    MfaConfiguration: 'ON',
    EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    UserPoolTier: 'ESSENTIALS',
    WebAuthnUserVerification: 'required',
    DeletionProtection: 'ACTIVE',
  })
  template.hasResourceProperties('AWS::Cognito::UserPoolUser', { Username: 'supervisor@example.org' })
})

test('what must outlive the stack is retained: tables and keys', () => {
  for (const type of ['AWS::DynamoDB::Table', 'AWS::KMS::Key']) {
    for (const [, made] of all(type)) expect(made).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
  }
  for (const [, { Properties }] of all('AWS::DynamoDB::Table')) expect(Properties).toMatchObject({ DeletionProtectionEnabled: true })
})

/** Kinds that AWS gives no tags, or that are part of something that has them. */
const untaggable =
  /Policy$|Permission$|Route$|Integration$|EventSourceMapping$|MetricFilter$|UserPool(Client|Domain|User)$|Branding$|Subscription$|Dashboard$|Budget$/
test('every resource that can have a tag says which line and stage it belongs to', () => {
  const bare = Object.entries(template.toJSON().Resources as Record<string, Resource & { Type: string }>).filter(
    ([, { Type, Properties }]) => {
      const tags = JSON.stringify(Properties['Tags'] ?? Properties['UserPoolTags'] ?? '')
      return !untaggable.test(Type) && !(tags.includes('warmline') && tags.includes('prod'))
    },
  )
  expect(bare.map(([id, { Type }]) => `${Type} ${id}`)).toEqual([])
})

test('the stages differ in what infra/stages.ts says, and in names', () => {
  const kinds = (stage: 'dev' | 'prod') =>
    Object.values(Template.fromStack(synthesised(stage)).toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type)
  expect(kinds('dev')).toEqual(kinds('prod'))
})

test('the clock is called each minute, and somebody is woken when it stops', () => {
  template.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 minute)' })
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    AlarmDescription: Match.stringLikeRegexp('^Check-ins'),
    TreatMissingData: 'breaching',
  })
})
