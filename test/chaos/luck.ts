/** Luck: what goes wrong in whatever one happening sets off. Its calls of the world are counted through all functions it wakes. */
import fc from 'fast-check'
import { drawnFrom } from './simulation.ts'

/**
 * `dies-before`, `dies-after`: the function ends there, without or with its call taking effect. `fails`: the call is refused without effect.
 * `answer-lost`: it took effect, and the caller sees a failure. `conflict`: a transaction met another. `slow`: it takes twelve seconds.
 */
export const mishaps = ['dies-before', 'dies-after', 'fails', 'answer-lost', 'conflict', 'slow'] as const
export type Mishap = (typeof mishaps)[number]

export type Luck = { seed: number; skewSeconds: number; mishaps: { call: number; what: Mishap }[] }

const mishap = fc.record({ call: fc.nat(40), what: fc.constantFrom(...mishaps) })
export const luck: fc.Arbitrary<Luck> = fc.record({
  seed: fc.nat(0xffff),
  // The clocks of the machines jump by up to five minutes.
  skewSeconds: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -300, max: 300 }) }),
  mishaps: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Luck['mishaps']>([]) },
    { weight: 4, arbitrary: fc.array(mishap, { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(mishap, { minLength: 3, maxLength: 8 }) },
  ),
})

/** Nothing goes wrong any more. */
export const calm: Luck = { seed: 0, skewSeconds: 0, mishaps: [] }

export type Lot = {
  /** What goes wrong with the next call. */
  next(): Mishap | undefined
  random(): number
  /** How far a clock is off from now on, in milliseconds. */
  skew(): number
}

export function lotOf({ seed, skewSeconds, mishaps: ill }: Luck): Lot {
  const random = drawnFrom(seed)
  let calls = 0
  return {
    next: () => {
      const call = calls++
      return ill.find((each) => each.call === call)?.what
    },
    random,
    skew: () => (skewSeconds === 0 || random() < 0.5 ? 0 : skewSeconds * 1000),
  }
}
