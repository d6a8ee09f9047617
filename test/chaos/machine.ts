/** Machines: functions that run for a while, call the world one call at a time, and may die at any of them. */
import type { Lot } from './luck.ts'
import type { Simulation } from './simulation.ts'

/** One run of one function. `skew`: its clock is off by this, in milliseconds. */
export type Run = { lot: Lot; skew: number; dead: boolean; die(): void }

export type Ended<T> = { ended: 'returned'; value: T } | { ended: 'threw'; error: unknown } | { ended: 'died' }

export class Unavailable extends Error {
  override name = 'Unavailable'
}

const slowMs = 12_000
/** One way to the world or back. */
const wayMs = (run: Run): number => 1 + Math.floor(run.lot.random() * 20)

/** Runs a function until it returns, throws, dies or is out of time. */
export function start<T>(
  simulation: Simulation,
  lot: Lot,
  { within, then }: { within: number; then(ended: Ended<T>): void },
  work: (run: Run) => Promise<T>,
): void {
  let over = false
  const end = (ended: Ended<T>): void => {
    if (over) return
    over = true
    run.dead = true
    then(ended)
  }
  const run: Run = { lot, skew: lot.skew(), dead: false, die: () => end({ ended: 'died' }) }
  simulation.in(within, run.die)
  work(run).then(
    (value) => end({ ended: 'returned', value }),
    (error: unknown) => end({ ended: 'threw', error }),
  )
}

/**
 * A call of the world: takes effect some time after it was made, and answers some time after that, to a run that still lives.
 * What a dead run had under way takes effect all the same.
 */
export function call<T>(simulation: Simulation, run: Run, effect: () => T | Promise<T>, conflict?: T): Promise<T> {
  const mishap = run.lot.next()
  // A clock that is off is also set, now and then.
  run.skew = run.lot.skew()
  return new Promise((resolve, reject) => {
    const answer = (give: () => void): void => simulation.in(wayMs(run), () => void (run.dead || give()))
    simulation.in(wayMs(run) + (mishap === 'slow' ? slowMs : 0), async () => {
      if (mishap === 'dies-before') return run.die()
      if (mishap === 'fails') return answer(() => reject(new Unavailable()))
      if (mishap === 'conflict' && conflict !== undefined) return answer(() => resolve(conflict))
      try {
        const value = await effect()
        if (mishap === 'dies-after') return run.die()
        answer(() => (mishap === 'answer-lost' ? reject(new Unavailable()) : resolve(value)))
      } catch (error) {
        answer(() => reject(error))
      }
    })
  })
}

export const pause = (simulation: Simulation, run: Run, ms: number): Promise<void> =>
  new Promise((resolve) => simulation.in(Math.ceil(ms), () => void (run.dead || resolve())))
