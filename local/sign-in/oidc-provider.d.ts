/** The few things of oidc-provider that the local sign-in uses; the package carries no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> }

  export type ContextWithOIDC = {
    oidc: {
      client?: { clientId: string }
      session?: { accountId?: string }
      provider: { Grant: new (properties: { clientId: string | undefined; accountId: string | undefined }) => Grant }
    }
  }

  export type SigningKey = Record<string, unknown>

  export type Configuration = {
    clients: Record<string, unknown>[]
    jwks: { keys: SigningKey[] }
    cookies: { keys: string[] }
    claims: Record<string, string[]>
    conformIdTokenClaims: boolean
    findAccount(context: unknown, id: string): { accountId: string; claims(): Record<string, unknown> }
    features: Record<string, { enabled: boolean }>
    interactions: { url(context: unknown, interaction: { uid: string }): string }
    pkce: { required(): boolean }
    ttl: Record<string, number>
    loadExistingGrant(context: ContextWithOIDC): Promise<Grant>
    renderError(context: { type: string; body: string }, out: { error: string; error_description?: string }): void
    adapter: (kind: string) => object
  }

  export class Provider {
    constructor(issuer: string, configuration: Configuration)
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: Record<string, unknown>): Promise<void>
  }
}
