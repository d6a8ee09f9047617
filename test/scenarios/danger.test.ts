/** A cry for help reaches a person, at any hour and whatever was said before (R6–R8, R10). */
import { describe, expect, test } from 'vitest'
import type { Item } from '../../shared/adapters/dynamo/table.ts'
import { roundTheClock } from '../support/rota.ts'
import { expectNothingNew, phone, type Story, tell } from '../support/story.ts'
import { openTestWorld } from '../support/world.ts'

const foreign = '+447700900123'
const urgent = [{ urgency: 'urgent' }]
/** The day on which stories begin, a Tuesday. */
const holiday = { id: 'h', date: '2026-11-24', name: 'Closed', onCall: 'nobody' }

describe.each([
  ['an overdose', 'he wont wake up', 'crisis-overdose', 'danger: overdose'],
  ['self-harm', 'i want to kill myself', 'crisis-self-harm', 'danger: self-harm'],
])('%s', (_, body, says, readAs) => {
  test.each<[string, (line: Story) => Promise<unknown>, string]>([
    ['from a stranger', async () => undefined, 'none'],
    ['from somebody who is in', async (line) => line.join(), 'opted-in'],
    ['while the question is open', async (line) => line.text(phone, 'JOIN'), 'pending'],
    ['while a doubt is open', async (line) => line.text(phone, 'STOP. who is this'), 'held'],
    ['after a stop', async (line) => line.text(phone, 'STOP'), 'opted-out'],
    [
      'from a number that was stopped before it was forgotten',
      async (line) => {
        await line.text(phone, 'STOP')
        await line.advance({ days: 100 })
      },
      'opted-out',
    ],
  ])('%s is answered at once and stands on top', async (_, before, consent) => {
    const line = tell()
    await before(line)
    const count = line.carrier.accepted.length
    await line.text(phone, body)
    expect((await line.got()).slice(count)).toEqual([says])
    expect(await line.queue()).toMatchObject(urgent)
    expect(await line.consent()).toBe(consent)
    expect((await line.thread()).filter(({ direction }) => direction === 'in').at(-1)).toMatchObject({ body, readAs })
    await expectNothingNew(line)
  })

  test('with a stop in the same text pages, is answered once, stops, and gets no confirmation', async () => {
    const line = tell()
    await line.join()
    await line.text(phone, `${body}. stop texting me`)
    expect((await line.got()).slice(2)).toEqual([says])
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toBeDefined()
    expect(await line.queue()).toMatchObject(urgent)
    await line.advance({ days: 60 })
    expect((await line.got()).slice(2)).toEqual([says])
    await expectNothingNew(line)
  })

  test('from a foreign number is answered; nothing else from there is', async () => {
    const line = tell()
    for (const other of ['JOIN', 'HELP', 'MENU', 'hello', 'START', 'YES']) await line.text(foreign, other)
    expect(line.carrier.accepted).toEqual([])
    expect(await line.queue()).toMatchObject([{ urgency: 'routine' }])
    await line.text(foreign, body)
    expect(await line.got(foreign)).toEqual([says])
    expect(await line.queue()).toMatchObject(urgent)
    await line.text(foreign, 'STOP')
    expect(await line.got(foreign)).toEqual([says])
    expect(await line.consent(foreign)).toBe('opted-out')
    await expectNothingNew(line)
  })
})

describe('the answer to a cry for help', () => {
  const cried = async () => {
    const line = tell()
    await line.join()
    return line
  }

  test.each(['bad-number', 'filtered', 'unregistered', 'misconfigured', 'number-gone'] as const)(
    'that the carrier refuses (%s) puts the contact on top, also when a person had closed it',
    async (refused) => {
      const line = await cried()
      line.carrier.answers({ refused })
      await line.text(phone, 'he wont wake up')
      expect((await line.ours()).at(-1)).toBe('safety: failed')
      expect(await line.queue()).toMatchObject(urgent)
      await expectNothingNew(line)
    },
  )

  test('that did not arrive puts the contact on top again', async () => {
    const line = await cried()
    await line.text(phone, 'he wont wake up')
    await line.claim('ana')
    await line.close('ana', (await line.contact())?.lastInbound)
    expect(await line.queue()).toEqual([])
    await line.receipt('undelivered', { kind: 'filtered' })
    expect(await line.queue()).toMatchObject(urgent)
    await expectNothingNew(line)
  })

  test('that met a phone out of reach is tried at once, twice more, as texts of their own', async () => {
    const line = await cried()
    await line.text(phone, 'he wont wake up')
    for (const _ of [1, 2, 3]) await line.receipt('undelivered', { kind: 'unreachable' })
    expect((await line.got()).slice(2)).toEqual(['crisis-overdose', 'crisis-overdose', 'crisis-overdose'])
    await line.advance({ days: 1 })
    expect((await line.got()).slice(2)).toHaveLength(3)
    await expectNothingNew(line)
  })

  test('that the carrier blocks is a stop that we did not know of, and staff see that it could not be texted', async () => {
    const line = await cried()
    line.carrier.answers({ refused: 'opted-out' })
    await line.text(phone, 'he wont wake up')
    expect((await line.thread()).at(-1)).toMatchObject({ class: 'safety', state: 'failed', failure: 'opted-out' })
    expect(await line.consent()).toBe('opted-out')
    expect(await line.suppression()).toBeDefined()
    expect(await line.queue()).toMatchObject(urgent)
    await expectNothingNew(line)
  })

  test('that the carrier blocks after a stop changes nothing but the queue', async () => {
    const line = await cried()
    await line.text(phone, 'STOP')
    line.carrier.answers({ refused: 'opted-out' })
    await line.text(phone, 'he wont wake up')
    expect((await line.ours()).at(-1)).toBe('safety: failed')
    expect(await line.consent()).toBe('opted-out')
    expect(await line.queue()).toMatchObject(urgent)
    await expectNothingNew(line)
  })

  test('is at most one a text', async () => {
    const line = await cried()
    await line.text(phone, 'he wont wake up')
    await line.text(phone, 'please he is blue')
    expect((await line.got()).slice(2)).toEqual(['crisis-overdose', 'crisis-overdose'])
    await expectNothingNew(line)
  })

  test('leaves while texts are spooled', async () => {
    const line = await cried()
    line.spool.empty = false
    await line.text(phone, 'he wont wake up')
    expect((await line.got()).at(-1)).toBe('crisis-overdose')
    await expectNothingNew(line)
  })
})

test('a cry for help is never read as a join, an answer or a choice', async () => {
  const line = tell()
  await line.text(phone, 'JOIN')
  await line.text(phone, 'yes he wont wake up')
  expect(await line.consent()).toBe('pending')
  await expectNothingNew(line)
})

describe('the truth about who is there (R42)', () => {
  const plan = (more: object = {}) => ({ ...roundTheClock, ...more })
  const away = { 'can:ana': undefined, 'can:ben': undefined }
  test.each<[string, Item | null, string]>([
    ['somebody is on call', plan(), 'crisis-overdose'],
    ['only the backup can be paged', plan({ 'can:ana': undefined }), 'crisis-overdose'],
    ['nothing was ever planned', null, 'crisis-overdose-alone'],
    ['nothing is planned for now', plan({ weekly: [] }), 'crisis-overdose-alone'],
    ['whoever is planned is shut out', plan(away), 'crisis-overdose-alone'],
    ['today is a holiday on which nobody is', plan({ holidays: [holiday] }), 'crisis-overdose-alone'],
    ['today is a holiday on which somebody is', plan({ holidays: [{ ...holiday, onCall: 'as-planned' }] }), 'crisis-overdose'],
  ])('%s', async (_, rota, says) => {
    const line = tell(openTestWorld({ rota }))
    await line.text(phone, 'he wont wake up')
    expect(await line.got()).toEqual([says])
  })

  test.each([
    ['he wont wake up', 'crisis-overdose'],
    ['i want to kill myself', 'crisis-self-harm'],
    ['he is going to kill me', 'crisis-violence'],
    ['im having a seizure from withdrawal', 'crisis-withdrawal'],
    ['about to use alone', 'crisis-alone'],
  ])('%s: %s says that nobody is there if, and only if, nobody is', async (text, key) => {
    for (const [rota, says] of [
      [plan(), key],
      [null, `${key}-alone`],
    ] as const) {
      const line = tell(openTestWorld({ rota }))
      await line.text(phone, text)
      expect(await line.got()).toEqual([says])
      await expectNothingNew(line)
    }
  })

  test.each([
    ['on a working day', [], 'A person will read it today.'],
    ['on a holiday', [holiday], 'A person will read it Wed 9am.'],
    ['on the first of two', [holiday, { ...holiday, id: 'i', date: '2026-11-25' }], 'A person will read it Thu 9am.'],
  ])('when somebody reads, %s', async (_, holidays, says) => {
    const line = tell(openTestWorld({ rota: plan({ holidays }) }))
    await line.text(phone, 'hello there')
    expect(line.carrier.accepted[0]?.body).toContain(says)
  })
})
