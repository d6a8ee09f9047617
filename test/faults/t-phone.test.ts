/** Who may be at the other end: somebody who watches the phone, a new owner of the number, a pump, a flood (T1, T7, T11, T12). */
import fc from 'fast-check'
import { expect } from 'vitest'
import { Contact } from '../../shared/domain/contact.ts'
import { onText } from '../../shared/domain/conversation.ts'
import { read } from '../../shared/domain/keyword.ts'
import { isOurs } from '../../shared/domain/phone.ts'
import { textKeys } from '../../shared/domain/say.ts'
import { plus } from '../../shared/domain/time.ts'
import { onTimerDue } from '../../shared/domain/timer-due.ts'
import { contactWith, contextAt, now, standings, textOf } from '../support/domain.ts'
import { texts } from '../support/world.ts'
import { openEdges, phone } from './edges-rig.ts'
import { fault, times } from './fault.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What a text of ours may be filled with, by hand: the neutral name, the programme's own number, hours, when somebody reads. */
const filled: Record<string, string> = {
  programme: 'Harbor Outreach',
  phone: '617-555-0100',
  hours: 'Mon-Fri 9-5',
  when: '(today|today 9am|Mon 9am|Tue 9am|Wed 9am|Thu 9am|Fri 9am)',
  site: '[a-z.:0-9]+/trust',
  days: '14',
  contactDays: '90',
  options: '1 Supplies\\n2 Programs\\n3 Ride\\n4 Food, housing\\n5 ID, benefits\\n6 Talk\\n7 Not now',
}
const patternOf = (text: string, values: Record<string, string>): string =>
  text
    .split(/\{(\w+)\}/)
    .map((part, n) => (n % 2 === 0 ? escaped(part) : (values[part] ?? '(?!)')))
    .join('')
const all = textKeys.map((key) => texts.en[key].text)
/** Every automatic text that can be: finite, and known before anybody texted. */
const known = new RegExp(`^(${all.map((text) => patternOf(text, filled)).join('|')})$`)

/** Whatever is stored of a contact and could be told apart from our own words. */
const secrets = {
  id: 'a.SECRETSECRETSECRETSECR',
  life: 'secret-life',
  code: 'Q8-77',
  address: '+16175550187',
  zone: 'America/Boise',
}
const told = new RegExp([...Object.values(secrets), '5550187', '555-0187', 'secret', 'Boise'].map(escaped).join('|'), 'i')

const words = [
  'STOP',
  'JOIN',
  'START',
  'YES',
  'HELP',
  'MENU',
  'TREATMENT',
  '1',
  '2',
  '3',
  '7',
  'who is this',
  'who can see this',
  'whats my code',
  'when is my appointment',
  'where are you',
  'what did i say yesterday',
  'he wont wake up',
  'i want to die',
  'got any narcan',
]
const anyText = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 60 }).map((said) => `secret-said ${said}`),
)
const anyContact = fc.record({
  consent: fc.constantFrom(...Object.values(standings)),
  conversation: fc.constantFrom(
    { state: 'quiet' } as const,
    { state: 'waiting', since: now, urgency: 'urgent' } as const,
    { state: 'claimed', by: 'secret-staff', claimedAt: now } as const,
  ),
  menu: fc.constantFrom('check-in', 'still-wanted', 'needs', undefined),
  team: fc.constantFrom('harm-reduction', 'treatment'),
  plainSince: fc.constantFrom(now, undefined),
})
const contactOf = ({ menu, plainSince, ...rest }: { menu: string | undefined; plainSince: string | undefined }) =>
  Contact.parse({ ...contactWith(), ...secrets, ...rest, ...(menu ? { menu } : {}), ...(plainSince ? { plainSince } : {}) })
const laws = { numRuns: times(20_000, 500), includeErrorInReport: true }

fault(
  'T1',
  {
    did: 'any text in any stored state: whoever holds the phone asks, answers, stops or tries words',
    expected: 'an automatic answer is one of a finite set of neutral texts, and repeats nothing that was said or stored',
  },
  async () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(anyText, anyContact, fc.boolean(), (body, given, exists) => {
        const contact = contactOf(given)
        const state = exists ? { contact } : {}
        const { outbound } = onText(state, textOf(body, { from: secrets.address }), contextAt())
        for (const { body: answer } of outbound) {
          const inPlainWords = (exists && contact.plainSince !== undefined) || read(body).plain
          expect(inPlainWords ? answer.replace('1 Narcan, supplies\n2 Detox, treatment', '1 Supplies\n2 Programs') : answer).toMatch(known)
          expect(answer).not.toMatch(told)
          seen.set(answer, (seen.get(answer) ?? 0) + 1)
        }
      }),
      laws,
    )
    expect(seen.size).toBeGreaterThan(8)
    return `${[...seen.values()].reduce((sum, each) => sum + each, 0)} answers, ${seen.size} different texts, all known before`
  },
)

fault('T1', { did: 'every timer in any stored state', expected: 'what we begin is one of two neutral texts' }, async () => {
  const seen = new Set<string>()
  const timers = fc.constantFrom('check-in', 'confirmation', 'held', 'idle', 'retention')
  const plans = fc.record({ unanswered: fc.integer({ min: 0, max: 7 }), step: fc.integer({ min: 0, max: 12 }) })
  fc.assert(
    fc.property(anyContact, timers, plans, (given, name, plan) => {
      const at = '2026-11-25T20:30:00.000Z'
      const checkIns = {
        since: now,
        on: '2026-11-25',
        at,
        kind: 'check-in',
        paused: false,
        lastAt: '2026-11-25T14:00:00.000Z',
        ...plan,
      } as const
      const contact = { ...contactOf(given), zone: 'America/New_York', checkIns }
      for (const { body } of onTimerDue({ contact }, { happened: 'timer-due', name }, contextAt(at)).outbound) {
        expect(body).toMatch(known)
        seen.add(body)
      }
    }),
    laws,
  )
  expect([...seen].map((text) => text.slice(0, 24)).toSorted()).toEqual(['Hi from Harbor Outreach,', 'Hi from Harbor Outreach.'])
  return `${seen.size} texts`
})

fault(
  'T1',
  {
    did: 'HELP, STOP and questions from the phone of somebody with a private thread',
    expected: 'the answers name the programme and nobody, and say nothing of the thread',
  },
  async () => {
    const edges = openEdges()
    for (const body of ['JOIN', 'YES', 'DETOX', 'my name is Dana and i used again']) await edges.texted(phone, body)
    const treatment = await edges.browserOf('treatment')
    await treatment.post(`/console/contacts/${await edges.codeOf()}/reply`, { body: 'Thanks Dana, see you on Friday at the clinic.' })
    await edges.runJobs()
    const before = edges.carrier.accepted.length
    for (const body of ['who is this', 'what did i say', 'HELP', 'when is friday', 'STOP', 'HELP']) await edges.texted(phone, body)
    const after = edges.carrier.accepted.slice(before).map(({ body }) => body)
    expect(after).toEqual([
      'Harbor Outreach is a check-in line. Our team reads your texts. Who sees what: harbor.example.org/trust. Automatic, not 911. People read texts Mon-Fri 9-5.',
      'Kept: coded proof 5 years; number and settings 90 days from your last text, texts 14 days. FORGET erases those. Automatic, not 911. People read Mon-Fri 9-5.',
      'Harbor Outreach: automatic reply, not 911. In danger? Call 911, or call/text 988. A person reads this today. Call us: 617-555-0100. Reply STOP to end.',
      'Thanks, we got your text. A person will read it today. This is an automatic reply, not 911. In danger, call 911. To talk now, call/text 988.',
      'Harbor Outreach: you are opted out and will get no more texts from us.',
    ])
    return `${after.length} answers; nothing of Dana, Friday or the clinic`
  },
)

fault(
  'T7',
  {
    did: 'a phone that answered for a month falls silent for good',
    expected: 'check-ins go on for 60 of the 90 days, then one neutral question, then nothing, then forgotten',
  },
  async () => {
    const edges = openEdges()
    for (const body of ['JOIN', 'YES']) await edges.texted(phone, body)
    for (let day = 0; day < 31; day++) {
      await edges.advance({ days: 1 })
      await edges.texted(phone, 'doing fine')
    }
    const silentFrom = Date.parse(edges.clock.now)
    const heard = edges.carrier.accepted.length
    await edges.advance({ days: 200 })
    const after = edges.carrier.accepted
      .slice(heard)
      .map(({ body, at }) => ({ body, day: Math.floor((Date.parse(at) - silentFrom) / 86_400_000) }))
    expect(after.at(-1)?.body).toBe(
      "Hi from Harbor Outreach. It's been a while. Still want our texts? Reply 1 to keep them. If not, do nothing. We won't text again until we hear from you.",
    )
    expect([after.at(-1)?.day, after.filter(({ body }) => body.includes('Still want')).length]).toEqual([60, 1])
    expect(await edges.contact()).toBeUndefined()
    return `asked on day ${after.at(-1)?.day} of silence; forgotten by day 200`
  },
)

fault(
  'T7',
  {
    did: 'the number is forgotten, and a stranger texts from it: an old check-in answer, MENU, then joins',
    expected: 'a new life: nothing of the old thread, consent, team, code or plan',
  },
  async () => {
    const edges = openEdges()
    for (const body of ['JOIN', 'YES', 'DETOX', 'my name is Dana']) await edges.texted(phone, body)
    const old = await edges.contact()
    await edges.advance({ days: 91 })
    const before = edges.carrier.accepted.length
    await edges.texted(phone, '1')
    const fresh = await edges.contact()
    expect(fresh).toMatchObject({ consent: { consent: 'none' }, team: 'harm-reduction', conversation: { state: 'waiting' } })
    expect([fresh?.life === old?.life, fresh?.code === old?.code, fresh?.checkIns]).toEqual([false, false, undefined])
    await edges.advance({ days: 40 })
    expect(await edges.bodies()).toEqual([])
    expect((await edges.got()).slice(before)).toEqual(['person'])
    for (const role of ['harm-reduction', 'supervisor'] as const) {
      const browser = await edges.browserOf(role)
      expect((await browser.get(`/console/contacts/${old?.code}`)).status).toBe(404)
    }
    expect(await (await edges.browserOf('supervisor')).page(`/console/contacts/${fresh?.code}`)).not.toContain('Dana')
    return `old ${old?.code}, new ${fresh?.code}: ${fresh?.consent.consent}, ${fresh?.team}`
  },
)

fault(
  'T7',
  {
    did: 'the carrier says that the number is gone (30005), that it cannot be reached (30003)',
    expected: 'gone: nothing more is begun until it texts; out of reach: goes on (“wrong number” waits for the words)',
  },
  async () => {
    const seen: string[] = []
    for (const kind of ['number-gone', 'unreachable'] as const) {
      const edges = openEdges()
      for (const body of ['JOIN', 'YES']) await edges.texted(phone, body)
      await edges.advance({ days: 1, hours: 8 })
      await edges.line.receipt('undelivered', { kind })
      const before = edges.carrier.accepted.length
      await edges.advance({ days: 5 })
      const begun = (await edges.got()).slice(before)
      seen.push(`${kind}: ${begun.length}`)
      if (kind === 'number-gone') expect(begun).toEqual([])
      else expect(begun).toEqual(['check-in', 'check-in'])
      await edges.texted(phone, 'still me')
      await edges.advance({ days: 10 })
      expect((await edges.got()).slice(before).filter((text) => text === 'check-in').length).toBeGreaterThan(0)
    }
    return `begun in five days: ${seen.join(', ')}`
  },
)

/** Texts of every kind but HELP, danger and stops, which are always answered. */
const mixed = [
  'hello',
  'MENU',
  '1',
  '3',
  'TREATMENT',
  'DETOX',
  'JOIN',
  'START',
  'who is this',
  'MENU please',
  'need a ride',
  '👋',
  '',
  'JOIN',
  '7',
  'hm',
]

fault(
  'T11',
  {
    did: `${times(10_000, 500)} texts of mixed kinds from one unknown number within a day`,
    expected: 'a handful of automatic texts, all texts stored and one line in the inbox',
  },
  async () => {
    const edges = openEdges()
    const count = times(10_000, 500)
    for (let n = 0; n < count; n++) {
      await edges.line.text(phone, mixed[n % mixed.length] ?? '')
      edges.clock.now = plus(edges.clock.now, { seconds: 80_000 / count })
    }
    const answers = await edges.got()
    expect(answers.length).toBeLessThanOrEqual(6)
    expect([...(await edges.queue()), ...(await edges.queue('treatment'))]).toHaveLength(1)
    expect([...edges.table.items.values()].filter(({ direction }) => direction === 'in')).toHaveLength(count)
    return `${count} stored, ${answers.length} answers: ${answers.join(', ')}`
  },
)

fault(
  'T11',
  {
    did: 'HELP and a cry for help, thirty times each, from an unknown number; MENU thirty times from somebody who is in',
    expected: 'every one is answered: no budget stands between these and their answer',
  },
  async () => {
    const edges = openEdges()
    for (let n = 0; n < 30; n++) for (const body of ['HELP', 'he wont wake up']) await edges.line.text(phone, body)
    const member = '+16175550124'
    for (const body of ['JOIN', 'YES']) await edges.line.text(member, body)
    for (let n = 0; n < 30; n++) await edges.line.text(member, 'MENU')
    const counted = (all: string[]) =>
      Object.fromEntries([...new Set(all)].map((text) => [text, all.filter((each) => each === text).length]))
    const [stranger, member_] = [counted(await edges.got()), counted((await edges.got(member)).slice(2))]
    expect([stranger, member_]).toEqual([{ help: 30, 'crisis-overdose': 30 }, { menu: 30 }])
    return JSON.stringify({ ...stranger, ...member_ })
  },
)

fault(
  'T11',
  {
    did: 'the same with stops among them: STOP and JOIN by turns',
    expected: 'bounded too: a stop is confirmed once, and who joins over and over is read by a person',
  },
  async () => {
    const edges = openEdges()
    const count = times(2000, 200)
    for (let n = 0; n < count; n++) await edges.line.text(phone, n % 2 === 0 ? 'JOIN' : 'STOP')
    const answers = await edges.got()
    expect(answers.length).toBeLessThanOrEqual(12)
    expect(await edges.consent()).toBe('opted-out')
    return `${count} texts, ${answers.length} answers; ends ${await edges.consent()}`
  },
)

fault(
  'T11',
  {
    did: `${times(10_000, 50)} unknown numbers, four texts each within a day`,
    expected: 'one neutral answer each, and one more the next day',
  },
  async () => {
    const edges = openEdges()
    const count = times(10_000, 50)
    const areas = Array.from({ length: 789 }, (_, n) => String(201 + n)).filter((area) => isOurs(`+1${area}5550100`))
    const numbers = Array.from({ length: count }, (_, n) => `+1${areas[Math.floor(n / 100)]}55501${String(n % 100).padStart(2, '0')}`)
    const round = async (body: string) => {
      for (const from of numbers) await edges.line.text(from, body)
    }
    for (const body of ['hello', 'anyone there', 'hello?', '???']) await round(body)
    const first = edges.carrier.accepted.length
    edges.clock.now = plus(edges.clock.now, { hours: 24 })
    await round('hello')
    expect([first, edges.carrier.accepted.length]).toEqual([count, 2 * count])
    expect(new Set(edges.carrier.accepted.map(({ to }) => to)).size).toBe(count)
    return `${4 * count} texts: ${first} answers; a day later ${edges.carrier.accepted.length - first} more`
  },
)

fault(
  'T11',
  {
    did: 'texts, joinings and enrolments of +1-900, +44, +1-876, a short code, a name, toll-free',
    expected: 'none is ever texted; a foreign number is stored and waits, what is no number is not stored',
  },
  async () => {
    const edges = openEdges()
    const foreign = ['+447700900123', '+18765550123', '+19005550123', '+18005550123']
    for (const from of foreign) for (const body of ['JOIN', 'YES', 'HELP', 'MENU', 'hello']) await edges.texted(from, body)
    const stored = [...edges.table.items.values()].filter(({ sk }) => sk === 'CONTACT').length
    for (const from of ['12345', 'BANK', '6175550123', '+1']) await edges.texted(from, 'JOIN')
    const harm = await edges.browserOf('harm-reduction')
    const tried = []
    for (const number of [...foreign, '12345', '+1 617 555 0123 ext. 9']) {
      tried.push(
        (await edges.pages.request('/join', { method: 'POST', body: new URLSearchParams({ phone: number, agree: 'yes' }) })).status,
      )
      tried.push((await harm.post('/console/people/new', { phone: number, language: 'en', zone: '', method: 'paper' })).status)
    }
    await edges.advance({ days: 2 })
    expect(edges.carrier.accepted.map(({ to }) => to)).toEqual([])
    expect([...edges.table.items.values()].filter(({ sk }) => sk === 'CONTACT')).toHaveLength(stored)
    expect([stored, new Set(tried)]).toEqual([foreign.length, new Set([422])])
    return `${edges.carrier.accepted.length} texts sent; ${stored} contacts wait; ${tried.length} forms refused`
  },
)

fault(
  'T11',
  {
    did: 'the web form sent 300 times for one number, by a script that changes its key',
    expected: 'one question in 72 hours, three in 30 days',
  },
  async () => {
    const edges = openEdges()
    const send = () =>
      edges.pages.request('/join', { method: 'POST', body: new URLSearchParams({ phone, agree: 'yes', key: crypto.randomUUID() }) })
    for (let day = 0; day < 30; day++) {
      for (let n = 0; n < 10; n++) expect((await send()).status).toBe(200)
      await edges.advance({ days: 1 })
    }
    const asked = await edges.got()
    expect(asked.every((text) => text === 'opt-in')).toBe(true)
    expect(asked).toHaveLength(3)
    return `${asked.length} questions`
  },
)

fault(
  'T12',
  {
    did: `one phone sends ${times(5000, 300)} texts between those of five others`,
    expected:
      'each text costs one read and one write however long the thread; the others get what they get on a quiet day; one line in the inbox',
  },
  async () => {
    const others = Array.from({ length: 5 }, (_, n) => `+1617555014${n}`)
    const script = ['JOIN', 'YES', 'MENU', '2', 'could use a hand']
    const count = times(5000, 300)
    const play = async (flood: number) => {
      const edges = openEdges()
      const costs = new Set<string>()
      for (const body of script) {
        for (const from of others) {
          for (let n = 0; n < flood / (script.length * others.length); n++) {
            const { get, write, query } = { ...edges.table.calls }
            await edges.line.arrives(phone, 'flood')
            costs.add(
              `${edges.table.calls.get - get} read, ${edges.table.calls.write - write} write, ${edges.table.calls.query - query} query`,
            )
          }
          await edges.texted(from, body)
        }
      }
      const seen = await Promise.all(others.map(async (from) => [await edges.got(from), await edges.ours(from), await edges.consent(from)]))
      const inbox = [...(await edges.queue()), ...(await edges.queue('treatment'))].length
      return { seen, costs: [...costs], inbox, flooded: (await edges.got(phone)).length }
    }
    const [quiet, flooded] = [await play(0), await play(count)]
    expect(flooded.seen).toEqual(quiet.seen)
    expect(flooded.costs).toEqual(['1 read, 1 write, 0 query'])
    expect([quiet.inbox, flooded.inbox, flooded.flooded]).toEqual([5, 6, 1])
    return `${flooded.costs.join()} each; inbox ${quiet.inbox} and ${flooded.inbox} lines; the flood got ${flooded.flooded} answer`
  },
)
