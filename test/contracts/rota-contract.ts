/** What the rota's book must do on every Table, together with the staff book that keeps who can be paged beside it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamoContacts } from '../../shared/adapters/dynamo/contacts.ts'
import { dynamoDueIndex } from '../../shared/adapters/dynamo/due-index.ts'
import { dynamoRotaBook } from '../../shared/adapters/dynamo/rota.ts'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { dueShards, type RotaBook, type Staff, type StaffBook } from '../../shared/app/ports.ts'
import { emptyRota } from '../../shared/domain/rota.ts'
import { rotaOf, shift } from '../support/rota.ts'
import { noon, type Opened } from './table-contract.ts'

const now = new Date(noon).toISOString()
const entry = { staff: 'sam', act: 'rota: shift added', at: now }
const holiday = { id: 'h', date: '2026-11-26', name: 'Thanksgiving', onCall: 'nobody' as const }

export const rotaContract = (name: string, open: () => Promise<Opened>) =>
  describe(`the rota on ${name}`, () => {
    let opened: Opened
    let rota: RotaBook
    let staff: StaffBook
    let ana: Staff
    const vault = createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [{ version: 'a', key: Buffer.alloc(32, 2) }] })
    let named = 0
    const ulid = () => `ulid-${++named}`
    const due = async () => {
      const index = dynamoDueIndex(opened.table)
      const found = await Promise.all(Array.from({ length: dueShards }, (_, shard) => index.due(shard, now)))
      return found.flat().map(({ type }) => type)
    }
    beforeAll(async () => {
      opened = await open()
      opened.setNow(noon)
      rota = dynamoRotaBook({ table: opened.table, ulid })
      staff = dynamoStaffBook(opened.table, vault)
    }, 60_000)
    afterAll(() => opened?.close())

    test('before anything was planned it is empty, and nobody watches it', async () => {
      expect(await rota.read()).toEqual({ rota: emptyRota, answerers: {}, version: 0 })
      expect(await rota.watch()).toBeUndefined()
      expect(await due()).toEqual([])
    })

    test('who is entered can be paged, and the gaps are looked for at once', async () => {
      const one = { email: 'ana@example.org', name: 'Ana', role: 'harm-reduction', phone: '+16175550112', disabled: false } as const
      ana = (await staff.enter(one)) as Staff
      expect((await rota.read()).answerers).toEqual({ [ana.id]: 'harm-reduction' })
      expect(await due()).toEqual(['coverage'])
    })

    test('who is shut out cannot, and can again when let in', async () => {
      await staff.setDisabled(ana.id, true)
      expect((await rota.read()).answerers).toEqual({})
      await staff.setDisabled(ana.id, false)
      expect((await rota.read()).answerers).toEqual({ [ana.id]: 'harm-reduction' })
    })

    test('a change is stored whole, with its record, and read as it was', async () => {
      const before = await rota.read()
      const after = rotaOf({
        weekly: [shift({ primary: ana.id, backup: undefined, weeks: { every: 2, from: '2026-11-30' } })],
        holidays: [holiday],
      })
      expect(await rota.save(before, { rota: after, answerers: before.answerers }, entry)).toBe('saved')
      const { backup: _, ...stored } = shift({ primary: ana.id, weeks: { every: 2, from: '2026-11-30' } })
      expect(await rota.read()).toEqual({
        rota: rotaOf({ weekly: [stored], holidays: [holiday] }),
        answerers: before.answerers,
        version: 1,
      })
      expect((await opened.table.query({ pk: 'AUDIT#2026-11-24', limit: 5 })).items).toMatchObject([entry])
    })

    test('of two changes made from the same rota one is stored', async () => {
      const before = await rota.read()
      const save = () => rota.save(before, { rota: before.rota, answerers: before.answerers }, entry)
      expect([await save(), await save()]).toEqual(['saved', 'changed'])
    })

    test('a change made from a page older than a shutting out is not stored, and lets nobody in again', async () => {
      const before = await rota.read()
      await staff.setDisabled(ana.id, true)
      expect(await rota.save(before, { rota: emptyRota, answerers: before.answerers }, entry)).toBe('changed')
      expect((await rota.read()).answerers).toEqual({})
    })

    test('the watch is moved on only from where it was read', async () => {
      const at = '2026-11-24T20:00:00.000Z'
      const before = await rota.watch()
      if (!before) throw new Error('nobody watches')
      expect(await rota.lookAgain(before, { told: ['gap'], dueAt: at })).toBe(true)
      expect(await rota.watch()).toEqual({ told: ['gap'], dueAt: at })
      expect(await due()).toEqual([])
      expect(await rota.lookAgain(before, { told: [], dueAt: now })).toBe(false)
      await staff.setDisabled(ana.id, false)
      expect((await rota.watch())?.told).toEqual(['gap'])
      expect(await due()).toEqual(['coverage'])
    })

    test('a contact is loaded together with it; one that cannot be read is as good as none, and who can be paged is still known', async () => {
      const contacts = dynamoContacts({ table: opened.table, vault, ulid, now: () => now })
      const load = async () => (await contacts.load({ phone: '+16175550123' })).planned
      expect((await load())?.rota.holidays).toEqual([holiday])
      expect(await load()).toBe(await load())
      await opened.table.write([{ key: { table: 'main', pk: 'ROTA#LINE', sk: 'ROTA' }, set: { weekly: 'nonsense' } }])
      expect(await load()).toEqual({ rota: emptyRota, answerers: { [ana.id]: 'harm-reduction' } })
    })
  })
