/** The world in memory: the real adapters over a table in memory, a clock a test sets, jobs that only pile up. */
import { readFileSync } from 'node:fs'
import { monotonicFactory } from 'ulid'
import { parse } from 'yaml'
import { readTexts } from '../../infra/texts.ts'
import { dynamoContacts } from '../../shared/adapters/dynamo/contacts.ts'
import { dynamoDesk } from '../../shared/adapters/dynamo/desk.ts'
import { dynamoDrills } from '../../shared/adapters/dynamo/drills.ts'
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts'
import { dynamoPagers } from '../../shared/adapters/dynamo/pagers.ts'
import { dynamoRotaBook } from '../../shared/adapters/dynamo/rota.ts'
import { dynamoSessions, dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { pageLinks } from '../../shared/adapters/page-links.ts'
import { freshValues } from '../../shared/adapters/random.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import type { Job, LogFields, World } from '../../shared/app/ports.ts'
import { programmeAt } from '../../shared/domain/programme.ts'
import { parseProgram } from '../../shared/program.ts'
import { memoryTable } from './memory-table.ts'

const readYaml = (path: string): unknown => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

/** A Tuesday, nine in the morning in New York. */
export const tuesday = Date.parse('2026-11-24T14:00:00.000Z')

export function memoryWorld() {
  const clock = { now: tuesday }
  const nowMs = () => clock.now
  const now = () => new Date(clock.now).toISOString()
  const table = memoryTable(nowMs)
  const vault = createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [{ version: 'a', key: Buffer.alloc(32, 2) }] })
  const sorted = monotonicFactory()
  const ulid = () => sorted(clock.now)
  const records = { table, vault, ulid, now }
  const jobs: Job[] = []
  const logged: { event: string; fields: LogFields | undefined }[] = []
  const world: World = {
    contacts: dynamoContacts(records),
    jobs: { put: async (more) => void jobs.push(...more) },
    programme: programmeAt('https://harbor.example.org', parseProgram(readYaml('program.yaml'))),
    texts: readTexts().texts,
    now,
    fresh: freshValues(ulid),
    random: () => 0,
    pause: async () => {},
    elapsed: () => 0,
    log: (event, fields) => void logged.push({ event, fields }),
  }
  const staff = dynamoStaffBook(table, vault)
  const sessions = dynamoSessions(table, vault, nowMs)
  return {
    clock,
    table,
    world,
    desk: dynamoDesk(records),
    outbox: dynamoOutbox(records),
    pagers: dynamoPagers(table),
    pageLinks: pageLinks(vault, 'http://localhost:3000'),
    staff,
    rota: dynamoRotaBook(records),
    drills: dynamoDrills(table),
    sessions,
    jobs,
    logged,
  }
}
