/** Steering by text: commands, forgetting and a number that is not theirs (R4, R30, R32, R40; design, commands). */
import { describe, expect, test } from 'vitest'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

async function joined(): Promise<Story> {
  const line = tell()
  for (const body of ['JOIN', 'YES']) await line.text(phone, body)
  return line
}

/** What lies in the tables of this number, by kind. */
const kinds = ({ table, clock }: Story) => [
  ...new Set(
    [...table.items.values()]
      .filter(({ expiresAt }) => expiresAt === undefined || Number(expiresAt) > Date.parse(clock.now) / 1000)
      .map(({ pk, sk }) => String(String(pk).startsWith('CONTACT#') ? sk : pk).split('#')[0])
      .filter((kind) => kind !== 'ROTA')
      .toSorted(),
  ),
]

describe('FORGET', () => {
  test('is asked back, and rests everything until it is said again', async () => {
    const line = await joined()
    await line.text(phone, 'FORGET')
    expect((await line.got()).at(-1)).toBe('forget-ask')
    expect(await line.consent()).toBe('held')
    await expectNothingNew(line)
  })

  test('said again within a day deletes everything, says so once, and is a stop for ever (R4)', async () => {
    const line = await joined()
    await line.text(phone, 'FORGET')
    await line.text(phone, 'FORGET')
    await line.advance({ minutes: 15 })
    expect((await line.got()).slice(-2)).toEqual(['forget-ask', 'forgotten'])
    expect(await line.contact()).toBeUndefined()
    expect(kinds(line)).toEqual(['AUDIT', 'HANDLED', 'PROOF', 'SUPPRESSED'])
    const left = line.carrier.accepted.filter(({ id }) => !line.carrier.erased.includes(id))
    expect(left).toEqual([])
    await line.advance({ days: 400 })
    expect(kinds(line)).toEqual(['AUDIT', 'PROOF', 'SUPPRESSED'])
    await expectNothingNew(line)
  })

  test('said again after a day is asked back again', async () => {
    const line = await joined()
    await line.text(phone, 'FORGET')
    await line.advance({ hours: 25 })
    await line.text(phone, 'FORGET')
    expect(await line.contact()).toBeDefined()
  })
})

test('a wrong number ends, is told nothing, and leaves nothing but the stop (R30)', async () => {
  const line = await joined()
  await line.text(phone, 'you have the wrong number')
  await line.advance({ minutes: 15 })
  expect((await line.got()).at(-1)).toBe('ended')
  expect(await line.contact()).toBeUndefined()
  expect(kinds(line)).toEqual(['AUDIT', 'HANDLED', 'PROOF', 'SUPPRESSED'])
  await expectNothingNew(line)
})

test('danger in the same text: they are answered, stopped, and not forgotten (R3, R6)', async () => {
  const line = await joined()
  await line.text(phone, 'wrong number but he wont wake up')
  expect((await line.got()).at(-1)).toBe('crisis-overdose')
  expect(await line.consent()).toBe('opted-out')
})

describe('what is asked is done at once, and answered once (R32, R49)', () => {
  test.each([
    ['WHO', 'who'],
    ['DATA', 'data'],
    ['PAUSE', 'paused'],
    ['LESS', 'less'],
    ['MORE', 'more'],
    ['HOURS', 'hours-ask'],
    ['LANG', 'lang-ask'],
    ['NO POLICE', 'no-police'],
    ['CALL ME', 'call'],
    ['PERSON', 'person'],
  ])('%s: %s', async (body, says) => {
    const line = await joined()
    const before = (await line.got()).length
    await line.text(phone, body)
    expect((await line.got()).slice(before)).toEqual([says])
    await expectNothingNew(line)
  })

  test('a pause rests the check-ins for two weeks', async () => {
    const line = await joined()
    await line.text(phone, 'PAUSE')
    const said = (await line.got()).length
    await line.advance({ days: 13 })
    expect((await line.got()).length).toBe(said)
    await line.advance({ days: 2 })
    expect((await line.got()).slice(said)).toContain('check-in')
  })

  test('another language is answered in it, and kept', async () => {
    const line = await joined()
    await line.text(phone, 'en español por favor')
    expect((await line.contact())?.language).toBe('es')
    await line.text(phone, 'LANG')
    await line.text(phone, '1')
    expect((await line.contact())?.language).toBe('en')
  })

  test('another hour is asked for by a number, and kept', async () => {
    const line = await joined()
    await line.text(phone, 'HOURS')
    await line.text(phone, '3')
    expect((await line.contact())?.hour).toBe(18 * 60)
    expect((await line.got()).at(-1)).toBe('hours-set')
  })

  test('no police is kept on the contact, and a person reads it (S20)', async () => {
    const line = await joined()
    await line.text(phone, 'NO POLICE')
    expect((await line.contact())?.noPolice).toBe(true)
    expect((await line.contact())?.conversation.state).toBe('waiting')
  })
})

test.each([
  ['under age', 'im 15'],
  ['dead', 'this is his mom, he passed away last week'],
])('whoever may be %s hears nothing more, and a person reads it first (R40)', async (_, body) => {
  const line = await joined()
  const before = (await line.got()).length
  await line.text(phone, body)
  await line.advance({ days: 6 })
  expect((await line.got()).slice(before)).toEqual([])
  expect((await line.contact())?.conversation).toMatchObject({ state: 'waiting', urgency: 'urgent' })
})
