/** Answers: how a page, an unchanged page and a way onward leave the console. */
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ProblemName } from './problem.tsx'

/** Says no with a page of its own, or with its words alone where a page refreshes itself. */
export type Refuse = (c: Context, name: ProblemName, draft?: string) => Response | Promise<Response>

/** A page asks for its own fresh part; nobody pressed anything. */
export const isPoll = (c: Context): boolean => c.req.query('poll') !== undefined

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

export const html = async (c: Context, page: Markup, status: ContentfulStatusCode = 200): Promise<Response> =>
  c.html(isPoll(c) ? page : `<!doctype html>${await page}`, status)

/**
 * The fresh part of a page, or 304 when what it says is what the browser has.
 *
 * @param says everything the part shows, and nothing that is drawn anew each time
 */
export function fresh(c: Context, says: unknown, part: Markup): Response | Promise<Response> {
  const etag = `"${createHash('sha256').update(JSON.stringify(says)).digest('base64url').slice(0, 22)}"`
  c.header('etag', etag)
  return c.req.header('if-none-match') === etag ? c.body(null, 304) : c.html(part)
}
