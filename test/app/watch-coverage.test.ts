/** Gaps are reported before they begin, each warning once, also after a crash and after a change (R9). */
import { expect, test } from 'vitest'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { changeRota } from '../../shared/app/change-rota.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { watchCoverage } from '../../shared/app/watch-coverage.ts'
import { shift } from '../support/rota.ts'
import { openTestWorld, pepperA } from '../support/world.ts'

/** A Tuesday at nine in New York; Ana is entered, and nothing is planned. */
async function opened() {
  const line = openTestWorld({ rota: null })
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
  return { ...line, staff, ana, plan, raised }
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
