/** One deployment of Warmline: the order in which its resources are made, and what each family is told about the others. */
import {
  aws_cloudwatch_actions as actions,
  CfnParameter,
  Stack,
  type StackProps,
  aws_sns as sns,
  aws_sns_subscriptions as subscriptions,
} from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Api } from './api.ts'
import { Functions } from './functions.ts'
import { Queues } from './queues.ts'
import { Storage } from './storage.ts'

export type WarmlineStackProps = StackProps & {
  /** The folder `bundle()` wrote: one sub-folder per function. */
  assets: string
}

export class WarmlineStack extends Stack {
  constructor(scope: Construct, id: string, { assets, ...props }: WarmlineStackProps) {
    super(scope, id, props)
    const value = (name: string, description: string, allowedPattern: string) =>
      new CfnParameter(this, name, { description, allowedPattern, constraintDescription: description }).valueAsString

    const alarms = new sns.Topic(this, 'Alarms', { enforceSSL: true })
    alarms.addSubscription(
      new subscriptions.EmailSubscription(value('AlarmEmail', 'Who is woken when the line itself fails: an e-mail address', '.+@.+')),
    )
    const wake = new actions.SnsAction(alarms)

    const storage = new Storage(this, 'Storage')
    const queues = new Queues(this, 'Queues', { key: storage.tableKey, wake })
    const api = new Api(this, 'Api')
    const functions = new Functions(this, 'Functions', {
      assets,
      storage,
      queues,
      wake,
      settings: {
        PUBLIC_URL: api.publicUrl,
        FALLBACK_URL: api.fallbackUrl,
        TWILIO_ACCOUNT_SID: value('TwilioAccountSid', 'The account at Twilio: AC and 32 hexadecimal digits', 'AC[0-9a-f]{32}'),
        TWILIO_NUMBER: value('TwilioNumber', 'The number of the line, like +16175550199', '\\+1[0-9]{10}'),
        TWILIO_MESSAGING_SERVICE_SID: value(
          'TwilioMessagingServiceSid',
          'The messaging service: MG and 32 hexadecimal digits',
          'MG[0-9a-f]{32}',
        ),
        SMTP_URL: value('SmtpUrl', 'Where mail to staff is handed over, like smtps://email-smtp.us-east-1.amazonaws.com', 'smtps?://.+'),
        OIDC_ISSUER: value('OidcIssuer', 'Where staff sign in: the issuer of an OpenID provider', 'https://.+'),
        OIDC_CLIENT_ID: value('OidcClientId', 'How the console is known to that provider', '.+'),
      },
    })
    api.route(functions.all)
  }
}
