/** Receipts come in any order and any number of times; what they say in the end does not depend on it (F4). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Receipt, receiveReceipt } from '../../shared/app/receive-receipt.ts'
import { isNewer } from '../../shared/domain/delivery.ts'
import type { FailureKind } from '../../shared/domain/failure.ts'
import type { MessageState } from '../../shared/domain/message.ts'
import { phone, type Story, tell } from '../support/story.ts'

type Said = Receipt['state']
const said: Said[] = ['sent', 'delivered', 'undelivered', 'failed']

/** Written by hand, and not taken from the code: from the one that says least to the one that says most. */
const byWeight: Said[] = ['sent', 'failed', 'undelivered', 'delivered']
const heaviest = (states: readonly Said[]): Said => byWeight.findLast((each) => states.includes(each)) ?? 'sent'

const fold = (begin: MessageState, states: readonly Said[]): MessageState =>
  states.reduce<MessageState>((state, next) => (isNewer(state, next) ? next : state), begin)

/** Every row of up to five receipts, which holds every order of every set with every repeat that fits. */
function rows(longest: number): Said[][] {
  if (longest === 0) return [[]]
  const shorter = rows(longest - 1)
  return [...shorter, ...shorter.filter(({ length }) => length === longest - 1).flatMap((row) => said.map((each) => [...row, each]))]
}

describe('the order of states alone', () => {
  test('whatever row of receipts follows a hand-over, the one that says most is what remains, for all 1,364 rows of up to five', () => {
    const all = rows(5).filter(({ length }) => length > 0)
    expect(all).toHaveLength(4 + 16 + 64 + 256 + 1024)
    for (const begin of ['claimed', 'uncertain'] as const) {
      for (const row of all) expect([row, fold(begin, row)]).toEqual([row, heaviest(row)])
    }
  })
  test('no receipt wakes a message that we decided not to send, but one that proves the contrary', () => {
    expect(fold('unsent', ['sent', 'sent'])).toBe('unsent')
    for (const proof of ['failed', 'undelivered', 'delivered'] as const) expect(fold('unsent', [proof])).toBe(proof)
  })
})

const classes = {
  reply: async (line: Story) => joined(line, () => line.arrives(phone, 'MENU')),
  staff: async (line: Story) => joined(line, () => line.reply('ana', 'How are you?')),
  safety: async (line: Story) => joined(line, () => line.arrives(phone, 'he wont wake up')),
  'check-in': async (line: Story) =>
    joined(line, async () => {
      line.clock.now = '2026-11-25T20:11:00.000Z'
      return line.perform({ type: 'timer', contact: (await line.contact())?.id ?? '', name: 'check-in' })
    }),
  'opt-in': async (line: Story) => line.arrives(phone, 'JOIN'),
  'opt-out': async (line: Story) => joined(line, () => line.arrives(phone, 'STOP')),
} as const
type Class = keyof typeof classes

async function joined(line: Story, then: () => Promise<unknown>): Promise<void> {
  await line.join()
  await then()
}

type Arrival = Said | 'answer'
type Case = { class: Class; kind: FailureKind; answer: 'sent' | 'lost'; arrivals: Arrival[] }

/** One message handed over, with these receipts before and after the carrier's own answer; what is left of it three hours later. */
async function livedThrough({ class: as, kind, answer, arrivals }: Case) {
  const line = tell()
  await classes[as](line)
  const providerId = `SM-out-${line.carrier.accepted.length + 1}`
  const [job] = line.jobs.splice(0)
  if (job?.type !== 'message') throw new Error('nothing is queued to hand over')
  const ref = { contact: job.contact, message: job.message }
  const receive = (state: Said) =>
    receiveReceipt({ ref, providerId, state, ...(state === 'sent' || state === 'delivered' ? {} : { kind }) }, line.world)
  const answered = arrivals.indexOf('answer')
  const [before, after] = [arrivals.slice(0, answered), arrivals.slice(answered + 1)] as [Said[], Said[]]
  line.carrier.meanwhile(async () => {
    for (const state of before) await receive(state)
  })
  if (answer === 'lost') line.carrier.answers('lost')
  await line.perform(job)
  for (const state of after) await receive(state)
  const state = (await line.outbox.find(ref))?.message
  const soon = await pictureOf(line)
  await line.runJobs()
  await line.advance({ hours: 3 })
  return { state: state?.direction === 'out' ? state.state : undefined, soon, later: await pictureOf(line) }
}

/** What a receipt may change for a person: standing, plan, place in the queue, what else is sent. The version only counts writes; ids are drawn in the order of things. */
async function pictureOf(line: Story) {
  const { version: _, escalation, ...contact } = (await line.contact()) ?? { version: 0 }
  const ladder = escalation && { ...escalation, id: '', pages: escalation.pages.map(({ message: _message, ...page }) => page) }
  const sent = line.carrier.accepted.map(({ to, body }) => `${to} ${body}`)
  return {
    contact,
    ladder,
    suppression: await line.suppression(),
    ours: await line.ours(),
    timers: line.timers(),
    queue: await line.queue(),
    sent,
  }
}

/** Two orders of one set of receipts, with repeats of their own, and the carrier's answer anywhere among them. */
const twoOrders = (finals: readonly Said[][]) =>
  fc
    .record({
      class: fc.constantFrom(...(Object.keys(classes) as Class[])),
      kind: fc.constantFrom<FailureKind>('unreachable', 'number-gone', 'filtered', 'opted-out', 'unknown', 'bad-number'),
      answer: fc.constantFrom('sent' as const, 'lost' as const),
      set: fc.constantFrom(...finals).chain((final) => fc.boolean().map((alsoSent): Said[] => (alsoSent ? ['sent', ...final] : final))),
    })
    .chain(({ set, ...rest }) => {
      const order = fc
        .array(fc.constantFrom(...set), { maxLength: 3 })
        .chain((repeats) => fc.shuffledSubarray<Arrival>([...set, ...repeats, 'answer'], { minLength: set.length + repeats.length + 1 }))
      return fc.tuple(order, order).map(([one, other]) => ({ set, one: { ...rest, arrivals: one }, other: { ...rest, arrivals: other } }))
    })

describe('through the use case, with the carrier’s own answer anywhere among the receipts', () => {
  test('every order and repeat of one message’s receipts ends in the state that says most, and in the same picture for the contact at once and three hours later', async () => {
    await fc.assert(
      fc.asyncProperty(twoOrders([['delivered'], ['undelivered'], ['failed']]), async ({ set, one, other }) => {
        const [first, second] = [await livedThrough(one), await livedThrough(other)]
        expect(first.state).toBe(heaviest(set))
        expect(second).toEqual(first)
      }),
      { numRuns: 80 },
    )
  })

  // What the lesser final receipt set in motion (a try anew, a suspended number) is not taken back when a heavier one comes after it,
  // so here only the message itself is the same in every order.
  test('receipts that contradict each other end in the state that says most, in every order', async () => {
    const contradictions: Said[][] = [
      ['delivered', 'undelivered'],
      ['delivered', 'failed'],
      ['undelivered', 'failed'],
      ['delivered', 'undelivered', 'failed'],
    ]
    await fc.assert(
      fc.asyncProperty(twoOrders(contradictions), async ({ set, one, other }) => {
        const states = [(await livedThrough(one)).state, (await livedThrough(other)).state]
        expect(states).toEqual([heaviest(set), heaviest(set)])
      }),
      { numRuns: 40 },
    )
  })
})
