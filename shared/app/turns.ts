/** Turns: what concerns one phone is done one after the other within a process, while everybody else goes on beside it (T12). */
import { patienceMs } from './happen.ts'

/**
 * Texts of one phone that come at once would each be decided on the same state, and all but one would lose and try again: work that
 * other phones wait for. Between processes nothing changes, the store's conditions judge.
 *
 * @param pause waits some milliseconds of real time
 * @example const inTurn = takeTurns(world.pause); await inTurn(phone, () => takeIn(…))
 */
export function takeTurns(pause: (ms: number) => Promise<void>) {
  const last = new Map<string, Promise<unknown>>()
  return async <T>(who: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(who)
    // A turn whose work never ends must not keep those behind it for ever; who waited this long is spooled anyway.
    const mine = (before ? Promise.race([before, pause(patienceMs)]) : Promise.resolve()).then(work)
    // A turn that failed must not fail the next.
    const over = mine.catch(() => undefined)
    last.set(who, over)
    try {
      return await mine
    } finally {
      if (last.get(who) === over) last.delete(who)
    }
  }
}
