import { describe, expect, test } from 'vitest'
import { normalise, sentences } from '../../shared/domain/words/normalise.ts'

describe('one plain form', () => {
  test.each([
    ['of case, quotes and emoji', '“Stop!!” 🙏', 'stop'],
    ['of accents', 'STÓP', 'stop'],
    ['of full width', 'ＳＴＯＰ', 'stop'],
    ['of every apostrophe', "won't won’t won‘t wonʼt wonʹt won′t won`t won´t won＇t", 'wont wont wont wont wont wont wont wont wont'],
    ['of what cannot be seen', 'st\u200bo\u00adp', 'stop'],
    ['of gaps', ' a,\t b\n\nc ', 'a b c'],
    ['of a stop sign', 'x🛑y', 'x stop y'],
    ['of digits', '①２3', '123'],
    ['of nothing', '…', ''],
  ])('%s', (_, text, plain) => expect(normalise(text)).toBe(plain))
})

describe('the short form of an overdose keeps its meaning', () => {
  test.each([
    ["od'd", 'oded'],
    ['OD’d', 'oded'],
    ['od.d', 'oded'],
    ["o'd'd", 'oded'],
    ["o.d.'d", 'oded'],
    ["o.'d'd", 'oded'],
    ["o.d'ed", 'oded'],
    ["od'ed", 'oded'],
    ["od'ing", 'oding'],
    ['O.D.ing', 'oding'],
    ["o.'d.'ing", 'oding'],
    ["o'd", 'od'],
    ['O.D.', 'od'],
    ['odd', 'odd'],
    ["good'd", 'goodd'],
    ['food.ing', 'food ing'],
    ['mo.d', 'mo d'],
  ])('%s: %s', (text, plain) => expect(normalise(text)).toBe(plain))
})

describe('sentences', () => {
  test.each([
    ['end at stops, questions and lines', 'STOP. who is this?\nbye', ['stop', 'who is this', 'bye']],
    ['end at commas, colons and cries', 'stop, really: now; yes! ok', ['stop', 'really', 'now', 'yes', 'ok']],
    ['are never empty', '... !? \r\n', []],
    ['are one without an end', 'no end', ['no end']],
  ])('%s', (_, text, parts) => expect(sentences(text)).toEqual(parts))
})

test.each([
  ['one of a letter', 'stoooop', 'stop'],
  ['one of every letter', 'sssttttooopppp', 'stop'],
  ['two where that is a word of ours', 'killlled by callllling', 'killed by calling'],
  ['one and two in one word', 'killlinggg', 'killing'],
  ['two as they are: that is another word', 'odd', 'odd'],
  ['digits as they are', '1000', '1000'],
])('drawn-out letters are read as %s', (_, text, plain) =>
  expect(normalise(text, (word) => ['killed', 'calling', 'killing'].includes(word))).toBe(plain),
)
