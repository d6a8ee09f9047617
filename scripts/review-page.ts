/** One page to print for a board meeting: every text that nobody has reviewed as it is now, beside the words that were reviewed last. */
import { html, raw } from 'hono/html'
import { type Sample, samplesOf, usual } from '../shared/domain/catalogue-rules.ts'
import type { Unreviewed } from '../shared/domain/review.ts'
import type { Language, Texts, Wording } from '../shared/domain/say.ts'
import { encodingOf, segmentCount } from '../shared/domain/segment.ts'

const style = `
body { font: 15px/1.45 system-ui, sans-serif; color: #1b1b1b; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
p { margin: 0 0 .5rem; max-width: 46rem; }
article { border-top: 1px solid #999; padding: .9rem 0; break-inside: avoid; }
h3 { font-size: 1rem; margin: 0 0 .5rem; } h3 span { font-weight: 400; color: #555; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.25rem; }
.side > b { display: block; font-size: .8rem; color: #555; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; margin: .1rem 0 .6rem; }
.why { color: #555; font-size: .85rem; }
.sign { margin-top: .5rem; font-size: .85rem; color: #555; }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-before: page; } h2:first-of-type { break-before: auto; } }
`

const nameOf = (language: Language): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language

/** @example costOf('Good to hear from you.') // '1 segment, 22 characters' */
function costOf(body: string): string {
  const segments = segmentCount(body)
  const dear = encodingOf(body) === 'UCS-2' ? ', with letters that halve what fits' : ''
  return `${segments} segment${segments === 1 ? '' : 's'}, ${[...body].length} characters${dear}`
}

const Side = (title: string, words: string) => html`<b>${title}</b><p class="words">${words}</p>`

/** Reviewed before: the old words beside the new. Never: the words beside how they arrive, and in English for those who do not read them. */
function Entry({ language, key, version, text, before }: Unreviewed, samples: readonly Sample[], english: Wording) {
  const arrives = samples
    .filter((sample) => sample.language === language && sample.key === key)
    .map(({ body, labels }) => Side(`As it arrives${labels === 'plain' ? ', in plain words' : ''}: ${costOf(body)}`, body))
  const old = before && Side(`Reviewed ${before.date} by ${before.reviewer}, version ${before.version}`, before.text)
  const translated = language === 'en' ? '' : Side('In English', english.text)
  return html`<article>
    <h3>${key} <span>version ${version}${before ? '' : ', never reviewed'}</span></h3>
    <div class="sides">
      <div class="side">${old ?? Side('The words', text)}${translated}</div>
      <div class="side">${old === undefined ? '' : Side('Now', text)}${arrives}</div>
    </div>
    ${english.why === undefined ? '' : html`<p class="why">${english.why}</p>`}
    <p class="sign">&#9744; as it stands &nbsp; &#9744; change: ______________________________________________</p>
  </article>`
}

function opening(count: number, today: string): string {
  if (count === 0) return `Every text has been reviewed as it is now (${today}).`
  const texts = count === 1 ? 'One text has' : `${count} texts have`
  return `${texts} not been reviewed as now written (${today}). Where a text was reviewed before, the old words stand on the left. On the right is how it arrives on a phone, with the longest name, hours and numbers.`
}

/**
 * @param changed what `unreviewed` found
 * @returns a whole HTML page that needs nothing but itself
 */
export async function reviewPage(texts: Texts, changed: readonly Unreviewed[], today: string): Promise<string> {
  const samples = samplesOf(texts, usual)
  const languages = [...new Set(changed.map(({ language }) => language))]
  return String(
    await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Texts to review</title><style>${raw(style)}</style></head>
<body>
<h1>Texts to review</h1>
<p>${opening(changed.length, today)}</p>
<p>Words in { } are filled in. A text may be read by somebody who stands beside the person: nothing in it may tell what the line is for.</p>
${languages.map(
  (language) =>
    html`<h2>${nameOf(language)}</h2>${changed
      .filter((each) => each.language === language)
      .map((each) => Entry(each, samples, texts.en[each.key]))}`,
)}
</body></html>`,
  )
}
