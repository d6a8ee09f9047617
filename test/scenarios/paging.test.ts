/** A cry for help climbs until somebody says "I have it" (R7, R9, R10, R25). */
import { describe, expect, test } from 'vitest'
import { dynamoPagers } from '../../shared/adapters/dynamo/pagers.ts'
import { haveIt, type OpenedPage, openPage } from '../../shared/app/acknowledge.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { openContact } from '../../shared/app/read-thread.ts'
import { atEveryHour, stored } from '../support/rota.ts'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

const phones: Record<string, string> = { ana: '+16175550181', ben: '+16175550182', sam: '+16175550183' }
const person = (id: string): Staff => ({
  id,
  email: `${id}@example.org`,
  name: id,
  role: 'supervisor',
  phone: phones[id] ?? '',
  disabled: false,
})
const cry = 'he wont wake up'

/** Ana is on call, Ben is the backup, Sam supervises; all by text. */
const staffed = (): Story => {
  const line = tell()
  Object.assign(line.paging.plan, {
    reach: { ana: ['sms'], ben: ['sms'], sam: ['sms'] },
    phones,
  })
  return line
}
/** Who was paged, in order, with the minutes since the story began. */
const paged = (line: Story): string[] => {
  const minutes = (at: string) => (Date.parse(at) - Date.parse('2026-11-24T14:00:00.000Z')) / 60_000
  const names = Object.entries(phones).map(([name, number]) => [number, name])
  const texts = line.carrier.accepted.filter(({ to }) => Object.values(phones).includes(to))
  return [
    ...texts.map(({ to, at }) => `${Object.fromEntries(names)[to]} at ${minutes(at)}`),
    ...line.paging.sent.map(({ to, channel }) => `${to} by ${channel}`),
  ]
}
const pageOf = async (line: Story, to: string): Promise<{ contact: string; message: string }> => {
  const contact = await line.contact()
  const page = [...line.table.items.values()].findLast(({ page: about }) => (about as { to?: string } | undefined)?.to === to)
  return { contact: contact?.id ?? '', message: String(page?.id) }
}
const look = async (line: Story, of: string, me?: Staff) =>
  openPage(await pageOf(line, of), me, { outbox: line.outbox, staff: { byId: async (id) => (phones[id] ? person(id) : undefined) } })
const opened = async (line: Story, of: string, me?: Staff): Promise<OpenedPage> => {
  const looked = await look(line, of, me)
  if (looked.outcome !== 'open') throw new Error(looked.outcome)
  return looked.opened
}
const withPagers = (line: Story) => ({ ...line.world, pagers: dynamoPagers(line.table) })
/** Presses the button on this person's newest page, and performs what follows. */
const press = async (line: Story, by: string) => {
  const done = await haveIt(await opened(line, by), by, withPagers(line))
  await line.runJobs()
  return done
}

describe('nobody answers', () => {
  test('on-call at once, backup at five minutes, supervisor at ten, alarm at fifteen, each once (R9)', async () => {
    const line = staffed()
    await line.text(phone, cry)
    await line.advance({ hours: 3 })
    expect(paged(line)).toEqual(['ana at 0', 'ben at 5', 'sam at 10', 'emergency by email'])
    await expectNothingNew(line)
  })

  test('a page is a case code and a link: no number, no word of theirs (R25)', async () => {
    const line = staffed()
    await line.text(phone, cry)
    const { message } = await pageOf(line, 'ana')
    expect(line.carrier.accepted.at(-1)?.body).toBe(
      `Harbor Outreach: ${(await line.contact())?.code} needs a person now. https://line.example.org/console/p/${message}`,
    )
    await line.advance({ minutes: 20 })
    expect(JSON.stringify(line.paging.sent)).not.toMatch(/5550123|wake/)
    await expectNothingNew(line)
  })

  test('a hundred cries from one phone are one page and one thread', async () => {
    const line = staffed()
    for (let n = 0; n < 100; n++) await line.text(phone, `${cry} ${n}`)
    expect(paged(line)).toEqual(['ana at 0'])
    expect(await line.queue()).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('a cry for help costs what any text costs: one read, one transaction, one message to the queue', async () => {
    const line = staffed()
    await line.join()
    const puts: number[] = []
    const { put } = line.world.jobs
    line.world.jobs.put = async (jobs) => {
      puts.push(jobs.length)
      return put(jobs)
    }
    const before = { ...line.table.calls }
    await line.arrives(phone, cry)
    const { get, write, query } = line.table.calls
    expect({ get: get - before.get, write: write - before.write, query: query - before.query }).toEqual({ get: 1, write: 1, query: 0 })
    expect(puts).toEqual([2])
    line.world.jobs.put = put
    await expectNothingNew(line)
  })

  test('a cry after the alarm begins a new ladder', async () => {
    const line = staffed()
    await line.text(phone, cry)
    await line.advance({ hours: 1 })
    await line.text(phone, cry)
    expect(paged(line).filter((each) => each.startsWith('ana'))).toEqual(['ana at 0', 'ana at 60'])
    await expectNothingNew(line)
  })
})

describe.each<[string, (line: Story) => Promise<unknown>]>([
  ['a stranger', async () => undefined],
  ['somebody who is in', async (line) => line.join()],
  ['somebody who stopped', async (line) => line.text(phone, 'STOP')],
  [
    'a number that was stopped before it was forgotten',
    async (line) => {
      await line.text(phone, 'STOP')
      await line.advance({ days: 100 })
    },
  ],
])('a cry for help from %s', (_, before) => {
  test('pages (R7)', async () => {
    const line = staffed()
    await before(line)
    await line.text(phone, cry)
    expect(paged(line).map((each) => each.split(' ')[0])).toEqual(['ana'])
    await expectNothingNew(line)
  })
})

test('a cry for help from a foreign number pages too (R7)', async () => {
  const line = staffed()
  await line.text('+447700900123', cry)
  expect(paged(line)).toEqual(['ana at 0'])
  await expectNothingNew(line)
})

test('somebody on call who is shut out, or has no way to be paged, is passed over at once (R9)', async () => {
  const line = staffed()
  line.table.items.set(...stored(atEveryHour({ backup: 'ben', supervisors: ['sam'] })))
  line.paging.plan.reach = { sam: ['sms'] }
  await line.text(phone, cry)
  expect(paged(line)).toEqual(['sam at 0'])
  await line.advance({ hours: 1 })
  expect(paged(line)).toEqual(['sam at 0', 'emergency by email'])
  await expectNothingNew(line)
})

test('a rota that changes while the ladder is climbed: the next rung is of the rota of that moment (R9)', async () => {
  const line = staffed()
  await line.text(phone, cry)
  await line.advance({ minutes: 3 })
  line.table.items.set(...stored(atEveryHour({ primary: 'ben', backup: 'sam', supervisors: [] })))
  await line.advance({ minutes: 2 })
  expect(paged(line)).toEqual(['ana at 0', 'sam at 5'])
  await expectNothingNew(line)
})

test('nobody on call: the supervisors and the alarm at once, and the answer says that nobody is here (R9, R42)', async () => {
  const line = staffed()
  line.table.items.set(...stored(atEveryHour({ supervisors: ['sam'] })))
  await line.text(phone, cry)
  expect(paged(line)).toEqual(['sam at 0', 'emergency by email'])
  expect(await line.got()).toEqual(['crisis-overdose-alone'])
  await line.advance({ hours: 1 })
  expect(paged(line)).toHaveLength(2)
  await expectNothingNew(line)
})

describe('"I have it"', () => {
  test('ends the ladder, holds the contact, and tells the survivor once that a person is here', async () => {
    const line = staffed()
    await line.join()
    await line.text(phone, cry)
    await line.advance({ minutes: 6 })
    expect(await press(line, 'ben')).toEqual({ outcome: 'done' })
    await line.advance({ hours: 2 })
    expect(paged(line)).toEqual(['ana at 0', 'ben at 5'])
    expect((await line.got()).slice(2)).toEqual(['crisis-overdose', 'person-here'])
    expect((await line.contact())?.conversation).toMatchObject({ state: 'claimed', by: 'ben', waiting: { urgency: 'urgent' } })
    expect((await line.contact())?.escalation?.acknowledged?.by).toBe('ben')
    await expectNothingNew(line)
  })

  test('is audited', async () => {
    const line = staffed()
    await line.text(phone, cry)
    await press(line, 'ana')
    const audit = [...line.table.items.values()].filter(({ act }) => act === 'acknowledged')
    expect(audit.map(({ staff }) => staff)).toEqual(['ana', 'ana'])
    await expectNothingNew(line)
  })

  test.each<[string, (line: Story) => Promise<unknown>]>([
    ['after a stop', async (line) => line.text(phone, 'STOP')],
    ['while a doubt is open', async (line) => line.text(phone, 'STOP. who is this')],
  ])('%s sends the survivor nothing (R2, R3)', async (_, before) => {
    const line = staffed()
    await line.join()
    await before(line)
    const count = (await line.got()).length
    await line.text(phone, cry)
    await press(line, 'ana')
    expect((await line.got()).slice(count)).toEqual(['crisis-overdose'])
    await expectNothingNew(line)
  })

  test('leaves a contact with whoever holds it', async () => {
    const line = staffed()
    await line.text(phone, 'hello')
    await line.claim('ben')
    await line.text(phone, cry)
    await press(line, 'ana')
    expect((await line.contact())?.conversation).toMatchObject({ state: 'claimed', by: 'ben' })
    expect((await line.contact())?.escalation?.acknowledged?.by).toBe('ana')
    await expectNothingNew(line)
  })

  test.each<[string, (line: Story) => Promise<unknown>, string]>([
    ['a claim', (line) => line.claim('ben'), 'person-here'],
    ['an answer', (line) => line.reply('ben', 'I am here'), 'I am here'],
  ])('is also said by %s in the console', async (_, act, says) => {
    const line = staffed()
    await line.join()
    await line.text(phone, cry)
    await act(line)
    await line.runJobs()
    await line.advance({ hours: 1 })
    expect(paged(line)).toEqual(['ana at 0'])
    expect((await line.got()).at(-1)).toBe(says)
    await expectNothingNew(line)
  })

  test('given back while the cry still waits, begins the ladder anew', async () => {
    const line = staffed()
    await line.text(phone, cry)
    await press(line, 'ana')
    await line.advance({ minutes: 1 })
    await line.release('ana')
    await line.runJobs()
    expect(paged(line)).toEqual(['ana at 0', 'ana at 1'])
    await expectNothingNew(line)
  })

  test('by one while another holds the contact: when that one gives it back, who has it holds it', async () => {
    const line = staffed()
    await line.text(phone, 'hello')
    await line.claim('ben')
    await line.text(phone, cry)
    await press(line, 'ana')
    await line.release('ben')
    expect((await line.contact())?.conversation).toMatchObject({ state: 'claimed', by: 'ana', waiting: { urgency: 'urgent' } })
    await expectNothingNew(line)
  })

  test('and a new cry after it pages again (a ladder that ended is re-opened)', async () => {
    const line = staffed()
    await line.text(phone, cry)
    await press(line, 'ana')
    await line.advance({ minutes: 10 })
    await line.text(phone, 'she is blue')
    await line.text(phone, 'please he is blue')
    expect(paged(line)).toEqual(['ana at 0', 'ana at 10'])
    await expectNothingNew(line)
  })

  test('a page that waits for the carrier is not sent once somebody has it', async () => {
    const line = staffed()
    await line.arrives(phone, cry)
    const timer = line.jobs.find(({ type }) => type === 'timer')
    if (!timer) throw new Error('nothing was put on the queue')
    await line.perform(timer)
    await haveIt(await opened(line, 'ana'), 'ana', withPagers(line))
    await line.runJobs()
    expect(paged(line)).toEqual([])
    await expectNothingNew(line)
  })
})

describe('a page that is opened', () => {
  const cried = async () => {
    const line = staffed()
    await line.text(phone, cry)
    await line.advance({ minutes: 5 })
    return line
  }
  test('names who it speaks for, and looking changes nothing', async () => {
    const line = await cried()
    const before = [...line.table.items]
    for (let n = 0; n < 3; n++) expect(await opened(line, 'ana')).toMatchObject({ speaksFor: { name: 'ana' }, isOpen: true })
    expect([...line.table.items]).toEqual(before)
  })

  test('used twice says who has it, and does nothing', async () => {
    const line = await cried()
    await press(line, 'ana')
    const again = await opened(line, 'ana')
    expect(again).toMatchObject({ isOpen: false, has: { by: 'ana' } })
    expect(await haveIt(again, 'ana', withPagers(line))).toEqual({ outcome: 'done' })
    expect((await line.got()).filter((each) => each === 'person-here')).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('used by the second of two is refused, and names the first', async () => {
    const line = await cried()
    const both = [await opened(line, 'ana'), await opened(line, 'ben')] as const
    await haveIt(both[0], 'ana', withPagers(line))
    expect(await haveIt(both[1], 'ben', withPagers(line))).toEqual({ outcome: 'refused', refusal: { refused: 'page-over', by: 'ana' } })
    await expectNothingNew(line)
  })

  test('used late, when the ladder it was for is over and a newer one is climbed, takes nothing', async () => {
    const line = await cried()
    const old = await opened(line, 'ana')
    await press(line, 'ben')
    await line.text(phone, 'she is blue')
    expect(await haveIt(old, 'ana', withPagers(line))).toEqual({ outcome: 'refused', refusal: { refused: 'page-over' } })
    expect((await line.contact())?.escalation?.acknowledged).toBeUndefined()
    await expectNothingNew(line)
  })

  test('by somebody else who is signed in is not theirs', async () => {
    const line = await cried()
    expect(await look(line, 'ana', person('sam'))).toMatchObject({ outcome: 'not-yours', speaksFor: { id: 'ana' } })
  })

  test('by somebody who was shut out is over', async () => {
    const line = await cried()
    const staff = { byId: async () => ({ ...person('ana'), disabled: true }) }
    expect(await openPage(await pageOf(line, 'ana'), undefined, { outbox: line.outbox, staff })).toEqual({ outcome: 'gone' })
  })

  test('of the alarm speaks for whoever signed in, and for nobody else', async () => {
    const line = await cried()
    await line.advance({ minutes: 10 })
    expect((await opened(line, 'emergency')).speaksFor).toBeUndefined()
    expect((await opened(line, 'emergency', person('sam'))).speaksFor).toMatchObject({ id: 'sam' })
  })

  test('of a person who is gone is over', async () => {
    const line = await cried()
    const page = await pageOf(line, 'ana')
    await line.advance({ days: 120 })
    expect(await openPage(page, undefined, { outbox: line.outbox, staff: { byId: async () => person('ana') } })).toEqual({
      outcome: 'gone',
    })
  })
})

describe('a contact of another team (R43)', () => {
  const mayOpen = async (line: Story) => {
    const code = (await line.contact())?.code ?? ''
    const opened = await Promise.all(
      ['ana', 'ben', 'eve'].map((id) => openContact(code, { id, role: 'treatment' }, { world: line.world, desk: line.desk })),
    )
    return opened.map(({ outcome }) => outcome)
  }
  test('is open to whoever was woken for it, until somebody else has it, and then to them until it is over', async () => {
    const line = staffed()
    await line.text(phone, cry)
    expect(await mayOpen(line)).toEqual(['open', 'other-team', 'other-team'])
    await line.advance({ minutes: 5 })
    expect(await mayOpen(line)).toEqual(['open', 'open', 'other-team'])
    await press(line, 'ben')
    expect(await mayOpen(line)).toEqual(['other-team', 'open', 'other-team'])
    await line.reply('ben', 'I am here')
    expect(await mayOpen(line)).toEqual(['other-team', 'open', 'other-team'])
    await line.close('ben', (await line.contact())?.lastInbound)
    expect(await mayOpen(line)).toEqual(['other-team', 'other-team', 'other-team'])
    await expectNothingNew(line)
  })
})

describe('trouble with a page', () => {
  test.each(['opted-out', 'bad-number', 'number-gone', 'filtered', 'unregistered'] as const)(
    'that is refused (%s) pages the next person at once, and says nothing of the contact',
    async (refused) => {
      const line = staffed()
      await line.join()
      line.carrier.answers('lost', { refused })
      await line.arrives(phone, cry)
      await line.runJobs()
      expect(paged(line)).toEqual(['ben at 0'])
      expect(await line.consent()).toBe('opted-in')
      expect(await line.suppression()).toBeUndefined()
      expect((await line.contact())?.suspended).toBeUndefined()
      await expectNothingNew(line)
    },
  )

  test('whose receipt says undelivered pages the next person at once, and a late or second receipt changes nothing', async () => {
    const line = staffed()
    await line.text(phone, cry)
    await line.advance({ minutes: 1 })
    for (let n = 0; n < 3; n++) await line.receipt('undelivered', { kind: 'unreachable', of: 2 })
    expect(paged(line)).toEqual(['ana at 0', 'ben at 1'])
    await line.advance({ minutes: 8 })
    expect(paged(line)).toEqual(['ana at 0', 'ben at 1'])
    await line.advance({ minutes: 1 })
    expect(paged(line)).toEqual(['ana at 0', 'ben at 1', 'sam at 10'])
    await line.receipt('undelivered', { kind: 'unreachable', of: 3 })
    expect(line.paging.sent).toEqual([])
    await expectNothingNew(line)
  })

  test('whose outcome nobody knows is sent again after two minutes, and only then', async () => {
    const line = staffed()
    line.carrier.answers('lost', 'unheard')
    await line.arrives(phone, cry)
    await line.runJobs()
    await line.advance({ minutes: 4 })
    expect(paged(line)).toHaveLength(1)
    expect(Number(paged(line)[0]?.split(' ')[2])).toBeGreaterThanOrEqual(2)
    await expectNothingNew(line)
  })

  test('that the carrier has, though its answer was lost, is found by its words and not sent again', async () => {
    const line = staffed()
    line.carrier.answers('lost', 'lost')
    await line.arrives(phone, cry)
    await line.runJobs()
    await line.advance({ minutes: 4 })
    expect(paged(line)).toEqual(['ana at 0'])
    await expectNothingNew(line)
  })

  test('no phone on file: the next person at once', async () => {
    const line = staffed()
    line.paging.plan.phones = { ben: phones.ben ?? '' }
    await line.text(phone, cry)
    expect(paged(line)).toEqual(['ben at 0'])
    await expectNothingNew(line)
  })

  test('a mail that bounced: the next person at once', async () => {
    const line = staffed()
    line.paging.plan.reach = { ana: ['email'], ben: ['sms'] }
    line.paging.answers({ outcome: 'refused', kind: 'bounced' })
    await line.text(phone, cry)
    expect(paged(line)).toEqual(['ben at 0'])
    await expectNothingNew(line)
  })

  test('a mail server that is away is tried again', async () => {
    const line = staffed()
    line.paging.plan.reach = { ana: ['email'] }
    line.paging.answers({ outcome: 'refused', kind: 'not-connected' })
    await line.text(phone, cry)
    await line.advance({ minutes: 1 })
    expect(paged(line)).toEqual(['ana by email'])
    await expectNothingNew(line)
  })
})

describe('an answer to danger that did not arrive (R10)', () => {
  test.each(['opted-out', 'unreachable', 'filtered', 'unregistered'] as const)(
    'and was refused (%s) is paged for at once, also where somebody had it',
    async (refused) => {
      const line = staffed()
      await line.text(phone, cry)
      await press(line, 'ana')
      await line.receipt('undelivered', { kind: refused, of: 1 })
      expect(paged(line)).toEqual(['ana at 0', 'ana at 0'])
      await expectNothingNew(line)
    },
  )
})

describe('many at once', () => {
  const others = Array.from({ length: 12 }, (_, n) => `+161755501${60 + n}`)

  test('twelve phones are twelve threads, and one person hears of five, and then that twelve wait', async () => {
    const line = staffed()
    for (const other of others) await line.text(other, cry)
    line.paging.plan.waiting = 12
    await line.advance({ minutes: 1 })
    const got = line.carrier.accepted
      .filter(({ to }) => to === phones.ana)
      .map(({ body, at }) => `${body.replace(/ https.*/, '')} ${at.slice(14, 19)}`)
    expect(got.map((each) => each.replace(/K\d-\d\d/, 'K'))).toEqual([
      ...Array.from({ length: 5 }, () => 'Harbor Outreach: K needs a person now. 00:00'),
      'Harbor Outreach: 12 people waiting for a person now. 00:20',
    ])
    expect(await line.queue()).toHaveLength(12)
    const ladders = await Promise.all(others.map(async (other) => (await line.contact(other))?.escalation))
    expect(ladders.filter((ladder) => ladder?.nextAt === '2026-11-24T14:05:00.000Z')).toHaveLength(12)
    await expectNothingNew(line)
  })

  test('the page that goes for all goes, also when its own contact has somebody by then', async () => {
    const line = staffed()
    for (const other of others.slice(0, 7)) await line.text(other, cry)
    line.paging.plan.waiting = 6
    await line.advance({ seconds: 19 })
    await line.claim('ben', others[5])
    await line.advance({ seconds: 30 })
    expect(line.carrier.accepted.filter(({ to, body }) => to === phones.ana && body.includes('6 people waiting'))).toHaveLength(1)
    await expectNothingNew(line)
  })
})

test('every job twice, and every page still once', async () => {
  const line = staffed()
  await line.arrives(phone, cry)
  for (let round = 0; round < 4; round++) {
    const jobs = [...line.jobs]
    for (const job of jobs) await Promise.all([line.perform(job), line.perform(job)])
    line.jobs.splice(0, jobs.length)
  }
  expect(paged(line)).toEqual(['ana at 0'])
  await expectNothingNew(line)
})
