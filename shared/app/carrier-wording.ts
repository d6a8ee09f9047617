/** The wording set up at the carrier (Advanced Opt-Out): the same texts as ours, so that both say one thing. */
import type { Programme } from '../domain/programme.ts'
import { say, type Texts } from '../domain/say.ts'
import { hoursText } from '../domain/staffed.ts'

export type CarrierWording = { start: string; stop: string; help: string }

/** In one language, the programme's own unless told. A carrier's text is fixed, so where ours says when a person reads next, it names the hours. */
export function carrierWording(texts: Texts, programme: Programme, language: string = programme.languages[0]): CarrierWording {
  const hours = hoursText(programme.staffed, language)
  const values = { programme: programme.name, phone: programme.phone, hours, when: hours }
  const word = (key: 'opt-in' | 'opt-out' | 'help') => say(texts, [language], key, values).body
  return { start: word('opt-in'), stop: word('opt-out'), help: word('help') }
}
