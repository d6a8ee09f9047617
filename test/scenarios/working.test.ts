/** Staff at work: one person answers one contact, nothing is answered twice, and nothing unread is closed (R5, R6, R43, R48, F23, F24). */
import { describe, expect, test } from 'vitest'
import { showNumber } from '../../shared/app/show-number.ts'
import { plus } from '../../shared/domain/time.ts'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

const others = ['+16175550124', '+16175550125', '+16175550126']
const done = { outcome: 'done' }

const waiting = async () => {
  const line = tell()
  await line.join()
  await line.text(phone, 'can somebody call me')
  return line
}
const acts = ({ table }: Story) =>
  [...table.items.values()].filter(({ pk, act }) => act && String(pk).startsWith('CONTACT#')).map(({ act, staff }) => `${staff} ${act}`)

describe('the queue', () => {
  test('has the urgent first, and then the longest wait, kept over several texts', async () => {
    const line = tell()
    const [first = '', second = '', third = ''] = others
    for (const from of [first, second, third]) {
      await line.text(from, 'hello')
      await line.advance({ minutes: 1 })
    }
    await line.text(first, 'are you there')
    await line.text(third, 'he wont wake up')
    const codes = await Promise.all([third, first, second].map(async (from) => (await line.contact(from))?.code))
    expect((await line.queue()).map(({ code }) => code)).toEqual(codes)
    expect((await line.queue())[1]?.since).toBe('2026-11-24T14:00:00.000Z')
    await expectNothingNew(line)
  })

  test('shows neither a number nor a word of theirs', async () => {
    const line = await waiting()
    const listed = [...line.table.items.values()].filter(({ inboxPk }) => inboxPk)
    expect(JSON.stringify(listed)).not.toMatch(/6175550123|call me/)
    expect(listed.length).toBeGreaterThan(0)
  })
})

describe('a claim', () => {
  test('takes the contact out of the queue, into the holder list, and is recorded', async () => {
    const line = await waiting()
    expect(await line.claim('ana')).toEqual(done)
    expect(await line.queue()).toEqual([])
    expect((await line.desk.mine('ana')).items).toMatchObject([{ holder: 'ana', since: '2026-11-24T14:00:00.000Z' }])
    expect(acts(line)).toEqual(['ana claimed'])
    await expectNothingNew(line)
  })

  test('of a contact that another holds is refused, naming who', async () => {
    const line = await waiting()
    await line.claim('ana')
    expect(await line.claim('ben')).toEqual({ outcome: 'refused', refusal: { refused: 'taken', by: 'ana' } })
    expect(await line.reply('ben', 'hi')).toEqual({ outcome: 'refused', refusal: { refused: 'taken', by: 'ana' } })
    expect(await line.close('ben')).toEqual({ outcome: 'refused', refusal: { refused: 'taken', by: 'ana' } })
    expect(await line.release('ben')).toEqual({ outcome: 'refused', refusal: { refused: 'not-holder' } })
    await expectNothingNew(line)
  })

  test('by two at the same moment is one claim', async () => {
    const line = await waiting()
    const outcomes = await Promise.all([line.claim('ana'), line.claim('ben')])
    expect(outcomes.filter(({ outcome }) => outcome === 'done')).toHaveLength(1)
    expect(acts(line)).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('by the holder again changes nothing', async () => {
    const line = await waiting()
    await line.claim('ana')
    expect(await line.claim('ana')).toEqual(done)
    expect(acts(line)).toEqual(['ana claimed'])
    await expectNothingNew(line)
  })

  test('stays with its holder when a new text comes', async () => {
    const line = await waiting()
    await line.claim('ana')
    await line.text(phone, 'hello?')
    expect(await line.queue()).toEqual([])
    expect((await line.desk.mine('ana')).items).toMatchObject([{ urgency: 'routine', since: '2026-11-24T14:00:00.000Z' }])
    await expectNothingNew(line)
  })

  test('does not keep a cry for help from the queue', async () => {
    const line = await waiting()
    await line.claim('ana')
    await line.text(phone, 'he wont wake up')
    expect(await line.queue()).toMatchObject([{ urgency: 'urgent', holder: 'ana' }])
    expect((await line.desk.mine('ana')).items).toMatchObject([{ urgency: 'urgent', holder: 'ana' }])
    await expectNothingNew(line)
  })

  test('given back has the wait it had', async () => {
    const line = await waiting()
    await line.claim('ana')
    await line.advance({ hours: 3 })
    await line.release('ana')
    expect(await line.queue()).toMatchObject([{ since: '2026-11-24T14:00:00.000Z' }])
    expect(await line.release('ana')).toEqual({ outcome: 'refused', refusal: { refused: 'not-holder' } })
    await expectNothingNew(line)
  })
})

describe('an answer', () => {
  test('claims what nobody holds, ends the wait and leaves at once, also at night', async () => {
    const line = await waiting()
    await line.advance({ hours: 14 })
    expect(await line.reply('ana', 'I can call you now')).toEqual(done)
    await line.runJobs()
    expect((await line.got()).at(-1)).toBe('I can call you now')
    expect(await line.queue()).toEqual([])
    expect((await line.desk.mine('ana')).items).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('sent twice by a double click is one text', async () => {
    const line = await waiting()
    const twice = await Promise.all([line.reply('ana', 'hi', { key: 'form' }), line.reply('ana', 'hi', { key: 'form' })])
    expect(await line.reply('ana', 'hi', { key: 'form' })).toEqual(done)
    await line.runJobs()
    expect(twice).toEqual([done, done])
    expect((await line.got()).filter((said) => said === 'hi')).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('by two staff at the same moment is one text', async () => {
    const line = await waiting()
    const outcomes = await Promise.all([line.reply('ana', 'from ana'), line.reply('ben', 'from ben')])
    await line.runJobs()
    expect(outcomes.filter(({ outcome }) => outcome === 'done')).toHaveLength(1)
    expect((await line.got()).filter((said) => said.startsWith('from'))).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('that fails waits again for a person', async () => {
    const line = await waiting()
    line.carrier.answers({ refused: 'filtered' })
    await line.reply('ana', 'hi')
    await line.runJobs()
    expect((await line.desk.mine('ana')).items).toMatchObject([{ since: '2026-11-24T14:00:00.000Z', holder: 'ana' }])
    expect((await line.ours()).at(-1)).toBe('staff: failed')
    await expectNothingNew(line)
  })

  test.each<[string, string, (line: Story) => Promise<unknown>]>([
    ['to somebody who stopped', 'opted out', async (line) => line.text(phone, 'STOP')],
    ['to somebody who was only enrolled', 'no consent', async (line) => line.enrol()],
    [
      'to a number that is gone',
      'number suspended',
      async (line) => {
        await line.join()
        await line.advance({ days: 1, hours: 7 })
        await line.receipt('undelivered', { kind: 'number-gone' })
      },
    ],
    [
      'to a stranger whose text can no longer be read',
      'no consent',
      async (line) => {
        await line.text(phone, 'hello')
        await line.advance({ days: 14 })
      },
    ],
  ])('%s is refused, saying why', async (_, reason, before) => {
    const line = tell()
    await before(line)
    await line.runJobs()
    expect(await line.reply('ana', 'hi')).toEqual({ outcome: 'refused', refusal: { refused: 'unsendable', reason } })
    expect(await line.got()).not.toContain('hi')
    await expectNothingNew(line)
  })

  test('to a contact that is gone is refused', async () => {
    const line = await waiting()
    await line.advance({ days: 91 })
    expect(await line.reply('ana', 'hi')).toEqual({ outcome: 'refused', refusal: { refused: 'gone' } })
    await expectNothingNew(line)
  })
})

describe('closing', () => {
  test('says why and ends the work', async () => {
    const line = await waiting()
    await line.claim('ana')
    expect(await line.close('ana', (await line.contact())?.lastInbound)).toEqual(done)
    expect([await line.queue(), (await line.desk.mine('ana')).items]).toEqual([[], []])
    expect(acts(line)).toEqual(['ana claimed', 'ana closed: Answered'])
    await expectNothingNew(line)
  })

  test('is refused when a text came that was not on the page', async () => {
    const line = await waiting()
    const seen = (await line.contact())?.lastInbound
    await line.advance({ minutes: 1 })
    await line.text(phone, 'one more thing')
    expect(await line.close('ana', seen)).toEqual({ outcome: 'refused', refusal: { refused: 'new-text' } })
    expect(await line.queue()).toHaveLength(1)
    await expectNothingNew(line)
  })
})

test('a text that lay in the spool while the page was read is neither closed nor answered unread', async () => {
  const line = await waiting()
  const seen = (await line.contact())?.lastInbound ?? ''
  await line.text(phone, 'she is not breathing', { receivedAt: plus(line.clock.now, { minutes: -30 }) })
  expect(await line.close('ana', seen)).toEqual({ outcome: 'refused', refusal: { refused: 'new-text' } })
  expect(await line.reply('ana', 'Good to hear from you', { seen })).toEqual(done)
  expect(await line.queue()).toMatchObject([{ urgency: 'urgent', holder: 'ana' }])
  await expectNothingNew(line)
})

describe('a number', () => {
  test('is shown only after that was recorded', async () => {
    const line = await waiting()
    const { id = '' } = (await line.contact()) ?? {}
    expect(await showNumber({ contact: id, staff: 'ana', key: 'look' }, line.world)).toBe(phone)
    expect(acts(line)).toEqual(['ana number shown'])
    await expectNothingNew(line)
  })

  test('of somebody who is gone is not shown', async () => {
    const line = await waiting()
    const { id = '' } = (await line.contact()) ?? {}
    await line.advance({ days: 91 })
    expect(await showNumber({ contact: id, staff: 'ana', key: 'look' }, line.world)).toBeUndefined()
    await expectNothingNew(line)
  })
})

test('nothing that staff did is recorded with what was said', async () => {
  const line = await waiting()
  await line.reply('ana', 'I will call you')
  await line.optOut('ana')
  const audit = [...line.table.items.values()].filter(({ act }) => act)
  expect(Object.keys(Object.assign({}, ...audit)).toSorted()).toEqual(['act', 'at', 'contact', 'expiresAt', 'pk', 'sk', 'staff'])
  await expectNothingNew(line)
})
