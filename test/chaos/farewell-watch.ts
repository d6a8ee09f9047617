/** The watch over farewells: who is forgotten asked for it, hears at most one last text, and leaves nothing (R4, R18, R30, design §3). */
import { keys, sealedIn } from '../../shared/adapters/dynamo/keys.ts'
import type { Item, Key, Table, Write } from '../../shared/adapters/dynamo/table.ts'
import type { Vault } from '../../shared/adapters/vault.ts'
import type { Accepted } from './carrier.ts'

/** A text as a phone sent it. */
export type Posted = { sid: string; from: string; body: string }
/** A number is forgotten: by which text, and when our edge heard it; `owed`, by what it had asked for before. */
export type Forgetting = { by: Posted; at: number } | 'owed'
/** What the item of a contact says of their cry for help, and of what is owed to them. */
type Waited = {
  life?: string
  forgetting?: { since: string } | undefined
  escalation?: { since: string; acknowledged?: object | undefined } | undefined
}

type LastText = { contact: string; to: string; body: string; deadline: number; handedOver: number }

/** Two clocks of ours, each up to five minutes off. */
const clocksDiffer = 600_000
const confirmedWithin = 24 * 3_600_000
const owedFor = 72 * 3_600_000
/** Longer than every outage together. */
const lateAtMost = 24 * 3_600_000

/** Whether who asks to be forgotten must wait for it: they cried for help and nobody has it, or they wait already. */
export const mustWait = (item: Waited | undefined): boolean =>
  item?.forgetting !== undefined || (item?.escalation !== undefined && !item.escalation.acknowledged)

/** Until when what is owed may wait for a person. */
export function owedUntil({ forgetting, escalation }: Waited): number | undefined {
  if (!forgetting) return undefined
  const cried = escalation && !escalation.acknowledged ? Date.parse(escalation.since) : 0
  return Math.max(Date.parse(forgetting.since), cried) + owedFor
}

const isPut = (write: Write): write is Write & { put: Item } => 'put' in write
const removes = (write: Write, { pk, sk }: Key): boolean => 'remove' in write && write.key.pk === pk && write.key.sk === sk

export function watchFarewells({ vault, now, fail }: { vault: Vault; now(): number; fail(what: string): never }) {
  const posted = new Map<string, Posted>()
  const lastTexts = new Map<string, LastText>()
  /** Lives that are over, with the case code that each had, by contact. */
  const ended = new Map<string, Map<string, string>>()
  const lives = new Map<string, string>()
  const forgetters = new Set<string>()
  const named = new Set<string>()

  /** What is owed is carried out: a person closed it, or it was time; and nothing is said. */
  function owedIsDone(item: Waited, writes: readonly Write[]): void {
    const closed = writes.some((write) => isPut(write) && write.key.pk.startsWith('AUDIT#') && String(write.put.act).startsWith('closed'))
    const late = now() - (owedUntil(item) ?? 0)
    if (!closed && late > lateAtMost) fail('who asked to be forgotten was kept for longer than three days')
    if (!closed && late < -clocksDiffer) fail('who cried for help is forgotten before anybody dealt with it')
    if (writes.some(({ key }) => key.pk.startsWith('FAREWELL#'))) fail('a last text is said long after it was asked for')
  }

  function keepLastText({ key, put }: Write & { put: Item }, asked: Posted | undefined): void {
    const id = key.sk ?? ''
    if (put.state === 'queued' && !lastTexts.has(id)) {
      if (!asked) throw fail('a last text is written to a number that nobody forgets')
      const { to, body } = JSON.parse(vault.open(vault.farewellKey, sealedIn(key), put.sealed as Uint8Array)) as {
        to: string
        body: string
      }
      if (to !== asked.from) fail('a last text goes to another number')
      lastTexts.set(id, { contact: String(put.contact), to, body, deadline: Date.parse(String(put.deadline)), handedOver: 0 })
    }
    const known = lastTexts.get(id) ?? fail('a last text is moved that was never written')
    if (put.state === 'sent') named.add(String(put.providerId))
    if (put.state === 'claimed' && known.handedOver === 0 && now() > known.deadline + clocksDiffer)
      fail('a last text is claimed after its time')
  }

  return {
    /** A phone sends a text; whatever becomes of it carries a mark of its id. */
    posts: (text: Posted): void => void posted.set(vault.mark('handled', text.sid), text),

    /** Sees the last texts, and which lives end. @returns what was forgotten by a text in this transaction */
    sees(id: string, writes: readonly Write[], before: Item | undefined, isThere: boolean): Forgetting | undefined {
      for (const write of writes) {
        if (isPut(write) && write.key.sk?.startsWith('MSG#')) lives.set(write.key.sk.slice('MSG#'.length), String(write.put.life))
      }
      const ends = writes.some((write) => removes(write, keys.salt(id)))
      if (ends && before) ended.set(id, (ended.get(id) ?? new Map()).set(String(before.life), String(before.code)))
      const stops = writes.some((write) => isPut(write) && write.key.pk === keys.suppressed(id).pk)
      const forgets = stops && !isThere
      const proof = writes.find((write) => isPut(write) && write.key.pk.startsWith('PROOF#'))
      const by = proof && posted.get(proof.key.pk.slice('PROOF#'.length))
      const waited = ends ? (before as Waited | undefined) : undefined
      if (forgets && waited?.forgetting && !by) {
        owedIsDone(waited, writes)
        return 'owed'
      }
      if (forgets && mustWait(waited)) fail('a cry for help that nobody has is forgotten at once')
      for (const write of writes) if (isPut(write) && write.key.pk.startsWith('FAREWELL#')) keepLastText(write, forgets ? by : undefined)
      if (!forgets) return undefined
      if (!by || !proof || !isPut(proof)) throw fail('a number is forgotten, and no text asked for it')
      if (!vault.contactIds(by.from).includes(id)) fail('a text of one number forgets another')
      if (by.body !== 'FORGET' && by.body !== 'wrong number') fail(`"${by.body}" forgets a number`)
      const says = writes.some(({ key }) => key.pk.startsWith('FAREWELL#'))
      if (by.body === 'FORGET' && by.from.startsWith('+1') !== says) fail('a last text is missing, or goes abroad')
      forgetters.add(by.sid)
      return { by, at: Date.parse(String(proof.put.at)) }
    },

    /** A write to a last text alone, which names no contact. */
    moves(writes: readonly Write[]): void {
      for (const write of writes) if (isPut(write) && write.key.pk.startsWith('FAREWELL#')) keepLastText(write, undefined)
    },

    /** Whether a FORGET heard at `at` is the second within a day. */
    isSecond: (first: number | undefined, at: number, slack: 1 | -1): boolean =>
      first !== undefined && Math.abs(at - first) < confirmedWithin + slack * clocksDiffer,

    /** @returns whether this was a last text */
    accepted({ message, contact, to, body }: Accepted): boolean {
      const known = lastTexts.get(message)
      if (!known) return false
      if (++known.handedOver > 1) fail('a last text was handed over twice')
      if (known.contact !== contact || known.to !== to || known.body !== body) fail('another last text was handed over than was committed')
      return true
    },

    /** What is left of lives that are over; an audit without content stays. */
    async left(table: Table): Promise<string[]> {
      const left: string[] = []
      for (const [id, gone] of ended) {
        const [salt] = await table.get([keys.salt(id)])
        const { items } = await table.query({ pk: keys.contact(id).pk, limit: 1000, expiredToo: true })
        const over = items.filter(({ sk, life }) => !String(sk).startsWith('AUDIT#') && (life === undefined ? !salt : life !== salt?.life))
        left.push(...over.map(({ sk }) => String(sk)))
        const last = await table.query({ pk: `FAREWELL#${id}`, limit: 100, expiredToo: true })
        left.push(...last.items.map(() => 'a last text'))
        for (const [life, code] of gone) {
          const [listed] = await table.get([keys.caseCode(code)])
          const [contact] = await table.get([keys.contact(id)])
          if (listed?.contact === id && life !== salt?.life && contact?.code !== code) left.push('its case code')
        }
      }
      return left
    },

    /** Whether the life that a message of ours belonged to is over, or it was a last text. */
    isOver: (contact: string, message: string): boolean =>
      lastTexts.has(message) || (ended.get(contact)?.has(lives.get(message) ?? '') ?? false),
    /** Last texts whose id at the carrier was stored. */
    named,
    /** Whether this text of theirs forgot its number. */
    forgot: (sid: string): boolean => forgetters.has(sid),
  }
}
