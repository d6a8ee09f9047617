/** The two keys. The tables' is an ordinary one, used through DynamoDB only; the fields' opens for functions and for nobody else (T14). */
import { aws_iam as iam, aws_kms as kms, Stack } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import { fate } from './fate.ts'

/** What administering a key takes. Not Decrypt, ReEncrypt or CreateGrant: with any of them the account could read a text. */
const administration = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:RevokeGrant',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
  // Wrapping new secrets, which the one who wraps them knows anyway; unwrapping stays with the functions.
  'kms:Encrypt',
  'kms:GenerateDataKeyWithoutPlaintext',
]

/** What a function's role needs for a table under this key, and only when DynamoDB asks for it. */
export const tableKeyActions = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo']

export class Keys extends Construct {
  /** Encrypts the tables at rest. */
  readonly tables: kms.Key
  /** Unwraps the programme's secrets, from which every field's key is derived. */
  readonly fields: kms.Key

  constructor(scope: Construct, id: string, { keepsForEver }: { keepsForEver: boolean }) {
    super(scope, id)
    const removalPolicy = fate(keepsForEver)
    this.tables = new kms.Key(this, 'Tables', { description: 'Warmline: tables at rest', enableKeyRotation: true, removalPolicy })
    this.fields = new kms.Key(this, 'Fields', {
      description: 'Warmline: wraps the secrets. Whoever changes its policy raises an alarm.',
      enableKeyRotation: true,
      removalPolicy,
      policy: new iam.PolicyDocument({
        // In a key's own policy "every resource" means this key.
        statements: [new iam.PolicyStatement({ principals: [new iam.AccountRootPrincipal()], actions: administration, resources: ['*'] })],
      }),
    })
  }

  /** Lets a function unwrap the secrets. The key names it itself: this key does not listen to the account's own policies. */
  grantUnwrapping(grantee: iam.IGrantable): void {
    const actions = ['kms:Decrypt']
    grantee.grantPrincipal.addToPrincipalPolicy(new iam.PolicyStatement({ actions, resources: [this.fields.keyArn] }))
    this.fields.addToResourcePolicy(new iam.PolicyStatement({ principals: [grantee.grantPrincipal], actions, resources: ['*'] }))
  }

  /** Lets a function use the tables' key, through DynamoDB only: the key itself opens nothing for it. */
  grantTables(grantee: iam.IGrantable): void {
    const viaService = { StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(this).region}.amazonaws.com` } }
    grantee.grantPrincipal.addToPrincipalPolicy(
      new iam.PolicyStatement({ actions: tableKeyActions, resources: [this.tables.keyArn], conditions: viaService }),
    )
  }
}
