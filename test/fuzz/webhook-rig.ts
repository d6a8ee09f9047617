/** The webhooks and the console over one world in memory, with a carrier that signs whatever it is told to send. */
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { webhooksApp } from '../../functions/webhooks/app.ts'
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts'
import type { Key } from '../../shared/adapters/dynamo/table.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import type { SpooledForm } from '../../shared/app/ports.ts'
import { consoleRig } from '../support/console-rig.ts'

const token = 'token-of-the-fuzz'
export const account = 'AC00000000000000000000000000000042'
export const line = '+16175550199'
const publicUrl = 'https://line.example.org'

/** The secrets of the world in memory, so that its outbox reads what its contacts wrote. */
const secrets = { programmeKey: Buffer.alloc(32, 1), peppers: [{ version: 'a', key: Buffer.alloc(32, 2) }] }

export type Fields = [name: string, value: string][]

/** The fields that the carrier sends with a text. */
export const textFields = (from: string, body: string, sid: string): Fields => [
  ['ToCountry', 'US'],
  ['ToState', 'MA'],
  ['SmsMessageSid', sid],
  ['NumMedia', '0'],
  ['FromZip', '02108'],
  ['SmsStatus', 'received'],
  ['FromCity', 'BOSTON'],
  ['Body', body],
  ['FromCountry', 'US'],
  ['To', line],
  ['MessagingServiceSid', 'MG00000000000000000000000000000001'],
  ['NumSegments', '1'],
  ['MessageSid', sid],
  ['AccountSid', account],
  ['From', from],
  ['ApiVersion', '2010-04-01'],
]

/** Signed over what a reader of the raw form finds in it, field by field. */
export function signatureOf(raw: string | Uint8Array<ArrayBuffer>, path = '/twilio/inbound'): string {
  const text = typeof raw === 'string' ? raw : new TextDecoder().decode(raw)
  const values: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) values[name] = name in values ? [values[name] ?? [], value].flat() : value
  return getExpectedTwilioSignature(token, `${publicUrl}${path}`, values)
}

type Post = { path?: string; type?: string | null; signature?: string | null }

export async function openFuzz() {
  const rig = await consoleRig()
  const vault = createVault(secrets)
  const { table } = rig
  const records = { table, vault, ulid: () => rig.world.fresh(1).inbound, now: rig.world.now }
  const kept: SpooledForm[] = []
  const spool = { keep: async (form: SpooledForm) => void kept.push(form) }
  const signing = { tokens: [token], accountSid: account, publicUrl }
  const app = webhooksApp({ world: { ...rig.world, outbox: dynamoOutbox(records) }, spool, signing, line })

  const calls = { made: 0, down: false }
  const counted =
    <Args extends unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      calls.made++
      if (calls.down) throw new Error('the store is down')
      return call(...args)
    }
  Object.assign(table, { get: counted(table.get), write: counted(table.write), query: counted(table.query) })

  async function send(raw: string | Uint8Array<ArrayBuffer>, { path = '/twilio/inbound', type, signature }: Post = {}) {
    const headers = new Headers()
    if (type !== null) headers.set('content-type', type ?? 'application/x-www-form-urlencoded; charset=UTF-8')
    const signed = signature === undefined ? signatureOf(raw, path) : signature
    if (signed !== null) headers.set('x-twilio-signature', signed)
    const before = calls.made
    const answer = await app.request(new Request(`https://other.example${path}`, { method: 'POST', headers, body: raw }))
    return { status: answer.status, body: await answer.text(), calls: calls.made - before }
  }

  return {
    ...rig,
    kept,
    calls,
    send,
    post: (fields: Fields, more?: Post) => send(new URLSearchParams(fields).toString(), more),
    /** Their own texts, as they are stored. */
    async texts(phone: string): Promise<string[]> {
      const { items } = await rig.desk.thread(await rig.world.contacts.load({ phone }))
      return items.toReversed().flatMap(({ direction, body }) => (direction === 'in' ? [body] : []))
    },
    /** How many items lie in the store whose key begins like this. */
    stored: (prefix: Key['pk']): number => [...table.items.keys()].filter((name) => name.startsWith(`main|${prefix}`)).length,
  }
}
