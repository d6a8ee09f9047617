/** Owed: who cries for help and is then said to be forgotten or a wrong number is stopped at once, reaches a person, and is forgotten after (R4, R9, R30). */
import { describe, expect, test } from 'vitest'
import { takeCry } from '../../shared/app/acknowledge.ts'
import { dieEverywhere } from '../faults/mortal.ts'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

const cry = 'he wont wake up'
const longEnough = 60_000
const staffPhone = '+16175550181'

const crying = async (): Promise<Story> => {
  const line = tell()
  Object.assign(line.paging.plan, { reach: { ana: ['sms'] }, phones: { ana: staffPhone } })
  await line.join()
  await line.arrives(phone, cry)
  return line
}
const asks = { FORGET: ['FORGET', 'FORGET'], 'wrong number': ['wrong number'] } as const
type Ask = keyof typeof asks
const both = (Object.keys(asks) as Ask[]).map((ask) => [ask] as const)
const askFor = async (line: Story, ask: Ask): Promise<void> => {
  for (const body of asks[ask]) await line.text(phone, body)
}
const pages = ({ carrier, paging }: Story): number => carrier.accepted.filter(({ to }) => to === staffPhone).length + paging.sent.length
const take = async (line: Story, staff = 'ana') => {
  const contact = await line.contact()
  const done = await takeCry({ contact: contact?.id ?? '', staff, key: 'take', ladder: contact?.escalation?.id ?? '' }, line.world)
  await line.runJobs()
  return done
}
/** What is left of a life: nothing, but what staff did and what was told to whom. */
const kept = ({ table, clock }: Story): string[] => [
  ...new Set(
    [...table.items.values()]
      .filter(({ expiresAt }) => expiresAt === undefined || Number(expiresAt) > Date.parse(clock.now) / 1000)
      .map(({ pk, sk }) => String(String(pk).startsWith('CONTACT#') ? sk : pk).split('#')[0] ?? '')
      .filter((kind) => !['ROTA', 'AUDIT', 'HANDLED', 'PROOF', 'NOTICE', 'PAGER'].includes(kind))
      .toSorted(),
  ),
]
const gone = async (line: Story): Promise<void> => {
  expect(await line.contact()).toBeUndefined()
  expect(kept(line)).toEqual(['SUPPRESSED'])
  const theirs = line.carrier.accepted.filter(({ to }) => to === phone)
  expect(line.carrier.erased).toEqual(expect.arrayContaining([...theirs.map(({ id }) => id), ...line.received.map(({ sid }) => sid)]))
}

describe.each(both)('a cry for help and then %s', (ask) => {
  const last = ask === 'FORGET' ? ['forget-ask', 'opt-out'] : ['ended']

  test('is stopped at once, and the page goes out, is taken, is read, and closing it forgets', async () => {
    const line = await crying()
    await askFor(line, ask)
    expect(await line.suppression()).toEqual({ since: line.clock.now })
    expect(pages(line)).toBe(1)
    expect(await take(line)).toEqual({ outcome: 'done' })
    expect((await line.thread()).map(({ body }) => body)).toEqual(expect.arrayContaining([cry, ...asks[ask]]))
    expect((await line.got()).slice(2)).toEqual(['crisis-overdose', ...last])
    expect(await line.close('ana')).toEqual({ outcome: 'refused', refusal: { refused: 'new-text' } })
    const seen = (await line.contact())?.lastInbound
    expect(await line.close('ana', seen)).toEqual({ outcome: 'done' })
    await line.advance({ hours: 1 })
    await gone(line)
    expect((await line.got()).slice(2)).toEqual(['crisis-overdose', ...last])
    await line.advance({ days: 4 })
    await expectNothingNew(line)
  })

  test('that nobody takes climbs to the alarm, and three days later they are forgotten', async () => {
    const line = await crying()
    await askFor(line, ask)
    await line.advance({ minutes: 20 })
    expect(line.paging.sent.map(({ to }) => to)).toContain('emergency')
    await line.advance({ hours: 71, minutes: 39 })
    expect((await line.thread()).map(({ body }) => body)).toContain(cry)
    await line.advance({ minutes: 1 })
    expect(await line.contact()).toBeUndefined()
    await line.advance({ hours: 1 })
    await gone(line)
    await line.advance({ days: 30 })
    expect((await line.got()).slice(2)).toEqual(['crisis-overdose', ...last])
    await expectNothingNew(line)
  })

  test('said again, and replayed, puts nothing off and says nothing more', async () => {
    const line = await crying()
    await askFor(line, ask)
    await take(line)
    await line.advance({ hours: 40 })
    for (const body of [...asks[ask], ...asks[ask]]) await line.text(phone, body)
    expect((await line.thread()).map(({ body }) => body)).toContain(cry)
    expect((await line.got()).slice(2)).toEqual(['crisis-overdose', ...last])
    await expectNothingNew(line)
    await line.advance({ hours: 33 })
    await gone(line)
  })

  test('from the spool, after somebody took it, is done at once; before anybody did, it is owed from when we heard it', async () => {
    const late = async (isTaken: boolean) => {
      const line = await crying()
      await line.runJobs()
      const receivedAt = line.clock.now
      await line.advance({ hours: 1 })
      if (isTaken) await take(line)
      for (const body of asks[ask]) await line.text(phone, body, { receivedAt })
      return line
    }
    expect(await (await late(true)).contact()).toBeUndefined()
    const line = await late(false)
    await line.advance({ hours: 71, minutes: 59 })
    expect((await line.contact())?.forgetting).toBeDefined()
    await line.advance({ minutes: 1 })
    expect(await line.contact()).toBeUndefined()
  })

  test('is heard once, wherever we die while it is asked for', { timeout: longEnough }, async () => {
    const text = (line: Story) => line.text(phone, asks[ask].at(-1) ?? '', { sid: 'SM-ask' })
    const deaths = await dieEverywhere(build(asks[ask].slice(0, -1)), ({ line }) => text(line), judged(text))
    expect(deaths.length).toBeGreaterThan(10)
  })

  test('is carried out, wherever we die while it is closed', { timeout: longEnough }, async () => {
    const close = async (line: Story): Promise<void> => {
      const seen = (await line.contact())?.lastInbound
      await line.close('ana', seen)
      await line.runJobs()
    }
    const deaths = await dieEverywhere(build(asks[ask]), ({ line }) => close(line), judged(close))
    expect(deaths.length).toBeGreaterThan(10)
  })

  test('is carried out at its deadline, wherever we die then', { timeout: longEnough }, async () => {
    const built = async () => {
      const { line } = await build(asks[ask])()
      await line.advance({ hours: 71, minutes: 59 })
      return { line }
    }
    const deaths = await dieEverywhere(
      built,
      ({ line }) => line.advance({ minutes: 1 }),
      async ({ line }) => {
        await line.advance({ hours: 2 })
        await gone(line)
      },
    )
    expect(deaths.length).toBeGreaterThan(10)
  })

  const build = (said: readonly string[]) => async () => {
    const line = await crying()
    await line.runJobs()
    for (const body of said) await line.text(phone, body)
    return { line }
  }
  /** Whoever called it tries again; then somebody takes the cry and closes it. */
  const judged =
    (again: (line: Story) => Promise<void>) =>
    async ({ line }: { line: Story }) => {
      await again(line)
      await line.advance({ minutes: 5 })
      const contact = await line.contact()
      if (contact) {
        expect(contact.consent.consent).toBe('opted-out')
        expect(await take(line)).toEqual({ outcome: 'done' })
        expect(await line.close('ana', contact.lastInbound)).toEqual({ outcome: 'done' })
      }
      await line.advance({ hours: 1 })
      await gone(line)
      expect((await line.got()).slice(2).filter((text) => text === last.at(-1)).length).toBeLessThanOrEqual(1)
    }
})

describe('while it is owed', () => {
  test('another cry is answered and wakes somebody anew, and is forgotten when that is closed', async () => {
    const line = await crying()
    await askFor(line, 'wrong number')
    await take(line)
    const before = pages(line)
    await line.text(phone, cry)
    expect((await line.got()).at(-1)).toBe('crisis-overdose')
    expect(pages(line)).toBe(before + 1)
    await line.close('ana', (await line.contact())?.lastInbound)
    await line.advance({ hours: 1 })
    await gone(line)
  })

  test('nothing automatic and no colleague writes to the number', async () => {
    const line = await crying()
    await askFor(line, 'FORGET')
    const count = (await line.got()).length
    for (const body of ['MENU', 'HELP', 'hello']) await line.text(phone, body)
    expect(await line.reply('ana', 'hi')).toMatchObject({ refusal: { reason: 'opted out' } })
    expect(await line.got()).toHaveLength(count)
  })

  test('a JOIN and a YES are heard as from any stopped number, and nobody is forgotten against them', async () => {
    const line = await crying()
    await askFor(line, 'FORGET')
    await line.join()
    await line.advance({ days: 4 })
    expect(await line.consent()).toBe('opted-in')
    expect(line.timers().map((timer) => timer.split(' ')[0])).not.toContain('forget-by')
    await take(line)
    await line.close('ana', (await line.contact())?.lastInbound)
    expect(await line.consent()).toBe('opted-in')
    await expectNothingNew(line)
  })

  test('a joining that was spooled before the last ask, and comes after the forgetting, undoes nothing (F22)', async () => {
    const line = await crying()
    await askFor(line, 'wrong number')
    await line.advance({ hours: 1 })
    const receivedAt = line.clock.now
    await line.advance({ hours: 1 })
    await askFor(line, 'wrong number')
    await line.advance({ days: 3 })
    await gone(line)
    await line.text(phone, 'JOIN', { receivedAt })
    expect(await line.consent()).toBe('opted-out')
  })
})
