/** Ports: what the use cases need of the world. `shared/adapters/` implements them; only `functions/<name>/index.ts` builds them. */
import type { Alert } from '../domain/alert.ts'
import type { Contact, State, Urgency } from '../domain/contact.ts'
import type { AuditEntry, Decision, Farewell, Fresh, TimerName } from '../domain/decision.ts'
import type { SendOutcome } from '../domain/delivery.ts'
import type { Drill } from '../domain/drill.ts'
import type { Channel, PageTo, Reach } from '../domain/escalation.ts'
import type { Message, MessageClass, Outbound } from '../domain/message.ts'
import type { Programme } from '../domain/programme.ts'
import type { PagedBy, Subscription } from '../domain/reach.ts'
import type { Answerers, Planned, Rota } from '../domain/rota.ts'
import type { Texts } from '../domain/say.ts'
import type { Role, Team } from '../domain/team.ts'
import type { At } from '../domain/time.ts'
import type { Lately } from '../domain/turn.ts'

/** A contact as the store read it, with whatever the store needs to recognise that nothing moved meanwhile; and the rota, when one is stored. */
export type Loaded = State & { id: string; read: unknown; planned?: Planned }

/** `handled`: this happening was committed before. `changed`: somebody was first, look again. `busy`: the same, without having lost. */
export type Committed = 'committed' | 'handled' | 'changed' | 'busy'

/** Contacts and everything that is committed with them. Expired items are absent. */
export type Contacts = {
  /** One consistent round trip, by the number or by the id. */
  load(who: { phone: string } | { id: string }): Promise<Loaded>
  /** One transaction, conditional on nothing having moved and, with a key, on this happening not having been handled. */
  commit(before: Loaded, decision: Decision, key?: string): Promise<Committed>
  /** Whether this happening was committed before. */
  handled(key: string): Promise<boolean>
  /** Deletes what a forgotten contact left behind, in batches; safe to run again. */
  erase(id: string, erased: ReadonlySet<string>): Promise<void>
}

export type MessageRef = { contact: string; message: string }

/** A message with its contact, and whether somebody has paused all sending. */
export type Found = { message: Message; loaded: Loaded; paused?: true }

/** Messages on their way. Every write is conditional on the state and attempt that were read. */
export type Outbox = {
  /** The message and, consistently, the contact it belongs to; undefined when it is not there or not readable any more. */
  find(ref: MessageRef): Promise<Found | undefined>
  /** Takes the message for one hand-over, in one transaction with consent and suppression being as they were read. */
  claim(found: { message: Outbound; loaded: Loaded }, now: At, leaseUntil: At): Promise<Outbound | 'changed'>
  /** Moves a message, alone. `changed` when somebody moved it meanwhile. */
  move(before: Message, change: Partial<Outbound>): Promise<'moved' | 'changed'>
  /** Moves a message together with what its fate decides for the contact. */
  settle(before: Outbound, change: Partial<Outbound>, loaded: Loaded, decision: Decision): Promise<'moved' | 'changed'>
  /** Removes one that nobody can read any more, so that the due index does not bring it back for ever. */
  drop(ref: MessageRef): Promise<void>
  /** Carrier ids of this contact's other messages, so that one carrier message is never taken for two of ours. */
  providerIds(contact: string): Promise<ReadonlySet<string>>
  /** The carrier named a copy of a message that is gone here: remembered until it is erased, if the number is one of ours. */
  heardOf(ref: MessageRef, providerId: string): Promise<void>
  /** Carrier ids of one message that may not be readable any more. */
  copies(ref: MessageRef): Promise<string[]>
  /** Of a contact that is forgotten: its messages whose copies at the carrier are not erased yet, by their carrier ids. */
  copiesLeft(contact: string): Promise<string[]>
}

/** How far a farewell came. `sent` only waits for its copy at the carrier to be erased. */
export type FarewellOnItsWay = Farewell & { dueAt: At } & (
    | { state: 'queued' | 'claimed'; attempt: number }
    | { state: 'sent'; attempt: number; providerId: string }
  )

/** Last texts to numbers of which nothing else is kept. Every write is conditional on the attempt and state that were read. */
export type Farewells = {
  /** Undefined when it is gone or cannot be read any more. */
  find(ref: MessageRef): Promise<FarewellOnItsWay | undefined>
  move(before: FarewellOnItsWay, after: FarewellOnItsWay): Promise<'moved' | 'changed'>
  drop(ref: MessageRef): Promise<void>
}

/** What lies in the due index: a message to look at, a farewell, a timer, or the rota, whose gaps are to be looked for. */
export type DueItem =
  | ({ type: 'message'; class?: MessageClass } & MessageRef)
  | ({ type: 'farewell' } & MessageRef)
  | { type: 'timer'; contact: string; name: TimerName }
  | { type: 'coverage' }

/** Shards of the due index. Fixed: changing it strands what lies in the shards no longer read. */
export const dueShards = 16

export type DueIndex = {
  /** What is due at `now` in one shard, earliest first. */
  due(shard: number, now: At): Promise<(DueItem & { dueAt: At })[]>
  /** Takes one for a while; false when somebody else did, or it is no longer due. */
  take(item: DueItem & { dueAt: At }, until: At): Promise<boolean>
  /** The earliest instant at which anything falls due. */
  next(): Promise<At | undefined>
}

/**
 * Ids only: nothing readable ever lies in a queue. `taken` is the due time that the clock set when it took it; whoever sees
 * another is late. `class` decides which queue carries it and is not carried itself.
 */
export type Job = DueItem & { taken?: At | undefined }

/** `delaySeconds`: not before then, and about then; at most 900. */
export type Jobs = { put(jobs: readonly Job[], delaySeconds?: number): Promise<void> }

/** What a webhook could not store, sealed. `receivedAt` is when our edge had it. */
export type SpooledForm = { form: Record<string, string>; receivedAt: At }
export type Spool = {
  keep(spooled: SpooledForm): Promise<void>
  /** False when anything may be in it, or when that cannot be told. */
  isEmpty(): Promise<boolean>
}

export type Carrier = {
  send(message: MessageRef & { to: string; body: string; validForSeconds: number }): Promise<SendOutcome>
  /** Carrier ids of messages to this number since then with exactly this body. Throws when the carrier cannot be asked. */
  find(message: { to: string; body: string; since: At }): Promise<string[]>
  /** Erases the carrier's copy; true when it is gone. */
  erase(providerId: string): Promise<boolean>
}

/** How staff are woken for a cry for help. */
export type Paging = {
  /** On which channels each of the staff can be paged at this moment; nobody who is shut out is in it. */
  reach(now: At): Promise<Reach>
  /** The phone number or e-mail address that this page goes to now; undefined for somebody shut out, or where there is none. */
  addressOf(page: Pick<PageTo, 'to' | 'channel'>): Promise<string | undefined>
  /** Where its reader says "I have it"; the same each time, so that a page can be recognised by its words. */
  link(page: { contact: string; id: string }): string
  /** What this person lately got on this channel; `take` puts what they have after one more, and is false when another page was first. */
  lately(page: Pick<PageTo, 'to' | 'channel'>): Promise<{ lately: Lately; take(next: Lately): Promise<boolean> }>
  /** How many people's cries for help nobody has; told from an index, so it may be off by what came this second. */
  waiting(): Promise<number>
  /** Hands over a page that is no text. */
  send(page: Pick<PageTo, 'to' | 'channel'> & { message: string; text: string; link: string }): Promise<SendOutcome>
}

/** E-mail to staff. Refused as `bounced` when their server will not have it. */
export type Mailer = { send(mail: { to: string; message: string; text: string; link: string }): Promise<SendOutcome> }

/** A push to one browser; `gone` when its push service knows it no more. The payload is sealed for that browser alone. */
export type Pusher = { send(subscription: Subscription, payload: { text: string; link: string }): Promise<SendOutcome | 'gone'> }

/** How each of the staff is paged. */
export type Pagers = {
  /** In the order asked; what nobody chose is the default. */
  of(staff: readonly string[]): Promise<PagedBy[]>
  /** @throws when others change it all the time */
  change(staff: string, change: (before: PagedBy) => PagedBy): Promise<void>
  lately(staff: string, channel: Channel): ReturnType<Paging['lately']>
}

/** One line of a list in the console: never a body, never a number. */
export type Listed = {
  code: string
  team: Team
  language: string
  urgency: Urgency
  since?: At
  /** It waits longer than promised, and the supervisors are told. */
  late?: true
  /** Whoever holds it; of a hand-off, whom it is meant for. */
  holder?: string
  /** It is another team's still, and waits for somebody of this one to take it. */
  handOff?: true
}
export type Page<T> = { items: T[]; next?: string }

/** What the console reads. */
export type Desk = {
  queue(team: Team, page?: string): Promise<Page<Listed>>
  mine(staff: string, page?: string): Promise<Page<Listed>>
  people(team: Team, page?: string): Promise<Page<Listed & { consent: Contact['consent']['consent'] }>>
  /** The contact id behind a case code. */
  byCode(code: string): Promise<string | undefined>
  /** Newest first, a page at a time; the caller turns it round. */
  thread(loaded: Loaded, before?: string): Promise<Page<Message>>
  /** Writes that somebody looked; a page that cannot record it must not be shown (T3). */
  record(contact: string, entry: { staff: string; act: string; at: At }): Promise<void>
}

export type Staff = {
  id: string
  email: string
  name: string
  role: Role
  phone: string
  disabled: boolean
}

export type StaffBook = {
  byEmail(email: string): Promise<Staff | undefined>
  byId(id: string): Promise<Staff | undefined>
  all(): Promise<Staff[]>
  /** Enters a new one; false when the address is entered already. */
  enter(staff: Omit<Staff, 'id'>): Promise<Staff | undefined>
  setDisabled(id: string, disabled: boolean): Promise<void>
}

/** `version` is what a change assumes; 0 while nothing was ever planned. */
export type StoredRota = Planned & { version: number }

/**
 * What the watch over the rota remembers: which warnings were given, and when it is to look again; absent before anything was stored.
 * `changed`: rota or staff, and nobody has looked since.
 */
export type CoverageWatch = { told: string[]; dueAt: At; changed?: true | undefined } | undefined

/** Who is on call, as planned; and who of the staff can be paged, which `StaffBook` keeps beside it in the same transaction. */
export type RotaBook = {
  /** Consistent. */
  read(): Promise<StoredRota>
  /** Stores a change with its record, and has the gaps looked for at once. `changed` when rota or staff moved since `before` was read. */
  save(before: StoredRota, after: { rota: Rota; answerers: Answerers }, entry: AuditEntry): Promise<'saved' | 'changed'>
  watch(): Promise<CoverageWatch>
  /** False when the rota or the staff changed meanwhile: then it is looked at again anyway. */
  lookAgain(before: NonNullable<CoverageWatch>, after: NonNullable<CoverageWatch>): Promise<boolean>
}

/** Notices to the line's supervisors. The same `id` again is the same notice, and is told once; throws while it is not. */
export type Alerts = { raise(alert: Alert): Promise<void> }

/** One way of telling one person of one alert. `over`: when the alert is about nothing any more. */
export type Notice = Pick<PageTo, 'to' | 'channel'> & { alert: string; over: At }

/** Who was told of which alert. */
export type Notices = {
  /** Takes one to hand it over until then; `waits` while somebody else has it. */
  take(notice: Notice, now: At, until: At): Promise<'taken' | 'told' | 'waits'>
  told(notice: Notice): Promise<void>
}

/** Drills as they were recorded; each is written in the transactions that move its test contact. */
export type Drills = {
  /** The one begun last; consistent. */
  last(): Promise<Drill | undefined>
}

/** Judged by real time, not by the simulated clock (design §5). `expires` and `seen` are ms since the epoch. */
export type Session = { staff: string; expires: number; seen: number }
export type Sessions = {
  open(staff: string): Promise<string>
  find(token: string): Promise<Session | undefined>
  touch(token: string): Promise<void>
  close(token: string): Promise<void>
}

/** The identity provider that staff sign in with; providers differ in how one signs out. */
export type SignIn = {
  /** Where to send the browser, and what it must bring back, sealed in a cookie of ten minutes. */
  begin(): Promise<{ url: string; cookie: string }>
  /** The verified e-mail address, lower case; undefined when the sign-in was refused, stale or not verified. */
  finish(currentUrl: string, cookie: string): Promise<string | undefined>
  /** Where staff end their session with the provider itself. */
  signOutUrl?: string
}

/** Files beside a bundle that a page may load; `version` changes with the content. */
export type Assets = (name: string) => { body: string; type: string; version: string } | undefined

/** Only allow-listed fields; see `adapters/log.ts`. */
export type LogFields = Partial<{
  message: string
  class: string
  state: string
  outcome: string
  kind: string
  reason: string
  count: number
  segments: number
  round: number
  error: string
  job: string
  queue: string
  route: string
  status: number
  seconds: number
}>
export type Log = (event: string, fields?: LogFields) => void

/** What nearly every use case is given. */
export type World = {
  contacts: Contacts
  jobs: Jobs
  programme: Programme
  texts: Texts
  now(): At
  /** Drawn anew for each round; case codes grow with it, so that they never run out. */
  fresh(round: number): Fresh
  /** 0 … 1, for jitter. */
  random(): number
  /** Waits before trying again, in milliseconds of real time. */
  pause(ms: number): Promise<void>
  /** Milliseconds of real time since some moment, for patience; it never jumps. */
  elapsed(): number
  log: Log
}

/** What handing over a message needs besides. */
export type Sending = World & { outbox: Outbox; farewells: Farewells; carrier: Carrier; paging: Paging; spool: Pick<Spool, 'isEmpty'> }
