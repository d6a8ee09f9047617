/** A decision as the writes of one transaction, each with what it assumes (design §3). */
import type { Loaded } from '../../app/ports.ts'
import type { Contact } from '../../domain/contact.ts'
import type { AuditEntry, ConsentEvent, Decision, Farewell, TimerName } from '../../domain/decision.ts'
import { queueGraceSeconds } from '../../domain/delivery.ts'
import type { MessageClass } from '../../domain/message.ts'
import { auditExpires, carrierCopyErased, handledExpires, proofExpires, secondNet } from '../../domain/retention.ts'
import { type At, plus } from '../../domain/time.ts'
import type { ContactKey, Vault } from '../vault.ts'
import { drillWrites } from './drills.ts'
import { farewellItem } from './farewells.ts'
import { keys, lists } from './keys.ts'
import { readOf } from './read.ts'
import { contactItem, dueAttributes, handOffItem, messageItem, ttl } from './records.ts'
import type { Condition, Item, Write } from './table.ts'

type Tools = { vault: Vault; ulid(): string; now(): At }

/** `handledBy`: positions whose refusal means that this happening was committed before. */
export type Commit = { writes: Write[]; handledBy: ReadonlySet<number> }

export function commitWrites(before: Loaded, decision: Decision, key: string | undefined, tools: Tools): Commit {
  const { vault } = tools
  const first = [...(key ? handledWrites(key, decision, tools) : []), ...decision.consent.map((event) => proof(event, vault))]
  const { contact } = decision
  const salt = readOf(before).salt
  const begins = contact !== undefined && before.contact?.life !== contact.life
  const kept = contact ?? before.contact
  const newSalt = begins ? vault.newSalt() : salt
  const contactKey = newSalt && kept ? vault.contactKey(newSalt) : undefined
  const rest = [
    ...contactWrites(before, contact, contactKey, vault),
    ...saltWrites(before, decision, begins ? newSalt : undefined),
    ...suppressionWrites(before, decision, begins, tools.now()),
    ...handOffWrites(before, decision),
    ...caseWrites(before.contact, contact, decision.timers.retention ?? decision.timers.forgotten),
    ...(contactKey && kept ? messageWrites(decision, kept, contactKey, vault) : []),
    ...timerWrites(before.id, decision.timers, kept),
    ...(decision.forget ? lifeOver(before) : []),
    ...(decision.copy ? [copyWrite(before, decision.copy, tools.now())] : []),
    ...(kept ? decision.consent.map((event) => consentWrite(before.id, event, kept, vault)) : []),
    ...(decision.farewell ? [farewellWrite(decision.farewell, vault)] : []),
    ...(kept && decision.acknowledged ? [acknowledgedWrite(kept, decision.acknowledged)] : []),
    ...drillWrites(before.contact?.drill, contact?.drill, decision.drillAfter),
    ...decision.audit.flatMap((entry) => auditWrites(before.id, entry, tools)),
  ]
  return { writes: [...first, ...rest], handledBy: new Set(first.keys()) }
}

/** A text that once changed consent is handled for as long as its proof is kept, also where it would change nothing now. */
function handledWrites(key: string, { inbound, consent }: Decision, { vault, now }: Tools): Write[] {
  const mark = vault.mark('handled', key)
  const handled: Write = { key: keys.handled(mark), if: 'absent', put: { expiresAt: ttl(handledExpires(now())) } }
  const provesNothing = inbound !== undefined && consent.every((event) => event.key !== key)
  return [handled, ...(provesNothing ? [{ key: keys.proof(mark), if: 'absent', check: true } as const] : [])]
}

/** Proof outlives the contact, under a keyed hash of the text's id; the same one again means that this was handled, years later too. */
const proof = (event: ConsentEvent, vault: Vault): Write => ({
  key: keys.proof(vault.mark('handled', event.key)),
  if: 'absent',
  put: { ...eventItem(event), expiresAt: ttl(proofExpires(event.at)) },
})

const consentWrite = (id: string, event: ConsentEvent, contact: Contact, vault: Vault): Write => ({
  key: keys.consent(id, vault.mark('handled', event.key)),
  put: { ...eventItem(event), life: contact.life, expiresAt: ttl(secondNet(contact.expiresAt)) },
})

const eventItem = ({ key: _, ...event }: ConsentEvent): Item => ({ ...event })

function contactWrites(before: Loaded, after: Contact | undefined, contactKey: ContactKey | undefined, vault: Vault): Write[] {
  const { item } = readOf(before)
  const unmoved: Condition = item ? { equals: { version: Number(item.version), life: String(item.life) } } : 'absent'
  const key = keys.contact(before.id)
  if (!after || !contactKey) return [{ key, if: unmoved, check: true }]
  const moved = { ...after, version: Number(item?.version ?? 0) + 1 }
  // The number of a life does not change, and it lies sealed under the same key and name.
  const sealed = before.contact?.life === after.life && before.contact.address === after.address ? item?.sealed : undefined
  return [{ key, if: unmoved, put: contactItem(moved, contactKey, vault, sealed) }]
}

/** The salt is what makes everything readable: it is put with its contact, must not have moved since, and goes first when forgetting. */
function saltWrites(before: Loaded, decision: Decision, newSalt: string | undefined): Write[] {
  const { salt } = readOf(before)
  const key = keys.salt(before.id)
  const unmoved: Condition = salt === undefined ? 'absent' : { equals: { salt } }
  if (decision.forget) return salt === undefined ? [] : [{ key, if: unmoved, remove: true }]
  const { contact, timers } = decision
  if (newSalt && contact) {
    return [{ key, if: unmoved, put: { salt: newSalt, life: contact.life, expiresAt: ttl(secondNet(contact.expiresAt)) } }]
  }
  if (before.contact === undefined) return []
  const looksAgain = timers.retention !== undefined && timers.retention !== 'delete' ? timers.retention : undefined
  if (looksAgain) return [{ key, if: unmoved, set: { expiresAt: ttl(secondNet(looksAgain)) } }]
  return contact || decision.outbound.length > 0 ? [{ key, if: unmoved, check: true }] : []
}

/** Classes that a suppression does not forbid, or names itself (design §3). */
const passes: ReadonlySet<MessageClass> = new Set(['safety', 'page', 'opt-out'])

function suppressionWrites(before: Loaded, { suppression, outbound, forget, consent }: Decision, begins: boolean, now: At): Write[] {
  const key = keys.suppressed(readOf(before).suppressedUnder)
  const known = before.suppression
  if (suppression === 'lifted') return [{ key, remove: true }]
  // Of a forgotten number this is the only time that is kept, and what it said before must not undo it (F22).
  const owed = before.contact?.forgetting
  const asked = forget ? [...consent.map(({ at }) => at), ...(owed ? [owed.asked] : [])] : []
  if (suppression === 'closed') return [{ key, put: { since: [known?.since ?? asked[0] ?? now, ...asked].toSorted().at(-1) } }]
  if (suppression) return [{ key, if: 'present', set: { rejoining: suppression.rejoining } }]
  const mustBeFree = begins || outbound.some((message) => !passes.has(message.class) && message.state === 'queued')
  return known === undefined && mustBeFree ? [{ key, if: 'absent', check: true }] : []
}

/** People are listed by their case codes; the code goes where the contact goes, and is kept a little longer. */
function caseWrites(before: Contact | undefined, after: Contact | undefined, looksAgain: At | 'delete' | undefined): Write[] {
  const contact = after ?? before
  if (!contact) return []
  const key = keys.caseCode(contact.code)
  const shown: Item = { team: contact.team, language: contact.language, inboxPk: lists.people(contact.team) }
  if (before?.life !== contact.life) {
    const item = { ...shown, contact: contact.id, code: contact.code, inboxSk: contact.code, expiresAt: ttl(secondNet(contact.expiresAt)) }
    return [{ key, if: 'absent', put: item }]
  }
  const moved = before.team !== contact.team || before.language !== contact.language
  const kept = looksAgain !== undefined && looksAgain !== 'delete' ? { expiresAt: ttl(secondNet(looksAgain)) } : {}
  return moved || 'expiresAt' in kept ? [{ key, set: { ...shown, ...kept } }] : []
}

/** The other team sees a hand-off from the yes on, and in the same transaction no more once it is over (R45). */
function handOffWrites({ id, contact: before }: Loaded, { contact, forget }: Decision): Write[] {
  const [old, next] = [before?.handOff, forget ? undefined : (contact ?? before)?.handOff]
  const key = keys.handOff(id)
  if (contact && next?.stands === 'agreed') return old?.stands === 'agreed' ? [] : [{ key, put: handOffItem(contact, next) }]
  return old?.stands === 'agreed' && next?.stands !== 'agreed' ? [{ key, remove: true }] : []
}

const messageWrites = ({ inbound, outbound }: Decision, contact: Contact, contactKey: ContactKey, vault: Vault): Write[] =>
  [...(inbound ? [inbound] : []), ...outbound].map((message) => ({
    key: keys.message(contact.id, message.id),
    put: messageItem(message, contact.life, contactKey, vault),
  }))

const farewellWrite = (farewell: Farewell, vault: Vault): Write => ({
  key: keys.farewell(farewell.contact, farewell.id),
  put: farewellItem({ ...farewell, state: 'queued', attempt: 0, dueAt: plus(farewell.at, { seconds: queueGraceSeconds }) }, vault),
})

const timerWrites = (id: string, timers: Decision['timers'], kept: Contact | undefined): Write[] =>
  Object.entries(timers).map(([name, at]) => {
    const key = keys.timer(id, name as TimerName)
    if (at === 'delete') return { key, remove: true }
    return { key, put: { life: kept?.life, ...dueAttributes(id, at) } }
  })

/** The contact's own item may be another life's by the time the code of this one is given back, and that life be over as well. */
function lifeOver(before: Loaded): Write[] {
  const { item } = readOf(before)
  return item
    ? [{ key: keys.lifeOver(before.id, String(item.life)), put: { life: item.life, code: item.code, expiresAt: item.expiresAt } }]
    : []
}

/** Nothing but the carrier's id, in the place of a message that nobody can read, so that its copy is found and erased like every other. */
const copyWrite = ({ id, contact }: Loaded, { message, providerId }: NonNullable<Decision['copy']>, now: At): Write => ({
  key: keys.message(id, message),
  put: { life: contact?.life, providerId, ...dueAttributes(id, carrierCopyErased(now)), expiresAt: ttl(secondNet(now)) },
})

/** Who had which ladder, and when; the contact itself knows only its last one. Goes with the contact. */
const acknowledgedWrite = ({ id, life, expiresAt }: Contact, { ladder, by, at }: NonNullable<Decision['acknowledged']>): Write => ({
  key: keys.ladder(id, ladder),
  put: { by, at, life, expiresAt: ttl(secondNet(expiresAt)) },
})

/** Twice: by day for the supervisor's review, and with the contact for "what do you hold about me". Never content (R43). */
export function auditWrites(id: string, { staff, act, at }: AuditEntry, { ulid }: Pick<Tools, 'ulid'>): Write[] {
  const name = ulid()
  const put = { staff, act, at, contact: id, expiresAt: ttl(auditExpires(at)) }
  return [
    { key: keys.audit(at, name), put },
    { key: keys.contactAudit(id, name), put },
  ]
}
