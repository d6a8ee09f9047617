/** Who may drive the workbench: programs on this machine, and its own page; no other web page. */
import { createMiddleware } from 'hono/factory'

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Refuses a name that is not loopback's (a page can point its own name at this machine and read the answers) and a POST
 * from another origin (a page can post anywhere, and this one texts, advances time and signs in). Programs send no Origin.
 */
export const onlyFromHere = createMiddleware(async (c, next) => {
  const { host, hostname } = new URL(c.req.url)
  if (!loopback.has(hostname)) return c.json({ error: 'the workbench answers on loopback only' }, 403)

  const origin = c.req.header('origin')
  const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  if (changes && origin !== undefined && origin !== `http://${host}`)
    return c.json({ error: 'another web page may not drive the workbench' }, 403)

  return next()
})
