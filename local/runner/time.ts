/** Time on one machine: the clock's tick, settling, and fast-forward from one thing that falls due to the next (design §2). */
import { setTimeout as sleep } from 'node:timers/promises'
import type { DueIndex } from '../../shared/app/ports.ts'
import type { Carrier } from '../carrier/carrier.ts'
import type { SimulatedClock } from './clock.ts'
import type { Pump } from './pump.ts'

export type Time = {
  /** Waits until nothing is queued, in flight or due; `down` while the store is. */
  settle(): Promise<{ pending: number } | 'down'>
  /** Performs everything that falls due on the way, at its own time and in order. */
  advanceTo(ms: number): Promise<void>
  /** What EventBridge does every minute. */
  tick(): Promise<void>
}

type Parts = {
  clock: SimulatedClock
  carrier: Pick<Carrier, 'nextReceiptAt' | 'deliverReceipts' | 'idle'>
  /** Waits for receipts only where they come by themselves. */
  due: Pick<DueIndex, 'next'>
  pump: Pick<Pump, 'pending'>
  /** The clock function. */
  findDue(): Promise<unknown>
  sweep(): Promise<void>
  isDown(): boolean
}

/** How long settling may take before it says what is still pending. */
const settleMs = 60_000
const lookEveryMs = 15
/** Expired items are swept this often in simulated time; reads treat them as absent anyway. */
const sweepEveryMs = 12 * 60 * 60 * 1000

export function keepTime({ clock, carrier, due, pump, findDue, sweep, isDown }: Parts): Time {
  const nextDue = async (): Promise<number> => {
    const at = await due.next()
    return at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at)
  }

  const pendingNow = async (): Promise<number> => {
    const queued = await pump.pending()
    if (queued > 0) return queued
    if ((carrier.nextReceiptAt() ?? Number.POSITIVE_INFINITY) <= clock.now()) {
      await carrier.deliverReceipts(clock.now())
      return 1
    }
    if (!carrier.idle()) return 1
    if ((await nextDue()) > clock.now()) return 0
    await findDue()
    return 1
  }

  const settle = async (): Promise<{ pending: number } | 'down'> => {
    const until = performance.now() + settleMs
    for (;;) {
      if (isDown()) return 'down'
      const pending = await pendingNow()
      if (pending === 0 || performance.now() > until) return { pending }
      await sleep(lookEveryMs)
    }
  }

  const advanceTo = async (target: number): Promise<void> => {
    let swept = clock.now()
    for (;;) {
      if ((await settle()) === 'down') throw new Error('The store is down, so nothing can fall due. Bring it up, then move the clock.')
      const next = Math.min(await nextDue(), carrier.nextReceiptAt() ?? Number.POSITIVE_INFINITY)
      if (next > target) break
      clock.moveTo(next)
      await carrier.deliverReceipts(clock.now())
      await findDue()
      if (clock.now() - swept < sweepEveryMs) continue
      swept = clock.now()
      await sweep()
    }
    clock.moveTo(target)
    await sweep()
    await findDue()
    await settle()
  }

  return {
    settle,
    advanceTo,
    tick: async () => {
      if (!isDown()) await findDue()
    },
  }
}
