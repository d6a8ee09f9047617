/** How the local provider is set up: one public client with PKCE, no consent screen, addresses that count as verified. */
import { randomBytes } from 'node:crypto'
import type { Configuration, ContextWithOIDC, SigningKey } from 'oidc-provider'
import { memory } from './memory.ts'

const hour = 60 * 60

export async function providerSettings({ clientId, redirectUri }: { clientId: string; redirectUri: string }): Promise<Configuration> {
  return {
    clients: [
      {
        client_id: clientId,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'none',
      },
    ],
    jwks: { keys: [await signingKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    adapter: memory(),
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // Where most providers put the address; the OpenID text would have it at the userinfo endpoint only.
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, email: id, email_verified: true }) }),
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/sign-in/${uid}` },
    pkce: { required: () => true },
    ttl: { AccessToken: hour, AuthorizationCode: 60, Grant: hour, IdToken: hour, Interaction: hour, Session: hour },
    loadExistingGrant: grantAll,
    renderError: (context, { error }) => {
      context.type = 'text/plain'
      context.body = `The local sign-in refused: ${error}`
    },
  }
}

/** Nobody is asked whether the console may know their address: it is theirs. */
async function grantAll({ oidc }: ContextWithOIDC) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId })
  grant.addOIDCScope('openid email')
  await grant.save()
  return grant
}

async function signingKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return { kty, crv, x, y, d, use: 'sig', alg: 'ES256' }
}
