/** A gap in the rota, before it begins, and a text past the promise reach supervisors, each of them once on each way (R9, S17). */
import { expect, test } from 'vitest'
import { dynamoNotices } from '../../shared/adapters/dynamo/notices.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { tellSupervisors } from '../../shared/app/tell-supervisors.ts'
import type { Alert } from '../../shared/domain/alert.ts'
import { openTestWorld } from '../support/world.ts'

const gap: Alert = {
  id: 'coverage-gap:2026-11-26T14:00:00.000Z:24',
  about: 'coverage-gap',
  hoursAhead: 24,
  begins: '2026-11-26T14:00:00.000Z',
  ends: '2026-11-26T22:00:00.000Z',
}
const words = 'Harbor Outreach: nobody is on call Thu, Nov 26, 9:00 AM to 5:00 PM.'
const link = 'https://line.example.org/console/on-call'
const person = (id: string, role: Staff['role']): Staff => ({
  id,
  email: `${id}@example.org`,
  name: id,
  role,
  phone: '+16175550183',
  disabled: false,
})

/** Sam supervises, by text and mail; Sue by mail alone; Ana is on call and hears nothing of it. */
function opened() {
  const line = openTestWorld()
  const staff = { all: async () => [person('ana', 'harm-reduction'), person('sam', 'supervisor'), person('sue', 'supervisor')] }
  line.paging.plan.reach = { ana: ['sms'], sam: ['sms', 'email'], sue: ['email'] }
  line.paging.plan.phones = { sam: '+16175550183' }
  const alerts = tellSupervisors({ ...line.world, staff, notices: dynamoNotices(line.table), publicUrl: 'https://line.example.org' })
  const raise = (alert: Alert = gap) => alerts.raise(alert)
  const told = () => [
    ...line.carrier.accepted.map(({ to, body }) => `${to}: ${body}`),
    ...line.paging.sent.map(({ to, channel, text }) => `${to} by ${channel}: ${text}`),
  ]
  const later = () => line.advance({ minutes: 2 })
  return { ...line, raise, told, later }
}

test('every supervisor is told on every way of theirs, in one text, once however often it is raised', async () => {
  const { raise, told, later } = opened()
  await raise()
  await later()
  await raise()
  expect(told()).toEqual([`+16175550183: ${words} ${link}`, `sam by email: ${words}`, `sue by email: ${words}`])
  expect(`${words} ${link}`.length).toBeLessThanOrEqual(160)
})

test('two who raise it at once tell it once', async () => {
  const { raise, told } = opened()
  await Promise.allSettled([raise(), raise()])
  expect(told()).toHaveLength(3)
})

test('a mail server that is away is asked again, and nobody is told twice', async () => {
  const { raise, told, later, paging } = opened()
  paging.answers({ outcome: 'refused', kind: 'not-connected' })
  await expect(raise()).rejects.toThrow('not told to everybody')
  expect(told()).toHaveLength(2)
  await later()
  await raise()
  await raise()
  expect(told()).toHaveLength(3)
})

test('a way that does not work is left at that while another does', async () => {
  const { raise, told, carrier } = opened()
  carrier.answers({ refused: 'bad-number' })
  await raise()
  expect(told()).toEqual([`sam by email: ${words}`, `sue by email: ${words}`])
})

test('where no supervisor can be told, the emergency address is', async () => {
  const { raise, told, paging } = opened()
  paging.plan.reach = { ana: ['sms'] }
  await raise()
  expect(told()).toEqual([`emergency by email: ${words}`])
})

test('as long as nobody at all was told, it comes again', async () => {
  const { raise, told, later, paging } = opened()
  paging.plan.reach = {}
  paging.answers({ outcome: 'refused', kind: 'bounced' })
  await expect(raise()).rejects.toThrow('not told to everybody')
  await later()
  await raise()
  expect(told()).toHaveLength(1)
})

test('a text past the promise is told by its case code and the way to it, and by nothing else (R25, S17)', async () => {
  const { raise, told, later, table } = opened()
  const late: Alert = { id: 'past-promise:01KANOTICE', about: 'past-promise', code: 'K7-42', ends: '2026-11-24T18:00:00.000Z' }
  await raise(late)
  await later()
  await raise(late)
  const words = 'Harbor Outreach: K7-42 waits longer than promised.'
  expect(told()).toEqual([
    `+16175550183: ${words} https://line.example.org/console/contacts/K7-42`,
    `sam by email: ${words}`,
    `sue by email: ${words}`,
  ])
  expect([...table.items.values()].filter(({ pk }) => String(pk).startsWith('ALERT#')).map(({ pk, sk }) => `${pk} ${sk}`)).toEqual([
    'ALERT#past-promise:01KANOTICE sam#sms',
    'ALERT#past-promise:01KANOTICE sam#email',
    'ALERT#past-promise:01KANOTICE sue#email',
  ])
})
