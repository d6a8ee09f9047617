/** The key of every item: the only place that knows where something lies (design §3). */
import { type DueItem, dueShards } from '../../app/ports.ts'
import type { TimerName } from '../../domain/decision.ts'
import type { Channel } from '../../domain/escalation.ts'
import type { Team } from '../../domain/team.ts'
import type { At } from '../../domain/time.ts'
import type { Key } from './table.ts'

const main = (pk: string, sk: string): Key => ({ table: 'main', pk, sk })

export const keys = {
  contact: (id: string) => main(`CONTACT#${id}`, 'CONTACT'),
  message: (id: string, message: string) => main(`CONTACT#${id}`, `MSG#${message}`),
  timer: (id: string, name: TimerName) => main(`CONTACT#${id}`, `TIMER#${name}`),
  lifeOver: (id: string, life: string) => main(`CONTACT#${id}`, `OVER#${life}`),
  ladder: (id: string, ladder: string) => main(`CONTACT#${id}`, `LADDER#${ladder}`),
  handOff: (id: string) => main(`CONTACT#${id}`, 'HANDOFF'),
  consent: (id: string, mark: string) => main(`CONTACT#${id}`, `CONSENT#${mark}`),
  contactAudit: (id: string, ulid: string) => main(`CONTACT#${id}`, `AUDIT#${ulid}`),
  audit: (at: At, ulid: string) => main(`AUDIT#${at.slice(0, 10)}`, ulid),
  suppressed: (id: string) => main(`SUPPRESSED#${id}`, 'SUPPRESSED'),
  proof: (mark: string) => main(`PROOF#${mark}`, 'PROOF'),
  handled: (mark: string) => main(`HANDLED#${mark}`, 'HANDLED'),
  caseCode: (code: string) => main(`CASE#${code}`, 'CASE'),
  farewell: (contact: string, id: string) => main(`FAREWELL#${contact}`, id),
  staff: (id: string) => main(`STAFF#${id}`, 'STAFF'),
  pagedBy: (staff: string) => main(`STAFF#${staff}`, 'PAGED-BY'),
  pagedLately: (staff: string, channel: Channel) => main(`STAFF#${staff}`, `PAGED#${channel}`),
  notice: ({ alert, to, channel }: { alert: string; to: string; channel: Channel }) => main(`ALERT#${alert}`, `${to}#${channel}`),
  drill: (id: string) => main('DRILL#LINE', `DRILL#${id}`),
  lastDrill: () => main('DRILL#LINE', 'LAST'),
  rota: () => main('ROTA#LINE', 'ROTA'),
  coverage: () => main('ROTA#LINE', 'TIMER#coverage'),
  control: () => main('CONTROL', 'CONTROL'),
  session: (mark: string) => main(`SESSION#${mark}`, 'SESSION'),
  salt: (id: string): Key => ({ table: 'keys', pk: `SALT#${id}` }),
} as const

/** Partitions of the inbox index. One shard a team until one team has more than a partition serves. */
export const lists = {
  queue: (team: Team) => `QUEUE#${team}#0`,
  mine: (staff: string) => `MINE#${staff}`,
  people: (team: Team) => `PEOPLE#${team}#0`,
  staff: 'STAFF#0',
  pages: 'PAGES#0',
} as const

/** Whether a line of a queue stands for a hand-off that waits to be taken, told from its key: the index shows no more of it. */
export const isHandOff = (sk: unknown): boolean => sk === keys.handOff('').sk

/** Spreads contacts over the due index; the same contact always to the same shard. */
export function dueShard(contact: string): number {
  let hash = 0x811c9dc5
  for (const char of contact) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0
  return hash % dueShards
}

export const duePk = (shard: number): string => `DUE#${shard}`

/** What an item of the due index is, told from its key alone. */
export function dueItemAt(pk: string, sk: string): DueItem | undefined {
  if (pk.startsWith('FAREWELL#')) return { type: 'farewell', contact: pk.slice('FAREWELL#'.length), message: sk }
  if (pk === keys.coverage().pk) return { type: 'coverage' }
  const contact = pk.slice('CONTACT#'.length)
  if (sk.startsWith('MSG#')) return { type: 'message', contact, message: sk.slice('MSG#'.length) }
  if (sk.startsWith('TIMER#')) return { type: 'timer', contact, name: sk.slice('TIMER#'.length) as TimerName }
  return undefined
}

/** The name of an item, under which its secrets are sealed: they open nowhere else. */
export const sealedIn = ({ pk, sk }: Key): string => `${pk}|${sk ?? ''}`
