import { describe, expect, test } from 'vitest'
import { firstWords } from '../../shared/domain/words/first-words.ts'

describe('a phrase can begin', () => {
  test.each<[string, string, string[]]>([
    ['with its first word', 'stop texting', ['stop']],
    ['with any of a group', '(stop|quit) texts', ['stop', 'quit']],
    ['with and without what is optional', 'texts?', ['texts', 'text']],
    ['with the word after what is optional', '(please )?stop', ['please', 'stop']],
    ['with a word that a group ends', 'overdos(e|ed|ing)', ['overdose', 'overdosed', 'overdosing']],
    ['with a group inside a group', '((dont|do not) )?text', ['dont', 'do', 'text']],
    ['with the first of repeats', '(so ){0,2}tired', ['so', 'tired']],
    ['with a letter that is counted', 'sto{1,2}p', ['stop', 'stoop']],
    ['at the beginning only, with the same words', '^stop$', ['stop']],
    ['with one of two phrases', 'stop|quit it', ['stop', 'quit']],
    ['with what follows a look ahead', '(?!you )stop', ['stop']],
  ])('%s', (_, phrase, words) => expect(firstWords(phrase)?.toSorted()).toEqual(words.toSorted()))

  test.each([
    ['with any word', '_ dying'],
    ['with any word after what is optional', '(is )?_ dying'],
    ['with nothing', '(please)?'],
    ['with more words than are worth listing', '(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)'],
  ])('%s', (_, phrase) => expect(firstWords(phrase)).toBeUndefined())
})
