/** Workers whose clocks disagree by up to five minutes, in any schedule: one hand-over a claim, nothing twice that must not be (F13, F14, F17). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dynamoContacts } from '../../shared/adapters/dynamo/contacts.ts'
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts'
import type { Write } from '../../shared/adapters/dynamo/table.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { findDue } from '../../shared/app/find-due.ts'
import { lookAtMessage } from '../../shared/app/look-at-message.ts'
import type { Job, Sending } from '../../shared/app/ports.ts'
import type { Outbound } from '../../shared/domain/message.ts'
import { plus } from '../../shared/domain/time.ts'
import type { Answer } from '../support/fake-carrier.ts'
import { phone, type Story, tell } from '../support/story.ts'
import { pepperA } from '../support/world.ts'

const [asked, stopped, inDanger] = ['+16175550124', '+16175550125', '+16175550126']

/** One message of every class that goes to a phone, committed and still on the queue. */
async function withWork(): Promise<{ line: Story; work: Extract<Job, { type: 'message' }>[] }> {
  const line = tell()
  await line.join()
  line.clock.now = '2026-11-25T20:11:00.000Z'
  await line.perform({ type: 'timer', contact: (await line.contact())?.id ?? '', name: 'check-in' })
  await line.arrives(phone, 'MENU')
  await line.reply('ana', 'How are you?')
  await line.arrives(asked, 'JOIN')
  await line.arrives(stopped, 'STOP')
  await line.arrives(inDanger, 'he wont wake up')
  const work = line.jobs.splice(0).flatMap((job) => (job.type === 'message' ? [job] : []))
  return { line, work }
}

const claimsIn = (writes: readonly Write[]): string[] =>
  writes.flatMap((write) => ('set' in write && write.set.state === 'claimed' ? [`${write.key.sk}, try ${write.set.attempt}`] : []))

/** The line with its store and carrier one call at a time, in the scheduler's order; what was claimed and handed over is noted. */
function observed(line: Story, scheduler: fc.Scheduler) {
  const { get, write, query } = line.table
  const { send, find } = line.carrier
  const claims: string[] = []
  const handed: string[] = []
  const begin = () => {
    line.table.get = scheduler.scheduleFunction(get)
    line.table.query = scheduler.scheduleFunction(query)
    line.table.write = scheduler.scheduleFunction(async (writes) => {
      const done = await write(writes)
      if (done.outcome === 'committed') claims.push(...claimsIn(writes))
      return done
    })
  }
  const arrive = scheduler.scheduleFunction(send)
  const look = scheduler.scheduleFunction(find)
  const answered = scheduler.scheduleFunction(async <T>(answer: T) => answer)
  const carrier: Sending['carrier'] = {
    ...line.carrier,
    find: look,
    // The request and its answer are both on their way for as long as the scheduler likes.
    send: async (message) => {
      handed.push(message.message)
      return answered(await arrive(message)) as ReturnType<typeof send>
    },
  }
  return { claims, handed, carrier, begin, end: () => Object.assign(line.table, { get, write, query }) }
}

/** A worker as another machine: the same store and carrier, a clock of its own. */
function workerOn(line: Story, carrier: Sending['carrier'], offSeconds: number): Sending & Pick<Story, 'due'> {
  const now = () => plus(line.clock.now, { seconds: offSeconds })
  const vault = createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [pepperA] })
  const records = { table: line.table, vault, ulid: line.ulid, now }
  return { ...line.world, now, carrier, contacts: dynamoContacts(records), outbox: dynamoOutbox(records) }
}

const fiveMinutes = 5 * 60
type Shift = { offSeconds: number; rounds: ('queue' | 'clock')[] }
const shift = fc.record<Shift>({
  offSeconds: fc.integer({ min: -fiveMinutes, max: fiveMinutes }),
  rounds: fc.array(fc.constantFrom('queue' as const, 'clock' as const), { minLength: 1, maxLength: 3 }),
})
const answer = fc.constantFrom<Answer | 'taken'>('taken', 'lost', 'unheard', { refused: 'busy' }, { refused: 'not-connected' })

/** Each round a worker performs every job it has heard of, or takes what its own clock calls due. */
async function works(world: Sending & Pick<Story, 'due'>, rounds: Shift['rounds'], work: Job[]): Promise<void> {
  for (const round of rounds) {
    const taken: Job[] = []
    if (round === 'clock') await findDue({ ...world, jobs: { put: async (more) => void taken.push(...more) } })
    const jobs = round === 'clock' ? taken : work
    await Promise.all(jobs.map((job) => (job.type === 'message' ? lookAtMessage(job, world) : undefined)))
  }
}

const repeats = (all: readonly string[]): string[] => all.filter((each, n) => all.indexOf(each) !== n)

test('a claim is handed over at most once, only an answer to danger is ever taken by the carrier twice, and in the end nothing is left unsettled', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(shift, { minLength: 2, maxLength: 3 }),
      fc.array(answer, { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 6 }),
      async (scheduler, shifts, answers, passing) => {
        const { line, work } = await withWork()
        const before = line.carrier.accepted.length
        const { claims, handed, carrier, begin, end } = observed(line, scheduler)
        line.carrier.answers(...answers.filter((each) => each !== 'taken'))
        const pass = scheduler.scheduleFunction(async (seconds: number) => {
          line.clock.now = plus(line.clock.now, { seconds })
        })
        begin()
        const busy = shifts.map(({ offSeconds, rounds }) => works(workerOn(line, carrier, offSeconds), rounds, work))
        await scheduler.waitFor(Promise.all([...busy, ...passing.map(pass)]))
        end()
        expect(repeats(claims)).toEqual([])
        expect(handed).toHaveLength(claims.length)
        for (const id of handed)
          expect(count(handed, id)).toBeLessThanOrEqual(claims.filter((claim) => claim.startsWith(`MSG#${id}`)).length)

        await line.runJobs()
        await line.advance({ hours: 25 })
        const all = await Promise.all(work.map(async (job) => (await line.outbox.find(job))?.message as Outbound))
        const taken = line.carrier.accepted.slice(before).map(({ message }) => message)
        expect(all.filter(({ id, class: as }) => as !== 'safety' && count(taken, id) > 1)).toEqual([])
        expect(all.filter(({ state }) => state === 'queued' || state === 'claimed')).toEqual([])
      },
    ),
    { numRuns: 30 },
  )
})

const count = (all: readonly string[], id: string): number => all.filter((each) => each === id).length
