/** Headers that every page of ours carries: nothing foreign runs in it, frames it, or keeps it (T10). */

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const strict = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/**
 * @param referrer `same-origin` where a POST must prove its Origin: under `no-referrer` a browser sends `Origin: null` with a
 *   form (Fetch, "append a request Origin header"). Neither tells another site where somebody came from.
 */
export const pageHeaders = (referrer: 'no-referrer' | 'same-origin'): Record<string, string> => ({
  ...strict,
  'referrer-policy': referrer,
  'cache-control': 'no-store',
})
