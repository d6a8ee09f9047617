/** What is held of somebody, and what a court or the thief of a backup can read of it (T2, T8). */
import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import type { Item } from '../../shared/adapters/dynamo/table.ts'
import { openTestWorld } from '../support/world.ts'
import { dumpOf, type Edges, openEdges, phone } from './edges-rig.ts'
import { fault } from './fault.ts'

const otherPhone = '+16175550124'
const [isSalt, isAudit] = [/^keys\|/, /^main\|AUDIT#/]
const kindOf = (name: string): string => {
  if (isSalt.test(name)) return 'salt'
  if (isAudit.test(name)) return 'audit by day'
  const [, pk = '', sk = ''] = name.split('|')
  return [...new Set([pk.split('#')[0], sk.split('#')[0]])].join(' ').toLowerCase()
}

/** Kinds of living items about contacts and staff (the rota holds staff ids and hours), with the names of what lies in them besides their keys. */
function heldBy({ table, clock }: Edges): Record<string, string> {
  const now = Date.parse(clock.now) / 1000
  const kinds = new Map<string, Set<string>>()
  for (const [name, { pk: _pk, sk: _sk, ...item }] of table.items) {
    if (kindOf(name).startsWith('rota')) continue
    if (item.expiresAt !== undefined && Number(item.expiresAt) <= now) continue
    const names = kinds.get(kindOf(name)) ?? new Set()
    for (const each of Object.keys(item)) names.add(each)
    kinds.set(kindOf(name), names)
  }
  return Object.fromEntries([...kinds].map(([kind, names]) => [kind, [...names].toSorted().join(' ')]))
}

/** All that is stored about one contact, by name. Whoever adds a name here makes us hold more of everybody. */
const held = {
  contact:
    'checkIns code consent consentAt consentSerial conversation createdAt expiresAt holder id inboxPk inboxSk invitations language lastInbound lastInboundAt life said sealed team toldWaitAt urgency version waitingSince',
  'contact msg':
    'answers at attempt by claimedAt class contact deadline direction dueAt duePk expiresAt id life notBefore providerId readAs retryOf sealed state wording',
  'contact timer': 'dueAt duePk life',
  'contact consent': 'at expiresAt language life via what wording',
  'contact audit': 'act at contact expiresAt staff',
  'audit by day': 'act at contact expiresAt staff',
  case: 'code contact expiresAt inboxPk inboxSk language team',
  salt: 'expiresAt life salt',
  proof: 'at expiresAt language via what wording',
  handled: 'expiresAt',
  session: 'expires expiresAt seen staff',
  staff: 'disabled email id inboxPk inboxSk name phone role',
} as const

async function oneContact(): Promise<{ edges: Edges; place: string }> {
  const edges = openEdges()
  for (const body of ['JOIN', 'YES', 'could use a ride']) await edges.texted(phone, body)
  const harm = await edges.browserOf('harm-reduction')
  const place = `/console/contacts/${await edges.codeOf()}`
  await harm.get(place)
  await harm.post(`${place}/reply`, { body: 'Where to?' })
  await edges.runJobs()
  return { edges, place }
}

fault(
  'T2',
  {
    did: 'what is held of a contact who joined, texted, was read and answered: on day 0, day 15 and day 91',
    expected: 'these names and no other; no text of day 0 after 14 days; after 90 only proof and audit, without number or text',
  },
  async () => {
    const { edges, place } = await oneContact()
    const { code = '' } = (await edges.contact()) ?? {}
    expect(heldBy(edges)).toEqual(held)
    await edges.advance({ days: 15 })
    const harm = await edges.browserOf('harm-reduction')
    expect(await harm.page(place)).not.toMatch(/could use a ride|Where to/)
    expect(await edges.bodies()).toEqual([])
    await edges.advance({ days: 76 })
    const { 'audit by day': day, 'contact audit': audit, proof, staff } = held
    expect(heldBy(edges)).toEqual({ 'audit by day': day, 'contact audit': audit, proof, staff })
    expect((await harm.get(place)).status).toBe(302)
    expect(dumpOf([...edges.table.items].filter(([name]) => kindOf(name) !== 'staff'))).not.toMatch(new RegExp(`${code}|sealed":"[^"]`))
    return `${Object.keys(held).length} kinds on day 0; on day 91 ${Object.keys(heldBy(edges)).join(', ')}`
  },
)

fault(
  'T2',
  {
    did: 'every list and thread asked by every role with 130 contacts and a thread of 120 texts',
    expected: 'never more than a page of 50 a team, and no number in any of them',
  },
  async () => {
    const edges = openEdges()
    const numbers = Array.from({ length: 130 }, (_, n) => `+1${617 + Math.floor(n / 100)}55501${String(n % 100).padStart(2, '0')}`)
    for (const [n, from] of numbers.entries()) await edges.line.arrives(from, n % 3 === 0 ? 'TREATMENT' : 'hello')
    for (let n = 0; n < 120; n++) await edges.line.arrives(numbers[1] ?? '', `text ${n}`)
    const place = `/console/contacts/${await edges.codeOf(numbers[1])}`
    const most: Record<string, number> = {}
    for (const role of ['harm-reduction', 'treatment', 'supervisor'] as const) {
      const browser = await edges.browserOf(role)
      for (const path of [
        '/console',
        '/console/queues/harm-reduction',
        '/console/queues/treatment',
        '/console/mine',
        '/console/people',
        place,
      ]) {
        const page = await browser.page(path)
        const lines = new Set([...page.matchAll(/id="(row|message)-([^"]+)"/g)].map(([, , id]) => id)).size
        most[role] = Math.max(most[role] ?? 0, lines)
        expect(page).not.toMatch(/61[78][-. ]?555[-. ]?01/)
      }
    }
    expect(most).toEqual({ 'harm-reduction': 50, treatment: 44, supervisor: 94 })
    return Object.entries(most)
      .map(([role, lines]) => `${role} ${lines}`)
      .join(', ')
  },
)

/** The forms in which somebody would look for a number, hashed without a key too: those ten thousand million are counted through in minutes. */
function formsOf(e164: string): string[] {
  const [, area = '', exchange = '', rest = ''] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164) ?? []
  const plain = [
    e164.slice(1),
    `${area}${exchange}${rest}`,
    `${exchange}${rest}`,
    `${area}-${exchange}-${rest}`,
    `(${area}) ${exchange}-${rest}`,
    `${exchange}-${rest}`,
  ]
  const hashed = ['sha256', 'sha1', 'md5'].flatMap((algorithm) =>
    [e164, e164.slice(1), `${area}${exchange}${rest}`].flatMap((number) =>
      (['hex', 'base64', 'base64url'] as const).map((encoding) => createHash(algorithm).update(number).digest(encoding).slice(0, 20)),
    ),
  )
  return [...plain, ...hashed]
}

const words = ['JOIN', 'YES', 'could use a ride', 'Where to?', 'Harbor Outreach', 'call 911']

fault(
  'T8',
  {
    did: 'everything in both tables, with a contact that is opted in, one that stopped, one that is in danger',
    expected: 'no number in any form, hashed without a key neither; no text of theirs or ours',
  },
  async () => {
    const { edges } = await oneContact()
    await edges.texted(otherPhone, 'STOP')
    await edges.texted('+16175550125', 'he wont wake up')
    const dump = dumpOf([...edges.table.items].filter(([name]) => kindOf(name) !== 'staff'))
    const needles = [phone, otherPhone, '+16175550125'].flatMap(formsOf)
    expect(needles.filter((each) => dump.includes(each))).toEqual([])
    expect([...words, 'he wont wake up', 'ride'].filter((each) => dump.includes(each))).toEqual([])
    // The search is not blind: what may lie there in clear is found.
    expect(dump).toContain('K0-01')
    return `${edges.table.items.size} items, ${dump.length} letters, ${needles.length} forms of numbers: none found`
  },
)

/** A copy of the main table as a thief or a restore has it, with whatever salts are still there. */
async function copyOf({ table }: Edges, more: (name: string, item: Item) => Item | undefined = (_, item) => item): Promise<Edges> {
  const world = openTestWorld()
  for (const [name, item] of table.items) {
    const kept = more(name, item)
    const [of, pk = '', sk] = name.split('|')
    if (kept) await world.table.write([{ key: of === 'keys' ? { table: of, pk } : { table: 'main', pk, sk: sk ?? '' }, put: kept }])
  }
  return openEdges({ world })
}

fault(
  'T8',
  {
    did: 'a copy of the main table from before a contact was forgotten, opened with today’s keys table',
    expected: 'no contact, no number, no text: the salt is gone',
  },
  async () => {
    const { edges } = await oneContact()
    const before = await copyOf(edges)
    expect(await before.bodies()).toEqual(['JOIN', 'YES', 'could use a ride'])
    await edges.advance({ days: 91 })
    const salts = new Set([...edges.table.items.keys()].filter((name) => isSalt.test(name)))
    const stolen = await copyOf(before, (name, item) => (isSalt.test(name) && !salts.has(name) ? undefined : item))
    expect([await stolen.contact(), await stolen.bodies()]).toEqual([undefined, []])
    const supervisor = await stolen.browserOf('supervisor')
    expect((await supervisor.get(`/console/contacts/${await before.codeOf()}`)).status).toBe(404)
    return `${stolen.table.items.size} items in the copy, 0 readable`
  },
)

fault(
  'T8',
  {
    did: 'sealed texts swapped between two messages, two contacts, and a number put in the place of a text',
    expected: 'none opens anywhere but where it was sealed',
  },
  async () => {
    const { edges } = await oneContact()
    await edges.texted(otherPhone, 'another person')
    const sealedOf = (kind: RegExp) => [...edges.table.items].filter(([name, { sealed }]) => kind.test(name) && sealed)
    const [first, second] = sealedOf(new RegExp(`CONTACT#${(await edges.contact())?.id}\\|MSG`))
    const [other] = sealedOf(new RegExp(`CONTACT#${(await edges.contact(otherPhone))?.id}\\|MSG`))
    const number = edges.table.items.get(`main|CONTACT#${(await edges.contact())?.id}|CONTACT`)?.sealed
    const outcomes: string[] = []
    for (const sealed of [second?.[1].sealed, other?.[1].sealed, number]) {
      const changed = await copyOf(edges, (name, item) => (name === first?.[0] ? { ...item, sealed } : item))
      outcomes.push(
        await changed.bodies().then(
          (bodies) => bodies.join(),
          () => 'refused',
        ),
      )
    }
    expect(outcomes).toEqual(['refused', 'refused', 'refused'])
    return outcomes.join(', ')
  },
)
