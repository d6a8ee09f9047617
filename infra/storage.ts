/** Where things are kept: the two tables, and the name of the parameter that holds the programme's secrets. */
import { aws_dynamodb as dynamodb, aws_iam as iam, type aws_kms as kms, Stack } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import { fate } from './fate.ts'
import { secretsParameter } from './stack-name.ts'
import type { StageName } from './stages.ts'
import { keysTable, mainTable, type TableDefinition } from './tables.ts'

/** Each makes a copy of the salts that outlives a deletion. AWS Backup cannot be denied here: it needs an organisation's policy. */
const copyingActions = ['dynamodb:CreateBackup', 'dynamodb:ExportTableToPointInTime', 'dynamodb:RestoreTableToPointInTime']

const stringKey = (name: string) => ({ name, type: dynamodb.AttributeType.STRING })

export type StorageProps = { key: kms.Key; keepsForEver: boolean }

export class Storage extends Construct {
  readonly main: dynamodb.Table
  readonly keys: dynamodb.Table

  constructor(scope: Construct, id: string, props: StorageProps) {
    super(scope, id)
    this.main = this.table('Main', mainTable, props)
    this.keys = this.table('Keys', keysTable, props, new iam.PolicyDocument({ statements: [noCopies()] }))
  }

  /** `arn:aws:ssm:…:parameter/warmline/prod/secrets` */
  parameterArn(stage: StageName): string {
    return Stack.of(this).formatArn({ service: 'ssm', resource: 'parameter', resourceName: secretsParameter(stage).slice(1) })
  }

  private table(id: string, definition: TableDefinition, { key, keepsForEver }: StorageProps, resourcePolicy?: iam.PolicyDocument) {
    const table = new dynamodb.Table(this, id, {
      partitionKey: stringKey(definition.partition),
      ...(definition.sort === undefined ? {} : { sortKey: stringKey(definition.sort) }),
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: definition.expires,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: definition.recoveryDays },
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      deletionProtection: keepsForEver,
      removalPolicy: fate(keepsForEver),
      ...(resourcePolicy === undefined ? {} : { resourcePolicy }),
    })
    for (const { name, partition, sort, include } of definition.indexes) {
      table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: stringKey(partition),
        sortKey: stringKey(sort),
        projectionType: dynamodb.ProjectionType.INCLUDE,
        nonKeyAttributes: [...include],
      })
    }
    return table
  }
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
