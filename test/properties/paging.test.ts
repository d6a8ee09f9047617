/** Whatever happens around a cry for help, in whatever order: exactly one open ladder, none lost, each on time (R9, R10). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dynamoPagers } from '../../shared/adapters/dynamo/pagers.ts'
import { haveIt, openPage } from '../../shared/app/acknowledge.ts'
import { findDue } from '../../shared/app/find-due.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { receiveReceipt } from '../../shared/app/receive-receipt.ts'
import { waitOf } from '../../shared/domain/contact.ts'
import { isOpen } from '../../shared/domain/escalation.ts'
import { plus } from '../../shared/domain/time.ts'
import { atEveryHour, stored } from '../support/rota.ts'
import { type Story, tell } from '../support/story.ts'

const [phone, other] = ['+16175550123', '+16175550124']
const phones: Record<string, string> = { ana: '+16175550181', ben: '+16175550182', sam: '+16175550183' }
const person = (id: string): Staff => ({
  id,
  email: `${id}@example.org`,
  name: id,
  role: 'supervisor',
  phone: phones[id] ?? '',
  disabled: false,
})

/** Rotas between which it changes under the ladder's feet. */
const rotas: Parameters<typeof atEveryHour>[0][] = [
  { primary: 'ana', backup: 'ben', supervisors: ['sam'] },
  { primary: 'ben', supervisors: ['sam', 'ana'] },
  { backup: 'ana', supervisors: [] },
  { supervisors: ['sam'] },
  { supervisors: [] },
]

const events = fc.oneof(
  fc.record({ does: fc.constant('cry' as const), from: fc.constantFrom(phone, other) }),
  fc.record({ does: fc.constant('same text again' as const), nth: fc.nat({ max: 5 }) }),
  fc.record({ does: fc.constant('acknowledge' as const), nth: fc.nat({ max: 9 }) }),
  fc.record({
    does: fc.constantFrom('claim' as const, 'release' as const, 'answer' as const),
    by: fc.constantFrom('ana', 'ben'),
    of: fc.constantFrom(phone, other),
  }),
  fc.record({
    does: fc.constant('receipt' as const),
    nth: fc.nat({ max: 9 }),
    state: fc.constantFrom('sent' as const, 'delivered' as const, 'undelivered' as const),
  }),
  fc.record({ does: fc.constant('rota' as const), to: fc.nat({ max: rotas.length - 1 }) }),
  fc.record({ does: fc.constant('job' as const), nth: fc.nat({ max: 9 }), times: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ does: fc.constant('restart' as const) }),
  fc.record({ does: fc.constant('carrier' as const), says: fc.constantFrom('lost' as const, 'unheard' as const, 'filtered' as const) }),
  fc.record({ does: fc.constant('pass' as const), seconds: fc.constantFrom(1, 20, 60, 300, 301, 900) }),
)
type Event = typeof events extends fc.Arbitrary<infer T> ? T : never

const open = () => {
  const line = tell()
  Object.assign(line.paging.plan, { phones, reach: { ana: ['sms'], ben: ['sms', 'email'], sam: ['email'] } })
  return line
}
const pagesOf = (line: Story) =>
  [...line.table.items.values()].flatMap(({ page, pk, id }) =>
    page ? [{ contact: String(pk).slice('CONTACT#'.length), message: String(id) }] : [],
  )

/** What is on the queue is lost with the process; whatever was committed is in the due index. */
async function happens(line: Story, event: Event): Promise<void> {
  switch (event.does) {
    case 'cry':
      return void (await line.arrives(event.from, 'he wont wake up'))
    case 'same text again': {
      const text = line.received[event.nth]
      return text && void (await line.arrives(text.from, text.body, { sid: text.sid }))
    }
    case 'acknowledge': {
      const ref = pagesOf(line)[event.nth]
      if (!ref) return
      const looked = await openPage(ref, undefined, { outbox: line.outbox, staff: { byId: async (id) => person(id) } })
      if (looked.outcome !== 'open' || !looked.opened.speaksFor) return
      return void (await haveIt(looked.opened, looked.opened.speaksFor.id, { ...line.world, pagers: dynamoPagers(line.table) }))
    }
    case 'claim':
      return void (await line.claim(event.by, event.of))
    case 'release':
      return void (await line.release(event.by, event.of))
    case 'answer':
      return event.of === phone ? void (await line.reply(event.by, 'I am here')) : undefined
    case 'receipt': {
      const about = line.carrier.accepted[event.nth]
      if (!about) return
      const ref = { contact: about.contact, message: about.message }
      const kind = event.state === 'undelivered' ? { kind: 'filtered' as const } : {}
      return void (await receiveReceipt({ ref, providerId: about.id, state: event.state, ...kind }, line.world))
    }
    case 'rota':
      line.table.items.set(...stored(atEveryHour(rotas[event.to] ?? { supervisors: [] })))
      return
    case 'job': {
      const [job] = line.jobs.splice(event.nth % Math.max(1, line.jobs.length), 1)
      for (let n = 0; job && n < event.times; n++) await line.perform(job)
      return
    }
    case 'restart':
      line.jobs.length = 0
      return
    case 'carrier':
      return line.carrier.answers(event.says === 'filtered' ? { refused: 'filtered' } : event.says)
    case 'pass':
      line.clock.now = plus(line.clock.now, { seconds: event.seconds })
      await findDue(line.world)
      return
    default:
      return event satisfies never
  }
}

/** Exactly one ladder where somebody cried; one that is open and not at its end is in the due index, and no other is. */
async function invariant(line: Story): Promise<void> {
  for (const from of [phone, other]) {
    const contact = await line.contact(from)
    if (!contact) continue
    const { escalation } = contact
    const cried = line.received.some((text) => text.from === from)
    expect(escalation !== undefined, 'a cry for help has a ladder').toBe(cried)
    const timer = [...line.table.items.values()].find(({ pk, sk }) => pk === `CONTACT#${contact.id}` && sk === 'TIMER#escalation')
    if (escalation?.nextAt) expect(timer?.dueAt !== undefined, 'what is to be climbed is in the due index').toBe(true)
    if (escalation?.acknowledged) expect(escalation.nextAt, 'what somebody has is not climbed').toBeUndefined()
    const waits = waitOf(contact.conversation)?.urgency === 'urgent'
    const nobody = contact.conversation.state !== 'claimed'
    if (waits && nobody) expect(isOpen(escalation), 'a cry that nobody holds is one that nobody has').toBe(true)
  }
  const rungs = [...line.table.items.values()].flatMap(({ page }) => (page ? [JSON.stringify({ ...(page as object), waiting: 0 })] : []))
  expect(new Set(rungs).size, 'one rung of one ladder wakes one person once on each channel').toBe(rungs.length)
}

describe('any order of acknowledging, new texts, restarts, late receipts and changes of the rota', () => {
  test('leaves exactly one ladder per contact, and in the end nobody who cried is without a page or a person', {
    timeout: 600_000,
  }, async () => {
    const numRuns = Number(process.env.PAGING_RUNS ?? 500)
    await fc.assert(
      fc.asyncProperty(fc.array(events, { minLength: 3, maxLength: 18 }), async (list) => {
        const line = open()
        for (const event of list) {
          await happens(line, event)
          await invariant(line)
        }
        await line.advance({ minutes: 40 })
        await invariant(line)
        for (const from of [phone, other]) {
          const ladder = (await line.contact(from))?.escalation
          if (!ladder || ladder.acknowledged) continue
          const paged = pagesOf(line).length
          expect(paged, 'an open ladder has paged somebody').toBeGreaterThan(0)
          expect(ladder.nextAt, 'forty minutes later it was climbed to its end').toBeUndefined()
        }
      }),
      { numRuns, seed: 20261124 },
    )
  })
})

describe('in weeks with a change of the clocks', () => {
  test.each([
    ['forward, in March', '2027-03-12T05:00:00.000Z'],
    ['back, in November', '2026-10-30T04:00:00.000Z'],
  ])('%s, every rung is climbed within a minute of its time', { timeout: 120_000 }, async (_, begin) => {
    for (let hour = 0; hour < 7 * 24; hour += 5) {
      const line = open()
      line.paging.plan.reach = { ana: ['sms'], ben: ['sms'], sam: ['sms'] }
      line.clock.now = plus(begin, { hours: hour, minutes: 47 })
      const cried = line.clock.now
      await line.text(phone, 'he wont wake up')
      // The deployed clock looks once a minute, and not on the minute.
      const times: number[] = []
      for (let minute = 0; minute < 17; minute++) {
        line.clock.now = plus(line.clock.now, { minutes: 1 })
        await findDue(line.world)
        await line.runJobs()
      }
      for (const name of ['ana', 'ben', 'sam']) {
        const page = line.carrier.accepted.find(({ to }) => to === phones[name])
        times.push((Date.parse(page?.at ?? '') - Date.parse(cried)) / 1000)
      }
      for (const [n, due] of [0, 300, 600].entries()) expect(Math.abs((times[n] ?? Number.NaN) - due)).toBeLessThanOrEqual(60)
      expect(line.paging.sent.map(({ to }) => to)).toEqual(['emergency'])
    }
  })
})
