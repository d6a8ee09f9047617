/** The whole sign-in by HTTP: the console's OpenID client against a real OpenID provider, both on loopback. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { consoleApp } from '../../../functions/console/app.tsx'
import { type LocalSignIn, startSignIn } from '../../../local/sign-in/provider.ts'
import { signInAs } from '../../../local/sign-in/walk.ts'
import { oidcSignIn } from '../../../shared/adapters/oidc.ts'
import { memoryWorld } from '../../support/memory-world.ts'
import { type Served, serve } from './serve.ts'

let memory: ReturnType<typeof memoryWorld>
let provider: LocalSignIn
let served: Served
const printed: string[] = []

beforeEach(async () => {
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line) => void printed.push(String(line)))
  memory = memoryWorld()
  served = await serve()
  const accounts = async () => [
    memory.world.programme.firstAdmin.email,
    'known@example.org',
    ...(await memory.staff.all()).map(({ email }) => email),
  ]
  provider = await startSignIn({ publicUrl: served.url, accounts })
  const signIn = oidcSignIn({ ...provider, redirectUri: `${served.url}/console/signed-in` })
  const assets = () => ({ body: '', type: 'text/css', version: '1' })
  served.app = consoleApp({ ...memory, signIn, publicUrl: served.url, realNow: () => memory.clock.now, assets })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all([provider.close(), served.close()])
  // The program prints nothing of its own parts' advice to developers.
  expect(printed).toEqual([])
})

const signedIn = (email: string) => signInAs(email, { publicUrl: served.url })

test('the first admin comes in, and the cookie opens the console', async () => {
  const signed = await signedIn('supervisor@example.org')
  const response = await fetch(`${served.url}/console`, { headers: { cookie: signed?.cookie ?? '' }, redirect: 'manual' })
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('Sam Rivera, supervisor')
})

test('capitals in an address are the same address', async () => {
  expect(await signedIn('Supervisor@Example.org')).toBeDefined()
})

test.each([
  ['an address the provider does not know', 'stranger@example.org'],
  ['an address the provider knows and the staff book does not', 'known@example.org'],
])('%s does not', async (_, email) => {
  expect(await signedIn(email)).toBeUndefined()
})

test('a way back with another state is refused', async () => {
  const out = await fetch(`${served.url}/console`, { redirect: 'manual' })
  const cookie = out.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const back = await fetch(`${served.url}/console/signed-in?code=abc&state=other`, { headers: { cookie }, redirect: 'manual' })
  expect(back.status).toBe(403)
})

test('a provider that is gone is said to be gone', async () => {
  await provider.close()
  const response = await fetch(`${served.url}/console`, { redirect: 'manual' })
  expect(response.status).toBe(503)
  expect(await response.text()).toContain('Nobody can sign in right now')
})

test('an issuer in the clear is refused, except on this machine', () => {
  const settings = { clientId: 'x', redirectUri: 'https://line.example/console/signed-in' }
  expect(() => oidcSignIn({ ...settings, issuer: 'http://idp.example' })).toThrow('https')
  expect(() => oidcSignIn({ ...settings, issuer: 'http://127.0.0.1:1' })).not.toThrow()
})
