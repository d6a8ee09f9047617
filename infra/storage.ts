/** Where things are kept: the two tables, the keys that guard them, and the name of the parameter that holds the programme's secrets. */
import { aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import { keysTable, mainTable, type TableDefinition } from './tables.ts'

/** Reading and writing by key, through transactions too; no Scan, so that no bug can walk over everybody. */
export const tableActions = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
]

/** Each makes a copy of the salts that outlives a deletion. AWS Backup cannot be denied here: it needs an organisation's policy. */
const copyingActions = ['dynamodb:CreateBackup', 'dynamodb:ExportTableToPointInTime', 'dynamodb:RestoreTableToPointInTime']

const stringKey = (name: string) => ({ name, type: dynamodb.AttributeType.STRING })

export class Storage extends Construct {
  readonly main: dynamodb.Table
  readonly keys: dynamodb.Table
  /** Encrypts tables and queues at rest. Kept apart from the programme's key, because a deploying role must be able to use this one. */
  readonly tableKey: kms.Key
  /** Unwraps the programme's secrets. Only functions may decrypt with it, not the account's administrators. */
  readonly programmeKey: kms.Key
  /** Names the parameter that holds the programme's secrets, wrapped by the programme's key. Made once, outside this stack, because CloudFormation cannot make random bytes and must never overwrite them. */
  readonly secretsParameter = '/warmline/secrets'

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.tableKey = new kms.Key(this, 'TableKey', { enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN })
    this.programmeKey = new kms.Key(this, 'ProgrammeKey', {
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
      policy: new iam.PolicyDocument({ statements: [administerWithoutDecrypting()] }),
    })
    this.main = this.table('Main', mainTable)
    this.keys = this.table('Keys', keysTable, new iam.PolicyDocument({ statements: [noCopies()] }))
  }

  /** Lets a function unwrap the secrets. The key names it itself: this key does not listen to the account's own policies. */
  grantSecrets(grantee: iam.IGrantable): void {
    const parameter = Stack.of(this).formatArn({ service: 'ssm', resource: 'parameter', resourceName: this.secretsParameter.slice(1) })
    grantee.grantPrincipal.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['ssm:GetParameter'], resources: [parameter] }))
    grantee.grantPrincipal.addToPrincipalPolicy(
      new iam.PolicyStatement({ actions: ['kms:Decrypt'], resources: [this.programmeKey.keyArn] }),
    )
    this.programmeKey.addToResourcePolicy(
      new iam.PolicyStatement({ principals: [grantee.grantPrincipal], actions: ['kms:Decrypt'], resources: ['*'] }),
    )
  }

  private table(id: string, definition: TableDefinition, resourcePolicy?: iam.PolicyDocument): dynamodb.Table {
    const table = new dynamodb.Table(this, id, {
      partitionKey: stringKey(definition.partition),
      ...(definition.sort === undefined ? {} : { sortKey: stringKey(definition.sort) }),
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: definition.expires,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: definition.recoveryDays },
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.tableKey,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(resourcePolicy === undefined ? {} : { resourcePolicy }),
    })
    for (const { name, partition, sort, include } of definition.indexes) {
      table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: stringKey(partition),
        sortKey: stringKey(sort),
        ...(include.length === 0
          ? { projectionType: dynamodb.ProjectionType.KEYS_ONLY }
          : { projectionType: dynamodb.ProjectionType.INCLUDE, nonKeyAttributes: [...include] }),
      })
    }
    return table
  }
}

/** In a key's own policy "every resource" means this key. */
function administerWithoutDecrypting(): iam.PolicyStatement {
  return new iam.PolicyStatement({
    principals: [new iam.AccountRootPrincipal()],
    actions: [
      // Not Create*: with a grant the account could let itself decrypt (T14).
      'kms:CreateAlias',
      'kms:Describe*',
      'kms:Enable*',
      'kms:List*',
      'kms:Put*',
      'kms:Update*',
      'kms:Disable*',
      'kms:Get*',
      'kms:TagResource',
      'kms:UntagResource',
      'kms:ScheduleKeyDeletion',
      'kms:CancelKeyDeletion',
      'kms:Encrypt',
      'kms:GenerateDataKeyWithoutPlaintext',
    ],
    resources: ['*'],
  })
}

/** In a table's own policy "every resource" means this table. */
function noCopies(): iam.PolicyStatement {
  return new iam.PolicyStatement({
    effect: iam.Effect.DENY,
    principals: [new iam.AnyPrincipal()],
    actions: copyingActions,
    resources: ['*'],
  })
}
