/** The webhooks under everything odd that can be sent to them: stored once and whole, or refused; never a fault of ours (F25–F31, T5, T10). */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readInbound } from '../../shared/adapters/twilio/forms.ts'
import { drainSpool } from '../../shared/app/drain-spool.ts'
import type { Browser } from '../support/console-rig.ts'
import { examplePhone, naughty } from './naughty.ts'
import { account, type Fields, line, openFuzz, signatureOf, textFields } from './webhook-rig.ts'

type Fuzz = Awaited<ReturnType<typeof openFuzz>>

const withField = (fields: Fields, name: string, value: string): Fields => [...fields.filter(([each]) => each !== name), [name, value]]
const storedAs = (body: string): string => body.toWellFormed() || '[empty text]'

test('the list is whole', () => expect(naughty.length).toBeGreaterThan(480))

describe('each naughty string as the text of a phone of its own', () => {
  let fuzz: Fuzz
  let ana: Browser
  let harmless: ReadonlySet<string>
  beforeAll(async () => {
    fuzz = await openFuzz()
    ana = await fuzz.browserOf('supervisor')
    harmless = await tagsOfHarmlessPages(fuzz, ana)
  })

  test.each(naughty.map((body, n) => [JSON.stringify(body).slice(0, 60), body, n] as const))('%s', async (_, body, n) => {
    const phone = examplePhone(n)
    const fields = textFields(phone, body, `SM-text-${n}`)
    expect(await fuzz.post(fields, { signature: null })).toEqual({ status: 403, body: '', calls: 0 })
    for (let again = 0; again < 2; again++) expect(await fuzz.post(fields)).toMatchObject({ status: 200, body: '<Response/>' })
    expect(await fuzz.texts(phone)).toEqual([storedAs(body)])

    const { contact } = await fuzz.world.contacts.load({ phone })
    const page = await ana.page(`/console/contacts/${contact?.code}`)
    const shown = [...page.matchAll(/<bdi>(.*?)<\/bdi>/gs)].map(([, inner = '']) => inner)
    expect(decoded(shown[0] ?? '')).toBe(visible(storedAs(body)))
    expect(shown.filter((inner) => inner.includes('<'))).toEqual([])
    expect(page.match(/<article /g)).toHaveLength(shown.length)
    expect([...tagsOf(page)].filter((tag) => !harmless.has(tag))).toEqual([])
    // Nothing that turns the writing round, rings, clears a screen or ends a line early reaches the page as itself.
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})

/** A tag with the names of its attributes: what a text must never add to a page. */
const tagsOf = (page: string): Set<string> =>
  new Set([...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, '').replace(/\s+/g, ' ')))

/** All that the page may be made of: of a stranger, of one who is in, stopped, in doubt, in danger, with pictures. */
async function tagsOfHarmlessPages(fuzz: Fuzz, browser: Browser): Promise<ReadonlySet<string>> {
  const tags = new Set<string>()
  const rows = [['hello'], ['JOIN', 'YES'], ['JOIN', 'STOP'], ['STOP. Who is this?'], ['he wont wake up'], ['HELP', 'MENU']]
  for (const [n, row] of rows.entries()) {
    const phone = examplePhone(1500 + n)
    for (const [place, body] of row.entries()) await fuzz.post(textFields(phone, body, `SM-harmless-${n}-${place}`))
    const { contact } = await fuzz.world.contacts.load({ phone })
    for (const tag of tagsOf(await browser.page(`/console/contacts/${contact?.code}`))) tags.add(tag)
  }
  return tags
}

/** As a browser would read it back. */
const decoded = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

/** By hand: a control character is shown by its picture, what turns writing round by its code. */
const visible = (text: string): string =>
  [...text.replace(/\r\n?/g, '\n')]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0
      if (char === '\n' || char === '\t') return char
      if (code < 0x20) return String.fromCodePoint(0x2400 + code)
      if (code === 0x7f) return '\u2421'
      const turns = code >= 0x202a && code <= 0x202e
      return turns || (code >= 0x80 && code <= 0x9f) ? `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]` : char
    })
    .join('')

describe('each naughty string in every other place of a signed form', () => {
  const sidFits = (sid: string): boolean => sid !== '' && [...sid].length <= 64
  const isPhone = (from: string): boolean => /^\+[1-9]\d{6,14}$/.test(from)
  /** What the contract says of each: the answer, and whether a text is stored (design §4). */
  const places: [name: string, answers: (value: string) => number, stores: (value: string) => boolean][] = [
    ['MessageSid', (sid) => (sidFits(sid) ? 200 : 400), sidFits],
    ['From', (from) => (from === '' ? 400 : 200), isPhone],
    ['To', (to) => (to === '' ? 400 : 200), (to) => to === line],
    ['AccountSid', (sid) => (sid === account ? 200 : 403), (sid) => sid === account],
    ['NumMedia', () => 200, () => true],
  ]

  test.each(places)('%s', async (name, answers, stores) => {
    const fuzz = await openFuzz()
    for (const [n, value] of naughty.entries()) {
      const before = fuzz.stored('HANDLED#')
      const { status, calls } = await fuzz.post(withField(textFields(examplePhone(n), 'hello', `SM-${n}`), name, value))
      expect([name, value, status]).toEqual([name, value, answers(value)])
      expect(fuzz.stored('HANDLED#') - before).toBe(stores(value) ? 1 : 0)
      if (status !== 200) expect(calls).toBe(0)
      if (stores(value) && name !== 'From') {
        const [text, more] = await fuzz.texts(examplePhone(n))
        expect([text?.split('\n')[0], more]).toEqual(['hello', undefined])
      }
    }
  })

  test('the name of a field, and the fields that we do not read or read only one word of', async () => {
    const fuzz = await openFuzz()
    for (const [n, value] of naughty.entries()) {
      const fields: Fields = [
        ...textFields(examplePhone(n), 'hello', `SM-${n}`),
        ['OptOutType', value],
        ['MediaUrl0', value],
        [value, value],
      ]
      const odd = withField(withField(fields, 'FromCity', value), 'NumSegments', value)
      expect([value, (await fuzz.post(odd)).status]).toEqual([value, 200])
      expect(await fuzz.texts(examplePhone(n))).toEqual(['hello'])
    }
  })

  test('a receipt: the message it names, its status, its code, its own id', async () => {
    const fuzz = await openFuzz()
    const receipt: Fields = [
      ['MessageSid', 'SM9'],
      ['MessageStatus', 'delivered'],
      ['ErrorCode', ''],
      ['AccountSid', account],
    ]
    for (const value of naughty) {
      const path = `/twilio/status?message=${encodeURIComponent(value)}`
      expect([value, (await fuzz.post(receipt, { path })).status]).toEqual([value, 204])
      for (const name of ['MessageSid', 'MessageStatus', 'ErrorCode'])
        expect([value, (await fuzz.post(withField(receipt, name, value), { path: '/twilio/status?message=a~b' })).status]).toEqual([
          value,
          204,
        ])
    }
    expect(fuzz.stored('')).toBe(0)
  })
})

describe('while the store is down', () => {
  test('every third naughty string is answered 200 and kept whole, and drained afterwards it is in its thread once', async () => {
    const fuzz = await openFuzz()
    fuzz.calls.down = true
    const some = naughty.filter((_, n) => n % 3 === 0)
    for (const [n, body] of some.entries())
      expect([body, (await fuzz.post(textFields(examplePhone(n), body, `SM-${n}`))).status]).toEqual([body, 200])
    fuzz.calls.down = false
    expect(fuzz.kept).toHaveLength(some.length)
    for (const { form, receivedAt } of [...fuzz.kept, ...fuzz.kept.slice(0, 50)]) {
      const read = readInbound(JSON.parse(JSON.stringify(form)), line, receivedAt)
      if (read.read === 'text') await drainSpool(read.text, fuzz.world)
    }
    for (const [n, body] of some.entries()) expect(await fuzz.texts(examplePhone(n))).toEqual([storedAs(body)])
  })
})

const bytes = fc.uint8Array({ maxLength: 600 }).map((all) => new Uint8Array(all))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 400 }).map((units) => String.fromCharCode(...units)),
)

describe('whatever bytes come', () => {
  test('unsigned, or signed for something else, they are refused without a call of the store', async () => {
    const fuzz = await openFuzz()
    const paths = fc.constantFrom('/twilio/inbound', '/twilio/status', '/twilio/status?message=x')
    const signature = fc.oneof(
      fc.constant(null),
      fc.base64String({ minLength: 28, maxLength: 28 }),
      fc.string({ unit: fc.nat({ max: 255 }).map((n) => String.fromCharCode(n)) }).filter(isHeader),
    )
    await fc.assert(
      fc.asyncProperty(bytes, paths, signature, async (raw, path, forged) => {
        expect(await fuzz.send(raw, { path, signature: forged })).toEqual({ status: 403, body: '', calls: 0 })
      }),
      { numRuns: 500 },
    )
  })

  test('signed as they are, they are refused as a form of ours that lacks what it must have', async () => {
    const fuzz = await openFuzz()
    await fc.assert(
      fc.asyncProperty(bytes, async (raw) => {
        const { status, calls } = await fuzz.send(raw)
        expect([400, 403]).toContain(status)
        expect(calls).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  test('as the text of a signed form, any code units are stored once, well formed and otherwise unchanged', async () => {
    const fuzz = await openFuzz()
    let n = 0
    await fc.assert(
      fc.asyncProperty(anyText, async (body) => {
        const [phone, sid] = [examplePhone(n % 1000), `SM-any-${n++}`]
        const before = await fuzz.texts(phone)
        for (let again = 0; again < 2; again++) expect((await fuzz.post(textFields(phone, body, sid))).status).toBe(200)
        expect(await fuzz.texts(phone)).toEqual([...before, storedAs(body)])
      }),
      { numRuns: 150 },
    )
  })
})

/** What HTTP can carry in a header at all. */
const isHeader = (value: string): boolean => {
  try {
    new Headers({ 'x-twilio-signature': value })
    return true
  } catch {
    return false
  }
}

describe('a signed form of which one byte was changed', () => {
  const genuine = (n: number) => new URLSearchParams(textFields(examplePhone(n), 'i need a ride on friday', `SM-${n}`)).toString()
  const fieldsOf = (raw: string) =>
    [...new URLSearchParams(raw)]
      .map((pair) => pair.join('='))
      .toSorted()
      .join('&')

  test('is refused without a call of the store, unless it still says the same', async () => {
    const fuzz = await openFuzz()
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 1000 }), fc.nat(), fc.nat({ max: 127 }), async (n, at, code) => {
        const raw = genuine(n)
        const place = at % raw.length
        const changed = `${raw.slice(0, place)}${String.fromCharCode(code)}${raw.slice(place + 1)}`
        const { status, calls } = await fuzz.send(changed, { signature: signatureOf(raw) })
        if (fieldsOf(changed) === fieldsOf(raw)) expect(status).toBe(200)
        else expect([status, calls]).toEqual([403, 0])
      }),
      { numRuns: 400 },
    )
  })

  test('or whose signature was, is refused', async () => {
    const fuzz = await openFuzz()
    const raw = genuine(1)
    const signature = signatureOf(raw)
    for (let at = 0; at < signature.length; at++) {
      for (const other of ['A', 'b', '0', '+', '=', ' ']) {
        if (signature[at] === other) continue
        const forged = `${signature.slice(0, at)}${other}${signature.slice(at + 1)}`
        expect([forged, (await fuzz.send(raw, { signature: forged })).status]).toEqual([forged, 403])
      }
    }
    expect(fuzz.calls.made).toBe(0)
  })
})

describe('content types', () => {
  test.each<[string, string | null, number]>([
    ['as the carrier writes it', 'application/x-www-form-urlencoded; charset=UTF-8', 200],
    ['alone', 'application/x-www-form-urlencoded', 200],
    ['in capitals', 'APPLICATION/X-WWW-FORM-URLENCODED', 200],
    ['with an empty parameter', 'application/x-www-form-urlencoded;', 200],
    ['none', null, 415],
    ['empty', '', 415],
    ['JSON', 'application/json', 415],
    ['text', 'text/plain;charset=UTF-8', 415],
    ['XML', 'text/xml', 415],
    ['a form in parts', 'multipart/form-data; boundary=----x', 415],
    ['two at once', 'text/plain, application/x-www-form-urlencoded', 415],
    ['the right one as a parameter', 'text/plain; type=application/x-www-form-urlencoded', 415],
    ['the right one with a suffix', 'application/x-www-form-urlencoded+json', 415],
    ['anything', '*/*', 415],
  ])('%s: a well signed text is answered %s with %i', async (_, type, status) => {
    const fuzz = await openFuzz()
    const answer = await fuzz.post(textFields(examplePhone(1), 'hello', 'SM1'), { type })
    expect([answer.status, answer.calls > 0]).toEqual([status, status === 200])
  })

  test('any other naughty string is 415, and no fault', async () => {
    const fuzz = await openFuzz()
    for (const type of naughty.filter(isHeader))
      expect([type, (await fuzz.post(textFields(examplePhone(1), 'x', 'SM1'), { type })).status]).toEqual([type, 415])
    expect(fuzz.calls.made).toBe(0)
  })
})
