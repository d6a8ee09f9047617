/** The part of Twilio's API that sets a line up: the messaging service, its numbers and its campaign. Remembered while the carrier runs. */
import type { Line } from './inbound.ts'
import type { Form } from './webhook.ts'

export type SetupAnswer = { status: number; body: unknown }

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at) => (at === 0 ? letter.toLowerCase() : `_${letter.toLowerCase()}`))
/** What Twilio takes for each, so that a misspelt field is seen here and not there. */
const serviceFields = [
  'InboundRequestUrl',
  'InboundMethod',
  'FallbackUrl',
  'FallbackMethod',
  'StatusCallback',
  'UseInboundWebhookOnNumber',
  'SmartEncoding',
]
const campaignNeeds = [
  'BrandRegistrationSid',
  'Description',
  'MessageFlow',
  'MessageSamples',
  'UsAppToPersonUsecase',
  'HasEmbeddedLinks',
  'HasEmbeddedPhone',
]

/** One line's set-up. @returns undefined for a path that is none of these */
export function setupDesk(line: Pick<Line, 'accountSid' | 'messagingServiceSid' | 'number'>) {
  const service: Record<string, unknown> = { sid: line.messagingServiceSid, account_sid: line.accountSid }
  const campaigns: Record<string, unknown>[] = []
  const refused = (message: string): SetupAnswer => ({ status: 400, body: { code: 20001, message, status: 400 } })

  return (method: string, path: string, form: Form): SetupAnswer | undefined => {
    const base = `/v1/Services/${line.messagingServiceSid}`
    if (path === base && method === 'GET') return { status: 200, body: service }
    if (path === base && method === 'POST') {
      const stray = Object.keys(form).filter((name) => !serviceFields.includes(name))
      if (stray.length > 0) return refused(`Unknown parameter ${stray.join(', ')}`)
      for (const [name, value] of Object.entries(form)) service[snake(name)] = value
      return { status: 200, body: service }
    }
    if (path === `${base}/PhoneNumbers`) return { status: 200, body: { phone_numbers: [{ phone_number: line.number }] } }
    if (path !== `${base}/Compliance/Usa2p`) return undefined
    if (method === 'GET') return { status: 200, body: { compliance: campaigns } }
    const missing = campaignNeeds.filter((name) => !(name in form))
    if (missing.length > 0) return refused(`Missing required parameter ${missing.join(', ')}`)
    const campaign = { sid: `QE${'0'.repeat(31)}1`, campaign_status: 'IN_PROGRESS' }
    campaigns.push(campaign)
    return { status: 201, body: campaign }
  }
}
