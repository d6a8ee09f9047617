/** Twilio's signature over a webhook, checked with Twilio's own code against our public address, never the Host header (T5). */
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'

/** @param url our public address with the path and query as they came */
export function isSignedByTwilio(
  tokens: readonly string[],
  signature: string | undefined,
  url: string,
  values: Record<string, unknown>,
): boolean {
  if (!signature) return false
  return tokens.some((token) => {
    try {
      return validateRequest(token, signature, url, values)
    } catch {
      // It throws on what it cannot read; nothing that Twilio sent is unreadable to it, so this is not signed.
      return false
    }
  })
}
