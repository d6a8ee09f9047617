/** Changing the rota: a supervisor's one entry, judged on the rota as it stands and stored with its record (R9, R43). */
import { type Changed, hasEntry, changeRota as judge, type RotaChange } from '../domain/rota-change.ts'
import { answerersOf } from '../domain/rota-mistakes.ts'
import type { RotaBook, StaffBook, World } from './ports.ts'

/** `seen`: the version of the rota that its page showed. */
export type WantedChange = { change: RotaChange; by: string; seen: number }

/** `changed`: somebody else's change came between; nothing was stored. */
export type RotaChanged = { outcome: 'saved' } | { outcome: 'changed' } | { outcome: 'refused'; why: Exclude<Changed, { rota: unknown }> }

/** That only a supervisor may is the caller's to check. */
export async function changeRota(
  { change, by, seen }: WantedChange,
  { rota, staff, now, programme }: { rota: RotaBook; staff: Pick<StaffBook, 'all'> } & Pick<World, 'now' | 'programme'>,
): Promise<RotaChanged> {
  const [before, everybody] = await Promise.all([rota.read(), staff.all()])
  // The same form again: it was stored, and what it asked for is so (F24).
  if (isDone(change, before.rota)) return { outcome: 'saved' }
  if (before.version !== seen) return { outcome: 'changed' }
  const at = now()
  const after = judge(before.rota, change, { staff: everybody, now: at, zone: programme.timeZone })
  if ('refused' in after) return { outcome: 'refused', why: after }
  const entry = { staff: by, act: actOf(change), at }
  const outcome = await rota.save(before, { rota: after.rota, answerers: answerersOf(everybody) }, entry)
  return { outcome }
}

const isDone = (change: RotaChange, before: Parameters<typeof hasEntry>[0]): boolean =>
  'remove' in change ? !hasEntry(before, change.remove) : hasEntry(before, change.entry.id)

const names = { weekly: 'shift', extras: 'one-off shift', swaps: 'swap', holidays: 'holiday' } as const

const actOf = (change: RotaChange): string => ('remove' in change ? 'rota: entry taken out' : `rota: ${names[change.add]} added`)
