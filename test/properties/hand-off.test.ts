/** A hand-off meets an answer, a stop, danger and two takers at the same time, in whatever order the store takes them (R2, R6, R45, F12, F23). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Write } from '../../shared/adapters/dynamo/table.ts'
import { expectNothingNew, phone, tell } from '../support/story.ts'

const runs = { numRuns: 150, seed: 17 }

/** What one transaction says of a hand-off. */
const saidBy = (writes: readonly Write[]) =>
  writes.flatMap((write) => {
    if (!('put' in write)) return []
    const { what, act, handOff } = write.put as { what?: string; act?: string; handOff?: { stands: string } }
    if (write.key.sk === 'HANDOFF') return ['line']
    if (write.key.sk === 'CONTACT') return [`contact ${handOff?.stands ?? 'none'}`]
    return write.key.pk.startsWith('PROOF#') && what ? [what] : write.key.pk.startsWith('AUDIT#') && act ? [act] : []
  })

/** @returns how it ended, so that a test can ask whether every end was met */
async function race(scheduler: fc.Scheduler, drawn: { body: string; also: string; staff: string }): Promise<string> {
  const line = tell()
  await line.join()
  await line.claim('ana')
  await line.handOff('ana')
  await line.runJobs()
  await line.advance({ minutes: 1 })
  const { handOff, lastInbound } = (await line.contact()) ?? {}
  const log: string[][] = []
  const { get, write } = line.table
  line.table.get = scheduler.scheduleFunction(get)
  line.table.write = scheduler.scheduleFunction(async (writes) => {
    const done = await write(writes)
    if (done.outcome === 'committed') log.push(saidBy(writes))
    return done
  })
  const take = (staff: string) => line.take(staff, { handOff: handOff?.id ?? '' })
  const takeBack = () => line.takeBack('ana', { handOff: handOff?.id ?? '' })
  const acts = {
    close: () => line.close('ana', lastInbound),
    release: () => line.release('ana'),
    'take back': takeBack,
    nothing: async () => undefined,
  }
  const late = async () => [await line.arrives(phone, drawn.body), await take('dora')]
  await scheduler.waitFor(
    Promise.all([
      line.arrives(phone, '8').then(() => Promise.all([take('ben'), take('dora')])),
      ...(drawn.also === 'nothing' ? [] : [late()]),
      acts[drawn.staff as keyof typeof acts](),
    ]),
  )
  Object.assign(line.table, { get, write })
  await line.runJobs()

  const yesAt = log.findIndex((said) => said.includes('hand-off agreed'))
  for (const [at, said] of log.entries()) if (said.includes('line')) expect(at).toBe(yesAt)
  const taken = log.filter((said) => said.includes('hand-off taken')).length
  const contact = await line.contact()
  const back = log.filter((said) => said.includes('hand-off taken back')).length
  expect(taken + back).toBeLessThanOrEqual(1)
  expect(contact?.team).toBe(taken === 1 ? 'treatment' : 'harm-reduction')
  expect((await line.got()).filter((key) => key === 'hand-off-taken').length).toBeLessThanOrEqual(taken)
  expect(await line.queue('treatment').then((rows) => rows.some((row) => row.handOff))).toBe(contact?.handOff?.stands === 'agreed')
  if (drawn.also === 'text' && drawn.body === 'STOP') expect(contact?.consent.consent).toBe('opted-out')
  if (drawn.also === 'text' && drawn.body !== 'hello')
    expect(contact?.handOff?.stands === 'asked' || contact?.handOff?.stands === 'agreed').toBe(false)
  await expectNothingNew(line)
  return contact?.handOff?.stands === 'over' ? contact.handOff.because : (contact?.handOff?.stands ?? 'closed')
}

test('nothing is seen before a yes, one person takes it, and a stop or danger leaves nothing under way', async () => {
  const met = new Set<string>()
  const drawn = fc.record({
    body: fc.constantFrom('STOP', 'she wont wake up', 'hello'),
    also: fc.constantFrom('text', 'text', 'nothing'),
    staff: fc.constantFrom('close', 'release', 'take back', 'take back', 'nothing', 'nothing'),
  })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), drawn, async (scheduler, what) => void met.add(await race(scheduler, what))),
    runs,
  )
  expect([...met].toSorted()).toEqual(expect.arrayContaining(['closed', 'danger', 'stopped', 'taken', 'taken back']))
})
