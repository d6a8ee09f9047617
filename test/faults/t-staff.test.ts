/** Staff who look where they should not, staff who left, and texts that attack whoever reads them (T3, T4, T10). */
import { expect } from 'vitest'
import type { Write } from '../../shared/adapters/dynamo/table.ts'
import { payloads } from './edges-payloads.ts'
import { type Browser, type Edges, openEdges, phone, publicUrl } from './edges-rig.ts'
import { fault } from './fault.ts'

const treated = '+16175550124'

/** One contact of each team, waiting, and one person of each role. */
async function withBothTeams() {
  const edges = openEdges()
  await edges.texted(phone, 'could use a ride')
  await edges.texted(treated, 'TREATMENT')
  const people = {
    harm: await edges.browserOf('harm-reduction'),
    treatment: await edges.browserOf('treatment'),
    supervisor: await edges.browserOf('supervisor'),
  }
  return {
    edges,
    ...people,
    ofHarm: `/console/contacts/${await edges.codeOf()}`,
    ofTreatment: `/console/contacts/${await edges.codeOf(treated)}`,
  }
}
type Both = Awaited<ReturnType<typeof withBothTeams>>

/** Every address of the console and how it is asked; `:code` is a contact of harm reduction. */
const routes = [
  'GET /console',
  'GET /console/queues/:team',
  'GET /console/mine',
  'GET /console/people',
  'GET /console/people/new',
  'POST /console/people/new',
  'GET /console/contacts/:code',
  'GET /console/contacts/:code/opt-out',
  'GET /console/contacts/:code/:act',
  'POST /console/contacts/:code/:act',
  'POST /console/contacts/:code/advice',
  // For whoever was paged, without a session: it shows no word of the thread, and its POST takes a link that we made.
  'GET /console/p/:page',
  'POST /console/p/:page',
  'GET /console/paging',
  'POST /console/paging',
  'POST /console/paging/browsers',
  'POST /console/paging/browsers/remove',
  'GET /console/on-call',
  'GET /console/on-call/:form',
  'POST /console/on-call/drill',
  'POST /console/on-call/:form',
  'GET /console/staff',
  'POST /console/staff',
  'POST /console/staff/:id/:access',
  'POST /console/sign-out',
  'GET /console/signed-in',
  'GET /console/signed-out',
  'GET /console/assets/:name',
]

fault(
  'T3',
  { did: 'the addresses that the console answers, listed by itself', expected: 'these and no other: a new one must be judged here' },
  async () => {
    const { edges } = await withBothTeams()
    const known = edges.console.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/\{[^}]+\}/g, '').replace(/(.)\/$/, '$1')}`)
    expect([...new Set(known)].toSorted()).toEqual(routes.toSorted())
    return `${routes.length} addresses`
  },
)

/** What each role gets; `own` is a contact of their team. */
const matrix: { asks: string; of: (both: Both) => string; harm: number; treatment: number; supervisor: number; nobody: number }[] = [
  { asks: 'GET', of: () => '/console', harm: 200, treatment: 200, supervisor: 200, nobody: 302 },
  { asks: 'GET', of: () => '/console/queues/harm-reduction', harm: 200, treatment: 200, supervisor: 200, nobody: 302 },
  { asks: 'GET', of: () => '/console/queues/treatment', harm: 200, treatment: 200, supervisor: 200, nobody: 302 },
  { asks: 'GET', of: () => '/console/mine', harm: 200, treatment: 200, supervisor: 200, nobody: 302 },
  { asks: 'GET', of: () => '/console/paging', harm: 200, treatment: 200, supervisor: 200, nobody: 302 },
  { asks: 'POST', of: () => '/console/paging', harm: 422, treatment: 422, supervisor: 422, nobody: 401 },
  { asks: 'POST', of: () => '/console/paging/browsers', harm: 422, treatment: 422, supervisor: 422, nobody: 401 },
  { asks: 'GET', of: () => '/console/on-call', harm: 200, treatment: 200, supervisor: 200, nobody: 302 },
  { asks: 'POST', of: () => '/console/on-call/shift', harm: 403, treatment: 403, supervisor: 400, nobody: 401 },
  { asks: 'POST', of: () => '/console/on-call/drill', harm: 403, treatment: 403, supervisor: 303, nobody: 401 },
  { asks: 'GET', of: () => '/console/people', harm: 200, treatment: 200, supervisor: 200, nobody: 302 },
  { asks: 'GET', of: () => '/console/people/new', harm: 200, treatment: 200, supervisor: 200, nobody: 302 },
  { asks: 'GET', of: () => '/console/staff', harm: 403, treatment: 403, supervisor: 200, nobody: 302 },
  { asks: 'POST', of: () => '/console/staff', harm: 403, treatment: 403, supervisor: 422, nobody: 401 },
  {
    asks: 'POST',
    of: ({ treatment }) => `/console/staff/${treatment.me.id}/enabled`,
    harm: 403,
    treatment: 403,
    supervisor: 303,
    nobody: 401,
  },
  { asks: 'POST', of: () => '/console/people/new', harm: 422, treatment: 422, supervisor: 422, nobody: 401 },
  ...[
    { asks: 'GET', tail: '', own: 200 },
    { asks: 'GET', tail: '?poll=1', own: 200 },
    { asks: 'GET', tail: '/opt-out', own: 200 },
    { asks: 'POST', tail: '/number', own: 200 },
    { asks: 'POST', tail: '/reply', own: 422 },
    { asks: 'POST', tail: '/close', own: 422 },
    { asks: 'POST', tail: '/goes-on', own: 409 },
  ].flatMap(({ asks, tail, own }) => {
    const nobody = asks === 'POST' ? 401 : tail.includes('poll') ? 401 : 302
    return [
      { asks, of: ({ ofHarm }: Both) => `${ofHarm}${tail}`, harm: own, treatment: 403, supervisor: own, nobody },
      { asks, of: ({ ofTreatment }: Both) => `${ofTreatment}${tail}`, harm: 403, treatment: own, supervisor: own, nobody },
      { asks, of: () => `/console/contacts/Z9-99${tail}`, harm: 404, treatment: 404, supervisor: 404, nobody },
    ]
  }),
]

fault(
  'T3',
  {
    did: 'every role, and nobody, at every address: own team, other team, nobody’s code',
    expected: 'as the table says: the other team’s is 403, a stranger is sent to sign in',
  },
  async () => {
    const both = await withBothTeams()
    const nobody = {
      get: (path: string) => both.edges.console.request(`${publicUrl}${path}`),
      post: (path: string) =>
        both.edges.console.request(`${publicUrl}${path}`, {
          method: 'POST',
          body: new URLSearchParams({ token: 'x' }),
          headers: { origin: publicUrl },
        }),
    }
    let asked = 0
    for (const { asks, of, ...expected } of matrix) {
      const path = of(both)
      for (const [name, status] of Object.entries(expected)) {
        const who = name === 'nobody' ? nobody : both[name as 'harm' | 'treatment' | 'supervisor']
        const response = await (asks === 'GET' ? who.get(path) : who.post(path))
        asked++
        expect(`${name} ${asks} ${path} ${response.status}`).toBe(`${name} ${asks} ${path} ${status}`)
        if ([302, 401, 403, 404].includes(status)) expect(await response.text()).not.toMatch(/could use a ride|617555/)
      }
    }
    return `${asked} answers as the table says`
  },
)

const acts = ({ table }: Edges) =>
  [...table.items.values()].filter(({ pk, act }) => act && String(pk).startsWith('CONTACT#')).map(({ staff, act }) => [staff, act])
const byDay = ({ table }: Edges) => [...table.items.values()].filter(({ pk }) => String(pk).startsWith('AUDIT#')).length

fault(
  'T3',
  {
    did: 'a thread opened, refreshed by itself, refreshed without proof, paged back, and shown with a mistake',
    expected: 'one record each, but for the refreshing; twice: by day and with the contact',
  },
  async () => {
    const { edges, harm, treatment, ofHarm } = await withBothTeams()
    for (let n = 0; n < 60; n++) await edges.texted(phone, `text ${n}`)
    const page = await harm.page(ofHarm)
    const read = /name="read" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const older = /href="([^"]+\?before=[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const counts = [acts(edges).length]
    const look = async (response: Promise<Response>) => {
      await response
      counts.push(acts(edges).length)
    }
    await look(harm.get(`${ofHarm}?poll=1&read=${read}`))
    await look(harm.get(`${ofHarm}?poll=1`))
    await look(harm.get(`${ofHarm}?poll=1&read=${read.slice(1)}`))
    await look(harm.get(older))
    await look(harm.post(`${ofHarm}/reply`, { body: '' }))
    await look(treatment.get(ofHarm))
    expect(counts).toEqual([1, 1, 2, 3, 4, 5, 5])
    expect(new Set(acts(edges).map(String))).toEqual(new Set([`${harm.me.id},read`]))
    expect(byDay(edges)).toBe(5)
    return `records after each look: ${counts.join(', ')}`
  },
)

fault(
  'T3',
  {
    did: 'a number shown: by its own team, and tried by the other',
    expected: 'masked on every page, shown once after a record of its own; refused to the other',
  },
  async () => {
    const { edges, harm, treatment, ofHarm } = await withBothTeams()
    const pages = await Promise.all([harm.page(ofHarm), harm.page('/console'), harm.page('/console/people')])
    expect(pages.join('')).not.toMatch(/5550123|555-0123/)
    expect(pages[0]).toContain('••• ••23')
    const shown = await harm.post(`${ofHarm}/number`)
    expect(await shown.text()).toContain('+16175550123')
    expect(acts(edges).map(([, act]) => act)).toEqual(['read', 'number shown', 'read'])
    expect(await (await treatment.post(`${ofHarm}/number`)).text()).not.toContain('5550123')
    expect(await harm.page(ofHarm)).not.toContain('5550123')
    return acts(edges)
      .map(([, act]) => act)
      .join(', ')
  },
)

fault(
  'T3',
  {
    did: 'a thread opened, and a number asked for, while no record can be written: the store away, the store too busy',
    expected: 'no page and no number: what leaves no trace is not shown',
  },
  async () => {
    const { edges, harm, ofHarm } = await withBothTeams()
    const { write } = edges.table
    const isRecord = ({ key }: Write) => key.pk.startsWith('AUDIT#')
    const answers: string[] = []
    for (const trouble of ['down', 'busy'] as const) {
      edges.table.write = async (writes) => {
        if (!writes.some(isRecord)) return write(writes)
        if (trouble === 'busy') return { outcome: 'busy' }
        throw Object.assign(new Error('down'), { $fault: 'server' })
      }
      for (const ask of [() => harm.get(ofHarm), () => harm.get(`${ofHarm}?poll=1`), () => harm.post(`${ofHarm}/number`)]) {
        const response = await ask()
        const page = await response.text()
        answers.push(`${response.status}${/could use a ride|5550123/.test(page) ? ' SHOWN' : ''}`)
      }
    }
    expect(answers.filter((each) => !/^(404|500|503)$/.test(each))).toEqual([])
    return `${answers.join(', ')}, nothing shown`
  },
)

fault(
  'T4',
  {
    did: 'staff are shut out while a page and a draft of theirs are open',
    expected: 'the next request of any kind is refused, the draft comes back, signing in is refused',
  },
  async () => {
    const { edges, harm, supervisor, ofHarm } = await withBothTeams()
    const before = (await harm.get(ofHarm)).status
    expect((await supervisor.post(`/console/staff/${harm.me.id}/disabled`)).status).toBe(303)
    const page = await harm.get(ofHarm)
    const poll = await harm.get(`${ofHarm}?poll=1`)
    const form = await harm.post(`${ofHarm}/reply`, { body: 'my draft' })
    const [kept, list] = [await form.text(), await harm.get('/console')]
    await edges.runJobs()
    expect([before, page.status, poll.status, form.status, list.status]).toEqual([200, 302, 401, 401, 302])
    expect(kept).toContain('my draft')
    expect(kept + (await poll.text())).not.toContain('could use a ride')
    expect(await edges.got()).toEqual(['person'])
    return `${before}, then ${[page, poll, form, list].map(({ status }) => status).join(', ')}`
  },
)

fault(
  'T4',
  {
    did: 'a tab left open for an hour, a session of twelve hours, one that signed out, one with a letter changed',
    expected: 'none of them opens anything',
  },
  async () => {
    const edges = openEdges()
    await edges.texted(phone, 'could use a ride')
    const open = async (after: (harm: Browser) => Promise<unknown>) => {
      const harm = await edges.browserOf('harm-reduction')
      await after(harm)
      return (await harm.get('/console')).status
    }
    const hourly = async (harm: Browser) => {
      for (let half = 0; half < 24; half++) {
        await edges.advance({ minutes: 30 })
        await harm.get('/console')
      }
    }
    const left = await open(() => edges.advance({ minutes: 61 }))
    const long = await open(hourly)
    const out = await open((harm) => harm.post('/console/sign-out'))
    const token = await edges.sessions.open((await edges.browserOf('harm-reduction')).me.id)
    const changed = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    const forged = (await edges.console.request(`${publicUrl}/console`, { headers: { cookie: `__Host-session=${changed}` } })).status
    expect([left, long, out, forged]).toEqual([302, 302, 302, 302])
    return [left, long, out, forged].join(', ')
  },
)

fault(
  'T4',
  {
    did: 'the cookie of a session, and what signing out leaves in the browser',
    expected: '__Host-, Secure, HttpOnly, SameSite=Lax; storage cleared; the token itself is in no table',
  },
  async () => {
    const edges = openEdges()
    const harm = await edges.browserOf('harm-reduction')
    const out = await harm.post('/console/sign-out')
    expect(out.headers.get('clear-site-data')).toBe('"storage"')
    expect(out.headers.getSetCookie().join()).toMatch(/^__Host-session=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const token = await edges.sessions.open(harm.me.id)
    expect(JSON.stringify([...edges.table.items])).not.toContain(token)
    return out.headers.getSetCookie().join()
  },
)

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/** One message as the console writes it, with nothing of the text in its markup. */
const bubble =
  /^<article id="message-[0-9A-Z]{26}" class="message (ours|theirs)"><p class="meta"><b>(Them|Automatic)<\/b> <time datetime="[\dT:.-]+Z">[^<]+<\/time><\/p><p class="body"><bdi>[^<>]*<\/bdi><\/p><p class="meta"><span class="state">[^<>]+<\/span>[^<>]*<\/p><\/article>$/

fault(
  'T10',
  {
    did: `${payloads.length} texts of attack and odd characters, on the page of their contact`,
    expected: 'each inside its own <bdi>, no character of markup, no control and no override left',
  },
  async () => {
    const edges = openEdges()
    for (const body of payloads) await edges.line.arrives(phone, body)
    const supervisor = await edges.browserOf('supervisor')
    let next: string | undefined = `/console/contacts/${await edges.codeOf()}`
    let seen = 0
    while (next) {
      const page: string = await supervisor.page(next)
      const articles = page.match(/<article.*?<\/article>/gs) ?? []
      expect(articles.filter((each) => !bubble.test(each))).toEqual([])
      expect(page.match(/<script|<img|<iframe|<object|<svg|<style|<base|<form/g)?.filter((tag) => tag !== '<form')).toEqual([
        '<script',
        '<script',
      ])
      expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
      seen += articles.filter((each) => each.includes('message theirs')).length
      next = /href="([^"]+\?before=[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(payloads.length).toBeGreaterThan(200)
    expect(seen).toBe(payloads.length)
    return `${seen} texts, each in its place`
  },
)

fault(
  'T10',
  { did: 'the same in what staff and visitors type into forms that show it again', expected: 'comes back as text' },
  async () => {
    const edges = openEdges()
    await edges.texted(phone, 'hello')
    const supervisor = await edges.browserOf('supervisor')
    const place = `/console/contacts/${await edges.codeOf()}`
    const attack = '"></textarea></title><script>alert(1)</script><img src=x onerror=alert(1)>'
    const responses = [
      await supervisor.post(`${place}/reply`, { body: attack + 'x'.repeat(1700) }),
      await supervisor.post('/console/people/new', { phone: attack, language: attack, zone: attack, method: attack }),
      await supervisor.post('/console/staff', { email: attack, name: attack, role: attack, phone: attack }),
      await supervisor.get(`/console/people/new?enrolled=${encodeURIComponent(attack)}`),
      await supervisor.get(`/console/contacts/${encodeURIComponent(attack)}`),
      await supervisor.get(`/console?done=${encodeURIComponent(attack)}`),
      await edges.pages.request('/join', { method: 'POST', body: new URLSearchParams({ phone: attack, agree: 'yes' }) }),
      await edges.pages.request(`/${encodeURIComponent(attack)}`),
    ]
    const pages = await Promise.all(responses.map((response) => response.text()))
    for (const page of pages) expect(page).not.toMatch(/<script>|<img|<\/textarea><\/title>/)
    expect(pages.filter((page) => page.includes('&lt;script&gt;')).length).toBeGreaterThanOrEqual(3)
    return `${pages.length} pages, none with a tag of the attack`
  },
)

fault(
  'T10',
  { did: 'the headers of every kind of page of the console and of the public', expected: 'one strict policy, letter by letter, on each' },
  async () => {
    const { edges, harm, ofHarm } = await withBothTeams()
    const responses = [
      await harm.get('/console'),
      await harm.get(ofHarm),
      await harm.get(`${ofHarm}?poll=1`),
      await harm.get('/console/nothing'),
      await harm.post('/console/people/new'),
      await edges.console.request(`${publicUrl}/console/signed-out`),
      await edges.pages.request('/'),
      await edges.pages.request('/join'),
      await edges.pages.request('/nothing'),
    ]
    for (const { headers } of responses) {
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    }
    return `${responses.length} pages`
  },
)
