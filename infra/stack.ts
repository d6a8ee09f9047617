/** One deployment of Warmline: the order in which its resources are made, and what each family is told about the others. */
import {
  aws_cloudwatch_actions as actions,
  CfnOutput,
  Fn,
  aws_iam as iam,
  Stack,
  type StackProps,
  aws_sns as sns,
  aws_sns_subscriptions as subscriptions,
  Tags,
} from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { ProgrammeFile } from '../shared/domain/programme.ts'
import { Alarms } from './alarms.ts'
import { Api } from './api.ts'
import { Budget } from './budget.ts'
import { Dashboard } from './dashboard.ts'
import { acknowledge } from './findings.ts'
import { Functions } from './functions.ts'
import { Keys } from './keys.ts'
import { Queues } from './queues.ts'
import { SignIn } from './sign-in.ts'
import { secretsParameter } from './stack-name.ts'
import { type StageName, stages } from './stages.ts'
import { Storage } from './storage.ts'
import { Watch } from './watch.ts'

export type WarmlineStackProps = StackProps & {
  /** The folder `bundle()` wrote: one sub-folder per function. */
  assets: string
  stageName: StageName
  programme: ProgrammeFile
}

export class WarmlineStack extends Stack {
  constructor(scope: Construct, id: string, { assets, stageName, programme, ...props }: WarmlineStackProps) {
    const stage = stages[stageName]
    super(scope, id, { ...props, terminationProtection: stage.keepsForEver })
    const { keepsForEver } = stage
    const topic = this.alarmTopic(programme.alerts)
    const wake = new actions.SnsAction(topic)

    const keys = new Keys(this, 'Keys', { keepsForEver })
    const storage = new Storage(this, 'Storage', { key: keys.tables, keepsForEver })
    const queues = new Queues(this, 'Queues', { wake })
    const api = new Api(this, 'Api', stage)
    const signIn = new SignIn(this, 'SignIn', { stage, programme, publicUrl: api.publicUrl })
    const functions = new Functions(this, 'Functions', {
      ...{ assets, stage, stageName, storage, keys, queues, wake },
      settings: {
        PUBLIC_URL: api.publicUrl,
        FALLBACK_URL: api.fallbackUrl,
        TWILIO_ACCOUNT_SID: programme.sender.account,
        TWILIO_NUMBER: programme.sender.number,
        TWILIO_MESSAGING_SERVICE_SID: programme.sender.messagingService,
        ...(programme.emergency.smtp ? { SMTP_URL: programme.emergency.smtp } : {}),
      },
      consoleSettings: signIn.settings,
      staffPool: signIn.pool.userPoolArn,
    })
    api.route(functions.all)

    const alarms = new Alarms(this, 'Alarms', { functions, programme, wake, namespace: `Warmline/${stageName}` })
    new Dashboard(this, 'Dashboard', { name: `warmline-${stageName}`, functions, queues, alarms })
    new Budget(this, 'Budget', programme)
    new Watch(this, 'Watch', {
      ...{ keys, topic, keepsForEver },
      functions: Object.values(functions.all),
      secretsParameter: secretsParameter(stageName),
    })
    this.tellAddresses(api, keys, storage)
    for (const name of ['jobs', 'outreach', 'spool'] as const) {
      this.tell(`${name[0]?.toUpperCase()}${name.slice(1)}Queue`, queues[name].queue.queueUrl)
    }
    this.tell(
      'FunctionNames',
      Fn.join(
        ',',
        Object.values(functions.all).map(({ functionName }) => functionName),
      ),
    )
    Tags.of(this).add('service', 'warmline')
    Tags.of(this).add('stage', stageName)
    acknowledge(this)
  }

  /** With a policy of its own the topic no longer listens to the whole account, so each service that wakes somebody is named. */
  private alarmTopic(addresses: readonly string[]): sns.Topic {
    const topic = new sns.Topic(this, 'AlarmTopic', { displayName: 'Warmline', enforceSSL: true })
    for (const address of addresses) topic.addSubscription(new subscriptions.EmailSubscription(address))
    topic.addToResourcePolicy(
      new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    )
    return topic
  }

  /** What `npm run deploy` prints and `carrier:setup` reads. None of it is a secret. */
  private tellAddresses({ publicUrl, fallbackUrl, domainTarget }: Api, keys: Keys, storage: Storage): void {
    this.tell('PublicUrl', publicUrl)
    this.tell('FallbackUrl', fallbackUrl)
    if (domainTarget) this.tell('DomainTarget', domainTarget)
    this.tell('FieldsKey', keys.fields.keyArn)
    this.tell('MainTable', storage.main.tableName)
    this.tell('KeysTable', storage.keys.tableName)
  }

  private tell(key: string, value: string): void {
    new CfnOutput(this, `Output${key}`, { key, value })
  }
}
