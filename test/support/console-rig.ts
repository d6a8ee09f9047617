/** A console over the world in memory, with one person of each role signed in. */
import { readFileSync } from 'node:fs'
import { consoleApp } from '../../functions/console/app.tsx'
import { readAssets } from '../../shared/adapters/assets.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { receiveMessage } from '../../shared/app/receive-message.ts'
import type { Role } from '../../shared/domain/team.ts'
import { memoryWorld } from './memory-world.ts'

export const publicUrl = 'http://localhost:3000'

const own = readAssets(new URL('../../functions/console/assets/', import.meta.url))
const htmx = {
  body: readFileSync(new URL(import.meta.resolve('htmx.org/dist/htmx.min.js')), 'utf8'),
  type: 'text/javascript',
  version: '4',
}

/** Somebody at a browser: their page, their forms. */
export type Browser = {
  me: Staff
  get(path: string, headers?: Record<string, string>): Promise<Response>
  page(path: string): Promise<string>
  /** Sends a form of a page, with its hidden fields unless others are given. */
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>
}

export async function consoleRig() {
  const memory = memoryWorld()
  const provider = { email: undefined as string | undefined }
  const signIn = { begin: async () => ({ url: 'https://issuer.example/auth', cookie: 'sealed' }), finish: async () => provider.email }
  const assets = (name: string) => (name === 'htmx.min.js' ? htmx : own(name))
  const app = consoleApp({ ...memory, pushKey: 'BKey', signIn, publicUrl, realNow: () => memory.clock.now, assets })
  let texts = 0

  async function browserOf(role: Role, email = `${role}@example.org`): Promise<Browser> {
    const entry = { email, name: `${role} person`, role, phone: '+16175550112', disabled: false }
    const me = (await memory.staff.enter(entry)) ?? (await memory.staff.byEmail(email))
    if (!me) throw new Error('not entered')
    const cookie = `session-3000=${await memory.sessions.open(me.id)}`
    const get: Browser['get'] = async (path, headers = {}) => app.request(`${publicUrl}${path}`, { headers: { cookie, ...headers } })
    const token = /name="token" value="([^"]+)"/.exec(await (await get('/console')).text())?.[1] ?? ''
    return {
      me,
      get,
      page: async (path) => (await get(path)).text(),
      post: async (path, fields = {}, headers = {}) => {
        const body = new URLSearchParams({ token, key: crypto.randomUUID(), ...fields })
        return app.request(`${publicUrl}${path}`, { method: 'POST', body, headers: { cookie, origin: publicUrl, ...headers } })
      },
    }
  }

  /** A text from a phone; answers with the case code of its contact. */
  async function texted(body: string, from = '+16175550123'): Promise<string> {
    texts += 1
    const receivedAt = memory.world.now()
    await receiveMessage({ sid: `SM${texts}`, from, body, pictures: 0, receivedAt }, memory.world)
    const { contact } = await memory.world.contacts.load({ phone: from })
    return contact?.code ?? ''
  }

  return { ...memory, app, provider, browserOf, texted }
}
