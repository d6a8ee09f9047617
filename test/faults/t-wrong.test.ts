/** Our own bug that would send to the wrong person, or again and again: crashes, lost answers and repeats in any order (T15). */
import fc from 'fast-check'
import { expect } from 'vitest'
import { readJob } from '../../shared/adapters/aws/queues.ts'
import type { Job } from '../../shared/app/ports.ts'
import { plus } from '../../shared/domain/time.ts'
import type { Answer } from '../support/fake-carrier.ts'
import { tell } from '../support/story.ts'
import { fault, times } from './fault.ts'

const phones = ['+16175550123', '+16175550124', '+16175550125']

/** One thing that happens; `at` is which phone, `luck` what goes wrong with each write of the store while it does. */
type Step = {
  does: 'text' | 'staff' | 'work' | 'clock' | 'receipt' | 'later'
  at: number
  body: string
  luck: ('well' | 'before' | 'after')[]
}
const step = fc.record<Step>({
  does: fc.constantFrom('text', 'text', 'staff', 'work', 'work', 'clock', 'receipt', 'later'),
  at: fc.integer({ min: 0, max: phones.length - 1 }),
  body: fc.constantFrom('JOIN', 'YES', 'MENU', 'hello', 'HELP', 'STOP', 'he wont wake up', '1'),
  luck: fc.array(fc.constantFrom('well', 'well', 'well', 'before', 'after'), { maxLength: 6 }),
})
const lost: readonly (Answer | 'well')[] = ['lost', 'unheard', { refused: 'busy' }, { refused: 'unknown' }, 'well']
const carrierAnswers = fc.array(fc.constantFrom(...lost), { maxLength: 8 }).map((all) => all.filter((each) => each !== 'well'))

/** Plays the steps; whatever throws is a process that died there, and what it left is found again. */
async function play(steps: readonly Step[], answers: readonly Answer[]) {
  const line = tell()
  for (const phone of phones) for (const body of ['JOIN', 'YES']) await line.text(phone, body)
  line.carrier.answers(...answers)
  const { write } = line.table
  const taken: Job[] = []
  const dies = (promise: Promise<unknown>) => promise.catch(() => undefined)
  for (const { does, at, body, luck } of steps) {
    const phone = phones[at] ?? ''
    let n = 0
    line.table.write = async (writes) => {
      const how = luck[n++] ?? 'well'
      if (how === 'before') throw new Error('killed')
      const done = await write(writes)
      if (how === 'after') throw new Error('killed')
      return done
    }
    if (does === 'text') await dies(line.arrives(phone, body))
    if (does === 'staff') await dies(line.reply('ana', `to ${phone}`))
    if (does === 'later') line.clock.now = plus(line.clock.now, { seconds: 75 })
    if (does === 'clock') await dies(line.advance({ minutes: 2 }))
    if (does === 'receipt' && line.carrier.accepted.length > 0) await dies(line.receipt(at === 0 ? 'delivered' : 'sent'))
    if (does === 'work') {
      const jobs = line.jobs
        .splice(0)
        .map((job) => readJob(JSON.stringify(job)))
        .filter((job) => job !== undefined)
      taken.push(...jobs)
      // At least once: some come twice, and two workers have the same one.
      await Promise.all([...jobs, ...jobs.slice(0, at), ...taken.slice(-at)].map((job) => dies(line.perform(job))))
    }
  }
  line.table.write = write
  await line.runJobs()
  await line.advance({ hours: 5 })
  return line
}

fault(
  'T15',
  {
    did: 'three phones, staff, two workers and the clock, killed before or after any write, with answers of the carrier lost',
    expected:
      'each message leaves once (danger may be said twice), to the phone of its own contact, with the text that is in its thread (a pause switch and a cap wait for deployment)',
  },
  async () => {
    const seen = { sent: 0, twice: 0, runs: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), carrierAnswers, async (steps, answers) => {
        const line = await play(steps, answers)
        const own = new Map<string, { to: string; body: string; safety: boolean }>()
        for (const to of phones)
          for (const message of await line.thread(to))
            if (message.direction === 'out') own.set(message.id, { to, body: message.body, safety: message.class === 'safety' })
        const counts = new Map<string, number>()
        for (const { message, to, body } of line.carrier.accepted) {
          expect({ to, body }).toEqual({ to: own.get(message)?.to, body: own.get(message)?.body })
          counts.set(message, (counts.get(message) ?? 0) + 1)
        }
        for (const [message, count] of counts) if (count > 1) expect(own.get(message)?.safety).toBe(true)
        seen.runs++
        seen.sent += counts.size
        seen.twice += [...counts.values()].filter((count) => count > 1).length
      }),
      { numRuns: times(2000, 40), includeErrorInReport: true },
    )
    expect(seen.sent).toBeGreaterThan(seen.runs)
    return `${seen.runs} histories, ${seen.sent} messages sent, ${seen.twice} of danger said twice, none to another phone`
  },
)

fault(
  'T15',
  {
    did: 'a job whose message belongs to another contact than it says, and a message copied under another contact',
    expected: 'nothing is sent',
  },
  async () => {
    const line = tell()
    for (const phone of phones) for (const body of ['JOIN', 'YES']) await line.text(phone, body)
    await line.arrives(phones[0] ?? '', 'MENU')
    const [job] = line.jobs.splice(0)
    const other = (await line.contact(phones[1]))?.id ?? ''
    if (job?.type !== 'message') throw new Error('no message was queued')
    const before = line.carrier.accepted.length
    await line.perform({ ...job, contact: other })
    const item = line.table.items.get(`main|CONTACT#${job.contact}|MSG#${job.message}`)
    const life = (await line.contact(phones[1]))?.life
    await line.table.write([{ key: { table: 'main', pk: `CONTACT#${other}`, sk: `MSG#${job.message}` }, put: { ...item, life } }])
    const outcome = await line.perform({ ...job, contact: other }).then(
      () => 'nothing',
      () => 'refused',
    )
    expect([outcome, line.carrier.accepted.length]).toEqual(['refused', before])
    return `${line.carrier.accepted.length - before} sent; the copied one does not open`
  },
)
