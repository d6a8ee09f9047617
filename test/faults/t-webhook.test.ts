/** Webhooks that the carrier did not send, and ones that it sent long ago (T5, T6). */
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { expect } from 'vitest'
import { joinByForm } from '../../shared/app/join-by-form.ts'
import type { Span } from '../../shared/domain/time.ts'
import { callsOf, dumpOf, type Form, inboundForm, openEdges, type Post, phone, publicUrl, signedBy, token } from './edges-rig.ts'
import { fault } from './fault.ts'

const right = signedBy(token, inboundForm())
const unsigned = inboundForm({ Body: 'STOP' })
const status = { MessageSid: 'SM9', MessageStatus: 'delivered', AccountSid: '' }

/** What somebody may try who knows everything but the token. */
const forged: [string, Post][] = [
  ['no signature', { signature: null }],
  ['an empty one', { signature: '' }],
  ['one cut short', { signature: right.slice(0, -4) }],
  ['one made longer', { signature: `${right}AAAA` }],
  ['one that is not base64', { signature: '%%%%' }],
  ['one of another form', { form: unsigned, signature: right }],
  ['one by another token', { signature: signedBy('another-token', inboundForm()) }],
  ['one in other letters', { signature: right === right.toLowerCase() ? right.toUpperCase() : right.toLowerCase() }],
  ['the two halves of it swapped', { signature: right.slice(14) + right.slice(0, 14) }],
  ['two of them', { signature: `${right}, ${right}` }],
  ['a field more than was signed', { form: inboundForm({ OptOutType: 'STOP' }), signature: right }],
  ['a field less', { raw: new URLSearchParams(Object.entries(inboundForm()).slice(0, -1)).toString(), signature: right }],
  ['a value in another case', { form: inboundForm({ Body: 'Hello' }), signature: right }],
  ['a name in another case', { raw: new URLSearchParams(inboundForm()).toString().replace('Body', 'body'), signature: right }],
  ['a query that was not signed', { path: '/twilio/inbound?x=1', signature: right }],
  ['the address of another webhook', { path: '/twilio/status', signature: right }],
  ['an empty query more', { path: '/twilio/inbound?', signature: signedBy(token, inboundForm(), '/twilio/inbound?') }],
  ['one over the host that was asked', { signature: hostSigned('https://other-host.example') }],
  ['one over http', { signature: hostSigned(publicUrl.replace('https', 'http')) }],
  ['one over another port', { signature: hostSigned(`${publicUrl}:8443`) }],
  ['one over a host that begins like ours', { signature: hostSigned(`${publicUrl}.evil.example`) }],
  ['a receipt of nobody', { path: '/twilio/status?message=a~b', form: status, signature: right }],
  ['the right one for another account', { form: inboundForm({ AccountSid: 'AC00000000000000000000000000000099' }) }],
]

/** Signed by the right token over another base than the one that is configured. */
function hostSigned(base: string): string {
  return getExpectedTwilioSignature(token, `${base}/twilio/inbound`, inboundForm())
}

fault(
  'T5',
  {
    did: `${forged.length} forged webhooks, one for each thing that can be wrong with a signature`,
    expected: '403 with an empty body, and no call of the store or the spool',
  },
  async () => {
    const edges = openEdges()
    const accepted: string[] = []
    for (const [name, post] of forged) {
      const response = await edges.webhook(post)
      if (response.status !== 403 || (await response.text()) !== '') accepted.push(`${name}: ${response.status}`)
    }
    expect(accepted).toEqual([])
    expect([callsOf(edges), edges.spooled.length, edges.logged.length]).toEqual([0, 0, 0])
    return `${forged.length} × 403; ${callsOf(edges)} calls`
  },
)

fault(
  'T5',
  {
    did: 'the right signature, whatever host the request says it is for',
    expected: 'stored: the configured address counts, not Host or X-Forwarded-Host',
  },
  async () => {
    const edges = openEdges()
    const hosts = ['line.example.org', 'other-host.example', '127.0.0.1:3000']
    const statuses = []
    for (const [n, host] of hosts.entries())
      statuses.push((await edges.webhook({ host, form: inboundForm({ MessageSid: `SM-h${n}` }) })).status)
    expect(statuses).toEqual([200, 200, 200])
    return statuses.join(', ')
  },
)

fault('T5', { did: 'other methods and other spellings of the webhook addresses', expected: '404 and no call of the store' }, async () => {
  const edges = openEdges()
  const asked: [string, string][] = [
    ['GET', '/twilio/inbound'],
    ['PUT', '/twilio/inbound'],
    ['POST', '/Twilio/Inbound'],
    ['POST', '/twilio/inbound/'],
    ['POST', '//twilio/inbound'],
    ['POST', '/twilio/fallback'],
    ['POST', '/twilio'],
  ]
  const statuses = []
  for (const [method, path] of asked) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signedBy(token, inboundForm(), path) }
    const body = method === 'GET' ? {} : { body: new URLSearchParams(inboundForm()).toString() }
    statuses.push((await edges.webhooks.request(`${publicUrl}${path}`, { method, headers, ...body })).status)
  }
  expect(statuses).toEqual(asked.map(() => 404))
  expect(callsOf(edges)).toBe(0)
  return `${asked.length} × ${[...new Set(statuses)].join()}`
})

/** What lies in the tables, without what only says when it was looked at. */
const stateOf = (edges: ReturnType<typeof openEdges>): string => dumpOf(edges.table.items)

/** The same form again after each of these; what it answers, and whether anything in the tables moved. */
async function replayed(edges: ReturnType<typeof openEdges>, form: Form, after: [string, Span][]): Promise<string[]> {
  const seen: string[] = []
  for (const [name, span] of after) {
    await edges.advance(span)
    const [before, sent] = [stateOf(edges), edges.carrier.accepted.length]
    const response = await edges.webhook({ form })
    await edges.runJobs()
    const moved = stateOf(edges) === before && edges.carrier.accepted.length === sent ? 'nothing moved' : 'MOVED'
    seen.push(`${name}: ${response.status} ${await response.text()} ${moved}`)
  }
  return seen
}

const soon: [string, Span][] = [
  ['1 s', { seconds: 1 }],
  ['1 day', { days: 1 }],
  ['15 days', { days: 14 }],
]

fault(
  'T6',
  { did: 'an ordinary text again after a second, a day and fifteen days', expected: '200 <Response/>, and not an item moves' },
  async () => {
    const edges = openEdges()
    const form = inboundForm({ Body: 'could use a ride' })
    await edges.webhook({ form })
    await edges.runJobs()
    const seen = await replayed(edges, form, soon)
    expect(seen).toEqual(soon.map(([name]) => `${name}: 200 <Response/> nothing moved`))
    return seen.join('; ')
  },
)

fault(
  'T6',
  { did: 'STOP, JOIN and YES again, in every order, after the next word has been said', expected: 'nothing moves: the newest word stands' },
  async () => {
    const edges = openEdges()
    const said = ['JOIN', 'YES', 'STOP', 'START', 'YES'].map((Body, n) => inboundForm({ Body, MessageSid: `SM-w${n}` }))
    const seen: string[] = []
    for (const [n, form] of said.entries()) {
      await edges.webhook({ form })
      await edges.runJobs()
      for (const old of said.slice(0, n + 1)) seen.push(...(await replayed(edges, old, [[String(old.Body), { seconds: 1 }]])))
    }
    expect(new Set(seen.map((each) => each.replace(/^\w+: /, '')))).toEqual(new Set(['200 <Response/> nothing moved']))
    expect(await edges.consent()).toBe('opted-in')
    return `${seen.length} replays, nothing moved; ${await edges.consent()}`
  },
)

fault(
  'T6',
  {
    did: 'JOIN and YES of four years ago replayed when the contact is long forgotten, and STOP after a new joining',
    expected: 'no contact is made, nobody is opted in, nobody is stopped',
  },
  async () => {
    const edges = openEdges()
    const [join, yes, stop] = ['JOIN', 'YES', 'STOP'].map((Body) => inboundForm({ Body, MessageSid: `SM-${Body}` }))
    for (const form of [join, yes, stop]) {
      await edges.webhook({ form: form as Form })
      await edges.runJobs()
    }
    await edges.advance({ days: 4 * 365 })
    expect(await edges.contact()).toBeUndefined()
    const long = [
      ...(await replayed(edges, join as Form, [['JOIN', { seconds: 1 }]])),
      ...(await replayed(edges, yes as Form, [['YES', { seconds: 1 }]])),
    ]
    expect(await edges.contact()).toBeUndefined()
    for (const Body of ['START', 'YES']) await edges.texted(phone, Body)
    long.push(...(await replayed(edges, stop as Form, [['STOP', { seconds: 1 }]])))
    expect(long).toEqual(['JOIN', 'YES', 'STOP'].map((word) => `${word}: 200 <Response/> nothing moved`))
    expect(await edges.consent()).toBe('opted-in')
    return `${long.join('; ')}; then ${await edges.consent()}`
  },
)

fault(
  'T6',
  {
    did: 'a START that found somebody opted in, and a YES that answered nothing, replayed a month later after a STOP and after a form',
    expected: 'nothing moves: a consent word is known for years',
  },
  async () => {
    const edges = openEdges()
    for (const Body of ['JOIN', 'YES']) await edges.texted(phone, Body)
    const start = inboundForm({ Body: 'START', MessageSid: 'SM-START' })
    const yes = inboundForm({ Body: 'YES', MessageSid: 'SM-YES', From: '+16175550124' })
    for (const form of [start, yes]) await edges.webhook({ form })
    await edges.runJobs()
    await edges.advance({ days: 31 })
    await edges.texted(phone, 'STOP')
    await joinByForm({ phone: '+16175550124', key: 'form' }, edges.world)
    await edges.advance({ days: 1 })
    const seen = [...(await replayed(edges, start, [['START', {}]])), ...(await replayed(edges, yes, [['YES', {}]]))]
    expect(seen).toEqual(['START: 200 <Response/> nothing moved', 'YES: 200 <Response/> nothing moved'])
    expect([await edges.consent(), await edges.consent('+16175550124')]).toEqual(['opted-out', 'pending'])
    return seen.join('; ')
  },
)

fault('T6', { did: 'a receipt again, and an older one after it', expected: '204 each, the state stays' }, async () => {
  const edges = openEdges()
  await edges.texted(phone, 'hello')
  const [sent] = edges.carrier.accepted
  const path = `/twilio/status?message=${encodeURIComponent(`${sent?.contact}~${sent?.message}`)}`
  const receipt = (MessageStatus: string) => ({
    ...status,
    AccountSid: inboundForm().AccountSid ?? '',
    MessageSid: sent?.id ?? '',
    MessageStatus,
  })
  const seen = []
  for (const state of ['delivered', 'delivered', 'sent', 'queued']) {
    const answer = await edges.webhook({ path, form: receipt(state) })
    seen.push(`${answer.status} ${(await edges.ours()).at(-1)}`)
  }
  expect(seen).toEqual(Array(4).fill('204 reply: delivered'))
  return seen.at(-1) ?? ''
})
