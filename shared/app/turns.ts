/** Turns: what concerns one phone is done one after the other within a process, while everybody else goes on beside it (T12). */

/**
 * Texts of one phone that come at once would each be decided on the same state, and all but one would lose and try again: work that
 * other phones wait for. Between processes nothing changes, the store's conditions judge.
 *
 * @example const inTurn = takeTurns(); await inTurn(phone, () => takeIn(…))
 */
export function takeTurns() {
  const last = new Map<string, Promise<unknown>>()
  return async <T>(who: string, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(who) ?? Promise.resolve()).then(work)
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
