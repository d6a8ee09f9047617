/** A START that changed nothing when it came, replayed after a later STOP (F22). */
import { expect } from 'vitest'
import { openDoor } from './door.ts'
import { fault } from './fault.ts'

fault(
  'F22',
  {
    did: 'a START said while opted in was replayed a day and 31 days after a later STOP',
    expected: 'a replay changes nothing and says nothing',
  },
  async () => {
    const { line, texts } = openDoor()
    for (const [body, sid] of [
      ['JOIN', 'SM-1'],
      ['YES', 'SM-2'],
      ['START', 'SM-old'],
      ['STOP', 'SM-4'],
    ] as const) {
      await texts(body, { MessageSid: sid })
      await line.runJobs()
      await line.advance({ seconds: 30 })
    }
    for (const days of [1, 30, 700]) {
      await line.advance({ days })
      const before = [line.carrier.accepted.length, await line.consent(), await line.suppression()]
      await texts('START', { MessageSid: 'SM-old' })
      await line.runJobs()
      expect([line.carrier.accepted.length, await line.consent(), await line.suppression()], `${days} days`).toEqual(before)
    }
    return '3 replays, 0 changes, 0 texts'
  },
)
