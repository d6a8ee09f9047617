/** Random values a decision may need: lives, case codes, message ids. */
import { randomFillSync, randomInt } from 'node:crypto'
import type { Fresh } from '../domain/decision.ts'

/** Asking the system costs the same for one byte as for thousands. */
const pool = Buffer.alloc(4096)
let used = pool.length

/** Random bytes from the system, each given out once. At most as many as the pool holds. */
export function randomBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const bytes = Buffer.from(pool.subarray(used, used + count))
  pool.fill(0, used, used + count)
  used += count
  return bytes
}

/** 0 to 1, for what must not be guessed. */
export const randomFraction = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48

/** Letters that are not taken for one another, or for a digit, when read out on the street. */
const letters = 'ACDEFGHJKMNPRTUVWXY'
const pick = (from: string): string => from[randomInt(from.length)] ?? ''

/** Codes grow by a digit with each round from the third on: two collisions in a row mean that short ones run out. */
const digitsIn = (round: number): number => Math.max(2, round)

/**
 * A case code as staff say it.
 *
 * @example caseCode(1) // 'K7-42'
 */
export const caseCode = (round: number): string =>
  `${pick(letters)}${randomInt(10)}-${Array.from({ length: digitsIn(round) }, () => randomInt(10)).join('')}`

export const freshValues =
  (ulid: () => string) =>
  (round: number): Fresh => ({
    life: randomBytes(9).toString('base64url'),
    code: caseCode(round),
    inbound: ulid(),
    outbound: ulid(),
    another: ulid,
  })
