/** Open loop: texts leave at instants fixed beforehand, whether or not earlier ones were answered, and are timed from the instant they were meant for. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { SignedText } from './signed-text.ts'

export type Planned = { atMs: number; text: SignedText /** Counted in the latency; the rest is background. */; timed: boolean }
export type Answered = { timed: boolean; status: number; latencyMs: number }

/** Numbers between 0 and 1 that are the same in every run. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Arrivals as of people who know nothing of each other: exponential gaps at this rate. */
export function arrivals(perSecond: number, seconds: number, random: () => number): number[] {
  const at: number[] = []
  for (let ms = 0; ; ) {
    ms += (-Math.log(1 - random()) / perSecond) * 1000
    if (ms >= seconds * 1000) return at
    at.push(ms)
  }
}

/** Sends everything at its time, and waits for the last answer. */
export async function openLoop(plan: readonly Planned[], send: (text: SignedText) => Promise<number>): Promise<Answered[]> {
  const inOrder = plan.toSorted((a, b) => a.atMs - b.atMs)
  const began = performance.now() + 50
  const answers: Promise<Answered>[] = []
  for (const { atMs, text, timed } of inOrder) {
    const due = began + atMs
    // A timer may be late by a millisecond or more; what is late counts, because the plan counts.
    const early = due - performance.now()
    if (early > 0) await sleep(early)
    answers.push(send(text).then((status) => ({ timed, status, latencyMs: performance.now() - due })))
  }
  return Promise.all(answers)
}

/** Sends for a while with a fixed number under way: what the system can carry. @returns texts a second */
export async function closedLoop(
  next: () => SignedText,
  send: (text: SignedText) => Promise<number>,
  { underWay, seconds }: { underWay: number; seconds: number },
): Promise<number> {
  const began = performance.now()
  let done = 0
  const lane = async () => {
    while (performance.now() - began < seconds * 1000) {
      if ((await send(next())) === 200) done++
    }
  }
  await Promise.all(Array.from({ length: underWay }, lane))
  return done / ((performance.now() - began) / 1000)
}
