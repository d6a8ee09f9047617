/** Sessions of staff: the cookie that carries one, and who it belongs to now (design §5, T4). */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod'
import type { Staff } from '../../shared/app/ports.ts'
import type { ConsoleDeps } from './deps.ts'

const minuteMs = 60_000
/** Longest a session lives, and longest it may lie unused: a phone left on a table is signed out within the hour. */
const lastsSeconds = 12 * 60 * 60
const idleMs = 60 * minuteMs
/** "Last seen" is written at most this often: one write a minute, not one a page. */
const seenEveryMs = minuteMs
const signInSeconds = 10 * 60

/** On https the name itself makes browsers refuse the cookie from another host; on loopback the port keeps two consoles apart. */
const cookieName = (what: string, publicUrl: string): string => {
  const { protocol, port } = new URL(publicUrl)
  return protocol === 'https:' ? `__Host-${what}` : `${what}-${port || '80'}`
}

const attributes = (publicUrl: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: new URL(publicUrl).protocol === 'https:' }) as const

type Deps = Pick<ConsoleDeps, 'sessions' | 'staff' | 'realNow' | 'publicUrl'>

/**
 * Who asks, if they are signed in and not shut out since; read anew for every request.
 *
 * @param isPoll a page that refreshes itself is nobody's activity, and extends nothing
 */
export async function whoAsks(c: Context, deps: Deps, { isPoll }: { isPoll: boolean }): Promise<{ me: Staff; token: string } | undefined> {
  const token = getCookie(c, cookieName('session', deps.publicUrl))
  if (!token) return undefined
  const session = await deps.sessions.find(token)
  const now = deps.realNow()
  if (!session || session.expires <= now || now - session.seen > idleMs) return undefined
  const me = await deps.staff.byId(session.staff)
  if (!me || me.disabled) return undefined
  if (!isPoll && now - session.seen >= seenEveryMs) await deps.sessions.touch(token)
  return { me, token }
}

/** Begins a session; one that this browser still had ends. */
export async function openSession(c: Context, me: Staff, deps: Deps): Promise<void> {
  const before = getCookie(c, cookieName('session', deps.publicUrl))
  if (before) await deps.sessions.close(before)
  const token = await deps.sessions.open(me.id)
  setCookie(c, cookieName('session', deps.publicUrl), token, { ...attributes(deps.publicUrl), maxAge: lastsSeconds })
}

/** Ends a session here and in this browser, drafts included. */
export async function closeSession(c: Context, token: string, deps: Deps): Promise<void> {
  await deps.sessions.close(token)
  deleteCookie(c, cookieName('session', deps.publicUrl), attributes(deps.publicUrl))
  // Not "cookies": on loopback that would sign the developer out of everything else on this host.
  c.header('clear-site-data', '"storage"')
}

/** What a sign-in on its way must bring back, and where the person was going: a page of the console and no other address. */
const Pending = z.object({
  sealed: z.string(),
  to: z
    .string()
    .regex(/^\/console(?:[/?][\w/?=&.%~-]*)?$/)
    .catch('/console'),
})
type Pending = z.infer<typeof Pending>

export function keepPending(c: Context, { sealed, to }: Pending, publicUrl: string): void {
  const value = Buffer.from(JSON.stringify({ sealed, to })).toString('base64url')
  setCookie(c, cookieName('sign-in', publicUrl), value, { ...attributes(publicUrl), maxAge: signInSeconds })
}

/** Taken once: a second use of the same callback finds nothing. */
export function takePending(c: Context, publicUrl: string): Pending | undefined {
  const name = cookieName('sign-in', publicUrl)
  const value = getCookie(c, name)
  if (!value) return undefined
  deleteCookie(c, name, attributes(publicUrl))
  return Pending.safeParse(parsed(Buffer.from(value, 'base64url').toString())).data
}

/** A cookie is what the browser says it is: anything that is not ours counts as none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
