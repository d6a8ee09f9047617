import { describe, expect, test } from 'vitest'
import { entriesOf, lexicon, namesOf } from '../../shared/domain/words/lexicon.ts'

test('a lexicon says of each entry only what the one before does not have', () => {
  expect(lexicon({ not: 'no', stop: 'no_more no_text' })).toBe('not stop\nA0A1\nAno\nAno_moreBtext')
})

describe('a lexicon is opened as it was written', () => {
  const many = Array.from({ length: 30 }, (_, n) => n)
  test.each<[string, Record<string, string>, [entry: string, senses: string[]][]]>([
    ['with one entry', { stop: 'quit' }, [['quit', ['stop']]]],
    ['with none', { stop: '' }, []],
    [
      'with entries that begin alike',
      { up: 'wake_up wake wake_him_up wakes' },
      [
        ['wake', ['up']],
        ['wake_him_up', ['up']],
        ['wake_up', ['up']],
        ['wakes', ['up']],
      ],
    ],
    [
      'with an entry that is another with a word more',
      { it: 'a_b a_b_c b' },
      [
        ['a_b', ['it']],
        ['a_b_c', ['it']],
        ['b', ['it']],
      ],
    ],
    [
      'with an entry of two senses, and capitals and accents taken away',
      { not: 'NÃO no', never: 'no' },
      [
        ['nao', ['not']],
        ['no', ['not', 'never']],
      ],
    ],
    ['with a sense of no words', { empty: ' ', stop: 'quit*' }, [['quit*', ['stop']]]],
    [
      'with more parts alike than there are capitals',
      { it: `${many.join('_')} ${many.join('_')}_x` },
      [
        [many.join('_'), ['it']],
        [`${many.join('_')}_x`, ['it']],
      ],
    ],
    [
      'with an entry of more senses than there are capitals, twice over',
      { ...Object.fromEntries(many.map((n) => [`s${n}`, 'all most'])), last: 'all' },
      [
        ['most', many.map((n) => `s${n}`)],
        ['all', [...many.map((n) => `s${n}`), 'last']],
      ],
    ],
  ])('%s', (_, senses, entries) => expect(entriesOf(lexicon(senses))).toEqual(entries))
})

test('a lexicon names its senses once, and entries that carry the same ones stand in one line', () => {
  const made = lexicon({ not: 'no not', 'stopping:not': 'no never', halt: 'halt' })
  expect(made.split('\n')).toEqual(['not stopping:not halt', 'A0B1A1A2', 'Anot', 'Ano', 'Anever', 'Ahalt'])
  expect(namesOf(made)).toEqual(['not', 'stopping:not', 'halt'])
  expect(namesOf(lexicon({ alone: '' }))).toEqual(['alone'])
})
