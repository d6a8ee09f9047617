/** A whole line in memory: real records, texts and programme; a clock, a carrier and a spool that a test moves. */
import { readFileSync } from 'node:fs'
import { monotonicFactory } from 'ulid'
import { parse } from 'yaml'
import { readTexts } from '../../infra/texts.ts'
import { dynamoContacts } from '../../shared/adapters/dynamo/contacts.ts'
import { dynamoDesk } from '../../shared/adapters/dynamo/desk.ts'
import { dynamoDueIndex } from '../../shared/adapters/dynamo/due-index.ts'
import { dynamoFarewells } from '../../shared/adapters/dynamo/farewells.ts'
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts'
import { dynamoRotaBook } from '../../shared/adapters/dynamo/rota.ts'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import type { Item } from '../../shared/adapters/dynamo/table.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { findDue } from '../../shared/app/find-due.ts'
import { performJob } from '../../shared/app/perform-job.ts'
import type { DueIndex, Job, LogFields, Sending } from '../../shared/app/ports.ts'
import type { Watching } from '../../shared/app/watch-coverage.ts'
import type { Alert } from '../../shared/domain/alert.ts'
import type { Fresh } from '../../shared/domain/decision.ts'
import { programmeAt } from '../../shared/domain/programme.ts'
import { plus, type Span } from '../../shared/domain/time.ts'
import { parseProgram } from '../../shared/program.ts'
import { countedTable } from './counted-table.ts'
import { fakeCarrier } from './fake-carrier.ts'
import { fakePaging } from './fake-paging.ts'
import { fakeSpool } from './fake-spool.ts'
import { memoryTable } from './memory-table.ts'
import { roundTheClock, stored } from './rota.ts'

const readYaml = (path: string): unknown => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
export const programme = programmeAt('https://harbor.example.org', parseProgram(readYaml('program.yaml')))
export const texts = readTexts().texts

/** Tuesday of Thanksgiving week, nine in the morning in New York: a person reads. */
export const tuesday = '2026-11-24T14:00:00.000Z'
export const pepperA = { version: 'a', key: Buffer.alloc(32, 2) }
export const pepperB = { version: 'b', key: Buffer.alloc(32, 3) }

/** More steps than any scenario takes; past it something comes back for ever. */
const mostSteps = 5000

export type TestWorld = ReturnType<typeof openTestWorld>

/** @param given `peppers`: the newest last; `now`: where the clock begins; `rota`: as it lies in the store, with somebody at every hour unless it is null */
export function openTestWorld({ peppers = [pepperA], now: begin = tuesday, rota = roundTheClock as Item | null } = {}) {
  const clock = { now: begin }
  const now = () => clock.now
  const nowMs = () => Date.parse(clock.now)
  const memory = memoryTable(nowMs)
  if (rota) memory.items.set(...stored(rota))
  const table = countedTable(memory)
  const sorted = monotonicFactory(() => 0.5)
  const ulid = () => sorted(nowMs())
  const jobs: Job[] = []
  const performed: Job[] = []
  const logged: { event: string; fields: LogFields | undefined }[] = []
  const carrier = fakeCarrier(now)
  const spool = fakeSpool()
  const paging = fakePaging()
  const due = dynamoDueIndex(table)
  const records = () => ({ table, vault: createVault({ programmeKey: Buffer.alloc(32, 1), peppers }), ulid, now })
  let drawn = 0
  const fresh = (): Fresh => {
    drawn++
    return {
      life: `life-${drawn}`,
      code: `K${Math.floor(drawn / 100)}-${String(drawn % 100).padStart(2, '0')}`,
      inbound: ulid(),
      outbound: ulid(),
      another: ulid,
    }
  }
  const alerts: Alert[] = []
  const world: Sending & Watching & { due: DueIndex } = {
    contacts: dynamoContacts(records()),
    outbox: dynamoOutbox(records()),
    farewells: dynamoFarewells(records()),
    due,
    jobs: { put: async (more) => void jobs.push(...more) },
    carrier,
    paging,
    spool,
    rota: dynamoRotaBook({ table, ulid }),
    alerts: { raise: async (alert) => void alerts.push(alert) },
    staff: dynamoStaffBook(table, records().vault),
    desk: dynamoDesk(records()),
    programme,
    texts,
    now,
    fresh,
    random: () => 0,
    pause: async () => undefined,
    elapsed: () => 0,
    log: (event, fields) => void logged.push({ event, fields }),
  }

  const perform = (job: Job): Promise<void> => performJob(job, world)

  /** Performs what is on the queue, and what that puts there. */
  async function runJobs(): Promise<void> {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      performed.push(job)
      await perform(job)
    }
  }

  /** Lets time pass: everything that falls due on the way is performed at its own time, in order. */
  async function advance(span: Span): Promise<void> {
    const target = plus(clock.now, span)
    for (let step = 0; step < mostSteps; step++) {
      const next = await due.next()
      if (next === undefined || next > target) {
        clock.now = target
        return
      }
      if (next > clock.now) clock.now = next
      await findDue(world)
      await runJobs()
    }
    throw new Error('something comes back for ever')
  }

  /** From now on the newest pepper is another one. */
  function rotate(...newer: (typeof pepperA)[]): void {
    peppers = [...peppers, ...newer]
    world.contacts = dynamoContacts(records())
    world.outbox = dynamoOutbox(records())
    world.desk = dynamoDesk(records())
  }

  return {
    ...world,
    world,
    clock,
    table,
    carrier,
    paging,
    spool,
    jobs,
    performed,
    logged,
    raised: alerts,
    perform,
    runJobs,
    advance,
    rotate,
    desk: dynamoDesk(records()),
    ulid,
  }
}
