/** The services a measurement runs against: embedded ones in a process of their own, counted or not; and functions served before them. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { KMSClient } from '@aws-sdk/client-kms'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { SSMClient } from '@aws-sdk/client-ssm'
import { secretsParameter, tableNames } from '../../local/runner/store.ts'
import { readSecrets } from '../../shared/adapters/aws/secrets.ts'
import { dynamoTable } from '../../shared/adapters/dynamo/dynamo-table.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { type Child, startChild } from './child.ts'
import { countingFront } from './counting-front.ts'
import { type Addresses, aws, environment, queueNames } from './environment.ts'

export type Services = Awaited<ReturnType<typeof embeddedServices>>

/** Embedded services; `counted` puts a front before the store and the queues, which costs time and shows every call. */
export async function embeddedServices({ counted }: { counted: boolean }) {
  const child = await startChild(new URL('local-aws.ts', import.meta.url), { env: aws })
  const addresses = await child.ask<Addresses>('addresses')
  const fronts = counted ? { dynamo: await countingFront(addresses.dynamo), queues: await countingFront(addresses.queues) } : undefined
  const [credentials, region] = [{ accessKeyId: 'local', secretAccessKey: 'local' }, 'us-east-1']
  const client = new DynamoDBClient({ endpoint: addresses.dynamo, region, credentials })
  const sqs = new SQSClient({ endpoint: addresses.queues, region, credentials })
  const kms = new KMSClient({ endpoint: addresses.secrets, region, credentials })
  const ssm = new SSMClient({ endpoint: addresses.secrets, region, credentials })
  const vault = createVault(await readSecrets({ kms, ssm, parameter: secretsParameter }))
  return {
    environment: environment({ ...addresses, ...(fronts ? { dynamo: fronts.dynamo.url, queues: fronts.queues.url } : {}) }),
    /** The bench's own way to the store, which is not counted. */
    client,
    table: dynamoTable({ client, names: tableNames, now: Date.now }),
    vault,
    /** What arrived at the store and at the queues since the last time this was asked. */
    counted: () => ({ store: fronts?.dynamo.counted(), queues: fronts?.queues.counted() }),
    inQueue: async (name: keyof typeof queueNames): Promise<number> => {
      const QueueUrl = `${addresses.queues}/000000000000/${queueNames[name]}`
      const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }))
      return Number(Attributes?.ApproximateNumberOfMessages)
    },
    close: async () => {
      for (const each of [client, sqs, kms, ssm]) each.destroy()
      await fronts?.dynamo.close()
      await fronts?.queues.close()
      await child.close()
    },
  }
}

export type Served = Child & {
  url: string
  /** CPU time that this process has used so far, in milliseconds. */
  cpu(): Promise<number>
  /** Calls the function as Lambda does. */
  invoke<Answer>(event: unknown): Promise<Answer>
}

/** A bundle in a process of its own, behind the gateway. */
export async function serve(bundleUrl: string, env: Record<string, string>, execArgv: string[] = []): Promise<Served> {
  const child = await startChild(new URL('served.ts', import.meta.url), { env: { ...env, BUNDLE: bundleUrl }, execArgv })
  return {
    ...child,
    url: await child.ask<string>('url'),
    cpu: () => child.ask<number>('cpu'),
    invoke: (event) => child.ask('invoke', event),
  }
}
