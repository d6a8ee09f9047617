/** The environment of a function in the bench: that of a Lambda, with the services on loopback. */
import { secretsParameter, tableNames } from '../../local/runner/store.ts'
import { accountSid, authToken, line, publicUrl } from './signed-text.ts'

export const queueNames = { jobs: 'bench-jobs', spool: 'bench-spool', spoolDead: 'bench-spool-dead' } as const

/** The region and account that every client needs to sign with. */
export const aws = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' }

/** Where the services answer. */
export type Addresses = { dynamo: string; queues: string; secrets: string }

export function environment({ dynamo, queues, secrets }: Addresses): Record<string, string> {
  const queue = (name: string) => `${queues}/000000000000/${name}`
  return {
    ...aws,
    AWS_ENDPOINT_URL_DYNAMODB: dynamo,
    AWS_ENDPOINT_URL_SQS: queues,
    AWS_ENDPOINT_URL_KMS: secrets,
    AWS_ENDPOINT_URL_SSM: secrets,
    MAIN_TABLE: tableNames.main,
    KEYS_TABLE: tableNames.keys,
    JOBS_QUEUE_URL: queue(queueNames.jobs),
    SPOOL_QUEUE_URL: queue(queueNames.spool),
    SPOOL_DEAD_LETTERS_URL: queue(queueNames.spoolDead),
    SECRETS_PARAMETER: secretsParameter,
    PUBLIC_URL: publicUrl,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_NUMBER: line,
    TWILIO_MESSAGING_SERVICE_SID: `MG${'0'.repeat(31)}1`,
    OIDC_ISSUER: 'https://issuer.example.org',
    OIDC_CLIENT_ID: 'bench',
  }
}
