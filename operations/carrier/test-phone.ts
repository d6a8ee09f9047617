/** Whether Advanced Opt-Out says what the sheet says: a test phone texts the words, and the carrier's own log tells what it answered. */
import type { CarrierWording } from '../../shared/app/carrier-wording.ts'
import type { Programme } from '../../shared/domain/programme.ts'
import { Refused } from '../arguments.ts'
import type { CarrierAccess } from './access.ts'

/** What to text, in this order, so that the phone ends as it began. */
export const testWords = ['HELP', 'STOP', 'START', 'YES'] as const

export type Verdict = { word: string; right: boolean; said: string }

/**
 * Reads the last answers to this phone from the carrier's log.
 *
 * @param since ISO 8601; when the test began
 * @throws Refused when the log cannot be read: then nothing is known of the sheet
 */
export async function verdicts(
  phone: string,
  since: string,
  { sender }: Programme,
  wording: CarrierWording,
  access: CarrierAccess,
): Promise<Verdict[]> {
  const query = new URLSearchParams({ To: phone, 'DateSent>': since, PageSize: '50' })
  const { status, body } = await access({
    method: 'GET',
    host: 'api',
    path: `/2010-04-01/Accounts/${sender.account}/Messages.json?${query}`,
  })
  if (status !== 200)
    throw new Refused(
      `The carrier’s log cannot be read (${status})`,
      'Compare sender.account and TWILIO_AUTH_TOKEN with the Twilio console.',
    )
  const answers = ((body['messages'] ?? []) as { body?: string }[]).map((message) => message.body ?? '')
  const wanted = { HELP: wording.help, STOP: wording.stop, START: wording.start }
  const told = Object.entries(wanted).map(([word, text]): Verdict => {
    const right = answers.includes(text)
    return {
      word,
      right,
      said: right ? 'answered as the sheet says' : 'was not answered with the sheet’s text: copy it again, letter by letter',
    }
  })
  // After the START, a YES is the programme's to answer: a second START text would be the carrier's.
  const twice = answers.filter((text) => text === wording.start).length > 1
  return [
    ...told,
    { word: 'YES', right: !twice, said: twice ? 'was answered by the carrier: delete YES from the opt-in words' : 'is left to the line' },
  ]
}
