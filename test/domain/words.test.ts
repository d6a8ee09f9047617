/** The words of the languages: that what one can say, all can. */
import { describe, expect, test } from 'vitest'
import { heardAs } from '../../shared/domain/words/hearing.ts'
import { Keywords, spoken } from '../../shared/domain/words/language.ts'
import { lexiconOf } from '../../shared/domain/words/lexicons.ts'
import { sensesOf } from '../../shared/domain/words/pattern.ts'
import { type Lists, lists } from '../../shared/domain/words/patterns/all.ts'
import { namesOf } from '../../shared/domain/words/senses.ts'
import { yardstick } from '../../shared/domain/words/yardstick.ts'

const { keywords } = yardstick()

const needed = [
  ...new Set((Object.keys(lists) as Lists[]).flatMap((list) => lists[list].flatMap(sensesOf).map((sense) => heardAs(list, sense)))),
].toSorted()

describe.each(spoken)('%s', (language) => {
  test('has keywords that can be read without backtracking', () => {
    expect(Keywords.safeParse(keywords[language]).error).toBeUndefined()
  })

  const [, ...lines] = lexiconOf(language).split('\n')
  const names = namesOf(lexiconOf(language))

  test('has words for every sense that a pattern names', () => {
    const said = new Set(lines.flatMap((line) => (line.split(' ')[0] ?? '').split(',').map((place) => names[Number.parseInt(place, 36)])))
    expect(needed.filter((sense) => !said.has(sense))).toEqual([])
  })

  test('has entries of letters, digits, joints and endings only', () => {
    const odd = lines.flatMap((line) => line.split(' ').slice(1)).filter((entry) => !/^[\p{L}\p{N}]+\*?(_[\p{L}\p{N}]+\*?)*$/u.test(entry))
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
