/** The wording set up at the carrier (Advanced Opt-Out): the same texts as ours, so that both say one thing. */
import { valuesAt } from '../../shared/domain/phrasing.ts'
import type { Programme } from '../../shared/domain/programme.ts'
import { say, type Texts } from '../../shared/domain/say.ts'
import type { TimeWords } from '../../shared/domain/staffed.ts'

/** `when` is worded from the hours instead, so that the moment does not matter. */
const anyTime = '2026-01-01T00:00:00.000Z'

/** A carrier's text is fixed, so where ours says when a person reads next, it names the hours. */
export function carrierWording(texts: Texts, programme: Programme): { start: string; stop: string; help: string } {
  const valuesIn = (time: TimeWords) => {
    const values = valuesAt({ programme, now: anyTime })(time)
    return { ...values, when: values.hours }
  }
  const word = (key: 'opt-in' | 'opt-out' | 'help') => say(texts, [...programme.languages, 'en'], key, valuesIn).body
  return { start: word('opt-in'), stop: word('opt-out'), help: word('help') }
}
