/** Twilio's codes: what each means for us (rules 3.4). */
import { describe, expect, test } from 'vitest'
import { kindOf, stateOf } from '../../../shared/adapters/twilio/vocabulary.ts'

describe('a code', () => {
  test.each([
    [21610, 'opted-out'],
    [21611, 'busy'],
    [20429, 'busy'],
    [21614, 'bad-number'],
    [21635, 'bad-number'],
    [21211, 'bad-number'],
    [30003, 'unreachable'],
    [30005, 'number-gone'],
    [30006, 'number-gone'],
    [30007, 'filtered'],
    [30008, 'unknown'],
    [30034, 'unregistered'],
    [30032, 'unregistered'],
    [20003, 'misconfigured'],
    [99999, 'unknown'],
    [undefined, 'unknown'],
  ] as const)('%s means %s', (code, kind) => expect(kindOf(code)).toBe(kind))
})

describe('a state', () => {
  test.each([
    ['accepted', 'sent'],
    ['sending', 'sent'],
    ['delivered', 'delivered'],
    ['undelivered', 'undelivered'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
    ['receiving', undefined],
    ['toString', undefined],
    [undefined, undefined],
  ] as const)('%s is %s', (status, state) => expect(stateOf(status)).toBe(state))
})
