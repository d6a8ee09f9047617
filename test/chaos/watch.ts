/** The watch: sees every write that was committed and everything the carrier accepted, and says which promise was broken. Knows nothing of how ours are kept. */
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { contactFrom, messageFrom } from '../../shared/adapters/dynamo/records.ts'
import type { Item, Key, Table, Transacted, Write } from '../../shared/adapters/dynamo/table.ts'
import type { Vault } from '../../shared/adapters/vault.ts'
import type { Alert } from '../../shared/domain/alert.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import { waitOf } from '../../shared/domain/contact.ts'
import { isOpen, type Ladder } from '../../shared/domain/escalation.ts'
import { isUnderWay } from '../../shared/domain/hand-off.ts'
import type { Inbound, Message, MessageState, Outbound, UnsendableReason } from '../../shared/domain/message.ts'
import { plus } from '../../shared/domain/time.ts'
import type { Accepted } from './carrier.ts'
import { type Forgetting, mustWait, watchFarewells } from './farewell-watch.ts'

export class Broken extends Error {
  override name = 'Broken'
}

/** Written out by hand: what may follow what. A claim returns to the queue only when the carrier refused to take it. */
const follows: Record<MessageState, readonly MessageState[]> = {
  queued: ['queued', 'claimed', 'unsent', 'sent', 'delivered', 'undelivered', 'failed'],
  claimed: ['queued', 'uncertain', 'unsent', 'sent', 'delivered', 'undelivered', 'failed'],
  uncertain: ['uncertain', 'unsent', 'sent', 'delivered', 'undelivered', 'failed'],
  unsent: ['unsent', 'delivered', 'undelivered', 'failed'],
  sent: ['sent', 'delivered', 'undelivered', 'failed'],
  failed: ['failed', 'undelivered', 'delivered'],
  undelivered: ['undelivered', 'delivered'],
  delivered: ['delivered'],
}
/** The only classes that may be handed over again when nobody knows what became of them. */
const repeatable: readonly Message['id'][] = ['safety', 'page']
const handOversAtMost = 5
/** Two clocks of ours, each up to five minutes off. */
const clocksDiffer = 600_000
/** Whoever claims has looked into the spool in the same run, and no run lasts longer. */
const readLately = 31_000

/** Where one number stands, told from its own texts alone. `passes`: the one message that a stop, or a joining after it, lets through. */
type Standing = {
  stopped: boolean /** Receipt of the newest stop, and of the newest YES, by text; milliseconds. */
  stopAt?: number
  yesAt?: number
  /** Receipt of the first FORGET of this life. */
  forgetAt?: number | undefined
  passes?: { id: string; as: 'opt-in' | 'opt-out' } | undefined
}

/** @param now the true time, which no machine of ours has to know */
export function watchOver(
  table: Table,
  {
    vault,
    now,
    spooledSince,
  }: { vault: Vault; now(): number /** Since when texts have lain in the spool without a break. */; spooledSince(): number | undefined },
) {
  const stored = new Map<string, number>()
  const said = new Map<string, number>()
  const handedOver = new Map<string, number>()
  const messages = new Map<string, Message>()
  const standings = new Map<string, Standing>()
  const due = new Map<string, string>()
  const contacts = new Set<string>()
  const rungs = new Set<string>()
  const alarms = new Map<string, string>()
  const ladders = new Map<string, { life: string; ladder: Ladder | undefined }>()
  const staff = new Map<string, { phone: string; outSince?: number }>()
  const late = new Map<string, string>()
  const tells = new Set<string>()
  /** Contacts as they were read, until a write changes them; reading one costs more than all that is asked of it. */
  const read = new Map<string, Contact>()

  let broken: Broken | undefined
  /** The first promise broken; ours may swallow what is thrown, so it is kept. */
  const fail = (what: string): never => {
    broken ??= new Broken(what)
    throw broken
  }
  const standing = (id: string): Standing => {
    const known = standings.get(id) ?? { stopped: false }
    standings.set(id, known)
    return known
  }
  const farewells = watchFarewells({ vault, now, fail })
  const nameOf = ({ pk, sk }: Key): string => `${pk}|${sk}`

  async function write(writes: readonly Write[]): Promise<Transacted> {
    const touched = writes.filter(({ key: { sk } }) => sk === 'CONTACT' || sk?.startsWith('MSG#'))
    const before = new Map(
      zip(
        touched.map(({ key }) => nameOf(key)),
        await table.get(touched.map(({ key }) => key)),
      ),
    )
    const done = await table.write(writes)
    if (done.outcome === 'committed') await inspect(writes, before)
    return done
  }

  async function inspect(writes: readonly Write[], before: ReadonlyMap<string, Item | undefined>): Promise<void> {
    for (const write of writes) {
      keepDue(write)
      await keepStaff(write)
    }
    const id = writes
      .map(({ key: { pk } }) => pk)
      .find((pk) => pk.startsWith('CONTACT#'))
      ?.slice('CONTACT#'.length)
    if (id === undefined) return farewells.moves(writes)
    contacts.add(id)
    const [item, salt, suppressed] = await table.get([keys.contact(id), keys.salt(id), keys.suppressed(id)])
    const key = salt ? vault.contactKey(String(salt.salt)) : undefined
    if (writes.some(changesContact)) read.delete(id)
    const contact = item && key && salt?.life === item.life ? (read.get(id) ?? contactFrom(item, key, vault)) : undefined
    if (contact) read.set(id, contact)
    const put = key
      ? writes.flatMap((each) =>
          isMessage(each) && 'put' in each ? [messageFrom({ pk: each.key.pk, sk: each.key.sk, ...each.put }, key, vault)] : [],
        )
      : []
    for (const message of put) messages.set(message.id, message)
    const forgetting = farewells.sees(id, writes, before.get(nameOf(keys.contact(id))), contact !== undefined)
    if (forgetting === 'owed') Object.assign(standing(id), { stopped: true, passes: undefined, forgetAt: undefined })
    else if (forgetting) forgets(standing(id), forgetting)
    const inbound = put.filter((message) => message.direction === 'in')
    const outbound = put.filter((message) => message.direction === 'out')
    oneAnswer(inbound, outbound, writes)
    if (contact) {
      for (const { class: as, at } of outbound) if (as === 'check-in') nobodyWaits(contact, at)
      ownTexts(put, contact)
      const was = before.get(nameOf(keys.contact(id)))
      if (inbound[0]) hear(inbound[0], outbound, contact, was?.life === contact.life && mustWait(was))
      else if (contact.consent.consent === 'opted-out') stops(standing(id))
      waitEnds(before.get(nameOf(keys.contact(id))), contact, writes)
      lateOnce(contact)
      ladderGoesOn(contact)
      await isWatchedOver(contact)
      if (contact.consent.consent === 'opted-out' && !suppressed) fail(`${contact.code} is opted out without a suppression`)
    }
    if (standing(id).stopped && !suppressed) fail('the suppression of a stopped number is gone')
    for (const each of writes) {
      if (isMessage(each) && 'set' in each) moved(each, before.get(nameOf(each.key)), { contact, suppressed })
    }
  }

  function keepDue(write: Write): void {
    if (write.key.table !== 'main') return
    const name = nameOf(write.key)
    const change = 'put' in write ? write.put : 'set' in write ? write.set : {}
    if ('remove' in write || ('put' in write && change.dueAt === undefined)) due.delete(name)
    else if ('dueAt' in change) {
      if (typeof change.dueAt === 'string') due.set(name, change.dueAt)
      else due.delete(name)
    }
  }

  /** No machine asks how they are while what they wrote in the last three days waits. */
  function nobodyWaits({ conversation, lastInboundAt }: Contact, at: string): void {
    if (waitOf(conversation) && lastInboundAt !== undefined && lastInboundAt > plus(at, { days: -3 }))
      fail('a check-in begins while a text waits for an answer')
  }

  async function keepStaff({ key }: Write): Promise<void> {
    if (key.sk !== 'STAFF') return
    const [item] = await table.get([key])
    const id = key.pk.slice('STAFF#'.length)
    staff.set(id, { phone: String(item?.phone), ...(item?.disabled ? { outSince: staff.get(id)?.outSince ?? now() } : {}) })
  }

  /** At most one automatic text for one of theirs, and none out of nothing. */
  function oneAnswer(inbound: readonly Inbound[], outbound: readonly Outbound[], writes: readonly Write[]): void {
    const toThem = outbound.filter((message) => message.class !== 'page')
    if (inbound.length > 1 || toThem.length > 1) fail('more than one message of a kind in one transaction')
    for (const { providerId: sid } of inbound) {
      stored.set(sid, (stored.get(sid) ?? 0) + 1)
      if ((stored.get(sid) ?? 0) > 1) fail(`text ${sid} is stored twice`)
    }
    for (const message of outbound) if (message.class === 'page') paged(message)
    for (const message of toThem) {
      if (message.class === 'staff' && message.retryOf === 0) said.set(message.body, (said.get(message.body) ?? 0) + 1)
      if (inbound.length > 0) continue
      const byStaff = message.class === 'staff' && writes.some(({ key: { pk } }) => pk.startsWith('AUDIT#'))
      const begun = message.class === 'check-in' || (message.class === 'opt-in' && !message.answers)
      const personHere = message.class === 'reply' && writes.some(({ key: { sk } }) => sk?.startsWith('LADDER#'))
      if (!byStaff && !begun && !personHere && message.retryOf === 0) fail(`an automatic ${message.class} that answers nothing`)
    }
  }

  /** One rung of one ladder wakes one person once on each channel, whatever is repeated. */
  function paged({ id, page }: Outbound): void {
    if (page?.step === 'alarm') alarms.set(page.ladder, id)
    const name = JSON.stringify(page)
    if (rungs.has(name)) fail('somebody is paged twice on one rung of one ladder')
    rungs.add(name)
  }

  /** Marked texts name the number they belong to. */
  function ownTexts(put: readonly Message[], contact: Contact): void {
    for (const { body } of put) {
      const [, phone] = /«(\+\d+)/.exec(body) ?? []
      if (phone !== undefined && phone !== contact.address) fail(`a text of ${phone} lies in the thread of ${contact.address}`)
    }
  }

  /** What a text does to where its number stands, told from the words alone. */
  function hear({ body, at }: Inbound, outbound: readonly Outbound[], contact: Contact, waits: boolean): void {
    const stands = standing(contact.id)
    const [answer] = outbound
    const passes = answer?.class === 'opt-in' || answer?.class === 'opt-out' ? { id: answer.id, as: answer.class } : undefined
    if (body.startsWith('he wont wake up')) {
      if (answer?.class !== 'safety') fail('a cry for help was not answered')
      if (waitOf(contact.conversation)?.urgency !== 'urgent') fail('a cry for help does not wait as urgent')
    }
    const heardAt = Date.parse(at)
    const isSecond = body === 'FORGET' && farewells.isSecond(stands.forgetAt, heardAt, -1)
    if (!waits && body === 'wrong number') fail('a wrong number was kept')
    if (!waits && isSecond) fail('who asked twice to be forgotten is not')
    if (waits && (isSecond || body === 'wrong number')) isOwed(contact, heardAt)
    if (body === 'FORGET') stands.forgetAt = heardAt
    if (contact.consent.consent === 'opted-out') {
      if (!stands.stopped && heardAt < (stands.yesAt ?? 0) - clocksDiffer) fail('an older stop undid a newer YES')
      if (body === 'STOP') stands.stopAt = Math.max(stands.stopAt ?? 0, heardAt)
      stops(stands)
      if (passes?.as === 'opt-out') stands.passes = passes
      return
    }
    const joins = body === 'JOIN' || body === 'START'
    if (joins && contact.consent.consent === 'pending' && answer && heardAt < (stands.stopAt ?? 0) - clocksDiffer)
      fail('an older joining undid a newer stop')
    if (body === 'YES' && contact.consent.consent === 'opted-in') stands.yesAt = Math.max(stands.yesAt ?? 0, heardAt)
    if (stands.stopped && joins && contact.consent.consent === 'pending') {
      if (passes) stands.passes = passes
      return
    }
    if (stands.stopped && contact.consent.consent === 'opted-in' && body === 'YES') {
      Object.assign(stands, { stopped: false, passes: undefined })
      return
    }
    // A doubt after a joining that was open keeps the suppression; its goodbye is confirmed once.
    if (stands.stopped && contact.consent.consent === 'held' && passes?.as === 'opt-out') stands.passes = passes
  }

  /** Who must wait to be forgotten is stopped at once, unless what they said since is newer. */
  function isOwed({ id, forgetting, consent }: Contact, heardAt: number): void {
    const isOlder = consent.consent === 'pending' || heardAt < (standing(id).yesAt ?? 0) + clocksDiffer
    if (consent.consent === 'opted-out' ? !forgetting : !isOlder) fail('who asked to be forgotten is neither stopped nor owed it')
  }

  /** Whoever is forgotten is stopped, and nothing of theirs that was on its way passes; their last text is no message any more. */
  function forgets(stands: Standing, { by, at }: Exclude<Forgetting, 'owed'>): void {
    if (by.body === 'FORGET' && !stands.stopped && !farewells.isSecond(stands.forgetAt, at, 1))
      fail('a number is forgotten that asked once')
    stored.set(by.sid, (stored.get(by.sid) ?? 0) + 1)
    if ((stored.get(by.sid) ?? 0) > 1) fail(`text ${by.sid} is carried out twice`)
    stands.stopAt = Math.max(stands.stopAt ?? 0, at)
    Object.assign(stands, { stopped: true, passes: undefined, forgetAt: undefined })
  }

  /** From now on nothing passes but the goodbye of this stop. */
  function stops(stands: Standing): void {
    if (!stands.stopped || stands.passes?.as === 'opt-in') stands.passes = undefined
    stands.stopped = true
  }

  /** A wait ends by a person, who leaves a trace, and by nothing else. */
  function waitEnds(item: Item | undefined, after: Contact, writes: readonly Write[]): void {
    const before = item as { conversation?: Contact['conversation']; life?: string } | undefined
    if (!before?.conversation || before.life !== after.life || !waitOf(before.conversation) || waitOf(after.conversation)) return
    const acts = writes.flatMap((write) => ('put' in write && write.key.pk.startsWith('AUDIT#') ? [String(write.put.act)] : []))
    if (!acts.some((act) => act === 'answered' || act.startsWith('closed'))) fail('a wait ended and nobody answered or closed')
  }

  /** One wait is past the promise once, and says that its notice was told only when it was. */
  function lateOnce({ id, life, conversation }: Contact): void {
    const wait = waitOf(conversation)
    if (!wait?.past) return
    const name = `${id} ${life} ${wait.since}`
    if ((late.get(name) ?? wait.past.id) !== wait.past.id) fail('one wait is told twice')
    late.set(name, wait.past.id)
    if (wait.past.told && !tells.has(`past-promise:${wait.past.id}`)) fail('a notice is stored as told, and nobody told it')
  }

  /** One ladder at a time: another begins only where somebody had the last, or where all of it was climbed; and none goes back. */
  function ladderGoesOn({ id, life, escalation }: Contact): void {
    const last = ladders.get(id)
    ladders.set(id, { life, ladder: escalation })
    if (!last?.ladder || last.life !== life) return
    const { ladder } = last
    if (escalation?.id !== ladder.id) {
      if (isOpen(ladder) && ladder.nextAt !== undefined) fail('a ladder that was being climbed is gone')
      return
    }
    if (ladder.acknowledged && escalation.acknowledged?.by !== ladder.acknowledged.by) fail('who had a cry for help has it no more')
    if (escalation.rung < ladder.rung) fail('a ladder is climbed backwards')
  }

  /** Whatever must be looked at again has a time at which it is. */
  async function isWatchedOver(contact: Contact): Promise<void> {
    const { consent, checkIns } =
      contact.consent.consent === 'opted-in'
        ? { consent: 'opted-in', checkIns: contact.checkIns }
        : { consent: contact.consent.consent, checkIns: undefined }
    const needs = {
      retention: true,
      confirmation: consent === 'pending',
      held: consent === 'held',
      'forget-by': contact.forgetting !== undefined,
      promise: isPromised(contact),
      'hand-off': isUnderWay(contact.handOff),
      'check-in': checkIns?.at !== undefined,
    } as const
    for (const [name, needed] of Object.entries(needs)) {
      if (needed && !due.has(nameOf(keys.timer(contact.id, name as keyof typeof needs))))
        fail(`a contact that is ${consent} has no ${name} timer`)
    }
    await handOffStands(contact)
    const { escalation } = contact
    if (isOpen(escalation) && escalation.nextAt === undefined && !alarms.has(escalation.id))
      fail('a ladder ended with neither a person nor the alarm')
    if (escalation?.nextAt && (escalation.acknowledged || !due.has(nameOf(keys.timer(contact.id, 'escalation')))))
      fail('an open ladder has no timer, or an ended one is climbed')
    if (waitOf(contact.conversation)?.urgency === 'urgent' && !escalation) fail('a cry for help has no ladder')
    if (waitOf(contact.conversation)) {
      const [item] = await table.get([keys.contact(contact.id)])
      if (!item?.inboxPk) fail('a contact waits and is on no list')
    }
  }

  /** The other team has a line of them exactly while they said yes and nobody took it; and never of somebody who stopped or is in danger. */
  async function handOffStands({ id, handOff, consent, conversation }: Contact): Promise<void> {
    const [line] = await table.get([keys.handOff(id)])
    if ((line !== undefined) !== (handOff?.stands === 'agreed')) fail('a line of another team does not stand where their yes stands')
    if (!isUnderWay(handOff)) return
    if (consent.consent === 'opted-out' || consent.consent === 'held') fail('a hand-off outlives a stop')
    if (waitOf(conversation)?.urgency === 'urgent') fail('a hand-off goes on while somebody is in danger')
  }

  function moved(
    { key, set }: Write & { set: Item },
    before: Item | undefined,
    { contact, suppressed }: { contact: Contact | undefined; suppressed: Item | undefined },
  ): void {
    const id = String(key.sk).slice('MSG#'.length)
    const message = messages.get(id)
    if (!message || message.direction === 'in' || !before || set.state === undefined) return
    const [was, is] = [before.state as MessageState, set.state as MessageState]
    const repeats = was === 'uncertain' && is === 'claimed'
    const retakes = was === 'claimed' && is === 'claimed'
    if ((repeats || retakes) && !repeatable.includes(message.class)) fail(`a ${message.class} of unknown fate is handed over again`)
    if (!repeats && !retakes && !follows[was].includes(is)) fail(`a message went from ${was} back to ${is}`)
    if (is === 'claimed') claimed(message, contact, suppressed)
    const reason = set.reason === undefined ? {} : { reason: set.reason as UnsendableReason }
    messages.set(id, { ...message, state: is, ...reason, ...(set.providerId ? { providerId: String(set.providerId) } : {}) })
  }

  /** The claim is the order of things: after a stop only its own confirmation, and what answers danger. */
  function claimed(message: Outbound, contact: Contact | undefined, suppressed: Item | undefined): void {
    if (message.class === 'safety' || message.class === 'page') return
    const stands = standing(message.contact)
    if ((stands.stopped || suppressed) && stands.passes?.id !== message.id) fail(`a ${message.class} is claimed after a stop`)
    const since = spooledSince()
    if (!message.answers && since !== undefined && since < now() - readLately)
      fail(`a ${message.class} is claimed while a stop may lie in the spool`)
    if (message.class === 'check-in' && contact?.consent.consent !== 'opted-in')
      fail(`a check-in is claimed for a contact that is ${contact?.consent.consent}`)
    if (contact?.consent.consent === 'held' && message.class !== 'opt-out' && message.class !== 'staff')
      fail(`a ${message.class} is claimed while a doubt is open`)
  }

  /** Nobody is woken once they are shut out, but by what was read just before; and a text goes to the phone that is on file for them. */
  function wakes({ page }: Outbound, text?: { to: string; body: string }): void {
    const { phone, outSince } = staff.get(page?.to ?? '') ?? {}
    if (outSince !== undefined && outSince < now() - readLately) fail('somebody is paged who was shut out before')
    if (!text) return
    if (text.to !== phone) fail('a page went to a number that is not its reader’s')
    if (!/^[^«]* (needs a person now|people waiting for a person now)\. https:\S+$/.test(text.body))
      fail('a page says more than a code and a link')
  }

  return {
    table: { get: table.get, query: table.query, write },
    broken: () => broken,
    stored,
    said,
    messages,
    contacts,
    farewells,
    /** Whether this number stopped and did not come back. */
    isStopped: (id: string): boolean => standing(id).stopped,
    accepted(text: Accepted): void {
      if (farewells.accepted(text)) return
      const { message, contact, to, body } = text
      const of = messages.get(message)
      if (!of || of.direction === 'in') throw fail('a text was handed over that was never committed')
      const times = (handedOver.get(message) ?? 0) + 1
      handedOver.set(message, times)
      if (times > 1 && !repeatable.includes(of.class)) fail(`a ${of.class} was handed over twice`)
      if (times > handOversAtMost) fail(`a ${of.class} was handed over ${times} times`)
      if (of.class === 'page') {
        wakes(of, { to, body })
        return
      }
      if (of.contact !== contact || !vault.contactIds(to).includes(contact)) fail('a text was handed over to another number')
      if (of.body !== body) fail('another text was handed over than was committed')
    },
    /** A notice to supervisors; the same one may come again, and is delivered once by its name. */
    told: ({ id }: Alert): void => void tells.add(id),
    /** A page that is no text came to its mail server or push service, and was `taken` there or not. */
    woke(id: string, taken: boolean): void {
      const of = messages.get(id)
      if (of?.direction !== 'out' || of.class !== 'page') throw fail('somebody was woken by nothing that was committed')
      wakes(of)
      if (!taken) return
      const times = (handedOver.get(id) ?? 0) + 1
      handedOver.set(id, times)
      if (times > handOversAtMost) fail(`a page was handed over ${times} times`)
    },
    /** The message by which the alarm of a ladder was raised. */
    alarmOf: (ladder: string): Message | undefined => messages.get(alarms.get(ladder) ?? ''),
    /** Whether they were shut out after this time; not in the very moment, by any of our clocks. */
    wasShutOut: (id: string, ms: number): boolean => (staff.get(id)?.outSince ?? 0) > ms + clocksDiffer / 2 + readLately,
    /** The earliest instant at which anything must be looked at. */
    nextDue: (): number | undefined => {
      let next: string | undefined
      for (const at of due.values()) if (next === undefined || at < next) next = at
      return next === undefined ? undefined : Date.parse(next)
    },
    /** What should have been looked at long ago. */
    overdue: (ms: number): string[] =>
      [...due].filter(([, at]) => Date.parse(at) < now() - ms).map(([name]) => name.replace(/^[^|]*\|/, '')),
  }
}

/** A person must still come to it: whoever holds it may go quiet, and what nobody holds must be told. A cry for help has its ladder. */
function isPromised({ conversation }: Contact): boolean {
  const wait = waitOf(conversation)
  return wait?.urgency === 'routine' && (conversation.state === 'claimed' || !wait.past?.told)
}

const changesContact = (write: Write): boolean => !('check' in write) && (write.key.sk === 'CONTACT' || write.key.table === 'keys')
const isMessage = ({ key: { sk } }: Write): boolean => sk?.startsWith('MSG#') ?? false
const zip = <A, B>(left: readonly A[], right: readonly B[]): [A, B][] => left.map((each, n) => [each, right[n] as B])
