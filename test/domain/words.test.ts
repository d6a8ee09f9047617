/** The words of the languages: that what one can say, all can. */
import { describe, expect, test } from 'vitest'
import { heardAs } from '../../shared/domain/words/hearing.ts'
import { Keywords } from '../../shared/domain/words/language.ts'
import { sensesOf } from '../../shared/domain/words/pattern.ts'
import { type Lists, lists } from '../../shared/domain/words/patterns/all.ts'
import { keywords, type Spoken, senses } from '../../shared/domain/words/spoken.ts'

const languages = Object.keys(keywords) as Spoken[]
const needed = [
  ...new Set((Object.keys(lists) as Lists[]).flatMap((list) => lists[list].flatMap(sensesOf).map((sense) => heardAs(list, sense)))),
].toSorted()

describe.each(languages)('%s', (language) => {
  test('has keywords that can be read without backtracking', () => {
    expect(Keywords.safeParse(keywords[language]).error).toBeUndefined()
  })

  test('has words for every sense that a pattern names', () => {
    expect(needed.filter((sense) => (senses[language][sense] ?? '').trim() === '')).toEqual([])
  })

  test('has entries of letters, digits, joints and endings only', () => {
    const odd = Object.values(senses[language])
      .flatMap((entries) => entries.split(/\s+/))
      .filter((entry) => entry !== '' && !/^[\p{L}\p{M}\p{N}]+\*?(_[\p{L}\p{M}\p{N}]+\*?)*$/u.test(entry))
    expect(odd).toEqual([])
  })
})
