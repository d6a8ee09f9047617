/** Farewells: whoever is forgotten leaves nothing, whatever happens while it is being deleted (R4, R18, R30, F22, design §3). */
import { expect, test } from 'vitest'
import type { Table, Write } from '../../shared/adapters/dynamo/table.ts'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

/** The items of this number that carry a life, or the lack of one, that is over; a record of what was done stays. */
const leftOver = async (line: Story): Promise<string[]> => {
  const contact = await line.contact()
  return [...line.table.items.values()]
    .filter(({ pk, sk }) => /^(CONTACT|FAREWELL)#/.test(String(pk)) && !String(sk).startsWith('AUDIT#'))
    .filter(({ life }) => contact === undefined || life !== contact.life)
    .map(({ sk }) => String(sk))
}
const codes = (line: Story): string[] =>
  [...line.table.items.values()]
    .map(({ pk }) => String(pk))
    .filter((pk) => pk.startsWith('CASE#'))
    .map((pk) => pk.slice('CASE#'.length))

/** Both times, with what the first committed performed only after. */
const forgets = async (line: Story): Promise<void> => {
  for (let times = 0; times < 2; times++) await line.arrives(phone, 'FORGET')
}
const forgotten = async (line: Story): Promise<void> => {
  await line.join()
  await line.text(phone, 'FORGET')
  await line.arrives(phone, 'FORGET')
}

test('a number that nobody knows and that is a wrong one is not looked at for ever', async () => {
  const line = tell()
  await line.text(phone, 'wrong number')
  await line.text(phone, 'wrong number')
  await line.advance({ hours: 1 })
  expect(await leftOver(line)).toEqual([])
  expect(line.timers()).toEqual([])
  await expectNothingNew(line)
})

test('who writes again before the deleting worker came begins anew, and the old life is deleted all the same', async () => {
  const line = tell()
  await forgotten(line)
  const code = codes(line)
  await line.arrives(phone, 'hello?')
  const begun = await line.contact()
  await line.runJobs()
  await line.advance({ hours: 1 })
  expect(await leftOver(line)).toEqual([])
  expect(codes(line)).toEqual([begun?.code])
  expect(code).not.toContain(begun?.code)
  expect(line.carrier.accepted.filter(({ id }) => !line.carrier.erased.includes(id))).toEqual([])
  expect(await line.contact()).toMatchObject({ life: begun?.life, consent: { consent: 'opted-out' } })
  await expectNothingNew(line)
})

test('who cries for help while they are being deleted is heard, and keeps what watches over them', async () => {
  const line = tell()
  await forgotten(line)
  const query = line.table.query
  line.table.query = async (asked) => {
    if (!asked.expiredToo || !asked.pk.startsWith('CONTACT#')) return query(asked)
    line.table.query = query
    // The worker has read that nobody lives here; now somebody does.
    await line.arrives(phone, 'he wont wake up')
    return query(asked)
  }
  await line.runJobs()
  await line.advance({ minutes: 10 })
  const contact = await line.contact()
  expect(contact?.conversation).toMatchObject({ state: 'waiting', urgency: 'urgent' })
  expect(line.timers().map((timer) => timer.split(' ')[0])).toContain('retention')
  expect((await line.got()).at(-1)).toBe('crisis-overdose')
  expect(await leftOver(line)).toEqual([])
})

test('the carrier erases the very text that asked for it, also where the text had to ask for that twice', async () => {
  const line = tell()
  line.carrier.faults.cannotErase = true
  await forgotten(line)
  await line.advance({ minutes: 30 })
  expect(line.carrier.erased).toEqual([])
  line.carrier.faults.cannotErase = false
  await line.advance({ hours: 3 })
  expect(line.carrier.erased).toEqual(expect.arrayContaining(line.received.map(({ sid }) => sid)))
  expect(line.carrier.accepted.filter(({ id }) => !line.carrier.erased.includes(id))).toEqual([])
  expect(await leftOver(line)).toEqual([])
  await expectNothingNew(line)
})

test('the question whether they mean it, on its way while they say it again, does not leave any more', async () => {
  const line = tell()
  await line.join()
  await line.arrives(phone, 'FORGET')
  const write = line.table.write
  line.table.write = async (writes) => {
    line.table.write = write
    if (claims(writes)) await line.arrives(phone, 'FORGET')
    return write(writes)
  }
  await line.runJobs()
  await line.advance({ minutes: 5 })
  expect((await line.got()).slice(2)).toEqual(['forgotten'])
})
const claims = (writes: Parameters<Table['write']>[0]): boolean =>
  writes.some((write: Write) => 'set' in write && write.set.state === 'claimed')

test('a joining that lay in the spool while the number was forgotten undoes nothing (F22)', async () => {
  const line = tell()
  await line.text(phone, 'STOP')
  await line.advance({ days: 1 })
  const receivedAt = line.clock.now
  await line.advance({ minutes: 10 })
  await line.text(phone, 'FORGET')
  await line.advance({ minutes: 10 })
  const count = line.carrier.accepted.length
  await line.text(phone, 'JOIN', { receivedAt })
  expect(await line.consent()).toBe('opted-out')
  expect(line.carrier.accepted).toHaveLength(count)
  await line.text(phone, 'JOIN')
  expect(await line.consent()).toBe('pending')
})

test('a text that was on its way to the carrier leaves no copy there, whoever names it first', async () => {
  const line = tell()
  await line.join()
  await line.reply('ana', 'are you there?')
  line.carrier.meanwhile(async () => {
    await forgets(line)
    for (const job of line.jobs.splice(0)) if (job.type === 'timer') await line.perform(job)
  })
  await line.runJobs()
  await line.advance({ hours: 1 })
  const [{ id } = { id: '' }] = line.carrier.accepted.filter(({ body }) => body === 'are you there?')
  expect(line.carrier.erased).toContain(id)
  expect(await leftOver(line)).toEqual([])
})

test('a last text whose answer was lost, while the carrier could not be asked, is named by its receipt and erased', async () => {
  const line = tell()
  await line.text(phone, 'STOP')
  line.carrier.answers('lost')
  line.carrier.faults.cannotBeAsked = true
  await line.text(phone, 'FORGET')
  await line.advance({ minutes: 20 })
  const id = line.carrier.accepted.at(-1)?.id ?? ''
  expect(line.carrier.erased).not.toContain(id)
  await line.receipt('delivered')
  await line.advance({ minutes: 5 })
  expect(line.carrier.erased).toContain(id)
  expect(await leftOver(line)).toEqual([])
})

test('who asks again while the deletion has looked at the copies already leaves none of that text either', async () => {
  const line = tell()
  await line.arrives(phone, 'wrong number')
  const query = line.table.query
  line.table.query = async (asked) => {
    const found = await query(asked)
    if (asked.from !== 'MSG#') return found
    line.table.query = query
    await line.arrives(phone, 'FORGET')
    return found
  }
  await line.runJobs()
  await line.advance({ hours: 1 })
  expect(line.carrier.erased).toEqual(expect.arrayContaining(line.received.map(({ sid }) => sid)))
  expect(await leftOver(line)).toEqual([])
})

test('who is forgotten, writes, and is forgotten again before anything was deleted, leaves neither case code', async () => {
  const line = tell()
  await forgotten(line)
  await line.arrives(phone, 'hello?')
  expect(codes(line)).toHaveLength(2)
  await forgets(line)
  await line.runJobs()
  await line.advance({ hours: 1 })
  expect(await leftOver(line)).toEqual([])
  expect(codes(line)).toEqual([])
})
