import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { danger } from '../../shared/domain/crisis.ts'

describe('an overdose is heard (R7, R8)', () => {
  test.each([
    ['with an apostrophe', "he's not breathing"],
    ['with a typographic apostrophe', 'he’s not breathing'],
    ['with an accent for an apostrophe', 'she isn´t breathing'],
    ['without one', 'hes not breathin'],
    ['contracted', "isn't breathing"],
    ['stopped', 'stopped breathing'],
    ['about themselves, in doubt yes', 'i cant breathe'],
    ['not a bit', 'she is not even breathing'],
    ['drawn out', 'NOOOOT BREATHINGGGG'],
    ['over two lines', 'hes not\nbreathing'],
    ['as a question', 'is he breathing??'],
    ['asleep too deep', "won't wake up"],
    ['asleep too deep, no apostrophe', 'she wont wake up'],
    ['a name in between', "can't wake my friend up"],
    ['no answer', 'hes not responding'],
    ['blue lips', 'Blue lips!!'],
    ['lips that are blue', 'his lips r turning blue'],
    ['turning grey', 'shes turning grey'],
    ['the word', 'overdose'],
    ['the word in capitals', 'OVERDOSING'],
    ['in two words', 'over dosed'],
    ['short', 'od'],
    ['short, with dots', 'O.D.'],
    ['short, as a verb', "od'ing"],
    ['short, past', "I OD'd"],
    ['short, past, typographic', 'she OD’d again'],
    ['short, past, apostrophe forgotten', 'i odd last night'],
    ['last week still counts', "I od'd last week"],
    ['in March still counts', 'i overdosed in march'],
    ['a no does not clear it', 'not overdosing i promise'],
    ['too much', 'took too much'],
    ['too much, misspelt', 'i did to much'],
    ['too many', 'I took too many pills'],
    ['fell out', 'he fell out'],
    ['narcan was given', 'gave narcan'],
    ['narcan was given twice', 'gave him 2 narcan'],
    ['narcan as a verb', "they narcan'd me"],
    ['narcan wanted at once', 'need narcan now'],
    ['narcan does not help', 'narcan isnt working'],
    ['how to give it', 'how do i give narcan'],
    ['unresponsive', 'unresponsive'],
    ['passed out', 'my cousin passed out'],
    ['no pulse', 'theres no pulse'],
    ['gurgling', 'making a gurgling noise'],
    ['911 wanted', 'call 911'],
    ['911 alone', '911'],
    ['after HELP', 'help hes not breathing'],
    ['with STOP', 'STOP. my brother od'],
    ['all the pills', 'took all my pills'],
    ['a body that is cold', 'found him dead'],
    ['a collapse', 'she collapsed'],
    ['a strange snoring', 'he is snoring weird'],
    ['a number of pills', 'i took 20 pills'],
    ['help wanted', 'send help'],
    ['the one word', 'EMERGENCY!'],
    ['a seizure', 'shes having a seizure'],
    ['with zero-width spaces', 'over\u200bdose'],
  ])('%s', (_, text) => expect(danger(text)?.kind).toBe('overdose'))
})

describe('self-harm is heard (R7)', () => {
  test.each([
    ['kill myself', 'i want to kill myself'],
    ['in two words, drawn out', 'killll my self'],
    ['end it', 'end it'],
    ['end it all', 'gonna end it all'],
    ['not wanting to live', 'dont want to live'],
    ['not wanting to live, apostrophe', 'I don’t want to live anymore'],
    ['not wanting to be here', 'i dont wanna be here anymore'],
    ['the word', 'suicide'],
    ['a no does not clear it', "I'm not suicidal"],
    ['better off dead', 'better off dead'],
    ['wishing to be dead', 'i wish i was dead'],
    ['wanting to die', 'i just want to die'],
    ['hoping not to wake up', 'hope i dont wake up'],
    ['short', 'kms'],
    ['hurting', 'going to hurt myself'],
    ['no reason', 'no reason to live'],
    ['not one more day', 'i cant do this anymore'],
    ['last year still counts', 'i tried to kill myself last year'],
    ['no point', 'whats the point of living'],
    ['a burden', 'im such a burden'],
    ['with an opt-out', 'leave me alone i want to die'],
  ])('%s', (_, text) => expect(danger(text)?.kind).toBe('self-harm'))
})

describe('overdose comes before self-harm', () => {
  test.each(['i want to die i took too much', 'overdosed, tried to kill myself'])('%s', (text) =>
    expect(danger(text)?.kind).toBe('overdose'),
  )
})

describe('plainly another word is no danger', () => {
  test.each([
    'odd',
    'thats odd',
    'an odd number',
    'good',
    'the hood',
    'food stamps',
    'oh god',
    'model',
    'a code',
    'hello',
    'ok',
    '1',
    'STOP',
    'end',
    'end of the month',
    'im doing ok',
    'i feel blue',
    'i love the blue jacket',
    'wake me up at 9',
    'i woke up late',
    'moving out friday',
    'my phone is dying',
    'i want to live',
    'breathing fine',
    'i need narcan',
    'do you have narcan',
    'can you bring narcan',
    'thanks for the narcan',
    'you guys gave me narcan',
    'he died last year',
    'emergency housing',
    'need a ride to detox',
    'i cant make it tomorrow',
    'dont hold your breath',
    '',
    '🙂',
  ])('%s', (text) => expect(danger(text)).toBeUndefined())
})

test('the cue is ours, not the words of the person (R25)', () => {
  expect(danger('my brother Jamal overdosed at 5 Elm St')?.cue).not.toMatch(/jamal|elm/i)
})

test('whatever is around a cue, it is still heard (R6: nothing hides it)', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), (before, after) => {
      const combining = /^[\p{M}\p{Cf}'’‘ʼʹ′`´＇]+/u
      expect(danger(`${before}. he is not breathing ${after.replace(combining, '')}`)?.kind).toBe('overdose')
    }),
    { seed: 20261124, numRuns: 300 },
  ))

test.each([
  ['half of an emoji', '\ud83d'.repeat(2000)],
  ['one letter', 'o'.repeat(20_000)],
  ['the beginning of a cue', 'took a b c '.repeat(2000)],
  ['negations', 'dont not never '.repeat(1500)],
])('reads an endless text of %s in no time', (_, text) => {
  const began = performance.now()
  danger(text)
  expect(performance.now() - began).toBeLessThan(250)
})
