/** The gate of the local DynamoDB: one writer at a time, and nobody reads while a batch lands. */

/** How requests take turns; see `createGate`. */
export type Gate = {
  /** Reads together with other readers, and with a writer who is still preparing. */
  read<T>(work: () => Promise<T>): Promise<T>
  /** Waits for the writers before; what it decides on cannot change meanwhile. */
  write<T>(work: () => Promise<T>): Promise<T>
  /** Inside `write` only: waits until no reader is half-way, then changes the data. */
  land<T>(work: () => Promise<T>): Promise<T>
}

/** A reader that fetches several items (BatchGetItem, TransactGetItems) sees all of a transaction or nothing of it. */
export function createGate(): Gate {
  let lastWriter: Promise<unknown> = Promise.resolve()
  let landing: Promise<void> | undefined
  let readers = 0
  let lastReaderLeft = () => {}
  return {
    async read(work) {
      while (landing) await landing
      readers++
      try {
        return await work()
      } finally {
        readers--
        if (readers === 0) lastReaderLeft()
      }
    },
    write(work) {
      const turn = lastWriter.then(work)
      // A writer that was refused must not stop the next one.
      lastWriter = turn.catch(() => undefined)
      return turn
    },
    async land(work) {
      let open = () => {}
      landing = new Promise((resolve) => {
        open = resolve
      })
      if (readers > 0)
        await new Promise<void>((resolve) => {
          lastReaderLeft = resolve
        })
      try {
        return await work()
      } finally {
        landing = undefined
        lastReaderLeft = () => {}
        open()
      }
    },
  }
}
