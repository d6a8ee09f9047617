/** A decision: everything that one happening changes, to be committed whole or not at all. */
import type { LateAlert } from './alert.ts'
import type { Via } from './consent.ts'
import type { Contact, State } from './contact.ts'
import type { Inbound, Outbound } from './message.ts'
import type { OnCall } from './on-call.ts'
import type { Programme } from './programme.ts'
import type { LocalDate } from './rota.ts'
import type { Texts } from './say.ts'
import type { Team } from './team.ts'
import type { At } from './time.ts'

/**
 * Named future looks at a contact. Reminders, never orders: one that no longer fits the state does nothing. `forget-by` is the latest moment of
 * a forgetting that is owed. `forgotten` is of a life that is over, so that a new one, which has its own `retention`, cannot take its place before all is deleted.
 */
export const timerNames = [
  'check-in',
  'confirmation',
  'held',
  'idle',
  'retention',
  'escalation',
  'promise',
  'hand-off',
  'forget-by',
  'forgotten',
] as const
export type TimerName = (typeof timerNames)[number]

/** One consent change, for the contact's own list and for the proof that outlives it (R27). */
export type ConsentEvent = {
  /** `sid` of the text, or the key of the staff or web act: the same one is never recorded twice. */
  key: string
  /** `repeated`: a word of consent that changed nothing when it came, and must change nothing when its webhook is replayed years later. */
  what: 'asked' | 'opted-in' | 'opted-out' | 'held' | 'lapsed' | 'released' | 'repeated' | 'hand-off agreed' | 'hand-off declined'
  /** The team that an answer about a hand-off speaks of (R45). */
  to?: Team
  via: Via | 'carrier' | 'silence'
  wording?: string
  language: string
  by?: string
  /** How a staff-entered consent was given: in person, on paper, by phone. */
  method?: string
  at: At
}

export type AuditEntry = { staff: string; act: string; at: At }

export type Decision = {
  /** The contact after; absent when nothing about it changes. */
  contact?: Contact
  inbound?: Inbound
  /** Messages to queue. */
  outbound: Outbound[]
  timers: Partial<Record<TimerName, At | 'delete'>>
  consent: ConsentEvent[]
  /** `rejoining`: only this message passes; `closed`: suppressed with no exception; `lifted`: YES was said. */
  suppression?: { rejoining: string } | 'closed' | 'lifted'
  audit: AuditEntry[]
  /** Somebody has this ladder; kept apart from the contact, which knows only its last one. */
  acknowledged?: { ladder: string; by: string; at: At }
  /** A drill begins, provided that no other was begun since this one, if there was one. */
  drillAfter?: { last: string | undefined }
  /** Delete the salt, so that every body and number becomes unreadable, and leave the rest to the deleting worker. */
  forget?: true
  /** The carrier's id of the text by which a number is forgotten: nothing of it is stored but this, until the carrier's copy is erased. */
  copy?: { message: string; providerId: string }
  /** The last text to a number that is being forgotten. It lies apart from the contact, under a key of its own (design §3). */
  farewell?: Farewell
  /** To be told to the supervisors once this is stored; decided again each time until that is done. */
  alert?: LateAlert
}

/** A text to a number of which nothing else is kept. `id` and `contact` name it; the number and the words are sealed. */
export type Farewell = { contact: string; id: string; to: string; body: string; at: At; deadline: At; expiresAt: At }

export const nothing: Decision = { outbound: [], timers: {}, consent: [], audit: [] }

/** Random values a decision may need, drawn before it so that it stays a pure function. `inbound` sorts before `outbound`: the text before its answer. */
export type Fresh = {
  life: string
  code: string
  inbound: string
  outbound: string /** One more id of a message, for a decision that sends several. */
  another(): string
}

/** `onCall`: who is paged at this moment; `closed`: days on which nobody reads, whatever the week says. Both from the rota as it was loaded. */
export type Context = {
  now: At
  programme: Programme
  texts: Texts
  fresh: Fresh
  id: string
  onCall: OnCall
  closed: readonly LocalDate[]
}

export type Decide<Happening> = (state: State, happening: Happening, context: Context) => Decision
