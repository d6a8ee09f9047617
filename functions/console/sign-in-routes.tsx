/** Signing in and out: the identity provider says who it is, the staff book says whether they may come in (design §5). */
import { type Context, Hono } from 'hono'
import { signInStaff } from '../../shared/app/staff-book.ts'
import { html, type Refuse } from './answer.ts'
import { assetUrl } from './assets.ts'
import type { ConsoleDeps, Signed } from './deps.ts'
import { Shell } from './layout.tsx'
import { closeSession, keepPending, openSession, takePending } from './session.ts'

/** Sends the browser to the provider, and remembers which page was wanted. */
export async function beginSignIn(c: Context, deps: ConsoleDeps, refuse: Refuse): Promise<Response> {
  const begun = await deps.signIn.begin().catch((error: unknown) => {
    deps.world.log('sign-in.not-begun', { error: error instanceof Error ? error.name : 'unknown' })
  })
  if (!begun) return refuse(c, 'sign-in-down')
  const { pathname, search } = new URL(c.req.url)
  keepPending(c, { sealed: begun.cookie, to: `${pathname}${search}` }, deps.publicUrl)
  return c.redirect(begun.url, 302)
}

/** Pages for somebody who has no session. */
export const signInRoutes = (deps: ConsoleDeps, refuse: Refuse) =>
  new Hono()
    .get('/signed-in', async (c) => {
      const pending = takePending(c, deps.publicUrl)
      if (!pending) return refuse(c, 'not-signed-in')
      const { pathname, search } = new URL(c.req.url)
      const email = await deps.signIn.finish(new URL(`${pathname}${search}`, deps.publicUrl).href, pending.sealed)
      if (email === undefined) return refuse(c, 'not-signed-in')
      const signed = await signInStaff(email, { staff: deps.staff, programme: deps.world.programme })
      if (signed.outcome === 'unknown') return refuse(c, 'not-staff')
      if (signed.outcome === 'disabled') return refuse(c, 'disabled')
      await openSession(c, signed.staff, deps)
      return c.redirect(pending.to, 303)
    })
    .get('/signed-out', (c) => html(c, <SignedOut deps={deps} />))

export const signOutRoute = (deps: ConsoleDeps) =>
  new Hono<Signed>().post('/sign-out', async (c) => {
    await closeSession(c, c.get('token'), deps)
    return c.redirect('/console/signed-out', 303)
  })

const SignedOut = ({ deps }: { deps: ConsoleDeps }) => (
  <Shell title="Signed out" programme={deps.world.programme.name} asset={assetUrl(deps.assets)}>
    <main id="main" class="narrow">
      <h1>You are signed out</h1>
      <p role="status">Your session has ended on this device, and drafts in this tab are gone.</p>
      <p>
        <a class="button" href="/console">
          Sign in
        </a>
      </p>
      {deps.signIn.signOutUrl ? (
        <p>
          On a shared device, <a href={deps.signIn.signOutUrl}>also sign out of the sign-in service</a>.
        </p>
      ) : null}
    </main>
  </Shell>
)
