/** Happenings: the things that can occur to one contact. */
import type { Via } from './consent.ts'
import type { TimerName } from './decision.ts'
import type { Disposition } from './disposition.ts'
import type { FailureKind } from './failure.ts'
import type { Outbound } from './message.ts'
import type { Role, Team } from './team.ts'
import type { At } from './time.ts'

/** What the carrier did by itself when it saw a keyword (Advanced Opt-Out). */
export type OptOutType = 'STOP' | 'START' | 'HELP'

export type TextReceived = {
  happened: 'text-received'
  /** The carrier's id of this text; the same one is handled once. */
  sid: string
  messageId: string
  from: string
  body: string
  pictures: number
  optOutType?: OptOutType
  /** When our edge received it, which for a spooled text is long before now (F22). */
  receivedAt: At
  spooled?: true
}

/** What staff do with a contact. `key` is drawn with the form, so that a double click is one act (F24). */
export type StaffAct = { key: string; staff: string } & (
  | { happened: 'claim' | 'release' | 'show-number' | 'opt-out' | 'goes-on' }
  /** "I have it". `ladder` is the one that the page was sent for, which may be over by now. */
  | { happened: 'acknowledge'; ladder: string }
  /** `seen` as for a close: an answer ends no wait that its writer has not read. */
  | { happened: 'reply'; body: string; seen?: string }
  /** Ask them whether the other team may have the conversation. `named` alone may take it, if somebody is named (R45). */
  | { happened: 'hand-off'; named?: { id: string; name: string; role: Role } }
  /** Somebody of the other team takes the conversation; `name` is theirs. */
  | { happened: 'take'; handOff: string; name: string; role: Role }
  /** Whoever asked takes the conversation back, before anybody of the other team has it. */
  | { happened: 'take-back'; handOff: string }
  /** `seen` is the text that was stored last when the page was shown: another one must not be closed unread (R5). */
  | { happened: 'close'; disposition: Disposition; seen?: string }
)

/** A join begun by somebody else than the phone: staff on a visit, or the web form. */
export type Enrolment = {
  happened: 'enrolment'
  key: string
  via: Exclude<Via, 'text'>
  address: string
  language: string
  zone?: string
  team?: Team
  staff?: string
  method?: string
}

/** What became of an outbound message: the carrier's answer to a hand-over, a receipt, or our own decision not to send. `message` is as it was before. */
export type Settled = {
  happened: 'settled'
  message: Outbound
  state: 'sent' | 'uncertain' | 'unsent' | 'failed' | 'undelivered' | 'delivered'
  kind?: FailureKind
}

/** A timer fell due. */
export type TimerDue = { happened: 'timer-due'; name: TimerName }
