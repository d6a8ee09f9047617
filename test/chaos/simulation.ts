/** Virtual time: what is under way happens in the order of its instants, one thing at a time, the same in every run. */

type Event = { at: number; run(): void | Promise<void> }

/** More events than any sequence takes; past it something comes back for ever. */
const mostEvents = 400_000

export class ComesBackForEver extends Error {}

export type Simulation = ReturnType<typeof simulate>

/** @param begin milliseconds since the epoch */
export function simulate(begin: number) {
  const pending: Event[] = []
  let now = begin
  let events = 0
  const idle: (() => void)[] = []

  /** Few are under way at a time, so a list in order will do. */
  const push = (event: Event): void => {
    const place = pending.findLastIndex(({ at }) => at <= event.at) + 1
    pending.splice(place, 0, event)
  }

  return {
    now: () => now,
    /** How many events there were; a measure of work. */
    events: () => events,
    in: (ms: number, run: Event['run']): void => push({ at: now + ms, run }),
    at: (instant: number, run: Event['run']): void => push({ at: Math.max(instant, now), run }),
    /** Called whenever nothing happens within the next second: it may plan something. */
    whenIdle: (plan: () => void): void => void idle.push(plan),
    /** Lets this much time pass, and whatever falls in it happen, until something is broken. */
    async pass(ms: number, broken: () => Error | undefined = () => undefined): Promise<void> {
      const until = now + ms
      for (;;) {
        if ((pending[0]?.at ?? Number.POSITIVE_INFINITY) > now + 1000) for (const plan of idle) plan()
        if (!pending[0] || pending[0].at > until) break
        const event = pending.shift() as Event
        now = event.at
        if (++events > mostEvents) throw new ComesBackForEver(`${mostEvents} events, and no end`)
        await event.run()
        // Whatever the event woke runs on as far as it comes without the world's answer.
        await new Promise<void>((done) => process.nextTick(done))
        const error = broken()
        if (error) throw error
      }
      now = until
    },
  }
}

/** A small generator of numbers from a seed (mulberry32): 0 to 1. Faults are drawn from the happening that they belong to, not from a shared stream. */
export function drawnFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
