/** Gaps are reported before they begin, each warning once, also after a crash and after a change (R9). */
import { describe, expect, test } from 'vitest'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { changeRota } from '../../shared/app/change-rota.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { watchCoverage } from '../../shared/app/watch-coverage.ts'
import { shift } from '../support/rota.ts'
import { phone, tell } from '../support/story.ts'
import { openTestWorld, pepperA, type TestWorld } from '../support/world.ts'

/** A Tuesday at nine in New York; Ana is entered, and nothing is planned. */
const opened = async () => {
  const { line, ...more } = await openedWith(openTestWorld({ rota: null }))
  return { ...line, ...more }
}

async function openedWith<L extends TestWorld>(line: L) {
  const staff = dynamoStaffBook(line.table, createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [pepperA] }))
  const entry = { email: 'ana@example.org', name: 'Ana', role: 'harm-reduction', phone: '+16175550112', disabled: false } as const
  const ana = (await staff.enter(entry)) as Staff
  const plan = async (id: string, days: number[]) =>
    changeRota(
      {
        change: { add: 'weekly', entry: shift({ id, days, primary: ana.id, backup: undefined }) },
        by: 'sam',
        seen: (await line.world.rota.read()).version,
      },
      { ...line.world, staff },
    )
  const raised = () =>
    line.raised.map((alert) => (alert.about === 'coverage-gap' ? `${alert.begins.slice(0, 13)} ${alert.hoursAhead}` : alert.about))
  return { line, staff, ana, plan, raised }
}

test('a day without anybody is reported a day and two hours ahead, and is quiet after that', async () => {
  const { plan, advance, raised } = await opened()
  await plan('week', [1, 2, 3, 5])
  await advance({ days: 3 })
  expect(raised()).toEqual(['2026-11-26T14 24', '2026-11-26T14 2'])
})

test('shutting out the only person on call reports what that leaves, at once', async () => {
  const { plan, advance, raised, staff, ana } = await opened()
  await plan('week', [1, 2, 3, 4, 5])
  await advance({ minutes: 1 })
  expect(raised()).toEqual([])
  await staff.setDisabled(ana.id, true)
  await advance({ minutes: 1 })
  expect(raised()).toEqual(['2026-11-24T14 2', '2026-11-25T14 24'])
})

test('a gap that is filled in time is not reported', async () => {
  const { plan, advance, raised } = await opened()
  await plan('week', [1, 2, 3, 5])
  await advance({ hours: 23 })
  await plan('thursday', [4])
  await advance({ days: 2 })
  expect(raised()).toEqual([])
})

test('a crash after a warning was raised raises the same one again, and no other', async () => {
  const { plan, advance, world, raised } = await opened()
  await plan('week', [1, 2, 3, 5])
  await advance({ days: 1 })
  expect(raised()).toEqual(['2026-11-26T14 24'])
  const watch = await world.rota.watch()
  if (!watch) throw new Error('nobody watches')
  await world.rota.lookAgain(watch, { ...watch, told: [] })
  await watchCoverage(world)
  await watchCoverage(world)
  expect(raised()).toEqual(['2026-11-26T14 24', '2026-11-26T14 24'])
})

test('a job that comes when the rota has changed again does nothing: the clock brings another', async () => {
  const { world, raised } = await opened()
  await watchCoverage(world)
  expect(raised()).toEqual([])
})

describe('somebody is shut out who has a cry for help', () => {
  const cried = async () => {
    const story = await openedWith(tell(openTestWorld({ rota: null })))
    await story.plan('week', [1, 2, 3, 4, 5])
    await story.line.text(phone, 'he wont wake up')
    await story.line.claim(story.ana.id, phone)
    return story
  }
  const ladder = async ({ line }: Awaited<ReturnType<typeof cried>>) => (await line.contact(phone))?.escalation

  test('it waits for somebody again within a minute, and its ladder begins anew', async () => {
    const story = await cried()
    const { line, staff, ana } = story
    const had = await ladder(story)
    expect(had).toMatchObject({ acknowledged: { by: ana.id } })
    await staff.setDisabled(ana.id, true)
    await line.advance({ minutes: 1 })
    const again = await ladder(story)
    expect(again?.id).not.toBe(had?.id)
    expect(again).not.toHaveProperty('acknowledged')
    expect(again?.woken).toContain('emergency')
    expect((await line.contact(phone))?.conversation).toMatchObject({ state: 'waiting', urgency: 'urgent' })
    await watchCoverage(line.world)
    await line.runJobs()
    expect(await ladder(story)).toEqual(again)
  })

  test('also when they took it just as they were shut out, two minutes later', async () => {
    const story = await cried()
    const { line, staff, ana } = story
    await line.release(ana.id, phone)
    await staff.setDisabled(ana.id, true)
    await line.advance({ seconds: 1 })
    // Their session was asked for before it happened; this is what came of it.
    await line.claim(ana.id, phone)
    await line.advance({ minutes: 2 })
    expect(await ladder(story)).not.toHaveProperty('acknowledged')
  })

  test('who is not shut out keeps it, whatever the rota says', async () => {
    const story = await cried()
    const had = await ladder(story)
    const { version } = await story.line.world.rota.read()
    await changeRota({ change: { remove: 'week' }, by: 'sam', seen: version }, { ...story.line.world, staff: story.staff })
    await story.line.advance({ minutes: 10 })
    expect(await ladder(story)).toEqual(had)
  })
})
