/** A function's world: opened at the first call, again after a failure, and anew when it has grown old (F35, F36). */
import { expect, test } from 'vitest'
import { whenOpened } from '../../shared/adapters/lambda.ts'

const minutes = (count: number) => count * 60_000
const http = { requestContext: {} }

/** Worlds that answer with their number; `fails` are those that cannot be opened. */
function worlds(fails: number[] = []) {
  let opened = 0
  let now = 0
  const call = whenOpened<unknown, unknown, unknown>(
    async () => {
      const number = ++opened
      if (fails.includes(number)) throw new Error('the key service is down')
      return async () => number
    },
    () => now,
  )
  return {
    call: (at: number) => {
      now = at
      return call(http, {})
    },
  }
}

test('one world serves ten minutes, then a fresh one with the secrets as they are now', async () => {
  const { call } = worlds()
  expect([await call(0), await call(minutes(10)), await call(minutes(10) + 1), await call(minutes(20))]).toEqual([1, 1, 2, 2])
})

test('a world that could not be opened is tried again with the next call, and the answer meanwhile is 503', async () => {
  const { call } = worlds([1])
  expect([await call(0), await call(1)]).toEqual([{ statusCode: 503, headers: { 'retry-after': '10' }, body: '' }, 2])
})

test('a world that works serves on while its successor cannot be opened', async () => {
  const { call } = worlds([2])
  expect([await call(0), await call(minutes(11)), await call(minutes(12)), await call(minutes(23))]).toEqual([1, 1, 1, 3])
})
