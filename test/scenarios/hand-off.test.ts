/** A conversation passes to the other team: asked first, seen by nobody before a yes, taken by a person, or back with its giver (R45, S18, S20, T3). */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { describe, expect, test } from 'vitest'
import { putBack } from '../../operations/restore.ts'
import { runMortal } from '../faults/mortal.ts'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'

const done = { outcome: 'done' }
const refused = (refusal: object) => ({ outcome: 'refused', refusal })

/** Ana has answered somebody who is in, and holds them. It is Tuesday, nine in New York. */
async function held(): Promise<Story> {
  const line = tell()
  await line.join()
  await line.text(phone, 'can we talk about something')
  await line.reply('ana', 'Of course. What is on your mind?')
  await line.runJobs()
  await line.advance({ hours: 1 })
  return line
}
async function asked(named?: string): Promise<Story> {
  const line = await held()
  expect(await line.handOff('ana', named)).toEqual(done)
  await line.runJobs()
  await line.advance({ minutes: 5 })
  return line
}
async function agreed(named?: string): Promise<Story> {
  const line = await asked(named)
  await line.text(phone, '8')
  return line
}
const stands = async (line: Story) => {
  const { handOff } = (await line.contact()) ?? {}
  return handOff?.stands === 'over' ? handOff.because : handOff?.stands
}
const mine = async (line: Story, staff: string) => (await line.desk.mine(staff)).items.map(({ code }) => code)
const code = async (line: Story): Promise<string> => (await line.contact())?.code ?? ''
const timer = (line: Story): string[] => line.timers().filter((each) => each.startsWith('hand-off'))
const acts = (line: Story): string[] =>
  [...line.table.items.values()]
    .filter(({ pk, act }) => act && String(pk).startsWith('CONTACT#'))
    .map(({ act, staff }) => `${staff} ${act}`)
const proofs = (line: Story): string[] =>
  [...line.table.items.values()]
    .filter(({ pk, what }) => String(pk).startsWith('PROOF#') && String(what).startsWith('hand-off'))
    .map(({ what, wording, language, to }) => `${what} ${to} ${wording} ${language}`)
/** What the other team can find: its queue, its people, and every item of an index that names it. */
const seenByTreatment = async (line: Story): Promise<unknown[]> => [
  ...(await line.queue('treatment')),
  ...(await line.desk.people('treatment')).items,
  ...[...line.table.items.values()].filter(({ inboxPk }) => /treatment/.test(String(inboxPk))),
]

describe('they say yes, and somebody takes it', () => {
  test('step by step: what they get, who has it, and what each team sees', async () => {
    const line = await asked()
    expect((await line.got()).at(-1)).toBe('hand-off-ask')
    expect(await seenByTreatment(line)).toEqual([])
    expect(await mine(line, 'ana')).toEqual([await code(line)])

    await line.text(phone, '8')
    expect((await line.got()).at(-1)).toBe('hand-off-yes')
    expect(await line.queue('treatment')).toEqual([
      { code: await code(line), team: 'treatment', language: 'en', urgency: 'routine', since: '2026-11-24T15:05:00.000Z', handOff: true },
    ])
    expect((await line.desk.people('treatment')).items).toEqual([])
    expect(await mine(line, 'ana')).toEqual([await code(line)])
    expect(proofs(line)).toEqual(['hand-off agreed treatment en/hand-off-ask/1 en'])

    expect(await line.take('ben')).toEqual(done)
    await line.runJobs()
    expect((await line.got()).at(-1)).toBe('hand-off-taken')
    expect(await line.contact()).toMatchObject({ team: 'treatment', conversation: { state: 'claimed', by: 'ben' } })
    expect(await line.queue('treatment')).toEqual([])
    expect(await mine(line, 'ana')).toEqual([])
    expect(await mine(line, 'ben')).toEqual([await code(line)])
    expect((await line.desk.people('harm-reduction')).items).toEqual([])
    expect((await line.desk.people('treatment')).items).toHaveLength(1)
    expect(timer(line)).toEqual([])
    expect(acts(line)).toEqual(expect.arrayContaining(['ana hand-off asked: treatment', 'ben hand-off taken']))
    await expectNothingNew(line)
  })

  test('a yes and a text that wait go on to who takes it, and the promise with them (R5, S17)', async () => {
    const line = await agreed()
    await line.text(phone, 'which day does the van come by?')
    await line.take('ben')
    expect((await line.contact())?.conversation).toMatchObject({ by: 'ben', waiting: { since: '2026-11-24T15:05:00.000Z' } })
    await line.advance({ hours: 1 })
    expect(await line.queue('treatment')).toMatchObject([{ since: '2026-11-24T15:05:00.000Z' }])
    await expectNothingNew(line)
  })

  test('who is named finds it in their own list, and nobody else can take it', async () => {
    const line = await agreed('ben')
    expect(await mine(line, 'ben')).toEqual([await code(line)])
    expect(await mine(line, 'dora')).toEqual([])
    expect(await line.queue('treatment')).toMatchObject([{ handOff: true, holder: 'ben' }])
    expect(await line.take('dora')).toEqual(refused({ refused: 'not-in-team', to: 'treatment' }))
    expect(await line.take('ben')).toEqual(done)
    await expectNothingNew(line)
  })

  test('one text costs one read and one transaction, the yes too', async () => {
    const line = await asked()
    const before = { ...line.table.calls }
    await line.arrives(phone, '8')
    expect({
      get: line.table.calls.get - before.get,
      write: line.table.calls.write - before.write,
      query: line.table.calls.query - before.query,
    }).toEqual({
      get: 1,
      write: 1,
      query: 0,
    })
  })
})

describe('nobody of the other team learns of them', () => {
  test.each<[string, (line: Story) => Promise<unknown>]>([
    ['before an answer', async () => undefined],
    ['after a no', (line) => line.text(phone, '9')],
    ['after silence', (line) => line.advance({ days: 2 })],
    ['after a question of theirs', (line) => line.text(phone, 'who is that?')],
    ['after an answer to a check-in', (line) => line.text(phone, '1')],
    ['after a stop', (line) => line.text(phone, 'STOP')],
    ['after a yes and a stop', async (line) => [await line.text(phone, '8'), await line.text(phone, 'STOP')]],
    ['after a yes and danger', async (line) => [await line.text(phone, '8'), await line.text(phone, 'she wont wake up')]],
    [
      'after a yes and FORGET, at once',
      async (line) => [await line.text(phone, '8'), await line.text(phone, 'FORGET'), await line.arrives(phone, 'FORGET')],
    ],
    ['after a yes and a wrong number, at once', async (line) => [await line.text(phone, '8'), await line.arrives(phone, 'wrong number')]],
    [
      'after a yes and a close',
      async (line) => [await line.text(phone, '8'), await line.close('ana', (await line.contact())?.lastInbound)],
    ],
    ['after a yes that nobody took', async (line) => [await line.text(phone, '8'), await line.advance({ days: 1 })]],
    ['after it was taken back', (line) => line.takeBack('ana')],
    ['after a yes, taken back', async (line) => [await line.text(phone, '8'), await line.takeBack('ana')]],
    ['after it was taken back, and an 8', async (line) => [await line.takeBack('ana'), await line.text(phone, '8')]],
    ['after a yes and a stop that staff enter', async (line) => [await line.text(phone, '8'), await line.optOut('ana')]],
  ])('%s', async (_, happens) => {
    const line = await asked()
    await happens(line)
    expect(await seenByTreatment(line)).toEqual([])
    expect(await line.take('ben')).toMatchObject({ outcome: 'refused' })
    await expectNothingNew(line)
  })
})

describe('it comes to nothing', () => {
  test('a no waits for who asked; the person hears that nothing changes, and is not asked again (R15)', async () => {
    const line = await asked()
    await line.text(phone, '9')
    expect((await line.got()).at(-1)).toBe('not-now')
    expect((await line.contact())?.conversation).toMatchObject({ by: 'ana', waiting: { urgency: 'routine' } })
    expect(proofs(line)).toEqual(['hand-off declined treatment en/hand-off-ask/1 en'])
    expect(await line.handOff('ana')).toEqual(refused({ refused: 'hand-off-declined', to: 'treatment' }))
    await expectNothingNew(line)
  })

  test('silence of a day ends it without a word to anybody (R31)', async () => {
    const line = await asked()
    const got = await line.got()
    await line.advance({ hours: 23, minutes: 54 })
    expect(await stands(line)).toBe('asked')
    await line.advance({ minutes: 1 })
    expect(await stands(line)).toBe('silence')
    expect(await line.got()).toEqual(got)
    expect(line.raised).toEqual([])
    expect((await line.contact())?.conversation).toMatchObject({ state: 'claimed', by: 'ana' })
    await line.text(phone, '8')
    expect(await stands(line)).toBe('silence')
    expect((await line.contact())?.conversation).toMatchObject({ waiting: { urgency: 'routine' } })
    await expectNothingNew(line)
  })

  test('a yes that nobody takes for four staffed hours comes back to its giver as a text that waits', async () => {
    const line = await agreed()
    await line.advance({ hours: 3, minutes: 59 })
    expect(await line.queue('treatment')).toHaveLength(1)
    await line.advance({ minutes: 1 })
    expect(await stands(line)).toBe('came back')
    expect((await line.contact())?.conversation).toMatchObject({ by: 'ana', waiting: { since: '2026-11-24T19:05:00.000Z' } })
    expect(acts(line)).toContain('ana hand-off came back')
    expect(await line.take('ben')).toEqual(refused({ refused: 'hand-off-over' }))
    await expectNothingNew(line)
  })

  test('whose giver let go meanwhile, comes back to the queue of their team', async () => {
    const line = await agreed()
    await line.release('ana')
    expect(await line.queue('treatment')).toHaveLength(1)
    await line.advance({ days: 1 })
    expect(await line.queue()).toMatchObject([{ urgency: 'routine' }])
    await expectNothingNew(line)
  })

  test('its giver takes it back before an answer: they hear nothing more of it, and an 8 waits for a person', async () => {
    const line = await asked()
    const got = await line.got()
    expect(await line.takeBack('ana')).toEqual(done)
    expect([await stands(line), timer(line)]).toEqual(['taken back', []])
    await line.advance({ days: 2 })
    expect((await line.got()).filter((key) => key.startsWith('hand-off'))).toEqual(got.filter((key) => key.startsWith('hand-off')))
    await line.text(phone, '8')
    expect((await line.got()).at(-1)).toBe('person')
    expect(acts(line)).toContain('ana hand-off taken back')
    await expectNothingNew(line)
  })

  test('its giver takes it back after the yes: whoever was told "we answer you as before" waits for them, and may be asked again', async () => {
    const line = await agreed()
    expect(await line.takeBack('ana')).toEqual(done)
    expect(await stands(line)).toBe('taken back')
    expect((await line.contact())?.conversation).toMatchObject({ by: 'ana', waiting: { since: '2026-11-24T15:05:00.000Z' } })
    expect(await line.take('ben')).toEqual(refused({ refused: 'hand-off-over' }))
    await line.reply('ana', 'It stays with me after all.')
    await line.runJobs()
    expect((await line.got()).filter((key) => key.startsWith('hand-off'))).toEqual(['hand-off-ask', 'hand-off-yes'])
    expect(await line.handOff('ana')).toEqual(done)
    await expectNothingNew(line)
  })

  test('taken back before the question left: it never leaves, and nobody is told that something went wrong', async () => {
    const line = await held()
    await line.handOff('ana')
    const later = line.jobs.splice(0)
    await line.takeBack('ana')
    for (const job of later) await line.perform(job)
    expect(await line.ours()).toContain('staff: unsent, asked no more')
    expect(await line.got()).not.toContain('hand-off-ask')
    expect((await line.contact())?.conversation).not.toHaveProperty('waiting')
    await expectNothingNew(line)
  })

  test('of the evening is not late before the next day', async () => {
    const line = await held()
    await line.advance({ hours: 5, minutes: 30 })
    await line.handOff('ana')
    await line.runJobs()
    await line.advance({ minutes: 30 })
    await line.text(phone, '8')
    await line.advance({ hours: 18 })
    expect(await line.queue('treatment')).toHaveLength(1)
    await line.advance({ hours: 2 })
    expect(await stands(line)).toBe('came back')
    await expectNothingNew(line)
  })

  test('a question that the phone did not get is over, and said once', async () => {
    const line = await held()
    await line.handOff('ana')
    await line.runJobs()
    await line.receipt('undelivered', { kind: 'unreachable' })
    expect(await stands(line)).toBe('not sent')
    expect((await line.contact())?.conversation).toMatchObject({ by: 'ana', waiting: { urgency: 'routine' } })
    await line.advance({ hours: 12 })
    expect((await line.got()).filter((key) => key === 'hand-off-ask')).toHaveLength(1)
    await expectNothingNew(line)
    await line.claim('ana')
    expect(await line.handOff('ana')).toEqual(done)
  })

  test('danger pages as ever, and the hand-off waits no more (R6, R7)', async () => {
    const line = await agreed()
    await line.text(phone, 'she wont wake up')
    expect((await line.got()).at(-1)).toBe('crisis-overdose')
    expect(await stands(line)).toBe('danger')
    expect((await line.contact())?.escalation).toMatchObject({ rung: expect.any(Number) })
    expect(await line.queue()).toMatchObject([{ urgency: 'urgent', holder: 'ana' }])
    expect(await line.handOff('ana')).toEqual(refused({ refused: 'hand-off-urgent' }))
    await expectNothingNew(line)
  })

  test('after a stop nothing is sent, whatever was pressed (R2)', async () => {
    const line = await agreed()
    await line.text(phone, 'STOP')
    const got = await line.got()
    expect(await line.take('ben')).toEqual(refused({ refused: 'hand-off-over' }))
    await line.advance({ days: 3 })
    expect(await line.got()).toEqual(got)
    await expectNothingNew(line)
  })

  test('a stop between the taking and its text: the text is not sent (F21)', async () => {
    const line = await agreed()
    await line.take('ben')
    const later = line.jobs.splice(0)
    await line.text(phone, 'STOP')
    for (const job of later) await line.perform(job)
    expect(await line.ours()).toContain('staff: unsent, opted out')
    expect(await line.got()).not.toContain('hand-off-taken')
    await expectNothingNew(line)
  })
})

describe('twice, late and out of order', () => {
  test('the same answer again, and a second one, change nothing (F2)', async () => {
    const line = await asked()
    await line.arrives(phone, '8', { sid: 'SM-same' })
    await line.arrives(phone, '8', { sid: 'SM-same' })
    await line.text(phone, '8')
    expect(await stands(line)).toBe('agreed')
    expect(proofs(line)).toHaveLength(1)
    expect(await line.queue('treatment')).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('a button pressed twice is one question, and one taking (F24)', async () => {
    const line = await agreed()
    const key = 'key-pressed'
    const { handOff } = (await line.contact()) ?? {}
    expect(await line.take('ben', { key, handOff: handOff?.id ?? '' })).toEqual(done)
    expect(await line.take('ben', { key, handOff: handOff?.id ?? '' })).toEqual(done)
    await line.runJobs()
    expect((await line.got()).filter((each) => each === 'hand-off-taken')).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('two who take it at once: one has it, the other is told (F23)', async () => {
    const line = await agreed()
    const both = await Promise.all([line.take('ben'), line.take('dora')])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'refused'])
    await line.runJobs()
    expect((await line.got()).filter((each) => each === 'hand-off-taken')).toHaveLength(1)
    await expectNothingNew(line)
  })

  test('one who takes it and one who takes it back at the same moment: one has it, the other is told', async () => {
    for (const race of [
      (line: Story) => Promise.all([line.take('ben'), line.takeBack('ana')]),
      (line: Story) => Promise.all([line.takeBack('ana'), line.take('ben')]),
    ]) {
      const line = await agreed()
      expect((await race(line)).map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'refused'])
      await line.runJobs()
      const taken = (await stands(line)) === 'taken'
      expect(await line.contact()).toMatchObject(
        taken
          ? { team: 'treatment', conversation: { by: 'ben' } }
          : { team: 'harm-reduction', conversation: { by: 'ana' }, handOff: { because: 'taken back' } },
      )
      expect((await line.got()).includes('hand-off-taken')).toBe(taken)
      await expectNothingNew(line)
    }
  })

  test('taken back by a button pressed twice, it is once; from an old page, not at all (F24)', async () => {
    const line = await agreed()
    const { handOff } = (await line.contact()) ?? {}
    const pressed = { key: 'key-back', handOff: handOff?.id ?? '' }
    expect([await line.takeBack('ana', pressed), await line.takeBack('ana', pressed)]).toEqual([done, done])
    expect(acts(line).filter((each) => each === 'ana hand-off taken back')).toHaveLength(1)
    await line.handOff('ana')
    expect(await line.takeBack('ana', { key: 'key-late', handOff: pressed.handOff })).toEqual(refused({ refused: 'hand-off-over' }))
    expect(await stands(line)).toBe('asked')
    await expectNothingNew(line)
  })

  test('an answer from the spool that is older than the question is none (F22)', async () => {
    const line = await asked()
    await line.text(phone, '8', { receivedAt: '2026-11-24T14:30:00.000Z' })
    expect(await stands(line)).toBe('asked')
    expect(await seenByTreatment(line)).toEqual([])
  })

  test('a yes from the spool that comes after the stop, and a stop that comes after the yes: a stop is a stop (R2)', async () => {
    for (const order of [
      ['STOP', '8'],
      ['8', 'STOP'],
    ]) {
      const line = await asked()
      for (const body of order)
        await line.text(phone, body, { receivedAt: body === 'STOP' ? '2026-11-24T15:04:00.000Z' : '2026-11-24T15:03:00.000Z' })
      expect(await line.consent()).toBe('opted-out')
      expect(await stands(line)).toBe('stopped')
      expect(await seenByTreatment(line)).toEqual([])
      await expectNothingNew(line)
    }
  })

  test('while anything is spooled, which may be a stop, the question waits (design §1)', async () => {
    const line = await held()
    line.spool.isEmpty = async () => false
    await line.handOff('ana')
    await line.runJobs()
    expect(await line.got()).not.toContain('hand-off-ask')
    line.spool.isEmpty = async () => true
    await line.advance({ minutes: 2 })
    expect((await line.got()).at(-1)).toBe('hand-off-ask')
  })

  test('a clock that stood still does at once what was missed (F40)', async () => {
    const line = await agreed()
    line.clock.now = '2026-11-26T20:00:00.000Z'
    await line.advance({ minutes: 1 })
    expect(await stands(line)).toBe('came back')
    await expectNothingNew(line)
  })
})

describe('killed half-way, at every place (F3, F13)', () => {
  const steps: [string, () => Promise<Story>, (line: Story) => Promise<unknown>, string][] = [
    ['asking', held, (line) => line.handOff('ana'), 'asked'],
    ['the yes', asked, (line) => line.arrives(phone, '8', { sid: 'SM-yes' }), 'agreed'],
    ['taking', agreed, (line) => line.take('ben', { key: 'key-take' }), 'taken'],
    ['taking it back', agreed, (line) => line.takeBack('ana', { key: 'key-back' }), 'taken back'],
  ]
  test.each(steps)('%s is done whole or not at all, and can be done again', async (_, begin, step, end) => {
    for (const effect of ['before', 'after'] as const)
      for (let at = 1; ; at++) {
        const line = await begin()
        const died = await runMortal(line, () => step(line), { at, effect })
        const listed = (await line.queue('treatment')).length
        expect(listed).toBe((await stands(line)) === 'agreed' ? 1 : 0)
        await step(line)
        await line.advance({ minutes: 5 })
        expect(await stands(line)).toBe(end)
        for (const key of ['hand-off-ask', 'hand-off-taken'])
          expect((await line.got()).filter((each) => each === key).length, `${key}, ${died}`).toBeLessThanOrEqual(1)
        expect(proofs(line).length).toBeLessThanOrEqual(1)
        if (died === undefined) break
      }
  })
})

test('a backup that is put back shows the other team nobody who does not wait there now (F37)', async () => {
  const line = await agreed()
  const kept = [...line.table.items.values()].map((item) => marshall(structuredClone(item), { removeUndefinedValues: true }))
  const client = { send: async () => ({ Items: kept }) } as unknown as DynamoDBClient
  await line.close('ana', (await line.contact())?.lastInbound)
  const listed = async (trustLive: boolean) => {
    await putBack({ client, from: 'restored', table: line.table, trustLive })
    return [await stands(line), (await line.queue('treatment')).length]
  }
  expect(await listed(true)).toEqual([undefined, 0])
  expect(await listed(false)).toEqual(['agreed', 1])
})

test('what is kept of it goes with the person (R50, T7)', async () => {
  const line = await agreed()
  await line.text(phone, 'FORGET')
  await line.text(phone, 'FORGET')
  await line.advance({ days: 1 })
  expect([...line.table.items.values()].filter(({ sk }) => sk === 'HANDOFF' || String(sk).startsWith('TIMER#hand-off'))).toEqual([])
})
