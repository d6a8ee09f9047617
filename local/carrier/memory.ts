/** What the carrier and the phones remember, as facts in an append-only file, so that it survives a kill at any moment. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message, Status, Step } from './message.ts'

/** A status callback still to be made. It carries all it needs, because the carrier's copy may be erased before. */
export type Receipt = {
  id: string
  sid: string
  to: string
  callback: string
  at: number
  status: Status
  errorCode?: number
  attempt: number
}

/** What one phone shows. Kept apart from the carrier's copies: erasing those takes nothing off anybody's phone. */
export type PhoneEntry = { phone: string; sid: string; body: string; at: number } & (
  | { direction: 'to-program' }
  | { direction: 'to-phone'; steps: Step[]; segments: number }
)

/** Everything that is ever remembered is one of these. */
export type Fact =
  | { fact: 'message'; message: Message }
  | { fact: 'erased'; sid: string }
  | { fact: 'phone'; entry: PhoneEntry }
  | { fact: 'receipt'; receipt: Receipt }
  | { fact: 'receipt-done'; id: string }
  | { fact: 'blocked'; phone: string }
  | { fact: 'unblocked'; phone: string }

export type Memory = {
  messages: ReadonlyMap<string, Message>
  phones: ReadonlyMap<string, readonly PhoneEntry[]>
  receipts: ReadonlyMap<string, Receipt>
  blocked: ReadonlySet<string>
  record(...facts: Fact[]): void
}

/**
 * Opens the memory kept in `dir`, or an empty one that is kept nowhere.
 *
 * Facts recorded together are one write, so a kill leaves all of them or a torn last line, which is dropped on opening.
 */
export function openMemory(dir?: string): Memory {
  const messages = new Map<string, Message>()
  const phones = new Map<string, PhoneEntry[]>()
  const receipts = new Map<string, Receipt>()
  const blocked = new Set<string>()

  const apply = (fact: Fact): void => {
    switch (fact.fact) {
      case 'message':
        messages.set(fact.message.sid, fact.message)
        return
      case 'erased':
        messages.delete(fact.sid)
        return
      case 'phone':
        phones.set(fact.entry.phone, phones.get(fact.entry.phone) ?? [])
        phones.get(fact.entry.phone)?.push(fact.entry)
        return
      case 'receipt':
        receipts.set(fact.receipt.id, fact.receipt)
        return
      case 'receipt-done':
        receipts.delete(fact.id)
        return
      case 'blocked':
        blocked.add(fact.phone)
        return
      case 'unblocked':
        blocked.delete(fact.phone)
        return
      default:
        fact satisfies never
    }
  }

  const known = { messages, phones, receipts, blocked }
  const append = dir === undefined ? () => {} : openJournal(dir, apply, () => allFacts(known))
  const record = (...facts: Fact[]): void => {
    append(facts)
    for (const fact of facts) apply(fact)
  }
  return { ...known, record }
}

function allFacts({ messages, phones, receipts, blocked }: Omit<Memory, 'record'>): Fact[] {
  return [
    ...[...messages.values()].map((message): Fact => ({ fact: 'message', message })),
    ...[...phones.values()].flat().map((entry): Fact => ({ fact: 'phone', entry })),
    ...[...receipts.values()].map((receipt): Fact => ({ fact: 'receipt', receipt })),
    ...[...blocked].map((phone): Fact => ({ fact: 'blocked', phone })),
  ]
}

/** Replays the journal, rewrites it without what was erased or done, and answers the function that adds to it. */
function openJournal(dir: string, apply: (fact: Fact) => void, compacted: () => Fact[]): (facts: Fact[]) => void {
  mkdirSync(dir, { recursive: true })
  const file = join(dir, 'memory.jsonl')
  if (existsSync(file)) {
    for (const facts of whole(readFileSync(file, 'utf8'))) for (const fact of JSON.parse(facts) as Fact[]) apply(fact)
  }
  const fresh = `${file}.new`
  writeFileSync(
    fresh,
    compacted()
      .map((fact) => line([fact]))
      .join(''),
  )
  renameSync(fresh, file)
  return (facts) => appendFileSync(file, line(facts))
}

const line = (facts: Fact[]): string => `${JSON.stringify(facts)}\n`

/** The lines that end in a newline: a kill in mid-write leaves one that does not. */
const whole = (text: string): string[] =>
  text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((one) => one !== '')
