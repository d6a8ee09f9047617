/** Contacts in the table: what a commit assumes, and that one life never meets another (design §3, T7). */
import { describe, expect, test } from 'vitest'
import { type Decision, nothing } from '../../../shared/domain/decision.ts'
import { outboundOf } from '../../support/domain.ts'
import { phone, type Story, tell } from '../../support/story.ts'

const loadedBy = (line: Story) => line.world.contacts.load({ phone })
const reply = (id: string): Decision => ({ ...nothing, outbound: [outboundOf('reply', { contact: id, id: '01M86XPDR0ZZZZZZZZZZZZZZZZ' })] })
const stoppedElsewhere = (line: Story, id: string) =>
  line.table.write([{ key: { table: 'main', pk: `SUPPRESSED#${id}`, sk: 'SUPPRESSED' }, put: { since: '2026-11-24T14:00:00.000Z' } }])

describe('a commit', () => {
  test.each<[string, (line: Story, id: string) => Promise<unknown>]>([
    ['the contact moved', async (line) => line.text(phone, 'hello')],
    ['the number was suppressed, even by nobody we know', stoppedElsewhere],
    ['the salt is gone', async (line, id) => line.table.write([{ key: { table: 'keys', pk: `SALT#${id}` }, remove: true }])],
  ])('is refused when meanwhile %s', async (_, meanwhile) => {
    const line = tell()
    await line.join()
    const loaded = await loadedBy(line)
    await meanwhile(line, loaded.id)
    expect(await line.world.contacts.commit(loaded, reply(loaded.id))).toBe('changed')
  })

  test('with a key is handled the second time, also when the contact moved', async () => {
    const line = tell()
    await line.join()
    const loaded = await loadedBy(line)
    expect(await line.world.contacts.commit(loaded, nothing, 'key')).toBe('committed')
    await line.text(phone, 'hello')
    expect(await line.world.contacts.commit(loaded, nothing, 'key')).toBe('handled')
  })

  test('of a newcomer is refused when somebody was first', async () => {
    const line = tell()
    const loaded = await loadedBy(line)
    await line.text(phone, 'hello')
    const { contact } = await loadedBy(line)
    expect(await line.world.contacts.commit(loaded, { ...nothing, ...(contact ? { contact: { ...contact, life: 'another' } } : {}) })).toBe(
      'changed',
    )
  })
})

describe('a claim', () => {
  test('is refused when the number was suppressed meanwhile, even by nobody we know', async () => {
    const line = tell()
    await line.join()
    await line.arrives(phone, 'MENU')
    const [job] = line.jobs
    const found = job?.type === 'message' ? await line.world.outbox.find(job) : undefined
    if (found?.message.direction !== 'out') throw new Error('the answer is not there')
    await stoppedElsewhere(line, found.loaded.id)
    expect(await line.world.outbox.claim({ ...found, message: found.message }, line.clock.now, line.clock.now)).toBe('changed')
  })

  test('of the question after a stop is refused when another question took its place meanwhile', async () => {
    const line = tell()
    await line.text(phone, 'STOP')
    await line.arrives(phone, 'JOIN')
    const [job] = line.jobs
    const found = job?.type === 'message' ? await line.world.outbox.find(job) : undefined
    if (found?.message.direction !== 'out') throw new Error('the question is not there')
    await line.table.write([
      { key: { table: 'main', pk: `SUPPRESSED#${found.loaded.id}`, sk: 'SUPPRESSED' }, set: { rejoining: 'another' } },
    ])
    expect(await line.world.outbox.claim({ ...found, message: found.message }, line.clock.now, line.clock.now)).toBe('changed')
  })
})

/** Somebody had the number; their contact has run out, nothing is deleted yet, and their last texts could still be read. */
async function secondOwner(): Promise<{ line: Story; id: string }> {
  const line = tell()
  await line.join()
  await line.arrives(phone, 'the first owner says DETOX')
  const { id } = await loadedBy(line)
  const item = line.table.items.get(`main|CONTACT#${id}|CONTACT`)
  if (item) item.expiresAt = Date.parse(line.clock.now) / 1000
  await line.text(phone, 'the second owner says hello')
  return { line, id }
}
const bodies = async (line: Story) => (await line.thread()).filter(({ direction }) => direction === 'in').map(({ body }) => body)

describe('the second owner of a number', () => {
  test('sees nothing of the first, and is not texted what was meant for them', async () => {
    const { line } = await secondOwner()
    await line.advance({ days: 3 })
    expect(await bodies(line)).toEqual(['the second owner says hello'])
    expect(await line.got()).toEqual(['opt-in', 'welcome', 'person'])
    expect(await line.consent()).toBe('none')
  })

  test('loses nothing when what is left of the first is deleted', async () => {
    const { line, id } = await secondOwner()
    const timers = line.timers()
    await line.world.contacts.erase(id, new Set(await line.world.outbox.copiesLeft(id)))
    expect(await bodies(line)).toEqual(['the second owner says hello'])
    expect(line.timers().filter((timer) => timer.startsWith('retention'))).toEqual(timers.filter((timer) => timer.startsWith('retention')))
    expect([...line.table.items.values()].filter(({ life }) => life).map(({ life }) => life)).not.toContain('life-1')
  })

  test('cannot open the texts of the first: their salt is gone', async () => {
    const { line, id } = await secondOwner()
    const loaded = await line.world.contacts.load({ id })
    const first = [...line.table.items.values()].filter(({ life, sealed }) => life === 'life-1' && sealed)
    expect(first.length).toBeGreaterThan(0)
    for (const item of first) {
      item.life = loaded.contact?.life
    }
    await expect(line.desk.thread(loaded)).rejects.toThrow()
  })
})

test('a contact whose salt is of another life is absent', async () => {
  const line = tell()
  await line.join()
  const { id } = await loadedBy(line)
  const salt = line.table.items.get(`keys|SALT#${id}|`)
  if (salt) salt.life = 'another'
  expect((await loadedBy(line)).contact).toBeUndefined()
})

test('a case code that is taken is drawn again', async () => {
  const line = tell()
  const { fresh } = line.world
  let drawn = 0
  line.world.fresh = (round) => ({ ...fresh(round), code: ['A1-11', 'A1-11', 'A1-12'][drawn++] ?? 'A1-13' })
  await line.text(phone, 'hello')
  await line.text('+16175550124', 'hello')
  expect([(await line.contact())?.code, (await line.contact('+16175550124'))?.code]).toEqual(['A1-11', 'A1-12'])
})
