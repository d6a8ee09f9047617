/** Setting up the line at the carrier: webhooks with their retries, and the campaign's texts. Planned as data, so that `--dry-run` shows what is sent. */
import type { Programme } from '../../shared/domain/programme.ts'
import { Refused } from '../arguments.ts'
import type { CarrierAccess, CarrierRequest } from './access.ts'
import type { Packet } from './packet.ts'

/** Twilio's own retries, as it reads them from the address: five more tries, whatever went wrong. */
const retries = '#rc=5&rp=all'

export type Addresses = { publicUrl: string; fallbackUrl: string }
export type Plan = {
  service: CarrierRequest
  numbers: CarrierRequest
  webhooks: CarrierRequest
  campaigns: CarrierRequest
  campaign?: CarrierRequest
}

/** @param brand SID of the brand registration (BN…), without which no campaign can be registered */
export function planSetup({ sender }: Programme, { publicUrl, fallbackUrl }: Addresses, packet: Packet, brand?: string): Plan {
  const path = `/v1/Services/${sender.messagingService}`
  const messaging = (method: 'GET' | 'POST', more = '', form?: CarrierRequest['form']): CarrierRequest => ({
    method,
    host: 'messaging',
    path: `${path}${more}`,
    ...(form ? { form } : {}),
  })
  return {
    service: messaging('GET'),
    numbers: messaging('GET', '/PhoneNumbers'),
    webhooks: messaging('POST', '', [
      ['InboundRequestUrl', `${publicUrl}/twilio/inbound${retries}`],
      ['InboundMethod', 'POST'],
      ['FallbackUrl', `${fallbackUrl}/twilio/fallback${retries}`],
      ['FallbackMethod', 'POST'],
      ['StatusCallback', `${publicUrl}/twilio/status${retries}`],
      // Else a number's own settings would win over these.
      ['UseInboundWebhookOnNumber', 'false'],
      // A letter swapped for a like one is not the wording somebody agreed to (R27).
      ['SmartEncoding', 'false'],
    ]),
    campaigns: messaging('GET', '/Compliance/Usa2p'),
    ...(brand && sender.kind === 'long-code' ? { campaign: messaging('POST', '/Compliance/Usa2p', campaignForm(packet, brand)) } : {}),
  }
}

const campaignForm = (packet: Packet, brand: string): [string, string][] => [
  ['BrandRegistrationSid', brand],
  ['UsAppToPersonUsecase', packet.useCase],
  ['Description', packet.description],
  ['MessageFlow', packet.callToAction],
  ...packet.samples.map((sample): [string, string] => ['MessageSamples', sample]),
  ['HasEmbeddedLinks', 'false'],
  ['HasEmbeddedPhone', 'true'],
  ['AgeGated', 'false'],
  ['DirectLending', 'false'],
  ['OptInMessage', packet.wording.start],
  ['OptOutMessage', packet.wording.stop],
  ['HelpMessage', packet.wording.help],
  ...packet.optInWords.map((word): [string, string] => ['OptInKeywords', word]),
  ...packet.optOutWords.map((word): [string, string] => ['OptOutKeywords', word]),
  ...packet.helpWords.map((word): [string, string] => ['HelpKeywords', word]),
]

const ok = (status: number) => status >= 200 && status < 300

/**
 * Does what is planned, and says what was done. Safe to run again: the webhooks are set to the same, and a campaign that exists is left.
 *
 * @throws Refused in words, before anything is changed, when the account or the number is another
 */
export async function setUp(plan: Plan, programme: Programme, access: CarrierAccess): Promise<string[]> {
  const { number, messagingService } = programme.sender
  const service = await access(plan.service)
  if (service.status === 401)
    throw new Refused(
      'The carrier does not accept these credentials',
      'Compare sender.account and TWILIO_AUTH_TOKEN with the Twilio console.',
    )
  if (!ok(service.status))
    throw new Refused(
      `The carrier has no messaging service ${messagingService}`,
      'Make one in the Twilio console and copy its SID to sender.messagingService.',
    )
  const numbers = await access(plan.numbers)
  const pool = ((numbers.body['phone_numbers'] ?? []) as { phone_number?: string }[]).map(({ phone_number: each }) => each)
  if (!pool.includes(number))
    throw new Refused(
      `${number} is not in the service’s sender pool`,
      'Add it under Messaging → Services → Sender Pool, or correct sender.number.',
    )
  const set = await access(plan.webhooks)
  if (!ok(set.status))
    throw new Refused(
      `The carrier refused the webhooks with ${set.status}: ${String(set.body['message'] ?? '')}`,
      'Nothing else was changed. Correct it and run again.',
    )
  return [
    `Webhooks of ${messagingService} are set: texts, fallback and receipts, each tried five times more.`,
    await registerCampaign(plan, access),
  ]
}

async function registerCampaign({ campaigns, campaign }: Plan, access: CarrierAccess): Promise<string> {
  const found = ((await access(campaigns)).body['compliance'] ?? []) as { campaign_status?: string; sid?: string }[]
  const [first] = found
  if (first)
    return `A campaign is registered already (${first.sid}): ${first.campaign_status}. Its texts can be changed in the Twilio console only.`
  if (!campaign)
    return 'No campaign is registered. Register the brand in the Twilio console, then run again with --brand BN…; the packet below is what the form asks.'
  const made = await access(campaign)
  if (!ok(made.status))
    throw new Refused(
      `The carrier refused the campaign with ${made.status}: ${String(made.body['message'] ?? '')}`,
      'The webhooks are set. Correct the packet and run again.',
    )
  return `The campaign is submitted (${String(made.body['sid'] ?? '')}). Approval takes days; until then texts from an unregistered number are blocked.`
}
