import { describe, expect, test } from 'vitest'
import { lexicon } from '../../shared/domain/words/lexicon.ts'
import { placed } from '../../shared/domain/words/normalise.ts'
import { patterns, sensesOf } from '../../shared/domain/words/pattern.ts'
import { listener } from '../../shared/domain/words/senses.ts'

const listen = listener(() =>
  lexicon({
    not: 'not no',
    breathe: 'breath*',
    wake: 'wake wake_up',
    he: 'he she',
    lips: 'lips',
    blue: 'blue grey',
    film: 'film',
    stop: 'stop',
    text: 'text*',
    job: 'work',
  }),
)
const heardIn = (text: string) => {
  const { tokens, begins, ends } = placed(text)
  const at = (places: number[]) => places.map((place) => ({ from: place, to: place }))
  return new Map([...listen(tokens), ['^', at(begins)] as const, ['$', at(ends)] as const])
}
const says = (pattern: string, text: string) => patterns(() => ({ list: [pattern] }))(heardIn(text)).list !== undefined

describe('a pattern is said', () => {
  test.each([
    ['by one sense anywhere', 'breathe', 'is he breathing', true],
    ['not by another', 'breathe', 'he is fine', false],
    ['by two in their order', 'not breathe', 'he is not breathing', true],
    ['not in the other order', 'not breathe', 'breathing not', false],
    ['with two words between', 'not breathe', 'not a single breath', true],
    ['not with three', 'not breathe', 'not a single one breath', false],
    ['with nothing between, where it asks for that', 'not~breathe', 'not breathing', true],
    ['not with a word between, where it asks for nothing', 'not~breathe', 'not even breathing', false],
    ['with six words between, where it may be far', 'stop .. text', 'stop a b c d e f texting', true],
    ['not with seven', 'stop .. text', 'stop a b c d e f g texting', false],
    ['in either order, where it says so', 'lips + blue', 'blue are his lips', true],
    ['in its own order too', 'lips + blue', 'lips turn blue', true],
    ['in either order with four words between', 'lips + blue', 'blue a b c d lips', true],
    ['not with five', 'lips + blue', 'blue a b c d e lips', false],
    ['by three in their order', 'he not wake', 'he will not wake up', true],
    ['by parts that stand anywhere', 'blue & he not', 'he does not look good all blue', true],
    ['not by one of these parts alone', 'blue & he not', 'he does not look good', false],
    ['by one of two senses', 'he/lips blue', 'lips are grey', true],
    ['not over the end of a sentence', 'not breathe', 'no. breathing fine', false],
    ['over a comma', 'not breathe', 'no, breathing stopped', true],
    ['unless something is said in its sentence', 'blue & -film', 'the blue film', false],
    ['where that is not said', 'blue & -film', 'all blue', true],
    ['where only another sentence says it (R6)', 'blue & -film', 'he is blue. we watched a film', true],
    ['where an earlier sentence says it (R6)', 'blue & -film', 'we watched a film. he is blue', true],
    ['unless something stands before it', '!not stop text', 'do not stop texting', false],
    ['where that stands far before it', '!not stop text', 'no i said please stop texting', true],
    ['unless something follows', 'stop text !job', 'stop texting me at work', false],
    ['where that follows far behind', 'stop text !job', 'stop texting me i am always at work', true],
    ['at the beginning of a sentence', '^~stop', 'hello. stop it', true],
    ['not later in it', '^~stop', 'please stop it', false],
    ['at the end of a sentence', 'stop~$', 'please stop. thanks', true],
    ['not earlier in it', 'stop~$', 'stop it', false],
    ['by no word twice', 'not + not', 'not', false],
    ['by a longer entry too', 'not wake', 'not wake up', true],
    ['not by an empty text', 'not', '', false],
  ])('%s', (_, pattern, text, expected) => expect(says(pattern, text)).toBe(expected))
})

test('of each list every pattern that is said is told, in the order of the list', () => {
  const judge = patterns(() => ({ danger: ['not wake', 'not breathe', 'breathe'], stops: ['stop text'], other: ['film'] }))
  expect(judge(heardIn('he is not breathing stop texting'))).toEqual({ danger: ['not breathe', 'breathe'], stops: ['stop text'] })
  expect(judge(heardIn('breathing'))).toEqual({ danger: ['breathe'] })
  expect(judge(heardIn('hello'))).toEqual({})
})

test('a pattern tells which senses it needs', () => {
  expect(sensesOf('^~!not he/lips .. blue~$ !job & -film').toSorted()).toEqual(['blue', 'film', 'he', 'job', 'lips', 'not'])
})

test('a sense of a list is heard under the name that the list has for it', () => {
  const judge = patterns(
    () => ({ danger: ['wake'], other: ['wake'] }),
    (list, sense) => (list === 'danger' ? 'breathe' : sense),
  )
  expect(judge(heardIn('breathing'))).toEqual({ danger: ['wake'] })
})
