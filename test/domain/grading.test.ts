import { describe, expect, test } from 'vitest'
import { graded } from '../../shared/domain/grading.ts'
import { lists } from '../../shared/domain/words/patterns/all.ts'
import { certain, neverMissed } from '../../shared/domain/words/patterns/decided.ts'

const gradeOf = (sort: string, text: string) => graded(text).find((each) => each.sort === sort)?.grade
const everyday =
  'hey hope you are good today. the weather was nice and i watched a movie with the kids, then we cooked rice. the bus was late again and my shift got moved to friday. '

describe('a strong cue stays sure whatever else a text says (R6)', () => {
  test.each([
    ['overdose', 'he is not breathing'],
    ['self-harm', 'i want to kill myself'],
    ['opt-out', 'please stop texting me'],
    ['overdose', 'no respira y tiene los labios azules'],
    ['overdose', 'ele não respira e os lábios estão roxos'],
    ['overdose', 'li pa respire ankò epi bouch li ble'],
  ])('%s: %s', (sort, text) => {
    expect(gradeOf(sort, text)).toBe('sure')
    expect(gradeOf(sort, `${everyday}${text}. ${everyday}`)).toBe('sure')
  })
})

describe('everyday talk is nothing', () => {
  test.each(['ok thanks', 'what time does the van come tomorrow', everyday, ''])('%s', (text) => expect(graded(text)).toEqual([]))
})

test('what was found is said with a pattern of ours and its language, never with words of the person (R25)', () => {
  const [found] = graded('mi hermano Jamal no respira')
  expect(found).toMatchObject({ sort: 'overdose', language: 'es' })
  expect(found?.because).not.toMatch(/jamal|hermano/i)
})

test('what was decided of a pattern is decided of one that is there', () => {
  const all = new Set<string>(Object.values(lists).flat())
  expect([...certain, ...neverMissed].filter((says) => !all.has(says))).toEqual([])
})

test.each([
  ['self-harm', 'end it'],
  ['overdose', 'o colega do trabalho nao acorda'],
])('what was decided to be looked at is at least possible: %s: %s', (sort, text) => expect(gradeOf(sort, text)).toBeDefined())
