/** Joining is always double: one question, and nothing else until that phone says YES (R1, R19, R47). */
import { describe, expect, test } from 'vitest'
import { plus } from '../../shared/domain/time.ts'
import { expectNothingNew, phone, tell } from '../support/story.ts'
import { openTestWorld } from '../support/world.ts'

const night = '2026-11-24T07:00:00.000Z'
const eightInNewYork = '2026-11-24T13:00:00.000Z'

describe('joining by text', () => {
  test('JOIN asks, YES answers, and only then check-ins are planned', async () => {
    const line = tell()
    await line.text(phone, 'JOIN')
    expect(await line.consent()).toBe('pending')
    expect(await line.got()).toEqual(['opt-in'])
    expect(line.timers()).toEqual(['retention 2027-02-22T14:00:00.000Z', 'confirmation 2026-11-27T14:00:00.000Z'])
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('opted-in')
    expect(await line.got()).toEqual(['opt-in', 'welcome'])
    expect(line.timers()).toEqual(['retention 2027-02-22T14:00:00.000Z', 'check-in 2026-11-25T20:11:00.000Z'])
    await expectNothingNew(line)
  })

  test('START with the carrier answering: its own words are our question, recorded as sent, and nothing of ours leaves', async () => {
    const line = tell()
    await line.text(phone, 'START', { optOutType: 'START' })
    expect(await line.ours()).toEqual(['opt-in: sent'])
    expect(line.carrier.accepted).toEqual([])
    expect(line.timers()).toContain('confirmation 2026-11-27T14:00:00.000Z')
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('opted-in')
    expect(await line.got()).toEqual(['welcome'])
    await expectNothingNew(line)
  })

  test('a YES that the carrier calls an opt-in still answers the open question', async () => {
    const line = tell()
    await line.text(phone, 'JOIN')
    await line.text(phone, 'YES', { optOutType: 'START' })
    expect(await line.consent()).toBe('opted-in')
    await expectNothingNew(line)
  })

  test('a YES that the carrier calls an opt-in, with no question open, is START: it asks', async () => {
    const line = tell()
    await line.text(phone, 'YES', { optOutType: 'START' })
    expect(await line.consent()).toBe('pending')
    expect(await line.ours()).toEqual(['opt-in: sent'])
    await expectNothingNew(line)
  })

  test('a YES without a question opts nobody in, and waits for a person', async () => {
    const line = tell()
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('none')
    expect(await line.got()).toEqual(['person'])
    expect(await line.queue()).toMatchObject([{ urgency: 'routine' }])
    await expectNothingNew(line)
  })

  test('in the last minute of the question a YES still counts', async () => {
    const line = tell()
    await line.text(phone, 'JOIN')
    await line.advance({ hours: 71, minutes: 59 })
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('opted-in')
    await expectNothingNew(line)
  })

  test.each([
    ['we', {}],
    ['the carrier', { optOutType: 'START' } as const],
  ])('after the question that %s asked has lapsed a YES opts nobody in', async (_, carrier) => {
    const line = tell()
    await line.text(phone, 'START', carrier)
    await line.advance({ hours: 72, minutes: 1 })
    expect(await line.consent()).toBe('none')
    expect(line.timers()).toEqual(['retention 2027-02-22T14:00:00.000Z'])
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('none')
    expect(await line.queue()).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('before the YES nothing but the question and the answer to HELP is said, and what was texted waits', async () => {
    const line = tell()
    await line.text(phone, 'JOIN')
    await line.text(phone, 'MENU')
    expect(await line.queue()).toHaveLength(1)
    await line.text(phone, 'hi who is this')
    await line.text(phone, 'HELP')
    expect(await line.got()).toEqual(['opt-in', 'help'])
    await line.advance({ days: 2 })
    expect(await line.got()).toEqual(['opt-in', 'help'])
    await expectNothingNew(line)
  })

  test('a second JOIN asks anew; the first question no longer passes', async () => {
    const line = tell()
    await line.arrives(phone, 'JOIN')
    line.jobs.length = 0
    line.clock.now = plus(line.clock.now, { minutes: 10 })
    await line.arrives(phone, 'JOIN')
    await line.runJobs()
    await line.advance({ minutes: 5 })
    expect(await line.ours()).toEqual(['opt-in: unsent, replaced', 'opt-in: sent'])
    expect(await line.consent()).toBe('pending')
    await expectNothingNew(line)
  })

  test('a JOIN pressed twice is asked once, and the YES still counts', async () => {
    const line = tell()
    await line.text(phone, 'JOIN')
    await line.text(phone, 'JOIN')
    expect(await line.got()).toEqual(['opt-in'])
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('opted-in')
    await expectNothingNew(line)
  })

  test('somebody who is in and says JOIN is told so, and is asked nothing', async () => {
    const line = tell()
    await line.join()
    await line.text(phone, 'JOIN')
    expect(await line.got()).toEqual(['opt-in', 'welcome', 'already-in'])
    expect(await line.consent()).toBe('opted-in')
    await expectNothingNew(line)
  })
})

describe.each(['form', 'enrol'] as const)('joining by somebody else: %s', (how) => {
  test('a YES before the question left is read by a person, and is no consent', async () => {
    const line = tell(openTestWorld({ now: night }))
    await line[how]()
    await line.text(phone, 'YES')
    expect([await line.consent(), await line.got()]).toEqual(['pending', []])
    expect(await line.queue()).toHaveLength(1)
    await line.advance({ hours: 8 })
    await line.text(phone, 'YES')
    expect([await line.consent(), await line.got()]).toEqual(['opted-in', ['opt-in', 'welcome']])
    await expectNothingNew(line)
  })

  test('only the question leaves until YES', async () => {
    const line = tell()
    await line[how]()
    await line.runJobs()
    await line.advance({ days: 2 })
    expect(await line.got()).toEqual(['opt-in'])
    await line.text(phone, 'YES')
    expect(await line.consent()).toBe('opted-in')
    await expectNothingNew(line)
  })

  test('at night the question waits for eight in the morning', async () => {
    const line = tell(openTestWorld({ now: night }))
    await line[how]()
    await line.runJobs()
    expect(await line.got()).toEqual([])
    await line.advance({ hours: 6 })
    expect(line.carrier.accepted.map(({ at }) => at)).toEqual([eightInNewYork])
    expect(line.timers()).toContain('confirmation 2026-11-27T13:00:00.000Z')
    await expectNothingNew(line)
  })

  test('one that cannot be handed over within four hours is not sent at all, and it is as if nobody was asked', async () => {
    const line = tell()
    line.carrier.answers(...Array.from({ length: 200 }, () => ({ refused: 'not-connected' }) as const))
    await line[how]()
    await line.runJobs()
    await line.advance({ hours: 5 })
    expect(await line.ours()).toEqual(['opt-in: failed'])
    expect(await line.consent()).toBe('none')
    await expectNothingNew(line)
  })

  test('one that trouble pushed past nine in the evening does not leave at night', async () => {
    const line = tell(openTestWorld({ now: '2026-11-25T01:55:00.000Z' }))
    line.spool.empty = false
    await line[how]()
    await line.runJobs()
    await line.advance({ minutes: 20 })
    line.spool.empty = true
    await line.advance({ hours: 12 })
    expect(await line.got()).toEqual([])
    expect(await line.ours()).toEqual(['opt-in: unsent, quiet hours'])
    expect(await line.consent()).toBe('none')
    await expectNothingNew(line)
  })

  test('while a text is spooled it does not leave: there may be a stop in it', async () => {
    const line = tell()
    line.spool.empty = false
    await line[how]()
    await line.runJobs()
    await line.advance({ minutes: 30 })
    expect(await line.got()).toEqual([])
    line.spool.empty = true
    await line.advance({ minutes: 2 })
    expect(await line.got()).toEqual(['opt-in'])
    await expectNothingNew(line)
  })

  test('the same form twice is one question', async () => {
    const line = tell()
    await (how === 'form' ? line.form(phone, 'same') : line.enrol({ key: 'same' }))
    await (how === 'form' ? line.form(phone, 'same') : line.enrol({ key: 'same' }))
    await line.runJobs()
    expect(await line.got()).toEqual(['opt-in'])
    await expectNothingNew(line)
  })

  test('without an answer it lapses after three days; nobody is asked more than once in them, nor a fourth time in thirty days', async () => {
    const line = tell()
    for (const _ of Array.from({ length: 25 })) {
      await line[how]()
      await line.runJobs()
      await line.advance({ days: 1 })
    }
    expect(await line.got()).toEqual(['opt-in', 'opt-in', 'opt-in'])
    expect(await line.consent()).toBe('none')
    await expectNothingNew(line)
  })

  test('nothing goes to a number that stopped', async () => {
    const line = tell()
    await line.text(phone, 'STOP')
    await line[how]()
    await line.runJobs()
    await line.advance({ days: 100 })
    await line[how]()
    await line.runJobs()
    await line.advance({ days: 1 })
    expect(line.carrier.accepted.map(({ body }) => body)).toEqual([
      'Harbor Outreach: you are opted out and will get no more texts from us.',
    ])
    await expectNothingNew(line)
  })
})

describe('staff who enrol are told why nobody is asked', () => {
  test.each([
    ['it stopped', ['STOP'], 'opted-out'],
    ['it is in', ['JOIN', 'YES'], 'already-in'],
    ['it is being asked', ['JOIN'], 'already-asked'],
    ['a doubt is open', ['STOP. who is this'], 'on-hold'],
  ])('%s', async (_, said, refused) => {
    const line = tell()
    for (const body of said) await line.text(phone, body)
    const before = await line.got()
    expect(await line.enrol()).toEqual({ outcome: 'refused', refusal: { refused } })
    await line.runJobs()
    expect(await line.got()).toEqual(before)
    await expectNothingNew(line)
  })

  test('it was asked lately', async () => {
    const line = tell()
    for (const _ of [1, 2, 3]) {
      await line.form()
      await line.runJobs()
      await line.advance({ hours: 73 })
    }
    expect(await line.enrol()).toEqual({ outcome: 'refused', refusal: { refused: 'asked-lately' } })
    await expectNothingNew(line)
  })

  test('nothing is wrong, and they hear when it leaves', async () => {
    const line = tell(openTestWorld({ now: night }))
    expect(await line.enrol({ zone: 'America/Los_Angeles' })).toMatchObject({ outcome: 'enrolled', leaves: '2026-11-24T16:00:00.000Z' })
    await expectNothingNew(line)
  })
})
