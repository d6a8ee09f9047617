/** The wording set up at the carrier (Advanced Opt-Out): the same texts as ours, so that both say one thing. */
import type { Programme } from '../../shared/domain/programme.ts'
import { say, type Texts } from '../../shared/domain/say.ts'
import { hoursText } from '../../shared/domain/staffed.ts'

/** A carrier's text is fixed, so where ours says when a person reads next, it names the hours. */
export function carrierWording(texts: Texts, programme: Programme): { start: string; stop: string; help: string } {
  const [language] = programme.languages
  const hours = hoursText(programme.staffed, language)
  const values = { programme: programme.name, phone: programme.phone, hours, when: hours }
  const word = (key: 'opt-in' | 'opt-out' | 'help') => say(texts, programme.languages, key, values).body
  return { start: word('opt-in'), stop: word('opt-out'), help: word('help') }
}
