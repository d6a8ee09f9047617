/** The people of the line under chaos, and what supervisors and they themselves change of who is woken and how. */
import type { Vault } from '../../shared/adapters/vault.ts'
import { changeRota } from '../../shared/app/change-rota.ts'
import type { Pagers, RotaBook, StaffBook, World } from '../../shared/app/ports.ts'
import { enterStaff, NewStaff, setAccess } from '../../shared/app/staff-book.ts'
import type { SendOutcome } from '../../shared/domain/delivery.ts'
import { withBrowser, withoutBrowser } from '../../shared/domain/reach.ts'
import type { RotaChange } from '../../shared/domain/rota-change.ts'
import { dateAt, dayAfter } from '../../shared/domain/shifts.ts'

/** Ben is of the team that a hand-off goes to first, and may give it back; two supervisors, so that one can be shut out. */
const book = {
  ana: { role: 'harm-reduction', phone: '+16175550112' },
  ben: { role: 'treatment', phone: '+16175550113' },
  sam: { role: 'supervisor', phone: '+16175550114' },
  sue: { role: 'supervisor', phone: '+16175550115' },
} as const
export type Person = keyof typeof book
export const people = Object.keys(book) as Person[]

export const changes = ['on call', 'on call', 'off call', 'off call', 'swap', 'week', 'holiday', 'empty'] as const

export type Planned = { change: (typeof changes)[number]; who: Person; other: Person; which: number; stale: boolean }
export type Access = { who: Person; disabled: boolean }
/** Somebody chooses how they are paged, or a browser of theirs is to be woken or not any more. */
export type Way = { who: Person; way: 'sms' | 'email' | 'push' | 'browser' | 'no browser' }

/** How the mail server or a push service meets a page. `lost`: taken, and the answer never came. */
export const wakers = ['sent', 'lost', 'bounced', 'not-connected', 'gone'] as const
export type Waker = (typeof wakers)[number]
export function outcomeOf(answer: Waker): SendOutcome {
  if (answer === 'sent') return { outcome: 'sent' }
  return answer === 'lost' ? { outcome: 'uncertain' } : { outcome: 'refused', kind: answer === 'gone' ? 'bounced' : answer }
}

type Planning = Pick<World, 'now' | 'programme'> & { staff: StaffBook; pagers: Pagers; rota: RotaBook }

const emailOf = (who: Person): string => `${who}@example.org`
export const idOf = (who: Person, vault: Vault): string => vault.mark('staff', emailOf(who))

/** Everybody is entered, and Ana is on call at every hour with Ben behind her. */
export async function begin(vault: Vault, { staff, rota }: Pick<Planning, 'staff' | 'rota'>, at: string): Promise<void> {
  for (const who of people) await enterStaff(NewStaff.parse({ name: who, email: emailOf(who), ...book[who] }), staff)
  const before = await rota.read()
  const always = weekOf('always', idOf('ana', vault), idOf('ben', vault))
  await rota.save(before, { ...before, rota: { ...before.rota, weekly: [always] } }, { staff: 'begin', act: 'rota: begun', at })
}

const weekOf = (id: string, primary: string, backup: string) => ({ id, days: [1, 2, 3, 4, 5, 6, 7], opens: 0, closes: 0, primary, backup })

/** Every week, or every second to fourth from this one or the next. */
const inTurn = (which: number, today: string) =>
  which < 4 ? {} : { weeks: { every: 2 + (which % 3), from: which < 7 ? today : dayAfter(today, 7) } }

/** The supervisor who does it: never to themselves, and not while they are shut out, which the console asks before. */
async function supervisor(not: Person | undefined, vault: Vault, { staff }: Planning) {
  const all = await Promise.all((['sam', 'sue'] as const).filter((who) => who !== not).map((who) => staff.byId(idOf(who, vault))))
  return all.find((each) => each && !each.disabled)
}

export async function changesRota(
  { change, who, other, which, stale }: Planned,
  key: string,
  vault: Vault,
  world: Planning,
): Promise<void> {
  const by = await supervisor(undefined, vault, world)
  const { rota, version } = await world.rota.read()
  if (!by) return
  const entries = Object.values(rota).flat()
  const today = dateAt(world.now(), world.programme.timeZone)
  const [out, comes] = [idOf(who, vault), idOf(other, vault)]
  const hours = { opens: 0, closes: 0, primary: out, ...(out === comes ? {} : { backup: comes }) }
  const taken = (n: number): RotaChange => ({ remove: entries[n % Math.max(1, entries.length)]?.id ?? key })
  const wanted = {
    'on call': () => [{ add: 'extras', entry: { id: key, from: today, to: dayAfter(today), ...hours } }],
    'off call': () => [taken(which)],
    swap: () => [{ add: 'swaps', entry: { id: key, from: today, to: dayAfter(today, 6), out, comes, trade: which > 4 } }],
    week: () => [{ add: 'weekly', entry: { ...weekOf(key, out, comes), ...inTurn(which, today) } }],
    holiday: () => [{ add: 'holidays', entry: { id: key, date: today, name: 'Day off', onCall: 'nobody' } }],
    empty: () => entries.map((_, n) => taken(n)),
  } satisfies Record<typeof change, () => RotaChange[]>
  const all: RotaChange[] = wanted[change]()
  for (const [n, each] of all.entries()) await changeRota({ change: each, by: by.id, seen: version + n - (stale ? 1 : 0) }, world)
}

/** @returns whether it was done */
export async function setsAccess({ who, disabled }: Access, vault: Vault, world: Planning): Promise<boolean> {
  const by = await supervisor(who, vault, world)
  return by !== undefined && (await setAccess({ id: idOf(who, vault), disabled, by }, world.staff)).outcome === 'set'
}

export async function chooses({ who, way }: Way, vault: Vault, { pagers }: Planning): Promise<void> {
  const endpoint = `https://fcm.googleapis.com/fcm/send/${who}`
  await pagers.change(idOf(who, vault), (before) => {
    if (way === 'browser') return withBrowser(before, { endpoint, keys: { p256dh: 'k'.repeat(87), auth: 'a'.repeat(22) } })
    return way === 'no browser' ? withoutBrowser(before, endpoint) : { ...before, first: way }
  })
}
