/** The local identity provider: a real OpenID provider on loopback that lets every known address in, without a password. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { interactionPage } from './page.ts'
import { providerSettings } from './provider-settings.ts'

export type SignInOptions = {
  /** Any free one when absent. */
  port?: number
  /** The console's base address; the browser comes back there. */
  publicUrl: string
  /** The addresses that may sign in, asked anew each time: staff come and go. */
  accounts(): readonly string[] | Promise<readonly string[]>
}

export type LocalSignIn = { issuer: string; clientId: string; close(): Promise<void> }

const clientId = 'warmline-console'
const interactions = /^\/sign-in\/[\w-]+$/

/** Starts it. Its keys and its memory live as long as it does: whoever was signing in signs in again. */
export async function startSignIn({ port = 0, publicUrl, accounts }: SignInOptions): Promise<LocalSignIn> {
  const server = createServer()
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, await providerSettings({ clientId, redirectUri: `${publicUrl}/console/signed-in` }))
  const answer = provider.callback()
  const page = interactionPage(provider, async (email) => (await accounts()).some((known) => known.toLowerCase() === email))
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', issuer)
    const done = interactions.test(pathname) ? page(request, response) : answer(request, response)
    Promise.resolve(done).catch(() => response.writeHead(500).end())
  })
  return {
    issuer,
    clientId,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
