/** What the runbook's commands do, against the embedded services. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { afterEach, describe, expect, test } from 'vitest'
import { readArguments } from '../../operations/arguments.ts'
import { heldAbout, heldText } from '../../operations/held.ts'
import { inWords, readPaused, setPaused } from '../../operations/pause.ts'
import { countDeadLetters, redrive } from '../../operations/redrive.ts'
import { putBack } from '../../operations/restore.ts'
import { compareCopy } from '../../operations/sealed-copy.ts'
import { makeSecrets, nextVersion, rotate, sealedSecrets } from '../../operations/secrets.ts'
import { shutOut } from '../../operations/staff.ts'
import { readSecrets } from '../../shared/adapters/aws/secrets.ts'
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { startDeadLetters, startKeys, startTables } from './aws-line.ts'

const open: { close(): Promise<void> }[] = []
const started = async <Service extends { close(): Promise<void> }>(service: Promise<Service>): Promise<Service> => {
  const running = await service
  open.push(running)
  return running
}
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

describe('arguments', () => {
  test.each([
    ['a stage that there is not', ['--stage', 'test'], /^There is no stage test\n {2}Choose one of dev, prod\.$/],
    ['an option nobody knows', ['--force'], /Known: --stage\.$/],
  ])('are refused in words: %s', (_, argv, words) => expect(() => readArguments(argv)).toThrow(words))
})

describe('the pause switch', () => {
  test('is set, said and lifted', async () => {
    const { table } = await started(startTables())
    expect(inWords(await readPaused(table))).toBe('Sending goes on.')
    const since = { at: '2026-11-24T14:00:00.000Z', by: 'ana' }
    await setPaused(table, { ...since, paused: true, reason: 'wrong text' })
    expect(inWords(await readPaused(table))).toMatch(
      /^Sending is paused since 2026-11-24T14:00:00\.000Z by ana: wrong text\. Answers to danger/,
    )
    await setPaused(table, { ...since, paused: false, reason: 'mended' })
    expect(await readPaused(table)).toEqual({ ...since, paused: false, reason: 'mended' })
  })
})

describe('the secrets', () => {
  const opened = ({ kms, ssm, parameter }: Awaited<ReturnType<typeof startKeys>>['place']) => readSecrets({ kms, ssm, parameter })

  test('are made once: a second time is refused, and nothing is overwritten', async () => {
    const { place } = await started(startKeys())
    expect(await sealedSecrets(place)).toBeUndefined()
    const sealed = await makeSecrets(place, ['token'])
    await expect(makeSecrets(place, ['other'])).rejects.toThrow('already exists')
    expect(await sealedSecrets(place)).toBe(sealed)
    expect(await opened(place)).toMatchObject({ twilioTokens: ['token'], peppers: [{ version: '1' }] })
  })

  test('are rotated by adding lines: nobody needs to read what is there', async () => {
    const { place } = await started(startKeys())
    const first = await makeSecrets(place, ['old'])
    const before = await opened(place)
    await rotate(place, { what: 'carrier-token', tokens: ['new', 'old'] })
    await rotate(place, { what: 'pepper', version: nextVersion((await sealedSecrets(place)) ?? '') })
    const sealed = await rotate(place, { what: 'programme-key', version: nextVersion((await sealedSecrets(place)) ?? '') })
    expect(sealed.split('\n')).toHaveLength(4)
    expect(sealed.startsWith(first)).toBe(true)
    const after = await opened(place)
    expect(after.twilioTokens).toEqual(['new', 'old'])
    expect(after.peppers.map(({ version }) => version)).toEqual(['1', '3'])
    expect(after.peppers[0]).toEqual(before.peppers[0])
    expect(after.newerKeys?.map(({ version }) => version)).toEqual(['4'])
    expect(after.programmeKey).toEqual(before.programmeKey)
  })

  test('know what push services ask for from the first day, and the mail server’s account once it is added; a later one counts (R9)', async () => {
    const { place } = await started(startKeys())
    await makeSecrets(place, ['token'])
    const first = await opened(place)
    expect(Buffer.from(first.vapid?.publicKey ?? '', 'base64url')).toHaveLength(65)
    expect(first.smtp).toBeUndefined()
    await rotate(place, { what: 'mail', account: { user: 'line', pass: 'one' } })
    await rotate(place, { what: 'carrier-token', tokens: ['new'] })
    expect((await opened(place)).smtp).toEqual({ user: 'line', pass: 'one' })
    await rotate(place, { what: 'mail', account: { user: 'line', pass: 'two' } })
    expect(await opened(place)).toMatchObject({ smtp: { user: 'line', pass: 'two' }, vapid: first.vapid, twilioTokens: ['new'] })
  })

  test('an added line that is none of these stops every function rather than being guessed at', async () => {
    const { place } = await started(startKeys())
    const sealed = await makeSecrets(place, ['token'])
    await place.ssm.send(new PutParameterCommand({ Name: place.parameter, Value: `${sealed}\n${sealed}`, Type: 'String', Overwrite: true }))
    await expect(opened(place)).rejects.toThrow()
  })

  test('have a copy in a second place that is compared, not opened', () => {
    const copy = join(mkdtempSync(join(tmpdir(), 'warmline-copy-')), 'warmline-prod.sealed')
    expect(compareCopy(copy, 'sealed')).toBe('absent')
    writeFileSync(copy, 'sealed\n')
    expect(compareCopy(copy, 'sealed')).toBe('same')
    expect(compareCopy(copy, 'sealed\nrotated')).toBe('different')
  })
})

describe('staff', () => {
  test('are shut out by their address, without any key', async () => {
    const { table } = await started(startTables())
    const book = dynamoStaffBook(
      table,
      createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [{ version: '1', key: Buffer.alloc(32, 2) }] }),
    )
    const person = { email: 'ana@example.org', name: 'Ana', role: 'treatment' as const, phone: '+16175550112', disabled: false }
    await book.enter(person)
    await shutOut(table, ' Ana@Example.org')
    expect(await book.byEmail('ana@example.org')).toMatchObject({ disabled: true })
    await shutOut(table, 'ana@example.org')
    await expect(shutOut(table, 'eve@example.org')).rejects.toThrow('Nobody of the staff')
  })
})

describe('dead letters', () => {
  test('are counted and put back, unread', async () => {
    const { client, url, deadUrl } = await started(startDeadLetters())
    for (const body of ['a', 'b']) await client.send(new SendMessageCommand({ QueueUrl: deadUrl, MessageBody: body }))
    expect(await countDeadLetters(client, 'jobs', url)).toEqual({ queue: 'jobs', waiting: 0, deadLetters: 2 })
    expect(await redrive(client, url)).toBe(2)
    await expect.poll(() => countDeadLetters(client, 'jobs', url)).toEqual({ queue: 'jobs', waiting: 2, deadLetters: 0 })
  })
})

const person = (id: string, consent: string, more: Record<string, string> = {}) => ({
  key: keys.contact(id),
  put: { id, consent: { consent }, ...more },
})
const salt = (id: string) => ({ key: keys.salt(id), put: { salt: 'a key', life: 'life-1' } })

describe('a backup (F37)', () => {
  /** Each write on its own: a table is filled, not decided on. */
  const fill = async (table: Awaited<ReturnType<typeof startTables>>['table'], writes: Parameters<typeof table.write>[0]) => {
    for (const write of writes) await table.write([write])
  }

  test('is put back without those who stopped, are in doubt or were forgotten since', async () => {
    const { client, table, backup } = await started(startTables())
    const everybody = ['stays', 'lost', 'stopped', 'doubtful', 'forgotten', 'texted-stop']
    await fill(
      backup,
      everybody.map((id) => person(id, 'opted-in')),
    )
    await fill(
      backup,
      everybody.map((id) => ({ key: keys.timer(id, 'check-in'), put: { duePk: 'DUE#1', dueAt: '2026-11-25T17:00:00.000Z' } })),
    )
    await fill(table, [person('stays', 'opted-in'), person('stopped', 'opted-out'), person('doubtful', 'held')])
    await fill(table, [{ key: keys.suppressed('texted-stop'), put: { at: '2026-11-24T15:00:00.000Z' } }])
    await fill(table, everybody.filter((id) => id !== 'forgotten').map(salt))

    const done = await putBack({ client, from: 'restored', table, trustLive: true })
    expect(done).toEqual({ putBack: 3, there: 1, ended: 6, forgotten: 2, held: 0 })
    const consents = (await table.get(everybody.map(keys.contact))).map(
      (item) => (item?.['consent'] as { consent: string } | undefined)?.consent,
    )
    expect(consents).toEqual(['opted-in', 'opted-in', 'opted-out', 'held', undefined, undefined])
    expect(await putBack({ client, from: 'restored', table, trustLive: true })).toEqual({
      putBack: 0,
      there: 4,
      ended: 6,
      forgotten: 2,
      held: 0,
    })
  })

  test('brings a stop back that the line lost, but not one that was lifted by a YES since', async () => {
    const { client, table, backup } = await started(startTables())
    await fill(
      backup,
      ['lost', 'lifted'].map((id) => ({ key: keys.suppressed(id), put: { at: '2026-11-01T15:00:00.000Z' } })),
    )
    await fill(table, [person('lifted', 'opted-in'), salt('lifted')])
    expect(await putBack({ client, from: 'restored', table, trustLive: true })).toMatchObject({ putBack: 1, there: 1 })
    expect((await table.get([keys.suppressed('lost'), keys.suppressed('lifted')])).map(Boolean)).toEqual([true, false])
  })

  test('never sends again what was on its way: it comes back as not sent, and is due no more', async () => {
    const { client, table, backup } = await started(startTables())
    const due = { duePk: 'DUE#1', dueAt: '2026-11-24T14:00:00.000Z' }
    await fill(backup, [
      { key: keys.message('a', 'm1'), put: { state: 'queued', ...due } },
      { key: keys.message('a', 'm2'), put: { state: 'sent', ...due } },
    ])
    await fill(table, [salt('a')])
    expect(await putBack({ client, from: 'restored', table, trustLive: true })).toMatchObject({ putBack: 1, held: 1 })
    const [queued, sent] = await table.get([keys.message('a', 'm1'), keys.message('a', 'm2')])
    expect(queued).toEqual({ pk: 'CONTACT#a', sk: 'MSG#m1', state: 'unsent', reason: 'too late' })
    expect(sent).toMatchObject({ state: 'sent', ...due })
  })

  test('replaces a contact that a fault of ours damaged, only when told so, and never one that stopped', async () => {
    const { client, table, backup } = await started(startTables())
    await fill(
      backup,
      ['damaged', 'stopped'].map((id) => person(id, 'opted-in', { code: 'right' })),
    )
    await fill(table, [
      person('damaged', 'opted-in', { code: 'wrong' }),
      person('stopped', 'opted-out', { code: 'wrong' }),
      salt('damaged'),
      salt('stopped'),
    ])
    const code = async () => (await table.get([keys.contact('damaged'), keys.contact('stopped')])).map((item) => item?.['code'])
    await putBack({ client, from: 'restored', table, trustLive: true })
    expect(await code()).toEqual(['wrong', 'wrong'])
    await putBack({ client, from: 'restored', table, trustLive: false })
    expect(await code()).toEqual(['right', 'wrong'])
  })

  test('leaves sessions and the pause switch where they are', async () => {
    const { client, table, backup } = await started(startTables())
    await setPaused(backup, { paused: false, at: '2026-11-01T00:00:00.000Z', by: 'ana', reason: 'usual' })
    await setPaused(table, { paused: true, at: '2026-11-24T14:00:00.000Z', by: 'ana', reason: 'restoring' })
    await fill(backup, [{ key: keys.session('mark'), put: { staff: 'ana' } }])
    expect(await putBack({ client, from: 'restored', table, trustLive: false })).toEqual({
      putBack: 0,
      there: 0,
      ended: 0,
      forgotten: 0,
      held: 0,
    })
    expect(await readPaused(table)).toMatchObject({ paused: true })
  })
})

describe('what is held about one person (R50)', () => {
  test('is every item of theirs and of nobody else, with what is sealed still sealed', async () => {
    const { table } = await started(startTables())
    const sealed = new Uint8Array([1, 2, 3])
    await table.write([{ key: keys.caseCode('K7-42'), put: { contact: 'a', code: 'K7-42' } }])
    await table.write([{ ...person('a', 'opted-in'), put: { id: 'a', consent: { consent: 'opted-in' }, sealed } }])
    for (let n = 0; n < 120; n++)
      await table.write([{ key: keys.message('a', String(n).padStart(3, '0')), put: { state: 'sent', sealed } }])
    await table.write([salt('a'), person('b', 'opted-in')])
    const items = (await heldAbout(table, 'K7-42')) ?? []
    expect(items).toHaveLength(1 + 1 + 120 + 1)
    expect(items.filter(({ pk }) => pk.includes('#b'))).toEqual([])
    const text = heldText(items)
    expect(text).toContain('sealed: (sealed, 3 bytes)')
    expect(text).toContain('keys  SALT#a  \n    salt: (a key)')
    expect(await heldAbout(table, 'Z9-99')).toBeUndefined()
  })
})
