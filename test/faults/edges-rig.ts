/** The whole line in memory, reached through its three doors: signed webhooks, the console and the public pages. */
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { consoleApp } from '../../functions/console/app.tsx'
import { pagesApp } from '../../functions/pages/app.tsx'
import { webhooksApp } from '../../functions/webhooks/app.ts'
import { readAssets } from '../../shared/adapters/assets.ts'
import { dynamoDrills } from '../../shared/adapters/dynamo/drills.ts'
import { dynamoPagers } from '../../shared/adapters/dynamo/pagers.ts'
import { dynamoSessions, dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import type { Item } from '../../shared/adapters/dynamo/table.ts'
import { pageLinks } from '../../shared/adapters/page-links.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import type { SpooledForm, Staff } from '../../shared/app/ports.ts'
import type { Role } from '../../shared/domain/team.ts'
import { tell } from '../support/story.ts'
import { openTestWorld, pepperA, type TestWorld } from '../support/world.ts'

export const token = 'token-of-the-test'
export const account = 'AC00000000000000000000000000000042'
export const publicUrl = 'https://line.example.org'
export const ourNumber = '+16175550199'
export const phone = '+16175550123'
const inboundPath = '/twilio/inbound'

export type Form = Record<string, string>

export const inboundForm = (more: Form = {}): Form => ({
  MessageSid: 'SM1',
  AccountSid: account,
  From: phone,
  To: ourNumber,
  Body: 'hello',
  NumMedia: '0',
  ...more,
})

export const signedBy = (key: string, form: Record<string, string | string[]>, path = inboundPath): string =>
  getExpectedTwilioSignature(key, `${publicUrl}${path}`, form)

/** What a webhook request is made of; whatever is not named is as the carrier sends it. */
export type Post = {
  form?: Form
  /** The bytes sent, when they are not the form. */
  raw?: string | Uint8Array
  type?: string | null
  signature?: string | null
  path?: string
  host?: string
}

export function webhookRequest({ form = inboundForm(), raw, path = inboundPath, host = 'other-host.example', ...rest }: Post): Request {
  const type = rest.type === undefined ? 'application/x-www-form-urlencoded; charset=UTF-8' : rest.type
  const signature = rest.signature === undefined ? signedBy(token, form, path) : rest.signature
  const headers = new Headers({ ...(type === null ? {} : { 'content-type': type }) })
  if (signature !== null) headers.set('x-twilio-signature', signature)
  const body = typeof raw === 'object' ? Buffer.from(raw) : Buffer.from(raw ?? new URLSearchParams(form).toString())
  return new Request(`https://${host}${path}`, { method: 'POST', headers, body })
}

/** Somebody at a browser. */
export type Browser = {
  me: Staff
  get(path: string, headers?: Form): Promise<Response>
  page(path: string): Promise<string>
  /** Sends a form of a page with its hidden fields. */
  post(path: string, fields?: Form, headers?: Form): Promise<Response>
  /** The same as bytes, for what no browser would send. */
  postRaw(path: string, body: string | Uint8Array): Promise<Response>
}

const noFiles = () => ({ body: '', type: 'text/css', version: '1' })

/** @param given the tokens that sign, and a world of another making */
export function openEdges({ tokens = [token], world: given = openTestWorld() }: { tokens?: string[]; world?: TestWorld } = {}) {
  const line = tell(given)
  const spooled: SpooledForm[] = []
  const realNow = () => Date.parse(line.clock.now)
  const vault = createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [pepperA] })
  const staff = dynamoStaffBook(line.table, vault)
  const sessions = dynamoSessions(line.table, vault, realNow)
  const webhooks = webhooksApp({
    world: line.world,
    spool: { keep: async (form) => void spooled.push(form) },
    signing: { tokens, accountSid: account, publicUrl },
    line: ourNumber,
  })
  const signIn = { begin: async () => ({ url: 'https://issuer.example/auth', cookie: 'sealed' }), finish: async () => undefined }
  const links = pageLinks(vault, publicUrl)
  const { world, desk } = line
  const console = consoleApp({
    world,
    desk,
    outbox: world.outbox,
    pagers: dynamoPagers(line.table),
    pushKey: undefined,
    pageLinks: links,
    staff,
    rota: world.rota,
    drills: dynamoDrills(line.table),
    sessions,
    signIn,
    publicUrl,
    realNow,
    assets: noFiles,
  })
  const pages = pagesApp({
    world: line.world,
    line: ourNumber,
    healthy: async () => true,
    assets: readAssets(new URL('../../functions/pages/assets/', import.meta.url)),
  })
  let sids = 0

  async function browserOf(role: Role, email = `${role}@example.org`): Promise<Browser> {
    const entry = { email, name: `${role} person`, role, phone: '+16175550112', disabled: false }
    const me = (await staff.enter(entry)) ?? (await staff.byEmail(email))
    if (!me) throw new Error('not entered')
    const cookie = `__Host-session=${await sessions.open(me.id)}`
    const ask = (path: string, init: RequestInit) => console.request(`${publicUrl}${path}`, init)
    const get: Browser['get'] = async (path, headers = {}) => ask(path, { headers: { cookie, ...headers } })
    const formToken = /name="token" value="([^"]+)"/.exec(await (await get('/console')).text())?.[1] ?? ''
    const hidden = () => new URLSearchParams({ token: formToken, key: crypto.randomUUID() })
    const type = 'application/x-www-form-urlencoded'
    return {
      me,
      get,
      page: async (path) => (await get(path)).text(),
      post: async (path, fields = {}, headers = {}) => {
        const body = new URLSearchParams([...hidden(), ...Object.entries(fields)])
        return ask(path, { method: 'POST', body, headers: { cookie, origin: publicUrl, ...headers } })
      },
      postRaw: async (path, body) =>
        ask(path, {
          method: 'POST',
          body: Buffer.concat([Buffer.from(`${hidden()}&`), Buffer.from(body)]),
          headers: { cookie, origin: publicUrl, 'content-type': type },
        }),
    }
  }

  return {
    ...line,
    line,
    webhooks,
    console,
    pages,
    staff,
    sessions,
    spooled,
    browserOf,
    /** A webhook as it comes, and its answer. */
    webhook: async (post: Post = {}) => webhooks.request(webhookRequest(post)),
    /** A well-signed text of its own, stored and answered. */
    async texted(from: string, body: string, more: Form = {}): Promise<number> {
      sids++
      const form = inboundForm({ From: from, Body: body, MessageSid: `SM-edge-${sids}`, ...more })
      const { status } = await webhooks.request(webhookRequest({ form }))
      await line.runJobs()
      return status
    },
    /** The bodies of a phone's own texts as stored, oldest first. */
    bodies: async (of = phone) => (await line.thread(of)).filter(({ direction }) => direction === 'in').map(({ body }) => body),
    codeOf: async (of = phone) => (await line.contact(of))?.code ?? '',
  }
}

export type Edges = ReturnType<typeof openEdges>

/** Calls of the store so far: reads, writes, queries. */
export const callsOf = ({ table }: Pick<Edges, 'table'>): number => table.calls.get + table.calls.write + table.calls.query

/** All that lies in both tables, as one text to search: keys, names and values, bytes as latin-1. */
export function dumpOf(items: Iterable<readonly [string, Item]>): string {
  const told = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value)
  return [...items].map(([name, item]) => `${name} ${JSON.stringify(item, told)}`).join('\n')
}
