/** Two staff act at once, and one acts twice: the real console, form by form (F23, F24). */
import { expect } from 'vitest'
import { consoleRig } from '../support/console-rig.ts'
import { fault, times } from './fault.ts'

const waiting = async () => {
  const rig = await consoleRig()
  const [ana, ben] = [await rig.browserOf('harm-reduction', 'ana@example.org'), await rig.browserOf('harm-reduction', 'ben@example.org')]
  const code = await rig.texted('can somebody talk with me please')
  const at = (act: string) => `/console/contacts/${code}/${act}`
  const sent = async () => {
    const { items } = await rig.desk.thread(await rig.world.contacts.load({ phone: '+16175550123' }))
    return items.flatMap((message) => (message.direction === 'out' && message.class === 'staff' ? [message.body] : []))
  }
  const acts = (act: string) =>
    [...rig.table.items.values()].filter((item) => item.act === act && String(item.pk).startsWith('CONTACT#')).length
  return { ...rig, ana, ben, code, at, sent, acts }
}
type Rig = Awaited<ReturnType<typeof waiting>>

/** Each of the two is a little further along than the other, in as many ways as there are rounds. */
function apart({ table }: Rig, round: number) {
  const { get, write } = table
  let calls = round
  const turns = async () => {
    for (let n = (calls++ * 5) % 7; n > 0; n--) await undefined
  }
  table.get = async (keys) => turns().then(() => get(keys))
  table.write = async (writes) => turns().then(() => write(writes))
}

const holds = /role="alert"[^>]*>(ana|ben|harm-reduction) ?(person)? holds/

for (const [act, fields] of [
  ['claim', {}],
  ['reply', { body: 'on my way' }],
] as const) {
  fault(
    'F23',
    {
      did: `two staff sent the same contact’s ${act} form at the same moment`,
      expected: 'one is done; the other gets 409, who holds it, and what was typed; one text at most',
    },
    async () => {
      const rounds = times(200, 6)
      let refused = 0
      for (let round = 0; round < rounds; round++) {
        const rig = await waiting()
        apart(rig, round)
        const answers = await Promise.all([rig.ana.post(rig.at(act), fields), rig.ben.post(rig.at(act), fields)])
        expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
        const page = (await answers.find(({ status }) => status === 409)?.text()) ?? ''
        expect(page).toMatch(holds)
        if (act === 'reply') expect(page).toContain('on my way</textarea>')
        expect(await rig.sent()).toEqual(act === 'reply' ? ['on my way'] : [])
        expect(rig.acts(act === 'claim' ? 'claimed' : 'answered')).toBe(1)
        refused++
      }
      return `${rounds} rounds: ${rounds} done, ${refused} refused with 409 and a name`
    },
  )
}

fault(
  'F23',
  {
    did: 'a colleague tried to claim, answer and close what was claimed a minute, a day and three days before',
    expected: '409 each time: a claim does not lapse; only its holder gives it back',
  },
  async () => {
    const rig = await waiting()
    expect((await rig.ana.post(rig.at('claim'))).status).toBe(303)
    const statuses: number[] = []
    for (const hours of [0, 24, 72]) {
      rig.clock.now += hours * 60 * 60 * 1000 + 60_000
      // The rig's sessions end after half a day of work; ben signs in again.
      const ben = await rig.browserOf('harm-reduction', 'ben@example.org')
      for (const [act, fields] of [
        ['claim', {}],
        ['reply', { body: 'hi' }],
        ['close', { outcome: 'answered' }],
        ['release', {}],
      ] as const) {
        statuses.push((await ben.post(rig.at(act), fields)).status)
      }
    }
    expect(statuses).toEqual(Array.from({ length: 12 }, () => 409))
    const ana = await rig.browserOf('harm-reduction', 'ana@example.org')
    expect((await ana.post(rig.at('release'))).status).toBe(303)
    const ben = await rig.browserOf('harm-reduction', 'ben@example.org')
    expect((await ben.post(rig.at('claim'))).status).toBe(303)
    return `${statuses.length} tries over 3 days: all 409; after the holder’s release 303`
  },
)

fault(
  'F24',
  {
    did: 'the reply form was sent 2 to 9 times at once, and again after signing in anew',
    expected: 'one act: all 303, 1 text, 1 line in the audit',
  },
  async () => {
    const rounds = times(100, 5)
    let posts = 0
    for (let round = 0; round < rounds; round++) {
      const rig = await waiting()
      apart(rig, round)
      const form = { body: 'I can call you', key: crypto.randomUUID() }
      const count = 2 + (round % 8)
      const answers = await Promise.all(Array.from({ length: count }, () => rig.ana.post(rig.at('reply'), form)))
      rig.clock.now += 10 * 60 * 60 * 1000
      const again = await rig.browserOf('harm-reduction', 'ana@example.org')
      answers.push(await again.post(rig.at('reply'), form))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
      expect([await rig.sent(), rig.acts('answered')]).toEqual([['I can call you'], 1])
      posts += answers.length
    }
    return `${posts} posts of ${rounds} forms: all 303, ${rounds} texts`
  },
)

fault(
  'F24',
  {
    did: 'every other form was sent twice; a reply was edited and sent with the old form’s key',
    expected: 'each is one act; an edited text is another one',
  },
  async () => {
    const seen: string[] = []
    const acts = [
      ['claim', {}, 'claimed'],
      ['opt-out', {}, 'opt-out entered'],
      ['number', {}, 'number shown'],
    ] as const
    for (const [act, fields, said] of acts) {
      const rig = await waiting()
      const form = { ...fields, key: crypto.randomUUID() }
      const statuses = [(await rig.ana.post(rig.at(act), form)).status, (await rig.ana.post(rig.at(act), form)).status]
      expect(statuses).toEqual(act === 'number' ? [200, 200] : [303, 303])
      expect(rig.acts(said)).toBe(1)
      seen.push(act)
    }
    const rig = await waiting()
    const enrol = { phone: '617-555-0188', language: 'en', zone: 'America/New_York', method: 'paper', key: crypto.randomUUID() }
    const enrolled = [await rig.ana.post('/console/people/new', enrol), await rig.ana.post('/console/people/new', enrol)]
    expect(enrolled.map(({ status }) => status)).toEqual([303, 303])
    const { contact } = await rig.world.contacts.load({ phone: '+16175550188' })
    expect(contact?.invitations).toHaveLength(1)
    const key = crypto.randomUUID()
    for (const body of ['first', 'first', 'second']) await rig.ana.post(rig.at('reply'), { body, key })
    expect((await rig.sent()).toSorted()).toEqual(['first', 'second'])
    return `${[...seen, 'enrol'].join(', ')} twice: 1 act each, 1 question asked; edited: 2 texts`
  },
)
