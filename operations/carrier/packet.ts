/** The A2P 10DLC registration packet: what the carriers' form asks, from the programme file and its texts (CTIA 5.1.2, docs/rules.md R19). */
import { type CarrierWording, carrierWording, timelessValues } from '../../shared/app/carrier-wording.ts'
import type { Programme } from '../../shared/domain/programme.ts'
import { say, type Texts } from '../../shared/domain/say.ts'

export type Packet = {
  description: string
  callToAction: string
  samples: readonly string[]
  wording: CarrierWording
  optInWords: readonly string[]
  optOutWords: readonly string[]
  helpWords: readonly string[]
  privacyUrl: string
  useCase: string
}

/** Words by which people join and leave, as the form asks for them. YES is not one: it only confirms. */
export const optInWords = ['JOIN', 'START', 'UNSTOP']
export const optOutWords = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']
export const helpWords = ['HELP', 'INFO']

/** How long the form lets each answer be, in characters. */
export const formLimits = { description: [40, 4096], callToAction: [40, 2049], sample: [20, 1024], message: [20, 320] } as const

/** @param publicUrl where the join form and the trust page are read by whoever reviews the campaign */
export function packetOf(programme: Programme, texts: Texts, publicUrl: string): Packet {
  const { name, operator, languages, phone, sender } = programme
  const language = languages[0]
  const sample = (key: 'check-in' | 'welcome' | 'person' | 'still-wanted') => say(texts, [language], key, timelessValues(programme)).body
  return {
    useCase: 'MIXED',
    description:
      `${operator} sends short check-in texts to adults who asked for them, and its staff answer what they write back. ` +
      'About five texts in the first week, then one a week, then one a month, and replies to what a person writes. No marketing, no lending, no age-gated content.',
    callToAction:
      `People join in one of three ways, each confirmed by a reply of YES to one text before anything else is sent: (1) they text JOIN to ${sender.number}; ` +
      `(2) they fill in ${publicUrl}/join, with a box of their own to tick that shows the wording below; (3) they agree in person with a worker, who enters the number. ` +
      `The wording on the form: "${formWording(name, phone)}" Terms and privacy: ${publicUrl}/trust. Numbers are never sold, rented or shared for marketing.`,
    samples: [sample('check-in'), sample('welcome'), sample('person'), sample('still-wanted')],
    wording: carrierWording(texts, programme),
    ...{ optInWords, optOutWords, helpWords },
    privacyUrl: `${publicUrl}/trust`,
  }
}

/** What stands beside the box of the join form (functions/pages/join.tsx); a test holds both together. */
export const formWording = (name: string, phone: string): string =>
  `I want ${name} to text check-ins to this number: 5 in the first week, then weekly, then monthly. First comes one text that asks me to ` +
  'confirm by answering YES. Message and data rates may apply. I can text HELP for help, and STOP at any time to end all texts. ' +
  `I do not have to agree to this to get any help or care. Contact: ${phone}.`

/** Where an answer does not fit the form, in words; empty when all do. */
export function packetProblems({ description, callToAction, samples, wording }: Packet): string[] {
  const fits = (what: string, text: string, [least, most]: readonly [number, number]) =>
    text.length < least || text.length > most ? [`${what} has ${text.length} characters; the form takes ${least} to ${most}`] : []
  return [
    ...fits('The campaign description', description, formLimits.description),
    ...fits('The call to action', callToAction, formLimits.callToAction),
    ...samples.flatMap((each, n) => fits(`Sample ${n + 1}`, each, formLimits.sample)),
    ...Object.entries(wording).flatMap(([word, text]) => fits(`The ${word.toUpperCase()} text`, text, formLimits.message)),
  ]
}

/** The packet to copy into the registration form, field by field. */
export const packetText = (packet: Packet, { sender, name }: Programme): string =>
  [
    `# A2P 10DLC registration of ${name} (${sender.number})`,
    ['Campaign use case', packet.useCase],
    ['Campaign description', packet.description],
    ['Message flow / call to action', packet.callToAction],
    ...packet.samples.map((sample, n) => [`Sample message ${n + 1}`, sample]),
    ['Opt-in message', packet.wording.start],
    ['Opt-in keywords', packet.optInWords.join(', ')],
    ['Opt-out message', packet.wording.stop],
    ['Opt-out keywords', packet.optOutWords.join(', ')],
    ['Help message', packet.wording.help],
    ['Help keywords', packet.helpWords.join(', ')],
    ['Privacy policy and terms', packet.privacyUrl],
    ['Embedded links', 'No'],
    ['Embedded phone numbers', 'Yes: the programme’s own, 911 and 988'],
    ['Direct lending, age-gated content, affiliate marketing', 'No'],
  ]
    .map((field) => (typeof field === 'string' ? field : `## ${field[0]}\n\n${field[1]}`))
    .join('\n\n')
