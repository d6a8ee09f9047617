/** Forgetting: what is kept, how long, and that nobody inherits anything (R4, R26, R29, T7). */
import { describe, expect, test } from 'vitest'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'
import { pepperB } from '../support/world.ts'

/** The kinds of items that are there and have not expired, each once; the rota is nobody's. */
const kinds = ({ table, clock }: Story) => [
  ...new Set(
    [...table.items.values()]
      .filter(({ expiresAt }) => expiresAt === undefined || Number(expiresAt) > Date.parse(clock.now) / 1000)
      .map(({ pk, sk }) => String(String(pk).startsWith('CONTACT#') ? sk : pk).split('#')[0])
      .filter((kind) => kind !== 'ROTA')
      .toSorted(),
  ),
]

describe('ninety days without a text of theirs', () => {
  const silent = async (said: string[]) => {
    const line = tell()
    for (const body of said) await line.text(phone, body)
    await line.advance({ days: 89, hours: 23 })
    return line
  }

  test('and not a minute less: then everything of theirs is gone, and the proof stays', async () => {
    const line = await silent(['JOIN', 'YES'])
    expect(await line.consent()).toBe('opted-in')
    expect(kinds(line)).toEqual(['CASE', 'CONSENT', 'CONTACT', 'PROOF', 'SALT', 'TIMER'])
    await line.advance({ hours: 1 })
    expect(await line.contact()).toBeUndefined()
    expect(kinds(line)).toEqual(['PROOF'])
    await expectNothingNew(line)
  })

  test('after a stop: the suppression stays, for ever', async () => {
    const line = await silent(['JOIN', 'YES', 'STOP'])
    await line.advance({ days: 3 * 365 })
    expect(kinds(line)).toEqual(['PROOF', 'SUPPRESSED'])
    await line.advance({ days: 10 * 365 })
    expect(kinds(line)).toEqual(['SUPPRESSED'])
    await expectNothingNew(line)
  })

  test('what staff did stays, without content', async () => {
    const line = await silent(['hello'])
    await line.claim('ana')
    await line.advance({ days: 1 })
    expect(kinds(line)).toEqual(['AUDIT', 'HANDLED'])
    await expectNothingNew(line)
  })

  test('are counted from the last of their texts; ours, and receipts, count for nothing', async () => {
    const line = tell()
    await line.join()
    await line.advance({ days: 40 })
    await line.reply('ana', 'Are you there?')
    await line.runJobs()
    await line.receipt('delivered')
    await line.advance({ days: 49 })
    expect(await line.consent()).toBe('opted-in')
    await line.text(phone, 'hi')
    await line.advance({ days: 89 })
    expect(await line.consent()).toBe('opted-in')
    await line.advance({ days: 1 })
    expect(await line.contact()).toBeUndefined()
    await expectNothingNew(line)
  })

  test('are asked about once, neutrally, after six check-ins without a word, and before two thirds are over', async () => {
    const line = await silent(['JOIN', 'YES'])
    const asked = line.carrier.accepted.filter(({ body }) => body.includes('Still want our texts?'))
    expect(asked.map(({ at }) => at.slice(0, 10))).toEqual(['2027-01-16'])
    expect(line.carrier.accepted.at(-1)).toBe(asked[0])
    await expectNothingNew(line)
  })

  test('a deletion that broke off half way is finished when the timer comes back', async () => {
    const line = await silent(['JOIN', 'YES'])
    const { erase } = line.world.contacts
    line.world.contacts.erase = () => Promise.reject(new Error('the worker died'))
    await expect(line.advance({ hours: 1 })).rejects.toThrow('the worker died')
    expect(await line.contact()).toBeUndefined()
    line.world.contacts.erase = erase
    await line.advance({ minutes: 5 })
    expect(kinds(line)).toEqual(['PROOF'])
    await expectNothingNew(line)
  })

  test('a case code that somebody else has by now is left to them, and the rest goes', async () => {
    const line = await silent(['JOIN', 'YES'])
    const { code } = (await line.contact()) ?? {}
    const listed = line.table.items.get(`main|CASE#${code}|CASE`)
    line.table.items.set(`main|CASE#${code}|CASE`, { ...listed, contact: 'a.somebody-else' })
    await line.advance({ hours: 1, minutes: 10 })
    expect(kinds(line)).toEqual(['CASE', 'PROOF'])
    await expectNothingNew(line)
  })
})

describe('the same number afterwards', () => {
  test('inherits nothing: no consent, no text, no team, no code, no invitations', async () => {
    const line = tell()
    await line.join()
    await line.text(phone, 'TREATMENT')
    const before = await line.contact()
    await line.advance({ days: 90 })
    await line.text(phone, 'hello, who is this?')
    const after = await line.contact()
    expect(after).toMatchObject({ consent: { consent: 'none' }, team: 'harm-reduction', invitations: [] })
    expect(after?.code).not.toBe(before?.code)
    expect(after?.life).not.toBe(before?.life)
    expect(await line.thread()).toHaveLength(2)
    await expectNothingNew(line)
  })

  test('inherits nothing either when the clock was down and nothing was deleted', async () => {
    const line = tell()
    await line.join()
    await line.text(phone, 'my name is a secret')
    line.clock.now = '2027-03-30T14:00:00.000Z'
    await line.text(phone, 'hello, who is this?')
    expect(await line.consent()).toBe('none')
    expect((await line.thread()).map(({ body }) => body)).not.toContain('my name is a secret')
    await line.advance({ days: 1 })
    expect(await line.consent()).toBe('none')
    expect((await line.thread()).map(({ direction }) => direction)).toEqual(['in', 'out'])
    await expectNothingNew(line)
  })

  test('that texts in the moment of its forgetting is either forgotten or kept whole, and never half', async () => {
    const line = tell()
    await line.join()
    line.clock.now = '2027-02-22T14:00:00.000Z'
    const { id } = await line.world.contacts.load({ phone })
    await Promise.all([line.perform({ type: 'timer', contact: id, name: 'retention' }), line.arrives(phone, 'hello')])
    await line.runJobs()
    await line.advance({ days: 1 })
    expect(await line.consent()).toBe('none')
    expect((await line.thread()).map(({ direction }) => direction)).toEqual(['in', 'out'])
    expect(line.timers().map((timer) => timer.split(' ')[0])).toEqual(['retention'])
    await expectNothingNew(line)
  })
})

describe('the words of a text', () => {
  test('are gone after two weeks; the contact is not', async () => {
    const line = tell()
    await line.join()
    await line.advance({ days: 13, hours: 23 })
    expect((await line.thread())[0]).toMatchObject({ body: 'JOIN' })
    await line.advance({ hours: 1 })
    expect((await line.thread()).map(({ body }) => body)).not.toContain('JOIN')
    expect(await line.consent()).toBe('opted-in')
    await expectNothingNew(line)
  })

  test('and the number lie nowhere in the tables, readable', async () => {
    const line = tell()
    await line.text(phone, 'my name is a secret')
    await line.join()
    await line.reply('ana', 'hello secret one')
    await line.runJobs()
    await line.text(phone, 'STOP')
    const everything = [...line.table.items.values()].map(
      (item) => `${JSON.stringify(item)} ${item.sealed ? Buffer.from(item.sealed as Uint8Array).toString('latin1') : ''}`,
    )
    for (const item of everything) expect(item).not.toMatch(/6175550123|555-?0123|secret/)
  })

  test('and the number are in no line of the log', async () => {
    const line = tell()
    line.carrier.answers('lost', { refused: 'busy' }, { refused: 'unknown' }, 'unheard')
    for (const body of ['my name is a secret', 'JOIN', 'YES', 'he wont wake up secret', 'STOP']) await line.text(phone, body)
    await line.advance({ days: 100 })
    expect(line.logged.length).toBeGreaterThan(10)
    expect(JSON.stringify(line.logged)).not.toMatch(/6175550123|secret/)
  })
})

describe('a new pepper', () => {
  test('finds contacts and stops made under the old one, and new contacts take the new one', async () => {
    const line = tell()
    await line.text(phone, 'STOP')
    await line.text('+16175550124', 'hello')
    line.rotate(pepperB)
    expect(await line.consent()).toBe('opted-out')
    await line.text('+16175550124', 'again')
    expect((await line.contact('+16175550124'))?.id).toMatch(/^a\./)
    await line.text('+16175550125', 'hello')
    expect((await line.contact('+16175550125'))?.id).toMatch(/^b\./)
    await expectNothingNew(line)
  })

  test('does not open a number that was stopped under the old one and forgotten since', async () => {
    const line = tell()
    await line.text(phone, 'STOP')
    await line.advance({ days: 100 })
    line.rotate(pepperB)
    const count = line.carrier.accepted.length
    for (const body of ['hello', 'MENU', 'HELP', 'YES']) await line.text(phone, body)
    expect(await line.reply('ana', 'hi')).toMatchObject({ refusal: { reason: 'opted out' } })
    expect(line.carrier.accepted).toHaveLength(count)
    await line.text(phone, 'JOIN')
    await line.text(phone, 'MENU')
    expect((await line.got()).slice(count)).toEqual(['opt-in'])
    await line.text(phone, 'YES')
    expect(await line.suppression()).toBeUndefined()
    expect((await line.got()).slice(count)).toEqual(['opt-in', 'welcome'])
    await expectNothingNew(line)
  })

  test('keeps a number stopped whose question, after the old stop, the carrier did not let pass', async () => {
    const line = tell()
    await line.text(phone, 'STOP')
    await line.advance({ days: 100 })
    line.rotate(pepperB)
    line.carrier.answers({ refused: 'filtered' })
    await line.text(phone, 'JOIN')
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toEqual({ since: '2026-11-24T14:00:00.000Z' })
    await expectNothingNew(line)
  })
})
