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
    renderError: (context, { error, error_description: why }) => {
      context.type = 'text/plain'
      context.body = `The local sign-in refused: ${error}, ${why}`
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

/** RS256, which every client expects unless it is told otherwise. */
async function signingKey(): Promise<SigningKey> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const { key_ops: _uses, ext: _exportable, ...key } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return { ...key, use: 'sig', alg: 'RS256' }
}
