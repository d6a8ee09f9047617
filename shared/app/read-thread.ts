/** Staff open a contact: who may is judged by the contact itself, and that they looked is stored before anything is shown (T3, R43). */
import { isAssigned } from '../domain/acknowledge.ts'
import type { Contact } from '../domain/contact.ts'
import { mayTake } from '../domain/hand-off-staff.ts'
import type { Message } from '../domain/message.ts'
import { mayAnswer, type Team } from '../domain/team.ts'
import type { Desk, Loaded, Staff, World } from './ports.ts'

export type Opened =
  | { outcome: 'open'; contact: Contact; loaded: Loaded }
  /** They said yes to a hand-off that this person may take; until it is taken, nothing of what was written is shown (R45). */
  | { outcome: 'offered'; contact: Contact }
  | { outcome: 'absent' }
  | { outcome: 'other-team'; team: Team }

type Me = Pick<Staff, 'id' | 'role'>
type Reading = { world: Pick<World, 'contacts' | 'now'>; desk: Pick<Desk, 'byCode' | 'thread' | 'record'> }

/** The contact behind a case code, read consistently: an index may lag behind a change of team, and behind a new life of the same number. */
export async function openContact(code: string, me: Me, { world, desk }: Reading): Promise<Opened> {
  const id = await desk.byCode(code)
  if (id === undefined) return { outcome: 'absent' }
  const loaded = await world.contacts.load({ id })
  const { contact } = loaded
  if (contact?.code !== code) return { outcome: 'absent' }
  if (mayAnswer(me.role, contact.team) || isAssigned(contact, me.id)) return { outcome: 'open', contact, loaded }
  return mayTake(contact.handOff, me) ? { outcome: 'offered', contact } : { outcome: 'other-team', team: contact.team }
}

/** `messages` are oldest first; `older` is where the page before this one begins. */
export type Thread = { contact: Contact; suppressed: boolean; messages: Message[]; older?: string }
export type ThreadRead = ({ outcome: 'read' } & Thread) | Exclude<Opened, { outcome: 'open' }>

/**
 * One page of a contact's thread.
 *
 * @param recorded true when this reading was recorded already, as the refreshing of an open page is
 * @throws when the reading cannot be recorded: what leaves no trace is not shown
 */
export async function readThread(
  { code, before, me, recorded }: { code: string; before?: string | undefined; me: Me; recorded: boolean },
  reading: Reading,
): Promise<ThreadRead> {
  const opened = await openContact(code, me, reading)
  if (opened.outcome !== 'open') return opened
  const { contact, loaded } = opened
  if (!recorded) await reading.desk.record(contact.id, { staff: me.id, act: 'read', at: reading.world.now() })
  const { items, next } = await reading.desk.thread(loaded, before)
  const thread = { contact, suppressed: loaded.suppression !== undefined, messages: items.toReversed() }
  return { outcome: 'read', ...thread, ...(next === undefined ? {} : { older: next }) }
}
