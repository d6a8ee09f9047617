/** Numbers and secrets: one person with two phones, texts to a number that is not ours, tokens and peppers that rotate (F33–F35). */
import { expect } from 'vitest'
import { spoolApp } from '../../functions/spool/app.ts'
import { createVault, Secrets } from '../../shared/adapters/vault.ts'
import type { SpooledForm } from '../../shared/app/ports.ts'
import { openTestWorld, pepperA, pepperB } from '../support/world.ts'
import { account, callsOf, inboundForm, openEdges, ourNumber, phone, publicUrl, signedBy, webhookRequest } from './edges-rig.ts'
import { fault } from './fault.ts'

const otherPhone = '+16175550124'

fault(
  'F33',
  { did: 'the same person joins from two phones and stops from one', expected: 'two contacts; the stop binds the phone that said it' },
  async () => {
    const edges = openEdges()
    for (const from of [phone, otherPhone]) for (const body of ['JOIN', 'YES']) await edges.texted(from, body)
    await edges.texted(phone, 'STOP')
    await edges.advance({ days: 3 })
    expect([await edges.consent(phone), await edges.consent(otherPhone)]).toEqual(['opted-out', 'opted-in'])
    expect(await edges.codeOf(phone)).not.toBe(await edges.codeOf(otherPhone))
    expect((await edges.got(phone)).at(-1)).toBe('opt-out')
    expect((await edges.got(otherPhone)).filter((text) => text === 'check-in').length).toBeGreaterThan(0)
    return `${await edges.consent(phone)} and ${await edges.consent(otherPhone)}`
  },
)

fault('F33', { did: 'the same number at two programmes', expected: 'two ids that share nothing' }, async () => {
  const vaultOf = (key: Buffer<ArrayBuffer>) => createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [{ version: 'a', key }] })
  const [[one], [two]] = [vaultOf(Buffer.alloc(32, 7)).contactIds(phone), vaultOf(Buffer.alloc(32, 8)).contactIds(phone)]
  expect(one).not.toBe(two)
  expect(one).toMatch(/^a\.[\w-]{22}$/)
  return 'two different ids'
})

fault(
  'F34',
  {
    did: 'well-signed texts to a number that moved elsewhere, and to a short code',
    expected: '200 with an empty answer, nothing read or stored, an event to alarm on',
  },
  async () => {
    const edges = openEdges()
    const answers = []
    for (const To of ['+16175550198', '12345', ourNumber.slice(1)]) {
      const response = await edges.webhook({ form: inboundForm({ To }) })
      answers.push(`${response.status} ${await response.text()}`)
    }
    expect(answers).toEqual(Array(3).fill('200 <Response/>'))
    expect([callsOf(edges), edges.spooled.length, [...edges.table.items.keys()]]).toEqual([0, 0, ['main|ROTA#LINE|ROTA']])
    expect(edges.logged).toEqual(Array(3).fill({ event: 'inbound.unknown-line', fields: undefined }))
    return `${answers[0]} each; ${callsOf(edges)} calls; event ${edges.logged[0]?.event}`
  },
)

const rotating = ['the-new-token', 'the-old-token']

fault(
  'F35',
  {
    did: 'webhooks signed with the new, the old and a retired token while one is rotated',
    expected: 'the two are accepted, the retired one is 403',
  },
  async () => {
    const edges = openEdges({ tokens: rotating })
    const statuses = []
    for (const [n, key] of [...rotating, 'the-retired-token'].entries()) {
      const form = inboundForm({ MessageSid: `SM${n}`, Body: `text ${n}` })
      statuses.push((await edges.webhook({ form, signature: signedBy(key, form) })).status)
    }
    expect(statuses).toEqual([200, 200, 403])
    expect(await edges.bodies()).toEqual(['text 0', 'text 1'])
    return statuses.join(', ')
  },
)

fault('F35', { did: 'the same at the fallback address', expected: 'the same: 200, 200, 403' }, async () => {
  const kept: SpooledForm[] = []
  const { now, log } = openTestWorld()
  const signing = { tokens: rotating, accountSid: account, publicUrl }
  const app = spoolApp({ spool: { keep: async (form) => void kept.push(form) }, signing, line: ourNumber, now, log })
  const path = '/twilio/fallback'
  const statuses = []
  for (const key of [...rotating, 'the-retired-token']) {
    statuses.push((await app.request(webhookRequest({ path, signature: signedBy(key, inboundForm(), path) }))).status)
  }
  expect([statuses, kept.length]).toEqual([[200, 200, 403], 2])
  return `${statuses.join(', ')}; ${kept.length} kept`
})

fault(
  'F35',
  { did: 'a bundle of secrets with three tokens, and with none', expected: 'refused at the start: two at most are in force' },
  async () => {
    const key = Buffer.alloc(32, 7).toString('base64')
    const bundle = (twilioTokens: string[]) =>
      Secrets.safeParse({ programmeKey: key, peppers: [{ version: 'a', key }], twilioTokens }).success
    const accepted = [bundle([]), bundle(['a']), bundle(['a', 'b']), bundle(['a', 'b', 'c'])]
    expect(accepted).toEqual([false, true, true, false])
    return `accepted with 0, 1, 2, 3 tokens: ${accepted.join(', ')}`
  },
)

fault(
  'F35',
  {
    did: 'the pepper is rotated under a contact, a stop and a message on its way',
    expected: 'all three are still found; new contacts take the new pepper',
  },
  async () => {
    const edges = openEdges()
    for (const body of ['JOIN', 'YES']) await edges.texted(phone, body)
    await edges.texted(otherPhone, 'STOP')
    await edges.line.arrives(phone, 'MENU')
    edges.rotate(pepperB)
    await edges.runJobs()
    await edges.texted('+16175550125', 'hello')
    await edges.texted(otherPhone, 'hello again')
    expect(await edges.consent(phone)).toBe('opted-in')
    expect((await edges.got(phone)).at(-1)).toBe('menu')
    expect(await edges.got(otherPhone)).toEqual(['opt-out'])
    const [known, fresh] = await Promise.all([edges.contact(phone), edges.contact('+16175550125')])
    expect([known?.id[0], fresh?.id[0]]).toEqual([pepperA.version, pepperB.version])
    return `contact under pepper ${known?.id[0]}, newcomer under ${fresh?.id[0]}, the stop still a stop`
  },
)
