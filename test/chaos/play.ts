/** Plays one sequence on one store, and holds it to what the line promises. */
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import type { Table } from '../../shared/adapters/dynamo/table.ts'
import { type Contact, waitOf } from '../../shared/domain/contact.ts'
import { teamsOf } from '../../shared/domain/team.ts'
import { owedUntil } from './farewell-watch.ts'
import { callers, type Happening, phones, type Sequence } from './happening.ts'
import { type ChaosLine, openLine, ourNumber } from './line.ts'
import { lotOf } from './luck.ts'
import { type Simulation, simulate } from './simulation.ts'
import { Broken } from './watch.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Calm enough for every outage to be over, every lease to have run out and every unknown fate to be settled. */
const settles = 4 * hour
/** Longer than anybody is kept after the last text of theirs, with the timer's own day. */
const forgets = 93 * day
const longAgo = 10 * minute
/** A text is recognised for thirty days (design §3); an older replay is not tried. */
const replayedWithin = 29 * day
/** A text accepted lately may still have its receipt before it. */
const lately = 2 * hour

/** Opens an empty store whose items expire by this clock. */
export type OpenStore = (now: () => number) => Promise<{ table: Table; close(): Promise<void> }>

export type Played = { happenings: number; events: number }

/** @throws {@link Broken} naming the promise that was broken first */
export async function play(
  { begin, happenings, forgets: untilForgotten }: Sequence,
  open: OpenStore,
  say?: (line: string) => void,
): Promise<Played> {
  const simulation = simulate(begin)
  const store = await open(simulation.now)
  try {
    const line = await openLine({ simulation, base: store.table, seed: begin, say })
    const pages = new Map<string, string | undefined>()
    for (const [n, happening] of happenings.entries()) {
      await pass(simulation, line, happening.afterMs)
      await happens(happening, n, simulation.now(), line, pages)
    }
    await pass(simulation, line, minute)
    line.calm()
    await pass(simulation, line, settles)
    await nothingLost(line, simulation.now())
    await nothingKept(line, store.table, simulation.now())
    if (untilForgotten) {
      // Twice a day for three months it would look for gaps of a rota that no longer changes; that has a test of its own.
      await line.watch.table.write([{ key: keys.coverage(), remove: true }])
      await pass(simulation, line, forgets)
      await nothingLeft(line, store.table)
    }
    return { happenings: happenings.length, events: simulation.events() }
  } finally {
    await store.close()
  }
}

async function pass(simulation: Simulation, { watch }: ChaosLine, ms: number): Promise<void> {
  await simulation.pass(ms, watch.broken)
}

async function happens(
  { what, luck }: Happening,
  n: number,
  now: number,
  line: ChaosLine,
  pages: Map<string, string | undefined>,
): Promise<void> {
  const lot = lotOf(luck)
  switch (what.happens) {
    case 'text': {
      const from = callers[what.from] as string
      const body = what.body === 'ordinary' ? `«${from}» ordinary ${n}` : what.body
      const keyword = what.byCarrier && (body === 'STOP' || body === 'START' || body === 'HELP')
      const form = { MessageSid: `SM-${n}`, From: from, To: ourNumber, Body: body, NumMedia: '0', ...(keyword ? { OptOutType: body } : {}) }
      line.posted.push({ form, at: now })
      for (let times = 0; times < what.posted; times++) line.post(form, lot)
      return
    }
    case 'replay': {
      const replayed = line.posted.filter(({ at }) => at > now - replayedWithin)
      const found = replayed.at(what.which % Math.max(1, replayed.length))
      if (found) line.post(found.form, lot)
      return
    }
    case 'act': {
      const phone = phones[what.on] as string
      const { contact } = await line.contacts.load({ phone })
      const seen = what.stale ? pages.get(phone) : contact?.lastInbound
      pages.set(phone, contact?.lastInbound)
      const act = {
        staff: what.staff,
        act: what.act,
        phone,
        key: `key-${n}`,
        body: `«${phone}» from staff ${n}`,
        ...(seen === undefined ? {} : { seen }),
      }
      for (let times = 0; times < what.pressed; times++) line.act(act, lot)
      return
    }
    case 'have it':
      for (let times = 0; times < what.pressed; times++) line.presses(what, lot)
      return
    case 'rota':
      for (let times = 0; times < what.pressed; times++) line.changes(what, `key-${n}`, lot)
      return
    case 'access':
      return line.access(what, lot)
    case 'way':
      return line.chooses(what, lot)
    case 'wakers':
      return line.wakersWill(what.answers)
    case 'receipt': {
      const text = line.carrier.texts.at(what.which % Math.max(1, line.carrier.texts.length))
      if (text) line.receipt(text, what.state, lot)
      return
    }
    case 'job again': {
      const job = line.jobsSeen.at(what.which % Math.max(1, line.jobsSeen.length))
      if (job) line.jobAgain(job, lot)
      return
    }
    case 'mood':
      line.carrier.willBe(...what.moods)
      return line.setFate(what.fate)
    case 'outage':
      return line.outage(what.of, what.minutes)
    case 'tick':
      return line.tick(lot)
    default:
      return what satisfies never
  }
}

/** After some calm hours: what was answered is stored, what was committed came to an end, and whoever waits is on a list. */
async function nothingLost(line: ChaosLine, now: number): Promise<void> {
  const { watch, answered, promised, spooled, desk, contacts, carrier } = line
  for (const sid of answered)
    if (watch.stored.get(sid) !== 1) throw new Broken(`text ${sid} was answered 200 and is stored ${watch.stored.get(sid) ?? 0} times`)
  if (spooled.size > 0) throw new Broken(`${spooled.size} texts still lie in the spool`)
  for (const [body, contact] of promised) {
    if (body.startsWith('«') && watch.said.get(body) !== 1)
      throw new Broken(`an answer of staff was taken and is stored ${watch.said.get(body) ?? 0} times`)
    if (!body.startsWith('«')) throw new Broken(`${body} did not stop ${contact}`)
  }
  const overdue = watch.overdue(longAgo)
  if (overdue.length > 0) throw new Broken(`nobody looked at ${overdue.join(', ')}`)
  for (const message of watch.messages.values()) {
    if (message.direction === 'in' || watch.farewells.isOver(message.contact, message.id)) continue
    const underWay = (message.state === 'queued' || message.state === 'claimed') && Date.parse(message.notBefore) < now - longAgo
    if (underWay) throw new Broken(`a ${message.class} is still ${message.state}`)
  }
  const listed = new Set<string>()
  for (const team of teamsOf('supervisor')) for (const { code } of (await desk.queue(team)).items) listed.add(code)
  for (const staff of line.staff) for (const { code } of (await desk.mine(staff)).items) listed.add(code)
  for (const phone of callers) {
    const { contact } = await contacts.load({ phone })
    if (contact && waitOf(contact.conversation) && !listed.has(contact.code)) throw new Broken('a contact waits and is on no list')
    if (contact) cryIsHeard(contact, line)
    if (contact && (owedUntil(contact) ?? now) < now - longAgo) throw new Broken('who asked to be forgotten is still kept')
    if (contact && isForgotten(contact, now))
      throw new Broken('a text waits for a week, and its holder does nothing or its lead knows nothing')
  }
  for (const { id, message, at } of carrier.texts) {
    const ours = watch.messages.get(message)
    if (ours?.direction === 'out' && ours.state === 'delivered' && Date.parse(at) < now - lately && !carrier.erased.has(id))
      throw new Broken(`the carrier's copy of a delivered ${ours.class} was not erased`)
  }
}

/** After some calm hours: of whoever was forgotten nothing is left here, nor at the carrier, as far as we ever knew of it. */
async function nothingKept({ watch, carrier, named, posted }: ChaosLine, table: Table, now: number): Promise<void> {
  const left = await watch.farewells.left(table)
  if (left.length > 0) throw new Broken(`of a forgotten contact ${left.join(', ')} is left`)
  for (const { id, contact, message, at } of carrier.texts) {
    const known = named.has(id) || watch.farewells.named.has(id)
    if (known && watch.farewells.isOver(contact, message) && Date.parse(at) < now - lately && !carrier.erased.has(id))
      throw new Broken("the carrier's copy of a text to a forgotten number was not erased")
  }
  for (const { form, at } of posted) {
    const sid = String(form.MessageSid)
    if (watch.farewells.forgot(sid) && at < now - lately && !carrier.erased.has(sid))
      throw new Broken("the carrier's copy of the text by which a number was forgotten was not erased")
  }
}

/** Whatever became of the rota meanwhile: a person has it who is not shut out, or the alarm left. */
function cryIsHeard({ conversation, escalation }: Contact, { watch }: ChaosLine): void {
  if (waitOf(conversation)?.urgency !== 'urgent' || !escalation) return
  const { acknowledged, id } = escalation
  const has = conversation.state === 'claimed' ? conversation.by : acknowledged?.by
  if (has !== undefined) {
    const since = conversation.state === 'claimed' ? conversation.claimedAt : acknowledged?.at
    if (watch.wasShutOut(has, Date.parse(since ?? ''))) throw new Broken('somebody who was shut out has a cry for help')
    return
  }
  const alarm = watch.alarmOf(id)
  if (alarm?.direction !== 'out') throw new Broken('nobody has a cry for help, and there was no alarm')
  if (alarm.state === 'unsent' && alarm.reason !== 'told together') throw new Broken(`the alarm was not sent: ${alarm.reason}`)
}

/** Every week has more staffed hours than the promise, so a week is past it by any calendar. */
function isForgotten({ conversation }: Contact, now: number): boolean {
  const wait = waitOf(conversation)
  const isOld = (at: string) => Date.parse(at) < now - 7 * day
  if (wait?.urgency !== 'routine' || !isOld(wait.since)) return false
  return conversation.state === 'claimed' ? isOld(conversation.actedAt ?? conversation.claimedAt) : !wait.past?.told
}

/** When retention is over for everybody: no contact, no salt, nothing that is looked at again. */
async function nothingLeft({ watch }: ChaosLine, table: Table): Promise<void> {
  for (const id of watch.contacts) {
    const { items } = await table.query({ pk: `CONTACT#${id}`, limit: 200, expiredToo: true })
    const kept = items.map(({ sk }) => String(sk)).filter((sk) => !sk.startsWith('AUDIT#'))
    if (kept.length > 0) throw new Broken(`of a forgotten contact ${kept.join(', ')} is left`)
    const [salt] = await table.get([{ table: 'keys', pk: `SALT#${id}` }])
    if (salt) throw new Broken('of a forgotten contact the salt is left')
  }
}
