/** Reading: what holds for every text a phone can send, drawn at random or endless. Left out of the mutation score, which tables must reach alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { danger } from '../../shared/domain/crisis.ts'
import { read } from '../../shared/domain/keyword.ts'
import { lists } from '../../shared/domain/words/patterns/all.ts'
import { yardstick } from '../../shared/domain/words/yardstick.ts'

const { keywords } = yardstick()

/** Far more than reading takes and far less than backtracking would. Of this process, because the machine may be busy with others. */
const mostCpuMs = 250
function cpuMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

const ofKeywords = Object.values(keywords).flatMap(({ exact, digits, slips }) => [
  ...digits.map((_, index) => `digit ${index + 1}`),
  ...Object.values(exact).flatMap((phrases) => phrases.map((phrase) => `^(${phrase})$`)),
  ...slips.map((slip) => `${slip}, misspelt`),
])
const reasons = new Set<string>(['no word of ours', ...ofKeywords, ...Object.values(lists).flat()])

describe('whatever arrives', () => {
  test('is read without a throw, and the reason never repeats it (R25)', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        expect(reasons).toContain(read(text).because)
      }),
      { seed: 20261124, numRuns: 300 },
    ))

  test.each([
    ['half of an emoji', '\ud83d'.repeat(2000)],
    ['one letter', 's'.repeat(20_000)],
    ['stops', 'stop '.repeat(4000)],
    ['refusals', 'i dont want '.repeat(2000)],
    ['politeness', 'please '.repeat(3000)],
    ['apostrophes', "o'd".repeat(5000)],
  ])('an endless text of %s is read in no time', (_, text) => {
    expect(cpuMs(() => read(text))).toBeLessThan(mostCpuMs)
  })
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
  expect(cpuMs(() => danger(text))).toBeLessThan(mostCpuMs)
})
