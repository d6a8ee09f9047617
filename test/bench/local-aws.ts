/** A process that is the embedded DynamoDB, SQS, KMS and SSM, in memory. */
import { startDynamo } from '../../local/aws/dynamo.ts'
import { startQueues } from '../../local/aws/queues.ts'
import { startSecrets } from '../../local/aws/secrets.ts'
import { makeSecrets, makeTables } from '../../local/runner/store.ts'
import { answerParent } from './child.ts'
import { queueNames } from './environment.ts'
import { authToken } from './signed-text.ts'

const dynamo = await startDynamo({ now: Date.now })
const queues = await startQueues({ names: Object.values(queueNames) })
const secrets = await startSecrets()
await makeTables(dynamo.url)
await makeSecrets(secrets.url, authToken)

answerParent({
  addresses: () => ({ dynamo: dynamo.url, queues: queues.url, secrets: secrets.url }),
})
