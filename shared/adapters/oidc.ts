/** Sign-in through an OpenID provider: authorization code with PKCE, and a verified e-mail address as the only thing we take from it. */
import * as oidc from 'openid-client'
import * as z from 'zod'
import type { SignIn } from '../app/ports.ts'

export type OidcSettings = {
  issuer: string
  clientId: string
  /** Absent for a public client. */
  clientSecret?: string | undefined
  /** Where the provider sends the browser back to. */
  redirectUri: string
  signOutUrl?: string | undefined
}

/** A person waits for this; a provider that takes longer is down. */
const patienceSeconds = 5

/** What the browser carries from the way out to the way back. */
const Carried = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() })

/** @throws when the issuer speaks plain http and is not this machine: a sign-in in the clear is none */
export function oidcSignIn({ issuer, clientId, clientSecret, redirectUri, signOutUrl }: OidcSettings): SignIn {
  const server = new URL(issuer)
  if (server.protocol !== 'https:' && !isLoopback(server)) throw new Error('The sign-in issuer must be https, except on loopback.')

  const discover = () =>
    oidc.discovery(server, clientId, undefined, clientSecret ? oidc.ClientSecretPost(clientSecret) : oidc.None(), {
      timeout: patienceSeconds,
      execute: server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    })
  let known: Promise<oidc.Configuration> | undefined
  /** Asked once; a provider that was down is asked again. */
  const configuration = async () => {
    known ??= discover()
    try {
      return await known
    } catch (error) {
      known = undefined
      throw error
    }
  }

  return {
    begin: async () => {
      const carried = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state: carried.state,
        nonce: carried.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(carried.verifier),
        code_challenge_method: 'S256',
        // On a shared phone, signing out must not be undone by the provider's own memory.
        prompt: 'login',
      })
      return { url: url.href, cookie: JSON.stringify(carried) }
    },
    finish: async (currentUrl, cookie) => {
      const carried = Carried.safeParse(parsed(cookie)).data
      if (!carried) return undefined
      const config = await configuration()
      try {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(currentUrl), {
          expectedState: carried.state,
          expectedNonce: carried.nonce,
          pkceCodeVerifier: carried.verifier,
          idTokenExpected: true,
        })
        return await verifiedEmail(config, tokens)
      } catch (error) {
        if (isRefusal(error)) return undefined
        throw error
      }
    },
    ...(signOutUrl ? { signOutUrl } : {}),
  }
}

const Claims = z.object({
  email: z.email().toLowerCase(),
  // Some providers say it as a word at their userinfo endpoint.
  email_verified: z.union([z.literal(true), z.literal('true')]),
})

type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>

/** From the ID token, or from the userinfo endpoint where a provider puts it only there. */
async function verifiedEmail(config: oidc.Configuration, tokens: Tokens): Promise<string | undefined> {
  const claims = tokens.claims()
  if (!claims) return undefined
  const told = 'email' in claims ? claims : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
  return Claims.safeParse(told).data?.email
}

/** The provider, or the person, said no; or what came back is not what was sent out. A provider that does not answer is none of these. */
const isRefusal = (error: unknown): boolean =>
  error instanceof oidc.AuthorizationResponseError ||
  error instanceof oidc.ResponseBodyError ||
  (error instanceof oidc.ClientError && error.code !== 'OAUTH_TIMEOUT' && !(error.cause instanceof TypeError))

const isLoopback = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
