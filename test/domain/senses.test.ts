import { describe, expect, test } from 'vitest'
import { lexicon, wordsOf } from '../../shared/domain/words/lexicon.ts'
import { placed } from '../../shared/domain/words/normalise.ts'
import { listener, namesIn, united } from '../../shared/domain/words/senses.ts'

const hear = (entries: string, text: string) => listener(() => lexicon({ it: entries }))(placed(text).tokens).get('it') ?? []

describe('a sense is heard', () => {
  test.each<[string, string, string, [from: number, to: number][]]>([
    ['by its word', 'stop', 'please stop now', [[1, 2]]],
    [
      'by each of its words',
      'stop quit',
      'quit and stop',
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['not by a part of a word', 'od', 'good model', []],
    [
      'by any ending of a stem',
      'breath*',
      'breathing breath',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['not by a shorter word than its stem', 'breath*', 'brea', []],
    ['by words that only mean it together', 'passed_out', 'he passed out there', [[1, 3]]],
    ['not by the first of them alone', 'passed_out', 'he passed', []],
    ['not by words of two sentences', 'passed_out', 'he passed. out there', []],
    ['by a stem among words', 'catch_breath*', 'catch breaths', [[0, 2]]],
    [
      'by a short and a long entry',
      'wake wake_up',
      'wake up',
      [
        [0, 1],
        [0, 2],
      ],
    ],
    ['without the accents of its entry', 'não', 'nao', [[0, 1]]],
    ['with accents in the text', 'nao', 'NÃO', [[0, 1]]],
    ['once by an entry that is written twice', 'stop STOP stop', 'stop', [[0, 1]]],
    [
      'once by a word that two entries name',
      'breath* breathing',
      'breathing',
      [
        [0, 1],
        [0, 1],
      ],
    ],
    ['by no text', 'stop', '', []],
  ])('%s', (_, entries, text, spans) => expect(hear(entries, text).map(({ from, to }) => [from, to])).toEqual(spans))
})

test('what a subject knows of a common sense is heard for that subject only, in every language', () => {
  const none = { overdose: {}, withdrawal: {}, selfHarm: {}, alone: {}, violence: {}, asks: {}, wishes: {} }
  const one = { common: { not: 'no' }, ...none, stopping: { not: 'nunca', halt: 'alto' } }
  const other = { common: { not: 'nao' }, ...none, stopping: {} }
  const names = namesIn([one, other])
  expect(united(one, names)).toEqual({ not: 'no', 'stopping:not': 'no nunca', 'stopping:halt': ' alto' })
  expect(united(other, names)).toEqual({ not: 'nao', 'stopping:not': 'nao ', 'stopping:halt': ' ' })
})

test('the words of a language are its whole words, without marks and accents', () => {
  expect(wordsOf(lexicon({ it: 'passed_out breath* não' })).toSorted()).toEqual(['breath', 'nao', 'out', 'passed'])
})

test('places beyond the tenth and the thirty-sixth are read again as they were written', () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`sense${n}`, `word${n} shared`]))
  const heard = listener(() => lexicon(many))(placed('word9 word10 word36 word49').tokens)
  expect([...heard.keys()]).toEqual(['sense9', 'sense10', 'sense36', 'sense49'])
  expect(listener(() => lexicon(many))(placed('shared').tokens).size).toBe(50)
})

test('a tree that grew at one text is whole for the next', () => {
  const listen = listener(() => lexicon({ it: 'wake_up wake_him_up wak*_her', other: 'wake_up_now' }))
  const of = (text: string) => [...listen(placed(text).tokens)].map(([sense, spans]) => `${sense} ${spans.length}`)
  expect(of('wake')).toEqual([])
  expect(of('wake up')).toEqual(['it 1'])
  expect(of('wake up now')).toEqual(['it 1', 'other 1'])
  expect(of('wake him up')).toEqual(['it 1'])
  expect(of('waking her')).toEqual(['it 1'])
  expect(of('wake up')).toEqual(['it 1'])
})
