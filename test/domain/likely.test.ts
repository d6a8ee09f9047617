/** What is done for a text that no pattern of ours reads, and what never is (R1, R5). */
import { describe, expect, test } from 'vitest'
import { likely } from '../../shared/domain/grading.ts'
import { read } from '../../shared/domain/keyword.ts'
import { meaningsLearned } from '../../shared/domain/likeness.ts'
import { meanings } from '../../shared/domain/words/hearing.ts'
import { askedAlone } from '../../shared/domain/words/worth.ts'

/** Texts without any pattern of ours; whoever teaches us one of them finds it here and writes another. */
const unpatterned = {
  who: 'this gonna get back to the cops?',
  'no-police': 'dont bring 12 to my house',
  data: 'does this thing know my name',
  less: 'slow it down some',
  menu: 'whats all the stuff yall do',
} as const

describe('what a text is like is asked', () => {
  test.each(Object.entries(unpatterned))('%s: %s', (ask, text) => {
    expect(Object.keys(meanings(text)).filter((list) => list === ask)).toEqual([])
    expect(read(text)).toMatchObject({ word: ask, because: likely })
  })
})

describe('likeness alone', () => {
  test('is never consent (R1)', () => {
    expect(meaningsLearned.filter((meaning) => ['start', 'join', 'yes'].includes(meaning))).toEqual([])
    expect(Object.keys(askedAlone).filter((ask) => ['start', 'join', 'yes'].includes(ask))).toEqual([])
  })

  test.each(['i dont want detox', 'no quiero detox', 'not ready for treatment'])('brings nobody into treatment: %s', (text) =>
    expect(read(text).word).toBeUndefined(),
  )

  test.each(['no llamadas por favor', 'i hate phone calls', 'a phone call would not be nice'])('lets nobody call: %s', (text) =>
    expect(read(text).word).not.toBe('call-me'),
  )

  test('calls nobody by another name, and says that it may be asked', () => {
    expect(read('its robbie now')).toMatchObject({ maybe: 'name' })
    expect(read('its robbie now').word).toBeUndefined()
  })

  test('holds what may be a wrong number, and ends nothing', () => {
    expect(read('youre texting a barber shop lol')).toMatchObject({ word: 'doubtful-opt-out', maybe: 'wrong-number', because: likely })
  })

  test.each(['im at 16 main st', 'row 17 seat 4', 'ordinary 16 ordinary'])('takes no number for an age: %s', (text) =>
    expect(read(text).word).not.toBe('under-18'),
  )

  test('makes no YES of one with a but (R1)', () => expect(read('yes but only on weekdays').word).not.toBe('yes'))

  test('of two words says nothing', () => expect(read('un robot').word).toBeUndefined())
})
