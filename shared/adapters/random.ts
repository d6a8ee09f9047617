/** Random values a decision may need: lives, case codes, message ids. */
import { randomBytes, randomInt } from 'node:crypto'
import type { Fresh } from '../domain/decision.ts'

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
  })
