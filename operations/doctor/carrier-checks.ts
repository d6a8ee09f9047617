/** What the carrier's account says: whether it accepts us, holds the number, sends texts to us, and is registered. */
import type { Programme } from '../../shared/domain/programme.ts'
import { Refused } from '../arguments.ts'
import type { CarrierAccess } from '../carrier/access.ts'
import type { Check } from './check.ts'

export const unseenCarrier: Check = {
  state: 'unseen',
  text: 'The carrier account: TWILIO_AUTH_TOKEN is not set, so number, webhooks and registration were not looked at',
  next: 'Copy the token from the Twilio console for this one command.',
}

const unreachable: Check = {
  state: 'unseen',
  text: 'The carrier account: it cannot be reached, so number, webhooks and registration were not looked at',
  next: 'Look at the network and at status.twilio.com, and run this again.',
}

/** Where nobody answers, that is what is told: the rest of the report is worth having. */
export async function carrierChecks(programme: Programme, access: CarrierAccess, publicUrl?: string): Promise<Check[]> {
  try {
    return await asked(programme, access, publicUrl)
  } catch (error) {
    if (error instanceof Refused) return [unreachable]
    throw error
  }
}

/** @param publicUrl of the deployed stage; absent when it is not deployed yet */
async function asked({ sender }: Programme, access: CarrierAccess, publicUrl?: string): Promise<Check[]> {
  const path = `/v1/Services/${sender.messagingService}`
  const ask = (more = '') => access({ method: 'GET', host: 'messaging', path: `${path}${more}` })
  const service = await ask()
  if (service.status === 401) {
    return [
      {
        state: 'wrong',
        text: 'The carrier does not accept the credentials',
        next: 'Compare sender.account and TWILIO_AUTH_TOKEN with the Twilio console.',
      },
    ]
  }
  if (service.status !== 200) {
    return [{ state: 'wrong', text: 'The carrier has no such messaging service', next: 'Copy its SID to sender.messagingService.' }]
  }
  const [numbers, campaigns] = [await ask('/PhoneNumbers'), await ask('/Compliance/Usa2p')]
  return [
    { state: 'ok', text: 'The carrier accepts the credentials' },
    number(sender.number, numbers.body),
    webhooks(service.body, publicUrl),
    registration(sender.kind, campaigns.body),
  ]
}

function number(wanted: string, body: Record<string, unknown>): Check {
  const pool = ((body['phone_numbers'] ?? []) as { phone_number?: string }[]).map(({ phone_number: each }) => each)
  if (!pool.includes(wanted))
    return {
      state: 'wrong',
      text: `${wanted} is not in the sender pool`,
      next: 'Messaging → Services → Sender Pool → Add Senders, or correct sender.number.',
    }
  if (pool.length > 1)
    return {
      state: 'warning',
      text: `The sender pool holds ${pool.length} numbers; people who write to another one are not read`,
      next: 'Take the others out (CTIA 5.5.2 forbids spreading texts over many numbers).',
    }
  return { state: 'ok', text: `${wanted} is the one number of the service` }
}

/** A warning, because a deployment has nothing to do with it: the addresses are set at the carrier afterwards. */
function webhooks(service: Record<string, unknown>, publicUrl: string | undefined): Check {
  const set = String(service['inbound_request_url'] ?? '')
  if (publicUrl === undefined) return { state: 'unseen', text: 'Webhooks: the stage is not deployed, so their address is not known' }
  return set.startsWith(`${publicUrl}/twilio/inbound`)
    ? { state: 'ok', text: 'Texts are sent to this stage' }
    : { state: 'warning', text: set ? 'Texts are sent somewhere else' : 'Texts are sent nowhere', next: 'npm run carrier:setup' }
}

function registration(kind: Programme['sender']['kind'], body: Record<string, unknown>): Check {
  if (kind === 'toll-free')
    return { state: 'unseen', text: 'Toll-free verification: look at it in the Twilio console, under Regulatory Compliance' }
  const [campaign] = (body['compliance'] ?? []) as { campaign_status?: string }[]
  if (campaign?.campaign_status === 'VERIFIED') return { state: 'ok', text: 'The campaign is registered' }
  return {
    state: 'warning',
    text: campaign
      ? `The campaign’s registration is ${campaign.campaign_status}`
      : 'No campaign is registered: every text will be blocked (30034)',
    next: campaign ? 'Wait for the carriers; it takes days.' : 'npm run carrier:setup -- --brand BN…',
  }
}
