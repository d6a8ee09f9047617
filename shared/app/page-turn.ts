/** A page has its turn with the person whom it wakes: alone, or as the one that says how many wait; the others are part of that (R9). */
import type { Outbound } from '../domain/message.ts'
import { afterTurn, turnOf } from '../domain/turn.ts'
import type { Sending } from './ports.ts'

/** How often we look again when another page to the same person had its turn meanwhile. */
const rounds = 10

export type PageTurn = { turn: 'now'; message: Outbound } | { turn: 'covered' } | { turn: 'later' }

/**
 * Takes the turn, or puts the page off. A page that goes for all is marked so before anybody else counts on it: from then on
 * it leaves whatever becomes of its own contact, also after a crash.
 */
export async function pageTurn(message: Outbound, { paging, outbox, jobs, now, log }: Sending): Promise<PageTurn> {
  const { page } = message
  if (!page) return { turn: 'now', message }
  for (let round = 0; round < rounds; round++) {
    const { lately, take } = await paging.lately(page)
    const turn = turnOf({ id: message.id, at: message.at }, lately, now())
    if (turn.turn === 'covered') return { turn: 'covered' }
    if (turn.turn === 'wait') {
      const seconds = Math.ceil((Date.parse(turn.until) - Date.parse(now())) / 1000)
      await outbox.move(message, { notBefore: turn.until, dueAt: turn.until })
      // The clock looks once a minute, which is too late for a page; the queue brings it back in time.
      await jobs.put([{ type: 'message', contact: message.contact, message: message.id }], seconds)
      log('page.waits', { message: message.id })
      return { turn: 'later' }
    }
    const going = turn.turn === 'together' ? await markedForAll(message, { paging, outbox }) : message
    if (!going) return { turn: 'later' }
    if (await take(afterTurn(message, turn.turn, lately, now()))) return { turn: 'now', message: going }
  }
  return { turn: 'later' }
}

/** @returns undefined when somebody moved the page meanwhile */
async function markedForAll(message: Outbound, { paging, outbox }: Pick<Sending, 'paging' | 'outbox'>): Promise<Outbound | undefined> {
  const waiting = await paging.waiting()
  if (!message.page || waiting < 2) return message
  const page = { ...message.page, waiting }
  return (await outbox.move(message, { page })) === 'moved' ? { ...message, page } : undefined
}
