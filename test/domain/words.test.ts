/** The words of the languages: that what one can say, all can. */
import { describe, expect, test } from 'vitest'
import { senses as en } from '../../shared/domain/words/en/senses.ts'
import { senses as es } from '../../shared/domain/words/es/senses.ts'
import { heardAs } from '../../shared/domain/words/hearing.ts'
import { senses as ht } from '../../shared/domain/words/ht/senses.ts'
import { Keywords, type Spoken, spoken } from '../../shared/domain/words/language.ts'
import { entriesOf, namesOf } from '../../shared/domain/words/lexicon.ts'
import { lexiconOf } from '../../shared/domain/words/lexicons.ts'
import { plain } from '../../shared/domain/words/normalise.ts'
import { sensesOf } from '../../shared/domain/words/pattern.ts'
import { type Lists, lists } from '../../shared/domain/words/patterns/all.ts'
import { senses as pt } from '../../shared/domain/words/pt/senses.ts'
import { namesIn, type Subjects, united } from '../../shared/domain/words/senses.ts'
import { yardstick } from '../../shared/domain/words/yardstick.ts'

const { keywords } = yardstick()

const written: Record<Spoken, Subjects> = { en, es, pt, ht }
const needed = [
  ...new Set((Object.keys(lists) as Lists[]).flatMap((list) => lists[list].flatMap(sensesOf).map((sense) => heardAs(list, sense)))),
].toSorted()

describe.each(spoken)('%s', (language) => {
  test('has keywords that can be read without backtracking', () => {
    expect(Keywords.safeParse(keywords[language]).error).toBeUndefined()
  })

  const entries = entriesOf(lexiconOf(language))
  const names = namesOf(lexiconOf(language))

  test('has words for every sense that a pattern names', () => {
    const said = new Set(entries.flatMap(([, senses]) => senses))
    expect(needed.filter((sense) => !said.has(sense))).toEqual([])
  })

  test('hears in every entry exactly the senses under which it is written', () => {
    const senses = united(written[language], namesIn(Object.values(written)))
    const expected = Object.entries(senses).flatMap(([sense, entries]) =>
      [...new Set(entries.split(/\s+/).filter(Boolean).map(plain))].map((entry) => `${entry} ${sense}`),
    )
    expect(entries.flatMap(([entry, of]) => of.map((sense) => `${entry} ${sense}`)).toSorted()).toEqual(expected.toSorted())
    expect(new Set(entries.map(([entry]) => entry)).size).toBe(entries.length)
  })

  test('has entries of letters, digits, joints and endings only', () => {
    const odd = entries.map(([entry]) => entry).filter((entry) => !/^[\p{L}\p{N}]+\*?(_[\p{L}\p{N}]+\*?)*$/u.test(entry))
    expect(odd).toEqual([])
  })

  test('knows which senses a subject hears by words of its own, as every language does', () => {
    expect(names.filter((name) => name.includes(':')).toSorted()).toEqual(
      namesOf(lexiconOf('en'))
        .filter((name) => name.includes(':'))
        .toSorted(),
    )
  })
})
