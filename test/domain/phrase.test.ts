import { describe, expect, test } from 'vitest'
import { firstOf, firstOfEach } from '../../shared/domain/words/phrase.ts'

describe('a phrase is found', () => {
  test.each([
    ['as a whole text', 'od', 'od', true],
    ['as whole words anywhere', 'is od', 'he is od now', true],
    ['not inside a word', 'od', 'model', false],
    ['not at the end of a word', 'od', 'good', false],
    ['not with two of a letter: that is another word', 'od', 'odd', false],
    ['with two of a letter that are its own', 'kill', 'kill', true],
    ['with any word where it leaves one open', 'give _ narcan', 'give jamal narcan', true],
    ['not without a word where it leaves one open', 'give _ narcan', 'give narcan', false],
    ['with either of two', '(no|not) breathing', 'he is not breathing', true],
    ['with and without what is optional', 'texts?', 'text', true],
    ['at the beginning only, when it says so', '^od', 'he is od', false],
    ['at the end only, when it says so', 'stop$', 'stop it', false],
  ])('%s', (_, phrase, text, found) => {
    const find = firstOf([phrase])
    expect([find(text), find(text)]).toEqual(found ? [phrase, phrase] : [undefined, undefined])
  })
})

test('the first of a list is found, and said in our words', () => {
  const first = firstOf(['no pulse', 'is dying', '_ dying'])
  expect(['he is dying no pulse', 'he is dying', 'a phone dying', 'fine', ''].map(first)).toEqual([
    'no pulse',
    'is dying',
    '_ dying',
    undefined,
    undefined,
  ])
})

test('of several lists the first of each is found', () => {
  const found = firstOfEach({ stops: ['stop', '^stop texting'], hours: ['(at|by) night'], greets: ['hello'] })
  expect(found('stop texting at night')).toEqual({ stops: 'stop', hours: '(at|by) night' })
  expect(found('please stop')).toEqual({ stops: 'stop' })
  expect(found('')).toEqual({})
})
