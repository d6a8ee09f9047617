/** What keeps texts from being built, and what is only said (R35, R36, R44). */
import { describe, expect, test } from 'vitest'
import { readTexts } from '../../infra/texts.ts'
import { judge, mustBeFit } from '../../infra/wording.ts'
import { reviewedBy } from '../../shared/domain/review.ts'
import { textKeys } from '../../shared/domain/say.ts'
import { programme as example } from '../support/world.ts'

const written = readTexts()
const dialled = Object.entries(written.helplines).map(([name, { number }]) => ({ name, number, checked: '2026-11-24' }))
const programme = { ...example, helplines: dialled }
const reviewed = { ...written, review: reviewedBy(written.texts, {}, { reviewer: 'community advisory board', date: '2026-12-01' }) }
const unread = { ...written, review: {} }
const today = '2026-12-01'

describe('a text that nobody has reviewed (R35)', () => {
  test('keeps production from being built', () => {
    const { mistakes } = judge(unread, programme, { today, stage: 'prod' })
    expect(mistakes).toHaveLength(4 * textKeys.length)
    expect(mistakes[0]).toBe('en opt-in: nobody has reviewed these words. See `npm run texts -- review` (R35).')
  })
  test('is warned of once, everywhere else', () =>
    expect(judge(unread, programme, { today })).toEqual({
      mistakes: [],
      warnings: [`${4 * textKeys.length} texts wait for a review before they may be used. See \`npm run texts -- review\` (R35).`],
    }))
  test('is neither, once it was', () =>
    expect([judge(reviewed, programme, { today, stage: 'prod' }), judge(reviewed, programme, { today })]).toEqual([
      { mistakes: [], warnings: [] },
      { mistakes: [], warnings: [] },
    ]))
})

test('words that changed under their old version keep any build from being made (R27)', () => {
  const texts = structuredClone(written.texts)
  texts.en.ok.text = texts.en.ok.text.replace('Good', 'Nice')
  expect(judge({ ...reviewed, texts }, programme, { today }).mistakes).toEqual([
    'en ok: the words changed and the version did not. Write version: 2; proof of consent names it (R27).',
  ])
})

test('a language that the programme speaks and nobody wrote keeps it from being built (R36)', () => {
  const { es: _, ...texts } = written.texts
  expect(judge({ ...reviewed, texts }, programme, { today }).mistakes).toEqual([
    'program.yaml has the language "es", and shared/texts/es.yaml does not exist (R36).',
  ])
})

describe('a number that texts name (R44)', () => {
  const uncalled = { ...programme, helplines: dialled.slice(0, 1) }
  test('is warned of when nobody called it for long', () =>
    expect(judge(reviewed, programme, { today: '2027-06-01' }).warnings).toContain(
      'program.yaml: lifeline (988) was last called 189 days ago, on 2026-11-24. Call it, and write the day as "checked" (R44).',
    ))
  test('is warned of when nobody ever called it', () => {
    const [said] = judge(reviewed, uncalled, { today }).warnings
    expect(said).toMatch(/^Nobody is known to have called safespot \(800-972-0590\), .*"helplines" in program\.yaml \(R44\)\.$/)
  })
  test('keeps production from being built when nobody ever called it', () =>
    expect(judge(reviewed, uncalled, { today, stage: 'prod' })).toEqual({
      mistakes: [expect.stringMatching(/^Nobody is known to have called safespot/)],
      warnings: [],
    }))
})

test('a build is stopped by a mistake, and hears the warnings', () => {
  const heard: string[] = []
  const warn = (line: string) => void heard.push(line)
  expect(() => mustBeFit(unread, programme, { today, stage: 'prod', warn })).toThrow(/^The texts have \d+ mistakes:\n {2}en opt-in: nobody/)
  mustBeFit(unread, programme, { today, warn })
  expect(heard).toHaveLength(1)
})
