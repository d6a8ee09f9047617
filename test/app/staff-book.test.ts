/** Who may sign in, and who may not any more (R12, R43, T4). */
import { describe, expect, test } from 'vitest'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { enterStaff, NewStaff, setAccess, signInStaff } from '../../shared/app/staff-book.ts'
import { memoryTable } from '../support/memory-table.ts'
import { pepperA, programme } from '../support/world.ts'

const open = () => {
  const table = memoryTable(() => Date.parse('2026-11-24T14:00:00.000Z'))
  const staff = dynamoStaffBook(table, createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [pepperA] }))
  return { table, staff, programme }
}
const ana = NewStaff.parse({ email: 'Ana@Example.org', name: ' Ana ', role: 'harm-reduction', phone: '(617) 555-0112' })

describe('signing in', () => {
  test('the first admin of the programme file is entered by it, once', async () => {
    const { staff } = open()
    const first = await signInStaff('supervisor@example.org', { staff, programme })
    expect(first).toMatchObject({ outcome: 'known', staff: { role: 'supervisor', name: 'Sam Rivera' } })
    expect(await signInStaff('supervisor@example.org', { staff, programme })).toEqual(first)
    expect(await staff.all()).toHaveLength(1)
  })
  test('the first admin, twice at the same moment, is one person', async () => {
    const { staff } = open()
    const both = await Promise.all([1, 2].map(() => signInStaff('supervisor@example.org', { staff, programme })))
    expect(both[0]).toEqual(both[1])
    expect(await staff.all()).toHaveLength(1)
  })
  test('the first admin who was shut out is not entered again', async () => {
    const { staff } = open()
    const first = await signInStaff('supervisor@example.org', { staff, programme })
    await staff.setDisabled(first.outcome === 'known' ? first.staff.id : '', true)
    expect(await signInStaff('supervisor@example.org', { staff, programme })).toEqual({ outcome: 'disabled' })
  })
  test('who was entered is known, whatever the letters', async () => {
    const { staff } = open()
    await enterStaff(ana, staff)
    expect(await signInStaff('ana@example.org', { staff, programme })).toMatchObject({
      outcome: 'known',
      staff: { name: 'Ana', phone: '+16175550112' },
    })
  })
  test('anybody else is unknown', async () => expect(await signInStaff('eve@example.org', open())).toEqual({ outcome: 'unknown' }))
})

describe('entering', () => {
  test('the same address twice is refused', async () => {
    const { staff } = open()
    await enterStaff(ana, staff)
    expect(await enterStaff({ ...ana, role: 'supervisor' }, staff)).toEqual({ outcome: 'already' })
    expect((await staff.all()).map(({ role }) => role)).toEqual(['harm-reduction'])
  })
  test.each([
    ['no address', { email: 'ana' }],
    ['no name', { name: ' ' }],
    ['a role that is none', { role: 'police' }],
    ['a phone that is none', { phone: '911' }],
  ])('with %s is refused', (_, wrong) => expect(NewStaff.safeParse({ ...ana, ...wrong }).success).toBe(false))
})

describe('shutting out', () => {
  test('ends access, and can be undone', async () => {
    const { staff } = open()
    const sam = await signInStaff('supervisor@example.org', { staff, programme })
    const entered = await enterStaff(ana, staff)
    if (sam.outcome !== 'known' || entered.outcome !== 'entered') throw new Error('they are not there')
    expect(await setAccess({ id: entered.staff.id, disabled: true, by: sam.staff }, staff)).toEqual({ outcome: 'set' })
    expect(await signInStaff('ana@example.org', { staff, programme })).toEqual({ outcome: 'disabled' })
    expect(await setAccess({ id: entered.staff.id, disabled: false, by: sam.staff }, staff)).toEqual({ outcome: 'set' })
    expect(await signInStaff('ana@example.org', { staff, programme })).toMatchObject({ outcome: 'known' })
    expect(await setAccess({ id: sam.staff.id, disabled: true, by: sam.staff }, staff)).toEqual({ outcome: 'yourself' })
    expect(await setAccess({ id: 'nobody', disabled: true, by: sam.staff }, staff)).toEqual({ outcome: 'unknown' })
  })
})
