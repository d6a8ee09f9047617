/** The budget of an inbound text (design §3), held against the deployed bundle: one read and one transaction, however long the thread. */
import { expect, test } from 'vitest'
import { callsOfOneText } from './calls.ts'

const oneReadOneTransaction = { BatchGetItem: 1, TransactWriteItems: 1 }

test('a text asks the store twice, and the queue once if there is something to send; a thread of 1,000 changes nothing', async () => {
  const { answered, quiet } = await callsOfOneText([0, 1000])
  const calls = [...answered, ...quiet].map(({ length, store, queues }) => ({ length, store, queues }))
  expect(calls).toEqual([
    { length: 0, store: oneReadOneTransaction, queues: { SendMessage: 1 } },
    { length: 1000, store: oneReadOneTransaction, queues: { SendMessage: 1 } },
    { length: 0, store: oneReadOneTransaction, queues: {} },
    { length: 1000, store: oneReadOneTransaction, queues: {} },
  ])
})
