/** The simulated clock: real time plus an offset that only grows, and that survives a restart (design §2, Time). */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

export type SimulatedClock = {
  /** Milliseconds. */
  now(): number
  /** Moves forward to this instant; backward it does nothing. */
  moveTo(ms: number): void
}

const Kept = z.object({ offsetMs: z.number().nonnegative() })

export function openClock(dataDir: string | undefined): SimulatedClock {
  const file = dataDir && join(dataDir, 'clock.json')
  let offset = file ? keptOffset(file) : 0
  return {
    now: () => Date.now() + offset,
    moveTo: (ms) => {
      const next = ms - Date.now()
      if (next <= offset) return
      offset = next
      if (!file) return
      // Before anything happens at that time: what is stored must never lie in the future of a restart.
      writeFileSync(`${file}.new`, JSON.stringify({ offsetMs: offset }))
      renameSync(`${file}.new`, file)
    },
  }
}

function keptOffset(file: string): number {
  mkdirSync(join(file, '..'), { recursive: true })
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8'))).offsetMs
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0
    throw new Error(`${file} cannot be read. It holds how far this line's clock was moved; delete it to return to real time.`)
  }
}
