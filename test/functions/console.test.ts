/** The console as a browser meets it: who sees what, what a form does, what is refused and what is kept then. */
import { beforeEach, describe, expect, test } from 'vitest'
import { type Browser, consoleRig, publicUrl } from '../support/console-rig.ts'

type Rig = Awaited<ReturnType<typeof consoleRig>>
let rig: Rig
let harm: Browser
let treatment: Browser
let supervisor: Browser
let code: string

beforeEach(async () => {
  rig = await consoleRig()
  harm = await rig.browserOf('harm-reduction')
  treatment = await rig.browserOf('treatment')
  supervisor = await rig.browserOf('supervisor')
  code = await rig.texted('can somebody talk with me please')
})

const contact = (act = '') => `/console/contacts/${code}${act}`
const stored = async () => (await rig.world.contacts.load({ phone: '+16175550123' })).contact
const outbound = async () => {
  const loaded = await rig.world.contacts.load({ phone: '+16175550123' })
  return (await rig.desk.thread(loaded)).items.flatMap((message) =>
    message.direction === 'out' && message.class === 'staff' ? [message.body] : [],
  )
}

describe('who sees what', () => {
  test.each<[string, () => Browser, string, number, string]>([
    ['harm reduction sees its waiting contact in the inbox', () => harm, '/console', 200, 'can open'],
    ['treatment does not', () => treatment, '/console', 200, 'Nobody is waiting'],
    ['a supervisor does', () => supervisor, '/console', 200, 'can open'],
    [
      'the queue of the other team says who answers it',
      () => treatment,
      '/console/queues/harm-reduction',
      200,
      'harm-reduction person, harm reduction',
    ],
    ['everybody one may answer is on People', () => harm, '/console/people', 200, 'can open'],
    ['and nobody else', () => treatment, '/console/people', 200, 'Nobody is here yet'],
    ['staff are for supervisors', () => harm, '/console/staff', 403, 'Only supervisors'],
    ['and supervisors see them', () => supervisor, '/console/staff', 200, 'treatment@example.org'],
    ['a page that is not there', () => harm, '/console/nothing', 404, 'Nothing is here'],
    ['a queue that is not there', () => harm, '/console/queues/police', 404, 'Nothing is here'],
  ])('%s', async (_, who, path, status, says) => {
    const response = await who().get(path)
    const page = await response.text()
    expect(response.status).toBe(status)
    expect(page).toContain(says === 'can open' ? `href="/console/contacts/${code}"` : says)
    if (says !== 'can open') expect(page).not.toContain(code)
  })

  test('a contact of the other team is refused, for reading and for every act', async () => {
    expect((await treatment.get(contact())).status).toBe(403)
    expect((await treatment.get(contact('?poll=1'))).status).toBe(403)
    for (const act of ['claim', 'release', 'reply', 'close', 'number', 'opt-out', 'goes-on']) {
      expect((await treatment.post(contact(`/${act}`), { body: 'hello', outcome: 'answered' })).status).toBe(403)
    }
    expect((await stored())?.conversation.state).toBe('waiting')
  })

  test('the navigation has six places, and Staff only for a supervisor', async () => {
    const page = await harm.page('/console')
    expect(page.match(/<nav/g)).toHaveLength(1)
    expect([...(/<nav.*?<\/nav>/.exec(page)?.[0] ?? '').matchAll(/>([^<]+)<\/a>/g)].map(([, name]) => name)).toEqual([
      'Inbox',
      'Harm reduction',
      'Treatment',
      'Mine',
      'People',
      'On call',
    ])
    expect(page).not.toContain('/console/staff')
    expect(await supervisor.page('/console')).toContain('/console/staff')
  })

  test('an urgent text is said to be urgent, and comes first', async () => {
    const urgent = await rig.texted('my friend is not breathing he overdosed', '+16175550124')
    const page = await harm.page('/console')
    expect(page.indexOf(urgent)).toBeLessThan(page.indexOf(code))
    expect(page).toMatch(new RegExp(`${urgent}</b><strong class="mark"> Urgent`))
  })
})

describe('a conversation', () => {
  test('is claimed, answered and closed', async () => {
    expect((await harm.post(contact('/claim'))).headers.get('location')).toBe(contact('?done=claim'))
    expect(await harm.page(contact())).toContain('You hold this conversation')
    expect(await harm.page('/console/mine')).toContain(code)
    expect((await harm.post(contact('/reply'), { body: '  I am here.\r\nHow are you?  ' })).status).toBe(303)
    expect(await outbound()).toEqual(['I am here.\nHow are you?'])
    expect(await harm.page(contact())).toMatch(/harm-reduction person<\/b>.*I am here\.\nHow are you\?.*Queued/s)
    const seen = /name="seen" form="close" value="([^"]+)"/.exec(await harm.page(contact()))?.[1] ?? ''
    expect((await harm.post(contact('/close'), { outcome: 'answered', seen })).status).toBe(303)
    expect((await stored())?.conversation.state).toBe('quiet')
  })

  test('a claim on a taken contact is refused with the holder’s name', async () => {
    await supervisor.post(contact('/claim'))
    const refused = await harm.post(contact('/claim'))
    expect(refused.status).toBe(409)
    expect(await refused.text()).toMatch(/role="alert"[^>]*>supervisor person holds/)
  })

  test('a reply to a taken contact is refused, and the draft kept', async () => {
    await supervisor.post(contact('/claim'))
    const refused = await harm.post(contact('/reply'), { body: 'my <b>draft</b>' })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('my &lt;b&gt;draft&lt;/b&gt;</textarea>')
    expect(await outbound()).toEqual([])
  })

  test('a double click sends once; an edited text sent with an old form is another one', async () => {
    const key = crypto.randomUUID()
    const twice = await Promise.all([0, 1].map(() => harm.post(contact('/reply'), { body: 'once', key })))
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    expect(await outbound()).toEqual(['once'])
    await harm.post(contact('/reply'), { body: 'twice', key })
    expect(await outbound()).toHaveLength(2)
  })

  test.each([
    ['a reply of 1,601 characters', '/reply', { body: 'x'.repeat(1601) }, 'at most 1600'],
    ['an empty reply', '/reply', { body: ' \u0000 ' }, 'Write something'],
    ['a close without an outcome', '/close', { outcome: '' }, 'Choose an outcome'],
    ['a close with an outcome nobody knows', '/close', { outcome: 'arrested' }, 'Choose an outcome'],
  ])('%s is a mistake the page explains', async (_, act, fields, says) => {
    const refused = await harm.post(contact(act), fields)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(new RegExp(`role="alert"[^>]*>[^<]*${says}`))
  })

  test('a text that came in meanwhile is not closed with the rest', async () => {
    const seen = (await stored())?.lastInbound ?? ''
    rig.clock.now += 1000
    await rig.texted('one more thing')
    expect((await harm.post(contact('/close'), { outcome: 'answered', seen })).status).toBe(409)
    expect((await stored())?.conversation.state).toBe('waiting')
  })

  test('an opt-out is asked for once more, then acts, and nothing can be sent', async () => {
    expect(await harm.page(contact('/opt-out'))).toMatch(/role="dialog".*Confirm/s)
    await harm.post(contact('/opt-out'))
    expect((await stored())?.consent.consent).toBe('opted-out')
    expect((await harm.post(contact('/reply'), { body: 'are you there' })).status).toBe(422)
    expect(await harm.page(contact())).toContain('Opted out')
  })

  test('a doubtful stop is settled as going on', async () => {
    await rig.texted('how do i get out of this')
    expect((await stored())?.consent.consent).toBe('held')
    expect(await harm.page(contact())).toContain('Goes on')
    await harm.post(contact('/goes-on'))
    expect((await stored())?.consent.consent).not.toBe('held')
  })

  test('a number is masked until somebody looks, and that is recorded', async () => {
    expect(await harm.page(contact())).not.toContain('6175550123')
    const shown = await harm.post(contact('/number'))
    expect(await shown.text()).toMatch(/role="status".*\+16175550123/s)
    expect([...rig.table.items.values()].filter(({ act }) => act === 'number shown').length).toBeGreaterThan(0)
  })
})

describe('reading leaves a trace', () => {
  const reads = () => [...rig.table.items.entries()].filter(([name, { act }]) => act === 'read' && name.startsWith('main|CONTACT#')).length

  test('once for a page, not for its refreshing; but a refresh alone is a reading', async () => {
    const page = await harm.page(contact())
    expect(reads()).toBe(1)
    const read = /id="read" name="read" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect((await harm.get(contact(`?poll=1&read=${read}`))).status).toBe(200)
    expect(reads()).toBe(1)
    await supervisor.get(contact(`?poll=1&read=${read}`))
    expect(reads()).toBe(2)
    await harm.get(contact('?poll=1'))
    expect(reads()).toBe(3)
  })

  test('what cannot be recorded is not shown', async () => {
    rig.desk.record = async () => {
      throw Object.assign(new Error('no'), { code: 'ECONNREFUSED' })
    }
    const response = await harm.get(contact())
    expect(response.status).toBe(503)
    expect(await response.text()).not.toContain('talk with me')
  })
})

describe('refreshing', () => {
  test.each(['/console?poll=1', '/console/mine?poll=1'])('%s answers 304 while nothing changed', async (path) => {
    const first = await harm.get(path)
    const etag = first.headers.get('etag') ?? ''
    expect((await harm.get(path, { 'if-none-match': etag })).status).toBe(304)
    if (path.startsWith('/console?')) {
      await rig.texted('hello?', '+16175550125')
      expect((await harm.get(path, { 'if-none-match': etag })).status).toBe(200)
    }
  })

  test('a thread answers 304 while nothing changed, and the new text when one came', async () => {
    const read = /id="read" name="read" value="([^"]+)"/.exec(await harm.page(contact()))?.[1] ?? ''
    const poll = contact(`?poll=1&read=${read}`)
    const etag = (await harm.get(poll)).headers.get('etag') ?? ''
    expect((await harm.get(poll, { 'if-none-match': etag })).status).toBe(304)
    await rig.texted('are you there?')
    expect(await (await harm.get(poll, { 'if-none-match': etag })).text()).toContain('are you there?')
  })
})

describe('what a stranger typed', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an attribute', '"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ['an end of the element', '</bdi></article><svg onload=alert(1)>', '&lt;/bdi&gt;&lt;/article&gt;&lt;svg onload=alert(1)&gt;'],
    ['an override of direction', 'abc\u202Edef', 'abc[U+202E]def'],
    ['a bell and an escape', 'a\u0007b\u001b[31m', 'a\u2407b\u241b[31m'],
  ])('%s is shown, never obeyed', async (_, body, shown) => {
    code = await rig.texted(body, '+16175550126')
    expect(await harm.page(contact())).toContain(`<bdi>${shown}</bdi>`)
  })
})

describe('odd requests are never our error', () => {
  test.each([
    ['a broken percent sign', '/console/contacts/%E0%A4%A'],
    ['a lone surrogate', '/console/contacts/%ED%A0%80'],
    ['a prototype', '/console?__proto__=1&constructor=2'],
    ['a place of our own making', '/console?harm-reduction=e30'],
    ['a place in a thread', `/console/contacts/A1-11?before=xx.yy`],
  ])('%s', async (_, path) => {
    expect((await harm.get(path)).status).toBeLessThan(500)
  })

  test.each<[string, string, string, number]>([
    ['JSON', '{}', 'application/json', 415],
    ['a field twice', 'body=a&body=b', 'application/x-www-form-urlencoded', 400],
    ['64 KiB and one', `body=${'x'.repeat(64 * 1024)}`, 'application/x-www-form-urlencoded', 413],
    ['a prototype', '__proto__=1&token=x', 'application/x-www-form-urlencoded', 403],
    ['a broken percent sign', 'token=%E0%A4%A&body=%', 'application/x-www-form-urlencoded', 403],
  ])('%s in a form', async (_, body, type, status) => {
    const cookie = `session-3000=${await rig.sessions.open(harm.me.id)}`
    const headers = { cookie, origin: publicUrl, 'content-type': type }
    expect((await rig.app.request(`${publicUrl}${contact('/reply')}`, { method: 'POST', body, headers })).status).toBe(status)
  })
})

describe('advice on a reply while it is typed (R16, R17)', () => {
  const advice = (who: Browser, body: string) => who.post(contact('/advice?poll=1'), { body })

  test('is a part of a page, in words', async () => {
    const response = await advice(harm, 'I can bring narcan on Friday.')
    const part = await response.text()
    expect(response.status).toBe(200)
    expect(part).toMatch(/^<div class="notice"><p>Before you send:<\/p><ul><li>&quot;narcan&quot; tells whoever looks on/)
    expect(part).not.toContain('<!doctype')
  })
  test('is empty when there is nothing to say', async () => expect(await (await advice(harm, 'See you on Friday.')).text()).toBe(''))
  test('changes nothing: the same reply is sent', async () => {
    await advice(harm, 'I can bring narcan on Friday.')
    expect(await outbound()).toEqual([])
    expect((await harm.post(contact('/reply'), { body: 'I can bring narcan on Friday.' })).status).toBe(303)
    expect(await outbound()).toEqual(['I can bring narcan on Friday.'])
  })
  test('is not given to another team, to another page, or to nobody', async () => {
    expect((await advice(treatment, 'hello')).status).toBe(403)
    expect((await harm.post(contact('/advice?poll=1'), { body: 'hello' }, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await harm.post('/console/contacts/Z9-99/advice?poll=1', { body: 'hello' })).status).toBe(404)
    expect((await harm.post('/console/contacts/nobody/advice?poll=1', { body: 'hello' })).status).toBe(404)
  })
  test('typed words stand in no address: only a POST is answered', async () =>
    expect((await harm.get(contact('/advice?body=hello'))).status).toBe(303))
})

test('staff see in which language a text of ours fell back', async () => {
  const { es: _, ...rest } = rig.world.texts
  rig.world.texts = rest
  rig.world.programme = { ...rig.world.programme, languages: ['es', 'en'] }
  const spanish = await rig.texted('hola', '+16175550124')
  expect(await supervisor.page(`/console/contacts/${spanish}`)).toContain('Automatic, in English')
  expect(await supervisor.page(contact())).not.toContain('Automatic, in')
})
