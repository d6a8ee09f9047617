/** The rota in DynamoDB: one item that every text reads, with those of the staff who can be paged beside it (design §3). */
import * as z from 'zod'
import type { CoverageWatch, RotaBook } from '../../app/ports.ts'
import type { AuditEntry } from '../../domain/decision.ts'
import { auditExpires } from '../../domain/retention.ts'
import { type Answerers, emptyRota, type Planned, Rota } from '../../domain/rota.ts'
import { type Answerer, canBePaged } from '../../domain/rota-mistakes.ts'
import { Role } from '../../domain/team.ts'
import { At } from '../../domain/time.ts'
import { duePk, dueShard, keys } from './keys.ts'
import { ttl } from './records.ts'
import type { Item, Table, Value, Write } from './table.ts'

/** An attribute each, so that two people can be shut out at once without reading each other's. */
const answererPrefix = 'can:'

const answerersIn = (item: Item): Answerers =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) => {
      const role = Role.safeParse(value).data
      return name.startsWith(answererPrefix) && role ? [[name.slice(answererPrefix.length), role]] : []
    }),
  )

/**
 * Reads the rota that came with a contact; the same item again is the same answer, so that no text works it out anew.
 * One that cannot be read is as good as none, and must not keep a cry for help from being stored.
 */
export function plannedFrom(item: Item | undefined): Planned | undefined {
  if (!item) return undefined
  const text = JSON.stringify(item)
  if (last?.text !== text) last = { text, planned: { rota: Rota.safeParse(item).data ?? emptyRota, answerers: answerersIn(item) } }
  return last.planned
}

let last: { text: string; planned: Planned } | undefined

/** Long past: due at once, whatever the clock shows. */
const atOnce: At = '2000-01-01T00:00:00.000Z'

const due = (dueAt: At): Item => ({ duePk: duePk(dueShard(keys.coverage().pk)), dueAt })

/** Whether a page can reach them, kept with the rota in the transaction that changes it; gaps are looked for again. */
export const answererWrites = (staff: Answerer): Write[] => [
  { key: keys.rota(), set: { [`${answererPrefix}${staff.id}`]: canBePaged(staff) ? staff.role : undefined } },
  { key: keys.coverage(), set: { ...due(atOnce), changed: true } },
]

const Version = z.object({ version: z.number().default(0) })
const Watch = z.object({ told: z.array(z.string()).default([]), dueAt: At, changed: z.literal(true).optional() })

/** @param ulid names the record of a change */
export function dynamoRotaBook({ table, ulid }: { table: Table; ulid(): string }): RotaBook {
  return {
    read: async () => {
      const [item = {}] = await table.get([keys.rota()])
      return { rota: Rota.parse(item), answerers: answerersIn(item), ...Version.parse(item) }
    },

    save: async (before, { rota, answerers }, entry) => {
      const ids = [...new Set([...Object.keys(before.answerers), ...Object.keys(answerers)])]
      const attributes = (of: Answerers) => Object.fromEntries(ids.map((id) => [`${answererPrefix}${id}`, of[id]]))
      const unmoved = { version: before.version === 0 ? undefined : before.version, ...attributes(before.answerers) }
      const set = { ...(plain(rota) as Item), ...attributes(answerers), version: before.version + 1 }
      const done = await table.write([
        { key: keys.rota(), if: { equals: unmoved }, set },
        { key: keys.coverage(), set: { ...due(atOnce), changed: true } },
        lineAudit(entry, ulid()),
      ])
      return done.outcome === 'committed' ? 'saved' : 'changed'
    },

    watch: async (): Promise<CoverageWatch> => {
      const [item] = await table.get([keys.coverage()])
      return item ? Watch.parse(item) : undefined
    },

    lookAgain: async (before, { told, dueAt }) => {
      const set = { ...due(dueAt), told, changed: undefined }
      const done = await table.write([{ key: keys.coverage(), if: { equals: { dueAt: before.dueAt } }, set }])
      return done.outcome === 'committed'
    },
  }
}

/** By day, for the supervisor's review: who changed what, never content (R43). */
const lineAudit = ({ staff, act, at }: AuditEntry, name: string): Write => ({
  key: keys.audit(at, name),
  put: { staff, act, at, expiresAt: ttl(auditExpires(at)) },
})

/** Without what is not there: a backup that nobody is has no place in the item. */
const plain = (value: unknown): Value => JSON.parse(JSON.stringify(value)) as Value
