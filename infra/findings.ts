/** Findings of the rule packs that we live with, place by place, each with the reason a reviewer can check. Any other stops `npm run synth`. */
import { type Stack, Validations } from 'aws-cdk-lib'
import { functionNames } from './routes.ts'

/** `at`: the place in the stack, without the stack's name and the resource at its end. */
export type Finding = { rule: string; at: string; reason: string }

const signed = 'The carrier cannot sign in; every request is refused before any work unless it carries the carrier’s own signature (R37).'
const everyFunction = functionNames.flatMap((name): Finding[] => [
  {
    rule: 'HIPAA.Security::HIPAA.Security-LambdaInsideVPC',
    at: `Functions/${name}`,
    reason:
      'It talks to AWS services and the carrier over TLS only and serves nothing inside a network; a VPC would add a gateway to fail and to pay, and protect nothing.',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-LambdaDLQ',
    at: `Functions/${name}`,
    reason:
      'Nothing that must not be lost calls it asynchronously: queues have dead letters of their own, the gateway waits for the answer, and a missed minute of the clock is made up by the next.',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-LambdaConcurrency',
    at: `Functions/${name}`,
    reason:
      'A limit is set only where the account’s quota was read and allows it (infra/stages.ts); on a new account of ten it would stop the other functions. Queues limit the worker.',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-IAMNoInlinePolicy',
    at: `Functions/${name}-role/DefaultPolicy`,
    reason:
      'The policy belongs to this one role, names its resources one by one, and must live and die with it; a managed one could be attached to somebody else.',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-CloudWatchLogGroupEncrypted',
    at: `Functions/${name}-logs`,
    reason:
      'Logs hold no personal data: fields come from an allow-list, tests search them, and a data protection policy masks numbers. CloudWatch encrypts them at rest with its own key.',
  },
])

export const findings: readonly Finding[] = [
  ...everyFunction,
  ...['POST--twilio--inbound', 'POST--twilio--status'].map((route) => ({
    rule: 'AwsSolutions::AwsSolutions-APIG4',
    at: `Api/Public/${route}`,
    reason: signed,
  })),
  { rule: 'AwsSolutions::AwsSolutions-APIG4', at: 'Api/Fallback/POST--twilio--fallback', reason: signed },
  ...['ANY--console', 'ANY--console--{proxy+}'].map((route) => ({
    rule: 'AwsSolutions::AwsSolutions-APIG4',
    at: `Api/Public/${route}`,
    reason:
      'The console signs staff in itself and reads their session and their standing on every request, so that disabling somebody acts at once (R43); a gateway’s cached answer would not.',
  })),
  ...['ANY--', 'ANY--{proxy+}'].map((route) => ({
    rule: 'AwsSolutions::AwsSolutions-APIG4',
    at: `Api/Public/${route}`,
    reason: 'These pages are for everybody, and ask for nothing by which a visitor could be known.',
  })),
  ...['Api/PublicLog', 'Api/FallbackLog'].map((at) => ({
    rule: 'HIPAA.Security::HIPAA.Security-CloudWatchLogGroupEncrypted',
    at,
    reason: 'A line holds request id, route, status and latency and nothing else. CloudWatch encrypts it at rest with its own key.',
  })),
  {
    rule: 'AwsSolutions::AwsSolutions-COG8',
    at: 'SignIn/Staff',
    reason:
      'Essentials has required codes and passkeys. Plus adds risk scores from where staff sign in, which would be kept about people who walk the street for this work.',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-SNSEncryptedKMS',
    at: 'AlarmTopic',
    reason: 'An alarm says which part fails and never about whom. A key here is one more thing that could silence it.',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-DynamoDBInBackupPlan',
    at: 'Storage/Main',
    reason: 'Point-in-time recovery of seven days is the backup. A longer one would keep what people were promised is gone (R26).',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-DynamoDBInBackupPlan',
    at: 'Storage/Keys',
    reason: 'A copy of a salt brings back what somebody asked us to forget, so copies are denied and recovery reaches back one day (R26).',
  },
  ...['AwsSolutions::AwsSolutions-S1', 'HIPAA.Security::HIPAA.Security-S3BucketLoggingEnabled'].map((rule) => ({
    rule,
    at: 'Watch/Trails',
    reason:
      'It holds the trail itself, which records every change to the bucket; its log would need a bucket whose log would need a bucket.',
  })),
  {
    rule: 'HIPAA.Security::HIPAA.Security-S3BucketReplicationEnabled',
    at: 'Watch/Trails',
    reason:
      'The trail tells who changed what and holds nothing about survivors; if the region is lost, the line is lost with it and the trail has nothing left to watch.',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-S3DefaultEncryptionKMS',
    at: 'Watch/Trails',
    reason: 'Encrypted at rest by S3. With a key of ours, whoever disables the key would also blind the record of having done so.',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-CloudTrailEncryptionEnabled',
    at: 'Watch/Trail',
    reason: 'Encrypted at rest by S3. With a key of ours, whoever disables the key would also blind the record of having done so.',
  },
  {
    rule: 'HIPAA.Security::HIPAA.Security-CloudTrailCloudWatchLogsEnabled',
    at: 'Watch/Trail',
    reason:
      'The calls that matter raise an alarm through EventBridge within minutes; a second copy of the trail would add cost and no eye.',
  },
]

/** Acknowledges each finding where it is. @throws when the place is gone, so that no reason outlives what it excused */
export function acknowledge(stack: Stack): void {
  for (const { rule, at, reason } of findings) {
    const place = stack.node.findAll().find(({ node }) => node.path === `${stack.node.path}/${at}`)
    if (!place) throw new Error(`infra/findings.ts acknowledges ${rule} at ${at}, and there is nothing there`)
    Validations.of(place).acknowledge({ id: rule, reason })
  }
}
