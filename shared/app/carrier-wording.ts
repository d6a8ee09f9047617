/** The wording set up at the carrier (Advanced Opt-Out): the same texts as ours, so that both say one thing. */
import { valuesAt } from '../domain/phrasing.ts'
import type { Programme } from '../domain/programme.ts'
import { say, type Texts, type Values } from '../domain/say.ts'
import type { TimeWords } from '../domain/staffed.ts'

/** `when` is worded from the hours instead, so that the moment does not matter. */
const anyTime = '2026-01-01T00:00:00.000Z'

/** What fills a text that is written down once, and not at the moment it is said. */
export const timelessValues =
  (programme: Programme) =>
  (time: TimeWords): Values => {
    const values = valuesAt({ programme, now: anyTime })(time)
    return { ...values, when: values.hours }
  }

export type CarrierWording = { start: string; stop: string; help: string }

/** In one language, the programme's own unless told. A carrier's text is fixed, so where ours says when a person reads next, it names the hours. */
export function carrierWording(texts: Texts, programme: Programme, language: string = programme.languages[0]): CarrierWording {
  const word = (key: 'opt-in' | 'opt-out' | 'help') => say(texts, [language], key, timelessValues(programme)).body
  return { start: word('opt-in'), stop: word('opt-out'), help: word('help') }
}
