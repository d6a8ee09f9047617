/** Odd characters: kept whole, shown harmlessly, counted as the carrier counts, and never where they could be obeyed (F28–F32). */
import fc from 'fast-check'
import { expect } from 'vitest'
import { encodingOf, segmentCount } from '../../shared/domain/segment.ts'
import { texts } from '../support/world.ts'
import { dumpOf, inboundForm, openEdges, phone } from './edges-rig.ts'
import { fault, times } from './fault.ts'

const halfOfAnEmoji = /[\ud800-\udfff]/u

/** What the page of a contact shows as texts, markup taken back. */
const shownOn = (page: string): string[] =>
  [...page.matchAll(/<bdi>(.*?)<\/bdi>/gs)].map(([, html = '']) =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  )

/** A line with one waiting contact, a person of harm reduction, and the page of that contact. */
async function withContact(body = 'hello') {
  const edges = openEdges()
  await edges.texted(phone, body)
  const harm = await edges.browserOf('harm-reduction')
  const place = `/console/contacts/${await edges.codeOf()}`
  return { edges, harm, place, sent: () => edges.carrier.accepted.filter(({ to }) => to === phone).map(({ body: text }) => text) }
}

fault(
  'F28',
  { did: 'random full Unicode, halves of emoji included, written by staff', expected: 'sent well formed, otherwise as written' },
  async () => {
    const { edges, harm, place, sent } = await withContact()
    let written = 0
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (body) => {
        const before = sent().length
        const { status } = await harm.post(`${place}/reply`, { body })
        await edges.runJobs()
        const [text] = sent().slice(before)
        if (status === 422) {
          expect(text).toBeUndefined()
          return
        }
        written++
        expect(status).toBe(303)
        expect(text).not.toMatch(halfOfAnEmoji)
        // The visible part is what was written; only what no screen shows is left out.
        const visible = (each: string) => each.toWellFormed().replace(/[\s\p{Cc}]/gu, '')
        expect(visible(text ?? '')).toBe(visible(body))
      }),
      { numRuns: times(1000, 40), includeErrorInReport: true },
    )
    return `${written} texts sent, none with half a character`
  },
)

fault('F28', { did: 'a reply whose bytes hold half of an emoji (ED A0 BD)', expected: 'sent with U+FFFD in its place' }, async () => {
  const { edges, harm, place, sent } = await withContact()
  await harm.postRaw(`${place}/reply`, 'body=a%ED%A0%BDb')
  await edges.runJobs()
  expect(sent().at(-1)).toBe('a\ufffd\ufffd\ufffdb')
  return JSON.stringify(sent().at(-1))
})

fault(
  'F28',
  { did: 'a text whose string ends in half of an emoji, handed to the use case itself', expected: 'stored with U+FFFD, and shown so' },
  async () => {
    const { edges, harm, place } = await withContact()
    await edges.line.text(phone, 'cut off \ud83d')
    expect(await edges.bodies()).toEqual(['hello', 'cut off \ufffd'])
    expect(shownOn(await harm.page(place))).toContain('cut off \ufffd')
    return JSON.stringify((await edges.bodies())[1])
  },
)

fault('F28', { did: 'a visitor’s form that is shown again, cut inside an emoji', expected: 'cut between characters' }, async () => {
  const body = new URLSearchParams({ phone: `${'a'.repeat(39)}🙏🙏`, agree: 'yes' })
  const page = await (await openEdges().pages.request('/join', { method: 'POST', body })).text()
  expect(page).not.toContain('\ufffd')
  expect(page).toContain(`value="${'a'.repeat(39)}🙏"`)
  return 'shown up to the whole emoji'
})

fault(
  'F29',
  {
    did: 'families of emoji, flags, skin tones and 1,600 stacked marks through webhook, page and reply',
    expected: 'the same string at every stage',
  },
  async () => {
    const odd = ['👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿🇺🇸', '👍🏽', 'é', `e${'\u0301'.repeat(1599)}`, 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!']
    const { edges, harm, place, sent } = await withContact(odd[0])
    for (const body of odd.slice(1)) await edges.texted(phone, body)
    expect(await edges.bodies()).toEqual(odd)
    const page = shownOn(await harm.page(place))
    for (const body of odd) expect(page).toContain(body)
    for (const body of odd) expect((await harm.post(`${place}/reply`, { body })).status).toBe(303)
    await edges.runJobs()
    expect(sent().slice(-odd.length)).toEqual(odd)
    return `${odd.length} texts, unchanged in store, on the page and at the carrier`
  },
)

fault(
  'F29',
  {
    did: 'texts counted in segments, by a table made by hand',
    expected:
      '160 and 153 characters in GSM-7, 70 and 67 with one emoji or curly quote (telling staff while they type waits for the words)',
  },
  async () => {
    const table: [string, string, number][] = [
      ['a'.repeat(160), 'GSM-7', 1],
      ['a'.repeat(161), 'GSM-7', 2],
      ['a'.repeat(306), 'GSM-7', 2],
      ['a'.repeat(307), 'GSM-7', 3],
      [`${'a'.repeat(158)}€`, 'GSM-7', 1],
      [`${'a'.repeat(159)}€`, 'GSM-7', 2],
      [`${'a'.repeat(68)}🙏`, 'UCS-2', 1],
      [`${'a'.repeat(69)}🙏`, 'UCS-2', 2],
      [`${'a'.repeat(69)}’`, 'UCS-2', 1],
      [`${'a'.repeat(133)}’`, 'UCS-2', 2],
      [`${'a'.repeat(134)}’`, 'UCS-2', 3],
      // Eleven units, and none of the two parts may hold half of the family.
      ['👩‍👩‍👧‍👦'.repeat(6), 'UCS-2', 1],
      ['👩‍👩‍👧‍👦'.repeat(7), 'UCS-2', 2],
    ]
    for (const [text, encoding, segments] of table) expect([text, encodingOf(text), segmentCount(text)]).toEqual([text, encoding, segments])
    return `${table.length} of ${table.length}`
  },
)

fault('F29', { did: 'every text of ours, as it is in the file', expected: 'GSM-7: no letter of ours makes a text dearer' }, async () => {
  const all = Object.values(texts.en ?? {}).map(({ text }) => text)
  expect(all.filter((text) => encodingOf(text.replace(/\{\w+\}/g, '')) !== 'GSM-7')).toEqual([])
  return `${all.length} texts, all GSM-7`
})

fault(
  'F30',
  {
    did: 'Arabic, Hebrew, an override (U+202E) that turns a line round, and isolates left open',
    expected: 'stored as they are; isolated on the page, the override shown as its name',
  },
  async () => {
    const bodies = ['مرحبا، أحتاج مساعدة', 'שלום 123', '\u202egnp.exe', '\u2067open isolate', '\u2069\u2069closed twice']
    const { edges, harm, place } = await withContact(bodies[0])
    for (const body of bodies.slice(1)) await edges.texted(phone, body)
    expect(await edges.bodies()).toEqual(bodies)
    const page = await harm.page(place)
    const [shown, ours] = [shownOn(page), '[U+202E]gnp.exe']
    expect(shown.filter((each) => bodies.includes(each) || each === ours)).toEqual([bodies[0], bodies[1], ours, bodies[3], bodies[4]])
    // Each in a paragraph of its own: what it opens, the paragraph closes.
    expect(page.match(/<p class="body"><bdi>/g)?.length).toBe(shown.length)
    expect(page).not.toMatch(/[\u202a-\u202e]/)
    return `${bodies.length} stored as they are; ${shown.length} isolated; override shown as ${ours.slice(0, 8)}`
  },
)

fault(
  'F31',
  {
    did: 'a text of every control character (C0, DEL, C1)',
    expected: 'stored as it is, shown as symbols; in no queue, no key and no answer to the carrier',
  },
  async () => {
    const codes = [...Array.from({ length: 32 }, (_, code) => code), ...Array.from({ length: 33 }, (_, n) => 0x7f + n)]
    const controls = String.fromCharCode(...codes)
    const body = `mark${controls}kram`
    const edges = openEdges()
    const response = await edges.webhook({ form: inboundForm({ Body: body }) })
    const answer = await response.text()
    const queued = JSON.stringify(edges.jobs)
    await edges.runJobs()
    const harm = await edges.browserOf('harm-reduction')
    const page = await harm.page(`/console/contacts/${await edges.codeOf()}`)
    expect(await edges.bodies()).toEqual([body])
    expect(answer).toBe('<Response/>')
    expect(queued).toMatch(/^\[\{"type":"message","contact":"[\w.-]+","message":"[0-9A-Z]{26}","class":"reply"\}\]$/)
    expect(dumpOf(edges.table.items)).not.toMatch(/mark|kram/)
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
    expect(page).toMatch(/mark␀␁.*\[U\+009F\]kram/s)
    return `${codes.length} controls; answer ${answer}, queue ${queued.length} letters of ids`
  },
)

fault('F31', { did: 'a reply of staff with a NUL, a BEL and an escape sequence in it', expected: 'sent without them' }, async () => {
  const { edges, harm, place, sent } = await withContact()
  await harm.post(`${place}/reply`, { body: 'Come\u0000 at\u0007 9\u001b[31m\tor 10' })
  await edges.runJobs()
  expect(sent().at(-1)).toBe('Come at 9[31m or 10')
  return JSON.stringify(sent().at(-1))
})

fault(
  'F32',
  {
    did: 'nothing at all; one picture; ten pictures with a text; ten that are no number',
    expected: '“[empty text]”, “[picture not shown]”, the text with “[10 pictures not shown]”; no address of a picture kept',
  },
  async () => {
    const edges = openEdges()
    const media = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`MediaUrl${n}`, `https://media.example/${n}`]))
    await edges.texted(phone, '')
    await edges.texted(phone, '', { NumMedia: '1', ...media })
    await edges.texted(phone, 'look', { NumMedia: '10', ...media })
    await edges.texted(phone, 'odd', { NumMedia: 'ten', ...media })
    expect(await edges.bodies()).toEqual(['[empty text]', '[picture not shown]', 'look\n[10 pictures not shown]', 'odd'])
    const harm = await edges.browserOf('harm-reduction')
    const page = await harm.page(`/console/contacts/${await edges.codeOf()}`)
    expect(page).toContain('[10 pictures not shown]')
    expect(page + dumpOf(edges.table.items) + (await edges.bodies()).join()).not.toContain('media.example')
    expect(await edges.queue()).toHaveLength(1)
    return JSON.stringify(await edges.bodies())
  },
)
