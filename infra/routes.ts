/** Which functions there are and which addresses they answer, as plain data for the stack's gateway and the local one. */

/** Every function there is: a folder in functions/, a bundle, a Lambda. */
export const functionNames = ['webhooks', 'spool', 'pages', 'console', 'clock', 'worker'] as const
export type FunctionName = (typeof functionNames)[number]

/** `path` in API Gateway's notation: a literal path, or one that ends in `{proxy+}` for everything below it. The longest match answers. */
export type Route = { method: 'ANY' | 'GET' | 'POST'; path: string; to: FunctionName }

/** Behind PUBLIC_URL. What no other line names belongs to the public pages, which also answer "not found" and /healthz. */
export const publicRoutes: readonly Route[] = [
  { method: 'POST', path: '/twilio/inbound', to: 'webhooks' },
  { method: 'POST', path: '/twilio/status', to: 'webhooks' },
  { method: 'ANY', path: '/console', to: 'console' },
  { method: 'ANY', path: '/console/{proxy+}', to: 'console' },
  { method: 'ANY', path: '/', to: 'pages' },
  { method: 'ANY', path: '/{proxy+}', to: 'pages' },
]

/** Behind FALLBACK_URL, which is a gateway of its own: it must answer when the first one does not. */
export const fallbackRoutes: readonly Route[] = [{ method: 'POST', path: '/twilio/fallback', to: 'spool' }]
