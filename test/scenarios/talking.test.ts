/** What a text brings: an answer at most, a place in the queue unless it was wholly carried out (R5, R14–R16, R20, R42, R49). */
import { describe, expect, test } from 'vitest'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

const joined = async () => {
  const line = tell()
  await line.join()
  return line
}
const checkedIn = async () => {
  const line = await joined()
  await line.advance({ days: 1, hours: 7 })
  return line
}
const last = (line: Story) => line.carrier.accepted.at(-1)?.body ?? ''

describe('the answer to a check-in', () => {
  test.each([
    ['doing OK is carried out: nobody waits', '1', 'ok', 0],
    ['need something brings the menu: nobody waits yet', '2', 'menu', 0],
    ['talk to a person waits', '3', 'person', 1],
    ['a number that was not offered waits', '4', 'person', 1],
    ['anything else waits', 'not great honestly', 'person', 1],
    ['a picture alone waits', '', 'person', 1],
  ])('%s', async (_, body, says, waiting) => {
    const line = await checkedIn()
    expect((await line.got()).at(-1)).toBe('check-in')
    await line.text(phone, body, body === '' ? { pictures: 1 } : {})
    expect((await line.got()).at(-1)).toBe(says)
    expect(await line.queue()).toHaveLength(waiting)
    await expectNothingNew(line)
  })

  test('a number a week later still answers the list that the phone shows', async () => {
    const line = await checkedIn()
    await line.text(phone, '3')
    await line.advance({ hours: 20 })
    await line.text(phone, '1')
    expect((await line.got()).at(-1)).toBe('ok')
    await expectNothingNew(line)
  })

  test('to the question whether texts are still wanted keeps them', async () => {
    const line = await joined()
    while ((await line.got()).at(-1) !== 'still-wanted') await line.advance({ days: 1 })
    const count = line.carrier.accepted.length
    await line.text(phone, '1')
    expect((await line.got()).at(-1)).toBe('kept')
    await line.advance({ days: 40 })
    expect((await line.got()).slice(count + 1)).toContain('check-in')
    await expectNothingNew(line)
  })
})

describe('somebody who wrote and was not answered is not asked how they are by a machine (S21)', () => {
  const checkIns = async (line: Story) => (await line.got()).filter((key) => key === 'check-in').length

  test('written in the morning, nothing at noon; answered in the evening, a check-in on the next planned day', async () => {
    const line = await joined()
    await line.advance({ days: 1 })
    await line.text(phone, 'rough night')
    await line.advance({ hours: 9 })
    expect(await checkIns(line)).toBe(0)
    await line.reply('ana', 'I am here. What happened?')
    await line.runJobs()
    await line.advance({ hours: 23 })
    expect(await checkIns(line)).toBe(1)
    expect((await line.contact())?.checkIns?.unanswered).toBe(0)
    await expectNothingNew(line)
  })

  test('a worker who only claims has not answered; who closes has dealt with it', async () => {
    const line = await joined()
    await line.text(phone, 'rough night')
    await line.claim('ana')
    await line.advance({ days: 2 })
    expect(await checkIns(line)).toBe(0)
    await line.close('ana', (await line.contact())?.lastInbound)
    await line.advance({ hours: 8 })
    expect(await checkIns(line)).toBe(1)
    await expectNothingNew(line)
  })

  test('for three days; a line on which nobody answers does not fall silent for ever', async () => {
    const line = await joined()
    await line.text(phone, 'rough night')
    await line.advance({ days: 3 })
    expect(await checkIns(line)).toBe(0)
    await line.advance({ hours: 8 })
    expect(await checkIns(line)).toBe(1)
    await expectNothingNew(line)
  })

  test('a check-in that was queued when the text came does not leave, and nobody is told that it failed', async () => {
    const line = await joined()
    line.spool.isEmpty = async () => false
    await line.advance({ days: 1, hours: 7 })
    await line.text(phone, 'rough night')
    line.spool.isEmpty = async () => true
    await line.advance({ minutes: 3 })
    expect(await checkIns(line)).toBe(0)
    expect(await line.ours()).toContain('check-in: unsent, a text waits')
    await expectNothingNew(line)
  })
})

describe('the menu', () => {
  test.each([
    ['supplies go to harm reduction', '1', 'need', 'harm-reduction', 1],
    ['treatment goes to treatment', '2', 'need', 'treatment', 1],
    ['a ride goes to harm reduction', '3', 'need', 'harm-reduction', 1],
    ['not now is carried out', '7', 'not-now', 'harm-reduction', 0],
    ['a number that is not on it waits', '9', 'person', 'harm-reduction', 1],
  ] as const)('%s', async (_, digit, says, team, waiting) => {
    const line = await joined()
    await line.text(phone, 'MENU')
    await line.text(phone, digit)
    expect((await line.got()).at(-1)).toBe(says)
    expect(await line.queue(team)).toHaveLength(waiting)
    expect((await line.contact())?.team).toBe(team)
    await expectNothingNew(line)
  })

  test.each(['TREATMENT', 'DETOX'])('the word %s chooses treatment without it, and choosing back is as easy', async (word) => {
    const line = await joined()
    await line.text(phone, word)
    expect(await line.queue('treatment')).toHaveLength(1)
    await line.text(phone, 'HARM REDUCTION')
    expect((await line.contact())?.team).toBe('harm-reduction')
    expect([await line.queue('treatment'), await line.queue()]).toMatchObject([[], [{}]])
    await expectNothingNew(line)
  })

  test('is neutral until a plain word of theirs, and neutral again when the talk is idle', async () => {
    const line = await joined()
    await line.text(phone, 'MENU')
    expect(last(line)).toContain('1 Supplies\n2 Programs')
    await line.text(phone, 'do you have narcan')
    await line.text(phone, 'MENU')
    expect(last(line)).toContain('1 Narcan, supplies\n2 Detox, treatment')
    await line.advance({ hours: 23 })
    await line.text(phone, 'MENU')
    expect(last(line)).toContain('1 Narcan, supplies')
    await line.advance({ hours: 24 })
    await line.text(phone, 'MENU')
    expect(last(line)).toContain('1 Supplies')
    await expectNothingNew(line)
  })

  test('a number that comes when it is idle waits for a person: the phone may show it still', async () => {
    const line = await joined()
    await line.text(phone, 'MENU')
    await line.advance({ hours: 24, minutes: 1 })
    await line.text(phone, '1')
    expect(await line.queue()).toHaveLength(1)
    expect((await line.got()).at(-1)).toBe('person')
    await expectNothingNew(line)
  })

  test.each(['1', '2', '7'])('without any list the number %s means nothing, and waits', async (digit) => {
    const line = await joined()
    await line.text(phone, digit)
    expect((await line.got()).at(-1)).toBe('person')
    expect(await line.queue()).toHaveLength(1)
    await expectNothingNew(line)
  })
})

describe('HELP', () => {
  test.each([
    ['we answer', {}, ['help']],
    ['the carrier answers', { optOutType: 'HELP' } as const, []],
  ])('waits for a person; %s', async (_, more, says) => {
    const line = tell()
    await line.text(phone, 'HELP', more)
    expect(await line.got()).toEqual(says)
    expect(await line.queue()).toMatchObject([{ urgency: 'routine' }])
    await expectNothingNew(line)
  })
})

describe('"a person will read it" is said', () => {
  const saidTo = async (line: Story, after: { hours: number; minutes?: number }) => {
    const count = line.carrier.accepted.length
    await line.text(phone, 'hello')
    await line.advance(after)
    await line.text(phone, 'hello again')
    return (await line.got()).slice(count).filter((key) => key === 'person')
  }
  test.each([
    ['once in twelve hours to somebody who is in', 11, 59, 1],
    ['again after twelve hours', 12, 0, 2],
  ])('%s', async (_, hours, minutes, times) => {
    const line = await joined()
    expect(await saidTo(line, { hours, minutes })).toHaveLength(times)
    expect(await line.queue()).toHaveLength(1)
    await expectNothingNew(line)
  })
  test.each([
    ['once in a day to a stranger', 23, 59, 1],
    ['again after a day', 24, 0, 2],
  ])('%s', async (_, hours, minutes, times) => {
    const line = tell()
    expect(await saidTo(line, { hours, minutes })).toHaveLength(times)
    await expectNothingNew(line)
  })
})

describe('what staff read', () => {
  test.each([
    ['two pictures and words', 'look', 2, 'look\n[2 pictures not shown]'],
    ['a picture alone', '', 1, '[picture not shown]'],
    ['an empty text', '', 0, '[empty text]'],
    ['half an emoji', 'ok \ud83d', 0, 'ok \ufffd'],
  ])('%s', async (_, body, pictures, shown) => {
    const line = tell()
    await line.text(phone, body, { pictures })
    expect((await line.thread())[0]).toMatchObject({ direction: 'in', body: shown })
    expect(await line.queue()).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('a text comes before its answer, whatever else happens in the same millisecond', async () => {
    const line = await joined()
    for (const body of ['MENU', '2', 'hello']) await line.text(phone, body)
    expect((await line.thread()).map(({ direction }) => direction).join(' ')).toBe('in out in out in out in out in out')
    await expectNothingNew(line)
  })
})

describe('one inbound text costs one read and one write of the table', () => {
  test.each([
    ['with an empty thread', 0],
    ['with three hundred messages', 300],
  ])('%s', async (_, length) => {
    const line = tell()
    await line.join()
    for (let n = 0; n < length; n++) await line.text(phone, 'hello')
    const before = { ...line.table.calls }
    await line.arrives(phone, '3')
    const { get, write, query } = line.table.calls
    expect({ get: get - before.get, write: write - before.write, query: query - before.query }).toEqual({ get: 1, write: 1, query: 0 })
    await line.runJobs()
  })

  test('of a stranger too, and of somebody suppressed', async () => {
    const line = tell()
    for (const body of ['hello', 'STOP', 'he wont wake up', 'JOIN']) {
      const before = { ...line.table.calls }
      await line.arrives(phone, body)
      expect([line.table.calls.get - before.get, line.table.calls.write - before.write]).toEqual([1, 1])
    }
  })
})
