/** A stop is a stop, for ever: nothing that is not a cry for help's answer or its one confirmation leaves after it (R2–R4, R18, R21). */
import { describe, expect, test } from 'vitest'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

const soon = { seconds: 1 }

describe('a stop', () => {
  test.each([
    ['the bare word', 'STOP', ['opt-out: sent']],
    ['the word in small letters, with a dot', 'stop.', ['opt-out: sent']],
    ['a sentence', 'please stop texting me', ['opt-out: sent']],
    ['a wish to be taken off', 'take me off your list', ['opt-out: sent']],
  ])('%s is confirmed once, and then it is silent for sixty days', async (_, body, said) => {
    const line = tell()
    await line.join()
    await line.text(phone, body)
    expect((await line.ours()).slice(2)).toEqual(said)
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toEqual({ since: '2026-11-24T14:00:00.000Z' })
    expect(line.timers()).toEqual(['retention 2027-02-22T14:00:00.000Z'])
    const count = line.carrier.accepted.length
    await line.advance({ days: 60 })
    for (const more of ['STOP', 'stop texting me', 'hello?', 'MENU', '1', '3', 'HELP', 'YES', 'treatment']) await line.text(phone, more)
    await line.advance({ days: 1 })
    expect(line.carrier.accepted).toHaveLength(count)
    await expectNothingNew(line)
  })

  test('that the carrier confirmed gets no words of ours', async () => {
    const line = tell()
    await line.join()
    await line.text(phone, 'STOP', { optOutType: 'STOP' })
    expect(await line.consent()).toBe('opted-out')
    expect(await line.got()).toEqual(['opt-in', 'welcome'])
    await line.advance({ days: 60 })
    expect(await line.got()).toEqual(['opt-in', 'welcome'])
    await expectNothingNew(line)
  })

  test('from a stranger is kept, and confirmed once', async () => {
    const line = tell()
    await line.text(phone, 'STOP')
    await line.text(phone, 'STOP')
    expect(await line.got()).toEqual(['opt-out'])
    expect(await line.suppression()).toBeDefined()
    await expectNothingNew(line)
  })

  test('whose confirmation could not leave within five minutes is not confirmed at all', async () => {
    const line = tell()
    await line.join()
    line.carrier.answers(...Array.from({ length: 20 }, () => ({ refused: 'not-connected' }) as const))
    await line.text(phone, 'STOP')
    await line.advance({ hours: 1 })
    expect((await line.ours()).at(-1)).toBe('opt-out: failed')
    expect(await line.got()).toEqual(['opt-in', 'welcome'])
    await expectNothingNew(line)
  })

  test('whose job was lost is confirmed by the due index, and past five minutes is too late', async () => {
    const line = tell()
    await line.arrives(phone, 'STOP')
    line.jobs.length = 0
    line.clock.now = '2026-11-24T14:05:01.000Z'
    await line.advance({ minutes: 1 })
    expect(await line.ours()).toEqual(['opt-out: unsent, too late'])
    await expectNothingNew(line)
  })

  test('that lay in the spool for longer than five minutes acts, and is not confirmed', async () => {
    const line = tell()
    await line.join()
    await line.advance({ hours: 1 })
    await line.text(phone, 'STOP', { receivedAt: '2026-11-24T14:30:00.000Z' })
    expect(await line.consent()).toBe('opted-out')
    expect((await line.ours()).at(-1)).toBe('opt-out: unsent, too late')
    await expectNothingNew(line)
  })

  test('entered by staff acts at once and texts nobody', async () => {
    const line = tell()
    await line.join()
    await line.optOut('ana')
    await line.runJobs()
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toBeDefined()
    await line.advance({ days: 60 })
    expect(await line.got()).toEqual(['opt-in', 'welcome'])
    await expectNothingNew(line)
  })
})

type Setup = (line: Story) => Promise<unknown>
const checkIn: Setup = async (line) => {
  await line.join()
  line.clock.now = '2026-11-25T20:11:00.000Z'
  await line.perform({ type: 'timer', contact: (await line.contact())?.id ?? '', name: 'check-in' })
}
const staffReply: Setup = async (line) => {
  await line.join()
  await line.reply('ana', 'How are you today?')
}
const question: Setup = async (line) => line.arrives(phone, 'JOIN')
const automatic: Setup = async (line) => {
  await line.join()
  await line.arrives(phone, 'MENU')
}

describe.each([
  ['a check-in', checkIn, 'check-in: unsent, opted out', 'check-in: sent'],
  ['an answer of staff', staffReply, 'staff: unsent, opted out', 'staff: sent'],
  ['an automatic answer', automatic, 'reply: unsent, opted out', 'reply: sent'],
  ['the question whether to join', question, 'opt-in: unsent, opted out', 'opt-in: sent'],
])('%s on its way', (_, queue, unsent, sent) => {
  test('is not sent when the stop commits before it is claimed', async () => {
    const line = tell()
    await queue(line)
    const [before] = (await line.ours()).slice(-1)
    expect(before).toMatch(/: queued$/)
    await line.arrives(phone, 'STOP')
    await line.runJobs()
    expect((await line.ours()).slice(-2)).toEqual([unsent, 'opt-out: sent'])
    await expectNothingNew(line)
  })

  test('is not sent when the stop commits between judging and claiming', async () => {
    const line = tell()
    await queue(line)
    const { claim } = line.world.outbox
    line.world.outbox.claim = async (...args) => {
      line.world.outbox.claim = claim
      await line.arrives(phone, 'STOP')
      return claim(...args)
    }
    await line.runJobs()
    await line.advance({ minutes: 4 })
    expect((await line.ours()).slice(-2)).toEqual([unsent, 'opt-out: sent'])
    await expectNothingNew(line)
  })

  test('still leaves when it was claimed before the stop committed, once', async () => {
    const line = tell()
    await queue(line)
    line.carrier.meanwhile(() => line.arrives(phone, 'STOP'))
    await line.runJobs()
    expect((await line.ours()).slice(-2)).toEqual([sent, 'opt-out: sent'])
    expect(await line.consent()).toBe('opted-out')
    await line.advance({ days: 60 })
    expect((await line.got()).at(-1)).toBe('opt-out')
    await expectNothingNew(line)
  })
})

describe('joining again after a stop', () => {
  const stopped = async () => {
    const line = tell()
    await line.join()
    await line.text(phone, 'STOP')
    await line.advance({ days: 3 })
    return line
  }

  test('only the one question passes, and YES lifts the stop', async () => {
    const line = await stopped()
    await line.text(phone, 'JOIN')
    const { consent } = (await line.contact()) ?? {}
    expect(await line.suppression()).toMatchObject({ rejoining: (consent as { confirmation: string }).confirmation })
    expect((await line.got()).at(-1)).toBe('opt-in')
    expect(await line.reply('ana', 'Welcome back')).toEqual({ outcome: 'refused', refusal: { refused: 'unsendable', reason: 'opted out' } })
    await line.text(phone, 'YES')
    expect(await line.suppression()).toBeUndefined()
    expect(await line.consent()).toBe('opted-in')
    expect((await line.got()).at(-1)).toBe('welcome')
    await expectNothingNew(line)
  })

  test('without a YES in three days the stop is whole again', async () => {
    const line = await stopped()
    await line.text(phone, 'START', { optOutType: 'START' })
    await line.advance({ hours: 72, ...soon })
    expect(await line.suppression()).toEqual({ since: '2026-11-24T14:00:00.000Z' })
    expect(await line.consent()).toBe('opted-out')
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('opted-out')
    await expectNothingNew(line)
  })

  test('another stop makes the stop whole again', async () => {
    const line = await stopped()
    await line.text(phone, 'JOIN')
    await line.text(phone, 'STOP')
    expect(await line.suppression()).toEqual({ since: '2026-11-24T14:00:00.000Z' })
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('opted-out')
    await expectNothingNew(line)
  })

  test('a carrier that still blocks the number makes the stop whole again', async () => {
    const line = await stopped()
    line.carrier.answers({ refused: 'opted-out' })
    await line.text(phone, 'JOIN')
    expect((await line.ours()).at(-1)).toBe('opt-in: failed')
    expect(await line.suppression()).toEqual({ since: '2026-11-24T14:00:00.000Z' })
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('opted-out')
    await expectNothingNew(line)
  })

  test('a doubt about the question, settled as going on, does not lift the stop', async () => {
    const line = await stopped()
    await line.text(phone, 'JOIN')
    await line.text(phone, 'STOP. who is this')
    await line.goesOn('ana')
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toEqual({ since: '2026-11-24T14:00:00.000Z' })
    await expectNothingNew(line)
  })

  test('a number whose contact is forgotten is still stopped, and joins again the same way', async () => {
    const line = await stopped()
    await line.advance({ days: 100 })
    expect(await line.contact()).toBeUndefined()
    await line.text(phone, 'hello')
    expect(await line.consent()).toBe('opted-out')
    expect((await line.got()).at(-1)).toBe('opt-out')
    await line.text(phone, 'JOIN')
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('opted-in')
    expect(await line.suppression()).toBeUndefined()
    await expectNothingNew(line)
  })
})

describe('what arrives late or again', () => {
  test('a signed START replayed years later re-opens nothing', async () => {
    const line = tell()
    await line.text(phone, 'START', { sid: 'SM-start' })
    await line.text(phone, 'YES')
    await line.text(phone, 'STOP')
    const count = line.carrier.accepted.length
    await line.advance({ days: 3 * 365 })
    await line.text(phone, 'START', { sid: 'SM-start' })
    expect(await line.contact()).toBeUndefined()
    expect(await line.suppression()).toEqual({ since: '2026-11-24T14:00:00.000Z' })
    expect(line.carrier.accepted).toHaveLength(count)
  })

  test('a signed STOP replayed years later does not end what was joined since', async () => {
    const line = tell()
    await line.text(phone, 'STOP', { sid: 'SM-stop' })
    await line.advance({ days: 3 * 365 })
    await line.join()
    const before = await line.thread()
    await line.text(phone, 'STOP', { sid: 'SM-stop' })
    expect(await line.consent()).toBe('opted-in')
    expect(await line.thread()).toEqual(before)
    await expectNothingNew(line)
  })

  test.each([
    ['START', 'SM-start'],
    ['STOP', 'SM-stop'],
  ])('a signed %s replayed after its month, when it would change nothing, is neither stored nor answered', async (body, sid) => {
    const line = tell()
    await line.text(phone, body, { sid })
    if (body === 'START') await line.text(phone, 'YES')
    await line.advance({ days: 40 })
    const [before, count] = [await line.thread(), line.carrier.accepted.length]
    await line.text(phone, body, { sid })
    expect(await line.thread()).toEqual(before)
    expect(line.carrier.accepted).toHaveLength(count)
  })

  test('an older STOP from the spool does not undo a newer YES', async () => {
    const line = tell()
    await line.advance({ minutes: 10 })
    await line.join()
    await line.text(phone, 'STOP', { receivedAt: '2026-11-24T14:05:00.000Z' })
    expect(await line.consent()).toBe('opted-in')
    await expectNothingNew(line)
  })

  test('an older START from the spool does not undo a newer STOP', async () => {
    const line = tell()
    await line.advance({ minutes: 10 })
    await line.text(phone, 'STOP')
    await line.text(phone, 'START', { receivedAt: '2026-11-24T14:05:00.000Z' })
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toEqual({ since: '2026-11-24T14:10:00.000Z' })
    await expectNothingNew(line)
  })

  test.each<[string, Setup]>([
    ['the form was filled in by somebody', async (line) => line.form()],
    ['staff enrolled the number', async (line) => line.enrol()],
  ])('a STOP from the spool stops, though meanwhile %s', async (_, meanwhile) => {
    const line = tell()
    await line.advance({ minutes: 10 })
    await meanwhile(line)
    await line.runJobs()
    await line.text(phone, 'STOP', { receivedAt: '2026-11-24T14:05:00.000Z' })
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toBeDefined()
    await expectNothingNew(line)
  })

  test('a STOP from the spool stops, though meanwhile the question lapsed', async () => {
    const line = tell()
    await line.text(phone, 'JOIN')
    await line.advance({ hours: 73 })
    await line.text(phone, 'STOP', { receivedAt: '2026-11-26T14:00:00.000Z' })
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toBeDefined()
    await expectNothingNew(line)
  })

  test('a STOP from the spool stops, though meanwhile staff settled an older doubt as going on', async () => {
    const line = tell()
    await line.join()
    await line.advance({ minutes: 1 })
    await line.text(phone, 'STOP. who is this')
    await line.advance({ minutes: 5 })
    await line.goesOn('ana')
    await line.text(phone, 'STOP', { receivedAt: '2026-11-24T14:03:00.000Z' })
    expect(await line.consent()).toBe('opted-out')
    await expectNothingNew(line)
  })
})

describe('a doubtful stop', () => {
  const held = async () => {
    const line = tell()
    await line.join()
    await line.text(phone, 'STOP. who is this')
    return line
  }

  test('is confirmed once, holds everything automatic, and waits for a person', async () => {
    const line = await held()
    expect(await line.consent()).toBe('held')
    expect(await line.got()).toEqual(['opt-in', 'welcome', 'opt-out'])
    expect(await line.suppression()).toBeUndefined()
    expect(await line.queue()).toMatchObject([{ urgency: 'routine' }])
    await line.advance({ days: 6 })
    for (const body of ['hello', 'MENU', '1', 'HELP', 'STOP. again']) await line.text(phone, body)
    expect(await line.got()).toEqual(['opt-in', 'welcome', 'opt-out'])
    await expectNothingNew(line)
  })

  test.each([
    ['a check-in', checkIn, 'check-in: unsent, on hold'],
    ['an automatic answer', automatic, 'reply: unsent, on hold'],
    ['an answer of staff', staffReply, 'staff: unsent, on hold'],
  ])('that commits between judging and claiming holds %s', async (_, queue, unsent) => {
    const line = tell()
    await queue(line)
    const { claim } = line.world.outbox
    line.world.outbox.claim = async (...args) => {
      line.world.outbox.claim = claim
      await line.arrives(phone, 'STOP. who is this')
      return claim(...args)
    }
    await line.runJobs()
    await line.advance({ minutes: 4 })
    expect((await line.ours()).slice(-2)).toEqual([unsent, 'opt-out: sent'])
    await expectNothingNew(line)
  })

  test('is a stop when nobody settles it for a week', async () => {
    const line = await held()
    await line.advance({ days: 7, ...soon })
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toBeDefined()
    expect(await line.got()).toEqual(['opt-in', 'welcome', 'opt-out'])
    await expectNothingNew(line)
  })

  test('is a stop for each of two people who doubted at the same moment', async () => {
    const line = tell()
    await line.text(phone, 'STOP. who is this')
    await line.text('+16175550124', 'STOP. who is this')
    await line.advance({ days: 7, minutes: 10 })
    expect([await line.consent(), await line.consent('+16175550124')]).toEqual(['opted-out', 'opted-out'])
    await expectNothingNew(line)
  })

  test('becomes a stop without a second confirmation when they say it plainly', async () => {
    const line = await held()
    await line.text(phone, 'STOP')
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toBeDefined()
    expect(await line.got()).toEqual(['opt-in', 'welcome', 'opt-out'])
    await expectNothingNew(line)
  })

  test('may be asked about by staff once', async () => {
    const line = await held()
    expect(await line.reply('ana', 'Should we stop texting you?')).toEqual({ outcome: 'done' })
    await line.runJobs()
    expect((await line.ours()).at(-1)).toBe('staff: sent')
    await line.text(phone, 'maybe')
    expect(await line.reply('ana', 'So should we?')).toEqual({ outcome: 'refused', refusal: { refused: 'unsendable', reason: 'on hold' } })
    await expectNothingNew(line)
  })

  test('goes on as before when staff settle it so, and that is recorded', async () => {
    const line = await held()
    expect(await line.goesOn('ana')).toEqual({ outcome: 'done' })
    expect(await line.consent()).toBe('opted-in')
    await line.close('ana', (await line.contact())?.lastInbound)
    await line.advance({ days: 2 })
    expect((await line.got()).at(-1)).toBe('check-in')
    expect([...line.table.items.values()].filter(({ act }) => act === 'doubt settled')).toHaveLength(2)
    expect(await line.goesOn('ana')).toEqual({ outcome: 'refused', refusal: { refused: 'not-held' } })
    await expectNothingNew(line)
  })

  test('is a stop when staff settle it so', async () => {
    const line = await held()
    await line.optOut('ana')
    await line.advance({ days: 8 })
    expect(await line.consent()).toBe('opted-out')
    expect(await line.got()).toEqual(['opt-in', 'welcome', 'opt-out'])
    await expectNothingNew(line)
  })
})
