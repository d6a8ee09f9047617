import { describe, expect, test } from 'vitest'
import { finder, firstOf, ruleFinder } from '../../shared/domain/words/phrase.ts'

describe('a phrase is found', () => {
  test.each([
    ['as a whole text', 'od', 'od', true],
    ['as whole words anywhere', 'is od', 'he is od now', true],
    ['not inside a word', 'od', 'model', false],
    ['not at the end of a word', 'od', 'good', false],
    ['with one letter drawn out', 'od', 'oddd', true],
    ['with every letter drawn out', 'stop', 'sssttttooopppp', true],
    ['not with two of a letter: that is another word', 'od', 'odd', false],
    ['not with two of a letter, also when another word is drawn out', 'od', 'sooo odd', false],
    ['with two of a letter that are its own', 'kill', 'kill', true],
    ['with two of its own drawn out', 'kill', 'killl', true],
    ['not with one where it has two, also when another word is drawn out', 'kill', 'sooo kil', false],
    ['with any word where it leaves one open', 'give _ narcan', 'give jamal narcan', true],
    ['with any word where it leaves one open, in a text that is drawn out', 'give _ narcan', 'give jamal narcaaan', true],
    ['not without a word where it leaves one open', 'give _ narcan', 'give narcan', false],
    ['with either of two', '(no|not) breathing', 'he is not breathing', true],
    ['with and without what is optional', 'texts?', 'text', true],
    ['at the beginning only, when it says so', '^od', 'he is od', false],
    ['at the end only, when it says so', 'stop$', 'stop it', false],
  ])('%s', (_, phrase, text, found) => {
    const find = finder(phrase)
    expect([find(text), find(text)]).toEqual([found, found])
  })
})

test('a rule is found, unless what makes it mean something else is there too', () => {
  const dying = ruleFinder({ says: 'is dying', unless: ['phone is', 'battery is'] })
  expect(['he is dying', 'my phone is dying', 'the battery is dying', 'phone'].map(dying)).toEqual([true, false, false, false])
  expect(ruleFinder({ says: 'is dying' })('my phone is dying')).toBe(true)
})

test('the first of a list is found, drawn out or not, and said in our words', () => {
  const first = firstOf(['no pulse', { says: 'is dying', unless: ['phone is'] }, '_ dying'])
  expect(['he is dying no pulse', 'he is dying', 'my phone is dying', 'sooo he is dying', 'fine', 'sooo fine'].map(first)).toEqual([
    'no pulse',
    'is dying',
    '_ dying',
    'is dying',
    undefined,
    undefined,
  ])
})
