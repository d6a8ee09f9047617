/** What staff do of a hand-off: ask the person first, take what they agreed to, and take back what nobody has yet (R45, S18, S20). */
import { type Contact, type State, waitOf, waits } from './contact.ts'
import { type Context, type Decision, nothing } from './decision.ts'
import { queued } from './delivery.ts'
import { isOpen } from './escalation.ts'
import { type HandOff, isUnderWay, otherTeam } from './hand-off.ts'
import { forbidsPolice, over } from './hand-off-course.ts'
import type { StaffAct } from './happening.ts'
import type { Draft, Outbound, UnsendableReason } from './message.ts'
import { isOurs } from './phone.ts'
import { phraseWho } from './phrasing.ts'
import { messageExpires } from './retention.ts'
import type { namingKeys, Who } from './say.ts'
import { unsendableReason } from './sendable.ts'
import { mayAnswer, type Role, type Team } from './team.ts'
import { plus } from './time.ts'

/** Why a hand-off is not asked for, or not taken. */
export type NoHandOff =
  | { refused: 'hand-off-open' }
  | { refused: 'hand-off-over' }
  | { refused: 'hand-off-urgent' }
  | { refused: 'hand-off-declined'; to: Team }
  | { refused: 'no-police' }
  /** Who was named answers here no more. */
  | { refused: 'no-colleague' }
  | { refused: 'not-in-team'; to: Team }
  | { refused: 'not-giver'; by: string }

type Ruled = { decision: Decision } | NoHandOff | { refused: 'unsendable'; reason: UnsendableReason }
type Act<Name> = StaffAct & { happened: Name }

/** Whether this person may take the conversation now: somebody else of the team that was agreed to, and where one is named, that one alone. */
export const mayTake = (handOff: HandOff | undefined, { id, role }: { id: string; role: Role }): boolean =>
  handOff?.stands === 'agreed' && mayAnswer(role, handOff.to) && id !== handOff.by && (handOff.named === undefined || handOff.named === id)

/** The holder wishes to hand the conversation to the other team: nothing but the question happens, and nobody there sees anything. */
export function askHandOff(state: State, contact: Contact, { staff, named }: Act<'hand-off'>, context: Context): Ruled {
  const { now, programme, fresh } = context
  const to = otherTeam(contact.team)
  const refusal = notAskable(contact, to, named, context)
  if (refusal) return refusal
  const said = saying('hand-off-ask', { team: to, name: named?.name }, contact, staff, context)
  const reason = isOurs(contact.address) ? unsendableReason(said, { ...state, contact }, now, programme) : 'no consent'
  if (reason) return { refused: 'unsendable', reason }
  const handOff: HandOff = {
    stands: 'asked',
    id: fresh.outbound,
    to,
    by: staff,
    ...(named ? { named: named.id } : {}),
    wording: said.wording ?? '',
    asked: now,
    lapses: plus(now, { hours: programme.handOff.answerHours }),
  }
  const audit = [{ staff, act: `hand-off asked: ${to}`, at: now }]
  return { decision: { ...nothing, contact: { ...contact, handOff }, outbound: [said], audit } }
}

function notAskable(contact: Contact, to: Team, named: Act<'hand-off'>['named'], { programme }: Context): NoHandOff | undefined {
  if (isUnderWay(contact.handOff)) return { refused: 'hand-off-open' }
  // A cry for help is answered by who has it, not passed on.
  if (waitOf(contact.conversation)?.urgency === 'urgent' || isOpen(contact.escalation)) return { refused: 'hand-off-urgent' }
  if (forbidsPolice(contact, programme)) return { refused: 'no-police' }
  if (contact.notAgain?.includes(to)) return { refused: 'hand-off-declined', to }
  return named && !mayAnswer(named.role, to) ? { refused: 'not-in-team', to } : undefined
}

/** Somebody of the other team takes it: from here on it is theirs, with the wait it had, and the person is told who writes (R45). */
export function takeHandOff(state: State, contact: Contact, act: Act<'take'>, context: Context): Ruled {
  const { now, programme } = context
  const { handOff } = contact
  if (handOff?.stands !== 'agreed' || handOff.id !== act.handOff) return { refused: 'hand-off-over' }
  if (!mayTake(handOff, { id: act.staff, role: act.role })) return { refused: 'not-in-team', to: handOff.to }
  if (forbidsPolice(contact, programme)) return { refused: 'no-police' }
  const waiting = waitOf(contact.conversation)
  const after: Contact = {
    ...over(contact, 'taken', now),
    team: handOff.to,
    conversation: { state: 'claimed', by: act.staff, claimedAt: now, ...(waiting ? { waiting } : {}) },
  }
  const said = saying('hand-off-taken', { team: handOff.to, name: act.name }, contact, act.staff, context)
  const outbound = unsendableReason(said, { ...state, contact: after }, now, programme) ? [] : [said]
  return { decision: { ...nothing, contact: after, outbound, audit: [{ staff: act.staff, act: 'hand-off taken', at: now }] } }
}

/** Whether this person may take it back: it is theirs until somebody has it. */
export const mayTakeBack = (handOff: HandOff | undefined, { id }: { id: string }): boolean => isUnderWay(handOff) && handOff.by === id

/**
 * The giver takes it back, which is no answer of the person: they may be asked again. Who said yes was told that a text comes when
 * somebody takes over. None will, so the conversation waits for a person, who tells them.
 */
export function takeBackHandOff(contact: Contact, { staff, handOff: id }: Act<'take-back'>, { now }: Context): Ruled {
  const { handOff } = contact
  if (!isUnderWay(handOff) || handOff.id !== id) return { refused: 'hand-off-over' }
  if (!mayTakeBack(handOff, { id: staff })) return { refused: 'not-giver', by: handOff.by }
  const told = handOff.stands === 'agreed' ? { conversation: waits(contact.conversation, now, 'routine') } : {}
  const audit = [{ staff, act: 'hand-off taken back', at: now }]
  return { decision: { ...nothing, contact: over({ ...contact, ...told }, 'taken back', now), audit } }
}

function saying(key: (typeof namingKeys)[number], { team, name }: Who, contact: Contact, by: string, context: Context): Outbound {
  const { id, now, programme, fresh } = context
  const who = { team, name: programme.handOff.tellNames ? firstName(name) : undefined }
  // Not the answer to a text: while one of theirs is spooled, which may be a stop, it waits (design §1).
  const draft: Draft = { ...phraseWho(key, who, contact, context), id: fresh.outbound, class: 'staff', by, answers: false }
  return queued(draft, id, now, messageExpires(now, programme.retention))
}

/** As long as our texts have room for; whoever has another name is told by their team alone. */
const sayable = /^\p{L}[\p{L}'-]{0,10}$/u

function firstName(name: string | undefined): string | undefined {
  const [first = ''] = (name ?? '').trim().split(/\s+/)
  return sayable.test(first) ? first : undefined
}
