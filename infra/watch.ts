/** Who watches the watchers: a trail of what is done in the account, and an alarm when somebody changes a key, a function or a role (T14). */
import {
  aws_cloudtrail as cloudtrail,
  Duration,
  aws_events as events,
  type aws_lambda as lambda,
  aws_s3 as s3,
  type aws_sns as sns,
} from 'aws-cdk-lib'
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import { fate } from './fate.ts'
import type { Keys } from './keys.ts'

export type WatchProps = {
  keys: Keys
  functions: readonly lambda.Function[]
  secretsParameter: string
  topic: sns.ITopic
  keepsForEver: boolean
}

const keptDays = 400

/** Calls after any of which "only functions can read a text" may no longer be true. Names as CloudTrail writes them. */
const changes = {
  key: ['PutKeyPolicy', 'CreateGrant', 'ScheduleKeyDeletion', 'DisableKey'],
  function: ['UpdateFunctionCode20150331v2', 'UpdateFunctionConfiguration20150331v2', 'AddPermission20150331v2'],
  role: ['UpdateAssumeRolePolicy', 'PutRolePolicy', 'AttachRolePolicy'],
  secrets: ['PutParameter', 'DeleteParameter'],
  watch: ['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors', 'DisableRule', 'DeleteRule', 'RemoveTargets'],
} as const

export class Watch extends Construct {
  constructor(scope: Construct, id: string, { keys, functions, secretsParameter, topic, keepsForEver }: WatchProps) {
    super(scope, id)
    const bucket = new s3.Bucket(this, 'Trails', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [{ expiration: Duration.days(keptDays), noncurrentVersionExpiration: Duration.days(1) }],
      removalPolicy: fate(keepsForEver),
    })
    new cloudtrail.Trail(this, 'Trail', {
      bucket: bucket as s3.IBucket,
      enableFileValidation: true,
      managementEvents: cloudtrail.ReadWriteType.WRITE_ONLY,
    })

    const rule = (what: keyof typeof changes, source: string, requestParameters?: Record<string, unknown>) =>
      new events.Rule(this, `Changed-${what}`, {
        description: `Somebody changed a ${what}`,
        eventPattern: {
          source: [source],
          detail: { eventName: [...changes[what]], ...(requestParameters ? { requestParameters } : {}) },
        },
        targets: [new SnsTopic(topic, { message: events.RuleTargetInput.fromText(said(what)) })],
      })
    rule('key', 'aws.kms', { keyId: [keys.fields.keyId, keys.fields.keyArn] })
    rule('function', 'aws.lambda', { functionName: functions.flatMap((each) => [each.functionName, each.functionArn]) })
    rule('role', 'aws.iam', { roleName: functions.flatMap(({ role }) => (role ? [role.roleName] : [])) })
    rule('secrets', 'aws.ssm', { name: [secretsParameter] })
    new events.Rule(this, 'Changed-watch', {
      description: 'Somebody changed the watch itself',
      eventPattern: { source: ['aws.cloudtrail', 'aws.events'], detail: { eventName: [...changes.watch] } },
      targets: [new SnsTopic(topic, { message: events.RuleTargetInput.fromText(said('watch')) })],
    })
  }
}

const said = (what: keyof typeof changes): string =>
  `Somebody changed a ${what} of the line: ${events.EventField.fromPath('$.detail.eventName')} by ` +
  `${events.EventField.fromPath('$.detail.userIdentity.arn')}. If this was not your deployment or rotation, survivors' texts may ` +
  'be readable to somebody. What to do: docs/runbook.md#somebody-changed-a-key-a-function-or-a-role'
