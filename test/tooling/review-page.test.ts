/** The page a board reads at its meeting (R35, S21): old words beside new ones, in one file that needs nothing else. */
import { expect, test } from 'vitest'
import { reviewPage } from '../../scripts/review-page.ts'
import { reviewedBy, unreviewed } from '../../shared/domain/review.ts'
import { texts } from '../support/world.ts'

const today = '2026-12-02'
const review = reviewedBy(texts, {}, { reviewer: 'community advisory board', date: '2026-12-01' })
const changed = structuredClone(texts)
changed.en.ok = { ...changed.en.ok, text: 'Glad & well. Automatic reply, not 911. People read texts {hours}.', version: 2 }

test('what was reviewed stands beside what it would become, and how that arrives', async () => {
  const page = await reviewPage(changed, unreviewed(changed, review), today)
  expect(page).toContain('Reviewed 2026-12-01 by community advisory board, version 1')
  expect(page).toContain('Good to hear from you.')
  expect(page).toContain('People read texts {hours}.')
  expect(page).toContain('People read texts Mon-Fri 9-5.')
  expect(page).toContain('As it arrives: 1 segment,')
  expect(page.match(/<article>/g)).toHaveLength(1)
})

test('words are words, whatever is in them, and nothing is fetched from anywhere', async () => {
  const strange = reviewedBy(texts, {}, { reviewer: '<script>board</script>', date: '2026-12-01' })
  const page = await reviewPage(changed, unreviewed(changed, strange), today)
  expect(page).toContain('Glad &amp; well.')
  expect(page).toContain('by &lt;script&gt;board&lt;/script&gt;, version 1')
  expect(page).not.toMatch(/<script|<img|<link|src=|href=|@import/)
})

test('at first, every text of every language is there, with its English beside it', async () => {
  const page = await reviewPage(texts, unreviewed(texts, {}), today)
  expect(page.match(/<h2>[^<]+/g)).toEqual(['<h2>English', '<h2>Spanish', '<h2>Portuguese', '<h2>Haitian Creole'])
  expect(page).toContain('In English')
  expect(page).toContain('in plain words')
})

test('a meeting with nothing to read gets a page that says so', async () =>
  expect(await reviewPage(texts, [], today)).toContain('Every text has been reviewed as it is now (2026-12-02).'))
